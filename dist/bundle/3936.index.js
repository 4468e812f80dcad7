"use strict";
exports.id = 3936;
exports.ids = [3936];
exports.modules = {

/***/ 83936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openModels: () => (/* binding */ openModels)
});

// EXTERNAL MODULE: ./src/model/ask.ts
var model_ask = __webpack_require__(9736);
// EXTERNAL MODULE: ./src/edges/models/prices.ts
var prices = __webpack_require__(38199);
;// CONCATENATED MODULE: ./src/edges/models/call.ts
// What both protocols share: the time limits of a call, its conversation, and the accounts of what it cost.

const LIMITS = { firstByteMs: 120_000, overallMs: 300_000, runMs: 600_000 };
/** The SDKs wait and try again so often by themselves, at 408, 409, 429, 5xx and when nothing answers. */
const RETRIES = 2;
/** The prompt, and each answer that could not be used with what was wrong about it. */
function turnsOf(request, failed) {
    const turns = [{ role: 'user', content: request.prompt }];
    for (const { answer, error } of failed) {
        turns.push({ role: 'assistant', content: answer.trim() === '' ? '(empty)' : answer });
        turns.push({ role: 'user', content: `That answer cannot be used: ${error}\nAnswer again, with the JSON alone.` });
    }
    return turns;
}
/** A server that does not hold answers to a schema is told of it in words. */
function systemOf({ system, schema }, structure) {
    if (structure === 'schema')
        return system;
    return `${system}\n\nAnswer with one JSON object and nothing else. It follows this JSON Schema:\n${JSON.stringify(schema.json)}`;
}
const NO_USAGE = { input: 0, cached: 0, cacheWrite: 0, output: 0 };
function spendingOf(usage, price, told = null) {
    return {
        calls: 1,
        inputTokens: usage.input,
        outputTokens: usage.output,
        cachedTokens: usage.cached,
        usd: told ?? (0,prices/* costOf */.ho)(price, usage),
    };
}

;// CONCATENATED MODULE: ./src/edges/models/guarded-fetch.ts
// The address of a provider in; a fetch out that goes to its host alone, follows no redirect and remembers what it was told.
function guardedFetch(baseUrl) {
    const { origin } = new URL(baseUrl);
    const guarded = {
        status: null,
        async fetch(input, init) {
            const wanted = new URL(input instanceof Request ? input.url : input);
            if (wanted.origin !== origin)
                throw new TypeError(`${wanted.origin} is not the address of this provider`);
            // Fetch itself would carry `x-api-key` and `api-key` along to wherever it is sent on.
            const response = await globalThis.fetch(input, { ...init, redirect: 'manual' });
            guarded.status = response.status;
            return response;
        },
    };
    return guarded;
}

