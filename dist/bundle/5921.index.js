"use strict";
exports.id = 5921;
exports.ids = [5921];
exports.modules = {

/***/ 78023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MASKS),
/* harmony export */   l: () => (/* binding */ MASKS_VERSION)
/* harmony export */ });
// The shapes of text that a re-run changes, as data: where one begins in a message, and what is written in its place.
/** Part of every hash: raise it with any change that can change a masked text, in the table, the words or the contexts. */
const MASKS_VERSION = 1;
const WORD_START = '(?<![\\w$])';
const WORD_END = '(?![\\w$])';
const CLOCK = '\\d{1,2}[:_,]\\d{2}[:_,]\\d{2}(?:[.,:_]\\d{1,9})?';
const ZONE = '(?:_?\\d{0,3}Z|\\s?[-+]\\d{2}:?\\d{2}|\\s(?:UTC|GMT|CES?T|[EPMC][SD]T)(?![A-Za-z]))?';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}';
const HEX_BLOCK = '[0-9a-fA-F]';
/** Domains that are no file endings, packages or words. */
const TOP_LEVEL = 'com|net|org|edu|gov|mil|local|internal|localdomain|lan|cloud';
const PATH_LETTER = '[\\w.@+~%$#=-]';
/** First match at a position wins, so the narrower shape stands first. */
const MASKS = [
    {
        name: 'url',
        pattern: `${WORD_START}[a-zA-Z][a-zA-Z0-9+.-]{1,15}://[^\\s"'<>()\\[\\]{}|\\\\^\`]+`,
        placeholder: '<url>',
    },
    {
        name: 'mac',
        pattern: `${WORD_START}(?:${HEX_BLOCK}{1,2}[:-]){5,7}${HEX_BLOCK}{1,2}(?![\\w:-])`,
        placeholder: '<mac>',
    },
    {
        name: 'time',
        pattern: [
            `${WORD_START}\\d{4}[-/.]\\d{2}[-/.]\\d{2}(?:[T _]${CLOCK}${ZONE})?${WORD_END}`,
            `${WORD_START}(?:19|20)\\d{2}[01]\\d[0-3]\\d[T_-]?[0-2]\\d[0-5]\\d[0-5]\\d(?:[.,]?\\d{1,9})?Z?${WORD_END}`,
            `${WORD_START}(?:${DAY},? )?${MONTH} {1,2}\\d{1,2}(?:,? \\d{4})?(?:,? ${CLOCK}${ZONE})?(?: \\d{4})?${WORD_END}`,
            `${WORD_START}(?:${DAY},? )?\\d{1,2}[ -/]${MONTH}[ -/]\\d{4}(?:[ :]${CLOCK}${ZONE})?${WORD_END}`,
            `${WORD_START}\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})(?: ${CLOCK})?(?![\\w$.])`,
            `${WORD_START}\\d{1,2}:\\d{2}:\\d{2}(?:[.,:]\\d{1,9})?(?: ?[AaPp][Mm])?${ZONE}${WORD_END}`,
        ].join('|'),
        placeholder: '<time>',
    },
    {
        name: 'uuid',
        pattern: `(?<![0-9a-zA-Z])${HEX_BLOCK}{8}-${HEX_BLOCK}{4}-${HEX_BLOCK}{4}-${HEX_BLOCK}{4}-${HEX_BLOCK}{12}(?![0-9a-zA-Z])`,
        placeholder: '<id>',
    },
    {
        name: 'ip',
        pattern: [
            `${WORD_START}\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d{1,5}|/\\d{1,2})?(?![\\w$]|\\.\\d)`,
            `(?<![\\w:])(?=[0-9a-fA-F:]{0,45}::|(?:${HEX_BLOCK}{1,4}:){7})(?:${HEX_BLOCK}{0,4}:){2,7}${HEX_BLOCK}{0,4}(?:%\\w{1,15}|(?<=::1):\\d{2,5})?(?![\\w:])`,
        ].join('|'),
        placeholder: '<ip>',
    },
    {
        name: 'email',
        pattern: `${WORD_START}[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,8}\\.[a-zA-Z]{2,24}(?![\\w:/-])`,
        placeholder: '<email>',
    },
    {
        name: 'host',
        pattern: `(?<![\\w.@/-])(?:[a-zA-Z0-9][\\w-]{0,62}\\.){1,8}(?:${TOP_LEVEL})(?::\\d{1,5})?(?![\\w(-]|\\.\\w)`,
        placeholder: '<host>',
    },
    {
        name: 'path',
        pattern: [
            `(?<![\\w])[A-Za-z]:[\\\\/]{1,2}[^\\s"'<>|*?:(),;\\[\\]{}]*`,
            `\\\\\\\\[^\\s"'<>|*:(),;\\[\\]{}]+`,
            `(?<![\\w.$)\\]}>/~@%*+-])~?/${PATH_LETTER}+(?:/${PATH_LETTER}+)*/?`,
            `(?<![\\w./$-])\\.{1,2}(?:/${PATH_LETTER}+)+/?`,
            `(?<![\\w./$@+~-])@?(?=\\w)(?:[\\w.@+~-]+/)+${PATH_LETTER}*`,
        ].join('|'),
        placeholder: '<path>',
    },
    { name: 'hex', pattern: `(?<![0-9A-Za-z$])-?0[xX][0-9a-fA-F]+(?![0-9A-Za-z$])`, placeholder: '<n>' },
    {
        name: 'number',
        pattern: `(?<![\\w$])(?<![\\w)\\]]-)(?:(?<![\\w)\\]$.])[-+])?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:[eE][-+]?\\d+)?(?![\\w$]|[.~@]\\w)`,
        placeholder: '<n>',
    },
    { name: 'word', pattern: `[\\w$]+(?:[-.~@]{1,2}[\\w$]+)*`, placeholder: '<id>' },
];


