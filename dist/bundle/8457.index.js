"use strict";
exports.id = 8457;
exports.ids = [8457];
exports.modules = {

/***/ 970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ ERROR_SIGN),
/* harmony export */   Do: () => (/* binding */ EXIT_SIGN),
/* harmony export */   LT: () => (/* binding */ WARNING_SIGN),
/* harmony export */   jB: () => (/* binding */ failureSigns),
/* harmony export */   qR: () => (/* binding */ FRAME_SIGN)
/* harmony export */ });
// A line as people see it in; the signs of failure in it as bits out. Cheap: it is asked for every line of every log.
const ERROR_SIGN = 1;
const WARNING_SIGN = 2;
/** Says that something ended badly without saying why: `exit code 1`, `BUILD FAILURE`. */
const EXIT_SIGN = 4;
/** A frame of a stack trace, or a line that continues one. */
const FRAME_SIGN = 8;
const TELLING = /error|fail|fatal|exception|panic|traceback|cannot|can't|could not|couldn't|unable to|not found|no such|denied|refused|timed? ?out|time limit|no space left|killed|segmentation|segfault|abort|invalid|unexpected|undefined|unresolved|missing|conflict|not permitted|forbidden|unauthorized|not authorized|not accessible|rate limit|exceeded|exhausted|mismatch|unsupported|not supported|incompatible|violat|corrupt|crash|cancel|lost communication|out of memory|oom|deadlock|assert|expected|warn|✖|✗|✘|✕|×|❌|exit(?:ed)? (?:code|status|with)|^E {2}|^\s+at |^\s+File "|Caused by:|not installed|no matching|no module|does not exist|doesn't exist|already exists|not recognized|is not a|unknown|would reformat|\bERR!|\bE\d{3,4}\b|\.\.\. \d+ more/i;
const ERROR = /\berrors?\b|Errors?\b|Exception\b|\bERR!|\bfail(?:ed|ure|ures|ing|s)?\b|FAIL|\bfatal\b|\bpanic(?:ked)?\b|Traceback \(most|\bcannot\b|\bcan't\b|\bcould not\b|\bcouldn't\b|\bunable to\b|\bnot found\b|\bno such\b|\bdenied\b|\brefused\b|\btime(?:d)?[ -]?out\b|no space left|\bkilled\b|segmentation fault|segfault|\babort(?:ed|ing)?\b|core dumped|\bforbidden\b|\bunauthorized\b|not accessible by|rate limit|\bexceeded\b|out of memory|\bOOM\b|✖|✗|✘|✕|❌|^E {2,}|not permitted|\bundefined (?:reference|symbol|variable|method|name)|\bunresolved\b|\bdoes not exist\b|\bno matching\b|No module named|command not found|not recognized as|lost communication|\bcanceled\b|\bcancelled\b|would reformat|Caused by:/i;
/** Words of failure that say that there was none, or that name a thing. */
const HARMLESS = /\b(?:0|no|zero|without(?: any)?) (?:\w+ )?(?:errors?|failures?|failed|failing|warnings?|problems?|issues?|vulnerabilities|exceptions?)\b|\b(?:errors?|failures?|failed|fail|failing|ignored|skipped)\s*[:=]\s*0\b|\b0 (?:tests? )?fail|\bfail[-_]fast\b|fail-on|--no-fail|ignore[-_ ]errors?|error[-_]?(?:prone|handl|page|boundar|report|log\b|code\b|message)|errors?\/|on[-_]error|\bif-no-files-found\b|continue-on-error|-W(?:no-)?error|stderr|allow(?:ed)?[-_ ]failures?|\berror\.\w+\b(?=\.?(?:js|ts|java|go|py|rs|c|h|cpp|html)\b)|(?:\bX?PASS(?:ED)?\b|\bXFAIL\b|\bSKIPPED\b|✓|✔|√|\bok\b\s*$|\.\.\. (?:ok|ignored))|^[=_⎯-]+ ?[\w ]+ ?[=_⎯-]+$|^\+{1,4} |^ > git |\btime-?out=\d|^\[INFO\] BUILD FAILURE$|^Finished: FAIL\w+$|^BUILD FAIL(?:ED|URE)\b|^FAILURE: Build |^\[ERROR\] COMPILATION ERROR|^During handling of the above|^\s*(?:Download(?:ing|ed)|Compiling|Checking|Unpacking|Selecting|Installing|Collecting|adding|creating|inflating|copying|extracting|Fetching|Get:|Setting up|Preparing)\b/i;
const EXIT = /##\[error\](?:Process completed with exit code|The process '.*' failed with exit code|The operation was canceled|Bash exited|PowerShell exited)|marked build as failure|exit(?:ed)? (?:with )?(?:code|status)[: ]+[1-9]|returned (?:a )?non-zero (?:exit )?(?:code|status)|^make(?:\[\d+\])?: \*\*\* |Command failed with exit code|ELIFECYCLE|Lifecycle script .* failed|exit status [1-9]|^error: could not compile|npm (?:ERR!|error) (?:A complete log|Lifecycle)|^The command ".*" exited with [1-9]|Job failed: exit code|^ERROR: Job failed|^!{3,} (?:Interrupted|stopping after)\b/;
const FRAME = /^\s+at (?:[\w$.<>/[\]\s~*:#-]+\(|[\w/.@<>-]+:\d+|async |new |Object\.|file:)|^\s*(?:Caused by|Caused|Suppressed): |^\s*\.\.\. \d+ (?:more|common frames)|^\s+File ".*", line \d+|^\s+\d+: +(?:0x[0-9a-f]+ - )?[\w<$]|^\s*#\d+\s+(?:0x[0-9a-f]+|[\w/.]+\.php)|^\tat |^\s+from .*:\d+:in |^goroutine \d+ \[/;
const WARNING = /\bwarn(?:ing|ings)?\b/i;
function failureSigns(text) {
    if (!TELLING.test(text))
        return 0;
    if (FRAME.test(text))
        return FRAME_SIGN;
    let signs = 0;
    if (EXIT.test(text))
        signs |= EXIT_SIGN;
    if (ERROR.test(text) && (signs !== 0 || !HARMLESS.test(text)))
        signs |= ERROR_SIGN;
    if (WARNING.test(text))
        signs |= WARNING_SIGN;
    return signs;
}


/***/ }),

/***/ 75446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ KIND_ADVICE)
/* harmony export */ });
// A kind of failure in; whose trouble it usually is and what to do, out. For failures whose cause nobody wrote down.
const KIND_ADVICE = {
    compile: { origin: 'change', action: 'patch', advice: 'Mend the code at the place that the compiler names.' },
    type: { origin: 'change', action: 'patch', advice: 'Mend the types at the place that the checker names.' },
    test: {
        origin: 'change',
        action: 'patch',
        advice: 'Run this test alone; mend the code, or the test if it expects the old behaviour.',
    },
    snapshot: {
        origin: 'change',
        action: 'patch',
        advice: 'Look at the difference; update the snapshot if it is wanted.',
    },
    lint: { origin: 'change', action: 'patch', advice: 'Run the linter or formatter locally and commit what it mends.' },
    'dependency-conflict': {
        origin: 'change',
        action: 'patch',
        advice: 'Choose versions that fit together and commit the lockfile.',
    },
    'missing-dependency': {
        origin: 'change',
        action: 'patch',
        advice: 'Declare and install what is imported, under the name that exists.',
    },
    'missing-file': {
        origin: 'change',
        action: 'patch',
        advice: 'Commit the file, make it in an earlier step, or mend the path.',
    },
    container: { origin: 'change', action: 'patch', advice: 'Build the image locally and mend the failing instruction.' },
    'workflow-config': { origin: 'change', action: 'patch', advice: 'Mend the workflow file.' },
    permission: {
        origin: 'unknown',
        action: 'human',
        advice: 'Give the token or account the permission that the line names.',
    },
    network: {
        origin: 'infrastructure',
        action: 'rerun',
        advice: 'Run the job again; if it fails again, see whether the service is up.',
    },
    'rate-limit': {
        origin: 'infrastructure',
        action: 'rerun',
        advice: 'Wait and run again; authenticate the requests if they are anonymous.',
    },
    timeout: {
        origin: 'unknown',
        action: 'human',
        advice: 'See what hung before the limit; run again only if nothing of yours was waiting.',
    },
    'out-of-memory': {
        origin: 'unknown',
        action: 'human',
        advice: 'Give the process or runner more memory, or do less at once.',
    },
    disk: {
        origin: 'infrastructure',
        action: 'human',
        advice: 'Free space on the runner before this step, or use a larger one.',
    },
    runner: { origin: 'infrastructure', action: 'rerun', advice: 'Run the job again: the runner failed, not the work.' },
    migration: {
        origin: 'change',
        action: 'patch',
        advice: 'Mend the migration, and try it on a database that has the earlier ones.',
    },
    'data-test': {
        origin: 'unknown',
        action: 'human',
        advice: 'Look at the failing rows: the data changed, or the test is wrong.',
    },
    'security-scan': {
        origin: 'unknown',
        action: 'patch',
        advice: 'Mend what the scanner names, or accept it with a reason.',
    },
    performance: {
        origin: 'change',
        action: 'patch',
        advice: 'Measure the change alone; mend it or raise the budget on purpose.',
    },
    cancelled: {
        origin: 'unknown',
        action: 'rerun',
        advice: 'Somebody, a newer run or a limit stopped it; run again if it is still wanted.',
    },
    unknown: { origin: 'unknown', action: 'human', advice: 'Read the quoted lines: the tool is not one we know.' },
};


/***/ }),

/***/ 4856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   qC: () => (/* binding */ isInstalledCode)
/* harmony export */ });
// A place as a tool prints it in; path, line and column out, the path relative to the repository where its root is known.
/** Where continuous integration checks repositories out. */
const CHECKOUTS = [
    /^(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|[a-z]:\/a)\/[^/]+\/[^/]+\//i,
    /^\/github\/workspace\//,
    /^\/builds\/workspace\/[^/]+\//,
    /^\/(?:var\/lib|var|home)\/jenkins\/(?:workspace|jobs)\/[^/]+\//,
    /^\/builds\/[^/]+\/[^/]+\//,
    /^\/home\/travis\/build\/[^/]+\/[^/]+\//,
    /^\/(?:home\/circleci|root)\/(?:project|repo)\//,
    /^\/(?:workspaces?|checkout|usr\/src\/app|app|code|src)\/(?:[^/]+\/(?=(?:src|lib|tests?|app|packages)\/))?/,
    /^(?:\/private)?\/(?:tmp|var\/folders\/[^/]+\/[^/]+\/[^/]+)\/[^/]+\//,
    // Self-hosted runners and agents of other services.
    /^(?:[a-z]:)?\/(?:[^/]+\/){0,3}_work\/[^/]+\/[^/]+\//i,
    /^\/home\/vsts\/work\/\d+\/s\//,
    /^(?:\/[^/]+){1,4}\/workspace\/[^/]+\//,
    /^\/(?:drone|bitrise)\/src\//,
    /^\/woodpecker\/src\/[^/]+\/[^/]+\/[^/]+\//,
    /^\/(?:root\/)?go\/src\/[^/]+\.[^/]+\/[^/]+\/[^/]+\//,
    /^\/opt\/(?:buildagent\/work\/[^/]+|atlassian\/pipelines\/agent\/build|render\/project\/src)\//,
    /^\/(?:var\/lib\/)?buildkite(?:-agent)?\/builds\/[^/]+\/[^/]+\/[^/]+\//,
    /^\/codebuild\/output\/src\d+\/src(?:\/[^/]+\.[^/]+\/[^/]+\/[^/]+)?\//,
    /^\/vercel\/path\d+\//,
    /^(?:\/home|\/Users|[a-z]:\/Users)\/[^/]+\/(?:[^/.][^/]*\/)*?(?=(?:src|lib|tests?|__tests__|spec|app|apps|packages|cmd|internal|pkg|models|migrations)\/)/i,
];
const INSTALLED = /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.cargo\/registry|rustc\/[0-9a-f]{40}|vendor\/bundle|gems\/[^/]+-\d|go\/pkg\/mod|usr\/(?:lib|local\/(?:lib|go))|opt\/hostedtoolcache|\.venv|venv\/lib|Library\/Frameworks|\.nvm|\.rustup|lib\/python\d|\.m2|\.gradle|\.pnpm)(?:\/|$)|^node:|^internal\/|^<|^\[|^(?:runtime|testing)\/\w+\.(?:go|s)$|^\/nix\/|^external\//;
function place(path, line, column) {
    return { path: repositoryPath(path), line: count(line), startColumn: count(column) };
}
function repositoryPath(written) {
    let path = written.trim().replace(/\\/g, '/');
    path = path.replace(/^file:\/\/(?:localhost)?/, '').replace(/^\/(?=[a-z]:\/)/i, '');
    path = path.replace(/^webpack:\/\/\/?(?:[^/]*\/)?(?=\.\/)/, '').replace(/^(?:\.\/)+/, '');
    for (const checkout of CHECKOUTS) {
        const rest = path.replace(checkout, '');
        if (rest !== path && rest !== '')
            return rest;
    }
    return path;
}
/** Code of others: a dependency, the language's own library, the tool itself. */
function isInstalledCode(path) {
    return INSTALLED.test(path);
}
function count(value) {
    if (value === null || value === undefined || value === '')
        return null;
    const number = Number(value);
    return Number.isInteger(number) && number > 0 ? number : null;
}


/***/ }),

/***/ 31072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ repositoryPaths)
/* harmony export */ });
// The repository's paths in; a path as a tool printed it → the repository's own, out.
/** A tail of fewer parts could be any file. */
const FEWEST_PARTS = 2;
function repositoryPaths(paths) {
    const all = new Set(paths);
    const byName = new Map();
    for (const path of all) {
        const name = nameOf(path);
        const same = byName.get(name);
        if (same)
            same.push(path);
        else
            byName.set(name, [path]);
    }
    const match = (path) => {
        if (all.has(path))
            return path;
        const fitting = (byName.get(nameOf(path)) ?? []).filter((one) => one.endsWith(`/${path}`) || isTail(one, path));
        return fitting.length === 1 ? fitting[0] : null;
    };
    return { has: (path) => all.has(path), match };
}
function isTail(tail, path) {
    return tail.split('/').length >= FEWEST_PARTS && path.endsWith(`/${tail}`);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 58457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnoseLog: () => (/* binding */ diagnoseLog),
  repositoryPaths: () => (/* reexport */ match_path/* repositoryPaths */.D)
});

;// CONCATENATED MODULE: ./src/failures/mask-line.ts
// A line in; the line without what differs between two runs of the same thing, as a hash, out.
/** Clocks, durations, sizes, ids and temporary paths; words stay. */
const VARYING = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|0x[0-9a-f]+|\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}\b|\d+/gi;
const TEMPORARY = /\/tmp\/[\w.-]+|\b[Tt]e?mp[-_]?\w*\d\w*/g;
function maskLine(text) {
    const masked = text.length > 600 ? text.slice(0, 600) : text;
    return masked
        .replace(TEMPORARY, '/tmp')
        .replace(VARYING, '0')
        .replace(/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? |\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?=0)/g, '')
        .replace(/\b0(?:\.0)* ?(?:ms|s|sec|seconds?|min|minutes?|h|[KMG]i?B(?:\/s)?|bytes|B)\b/g, '0')
        .replace(/\s+/g, ' ')
        .trim();
}
/** 32-bit FNV-1a: two lines that collide cost one line of a diagnosis, nothing else. */
function hashLine(masked) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < masked.length; index++) {
        hash = Math.imul(hash ^ masked.charCodeAt(index), 0x01000193);
    }
    return hash >>> 0;
}

;// CONCATENATED MODULE: ./src/failures/read-log/clean-line.ts
// A raw line of a log in, the line as people see it out: no colours, no runner timestamp, no control characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are made of them
const ESCAPES = /\u001b\[[0-9;:?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-Z\\-_]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a log is full of them
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f\ufeff]/g;
const TIME = /^\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z ?/;
/** `gh run view --log` writes JOB, a tab, STEP and a tab before the time. */
const JOB_AND_STEP = /^([^\t]*)\t([^\t]*)\t(?=\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z )/;
function cleanLine(raw) {
    let text = raw.includes('\u001b') ? raw.replace(ESCAPES, '') : raw;
    if (text.includes('\t'))
        text = text.replace(JOB_AND_STEP, '');
    const first = text.charCodeAt(0);
    if ((first >= 48 && first <= 57) || first === 0xfeff)
        text = text.replace(TIME, '');
    return text.replace(CONTROLS, '').trimEnd();
}
/** The step that the line names itself, in logs that do. */
function stepNamedBy(raw) {
    if (!raw.includes('\t'))
        return null;
    const match = JOB_AND_STEP.exec(raw);
    return match ? { job: match[1], step: match[2] } : null;
}

;// CONCATENATED MODULE: ./src/failures/read-log/split-lines.ts
// Chunks of bytes in any of a log's encodings in, its lines in batches out; a line ends at `\n`, `\r\n` or a lone `\r`.
/** A longer line is cut here and ends in `…`: nobody reads further, and one line must not cost all memory. */
const LONGEST_LINE = 16_384;
const LINE_END = /\r\n|\n|\r/;
async function* splitLines(chunks) {
    let decoder = null;
    let head = new Uint8Array(0);
    const lines = lineCutter();
    for await (const chunk of chunks) {
        let bytes = chunk;
        if (decoder === null) {
            head = joined(head, chunk);
            if (head.length < 3)
                continue;
            decoder = decoderFor(head);
            bytes = head;
        }
        yield lines.take(decoder.decode(bytes, { stream: true }));
    }
    decoder ??= decoderFor(head);
    yield lines.take(decoder.decode(head.length < 3 ? head : new Uint8Array(0)));
    yield lines.end();
}
/** Texts in, the lines that are complete so far out; the rest waits for the next text. */
function lineCutter() {
    let rest = '';
    let cut = false;
    /** A `\r` at the end of a text may be half of a `\r\n`. */
    let held = false;
    const finish = (line) => {
        const marked = cut || line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
        cut = false;
        return marked;
    };
    return {
        take(text) {
            if (text === '')
                return [];
            let body = held ? `\r${text}` : text;
            held = body.endsWith('\r');
            if (held)
                body = body.slice(0, -1);
            const parts = body.includes('\r') ? body.split(LINE_END) : body.split('\n');
            parts[0] = rest + parts[0];
            rest = parts.pop();
            const done = parts.map(finish);
            if (rest.length > LONGEST_LINE) {
                rest = rest.slice(0, LONGEST_LINE);
                cut = true;
            }
            return done;
        },
        end: () => (rest === '' && !held && !cut ? [] : [finish(rest)]),
    };
}
function decoderFor(head) {
    if (head[0] === 0xff && head[1] === 0xfe)
        return new TextDecoder('utf-16le', { ignoreBOM: true });
    if (head[0] === 0xfe && head[1] === 0xff)
        return new TextDecoder('utf-16be', { ignoreBOM: true });
    return new TextDecoder('utf-8', { ignoreBOM: true });
}
function joined(first, second) {
    const all = new Uint8Array(first.length + second.length);
    all.set(first);
    all.set(second, first.length);
    return all;
}

;// CONCATENATED MODULE: ./src/failures/compare-with-passing.ts
// A passing log of the same job as a stream in; out, whether a line of the failing log also stands there.



/** Distinct lines remembered: enough for any log, bounded for a hostile one. */
const MOST_LINES = 2_000_000;
async function readPassingLog(chunks) {
    const hashes = new Set();
    let lineCount = 0;
    for await (const batch of splitLines(chunks)) {
        for (const raw of batch) {
            lineCount++;
            const text = cleanLine(raw);
            if (text !== '' && hashes.size < MOST_LINES)
                hashes.add(hashLine(maskLine(text)));
        }
    }
    return { has: (text) => text === '' || hashes.has(hashLine(maskLine(text))), lineCount };
}

;// CONCATENATED MODULE: ./src/failures/choose-excerpts.ts
// Ranked failures in; the lines to show out: a tight excerpt for each failure that is told, then further ranges, most telling first.
/** Lines and characters of the primary failure's excerpt, and of those after it. */
const LIMITS = [
    { lines: 40, characters: 3200 },
    { lines: 14, characters: 1200 },
    { lines: 6, characters: 500 },
    { lines: 2, characters: 200 },
];
const FULL_AFTER = 4;
const SHORT_AFTER = 12;
/** Positions of the first and last line to quote for a failure of this rank. */
function excerptOf(seen, rank, log) {
    const limit = LIMITS[rank === 0 ? 0 : rank <= FULL_AFTER ? 1 : rank <= SHORT_AFTER ? 2 : 3];
    const cost = (position) => Math.min(log.texts[position].length, 2000) + 1;
    const isNext = (position, before) => position >= 0 &&
        position < log.texts.length &&
        log.numbers[position] === log.numbers[before] + Math.sign(position - before);
    let from = seen.at;
    let to = seen.at;
    let characters = cost(seen.at);
    const fits = (position) => to - from + 2 <= limit.lines && characters + cost(position) <= limit.characters;
    // The lines just above the message say what it is about, those below why.
    const above = Math.min(seen.at - seen.from, Math.ceil(limit.lines / 3));
    const wholeAbove = seen.at - seen.from <= limit.lines / 2;
    while (to < seen.to && isNext(to + 1, to) && fits(to + 1)) {
        if (to - seen.at >= limit.lines - above - 1)
            break;
        characters += cost(++to);
    }
    while (from > seen.from && isNext(from - 1, from) && fits(from - 1) && (wholeAbove || seen.at - from < above)) {
        characters += cost(--from);
    }
    while (to < seen.to && isNext(to + 1, to) && fits(to + 1))
        characters += cost(++to);
    return { from, to };
}
/** Ranges in the order given, each without what stands in an earlier one. */
function rangesOf(regions, shown, log, most) {
    const ranges = [];
    for (const region of regions) {
        let open = null;
        for (let position = region.from; position <= region.to; position++) {
            const number = log.numbers[position];
            if (shown.has(number)) {
                open = null;
                continue;
            }
            if (!open && ranges.length >= most)
                return ranges;
            shown.add(number);
            if (open && open.endLine === number - 1)
                open.endLine = number;
            else {
                open = { startLine: number, endLine: number };
                ranges.push(open);
            }
        }
    }
    return ranges;
}