;// CONCATENATED MODULE: ./src/edges/models/provider-table.ts
// Every provider: its protocol, address, keys, default model and how far it holds to a schema. The docs print this table.
/** In the order in which a key that is present is taken. */
const PROVIDER_TABLE = {
    anthropic: {
        title: 'Anthropic',
        protocol: 'messages',
        baseUrl: 'https://api.anthropic.com',
        keys: ['ANTHROPIC_API_KEY'],
        needsKey: true,
        model: 'claude-sonnet-5-5',
        structure: 'schema',
        outputLimit: 'max_tokens',
    },
    openai: {
        title: 'OpenAI',
        protocol: 'chat',
        baseUrl: 'https://api.openai.com/v1',
        keys: ['OPENAI_API_KEY'],
        needsKey: true,
        model: 'gpt-5.6-terra',
        structure: 'schema',
        outputLimit: 'max_completion_tokens',
    },
    'azure-openai': {
        title: 'Azure OpenAI',
        protocol: 'azure',
        baseUrl: null,
        keys: ['AZURE_OPENAI_API_KEY'],
        needsKey: true,
        model: null,
        structure: 'schema',
        outputLimit: 'max_completion_tokens',
    },
    gemini: {
        title: 'Gemini',
        protocol: 'chat',
        baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
        keys: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'],
        needsKey: true,
        model: 'gemini-3.8-flash',
        structure: 'schema',
        outputLimit: 'max_tokens',
    },
    groq: {
        title: 'Groq',
        protocol: 'chat',
        baseUrl: 'https://api.groq.com/openai/v1',
        keys: ['GROQ_API_KEY'],
        needsKey: true,
        model: 'openai/gpt-oss-120b',
        structure: 'schema',
        outputLimit: 'max_completion_tokens',
    },
    openrouter: {
        title: 'OpenRouter',
        protocol: 'chat',
        baseUrl: 'https://openrouter.ai/api/v1',
        keys: ['OPENROUTER_API_KEY'],
        needsKey: true,
        model: 'anthropic/claude-sonnet-5.5',
        structure: 'schema',
        outputLimit: 'max_tokens',
    },
    deepseek: {
        title: 'DeepSeek',
        protocol: 'chat',
        baseUrl: 'https://api.deepseek.com',
        keys: ['DEEPSEEK_API_KEY'],
        needsKey: true,
        model: 'deepseek-v4-flash',
        structure: 'object',
        outputLimit: 'max_tokens',
    },
    ollama: {
        title: 'Ollama',
        protocol: 'chat',
        baseUrl: 'http://127.0.0.1:11434/v1',
        keys: ['OLLAMA_API_KEY'],
        needsKey: false,
        model: 'gpt-oss:20b',
        structure: 'schema',
        outputLimit: 'max_tokens',
    },
    custom: {
        title: 'the compatible server',
        protocol: 'chat',
        baseUrl: null,
        keys: ['LLM_API_KEY'],
        needsKey: false,
        model: null,
        structure: 'schema',
        outputLimit: 'max_tokens',
    },
};
/** DeepSeek's reasoning models refuse `response_format`: they are asked in words. */
function structureOf(provider, model) {
    if (provider === 'deepseek' && /reason|(?:^|-)r\d/i.test(model))
        return 'plain';
    return PROVIDER_TABLE[provider].structure;
}

;// CONCATENATED MODULE: ./src/edges/models/read-fault.ts
// What an SDK threw in; out: which trouble that is, said in one line for the report.
const NO_MONEY = /credit balance|insufficient[_ ](?:quota|balance|credits)|billing|(?:spend|usage|budget)[a-z ]{0,20} limit|exceeded your current quota/i;
const TOO_LONG = /context[_ ](?:length|window)|prompt is too long|too many (?:input )?tokens|maximum context|request_too_large/i;
function readFault(thrown, context) {
    const error = (typeof thrown === 'object' && thrown !== null ? thrown : {});
    const { who, timedOut, lastStatus, hasBegun } = context;
    const said = wordsOf(error);
    if (typeof error.status === 'number')
        return byStatus(error.status, said, context);
    if (typeof error.error === 'object' && error.error !== null && hasBegun) {
        // An error that came within the stream has no status of its own.
        return trouble(/overloaded/i.test(said) ? 'overloaded' : 'unreachable', `${who} broke its answer off.`);
    }
    if (timedOut && lastStatus === 429)
        return trouble('rate-limited', `${who} kept asking to wait, longer than this run may.`);
    if (timedOut && lastStatus !== null && lastStatus >= 500)
        return trouble('overloaded', `${who} stayed overloaded.`);
    if (timedOut || /timeout/i.test(`${nameOf(thrown)} ${error.message ?? ''}`)) {
        return trouble('timeout', `${who} did not answer in time.`);
    }
    if (hasBegun)
        return trouble('unreachable', `${who} broke its answer off.`);
    return trouble('unreachable', `${who} could not be reached.`);
}
function byStatus(status, said, { who, keyName }) {
    if (status === 402 || NO_MONEY.test(said)) {
        return trouble('spend-cap', `${who} refused (${status}): the account's balance or spending limit is used up.`);
    }
    if (status === 401)
        return trouble('not-allowed', `${who} refused the key (401): look at \`${keyName}\`.`);
    if (status === 403)
        return trouble('not-allowed', `${who} refused (403): the key in \`${keyName}\` may not do this.`);
    if (status === 404)
        return trouble('not-allowed', `${who} answered 404: the model or the address does not exist.`);
    if (status === 408)
        return trouble('timeout', `${who} did not answer in time (408).`);
    if (status === 413 || TOO_LONG.test(said)) {
        return trouble('truncated', `${who} takes no prompt this long (${status}): lower \`max-input-tokens\`.`);
    }
    if (status === 429)
        return trouble('rate-limited', `${who} has a rate limit that is reached (429).`);
    if (status >= 500)
        return trouble('overloaded', `${who} is overloaded or failing (${status}).`);
    if (status >= 300 && status < 400) {
        return trouble('not-allowed', `${who} sent the request on to another address (${status}): not followed.`);
    }
    return trouble('not-allowed', `${who} did not accept the request (${status}).`);
}
/** Codes and words of the service: they decide, they are never shown. */
function wordsOf(error) {
    return [error.code, error.type, error.message].filter((part) => typeof part === 'string').join(' ');
}
function nameOf(thrown) {
    return thrown instanceof Error ? `${thrown.constructor.name} ${thrown.name}` : '';
}
function trouble(kind, message) {
    return { trouble: kind, message };
}