/***/ }),

/***/ 85921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ signatureOf)
});

// EXTERNAL MODULE: ./src/model/fingerprint.ts
var fingerprint = __webpack_require__(91109);
;// CONCATENATED MODULE: ./src/failures/signature/mask-path.ts
// A path or an address as a message writes it in; what of it outlives a re-run on another machine out.
/** Folders where a machine keeps its own files: below them only the file's name is the same elsewhere. */
const MACHINE_ROOT = /^(?:~\/|\/(?:home|Users|tmp|var|private|builds?|__w|__e|__t|github|opt|usr|root|mnt|media|workspaces?|data|srv|etc|proc|sys|run|dev|app|code|src|repo|project|projects|work|go|nix|snap|lib\d*|bin|sbin|s?bin|System|Library|Applications|Volumes|azp|agent|drone|woodpecker|bamboo|jenkins|teamcity|codebuild|vercel|buildkite|circleci|hostedtoolcache|cygdrive|[a-z])\/)/;
const EXTENSION = /\.[A-Za-z][A-Za-z0-9_]{0,9}$/;
/** Parts are masked like any words by `maskPart`. */
function maskPath(path, maskPart) {
    const slashed = path.replace(/\\{1,2}/g, '/');
    const trimmed = slashed.length > 1 && slashed.endsWith('/') ? slashed.slice(0, -1) : slashed;
    const isWindows = /^[A-Za-z]:/.test(trimmed) || path.startsWith('\\\\');
    const base = trimmed.slice(trimmed.lastIndexOf('/') + 1);
    if (isWindows || MACHINE_ROOT.test(trimmed) || (trimmed.startsWith('/') && EXTENSION.test(base))) {
        return { exact: `<path>/${maskPart(base)}`, template: '<path>' };
    }
    return { exact: trimmed.split('/').map(maskPart).join('/'), template: '<path>' };
}
/** `and/or` and `n/a` are words; a path has depth, a file ending, or says where it starts. */
function isPath(text) {
    if (/^(?:~?\/|\.{1,2}\/|[A-Za-z]:[\\/]|\\\\)/.test(text))
        return true;
    const parts = text.split('/').filter((part) => part !== '');
    if (parts.length < 2)
        return false;
    if (text.startsWith('@'))
        return false;
    return EXTENSION.test(parts.at(-1) ?? '') || (parts.length >= 3 && parts.every((part) => !/^[\d.]+$/.test(part)));
}
/** Scheme, host and path stay; user, query and fragment go. */
function maskUrl(url, maskPart) {
    const trimmed = url.replace(/[.,;:!?]{1,3}$/, '');
    const rest = url.slice(trimmed.length);
    const scheme = trimmed.slice(0, trimmed.indexOf('://') + 3);
    const address = trimmed.slice(scheme.length).replace(/[?#].*$/s, '');
    const slash = address.indexOf('/');
    const authority = slash < 0 ? address : address.slice(0, slash);
    const host = authority.slice(authority.lastIndexOf('@') + 1);
    const path = slash < 0 ? '' : address.slice(slash);
    const exact = `${scheme}${maskPart(host)}${path.split('/').map(maskPart).join('/')}`;
    return { exact: exact + rest, template: `<url>${rest}` };
}

;// CONCATENATED MODULE: ./src/failures/signature/mask-word.ts
// A word that holds digits in, the word with its random or counted parts masked out. Names keep their digits.
/** Names whose digits, even after a separator, are the name. */
const NAMED_DIGITS = /^(?:utf|ucs|iso|iec|sha|sha3|md|aes|rsa|des|x86|i386|i686|amd|arm|arm64|aarch|win|int|uint|float|double|latin|cp|koi8|windows|ubuntu|debian|macos|alpine|python|java|jdk|jre|ruby|php|dotnet|netstandard|net|netcoreapp|go|rust|es|ecma|http|tls|ssl|ipv|oauth|base|vs|gcc|clang|llvm|postgres|postgresql|mysql|mariadb|redis|log4j)[-_.]?\d/i;
/** `TS2339`, `E0425`, `ORA-00942`, `CVE-2024-3094`, `P1001`, `rc2`: the code or the release is the meaning. */
const CODE = /^(?:[A-Z]{1,10}-?\d{1,6}|[A-Z]{2,10}[-_][A-Z]{0,4}\d{1,5}|CVE-\d{4}-\d{4,7}|GHSA(?:-[\da-z]{4}){3})$/;
const VERSION = /^[vV]?\d+(?:\.\d+){1,3}(?:[-+.~]?(?:alpha|beta|rc|dev|pre|post|canary|next|snapshot|final|release|b|a)[-.]?\d*)*$/i;
const HEX_WORD = /^[0-9a-fA-F]{7,}$/;
const IDENTIFIER_BEFORE = /(?:columns?|tables?|fields?|propert(?:y|ies)|functions?|methods?|class(?:es)?|variables?|values?|relation|index|constraint|symbol|identifier|module|package|type|name|names|attribute|argument|parameter|key|test|suite|case|label|macro|import|export|member)[ :]{1,2}["'`]?$/i;
function maskWord(word, place) {
    if (!/\d/.test(word) && !/^[0-9a-fA-F]{8,}$/.test(word))
        return word;
    if (CODE.test(word))
        return word;
    if (isLocation(word))
        return '<id>';
    const runs = word.split(/([-._~@$]+)/);
    const named = NAMED_DIGITS.test(word);
    const isName = isNamed(word, place);
    let masked = '';
    for (let index = 0; index < runs.length; index += 2) {
        const run = runs[index] ?? '';
        // `id_-42` and `id_42`: ids that were signed numbers.
        const separator = (index > 0 ? (runs[index - 1] ?? '') : '').replace(/(?<=[_.~@])-$/, '');
        masked += separator + maskRun(run, separator, index, { named, isName });
    }
    return masked;
}
function isVersion(word) {
    return VERSION.test(word);
}
function maskRun(run, separator, index, { named, isName }) {
    if (run === '' || !/\d/.test(run))
        return /^(?:[a-f]{8,}|[A-F]{8,})$/.test(run) ? '<n>' : run;
    if (/^\d+$/.test(run)) {
        if (named && index === 2 && run.length <= 4)
            return run;
        if (separator.startsWith('@') && run.length <= 3)
            return run;
        if (isName && run.length <= 3)
            return run;
        return '<n>';
    }
    if (isHexWord(run) || (separator === '@' && /^[0-9a-fA-F]{4,16}$/.test(run)))
        return '<n>';
    if (isRandom(run))
        return '<id>';
    return named ? run : run.replace(/\d{4,}/g, '<n>');
}
/** `A02-B1-C0-D12`: the place of a part in a machine, or a serial number. */
function isLocation(word) {
    const runs = word.split('-');
    return (runs.length >= 3 &&
        runs.every((run) => /^[A-Z]{0,3}\d{0,6}[A-Z]?$/.test(run)) &&
        runs.filter((run) => /\d/.test(run)).length >= 2);
}
function isHexWord(run) {
    return HEX_WORD.test(run) && /\d/.test(run) && /[a-f]/.test(run) !== /[A-F]/.test(run);
}
/** Letters and digits mixed as no person names things. */
function isRandom(run) {
    if (run.length < 12)
        return false;
    const changes = (run.match(/[a-zA-Z](?=\d)|\d(?=[a-zA-Z])/g) ?? []).length;
    return changes >= 4;
}
/** Whether the text says that this word is the name of something: quoted alone, called, or announced as a name. */
function isNamed(word, { text, start, end }) {
    if (!/^[A-Za-z_$][\w$]*$/.test(word))
        return false;
    const before = text.charAt(start - 1);
    const after = text.charAt(end);
    if (`'"\``.includes(before) && before !== '' && after === before)
        return true;
    if (after === '(')
        return true;
    return IDENTIFIER_BEFORE.test(text.slice(Math.max(0, start - 24), start));
}

// EXTERNAL MODULE: ./src/failures/signature/masks.ts
var masks = __webpack_require__(78023);
;// CONCATENATED MODULE: ./src/failures/signature/number-context.ts
// A number with the text around it in, whether it carries meaning that no re-run changes out.
/** Longer looks back and ahead tell nothing more, and would cost. */
const LOOK_BACK = 40;
const LOOK_AHEAD = 32;
const CODE_BEFORE = /(?:^|[^a-z])(?:https?(?:\/\d(?:\.\d)?)?|(?:http|response)?[ _-]?status(?:[ _-]?(?:code|line))?(?: (?:was|of|is))?|exit(?:ed)?(?: with)?(?:[ _-]?(?:status|code|value))?|return(?:ed|s)?[ _-]?(?:code|value|error|status)|err(?:or)?[ _-]?(?:code|no|number)|code|signal(?: number)?|sig|sqlstate|rc|hresult|oserror|winerror|errno)["'\])]?\s?(?:is\s)?[:=#([{<"'-]{0,2}\s?$/i;
const ERROR_WORD_BEFORE = /(?:^|[^a-z])(?:error|err) #?$/i;
const ERROR_BEFORE = /(?:^|[^a-z])(?:error|err|failed|failure|response|received|returned|responded with)[: (]{1,3}$/i;
const COMPARISON_BEFORE = /(?:[=!]==?|\b(?:to ?be|equals?|expected|expect|received|actual|got|want|wanted|assert|is|was|not|with))[ :(]{0,3}$/i;
const COMPARISON_AFTER = /^[ )]{0,2}(?:[=!]==?|to ?(?:be|equal)|(?:but )?got|but was|not equal|is not)/i;
const REASON_AFTER = /^[ :-]{1,3}(?:OK|Created|Accepted|No Content|Moved|Found|See Other|Not Modified|Bad Request|Unauthori[sz]ed|Payment Required|Forbidden|Not Found|Method Not Allowed|Not Acceptable|Request Timeout|Conflict|Gone|Precondition|Payload Too|Request Entity|Unsupported Media|Unprocessable|Too Many Requests|Internal Server|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time)/i;
const VERSION_BEFORE = /(?:[@^~]|[<>=~!]=|\bv|\bversions?|\brelease)[ "'`(:=]{0,3}$/i;
const LONG_VERSION_BEFORE = /(?:[<>]|\bat|\bwith|\bfrom|\bto|\w)[ "'`(:]{1,3}$/i;
const VERSION_TALK = /\b(?:peer|depend(?:s|ency|encies|ed|ing)?|requires?|required|requirements?|incompatible|conflict(?:s|ing)?|resolv(?:e|es|ing|ed)|resolution|versions?|satisf(?:y|ies|ied|ying)|engines?|unsupported|upgrade|downgrade|constraint)\b/i;
const LOOPBACK_BEFORE = /(?:localhost|127\.0\.0\.1|0\.0\.0\.0|::1\]?|\[::\]):$/;
const HTTP_STATUSES = new Set([
    100, 101, 200, 201, 202, 203, 204, 205, 206, 207, 301, 302, 303, 304, 307, 308, 400, 401, 402, 403, 404, 405, 406,
    407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451, 500,
    501, 502, 503, 504, 505, 507, 508, 511, 520, 521, 522, 523, 524, 525, 526, 529,
]);
/** On the loopback interface the port is the service's only name; any other port there is drawn by lot. */
const SERVICE_PORTS = new Set([
    21, 22, 25, 53, 80, 110, 143, 389, 443, 445, 465, 587, 636, 993, 1025, 1080, 1433, 1521, 1883, 2049, 2181, 2222, 2375,
    2376, 2379, 3000, 3001, 3128, 3306, 3389, 4000, 4200, 4222, 4317, 4318, 4444, 4566, 5000, 5173, 5432, 5433, 5601,
    5672, 5900, 5984, 6006, 6333, 6379, 6443, 7000, 7474, 7687, 8000, 8001, 8025, 8080, 8081, 8086, 8088, 8123, 8125,
    8200, 8443, 8500, 8529, 8888, 9000, 9042, 9090, 9092, 9200, 9222, 9229, 9300, 9324, 9411, 9418, 11211, 15672, 19530,
    26257, 26379, 27017,
]);
/** `digits` is the number as written, without unit; `end` the offset after it. */
function keepsNumber(text, start, end) {
    const digits = text.slice(start, end);
    if (!/^[-+]?\d{1,10}$/.test(digits))
        return false;
    const before = text.slice(Math.max(0, start - LOOK_BACK), start);
    if (CODE_BEFORE.test(before))
        return true;
    if (ERROR_WORD_BEFORE.test(before))
        return true;
    if (LOOPBACK_BEFORE.test(before) && SERVICE_PORTS.has(Number(digits)))
        return true;
    if (!HTTP_STATUSES.has(Number(digits)))
        return false;
    const after = text.slice(end, end + LOOK_AHEAD);
    return (REASON_AFTER.test(after) ||
        ERROR_BEFORE.test(before) ||
        COMPARISON_BEFORE.test(before) ||
        COMPARISON_AFTER.test(after));
}
/** Whether this port is the well-known one of a service, met on the loopback interface. */
function keepsPort(port) {
    return SERVICE_PORTS.has(Number(port));
}
/** Whether a dotted number is the version of something rather than a measurement. */
function keepsVersion(text, start, end, versionTalk) {
    if (versionTalk)
        return true;
    const before = text.slice(Math.max(0, start - LOOK_BACK), start);
    const isLong = /\d\.\d+\.\d/.test(text.slice(start, end));
    return VERSION_BEFORE.test(before) || (isLong && LONG_VERSION_BEFORE.test(before));
}
function talksOfVersions(text) {
    return VERSION_TALK.test(text);
}
/** Whether a hexadecimal number is an error code: `HRESULT = 0x80070005`, `exit code 0xC0000005`. */
function keepsHex(text, start, end) {
    return end - start <= 10 && CODE_BEFORE.test(text.slice(Math.max(0, start - LOOK_BACK), start));
}

;// CONCATENATED MODULE: ./src/failures/signature/mask-message.ts
// A message in, the message with everything masked that a re-run changes out. Time linear in its length.




/** What stands further behind is the same trouble's long tail. */
const MESSAGE_LIMIT = 8192;
const SHAPES = masks/* MASKS */.M.map((mask) => `(?<${mask.name}>${mask.pattern})`).join('|');
const PLACEHOLDERS = new Map(masks/* MASKS */.M.map((mask) => [mask.name, mask.placeholder]));
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours are control characters
const COLORS = /\u001b\[[0-9;:?]{0,20}[ -/]?[@-~]/g;
const BLANKS = /[\p{Cc}\s]+/gu;
const TIME_UNIT = 'ns|nanos(?:econds?)?|[uµμ]s|micros(?:econds?)?|ms|msecs?|millis(?:econds?)?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?';
const SIZE_UNIT = '[KMGTP]i?B|[kKMGT]b|kB|bytes?|B';
const UNIT_AFTER = new RegExp(`^ (?:(?<time>${TIME_UNIT}|s)|(?<size>${SIZE_UNIT}))(?![\\w$])`);
const AMOUNT = new RegExp(`^\\d+(?:\\.\\d+)?(?:(?<time>${TIME_UNIT}|[smhd])|(?<size>${SIZE_UNIT}|[KMGk]))$`);
const COMPOUND_TIME = /^(?:\d+[dhms]){2,4}(?:\d+ms)?$/;
function maskMessage(message) {
    const text = message.slice(0, MESSAGE_LIMIT).replace(COLORS, '').replace(BLANKS, ' ').trim();
    const masked = maskText(text, talksOfVersions(text));
    return { exact: joinLists(masked.exact), template: joinLists(maskSubject(masked.template)) };
}
function maskText(text, versions) {
    const shapes = new RegExp(SHAPES, 'g');
    let exact = '';
    let template = '';
    let done = 0;
    for (let match = shapes.exec(text); match; match = shapes.exec(text)) {
        const shape = nameOf(match.groups);
        const taken = maskShape({ shape, found: match[0], text, start: match.index, talksOfVersions: versions });
        const between = text.slice(done, match.index);
        exact += between + taken.exact;
        template += between + taken.template;
        done = match.index + match[0].length + taken.more;
        shapes.lastIndex = done;
    }
    const rest = text.slice(done);
    return { exact: exact + rest, template: template + rest };
}
function nameOf(groups) {
    for (const name in groups)
        if (groups[name] !== undefined)
            return name;
    return '';
}
function maskShape(place) {
    switch (place.shape) {
        case 'url':
            return { ...maskUrl(place.found, (part) => maskPart(part, place.talksOfVersions)), more: 0 };
        case 'path':
            return { ...maskPathLike(place), more: 0 };
        case 'host':
            return { exact: maskHost(place), template: '<host>', more: 0 };
        case 'ip':
            return same(maskAddress(place.found));
        case 'hex':
            return same(keepsHex(place.text, place.start, endOf(place)) ? place.found : '<n>');
        case 'number':
            return maskNumber(place);
        case 'word':
            return same(maskAnyWord(place));
        default:
            return same(PLACEHOLDERS.get(place.shape) ?? '<id>');
    }
}
function maskPart(part, versions) {
    return maskText(part, versions).exact;
}
function maskPathLike({ found, talksOfVersions: versions }) {
    if (isPath(found))
        return maskPath(found, (part) => maskPart(part, versions));
    const masked = found
        .split('/')
        .map((part) => maskPart(part, versions))
        .join('/');
    return { exact: masked, template: masked };
}
function maskAddress(found) {
    const port = /(?:^127\.[\d.]+|^0\.0\.0\.0|::1):(\d+)$/.exec(found)?.[1];
    return port && keepsPort(port) ? `<ip>:${port}` : '<ip>';
}
function maskHost({ found, text, start, talksOfVersions: versions }) {
    const colon = found.indexOf(':');
    const name = colon < 0 ? found : found.slice(0, colon);
    const masked = maskWord(name, { text, start, end: start + name.length, talksOfVersions: versions });
    return colon < 0 ? masked : `${masked}:<n>`;
}
function maskNumber(place) {
    const { found, text, start } = place;
    const end = endOf(place);
    const unit = UNIT_AFTER.exec(text.slice(end, end + 14));
    if (unit) {
        const placeholder = unit.groups?.time === undefined ? '<size>' : '<duration>';
        return { exact: placeholder, template: placeholder, more: unit[0].length };
    }
    if (keepsNumber(text, start, end))
        return same(found);
    if (/^\d+\.\d+$/.test(found) && keepsVersion(text, start, end, place.talksOfVersions))
        return same(found);
    return same('<n>');
}
function maskAnyWord(place) {
    const { found, text, start, talksOfVersions: versions } = place;
    const amount = /^\d/.test(found) ? AMOUNT.exec(found) : null;
    if (amount)
        return amount.groups?.time === undefined ? '<size>' : '<duration>';
    if (/^\d/.test(found) && COMPOUND_TIME.test(found))
        return '<duration>';
    if (isVersion(found)) {
        return /^[vV]/.test(found) || keepsVersion(text, start, endOf(place), versions) ? found : '<version>';
    }
    return maskWord(found, { text, start, end: endOf(place), talksOfVersions: versions });
}
function endOf({ start, found }) {
    return start + found.length;
}
function same(text) {
    return { exact: text, template: text, more: 0 };
}
/** `1 min 12 s` one time and `58 s` the next; three ports one time and two the next. */
function joinLists(text) {
    return text
        .replace(/<duration>(?:,? (?:and )?<duration>)+/g, '<duration>')
        .replace(/(<[a-z]{1,8}>)(?:, ?\1)+/g, '$1');
}
/** `com.shop.jobs.Nightly: …`: who speaks is a place, unless it is an exception. */
function maskSubject(text) {
    return text.replace(/^[a-z][\w-]{0,63}(?:\.[\w-]{1,63}){2,12}(?<!Exception|Error|Failure|Fault|Warning)(?=: )/, '<name>');
}

;// CONCATENATED MODULE: ./src/failures/signature/signature-of.ts
// What identifies a failure in, its signature out: equal for the same failure again, whatever the machine, the time and the line.



/** `detail` is what `detailOf` finds behind the message: part of the identity, not of the text that is shown. */
function signatureOf(identity, detail = '') {
    const { tool, kind, code, test, message, frame } = identity;
    const masked = maskMessage(message);
    const more = maskMessage(detail);
    return {
        exact: (0,fingerprint/* fingerprint */.R)('exact', masks/* MASKS_VERSION */.l, tool, kind, code, test, steady(frame), masked.exact, more.exact),
        template: (0,fingerprint/* fingerprint */.R)('template', masks/* MASKS_VERSION */.l, tool, kind, code, masked.template, more.template),
        text: masked.exact,
    };
}
/** Where repositories keep their code: an unknown machine's part of a path ends before it. */
const SOURCE_FOLDER = /^(?:[/~]|[A-Za-z]:\/).*?\/(?=(?:src|lib|tests?|__tests__|spec|apps?|packages|cmd|internal|pkg|models|migrations)\/)/;
/** A path that could not be made relative names the machine; what is the same on another one stays. */
function steady(frame) {
    if (frame === null || !/^(?:[/~\\]|[A-Za-z]:[\\/])/.test(frame))
        return frame;
    const slashed = frame.replace(/\\/g, '/');
    const relative = slashed.replace(SOURCE_FOLDER, '');
    return relative === slashed ? maskMessage(frame).exact : relative;
}


/***/ })

};
;