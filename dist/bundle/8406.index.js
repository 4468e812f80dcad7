"use strict";
exports.id = 8406;
exports.ids = [8406];
exports.modules = {

/***/ 78406:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/cli/command-table.ts
// The commands and flags of the command line, as data: the parser and the help read nothing else.
const LEVELS = ['critical', 'high', 'medium', 'low', 'none'];
const COMMON_FLAGS = [
    { name: 'repo', value: 'DIR', about: 'repository, or any folder (default: .)' },
    { name: 'output', value: 'FILE', about: 'write there instead of to the terminal' },
    { name: 'cache', value: 'FILE', about: 'where facts of files are kept between runs' },
    { name: 'no-cache', value: null, about: 'keep nothing and use nothing kept' },
    { name: 'config', value: 'FILE', about: 'settings file (default: .throughline.yml)' },
    { name: 'fail-on', value: 'LEVEL', choices: LEVELS, about: 'lowest severity that gives exit code 1 (default: high)' },
    { name: 'stats', value: null, about: 'timings and counts on stderr' },
    { name: 'quiet', value: null, about: 'no progress and no notices' },
    { name: 'help', value: null, about: 'this text' },
];
const HEAD = { name: 'head', value: 'Y', about: 'revision, folder or WORKTREE (default: WORKTREE)' };
const COMMANDS = [
    {
        name: 'check',
        arguments: [],
        about: 'what the change from base to head breaks, where and why',
        flags: [
            { name: 'base', value: 'X', about: 'revision or folder (default: merge base with the default branch)' },
            HEAD,
            { name: 'fix', value: null, about: 'apply the verified fixes to the work tree' },
        ],
        formats: ['text', 'json', 'sarif', 'markdown', 'html'],
    },
    {
        name: 'graph build',
        arguments: [],
        about: 'read the repository and say what was found',
        flags: [HEAD],
        formats: ['text', 'json'],
    },
    {
        name: 'graph show',
        arguments: ['ASSET'],
        about: 'one asset: its columns, what it reads, who reads it',
        flags: [HEAD],
        formats: ['text', 'json'],
    },
    {
        name: 'graph impact',
        arguments: ['ASSET[.COLUMN]'],
        about: 'everything downstream, with the way to it',
        flags: [HEAD],
        formats: ['text', 'json'],
    },
    {
        name: 'graph export',
        arguments: [],
        about: 'the whole graph',
        flags: [HEAD],
        formats: ['json', 'mermaid', 'dot', 'html'],
    },
    {
        name: 'schema',
        arguments: [],
        about: 'the database schema that the migrations arrive at',
        flags: [HEAD],
        formats: ['text', 'json'],
    },
    {
        name: 'lineage',
        arguments: [],
        about: 'which columns flow into which, for SQL of any dialect',
        flags: [
            { name: 'sql', value: 'FILE', about: 'SQL text, or - for standard input' },
            { name: 'dialect', value: 'D', about: 'postgres, mysql, snowflake, … (default: ansi)' },
            { name: 'schema', value: 'FILE', about: 'JSON of `schema`, or {"schema.table": ["column"]}' },
            { name: 'batch', value: null, about: 'one JSON object a line in and out: {id, dialect, sql, schema}' },
        ],
        formats: ['json'],
    },
    {
        name: 'diagnose',
        arguments: [],
        about: "what a failed run's log says went wrong, where and what to do",
        flags: [
            { name: 'log', value: 'FILE', about: 'the log, or - for standard input' },
            { name: 'passing-log', value: 'FILE', about: 'a log of the same job when it passed: what is new tells most' },
        ],
        formats: ['text', 'json', 'markdown'],
    },
    {
        name: 'signature',
        arguments: [],
        about: 'the signatures of messages, one message per line of standard input',
        flags: [],
        formats: ['text', 'json'],
    },
    {
        name: 'history',
        arguments: [],
        about: 'incidents, fixes and their outcomes, as the data branch of the remote holds them',
        flags: [
            { name: 'since', value: 'DATE', about: 'only what happened from then on: 2026-11-01' },
            { name: 'export', value: 'FILE', about: 'write the events there as JSON Lines' },
            { name: 'import', value: 'FILE', about: 'add the events of such a file to the data branch' },
        ],
        formats: ['text', 'json', 'markdown', 'html'],
    },
];
/** Promised, but not there yet: said so instead of "unknown". */
const LATER_COMMANDS = [];

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/settings/nearest-name.ts
var nearest_name = __webpack_require__(65759);
;// CONCATENATED MODULE: ./src/cli/parse-arguments.ts
// The words of a command line in, the command with its flags out; or help; or what is wrong and what was meant.



function parseArguments(words) {
    const first = words[0];
    if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
        return { kind: 'help', command: findCommand(words.slice(1))?.command ?? null };
    }
    if (first === '--version' || first === '-v')
        return { kind: 'version' };
    const found = findCommand(words);
    if (!found)
        return unknownCommand(words);
    return parseFlags(found.command, found.rest);
}
function flagsOf(command) {
    const format = {
        name: 'format',
        value: 'FORMAT',
        choices: command.formats,
        about: `${command.formats.join(', ')} (default: ${command.formats[0]})`,
    };
    return [...command.flags, format, ...COMMON_FLAGS];
}
function findCommand(words) {
    for (const command of COMMANDS) {
        const parts = command.name.split(' ');
        if (parts.every((part, index) => words[index] === part))
            return { command, rest: words.slice(parts.length) };
    }
    return null;
}
function parseFlags(command, words) {
    const flags = flagsOf(command);
    const options = Object.fromEntries(flags.map((flag) => [flag.name, { type: flag.value === null ? 'boolean' : 'string' }]));
    const wrong = (message) => ({ kind: 'wrong', message, command });
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: words.map(shortHelp),
        options,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values = {};
    const given = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            given.push(token.value);
        if (token.kind !== 'option')
            continue;
        const flag = flags.find((candidate) => candidate.name === token.name);
        if (!flag) {
            const meant = (0,nearest_name/* nearestName */.q)(token.name, flags.map((candidate) => candidate.name));
            return wrong(`unknown flag ${token.rawName}${meant ? `. Did you mean --${meant}?` : ''}`);
        }
        if (flag.value === null) {
            if (token.value !== undefined)
                return wrong(`--${flag.name} takes no value`);
            values[flag.name] = true;
            continue;
        }
        const value = token.value;
        // `--base --head x` forgot a value; a value that starts with a dash can be written as `--base=-x`.
        if (value === undefined || value === '' || (!token.inlineValue && /^--?[a-z]/i.test(value))) {
            return wrong(`--${flag.name} needs a value: --${flag.name} ${flag.value}`);
        }
        if (flag.choices && !flag.choices.includes(value)) {
            const meant = (0,nearest_name/* nearestName */.q)(value, flag.choices);
            return wrong(`--${flag.name} is ${value}, but must be one of ${flag.choices.join(', ')}${meant ? `. Did you mean ${meant}?` : ''}`);
        }
        values[flag.name] = value;
    }
    if (values.help)
        return { kind: 'help', command };
    if (given.length < command.arguments.length)
        return wrong(`${command.name} needs ${command.arguments.join(' ')}`);
    const extra = given[command.arguments.length];
    if (extra !== undefined)
        return wrong(`${command.name} does not know what to do with ${extra}`);
    const format = typeof values.format === 'string' ? values.format : command.formats[0];
    return { kind: 'run', invocation: { command, arguments: given, flags: values, format } };
}
function unknownCommand(words) {
    const first = words[0];
    if (LATER_COMMANDS.includes(first)) {
        return { kind: 'wrong', message: `${first} comes with a later version`, command: null };
    }
    const group = COMMANDS.filter((command) => command.name.startsWith(`${first} `));
    if (group.length > 0) {
        if (words.includes('--help') || words.includes('-h'))
            return { kind: 'help', command: null };
        const verbs = group.map((command) => command.name.slice(first.length + 1));
        const meant = words[1] === undefined ? null : (0,nearest_name/* nearestName */.q)(words[1], verbs);
        const said = words[1] === undefined ? '' : ` is not followed by ${words[1]}${meant ? `; did you mean ${meant}` : ''}`;
        return { kind: 'wrong', message: `${first}${said || ' needs a word'}: ${verbs.join(', ')}`, command: null };
    }
    const names = COMMANDS.map((command) => command.name.split(' ')[0]);
    const meant = (0,nearest_name/* nearestName */.q)(first, names);
    const what = first.startsWith('-') ? 'a command comes before its flags' : `unknown command ${first}`;
    return {
        kind: 'wrong',
        message: `${what}${meant && !first.startsWith('-') ? `. Did you mean ${meant}?` : ''}`,
        command: null,
    };
}
function shortHelp(word) {
    return word === '-h' ? '--help' : word;
}