;// CONCATENATED MODULE: ./src/edges/models/chat-protocol.ts
// A request in, one answer by the Chat Completions API out: through OpenAI's SDK, streamed, for every provider that speaks it.




async function askChat(choice, call) {
    const { structure, price, limits } = call;
    const guard = guardedFetch(choice.baseUrl);
    const { title, keys } = PROVIDER_TABLE[choice.provider];
    const who = `${title} (${choice.model})`;
    const client = await openClient(choice, {
        // The SDK insists on one; a server without keys takes anything.
        apiKey: choice.key ?? 'none',
        fetch: guard.fetch,
        maxRetries: RETRIES,
        timeout: limits.firstByteMs,
        logLevel: 'off',
        adminAPIKey: null,
        ...(choice.provider === 'openai' ? {} : notOpenAi()),
    });
    const signal = AbortSignal.timeout(limits.overallMs);
    let usage = NO_USAGE;
    let told = null;
    let hasBegun = false;
    let text = '';
    let refusal = '';
    let stop = null;
    try {
        const stream = await client.chat.completions.create(bodyOf(choice, call), { signal });
        for await (const chunk of stream) {
            hasBegun = true;
            const [first] = chunk.choices ?? [];
            text += first?.delta?.content ?? '';
            refusal += first?.delta?.refusal ?? '';
            stop = first?.finish_reason ?? stop;
            if (!chunk.usage)
                continue;
            const { prompt_tokens, completion_tokens, prompt_tokens_details } = chunk.usage;
            const cached = prompt_tokens_details?.cached_tokens ?? 0;
            usage = { input: prompt_tokens, cached, cacheWrite: 0, output: completion_tokens };
            told = costTold(choice, chunk.usage);
        }
    }
    catch (error) {
        const { status } = guard;
        const fault = readFault(error, { who, keyName: keys[0], timedOut: signal.aborted, lastStatus: status, hasBegun });
        const unstructured = structure !== 'plain' && (status === 400 || status === 422) && fault.trouble === 'not-allowed';
        return { ...fault, unstructured, ...(hasBegun ? { spending: spendingOf(usage, price, told) } : {}) };
    }
    const spending = spendingOf(usage, price, told);
    if (refusal !== '' || stop === 'content_filter') {
        return { trouble: 'refused', message: `${who} declined to answer.`, spending };
    }
    if (stop === 'length') {
        return { trouble: 'truncated', message: `${who} ran out of room before its answer was complete.`, spending };
    }
    if (stop === null)
        return { trouble: 'unreachable', message: `${who} broke its answer off.`, spending };
    return { text, spending };
}
/** What the environment holds for OpenAI, and the SDK would add to every request, is nothing to anybody else. */
function notOpenAi() {
    const lines = process.env.OPENAI_CUSTOM_HEADERS?.split('\n') ?? [];
    const names = lines.filter((line) => line.includes(':')).map((line) => line.slice(0, line.indexOf(':')).trim());
    return {
        organization: null,
        project: null,
        defaultHeaders: Object.fromEntries(names.map((name) => [name, null])),
    };
}
async function openClient(choice, options) {
    const { default: OpenAI, AzureOpenAI } = await __webpack_require__.e(/* import() */ 3674).then(__webpack_require__.bind(__webpack_require__, 93674));
    if (choice.provider !== 'azure-openai')
        return new OpenAI({ ...options, baseURL: choice.baseUrl });
    const { baseUrl, model, apiVersion } = choice;
    return new AzureOpenAI({ ...options, baseURL: null, endpoint: baseUrl, deployment: model, apiVersion });
}
function bodyOf(choice, { request, failed, structure }) {
    const { outputLimit } = PROVIDER_TABLE[choice.provider];
    return {
        model: choice.model,
        messages: [{ role: 'system', content: systemOf(request, structure) }, ...turnsOf(request, failed)],
        [outputLimit]: request.maxOutputTokens,
        ...formatOf(request.schema, structure),
        stream: true,
        stream_options: { include_usage: true },
    };
}
function formatOf(schema, structure) {
    if (structure === 'plain')
        return {};
    if (structure === 'object')
        return { response_format: { type: 'json_object' } };
    const { name, json } = schema;
    return { response_format: { type: 'json_schema', json_schema: { name, strict: true, schema: { ...json } } } };
}
/** OpenRouter says what the call cost; its word counts more than any list. */
function costTold({ provider }, usage) {
    if (provider !== 'openrouter' || !('cost' in usage))
        return null;
    return typeof usage.cost === 'number' && usage.cost >= 0 ? usage.cost : null;
}

