"use strict";
exports.id = 3953;
exports.ids = [3953];
exports.modules = {

/***/ 59374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   X3: () => (/* binding */ findKnown),
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   Xt: () => (/* binding */ masksIn)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
// Values known to be secret in; a finder of every form they may take in a line out.

const SECRET_NAME = /passw|passphrase|pass$|pwd|secret|token|credential|api[_-]?key|access[_-]?key|private[_-]?key|(?:^|[_-])key$|auth|cookie|session|dsn$|webhook|connection[_-]?string|database[_-]?url|_url$|certificate|signing/i;
/** Names that match by their wording alone. */
const HARMLESS_NAME = /^(?:SSH_AUTH_SOCK|GPG_AGENT_INFO|XAUTHORITY|DBUS_SESSION_BUS_ADDRESS|XDG_SESSION_\w+|SESSION_MANAGER|DESKTOP_SESSION|GITHUB_(?:SERVER|API|GRAPHQL)_URL|PWD|OLDPWD|ACTIONS_\w*_URL|RUNNER_\w+)$/i;
const HARMLESS_VALUE = /^(?:true|false|yes|no|none|null|undefined|default|enabled|disabled|required|optional|\d{1,5}|[/~][\w./-]*)$/i;
/** Shorter values stand in too many words to be hidden wherever they are. */
const SHORTEST = 6;
/** `::add-mask::` comes out of the log, so out of anybody's hands: short ones could hide the failure. */
const SHORTEST_MASK = 8;
const MOST_MASKS = 200;
const ADD_MASK = /(?:::|##\[)add-mask(?:::|\])(.{1,4096})/i;
/** The values of the environment that its names call secret. */
function secretsOf(environment) {
    const values = new Set();
    for (const [name, value] of Object.entries(environment)) {
        if (!value || HARMLESS_NAME.test(name) || !SECRET_NAME.test(name))
            continue;
        for (const part of partsOf(name, value)) {
            if (part.length >= SHORTEST && !HARMLESS_VALUE.test(part))
                values.add(part);
        }
    }
    return [...values];
}
/** The values that the log itself asks to hide. */
function masksIn(lines) {
    const values = new Set();
    for (const line of lines) {
        const value = line.includes('add-mask') ? ADD_MASK.exec(line)?.[1]?.trim() : undefined;
        if (!value || value.length < SHORTEST_MASK || HARMLESS_VALUE.test(value))
            continue;
        values.add(value);
        if (values.size >= MOST_MASKS)
            break;
    }
    return [...values];
}
/** An address is known to everybody; the password in it is not. */
function partsOf(name, value) {
    const address = /^[a-z][\w+.-]*:\/\/[^\s/@:]*:([^\s@]+)@/i.exec(value);
    if (address)
        return [value, address[1]];
    if (/_url$/i.test(name) && !/hook|[?&](?:sig|token|key)=/i.test(value))
        return [];
    return [value, ...value.split(/\r?\n/).filter((line) => line.length >= 12)];
}
/** All forms of the values, longest first. */
function formsOf(values) {
    const forms = new Set();
    for (const value of values) {
        if (value.length < SHORTEST)
            continue;
        forms.add(value);
        for (const form of [encodeURIComponent(toWellFormed(value)), JSON.stringify(value).slice(1, -1)])
            if (form !== value)
                forms.add(form);
        for (const form of base64Forms(value))
            forms.add(form);
    }
    return [...forms].sort((one, other) => other.length - one.length);
}
function findKnown(line, forms) {
    const spans = [];
    for (const form of forms) {
        for (let at = line.indexOf(form); at >= 0; at = line.indexOf(form, at + form.length)) {
            spans.push({ start: at, end: at + form.length });
        }
    }
    return spans;
}
/** What of the value is the same in base64 wherever it stands within the encoded text: three ways to begin. */
function base64Forms(value) {
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(value, 'utf8');
    const forms = [];
    for (const offset of [0, 1, 2]) {
        const encoded = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(offset), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const start = offset === 0 ? 0 : offset + 1;
        const spare = (offset + bytes.length) % 3 === 0 ? 0 : 1;
        const form = encoded.slice(start, encoded.length - spare);
        if (form.length < 8)
            continue;
        forms.push(form, form.replace(/\+/g, '-').replace(/\//g, '_'));
    }
    return [...new Set(forms)];
}
/** Lone surrogates, which no environment holds but a log may, cannot be encoded. */
function toWellFormed(value) {
    return value.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}


/***/ }),

/***/ 36796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ isSurelyRandom),
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   oe: () => (/* binding */ isRandom)
/* harmony export */ });
// A word in, whether it was drawn by lot out: keys and tokens are, names and digests in hexadecimal are told apart.
const UUID = /^\{?[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\}?$/;
const HEX = /^(?:0x)?[0-9a-fA-F]+$/;
/** A commit, a digest, an id: meant to be read. */
function isDigest(word) {
    return HEX.test(word) || UUID.test(word);
}
/** A long word tells by its beginning. */
const LOOKED_AT = 512;
/** Share of letters in runs of three small ones or more: about .16 where a lot draws, above .6 in names. */
const NAME_LIKE = 0.45;
/** Where no name says that it is a secret, a generated class name must pass. */
const NAME_LIKE_UNNAMED = 0.35;
const LONGEST_RUN_UNNAMED = 6;
/** Capitals, small letters and digits without the small-letter runs that words are made of. */
function isRandom(word) {
    const { mixed, inRuns } = countLetters(word);
    return mixed && inRuns < NAME_LIKE;
}
/** The same with more doubt, for words that nothing announces as a secret. */
function isSurelyRandom(word) {
    const { mixed, inRuns, longestRun } = countLetters(word);
    return mixed && inRuns < NAME_LIKE_UNNAMED && longestRun <= LONGEST_RUN_UNNAMED;
}
function countLetters(word) {
    const length = Math.min(word.length, LOOKED_AT);
    let inRuns = 0;
    let longestRun = 0;
    let run = 0;
    let capitals = 0;
    let smalls = 0;
    let digits = 0;
    for (let index = 0; index <= length; index += 1) {
        const code = index < length ? word.charCodeAt(index) : 0;
        if (code >= 97 && code <= 122) {
            run += 1;
            smalls += 1;
            continue;
        }
        if (run >= 3)
            inRuns += run;
        longestRun = Math.max(longestRun, run);
        run = 0;
        if (code >= 48 && code <= 57)
            digits += 1;
        else if (code >= 65 && code <= 90)
            capitals += 1;
    }
    return { mixed: capitals > 0 && smalls > 0 && digits > 0, inRuns: inRuns / length, longestRun };
}


/***/ }),