;// CONCATENATED MODULE: ./src/cli/write-help.ts
// A command, or none, in; the help text out.


function writeHelp(command) {
    return command ? commandHelp(command) : overview();
}
function overview() {
    const rows = COMMANDS.map((command) => [[command.name, ...command.arguments].join(' '), command.about]);
    return `Throughline draws the line through a repository, column by column, and says what a change breaks.

Usage: throughline COMMAND [flags]

${table(rows)}

throughline COMMAND --help   the flags of a command
throughline --version

Exit codes: 0 nothing at or above --fail-on, 1 findings at or above it, 2 wrong usage or settings, 3 the tool failed.
`;
}
function commandHelp(command) {
    const rows = flagsOf(command).map((flag) => [`--${flag.name}${flag.value ? ` ${flag.value}` : ''}`, flag.about]);
    return `throughline ${[command.name, ...command.arguments].join(' ')} [flags]

${command.about[0].toUpperCase()}${command.about.slice(1)}.

${table(rows)}
`;
}
function table(rows) {
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`).join('\n');
}

// EXTERNAL MODULE: ./src/cli/wrong-usage.ts
var wrong_usage = __webpack_require__(5521);
;// CONCATENATED MODULE: ./src/cli/run-cli.ts
// The words of a command line and a terminal in; the work done, and its exit code, out.




async function runCli(words, terminal) {
    const parsed = parseArguments(words);
    switch (parsed.kind) {
        case 'help':
            await terminal.print(writeHelp(parsed.command));
            return 0;
        case 'version':
            await terminal.print(`${terminal.version}\n`);
            return 0;
        case 'wrong': {
            const about = parsed.command ? `throughline ${parsed.command.name} --help` : 'throughline --help';
            terminal.say(`throughline: ${parsed.message}\nSee ${about}`);
            return 2;
        }
        case 'run':
            return runOrExplain(parsed.invocation, terminal);
    }
}
async function runOrExplain(invocation, terminal) {
    try {
        return await run(invocation, terminal);
    }
    catch (error) {
        terminal.progress('');
        if (error instanceof wrong_usage/* WrongUsage */.r) {
            terminal.say(`throughline: ${error.message}`);
            return 2;
        }
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        terminal.say(`throughline ${terminal.version} failed. This is a bug in it, not in your change; please report:\n${stack}`);
        return 3;
    }
}
async function run(invocation, terminal) {
    const { command } = invocation;
    if (command.name === 'check')
        return (await __webpack_require__.e(/* import() */ 2122).then(__webpack_require__.bind(__webpack_require__, 92122))).checkCommand(invocation, terminal);
    if (command.name === 'schema')
        return (await __webpack_require__.e(/* import() */ 3627).then(__webpack_require__.bind(__webpack_require__, 3627))).schemaCommand(invocation, terminal);
    if (command.name === 'lineage')
        return (await __webpack_require__.e(/* import() */ 3651).then(__webpack_require__.bind(__webpack_require__, 73651))).lineageCommand(invocation, terminal);
    if (command.name === 'diagnose')
        return (await __webpack_require__.e(/* import() */ 2284).then(__webpack_require__.bind(__webpack_require__, 82284))).diagnoseCommand(invocation, terminal);
    if (command.name === 'signature')
        return (await __webpack_require__.e(/* import() */ 7300).then(__webpack_require__.bind(__webpack_require__, 27300))).signatureCommand(invocation, terminal);
    if (command.name === 'history')
        return (await __webpack_require__.e(/* import() */ 6394).then(__webpack_require__.bind(__webpack_require__, 86394))).historyCommand(invocation, terminal);
    if (COMMANDS.includes(command))
        return (await __webpack_require__.e(/* import() */ 6506).then(__webpack_require__.bind(__webpack_require__, 6506))).graphCommand(invocation, terminal);
    throw new wrong_usage/* WrongUsage */.r(`unknown command ${command.name}`);
}

;// CONCATENATED MODULE: ./src/cli/terminal.ts
// What the command line knows of the process it runs in. The entry file fills it; tests hand in their own.
function wantsColor(isTerminal, environment) {
    return isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb';
}

;// CONCATENATED MODULE: ./src/cli.ts
// Entry of the command line.





const CLEAR_LINE = '\r\u001b[K';
function openTerminal() {
    const { stdout, stderr } = process;
    const watched = stderr.isTTY === true;
    let shown = false;
    return {
        print: (text) => new Promise((resolve, reject) => {
            stdout.write(text, (error) => (error && !isEnoughRead(error) ? reject(error) : resolve()));
        }),
        say: (line) => void stderr.write(`${line}\n`),
        progress(line) {
            if (!watched || (line === '' && !shown))
                return;
            shown = line !== '';
            stderr.write(CLEAR_LINE + line.replace(/\p{Cc}/gu, ' ').slice(0, Math.max(20, (stderr.columns ?? 80) - 1)));
        },
        color: wantsColor(stdout.isTTY === true, process.env),
        directory: process.cwd(),
        environment: process.env,
        platform: process.platform,
        home: (0,external_node_os_.homedir)(),
        version: readVersion(),
        entryFolder: __dirname,
    };
}
/** Beside the sources and the bundle alike. */
function readVersion() {
    const manifest = JSON.parse((0,external_node_fs_.readFileSync)(__webpack_require__.ab + "package.json", 'utf8'));
    return manifest.version ?? '0.0.0';
}
/** Whoever reads us may have read enough (`| head`): that is no failure, and the exit code still says what was found. */
function isEnoughRead(error) {
    return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}
function ignoreClosedPipe(error) {
    if (!isEnoughRead(error))
        throw error;
}
process.stdout.on('error', ignoreClosedPipe);
process.stderr.on('error', ignoreClosedPipe);
void runCli(process.argv.slice(2), openTerminal()).then((code) => {
    process.exitCode = code;
});


/***/ }),

/***/ 5521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ WrongUsage)
/* harmony export */ });
// What the user can mend: the message, without a stack, and exit code 2.
class WrongUsage extends Error {
    name = 'WrongUsage';
}


/***/ }),

/***/ 65759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
// A word and the allowed ones in; out: the allowed word that was probably meant, or null.
function nearestName(word, allowed) {
    const wanted = plain(word);
    // Longer words are no slip of the pen, and the distance of hostile ones costs.
    if (wanted.length > 60)
        return null;
    let best = null;
    let bestDistance = Math.max(2, Math.floor(wanted.length / 3)) + 1;
    for (const name of allowed) {
        const distance = editDistance(wanted, plain(name));
        if (distance < bestDistance) {
            best = name;
            bestDistance = distance;
        }
    }
    return best;
}
function plain(word) {
    return word.toLowerCase().replace(/[_\s]/g, '-');
}
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = a[i - 1] === b[j - 1] ? 0 : 1;
            current.push(Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + change));
        }
        previous = current;
    }
    return previous[b.length];
}


/***/ })

};
;