// EXTERNAL MODULE: ./src/model/provider.ts
var model_provider = __webpack_require__(94676);
;// CONCATENATED MODULE: ./src/edges/models/choose-models.ts
// Settings and environment in; out: which models to ask, best first, each with its address and key. Nothing is opened yet.


const AZURE_VERSION = '2024-10-21';
/** Nothing chosen and no trouble: nobody is to be asked. */
function chooseModels(settings, environment) {
    const chosen = { choices: [], troubles: [] };
    const first = firstProvider(settings, environment);
    if (first === null)
        return chosen;
    add({ provider: first, model: settings['llm-model'] ?? null }, true);
    for (const entry of (settings['llm-fallback'] ?? '').split(',')) {
        if (entry.trim() === '')
            continue;
        const named = readEntry(entry.trim());
        if (named)
            add(named, named.provider === first);
        else
            chosen.troubles.push({
                trouble: 'not-allowed',
                message: `\`llm-fallback\`: \`${entry.trim().slice(0, 80)}\` is not \`provider/model\`.`,
            });
    }
    return chosen;
    /** The address of the settings is that of the first provider, so its key never goes elsewhere, nor another's there. */
    function add(entry, hasBaseUrl) {
        const made = makeChoice(entry, hasBaseUrl ? settings['llm-base-url'] : undefined, environment);
        if ('trouble' in made)
            chosen.troubles.push(made);
        else if (!chosen.choices.some(({ provider, model }) => provider === made.provider && model === made.model)) {
            chosen.choices.push(made);
        }
    }
}
function firstProvider(settings, environment) {
    const wanted = settings['llm-provider'];
    if (wanted !== undefined)
        return wanted === 'none' ? null : wanted;
    // A key that lies about is not sent to an address that says nothing of whose it is.
    if (settings['llm-base-url'] !== undefined)
        return 'custom';
    return model_provider/* PROVIDER_NAMES */.x.find((name) => keyOf(name, environment) !== null && canAsk(name, environment)) ?? null;
}
/** Azure needs more than a key; a server of one's own is never guessed. */
function canAsk(provider, environment) {
    if (provider === 'azure-openai')
        return value(environment, 'AZURE_OPENAI_ENDPOINT') !== null;
    return PROVIDER_TABLE[provider].baseUrl !== null && PROVIDER_TABLE[provider].needsKey;
}
function readEntry(entry) {
    const [name, ...rest] = entry.split('/');
    const provider = model_provider/* PROVIDER_NAMES */.x.find((one) => one === name);
    return provider ? { provider, model: rest.join('/') || null } : null;
}
function makeChoice({ provider, model }, baseUrl, environment) {
    const facts = PROVIDER_TABLE[provider];
    const key = keyOf(provider, environment);
    if (key === null && facts.needsKey) {
        return { trouble: 'no-key', message: `${facts.title} was not asked: \`${facts.keys[0]}\` is not set.` };
    }
    const isAzure = provider === 'azure-openai';
    const name = model ?? (isAzure ? value(environment, 'AZURE_OPENAI_DEPLOYMENT') : null) ?? facts.model;
    if (name === null) {
        const what = isAzure ? 'the deployment' : 'the model';
        return { trouble: 'not-allowed', message: `${facts.title} was not asked: \`llm-model\` must name ${what}.` };
    }
    const address = baseUrl ?? (isAzure ? value(environment, 'AZURE_OPENAI_ENDPOINT') : null) ?? facts.baseUrl;
    if (address === null) {
        const where = isAzure ? '`llm-base-url` or `AZURE_OPENAI_ENDPOINT`' : '`llm-base-url`';
        return { trouble: 'not-allowed', message: `${facts.title} was not asked: ${where} must name its address.` };
    }
    if (!isSafe(address, key)) {
        return {
            trouble: 'not-allowed',
            message: `${facts.title} was not asked: its address must begin with \`https://\`, or a key could be read on its way.`,
        };
    }
    const apiVersion = value(environment, 'OPENAI_API_VERSION') ?? AZURE_VERSION;
    return { provider, model: name, baseUrl: address.replace(/\/+$/, ''), key, apiVersion };
}
/** Without encryption only on this machine, or where there is no key to lose. */
function isSafe(address, key) {
    if (!URL.canParse(address))
        return false;
    const { protocol, hostname } = new URL(address);
    if (protocol === 'https:')
        return true;
    return protocol === 'http:' && (key === null || /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname));
}
function keyOf(provider, environment) {
    for (const name of PROVIDER_TABLE[provider].keys) {
        const key = value(environment, name);
        if (key !== null)
            return key;
    }
    return null;
}
function value(environment, name) {
    return environment[name]?.trim() || null;
}