;// CONCATENATED MODULE: ./src/failures/read-log/outline.ts
// A log in; where its steps begin, which of them failed and where the job's own work ends, out. Positions count kept lines.
const STEP = /^##\[group\]Run (.*)|^\[command\]|^travis_fold:start:(\S+)|^section_start:\d+:(\S+)|^\$ /;
/** How logs call the steps of a job whose steps cannot be told apart. */
const UNNAMED = 'UNKNOWN STEP';
/** The script of a step that asks how another ended, with the answer filled in. */
const ASKS_RESULT = /\[\[? *(?:!? *)['"]?(?:failure|cancelled|skipped)['"]? *!?==? *['"]?(?:success|failure|cancelled|skipped)['"]?/;
const ERROR_MARK = /^##\[error\]/;
const EXIT = /^##\[error\](?:Process completed with exit code|The process '|The operation was canceled|The job|The runner|The hosted runner)|marked build as failure|^The command ".*" (?:exited with [1-9]|failed)|^ERROR: Job failed|^Job failed: exit code|^Exited with code exit status [1-9]/;
const RUN_BEGINS = /^\[INFO\] Scanning for projects\.\.\.|^Starting a Gradle Daemon/;
const RUN_ENDS = /^\[(?:INFO|ERROR)\] BUILD (?:SUCCESS|FAILURE)|^BUILD (?:SUCCESSFUL|FAILED) in /;
const JOB_NAME = 'Complete job name: ';
const LONGEST_ECHO = 400;
const CLEANUP = /^Post job cleanup\.|^##\[group\]Post |^Cleaning up orphan processes/;
function outlineOf(log) {
    const { texts } = log;
    const exits = [];
    const errors = [];
    const echoes = new Set();
    let jobLine = null;
    let lastRun = 0;
    let hasEnded = false;
    let cleanup = -1;
    const starts = log.steps.map(({ at, step, job }) => ({
        at,
        name: step === UNNAMED ? '' : step,
        job,
    }));
    const namesSteps = log.steps.some(({ step }) => step !== UNNAMED);
    const asks = [];
    let named = 0;
    for (const [position, text] of texts.entries()) {
        if (RUN_ENDS.test(text))
            hasEnded = true;
        else if (hasEnded && RUN_BEGINS.test(text))
            lastRun = position;
        if (text.startsWith(JOB_NAME))
            jobLine ??= position;
        if (ERROR_MARK.test(text))
            errors.push(position);
        if (EXIT.test(text))
            exits.push(position);
        if (ERROR_MARK.test(text) || EXIT.test(text))
            cleanup = -1;
        else if (cleanup < 0 && CLEANUP.test(text))
            cleanup = position;
        if (!text.startsWith('##[group]Run '))
            continue;
        for (let next = position + 1; next < position + LONGEST_ECHO && next < texts.length; next++) {
            if (texts[next].startsWith('##[endgroup]'))
                break;
            echoes.add(next);
            if (ASKS_RESULT.test(texts[next]))
                asks.push(next);
        }
        if (ASKS_RESULT.test(text))
            asks.push(position);
        if (namesSteps)
            continue;
        while (named < log.steps.length && log.steps[named].at <= position)
            named++;
        const match = STEP.exec(text);
        if (match)
            starts.push({ at: position, name: match[1] ?? '', job: log.steps[named - 1]?.job ?? null });
    }
    const end = cleanup >= 0 ? cleanup : texts.length;
    starts.sort((a, b) => a.at - b.at);
    if (starts[0]?.at !== 0)
        starts.unshift({ at: 0, name: '', job: null });
    const marks = exits.length > 0 ? exits : errors;
    const steps = starts.map(({ at, name, job }, index) => {
        const to = starts[index + 1]?.at ?? texts.length;
        return { from: at, to, name, job, failed: hasOneWithin(marks, at, to) };
    });
    leaveReportersOut(steps, asks);
    const job = log.steps[0]?.job ?? (jobLine === null ? null : texts[jobLine].slice(JOB_NAME.length));
    return { steps, end, exit: exits[0] ?? errors.at(-1) ?? null, echoes, jobLine, job, lastRun };
}
function hasOneWithin(positions, from, to) {
    return positions.some((position) => position >= from && position < to);
}
/** A step that fails because another did is no failure of its own where the other stands in the log too. */
function leaveReportersOut(steps, asks) {
    const failed = steps.filter((step) => step.failed);
    const reporters = failed.filter(({ from, to }) => hasOneWithin(asks, from, to));
    if (reporters.length === failed.length)
        return;
    for (const step of reporters)
        step.failed = false;
}
/** The step that a line belongs to. */
function stepAt(steps, position) {
    let low = 0;
    let high = steps.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (steps[middle].from <= position)
            low = middle;
        else
            high = middle - 1;
    }
    return steps[low] ?? null;
}

;// CONCATENATED MODULE: ./src/failures/choose-told.ts
// Ranked failures in; those to tell one by one, those that only add places, and the regions to show besides, out.


/** Failures told one by one. */
const MOST_FAILURES = 40;
/** How near a line without a known tool must stand to what is told, or to the end, to belong to it. */
const NEAR = 30;
/** Below the best by more than this, something also looked like trouble, and was lived with. */
const BACKGROUND = 45;
/** Lines before the end that are shown where nothing known was found. */
const TAIL = 10;
/** A step that is shown whole. */
const SHORT_STEP = 25;
/** Where failures of uncertain standing are told: after the first few of each tool. */
const FEW_TURNS = 2;
function chooseTold(ranked, { outline, log }) {
    const primary = ranked[0];
    const frame = [...frameOf(outline, log), ...commandBefore(primary, outline, log)];
    if (!primary)
        return { causes: [], further: [], regions: [...frame, ...tailOf(outline, log)] };
    const end = endOf(outline, log);
    const firm = ranked.filter((seen) => seen === primary || isRelevant(seen, primary, end, outline));
    const isFirm = new Set(firm);
    const relevant = ranked.filter((seen) => isFirm.has(seen) || (seen.source === 'trace' && hangsOn(seen, firm.slice(0, MOST_FAILURES))));
    const said = new Set();
    const causes = [];
    const further = [];
    const regions = [];
    for (const seen of relevant) {
        const keys = keysOf(seen);
        const isCause = seen.role === 'cause' && (seen.severity === 'error' || primary.severity === 'warning');
        const isKnown = keys.some((key) => said.has(key));
        if ((isCause || causes.length === 0) && !isKnown)
            causes.push(seen);
        else {
            if (!isKnown)
                further.push(seen);
            regions.push(seen);
        }
        for (const key of keys)
            said.add(key);
    }
    const isVague = primary.source === 'sign' || primary.role === 'wrapper';
    const told = spread(causes.map((seen) => (seen === primary ? withCommand(seen, outline, log) : seen)));
    return {
        causes: told.slice(0, MOST_FAILURES),
        further: [...told.slice(MOST_FAILURES), ...further],
        regions: [
            ...frame,
            ...(isVague ? tailOf(outline, log) : closeOf(primary, outline, log)),
            ...regions.sort(byRole),
            ...causes,
        ],
    };
}
/** Nothing said why: the step's script and the little it printed are all there is to show. */
function withCommand(seen, outline, log) {
    if (seen.source !== 'sign' || seen.role !== 'wrapper')
        return seen;
    const step = stepAt(outline.steps, seen.at);
    if (step && log.texts[step.from]?.startsWith('##[group]Run ') && seen.at - step.from <= SHORT_STEP)
        return { ...seen, from: step.from };
    const [tail] = tailOf(outline, log);
    return tail && tail.from < seen.from && tail.to >= seen.at ? { ...seen, from: tail.from } : seen;
}
function byRole(a, b) {
    return orderOf(a) - orderOf(b) || a.from - b.from;
}
function orderOf(seen) {
    if (seen.reader === 'end-counts')
        return 0;
    return { wrapper: 1, summary: 2, cause: 3 }[seen.role];
}
/** The same trouble said again: by the same tool at the same place, or by no known tool but for its numbers. */
function keysOf(seen) {
    const place = seen.locations[0] ?? null;
    const keys = [JSON.stringify([seen.tool, seen.code, seen.test, seen.message, place])];
    if (seen.source === 'sign' || seen.source === 'cause')
        keys.push(JSON.stringify([seen.kind, maskLine(seen.message)]));
    return keys;
}
function isRelevant(seen, primary, end, outline) {
    if (seen.isNew === false && primary.isNew === true)
        return false;
    if (seen.severity === 'warning' && primary.severity === 'error' && !isOneReport(seen, primary))
        return false;
    if (seen.isNew !== true && isOfPassedStep(seen, primary, outline))
        return false;
    const isNearEnd = Math.abs(end - seen.to) <= NEAR || Math.abs(end - seen.from) <= NEAR;
    const isNearCause = seen.from <= primary.to + NEAR && seen.to >= primary.from - NEAR;
    if (seen.source === 'sign' && seen.role === 'wrapper' && primary.source !== 'sign') {
        return seen.isNew !== null ? seen.isNew && isNearEnd : isNearEnd;
    }
    if (seen.source === 'trace')
        return seen.isNew === true || isNearEnd;
    if (seen.source === 'sign')
        return seen.isNew === true || isNearEnd || isNearCause;
    const isCounted = seen.severity === 'warning' && primary.kind === 'lint';
    if (seen.role === 'cause' && !isCounted && seen.weight < primary.weight - BACKGROUND)
        return isNearEnd || isNearCause;
    return true;
}
/** Steps went well without it: what it printed was no failure. */
function isOfPassedStep(seen, primary, { steps }) {
    if (!steps.some(({ failed }) => failed))
        return false;
    const step = stepAt(steps, seen.at);
    return step !== null && !step.failed && step !== stepAt(steps, primary.at);
}
/** Warnings tell where linters and checkers also count them, and where nothing worse was said by the same tool. */
function isOneReport(seen, primary) {
    return seen.tool === primary.tool && primary.source === 'tool' && seen.locations.length > 0 && seen.kind !== 'test';
}
/** An exception right around a failure: the program that ran the tool, or what made the test fail. */
function hangsOn(seen, firm) {
    if (seen.isNew === false)
        return false;
    return firm.some((other) => (other.source === 'tool' || other.source === 'cause') && seen.from <= other.to + 15 && seen.to >= other.from - 5);
}
/** The first of each tool's failures before the second of any: many errors of one tool must not hide another's. */
function spread(causes) {
    const [primary, ...rest] = causes;
    if (!primary)
        return [];
    const counts = new Map([[groupOf(primary), 1]]);
    const turns = rest.map((seen) => {
        const group = groupOf(seen);
        const count = (counts.get(group) ?? 0) + 1;
        counts.set(group, count);
        const isFirm = (seen.source === 'tool' || seen.source === 'cause') && seen.weight >= primary.weight - BACKGROUND;
        return { seen, turn: isFirm ? Math.floor(Math.log2(count)) : FEW_TURNS };
    });
    return [primary, ...turns.sort((a, b) => a.turn - b.turn).map(({ seen }) => seen)];
}
function groupOf(seen) {
    return JSON.stringify([seen.tool, seen.kind, seen.test === null ? null : seen.code]);
}
/** How it ended, what job it was and which step. */
function frameOf(outline, log) {
    const positions = [outline.exit, outline.jobLine];
    const step = outline.steps.find(({ failed, from }) => failed && log.texts[from]?.startsWith('##[group]Run '));
    if (step)
        positions.push(step.from);
    return positions.filter((at) => at !== null).map((at) => ({ from: at, to: at }));
}
const COMMAND = /^\s*(?:\+ |\$ |> (?=\S+ )(?!Task |git )|\[command\]|Running command: )\S/;
const WRITTEN_COLOURS = /\^\[\[[0-9;]*m/g;
/** Lines above a failure among which its command is looked for. */
const COMMAND_WITHIN = 300;
/** The command whose output it was. */
function commandBefore(primary, outline, log) {
    if (!primary)
        return [];
    const first = Math.max(stepAt(outline.steps, primary.from)?.from ?? 0, primary.from - COMMAND_WITHIN);
    for (let at = primary.from - 1; at >= first; at--) {
        if (outline.echoes.has(at))
            break;
        const text = log.texts[at];
        if (text.length < 1000 && COMMAND.test(text.replace(WRITTEN_COLOURS, '')))
            return [{ from: at, to: at }];
    }
    return [];
}
function tailOf(outline, log) {
    const to = endOf(outline, log);
    const step = stepAt(outline.steps, to);
    let from = to;
    let lines = 0;
    while (from > (step?.from ?? 0) && lines < TAIL) {
        from--;
        if (outline.echoes.has(from) || log.texts[from].startsWith('##[endgroup]')) {
            from++;
            break;
        }
        if (log.texts[from].trim() !== '')
            lines++;
    }
    if (to < 0)
        return [];
    // A step that printed nothing: its script says what it checked.
    if (lines === 0 && step)
        return [{ from: step.from, to: Math.min(to, step.from + TAIL) }];
    return [{ from: Math.max(0, from), to }];
}
/** What stands between a line that names its cause and the end of its step, and what ran just before it. */
function closeOf(primary, outline, log) {
    const to = endOf(outline, log);
    if (primary.source !== 'cause' || primary.at > to || to - primary.at > TAIL)
        return [];
    const [tail] = tailOf(outline, log);
    return tail ? [{ from: Math.max(tail.from, primary.from - 3), to }] : [];
}
function endOf(outline, log) {
    return outline.exit ?? Math.min(outline.end, log.texts.length) - 1;
}

;// CONCATENATED MODULE: ./src/failures/causes/action-not-found.ts
// Failure cause: an action or reusable workflow cannot be found.
const actionNotFound = {
    id: 'action-not-found',
    title: 'An action or reusable workflow cannot be found',
    kind: 'workflow-config',
    origin: 'drift',
    action: 'patch',
    advice: 'Name a version of the action that exists.',
    tool: 'github actions',
    patterns: [
        /Unable to resolve action [`']?(?<message>[^`',]+)/,
        /##\[error\]Can't find 'action\.ya?ml'/,
        /error parsing called workflow/,
        /An action could not be found at the URI/,
        /This request has been automatically failed because it uses a deprecated version of/,
    ],
    samples: [
        {
            log: [
                '##[group]Getting action download info',
                '##[error]Unable to resolve action `acme/setup-widget@v9`, unable to find version `v9`',
            ].join('\n'),
            line: 2,
        },
        {
            log: "##[error]Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '/home/runner/work/shop/shop/.github/actions/setup'. Did you forget to run actions/checkout before running your local action?",
            line: 1,
        },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/budget-exceeded.ts
// Failure cause: something became larger or slower than its budget.
const budgetExceeded = {
    id: 'budget-exceeded',
    title: 'Something became larger or slower than its budget',
    kind: 'performance',
    origin: 'change',
    action: 'patch',
    advice: 'Find what grew; shrink it or raise the budget on purpose.',
    tool: null,
    patterns: [
        /bundle .*exceeded maximum budget/,
        /Package size limit has exceeded/,
        /exceeds (?:the )?(?:maximum|budget|size limit|performance budget)/,
        /Performance (?:regression|alert)/,
        /# Performance Alert/,
        /categories\.\w+ failure for minScore assertion/,
    ],
    samples: [
        {
            log: 'Error: bundle initial exceeded maximum budget. Budget 1.00 MB was not met by 214.37 kB with a total of 1.21 MB.',
            line: 1,
        },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/cache-or-artifact.ts
// Failure cause: the cache or artifact service failed, or an artifact is missing.
const cacheOrArtifact = {
    id: 'cache-or-artifact',
    title: 'The cache or artifact service failed, or an artifact is missing',
    kind: 'runner',
    origin: 'infrastructure',
    action: 'rerun',
    advice: 'Run again; if it says that nothing was found, check the name and that the earlier job uploaded it.',
    tool: 'github actions',
    patterns: [
        /^##\[error\](?:Unable to (?:download|find|upload)|Failed to (?:Create|Finalize|Get|List|download|upload)).*[Aa]rtifact/,
        /Artifact storage quota has been hit/,
        /Unable to find any artifacts for the associated workflow/,
        /(?:Artifact|artifact) not found for name/,
        /No files were found with the provided path.*No artifacts will be uploaded/,
        /^##\[error\].*[Cc]ache (?:service|upload|restore).*(?:failed|responded)/,
    ],
    unless: /^##\[warning\]|^Warning/,
    samples: [{ log: '##[error]Unable to download artifact(s): Artifact not found for name: web-dist', line: 1 }],
};

;// CONCATENATED MODULE: ./src/failures/causes/certificate.ts
// Failure cause: a TLS certificate is not accepted.
const certificate = {
    id: 'certificate',
    title: 'A TLS certificate is not accepted',
    kind: 'network',
    origin: 'drift',
    action: 'human',
    advice: 'Renew or trust the certificate; do not switch the check off.',
    tool: null,
    patterns: [
        /(?:certificate|CERTIFICATE)[ _](?:has expired|VERIFY_FAILED|verify failed|is not trusted|signed by unknown authority)/,
        /(?<code>CERT_HAS_EXPIRED|UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|ERR_TLS_CERT_ALTNAME_INVALID)/,
        /SSL certificate problem/,
        /x509: certificate/,
        /PKIX path building failed/,
        /self[- ]signed certificate/,
    ],
    samples: [{ log: 'curl: (60) SSL certificate problem: certificate has expired', line: 1 }],
};

;// CONCATENATED MODULE: ./src/failures/causes/checkout-failed.ts
// Failure cause: the repository or a ref cannot be checked out.
const checkoutFailed = {
    id: 'checkout-failed',
    title: 'The repository or a ref cannot be checked out',
    kind: 'workflow-config',
    origin: 'unknown',
    action: 'human',
    advice: 'Check that the ref exists and that the token may read the repository.',
    tool: 'git',
    patterns: [
        /couldn't find remote ref (?<message>\S+)/,
        /fatal: (?:reference is not a tree|bad object|not a git repository|No url found for submodule path)(?<message>.*)/,
        /A branch or tag with the name '(?<message>[^']+)' could not be found/,
        /fatal: repository '.*' not found/,
        /remote: Repository not found/,
        /Could not checkout (?<message>\S+)|Error cloning remote repo/,
    ],
    samples: [{ log: "fatal: couldn't find remote ref refs/heads/release-9", line: 1 }],
};

;// CONCATENATED MODULE: ./src/failures/causes/command-not-found.ts
// Failure cause: a program is not installed.
const commandNotFound = {
    id: 'command-not-found',
    title: 'A program is not installed',
    kind: 'missing-dependency',
    origin: 'change',
    action: 'patch',
    advice: 'Install the program in an earlier step, or mend its name.',
    tool: null,
    patterns: [
        /(?<message>[\w./+-]+): (?:command not found|not found)$/,
        /'(?<message>[^']+)' is not recognized as an internal or external command/,
        /The term '(?<message>[^']+)' is not recognized/,
        /exec: "(?<message>[^"]+)": executable file not found/,
        /Cannot run program "(?<message>[^"]+)"/,
        /spawn (?<message>\S+) (?<code>ENOENT)/,
        /Unable to locate executable file: (?<message>\S+)/,
        /env: '?(?<message>[^:']+)'?: No such file/,
        /(?<message>[\w./-]+): No such file or directory$(?<=^(?:\/\S+|bash|sh): .*)/,
    ],
    samples: [
        {
            log: [
                '/home/runner/work/_temp/run.sh: line 1: dbt: command not found',
                '##[error]Process completed with exit code 127.',
            ].join('\n'),
            line: 1,
        },
        { log: 'Error: spawn yarn ENOENT', line: 1 },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/connection-lost.ts
// Failure cause: a connection broke or timed out.
const connectionLost = {
    id: 'connection-lost',
    title: 'A connection broke or timed out',
    kind: 'network',
    origin: 'infrastructure',
    action: 'rerun',
    advice: 'Run again; the network or the other side dropped the connection.',
    tool: null,
    patterns: [
        /(?<code>ECONNRESET|ETIMEDOUT|ESOCKETTIMEDOUT|EPIPE|ERR_SOCKET_TIMEOUT|UND_ERR_CONNECT_TIMEOUT)\b/,
        /[Cc]onnection (?:was )?(?:reset|timed out|closed by remote host|aborted)/,
        /(?:Read|Connect|connect|read) timed out/,
        /\bi\/o timeout\b/,
        /TLS handshake timeout/,
        /early EOF/,
        /RPC failed; (?:curl|HTTP)/,
        /unexpected disconnect while reading sideband/,
        /Max retries exceeded with url/,
        /Operation timed out/,
        /Connection timeout|SocketTimeoutException|ConnectTimeoutException|ReadTimeoutError|network (?:error|is unreachable)|socket hang up/,
        /Network is unreachable/,
        /Failed to (?:fetch|download) .*(?:timed out|timeout)/,
    ],
    unless: /[Rr]etry(?:ing)? (?:\w+ )?in|[Ww]ill retry|[Rr]etrying \(Retry/,
    samples: [
        { log: ['npm error code ECONNRESET', 'npm error network aborted'].join('\n'), line: 1 },
        { log: 'error: RPC failed; curl 56 GnuTLS recv error (-9): Error decoding the received TLS packet.', line: 1 },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/connection-refused.ts
// Failure cause: nothing listens where a connection was opened.
const connectionRefused = {
    id: 'connection-refused',
    title: 'Nothing listens where a connection was opened',
    kind: 'network',
    origin: 'unknown',
    action: 'human',
    advice: 'Start the service before this step and wait until it answers; check host and port.',
    tool: null,
    patterns: [
        /(?<code>ECONNREFUSED)\b/,
        /[Cc]onnection refused/,
        /actively refused it/,
        /could not connect to server/,
        /Can't connect to (?:local )?(?:MySQL|MariaDB) server/,
        /Is the server running (?:locally|on)/,
        /Cannot connect to the Docker daemon/,
        /The connection to the server .* was refused/,
    ],
    samples: [
        {
            log: [
                'Error: connect ECONNREFUSED 127.0.0.1:5432',
                '    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16)',
            ].join('\n'),
            line: 1,
        },
        {
            log: 'psql: error: connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused',
            line: 1,
        },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/container-unhealthy.ts
// Failure cause: a service container did not start.
const containerUnhealthy = {
    id: 'container-unhealthy',
    title: 'A service container did not start',
    kind: 'container',
    origin: 'unknown',
    action: 'human',
    advice: "Look at the container's own log; mend its settings or its health check.",
    tool: 'docker',
    patterns: [
        /Container .* is unhealthy/,
        /dependency failed to start/,
        /Failed to initialize container|One or more containers failed to start|Service container .* failed/,
        /Error response from daemon: (?<message>.*)/,
        /CrashLoopBackOff|ImagePullBackOff|ErrImagePull/,
        /OCI runtime (?:create|exec) failed/,
        /port is already allocated|Bind for .* failed/,
    ],
    samples: [{ log: 'dependency failed to start: container shop-db-1 is unhealthy', line: 1 }],
};

;// CONCATENATED MODULE: ./src/failures/causes/coverage-too-low.ts
// Failure cause: test coverage is below its threshold.
const coverageTooLow = {
    id: 'coverage-too-low',
    title: 'Test coverage is below its threshold',
    kind: 'test',
    origin: 'change',
    action: 'patch',
    advice: 'Test what the change adds, or lower the threshold on purpose.',
    tool: null,
    patterns: [
        /coverage threshold for \w+ \([\d.]+%\) not met/,
        /Coverage for \w+ \([\d.]+%\) does not meet/,
        /FAIL Required test coverage of [\d.]+% not reached/,
        /Coverage failure: total of/,
        /[Cc]overage (?:checks? (?:have not been met|failed)|is below|below (?:the )?threshold|[\d.]+% is (?:below|less))/,
        /total coverage .* is less than/,
    ],
    samples: [
        { log: 'Jest: "global" coverage threshold for branches (80%) not met: 74.2%', line: 1 },
        { log: 'FAIL Required test coverage of 90% not reached. Total coverage: 87.31%', line: 1 },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/crash.ts
// Failure cause: a process crashed.
const crash = {
    id: 'crash',
    title: 'A process crashed',
    kind: 'unknown',
    origin: 'change',
    action: 'human',
    advice: 'Find what ran when it crashed; the stack, where there is one, names the code.',
    tool: null,
    patterns: [
        /[Ss]egmentation fault/,
        /SIGSEGV/,
        /Fatal Python error: (?<message>.*)/,
        /SIGABRT/,
        /exit code 139\b/,
        /AddressSanitizer: (?<message>.*)/,
        /Illegal instruction/,
        /Bus error/,
        /A fatal error has been detected by the Java Runtime/,
        /double free or corruption/,
        /The forked VM terminated without (?:properly )?saying/,
    ],
    samples: [
        {
            log: [
                'Fatal Python error: Segmentation fault',
                '',
                'Current thread 0x00007f5e (most recent call first):',
                '  File "/home/runner/work/shop/shop/shop/tests/test_sort.py", line 226 in test_sort',
            ].join('\n'),
            line: 1,
        },
        { log: 'make: *** [Makefile:12: test] Segmentation fault (core dumped)', line: 1 },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/database-login.ts
// Failure cause: the database refuses the login.
const databaseLogin = {
    id: 'database-login',
    title: 'The database refuses the login',
    kind: 'permission',
    origin: 'unknown',
    action: 'human',
    advice: 'Check user, password and database name of this environment.',
    tool: null,
    patterns: [
        /(?:FATAL|ERROR):\s+(?:password authentication failed for user|role "[^"]+" does not exist|database "[^"]+" does not exist|no pg_hba\.conf entry)/,
        /Access denied for user '[^']*'@'/,
        /(?:SQLSTATE|code|ERROR|FATAL)\W{1,4}(?<code>28P01|3D000|28000)\b/,
        /Login failed for user/,
    ],
    samples: [
        {
            log: 'psql: error: connection to server at "db" failed: FATAL:  password authentication failed for user "app"',
            line: 1,
        },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/dbt-error.ts
// Failure cause: dbt cannot compile or run a model.
const dbtError = {
    id: 'dbt-error',
    title: 'dbt cannot compile or run a model',
    kind: 'migration',
    origin: 'change',
    action: 'patch',
    advice: 'Mend the model that the line names.',
    tool: 'dbt',
    patterns: [
        /(?<message>(?:Compilation|Database|Runtime|Parsing|Dependency|Env var required) Error(?: in .*)?)$/,
        /Completed with [1-9]\d* error/,
        /(?<message>Encountered an error:)$/,
    ],
    samples: [
        {
            log: [
                'Compilation Error in model stg_orders (models/staging/stg_orders.sql)',
                "  Model 'model.shop.stg_orders' depends on a node named 'raw_orders' which was not found",
            ].join('\n'),
            line: 1,
        },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/dbt-test-failed.ts
// Failure cause: a dbt test found rows that it should not.
const dbtTestFailed = {
    id: 'dbt-test-failed',
    title: 'A dbt test found rows that it should not',
    kind: 'data-test',
    origin: 'unknown',
    action: 'human',
    advice: 'Look at the failing rows: the data changed, or the test is wrong.',
    tool: 'dbt',
    patterns: [/Failure in test (?<code>\S+) \((?<path>[^)]+)\)/, /Got \d+ results?, configured to fail if/],
    samples: [
        {
            log: [
                'Failure in test not_null_orders_customer_id (models/marts/schema.yml)',
                '  Got 12 results, configured to fail if != 0',
            ].join('\n'),
            line: 1,
        },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/docker-instruction.ts
// Failure cause: an image build failed at one of its instructions.
const dockerInstruction = {
    id: 'docker-instruction',
    title: 'An image build failed at one of its instructions',
    kind: 'container',
    origin: 'change',
    action: 'patch',
    advice: 'Build the image locally and mend the failing instruction.',
    tool: 'docker',
    patterns: [
        /^(?:ERROR: |error: |#\d+ ERROR: )?(?:failed to solve|buildx failed with|process "\/bin\/[^"]*" did not complete successfully): ?(?<message>.*)/,
        /failed to (?:compute cache key|calculate checksum|read dockerfile|process)/,
        /The command '\/bin\/sh -c .*' returned a non-zero code: (?<code>\d+)/,
        /dockerfile parse error|Dockerfile parse error|unknown instruction: /,
        /(?:COPY|ADD) failed: /,
        /error building (?:at STEP|image)/,
    ],
    samples: [
        {
            log: [
                '#14 ERROR: failed to compute cache key: failed to calculate checksum of ref x::y: "/requirements.txt": not found',
                '------',
                'ERROR: failed to solve: failed to compute cache key',
            ].join('\n'),
            line: 1,
        },
        { log: "The command '/bin/sh -c npm ci' returned a non-zero code: 1", line: 1 },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/download-not-found.ts
// Failure cause: what should be downloaded does not exist.
const downloadNotFound = {
    id: 'download-not-found',
    title: 'What should be downloaded does not exist',
    kind: 'missing-dependency',
    origin: 'drift',
    action: 'patch',
    advice: 'Name a version or address that exists; it may have been removed.',
    tool: null,
    patterns: [
        /npm (?:ERR!|error) code (?<code>E404|ETARGET|ENOVERSIONS)/,
        /ERR_PNPM_(?<code>FETCH_404|NO_MATCHING_VERSION)/,
        /requested URL returned error: (?<code>404)/,
        /No matching version found for/,
        /ERROR: No matching distribution found for (?<message>.*)/,
        /Could not find a version that satisfies the requirement/,
        /Couldn't find (?:any versions for|package) /,
        /manifest (?:for .* not found|unknown)/,
        /pull access denied for/,
        /Could not find artifact (?<message>\S+)/,
        /Could not find [\w.-]+:[\w.-]+:[\w.-]+/,
        /no matching package named/,
        /unknown revision/,
        /E: Unable to locate package (?<message>\S+)/,
        /E: Version '.*' for '.*' was not found/,
        /Could not find gem '/,
        /No available formula/,
        /version .* (?:was not found|not found) in (?:the )?(?:manifest|registry)/,
        /Unable to find (?:version|Node version|Python version)/,
        /The version '.*' with architecture '.*' was not found/,
        /(?:https?:\/\/|\b(?:err(?:or)?|fail(?:ed|ure)?|GET|HEAD|HTTP|status|respon\w+|fetch\w*|download\w*|request\w*)\b).{0,300}\b404(?::| Client Error:)? Not Found/i,
        /^\W*404(?::| Client Error:)? Not Found/,
        /PackagesNotFoundError|ResolvePackageNotFound|LibMambaUnsatisfiableError/,
    ],
    samples: [
        {
            log: ['npm error code ETARGET', 'npm error notarget No matching version found for left-pad@^9.0.0.'].join('\n'),
            line: 1,
        },
        {
            log: [
                'ERROR: Could not find a version that satisfies the requirement shop-utils==9.1 (from versions: 1.0, 1.1)',
                'ERROR: No matching distribution found for shop-utils==9.1',
            ].join('\n'),
            line: 1,
        },
        { log: 'E: Unable to locate package libfoo-dev', line: 1 },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/dubious-ownership.ts
// Failure cause: git refuses a work tree that another user owns.
const dubiousOwnership = {
    id: 'dubious-ownership',
    title: 'Git refuses a work tree that another user owns',
    kind: 'permission',
    origin: 'infrastructure',
    action: 'patch',
    advice: 'Run `git config --global --add safe.directory` for that folder, or check out as the user who runs.',
    tool: 'git',
    patterns: [
        /fatal: detected dubious ownership in (?<message>repository at .*)/,
        /fatal: unsafe repository \((?<message>.*)\)/,
    ],
    samples: [
        {
            log: [
                "fatal: detected dubious ownership in repository at '/work'",
                'To add an exception for this directory, call:',
                '',
                '\tgit config --global --add safe.directory /work',
            ].join('\n'),
            line: 1,
        },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/failed-needs.ts
// Failure cause: a gate job fails because a job that it needs failed.
const failedNeeds = {
    id: 'failed-needs',
    title: 'A gate job fails because a job that it needs failed',
    kind: 'workflow-config',
    origin: 'unknown',
    action: 'human',
    advice: 'Look at the job that failed before this one; this job only reports it.',
    tool: 'github actions',
    patterns: [/^##\[group\]Run if \[\[? ?"?(?:failure|cancelled|skipped)"? /],
    samples: [
        {
            log: [
                '##[group]Run if [[ "failure" == "success" ]]; then',
                'if [[ "failure" == "success" ]]; then',
                '  exit 0',
                'else',
                '  exit 1',
                'fi',
                'shell: /usr/bin/bash -e {0}',
                '##[endgroup]',
                '##[error]Process completed with exit code 1.',
            ].join('\n'),
            line: 1,
        },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/file-not-found.ts
// Failure cause: a file or folder is missing.
const fileNotFound = {
    id: 'file-not-found',
    title: 'A file or folder is missing',
    kind: 'missing-file',
    origin: 'change',
    action: 'patch',
    advice: 'Commit the file, make it in an earlier step, or mend the path.',
    tool: null,
    patterns: [
        /(?<code>ENOENT): no such file or directory/,
        /FileNotFoundError: (?<message>.*)/,
        /FileNotFoundException: (?<message>.*)/,
        /: No such file or directory/,
        /[Cc]ould not open (?:requirements )?file/,
        /The system cannot find the (?:file|path) specified/,
        /Cannot open(?: file)? '(?<message>[^']+)'/,
        /pathspec '(?<message>[^']+)' did not match any file/,
        /no test report files were found|No test report files were found/,
        /No such container:path/,
    ],
    samples: [
        {
            log: "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'requirements.txt'",
            line: 1,
        },
        { log: "Error: ENOENT: no such file or directory, open '/home/runner/work/shop/shop/config.json'", line: 1 },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/file-permission.ts
// Failure cause: a file or folder may not be read, written or run.
const filePermission = {
    id: 'file-permission',
    title: 'A file or folder may not be read, written or run',
    kind: 'permission',
    origin: 'change',
    action: 'patch',
    advice: 'Give the file its mode (`git update-index --chmod=+x`) or choose a folder that may be written.',
    tool: null,
    patterns: [
        /EACCES: permission denied/,
        /:\s[Pp]ermission denied$/,
        /PermissionError: \[Errno 13\]/,
        /Operation not permitted/,
    ],
    samples: [
        {
            log: [
                '/home/runner/work/_temp/run.sh: line 1: ./gradlew: Permission denied',
                '##[error]Process completed with exit code 126.',
            ].join('\n'),
            line: 1,
        },
        { log: "npm error Error: EACCES: permission denied, mkdir '/usr/local/lib/node_modules'", line: 1 },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/generated-files-stale.ts
// Failure cause: generated files are not up to date.
const generatedFilesStale = {
    id: 'generated-files-stale',
    title: 'Generated files are not up to date',
    kind: 'lint',
    origin: 'change',
    action: 'patch',
    advice: 'Run the generator and commit what it writes.',
    tool: null,
    patterns: [
        /(?:generated|Generated) (?:files?|code|docs?)[^.]{0,40} (?:is|are) (?:out of date|not up[- ]to[- ]date|stale)/,
        /(?:out of date|not up[- ]to[- ]date)\.? (?:[Pp]lease )?[Rr]un /,
        /[Uu]ncommitted changes|working (?:tree|directory) (?:is )?(?:not clean|dirty)/,
        /diff --exit-code/,
    ],
    unless: /^\+ |lockfile/,
    samples: [{ log: 'Error: generated files are out of date, run `make generate` and commit the result', line: 1 }],
};

;// CONCATENATED MODULE: ./src/failures/causes/host-key-or-ssh.ts
// Failure cause: sSH refuses the connection.
const hostKeyOrSsh = {
    id: 'host-key-or-ssh',
    title: 'SSH refuses the connection',
    kind: 'permission',
    origin: 'unknown',
    action: 'human',
    advice: 'Check the deploy key and that the host is known.',
    tool: null,
    patterns: [
        /Permission denied \((?:publickey|password)[^)]*\)/,
        /Host key verification failed/,
        /Load key .*: (?:error in libcrypto|invalid format)/,
    ],
    samples: [
        {
            log: ['git@github.com: Permission denied (publickey).', 'fatal: Could not read from remote repository.'].join('\n'),
            line: 1,
        },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/integrity-mismatch.ts
// Failure cause: a downloaded file is not what the lockfile expects.
const integrityMismatch = {
    id: 'integrity-mismatch',
    title: 'A downloaded file is not what the lockfile expects',
    kind: 'dependency-conflict',
    origin: 'infrastructure',
    action: 'human',
    advice: 'Clear the cache and run again; if it stays, see why the published file changed.',
    tool: null,
    patterns: [
        /(?<code>EINTEGRITY)\b/,
        /Integrity check failed/,
        /ERR_PNPM_TARBALL_INTEGRITY/,
        /THESE PACKAGES DO NOT MATCH THE HASHES/,
        /verifying .*: checksum mismatch/,
        /[Cc]hecksum (?:mismatch|verification failed|failed)/,
        /Hash Sum mismatch|hash mismatch/,
        /SHA(?:256|512) mismatch/,
    ],
    samples: [
        {
            log: ['npm error code EINTEGRITY', 'npm error sha512-abc integrity checksum failed when using sha512'].join('\n'),
            line: 1,
        },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/job-cancelled.ts
// Failure cause: the run was cancelled.
const jobCancelled = {
    id: 'job-cancelled',
    title: 'The run was cancelled',
    kind: 'cancelled',
    origin: 'unknown',
    action: 'rerun',
    advice: 'A person, a newer run or a failed sibling stopped it; run again if it is still wanted.',
    tool: 'github actions',
    patterns: [
        /^(?:##\[error\])?(?:Error: )?The (?:operation|run) was canceled/,
        /^##\[error\]The job was canceled because/,
        /^Build was aborted|^Aborted by /,
        /Canceling since a higher priority waiting request/,
    ],
    samples: [{ log: ['Running tests', '##[error]The operation was canceled.'].join('\n'), line: 2 }],
};

;// CONCATENATED MODULE: ./src/failures/causes/job-timeout.ts
// Failure cause: the job or step ran into its time limit.
const jobTimeout = {
    id: 'job-timeout',
    title: 'The job or step ran into its time limit',
    kind: 'timeout',
    origin: 'unknown',
    action: 'human',
    advice: 'See what ran last before the limit; raise `timeout-minutes` only if it needs longer.',
    tool: null,
    patterns: [
        /has exceeded the maximum execution time/,
        /^##\[error\]The action '.*' has timed out after/,
        /##\[error\]The job running on runner .* has exceeded/,
        /The job exceeded the maximum time limit/,
        /No output has been received in the last \d+/,
        /Build timed out \(after/,
        /ERROR: Job failed: execution took longer than/,
        /context deadline exceeded$/,
        /Timed out waiting for the condition|timed out waiting for the condition/,
        /Execution timed out after/,
        /exceeded (?:its |the )?(?:time|deadline|timeout) ?(?:limit)?/,
        /Timeout: (?:the )?(?:job|step|process|command) /,
    ],
    unless: /retry/i,
    samples: [
        {
            log: '##[error]The job running on runner GitHub Actions 7 has exceeded the maximum execution time of 360 minutes.',
            line: 1,
        },
        { log: 'error: timed out waiting for the condition on deployments/api', line: 1 },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/kubernetes-error.ts
// Failure cause: kubernetes or Helm refused the deployment.
const kubernetesError = {
    id: 'kubernetes-error',
    title: 'Kubernetes or Helm refused the deployment',
    kind: 'workflow-config',
    origin: 'unknown',
    action: 'human',
    advice: 'Look at the object that the line names.',
    tool: 'kubernetes',
    patterns: [
        /error: (?:unable to recognize|error validating|deployment .* exceeded its progress deadline)/,
        /Error: (?:INSTALLATION FAILED|UPGRADE FAILED): (?<message>.*)/,
        /Error from server(?: \((?<code>\w+)\))?: (?<message>.*)/,
        /error: no matches for kind/,
    ],
    samples: [
        { log: 'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress', line: 1 },
        { log: 'Error from server (NotFound): deployments.apps "api" not found', line: 1 },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/lockfile-drift.ts
// Failure cause: the lockfile does not fit the manifest.
const lockfileDrift = {
    id: 'lockfile-drift',
    title: 'The lockfile does not fit the manifest',
    kind: 'dependency-conflict',
    origin: 'change',
    action: 'patch',
    advice: 'Install locally and commit the updated lockfile.',
    tool: null,
    patterns: [
        /can only install packages when your package\.json and package-lock\.json/,
        /ERR_PNPM_(?<code>OUTDATED_LOCKFILE|LOCKFILE_BREAKING_CHANGE|LOCKFILE_MISSING_DEPENDENCY)/,
        /Your lockfile needs to be updated/,
        /The lockfile would have been (?:modified|created) by this install/,
        /YN0028/,
        /error: the lock file .* needs to be updated but --(?:locked|frozen)/,
        /pyproject\.toml changed significantly since poetry\.lock was last generated/,
        /poetry\.lock is not up to date/,
        /The lockfile at `?uv\.lock`? needs to be updated/,
        /Your bundle is locked to|The gemspecs? for .* changed|Your lockfile .* (?:does not satisfy|is missing)/,
        /lock file is not up to date with the latest changes in composer\.json/,
        /updates to go\.mod needed|go: inconsistent vendoring|missing go\.sum entry/,
        /Pipfile\.lock .* out of date/,
        /lockfile (?:had changes, but lockfile is frozen|is out of date)/,
        /EUSAGE/,
    ],
    samples: [
        {
            log: [
                'npm error code EUSAGE',
                'npm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.',
            ].join('\n'),
            line: 1,
        },
        {
            log: ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with package.json',
            line: 1,
        },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/merge-conflict.ts
// Failure cause: changes do not merge.
const mergeConflict = {
    id: 'merge-conflict',
    title: 'Changes do not merge',
    kind: 'workflow-config',
    origin: 'drift',
    action: 'patch',
    advice: 'Merge or rebase onto the base branch and resolve the conflict.',
    tool: 'git',
    patterns: [
        /^CONFLICT \((?<code>[\w/-]+)\): (?<message>.*)/,
        /Automatic merge failed; fix conflicts/,
        /error: could not apply [0-9a-f]{7,}/,
        /(?<code>! \[rejected\]).*(?:non-fast-forward|fetch first)/,
        /Your local changes to the following files would be overwritten/,
    ],
    samples: [
        {
            log: [
                'Auto-merging src/cart.ts',
                'CONFLICT (content): Merge conflict in src/cart.ts',
                'Automatic merge failed; fix conflicts and then commit the result.',
            ].join('\n'),
            line: 2,
        },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/missing-script.ts
// Failure cause: a script or target that is called does not exist.
const missingScript = {
    id: 'missing-script',
    title: 'A script or target that is called does not exist',
    kind: 'workflow-config',
    origin: 'change',
    action: 'patch',
    advice: 'Add the script or target, or call one that exists.',
    tool: null,
    patterns: [
        /npm (?:ERR!|error) Missing script: "?(?<message>[\w:.-]+)/,
        /ERR_PNPM_NO_SCRIPT/,
        /error Command "(?<message>[^"]+)" not found/,
        /No rule to make target '(?<message>[^']+)'/,
        /Task '(?<message>[^']+)' not found in/,
        /Unknown command: "/,
        /error: no such (?:command|subcommand)/,
        /unrecognized (?:arguments?|option|subcommand)|unknown (?:option|flag|shorthand flag)/,
    ],
    samples: [
        { log: 'npm error Missing script: "typecheck"', line: 1 },
        { log: "make: *** No rule to make target 'lint'.  Stop.", line: 1 },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/module-not-found.ts
// Failure cause: code imports a module that is not there.
const moduleNotFound = {
    id: 'module-not-found',
    title: 'Code imports a module that is not there',
    kind: 'missing-dependency',
    origin: 'change',
    action: 'patch',
    advice: 'Install and declare the package, or mend the path of the import.',
    tool: null,
    patterns: [
        /Cannot find (?:module|package) '(?<message>[^']+)'/,
        /Module not found: (?<message>.*)/,
        /ModuleNotFoundError: (?<message>.*)/,
        /No module named '?(?<message>[\w.]+)/,
        /(?<code>MODULE_NOT_FOUND|ERR_MODULE_NOT_FOUND|ERR_PACKAGE_PATH_NOT_EXPORTED)\b/,
        /Failed to resolve import (?<message>.*)/,
        /Could not resolve "(?<message>[^"]+)"/,
        /Rollup failed to resolve import/,
        /no required module provides package (?<message>\S+)/,
        /cannot find module providing package/,
        /cannot load such file -- (?<message>\S+)/,
        /Class "?[\w\\]+"? not found/,
        /error: no such module '(?<message>\w+)'/,
        /fatal error: (?<message>[\w./+-]+\.h(?:pp)?): No such file/,
        /package (?<message>[\w.]+) does not exist/,
        /Could NOT find (?<message>\w+)/,
        /cannot find -l(?<message>\w+)/,
    ],
    samples: [
        {
            log: ["Error: Cannot find module 'left-pad'", 'Require stack:', '- /home/runner/work/shop/shop/index.js'].join('\n'),
            line: 1,
        },
        { log: "ModuleNotFoundError: No module named 'requests'", line: 1 },
        { log: 'src/main.c:1:10: fatal error: zlib.h: No such file or directory', line: 1 },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/name-resolution.ts
// Failure cause: a host name cannot be resolved.
const nameResolution = {
    id: 'name-resolution',
    title: 'A host name cannot be resolved',
    kind: 'network',
    origin: 'infrastructure',
    action: 'rerun',
    advice: 'Run again; if it stays, the host name is wrong or not reachable from the runner.',
    tool: null,
    patterns: [
        /(?<code>ENOTFOUND|EAI_AGAIN)\b/,
        /Could not resolve host/,
        /Temporary failure in name resolution/,
        /Name or service not known/,
        /nodename nor servname provided/,
        /UnknownHostException/,
        /no such host/,
        /Failed to resolve '/,
        /getaddrinfo failed/,
    ],
    samples: [
        {
            log: [
                'npm error code EAI_AGAIN',
                'npm error request to https://registry.example.com/left-pad failed, reason: getaddrinfo EAI_AGAIN registry.example.com',
            ].join('\n'),
            line: 1,
        },
        {
            log: "fatal: unable to access 'https://git.example.com/shop.git/': Could not resolve host: git.example.com",
            line: 1,
        },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/no-tests-found.ts
// Failure cause: the test runner found no tests.
const noTestsFound = {
    id: 'no-tests-found',
    title: 'The test runner found no tests',
    kind: 'test',
    origin: 'change',
    action: 'patch',
    advice: 'Check the pattern of the test files and where the runner is started.',
    tool: null,
    patterns: [
        /No tests? found, exiting with code 1/,
        /^No test files found/,
        /collected 0 items$/,
        /No tests were (?:found|executed|run)/,
        /No tests found for given includes/,
        /No test specified|Error: no test specified/,
    ],
    samples: [
        {
            log: ['No tests found, exiting with code 1', 'Run with `--passWithNoTests` to exit with code 0'].join('\n'),
            line: 1,
        },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/not-formatted.ts
// Failure cause: files are not formatted as the formatter wants.
const notFormatted = {
    id: 'not-formatted',
    title: 'Files are not formatted as the formatter wants',
    kind: 'lint',
    origin: 'change',
    action: 'patch',
    advice: 'Run the formatter locally and commit the result.',
    tool: null,
    patterns: [
        /Code style issues (?:found|were found)/,
        /^\[(?:warn|error)\] Code style issues/,
        /\d+ files? would be reformatted/,
        /would reformat (?<path>\S+)/,
        /^\s*(?:This project uses \w+ to format|Some files are not formatted|Formatter would have printed)/,
        /The following files (?:had format violations|are not formatted)/,
        /Diff in (?<path>\S+?)(?::| at line )(?<line>\d+):?$/,
        /files? (?:need|needs) formatting|File content differs from formatting output|Found differences in the formatting|is not gofmt|not properly formatted|code formatting (?:issues|errors|check failed)|Formatting (?:check failed|issues|violations)/,
        /Imports are incorrectly sorted/,
        /files were modified by this hook/,
    ],
    samples: [
        {
            log: [
                'Checking formatting...',
                '[warn] src/cart.ts',
                '[warn] Code style issues found in the above file. Run Prettier with --write to fix.',
            ].join('\n'),
            line: 3,
        },
        {
            log: [
                'would reformat app/billing.py',
                'Oh no! 💥 💔 💥',
                '1 file would be reformatted, 12 files would be left unchanged.',
            ].join('\n'),
            line: 1,
        },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/out-of-disk.ts
// Failure cause: the disk is full.
const outOfDisk = {
    id: 'out-of-disk',
    title: 'The disk is full',
    kind: 'disk',
    origin: 'infrastructure',
    action: 'human',
    advice: 'Free space on the runner before this step, or use one with a larger disk.',
    tool: null,
    patterns: [
        /No space left on device/,
        /ENOSPC\b/,
        /[Dd]isk (?:quota exceeded|is full)/,
        /There is not enough space on the disk/,
        /no space left on device/,
    ],
    samples: [
        {
            log: [
                "mv: cannot stat 'pom.xml': No such file or directory",
                'bash: line 169: pom.xml: No space left on device',
            ].join('\n'),
            line: 2,
        },
        { log: 'npm error nospc ENOSPC: no space left on device, write', line: 1 },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/out-of-memory.ts
// Failure cause: a process ran out of memory.
const outOfMemory = {
    id: 'out-of-memory',
    title: 'A process ran out of memory',
    kind: 'out-of-memory',
    origin: 'unknown',
    action: 'human',
    advice: 'Give the process or the runner more memory, or let it do less at once.',
    tool: null,
    patterns: [
        /JavaScript heap out of memory/,
        /java\.lang\.OutOfMemoryError/,
        /OutOfMemoryError: /,
        /GC overhead limit exceeded/,
        /\bOOM[- ]?[Kk]ill/,
        /Out of memory: Kill/,
        /exit(?:ed with)? (?:code|status):? ?137\b/,
        /fatal error: runtime: out of memory/,
        /LLVM ERROR: out of memory/,
        /std::bad_alloc/,
        /MemoryError$/,
        /virtual memory exhausted/,
        /[Cc]annot allocate memory/,
        /collect2: fatal error: ld terminated with signal 9/,
        /c\+\+: fatal error: Killed signal terminated program/,
        /signal: 9, SIGKILL/,
        /^Killed$/,
        /OOMKilled/,
        /memory cgroup out of memory/,
    ],
    samples: [
        {
            log: [
                '<--- Last few GCs --->',
                'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
                'Aborted (core dumped)',
            ].join('\n'),
            line: 2,
        },
        {
            log: ['c++: fatal error: Killed signal terminated program cc1plus', 'compilation terminated.'].join('\n'),
            line: 1,
        },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/port-in-use.ts
// Failure cause: a port is taken.
const portInUse = {
    id: 'port-in-use',
    title: 'A port is taken',
    kind: 'test',
    origin: 'unknown',
    action: 'human',
    advice: 'Choose a free port, or stop what listens there.',
    tool: null,
    patterns: [/(?<code>EADDRINUSE)\b/, /[Aa]ddress already in use/, /Port \d+ is (?:already )?in use/],
    samples: [{ log: 'Error: listen EADDRINUSE: address already in use :::3000', line: 1 }],
};

;// CONCATENATED MODULE: ./src/failures/causes/rate-limited.ts
// Failure cause: a service limits the number of requests.
const rateLimited = {
    id: 'rate-limited',
    title: 'A service limits the number of requests',
    kind: 'rate-limit',
    origin: 'infrastructure',
    action: 'rerun',
    advice: 'Wait and run again; authenticate the requests or cache what they fetch.',
    tool: null,
    patterns: [
        /API rate limit exceeded/,
        /rate limit(?:ed| exceeded| reached)/,
        /toomanyrequests: /,
        /You have reached your (?:unauthenticated )?pull rate limit/,
        /\b429\b.{0,30}Too Many Requests/,
        /Too Many Requests/,
        /(?:status code|HTTP|error)[: ]+(?<code>429)\b/,
        /secondary rate limit/,
        /RESOURCE_EXHAUSTED|ThrottlingException|SlowDown: /,
    ],
    samples: [
        {
            log: 'toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
            line: 1,
        },
        { log: 'Error: API rate limit exceeded for installation ID 1234.', line: 1 },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/registry-denies-access.ts
// Failure cause: a registry or server refuses the credentials.
const registryDeniesAccess = {
    id: 'registry-denies-access',
    title: 'A registry or server refuses the credentials',
    kind: 'permission',
    origin: 'unknown',
    action: 'human',
    advice: 'Check that the credentials are set, unexpired and allowed to do this.',
    tool: null,
    patterns: [
        /npm (?:ERR!|error) code (?<code>E401|E403|ENEEDAUTH)/,
        /\b(?:401|403) (?:Unauthorized|Forbidden)/,
        /status code: (?<code>401|403)\b/,
        /(?:unauthorized|denied): (?:authentication required|requested access|access forbidden|permission)/,
        /authentication (?:failed|is required|required)/,
        /Authentication failed/,
        /HTTP (?:Error )?(?<code>401|403)\b/,
        /requested URL returned error: (?<code>401|403)\b/,
        /AccessDenied(?:Exception)?\b/,
        /not authorized to perform/,
        /permission_denied: /,
    ],
    unless: /(?:continu|ignor|retry)ing\b/,
    samples: [
        {
            log: [
                'npm error code E403',
                'npm error 403 403 Forbidden - PUT https://registry.example.com/@shop%2fcart - You may not perform that action with these credentials.',
            ].join('\n'),
            line: 1,
        },
        { log: 'curl: (22) The requested URL returned error: 403', line: 1 },
        { log: 'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied', line: 1 },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/runner-lost.ts
// Failure cause: the runner was lost or shut down.
const runnerLost = {
    id: 'runner-lost',
    title: 'The runner was lost or shut down',
    kind: 'runner',
    origin: 'infrastructure',
    action: 'rerun',
    advice: 'Run the job again: the runner went away; if it returns, look for exhausted memory or disk.',
    tool: 'github actions',
    patterns: [
        /The (?:self-)?hosted runner(?:: .*)? (?:lost communication|encountered an error)/,
        /lost communication with the server/,
        /The runner has received a shutdown signal/,
        /The job was not acquired by Runner/,
        /No runner matching/,
        /Runner .* did not connect/,
        /Executing the custom container implementation failed/,
        /Agent went offline/,
        /Backing channel '.*' is disconnected/,
        /hudson\.remoting\.(?:Channel\$OrderlyShutdown|ChannelClosedException|RequestAbortedException)/,
        /FATAL: Channel is already closed/,
        /System failure: .*runner/,
        /This is a problem with the (?:hosted )?runner|The requested image .* is not (?:supported|available)/,
    ],
    samples: [
        {
            log: [
                '##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.',
                '##[error]Process completed with exit code 143.',
            ].join('\n'),
            line: 1,
        },
        { log: 'FATAL: hudson.remoting.Channel$OrderlyShutdown: Command Close created at', line: 1 },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/runtime-version.ts
// Failure cause: the runtime or engine version does not fit.
const runtimeVersion = {
    id: 'runtime-version',
    title: 'The runtime or engine version does not fit',
    kind: 'dependency-conflict',
    origin: 'drift',
    action: 'patch',
    advice: 'Set up the version that is asked for, or widen what is allowed.',
    tool: null,
    patterns: [
        /(?<code>EBADENGINE)\b/,
        /The engine "\w+" is incompatible with this module/,
        /ERR_PNPM_(?<code>UNSUPPORTED_ENGINE|BAD_PM_VERSION)/,
        /has been compiled by a more recent version of the Java Runtime/,
        /UnsupportedClassVersionError/,
        /class file has wrong version/,
        /Unsupported class file major version (?<code>\d+)/,
        /requires (?:Python|a different Python|Ruby|PHP|rustc|Go|go) ?(?:version)? ?[>=<~^]/,
        /requires rustc [\d.]+ or newer|package .* cannot be built because it requires rustc/,
        /invalid (?:source|target) release: (?<code>[\d.]+)|error: release version \d+ not supported/,
        /go: go\.mod requires go >= /,
        /note: module requires Go/,
        /Your Ruby version is .*, but your Gemfile specified/,
        /requires php .* (?:your php version|which is not satisfied)/,
        /NETSDK1045/,
        /This project is configured to use (?:yarn|pnpm|npm)/,
        /The current .* SDK does not support targeting/,
    ],
    unless: /^npm (?:WARN|warn)|^##\[warning\]/,
    samples: [
        { log: ['npm error code EBADENGINE', 'npm error engine Unsupported engine'].join('\n'), line: 1 },
        { log: '[ERROR]     class file has wrong version 55.0, should be 52.0', line: 1 },
        {
            log: 'java.lang.UnsupportedClassVersionError: com/shop/Cart has been compiled by a more recent version of the Java Runtime',
            line: 1,
        },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/schema-mismatch.ts
// Failure cause: a query names a table or column that the database does not have.
const schemaMismatch = {
    id: 'schema-mismatch',
    title: 'A query names a table or column that the database does not have',
    kind: 'migration',
    origin: 'change',
    action: 'patch',
    advice: 'Find the migration that removed or renamed it, or the one that was not applied.',
    tool: null,
    patterns: [
        /(?:ERROR|error):?\s+(?:(?<code>[0-9A-Z]{5}): )?(?<message>(?:column|relation|table|function|type|schema|operator) "?[\w."()]+"?(?: of relation "[^"]+")? does not exist)/,
        /(?:ERROR|error):?\s+(?:(?<code>[0-9A-Z]{5}): )?(?<message>column "[^"]+" of relation "[^"]+" does not exist)/,
        /(?<message>Unknown column '[^']+' in '[^']+')/,
        /(?<message>Table '[^']+' doesn't exist)/,
        /(?<message>no such (?:table|column): [\w.]+)/,
        /(?<code>P2021|P2022): ?(?<message>.*)/,
        /The (?:column|table) `[^`]+` does not exist in the current database/,
        /(?<message>Invalid (?:object|column) name '[^']+')/,
        /UndefinedTable|UndefinedColumn/,
        /Unrecognized name: (?<message>\S+)|(?:SQLSTATE|code|ERROR)\W{1,4}(?<code>42703|42P01|42S02|42S22)\b/,
        /Binder Error: (?<message>.*)/,
    ],
    samples: [
        { log: 'psql:migrations/0042_orders.sql:12: ERROR:  column "email" of relation "users" does not exist', line: 1 },
        {
            log: [
                'QueryFailedError: error: relation "orders" does not exist',
                'ERROR:  relation "orders" does not exist',
            ].join('\n'),
            line: 2,
        },
        { log: 'sqlite3.OperationalError: no such table: orders', line: 1 },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/secret-missing.ts
// Failure cause: a secret or credential is not set.
const secretMissing = {
    id: 'secret-missing',
    title: 'A secret or credential is not set',
    kind: 'permission',
    origin: 'unknown',
    action: 'human',
    advice: 'Set the secret for this repository and event; forks and Dependabot do not get the usual ones.',
    tool: null,
    patterns: [
        /Input required and not supplied: (?<code>[\w-]*(?:token|key|secret|password|credential)[\w-]*)/,
        /(?:secret|token|password|api[_ -]?key|credentials?|environment variable) [`'"]?[\w-]*[`'"]? ?(?:is|are|was|were) (?:not set|missing|required|empty|not (?:found|provided|defined))/,
        /\b(?:No|Missing|missing|no) (?:\w+ ){0,2}(?:credentials|access token|auth token|API key|api key)\b/,
        /Unable to locate credentials/,
        /Credentials could not be loaded/,
        /could not read Username for 'https?:/,
        /Error: Username and password required/,
        /Bad credentials/,
    ],
    unless: /^No credentials specified/,
    samples: [
        { log: '##[error]Input required and not supplied: token', line: 1 },
        {
            log: 'Error: Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers',
            line: 1,
        },
        { log: "fatal: could not read Username for 'https://github.com': terminal prompts disabled", line: 1 },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/service-unavailable.ts
// Failure cause: a remote service answered with an error of its own.
const serviceUnavailable = {
    id: 'service-unavailable',
    title: 'A remote service answered with an error of its own',
    kind: 'network',
    origin: 'infrastructure',
    action: 'rerun',
    advice: 'Run again later: the other side failed.',
    tool: null,
    patterns: [
        /\b(?<code>50[0234])\b[: ]{1,2}(?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Server Error)/,
        /requested URL returned error: (?<code>5\d\d)/,
        /HTTP(?:\/[\d.]+)?(?: Error| status(?: code)?)?:? (?<code>50[0234])\b/,
        /(?:status code|status|response code|HTTP)[:= ]{1,2}(?<code>50[0234])\b/,
        /server returned error: HTTP\/[\d.]+ (?<code>50\d)/,
        /Service Unavailable|Bad Gateway|Gateway Time-?out/,
        /received unexpected HTTP status: 5\d\d/,
    ],
    unless: /\bassert|\bexpect|toBe|toEqual|status_code ==/,
    samples: [
        {
            log: "fatal: unable to access 'https://github.com/shop/orders.git/': The requested URL returned error: 503",
            line: 1,
        },
        { log: 'wget: server returned error: HTTP/1.1 502 Bad Gateway', line: 1 },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/sql-refused.ts
// Failure cause: the database refused a statement.
const sqlRefused = {
    id: 'sql-refused',
    title: 'The database refused a statement',
    kind: 'migration',
    origin: 'change',
    action: 'patch',
    advice: 'Mend the statement; the line says what the database could not do.',
    tool: null,
    patterns: [
        /^(?:psql:(?<path>[^:]+):(?<line>\d+): )?ERROR:\s+(?<message>(?:(?<code>[0-9A-Z]{5}): )?(?:syntax error|duplicate key|null value|insert or update|update or delete|cannot drop|relation|column|constraint|could not create|deadlock|permission denied|value too long|invalid input|must be owner|foreign key|there is no unique).*)/,
        /SQLSTATE\[(?<code>\w+)\]: ?(?<message>.*)/,
        /ERROR (?<code>\d{4}) \([0-9A-Z]{5}\)(?: at line (?<line>\d+))?: (?<message>.*)/,
        /(?:UNIQUE|NOT NULL|FOREIGN KEY|CHECK) constraint failed/,
        /violates (?:unique|foreign key|not-null|check) constraint/,
        /QueryFailedError: (?<message>.*)/,
        /Migration .* failed|[Mm]igration failed|Failed to (?:apply|run|execute) migration|\b(?<code>P3\d{3})(?=:|\s|$)|flyway.*(?:Validate failed|Migration checksum mismatch)|Multiple head revisions|liquibase\.exception/,
    ],
    samples: [
        { log: 'psql:migrations/0042_orders.sql:12: ERROR:  syntax error at or near "COLUM"', line: 1 },
        { log: 'ERROR 1064 (42000) at line 3: You have an error in your SQL syntax', line: 1 },
        { log: ['Error: P3009', 'migrate found failed migrations in the target database'].join('\n'), line: 1 },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/terraform-error.ts
// Failure cause: terraform or OpenTofu refuses the configuration or fails to apply it.
const terraformError = {
    id: 'terraform-error',
    title: 'Terraform or OpenTofu refuses the configuration or fails to apply it',
    kind: 'workflow-config',
    origin: 'change',
    action: 'patch',
    advice: 'Mend the configuration at the place that the error names.',
    tool: 'terraform',
    patterns: [
        /^(?:│ |\s*)Error: (?<message>(?:Invalid|Unsupported|Missing|Reference to|Inconsistent|Failed to|Error acquiring|Duplicate|Module not|No valid|Provider|creating|reading|updating|deleting|error) .*)$/,
    ],
    unless: /^Error:/,
    samples: [
        {
            log: [
                '╷',
                '│ Error: Unsupported argument',
                '│ ',
                '│   on main.tf line 12, in resource "aws_s3_bucket" "logs":',
                '│   12:   colour = "red"',
                '╵',
            ].join('\n'),
            line: 2,
        },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/token-lacks-permission.ts
// Failure cause: the workflow token may not do this.
const tokenLacksPermission = {
    id: 'token-lacks-permission',
    title: 'The workflow token may not do this',
    kind: 'permission',
    origin: 'change',
    action: 'human',
    advice: 'Grant the permission under `permissions:` in the workflow, or use a token that has it.',
    tool: null,
    patterns: [
        /Resource not accessible by (?:integration|personal access token)/,
        /remote: Permission to \S+ denied to/,
        /refusing to allow (?:a|an) .* to (?:create|update) workflow/,
        /\b403\b.*(?:Resource not accessible|Must have admin rights|write access to repository)/,
        /remote: Write access to repository not granted/,
        /GITHUB_TOKEN .*(?:permission|not have)/,
    ],
    samples: [
        {
            log: [
                'gh: Resource not accessible by integration (HTTP 403)',
                '##[error]Process completed with exit code 1.',
            ].join('\n'),
            line: 1,
        },
        {
            log: [
                'remote: Permission to shop/orders.git denied to build-bot.',
                "fatal: unable to access 'https://github.com/shop/orders.git/': The requested URL returned error: 403",
            ].join('\n'),
            line: 1,
        },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/version-conflict.ts
// Failure cause: dependency versions do not fit together.
const versionConflict = {
    id: 'version-conflict',
    title: 'Dependency versions do not fit together',
    kind: 'dependency-conflict',
    origin: 'change',
    action: 'patch',
    advice: 'Choose versions that fit together; the lines name who wants what.',
    tool: null,
    patterns: [
        /npm (?:ERR!|error) code (?<code>ERESOLVE)/,
        /npm (?:ERR!|error) (?<code>ERESOLVE) /,
        /ERR_PNPM_(?<code>PEER_DEP_ISSUES)/,
        /ERROR: Cannot install .* because these package versions have conflicting dependencies/,
        /ResolutionImpossible/,
        /No solution found when resolving dependencies/,
        /version solving failed|SolverProblemError/,
        /failed to select a version for/,
        /Bundler could not find compatible versions/,
        /Your requirements could not be resolved to an installable set of packages/,
        /Could not resolve version conflict|Dependency convergence error|Found Banned Dependency/,
        /NU1107|NU1605|NU1608/,
        /has requirement .*, but you have/,
        /conflicting (?:dependencies|requirements|provided)|requires a peer of/,
    ],
    samples: [
        {
            log: [
                'npm error code ERESOLVE',
                'npm error ERESOLVE could not resolve',
                'npm error While resolving: react-dom@18.2.0',
            ].join('\n'),
            line: 1,
        },
        { log: 'error: failed to select a version for `serde`.', line: 1 },
        {
            log: [
                '  × No solution found when resolving dependencies:',
                '  ╰─▶ Because only shop<=1.0 is available and you require shop>=2, we can conclude that your requirements are unsatisfiable.',
            ].join('\n'),
            line: 1,
        },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/vulnerability-found.ts
// Failure cause: a scan found vulnerabilities.
const vulnerabilityFound = {
    id: 'vulnerability-found',
    title: 'A scan found vulnerabilities',
    kind: 'security-scan',
    origin: 'drift',
    action: 'patch',
    advice: 'Update to a version without the vulnerability, or accept it with a reason.',
    tool: null,
    patterns: [
        /found [1-9]\d* (?:\w+ )*vulnerabilit(?:y|ies)/,
        /[1-9]\d* (?:\w+ )?vulnerabilit(?:y|ies) (?:found|\()/,
        /Found [1-9]\d* known vulnerabilit/,
        /error: [1-9]\d* vulnerabilit(?:y|ies) found/,
        /Dependency review detected vulnerable packages/,
        /leaks found: [1-9]/,
        /Vulnerability #\d+: GO-/,
        /Total: [1-9]\d* \((?:UNKNOWN|LOW|MEDIUM|HIGH|CRITICAL)/,
    ],
    unless: /^npm (?:notice|warn|WARN)|run `npm (?:audit|fund)`/,
    samples: [
        { log: 'error: 3 vulnerabilities found!', line: 1 },
        { log: 'Found 2 known vulnerabilities in 1 package', line: 1 },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/workflow-syntax.ts
// Failure cause: the workflow file is not valid.
const workflowSyntax = {
    id: 'workflow-syntax',
    title: 'The workflow file is not valid',
    kind: 'workflow-config',
    origin: 'change',
    action: 'patch',
    advice: 'Mend the workflow file at the line that GitHub names.',
    tool: 'github actions',
    patterns: [
        /^(?:##\[error\])?(?:The workflow is not valid\.|Invalid workflow file:?|Error: The template is not valid\.|The template is not valid\.)\s*(?<path>\.github\/workflows\/[^\s:(]+)?(?::| \(Line: )?(?<line>\d+)?/,
        /You have an error in your yaml syntax on line (?<line>\d+)/,
        /Unrecognized (?:named-value|function): '[^']*'\. Located at position/,
    ],
    samples: [
        {
            log: [
                'Invalid workflow file: .github/workflows/ci.yml#L12',
                'You have an error in your yaml syntax on line 12',
            ].join('\n'),
            line: 1,
        },
        {
            log: "##[error]The template is not valid. .github/workflows/release.yml (Line: 31, Col: 14): Unexpected symbol: 'secrets'",
            line: 1,
        },
    ],
};

;// CONCATENATED MODULE: ./src/failures/causes/index.ts
// The failure causes, sorted by hand: the first that fits a line wins, so what is special stands before what is general.

















































const failureCauses = [
    workflowSyntax,
    actionNotFound,
    failedNeeds,
    tokenLacksPermission,
    secretMissing,
    databaseLogin,
    registryDeniesAccess,
    hostKeyOrSsh,
    filePermission,
    runnerLost,
    jobCancelled,
    jobTimeout,
    cacheOrArtifact,
    dubiousOwnership,
    outOfDisk,
    outOfMemory,
    crash,
    rateLimited,
    serviceUnavailable,
    nameResolution,
    connectionRefused,
    connectionLost,
    certificate,
    downloadNotFound,
    lockfileDrift,
    versionConflict,
    runtimeVersion,
    integrityMismatch,
    moduleNotFound,
    commandNotFound,
    missingScript,
    fileNotFound,
    notFormatted,
    generatedFilesStale,
    coverageTooLow,
    budgetExceeded,
    vulnerabilityFound,
    dockerInstruction,
    containerUnhealthy,
    portInUse,
    terraformError,
    kubernetesError,
    schemaMismatch,
    sqlRefused,
    dbtError,
    dbtTestFailed,
    noTestsFound,
    mergeConflict,
    checkoutFailed,
];

// EXTERNAL MODULE: ./src/failures/failure-signs.ts
var failure_signs = __webpack_require__(970);
;// CONCATENATED MODULE: ./src/failures/read-log/views.ts
// A log in, the texts that readers go through out: what runs in parallel and marks its lines is read apart.
/** More writers than that are no writers but a pattern that looks like some. */
const MOST_WRITERS = 60;
const WRITERS = [
    // BuildKit: `#14 12.34 text`
    /^(#\d+) (?:\d+\.\d+ )?/,
    // act and docker compose: `[CI/build]   | text`, `web-1  | text`
    /^(\[[\w ./-]{1,60}\]|[\w.-]{1,40}) +\| ?/,
    // turbo, lerna, moon: `@shop/web:build: text`
    /^((?:@[\w.-]+\/)?[\w.-]+:[A-Za-z][\w.:-]*): (?!\d+:)/,
    // pnpm -r: `packages/web test: text`
    /^((?:[\w.@-]+\/)+[\w.-]+ [\w:-]+)(?:: |\$ )/,
    // concurrently: `[0] text`
    /^(\[\d{1,2}\]) (?!\/)/,
];
/** Clocks that a tool writes itself; they stand in the way of every pattern that begins a line. */
const OWN_CLOCK = /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]?\s+|\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]?\s{1,2}(?=\S| {2,}))/;
/** Colour codes whose escape character was written as `^[`. */
const WRITTEN_ESCAPES = /\^\[\[[0-9;]*[A-Za-z]/g;
/** Readers look no further into a line. */
const LONGEST_READ = 4000;
function viewsOf(log, { end, echoes }) {
    const plain = { lines: [], positions: [] };
    const writers = new Map();
    const counts = countWriters(log, end);
    for (let position = 0; position < end; position++) {
        const text = log.texts[position];
        // Lines between which others were dropped do not belong together.
        const gap = position > 0 && log.numbers[position] !== log.numbers[position - 1] + 1;
        const found = counts.size > 0 ? writerOf(text) : null;
        const view = found && (counts.get(found.name) ?? 0) > 1 ? (writers.get(found.name) ?? newView(writers, found.name)) : plain;
        if (gap && plain.lines.length > 0)
            add(plain, '', position);
        add(view, echoes.has(position) ? '' : bodyOf(view === plain ? text : text.slice(found.length)), position);
    }
    return [plain, ...writers.values()];
}
function add(view, line, position) {
    view.lines.push(line);
    view.positions.push(position);
}
function newView(writers, name) {
    const view = { lines: [], positions: [] };
    writers.set(name, view);
    return view;
}
function bodyOf(shown) {
    let text = shown.length > LONGEST_READ ? shown.slice(0, LONGEST_READ) : shown;
    if (text.includes('^['))
        text = text.replace(WRITTEN_ESCAPES, '').trimEnd();
    const first = text.charCodeAt(0);
    const mayBeClock = first === 91 || (first >= 48 && first <= 57);
    return mayBeClock ? text.replace(OWN_CLOCK, '') : text;
}
function countWriters(log, end) {
    const counts = new Map();
    for (let position = 0; position < end; position++) {
        const found = writerOf(log.texts[position]);
        if (found)
            counts.set(found.name, (counts.get(found.name) ?? 0) + 1);
        if (counts.size > MOST_WRITERS * 20)
            break;
    }
    const many = [...counts].filter(([, count]) => count > 1);
    return new Map(many.length > MOST_WRITERS ? [] : many);
}
function writerOf(text) {
    for (const pattern of WRITERS) {
        const match = pattern.exec(text);
        if (match)
            return { name: match[1], length: match[0].length };
    }
    return null;
}

// EXTERNAL MODULE: ./src/failures/location.ts
var failures_location = __webpack_require__(4856);
;// CONCATENATED MODULE: ./src/failures/line-shape.ts
// A line in, a number out that lines share which differ only in their numbers.
/** A hash in which numbers are alike, but for the `0` of `0 errors`. */
function shapeOf(text) {
    let hash = 0x811c9dc5;
    let second = 7;
    for (let index = 0; index < text.length; index++) {
        let code = text.charCodeAt(index);
        if (code >= 48 && code <= 57) {
            const start = index;
            while (index + 1 < text.length && isDigit(text.charCodeAt(index + 1)))
                index++;
            code = start === index && code === 48 ? 48 : 49;
        }
        hash = Math.imul(hash ^ code, 0x01000193);
        second = (Math.imul(second, 31) + code) | 0;
    }
    // 53 bits: two shapes that collide would share their signs.
    return (hash >>> 0) * 0x200000 + (second & 0x1fffff);
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}

;// CONCATENATED MODULE: ./src/failures/sign-memory.ts
// Lines in, their signs of failure out, each shape of line looked at once: logs repeat themselves a million times.


const MOST_SHAPES = 300_000;
function signMemory() {
    const known = new Map();
    return (text) => {
        const shape = shapeOf(text);
        const before = known.get(shape);
        if (before !== undefined)
            return before;
        const signs = (0,failure_signs/* failureSigns */.jB)(text);
        if (known.size < MOST_SHAPES)
            known.set(shape, signs);
        return signs;
    };
}

;// CONCATENATED MODULE: ./src/failures/sighting.ts
// One failure as a reader of logs saw it, before ranking. Positions count the lines of the view it was found in.
function sighting(seen) {
    return {
        tool: null,
        code: null,
        test: null,
        locations: [],
        from: seen.at,
        to: seen.at,
        severity: 'error',
        role: 'cause',
        ...seen,
    };
}

;// CONCATENATED MODULE: ./src/failures/tools/arrow-framed.ts
// Lines in; problems with a headline and an arrow to the place below it out: rustc, clippy, ruff, typos, oxlint, Biome.


const ARROW = /^\s*(?:-->|╭─\[|,-\[|┌─) ?(?:file:\/\/)?([^\s:\]][^:\]]*):(\d+)(?::(\d+))?/;
const HEADLINE = /^\s*(?:(error|warning)(?:\[([\w:-]+)\])?: (.*)|([×⚠✖]) (?:([\w-]+\([\w@/-]+\)): )?(.*)|([A-Z]{1,4}\d{3,5}|[a-z-]+): ?(?:\[\*\] )?(.*)|([A-Z]{1,4}\d{3,5}) (?:\[\*\] )?(.*))$/;
const BIOME = /^(\S[^:]*):(\d+):(\d+) (lint\/[\w/]+|format|assist\/[\w/]+|parse|organizeImports)(?: .*)? ━+$/;
const LONGEST = 60;
const arrowFramed = {
    id: 'arrow-framed',
    read(lines) {
        const found = [];
        for (let at = 0; at < lines.length; at++) {
            const line = lines[at];
            if (line.length > 2000)
                continue;
            const seen = line.endsWith('━') ? readBiome(lines, at) : ARROW.test(line) ? readArrow(lines, at) : null;
            const previous = found.at(-1);
            if (!seen || (previous && seen.from <= previous.to))
                continue;
            found.push(seen);
        }
        return found;
    },
};
function readArrow(lines, arrow) {
    const [, path, line, column] = ARROW.exec(lines[arrow]);
    for (let at = arrow - 1; at >= Math.max(0, arrow - 4); at--) {
        const match = HEADLINE.exec(lines[at]);
        if (!match)
            continue;
        const [, word, code, text, mark, rule, marked, ruffed, ruffedText, spaced, spacedText] = match;
        const severity = word === 'warning' || mark === '⚠' ? 'warning' : 'error';
        const id = code ?? rule ?? ruffed ?? spaced ?? null;
        return sighting({
            tool: toolOf(path, id, mark),
            kind: kindOf(path, id, severity),
            code: id,
            message: (text ?? marked ?? ruffedText ?? spacedText ?? '').trim() || lines[at].trim(),
            locations: (0,failures_location/* isInstalledCode */.qC)(path) ? [] : [(0,failures_location/* place */.ik)(path, line, column)],
            from: at,
            to: blockEnd(lines, arrow),
            at,
            severity,
        });
    }
    return null;
}
function readBiome(lines, at) {
    const match = BIOME.exec(lines[at]);
    if (!match)
        return null;
    const [, path, line, column, rule] = match;
    let to = at;
    let message = null;
    for (let next = at + 1; next < lines.length && next - at < LONGEST; next++) {
        if (/━$|^\S/.test(lines[next]))
            break;
        message ??= /^\s*[×✖!] (.*)$/.exec(lines[next])?.[1]?.trim() ?? null;
        if (lines[next].trim() !== '')
            to = next;
    }
    return sighting({
        tool: 'biome',
        kind: 'lint',
        code: rule,
        message: message ?? lines[at].trim(),
        locations: [(0,failures_location/* place */.ik)(path, line, column)],
        from: at,
        to,
        at,
    });
}
function blockEnd(lines, arrow) {
    let to = arrow;
    for (let next = arrow + 1; next < lines.length && next - arrow < LONGEST; next++) {
        if (lines[next].trim() === '')
            break;
        if (!/^\s*(?:\d+ )?\s*[|=│·:╰─╯`-]|^\s*\d+\s|^\s+|^\.\.\./.test(lines[next]))
            break;
        to = next;
    }
    return to;
}
function toolOf(path, code, mark) {
    if (code?.startsWith('clippy::'))
        return 'clippy';
    if (/\.rs$/.test(path))
        return 'rustc';
    if (/\.pyi?$/.test(path))
        return 'ruff';
    if (mark)
        return 'oxlint';
    return null;
}
function kindOf(path, code, severity) {
    if (code?.startsWith('clippy::'))
        return 'lint';
    return /\.rs$/.test(path) && severity === 'error' ? 'compile' : 'lint';
}

;// CONCATENATED MODULE: ./src/failures/tools/bundlers.ts
// Lines in; failed builds of webpack, Vite, Rollup, esbuild, Next.js and Angular out.


const WEBPACK = /^\s*(?:ERROR|Error) in (?:\[eslint\] )?(\.{0,2}\/?[^\s:()]+\.\w+)(?:[ :](\d+)(?::(\d+))?(?:-\d+(?::\d+)?)?)?\s*(.*)$/;
const ESBUILD = /^\s*[✘×X] \[ERROR\] (.*?)(?: \[plugin [\w-]+\])?$/;
const ESBUILD_PLACE = /^\s+([^\s:]+\.\w+):(\d+):(\d+):$/;
const VITE = /^(?:error during build:|✗ Build failed in [\d.]+m?s|x Build failed in [\d.]+m?s)$/;
const ROLLUP = /^\[!\] (?:\(.*?\) )?(?:\w*Error: )?(.*)$/;
const NEXT = /^(?:> )?(?:Build error occurred|Failed to compile\.)$/;
const ANGULAR = /^(?:\u2716 |Error: )([^\s:]+\.(?:ts|html|s?css)):(\d+):(\d+) - error (\S+): (.*)$/;
const PLACE = /(?:^|[\s(])((?:file:\/\/)?(?:[A-Za-z]:)?[\w@./\\-]+\.(?:[cm]?[jt]sx?|vue|svelte|astro|css|s[ac]ss|less|html|json|mdx?))(?: \((\d+):(\d+)\)|:(\d+):(\d+))/;
const MISSING = /Module not found|Can't resolve|Cannot find module|Could not resolve|failed to resolve import|Cannot resolve/;
const bundlers_LONGEST = 25;
const bundlers = {
    id: 'bundlers',
    read(lines) {
        const found = [];
        for (let at = 0; at < lines.length; at++) {
            const line = lines[at];
            if (line.length > 1000 || line === '')
                continue;
            const seen = readAt(lines, at);
            if (!seen)
                continue;
            found.push(seen);
            at = seen.to;
        }
        return found;
    },
};
function readAt(lines, at) {
    const line = lines[at];
    const angular = ANGULAR.exec(line);
    if (angular) {
        const [, path, row, column, code, message] = angular;
        return sighting({
            tool: 'ng',
            kind: 'type',
            code: code,
            message: message,
            locations: [(0,failures_location/* place */.ik)(path, row, column)],
            at,
            to: bundlers_blockEnd(lines, at),
        });
    }
    const webpack = WEBPACK.exec(line);
    if (webpack)
        return readBlock(lines, at, 'webpack', webpack[4] ?? '', [webpack[1], webpack[2], webpack[3]]);
    const esbuild = ESBUILD.exec(line);
    if (esbuild)
        return readBlock(lines, at, 'esbuild', esbuild[1], null);
    if (VITE.test(line))
        return readBlock(lines, at, 'vite', '', null);
    if (NEXT.test(line))
        return readBlock(lines, at, 'next', '', null);
    const rollup = ROLLUP.exec(line);
    return rollup && readBlock(lines, at, 'rollup', rollup[1], null);
}
/** The headline says what went wrong or the first lines below it do; the place is the first that is not the tool's own. */
function readBlock(lines, at, tool, headline, known) {
    const to = bundlers_blockEnd(lines, at);
    let said = headline.trim() === '' ? -1 : at;
    let spot = known;
    for (let next = at + 1; next <= to; next++) {
        const line = lines[next];
        if (line.length > 1000)
            continue;
        if (said < 0 && /[A-Za-z]{3}/.test(line) && !/^\s*at |^\.{0,2}\/[\w@./-]+$/.test(line))
            said = next;
        spot ??= placeIn(line);
    }
    if (said < 0)
        return null;
    const message = said === at ? headline.trim() : lines[said].trim();
    const text = lines.slice(at, to + 1).join('\n');
    return sighting({
        tool,
        kind: bundlers_kindOf(text),
        code: /\b(TS\d{4,5})\b/.exec(message)?.[1] ?? null,
        message,
        locations: spot === null || (0,failures_location/* isInstalledCode */.qC)(spot[0]) ? [] : [(0,failures_location/* place */.ik)(spot[0], spot[1], spot[2])],
        from: at,
        to,
        at: said,
    });
}
function placeIn(line) {
    const framed = ESBUILD_PLACE.exec(line);
    if (framed)
        return [framed[1], framed[2], String(Number(framed[3]) + 1)];
    if (/^\s*at /.test(line))
        return null;
    const match = PLACE.exec(line);
    if (!match || (0,failures_location/* isInstalledCode */.qC)(match[1]))
        return null;
    return [match[1], match[2] ?? match[4], match[3] ?? match[5]];
}
function bundlers_kindOf(text) {
    if (MISSING.test(text))
        return 'missing-dependency';
    if (/error TS\d|TS\d{4}:|Type error:/.test(text))
        return 'type';
    return /JavaScript heap|out of memory/.test(text) ? 'out-of-memory' : 'compile';
}
function bundlers_blockEnd(lines, at) {
    let to = at;
    let blanks = 0;
    for (let next = at + 1; next < lines.length && next - at < bundlers_LONGEST; next++) {
        const line = lines[next];
        if (line.trim() === '') {
            if (++blanks > 1 && to > at)
                break;
            continue;
        }
        if (/^(?:##\[|webpack \d|npm (?:ERR|error)|error Command|\s*ERROR in |\[!\]|ELIFECYCLE)/.test(line) ||
            ESBUILD.test(line))
            break;
        // A second paragraph belongs to it only while it is indented, quoted source or a frame.
        if (blanks > 0 && to > at + 1 && !/^\s|^>|^\d+ \||^at |^file:|^Error|^\.{0,2}\//.test(line))
            break;
        blanks = 0;
        to = next;
    }
    return to;
}

;// CONCATENATED MODULE: ./src/failures/tools/blocks.ts
// What a tool's failures look like, as data, and the lines of a log in; the failures out: a head line and what stands below it.


const blocks_LONGEST_LINE = 2000;
const MOST_PLACES = 5;
/** `sign` is a cheap test that every head passes: most lines of a log stop there. */
function readBlocks(lines, sign, blocks) {
    const found = [];
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at];
        if (line.length > blocks_LONGEST_LINE || !sign.test(line))
            continue;
        for (const block of blocks) {
            const match = block.head.exec(line);
            if (!match)
                continue;
            const seen = blocks_readBlock(lines, at, block, match);
            found.push(seen);
            if (seen.role === 'cause')
                at = Math.max(at, seen.to);
            break;
        }
    }
    return found;
}
function blocks_readBlock(lines, at, block, head) {
    const told = { code: null, test: null, message: null, fallback: null, locations: [] };
    take(told, head, at);
    if (block.alsoHead)
        for (const detail of block.details ?? [])
            takeFrom(told, detail, lines[at], at);
    let to = at;
    let blanks = 0;
    for (let next = at + 1; next < lines.length && next - at <= (block.look ?? 0); next++) {
        const line = lines[next];
        if (line.length > blocks_LONGEST_LINE || block.until?.test(line))
            break;
        blanks = line.trim() === '' ? blanks + 1 : 0;
        if (blanks > (block.blanks ?? 1))
            break;
        if (blanks > 0)
            continue;
        to = next;
        for (const detail of block.details ?? [])
            takeFrom(told, detail, line, next);
    }
    const message = told.message ?? told.fallback ?? { text: lines[at].trim(), at };
    const text = lines.slice(at, to + 1).join('\n');
    return sighting({
        tool: block.tool,
        kind: block.kinds?.find(([words]) => words.test(message.text) || words.test(text))?.[1] ?? block.kind,
        code: told.code,
        test: told.test,
        message: message.text,
        locations: told.locations,
        from: at,
        to,
        at: message.at,
        role: block.role ?? 'cause',
        severity: block.severity ?? 'error',
    });
}
function takeFrom(told, detail, line, at) {
    const match = detail.exec(line);
    if (match)
        take(told, match, at);
}
function take(told, { groups = {} }, at) {
    const { code, test, message, fallback, path, line, column } = groups;
    told.code ??= code?.trim() ?? null;
    told.test ??= test?.trim() ?? null;
    if (!told.fallback && fallback?.trim())
        told.fallback = { text: fallback.trim(), at };
    if (!told.message && message?.trim())
        told.message = { text: message.trim(), at };
    const [first] = told.locations;
    // Some tools say the file on one line and the line on the next.
    if (!path && line && first?.line === null)
        first.line = (0,failures_location/* place */.ik)(first.path, line).line;
    if (path && told.locations.length < MOST_PLACES && !(0,failures_location/* isInstalledCode */.qC)(path)) {
        const location = (0,failures_location/* place */.ik)(path, line, column);
        const isKnown = told.locations.some((known) => known.path === location.path && known.line === location.line);
        if (!isKnown)
            told.locations.push(location);
    }
}

;// CONCATENATED MODULE: ./src/failures/tools/databases.ts
// Lines in; statements that database clients refused, and migrations that their tools could not apply, out.

const SIGN = /ERROR|Error|error near line|FAILED|failed|Reason:|Msg \d|ORA-|Migration|migration|Dirty database|QueryFailed|pending|Multiple head/;
const KINDS = [
    [/password authentication|Access denied|permission denied|must be owner|P1000|P1010|28P01|no pg_hba/i, 'permission'],
    [
        /connection refused|could not connect|Can't reach database|P1001|P1002|ECONNREFUSED|server closed the connection|could not translate host|Communications link failure|Lost connection/i,
        'network',
    ],
    [/statement timeout|lock timeout|Lock wait timeout|timed out|P1008|P2024/i, 'timeout'],
    [/No space left|disk full|53100/i, 'disk'],
];
/** What Postgres writes below an error. */
const MORE = [/^(?:LINE \d+:|DETAIL:|HINT:|CONTEXT:|\s+\^|Query:|SQL:).*$/];
const BLOCKS = [
    {
        tool: 'psql',
        kind: 'migration',
        kinds: KINDS,
        head: /^psql:(?<path>[^:]+):(?<line>\d+): (?:ERROR|FATAL|error):\s+(?:(?<code>[0-9A-Z]{5}): )?(?<message>.*)$/,
        details: MORE,
        until: /^(?!LINE \d|DETAIL|HINT|CONTEXT|\s)/,
        look: 8,
    },
    {
        tool: 'mysql',
        kind: 'migration',
        kinds: KINDS,
        head: /^ERROR (?<code>\d{4}) \([0-9A-Z]{5}\)(?: at line (?<line>\d+)(?: in file: '(?<path>[^']+)')?)?: (?<message>.*)$/,
    },
    {
        tool: 'sqlite3',
        kind: 'migration',
        head: /^(?:Error: near line \d+|(?:Parse|Runtime) error near line \d+|Error: in prepare): (?<message>.*)$/,
        look: 3,
        until: /^\S/,
    },
    {
        tool: 'sqlcmd',
        kind: 'migration',
        head: /^Msg (?<code>\d+), Level \d+, State \d+, .*Line \d+$/,
        details: [/^(?<message>\S.*)$/],
        look: 1,
    },
    {
        tool: 'flyway',
        kind: 'migration',
        kinds: KINDS,
        head: /^(?:ERROR: |\[ERROR\] )?(?:.*: )?(?:Script|Migration) (?:of .* )?\S*\s?failed(?:!.*)?$/,
        details: [
            /^SQL State\s+: (?<code>\w+)$/,
            /^Message\s+: (?:ERROR: )?(?<message>.*)$/,
            /^Location\s+: (?<path>\S+\.sql)/,
            /^Line\s+: (?<line>\d+)$/,
        ],
        look: 16,
        blanks: 2,
    },
    {
        tool: 'flyway',
        kind: 'migration',
        head: /^(?:\[?ERROR\]?:? .*?)?(?<message>Validate failed: .*|Found (?:more than one migration with version|non-empty schema).*|Detected (?:failed|resolved|applied) migration.*)$/,
        details: [/^(?<code>Migration checksum mismatch) for/],
        look: 6,
    },
    {
        tool: 'liquibase',
        kind: 'migration',
        kinds: KINDS,
        head: /^(?:Unexpected error running Liquibase: |ERROR: Exception Details|.*liquibase\.exception\.\w+: )?.*[Mm]igration failed for change ?set (?<path>[^\s:]+)::(?<test>[^:]+::[^:]+):?$/,
        details: [/^\s*Reason: (?:liquibase\.exception\.(?<code>\w+): )?(?:ERROR: )?(?<message>.*?)$/],
        look: 4,
    },
    {
        tool: 'liquibase',
        kind: 'migration',
        head: /^(?:ERROR: |Unexpected error running Liquibase: )?(?<message>Validation Failed:.*)$/,
        details: [/^\s+(?<path>[^\s:]+\.(?:xml|ya?ml|sql|json|groovy))::/],
        look: 6,
    },
    {
        tool: 'prisma',
        kind: 'migration',
        kinds: [[/^P1\d{3}/, 'network'], ...KINDS],
        head: /^(?:Error: )(?<code>P\d{4}):? ?(?<message>.*)$/,
        details: [
            /^Migration name: (?<test>\S+)$/,
            /^ERROR: (?<message>.*)$/,
            /^(?<message>(?!Database error|Migration name|A migration failed to apply|Error: |Read more)\S.*)$/,
        ],
        until: /^##\[|^npm |^ELIFECYCLE/,
        look: 14,
        blanks: 1,
    },
    {
        tool: 'prisma',
        kind: 'compile',
        head: /^(?:Error: )?Prisma schema validation - .*$/,
        details: [/^Error code: (?<code>P\d{4})$/, /^error: (?<message>.*)$/, /^\s*-->\s+(?<path>\S+):(?<line>\d+)$/],
        until: /^Validation Error Count/,
        look: 14,
    },
    {
        tool: 'prisma',
        kind: 'migration',
        kinds: KINDS,
        head: /Prisma\w*Error: ?$/,
        details: [
            /^\s*(?<message>(?:The (?:table|column|migration|value|provided)|Unique constraint|Foreign key|Null constraint|Can't reach|Raw query failed|Timed out|Argument|Unknown|Record|An operation failed|Authentication failed|Transaction|Error in connector).*)$/,
            /^\s*code: '(?<code>P\d{4})',?$/,
            /^\s*at .*?\(?(?<path>[^\s()]+\.[cm]?[jt]sx?):(?<line>\d+):(?<column>\d+)\)?(?: \{)?$/,
        ],
        look: 24,
        blanks: 1,
    },
    {
        tool: 'typeorm',
        kind: 'migration',
        alsoHead: true,
        kinds: KINDS,
        head: /^(?:Error during migration run:|Migration "(?<test>[\w-]+)" failed, error: (?<message>.*)|(?:.*\s)?QueryFailedError: .*)$/,
        details: [
            /^(?:.*\s)?QueryFailedError: (?<message>.*)$/,
            /^\s*code: '(?<code>\w+)',?$/,
            /^\s*at .*?\(?(?<path>[^\s()]+\.[cm]?[jt]sx?):(?<line>\d+):(?<column>\d+)\)?(?: \{)?$/,
        ],
        until: /^##\[/,
        look: 30,
    },
    {
        tool: 'knex',
        kind: 'migration',
        kinds: KINDS,
        head: /^migration (?:file "(?<path>[^"]+)" failed|failed with error: (?<message>.*))$/,
        details: [/^migration failed with error: (?<message>.*)$/],
        look: 2,
    },
    {
        tool: 'knex',
        kind: 'migration',
        head: /^(?:Error: )?(?<message>The migration directory is corrupt, the following files are missing: .*)$/,
    },
    {
        tool: 'alembic',
        kind: 'migration',
        head: /^(?:FAILED: |ERROR \[alembic[\w.]*\] )(?<message>(?:Multiple head revisions|Can't locate revision|Target database is not up to date|New upgrade operations detected|Can't find|No such revision).*)$/,
    },
    {
        tool: 'django',
        kind: 'migration',
        head: /^(?:CommandError: |django\.core\.management\.base\.CommandError: )(?<message>Conflicting migrations detected.*)$/,
    },
    {
        tool: 'django',
        kind: 'migration',
        head: /^(?<message>Your models(?: in app\(s\): .*)? have changes that are not yet reflected in a migration.*)$/,
    },
    {
        tool: 'django',
        kind: 'workflow-config',
        head: /^(?:django\.core\.management\.base\.)?SystemCheckError: (?<message>System check identified .*)$/,
        details: [/^\S+: \((?<code>\w+\.[EWC]\d{3})\) .*$/],
        look: 8,
        blanks: 2,
    },
    {
        tool: 'rails',
        kind: 'migration',
        kinds: KINDS,
        head: /^StandardError: An error has occurred, (?:this and )?all later migrations canceled:$/,
        details: [
            /^(?<code>[A-Z]\w+::[A-Z]\w+): (?:ERROR: {1,3})?(?<message>.*)$/,
            /^\s*(?<path>\S*db\/migrate\/\S+\.rb):(?<line>\d+):in/,
        ],
        look: 10,
        blanks: 2,
    },
    {
        tool: 'rails',
        kind: 'migration',
        head: /^(?:rails aborted!|.*)?(?<code>ActiveRecord::PendingMigrationError)(?:: ?(?<message>.*))?$/,
        details: [/^\s*(?<message>Migrations are pending.*)$/],
        look: 3,
    },
    {
        tool: 'goose',
        kind: 'migration',
        kinds: KINDS,
        head: /^.*goose(?: run)?: (?:ERROR )?(?<path>\S+\.(?:sql|go)): (?<message>failed to run .*?)(?: \(SQLSTATE (?<code>\w+)\))?$/,
    },
    {
        tool: 'migrate',
        kind: 'migration',
        kinds: KINDS,
        head: /^error: (?<message>(?:migration failed(?: in line \d+)?: |Dirty database version |no migration found for version |file does not exist).*)$/,
    },
];
const databases = {
    id: 'databases',
    read: (lines) => readBlocks(lines, SIGN, BLOCKS),
};

;// CONCATENATED MODULE: ./src/failures/tools/dbt.ts
// Lines in; dbt's compilation, database and runtime errors, failed tests and unit tests out.

/** dbt writes the time of day before each line. */
const CLOCK = String.raw `^(?:\d\d:\d\d:\d\d(?:\.\d+)?\s{1,12})?\s*`;
const dbt_PLACE = String.raw `\((?<path>[^()\s]+\.(?:sql|py|ya?ml|csv|md))\)`;
const dbt_SIGN = /Error|Failure|FAIL |ERROR|Completed with|Encountered an error/;
const next = (source) => new RegExp(CLOCK + source);
const UNTIL = next(String.raw `(?:(?:Compilation|Database|Runtime|Parsing|Dependency|Syntax) Error\b.*|Failure in .*|Done\. PASS=.*|Warning in test .*)$`);
/** The first line below the head says it; the compiled file is made, not written. */
const MESSAGE = next(String.raw `(?!compiled code at|Error reading|Syntax error near line|>|-{3,})(?<message>\S.*)$`);
const NAMED = `(?:model|seed|snapshot|macro|operation|analysis|source|sql_operation|exposure|function|saved_query|semantic_model|metric)`;
const dbt_BLOCKS = [
    {
        tool: 'dbt',
        kind: 'data-test',
        head: next(String.raw `Failure in (?:test|unit_test) (?<test>\S+) ${dbt_PLACE}$`),
        details: [MESSAGE],
        until: UNTIL,
        look: 30,
    },
    {
        tool: 'dbt',
        kind: 'data-test',
        head: next(String.raw `(?:Database|Compilation|Runtime) (?<code>Error) in (?:test|unit_test) (?<test>\S+) ${dbt_PLACE}$`),
        details: [MESSAGE],
        until: UNTIL,
        look: 30,
    },
    {
        tool: 'dbt',
        kind: 'migration',
        head: next(String.raw `(?<code>Database Error) in ${NAMED} \S+ ${dbt_PLACE}$`),
        details: [MESSAGE],
        until: UNTIL,
        look: 30,
    },
    {
        tool: 'dbt',
        kind: 'compile',
        kinds: [
            [
                /Binder Error|Catalog Error|(?:column|relation|table|view|object) \S+ does not exist|Unrecognized name|[Ii]nvalid identifier/i,
                'migration',
            ],
        ],
        head: next(String.raw `(?<code>(?:Compilation|Runtime|Parsing|Syntax) Error) in ${NAMED} \S+ ${dbt_PLACE}$`),
        details: [MESSAGE],
        until: UNTIL,
        look: 30,
    },
    {
        tool: 'dbt',
        kind: 'compile',
        head: next(`(?<code>Parsing Error|Compilation Error|Syntax Error)$`),
        details: [
            next(String.raw `Error reading [\w.-]+: (?<path>[^\s]+\.\w+)(?: - .*)?$`),
            next(String.raw `Syntax error near line (?<line>\d+)$`),
            MESSAGE,
        ],
        until: UNTIL,
        look: 20,
    },
    {
        tool: 'dbt',
        kind: 'missing-dependency',
        head: next(`(?<code>Dependency Error)$`),
        details: [MESSAGE],
        until: UNTIL,
        look: 12,
    },
    {
        tool: 'dbt',
        kind: 'unknown',
        kinds: [
            [/profile|target|dbt_project\.yml|env var/i, 'workflow-config'],
            [/password|authentication|denied|permission/i, 'permission'],
            [/connect|timed out|could not translate host/i, 'network'],
        ],
        head: next(`(?<code>(?:Runtime|Database|Env var required|Semantic Manifest|Selector) Error)$`),
        details: [MESSAGE],
        until: UNTIL,
        look: 12,
    },
    {
        tool: 'dbt',
        kind: 'data-test',
        role: 'summary',
        head: next(String.raw `\d+ of \d+ (?<code>FAIL) \d+ (?<test>\S+) \.{2,}.*$`),
    },
    {
        tool: 'dbt',
        kind: 'migration',
        role: 'summary',
        head: next(String.raw `\d+ of \d+ (?<message>(?<code>ERROR) (?:creating|loading|snapshotting) .*?) \.{2,}.*$`),
    },
    {
        tool: 'dbt',
        kind: 'unknown',
        role: 'summary',
        head: next(String.raw `(?<message>Completed with \d+ (?:partial success|error).*|Done\. PASS=\d+ .*ERROR=[1-9].*)$`),
    },
    { tool: 'dbt', kind: 'unknown', role: 'wrapper', head: next('(?<message>Encountered an error:)$') },
];
const dbt = {
    id: 'dbt',
    read: (lines) => readBlocks(lines, dbt_SIGN, dbt_BLOCKS),
};

;// CONCATENATED MODULE: ./src/failures/tools/docker.ts
// Lines in; failed image builds out: the instruction, what it printed, and the place in the Dockerfile.



const STAGE = /^(?:=> )?(?:ERROR )?\[(?:[\w.-]+ )*(?:stage-\d+ )?\d+\/\d+\] (?:RUN|COPY|ADD|FROM|WORKDIR) .*/;
const ERROR = /^ERROR: (.*)$/;
const SOLVE = /^(?:ERROR|error): failed to (?:solve|build)[^:]*: (.*)$/;
const DOCKERFILE = /^([\w./-]*(?:[Dd]ockerfile|Containerfile)[\w.-]*):(\d+)$/;
const LEGACY = /^The command '(.*)' returned a non-zero code: (\d+)$/;
const MOST_OUTPUT = 25;
const docker = {
    id: 'docker',
    read(lines) {
        const found = [];
        let stage = -1;
        for (const [at, line] of lines.entries()) {
            if (line.length > 3000)
                continue;
            if (STAGE.test(line))
                stage = at;
            const seen = docker_readAt(lines, at, stage);
            if (seen)
                found.push(seen);
        }
        return found;
    },
};
function docker_readAt(lines, at, stage) {
    const line = lines[at];
    const solve = SOLVE.exec(line);
    if (solve)
        return readSolve(lines, at, solve[1]);
    if (DOCKERFILE.test(line) && /^-+$/.test(lines[at + 1] ?? ''))
        return readFrame(lines, at);
    const error = stage >= 0 && at - stage < 5000 ? ERROR.exec(line) : null;
    if (error)
        return readStage(lines, at, stage, error[1]);
    const legacy = LEGACY.exec(line);
    if (!legacy)
        return null;
    return sighting({
        tool: 'docker',
        kind: 'container',
        code: legacy[2],
        message: line.trim(),
        at,
        from: Math.max(0, at - 6),
    });
}
/** BuildKit shows each instruction's lines under its number: the last of them say why it failed. */
function readStage(lines, at, stage, text) {
    const from = Math.max(stage, at - MOST_OUTPUT);
    let said = at;
    for (let back = at - 1; back > from; back--) {
        if (((0,failure_signs/* failureSigns */.jB)(lines[back]) & failure_signs/* ERROR_SIGN */.$O) === 0)
            continue;
        said = back;
    }
    return sighting({
        tool: 'docker',
        kind: 'container',
        code: /exit code: (\d+)/.exec(text)?.[1] ?? null,
        message: said === at ? text : lines[said].trim(),
        from,
        to: at,
        at: said,
    });
}
function readFrame(lines, at) {
    let to = at + 1;
    while (to + 1 < lines.length && to - at < 40 && !/^-+$/.test(lines[to + 1]))
        to++;
    const [, path, row] = DOCKERFILE.exec(lines[at]);
    const marked = lines.slice(at, to + 1).find((line) => line.includes('>>>'));
    return sighting({
        tool: 'docker',
        kind: 'container',
        message: (marked ?? lines[at]).trim(),
        locations: [(0,failures_location/* place */.ik)(path, row)],
        at,
        to: Math.min(lines.length - 1, to + 1),
        role: 'summary',
    });
}
function readSolve(lines, at, text) {
    const above = lines.slice(Math.max(0, at - 45), at);
    const frame = above.map((line) => DOCKERFILE.exec(line)).findLast((match) => match !== null);
    return sighting({
        tool: 'docker',
        kind: 'container',
        code: /exit code: (\d+)/.exec(text)?.[1] ?? null,
        message: text,
        locations: frame ? [(0,failures_location/* place */.ik)(frame[1], frame[2])] : [],
        at,
    });
}

;// CONCATENATED MODULE: ./src/failures/tools/dotnet.ts
// Lines in; failed tests of `dotnet test`, unhandled exceptions and missing SDKs of .NET out.

const dotnet_SIGN = /^\s*(?:Failed|failed|X) |\[FAIL\]|Unhandled exception|SDK|framework|test run was aborted|Failed!|error [A-Z]{2,6}\d{4}/;
const FRAME = /^\s*at .* in (?<path>(?:[A-Za-z]:)?[^:]+\.(?:cs|fs|vb)):line (?<line>\d+)$/;
const dotnet_BLOCKS = [
    {
        tool: 'dotnet test',
        kind: 'test',
        head: /^\s*(?:Failed|failed|X) (?<test>[A-Za-z_][\w.+`]*(?:\(.*\))?(?:\.[\w.]+)?)(?: [[(][<\d][^\])]*[\])])$/,
        details: [
            /^\s+(?:(?<code>[A-Z]\w*(?:\.\w+)+Exception|Xunit\.Sdk\.\w+) : ?)(?<message>\S.*)$/,
            FRAME,
            /^\s+(?!Error Message:|Stack Trace:|at |-{3}|Standard Output)(?<message>\S.*)$/,
        ],
        until: /^\s*(?:Failed|failed|Passed|Skipped|X) [A-Za-z_]|^\s*(?:Failed!|Passed!)|^Test Run|^Total tests|^\s+Standard Output/,
        look: 60,
        blanks: 1,
    },
    {
        tool: 'dotnet test',
        kind: 'test',
        role: 'summary',
        head: /^\s*(?:\[xUnit\.net [\d:.]+\]\s+)(?<test>\S.*) \[FAIL\]$/,
    },
    {
        tool: 'dotnet test',
        kind: 'test',
        head: /^(?<fallback>The active test run was aborted\. Reason: (?<message>.*))$/,
        look: 3,
    },
    {
        tool: 'dotnet',
        kind: 'unknown',
        kinds: [
            [/OutOfMemory/, 'out-of-memory'],
            [/FileNotFound|DirectoryNotFound/, 'missing-file'],
            [/Could not load file or assembly/, 'missing-dependency'],
        ],
        head: /^Unhandled exception[.:] (?<code>[\w.]+): (?<message>.*)$/,
        details: [FRAME],
        until: /^(?!\s+at |\s+-{3}|\s*--->)/,
        look: 40,
    },
    {
        tool: 'dotnet',
        kind: 'workflow-config',
        head: /^\s*(?<message>A compatible \.NET SDK was not found\.|The framework '.*', version '.*' \(.*\) was not found\.|You must install or update \.NET to run this application\.|Requested SDK version: .*)$/,
        look: 8,
    },
    {
        tool: 'nuget',
        kind: 'dependency-conflict',
        kinds: [
            [/NU110[123]|Unable to find package/, 'missing-dependency'],
            [/401|403|Unauthorized|Forbidden/, 'permission'],
            [/NU1301|Unable to load the service index/, 'network'],
        ],
        head: /^\s*(?:(?<path>\S.*?(?:\.\w*proj|\.sln))\s?: )?error (?<code>NU\d{4}): (?<message>.*?)(?: \[[^\]]*\])?$/,
    },
];
const dotnet = {
    id: 'dotnet',
    read: (lines) => readBlocks(lines, dotnet_SIGN, dotnet_BLOCKS),
};

;// CONCATENATED MODULE: ./src/failures/tools/end-counts.ts
// Lines in; what runners and checkers count at their end out: how many failed, which command or session.

const COUNTS = [
    { tool: 'pytest', kind: 'test', pattern: /^=*\s*(?:\d+ \w+, )*[1-9]\d* (?:failed|errors?)\b.* in [\d.]+s/ },
    {
        tool: 'jest',
        kind: 'test',
        pattern: /^(?:Tests|Test Suites|Snapshots):\s+(?:\d+ \w+, )*[1-9]\d* (?:failed|obsolete)\b/,
    },
    { tool: 'vitest', kind: 'test', pattern: /^\s*(?:Test Files|Tests|Errors)\s+[1-9]\d* (?:failed|errors?)\b/ },
    { tool: 'mocha', kind: 'test', pattern: /^\s+[1-9]\d* failing$/ },
    { tool: 'playwright', kind: 'test', pattern: /^\s+[1-9]\d* (?:failed|did not run|interrupted)$/ },
    { tool: 'cargo test', kind: 'test', pattern: /^\s*test result: FAILED\. / },
    {
        tool: 'cargo nextest',
        kind: 'test',
        pattern: /^\s*(?:Summary \[|Canceling due to|error: test run failed)|^\s*\d+ of \d+ tests? failed/,
    },
    { tool: 'rustc', kind: 'compile', pattern: /^error: (?:could not compile|aborting due to)/ },
    { tool: 'go test', kind: 'test', pattern: /^FAIL\s+\S+\s+(?:[\d.]+s|\[.*\])$/ },
    {
        tool: 'surefire',
        kind: 'test',
        pattern: /^(?:\[(?:ERROR|WARNING)\] )?Tests run: \d+, Failures: \d+, Errors: \d+(?=.*(?:Failures: [1-9]|Errors: [1-9])).*$/,
    },
    { tool: 'gradle', kind: 'test', pattern: /^\d+ tests? completed, [1-9]\d* failed/ },
    {
        tool: 'unittest',
        kind: 'test',
        pattern: /^FAILED \((?:failures|errors)=\d+.*\)$|^Total tests: run=.*failures=[1-9]/,
    },
    { tool: 'rspec', kind: 'test', pattern: /^\d+ examples?, [1-9]\d* failures?/ },
    {
        tool: 'minitest',
        kind: 'test',
        pattern: /^\d+ (?:runs|tests), \d+ assertions, (?:[1-9]\d* failures|\d+ failures, [1-9]\d* errors)/,
    },
    { tool: 'phpunit', kind: 'test', pattern: /^Tests: \d+, Assertions: \d+, .*(?:Failures|Errors): [1-9]/ },
    { tool: 'dotnet', kind: 'test', pattern: /^(?:Failed! +- Failed:|\s*Failed: +[1-9]|Test Run Failed\.)/ },
    {
        tool: 'xcodebuild',
        kind: 'test',
        pattern: /^Executed \d+ tests?, with [1-9]\d* failures?|^\*\* (?:TEST|BUILD|ARCHIVE) FAILED \*\*/,
    },
    { tool: 'ctest', kind: 'test', pattern: /^\d+% tests passed, [1-9]\d* tests? failed out of/ },
    { tool: 'eslint', kind: 'lint', pattern: /^✖ \d+ problems? \(/ },
    { tool: 'tsc', kind: 'type', pattern: /^Found [1-9]\d* errors?(?: in .*)?\.?$/ },
    { tool: 'mypy', kind: 'type', pattern: /^Found [1-9]\d* errors? in \d+ files?/ },
    { tool: 'javac', kind: 'compile', pattern: /^(?:\[INFO\] )?[1-9]\d* errors?\s*$/ },
    { tool: 'dbt', kind: 'data-test', pattern: /^Done\. PASS=\d+ .*ERROR=[1-9]/ },
    {
        tool: null,
        kind: 'unknown',
        pattern: /^(?:Some tests failed|[1-9]\d* tests? failed|Build completed unsuccessfully|The following tests FAILED|Errors while running CTest|Session \S+ failed)/,
    },
];
const HAS_NUMBER = /\d|FAILED|[Ff]ailed/;
const endCounts = {
    id: 'end-counts',
    read(lines) {
        const found = [];
        for (const [at, line] of lines.entries()) {
            if (line.length > 400 || !HAS_NUMBER.test(line))
                continue;
            const count = COUNTS.find(({ pattern }) => pattern.test(line));
            if (count)
                found.push(sighting({ tool: count.tool, kind: count.kind, message: line.trim(), at, role: 'summary' }));
        }
        return found;
    },
};

;// CONCATENATED MODULE: ./src/failures/tools/github-actions.ts
// Lines in; the errors that actions report to the runner out: what an action says of its own failure.


const github_actions_ERROR = /^##\[error\](.+)$/;
/** Only repeats that something before it failed. */
const SAYS_NOTHING = /^(?:Process completed with exit code|The process '.*' failed with exit code|Error: The process '|The operation was canceled|.* failed with exit code \d+\.?$|Bash exited|PowerShell exited|Command failed|Final attempt failed)/;
const SHORTEST_REPEATED = 15;
const REPEATED_WITHIN = 20;
const PLACED = /^(?:Error: )?([\w@./-]+\.\w{1,8})(?:#L|:)(\d+)(?::(\d+))?:? (.*)$/;
const githubActions = {
    id: 'github-actions',
    read(lines) {
        const found = [];
        const repeated = repeatedIn(lines);
        for (const [at, line] of lines.entries()) {
            const text = line.length < 2000 ? github_actions_ERROR.exec(line)?.[1]?.trim() : undefined;
            if (!text || SAYS_NOTHING.test(text))
                continue;
            const placed = PLACED.exec(text);
            found.push(sighting({
                tool: 'github actions',
                kind: 'unknown',
                message: placed?.[4] || text,
                locations: placed ? [(0,failures_location/* place */.ik)(placed[1], placed[2], placed[3])] : [],
                at,
                certainty: 'wraps',
                role: repeated.has(text) || endsAs(lines, at, text) ? 'summary' : 'cause',
            }));
        }
        return found;
    },
};
/** What actions report that the tool itself had printed as a line of its own. */
function repeatedIn(lines) {
    const told = new Set();
    for (const line of lines) {
        const text = line.length < 2000 ? github_actions_ERROR.exec(line)?.[1]?.trim() : undefined;
        if (text && text.length >= SHORTEST_REPEATED)
            told.add(text);
    }
    if (told.size === 0)
        return told;
    const repeated = new Set();
    for (const line of lines) {
        const text = line.trim();
        if (told.has(text))
            repeated.add(text);
    }
    return repeated;
}
/** `buildx failed with: ` and the tool's own last words. */
function endsAs(lines, at, text) {
    return lines.slice(Math.max(0, at - REPEATED_WITHIN), at).some((line) => {
        const said = line.trim();
        return said.length >= SHORTEST_REPEATED && text.endsWith(said);
    });
}

;// CONCATENATED MODULE: ./src/failures/tools/go.ts
// Lines in; Go's failed tests, panics, data races and build errors out.


const TEST = /^(\s*)--- FAIL: (\S+)(?: \([\d.]+s\))?$/;
const go_PLACE = /^\s+([\w./@+-]+\.go):(\d+)(?::(\d+))?: ?(.*)$/;
const PANIC = /^(?:panic|fatal error): (.*?)(?: \[recovered\])?$/;
const go_FRAME = /^\s+((?:[A-Za-z]:)?[^\s:]+\.go):(\d+)(?: \+0x[0-9a-f]+)?/;
const PACKAGE = /^# ([\w./@-]+)(?: \[.*\])?$/;
const BUILD = /^(?:vet: )?((?:\.{0,2}\/)?[\w./@+-]+\.go):(\d+)(?::(\d+))?: (.+)$/;
const MODULE = /^go: (.*(?:missing|unknown revision|not found|no matching|requires|verifying|inconsistent|updates to go|cannot|invalid|disabled|unrecognized|module .*:).*)$/;
const go_LONGEST = 120;
const go = {
    id: 'go',
    read(lines) {
        const found = [];
        let isBuilding = false;
        for (let at = 0; at < lines.length; at++) {
            const line = lines[at];
            if (line.length > 2000)
                continue;
            if (PACKAGE.test(line))
                isBuilding = true;
            else if (!BUILD.test(line) && !/^\s|too many errors|^note: module/.test(line))
                isBuilding = false;
            const seen = isBuilding ? readBuild(lines, at) : go_readAt(lines, at);
            if (!seen)
                continue;
            found.push(seen);
            at = seen.to;
        }
        return found;
    },
};
function go_readAt(lines, at) {
    const line = lines[at];
    const test = TEST.exec(line);
    if (test)
        return readTest(lines, at, test[2], test[1].length);
    const panic = PANIC.exec(line);
    if (panic)
        return readPanic(lines, at, panic[1]);
    const module = MODULE.exec(line);
    if (module)
        return sighting({ tool: 'go', kind: 'dependency-conflict', message: line, at });
    if (/^WARNING: DATA RACE$/.test(line))
        return readRace(lines, at);
    return null;
}
function readTest(lines, at, test, indent) {
    // `--- FAIL: Parent` with `--- FAIL: Parent/child` below: the child says what failed.
    const child = TEST.exec(lines[at + 1] ?? '');
    if (child && child[1].length > indent)
        return null;
    const locations = [];
    let said = null;
    let to = at;
    for (let next = at + 1; next < lines.length && next - at < go_LONGEST; next++) {
        const line = lines[next];
        if (TEST.test(line) || /^(?:FAIL|ok|PASS|===|---|panic:|exit status)/.test(line.trimStart()))
            break;
        if (line.trim() !== '' && !/^\s/.test(line))
            break;
        if (line.trim() !== '')
            to = next;
        const where = line.length < 2000 ? go_PLACE.exec(line) : null;
        const trace = /^\s+Error Trace:\s+(\S+\.go):(\d+)/.exec(line);
        if (trace)
            locations.push((0,failures_location/* place */.ik)(trace[1], trace[2]));
        if (where)
            locations.push((0,failures_location/* place */.ik)(where[1], where[2], where[3]));
        const text = where ? where[4] : /^\s+Error:\s+(.*)$/.exec(line)?.[1];
        if (text && !said)
            said = { text: text.trim(), at: next };
    }
    const before = said ?? printedBefore(lines, at);
    return sighting({
        tool: 'go test',
        kind: 'test',
        test,
        message: before?.text ?? lines[at].trim(),
        locations: locations.slice(0, 4),
        from: said || !before ? at : before.at,
        to,
        at: before?.at ?? at,
    });
}
/** With `-v` what a test printed stands before its verdict. */
function printedBefore(lines, at) {
    for (let back = at - 1; back >= Math.max(0, at - 30); back--) {
        if (/^(?:=== RUN|--- )/.test(lines[back].trimStart()))
            return null;
        const where = go_PLACE.exec(lines[back]);
        if (where?.[4])
            return { text: where[4].trim(), at: back };
    }
    return null;
}
function readPanic(lines, at, text) {
    const locations = [];
    let to = at;
    let blanks = 0;
    for (let next = at + 1; next < lines.length && next - at < go_LONGEST; next++) {
        const line = lines[next];
        if (/^(?:FAIL|exit status|ok)\b/.test(line))
            break;
        blanks = line.trim() === '' ? blanks + 1 : 0;
        if (blanks > 1 ||
            !/^(?:\s*$|\[|goroutine |\t|\s+|[\w./*()-]+\(|created by |panic: |runtime|testing|main|github)/.test(line))
            break;
        if (line.trim() !== '')
            to = next;
        const frame = go_FRAME.exec(line);
        if (frame && !(0,failures_location/* isInstalledCode */.qC)(frame[1]) && !/\/src\/(?:runtime|testing)\//.test(frame[1])) {
            locations.push((0,failures_location/* place */.ik)(frame[1], frame[2]));
        }
    }
    return sighting({
        tool: 'go',
        kind: /out of memory/.test(text) ? 'out-of-memory' : /test timed out/.test(text) ? 'timeout' : 'test',
        code: 'panic',
        message: text === '' ? lines[at].trim() : text.trim(),
        locations: locations.slice(0, 4),
        from: at,
        to,
        at,
    });
}
function readRace(lines, at) {
    let to = at;
    while (to + 1 < lines.length && to - at < 60 && !/^={10,}/.test(lines[to + 1]))
        to++;
    const places = lines
        .slice(at, to)
        .map((line) => go_FRAME.exec(line))
        .filter((frame) => frame !== null);
    return sighting({
        tool: 'go test',
        kind: 'test',
        code: 'DATA RACE',
        message: lines[at].trim(),
        locations: places.slice(0, 2).map((frame) => (0,failures_location/* place */.ik)(frame[1], frame[2])),
        from: at,
        to,
        at,
    });
}
function readBuild(lines, at) {
    const match = BUILD.exec(lines[at]);
    if (!match)
        return null;
    const [, path, line, column, text] = match;
    let to = at;
    while (to + 1 < lines.length && to - at < 6 && /^\s+\S/.test(lines[to + 1]))
        to++;
    const isMissing = /no required module|cannot find (?:package|module)|is not in (?:std|GOROOT)|missing go\.sum/.test(text);
    return sighting({
        tool: lines[at].startsWith('vet:') ? 'go vet' : 'go',
        kind: isMissing ? 'missing-dependency' : 'compile',
        message: text.trim(),
        locations: [(0,failures_location/* place */.ik)(path, line, column)],
        at,
        to,
    });
}

;// CONCATENATED MODULE: ./src/failures/tools/java.ts
// Lines in; what Maven, Gradle, Surefire and JUnit say failed, out. Compiler lines are read as problem lines.


const GOAL = /^\[ERROR\] (?:Failed to execute goal|Plugin .* or one of its dependencies could not be resolved|Some problems were encountered|The build could not read|Unresolveable|Unknown lifecycle phase|No goals|Could not find (?:the selected|goal)|Error executing Maven|Unknown packaging)/;
const HELP = /^\[ERROR\]\s*$|^\[ERROR\] (?:To see the full|Re-run Maven|For more information|\[Help \d+\]|After correcting| {2}mvn <|Please refer to|-> \[Help|There are test failures|See |Also see|-+$)/;
const SUREFIRE = /^(?:\[ERROR\] )?(?:\[ERROR\] )?(\S+?)(?:\(([\w.$]+)\))?(?: -- |\s+)Time elapsed: [\d.,]+ ?s(?:ec)?\s+<<< (FAILURE|ERROR)!$/;
const CLASS_FAILED = /^(?:\[ERROR\] )?Tests run: \d+, Failures: \d+, Errors: \d+.*<<< (?:FAILURE|ERROR)!/;
const RESULTS = /^(?:\[(?:ERROR|INFO)\] ?)?(?:Failures|Errors|Failed tests|Tests in error):\s*/;
const GRADLE = /^(?:\* What went wrong:|FAILURE: Build failed with an exception\.|FAILURE: Build completed with \d+ failures\.)$/;
const GRADLE_TEST = /^(\S+) > (.+) FAILED$/;
const JAVAC = /^(\S.*\.java):(\d+): (error|warning): (.*)$/;
const java_FRAME = /^\s+(?:at )?.*\b([\w$]+\.(?:java|kt|groovy|scala)):(\d+)\)?/;
const java_LONGEST = 600;
const java = {
    id: 'java',
    read(lines) {
        const found = [];
        for (let at = 0; at < lines.length; at++) {
            const line = lines[at];
            if (line.length > 8000 || line === '')
                continue;
            const seen = java_readAt(lines, at);
            if (!seen)
                continue;
            found.push(seen);
            at = seen.to;
        }
        return found;
    },
};
function java_readAt(lines, at) {
    const line = lines[at];
    if (GOAL.test(line))
        return readGoal(lines, at);
    if (CLASS_FAILED.test(line)) {
        return sighting({ tool: 'surefire', kind: 'test', message: line.trim(), at, role: 'summary' });
    }
    const test = line.length < 1000 && line.includes('Time elapsed') ? SUREFIRE.exec(line) : null;
    if (test)
        return java_readTest(lines, at, test);
    if (RESULTS.test(line))
        return readResults(lines, at);
    if (GRADLE.test(line))
        return readGradle(lines, at);
    const gradleTest = GRADLE_TEST.exec(line);
    if (gradleTest && !line.startsWith('> Task'))
        return java_readBlock(lines, at, `${gradleTest[1]} > ${gradleTest[2]}`, 'gradle');
    const javac = line.includes('.java:') ? JAVAC.exec(line) : null;
    return javac && readJavac(lines, at, javac);
}
/** Maven's last word, with the help below it. */
function readGoal(lines, at) {
    let to = at;
    while (to + 1 < lines.length && to - at < java_LONGEST && /^\[ERROR\]/.test(lines[to + 1]))
        to++;
    const line = lines[at];
    const isCause = !/Compilation failure|There are test failures|There was an error in the forked|checkstyle violation/.test(line);
    return sighting({
        tool: 'maven',
        kind: kindOfGoal(line),
        code: /([\w.-]+):[\w.-]+:([\w-]+) \(/.exec(line)?.slice(1, 3).join(':') ?? null,
        message: line.replace(/^\[ERROR\] /, '').trim(),
        at,
        to,
        role: isCause ? 'cause' : 'wrapper',
    });
}
function isMavenHelp(line) {
    return HELP.test(line);
}
function kindOfGoal(line) {
    if (/No space left on device/.test(line))
        return 'disk';
    if (/Could not (?:resolve dependencies|transfer|find artifact)|could not be resolved|was not found in/.test(line)) {
        return /(?:timed out|Connection|status code: 5\d\d|503|502|504|Unknown host|reset)/.test(line)
            ? 'network'
            : 'missing-dependency';
    }
    if (/compiler-plugin|Compilation failure/.test(line))
        return 'compile';
    if (/surefire|failsafe|There are test failures/.test(line))
        return 'test';
    if (/checkstyle|spotless|spotbugs|pmd|formatter|license-maven|rat-plugin|enforcer/.test(line))
        return 'lint';
    if (/(?:401|Unauthorized|403|Forbidden)/.test(line))
        return 'permission';
    return 'unknown';
}
function java_readTest(lines, at, [, first, second]) {
    const test = second ? `${second}.${first}` : first;
    return java_readBlock(lines, at, test, 'surefire');
}
function java_readBlock(lines, at, test, tool) {
    const locations = [];
    const className = test.split(/[.#> ]+/).find((part) => /^[A-Z]/.test(part)) ?? '';
    let said = null;
    let to = at;
    for (let next = at + 1; next < lines.length && next - at < java_LONGEST; next++) {
        const line = lines[next];
        const isText = line.trim() !== '' &&
            !/^\s|^(?:Caused by|Expected|but:|expected|java|org|com|kotlin|\w+(?:\.\w+)+(?:Exception|Error|Failure))/.test(line);
        if (said !== null &&
            (isText || (line.trim() === '' && !/^\s+at |^\s*(?:Expected|but|Caused)/.test(lines[next + 1] ?? ''))))
            break;
        if (SUREFIRE.test(line) || /^\[|^Tests run:|^Running /.test(line))
            break;
        if (line.trim() === '')
            continue;
        said ??= next;
        to = next;
        const frame = line.length < 2000 ? java_FRAME.exec(line) : null;
        if (frame && className !== '' && frame[1].startsWith(className.split('$')[0]) && locations.length < 3) {
            locations.push((0,failures_location/* place */.ik)(frame[1], frame[2]));
        }
    }
    const text = said === null ? lines[at] : lines[said];
    return sighting({
        tool,
        kind: 'test',
        code: /((?:\w+\.)*[A-Z]\w*(?:Exception|Error|Failure\w*))/.exec(text)?.[1]?.split('.').pop() ?? null,
        test,
        message: text.trim(),
        locations,
        from: at,
        to,
        at: said ?? at,
    });
}
function readResults(lines, at) {
    let to = at;
    while (to + 1 < lines.length &&
        to - at < 200 &&
        /^(?:\[ERROR\]\s+\S|\s{2,}\S|Expected|\s+but|Run \d+)/.test(lines[to + 1]))
        to++;
    if (to === at && /:\s*$/.test(lines[at]))
        return null;
    return sighting({
        tool: 'surefire',
        kind: 'test',
        message: lines[Math.min(at + 1, to)].trim(),
        at,
        to,
        role: 'summary',
    });
}
/** `* What went wrong:` up to `* Try:`. */
function readGradle(lines, at) {
    let to = at;
    let start = at;
    for (let next = at; next < Math.min(lines.length, at + 80); next++) {
        if (lines[next] === '* What went wrong:')
            start = next + 1;
        // Gradle writes its tasks and its errors to two streams, which may cross.
        if (next === start && /^> Task |^\s*$/.test(lines[next])) {
            start++;
            continue;
        }
        if (/^(?:\* (?:Try|Exception is|Get more help)|BUILD FAILED)/.test(lines[next]))
            break;
        if (/^(?:> Task |\d+ actionable tasks?)/.test(lines[next])) {
            if (start > at)
                break;
            continue;
        }
        if (lines[next].trim() !== '')
            to = next;
    }
    start = Math.min(start, to);
    const inner = lines.slice(start, to + 1).findIndex((line) => /^\s*> /.test(line));
    const text = lines.slice(start, to + 1).join(' ');
    const isWrapper = /Compilation (?:failed|error)|There were failing tests|Compilation error\. See log/.test(text);
    const at2 = inner > 0 && !isWrapper ? start + inner : start;
    return sighting({
        tool: 'gradle',
        kind: kindOfGradle(text),
        message: lines[at2].replace(/^\s*> /, '').trim() || lines[at],
        from: start,
        to: Math.max(start, to),
        at: at2,
        role: isWrapper ? 'wrapper' : 'cause',
    });
}
function kindOfGradle(text) {
    if (/Could not (?:resolve|find|download|get resource|GET)/.test(text))
        return /timed out|Connection|status code 5\d\d/.test(text) ? 'network' : 'missing-dependency';
    if (/Compilation (?:failed|error)|compile(?:Java|Kotlin|Test)/.test(text))
        return 'compile';
    if (/failing tests|:test/.test(text))
        return 'test';
    return /ktlint|detekt|checkstyle|spotless|lint/i.test(text) ? 'lint' : 'unknown';
}
function readJavac(lines, at, [, path, line, severity, text]) {
    let to = at;
    while (to + 1 < lines.length && to - at < 12 && /^\s+\S|^\s*\^/.test(lines[to + 1]))
        to++;
    const column = lines
        .slice(at, to + 1)
        .find((row) => /^\s*\^\s*$/.test(row))
        ?.indexOf('^');
    return sighting({
        tool: 'javac',
        kind: 'compile',
        message: text,
        locations: [(0,failures_location/* place */.ik)(path, line, column === undefined ? null : column + 1)],
        at,
        to,
        severity: severity === 'warning' ? 'warning' : 'error',
    });
}

;// CONCATENATED MODULE: ./src/failures/tools/javascript-tests.ts
// Lines in; the failed tests of Jest, Vitest, Mocha, Cypress, Playwright, node:test and TAP out.


const JEST = /^\s{0,6}● (?!Console$|Validation|Deprecation)(.+)$/;
const VITEST = /^\s*(?:⎯+ ?)?FAIL {1,2}(?:\|[\w@/.-]+\| ?)?(?:[\w-]+ )?(\S+\.[cm]?[jt]sx?)(?: > (.+?))?(?: \[.*\])?$/;
const NUMBERED = /^\s{2,}(\d+)\) (.+)$/;
const PLAYWRIGHT = /^\s{2,}(?:\d+\) )(?:\[([^\]]+)\] › )?(\S+\.[cm]?[jt]sx?):(\d+):(\d+) › (.+?)(?: ─+)?$/;
const TAP = /^\s*not ok \d+ (?:- )?(.+)$/;
const NODE_TEST = /^\s*✖ (.+?) \(\d[\d.]*ms\)$/;
const javascript_tests_ERROR = /^\s*(?:[\w$.]*(?:Error|Exception|Failure)(?: \[[\w ]+\])?(?:: .*|)|.*(?:Timeout|timed out) .*|Snapshot .*|expect\(.*|thrown: .*|Unable to find .*|Test timeout of .*)$/;
const javascript_tests_FRAME = /^\s*(?:at |❯ )(?:.*?\()?(?:async )?(?:file:\/\/)?((?:[A-Za-z]:[\\/]|\/)?[^\s():]+\.[cm]?[jt]sx?):(\d+)(?::(\d+))?\)?$/;
const SNAPSHOT = /toMatch(?:\w*)Snapshot|[Ss]napshot `|Snapshot .* mismatched|obsolete snapshot|toHaveScreenshot/;
const javascript_tests_LONGEST = 150;
const javascriptTests = {
    id: 'javascript-tests',
    read(lines) {
        const found = [];
        const told = new Map();
        for (let at = 0; at < lines.length; at++) {
            const start = startAt(lines, at);
            if (!start)
                continue;
            const seen = readFailure(lines, at, start);
            if (!seen)
                continue;
            const before = told.get(`${seen.tool} ${seen.test}`);
            // Jest and Vitest tell every failure again at the end.
            if (before && before.message === seen.message)
                seen.role = 'summary';
            else
                told.set(`${seen.tool} ${seen.test}`, seen);
            found.push(seen);
            at = seen.to;
        }
        return found;
    },
};
function startAt(lines, at) {
    const line = lines[at];
    if (line.length > 1000)
        return null;
    const jest = JEST.exec(line);
    if (jest)
        return { runner: 'jest', test: jest[1].trim(), place: null };
    const vitest = VITEST.exec(line);
    if (vitest && (vitest[2] || nextFilled(lines, at + 1, javascript_tests_ERROR))) {
        return {
            runner: 'vitest',
            test: vitest[2] ? `${vitest[1]} > ${vitest[2].trim()}` : vitest[1],
            place: (0,failures_location/* place */.ik)(vitest[1]),
        };
    }
    const playwright = PLAYWRIGHT.exec(line);
    if (playwright) {
        const [, , path, row, column, name] = playwright;
        return { runner: 'playwright', test: `${path} › ${name.trim()}`, place: (0,failures_location/* place */.ik)(path, row, column) };
    }
    const numbered = NUMBERED.exec(line);
    if (numbered)
        return mochaStart(lines, at, numbered[2]);
    const node = NODE_TEST.exec(line);
    if (node)
        return nextFilled(lines, at + 1, javascript_tests_ERROR) ? { runner: 'node:test', test: node[1], place: null } : null;
    const tap = TAP.exec(line);
    return tap && !/# (?:TODO|SKIP)/i.test(line) ? { runner: 'node:test', test: tap[1], place: null } : null;
}
/** `  1) Suite` with the test's path on more indented lines, the last of which ends with a colon. */
function mochaStart(lines, at, first) {
    const names = [first.trim()];
    for (let next = at; next < Math.min(lines.length, at + 8); next++) {
        if (next > at)
            names.push(lines[next].trim());
        if (!lines[next].endsWith(':'))
            continue;
        const fits = nextFilled(lines, next + 1, /^\s{3,}\S/);
        const isRuby = /^\s+Failure\/Error:/.test(lines[next + 1] ?? '');
        return fits && !isRuby ? { runner: 'mocha', test: names.join(' ').replace(/:$/, ''), place: null } : null;
    }
    return null;
}
function readFailure(lines, at, start) {
    const locations = [];
    let message = null;
    let fallback = null;
    let to = at;
    let blanks = 0;
    for (let next = at + 1; next < lines.length && next - at < javascript_tests_LONGEST; next++) {
        const line = lines[next];
        if (startAt(lines, next) || isOver(line))
            break;
        if (line.trim() === '') {
            if (++blanks > 2)
                break;
            continue;
        }
        blanks = 0;
        const isText = /^\S/.test(line) && start.runner !== 'vitest' && next > at + 3 && !javascript_tests_ERROR.test(line);
        if (isText)
            break;
        to = next;
        if (!message && line.length < 2000 && javascript_tests_ERROR.test(line))
            message = { text: line.trim(), at: next };
        if (!fallback && !/^\s*(?:❯|at |⎯|\d+ \||---)/.test(line))
            fallback = { text: line.trim(), at: next };
        const frame = line.length < 2000 ? javascript_tests_FRAME.exec(line) : null;
        if (frame && !(0,failures_location/* isInstalledCode */.qC)(frame[1]))
            locations.push((0,failures_location/* place */.ik)(frame[1], frame[2], frame[3]));
    }
    const said = message ?? fallback;
    if (!said)
        return null;
    const region = lines.slice(at, to + 1).join('\n');
    return sighting({
        tool: start.runner,
        kind: javascript_tests_kindOf(start, region),
        code: /^([\w$]*(?:Error|Exception))\b/.exec(said.text)?.[1] ?? null,
        test: start.test.replace(/ ─+$/, ''),
        message: said.text,
        locations: locations.length > 0 ? locations.slice(0, 4) : start.place ? [start.place] : [],
        from: at,
        to,
        at: said.at,
    });
}
function javascript_tests_kindOf(start, region) {
    if (SNAPSHOT.test(region))
        return 'snapshot';
    if (start.runner !== 'jest' || !/^Test suite failed to run/m.test(region))
        return 'test';
    if (/Cannot find module|Cannot find package/.test(region))
        return 'missing-dependency';
    if (/error TS\d+/.test(region))
        return 'type';
    return /SyntaxError|Unexpected token|Transform failed/.test(region) ? 'compile' : 'test';
}
function isOver(line) {
    return /^(?:Tests?:|Test Suites:|Test Files |Snapshots:|Ran all test|##\[|\s*\d+ (?:passing|passed|failed|pending|flaky)\b|={5,}|PASS |::|⎯{8,}(?!\[)|Summary of all failing)/.test(line);
}
function nextFilled(lines, from, fits) {
    for (let next = from; next < Math.min(lines.length, from + 4); next++) {
        if (lines[next].trim() !== '')
            return fits.test(lines[next]);
    }
    return false;
}

;// CONCATENATED MODULE: ./src/failures/tools/kubernetes.ts
// Lines in; what kubectl and Helm refuse or wait for in vain out.

const kubernetes_SIGN = /[Ee]rror|is invalid:|Unable to connect to the server|BackOff|ErrImage|\[ERROR\]/;
const kubernetes_KINDS = [
    [/forbidden|Unauthorized|must be logged in|cannot (?:get|list|create|patch|update|delete) resource/i, 'permission'],
    [/timed out|exceeded its progress deadline|context deadline exceeded|timeout/i, 'timeout'],
    [/dial tcp|connection refused|no such host|Unable to connect|TLS handshake/i, 'network'],
    [/ImagePull|ErrImage|CrashLoop|CreateContainer/, 'container'],
];
const kubernetes_BLOCKS = [
    {
        tool: 'helm',
        kind: 'compile',
        head: /^Error: (?:(?:INSTALLATION|UPGRADE) FAILED: |failed to render[^:]*: )?(?<message>(?:template: |parse error at \(|execution error at \(|YAML parse error on )(?<path>[^\s:()]+)(?::(?<line>\d+))?(?::(?<column>\d+))?\)?:.*)$/,
    },
    {
        tool: 'helm',
        kind: 'lint',
        head: /^\[ERROR\] (?<path>[\w./-]*(?:templates|Chart\.yaml|values\.yaml|crds)[\w./-]*): (?<message>.*)$/,
    },
    {
        tool: 'helm',
        kind: 'workflow-config',
        kinds: kubernetes_KINDS,
        head: /^Error: (?<message>(?<code>INSTALLATION FAILED|UPGRADE FAILED|ROLLBACK FAILED|UNINSTALL FAILED): .*)$/,
    },
    {
        tool: 'kubectl',
        kind: 'workflow-config',
        kinds: kubernetes_KINDS,
        head: /^(?:Error|error)(?: from server)(?: \((?<code>\w+)\))?: (?<message>(?:error when \w+ "(?<path>[^"]+)": )?.*)$/,
    },
    {
        tool: 'kubectl',
        kind: 'workflow-config',
        kinds: kubernetes_KINDS,
        head: /^error: (?<message>(?:error (?:parsing|validating) "?(?<path>[^\s":]+)"?: .*?(?:line (?<line>\d+).*)?))$/,
    },
    {
        tool: 'kubectl',
        kind: 'workflow-config',
        kinds: kubernetes_KINDS,
        head: /^error: (?<message>(?:unable to (?:recognize|read|decode) "?(?<path>[^\s":]+)"?: .*|no matches for kind .*|resource mapping not found .*|You must be logged in .*|timed out waiting for .*|(?:deployment|statefulset|daemonset|job)[ .].*|the server .*|no context exists .*|context ".*" does not exist.*))$/,
    },
    {
        tool: 'kubectl',
        kind: 'workflow-config',
        head: /^(?<message>The \w+ "[^"]+" is invalid: .*)$/,
        look: 6,
        until: /^\S(?!\s*\*)/,
    },
    { tool: 'kubectl', kind: 'network', head: /^(?<message>Unable to connect to the server: .*)$/ },
    {
        tool: 'kubernetes',
        kind: 'container',
        role: 'summary',
        head: /^\s*(?:Warning\s+)?(?:Failed|BackOff)\s+\S+(?: \(x\d+ over \S+\))?\s+kubelet(?:, \S+)?\s+(?<message>.*(?:ImagePullBackOff|ErrImagePull|Back-off|Failed to pull image|CrashLoopBackOff|Error: ).*)$/,
    },
];
const kubernetes = {
    id: 'kubernetes',
    read: (lines) => readBlocks(lines, kubernetes_SIGN, kubernetes_BLOCKS),
};

;// CONCATENATED MODULE: ./src/failures/tools/orchestrators.ts
// Lines in; tasks that failed in Airflow and Prefect, and DAGs that cannot be imported, out.

const orchestrators_SIGN = /Task failed with exception|Broken DAG|Failed to import|state Failed|encountered an exception|Crash detected|Marking task as FAILED/;
const EXCEPTION = /^(?:\s*\S+ \| )?(?<code>(?:[a-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Timeout|Failed|Exit|Interrupt|NotFound|Skip\w*)): (?<message>\S.*)$/;
const orchestrators_FRAME = /^\s*File "(?<path>[^"]+\.py)", line (?<line>\d+)/;
const AIRFLOW = String.raw `^\[?\d{4}-\d\d-\d\d[T, ][^\]{]*\]?\s?`;
const PREFECT = String.raw `^(?:[\d:.T-]{8,30}Z?\s+)?\|\s*(?:ERROR|CRITICAL)\s*\|\s*`;
const orchestrators_BLOCKS = [
    {
        tool: 'airflow',
        kind: 'unknown',
        head: new RegExp(String.raw `${AIRFLOW}(?:\{[^}]*\} )?ERROR - Task failed with exception`),
        details: [EXCEPTION, orchestrators_FRAME, /Marking task as (?:FAILED|UP_FOR_RETRY)\. dag_id=(?<test>[\w.-]+, task_id=[\w.-]+)/],
        until: /exited with return code/,
        look: 120,
        blanks: 2,
    },
    {
        tool: 'airflow',
        kind: 'unknown',
        role: 'summary',
        head: new RegExp(String.raw `${AIRFLOW}.*Marking task as FAILED\. dag_id=(?<test>[\w.-]+, task_id=[\w.-]+)`),
    },
    {
        tool: 'airflow',
        kind: 'compile',
        head: /^.*(?:Broken DAG: \[|Failed to import: )(?<path>[^\]\s]+\.py).*$/,
        details: [EXCEPTION, orchestrators_FRAME],
        look: 60,
    },
    {
        tool: 'prefect',
        kind: 'unknown',
        head: new RegExp(String.raw `${PREFECT}Task run '(?<test>[\w -]+?)(?:-\w{1,4})?' - (?:Task run )?[Ee]ncountered (?:an )?exception(?: during execution)?:? ?(?:(?<code>\w+): ?)?(?<message>.*)$`),
        details: [EXCEPTION, orchestrators_FRAME],
        until: new RegExp(String.raw `${PREFECT}|\| (?:INFO|WARNING) `),
        look: 80,
        blanks: 1,
    },
    {
        tool: 'prefect',
        kind: 'unknown',
        head: new RegExp(`${PREFECT}Flow run '[^']*' - (?:Encountered (?:an )?exception during execution|Crash detected!).*$`),
        details: [EXCEPTION, orchestrators_FRAME],
        until: new RegExp(String.raw `${PREFECT}|\| (?:INFO|WARNING) `),
        look: 80,
        blanks: 1,
    },
    {
        tool: 'prefect',
        kind: 'unknown',
        role: 'summary',
        head: new RegExp(String.raw `${PREFECT}(?:Task|Flow) run '[^']*' - Finished in state (?<message>(?:Failed|Crashed)\(.*\))$`),
    },
];
const orchestrators = {
    id: 'orchestrators',
    read: (lines) => readBlocks(lines, orchestrators_SIGN, orchestrators_BLOCKS),
};

;// CONCATENATED MODULE: ./src/failures/tools/package-managers.ts
// Lines in; what npm, pnpm and Yarn say went wrong out: one failure per block of `npm error` lines.

const NPM = /^npm (?:ERR!|error)(?: |$)/;
const CODE = /^npm (?:ERR!|error) code (\S+)$/;
const USELESS = /^npm (?:ERR!|error)\s*$|A complete log of this run|npm (?:ERR!|error) (?:code|errno|syscall|path|command|cwd|node|gyp ok|gyp info)\b|npm (?:ERR!|error) \d{3} |For a full report see|eresolve-report/;
const PNPM = /^\s*(?:\u2009)?\[?(ERR_PNPM_\w+)\]?\s+(.*)$/;
const YARN = /^(?:➤ )?(YN\d{4}): (?:│ )?(.*)$/;
const SCRIPT_ONLY = /^(?:ELIFECYCLE|1|2|\d{1,3})$/;
const package_managers_KINDS = {
    ERESOLVE: 'dependency-conflict',
    EBADENGINE: 'dependency-conflict',
    EINTEGRITY: 'dependency-conflict',
    EUSAGE: 'dependency-conflict',
    E404: 'missing-dependency',
    ETARGET: 'missing-dependency',
    ENOVERSIONS: 'missing-dependency',
    E401: 'permission',
    E403: 'permission',
    ENEEDAUTH: 'permission',
    EACCES: 'permission',
    ENOENT: 'missing-file',
    ENOSPC: 'disk',
    EAI_AGAIN: 'network',
    ENOTFOUND: 'network',
    ECONNRESET: 'network',
    ECONNREFUSED: 'network',
    ETIMEDOUT: 'network',
    ERR_SOCKET_TIMEOUT: 'network',
    E429: 'rate-limit',
    E500: 'network',
    E502: 'network',
    E503: 'network',
};
const packageManagers = {
    id: 'package-managers',
    read(lines) {
        const found = [];
        for (let at = 0; at < lines.length; at++) {
            const line = lines[at];
            if (line.length > 2000)
                continue;
            const seen = NPM.test(line) ? readNpm(lines, at) : readOther(lines, at);
            if (!seen)
                continue;
            found.push(seen);
            at = seen.to;
        }
        return found;
    },
};
function readNpm(lines, at) {
    let to = at;
    let code = null;
    let said = -1;
    while (to + 1 < lines.length && NPM.test(lines[to + 1]))
        to++;
    for (let next = at; next <= to; next++) {
        const line = lines[next];
        code ??= CODE.exec(line)?.[1] ?? null;
        if (said < 0 && !USELESS.test(line) && line.length < 2000)
            said = next;
    }
    // The script that npm ran failed: npm itself has nothing to add.
    const isScript = code === null || SCRIPT_ONLY.test(code);
    if (isScript &&
        lines.slice(at, to + 1).some((line) => /Lifecycle script|ELIFECYCLE|Exit status|npm error command sh -c/.test(line))) {
        return sighting({ tool: 'npm', kind: 'unknown', message: lines[at].trim(), at, to, role: 'wrapper' });
    }
    if (said < 0 && code === null)
        return null;
    const line = lines[said < 0 ? at : said];
    const message = line.replace(/^npm (?:ERR!|error) ?/, '').trim();
    return sighting({
        tool: 'npm',
        kind: package_managers_KINDS[code ?? ''] ?? 'unknown',
        code,
        message: message || line.trim(),
        from: at,
        to,
        at: said < 0 ? at : said,
    });
}
function readOther(lines, at) {
    const line = lines[at];
    const pnpm = PNPM.exec(line);
    if (pnpm)
        return readPnpm(lines, at, pnpm[1], pnpm[2]);
    const yarn = YARN.exec(line);
    if (!yarn || !/^YN(?:0001|0002|0018|0028|0035|0041|0060|0082|0091)$/.test(yarn[1]))
        return null;
    const kind = {
        YN0028: 'dependency-conflict',
        YN0018: 'dependency-conflict',
        YN0060: 'dependency-conflict',
        YN0035: 'missing-dependency',
        YN0082: 'missing-dependency',
        YN0041: 'permission',
    }[yarn[1]] ?? 'unknown';
    const isWarning = yarn[1] === 'YN0060' || yarn[1] === 'YN0002';
    return sighting({
        tool: 'yarn',
        kind,
        code: yarn[1],
        message: yarn[2].trim() || line.trim(),
        at,
        severity: isWarning ? 'warning' : 'error',
    });
}
function readPnpm(lines, at, code, message) {
    let to = at;
    while (to + 1 < lines.length && to - at < 20 && /^\s+\S|^This error happened|^Note that/.test(lines[to + 1]))
        to++;
    const isWrapper = /RECURSIVE|EXEC_FIRST_FAIL|LIFECYCLE/.test(code);
    const kind = /OUTDATED|LOCKFILE|PEER|ENGINE|BAD_PM|INTEGRITY|FROZEN/.test(code)
        ? 'dependency-conflict'
        : /FETCH_404|NO_MATCHING|NO_VERSIONS|MISSING/.test(code)
            ? 'missing-dependency'
            : /FETCH_40[13]/.test(code)
                ? 'permission'
                : /META_FETCH|FETCH_5/.test(code)
                    ? 'network'
                    : 'unknown';
    return sighting({
        tool: 'pnpm',
        kind,
        code,
        message: message.trim() || lines[at].trim(),
        at,
        to,
        role: isWrapper ? 'wrapper' : 'cause',
    });
}

;// CONCATENATED MODULE: ./src/failures/tools/path-headed.ts
// Lines in; reports that name a file once and list its problems below as `line:column`, out: ESLint, Stylelint, remark, Next.js.


const ROW = /^\s*(?:L)?(\d+):(\d+)(?:-\d+:\d+)?\s+(✖|⚠|×|✘|ℹ|error|warning|Error:|Warning:|info|suggestion)\s+(.*)$/;
const HEADER = /^\s{0,2}(?:\.{0,2}\/|[A-Za-z]:\\|[\w@[(.])[^:\t]*$/;
const COLUMNS = /^(.*?\S)\s{2,}(@?[\w./@-]+(?:\s+[\w@/-]+)?)\s*$/;
const pathHeaded = {
    id: 'path-headed',
    read(lines) {
        const found = [];
        let header = null;
        for (const [at, line] of lines.entries()) {
            const row = line.length < 2000 ? ROW.exec(line) : null;
            if (row && header) {
                const [, number, column, mark, rest] = row;
                const columns = COLUMNS.exec(rest);
                const rule = columns?.[2]?.split(/\s+/)[0] ?? null;
                const previous = found.at(-1);
                const first = previous === undefined || previous.to < header.at;
                found.push(sighting({
                    tool: path_headed_toolOf(mark, columns?.[2] ?? '', header.path),
                    kind: 'lint',
                    code: rule,
                    message: columns?.[1] ?? rest.trim(),
                    locations: [(0,failures_location/* place */.ik)(header.path, number, column)],
                    from: first ? header.at : at,
                    at,
                    severity: /^(?:✖|×|✘|error|Error:)$/.test(mark) ? 'error' : 'warning',
                }));
                continue;
            }
            if (line.trim() === '') {
                header = null;
                continue;
            }
            const isContinuation = header !== null && /^\s{4,}/.test(line);
            if (isContinuation)
                continue;
            header = looksLikePath(line) ? { path: (0,failures_location/* repositoryPath */.SH)(line.trim()), at } : null;
        }
        return found;
    },
};
function looksLikePath(line) {
    if (line.length > 400 || !HEADER.test(line))
        return false;
    const path = line.trim();
    return /\.[A-Za-z]\w{0,9}$/.test(path) && (/[\\/]/.test(path) || !path.includes(' '));
}
function path_headed_toolOf(mark, rule, path) {
    if (/remark-lint|remark/.test(rule))
        return 'remark';
    if (mark === '✖' || mark === '⚠' || /\.(?:css|s[ac]ss|less)$/.test(path))
        return 'stylelint';
    if (mark.endsWith(':'))
        return 'next';
    return 'eslint';
}

;// CONCATENATED MODULE: ./src/failures/tools/php.ts
// Lines in; failed tests of PHPUnit and Pest, PHPStan's tables, unresolved Composer packages and fatal errors of PHP out.



const php_SIGN = /^\s*\d+\) |PHP |Fatal error|requirements could not|lock file|^\s*(?:FAILED|FAIL) |^\s+⨯ |composer|Problem \d/;
const php_FRAME = /^(?<path>(?:\/|[A-Za-z]:\\)?[\w./\\-]+\.php):(?<line>\d+)$/;
const php_BLOCKS = [
    {
        tool: 'phpunit',
        kind: 'test',
        head: /^\d+\) (?<test>[\w\\]+::\w+(?: with data set .*)?)$/,
        details: [/^(?<code>(?:[A-Z]\w*\\)*[A-Z]\w*(?:Error|Exception)): (?<message>\S.*)$/, php_FRAME, /^(?<message>\S.*)$/],
        until: /^(?:\d+\) |--$|FAILURES!|ERRORS!|Tests: )/,
        look: 60,
        blanks: 2,
    },
    {
        tool: 'pest',
        kind: 'test',
        head: /^\s*FAILED\s+(?<test>\S.*? > .*?)(?:\s{2,}(?<code>\w+(?:Exception|Error)))?$/,
        details: [/^\s+at (?<path>\S+\.php):(?<line>\d+)$/, /^\s+(?!at )(?<message>[A-Z]\S* .*)$/],
        until: /^\s*(?:FAILED |Tests: )|^\s+─+/,
        look: 40,
        blanks: 3,
    },
    {
        tool: 'composer',
        kind: 'dependency-conflict',
        head: /^\s*(?<fallback>Your (?:requirements could not be resolved to an installable set of packages|lock file does not contain a compatible set of packages).*)$/,
        details: [/^\s+- (?<message>.*)$/],
        look: 14,
        blanks: 2,
    },
    {
        tool: 'composer',
        kind: 'dependency-conflict',
        head: /^\s*(?:Warning: )?(?<message>The lock file is not up to date with the latest changes in composer\.json.*)$/,
        severity: 'warning',
    },
    {
        tool: 'php',
        kind: 'unknown',
        kinds: [
            [/Allowed memory size/, 'out-of-memory'],
            [/Maximum execution time/, 'timeout'],
            [/Failed opening required|Class "?[\w\\]+"? not found/, 'missing-dependency'],
        ],
        head: /^(?:PHP )?Fatal error:\s+(?:Uncaught (?<code>[\w\\]+): )?(?<message>.*?) in (?<path>\S+\.php)(?: on line |:)(?<line>\d+)$/,
        details: [/^#\d+ (?<path>\S+\.php)\((?<line>\d+)\): .*$/],
        until: /^(?!Stack trace:|#\d+ |\s+thrown)/,
        look: 20,
    },
];
/** A table of PHPStan: the file in its head, then a line number and the message, which may go on below. */
const HEAD = /^\s*Line\s+(\S.*\.php(?: \(in context of .*\))?)\s*$/;
const php_ROW = /^\s{1,4}(\d+|:\d+)\s{2,}(\S.*?)\s*$/;
const php_MORE = /^\s{6,}(?!🪪|💡|✏️|at )(\S.*?)\s*$/;
const RULE = /^\s+🪪\s+([\w.]+)/u;
const LINE = /^\s*-{3,}(?:\s+-{3,})?\s*$/;
const php = {
    id: 'php',
    read: (lines) => [...readTables(lines), ...readBlocks(lines, php_SIGN, php_BLOCKS)],
};
function readTables(lines) {
    const found = [];
    let path = null;
    let rules = 0;
    let last = null;
    for (const [at, line] of lines.entries()) {
        if (path === null && !line.includes('.php'))
            continue;
        const head = line.length < 1000 ? HEAD.exec(line) : null;
        if (head) {
            path = head[1].replace(/ \(in context of .*$/, '');
            rules = 0;
            last = null;
            continue;
        }
        if (path === null)
            continue;
        if (LINE.test(line)) {
            rules += 1;
            if (rules > 1)
                path = null;
            continue;
        }
        const row = php_ROW.exec(line);
        if (row) {
            last = sighting({
                tool: 'phpstan',
                kind: 'type',
                message: row[2],
                locations: [(0,failures_location/* place */.ik)(path, row[1].replace(':', ''))],
                at,
            });
            found.push(last);
            continue;
        }
        const rule = RULE.exec(line);
        if (rule && last)
            last.code ??= rule[1];
        if (last && (rule || php_MORE.test(line)))
            last.to = at;
        else if (line.trim() !== '' && !/^\s/.test(line))
            path = null;
    }
    return found;
}

;// CONCATENATED MODULE: ./src/failures/tools/pre-commit.ts
// Lines in; the hooks of pre-commit (and prek) that failed out. What the hooks themselves report is read by its own tool.

const HOOK = /^(?<name>\S.{2,118}?)\.{3,}(?:\(.*\))?Failed$/;
const DETAIL = /^- (?:hook id: (?<id>.*)|duration: .*|exit code: \d+|files were modified by this hook)$/;
const preCommit = {
    id: 'pre-commit',
    read(lines) {
        const found = [];
        for (const [at, line] of lines.entries()) {
            if (!line.endsWith('Failed') || line.length > 400 || !HOOK.test(line))
                continue;
            let to = at;
            let id = null;
            while (to + 1 < lines.length && DETAIL.test(lines[to + 1])) {
                to++;
                id ??= DETAIL.exec(lines[to])?.groups?.id ?? null;
            }
            found.push(sighting({ tool: 'pre-commit', kind: 'lint', code: id, message: line.trim(), at, to, certainty: 'wraps' }));
        }
        return found;
    },
};

;// CONCATENATED MODULE: ./src/failures/tools/problem-patterns.ts
// The one-line problem reports of compilers and linters as data: where in the line the place, code and message stand.
const PATH = String.raw `(?<path>(?:[A-Za-z]:[\\/])?[^\s:()'"<>|=][^:()'"<>|]*?)`;
/** With an extension or a name that is known, so that hosts and clocks are no paths. */
const FILE = String.raw `(?<path>(?:[A-Za-z]:[\\/])?(?:[\w@.+~$()[\]{}-]*[\\/])*(?:[\w@.+~$()[\]{}-]*\.(?:[cm]?[jt]sx?|vue|svelte|astro|css|s[ac]ss|less|html?|json5?|jsonc|ya?ml|toml|xml|md|mdx|py|pyi|pyx|ipynb|rb|erb|haml|slim|rake|ru|gemspec|go|mod|rs|java|kts?|scala|sc|groovy|gradle|cs|fs|fsx|vb|xaml|csproj|fsproj|vbproj|props|targets|sln|c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm|swift|php|phtml|twig|blade\.php|sql|prisma|graphql|gql|proto|thrift|tf|tfvars|hcl|sh|bash|zsh|ps1|bat|lua|pl|pm|t|r|R|jl|ex|exs|erl|hs|lhs|ml|mli|elm|dart|nim|zig|cr|clj|cljs|pp|rst|txt|tex|cmake|mk|bzl|bazel|lean|sol|vy|feature|env|cfg|ini|conf|properties|lock)|(?:[\w.-]*[Dd]ockerfile|[Mm]akefile|Gemfile|Rakefile|Jenkinsfile|Podfile|Fastfile|Brewfile|BUILD|WORKSPACE|CMakeLists\.txt|\.env)(?:\.[\w-]+)?))`;
const SEVERITY = '(?<severity>fatal error|error|warning|Error|Warning|ERROR|WARNING|WARN|warn|note|info|INFO|style|suggestion|Suggestion|hint|Hint|convention|refactor|fatal|critical|HIGH|MEDIUM|LOW)';
const pattern = (tool, kind, source) => ({
    tool,
    kind,
    pattern: new RegExp(source),
});
/** The first that fits a line wins. */
const PROBLEM_PATTERNS = [
    pattern('protolint', 'lint', String.raw `^\[(?<path>[^\s:\[\]]+):(?<line>\d+):(?<column>\d+)\] (?<message>.*)$`),
    pattern('tsc', 'type', String.raw `^\s*(?:##\[error\])?${PATH}\((?<line>\d+),(?<column>\d+)(?:,\d+,\d+)?\): ${SEVERITY} (?<code>TS\d+): (?<message>.*)$`),
    pattern('tsc', 'type', String.raw `^\s*${PATH}:(?<line>\d+):(?<column>\d+) - ${SEVERITY} (?<code>TS-?\d+): (?<message>.*)$`),
    pattern('msbuild', 'compile', String.raw `^\s*(?:\d+>)?${PATH}\((?<line>\d+)(?:,(?<column>\d+))?(?:[,-]\d+)*\)\s?: ${SEVERITY} (?<code>[A-Z]{1,8}\d{2,6})\s?: (?<message>.*?)(?: \[[^\]]*proj[^\]]*\])?$`),
    pattern('msbuild', 'compile', String.raw `^\s*(?:\d+>)?(?<path>[^\s:][^:]{0,300}?)\s?: ${SEVERITY} (?<code>(?:LNK|MSB|CS|NETSDK|NU|C|AL|BC|FS)\d{3,5})\s?: (?<message>.*?)(?: \[[^\]]*proj[^\]]*\])?$`),
    pattern('javac', 'compile', String.raw `^\[(?<severity>ERROR|WARNING)\] ${FILE}:\[(?<line>\d+),(?<column>\d+)\](?: error:)? (?<message>.*)$`),
    pattern('checkstyle', 'lint', String.raw `^\[(?<severity>ERROR|WARN|WARNING|ant:checkstyle)\] (?:\[(?:ERROR|WARN)\] )?${FILE}:(?<line>\d+)(?::(?<column>\d+))?: (?<message>.*?)(?: \[(?<code>[\w.]+)\])?$`),
    pattern('checkstyle', 'lint', String.raw `^\[(?<severity>ERROR|WARN|WARNING)\] ${FILE}:\[(?<line>\d+)(?:,(?<column>\d+))?\] (?<message>\(\w+\) (?<code>\w+): .*)$`),
    pattern('kotlinc', 'compile', String.raw `^(?<severity>[ew]): (?:file:\/\/)?${FILE}:(?<line>\d+):(?<column>\d+):? (?<message>.*)$`),
    pattern('kotlinc', 'compile', String.raw `^(?<severity>[ew]): ${FILE}: \((?<line>\d+), (?<column>\d+)\): (?<message>.*)$`),
    pattern('sbt', 'compile', String.raw `^\[(?<severity>error|warn)\] ${PATH}:(?<line>\d+)(?::(?<column>\d+))?: (?<message>.*)$`),
    pattern('sbt', 'lint', String.raw `^\[(?<severity>error)\] ${FILE}: (?<message>.*)$`),
    pattern('scalastyle', 'lint', String.raw `^(?<severity>error|warning) file=(?<path>\S.*?) message=(?<message>.*?)(?: line=(?<line>\d+))?(?: column=(?<column>\d+))?$`),
    pattern('eslint', 'lint', String.raw `^${PATH}: line (?<line>\d+), col (?<column>\d+), ${SEVERITY} - (?<message>.*?)(?: \((?<code>[\w@/-]+)\))?$`),
    pattern('shellcheck', 'lint', String.raw `^In ${PATH} line (?<line>\d+):(?<message>)$`),
    pattern('tslint', 'lint', String.raw `^(?:(?<severity>ERROR|WARNING): )?${PATH}\[(?<line>\d+), (?<column>\d+)\]: (?<message>.*)$`),
    pattern('tslint', 'lint', String.raw `^(?<severity>ERROR|WARNING): ${PATH}:(?<line>\d+):(?<column>\d+) - (?<message>.*)$`),
    pattern('black', 'lint', String.raw `^error: ?(?:cannot format )?${FILE}:(?: Cannot parse[^:]*: ?)?(?<line>\d+):(?<column>\d+): ?(?<message>.*)$`),
    pattern('puppet-lint', 'lint', String.raw `^${PATH} - (?<severity>WARNING|ERROR): (?<message>.*) on line (?<line>\d+)(?: col(?:umn)? (?<column>\d+))?$`),
    pattern('puppet-lint', 'lint', String.raw `^(?<severity>WARNING|ERROR): (?<message>.*) (?:on|at) ${FILE}:(?<line>\d+)$`),
    pattern('psalm', 'type', String.raw `^(?<severity>ERROR|INFO): (?<code>\w+) - ${FILE}:(?<line>\d+):(?<column>\d+) - (?<message>.*)$`),
    pattern('php', 'compile', String.raw `^(?:PHP )?(?:Parse|Fatal) error:\s+(?<message>.*) in (?<path>\S+\.php)(?: on line |:)(?<line>\d+)$`),
    pattern('misspell', 'lint', String.raw `^${PATH}:(?<line>\d+):(?<column>\d+): (?<message>".*" is a misspelling of .*)$`),
    pattern('golangci-lint', 'lint', String.raw `^\s*${FILE}:(?<line>\d+)(?::(?<column>\d+))?: (?<message>.*) \((?<code>[a-z][\w-]*)\)$`),
    pattern('staticcheck', 'lint', String.raw `^\s*${FILE}:(?<line>\d+):(?<column>\d+): (?<message>.*) \((?<code>[A-Z]{1,3}\d{4})\)$`),
    pattern('mypy', 'type', String.raw `^${FILE}:(?<line>\d+)(?::(?<column>\d+))?(?::\d+:\d+)?: ${SEVERITY}: (?<message>.*?)(?:  ?\[(?<code>[a-z][\w-]*)\])$`),
    pattern('mypy', 'type', String.raw `^(?<path>[^\s:]*\.pyi?):(?<line>\d+)(?::(?<column>\d+))?: ${SEVERITY}: (?<message>.*)$`),
    pattern('pyright', 'type', String.raw `^\s*(?<path>[^\s:]*\.pyi?):(?<line>\d+):(?<column>\d+) - (?<severity>error|warning): (?<message>.*?)(?: \((?<code>report\w+)\))?$`),
    pattern('sorbet', 'type', String.raw `^(?<path>[^\s:]+\.rbi?):(?<line>\d+): (?<message>.*) https:\/\/srb\.help\/(?<code>\d+)$`),
    pattern('bandit', 'security-scan', String.raw `^${PATH}:(?<line>\d+): (?<code>B\d{3})\[bandit\]: ${SEVERITY}: (?<message>.*)$`),
    pattern('gosec', 'security-scan', String.raw `^${FILE}:(?<line>\d+)(?::(?<column>\d+))?: (?<message>.*\(Rule:(?<code>\w+).*\))$`),
    pattern('gcc', 'compile', String.raw `^${FILE}:(?<line>\d+)(?::(?<column>\d+))?:\s+${SEVERITY}:\s+(?<message>.*?)(?: \[(?<code>-W[\w=+-]+)(?:,[^\]]*)?\])?$`),
    pattern('rubocop', 'lint', String.raw `^\s*${PATH}:(?<line>\d+):(?<column>\d+): (?<severity>[CWEFRI]): (?:\[Correct(?:ed|able)\] )?(?:(?<code>\w+\/[\w/]+): )?(?<message>.*)$`),
    pattern(null, 'lint', String.raw `^\s*${FILE}:(?<line>\d+)(?::(?<column>\d+))?:? \[(?<severity>W|E|warning|error)\]:? (?:(?<code>[\w/]+): )?(?<message>.*)$`),
    pattern('flake8', 'lint', String.raw `^\s*${FILE}:(?<line>\d+):(?<column>\d+):? (?<code>[A-Z]{1,4}\d{2,5}):? (?:\[\*\] )?(?<message>.*)$`),
    pattern('markdownlint', 'lint', String.raw `^${FILE}:(?<line>\d+)(?::(?<column>\d+))? (?:error )?(?<code>MD\d{3})(?:\/[\w/-]+)? (?<message>.*)$`),
    pattern('hadolint', 'lint', String.raw `^${FILE}:(?<line>\d+) (?<code>DL\d{4}|SC\d{4}) (?:(?<severity>error|warning|info|style): )?(?<message>.*)$`),
    pattern('luacheck', 'lint', String.raw `^\s*${FILE}:(?<line>\d+):(?<column>\d+): (?:\((?<code>[WE]\d{3})\) )?(?<message>.*)$`),
    pattern('brakeman', 'security-scan', String.raw `^${FILE}\t(?<line>\d+)\t(?<message>.*)$`),
    pattern('brakeman', 'security-scan', String.raw `^${FILE} {2,}(?<line>\d+) {2,}(?<message>.*)$`),
    pattern(null, 'lint', String.raw `^\s*(?:##\[error\])?${FILE}:(?<line>\d+):(?<column>\d+)(?::| -)? ?(?:${SEVERITY}:? )?(?<message>\D.*)$`),
    pattern(null, 'lint', String.raw `^\s*${FILE}:(?<line>\d+)(?:-\d+)?:? (?:${SEVERITY}:? )?(?<message>[^\s\d].*)$`),
    pattern(null, 'lint', String.raw `^${FILE}:(?<line>\d+):(?<message>[A-Za-z].*)$`),
    pattern('haml-lint', 'lint', String.raw `^${FILE}:(?<line>\d+) (?<message>\S.*)$`),
];

;// CONCATENATED MODULE: ./src/failures/tools/problem-lines.ts
// Lines in; the problems that compilers and linters report in one line each, out.




const MAY_BE = /[:([\t]\d|, col|line[= ]\d|message=| {2,}\d+ {2,}|: (?:error|warning) [A-Z]+\d|^\[error\] /;
const PROBLEM = /^(?:\[(?:error|warn)\] )?[^\s:]+\.\w+:\d+/;
const NOTE = /^(?:note|info|INFO|hint|Hint)$/;
const WARNING = /^(?:warning|WARNING|Warning|WARN|warn|w|W|style|suggestion|Suggestion|convention|refactor|LOW)$/;
/** Python's warnings, and what a tool says it only recommends. */
const SAID_WARNING = /^\w*Warning: |^\[W\]/;
const PYTHON_FRAME = /^\s*in (?:<?\w+>?)$/;
const CARET = /^(?:\[(?:error|warn)\] )?(\s*)\^[~^]*\s*$/;
const problem_lines_FRAME = /^\s+at |^\s*(?:File "|from )|^\s*\d+: /;
/** What follows a compiler's message and belongs to it. */
const CONTINUES = /^\s+\S|^(?:required|found|reason|symbol|location|first type|second type|Note:)\b|^\[ERROR\]\s{2,}\S|^\[ERROR\] +(?:symbol|location|required|found|reason):|^\s*\d* ?\||^ *[~^]+$/;
const MOST_CONTINUED = 30;
const problemLines = {
    id: 'problem-lines',
    read(lines) {
        const found = [];
        const plain = new Set();
        for (let at = 0; at < lines.length; at++) {
            const line = lines[at];
            if (line.length > 2000 || !MAY_BE.test(line) || problem_lines_FRAME.test(line))
                continue;
            const shape = shapeOf(line);
            if (plain.has(shape))
                continue;
            const seen = readLine(line, at);
            if (!seen) {
                plain.add(shape);
                continue;
            }
            seen.to = problem_lines_endOf(lines, at);
            nameColumn(seen, lines);
            found.push(seen);
            at = seen.to;
        }
        return found;
    },
};
function readLine(line, at) {
    for (const candidate of PROBLEM_PATTERNS) {
        const groups = candidate.pattern.exec(line)?.groups;
        if (!groups)
            continue;
        return seenIn(groups, candidate, at, line);
    }
    return null;
}
function seenIn(groups, { tool, kind }, at, line) {
    const severity = groups.severity ?? '';
    const isNote = NOTE.test(severity);
    if ((isNote && tool !== 'mypy') || (line.includes('://') && !line.includes('file://') && groups.path.includes('//')))
        return null;
    const path = groups.path;
    const isWarned = SAID_WARNING.test((groups.message ?? '').trim());
    // A library's warning is no failure, and a frame of a traceback no problem of its own.
    if ((isWarned && (0,failures_location/* isInstalledCode */.qC)(path)) || PYTHON_FRAME.test(groups.message ?? ''))
        return null;
    const message = (groups.message ?? '').trim();
    return sighting({
        tool: problem_lines_toolOf(tool, path, groups.code, severity),
        kind: problem_lines_kindOf(kind, path, severity, tool),
        code: groups.code ?? null,
        message: message === '' ? line.trim() : message,
        locations: (0,failures_location/* isInstalledCode */.qC)(path) && !groups.line ? [] : [(0,failures_location/* place */.ik)(path, groups.line, groups.column)],
        at,
        severity: isNote || WARNING.test(severity) || isWarned ? 'warning' : 'error',
    });
}
function problem_lines_toolOf(tool, path, code, severity) {
    if (tool === 'gcc') {
        if (isHlint(path, severity))
            return 'hlint';
        if (/\.swift$/.test(path))
            return 'swiftc';
        if (/\.java$/.test(path))
            return 'javac';
        if (/\.(?:scala|sc)$/.test(path))
            return 'scalac';
        if (/\.rs$/.test(path))
            return 'rustc';
        if (/\.hs$/.test(path))
            return 'ghc';
        if (/\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm)$/.test(path))
            return 'gcc';
        return null;
    }
    if (tool === 'msbuild') {
        if (/^(?:LNK|C\d)/.test(code ?? ''))
            return 'msvc';
        return /^CS/.test(code ?? '') ? 'csc' : 'msbuild';
    }
    if (tool === 'flake8')
        return /\.py[ix]?$/.test(path) ? 'flake8' : null;
    if (tool === 'golangci-lint')
        return /\.go$/.test(path) ? tool : /\.ya?ml$/.test(path) ? 'yamllint' : null;
    return tool;
}
/** GHC says `error:`, HLint `Error:`. */
function isHlint(path, severity) {
    return /\.l?hs$/.test(path) && /^[A-Z]/.test(severity);
}
function problem_lines_kindOf(kind, path, severity, tool) {
    if (tool !== 'gcc')
        return kind;
    if (!/error/i.test(severity) || isHlint(path, severity))
        return 'lint';
    return /\.(?:css|s[ac]ss|less|md|ya?ml|json|html?|sh|sql)$/.test(path) ? 'lint' : 'compile';
}
/** A compiler that names no column points at it: the caret stands below. */
function nameColumn(seen, lines) {
    const [place] = seen.locations;
    if (!place || place.line === null || place.startColumn !== null)
        return;
    for (let next = seen.at + 1; next <= Math.min(seen.at + 5, lines.length - 1); next++) {
        if (PROBLEM.test(lines[next]))
            return;
        const caret = CARET.exec(lines[next]);
        if (!caret)
            continue;
        place.startColumn = caret[1].length + 1;
        seen.to = Math.max(seen.to, next);
        return;
    }
}
function problem_lines_endOf(lines, at) {
    // Source and carets below it, as RuboCop quotes them.
    let to = CARET.test(lines[at + 2] ?? '') ? at + 2 : at;
    for (let next = to + 1; next < lines.length && next - at <= MOST_CONTINUED; next++) {
        const line = lines[next];
        if (!CONTINUES.test(line) || (indentOf(line) <= indentOf(lines[at]) && readLine(line, next)))
            break;
        to = next;
    }
    return to;
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}

;// CONCATENATED MODULE: ./src/failures/tools/python.ts
// Lines in; failed tests of pytest and unittest, collection errors and tracebacks out.


const SECTION = /^_{3,} (.+?) _{3,}$/;
const INDENTED_SECTION = /^(\s+)_{3,} .+ _{3,}$/;
const COLLECTING = /^ERROR collecting /;
const BANNER = /^=+ ?(.*?) ?=+$/;
const E_LINE = /^E {2,}(.*)$/;
const python_PLACE = /^((?:[A-Za-z]:[\\/])?[^\s:]+\.(?:py|pyx|rst|txt|md)):(\d+): ?(.*)$/;
const SUMMARY = /^(FAILED|ERROR) (\S+?)(?:::(\S.*?))?(?: - (.*))?$/;
const UNITTEST = /^(FAIL|ERROR): (.+)$/;
const TRACEBACK = /^(\s*(?:E\s+)?(?:\|\s+)?)Traceback \(most recent call last\):/;
const python_FRAME = /^\s*(?:\|\s*)?File "([^"]+)", line (\d+)(?:, in (.+))?/;
const python_EXCEPTION = /^(?:\|\s*)?((?:[A-Za-z_][\w]*\.)*[A-Z]\w*(?:Error|Exception|Warning|Exit|Interrupt|Failure|Timeout|Failed|NotFound|DoesNotExist|Fault|Invalid\w*|Denied|Refused)?)(?::\s?(.*)|)$/;
const FATAL = /Fatal Python error: (.*)$/;
const python_LONGEST = 400;
const python = {
    id: 'python',
    read(lines) {
        const found = [];
        const inSections = new Set();
        for (let at = 0; at < lines.length; at++) {
            const line = lines[at];
            const seen = line.length > 2000 ? null : python_readAt(lines, at);
            if (!seen)
                continue;
            if (seen.role === 'cause' && seen.test)
                inSections.add(seen.test.split('::').pop().split('[')[0]);
            found.push(seen);
            if (seen.role === 'cause')
                at = seen.to;
        }
        nameTests(found);
        for (const seen of found) {
            const name = seen.test?.split('::').pop()?.split('[')[0];
            if (seen.role === 'summary' && name && !inSections.has(name) && seen.message !== seen.test)
                seen.role = 'cause';
        }
        return found;
    },
};
/** Sections say `Class.test`, the summary below says `path::Class::test`: the longer name is the test's id. */
function nameTests(found) {
    const ids = new Map();
    for (const { role, test } of found) {
        if (role === 'summary' && test?.includes('::'))
            ids.set(test.split('::').slice(1).join('.'), test);
    }
    for (const seen of found) {
        if (seen.role === 'cause' && seen.test !== null)
            seen.test = ids.get(seen.test) ?? seen.test;
    }
}
function python_readAt(lines, at) {
    const line = lines[at];
    const section = SECTION.exec(line);
    if (section && !/^ERROR at|summary/.test(section[1]))
        return readSection(lines, at, section[1]);
    if (section)
        return readSection(lines, at, section[1].replace(/^ERROR at (?:setup|teardown) of /, ''));
    const indented = INDENTED_SECTION.exec(line);
    if (indented)
        return readIndented(lines, at, indented[1]);
    const summary = SUMMARY.exec(line);
    if (summary && /\.(?:py|pyx|rst|txt|md|ipynb)$|\//.test(summary[2]))
        return readSummary(summary, at);
    const unittest = UNITTEST.exec(line);
    if (unittest && /^(?:=|-){10,}$/.test(lines[at - 1] ?? ''))
        return readUnittest(lines, at, unittest[2]);
    const fatal = FATAL.exec(line);
    if (fatal)
        return readFatal(lines, at, fatal[1]);
    return TRACEBACK.test(line) ? readTraceback(lines, at) : null;
}
/** A script that shows what pytest printed may push it to the right. */
function readIndented(lines, at, indent) {
    const plain = lines
        .slice(at, at + python_LONGEST + 1)
        .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
    const seen = python_readAt(plain, 0);
    return seen && { ...seen, from: at + seen.from, to: at + seen.to, at: at + seen.at };
}
/** The interpreter itself died; the frames below are innermost first. */
function readFatal(lines, at, text) {
    const locations = [];
    let test = null;
    let to = at;
    for (let next = at + 1; next < Math.min(lines.length, at + 30); next++) {
        const frame = python_FRAME.exec(lines[next]);
        if (lines[next].trim() === '' && to > at + 2)
            break;
        if (frame || /most recent call first/.test(lines[next]))
            to = next;
        if (!frame)
            continue;
        if (!test && /^test_/.test(frame[3] ?? ''))
            test = frame[3].trim();
        if (!(0,failures_location/* isInstalledCode */.qC)(frame[1]) && locations.length < 4)
            locations.push((0,failures_location/* place */.ik)(frame[1], frame[2]));
        if (test)
            break;
    }
    return sighting({
        tool: 'python',
        kind: 'unknown',
        code: 'Fatal Python error',
        test,
        message: text,
        locations,
        at,
        to,
    });
}
/** A failed test between `____ name ____` and the next such line. */
function readSection(lines, at, name) {
    const locations = [];
    const said = [];
    let to = at;
    let tail = null;
    for (let next = at + 1; next < lines.length && next - at < python_LONGEST; next++) {
        const line = lines[next];
        if (SECTION.test(line) || (BANNER.test(line) && /=====/.test(line)) || /^-{5,} (?:Captured|generated)/.test(line))
            break;
        if (/^##\[|^(?:FAILED|ERROR) \S+::/.test(line))
            break;
        if (line.trim() !== '')
            to = next;
        if (line.length > 2000)
            continue;
        const told = E_LINE.exec(line);
        if (told)
            said.push({ text: told[1].trim(), at: next });
        const frame = told && python_FRAME.exec(told[1]);
        if (frame && !(0,failures_location/* isInstalledCode */.qC)(frame[1]))
            locations.push((0,failures_location/* place */.ik)(frame[1], frame[2]));
        const where = python_PLACE.exec(line);
        if (!where)
            continue;
        if (!(0,failures_location/* isInstalledCode */.qC)(where[1]))
            locations.push((0,failures_location/* place */.ik)(where[1], where[2]));
        if (where[3])
            tail = { text: where[3].trim(), at: next };
    }
    const opening = said.find(({ text }) => text !== '');
    // A syntax error shows the place and the source first.
    const first = (opening && python_FRAME.test(opening.text) ? said.find(({ text }) => python_EXCEPTION.test(text)) : null) ?? opening ?? tail;
    if (!first)
        return null;
    const isCollection = COLLECTING.test(name);
    const output = outputBehind(lines, to, first.text);
    if (output)
        to = Math.min(lines.length - 1, to + 6);
    const exception = said.map(({ text }) => python_EXCEPTION.exec(text)?.[1]).find((text) => text !== undefined);
    return sighting({
        tool: 'pytest',
        kind: output?.kind ?? python_kindOf(exception ?? tail?.text ?? '', isCollection),
        code: exception ??
            /^(\w+(?:Error|Exception|Failure|Warning))/.exec(tail?.text ?? '')?.[1] ??
            (first.text.startsWith('assert') ? 'AssertionError' : null),
        test: name.replace(/^\[doctest\] /, '').replace(COLLECTING, ''),
        message: first.text,
        locations: locations.reverse().slice(0, 4),
        from: /^=+ (?:FAILURES|ERRORS) =+$/.test(lines[at - 1] ?? '') ? at - 1 : at,
        to,
        at: first.at,
    });
}
const RAN_A_PROGRAM = /returned (?:code|non-zero)|exit (?:code|status)|exited with|CalledProcessError|SystemExit|returncode/;
const NETWORK = /Max retries exceeded|\b50[234]\b.*(?:Bad Gateway|Unavailable|Time-?out|error)|Could not resolve host|Temporary failure in name resolution|Connection (?:reset|refused|timed out)|Read timed out|Too Many Requests/;
/** A test that only says that a program failed: what the program printed says why. */
function outputBehind(lines, from, message) {
    if (!RAN_A_PROGRAM.test(message))
        return null;
    for (let next = from + 1; next < Math.min(lines.length, from + 120); next++) {
        if (SECTION.test(lines[next]) || /^=+ .* =+$/.test(lines[next]))
            break;
        if (lines[next].length < 2000 && NETWORK.test(lines[next]))
            return { kind: 'network' };
    }
    return null;
}
function readSummary([line, , path, test, message], at) {
    const id = test ? `${path}::${test}` : path;
    return sighting({
        tool: 'pytest',
        kind: python_kindOf(message ?? '', test === undefined && !/ - /.test(line)),
        code: /^([\w.]*(?:Error|Exception|Failure|Warning))\b/.exec(message ?? '')?.[1] ?? null,
        test: id,
        message: message ?? id,
        locations: [(0,failures_location/* place */.ik)(path.split('::')[0])],
        at,
        role: 'summary',
    });
}
function readUnittest(lines, at, name) {
    for (let next = at + 1; next < Math.min(lines.length, at + 8); next++) {
        if (!TRACEBACK.test(lines[next]))
            continue;
        const seen = readTraceback(lines, next);
        return seen && { ...seen, tool: 'unittest', kind: python_kindOf(seen.code ?? '', false), test: name.trim(), from: at };
    }
    return null;
}
function readTraceback(lines, at) {
    const indent = TRACEBACK.exec(lines[at])[1].length;
    const locations = [];
    for (let next = at + 1; next < lines.length && next - at < python_LONGEST; next++) {
        const line = lines[next];
        const frame = line.length < 2000 ? python_FRAME.exec(line) : null;
        if (frame) {
            if (!(0,failures_location/* isInstalledCode */.qC)(frame[1]))
                locations.push((0,failures_location/* place */.ik)(frame[1], frame[2]));
            continue;
        }
        const body = line.slice(Math.min(indent, line.length - line.trimStart().length)).replace(/^E\s+/, '');
        if (line.trim() === '' || /^\s/.test(body))
            continue;
        const exception = python_EXCEPTION.exec(body);
        const said = exception || /^\w[\w.]*: /.test(body);
        if (!said)
            return null;
        return sighting({
            tool: 'python',
            kind: kindOfException(exception?.[1] ?? '', body),
            code: exception?.[1] ?? null,
            message: body.trim(),
            locations: locations.reverse().slice(0, 4),
            from: at,
            to: messageEnd(lines, next),
            at: next,
        });
    }
    return null;
}
function messageEnd(lines, at) {
    let to = at;
    while (to + 1 < lines.length && to - at < 12 && /^\s+\S/.test(lines[to + 1]))
        to++;
    return to;
}
function python_kindOf(text, isCollection) {
    if (/^(?:ModuleNotFoundError|ImportError)/.test(text))
        return isCollection ? 'missing-dependency' : 'test';
    if (/^(?:SyntaxError|IndentationError)/.test(text))
        return 'compile';
    return 'test';
}
function kindOfException(name, line) {
    if (/ModuleNotFoundError|ImportError/.test(name))
        return 'missing-dependency';
    if (/SyntaxError|IndentationError|TabError/.test(name))
        return 'compile';
    if (/FileNotFoundError/.test(name))
        return 'missing-file';
    if (/MemoryError/.test(name))
        return 'out-of-memory';
    if (/PermissionError/.test(name))
        return 'permission';
    if (/AssertionError/.test(name))
        return 'test';
    if (/Connection|URLError|gaierror|SSLError|ReadTimeout/.test(name) || /Max retries exceeded/.test(line))
        return 'network';
    return /Timeout/.test(name) ? 'timeout' : 'unknown';
}

;// CONCATENATED MODULE: ./src/failures/tools/ruby.ts
// Lines in; failed examples of RSpec and tests of Minitest, unresolved bundles and uncaught exceptions of Ruby out.

const ruby_SIGN = /^\s*\d+\) |^(?:Failure|Error):$|[Bb]undle|[Gg]emfile|compatible versions|version solving|Gem::|\.rb:\d+:in |Could not find gem|Your Ruby version|gemspec|An error occurred while|Could not find /;
const ruby_BLOCKS = [
    {
        tool: 'rspec',
        kind: 'test',
        head: /^\s{2,4}\d+\) (?!Failure:|Error:)(?<test>\S.*)$/,
        details: [
            /^\s+(?:# )?(?<path>\.\/\S+\.rb):(?<line>\d+)(?::in .*)?$/,
            /^\s+(?<code>[A-Z]\w*(?:::\w+)*(?:Error|Exception|Invalid|NotFound|Timeout\w*)):$/,
            /^\s{5,}(?!Failure\/Error:|# |\(compared using|[A-Z][\w:]*:$)(?<message>(?:expected|got|undefined|Expected|[A-Z]\w+::|wrong|no implicit|comparison|uninitialized|couldn't|Validation failed|PG::|NoMethodError|.* (?:received|to)\b).*)$/,
            /^\s+Failure\/Error: (?<fallback>.*)$/,
        ],
        until: /^\s{2,4}\d+\) |^Finished in |^Failed examples:|^Top \d+/,
        look: 60,
        blanks: 3,
    },
    {
        tool: 'rspec',
        kind: 'test',
        head: /^An error occurred while loading (?<path>\S+\.rb)\.?(?: - Did you mean.*)?$/,
        details: [
            /^(?:Failure\/Error: )(?<fallback>.*)$/,
            /^(?<code>[A-Z]\w*(?:::\w+)*):$/,
            /^\s{2,}(?<message>\S.*)$/,
            /^# (?<path>\.\/\S+\.rb):(?<line>\d+):in/,
        ],
        look: 20,
        blanks: 2,
    },
    {
        tool: 'minitest',
        kind: 'test',
        head: /^(?:\s*\d+\) )?(?:Failure|Error):$/,
        details: [
            /^(?<test>[A-Z]\w*(?:::\w+)*#test_\S+) \[(?<path>[^\]:]+):(?<line>\d+)\]:$/,
            /^(?<test>[A-Z]\w*(?:::\w+)*#test_[^\s:]+):$/,
            /^(?<code>[A-Z]\w*(?:::\w+)+|[A-Z]\w+(?:Error|Exception)): (?<message>.*)$/,
            /^(?!\S+#test_)(?<message>\S.*)$/,
            /^\s+(?<path>[\w./-]+\.rb):(?<line>\d+):in .*$/,
        ],
        until: /^(?:rails test|bin\/rails test|Finished in|\d+ runs,)/,
        look: 16,
        blanks: 1,
    },
    {
        tool: 'bundler',
        kind: 'dependency-conflict',
        head: /^(?<message>Bundler could not find compatible versions for gem ".*|Could not find compatible versions|Because .* version solving has failed\.?|The dependencies in your gemfile changed.*|You are trying to install in deployment mode after changing.*|Your (?:Ruby version is .*, but your Gemfile specified .*|bundle is locked to .*|lockfile .*)|The gemspec for .* changed.*|.* has already initialized .*)$/,
        look: 10,
    },
    {
        tool: 'bundler',
        kind: 'missing-dependency',
        head: /^(?:bundler: failed to load command: .*|)(?<message>Could not find (?:gem '.*|\S+-\d\S* in (?:locally installed gems|any of the sources).*|.*))$/,
        details: [/^(?<code>Bundler::GemNotFound)/],
        look: 3,
    },
    {
        tool: 'bundler',
        kind: 'missing-dependency',
        head: /^(?<message>(?<code>Gem::Ext::BuildError): .*|An error occurred while installing .*)$/,
        look: 6,
    },
    {
        tool: 'ruby',
        kind: 'unknown',
        kinds: [
            [/cannot load such file/, 'missing-dependency'],
            [/syntax error/, 'compile'],
        ],
        head: /^(?<path>(?:\.\/|\/)?[\w./@+-]+\.rb):(?<line>\d+):in [`'][^`']*[`']: (?<message>.*?) \((?<code>[A-Z][\w:]*)\)$/,
        details: [/^\s+from (?<path>[\w./@+-]+\.rb):(?<line>\d+):in .*$/],
        until: /^(?!\s+from |\s*\d+: from)/,
        look: 30,
    },
];
const ruby = {
    id: 'ruby',
    read: (lines) => readBlocks(lines, ruby_SIGN, ruby_BLOCKS),
};

;// CONCATENATED MODULE: ./src/failures/tools/rust.ts
// Lines in; Rust's failed tests and panics out. Compiler errors are read by their arrows.


const rust_PANIC = /^\s*thread '([^']*)'(?: \(\d+\))? panicked at (?:'(.*)', )?([^\s:][^:]*):(\d+):(\d+)(?::)?$/;
const OLD_PANIC = /^\s*thread '([^']*)' panicked at '(.*)', ([^\s:][^:]*):(\d+):(\d+)$/;
const STDOUT = /^---- (.+?) stdout ----$/;
const FAILED = /^\s*test (.+?) \.\.\. FAILED$/;
const NEXTEST = /^\s*(?:TRY \d+ )?(?:FAIL|SIGABRT|TIMEOUT|SIGSEGV) \[ *[\d.]+s\] (?:\( *\d+\/\d+\) )?(\S+) (\S.*)$/;
const rust_LONGEST = 80;
const rust = {
    id: 'rust',
    read(lines) {
        const found = [];
        const told = new Set();
        for (let at = 0; at < lines.length; at++) {
            const line = lines[at];
            if (line.length > 2000)
                continue;
            const seen = rust_readAt(lines, at);
            if (!seen)
                continue;
            if (seen.role === 'cause' && seen.test)
                told.add(seen.test);
            found.push(seen);
            at = seen.to;
        }
        return found;
    },
};
function rust_readAt(lines, at) {
    const line = lines[at];
    const stdout = STDOUT.exec(line);
    if (stdout)
        return readOutput(lines, at, stdout[1]);
    if (rust_PANIC.test(line) || OLD_PANIC.test(line))
        return rust_readPanic(lines, at, at, null);
    const nextest = NEXTEST.exec(line);
    if (nextest) {
        return sighting({
            tool: 'cargo nextest',
            kind: 'test',
            test: `${nextest[1]} ${nextest[2]}`,
            message: line.trim(),
            at,
            role: 'summary',
        });
    }
    const failed = FAILED.exec(line);
    return (failed &&
        sighting({ tool: 'cargo test', kind: 'test', test: failed[1], message: line.trim(), at, role: 'summary' }));
}
function readOutput(lines, at, test) {
    for (let next = at + 1; next < Math.min(lines.length, at + rust_LONGEST); next++) {
        const line = lines[next];
        if (STDOUT.test(line) || /^failures:$/.test(line))
            break;
        if (rust_PANIC.test(line) || OLD_PANIC.test(line))
            return rust_readPanic(lines, at, next, test);
    }
    return readCompiletest(lines, at, test);
}
/** Output of a test without a panic: its first line with an error says what failed. */
function readCompiletest(lines, at, test) {
    let said = null;
    let to = at;
    const locations = [];
    for (let next = at + 1; next < Math.min(lines.length, at + rust_LONGEST); next++) {
        const line = lines[next];
        if (STDOUT.test(line) || /^(?:failures:|test result:)/.test(line))
            break;
        if (line.trim() !== '')
            to = next;
        const error = /^\s*(?:([^\s:]+):(\d+):(\d+): )?error(?:\[\w+\])?: .*$/.exec(line);
        if (!error)
            continue;
        said ??= next;
        if (error[1] && !(0,failures_location/* isInstalledCode */.qC)(error[1]))
            locations.push((0,failures_location/* place */.ik)(error[1], error[2], error[3]));
    }
    if (said === null)
        return null;
    return sighting({
        tool: 'cargo test',
        kind: 'test',
        test,
        message: lines[said].trim(),
        locations,
        from: at,
        to,
        at: said,
    });
}
function rust_readPanic(lines, from, at, test) {
    const old = OLD_PANIC.exec(lines[at]);
    const match = old ?? rust_PANIC.exec(lines[at]);
    if (!match)
        return null;
    const [, thread, quoted, path, line, column] = match;
    const next = lines[at + 1]?.trim() ?? '';
    const isInline = quoted !== undefined;
    const message = isInline ? quoted : next === '' ? lines[at].trim() : next;
    let to = at;
    for (let step = at + 1; step < lines.length && step - at < rust_LONGEST; step++) {
        const text = lines[step];
        if (text.trim() === '' || STDOUT.test(text) || /^(?:failures:|test result:|##\[)/.test(text))
            break;
        to = step;
    }
    const name = test ?? (thread === 'main' || thread === '<unnamed>' ? null : thread);
    return sighting({
        tool: name ? 'cargo test' : 'rust',
        kind: 'test',
        code: 'panic',
        test: name,
        message,
        locations: (0,failures_location/* isInstalledCode */.qC)(path) ? [] : [(0,failures_location/* place */.ik)(path, line, column)],
        from,
        to,
        at: isInline || next === '' ? at : at + 1,
    });
}

;// CONCATENATED MODULE: ./src/failures/tools/stack-traces.ts
// Lines in; exceptions of any language that prints its frames below (or above) the message, out.



const stack_traces_EXCEPTION = /^(?:.*?\s)?(?:Exception in thread "[^"]*" |Unhandled [Ee]xception[.:] |Uncaught (?:\(in promise\) )?|\(node:\d+\) )?((?:[a-z_$][\w$]*\.)*[A-Z][\w$]*(?:Exception|Error|Failure|Fault|Throwable|Death)[\w$]*)(?: \[(\w+)\])?(?::\s?(.*)|\s*)$/;
const FRAMES = [
    // Java, Kotlin, Scala
    /^\s+at (?:[\w.@-]+\/)?[\w$.<>]+ ?\((?<path>[\w$]+\.(?:java|kt|scala|groovy)):(?<line>\d+)\)/,
    /^\s+at (?:[\w.@-]+\/)?[\w$.<>/]+ ?\((?:Native Method|Unknown Source|<generated>|[\w$.]+)\)/,
    // JavaScript
    /^\s+at (?:(?:async |new )?[^()]{1,200} )?\(?(?:file:\/\/)?(?<path>(?:[A-Za-z]:[\\/]|\/|\.{0,2}\/|node:|webpack)?[^\s():]+):(?<line>\d+):(?<column>\d+)\)?$/,
    // .NET
    /^\s+at [\w.`<>[\],+ ]+\(.*\)(?: in (?<path>.+):line (?<line>\d+))?$/,
    // Ruby
    /^\s+(?:\d+: )?from (?<path>[^\s:]+):(?<line>\d+):in /,
    // PHP
    /^\s*#\d+ (?:(?<path>\/[^\s(]+)\((?<line>\d+)\): |\{main\})/,
];
const stack_traces_CONTINUES = /^\s*(?:Caused by|Caused|Suppressed): |^\s*\.\.\. \d+ (?:more|common)|^\s+\[errors\]|^--- End of |^\s+---> /;
const stack_traces_LONGEST = 4000;
const stackTraces = {
    id: 'stack-traces',
    read(lines) {
        const found = [];
        for (let at = 0; at < lines.length; at++) {
            if (!isFrame(lines[at]))
                continue;
            const seen = readTrace(lines, at);
            at = seen.to;
            // `console.warn` and the like print frames too: without an error above them they tell nothing.
            if (seen.code !== null || saysError(lines, seen.from))
                found.push(seen);
        }
        return found;
    },
};
function saysError(lines, from) {
    return lines.slice(Math.max(0, from - 3), from + 1).some((line) => ((0,failure_signs/* failureSigns */.jB)(line) & failure_signs/* ERROR_SIGN */.$O) !== 0);
}
function isFrame(line) {
    const start = line.trimStart();
    if (!/^(?:at |from |#\d|\d+: from)/.test(start) || line.length > 2000)
        return false;
    return FRAMES.some((frame) => frame.test(line));
}
function readTrace(lines, first) {
    const headline = headlineAbove(lines, first);
    const locations = [];
    let to = first;
    for (let next = first; next < lines.length && next - first < stack_traces_LONGEST; next++) {
        const line = lines[next];
        if (!isFrame(line) && !stack_traces_CONTINUES.test(line)) {
            // One odd line between frames is part of the trace; more is something else.
            if (next + 1 < lines.length &&
                line.trim() !== '' &&
                isFrame(lines[next + 1]) &&
                /^\s|Exception|Error/.test(line))
                continue;
            break;
        }
        to = next;
        const location = stack_traces_placeIn(line);
        if (location && locations.length < 4)
            locations.push(location);
    }
    const text = lines[headline.at];
    const match = text.length < 2000 ? stack_traces_EXCEPTION.exec(text) : null;
    const code = match?.[2] ?? match?.[1]?.split('.').pop() ?? null;
    return sighting({
        tool: stack_traces_toolOf(lines[first]),
        kind: 'unknown',
        code,
        message: text.trim() === '' ? lines[first].trim() : text.trim(),
        locations,
        from: headline.from,
        to,
        at: headline.at,
    });
}
/** The exception's own line above the first frame; its message may span lines. */
function headlineAbove(lines, first) {
    for (let at = first - 1; at >= Math.max(0, first - 12); at--) {
        const line = lines[at];
        if (line.length < 2000 && stack_traces_EXCEPTION.test(line))
            return { from: at, at };
        if (isFrame(line))
            break;
    }
    const at = Math.max(0, first - 1);
    return lines[at].trim() === '' ? { from: first, at: first } : { from: at, at };
}
function stack_traces_placeIn(line) {
    for (const frame of FRAMES) {
        const match = frame.exec(line);
        if (!match)
            continue;
        const { path, line: row, column } = match.groups ?? {};
        if (!path || (0,failures_location/* isInstalledCode */.qC)(path) || isLibrary(line))
            return null;
        return (0,failures_location/* place */.ik)(javaPath(line, path), row, column);
    }
    return null;
}
/** `at com.shop.Cart.add(Cart.java:7)` → `com/shop/Cart.java`. */
function javaPath(line, path) {
    const match = /^\s+at (?:[\w.@-]+\/)?((?:[a-z_][\w]*\.)+)[A-Z$]/.exec(line);
    return match && /\.(?:java|kt|scala|groovy)$/.test(path) ? `${match[1].replaceAll('.', '/')}${path}` : path;
}
function isLibrary(line) {
    return /^\s+at (?:[\w.]+@?[\w.]*\/)?(?:java|javax|jdk|sun|com\.sun|kotlin|kotlinx|scala|groovy|org\.(?:junit|testng|gradle|apache\.maven|codehaus|springframework|hibernate|mockito|assertj|hamcrest|eclipse)|System|Microsoft|Xunit|NUnit)\b[./]/.test(line);
}
function stack_traces_toolOf(frame) {
    if (/\.java:|Native Method|Unknown Source/.test(frame))
        return 'java';
    if (/\.(?:kt):/.test(frame))
        return 'kotlin';
    if (/\.scala:/.test(frame))
        return 'scala';
    if (/^\s+at .*:\d+:\d+\)?$/.test(frame))
        return 'node';
    if (/^\s+at /.test(frame))
        return 'dotnet';
    return /from /.test(frame) ? 'ruby' : 'php';
}

;// CONCATENATED MODULE: ./src/failures/tools/swift.ts
// Lines in; failed tests of XCTest and Swift Testing, linker, signing and package errors of Xcode, Swift and CocoaPods out.

const swift_SIGN = /: error: |recorded an issue|xcodebuild: error|Undefined symbols|^\[!\]|^error: |Fatal error:|\*\* [A-Z ]+ FAILED|No profiles for|requires a (?:provisioning|development)/;
const swift_BLOCKS = [
    {
        tool: 'xctest',
        kind: 'test',
        head: /^(?<path>\S.*?\.(?:swift|mm?)):(?<line>\d+): error: (?:-\[)?(?<test>[\w.]+[. ]\w+)\]? : (?<message>.*)$/,
    },
    {
        tool: 'swift testing',
        kind: 'test',
        head: /^(?:✘|✗|􀢄)\s+Test (?<test>".*?"|\w+\([^)]*\))(?: with .*?)? recorded an issue(?: with .*?)? at (?<path>[\w./+-]+\.swift):(?<line>\d+):(?<column>\d+): (?<message>.*)$/,
        look: 4,
        until: /^(?!\s*↳|\s+)/,
    },
    {
        tool: 'swift',
        kind: 'test',
        head: /^(?:(?<path>[\w./+-]+\.swift):(?<line>\d+): )?Fatal error: (?<message>.*?)(?:: file \S+, line \d+)?$/,
    },
    {
        tool: 'ld',
        kind: 'compile',
        head: /^(?<fallback>Undefined symbols for architecture \w+:)$/,
        details: [/^\s+(?<message>".*", referenced from:)$/],
        look: 12,
    },
    {
        tool: 'xcodebuild',
        kind: 'workflow-config',
        head: /^xcodebuild: error: (?<message>.*)$/,
        look: 4,
        until: /^\S/,
    },
    {
        tool: 'xcodebuild',
        kind: 'permission',
        head: /^(?:(?<path>\S.*?\.xcodeproj): )?error: (?<message>(?:No profiles for|No signing certificate|No Account for|Signing for|Provisioning profile|".*" requires a (?:provisioning profile|development team)).*)$/,
    },
    {
        tool: 'swift package manager',
        kind: 'dependency-conflict',
        head: /^error: (?<message>(?:Dependencies could not be resolved because|[Tt]he package .* (?:cannot be|is using|depends|manifest)|[Pp]ackage '.*' is using Swift tools version|Failed to clone repository|failed to resolve).*)$/,
        look: 4,
    },
    {
        tool: 'cocoapods',
        kind: 'dependency-conflict',
        head: /^\[!\] (?<message>(?:CocoaPods could not find compatible versions|Unable to find a specification|Unable to satisfy|The .* target has|Error installing|.*Podfile\.lock).*)$/,
        look: 8,
    },
    { tool: 'fastlane', kind: 'unknown', head: /^\[!\] (?<message>\S.*)$/ },
    {
        tool: 'xcodebuild',
        kind: 'unknown',
        role: 'wrapper',
        head: /^(?<message>\*\* (?:BUILD|TEST|ARCHIVE|TEST BUILD|EXPORT|CLEAN) FAILED \*\*)(?: \[.*\])?$/,
    },
];
const swift = {
    id: 'swift',
    read: (lines) => readBlocks(lines, swift_SIGN, swift_BLOCKS),
};

;// CONCATENATED MODULE: ./src/failures/tools/terraform.ts
// Lines in; errors of Terraform and OpenTofu out, boxed or not, with their place in the configuration.

const terraform_SIGN = /Error: |\.\.\. fail/;
const BOX = String.raw `^(?:│|\|)?\s*`;
const terraform_PLACE = new RegExp(String.raw `${BOX}on (?<path>\S.*?) line (?<line>\d+)(?:, in (.+))?:?$`);
const WITH = new RegExp(String.raw `${BOX}with (?<test>[\w.[\]"-]+),$`);
const terraform_KINDS = [
    [
        /AccessDenied|not authorized|Unauthorized|Forbidden|403|No valid credential|InvalidClientTokenId|ExpiredToken/,
        'permission',
    ],
    [/state lock|Error acquiring/, 'unknown'],
    [/Failed to (?:install|query available) provider|registry|could not connect|dial tcp|timeout/i, 'network'],
    [/Throttl|Rate exceeded|TooManyRequests|429/, 'rate-limit'],
    [
        /Unsupported Terraform Core version|locked provider|Inconsistent dependency lock|no available releases match/i,
        'dependency-conflict',
    ],
    [
        /Invalid |Unsupported |Missing required|Reference to undeclared|Duplicate |Incorrect attribute|Argument or block|Unclosed|No declaration/,
        'compile',
    ],
];
const terraform_BLOCKS = [
    {
        tool: 'terraform',
        kind: 'test',
        head: new RegExp(`${BOX}Error: (?<message>Test assertion failed)$`),
        details: [terraform_PLACE],
        until: /^[╵╷]/,
        look: 40,
        blanks: 2,
    },
    {
        tool: 'terraform',
        kind: 'unknown',
        kinds: terraform_KINDS,
        head: /^│\s*Error: (?<message>\S.*)$/,
        details: [terraform_PLACE, WITH],
        until: /^[╵╷]|^(?!│)/,
        look: 60,
        blanks: 60,
    },
    {
        tool: 'terraform',
        kind: 'compile',
        kinds: terraform_KINDS,
        head: /^Error: (?<message>(?:Invalid|Unsupported|Missing|Reference to undeclared|Duplicate|Incorrect|Inconsistent|Module|Provider|Failed to (?:install|query|load|read)|Error (?:acquiring|refreshing|loading|locking)|No (?:configuration|valid|value)|Backend|Terraform|creating|reading|updating|deleting|error) ?.*)$/,
        details: [terraform_PLACE],
        until: /^Error: |^##\[/,
        look: 14,
        blanks: 1,
    },
];
const terraform = {
    id: 'terraform',
    read: (lines) => readBlocks(lines, terraform_SIGN, terraform_BLOCKS).filter((seen) => isTerraforms(lines, seen.from, seen.locations)),
};
/** Many tools write 'Error: …'; without its box Terraform's is told by a place in a configuration. */
function isTerraforms(lines, from, places) {
    if (/^│/.test(lines[from]))
        return true;
    return places.some(({ path }) => /\.(?:tf|tofu|hcl|tfvars)(?:\.json)?$/.test(path));
}

;// CONCATENATED MODULE: ./src/failures/tools/index.ts
// The readers of tools, in the order in which they claim lines. Sorted by hand: the more a reader knows, the earlier.
























const toolReaders = [
    docker,
    terraform,
    kubernetes,
    preCommit,
    orchestrators,
    dbt,
    dotnet,
    php,
    ruby,
    swift,
    python,
    javascriptTests,
    go,
    rust,
    java,
    databases,
    packageManagers,
    bundlers,
    endCounts,
    pathHeaded,
    arrowFramed,
    problemLines,
    stackTraces,
    githubActions,
];

;// CONCATENATED MODULE: ./src/failures/find-failures.ts
// A log and its outline in; everything that looks like a failure out, read by tool, by cause, and by sign for tools nobody knows.







/** Lines that only look like failures, however they begin. */
const LONGEST_BLOCK = 400;
const NEAR_END = 120;
const LIBRARY_WARNING = /^\s*(\S+\.pyx?):\d+: \w*Warning: /;
const SAID_AS_WARNING = /^\s*(?:\[?warn(?:ing)?\b|##\[warning\]|npm warn|::warning)|: warning [A-Z]+\d+: /i;
/** Positions in the results count the log's kept lines. */
function findFailures(log, outline, isNew = null) {
    const causeOf = causeFinder();
    const signsOf = signMemory();
    const found = [];
    for (const view of viewsOf(log, outline))
        found.push(...readView(view, { causeOf, signsOf, isNew: isNew && ((at) => isNew(view.positions[at])) }, outline.exit));
    return joinTraces(found.sort((a, b) => a.from - b.from || a.at - b.at));
}
/** An exception that is printed again and again, each time right below the last: the first tells, the rest belongs to it. */
function joinTraces(found) {
    const joined = [];
    for (const seen of found) {
        const last = joined.at(-1);
        if (last?.source === 'trace' && seen.source === 'trace' && seen.from <= last.to + 2 && last.tool === seen.tool) {
            last.to = Math.max(last.to, seen.to);
            if (last.locations.length === 0)
                last.locations = seen.locations;
        }
        else
            joined.push(seen);
    }
    return joined;
}
function readView(view, lookups, exit) {
    const owners = new Array(view.lines.length).fill(null);
    const found = [];
    const claim = (seen) => {
        for (let at = seen.from; at <= seen.to; at++)
            owners[at] ??= seen;
        found.push(seen);
    };
    for (const reader of toolReaders) {
        for (const seen of reader.read(view.lines)) {
            if (owners[seen.at] !== null)
                continue;
            claim({
                ...seen,
                ...nameCause(view.lines, seen, lookups.causeOf),
                source: sourceOf(seen, reader),
                reader: reader.id,
            });
        }
    }
    readSigns(view.lines, owners, claim, lookups, lastBefore(view, exit));
    return found.map((seen) => toPositions(seen, view.positions));
}
/** Index of the last line of the view before the exit. */
function lastBefore(view, exit) {
    if (exit === null)
        return view.lines.length - 1;
    const after = view.positions.findIndex((position) => position > exit);
    return after < 0 ? view.lines.length - 1 : after - 1;
}
/** Programs print exceptions that they live on: a trace alone is no verdict. */
function sourceOf(seen, reader) {
    const isTrace = reader.id === 'stack-traces' || (reader.id === 'python' && seen.test === null && seen.tool === 'python');
    return isTrace ? 'trace' : 'tool';
}
/** What no reader of tools claimed: lines with a known cause or the words of failure, with what hangs on them. */
function readSigns(lines, owners, claim, lookups, last) {
    for (let at = 0; at < lines.length; at++) {
        if (owners[at] !== null)
            continue;
        const line = lines[at];
        if (isLibraryWarning(line))
            continue;
        const signs = lookups.signsOf(line);
        // Near the end a cause may be said in words that are no sign elsewhere.
        if (signs === 0 && (at < last - NEAR_END || at > last || line === ''))
            continue;
        const cause = lookups.causeOf(line);
        if (cause) {
            claim(seenByCause(lines, at, find_failures_blockEnd(lines, owners, at, lookups), cause));
            continue;
        }
        if ((signs & (failure_signs/* ERROR_SIGN */.$O | failure_signs/* EXIT_SIGN */.Do)) === 0 || line.startsWith('##[group]'))
            continue;
        const to = find_failures_blockEnd(lines, owners, at, lookups);
        const isExit = (signs & failure_signs/* EXIT_SIGN */.Do) !== 0;
        const severity = (signs & failure_signs/* WARNING_SIGN */.LT) !== 0 && SAID_AS_WARNING.test(line) ? 'warning' : 'error';
        claim({
            ...sighting({ kind: 'unknown', message: line.trim(), at, to, severity, role: isExit ? 'wrapper' : 'cause' }),
            source: 'sign',
            reader: 'signs',
        });
        at = to;
    }
}
/** What Python's libraries warn of, tools live on. */
function isLibraryWarning(line) {
    if (!line.includes('Warning: '))
        return false;
    const path = LIBRARY_WARNING.exec(line)?.[1];
    return path !== undefined && (0,failures_location/* isInstalledCode */.qC)(path);
}
function find_failures_blockEnd(lines, owners, at, { causeOf, signsOf, isNew }) {
    let to = at;
    const isFresh = isNew?.(at);
    for (let next = at + 1; next < lines.length && next - at < LONGEST_BLOCK; next++) {
        const line = lines[next];
        // What the passing log also says is another matter than what only this one says.
        if (isNew && isNew(next) !== isFresh)
            break;
        if (owners[next] !== null || line.trim() === '')
            break;
        const signs = signsOf(line);
        if ((signs & failure_signs/* EXIT_SIGN */.Do) !== 0 || causeOf(line))
            break;
        if ((signs & (failure_signs/* ERROR_SIGN */.$O | failure_signs/* FRAME_SIGN */.qR)) === 0 && !/^\s/.test(line))
            break;
        to = next;
    }
    return to;
}
function seenByCause(lines, at, to, { cause, match }) {
    const { code, message, path, line } = match.groups ?? {};
    const severity = SAID_AS_WARNING.test(lines[at]) ? 'warning' : 'error';
    return {
        ...sighting({
            tool: cause.tool,
            kind: cause.kind,
            code: code ?? null,
            message: (message ?? lines[at]).trim() || lines[at].trim(),
            locations: path ? [(0,failures_location/* place */.ik)(path, line)] : [],
            at,
            to,
            severity,
            cause: { id: cause.id, origin: cause.origin, action: cause.action, advice: cause.advice },
        }),
        source: 'cause',
        reader: cause.id,
    };
}
/** A known cause says more than a tool's reader that saw only the shape. */
function nameCause(lines, seen, causeOf) {
    const known = causeOf(seen.message) ?? causeOf(lines[seen.at]);
    if (!known)
        return {};
    const { id, origin, action, advice, kind } = known.cause;
    const cause = { id, origin, action, advice };
    // A test that failed for want of a connection is still a failed test.
    if (seen.kind !== 'unknown')
        return kind === seen.kind ? { cause } : {};
    return { kind, code: seen.code ?? known.match.groups?.code ?? null, cause };
}
/** Logs repeat themselves: a line that differs only in its digits from one that fitted no cause fits none either. */
function causeFinder() {
    const unknown = new Set();
    return (line) => {
        if (line.length > 4000)
            return null;
        const shape = line.replace(/(?<!\d)\d{5,}|(?<![\d.:])\d{1,2}(?!\d)/g, '0');
        if (unknown.has(shape))
            return null;
        const found = matchCause(line);
        if (!found && unknown.size < 200_000)
            unknown.add(shape);
        return found;
    };
}
function matchCause(line) {
    for (const cause of failureCauses) {
        for (const pattern of cause.patterns) {
            const match = pattern.exec(line);
            if (match && !cause.unless?.test(line))
                return { cause, match };
        }
    }
    return null;
}
function toPositions(seen, positions) {
    return { ...seen, from: positions[seen.from], to: positions[seen.to], at: positions[seen.at] };
}

// EXTERNAL MODULE: ./src/failures/kind-advice.ts
var kind_advice = __webpack_require__(75446);
;// CONCATENATED MODULE: ./src/failures/rank-failures.ts
// What was found in a log in; the same with a weight each, most telling first, out.


const BY_SOURCE = { tool: 40, cause: 35, trace: 20, sign: 0 };
const BY_ROLE = { cause: 60, summary: 10, wrapper: -20 };
function rankFailures(found, surroundings) {
    const ranked = found.map((seen) => {
        const isNew = surroundings.isNew ? anyNew(seen, surroundings.isNew) : null;
        return { ...seen, isNew, weight: weightOf(seen, isNew, surroundings) };
    });
    // Of equals the first is the cause, the rest its cascade.
    return ranked.sort((a, b) => b.weight - a.weight || a.at - b.at);
}
function weightOf(seen, isNew, { outline, log, hasPath }) {
    let weight = BY_SOURCE[seen.source] + BY_ROLE[seen.role];
    if (seen.severity === 'warning')
        weight -= 70;
    if (seen.certainty === 'wraps')
        weight -= 15;
    if (isNew === true)
        weight += 60;
    if (isNew === false)
        weight -= 60;
    const bonus = stepBonus(seen, outline);
    // Words of failure in a step that went well say less than that another step failed.
    weight += (bonus < 0 && seen.source === 'sign' ? 40 : 20) * bonus;
    // The job lived on after an earlier run of its build tool, however that one ended.
    if (seen.at < outline.lastRun)
        weight -= 50;
    weight += placeBonus(seen, hasPath);
    weight += nearness(seen, outline, log);
    return weight;
}
function anyNew(seen, isNew) {
    if (isNew(seen.at))
        return true;
    for (let at = seen.from; at <= Math.min(seen.to, seen.from + 40); at++)
        if (isNew(at))
            return true;
    return false;
}
function stepBonus(seen, { steps, end }) {
    if (seen.at >= end)
        return -3;
    const step = stepAt(steps, seen.at);
    if (!step || !steps.some(({ failed }) => failed))
        return 0;
    return step.failed ? 1 : -2;
}
function placeBonus(seen, hasPath) {
    if (seen.locations.length === 0)
        return 0;
    if (hasPath && seen.locations.some(({ path }) => hasPath(path)))
        return 20;
    return seen.locations.every(({ path }) => (0,failures_location/* isInstalledCode */.qC)(path) || path.startsWith('/')) ? 0 : 8;
}
/** A line whose tool is not known tells more the nearer it stands to the end of the work. */
function nearness(seen, { exit, end }, log) {
    if (seen.source === 'tool' && seen.role === 'cause')
        return 0;
    const last = exit ?? Math.min(end, log.texts.length) - 1;
    const distance = Math.abs(last - seen.to);
    const most = { sign: 30, cause: 20, trace: 12, tool: 20 }[seen.source];
    return Math.max(0, most - Math.log2(1 + distance) * (most / 10)) - (seen.at > last + 2 ? 15 : 0);
}

// EXTERNAL MODULE: ./src/failures/redact/known-secrets.ts
var known_secrets = __webpack_require__(59374);
// EXTERNAL MODULE: ./src/failures/redact/redact.ts + 6 modules
var redact = __webpack_require__(63953);
;// CONCATENATED MODULE: ./src/failures/signature/detail-of.ts
// The lines of a failure's region behind its message in; what of them says what exactly failed out, for messages that do not.
/** Enough to tell failures apart; every further line is one more that might change by chance. */
const detail_of_MOST_LINES = 3;
const LOOKED_AT = 40;
const detail_of_LONGEST = 600;
/** `symbol: method total()`, `npm error While resolving: react@18`, `Caused by: java.io.IOException`. */
const LABELLED = /^\s*(?:\||[>*•└├─-]+)?\s*(?:npm (?:error|ERR!) |\[?(?:ERROR|FATAL|E)\]?:? )?(?:symbol|location|required|found|expected|actual|received|reason|cause|caused by|while resolving|could not resolve|detail|details|description|message|error|fatal|type|package|module|resource|table|column|relation|key|constraint|operation|property|argument|variable|function|method|class|query|statement|with|in|on|for|policy|rule|check|plugin|task|target|image|service|container|pod|job|step)\s{0,4}[:=]\s{1,8}\S/i;
/** `github.com/acme/orders.(*Store).Load(0x1b7)`: Go writes the function above its file. */
const FUNCTION_FRAME = /^[\w.-]+(?:\/[\w.@-]+)*\.(?:\(\*?\w+\)\.)?[\w.]+\(.*\)$/;
const STANDARD = /^(?:runtime|testing|panic|reflect|sync|syscall|net\/http|main\.main$)/;
function detailOf(lines) {
    return lines
        .slice(0, LOOKED_AT)
        .filter((line) => line.length <= detail_of_LONGEST && LABELLED.test(line))
        .slice(0, detail_of_MOST_LINES)
        .map((line) => line.trim())
        .join('\n');
}
/** The topmost function of one's own that the lines name without a place; null where there is none. */
function functionFrameOf(lines) {
    const frame = lines
        .slice(0, LOOKED_AT)
        .find((line) => line.length <= detail_of_LONGEST && FUNCTION_FRAME.test(line) && !STANDARD.test(line));
    return frame ? frame.slice(0, frame.lastIndexOf('(')) : null;
}

// EXTERNAL MODULE: ./src/failures/signature/signature-of.ts + 4 modules
var signature_of = __webpack_require__(85921);
;// CONCATENATED MODULE: ./src/failures/diagnose.ts
// A job's log, and the passing log of the same job where there is one, in; the diagnosis out.











/** Characters of excerpts that failures may use: about 2,000 model tokens. */
const BUDGET = 8000;
const FURTHER = 99;
const LONGEST_SHOWN = 1000;
/** Lines around an excerpt that redaction sees, for secrets that span lines. */
const REDACTED_AROUND = 60;
const diagnose_MOST_PLACES = 500;
const MOST_RANGES = 1000;
function diagnose(log, { passing, hasPath, matchPath, secrets: known = [] }) {
    const secrets = [...known, ...(0,known_secrets/* masksIn */.Xt)(log.texts)];
    const outline = outlineOf(log);
    const isNew = passing ? (position) => !passing.has(log.texts[position]) : null;
    const surroundings = { log, outline, isNew, hasPath };
    const told = chooseTold(rankFailures(findFailures(log, outline, isNew).map((seen) => inRepository(seen, matchPath)), surroundings), surroundings);
    const step = failedStep(told.causes[0], outline);
    const shown = new Set();
    const quoted = quoteWithin(told.causes, log);
    const failures = quoted.map(({ seen, from, to }) => writeFailure({ seen, from, to }, log, shown, secrets));
    // A run that exited with a failure did so for its errors; what a tool printed elsewhere may be a list of both.
    const hasPlaces = ({ severity }) => severity === 'error' || outline.exit === null || failures[0]?.kind === 'lint';
    const further = [...told.causes.slice(quoted.length), ...told.further].filter(hasPlaces);
    addPlaces(failures, told.causes, further, secrets);
    const excerpts = rangesOf(told.regions, shown, log, MOST_RANGES);
    let characters = 0;
    for (const number of shown)
        characters += (textOf(log, number)?.length ?? 0) + 1;
    return {
        schemaVersion: 1,
        job: hiddenOrNull(step?.job ?? outline.job, secrets),
        // A step without a name is called by its command, with all that stands in it.
        step: hiddenOrNull(step?.name, secrets),
        failures,
        primary: 0,
        excerpts,
        excerptTokens: Math.ceil(characters / 4),
        logLines: log.lineCount,
        truncated: false,
    };
}
/** The failed step that the first failure stands in; else the first that failed. */
function failedStep(primary, { steps }) {
    const own = primary ? stepAt(steps, primary.at) : null;
    if (own?.failed && own.name !== '')
        return own;
    const failed = steps.filter((step) => step.failed && step.name !== '');
    return failed.find(({ job }) => job === own?.job) ?? failed[0] ?? null;
}
function inRepository(seen, matchPath) {
    if (!matchPath || seen.locations.length === 0)
        return seen;
    const locations = seen.locations.map((place) => ({ ...place, path: matchPath(place.path) ?? place.path }));
    return { ...seen, locations };
}
/** Failures are told until their excerpts have used up the budget; what is left is for how the run ended. */
function quoteWithin(causes, log) {
    const quoted = [];
    const lines = new Set();
    let characters = 0;
    for (const [rank, seen] of causes.entries()) {
        const { from, to } = excerptOf(seen, characters > BUDGET * 0.7 ? FURTHER : rank, log);
        for (let position = from; position <= to; position++) {
            if (!lines.has(position))
                characters += cut(log.texts[position]).length + 1;
            lines.add(position);
        }
        if (rank > 0 && characters > BUDGET)
            break;
        quoted.push({ seen, from, to });
    }
    return quoted;
}
function writeFailure({ seen, from, to }, log, shown, secrets) {
    for (let position = from; position <= to; position++)
        shown.add(log.numbers[position]);
    const message = (0,redact/* redactText */.R)(verbatim(seen, log), secrets) || '…';
    const advice = seen.cause ?? kind_advice/* KIND_ADVICE */.E[seen.kind];
    const top = seen.locations.find(({ path }) => !(0,failures_location/* isInstalledCode */.qC)(path));
    const behind = log.texts.slice(seen.at + 1, seen.to + 1);
    return {
        kind: seen.kind,
        origin: advice.origin,
        action: advice.action,
        tool: seen.tool,
        code: hiddenOrNull(seen.code, secrets),
        test: hiddenOrNull(seen.test, secrets),
        message: cut(message),
        locations: seen.locations.map((place) => redactedPlace(place, secrets)),
        excerpt: quote(from, to, log, secrets),
        signature: (0,signature_of/* signatureOf */.y)({
            tool: seen.tool,
            kind: seen.kind,
            code: seen.code,
            test: seen.test,
            message: cut((0,redact/* redactText */.R)(seen.message, secrets)) || '…',
            frame: [top?.path, functionFrameOf(behind)].filter(Boolean).join(' ') || null,
        }, (0,redact/* redactText */.R)(detailOf(behind), secrets)),
        cause: seen.cause?.id ?? null,
        advice: advice.advice,
    };
}
/** Readers look at lines without what a colour code or clock left behind; people are shown the line itself. */
function verbatim(seen, log) {
    const line = log.texts[seen.at];
    if (line.includes(seen.message))
        return seen.message;
    const isElsewhere = log.texts.slice(seen.from, seen.to + 1).some((text) => text.includes(seen.message));
    return isElsewhere ? seen.message : line.trim();
}
function quote(from, to, log, secrets) {
    const start = Math.max(0, from - REDACTED_AROUND);
    const around = (0,redact/* redactLines */.n)(log.texts.slice(start, to + 1 + REDACTED_AROUND), secrets);
    const lines = around.slice(from - start, to + 1 - start);
    return { startLine: log.numbers[from], endLine: log.numbers[to], text: lines.map(cut).join('\n') };
}
function cut(line) {
    return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN).replace(/[\ud800-\udbff]$/, '')}…` : line;
}
/** The places of failures that are not told stand with the one of their tool. */
function addPlaces(failures, causes, further, secrets) {
    let left = diagnose_MOST_PLACES;
    for (const seen of further) {
        const same = causes.findIndex((cause) => cause.tool === seen.tool && cause.kind === seen.kind);
        const failure = failures[same] ?? failures[causes.findIndex((cause) => cause.tool === seen.tool)];
        if (!failure || seen.role !== 'cause')
            continue;
        for (const place of seen.locations) {
            const isThere = failure.locations.some((known) => samePlace(known, place));
            if (!isThere && left-- > 0)
                failure.locations.push(redactedPlace(place, secrets));
        }
    }
}
function samePlace(a, b) {
    return a.path === b.path && a.line === b.line && a.startColumn === b.startColumn;
}
function hiddenOrNull(text, secrets) {
    return text === null || text === undefined ? null : (0,redact/* redactText */.R)(text, secrets);
}
function redactedPlace(place, secrets) {
    return { ...place, path: (0,redact/* redactText */.R)(place.path, secrets) };
}
function textOf(log, number) {
    let low = 0;
    let high = log.numbers.length - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const found = log.numbers[middle];
        if (found === number)
            return log.texts[middle];
        if (found < number)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/failures/match-path.ts
var match_path = __webpack_require__(31072);
;// CONCATENATED MODULE: ./src/failures/read-log/read-log.ts
// A log as a stream of bytes in; its line count and its telling lines with their surroundings out, in bounded memory.





/** Characters of text kept; logs below that are kept whole. */
const KEPT_CHARACTERS = 10_000_000;
const BLOCK_LINES = 256;
/** The beginning says what ran, the end how it ended. */
const HEAD_BLOCKS = 8;
const TAIL_BLOCKS = 40;
const TELLING = failure_signs/* ERROR_SIGN */.$O | failure_signs/* EXIT_SIGN */.Do;
/** A line that was said this often, but for its numbers, is how the tool talks. */
const OFTEN = 200;
/** `isKnown`: the line also stands in a passing log, so it tells nothing. */
async function readLog(chunks, isKnown = () => false) {
    const blocks = [];
    const steps = [];
    let open = newBlock(1);
    let characters = 0;
    let isHuge = false;
    let lineCount = 0;
    const signsOf = signMemory();
    const isRare = rarity();
    const interestOf = (block) => {
        block.interest ??= block.texts.filter((text) => (signsOf(text) & TELLING) !== 0 && isRare(text) && !isKnown(text)).length;
        return block.interest;
    };
    for await (const batch of splitLines(chunks)) {
        for (const raw of batch) {
            lineCount++;
            const named = stepNamedBy(raw);
            const last = steps.at(-1);
            if (named && (last?.step !== named.step || last.job !== named.job))
                steps.push({ line: lineCount, ...named });
            const text = cleanLine(raw);
            open.texts.push(text);
            open.characters += text.length;
            if (open.texts.length < BLOCK_LINES && open.characters < KEPT_CHARACTERS / 100)
                continue;
            blocks.push(open);
            characters += open.characters;
            open = newBlock(lineCount + 1);
            if (characters > KEPT_CHARACTERS) {
                characters = dropDullBlocks(blocks, characters, interestOf);
                isHuge = true;
            }
            else if (isHuge)
                characters -= forgetOldBlock(blocks, interestOf);
        }
    }
    blocks.push(open);
    return assemble(blocks, steps, lineCount);
}
function rarity() {
    const counts = new Map();
    return (text) => {
        const shape = shapeOf(text);
        const count = (counts.get(shape) ?? 0) + 1;
        if (count > 1 || counts.size < 200_000)
            counts.set(shape, count);
        return count <= OFTEN;
    };
}
function newBlock(firstLine) {
    return { firstLine, texts: [], characters: 0, interest: null };
}
/** Drops the text of blocks without signs of failure first, then those late in the middle; returns what is left. */
function dropDullBlocks(blocks, characters, interestOf) {
    const target = KEPT_CHARACTERS * 0.6;
    const middle = blocks.map((_, index) => index).slice(HEAD_BLOCKS, -TAIL_BLOCKS);
    const isDull = (index) => blocks[index] === undefined || interestOf(blocks[index]) === 0;
    const beside = (index) => !isDull(index - 1) || !isDull(index + 1);
    const order = [
        ...middle.filter((index) => isDull(index) && !beside(index)),
        ...middle.filter((index) => isDull(index) && beside(index)),
        ...middle.filter((index) => !isDull(index)).reverse(),
    ];
    const dropped = new Set();
    let left = characters;
    for (const index of order) {
        if (left <= target)
            break;
        left -= blocks[index].characters;
        dropped.add(index);
    }
    const kept = blocks.filter((_, index) => !dropped.has(index));
    blocks.splice(0, blocks.length, ...kept);
    return left;
}
/** In a huge log a dull block goes as soon as it is no longer near the end: kept text would only become garbage later. */
function forgetOldBlock(blocks, interestOf) {
    const index = blocks.length - TAIL_BLOCKS - 2;
    if (index < HEAD_BLOCKS)
        return 0;
    const around = blocks.slice(index - 1, index + 2);
    if (around.some((block) => interestOf(block) > 0))
        return 0;
    const [gone] = blocks.splice(index, 1);
    return gone?.characters ?? 0;
}
function assemble(blocks, steps, lineCount) {
    const numbers = [];
    const texts = [];
    for (const block of blocks) {
        for (const [offset, text] of block.texts.entries()) {
            numbers.push(block.firstLine + offset);
            texts.push(text);
        }
    }
    let at = 0;
    const placed = steps.map(({ line, job, step }) => {
        while (at < numbers.length && numbers[at] < line)
            at++;
        return { at, job, step };
    });
    return { lineCount, numbers, texts, steps: placed };
}

;// CONCATENATED MODULE: ./src/stories/diagnose-log.ts
// A failing log and, where there is one, a passing log of the same job as streams in; the diagnosis out.






async function diagnoseLog({ log, passing, hasPath, matchPath, environment = {}, }) {
    const known = passing ? await readPassingLog(passing) : null;
    const read = await readLog(log, known ? (text) => known.has(text) : undefined);
    return diagnose(read, { passing: known, hasPath, matchPath, secrets: (0,known_secrets/* secretsOf */.Fj)(environment) });
}


/***/ })

};
;