/***/ 63953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ redactLines),
  R: () => (/* binding */ redactText)
});

;// CONCATENATED MODULE: ./src/failures/redact/block-values.ts
// Lines in; for each, the part out that is the value of a secret name some lines above: YAML writes long values so.
/** `client_secret: |`, also behind a timestamp. */
const NAME = /(?:^|[\s"'{,-])["']?[\w.-]{0,64}(?:passw(?:or)?d|passphrase|secret|api[_-]?key|private[_-]?key|access[_-]?key|credentials?|token)[\w.-]{0,64}["']?\s{0,4}:\s{1,4}[|>][+-]?\d?\s*$/i;
const LONGEST = 200;
/** One array per line. */
function findBlockValues(lines) {
    const spans = lines.map(() => []);
    for (let index = 0; index < lines.length; index += 1) {
        const line = lines[index];
        if (line.length > 400 || !NAME.test(line))
            continue;
        const column = beginningOf(line);
        let next = index + 1;
        for (; next < lines.length && next - index <= LONGEST; next += 1) {
            const below = lines[next];
            if (below.trim() === '')
                continue;
            const start = beginningOf(below);
            if (start <= column)
                break;
            spans[next].push({ start, end: below.length });
        }
        index = next - 1;
    }
    return spans;
}
/** Column of the first letter behind the runner's time stamp. */
function beginningOf(line) {
    const stamp = /^(?:[^\t]{0,200}\t[^\t]{0,200}\t)?(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z )?/.exec(line)[0].length;
    return stamp + /^\s*/.exec(line.slice(stamp))[0].length;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/failures/redact/random-text.ts
var random_text = __webpack_require__(36796);
;// CONCATENATED MODULE: ./src/failures/redact/encoded.ts
// A line in, the encoded words out that hold a secret when decoded, and those too long and too random to be anything else.


const WORD = /[A-Za-z0-9+/_-]{20,}={0,2}/g;
const DECODED_LIMIT = 16_384;
/** Unnamed random text this long is a key to something; integrity hashes are named. */
const BARE_RANDOM = 32;
const HASH_BEFORE = /(?:sha\d{1,3}|md5|h1|blake\d?\w?|integrity|checksum|digest|hash|etag|nonce|fingerprint)["']?[-:=/ ]{1,3}["']?$/i;
/** `holdsSecret` judges a decoded text. */
function findEncoded(line, holdsSecret) {
    const spans = [];
    for (const match of line.matchAll(WORD)) {
        const word = match[0];
        const span = { start: match.index, end: match.index + word.length };
        if ((0,random_text/* isDigest */.Bc)(word))
            continue;
        if (decodesToSecret(word, holdsSecret) || isBareKey(word, line, match.index))
            spans.push(span);
    }
    return spans;
}
function decodesToSecret(word, holdsSecret) {
    const head = word.slice(0, DECODED_LIMIT);
    const text = external_node_buffer_.Buffer.from(head, 'base64').toString('latin1');
    return isText(text) && holdsSecret(text);
}
/** Readable from end to end: what random letters decode to is not. */
function isText(text) {
    return text.length >= 8 && /^[\t\n\r\x20-\x7e]+$/.test(text);
}
function isBareKey(word, line, start) {
    const solid = word.replace(/=+$/, '');
    if (solid.length < BARE_RANDOM || solid.startsWith('/') || /^sha\d+-/.test(solid))
        return false;
    if (HASH_BEFORE.test(line.slice(Math.max(0, start - 24), start)))
        return false;
    const parts = solid.split(/[-_/+]/);
    if (parts.length === 1)
        return (0,random_text/* isSurelyRandom */.A9)(solid);
    // Base64 is cut by its `+` and `/`; paths and joined names are cut too, but into words.
    if (parts.some((part) => /^[A-Za-z]*[a-z]{3}[A-Za-z]*$/.test(part)))
        return false;
    return solid.length >= 40 && parts.length <= solid.length / 8 + 2 && (0,random_text/* isSurelyRandom */.A9)(parts.join(''));
}

;// CONCATENATED MODULE: ./src/failures/redact/key-blocks.ts
// Lines in; for each, the part out that belongs to a private key or another secret written over several lines.

const BEGIN = /-----BEGIN (?:[A-Z0-9 ]{0,40})PRIVATE KEY(?: BLOCK)?-----|---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----|PuTTY-User-Key-File-\d|Private-Lines: \d/;
const END = /-----END (?:[A-Z0-9 ]{0,40})PRIVATE KEY(?: BLOCK)?-----|---- END SSH2|Private-MAC: /;
/** No key is longer; what follows a beginning without an end is a log again. */
const key_blocks_LONGEST = 400;
const BODY = /^[\s"'`>|#+\\,]{0,16}([A-Za-z0-9+/=_-]{1,})(?:\\[nr]){0,2}[\s"'`,;+\\]{0,8}$/;
const HEADER = /^[\s"'`>|#]{0,16}(?:[A-Za-z][\w-]{1,30}: .{0,200})?$/;
const BASE64_ROW = /(?:^|[\s|>"'`])([A-Za-z0-9+/]{40,}={0,2})["'`,\\n]{0,4}\s*$/;
const LAST_ROW = /(?:^|[\s|>"'`])([A-Za-z0-9+/]{2,}={0,2})["'`,\\n]{0,4}\s*$/;
/** One array per line. */
function findKeyBlocks(lines) {
    const spans = lines.map(() => []);
    let open = null;
    let rows = [];
    for (const [index, line] of lines.entries()) {
        const found = spans[index];
        const begin = BEGIN.exec(line);
        if (begin) {
            open = hideFrom(line, begin.index + begin[0].length, begin.index, found);
            rows = [];
            continue;
        }
        const end = END.exec(line);
        if (end) {
            if (!open)
                for (const row of rows)
                    spans[row].push(wholeRow(lines[row]));
            const before = line.slice(open ? Math.min(open.column, end.index) : 0, end.index);
            if (/[A-Za-z0-9+/=]{8,}/.test(before))
                found.push({ start: end.index - before.length, end: end.index });
            open = null;
            rows = [];
            continue;
        }
        if (open) {
            const body = bodyOf(line, open.column);
            if (body)
                found.push(body);
            open =
                (body || HEADER.test(line.slice(open.column))) && open.rows < key_blocks_LONGEST ? { ...open, rows: open.rows + 1 } : null;
            if (open)
                continue;
        }
        rows = collectRow(line, index, rows, found);
    }
    return spans;
}
/** A key on one line, with `\n` written out, ends where its end mark or the line ends. */
function hideFrom(line, from, column, found) {
    const rest = line.slice(from);
    const end = END.exec(rest);
    if (end) {
        if (end.index > 0)
            found.push({ start: from, end: from + end.index });
        return null;
    }
    if (/[A-Za-z0-9+/=]{8,}/.test(rest))
        found.push({ start: from, end: line.length });
    return { column, rows: 0 };
}
function bodyOf(line, column) {
    for (const from of line.length > column ? [column, 0] : [0]) {
        const match = BODY.exec(line.slice(from));
        if (match)
            return { start: from + match[0].indexOf(match[1]), end: from + match[0].indexOf(match[1]) + match[1].length };
    }
    const row = BASE64_ROW.exec(line) ?? lastWord(line);
    return row
        ? { start: row.index + row[0].indexOf(row[1]), end: row.index + row[0].indexOf(row[1]) + row[1].length }
        : null;
}
function lastWord(line) {
    const match = LAST_ROW.exec(line);
    return match && match[1].length >= 16 && (0,random_text/* isRandom */.oe)(match[1].replace(/[+/=]/g, '')) ? match : null;
}
/** Rows of base64 whose beginning was cut off: a row that fills a line hides alone, a short one after it with it. */
function collectRow(line, index, rows, found) {
    const row = BASE64_ROW.exec(line);
    if (row && (0,random_text/* isRandom */.oe)(row[1].replace(/[+/=]/g, ''))) {
        const start = row.index + row[0].indexOf(row[1]);
        found.push({ start, end: start + row[1].length });
        return [...rows.slice(-key_blocks_LONGEST), index];
    }
    if (rows.at(-1) !== index - 1)
        return [];
    const last = LAST_ROW.exec(line);
    if (last && (last[1].endsWith('=') || (last[1].length >= 8 && (0,random_text/* isRandom */.oe)(last[1].replace(/[+/=]/g, ''))))) {
        const start = last.index + last[0].indexOf(last[1]);
        found.push({ start, end: start + last[1].length });
    }
    return [];
}
function wholeRow(line) {
    return { start: 0, end: line.length };
}

// EXTERNAL MODULE: ./src/failures/redact/known-secrets.ts
var known_secrets = __webpack_require__(59374);
;// CONCATENATED MODULE: ./src/failures/redact/named-values.ts
// A line in, the values out that stand after a name that speaks of secrets: assignments, JSON, headers, flags, sentences.

/** The word within a name; what stands around it belongs to the name. */
const SECRET_WORD = /passw(?:or)?d|passphrase|pass(?=[_"'\\ ]*[:=])|\bpass\b|pwd|psw|secret|token|credential|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|secret[_-]?key|(?:sign|encrypt)(?:ing|ion)?[_-]?key|master[_-]?key|license[_-]?key|deploy[_-]?key|shared[_-]?key|key[_-]?data|\bkey\b|_key\b|auth(?:orization|[_-]?header|[_-]?key)?\b|_auth\b|cookie|session[_-]?id|sessionid|bearer|jwt|\botp\b|connection[_-]?string|\bdsn\b|\bsas\b|[?&;]sig\b|x-amz-(?:signature|credential)|signature|\bsalt\b|\bpin\b|mnemonic|seed[_-]?phrase|webhook/gi;
/** Names for which any value is a secret; after the others it must look like one. */
const STRONG = /passw|passphrase|pass|pwd|psw|secret|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|encrypt|signing[_-]?key|master|shared[_-]?key|key[_-]?data|authorization|_auth|cookie|credential|connection|token|sig\b|x-amz|mnemonic|seed/i;
/** Terminal colours may stand between a name and its value. */
const COLOR = '(?:\\u001b\\[[0-9;]{0,12}m)?';
const NAME_REST = /[\w.-]{0,64}/y;
/** `TypeToken.java:16` is a place. */
const FILE_NAME = /\.[a-z]{1,5}[:([]$/;
/** Also as JSON within JSON, as HTML and as addresses write it. */
const QUOTE = String.raw `(?:\\{0,4}["'\`]|\\{1,4}u002[27]|&(?:quot|#34|#39|apos);|%2[27])`;
const SEPARATOR = new RegExp(`${COLOR}${QUOTE}?\\]?\\s{0,8}${COLOR}(?:=>|:=|->|==?|:(?!:)|%3[DdAa]|>(?!=))${COLOR}\\s{0,8}${COLOR}`, 'y');
const SPACE = /["'`]?[ \t]{1,8}(?:(is|was|of|value|with|as|named):? )?/y;
const SCHEME = /(?:Bearer|Basic|Token|Digest|Negotiate|ApiKey|Api-Key|AWS4-HMAC-SHA256|SharedKey|Splunk|GenieKey|Bot|JWT|OAuth)[ \t]{1,4}/iy;
const OPENING = new RegExp(QUOTE, 'y');
const BARE_END = /[\s"'`,;&)}\]<>|]/g;
const HEADER_END = /["'`\r\n]/g;
/** Not a value: a reference to one, a type, or the rest of a sentence. */
const NO_VALUE = /^(?:true|false|null|none|nil|undefined|unset|empty|string|number|bool(?:ean)?|int(?:eger)?|object|any|str|required|optional|missing|invalid|expired|incorrect|wrong|not|is|was|must|cannot|can't|could|should|has|have|for|in|of|on|to|the|a|an|and|or|no|with|from|yes|unauthorized|forbidden|failed|error|unexpected|expected|found|unknown|revoked|rejected|denied|provided|given|used|set|default|\*+|x{3,}|<[^>]*>?|\[?(?:redacted|masked|hidden|filtered|secret)[\w-]{0,40}\]?|await|new|fail(?:s|ure)?|pass(?:ed)?|skip(?:ped)?|ok|warn|\[object|this|self|function|already|correct|too|only|also|[\W_]+|[<>=~!^]{0,3}\d+(?:\.\d+){1,3}[\w.-]{0,12}|\.{2,}|-+|_+)$/i;
/** A name in a value's place: `$DB_PASSWORD`, `${{ secrets.TOKEN }}`, `%PASSWORD%`, `{{ token }}`. */
const REFERENCE = /^(?:\$\{?[A-Z_][A-Z0-9_]*\}?|\$[({].*|\$env:\w+|\{\{.*|%[sdvq]|%[A-Z_]+%|[A-Za-z_$][\w$.]{0,64}\(.*|(?:[A-Z]+_)+(?:TOKEN|PASSWORD|PASSPHRASE|KEY|SECRET|PASS|USERNAME|PAT))$/;
/** Cheap to look for, and without one of them there is nothing to find. */
const SIGNS = [
    'pass',
    'pwd',
    'psw',
    'secret',
    'token',
    'cred',
    'key',
    'auth',
    'cookie',
    'session',
    'bearer',
    'jwt',
    'otp',
    'connection',
    'dsn',
    'sas',
    'sig',
    'x-amz',
    'salt',
    'pin',
    'mnemonic',
    'seed',
    'webhook',
];
function findNamedValues(line) {
    const small = line.toLowerCase();
    if (!SIGNS.some((sign) => small.includes(sign)))
        return [];
    const spans = [];
    SECRET_WORD.lastIndex = 0;
    for (let match = SECRET_WORD.exec(line); match; match = SECRET_WORD.exec(line)) {
        const wordEnd = match.index + match[0].length;
        const value = valueAfter(line, match[0], wordEnd);
        if (!value)
            continue;
        spans.push(value);
        SECRET_WORD.lastIndex = Math.max(value.end, wordEnd);
    }
    return spans;
}
function valueAfter(line, word, wordEnd) {
    const nameEnd = endOfMatch(NAME_REST, line, wordEnd) ?? wordEnd;
    if (FILE_NAME.test(line.slice(wordEnd, nameEnd + 1)))
        return null;
    const isKeyOnly = /^_?key$|^pin$|^salt$|^webhook$|^auth$|^signature$|^dsn$|^otp$|^sas$/i.test(word);
    const isStrong = STRONG.test(word) && !isKeyOnly;
    const assigned = endOfMatch(SEPARATOR, line, nameEnd);
    if (assigned !== null) {
        const span = readValue(line, assigned, isHeader(word, line, nameEnd));
        return span &&
            (isStrong
                ? isPlausible(textOf(line, span), word, isBareToken(line, word, wordEnd))
                : looksSecret(textOf(line, span)))
            ? span
            : null;
    }
    const spaced = endOfMatch(SPACE, line, nameEnd);
    if (spaced === null)
        return null;
    const isFlag = /(?:^|\s)--?[\w-]{0,64}$/.test(line.slice(Math.max(0, wordEnd - word.length - 66), nameEnd));
    const span = readValue(line, spaced, false);
    if (!span)
        return null;
    const text = textOf(line, span);
    if (/^bearer$/i.test(word))
        return text.length >= 8 && /[\d._~+/=-]|[a-z][A-Z]/.test(text) ? span : null;
    if (isStrong && /\b(?:is|was):? $/.test(line.slice(nameEnd, spaced))) {
        return text.length >= 6 && (/\d/.test(text) || /[a-z][A-Z]/.test(text)) && !NO_VALUE.test(text) ? span : null;
    }
    if (isStrong && /^[0-9a-f]{32,}$/.test(text))
        return span;
    if (isFlag && isStrong)
        return isPlausible(text, word, false) ? span : null;
    return looksSecret(text) ? span : null;
}
/** `Unexpected token: …` speaks of another kind of token than `API_TOKEN: …` and `"token": …`. */
function isBareToken(line, word, wordEnd) {
    return /^token$/i.test(word) && line[wordEnd] === ':' && !/[\w-]/.test(line.charAt(wordEnd - word.length - 1));
}
function isHeader(word, line, nameEnd) {
    return /authorization|cookie/i.test(word) && /^["'\\]*\s*[:=]/.test(line.slice(nameEnd, nameEnd + 8));
}
/** From the value's first letter to its last: quoted to the closing quote, a header to its end, else to the next blank. */
function readValue(line, from, header) {
    let start = from;
    OPENING.lastIndex = from;
    const opening = OPENING.exec(line);
    if (opening)
        start += opening[0].length;
    const scheme = endOfMatch(SCHEME, line, start);
    if (scheme !== null)
        start = scheme;
    const end = opening ? closing(line, start, opening[0]) : endBare(line, start, header);
    return end > start ? { start, end } : null;
}
function closing(line, start, opening) {
    const quote = opening.at(-1);
    if (!`"'\``.includes(quote)) {
        const end = line.indexOf(opening, start);
        return end < 0 ? endBare(line, start, false) : end;
    }
    const isEscaped = opening.length > 1;
    for (let index = line.indexOf(quote, start); index >= 0; index = line.indexOf(quote, index + 1)) {
        const before = line[index - 1];
        if (isEscaped && before === '\\')
            return index - 1;
        if (isEscaped || before !== '\\')
            return index;
    }
    return line.length;
}
function endBare(line, start, header) {
    const end = header ? HEADER_END : BARE_END;
    end.lastIndex = start;
    return end.exec(line)?.index ?? line.length;
}
/** For names that hold secrets: all but placeholders and the words of a sentence. */
function isPlausible(text, word, isToken) {
    if (NO_VALUE.test(text) || REFERENCE.test(text))
        return false;
    // `PASS=40` and `max_tokens: 4096` count; a number is a secret where a person chose it.
    if (/^\d{1,6}$/.test(text))
        return /passw|passphrase|pwd|psw/i.test(word) && text.length >= 4;
    if (!isToken)
        return text.length >= 2;
    return text.length >= 8 && (/\d/.test(text) || /[a-z][A-Z]/.test(text) || text.length >= 20);
}
/** For names that may hold anything: it must look drawn by lot. */
function looksSecret(value) {
    const text = value.replace(/^base64:/, '');
    if (text.length < 12 || (0,random_text/* isDigest */.Bc)(text) || NO_VALUE.test(text) || REFERENCE.test(text))
        return false;
    if (/[\\:]|^\d+\.\d|^[./~]|\.\w{1,4}$/.test(text) || /^sha\d+-/.test(text))
        return false;
    // `linux-node-modules-4ca97bc4` is joined from names.
    const parts = text.split(/[-_.]/);
    if (parts.length >= 3 && parts.some((part) => /^[A-Za-z]?[a-z]{3,}$/.test(part)))
        return false;
    return (0,random_text/* isRandom */.oe)(text.replace(/[-_.~+/=%]/g, ''));
}
function textOf(line, span) {
    return line.slice(span.start, span.end);
}
function endOfMatch(pattern, line, from) {
    pattern.lastIndex = from;
    const match = pattern.exec(line);
    return match ? from + match[0].length : null;
}

;// CONCATENATED MODULE: ./src/failures/redact/span.ts
// A part of a line that must not be seen.
const REDACTED = '[redacted]';
/** The line with every span hidden; spans may overlap and come in any order. */
function hideSpans(line, spans) {
    if (spans.length === 0)
        return line;
    spans.sort((one, other) => one.start - other.start);
    let shown = '';
    let done = 0;
    for (const { start, end } of spans) {
        if (end <= done)
            continue;
        if (start > done || done === 0)
            shown += line.slice(done, Math.max(start, done)) + REDACTED;
        done = end;
    }
    return shown + line.slice(done);
}

// EXTERNAL MODULE: ./src/failures/redact/token-shapes.ts
var token_shapes = __webpack_require__(15979);
;// CONCATENATED MODULE: ./src/failures/redact/url-credentials.ts
// A line in, the passwords out that stand in addresses and connection strings.
const ADDRESS_END = /[\s"'`<>]|:\/\//g;
const OTHER_FORMS = [
    { sign: /@(?:tcp|unix|udp)\(/, pattern: /(?<![\w.%+-])[\w.%+-]{1,64}:([^\s@:"'`]{1,256})@(?:tcp|unix|udp)\(/dg },
    {
        sign: /@\/\/|@[\w.-]{1,255}:\d{1,5}[/:]|\b(?:sqlplus|sqlldr|expdp|impdp|rman)\b/,
        pattern: /(?:(?<![\w$/.])[\w$]{1,64}\/([^\s@/"'`]{1,256})@(?:\/\/|[\w.-]{1,255}:\d{1,5}[/:])|(?:sqlplus|sqlldr|expdp|impdp|rman)\s[^\n]{0,80}?[\w$]\/([^\s@/"'`]{1,256})@)/dg,
    },
    {
        sign: /\b(?:curl|wget|httpie|http|https|xh|ab|mvn)\b/,
        pattern: /(?<!\S)(?:-u|--user|--proxy-user|--userpwd)[ =]["']?[\w.@%+-]{1,64}:(?!\d{1,6}(?!\S))([^\s"']{1,512})/dg,
    },
    {
        sign: /^\S{0,64}\s?[\w.*-]{1,255}:(?:\d{2,5}|\*):/,
        pattern: /(?<!\S)[\w.*-]{1,255}:(?:\d{4,5}|\*):[\w*-]{1,64}:[\w*-]{1,64}:(\S{4,256})(?!\S)/dg,
    },
    { sign: /password/, pattern: /(?:^|[Z\s])password\s{1,4}(?=\S*\d)(\S{6,512})\s*$/dg },
    {
        sign: /ConvertTo-SecureString/i,
        pattern: /ConvertTo-SecureString\s{1,4}(?:-String\s{1,4})?["']([^"']{1,512})["']/dgi,
    },
    {
        sign: /-stdin|--with-token|auth login/,
        pattern: /\b(?:echo|printf|print)\s{1,4}(?:-n\s{1,4})?["']?(?!\$)([^\s"'|]{6,512})["']?\s{0,4}\|/dg,
    },
    { sign: /password/, pattern: /(?<!\S)login\s{1,4}\S{1,128}\s{1,4}password\s{1,4}(\S{1,512})/dg },
    {
        sign: / -p/,
        pattern: /(?<!\S)(?:sshpass|(?:docker|podman|helm registry|az acr|buildah|crane auth|oras) login|htpasswd|kinit|mysql|mysqldump|mysqladmin)\b[^\n|;&]{0,200}?\s-p[ =]?["']?(?!\$[A-Z{(])([^\s"']{3,512})/dg,
    },
];
/** Names that stand before the `@` of an address and say nothing. */
const PLAIN_USER = /^(?:git|ssh|root|user|admin|deploy|ubuntu|ec2-user|runner|www|anonymous|oauth2?|x-access-token|x-token-auth|gitlab-ci-token)$/i;
/** With these people log in by name, and prove it otherwise. */
const NAMED_LOGIN = /(?:ssh|git|sftp|rsync|svn)$/i;
function findUrlCredentials(line) {
    const spans = [];
    for (let scheme = line.indexOf('://'); scheme >= 0; scheme = line.indexOf('://', scheme + 3)) {
        const span = passwordAt(line, scheme + 3);
        if (span)
            spans.push(span);
    }
    for (const { sign, pattern } of OTHER_FORMS) {
        if (!sign.test(line))
            continue;
        for (const match of line.matchAll(pattern)) {
            const [start, end] = match.indices[1] ?? match.indices[2];
            spans.push({ start, end });
        }
    }
    return spans;
}
function passwordAt(line, start) {
    ADDRESS_END.lastIndex = start;
    const end = ADDRESS_END.exec(line)?.index ?? line.length;
    const address = line.slice(start, end);
    const at = userInfoEnd(address);
    if (at <= 0)
        return null;
    const colon = address.indexOf(':');
    if (colon >= 0 && colon < at) {
        return at > colon + 1 ? { start: start + colon + 1, end: start + at } : null;
    }
    if (NAMED_LOGIN.test(line.slice(Math.max(0, start - 12), start - 3)))
        return null;
    return PLAIN_USER.test(address.slice(0, at)) ? null : { start, end: start + at };
}
/** Passwords may hold `/` and `@`; hosts with a port before a path that holds `@` may not be taken for users. */
function userInfoEnd(address) {
    const slash = address.search(/[/?#]/);
    const authority = slash < 0 ? address : address.slice(0, slash);
    const at = authority.lastIndexOf('@');
    if (at >= 0)
        return at;
    const colon = authority.indexOf(':');
    if (colon <= 0 || /^:\d{1,5}$/.test(authority.slice(colon)) || authority.startsWith('['))
        return -1;
    return address.lastIndexOf('@');
}

;// CONCATENATED MODULE: ./src/failures/redact/redact.ts
// Lines of a log in, the same lines with every secret hidden out. Nothing a log says can switch it off.








/** What is longer is no line that anybody reads; its beginning is kept. */
const LINE_LIMIT = 1 << 20;
const CUT_MARGIN = 8192;
/**
 * As many lines as came in. `secrets` are values to hide wherever and however they stand: the process's own
 * (`secretsOf` its environment) and those that other lines of the log ask to mask (`masksIn`).
 */
function redactLines(lines, secrets = []) {
    const forms = (0,known_secrets/* formsOf */.XP)([...secrets, ...(0,known_secrets/* masksIn */.Xt)(lines)]);
    const cut = lines.map(cutLine);
    const blocks = findKeyBlocks(cut);
    const values = findBlockValues(cut);
    return cut.map((line, index) => hideSpans(line, [
        ...(blocks[index] ?? []),
        ...(values[index] ?? []),
        ...(0,known_secrets/* findKnown */.X3)(line, forms),
        ...findSecrets(line),
    ]));
}
/** Line ends stay as they are. */
function redactText(text, secrets = []) {
    const parts = text.split(/(\r\n|\n|\r)/);
    const lines = redactLines(parts.filter((_, index) => index % 2 === 0), secrets);
    return lines.map((line, index) => line + (parts[index * 2 + 1] ?? '')).join('');
}
/** A secret that the cut would halve could no longer be told: its beginning goes too. */
function cutLine(line) {
    if (line.length <= LINE_LIMIT)
        return line;
    const kept = line.slice(0, LINE_LIMIT - CUT_MARGIN);
    const margin = line.slice(LINE_LIMIT - CUT_MARGIN, LINE_LIMIT);
    return `${kept}${/^.*[\s"',;]/s.exec(margin)?.[0] ?? ''}…`;
}
/** Encoded text may be encoded again; further in nobody looks. */
const DEEPEST = 2;
function findSecrets(line, depth = 0) {
    if (line.length < 6)
        return [];
    const spans = [...(0,token_shapes/* findTokens */.G)(line), ...findUrlCredentials(line), ...findNamedValues(line)];
    if (depth >= DEEPEST)
        return spans;
    return [...spans, ...findEncoded(line, (text) => holdsSecret(text, depth + 1))];
}
function holdsSecret(text, depth) {
    return (/PRIVATE KEY/.test(text) || isLogin(text) || text.split('\n').some((line) => findSecrets(line, depth).length > 0));
}
/** `user:password`, as Basic authorization wraps it. */
function isLogin(text) {
    return /^[\w.@%+-]{1,64}:[^\s:]{8,}$/.test(text);
}


/***/ }),

/***/ 15979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findTokens)
/* harmony export */ });
/* harmony import */ var _random_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36796);
// A line in, the credentials out that show by their shape what they are: every vendor's prefix, and the common forms without one.

/** At the beginning of a word; the end of a colour, of `\\n` written out and of `%3D` looks like a letter before it. */
const ALONE = '(?:(?<![A-Za-z0-9_])|(?<=\\[[0-9;]{0,12}m)|(?<=\\\\[nrt])|(?<=%[0-9A-Fa-f]{2}))';
/** After a fixed beginning, letters that go on as long as the token does: a try costs no more than the word it read. */
const SHAPES = [
    // Forges and registries
    'gh[opsur]_[A-Za-z0-9_.-]{20,}',
    'github_pat_[A-Za-z0-9_]{20,}',
    'gl(?:pat|ptt|rt|rtr|soat|cbt|imt|ft|dt|oas|ffct|agent|sat|mrt)-[\\w.-]{16,}',
    'GR1348941[\\w-]{16,}',
    'np[mt]_[A-Za-z0-9]{24,}',
    'pypi-[\\w-]{16,}',
    'rubygems_[0-9a-f]{32,}',
    'cio[A-Za-z0-9]{32,}',
    'oy2[a-z0-9]{43}',
    'dckr_(?:pat|oat)_[\\w-]{16,}',
    'ATATT3[\\w=-]{16,}|ATCTT3[\\w=-]{16,}|ATBB[A-Za-z0-9]{24,}',
    'AKC[a-zA-Z0-9]{32,}|cmVmdGtu[A-Za-z0-9+/=]{20,}',
    'sgp_[\\w]{32,}|bk(?:ua|at|ct)_[0-9a-zA-Z]{16,}|CCIPAT_\\w{16,}|CFPAT-[\\w-]{32,}|sq[apu]_[0-9a-f]{40}',
    // Clouds
    '(?:AKIA|ASIA|AROA|AIDA|AGPA|ANPA|ANVA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{16,}',
    'AIza[\\w-]{30,}|GOCSPX-[\\w-]{20,}|ya29\\.[\\w.-]{20,}|1//0[\\w-]{20,}',
    'LTAI[A-Za-z0-9]{12,}|AKID[A-Za-z0-9]{24,}|AQVN[\\w-]{35,}',
    '[\\w~.-]{3}\\dQ~[\\w~.-]{31,}',
    'do[opr]_v1_[a-f0-9]{32,}|HRKU-[\\w-]{20,}|fm[12][ar]?_[\\w+/=,-]{20,}|fo1_[\\w-]{20,}|nfp_\\w{20,}|vc[pioa]_\\w{20,}|rnd_\\w{20,}',
    'sbp_[a-f0-9]{32,}|sb_secret_[\\w-]{16,}|pscale_\\w{2,6}_[\\w.=-]{24,}|napi_[a-z0-9]{32,}|dapi[a-f0-9]{32}(?:-\\d)?',
    'dp\\.(?:pt|st|ct|sa|scim|audit)\\.[\\w.-]{20,}|hv[bsr]\\.[\\w-]{20,}|(?<!\\.)s\\.(?=[A-Za-z]{0,23}\\d)[A-Za-z0-9]{24}(?![\\w.])|pul-[a-f0-9]{32,}|[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{40,}',
    'tskey-[\\w-]{16,}|ops_eyJ[\\w-]{20,}|AGE-SECRET-KEY-1[0-9A-Z]{40,}|pn[ub]_[A-Za-z0-9]{24,}|dbt[cu]_[\\w-]{20,}',
    // Models
    'sk-(?:[a-z0-9]{2,8}-){0,3}[\\w-]{20,}|sess-[\\w-]{24,}|gsk_[A-Za-z0-9]{24,}|xai-[A-Za-z0-9]{24,}|pplx-[\\w-]{24,}',
    'r8_[A-Za-z0-9]{20,}|hf_[A-Za-z0-9]{20,}|api_org_[A-Za-z0-9]{20,}|nvapi-[\\w-]{24,}|tvly-[\\w-]{16,}|lsv2_(?:pt|sk)_[\\w]{16,}|pcsk_\\w{20,}',
    // Messages, money, watching
    'xox[a-z](?:\\.xox[a-z])?-[\\w-]{10,}|xapp-[\\w-]{10,}',
    '[MNO][A-Za-z\\d_-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,}|\\d{8,10}:AA[\\w-]{33}',
    '(?:[spr]k|rk|pk|sk)_(?:live|test|prod)_[A-Za-z0-9]{10,}|whsec_[A-Za-z0-9+/=]{16,}|sq0[a-z]{3}-[\\w-]{20,}|EAAA[\\w-]{56,}|shp(?:at|ca|pa|ss|tka)_[a-fA-F0-9]{20,}',
    'access_token\\$\\w{4,12}\\$[\\w$]{20,}|FLWSECK(?:_TEST)?-[\\w-]{16,}|EZ[AT]K[a-zA-Z0-9]{40,}|duffel_(?:test|live)_[\\w-]{32,}',
    'SG\\.[\\w-]{16,}\\.[\\w-]{16,}|key-[0-9a-f]{32}|[0-9a-f]{32}-us\\d{1,2}|(?:SK|AC)[0-9a-f]{32}|xkeysib-[\\w-]{32,}|xsmtpsib-[\\w-]{32,}|re_[A-Za-z0-9]{8}_[A-Za-z0-9]{16,}',
    'lin_(?:api|oauth)_[A-Za-z0-9]{20,}|ntn_[A-Za-z0-9]{30,}|secret_[A-Za-z0-9]{40,}|figd_[\\w-]{20,}|PMAK-[a-f0-9-]{30,}|pat[A-Za-z0-9]{14}\\.[a-f0-9]{32,}|tfp_[\\w-]{30,}',
    'NR(?:AK|JS|II|BR|MA)-[\\w-]{16,}|sntry[su]_[\\w+/=-]{20,}|gl(?:sa|c)_[\\w+/=-]{20,}|dt0[a-z]\\d{2}\\.[A-Z0-9]{24}\\.[A-Z0-9]{40,}|hc[abx]ik_[\\w]{30,}|(?:sdk|api|mob)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    'EAA[A-Za-z0-9]{60,}|AAAA[\\w-]{7}:[\\w-]{100,}|A{8,}[\\w%]{80,}|rdme_[a-z0-9]{50,}|waka_[\\w-]{30,}|aio_[a-zA-Z0-9]{24,}|ico-[a-zA-Z0-9]{32}',
    // Anything signed, anything hashed for a login
    'eyJ[\\w-]{8,}\\.[\\w-]{8,}(?:\\.[\\w-]*){0,3}|[spt]k\\.eyJ[\\w-]{20,}\\.[\\w-]{16,}',
    '\\$(?:2[abxy]?|5|6|y|apr1|argon2(?:id?|d))\\$[\\w./$=,+-]{20,}',
];
const TOKEN = new RegExp(`${ALONE}(?:${SHAPES.join('|')})`, 'g');
/** `xyz_` or `xyz-` and a long run of letters and digits that nobody would type: a vendor we have not met. */
const PREFIXED = /(?:(?<![A-Za-z0-9_./+-])|(?<=\[[0-9;]{0,12}m)|(?<=\\[nrt]))[a-zA-Z][a-zA-Z0-9]{1,9}[_-](?:[a-z]{2,8}[_-])?([A-Za-z0-9]{24,})/g;
/** Addresses that are a credential as a whole; the part after the host hides. */
const SECRET_ADDRESS = /(?:hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)|discord(?:app)?\.com\/api(?:\/v\d+)?\/webhooks|webhook\.office\.com\/webhookb2|chat\.googleapis\.com\/v1\/spaces|hooks\.zapier\.com\/hooks\/catch|maker\.ifttt\.com\/trigger|api\.telegram\.org\/bot|events\.pagerduty\.com\/integration|hooks\.[\w.-]{1,60}\/webhooks?|outlook\.office\.com\/webhook)[/:]?([^\s"'<>`)\]]+)/g;
/** No token is shorter than this. */
const LONG_WORD = /[^\s"'`<>]{14}/;
function findTokens(line) {
    if (!LONG_WORD.test(line))
        return [];
    const spans = [];
    for (const match of line.matchAll(TOKEN))
        spans.push({ start: match.index, end: match.index + match[0].length });
    for (const match of line.matchAll(SECRET_ADDRESS)) {
        spans.push({ start: match.index + match[0].length - match[1].length, end: match.index + match[0].length });
    }
    for (const match of line.matchAll(PREFIXED)) {
        if ((0,_random_text__WEBPACK_IMPORTED_MODULE_0__/* .isRandom */ .oe)(match[1]) && !/^(?:sha|md)\d/i.test(match[0])) {
            spans.push({ start: match.index, end: match.index + match[0].length });
        }
    }
    return spans;
}


/***/ })

};
;