;// CONCATENATED MODULE: ./src/edges/models/messages-protocol.ts
// A request in, one answer by the Messages API out: through Anthropic's SDK, streamed, held to the schema.




/** Thinking counts into the room of the answer, and is paid: `high` is their default. */
const KNOWS_EFFORT = /^claude-(?:fable|opus|sonnet|haiku)-5/;
async function askMessages(choice, call) {
    const { request, failed, structure, price, limits } = call;
    const { default: Anthropic } = await __webpack_require__.e(/* import() */ 573).then(__webpack_require__.bind(__webpack_require__, 90573));
    const guard = guardedFetch(choice.baseUrl);
    const { title, keys } = PROVIDER_TABLE[choice.provider];
    const who = `${title} (${choice.model})`;
    const client = new Anthropic({
        apiKey: choice.key,
        authToken: null,
        baseURL: choice.baseUrl,
        fetch: guard.fetch,
        maxRetries: RETRIES,
        timeout: limits.firstByteMs,
        logLevel: 'off',
    });
    const signal = AbortSignal.timeout(limits.overallMs);
    let usage = NO_USAGE;
    let hasBegun = false;
    let text = '';
    let stop = null;
    let isWhole = false;
    try {
        const stream = await client.messages.create({
            model: choice.model,
            max_tokens: request.maxOutputTokens,
            system: [{ type: 'text', text: systemOf(request, structure), cache_control: { type: 'ephemeral' } }],
            messages: turnsOf(request, failed),
            ...(structure === 'schema'
                ? {
                    output_config: {
                        format: { type: 'json_schema', schema: { ...request.schema.json } },
                        ...(KNOWS_EFFORT.test(choice.model) ? { effort: 'medium' } : {}),
                    },
                }
                : {}),
            stream: true,
        }, { signal });
        for await (const event of stream) {
            hasBegun = true;
            if (event.type === 'message_start') {
                const { input_tokens, cache_read_input_tokens, cache_creation_input_tokens, output_tokens } = event.message.usage;
                const cached = cache_read_input_tokens ?? 0;
                const cacheWrite = cache_creation_input_tokens ?? 0;
                usage = { input: input_tokens + cached + cacheWrite, cached, cacheWrite, output: output_tokens };
            }
            else if (event.type === 'content_block_delta' && event.delta.type === 'text_delta')
                text += event.delta.text;
            else if (event.type === 'message_delta') {
                stop = event.delta.stop_reason ?? stop;
                usage = { ...usage, output: event.usage.output_tokens };
            }
            else if (event.type === 'message_stop')
                isWhole = true;
        }
    }
    catch (error) {
        const status = guard.status;
        const fault = readFault(error, {
            who,
            keyName: keys[0],
            timedOut: signal.aborted,
            lastStatus: status,
            hasBegun,
        });
        const unstructured = structure === 'schema' && status === 400 && fault.trouble === 'not-allowed';
        return { ...fault, unstructured, ...(hasBegun ? { spending: spendingOf(usage, price) } : {}) };
    }
    const spending = spendingOf(usage, price);
    if (stop === 'refusal')
        return { trouble: 'refused', message: `${who} declined to answer.`, spending };
    if (stop === 'max_tokens' || stop === 'model_context_window_exceeded') {
        return { trouble: 'truncated', message: `${who} ran out of room before its answer was complete.`, spending };
    }
    if (!isWhole)
        return { trouble: 'unreachable', message: `${who} broke its answer off.`, spending };
    return { text, spending };
}

