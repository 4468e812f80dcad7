"use strict";
exports.id = 775;
exports.ids = [775];
exports.modules = {

/***/ 94676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ PROVIDER_NAMES)
/* harmony export */ });
// Whose models can be asked.
const PROVIDER_NAMES = [
    'anthropic',
    'openai',
    'azure-openai',
    'gemini',
    'groq',
    'openrouter',
    'deepseek',
    'ollama',
    'custom',
];


/***/ }),

/***/ 775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSettings: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15920);
/* harmony import */ var _nearest_name__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65759);
/* harmony import */ var _read_yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29797);
// Inputs and the text of the settings file in; out: complete settings, or every mistake with its place.
// Inputs win over the file, the file over the defaults.



function readSettings(sources) {
    const errors = [];
    const notices = [];
    const fromFile = sources.file ? readFile(sources.file, sources.rules ?? null, errors) : {};
    if (sources.file && sources.fileIsTrusted === false) {
        for (const name of _schema__WEBPACK_IMPORTED_MODULE_0__/* .GUARDED_NAMES */ .kP) {
            if (!(name in fromFile))
                continue;
            delete fromFile[name];
            notices.push(`\`${name}\` in ${sources.file.path} is not used: who is asked and what is spent is set by the workflow or the default branch alone.`);
        }
    }
    const fromInputs = readInputs(sources.inputs, errors);
    if (errors.length > 0)
        return { errors };
    const settings = _schema__WEBPACK_IMPORTED_MODULE_0__/* .settingsSchema */ .dP.parse({ ...fromFile, ...fromInputs });
    return { settings, notices };
}
function readFile(file, rules, errors) {
    const yaml = (0,_read_yaml__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(file.text);
    if ('errors' in yaml) {
        for (const error of yaml.errors)
            errors.push({ path: file.path, key: '', ...error });
        return {};
    }
    const { value, places } = yaml;
    if (value === null)
        return {};
    const found = _schema__WEBPACK_IMPORTED_MODULE_0__/* .fileSchema */ .Mz.safeParse(value);
    if (!found.success) {
        for (const issue of found.error.issues)
            errors.push(...errorsOf(issue, value, file.path, places));
        return {};
    }
    for (const id of rules === null ? [] : Object.keys(found.data.rules)) {
        if (rules.includes(id))
            continue;
        errors.push(ruleError(id, ['rules', id], rules, file.path, places));
    }
    for (const [index, entry] of found.data.ignore.entries()) {
        for (const id of rules === null ? [] : (entry.rules ?? [])) {
            if (rules.includes(id))
                continue;
            errors.push(ruleError(id, ['ignore', index, 'rules'], rules, file.path, places));
        }
    }
    // Only what is written, not the defaults: they would hide that an input is unset.
    return { ...value };
}
function ruleError(id, path, rules, file, places) {
    return {
        path: file,
        ...places.keyAt(path),
        key: keyText(path),
        message: `there is no rule \`${shown(id)}\`.${meant((0,_nearest_name__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(id, rules))}`,
    };
}
function readInputs(inputs, errors) {
    const values = {};
    for (const [name, raw] of Object.entries(inputs)) {
        const text = raw.trim();
        if (text === '')
            continue;
        if (!_schema__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh.includes(name)) {
            errors.push({
                path: null,
                line: 1,
                column: 1,
                key: name,
                message: unknownKey(_schema__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh) + meant((0,_nearest_name__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(name, _schema__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh)),
            });
            continue;
        }
        values[name] = scalarOf(name, text);
    }
    const found = _schema__WEBPACK_IMPORTED_MODULE_0__/* .inputSchema */ .is.safeParse(values);
    if (found.success)
        return values;
    for (const issue of found.error.issues)
        errors.push(...errorsOf(issue, values, null, null));
    return {};
}
/** Inputs are text; the schema says which of them mean a number or a truth value. */
function scalarOf(name, text) {
    const kind = kindOf(_schema__WEBPACK_IMPORTED_MODULE_0__/* .inputSchema */ .is.shape[name]);
    if (kind === 'boolean' && /^(true|false)$/i.test(text))
        return text.toLowerCase() === 'true';
    if (kind === 'number' && /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text))
        return Number(text);
    return text;
}
function kindOf(schema) {
    let inner = schema.def;
    while (inner.innerType)
        inner = inner.innerType.def;
    return inner.type;
}
function errorsOf(issue, value, file, places) {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    if (issue.code === 'invalid_union')
        return unionErrors(issue, path, value, file, places);
    if (issue.code === 'unrecognized_keys') {
        const allowed = allowedKeys(path);
        return issue.keys.map((key) => ({
            path: file,
            ...(places?.keyAt([...path, key]) ?? { line: 1, column: 1 }),
            key: keyText([...path, key]),
            message: unknownKey(allowed) + meant((0,_nearest_name__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(key, allowed)),
        }));
    }
    const place = places?.valueAt(path) ?? { line: 1, column: 1 };
    return [{ path: file, ...place, key: keyText(path), message: messageOf(issue, valueAt(value, path)) }];
}
/** "one or several" unions: what is wrong with the branch that the writer chose. */
function unionErrors(issue, path, value, file, places) {
    const chosen = issue.errors.find((branch) => branch.some((inner) => inner.code !== 'invalid_type' || inner.path.length > 0));
    if (!chosen) {
        const place = places?.valueAt(path) ?? { line: 1, column: 1 };
        const found = valueAt(value, path);
        const message = found === undefined
            ? 'is missing; it must be a text or a list of texts.'
            : `is ${typeName(found)}, but must be a text or a list of texts.`;
        return [{ path: file, ...place, key: keyText(path), message }];
    }
    return chosen.flatMap((inner) => errorsOf({ ...inner, path: [...path, ...inner.path] }, value, file, places));
}
function messageOf(issue, value) {
    switch (issue.code) {
        case 'invalid_value': {
            const allowed = issue.values.map(String);
            const guess = typeof value === 'string' ? meant((0,_nearest_name__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(value, allowed)) : '';
            return `is \`${shown(value)}\`, but must be one of ${quotedList(allowed)}.${guess}`;
        }
        case 'invalid_type':
            if (value === undefined)
                return `is missing; it must be ${article(issue.expected)}.`;
            return `is ${typeName(value)}, but must be ${article(issue.expected)}.`;
        case 'too_small':
            if (issue.origin === 'string')
                return 'must not be empty.';
            if (issue.origin === 'array')
                return `needs at least ${issue.minimum} entry.`;
            return `is \`${shown(value)}\`, but must be ${issue.minimum} or more.`;
        case 'too_big':
            return `must be at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}.`;
        case 'invalid_format':
            if (issue.format === 'url')
                return `is \`${shown(value)}\`, but must be a web address that starts with https://.`;
            return `is \`${shown(value)}\`, but ${issue.message}.`;
        default:
            return `${issue.message}.`;
    }
}
function allowedKeys(path) {
    if (path.length === 0)
        return Object.keys(_schema__WEBPACK_IMPORTED_MODULE_0__/* .fileSchema */ .Mz.shape);
    const list = _schema__WEBPACK_IMPORTED_MODULE_0__/* .fileSchema */ .Mz.shape[path[0]];
    const element = list.def.innerType.element;
    return Object.keys(element.shape);
}
function unknownKey(allowed) {
    return `is not a setting. Allowed are ${quotedList(allowed)}.`;
}
function meant(name) {
    return name === null ? '' : ` Did you mean \`${name}\`?`;
}
function quotedList(names) {
    return names.map((name) => `\`${name}\``).join(', ');
}
function keyText(path) {
    return path
        .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? shown(part) : `.${shown(part)}`))
        .join('');
}
function valueAt(value, path) {
    let current = value;
    for (const part of path) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        current = current[part];
    }
    return current;
}
function typeName(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a group of keys';
    if (typeof value === 'string')
        return `the text \`${shown(value)}\``;
    return `\`${shown(value)}\``;
}
function article(expected) {
    switch (expected) {
        case 'boolean':
            return '`true` or `false`';
        case 'string':
            return 'a text';
        case 'object':
        case 'record':
            return 'a group of keys';
        case 'array':
            return 'a list';
        case 'int':
            return 'a whole number';
        default:
            return `a ${expected}`;
    }
}
/** Values come from files of strangers: one line, no more than a line's length. */
function shown(value) {
    const text = typeof value === 'string' ? value : String(JSON.stringify(value));
    const line = text.replace(/[\p{Cc}`]+/gu, ' ');
    return line.length > 80 ? `${line.slice(0, 77)}...` : line;
}


/***/ }),

/***/ 29797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
// Text of a YAML file in; out: its value with the places of keys and values, or what is wrong with the syntax.


/** More is no settings file; the limit keeps a hostile one from costing time. */
const MAX_LENGTH = 256 * 1024;
/** Each may double what the text means. */
const MAX_ALIASES = 20;
function readYaml(text) {
    if (text.length > MAX_LENGTH) {
        return { errors: [{ line: 1, column: 1, message: `is longer than ${MAX_LENGTH / 1024} KiB.` }] };
    }
    try {
        const documents = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .loadAll */ .gh)(text, { schema: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CORE_SCHEMA */ .OU, maxAliases: MAX_ALIASES });
        if (documents.length > 1)
            return failure(1, 1, 'holds several documents, which are not read');
        return { value: documents[0] ?? null, places: lazyPlaces(text) };
    }
    catch (error) {
        const isKnown = error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB;
        const reason = isKnown ? error.reason : error instanceof Error ? error.message : String(error);
        const mark = isKnown ? error.mark : undefined;
        return failure((mark?.line ?? 0) + 1, (mark?.column ?? 0) + 1, reason);
    }
}
function failure(line, column, reason) {
    return { errors: [{ line, column, message: `is not valid YAML: ${reason}` }] };
}
/** Only a mistake has a place that anybody asks for. */
function lazyPlaces(text) {
    let places = null;
    function found() {
        if (places)
            return places;
        const counter = new yaml__WEBPACK_IMPORTED_MODULE_1__.LineCounter();
        places = placesOf((0,yaml__WEBPACK_IMPORTED_MODULE_1__.parseDocument)(text, { lineCounter: counter, version: '1.2', prettyErrors: false }), counter);
        return places;
    }
    return {
        keyAt(path) {
            return found().keyAt(path);
        },
        valueAt(path) {
            return found().valueAt(path);
        },
    };
}
function placesOf(document, counter) {
    function find(path, wantKey) {
        let node = document.contents;
        let offset = startOf(node) ?? 0;
        for (const [index, part] of path.entries()) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__.isMap)(node)) {
                const pair = node.items.find((item) => String((0,yaml__WEBPACK_IMPORTED_MODULE_1__.isScalar)(item.key) ? item.key.value : item.key) === String(part));
                if (!pair)
                    break;
                const isLast = index === path.length - 1;
                offset = (isLast && wantKey ? startOf(pair.key) : (startOf(pair.value) ?? startOf(pair.key))) ?? offset;
                node = pair.value;
            }
            else if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__.isSeq)(node)) {
                const item = node.items[Number(part)];
                offset = startOf(item) ?? offset;
                node = item;
            }
            else
                break;
        }
        return placeOf(counter, offset);
    }
    return {
        keyAt(path) {
            return find(path, true);
        },
        valueAt(path) {
            return find(path, false);
        },
    };
}
function startOf(node) {
    return node?.range?.[0] ?? null;
}
function placeOf(counter, offset) {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
}


/***/ }),

/***/ 15920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kP: () => (/* binding */ GUARDED_NAMES),
  Qh: () => (/* binding */ INPUT_NAMES),
  L6: () => (/* binding */ defaultSettings),
  Mz: () => (/* binding */ fileSchema),
  is: () => (/* binding */ inputSchema),
  dP: () => (/* binding */ settingsSchema)
});

// UNUSED EXPORTS: FAIL_ON, MODES, PROVIDERS, RULE_LEVELS

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./src/model/dialect.ts
// The SQL dialects that files can be written in. `ansi` accepts what most databases do.
const DIALECTS = [
    'postgres',
    'mysql',
    'sqlite',
    'mssql',
    'snowflake',
    'bigquery',
    'duckdb',
    'redshift',
    'databricks',
    'ansi',
];

// EXTERNAL MODULE: ./src/model/provider.ts
var provider = __webpack_require__(94676);
;// CONCATENATED MODULE: ./src/settings/schema.ts
// The one place that knows every setting, what it may be and its default. Kebab-case as people write them.
// action.yml, the JSON Schema, the README's table and the command line's flags follow from it.



const MODES = ['auto', 'review', 'diagnose', 'command', 'learn', 'triage', 'incident', 'report', 'ask'];
const FAIL_ON = ['critical', 'high', 'medium', 'low', 'none'];
const PROVIDERS = [...provider/* PROVIDER_NAMES */.x, 'none'];
const RULE_LEVELS = ['off', 'low', 'medium', 'high', 'critical'];
/** A path inside the checkout: the file and the tree never reach out of it. */
const insidePath = schemas/* string */.YjP()
    .min(1)
    .refine((path) => !isOutside(path), { error: 'must be a relative path that stays inside the repository' });
const httpsUrl = schemas/* url */.OZ5({ protocol: /^https$/ });
/** Only a workflow may set these: secrets, and what one run is about. */
const inputOnly = {
    'github-token': schemas/* string */.YjP()
        .optional()
        .describe('Token that reads the repository and publishes the report. Needs the permissions the README lists.'),
    mode: schemas/* enum */.k5n(MODES).default('auto').describe('What to do. `auto` chooses by the event that started the workflow.'),
    'config-file': insidePath
        .default('.throughline.yml')
        .describe('Settings file. On a pull request it is read from the base commit.'),
    asset: schemas/* string */.YjP()
        .min(1)
        .max(400)
        .optional()
        .describe('For workflow_dispatch: report everything downstream of this asset, such as `public.users.email`.'),
    question: schemas/* string */.YjP().min(1).max(4000).optional().describe('For workflow_dispatch: a question about the repository.'),
    'run-id': schemas/* string */.YjP()
        .regex(/^\d{1,20}$/)
        .optional()
        .describe('For workflow_dispatch: the failed workflow run to diagnose.'),
    'log-file': insidePath
        .optional()
        .describe('For `mode: diagnose` at the end of the failing job itself: file with the output of the step that failed. Its own log cannot be read before the job ends. For `mode: incident`: log of the pipeline that failed.'),
    'slack-webhook-url': httpsUrl.optional().describe('Incoming webhook of a Slack channel to report to.'),
    'teams-webhook-url': httpsUrl.optional().describe('Incoming webhook of a Microsoft Teams channel to report to.'),
};
/** Scalars of the settings file; each is an input of the Action under the same name. */
const scalars = {
    'working-directory': insidePath.default('.').describe('Project root inside the checkout.'),
    'fail-on': schemas/* enum */.k5n(FAIL_ON)
        .default('high')
        .describe('Lowest severity of a proven, introduced finding that fails the check. `none`: never fail.'),
    comment: schemas/* enum */.k5n(['always', 'on-findings', 'never'])
        .default('on-findings')
        .describe('When to comment on the pull request. An earlier comment is updated to "resolved" in any case.'),
    'check-run': schemas/* boolean */.zMY().default(true).describe('Publish a check run with annotations.'),
    'sarif-file': insidePath.optional().describe('Write the report here as SARIF 2.1.0.'),
    'json-file': insidePath.optional().describe('Write the report here as JSON.'),
    'html-file': insidePath.optional().describe('Write the report here as a single HTML page.'),
    'upload-report': schemas/* boolean */.zMY().default(true).describe('Upload the HTML report as an artifact.'),
    dialect: schemas/* enum */.k5n(['auto', ...DIALECTS])
        .default('auto')
        .describe('SQL dialect of files for which neither `databases` nor the project says one.'),
    'llm-provider': schemas/* enum */.k5n(PROVIDERS)
        .optional()
        .describe('Whose model adds prose and patches. Without it: the provider whose key is present, else none.'),
    'llm-model': schemas/* string */.YjP().min(1).max(200).optional().describe("Model name. Without it: the provider's default."),
    'llm-base-url': schemas/* url */.OZ5({ protocol: /^https?$/ })
        .optional()
        .describe('Endpoint of a compatible or local server.'),
    'llm-fallback': schemas/* string */.YjP()
        .min(1)
        .max(400)
        .optional()
        .describe('`provider/model` to use when the first fails. Several are separated by commas.'),
    'max-cost-usd': schemas/* number */.aig()
        .min(0)
        .max(1000)
        .default(1)
        .describe('Most that one run may spend on a model, in US dollars.'),
    'max-input-tokens': schemas/* number */.aig()
        .int()
        .min(0)
        .max(10_000_000)
        .default(200_000)
        .describe('Most tokens that one run may send to a model.'),
    'max-cost-usd-per-pull': schemas/* number */.aig()
        .min(0)
        .max(10_000)
        .default(5)
        .describe('Most that all runs of one pull request may spend on a model, in US dollars, as far as memory tells.'),
    'max-cost-usd-per-day': schemas/* number */.aig()
        .min(0)
        .max(10_000)
        .default(20)
        .describe('Most that all runs of one day may spend on a model, in US dollars, as far as memory tells.'),
    'confidence-threshold': schemas/* number */.aig()
        .min(0)
        .max(1)
        .default(0.75)
        .describe('A proposed fix of less confidence is marked "for a human to judge".'),
    'max-attempts': schemas/* number */.aig()
        .int()
        .min(1)
        .max(10)
        .default(3)
        .describe('How often a fix of one incident may be proposed again by `/throughline redo`.'),
    'push-to-pull-request': schemas/* boolean */.zMY()
        .default(false)
        .describe('Approved fixes are pushed to the branch of the pull request instead of a new `auto-fix/` branch.'),
    'auto-apply': schemas/* boolean */.zMY()
        .default(false)
        .describe('Fixes that memory knows to help are applied without a command, as a pull request. Never on forks.'),
    'kb-min-confidence': schemas/* number */.aig()
        .min(0)
        .max(1)
        .default(0.7)
        .describe('Least confidence at which a fix from memory is offered without asking a model.'),
    'kb-min-success': schemas/* number */.aig()
        .int()
        .min(1)
        .max(1000)
        .default(2)
        .describe('Least number of distinct incidents that a fix from memory must have mended.'),
    'weekly-report': schemas/* boolean */.zMY()
        .default(false)
        .describe('On `schedule`: keep one issue with the report of the last seven days.'),
    'triage-labels': schemas/* boolean */.zMY()
        .default(false)
        .describe('A new issue gets the labels that triage suggests, as far as the repository has them.'),
};
/** The workflow may also write to places like the runner's temporary folder. */
const reportFiles = {
    'sarif-file': schemas/* string */.YjP().min(1).optional().describe(scalars['sarif-file'].description),
    'json-file': schemas/* string */.YjP().min(1).optional().describe(scalars['json-file'].description),
    'html-file': schemas/* string */.YjP().min(1).optional().describe(scalars['html-file'].description),
};
const paths = schemas/* union */.KCZ([insidePath, schemas/* array */.YOg(insidePath).min(1)]).transform(asList);
const names = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1)]).transform(asList);
const database = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP()
        .regex(/^[\w.-]{1,100}$/, { error: 'must be 1 to 100 letters, digits, `_`, `-` or `.`' })
        .describe('Stable name of the database; part of the names of its assets when there are several.'),
    dialect: schemas/* enum */.k5n(DIALECTS).optional().describe('SQL dialect. Without it: found from the project.'),
    migrations: paths.describe('Folder or folders that hold the migrations, relative to the project root.'),
    schema: schemas/* string */.YjP().min(1).optional().describe('Schema that unqualified names are created in.'),
})
    .describe('One database and its migrations.');
const ignored = schemas/* strictObject */.rej({
    paths: paths.describe('Globs or folders.'),
    rules: names.optional().describe('Rules to accept there. Without it: all.'),
    reason: schemas/* string */.YjP().min(1).describe('Why this is accepted. The report shows it.'),
})
    .describe('Findings in these places are shown as accepted and never fail the check.');
const lists = {
    databases: schemas/* array */.YOg(database).max(200).default([]).describe('Databases. Without it they are found automatically.'),
    rules: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(RULE_LEVELS))
        .default({})
        .describe('Severity of a rule, or `off`. Without an entry a rule keeps its own severity.'),
    ignore: schemas/* array */.YOg(ignored).default([]).describe('Accepted findings by place.'),
    fixes: schemas/* strictObject */.rej({
        allow: paths.optional().describe('Globs or folders that a fix may edit. Without it: all that is not denied.'),
        deny: paths.optional().describe('Globs or folders that no fix may edit.'),
        'max-files': schemas/* number */.aig().int().min(1).max(200).default(20).describe('Most files that one fix may edit.'),
        'max-lines': schemas/* number */.aig().int().min(1).max(5000).default(400).describe('Most lines that one fix may change.'),
    })
        .prefault({})
        .describe('What a proposed fix may touch. Workflows, lockfiles, secrets and tests are never weakened by one.'),
    exclude: schemas/* array */.YOg(insidePath).default([]).describe('Globs or folders of files that are not read at all.'),
};
const fileSchema = schemas/* strictObject */.rej({ ...scalars, ...lists });
const inputSchema = schemas/* strictObject */.rej({ ...inputOnly, ...scalars, ...reportFiles });
const settingsSchema = schemas/* strictObject */.rej({ ...inputOnly, ...scalars, ...reportFiles, ...lists });
/** Names of the Action's inputs, in the order of action.yml. */
const INPUT_NAMES = Object.keys(inputSchema.shape);
/** Who is asked, and what may be spent: never taken from a place that a pull request can change. */
const GUARDED_NAMES = [
    'llm-provider',
    'llm-model',
    'llm-base-url',
    'llm-fallback',
    'max-cost-usd',
    'max-input-tokens',
    'max-cost-usd-per-pull',
    'max-cost-usd-per-day',
    'auto-apply',
    'push-to-pull-request',
    'kb-min-confidence',
    'kb-min-success',
    'fixes',
];
function defaultSettings() {
    return settingsSchema.parse({});
}
function asList(value) {
    return Array.isArray(value) ? value : [value];
}
function isOutside(path) {
    if (path.includes('\0') || path.startsWith('/') || path.startsWith('\\') || /^[A-Za-z]:/.test(path))
        return true;
    return path.split(/[\\/]/).includes('..');
}


/***/ })

};
;