;// CONCATENATED MODULE: ./src/edges/models/open-models.ts
// Settings and environment in; the models to ask out, best first. SDKs are loaded at the first question.







/** An answer that breaks off is asked for once more. */
const TRIES = 2;
const OUT_OF_TIME = 'No model was asked any further: the ten minutes that a run has for them are over.';
const LOOSER = { schema: 'object', object: 'plain', plain: 'plain' };
function openModels(settings, environment, wanted = {}) {
    const { choices, troubles } = chooseModels(settings, environment);
    const limits = { ...LIMITS, ...wanted };
    let begun = null;
    function timeLeft() {
        begun ??= Date.now();
        return begun + limits.runMs - Date.now();
    }
    return {
        models: choices.map((choice) => modelOf(choice, limits, timeLeft)),
        troubles,
        keys: choices.flatMap(({ key }) => (key === null ? [] : [key])),
    };
}
function modelOf(choice, limits, timeLeft) {
    const { provider, model } = choice;
    const { protocol } = PROVIDER_TABLE[provider];
    const price = (0,prices/* priceOf */.xx)(provider, model);
    const ask = protocol === 'messages' ? askMessages : askChat;
    // Found out at the first question, so that the next one asks rightly at once.
    let structure = structureOf(provider, model);
    async function answer(request, failed) {
        let paid = model_ask/* NOTHING_SPENT */.zx;
        for (let tries = 1;;) {
            const left = timeLeft();
            if (left <= 0)
                return { trouble: 'timeout', message: OUT_OF_TIME, ...(paid.calls > 0 ? { spending: paid } : {}) };
            const overallMs = Math.min(limits.overallMs, left);
            const outcome = await ask(choice, { request, failed, structure, price, limits: { ...limits, overallMs } });
            if (!('trouble' in outcome))
                return { ...outcome, spending: (0,model_ask/* addSpending */.Kq)(paid, outcome.spending) };
            const { unstructured, ...trouble } = outcome;
            if (unstructured && structure !== 'plain') {
                structure = protocol === 'messages' ? 'plain' : LOOSER[structure];
                continue;
            }
            if (trouble.spending)
                paid = (0,model_ask/* addSpending */.Kq)(paid, trouble.spending);
            const isCutOff = trouble.trouble === 'unreachable' && trouble.spending !== undefined;
            if (!isCutOff || tries === TRIES)
                return paid.calls === 0 ? trouble : { ...trouble, spending: paid };
            tries += 1;
        }
    }
    return { provider, model, price, ask: answer };
}


/***/ }),

/***/ 38199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/* unused harmony export PRICES */
// A provider and model in, its list price out: public lists as read in November 2026. What is not here is unknown.
/** Where this was read, and when, stands in docs/models.md. A provider with a server of one's own costs nothing by list. */
const PRICES = {
    anthropic: {
        'claude-opus-5-5': claude(4, 20),
        'claude-opus-5': claude(5, 25),
        'claude-opus-4-8': claude(5, 25),
        'claude-opus-4-7': claude(5, 25),
        'claude-opus-4-6': claude(5, 25),
        'claude-sonnet-5-5': claude(2, 10),
        'claude-sonnet-5': claude(2, 10),
        'claude-sonnet-4-6': claude(3, 15),
        'claude-sonnet-4-5': claude(3, 15),
        'claude-haiku-5-5': { ...claude(0.1, 0.5), above: { tokens: 100_000, ...claude(0.5, 2.5) } },
        'claude-haiku-4-5': claude(1, 5),
    },
    openai: {
        'gpt-5.6-sol': gpt(5, 0.5, 30),
        'gpt-5.6-terra': gpt(2, 0.2, 12),
        'gpt-5.6-luna': gpt(0.2, 0.02, 1.2),
    },
    // The price from January 2027 on; until then it is half.
    gemini: { 'gemini-3.8-flash': flat(1.5, 1.5, 7.5), 'gemini-3.5-flash': flat(1.5, 1.5, 9) },
    groq: { 'openai/gpt-oss-120b': flat(0.15, 0.15, 0.6), 'openai/gpt-oss-20b': flat(0.075, 0.075, 0.3) },
    openrouter: {
        'anthropic/claude-sonnet-5.5': claude(2, 10),
        'anthropic/claude-opus-5.5': claude(4, 20),
        'openai/gpt-5.6-terra': gpt(2, 0.2, 12),
    },
};
const FREE = flat(0, 0, 0);
/** A deployment on Azure is priced when it is named as its model is. */
function priceOf(provider, model) {
    if (provider === 'ollama')
        return FREE;
    const list = PRICES[provider === 'azure-openai' ? 'openai' : provider];
    const name = model.replace(/-20\d\d-?\d\d-?\d\d$/, '');
    return list && Object.hasOwn(list, name) ? list[name] : null;
}
function costOf(price, usage) {
    if (price === null)
        return null;
    const rate = price.above && usage.input > price.above.tokens ? price.above : price;
    const fresh = Math.max(0, usage.input - usage.cached - usage.cacheWrite);
    const sum = fresh * rate.input + usage.cached * rate.cached + usage.cacheWrite * rate.cacheWrite + usage.output * rate.output;
    return sum / 1_000_000;
}
function claude(input, output) {
    return { input, cached: input / 10, cacheWrite: input * 1.25, output };
}
function gpt(input, cached, output) {
    const above = { tokens: 272_000, input: input * 2, cached: cached * 2, cacheWrite: input * 2, output: output * 1.5 };
    return { input, cached, cacheWrite: input, output, above };
}
function flat(input, cached, output) {
    return { input, cached, cacheWrite: input, output };
}


/***/ }),

/***/ 9736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ isTrouble),
/* harmony export */   Kq: () => (/* binding */ addSpending),
/* harmony export */   zx: () => (/* binding */ NOTHING_SPENT)
/* harmony export */ });
// What is asked of a model and what comes back: the only words that prompts, providers and stories share.
function isTrouble(answer) {
    return 'trouble' in answer;
}
const NOTHING_SPENT = { calls: 0, inputTokens: 0, outputTokens: 0, cachedTokens: 0, usd: 0 };
/** Unknown money stays unknown, however little it may be. */
function addSpending(one, other) {
    return {
        calls: one.calls + other.calls,
        inputTokens: one.inputTokens + other.inputTokens,
        outputTokens: one.outputTokens + other.outputTokens,
        cachedTokens: one.cachedTokens + other.cachedTokens,
        usd: one.usd === null || other.usd === null ? null : one.usd + other.usd,
    };
}


/***/ })

};
;