"use strict";
exports.id = 6412;
exports.ids = [6412];
exports.modules = {

/***/ 26412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ParserLost: () => (/* reexport */ engine/* ParserLost */.K2),
  loadParsers: () => (/* binding */ loadParsers),
  parseSql: () => (/* binding */ parseSql)
});

// EXTERNAL MODULE: ./src/extract/syntax/split-sql.ts
var split_sql = __webpack_require__(51444);
// EXTERNAL MODULE: ./src/extract/syntax/sqlparser/engine.ts
var engine = __webpack_require__(14739);
;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/grammar.ts
// A whole SQL text and its dialect in; the grammar that its statements are read by out.
const CLICKHOUSE = [
    /\bENGINE\s*=\s*\w*MergeTree\b/i,
    /\bENGINE\s*=\s*(Distributed|Kafka|Dictionary|URL|S3|Buffer)\b/i,
    /\bLowCardinality\s*\(/i,
    /\sDateTime\(\s*'\w/,
    /\b(Simple)?AggregateFunction\s*\(/i,
    /\bCREATE\s+MATERIALIZED\s+VIEW\s+(IF\s+NOT\s+EXISTS\s+)?[\w."`]+\s+(ON\s+CLUSTER\s+\S+\s+)?TO\s/i,
    /\bCREATE\s+MATERIALIZED\s+VIEW\s[^;]{1,200}\sREFRESH\s+(EVERY|AFTER)\s+\d/i,
    /\bON\s+CLUSTER\s+['"{\w]/i,
];
function grammarOf(text, dialect) {
    return CLICKHOUSE.some((pattern) => pattern.test(text)) ? 'clickhouse' : dialect;
}

// EXTERNAL MODULE: ./src/extract/syntax/sqlparser/lines.ts
var sqlparser_lines = __webpack_require__(6922);
// EXTERNAL MODULE: ./src/extract/syntax/sql-lexer.ts
var sql_lexer = __webpack_require__(53186);
;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/quiet-rows.ts
// A SQL text in; the same text, as long and with the same lines, with what only repeats commented out: rows of literals
// beyond the first two hundred of an INSERT, and INSERTs of such rows that begin alike. They name nothing new, and seeds
// of many megabytes would else take longer than a file may.

const KEPT_ROWS = 200;
/** Shorter texts are read as they are. */
const WORTHWHILE = 30_000;
const LONGEST_HEAD = 4000;
function quietRows(text, dialect) {
    if (text.length < WORTHWHILE || !/\bvalues\b/i.test(text))
        return text;
    const lexer = new sql_lexer/* SqlLexer */.b(text, dialect);
    const rowsOf = new Map();
    const pieces = [];
    let copied = 0;
    let insertAt = -1;
    let rowsEnd = -1;
    let before = null;
    function hush(start, end) {
        if (start < copied || end - start < 4)
            return;
        pieces.push(text.slice(copied, start), commentLike(text.slice(start, end)));
        copied = end;
    }
    for (let token = lexer.next(); token; before = token, token = lexer.next()) {
        if (token.kind !== 'word')
            continue;
        const size = token.end - token.start;
        if (size > 7)
            continue;
        const word = text.slice(token.start, token.end).toLowerCase();
        if (word === 'insert' || word === 'replace') {
            insertAt = beginsStatement(text, before, rowsEnd, token.start) ? token.start : -1;
            continue;
        }
        if (word !== 'values')
            continue;
        const rows = plainRows(text, token.end, dialect);
        if (!rows)
            continue;
        lexer.position = rows.end;
        rowsEnd = rows.end;
        const head = insertAt >= 0 && token.end - insertAt < LONGEST_HEAD ? text.slice(insertAt, token.end) : null;
        const seen = head === null ? 0 : (rowsOf.get(head) ?? 0);
        if (head !== null)
            rowsOf.set(head, seen + rows.count);
        const close = dialect === 'mssql' ? /\s*;|(?=\s*\b(?:go|insert)\b)/iy : /\s*;/y;
        close.lastIndex = rows.end;
        const closed = seen >= KEPT_ROWS ? close.exec(text) : null;
        if (closed)
            hush(insertAt, rows.end + closed[0].length);
        else if (rows.count > KEPT_ROWS)
            hush(rows.keptEnd, rows.end);
        insertAt = -1;
    }
    if (pieces.length === 0)
        return text;
    pieces.push(text.slice(copied));
    return pieces.join('');
}
/** Not the INSERT of an IF or a loop, which would be left without a body. */
function beginsStatement(text, before, rowsEnd, start) {
    if (!before || text[before.start] === ';')
        return true;
    if (text.slice(before.start, before.end).toLowerCase() === 'go')
        return true;
    return rowsEnd > before.end && text.slice(rowsEnd, start).trim() === '';
}
function commentLike(said) {
    const inner = said.slice(2, -2).replace(/[^\r\n]+/g, (run) => ' '.repeat(run.length));
    return `/*${inner}*/`;
}
/** The rows behind VALUES as long as they are plain; null where the first is not. */
function plainRows(text, from, dialect) {
    const rows = { count: 0, keptEnd: from, end: from };
    let at = skipSpace(text, from);
    for (;;) {
        const end = text[at] === '(' ? plainRowEnd(text, at, dialect) : -1;
        if (end < 0)
            break;
        rows.count += 1;
        rows.end = end;
        if (rows.count <= KEPT_ROWS)
            rows.keptEnd = end;
        const comma = skipSpace(text, end);
        if (text[comma] !== ',')
            break;
        at = skipSpace(text, comma + 1);
    }
    return rows.count > 0 ? rows : null;
}
function skipSpace(text, from) {
    let at = from;
    while (isSpace(text.charCodeAt(at)))
        at += 1;
    return at;
}
function isSpace(code) {
    return code === 32 || (code >= 9 && code <= 13);
}
const WORD = /[A-Za-z0-9_.]+/y;
const CONSTANT = /^(null|true|false|default|[0-9][\w.]*|\.[0-9]+|current_(date|time|timestamp)|_binary|_utf8(mb4)?)$/i;
/** What may stand inside of a call besides literals: `CAST(N'…' AS DATETIME2(7))`. */
const TYPE = /^(as|date|datetime2?|datetimeoffset|smalldatetime|time|timestamp|decimal|numeric|bit|int|bigint|money|varbinary|binary|varchar|nvarchar|char|max|xml|json)$/i;
/** Offset behind a row of literals, and calls of functions over literals; -1 where anything else stands in it. */
function plainRowEnd(text, open, dialect) {
    const backslash = dialect === 'mysql' || dialect === 'bigquery' || dialect === 'databricks' || dialect === 'snowflake';
    let depth = 0;
    for (let at = open; at < text.length; at += 1) {
        const char = text[at] ?? '';
        if (char === "'")
            at = stringEnd(text, at, backslash);
        else if (char === '(')
            depth += 1;
        else if (char === ')') {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
        else if (/[A-Za-z0-9_.]/.test(char)) {
            WORD.lastIndex = at;
            const word = WORD.exec(text)?.[0] ?? char;
            const next = text[at + word.length] ?? '';
            const plain = CONSTANT.test(word) ||
                (next === "'" && /^[nxbe]$/i.test(word)) ||
                (next === '(' && /^[a-z_]\w*$/i.test(word) && !/^(select|with|values|exists|in)$/i.test(word)) ||
                (depth > 1 && TYPE.test(word));
            if (!plain)
                return -1;
            at += word.length - 1;
        }
        else if (char !== ',' && char !== '-' && char !== '+' && !isSpace(text.charCodeAt(at)))
            return -1;
        else if (char === '-' && text[at + 1] === '-')
            return -1;
        if (depth > 8)
            return -1;
    }
    return -1;
}
function stringEnd(text, open, backslash) {
    for (let at = open + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 92 && backslash)
            at += 1;
        else if (code === 39) {
            if (text.charCodeAt(at + 1) !== 39)
                return at;
            at += 1;
        }
    }
    return text.length;
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/ast.ts
// The parser's JSON tree (serde output of sqlparser-rs), read through narrow accessors; what is not there is null or empty.
function field(node, key) {
    if (node === null || typeof node !== 'object' || Array.isArray(node))
        return null;
    return node[key] ?? null;
}
function ast_list(node) {
    return Array.isArray(node) ? node : [];
}
function ast_text(node) {
    return typeof node === 'string' ? node : '';
}
function flag(node, key) {
    return field(node, key) === true;
}
/** A Rust enum: `"Wildcard"` → ['Wildcard', null], `{ Nested: x }` → ['Nested', x]. */
function variant(node) {
    if (typeof node === 'string')
        return [node, null];
    if (node === null || typeof node !== 'object' || Array.isArray(node))
        return ['', null];
    const keys = Object.keys(node);
    const key = keys[0];
    return keys.length === 1 && key !== undefined ? [key, node[key]] : ['', null];
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/aim-update.ts
// An UPDATE over several tables → the same with the table that is really written as its target.
/** Target of several joined tables: the one that the first assignment names, else the first. T-SQL may name an alias of FROM. */
function aimUpdate(update, from) {
    const tables = update.from.flatMap(plainTables);
    const qualifier = update.set[0]?.column.at(-2)?.name.toLowerCase();
    const only = update.table.length === 1 ? update.table[0]?.name.toLowerCase() : undefined;
    const wanted = from.length === 0 ? qualifier : only;
    if (wanted === undefined)
        return update;
    const hit = tables.find((one) => one.alias?.name.toLowerCase() === wanted) ??
        tables.find((one) => !one.alias && one.name.at(-1)?.name.toLowerCase() === wanted);
    return hit ? { ...update, table: hit.name, alias: hit.alias } : update;
}
function plainTables(ref) {
    if (ref.kind === 'table')
        return [ref];
    if (ref.kind === 'join')
        return [...plainTables(ref.left), ...plainTables(ref.right)];
    return [];
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/date-parts.ts
// Arguments of a call in, the same out with words like `month` as literals: they are no columns.
const DATE_PARTS = /^(year|yyyy|yy|quarter|qq|q|month|mm|mon|months|years|week|weeks|wk|ww|isoweek|isoyear|dayofweek|dayofyear|weekday|dw|dy|day|days|dd|d|hour|hours|hh|minute|minutes|mi|second|seconds|ss|millisecond|milliseconds|ms|microsecond|microseconds|mcs|nanosecond|ns|epoch|epoch_(?:milli|micro|nano)?seconds?|timezone_hour|timezone_minute|date|time|dow|doy|day_hour|year_month)$/i;
const DATE_FUNCTIONS = /^((date|datetime|timestamp|time)_?(diff|add|sub|trunc|part|name|bucket|_from_parts)|timestampdiff|timestampadd|last_day|next_day|datetrunc|date_part|dateadd|datediff|extract|months_between|generate_(date|timestamp)_array|trunc)$/i;
/** `called` is the function's name without its schema. */
function withDateParts(called, args) {
    return DATE_FUNCTIONS.test(called) ? args.map((arg, i) => datePart(arg, i, args.length)) : args;
}
/** `month` in `DATEDIFF(month, a, b)` is a word of the function, not a column. */
function datePart(arg, index, count) {
    if (arg.kind === 'call' && /^week$/i.test(arg.name[0]?.name ?? ''))
        return { kind: 'literal', value: 'week', range: arg.range };
    if (arg.kind !== 'column' || arg.parts.length !== 1 || count < 2)
        return arg;
    const part = arg.parts[0];
    if (!part || part.quoted || !DATE_PARTS.test(part.name))
        return arg;
    return index === 0 || index === count - 1 || index === 1
        ? { kind: 'literal', value: part.name.toLowerCase(), range: arg.range }
        : arg;
}

// EXTERNAL MODULE: ./src/sql/names.ts
var names = __webpack_require__(40792);
;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/tokens.ts
// Words of a SQL text with their offsets, for what the parsers do not say: where types, defaults and bodies stand.
const DOUBLE_QUOTED_STRINGS = new Set(['mysql', 'bigquery', 'databricks']);
const BACKSLASH_ESCAPES = new Set(['mysql', 'bigquery', 'databricks', 'snowflake']);
const WORD_START = /[\p{L}_@#]/u;
const WORD_PART = /[\p{L}\p{N}_@#$]/u;
function lex(source, start, end, dialect) {
    const tokens = [];
    const open = [];
    let at = start;
    while (at < end) {
        const next = skipBlank(source, at, end, dialect);
        if (next > at) {
            at = next;
            continue;
        }
        const token = readToken(source, at, end, dialect);
        if (token.kind === 'punct')
            pair(tokens, open, token);
        tokens.push(token);
        at = token.end;
    }
    return tokens;
}
function pair(tokens, open, token) {
    if (token.text === '(' || token.text === '[')
        open.push(tokens.length);
    if (token.text !== ')' && token.text !== ']')
        return;
    const opener = open.pop();
    if (opener === undefined)
        return;
    const first = tokens[opener];
    if (!first)
        return;
    first.match = tokens.length;
    token.match = opener;
}
function skipBlank(source, at, end, dialect) {
    const char = source[at] ?? '';
    if (/[\s\u00a0\ufeff]/.test(char))
        return at + 1;
    const two = source.slice(at, at + 2);
    const hash = char === '#' && (dialect === 'mysql' || dialect === 'bigquery');
    if (two === '--' || hash || (two === '//' && dialect === 'snowflake')) {
        let stop = at;
        while (stop < end && source[stop] !== '\n')
            stop += 1;
        return stop;
    }
    if (two === '*/' && dialect === 'mysql')
        return at + 2;
    if (two !== '/*')
        return at;
    if (dialect === 'mysql' && source[at + 2] === '!') {
        let stop = at + 3;
        while (/[0-9]/.test(source[stop] ?? ''))
            stop += 1;
        return stop;
    }
    const close = source.indexOf('*/', at + 2);
    return close < 0 || close + 2 > end ? end : close + 2;
}
function readToken(source, at, end, dialect) {
    const char = source[at] ?? '';
    if (char === "'")
        return quoted(source, at, end, "'", 'string', BACKSLASH_ESCAPES.has(dialect));
    if (char === '"') {
        const isString = DOUBLE_QUOTED_STRINGS.has(dialect);
        return quoted(source, at, end, '"', isString ? 'string' : 'quoted', isString);
    }
    if (char === '`')
        return quoted(source, at, end, '`', 'quoted', false);
    if (char === '[' && (dialect === 'mssql' || (dialect === 'sqlite' && /[\p{L}_]/u.test(source[at + 1] ?? '')))) {
        return quoted(source, at, end, ']', 'quoted', false);
    }
    if (char === '$' && source[at + 1] === '$') {
        const close = source.indexOf('$$', at + 2);
        return make('string', source, at, close < 0 || close + 2 > end ? end : close + 2);
    }
    if (/[0-9]/.test(char))
        return run(source, at, end, /[0-9A-Za-z_.]/, 'number');
    if (WORD_START.test(char))
        return run(source, at, end, WORD_PART, char === '@' ? 'param' : 'word');
    if (char === '?' || (char === '$' && /\w/.test(source[at + 1] ?? '')))
        return run(source, at, end, /[\w$?]/, 'param');
    if (char === ':' && source[at + 1] === ':')
        return make('punct', source, at, at + 2);
    const point = source.codePointAt(at) ?? 0;
    return make('punct', source, at, at + (point > 0xffff ? 2 : 1));
}
function quoted(source, at, end, close, kind, backslash) {
    let stop = at + 1;
    while (stop < end) {
        const char = source[stop];
        if (backslash && char === '\\')
            stop += 2;
        else if (char !== close)
            stop += 1;
        else if (source[stop + 1] === close)
            stop += 2;
        else
            return make(kind, source, at, stop + 1);
    }
    return make(kind, source, at, end);
}
function run(source, at, end, part, kind) {
    let stop = at + 1;
    while (stop < end && part.test(source[stop] ?? ''))
        stop += 1;
    return make(kind, source, at, stop);
}
function make(kind, source, start, end) {
    const written = source.slice(start, end);
    return { kind, text: written, upper: kind === 'word' ? written.toUpperCase() : written, start, end, match: -1 };
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/source.ts
// One statement while it is read: its text, its words, and the extent of what was read so far, which gives ranges.




function openSource(readers, file, lines, start, end, dialect, grammar) {
    const source = {
        readers,
        dialect,
        grammar,
        file,
        lines,
        start,
        end,
        given: '',
        tokens: lex(file, start, end, dialect),
        rows: [],
        flat: true,
        unmodelled: null,
        extentStart: Number.POSITIVE_INFINITY,
        extentEnd: -1,
    };
    giveText(source, file.slice(start, end));
    return source;
}
function giveText(source, given) {
    source.given = given;
    source.rows = [0];
    for (let at = given.indexOf('\n'); at >= 0; at = given.indexOf('\n', at + 1))
        source.rows.push(at + 1);
    source.flat = !/[\ud800-\udbff]/.test(given);
}
/** Offset in the file of a position of the parser: lines end at \n alone, columns count code points. */
function offsetOf(source, line, column) {
    const row = source.rows[line - 1] ?? 0;
    if (source.flat)
        return source.start + Math.min(row + column - 1, source.given.length);
    let at = row;
    for (let left = column - 1; left > 0 && at < source.given.length; left -= 1) {
        at += (source.given.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    }
    return source.start + at;
}
/** Marks where a node begins; `closeExtent` answers its range and adds it to the node around it. */
function openExtent(source) {
    const outer = { start: source.extentStart, end: source.extentEnd };
    source.extentStart = Number.POSITIVE_INFINITY;
    source.extentEnd = -1;
    return outer;
}
function closeExtent(source, outer, balanced = false) {
    let start = source.extentStart;
    let end = source.extentEnd;
    if (end < 0) {
        source.extentStart = outer.start;
        source.extentEnd = outer.end;
        const at = outer.end >= 0 ? outer.end : source.start;
        return (0,sqlparser_lines/* rangeAt */.B3)(source.lines, at, at);
    }
    if (balanced)
        [start, end] = balance(source, start, end);
    source.extentStart = Math.min(outer.start, start);
    source.extentEnd = Math.max(outer.end, end);
    return (0,sqlparser_lines/* rangeAt */.B3)(source.lines, start, end);
}
function notModelled(source, what) {
    source.unmodelled ??= what;
}
function touch(source, start, end) {
    source.extentStart = Math.min(source.extentStart, start);
    source.extentEnd = Math.max(source.extentEnd, end);
}
/** Adds a span of the parser; empty spans (0:0) say nothing. */
function touchSpan(source, span) {
    const from = field(span, 'start');
    const to = field(span, 'end');
    const line = Number(field(from, 'line') ?? 0);
    if (line === 0 || (line === 1 && source.rows[1] === 0))
        return null;
    const start = offsetOf(source, line, Number(field(from, 'column') ?? 1));
    const end = offsetOf(source, Number(field(to, 'line') ?? line), Number(field(to, 'column') ?? 1));
    touch(source, start, end);
    return [start, end];
}
/** Index of the first token that starts at or after the offset. */
function tokenFrom(source, offset) {
    let low = 0;
    let high = source.tokens.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((source.tokens[middle]?.start ?? 0) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function balance(source, start, end) {
    let from = start;
    let to = end;
    for (let i = tokenFrom(source, start); i < source.tokens.length; i += 1) {
        const token = source.tokens[i];
        if (!token || token.start >= to)
            break;
        const mate = token.match >= 0 ? source.tokens[token.match] : undefined;
        if (!mate)
            continue;
        to = Math.max(to, mate.end);
        from = Math.min(from, mate.start);
    }
    return [from, to];
}
/** Makes the extent reach over the parentheses that follow: `count` of `count(*)`. */
function takeParens(source) {
    if (source.extentEnd < 0)
        return;
    const next = source.tokens[tokenFrom(source, source.extentEnd)];
    if (next?.text !== '(' || next.match < 0)
        return;
    touch(source, next.start, source.tokens[next.match]?.end ?? next.end);
}
function identOf(source, node) {
    const written = ast_text(field(node, 'value'));
    const quoted = field(node, 'quote_style') !== null;
    const at = touchSpan(source, field(node, 'span'));
    const range = at
        ? (0,sqlparser_lines/* rangeAt */.B3)(source.lines, at[0], at[1])
        : (0,sqlparser_lines/* rangeAt */.B3)(source.lines, Math.max(source.extentEnd, source.start), Math.max(source.extentEnd, source.start));
    return { name: (0,names/* storedName */.Rs)(source.dialect, written, quoted), quoted, range };
}
function identsOf(source, nodes) {
    return ast_list(nodes).map((node) => identOf(source, node));
}
/** ObjectName. BigQuery's `project.dataset.table` in one pair of backticks is split. */
function source_nameOf(source, node) {
    const name = [];
    for (const part of ast_list(node)) {
        const [kind, payload] = variant(part);
        const ident = identOf(source, kind === 'Identifier' ? payload : kind === 'Function' ? field(payload, 'name') : part);
        if (source.dialect === 'bigquery' && ident.name.includes('.'))
            name.push(...splitDotted(ident));
        else
            name.push(ident);
    }
    return source.dialect === 'bigquery' ? placeApart(name) : name;
}
/** The parser splits a dotted name in backticks itself, but gives every part the place of the whole. */
function placeApart(name) {
    let column = 0;
    return name.map((part, i) => {
        const { line, startColumn } = part.range;
        const before = name[i - 1]?.range;
        const after = name[i + 1]?.range;
        const same = (range) => range?.line === line && range.startColumn === startColumn;
        if (!part.quoted || (!same(before) && !same(after)))
            return part;
        if (!same(before))
            column = startColumn + 1;
        const range = { line, startColumn: column, endLine: line, endColumn: column + part.name.length };
        column = range.endColumn + 1;
        return { ...part, range };
    });
}
function splitDotted(ident) {
    const inner = ident.quoted ? 1 : 0;
    const { line, startColumn } = ident.range;
    let column = startColumn + inner;
    const parts = [];
    for (const piece of ident.name.split('.')) {
        parts.push({
            name: piece,
            quoted: ident.quoted,
            range: { line, startColumn: column, endLine: line, endColumn: column + piece.length },
        });
        column += piece.length + 1;
    }
    return parts;
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/types.ts
// A data type out of the words of the statement: the parser knows some two hundred types but not where they stand.

/** Words that begin something else after a column's type. */
const AFTER_TYPE = new Set(('NOT NULL DEFAULT PRIMARY UNIQUE KEY REFERENCES CHECK CONSTRAINT GENERATED AS AUTO_INCREMENT AUTOINCREMENT IDENTITY ' +
    'COLLATE COMMENT ON CHARSET INVISIBLE VISIBLE FIRST AFTER OPTIONS MASKED ENCODE DISTKEY SORTKEY SPARSE ' +
    'ROWGUIDCOL PERSISTED VIRTUAL STORED STORAGE USING TAG FORMAT FOREIGN WITH ENCODING HIDDEN MASKING').split(' '));
const SPELLINGS = {
    mysql: {
        integer: 'int',
        bool: 'tinyint',
        boolean: 'tinyint',
        dec: 'decimal',
        numeric: 'decimal',
        fixed: 'decimal',
        'double precision': 'double',
        real: 'double',
        character: 'char',
        'character varying': 'varchar',
        serial: 'bigint unsigned',
        long: 'mediumtext',
    },
    mssql: {
        integer: 'int',
        dec: 'decimal',
        'national character varying': 'nvarchar',
        'character varying': 'varchar',
        character: 'char',
        'double precision': 'float',
    },
    duckdb: {
        int: 'integer',
        int4: 'integer',
        signed: 'integer',
        int8: 'bigint',
        long: 'bigint',
        int2: 'smallint',
        short: 'smallint',
        int1: 'tinyint',
        text: 'varchar',
        string: 'varchar',
        char: 'varchar',
        bpchar: 'varchar',
        float8: 'double',
        'double precision': 'double',
        float4: 'float',
        real: 'float',
        bool: 'boolean',
        logical: 'boolean',
        numeric: 'decimal',
        datetime: 'timestamp',
        'timestamp without time zone': 'timestamp',
        timestamptz: 'timestamp with time zone',
        bytea: 'blob',
        binary: 'blob',
        varbinary: 'blob',
    },
    redshift: {
        int: 'integer',
        int4: 'integer',
        int8: 'bigint',
        int2: 'smallint',
        varchar: 'character varying',
        nvarchar: 'character varying',
        char: 'character',
        bool: 'boolean',
        float8: 'double precision',
        float: 'double precision',
        float4: 'real',
        decimal: 'numeric',
        timestamp: 'timestamp without time zone',
        timestamptz: 'timestamp with time zone',
        text: 'character varying',
    },
    bigquery: { integer: 'int64', int: 'int64', bigint: 'int64', float: 'float64', boolean: 'bool', decimal: 'numeric' },
};
SPELLINGS.ansi = { int: 'integer' };
const SERIAL = new Set(['serial', 'bigserial', 'smallserial', 'serial4', 'serial8', 'serial2']);
const SERIAL_BASE = { serial: 'integer', bigserial: 'bigint', smallserial: 'smallint' };
/** The type whose first word is token `from`; `wide` reads all words up to an option (column definitions). */
function readType(source, from, wide) {
    const { tokens } = source;
    const first = tokens[from];
    if (!first || first.kind === 'punct' || (wide && AFTER_TYPE.has(first.upper) && first.kind === 'word'))
        return null;
    const words = [];
    const schema = [];
    let args = [];
    let argText = '';
    let array = false;
    let values;
    let at = from;
    let end = first.end;
    for (; at < tokens.length; at += 1) {
        const token = tokens[at];
        if (!token)
            break;
        if (token.kind === 'word' || token.kind === 'quoted') {
            if (words.length > 0 && token.kind === 'word' && stopsType(source, at, wide, words))
                break;
            const bare = token.kind === 'quoted' ? unquote(token.text) : token.text;
            if (tokens[at + 1]?.text === '.') {
                schema.push(bare);
                at += 1;
                continue;
            }
            words.push(token.kind === 'quoted' ? bare.toLowerCase() : bare.toLowerCase());
        }
        else if (token.text === '(' && token.match > at) {
            const inside = tokens.slice(at + 1, token.match);
            const strings = inside.filter((one) => one.kind === 'string').map((one) => unquote(one.text));
            if (/^(enum|set)$/.test(words[0] ?? ''))
                values = strings;
            args = inside.filter((one) => one.kind === 'number').map((one) => Number(one.text));
            argText = source.file.slice(token.start, tokens[token.match]?.end).replace(/\s*([(),])\s*/g, '$1');
            at = token.match;
        }
        else if (token.text === '<') {
            const close = closeAngle(source, at);
            argText = source.file.slice(token.start, tokens[close]?.end).replace(/\s+/g, ' ').toLowerCase();
            at = close;
        }
        else if (token.text === '[' && token.match > at) {
            array = true;
            at = token.match;
        }
        else
            break;
        end = tokens[at]?.end ?? end;
    }
    if (words.length === 0)
        return null;
    return { type: makeType(source, words, schema, args, argText, array, values, first.start, end), next: at };
}
function makeType(source, words, schema, args, argText, array, values, start, end) {
    const written = words.join(' ');
    const serial = SERIAL.has(written);
    const spelled = SPELLINGS[source.dialect];
    const unsigned = / (unsigned|zerofill)/.exec(written);
    const plain = written.replace(/ (unsigned|signed|zerofill)/g, '');
    const counted = source.dialect === 'mysql' ? spelled?.[written] : SERIAL_BASE[written];
    const base = serial ? (counted ?? 'integer') : (spelled?.[plain] ?? plain);
    const shown = /^(with|without)/.test(words[1] ?? '') ? (words[0] ?? '') : base;
    const tail = shown === base ? '' : base.slice(shown.length);
    const boolean = source.dialect === 'mysql' && /^bool/.test(plain);
    const type = {
        text: `${shown}${boolean ? '(1)' : argText}${tail}${unsigned ? ' unsigned' : ''}${array ? '[]' : ''}`,
        base: unsigned ? `${base} unsigned` : base,
        args: boolean ? [1] : args,
        array: array || base === 'array',
        range: (0,sqlparser_lines/* rangeAt */.B3)(source.lines, start, end),
    };
    if (schema.length > 0)
        type.schema = schema.join('.');
    if (serial)
        type.serial = true;
    if (values)
        type.values = values;
    return type;
}
/** Whether the word at `at` no longer belongs to the type. */
function stopsType(source, at, wide, words) {
    const { tokens } = source;
    const upper = tokens[at]?.upper ?? '';
    if (/^(WITH|WITHOUT)$/.test(upper))
        return !/^(TIME|LOCAL)$/.test(tokens[at + 1]?.upper ?? '');
    if (/^(TIME|LOCAL|ZONE)$/.test(upper) && /^(with|without|local|time)$/.test(words.at(-1) ?? ''))
        return false;
    if (/^(PRECISION|VARYING|UNSIGNED|SIGNED|ZEROFILL)$/.test(upper))
        return false;
    if (/^(national|long)$/.test(words.at(-1) ?? ''))
        return false;
    if (upper === 'CHARACTER')
        return words.at(-1) !== 'national';
    if (upper === 'BINARY' || upper === 'UNICODE' || upper === 'ASCII')
        return source.dialect !== 'sqlite';
    if (!wide)
        return true;
    return AFTER_TYPE.has(upper) || source.dialect !== 'sqlite';
}
function closeAngle(source, from) {
    let depth = 0;
    for (let at = from; at < source.tokens.length; at += 1) {
        const written = source.tokens[at]?.text;
        if (written === '<')
            depth += 1;
        if (written === '>')
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return source.tokens.length - 1;
}
function unquote(written) {
    const mark = written[0] ?? '';
    if (mark === '[')
        return written.slice(1, -1).replaceAll(']]', ']');
    if (!/['"`]/.test(mark))
        return written;
    return written.slice(1, -1).replaceAll(mark + mark, mark);
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/recursion.ts
// Nodes of the parser's tree → Expr, Query, DataStatement, by the readers that the source carries: no reader imports another.

function exprOf(source, node) {
    return source.readers.expr(source, node);
}
function queryOf(source, node) {
    return source.readers.query(source, node);
}
function dataStatementOf(source, node) {
    return source.readers.data(source, node);
}
function exprsOf(source, nodes) {
    return ast_list(nodes).map((node) => exprOf(source, node));
}
function optionalExpr(source, node) {
    return node === null || node === undefined ? null : exprOf(source, node);
}
/** `{ expr, options }` of ORDER BY and index columns. */
function orderedExprs(source, nodes) {
    return ast_list(nodes).map((node) => exprOf(source, field(node, 'expr')));
}
function recursion_columnExpr(parts) {
    const first = parts[0];
    const last = parts.at(-1);
    const range = first && last
        ? { ...first.range, endLine: last.range.endLine, endColumn: last.range.endColumn }
        : { line: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    return { kind: 'column', parts, range };
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/columns.ts
// Column definitions and table constraints of the parser's tree → ColumnDef, TableConstraint.





const OPTION_WORDS = /^(NOT|NULL|PRIMARY|UNIQUE|KEY|REFERENCES|CHECK|CONSTRAINT|GENERATED|AUTO_INCREMENT|AUTOINCREMENT|IDENTITY|COLLATE|COMMENT|ON|INVISIBLE|VISIBLE|FIRST|AFTER|OPTIONS|ENCODE|WITH|DISTKEY|SORTKEY|FOR)$/;
/** `{ name, data_type, options }`; `options` may be wrapped with a constraint's name. */
function columnOf(source, node, nameKey = 'name') {
    const outer = openExtent(source);
    const name = identOf(source, field(node, nameKey));
    const at = tokenFrom(source, (0,sqlparser_lines/* endOffset */.RI)(source.lines, name.range));
    const read = readType(source, at, true);
    if (read)
        touch(source, (0,sqlparser_lines/* startOffset */.sF)(source.lines, read.type.range), (0,sqlparser_lines/* endOffset */.RI)(source.lines, read.type.range));
    const column = {
        name,
        type: read?.type ?? null,
        nullable: true,
        default: null,
        generated: null,
        identity: false,
        constraints: [],
        range: name.range,
    };
    if (column.type?.serial)
        column.nullable = false;
    for (const option of ast_list(field(node, 'options'))) {
        const wrapped = field(option, 'option');
        applyOption(source, column, wrapped ?? option, wrapped === null ? null : field(option, 'name'));
    }
    noteBareWords(source, column, read?.next ?? at);
    column.range = reachOver(source, column.range, closeExtent(source, outer, true), at);
    return column;
}
/** A definition reaches to the comma or parenthesis that ends it. */
function reachOver(source, name, seen, from) {
    const { tokens } = source;
    let end = Math.max((0,sqlparser_lines/* endOffset */.RI)(source.lines, seen), (0,sqlparser_lines/* endOffset */.RI)(source.lines, name));
    for (let at = from; at < tokens.length; at += 1) {
        const token = tokens[at];
        if (!token || token.text === ',' || token.text === ')' || token.text === ';')
            break;
        if (token.match > at)
            at = token.match;
        end = Math.max(end, tokens[at]?.end ?? end);
    }
    return (0,sqlparser_lines/* rangeAt */.B3)(source.lines, (0,sqlparser_lines/* startOffset */.sF)(source.lines, name), end);
}
function applyOption(source, column, option, nameNode) {
    const [kind, payload] = variant(option);
    const name = nameNode === null ? null : identOf(source, nameNode);
    const range = name?.range ?? column.name.range;
    const columns = [column.name];
    switch (kind) {
        case 'NotNull':
            column.nullable = false;
            return;
        case 'Default':
            column.default = defaultOf(source, payload);
            return;
        case 'PrimaryKey':
            column.nullable = false;
            column.constraints.push({ kind: 'primary-key', name, columns, range });
            return;
        case 'Unique': {
            const primary = field(payload, 'is_primary') === true;
            if (primary)
                column.nullable = false;
            column.constraints.push({ kind: primary ? 'primary-key' : 'unique', name, columns, range });
            return;
        }
        case 'ForeignKey': {
            const key = constraintOf(source, { ForeignKey: payload });
            if (key?.kind === 'foreign-key')
                column.constraints.push({ ...key, name: name ?? key.name, columns });
            return;
        }
        case 'Check':
            column.constraints.push({ kind: 'check', name, expr: exprOf(source, field(payload, 'expr')), range });
            return;
        case 'Generated': {
            const expr = field(payload, 'generation_expr');
            if (expr !== null)
                column.generated = exprOf(source, expr);
            else
                column.identity = true;
            return;
        }
        case 'Identity':
            column.identity = true;
            return;
        case 'Alias':
        case 'Materialized':
            column.generated = exprOf(source, payload);
            return;
        case 'DialectSpecific':
            if (ast_list(payload).some((token) => /AUTO_?INCREMENT/i.test(ast_text(field(variant(token)[1], 'value')))))
                serial(column);
            return;
    }
}
function serial(column) {
    if (column.type)
        column.type = { ...column.type, serial: true };
    column.identity = true;
}
/** MySQL SERIAL and what a parser may drop; SQLite AUTOINCREMENT. */
function noteBareWords(source, column, from) {
    for (let at = from; at < source.tokens.length; at += 1) {
        const token = source.tokens[at];
        if (!token || token.text === ',' || token.text === ')' || token.text === ';')
            return;
        if (token.match > at)
            at = token.match;
        else if (/^(AUTO_INCREMENT|AUTOINCREMENT)$/.test(token.upper))
            serial(column);
        else if (token.upper === 'IDENTITY')
            column.identity = true;
    }
}
function defaultOf(source, node) {
    const expr = exprOf(source, node);
    const at = expr.range;
    let first = tokenFrom(source, (0,sqlparser_lines/* startOffset */.sF)(source.lines, at));
    for (let back = first; back >= 0 && back > first - 12; back -= 1) {
        const word = source.tokens[back]?.upper;
        if (word !== 'DEFAULT')
            continue;
        first = back + 1;
        break;
    }
    let end = source.tokens[first]?.end ?? (0,sqlparser_lines/* endOffset */.RI)(source.lines, at);
    for (let i = first; i < source.tokens.length; i += 1) {
        const token = source.tokens[i];
        if (!token || token.text === ',' || token.text === ')' || token.text === ';')
            break;
        if (i > first && token.kind === 'word' && OPTION_WORDS.test(token.upper))
            break;
        if (token.match > i)
            i = token.match;
        end = source.tokens[i]?.end ?? end;
    }
    return { text: source.file.slice(source.tokens[first]?.start ?? end, end).trim(), expr };
}
/** Columns of keys and indexes: `{ column: { expr } }`; expressions and prefix lengths give the column inside. */
function indexColumns(source, nodes) {
    return ast_list(nodes).flatMap((node) => {
        const expr = exprOf(source, field(field(node, 'column'), 'expr') ?? field(node, 'expr') ?? { Identifier: node });
        if (expr.kind === 'column')
            return expr.parts.slice(-1);
        // MySQL prefix `name(10)` reads like a call.
        if (expr.kind === 'call' && expr.args.every((arg) => arg.kind === 'literal'))
            return expr.name.slice(-1);
        return [];
    });
}
function constraintOf(source, node) {
    const outer = openExtent(source);
    const [kind, payload] = variant(node);
    const nameNode = field(payload, 'name') ?? field(payload, 'index_name');
    const name = nameNode === null ? null : identOf(source, nameNode);
    const made = constraintBody(source, kind, payload);
    const range = closeExtent(source, outer, true);
    return made ? { ...made, name, range } : null;
}
function constraintBody(source, kind, payload) {
    if (kind === 'PrimaryKey')
        return { kind: 'primary-key', columns: indexColumns(source, field(payload, 'columns')) };
    if (kind === 'Unique') {
        const primary = field(payload, 'is_primary') === true;
        return { kind: primary ? 'primary-key' : 'unique', columns: indexColumns(source, field(payload, 'columns')) };
    }
    if (kind === 'Check')
        return { kind: 'check', expr: exprOf(source, field(payload, 'expr')) };
    if (kind === 'PrimaryKeyUsingIndex' || kind === 'UniqueUsingIndex') {
        const usingIndex = identOf(source, field(payload, 'index_name'));
        return { kind: kind === 'UniqueUsingIndex' ? 'unique' : 'primary-key', columns: [], usingIndex };
    }
    if (kind !== 'ForeignKey')
        return null;
    return {
        kind: 'foreign-key',
        columns: identsOf(source, field(payload, 'columns')),
        refTable: source_nameOf(source, field(payload, 'foreign_table')),
        refColumns: identsOf(source, field(payload, 'referred_columns')),
        onDelete: actionOf(field(payload, 'on_delete')),
        onUpdate: actionOf(field(payload, 'on_update')),
        notValid: false,
    };
}
function actionOf(node) {
    const written = ast_text(node);
    return written === '' ? null : written.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
/** KEY / INDEX / FULLTEXT inside CREATE TABLE. */
function plainIndexOf(source, node) {
    const [kind, payload] = variant(node);
    if (kind !== 'Index' && kind !== 'FulltextOrSpatial')
        return null;
    const outer = openExtent(source);
    const nameNode = field(payload, 'name') ?? field(payload, 'opt_index_name');
    const name = nameNode === null ? null : identOf(source, nameNode);
    const columns = indexColumns(source, field(payload, 'columns'));
    return { name, columns, range: closeExtent(source, outer, true) };
}
function unknownType(range) {
    return { text: '', base: '', args: [], array: false, range };
}
function identsAsColumns(idents) {
    return idents.map((ident) => columnExpr([ident]));
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/alter-table.ts
// ALTER TABLE operations of the parser's tree → AlterAction.






function alterActionsOf(source, nodes) {
    return ast_list(nodes).flatMap((node) => {
        const outer = openExtent(source);
        const made = actionsOf(source, node);
        const range = closeExtent(source, outer, true);
        return made.map((one) => ({ ...one, range: rangeOf(one) ?? range }));
    });
}
function rangeOf(action) {
    if (action.kind === 'add-column' || action.kind === 'redefine-column')
        return action.column.range;
    if (action.kind === 'drop-column')
        return action.column.range;
    return null;
}
function actionsOf(source, node) {
    const [kind, payload] = variant(node);
    const ifExists = flag(payload, 'if_exists');
    const cascade = ast_text(field(payload, 'drop_behavior')) === 'Cascade';
    const ident = (key) => identOf(source, field(payload, key));
    switch (kind) {
        case 'AddColumn': {
            const column = columnOf(source, field(payload, 'column_def'));
            return [{ kind: 'add-column', column, ifNotExists: flag(payload, 'if_not_exists') }];
        }
        case 'DropColumn': {
            const nodes = field(payload, 'column_names') ?? [field(payload, 'column_name')];
            return identsOf(source, nodes).map((column) => ({ kind: 'drop-column', column, ifExists, cascade }));
        }
        case 'RenameColumn':
            return [{ kind: 'rename-column', from: ident('old_column_name'), to: ident('new_column_name') }];
        case 'RenameTable': {
            const to = source_nameOf(source, variant(field(payload, 'table_name'))[1] ?? field(payload, 'table_name'));
            return [{ kind: 'rename-table', to }];
        }
        case 'RenameConstraint':
            return [{ kind: 'rename-constraint', from: ident('old_name'), to: ident('new_name') }];
        case 'ModifyColumn': {
            const column = columnOf(source, payload, 'col_name');
            return [{ kind: 'redefine-column', from: column.name, column }];
        }
        case 'ChangeColumn': {
            const from = ident('old_name');
            return [{ kind: 'redefine-column', from, column: columnOf(source, payload, 'new_name') }];
        }
        case 'AlterColumn':
            return alterColumn(source, payload);
        case 'AddConstraint':
            return addConstraint(source, payload);
        case 'DropConstraint':
            return [{ kind: 'drop-constraint', name: ident('name'), ifExists, cascade, constraintKind: 'any' }];
        case 'DropPrimaryKey': {
            const name = { name: 'PRIMARY', quoted: false, range: hereRange(source) };
            return [{ kind: 'drop-constraint', name, ifExists, cascade, constraintKind: 'primary-key' }];
        }
        case 'DropForeignKey':
            return [{ kind: 'drop-constraint', name: ident('name'), ifExists, cascade, constraintKind: 'foreign-key' }];
        case 'DropIndex':
            return [{ kind: 'drop-constraint', name: ident('name'), ifExists, cascade, constraintKind: 'index' }];
        case 'SwapWith':
            return [{ kind: 'other', what: 'swap with', columns: [] }];
        case 'ClusterBy': {
            const columns = exprsOf(source, field(payload, 'exprs')).flatMap((one) => one.kind === 'column' ? one.parts.slice(-1) : []);
            return [{ kind: 'other', what: 'cluster by', columns }];
        }
        default:
            return [{ kind: 'other', what: kind.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase(), columns: [] }];
    }
}
function hereRange(source) {
    const at = openExtent(source);
    return closeExtent(source, at);
}
function alterColumn(source, payload) {
    const column = identOf(source, field(payload, 'column_name'));
    const [kind, detail] = variant(field(payload, 'op'));
    switch (kind) {
        case 'SetNotNull':
            return [{ kind: 'set-not-null', column, notNull: true }];
        case 'DropNotNull':
            return [{ kind: 'set-not-null', column, notNull: false }];
        case 'SetDefault':
            return [{ kind: 'set-default', column, default: defaultOf(source, field(detail, 'value')) }];
        case 'DropDefault':
            return [{ kind: 'set-default', column, default: null }];
        case 'AddGenerated':
            return [{ kind: 'set-generated', column, identity: true, drop: false }];
        case 'SetDataType': {
            if (source.dialect === 'mssql') {
                const whole = columnOf(source, { name: field(payload, 'column_name'), options: [] });
                return [{ kind: 'redefine-column', from: column, column: whole }];
            }
            const type = typeAfter(source, column);
            return [{ kind: 'set-type', column, type, using: optionalExpr(source, field(detail, 'using')) }];
        }
        default:
            return [{ kind: 'other', what: `alter column ${kind}`, columns: [column] }];
    }
}
/** The type after `c TYPE`, `c SET DATA TYPE` or `c` alone. */
function typeAfter(source, column) {
    let at = tokenFrom(source, (0,sqlparser_lines/* endOffset */.RI)(source.lines, column.range));
    while (/^(SET|DATA|TYPE)$/.test(source.tokens[at]?.upper ?? ''))
        at += 1;
    return readType(source, at, true)?.type ?? unknownType(column.range);
}
function addConstraint(source, payload) {
    const node = field(payload, 'constraint') ?? payload;
    const index = plainIndexOf(source, node);
    if (index)
        return [{ kind: 'add-index', name: index.name, columns: index.columns, unique: false }];
    const constraint = constraintOf(source, node);
    if (!constraint)
        return [{ kind: 'other', what: 'add constraint', columns: [] }];
    if (constraint.kind === 'foreign-key')
        constraint.notValid = flag(payload, 'not_valid');
    return [{ kind: 'add-constraint', constraint, ifNotExists: false }];
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/create-table.ts
// CREATE TABLE of the parser's tree → CreateTable.




function createTableOf(source, node, range) {
    const queryNode = field(node, 'query');
    const table = {
        kind: 'create-table',
        name: source_nameOf(source, field(node, 'name')),
        ifNotExists: flag(node, 'if_not_exists'),
        orReplace: flag(node, 'or_replace'),
        temporary: flag(node, 'temporary') || flag(node, 'volatile'),
        columns: [],
        constraints: [],
        indexes: [],
        like: likeOf(source, field(node, 'like')),
        inherits: ast_list(field(node, 'inherits')).map((one) => source_nameOf(source, one)),
        partitionOf: optionalName(source, field(node, 'partition_of')),
        partitionBy: partitionBy(source, field(node, 'partition_by')),
        ofType: null,
        query: queryNode === null ? null : queryOf(source, queryNode),
        columnNames: [],
        cloneOf: optionalName(source, field(node, 'clone')),
        virtual: false,
        range,
    };
    readColumns(source, table, field(node, 'columns'));
    for (const one of ast_list(field(node, 'constraints'))) {
        const index = plainIndexOf(source, one);
        const constraint = index ? null : constraintOf(source, one);
        if (index)
            table.indexes.push(index);
        if (constraint)
            table.constraints.push(constraint);
    }
    if (table.name.some((part) => part.name.startsWith('#')))
        table.temporary = true;
    return table;
}
/** CREATE TABLE t (a, b) AS SELECT names the query's columns; with types they are real definitions of them. */
function readColumns(source, table, nodes) {
    for (const one of ast_list(nodes)) {
        const typeless = ast_text(field(one, 'data_type')) === 'Unspecified' && ast_list(field(one, 'options')).length === 0;
        if (table.query && typeless)
            table.columnNames.push(identOf(source, field(one, 'name')));
        else
            table.columns.push(columnOf(source, one));
    }
}
function likeOf(source, node) {
    if (node === null)
        return [];
    const [, payload] = variant(node);
    const name = field(payload, 'name');
    return name === null ? [] : [{ table: source_nameOf(source, name), including: ['all'] }];
}
function partitionBy(source, node) {
    return node === null ? [] : [exprOf(source, node)];
}
function optionalName(source, node) {
    return node === null ? null : source_nameOf(source, node);
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/select-items.ts
// Items of SELECT and RETURNING → SelectItem.




function selectItemsOf(source, nodes) {
    return ast_list(nodes).map((node) => selectItemOf(source, node));
}
function selectItemOf(source, node) {
    const [kind, payload] = variant(node);
    const outer = openExtent(source);
    if (kind === 'Wildcard')
        return starOf(source, [], payload, outer);
    if (kind === 'QualifiedWildcard') {
        const [of, options] = ast_list(payload);
        const [form, inner] = variant(of);
        if (form === 'ObjectName')
            return starOf(source, source_nameOf(source, inner), options, outer);
        const expr = exprOf(source, inner);
        return starOf(source, expr.kind === 'column' ? expr.parts : [], options, outer);
    }
    if (kind === 'UnnamedExpr') {
        const assigned = source.dialect === 'mssql' ? aliasAssigned(source, payload) : null;
        if (assigned)
            return { kind: 'expr', ...assigned, range: closeExtent(source, outer) };
        const expr = exprOf(source, payload);
        const columns = dynamicColumns(source, expr);
        const range = closeExtent(source, outer);
        if (columns !== null) {
            return { kind: 'star', qualifier: [], except: [], replace: [], rename: [], pattern: columns, range };
        }
        return { kind: 'expr', expr, alias: null, range };
    }
    const expr = exprOf(source, field(payload, 'expr'));
    const aliases = field(payload, 'alias') ?? ast_list(field(payload, 'aliases'))[0];
    const alias = identOf(source, aliases);
    return { kind: 'expr', expr, alias, range: closeExtent(source, outer) };
}
/** T-SQL `SELECT name = expr`. */
function aliasAssigned(source, node) {
    const [kind, payload] = variant(node);
    if (kind !== 'BinaryOp' || field(payload, 'op') !== 'Eq')
        return null;
    const [leftKind, left] = variant(field(payload, 'left'));
    if (leftKind !== 'Identifier' || ast_text(field(left, 'value')).startsWith('@'))
        return null;
    const alias = identOf(source, left);
    return { alias, expr: exprOf(source, field(payload, 'right')) };
}
/** DuckDB `COLUMNS('regex')`: which columns is not known before it runs. */
function dynamicColumns(source, expr) {
    if (source.dialect !== 'duckdb' || expr.kind !== 'call')
        return null;
    if (expr.name.at(-1)?.name.toLowerCase() !== 'columns')
        return null;
    const first = expr.args[0];
    return first?.kind === 'literal' ? String(first.value) : '';
}
function starOf(source, qualifier, options, outer) {
    touchSpan(source, field(field(options, 'wildcard_token'), 'span'));
    if (qualifier.length > 0 && source.extentEnd >= 0) {
        const star = source.tokens[tokenFrom(source, source.extentEnd) + 1];
        if (star?.text === '*')
            touch(source, star.start, star.end);
    }
    const starRange = source.extentEnd < 0 ? null : (0,sqlparser_lines/* rangeAt */.B3)(source.lines, source.extentStart, source.extentEnd);
    const item = {
        kind: 'star',
        qualifier,
        except: excepted(source, options),
        replace: ast_list(field(field(options, 'opt_replace'), 'items')).map((one) => ({
            expr: exprOf(source, field(one, 'expr')),
            name: identOf(source, field(one, 'column_name')),
        })),
        rename: renamed(source, field(options, 'opt_rename')),
        range: starRange ?? { line: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    };
    const pattern = field(field(options, 'opt_ilike'), 'pattern');
    if (typeof pattern === 'string')
        item.pattern = pattern;
    const whole = closeExtent(source, outer);
    item.range = starRange ?? whole;
    return item;
}
function excepted(source, options) {
    const except = field(options, 'opt_except');
    if (except !== null) {
        return [field(except, 'first_element'), ...ast_list(field(except, 'additional_elements'))].map((one) => identOf(source, one));
    }
    return excludedOf(source, field(options, 'opt_exclude'));
}
function excludedOf(source, node) {
    const [kind, payload] = variant(node);
    if (kind === '')
        return [];
    const names = kind === 'Multiple' ? ast_list(payload) : [payload];
    return names.flatMap((name) => (Array.isArray(name) ? source_nameOf(source, name).slice(-1) : [identOf(source, name)]));
}
function renamed(source, node) {
    const [kind, payload] = variant(node);
    if (kind === '')
        return [];
    const pairs = kind === 'Multiple' ? ast_list(payload) : [payload];
    return pairs.map((one) => ({ from: identOf(source, field(one, 'ident')), to: identOf(source, field(one, 'alias')) }));
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/expressions.ts
// Expressions of the parser's tree → Expr.







const COMPARISONS = {
    Eq: '=',
    NotEq: '<>',
    Gt: '>',
    Lt: '<',
    GtEq: '>=',
    LtEq: '<=',
    Spaceship: '<=>',
};
function readExpr(source, node) {
    const [kind, payload] = variant(node);
    const outer = openExtent(source);
    const make = MAKERS[kind];
    const body = make ? make(source, payload) : anyOperands(source, kind, payload);
    const range = closeExtent(source, outer, make === undefined || BALANCED.has(kind));
    if ('range' in body)
        return body;
    return { ...body, range };
}
const BALANCED = new Set([
    'Nested',
    'Function',
    'Cast',
    'Subquery',
    'Exists',
    'Tuple',
    'InSubquery',
    'InList',
    'Array',
]);
const MAKERS = {
    Identifier: (source, payload) => {
        const written = ast_text(field(payload, 'value'));
        const ident = identOf(source, payload);
        return isParam(written, ident.quoted) ? { kind: 'param' } : { kind: 'column', parts: [ident] };
    },
    CompoundIdentifier: (source, payload) => {
        const parts = ast_list(payload).map((part) => identOf(source, part));
        // `@@global.time_zone`, a system variable.
        return parts[0]?.name.startsWith('@@') ? { kind: 'param' } : { kind: 'column', parts };
    },
    CompoundFieldAccess: (source, payload) => fieldAccess(source, payload),
    JsonAccess: (source, payload) => {
        const operands = [exprOf(source, field(payload, 'value'))];
        for (const step of ast_list(field(field(payload, 'path'), 'path'))) {
            const key = field(variant(step)[1], 'key');
            if (key !== null && typeof key === 'object')
                operands.push(exprOf(source, key));
        }
        return { kind: 'op', operator: ':', operands };
    },
    Value: (source, payload) => literalOf(source, payload),
    TypedString: (source, payload) => literalOf(source, field(payload, 'value')),
    Prefixed: (source, payload) => exprOf(source, field(payload, 'value')),
    Nested: (source, payload) => exprOf(source, payload),
    BinaryOp: (source, payload) => binary(source, payload),
    AnyOp: (source, payload) => compared(source, field(payload, 'compare_op'), payload),
    AllOp: (source, payload) => compared(source, field(payload, 'compare_op'), payload),
    IsDistinctFrom: (source, payload) => ({
        kind: 'compare',
        operator: 'is distinct from',
        operands: exprsOf(source, payload),
    }),
    IsNotDistinctFrom: (source, payload) => ({
        kind: 'compare',
        operator: 'is not distinct from',
        operands: exprsOf(source, payload),
    }),
    InList: (source, payload) => ({
        kind: 'compare',
        operator: 'in',
        operands: [exprOf(source, field(payload, 'expr')), ...exprsOf(source, field(payload, 'list'))],
    }),
    InSubquery: (source, payload) => ({
        kind: 'compare',
        operator: 'in',
        operands: [exprOf(source, field(payload, 'expr')), queryExpr(source, field(payload, 'subquery'))],
    }),
    Between: (source, payload) => ({
        kind: 'compare',
        operator: 'between',
        operands: ['expr', 'low', 'high'].map((key) => exprOf(source, field(payload, key))),
    }),
    Subquery: (source, payload) => ({ kind: 'query', query: queryOf(source, payload) }),
    Exists: (source, payload) => ({ kind: 'query', query: queryOf(source, field(payload, 'subquery')) }),
    Cast: (source, payload) => cast(source, payload),
    Case: (source, payload) => caseOf(source, payload),
    Function: (source, payload) => callOf(source, payload),
    Lambda: (source, payload) => {
        const [, params] = variant(field(payload, 'params'));
        const nodes = Array.isArray(params) ? params : [params];
        return {
            kind: 'lambda',
            params: nodes.map((param) => identOf(source, field(param, 'name') ?? param)),
            body: exprOf(source, field(payload, 'body')),
        };
    },
    Interval: (source, payload) => ({
        kind: 'op',
        operator: 'interval',
        operands: [exprOf(source, field(payload, 'value'))],
    }),
    Wildcard: (source, payload) => {
        touchSpan(source, field(payload, 'span'));
        return { kind: 'star', qualifier: [] };
    },
    QualifiedWildcard: (source, payload) => ({ kind: 'star', qualifier: source_nameOf(source, ast_list(payload)[0]) }),
    Named: (source, payload) => exprOf(source, field(payload, 'expr')),
    Collate: (source, payload) => exprOf(source, field(payload, 'expr')),
    MatchAgainst: (source, payload) => ({
        kind: 'op',
        operator: 'match',
        operands: ast_list(field(payload, 'columns')).map((column) => recursion_columnExpr(source_nameOf(source, column))),
    }),
    Dictionary: (source, payload) => ({
        kind: 'op',
        operator: 'struct',
        operands: ast_list(payload).map((entry) => exprOf(source, field(entry, 'value'))),
    }),
    Map: (source, payload) => ({
        kind: 'op',
        operator: 'map',
        operands: ast_list(field(payload, 'entries')).flatMap((entry) => [
            exprOf(source, field(entry, 'key')),
            exprOf(source, field(entry, 'value')),
        ]),
    }),
};
function isParam(written, quoted) {
    return !quoted && /^[@:?$]/.test(written);
}
function literalOf(source, node) {
    touchSpan(source, field(node, 'span'));
    const [kind, payload] = variant(field(node, 'value'));
    if (kind === 'Null')
        return { kind: 'literal', value: null };
    if (kind === 'Placeholder')
        return { kind: 'param' };
    if (kind === 'Boolean')
        return { kind: 'literal', value: payload === true };
    if (kind === 'Number')
        return { kind: 'literal', value: Number(ast_list(payload)[0] ?? 0) };
    if (typeof payload === 'string')
        return { kind: 'literal', value: payload };
    return { kind: 'literal', value: ast_text(field(payload, 'value')) };
}
function binary(source, payload) {
    // T-SQL `alias = expr` in a select list is handled there; here it is a comparison.
    const [operator] = variant(field(payload, 'op'));
    const operands = [exprOf(source, field(payload, 'left')), exprOf(source, field(payload, 'right'))];
    const compare = COMPARISONS[operator];
    if (compare)
        return { kind: 'compare', operator: compare, operands };
    return { kind: 'op', operator: operator.toLowerCase(), operands };
}
function compared(source, operator, payload) {
    return {
        kind: 'compare',
        operator: COMPARISONS[variant(operator)[0]] ?? 'any',
        operands: [exprOf(source, field(payload, 'left')), exprOf(source, field(payload, 'right'))],
    };
}
function queryExpr(source, node) {
    const query = queryOf(source, node);
    return { kind: 'query', query, range: query.range };
}
function fieldAccess(source, payload) {
    let value = exprOf(source, field(payload, 'root'));
    for (const step of ast_list(field(payload, 'access_chain'))) {
        const [kind, access] = variant(step);
        const outer = openExtent(source);
        if (kind === 'Dot') {
            const key = exprOf(source, access);
            const range = { ...value.range, endLine: key.range.endLine, endColumn: key.range.endColumn };
            closeExtent(source, outer);
            if (key.kind !== 'column')
                value = { kind: 'op', operator: '.', operands: [value, key], range };
            else if (value.kind === 'column')
                value = { kind: 'column', parts: [...value.parts, ...key.parts], range };
            else if (value.kind === 'field')
                value = { ...value, path: [...value.path, ...key.parts], range };
            else
                value = { kind: 'field', operand: value, path: key.parts, range };
            continue;
        }
        const bounds = variant(access)[1];
        const keys = ['index', 'lower_bound', 'upper_bound', 'stride'].map((key) => optionalExpr(source, field(bounds, key)));
        closeExtent(source, outer);
        const operands = [value, ...keys.filter((key) => key !== null)];
        value = { kind: 'op', operator: '[]', operands, range: value.range };
    }
    return value;
}
function cast(source, payload) {
    const operand = exprOf(source, field(payload, 'expr'));
    // The type has no span: it follows AS or :: after the operand.
    let at = tokenFrom(source, (0,sqlparser_lines/* endOffset */.RI)(source.lines, operand.range));
    for (; at < source.tokens.length; at += 1) {
        const token = source.tokens[at];
        if (!token || token.text === ';')
            break;
        if (token.text === '(' && token.match > at)
            at = token.match;
        else if (token.upper === 'AS' || token.text === '::')
            break;
    }
    const read = readType(source, at + 1, false);
    const type = read?.type ?? { text: '', base: '', args: [], array: false, range: operand.range };
    if (read)
        touch(source, source.tokens[at + 1]?.start ?? 0, (0,sqlparser_lines/* endOffset */.RI)(source.lines, read.type.range));
    const opener = read ? source.tokens[read.next] : undefined;
    if (opener?.text === ')' && opener.match >= 0 && ast_text(field(payload, 'kind')) !== 'DoubleColon') {
        const call = source.tokens[opener.match - 1];
        touch(source, call?.start ?? opener.start, opener.end);
    }
    return { kind: 'cast', operand, type };
}
function caseOf(source, payload) {
    touchSpan(source, field(field(payload, 'case_token'), 'span'));
    touchSpan(source, field(field(payload, 'end_token'), 'span'));
    const operandNode = field(payload, 'operand');
    const operand = optionalExpr(source, operandNode);
    const conditions = [];
    const results = [];
    for (const when of ast_list(field(payload, 'conditions'))) {
        const condition = exprOf(source, field(when, 'condition'));
        if (operand) {
            conditions.push({ kind: 'compare', operator: '=', operands: [operand, condition], range: condition.range });
        }
        else
            conditions.push(condition);
        results.push(exprOf(source, field(when, 'result')));
    }
    const other = optionalExpr(source, field(payload, 'else_result'));
    if (other)
        results.push(other);
    return { kind: 'case', conditions, results };
}
function callOf(source, payload) {
    const name = source_nameOf(source, field(payload, 'name'));
    const last = name.at(-1)?.name ?? '';
    const args = [];
    for (const key of ['parameters', 'args']) {
        const [kind, given] = variant(field(payload, key));
        if (kind === 'None' || kind === '')
            continue;
        takeParens(source);
        if (kind === 'Subquery')
            args.push(queryExpr(source, given));
        else
            args.push(...callArguments(source, given));
    }
    const filter = optionalExpr(source, field(payload, 'filter'));
    if (filter)
        args.push(filter);
    args.push(...orderedExprs(source, field(payload, 'within_group')));
    const [overKind, over] = variant(field(payload, 'over'));
    if (overKind === 'WindowSpec')
        args.push(...windowExprs(source, over));
    return { kind: 'call', name, args: withDateParts(last, args) };
}
function callArguments(source, given) {
    const args = [];
    for (const arg of ast_list(field(given, 'args') ?? given))
        args.push(...argumentOf(source, arg));
    for (const clause of ast_list(field(given, 'clauses'))) {
        const [kind, payload] = variant(clause);
        if (kind === 'OrderBy')
            args.push(...orderedExprs(source, payload));
        else if (kind === 'Where' || kind === 'Limit')
            args.push(exprOf(source, payload));
        else if (kind === 'Having')
            args.push(exprOf(source, ast_list(payload)[1]));
    }
    return args;
}
function argumentOf(source, arg) {
    const [kind, payload] = variant(arg);
    const [form, inner] = variant(kind === 'Unnamed' ? payload : field(payload, 'arg'));
    if (form === 'Expr')
        return [exprOf(source, inner)];
    const outer = openExtent(source);
    if (form === 'QualifiedWildcard') {
        const qualifier = source_nameOf(source, inner);
        return [{ kind: 'star', qualifier, range: closeExtent(source, outer) }];
    }
    if (form === 'Wildcard')
        return [{ kind: 'star', qualifier: [], range: closeExtent(source, outer) }];
    if (form === 'WildcardWithOptions') {
        closeExtent(source, outer);
        const item = selectItemOf(source, { Wildcard: inner });
        const range = item.range;
        return [{ kind: 'star', qualifier: [], range }];
    }
    closeExtent(source, outer);
    return [];
}
function windowExprs(source, spec) {
    const exprs = [...exprsOf(source, field(spec, 'partition_by')), ...orderedExprs(source, field(spec, 'order_by'))];
    const frame = field(spec, 'window_frame');
    for (const bound of ['start_bound', 'end_bound']) {
        const payload = variant(field(frame, bound))[1];
        if (payload !== null && typeof payload === 'object')
            exprs.push(exprOf(source, payload));
    }
    return exprs;
}
/** Every expression inside a node whose own meaning does not matter (TRIM, POSITION, CEIL, tuples …). */
function anyOperands(source, kind, payload) {
    const operands = [];
    gather(source, payload, operands);
    return { kind: 'op', operator: kind.toLowerCase(), operands };
}
const NOT_OPERANDS = new Set([
    'data_type',
    'charset',
    'collation',
    'field',
    'fields',
    'op',
    'escape_char',
    'field_type',
]);
function gather(source, node, into) {
    if (node === null || typeof node !== 'object')
        return;
    if (Array.isArray(node)) {
        for (const part of node)
            gather(source, part, into);
        return;
    }
    if (field(node, 'body') !== null && 'with' in node) {
        into.push(queryExpr(source, node));
        return;
    }
    const [kind] = variant(node);
    if (kind !== '' && (kind in MAKERS || EXPRESSIONS.has(kind))) {
        into.push(exprOf(source, node));
        return;
    }
    for (const key of Object.keys(node))
        if (!NOT_OPERANDS.has(key))
            gather(source, node[key], into);
}
const EXPRESSIONS = new Set(('IsFalse IsNotFalse IsTrue IsNotTrue IsNull IsNotNull IsUnknown IsNotUnknown InUnnest Like ILike SimilarTo RLike ' +
    'UnaryOp Convert AtTimeZone Extract Ceil Floor Position Substring Trim Overlay Tuple Struct Array OuterJoin Prior ' +
    'GroupingSets Cube Rollup MemberOf IsNormalized').split(' '));

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/table-refs.ts
// FROM of the parser's tree → TableRef: tables, joins, table functions, UNNEST, FLATTEN, PIVOT.




function tablesOf(source, nodes) {
    return ast_list(nodes).map((node) => joinedOf(source, node));
}
function joinedOf(source, node) {
    let left = tableOf(source, field(node, 'relation'));
    for (const join of ast_list(field(node, 'joins')))
        left = joinOf(source, left, join);
    return left;
}
function joinOf(source, left, node) {
    const right = tableOf(source, field(node, 'relation'));
    const [kind, payload] = variant(field(node, 'join_operator'));
    const asOf = kind === 'AsOf' ? exprOf(source, field(payload, 'match_condition')) : null;
    const [form, constraint] = variant(kind === 'AsOf' ? field(payload, 'constraint') : payload);
    const on = form === 'On' ? exprOf(source, constraint) : null;
    return {
        kind: 'join',
        left,
        right,
        type: joinType(kind),
        on: asOf && on ? { kind: 'op', operator: 'and', operands: [on, asOf], range: on.range } : (on ?? asOf),
        using: form === 'Using' ? ast_list(constraint).flatMap((name) => source_nameOf(source, name).slice(-1)) : [],
        natural: form === 'Natural',
    };
}
function joinType(kind) {
    if (kind.endsWith('Semi'))
        return 'semi';
    if (kind.endsWith('Anti'))
        return 'anti';
    if (kind.startsWith('Left') || kind === 'OuterApply')
        return 'left';
    if (kind.startsWith('Right'))
        return 'right';
    if (kind.startsWith('Full'))
        return 'full';
    return kind === 'CrossJoin' || kind === 'CrossApply' ? 'cross' : 'inner';
}
function aliasOf(source, node) {
    const alias = field(node, 'alias');
    if (alias === null)
        return { alias: null, columns: [] };
    const named = field(alias, 'name');
    return {
        alias: ast_text(field(named, 'value')) === '' ? null : identOf(source, named),
        columns: aliasColumns(source, alias),
    };
}
function aliasColumns(source, alias) {
    return ast_list(field(alias, 'columns')).map((column) => identOf(source, field(column, 'name') ?? column));
}
function tableOf(source, node) {
    const [kind, payload] = variant(node);
    const outer = openExtent(source);
    switch (kind) {
        case 'Table':
            return plainTable(source, payload, outer);
        case 'Derived': {
            const query = queryOf(source, field(payload, 'subquery'));
            const lateral = field(payload, 'lateral') === true;
            const alias = aliasOf(source, payload);
            return { kind: 'derived', query, lateral, ...alias, range: closeExtent(source, outer, true) };
        }
        case 'NestedJoin': {
            const nested = joinedOf(source, field(payload, 'table_with_joins'));
            closeExtent(source, outer, true);
            return nested;
        }
        case 'UNNEST':
            return unnestOf(source, payload, outer);
        case 'TableFunction': {
            const expr = exprOf(source, field(payload, 'expr'));
            const rows = rowsOf(source, expr, false, aliasOf(source, payload));
            return withRange(rows, closeExtent(source, outer, true));
        }
        case 'Function': {
            const name = source_nameOf(source, field(payload, 'name'));
            takeParens(source);
            const args = callArguments(source, field(payload, 'args'));
            const range = closeExtent(source, outer, true);
            const call = { kind: 'call', name, args, range };
            const again = openExtent(source);
            const rows = rowsOf(source, call, field(payload, 'lateral') === true, aliasOf(source, payload));
            closeExtent(source, again);
            return rows;
        }
        case 'Pivot':
            return pivotOf(source, payload, outer);
        case 'Unpivot':
            return unpivotOf(source, payload, outer);
        case 'MatchRecognize':
        case 'SemanticView':
            notModelled(source, kind);
            return otherRows(source, payload, outer);
        default:
            return otherRows(source, payload, outer);
    }
}
function withRange(rows, range) {
    return rows.kind === 'join' ? rows : { ...rows, range };
}
function plainTable(source, payload, outer) {
    const name = source_nameOf(source, field(payload, 'name'));
    const args = field(payload, 'args');
    if (args === null) {
        const alias = aliasOf(source, payload);
        return { kind: 'table', name, ...alias, range: closeExtent(source, outer) };
    }
    takeParens(source);
    const call = { kind: 'call', name, args: callArguments(source, args), range: closeExtent(source, outer, true) };
    const again = openExtent(source);
    const rows = rowsOf(source, call, lateralBefore(source, name), aliasOf(source, payload));
    closeExtent(source, again);
    if (rows.kind === 'function' && field(payload, 'with_ordinality') === true)
        return { ...rows, ordinality: true };
    return rows;
}
function lateralBefore(source, name) {
    const first = name[0];
    if (!first)
        return false;
    const starts = source.lines.starts[first.range.line - 1] ?? 0;
    const before = source.tokens[tokenFrom(source, starts + first.range.startColumn - 1) - 1];
    return before?.upper === 'LATERAL';
}
/** A call in FROM: FLATTEN and its kin make rows out of a value, others are table functions. */
function rowsOf(source, expr, lateral, alias) {
    const range = expr.range;
    const name = expr.kind === 'call' ? (expr.name.at(-1)?.name.toLowerCase() ?? '') : '';
    if (expr.kind === 'call' && name === 'table' && expr.args[0])
        return rowsOf(source, expr.args[0], lateral, alias);
    if (expr.kind === 'call' && (name === 'flatten' || name === 'split_to_table')) {
        return { kind: 'unnest', exprs: expr.args, flatten: true, ...alias, offset: null, range };
    }
    if (expr.kind === 'call' && /^(unnest|explode|explode_outer|posexplode|inline)$/.test(name)) {
        return { kind: 'unnest', exprs: expr.args, flatten: false, ...alias, offset: null, range };
    }
    return { kind: 'function', calls: [expr], lateral, ordinality: false, ...alias, range };
}
function unnestOf(source, payload, outer) {
    const exprs = exprsOf(source, field(payload, 'array_exprs'));
    const alias = aliasOf(source, payload);
    const offsetAlias = field(payload, 'with_offset_alias');
    const range = closeExtent(source, outer, true);
    const inner = openExtent(source);
    const offset = offsetAlias !== null
        ? identOf(source, offsetAlias)
        : field(payload, 'with_offset') === true
            ? { name: 'offset', quoted: false, range }
            : null;
    closeExtent(source, inner);
    return { kind: 'unnest', exprs, flatten: false, ...alias, offset, range };
}
function pivotOf(source, payload, outer) {
    const from = tableOf(source, field(payload, 'table'));
    const aggregates = ast_list(field(payload, 'aggregate_functions')).map((one) => ({
        expr: exprOf(source, field(one, 'expr')),
        alias: field(one, 'alias') === null ? null : identOf(source, field(one, 'alias')),
    }));
    const on = exprsOf(source, field(payload, 'value_column'));
    const [kind, given] = variant(field(payload, 'value_source'));
    if (kind === 'Subquery')
        on.push({ kind: 'query', ...subquery(source, given) });
    const values = kind === 'List' ? pivotNames(source, given, aggregates) : null;
    const alias = aliasOf(source, payload);
    return { kind: 'pivot', source: from, aggregates, on, values, ...alias, range: closeExtent(source, outer, true) };
}
function subquery(source, node) {
    const query = queryOf(source, node);
    return { query, range: query.range };
}
function pivotNames(source, nodes, aggregates) {
    const names = [];
    for (const one of ast_list(nodes)) {
        const value = exprOf(source, field(one, 'expr'));
        const given = field(one, 'alias') === null ? null : identOf(source, field(one, 'alias')).name;
        const plain = value.kind === 'literal' ? String(value.value) : value.kind === 'column' ? value.parts.at(-1)?.name : null;
        // Snowflake names the column after the literal with its quotes.
        const shown = source.dialect === 'snowflake' && value.kind === 'literal' ? `'${value.value}'` : plain;
        const name = given ?? shown;
        if (name === null || name === undefined)
            return null;
        if (source.dialect === 'mssql' || (aggregates.length === 1 && !aggregates[0]?.alias))
            names.push({ name });
        else
            for (const aggregate of aggregates)
                names.push({ name: pivotName(source, name, aggregate.alias) });
    }
    return names;
}
function pivotName(source, value, alias) {
    if (!alias)
        return value;
    return source.dialect === 'bigquery' ? `${alias.name}_${value}` : `${value}_${alias.name}`;
}
function unpivotOf(source, payload, outer) {
    const from = tableOf(source, field(payload, 'table'));
    const value = exprOf(source, field(payload, 'value'));
    const name = identOf(source, field(payload, 'name'));
    const inputs = ast_list(field(payload, 'columns')).flatMap((one) => columnsIn(exprOf(source, field(one, 'expr') ?? one)));
    const alias = aliasOf(source, payload);
    return {
        kind: 'unpivot',
        source: from,
        value: columnsIn(value),
        name,
        inputs,
        ...alias,
        range: closeExtent(source, outer, true),
    };
}
function columnsIn(expr) {
    if (expr.kind === 'column')
        return expr.parts.slice(-1);
    if (expr.kind === 'op')
        return expr.operands.flatMap(columnsIn);
    return [];
}
/** JSON_TABLE, OPENJSON, XMLTABLE, MATCH_RECOGNIZE …: rows whose columns are listed or unknown. */
function otherRows(source, payload, outer) {
    const base = field(payload, 'table');
    if (base !== null) {
        const inner = tableOf(source, base);
        closeExtent(source, outer, true);
        return inner;
    }
    const calls = [];
    for (const key of ['json_expr', 'row_expression']) {
        const expr = optionalExpr(source, field(payload, key));
        if (expr)
            calls.push(expr);
    }
    for (const one of ast_list(field(field(payload, 'passing'), 'arguments')))
        calls.push(exprOf(source, field(one, 'expr')));
    const listed = jsonColumns(source, field(payload, 'columns'));
    const alias = aliasOf(source, payload);
    const range = closeExtent(source, outer, true);
    return {
        kind: 'function',
        calls,
        lateral: true,
        ordinality: false,
        alias: alias.alias,
        columns: alias.columns.length > 0 ? alias.columns : listed,
        range,
    };
}
function jsonColumns(source, nodes) {
    return ast_list(nodes).flatMap((node) => {
        const [kind, payload] = variant(node);
        if (kind === 'Nested')
            return jsonColumns(source, field(payload, 'columns'));
        if (kind === 'ForOrdinality')
            return [identOf(source, payload)];
        return identsOf(source, [field(kind === '' ? node : payload, 'name')]);
    });
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/pipes.ts
// BigQuery pipe syntax (`FROM t |> WHERE … |> SELECT …`): every step becomes a SELECT over the steps before it.





function piped(source, query, pipes) {
    let current = query;
    let alias = null;
    for (const pipe of pipes) {
        const [kind, payload] = variant(pipe);
        if (kind === 'As') {
            alias = identOf(source, field(payload, 'alias'));
            continue;
        }
        current = step(source, current, alias, kind, payload);
        alias = null;
    }
    return current;
}
/** `|> UNION ALL (query), (query)`. */
function combined(source, before, kind, payload) {
    const operator = kind === 'Union' ? 'union' : kind === 'Intersect' ? 'intersect' : 'except';
    const byName = ast_text(field(payload, 'set_quantifier')).endsWith('ByName');
    let left = { kind: 'nested', query: before };
    for (const one of ast_list(field(payload, 'queries'))) {
        left = { kind: 'set-operation', operator, byName, left, right: { kind: 'nested', query: queryOf(source, one) } };
    }
    return left;
}
function step(source, before, alias, kind, payload) {
    const from = { kind: 'derived', query: before, lateral: false, alias, columns: [], range: before.range };
    const star = {
        kind: 'star',
        qualifier: [],
        except: [],
        replace: [],
        rename: [],
        range: before.range,
    };
    const select = {
        kind: 'select',
        distinctOn: [],
        items: [star],
        from: [from],
        where: null,
        groupBy: [],
        having: null,
        qualify: null,
        windows: [],
        range: before.range,
    };
    const query = { ctes: [], recursive: false, body: select, orderBy: [], limit: [], range: before.range };
    if (kind === 'Where')
        select.where = exprOf(source, field(payload, 'expr'));
    else if (kind === 'Select')
        select.items = selectItemsOf(source, field(payload, 'exprs'));
    else if (kind === 'Extend')
        select.items.push(...selectItemsOf(source, field(payload, 'exprs')));
    else if (kind === 'Drop')
        star.except = identsOf(source, field(payload, 'columns'));
    else if (kind === 'OrderBy')
        query.orderBy = orderedExprs(source, field(payload, 'exprs'));
    else if (kind === 'Rename') {
        star.rename = ast_list(field(payload, 'mappings')).map((one) => ({
            from: identOf(source, field(one, 'ident')),
            to: identOf(source, field(one, 'alias')),
        }));
    }
    else if (kind === 'Aggregate') {
        select.items = [];
        for (const key of ['group_by_expr', 'full_table_exprs']) {
            for (const one of ast_list(field(payload, key))) {
                const inner = field(one, 'expr');
                const expr = exprOf(source, field(inner, 'expr'));
                const named = field(inner, 'alias');
                if (key === 'group_by_expr')
                    select.groupBy.push(expr);
                select.items.push({
                    kind: 'expr',
                    expr,
                    alias: named === null ? null : identOf(source, named),
                    range: expr.range,
                });
            }
        }
    }
    else if (kind === 'Limit') {
        query.limit = ['expr', 'offset'].flatMap((key) => field(payload, key) === null ? [] : [exprOf(source, field(payload, key))]);
    }
    else if (kind === 'Join')
        select.from = [joinOf(source, from, payload)];
    else if (/^(Union|Intersect|Except)$/.test(kind)) {
        query.body = combined(source, before, kind, payload);
    }
    else if (kind !== 'TableSample')
        notModelled(source, `the pipe step ${kind}`);
    return query;
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/queries.ts
// Queries of the parser's tree → Query: WITH, set operations, SELECT with all its clauses.







function readQuery(source, node) {
    const outer = openExtent(source);
    const { ctes, recursive } = withOf(source, field(node, 'with'));
    const pipes = ast_list(field(node, 'pipe_operators'));
    const body = bodyOf(source, field(node, 'body'));
    const [, ordered] = variant(field(field(node, 'order_by'), 'kind'));
    const query = {
        ctes,
        recursive,
        body,
        orderBy: Array.isArray(ordered) ? orderedExprs(source, ordered) : [],
        limit: limitOf(source, node),
        range: { line: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    };
    const done = pipes.length > 0 ? piped(source, query, pipes) : query;
    done.range = closeExtent(source, outer, true);
    return done;
}
function withOf(source, node) {
    touchSpan(source, field(field(node, 'with_token'), 'span'));
    const ctes = ast_list(field(node, 'cte_tables')).map((one) => {
        const alias = field(one, 'alias');
        const name = identOf(source, field(alias, 'name'));
        const columns = aliasColumns(source, alias);
        const query = field(one, 'query');
        const [kind, payload] = variant(field(query, 'body'));
        if (/^(Insert|Update|Delete|Merge)$/.test(kind)) {
            const body = dataStatementOf(source, payload);
            if (body)
                return { name, columns, body };
        }
        return { name, columns, body: queryOf(source, query) };
    });
    return { ctes, recursive: field(node, 'recursive') === true };
}
function bodyOf(source, node) {
    const [kind, payload] = variant(node);
    if (kind === 'Select')
        return selectOf(source, payload);
    if (kind === 'Query')
        return { kind: 'nested', query: queryOf(source, payload) };
    if (kind === 'SetOperation') {
        const quantifier = ast_text(field(payload, 'set_quantifier'));
        const operator = ast_text(field(payload, 'op'));
        return {
            kind: 'set-operation',
            operator: operator === 'Union' ? 'union' : operator === 'Intersect' ? 'intersect' : 'except',
            byName: quantifier.endsWith('ByName'),
            left: bodyOf(source, field(payload, 'left')),
            right: bodyOf(source, field(payload, 'right')),
        };
    }
    if (kind === 'Values') {
        const rows = ast_list(field(payload, 'rows')).map((row) => exprsOf(source, Array.isArray(row) ? row : field(row, 'content')));
        return { kind: 'values', rows };
    }
    notModelled(source, `a query of the form ${kind}`);
    return { kind: 'values', rows: [] };
}
function selectOf(source, node) {
    const outer = openExtent(source);
    touchSpan(source, field(field(node, 'select_token'), 'span'));
    const [distinct, distinctOn] = variant(field(node, 'distinct'));
    const items = selectItemsOf(source, field(node, 'projection'));
    const flavor = ast_text(field(node, 'flavor'));
    const excluded = excludedOf(source, field(node, 'exclude'));
    if (excluded.length > 0)
        for (const item of items)
            if (item.kind === 'star')
                item.except.push(...excluded);
    const select = {
        kind: 'select',
        distinctOn: distinct === 'On' ? exprsOf(source, distinctOn) : [],
        items,
        from: tablesOf(source, field(node, 'from')),
        where: bothOf(optionalExpr(source, field(node, 'selection')), optionalExpr(source, field(node, 'prewhere'))),
        groupBy: groupByOf(source, field(node, 'group_by')),
        having: optionalExpr(source, field(node, 'having')),
        qualify: optionalExpr(source, field(node, 'qualify')),
        windows: [
            ...exprsOf(source, field(node, 'cluster_by')),
            ...exprsOf(source, field(node, 'distribute_by')),
            ...orderedExprs(source, field(node, 'sort_by')),
            ...connectBy(source, field(node, 'connect_by')),
        ],
        range: { line: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    };
    addNamedWindows(source, select, field(node, 'named_window'));
    for (const view of ast_list(field(node, 'lateral_views')))
        addLateralView(source, select, view);
    const into = ast_list(field(field(node, 'into'), 'targets'))[0];
    const target = into === undefined ? null : exprOf(source, into);
    if (target?.kind === 'column')
        select.into = target.parts;
    select.range = closeExtent(source, outer, true);
    if (flavor === 'FromFirstNoSelect' && select.items.length === 0) {
        select.items = [{ kind: 'star', qualifier: [], except: [], replace: [], rename: [], range: select.range }];
    }
    const topExpr = variant(field(field(node, 'top'), 'quantity'));
    if (topExpr[0] === 'Expr')
        select.windows.push(exprOf(source, topExpr[1]));
    return select;
}
function bothOf(first, second) {
    if (!first || !second)
        return first ?? second;
    return { kind: 'op', operator: 'and', operands: [first, second], range: first.range };
}
function groupByOf(source, node) {
    const [kind, payload] = variant(node);
    if (kind !== 'Expressions')
        return [];
    const [exprs, modifiers] = ast_list(payload);
    const grouped = exprsOf(source, exprs);
    for (const modifier of ast_list(modifiers)) {
        const [what, sets] = variant(modifier);
        if (what === 'GroupingSets')
            grouped.push(exprOf(source, sets));
    }
    return grouped;
}
function connectBy(source, node) {
    return ast_list(node).flatMap((one) => {
        const [kind, payload] = variant(one);
        if (kind === 'StartWith')
            return [exprOf(source, field(payload, 'condition'))];
        return exprsOf(source, field(payload, 'relationships'));
    });
}
function addNamedWindows(source, select, node) {
    const names = [];
    for (const one of ast_list(node)) {
        const [name, definition] = ast_list(one);
        names.push(identOf(source, name).name);
        const [kind, spec] = variant(definition);
        if (kind === 'WindowSpec')
            select.windows.push(...windowExprs(source, spec));
    }
    if (names.length > 0)
        select.windowNames = names;
}
/** LATERAL VIEW explode(x) t AS c: rows joined to everything before. */
function addLateralView(source, select, node) {
    const outer = openExtent(source);
    const expr = exprOf(source, field(node, 'lateral_view'));
    const name = source_nameOf(source, field(node, 'lateral_view_name')).at(-1);
    const columns = identsOf(source, field(node, 'lateral_col_alias'));
    const range = closeExtent(source, outer);
    const rows = {
        kind: 'unnest',
        exprs: expr.kind === 'call' ? expr.args : [expr],
        flatten: false,
        alias: name ?? null,
        columns,
        offset: null,
        range,
    };
    const left = select.from.pop();
    select.from.push(left ? { kind: 'join', left, right: rows, type: 'cross', on: null, using: [], natural: false } : rows);
}
function limitOf(source, node) {
    const exprs = [];
    const payload = variant(field(node, 'limit_clause'))[1];
    for (const key of ['limit', 'offset']) {
        const value = field(payload, key);
        const inner = field(value, 'rows') === null ? value : field(value, 'value');
        if (inner !== null)
            exprs.push(exprOf(source, inner));
    }
    exprs.push(...exprsOf(source, field(payload, 'limit_by')));
    const quantity = field(field(node, 'fetch'), 'quantity');
    if (quantity !== null)
        exprs.push(exprOf(source, quantity));
    return exprs;
}
function namesAsColumns(source, nodes) {
    return list(nodes).map((node) => columnExpr(nameOf(source, node)));
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/statements.ts
// One statement of the parser's tree → Statement; null for what this adapter does not model.







function statementsOf(source, node) {
    const [kind, payload] = variant(node);
    const range = (0,sqlparser_lines/* rangeAt */.B3)(source.lines, source.start, source.end);
    if (kind === 'Query')
        return [queryStatement(source, payload)];
    if (/^(Insert|Update|Delete|Merge)$/.test(kind)) {
        if (/^(All|First)$/.test(ast_text(field(payload, 'multi_table_insert_type'))))
            return null;
        const data = dataStatementOf(source, node);
        return data ? [{ ...data, range }] : null;
    }
    if (kind === 'CreateTable')
        return [createTableOf(source, payload, range)];
    const made = NO_EFFECT.has(kind)
        ? { kind: 'no-effect', what: spaced(kind) }
        : statements_MAKERS[kind]?.(source, payload);
    if (!made)
        return null;
    return (Array.isArray(made) ? made : [made]).map((one) => ({ ...one, range }));
}
/** WITH … INSERT/UPDATE/DELETE is a query to the parser. */
function queryStatement(source, payload) {
    const range = (0,sqlparser_lines/* rangeAt */.B3)(source.lines, source.start, source.end);
    const [kind, inner] = variant(field(payload, 'body'));
    if (/^(Insert|Update|Delete|Merge)$/.test(kind)) {
        const ctes = withOf(source, field(payload, 'with'));
        const data = dataStatementOf(source, inner);
        if (data)
            return { ...data, ...ctes, range };
    }
    return { kind: 'query', query: queryOf(source, payload), range };
}
function spaced(kind) {
    return kind.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
const NO_EFFECT = new Set(('Set ShowVariable ShowStatus ShowVariables ShowCreate ShowColumns ShowTables ShowDatabases ShowSchemas ShowViews ' +
    'ShowFunctions ShowCollation ShowCharset ShowProcessList ShowCatalogs ShowObjects Pragma Vacuum Flush Kill Discard ' +
    'CreateRole AlterRole CreateUser AlterUser AlterSession Install Load CreateStage CreateFileFormat CreateWarehouse List Put ' +
    'Remove CreateSecret DropSecret Deallocate Print RaisError Throw WaitFor Return Reset UnlockTables CreateConnector ' +
    'DropConnector CreateServer AttachDatabase AttachDuckDBDatabase DetachDuckDBDatabase Cache UNCache Msck Open Close ' +
    'Fetch Raise LISTEN UNLISTEN NOTIFY ShowStatus CreateDatabase Declare Assert').split(' '));
const OBJECT_KINDS = {
    Table: 'table',
    View: 'view',
    MaterializedView: 'materialized-view',
    Index: 'index',
    Schema: 'schema',
    Database: 'database',
    Sequence: 'sequence',
    Type: 'type',
    Column: 'column',
    Function: 'function',
    Procedure: 'procedure',
    Domain: 'domain',
    Extension: 'extension',
};
function mention(what, tables, exprs = [], columns = []) {
    return { kind: 'mention', what, tables, columns, exprs };
}
function dropMany(source, payload, objectKind, names) {
    const table = field(payload, 'table');
    return {
        kind: 'drop',
        objectKind,
        names,
        table: table === null || typeof table === 'boolean' ? null : source_nameOf(source, table),
        ifExists: flag(payload, 'if_exists'),
        cascade: flag(payload, 'cascade') || ast_text(field(payload, 'drop_behavior')) === 'Cascade',
    };
}
function viewOf(source, payload) {
    return {
        kind: 'create-view',
        name: source_nameOf(source, field(payload, 'name')),
        columns: ast_list(field(payload, 'columns')).map((one) => identOf(source, field(one, 'name'))),
        query: queryOf(source, field(payload, 'query')),
        orReplace: flag(payload, 'or_replace') || flag(payload, 'or_alter'),
        ifNotExists: flag(payload, 'if_not_exists'),
        materialized: flag(payload, 'materialized'),
        temporary: flag(payload, 'temporary'),
    };
}
const statements_MAKERS = {
    CreateView: (source, payload) => {
        const view = viewOf(source, payload);
        // ClickHouse: the rows go into another table.
        const to = field(payload, 'to');
        return to === null ? view : [view, mention('view target', [source_nameOf(source, to)])];
    },
    AlterView: (source, payload) => ({
        kind: 'create-view',
        name: source_nameOf(source, field(payload, 'name')),
        columns: identsOf(source, field(payload, 'columns')),
        query: queryOf(source, field(payload, 'query')),
        orReplace: true,
        ifNotExists: false,
        materialized: false,
        temporary: false,
    }),
    CreateIndex: (source, payload) => {
        const nameNode = field(payload, 'name');
        return {
            kind: 'create-index',
            name: nameNode === null ? null : (source_nameOf(source, nameNode).at(-1) ?? null),
            table: source_nameOf(source, field(payload, 'table_name')),
            keys: ast_list(field(payload, 'columns')).map((one) => indexKey(exprOf(source, field(field(one, 'column'), 'expr')))),
            include: identsOf(source, field(payload, 'include')),
            where: optionalExpr(source, field(payload, 'predicate')),
            unique: flag(payload, 'unique'),
            ifNotExists: flag(payload, 'if_not_exists'),
        };
    },
    CreateVirtualTable: (source, payload) => ({
        kind: 'create-table',
        name: source_nameOf(source, field(payload, 'name')),
        ifNotExists: flag(payload, 'if_not_exists'),
        orReplace: false,
        temporary: false,
        columns: [],
        constraints: [],
        indexes: [],
        like: [],
        inherits: [],
        partitionOf: null,
        partitionBy: [],
        ofType: null,
        query: null,
        columnNames: [],
        cloneOf: null,
        virtual: true,
    }),
    AlterTable: (source, payload) => ({
        kind: 'alter-table',
        name: source_nameOf(source, field(payload, 'name')),
        ifExists: flag(payload, 'if_exists'),
        objectKind: 'table',
        actions: alterActionsOf(source, field(payload, 'operations')),
    }),
    Drop: (source, payload) => {
        const what = ast_text(field(payload, 'object_type'));
        const kind = OBJECT_KINDS[what];
        if (!kind)
            return { kind: 'no-effect', what: `drop ${spaced(what)}` };
        return dropMany(source, payload, kind, ast_list(field(payload, 'names')).map((one) => source_nameOf(source, one)));
    },
    DropFunction: (source, payload) => dropMany(source, payload, 'function', described(source, field(payload, 'func_desc'))),
    DropProcedure: (source, payload) => dropMany(source, payload, 'procedure', described(source, field(payload, 'proc_desc'))),
    DropTrigger: (source, payload) => ({
        ...dropMany(source, payload, 'trigger', [source_nameOf(source, field(payload, 'trigger_name'))]),
        table: field(payload, 'table_name') === null ? null : source_nameOf(source, field(payload, 'table_name')),
    }),
    DropExtension: (source, payload) => dropMany(source, payload, 'extension', identsOf(source, field(payload, 'names')).map((one) => [one])),
    DropDomain: (source, payload) => dropMany(source, payload, 'domain', [source_nameOf(source, field(payload, 'name'))]),
    RenameTable: (source, payload) => ast_list(payload).map((one) => {
        const to = source_nameOf(source, field(one, 'new_name'));
        const name = source_nameOf(source, field(one, 'old_name'));
        return {
            kind: 'rename',
            objectKind: 'table',
            name,
            table: null,
            to: to.at(-1) ?? name[0],
            ifExists: false,
        };
    }),
    AlterIndex: (source, payload) => {
        const [, detail] = variant(field(payload, 'operation'));
        const name = source_nameOf(source, field(payload, 'name'));
        const to = source_nameOf(source, field(detail, 'index_name')).at(-1);
        return to ? { kind: 'rename', objectKind: 'index', name, table: null, to, ifExists: false } : null;
    },
    CreateSchema: (source, payload) => {
        const [, name] = variant(field(payload, 'schema_name'));
        const parts = source_nameOf(source, Array.isArray(name) && Array.isArray(name[0]) ? name[0] : name);
        const last = parts.at(-1);
        if (!last)
            return null;
        return { kind: 'create-schema', name: last, ifNotExists: flag(payload, 'if_not_exists'), statements: [] };
    },
    CreateSequence: (source, payload) => ({
        kind: 'create-sequence',
        name: source_nameOf(source, field(payload, 'name')),
        ifNotExists: flag(payload, 'if_not_exists'),
        ownedBy: null,
    }),
    CreateExtension: (source, payload) => ({
        kind: 'create-extension',
        name: identOf(source, field(payload, 'name')),
        ifNotExists: flag(payload, 'if_not_exists'),
        schema: null,
    }),
    CreateMacro: (source, payload) => macroOf(source, payload),
    Truncate: (source, payload) => ({
        kind: 'truncate',
        tables: ast_list(field(payload, 'table_names')).map((one) => source_nameOf(source, field(one, 'name'))),
    }),
    Use: (source, payload) => {
        const [, name] = variant(payload);
        return { kind: 'use', name: name === null ? [] : source_nameOf(source, name) };
    },
    StartTransaction: (__source, payload) => ast_list(field(payload, 'statements')).length > 0 ? null : { kind: 'transaction', what: 'begin' },
    Commit: () => ({ kind: 'transaction', what: 'commit' }),
    Rollback: () => ({ kind: 'transaction', what: 'rollback' }),
    Savepoint: () => ({ kind: 'transaction', what: 'savepoint' }),
    ReleaseSavepoint: () => ({ kind: 'transaction', what: 'savepoint' }),
    Comment: (source, payload) => {
        const kind = OBJECT_KINDS[ast_text(field(payload, 'object_type'))] ?? 'other';
        const name = source_nameOf(source, field(payload, 'object_name'));
        if (kind !== 'column')
            return { kind: 'comment', objectKind: kind, name, column: null };
        return { kind: 'comment', objectKind: 'column', name: name.slice(0, -1), column: name.at(-1) ?? null };
    },
    Call: (source, payload) => mention('call', [], [exprOf(source, { Function: payload })]),
    Execute: (source, payload) => flag(payload, 'immediate') ? null : mention('execute', [], exprsOf(source, field(payload, 'parameters'))),
    Explain: (source, payload) => statementsOf(source, field(payload, 'statement')),
    ExplainTable: (source, payload) => mention('describe', [source_nameOf(source, field(payload, 'table_name'))]),
    Analyze: (source, payload) => {
        const name = field(payload, 'table_name');
        return mention('analyze', name === null ? [] : [source_nameOf(source, name)]);
    },
    LockTables: (source, payload) => mention('lock', ast_list(field(payload, 'tables')).map((one) => {
        const table = field(one, 'table');
        return Array.isArray(table) ? source_nameOf(source, table) : [identOf(source, table)];
    })),
    OptimizeTable: (source, payload) => mention('optimize', [source_nameOf(source, field(payload, 'name'))]),
    Grant: (source, payload) => mention('grant', grantedTables(source, payload)),
    Deny: (source, payload) => mention('deny', grantedTables(source, payload)),
    Revoke: (source, payload) => mention('revoke', grantedTables(source, payload)),
    CopyIntoSnowflake: (source, payload) => {
        const query = field(payload, 'from_query');
        if (ast_text(field(payload, 'kind')) !== 'Table')
            return mention('copy', []);
        return {
            kind: 'copy',
            table: source_nameOf(source, field(payload, 'into')),
            columns: identsOf(source, field(payload, 'into_columns')),
            query: query === null ? null : queryOf(source, query),
        };
    },
    Copy: (source, payload) => {
        const [kind, of] = variant(field(payload, 'source'));
        if (kind === 'Query')
            return { kind: 'copy', table: [], columns: [], query: queryOf(source, of) };
        return {
            kind: 'copy',
            table: source_nameOf(source, field(of, 'table_name')),
            columns: identsOf(source, field(of, 'columns')),
            query: null,
        };
    },
    LoadData: (source, payload) => ({
        kind: 'copy',
        table: source_nameOf(source, field(payload, 'table_name')),
        columns: [],
        query: null,
    }),
    Directory: (source, payload) => ({ kind: 'query', query: queryOf(source, field(payload, 'source')) }),
    ExportData: (source, payload) => ({ kind: 'query', query: queryOf(source, field(payload, 'query')) }),
    Unload: (source, payload) => {
        const query = field(payload, 'query');
        return query === null ? null : { kind: 'query', query: queryOf(source, query) };
    },
};
/** MySQL prefix lengths `name(10)` read like a call. */
function indexKey(expr) {
    if (expr.kind !== 'call' || expr.args.length !== 1)
        return expr;
    const only = expr.args[0];
    if (only?.kind !== 'literal' || typeof only.value !== 'number')
        return expr;
    return { kind: 'column', parts: expr.name, range: expr.name[0]?.range ?? expr.range };
}
function described(source, nodes) {
    return ast_list(nodes).map((one) => source_nameOf(source, field(one, 'name')));
}
function grantedTables(source, payload) {
    const [kind, objects] = variant(field(payload, 'objects'));
    const names = kind === 'Tables' ? ast_list(objects).map((one) => source_nameOf(source, one)) : [];
    return names.filter((name) => name.at(-1)?.name !== '*');
}
/** DuckDB macros: an expression or a query over parameters. */
function macroOf(source, payload) {
    const [kind, definition] = variant(field(payload, 'definition'));
    const range = (0,sqlparser_lines/* rangeAt */.B3)(source.lines, source.start, source.end);
    const locals = ast_list(field(payload, 'args')).map((one) => identOf(source, field(one, 'name')).name);
    const statement = kind === 'Table'
        ? { kind: 'query', query: queryOf(source, definition), range }
        : { kind: 'mention', what: 'macro', tables: [], columns: [], exprs: [exprOf(source, definition)], range };
    return {
        kind: 'create-routine',
        name: source_nameOf(source, field(payload, 'name')),
        routine: 'function',
        orReplace: flag(payload, 'or_replace'),
        ifNotExists: false,
        params: [],
        returns: null,
        returnsTable: [],
        body: { language: 'sql', statements: [statement], locals, records: {}, dynamic: [], unread: null },
        searchPath: null,
    };
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/index.ts
// One statement's text (a slice of a file) → statements, by sqlparser-rs; the parser's message where it refuses.



/** Reads `given` (same length as the statement, parts perhaps blanked) in the place of the statement. */
function readStatement(source, given, lead = '', grammar = source.grammar) {
    giveText(source, given);
    // Words put before the statement stand on a line of their own, which no place refers to.
    if (lead !== '')
        source.rows.unshift(0);
    const answer = (0,engine/* askParser */.D7)(lead === '' ? given : `${lead}\n${given}`, grammar);
    if ('error' in answer) {
        const offset = answer.line === null ? null : rowOffset(source, answer.line, answer.column ?? 1);
        return { refused: answer.error, offset };
    }
    const statements = [];
    source.unmodelled = null;
    for (const tree of answer.trees) {
        source.extentStart = Number.POSITIVE_INFINITY;
        source.extentEnd = -1;
        const made = statementsOf(source, tree);
        if (!made)
            return { refused: `${Object.keys(tree ?? {})[0] ?? 'statement'} is not modelled`, offset: null };
        statements.push(...made);
    }
    if (source.unmodelled !== null)
        return { refused: `${source.unmodelled} is not modelled`, offset: null };
    return { statements };
}
function rowOffset(source, line, column) {
    const row = source.rows[line - 1] ?? 0;
    return source.start + Math.min(row + column - 1, source.given.length);
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/words.ts
// Reading a statement by its words, where no parser reads it: names, lists, parts blanked out or put elsewhere.





function upper(source, at) {
    return source.tokens[at]?.upper ?? '';
}
/** Whether the words at `at` are these. */
function says(source, at, phrase) {
    return phrase.split(' ').every((word, i) => upper(source, at + i) === word);
}
function identAt(source, token) {
    const quoted = token.kind !== 'word';
    const written = quoted ? unquote(token.text) : token.text;
    const range = (0,sqlparser_lines/* rangeAt */.B3)(source.lines, token.start, token.end);
    return { name: (0,names/* storedName */.Rs)(source.dialect, written, quoted), quoted, range };
}
/** A dotted name at token `at`; `next` is the token after it. */
function nameAt(source, at) {
    const name = [];
    let next = at;
    for (;;) {
        const token = source.tokens[next];
        if (!token || token.kind === 'punct' || token.kind === 'number')
            return name.length > 0 ? { name, next } : null;
        const ident = identAt(source, token);
        if (source.dialect === 'bigquery' && ident.quoted && ident.name.includes('.'))
            name.push(...splitDotted(ident));
        else
            name.push(ident);
        next += 1;
        while (upper(source, next) === '.' && upper(source, next + 1) === '.')
            next += 1;
        if (upper(source, next) !== '.')
            return { name, next };
        next += 1;
    }
}
function tokensRange(source, from, to) {
    const first = source.tokens[from];
    const last = source.tokens[to - 1] ?? first;
    return (0,sqlparser_lines/* rangeAt */.B3)(source.lines, first?.start ?? source.start, last?.end ?? source.end);
}
/** Items between top-level commas of the tokens [from, to). */
function itemsBetween(source, from, to) {
    const items = [];
    let start = from;
    for (let at = from; at < to; at += 1) {
        const token = source.tokens[at];
        if (token && token.match > at)
            at = Math.min(token.match, to);
        else if (token?.text === ',') {
            items.push([start, at]);
            start = at + 1;
        }
    }
    if (start < to)
        items.push([start, to]);
    return items;
}
/** The text of the tokens [from, to) at its place, everything else blank. */
function textInPlace(source, from, to, after = '') {
    const start = source.tokens[from]?.start;
    const end = source.tokens[to - 1]?.end;
    if (start === undefined || end === undefined || end <= start)
        return null;
    return ' '.repeat(start - source.start) + source.file.slice(start, end) + after;
}
/** Blanks the tokens [from, to) of a text that stands for the whole statement. */
function blank(source, given, from, to) {
    const start = source.tokens[from]?.start;
    const end = source.tokens[to - 1]?.end;
    if (start === undefined || end === undefined)
        return given;
    const cut = given.slice(start - source.start, end - source.start).replace(/[^\n]/g, ' ');
    return given.slice(0, start - source.start) + cut + given.slice(end - source.start);
}
/** The expression that the tokens [from, to) are; null where it cannot be read. */
function exprBetween(source, from, to) {
    const query = queryBetween(source, from, to, 'SELECT ');
    if (query?.body.kind !== 'select')
        return null;
    const item = query.body.items[0];
    return item?.kind === 'expr' && query.body.items.length === 1 ? item.expr : null;
}
function queryBetween(source, from, to, before = '') {
    const given = to > from ? textInPlace(source, from, to) : null;
    if (given === null)
        return null;
    const read = readStatement(source, given, before);
    const first = 'statements' in read ? read.statements[0] : undefined;
    return first?.kind === 'query' ? first.query : null;
}

;// CONCATENATED MODULE: ./src/extract/syntax/node-sql/reading.ts
// One statement while the fallback's tree is read: where its names stand among the words, and what was not recognised.






function openReading(source) {
    return { source, cursor: 0, unknown: null };
}
function doNotKnow(reading, what) {
    reading.unknown ??= what;
}
/** The parser tells where columns and tables begin; most other nodes have no place. */
function reading_offsetOf(reading, node) {
    const offset = field(field(field(node, 'loc'), 'start'), 'offset');
    return typeof offset === 'number' ? reading.source.start + offset : null;
}
function wholeRange({ source }) {
    return (0,sqlparser_lines/* rangeAt */.B3)(source.lines, source.start, source.end);
}
/** Range of a node: its own place without the white space the parser counts in, else the words just read. */
function reading_rangeOf(reading, node, from) {
    const { source } = reading;
    const start = reading_offsetOf(reading, node) ?? source.tokens[from]?.start ?? source.start;
    const given = field(field(field(node, 'loc'), 'end'), 'offset');
    const last = source.tokens[Math.max(reading.cursor - 1, from)]?.end ?? source.end;
    const wanted = typeof given === 'number' ? source.start + given : last;
    const end = source.file.slice(start, Math.max(wanted, start)).trimEnd().length + start;
    return (0,sqlparser_lines/* rangeAt */.B3)(source.lines, start, end);
}
/** The dotted name of a node whose last part must be `last`; without a place it is looked for behind what was read. */
function placedName(reading, node, parts) {
    const { source } = reading;
    const last = parts.at(-1) ?? '';
    const offset = reading_offsetOf(reading, node);
    const at = offset === null ? firstWord(reading, parts[0] ?? last) : tokenFrom(source, offset);
    const found = at < 0 ? null : nameAt(source, at);
    if (found && sameName(found.name.at(-1)?.name ?? '', last)) {
        reading.cursor = Math.max(reading.cursor, found.next);
        return found.name;
    }
    return parts.map((part) => placedIdent(reading, part));
}
/** A name the parser gives no place for: the next word that is it, else the whole statement. */
function placedIdent(reading, name) {
    const { source } = reading;
    const at = firstWord(reading, name);
    const token = source.tokens[at];
    if (!token)
        return { name: (0,names/* storedName */.Rs)(source.dialect, name, false), quoted: false, range: wholeRange(reading) };
    reading.cursor = at + 1;
    const quoted = token.kind !== 'word';
    return {
        name: (0,names/* storedName */.Rs)(source.dialect, unquote(token.text), quoted),
        quoted,
        range: (0,sqlparser_lines/* rangeAt */.B3)(source.lines, token.start, token.end),
    };
}
function firstWord(reading, name) {
    const { tokens } = reading.source;
    for (let at = reading.cursor; at < tokens.length; at += 1) {
        const token = tokens[at];
        if (token && token.kind !== 'punct' && token.kind !== 'number' && sameName(unquote(token.text), name))
            return at;
    }
    return -1;
}
/** Place of a literal among the next words. */
function literalRange(reading, value) {
    const { tokens, lines } = reading.source;
    const wanted = String(value);
    for (let at = reading.cursor; at < Math.min(tokens.length, reading.cursor + NEARBY); at += 1) {
        const token = tokens[at];
        if (!token || token.kind === 'punct' || token.kind === 'quoted')
            continue;
        const said = token.kind === 'string' ? unquote(token.text) : token.text;
        if (!sameName(said, wanted))
            continue;
        reading.cursor = at + 1;
        return (0,sqlparser_lines/* rangeAt */.B3)(lines, token.start, token.end);
    }
    const near = tokens[reading.cursor] ?? tokens.at(-1);
    return near ? (0,sqlparser_lines/* rangeAt */.B3)(lines, near.start, near.end) : wholeRange(reading);
}
const NEARBY = 40;
function sameName(a, b) {
    return a === b || a.toLowerCase() === b.toLowerCase();
}
/** A name in any of the shapes builds give it: `"a"`, `{ value: "a" }`, `{ expr: { value: "a" } }`, `{ column: … }`. */
function writtenName(node) {
    if (typeof node === 'string')
        return node;
    for (const key of ['value', 'expr', 'column', 'name']) {
        const inner = field(node, key);
        if (typeof inner === 'string')
            return inner;
        if (inner !== null && typeof inner === 'object' && !Array.isArray(inner))
            return writtenName(inner);
    }
    return ast_text(node);
}

;// CONCATENATED MODULE: ./src/extract/syntax/node-sql/queries.ts
// Queries and expressions of the fallback's tree → Query, Expr. What is not recognised makes the whole statement unread.






const DEEPEST = 200;
const HARMLESS = new Set(('type with options distinct columns into from where groupby having orderby limit locking_read window collate loc ' +
    'set_op _next _orderby _limit parentheses_symbol parentheses for_update keyword top for qualify').split(' '));
const ITEM = new Set(['type', 'expr', 'as', 'loc']);
const TABLE = new Set('server catalog db schema table surround expr as join on using loc table_hint addition prefix suffix'.split(' '));
const CALL = new Set('type name args over filter loc parentheses order_by'.split(' '));
const COLUMN = new Set('type server db schema table column notations collate loc order_by parentheses'.split(' '));
function queries_queryOf(reading, given) {
    const node = field(given, 'ast') ?? given;
    const from = reading.cursor;
    const { ctes, recursive } = queries_withOf(reading, field(node, 'with'));
    let body = queries_selectOf(reading, node);
    let last = node;
    for (let next = field(node, '_next'); next !== null; next = field(next, '_next')) {
        const operator = setOperator(reading, ast_text(field(last, 'set_op')));
        body = { kind: 'set-operation', operator, byName: false, left: body, right: queries_selectOf(reading, next) };
        last = next;
    }
    const orderBy = [...queries_orderedExprs(reading, field(last, 'orderby')), ...queries_orderedExprs(reading, field(node, '_orderby'))];
    const limit = [...queries_limitOf(reading, field(last, 'limit')), ...queries_limitOf(reading, field(node, '_limit'))];
    return { ctes, recursive, body, orderBy, limit, range: reading_rangeOf(reading, last === node ? node : null, from) };
}
function setOperator(reading, written) {
    if (/^union\b/i.test(written))
        return 'union';
    if (/^intersect\b/i.test(written))
        return 'intersect';
    if (!/^(except|minus)\b/i.test(written))
        doNotKnow(reading, written);
    return 'except';
}
function queries_withOf(reading, node) {
    const entries = ast_list(node);
    const ctes = entries.map((one) => {
        const name = placedIdent(reading, writtenName(field(one, 'name')));
        const columns = ast_list(field(one, 'columns')).map((column) => placedIdent(reading, writtenName(column)));
        return { name, columns, body: queries_queryOf(reading, field(one, 'stmt')) };
    });
    return { ctes, recursive: field(entries[0], 'recursive') === true };
}
function queries_selectOf(reading, given) {
    const node = field(given, 'ast') ?? given;
    if (ast_text(field(node, 'type')) === 'values')
        return { kind: 'values', rows: queries_rowsOf(reading, field(node, 'values')) };
    if (ast_text(field(node, 'type')) !== 'select')
        doNotKnow(reading, 'query');
    refuseOthers(reading, node, HARMLESS);
    const from = reading.cursor;
    const columns = field(node, 'columns');
    const items = columns === '*' ? [starItem(reading, [])] : ast_list(columns).map((one) => itemOf(reading, one));
    const into = field(node, 'into');
    const target = ast_text(field(into, 'keyword')) === '' ? field(into, 'expr') : null;
    const fromNode = field(node, 'from');
    const select = {
        kind: 'select',
        distinctOn: [],
        items,
        from: queries_tablesOf(reading, fromNode),
        where: queries_optionalExpr(reading, field(node, 'where')),
        groupBy: queries_exprsOf(reading, field(field(node, 'groupby'), 'columns') ?? field(node, 'groupby')),
        having: queries_optionalExpr(reading, field(node, 'having')),
        qualify: queries_optionalExpr(reading, field(node, 'qualify')),
        windows: [],
        range: wholeRange(reading),
    };
    if (target !== null && reading.source.dialect === 'mssql')
        doNotKnow(reading, 'SELECT INTO');
    if (ast_list(field(node, 'window')).length > 0 || field(field(node, 'window'), 'expr') !== null)
        doNotKnow(reading, 'named windows');
    select.range = reading_rangeOf(reading, node, from);
    return select;
}
/** Keys that carry something and that nobody here looks at. */
function refuseOthers(reading, node, known) {
    if (node === null || typeof node !== 'object' || Array.isArray(node))
        return;
    for (const [key, value] of Object.entries(node)) {
        if (!known.has(key) && value !== null && value !== undefined && value !== false)
            doNotKnow(reading, key);
    }
}
function starItem(reading, qualifier) {
    const { tokens } = reading.source;
    let at = reading.cursor;
    while (at < tokens.length && tokens[at]?.text !== '*')
        at += 1;
    if (at < tokens.length)
        reading.cursor = at + 1;
    const range = reading_rangeOf(reading, null, Math.min(at, tokens.length - 1));
    return { kind: 'star', qualifier, except: [], replace: [], rename: [], range };
}
function itemOf(reading, node) {
    refuseOthers(reading, node, ITEM);
    const inner = field(node, 'expr') ?? node;
    if (ast_text(field(inner, 'type')) === 'column_ref' && writtenName(field(inner, 'column')) === '*') {
        const qualifier = qualifierOf(inner);
        return starItem(reading, qualifier.length === 0 ? [] : placedName(reading, inner, qualifier));
    }
    const expr = queries_exprOf(reading, inner);
    const as = field(node, 'as');
    const alias = as === null ? null : aliasIdent(reading, as, expr);
    return { kind: 'expr', expr, alias, range: expr.range };
}
/** The alias stands behind its expression, whose end is not always known. */
function aliasIdent(reading, as, expr) {
    const after = tokenFrom(reading.source, (0,sqlparser_lines/* endOffset */.RI)(reading.source.lines, expr.range));
    reading.cursor = Math.max(reading.cursor, after);
    return placedIdent(reading, writtenName(as));
}
function qualifierOf(node) {
    return ['db', 'schema', 'table'].map((key) => writtenName(field(node, key))).filter((part) => part !== '');
}
function queries_tablesOf(reading, nodes) {
    const tables = [];
    for (const node of Array.isArray(nodes) ? nodes : nodes === null ? [] : [nodes]) {
        const right = queries_tableOf(reading, node);
        const join = ast_text(field(node, 'join'));
        const left = join === '' ? undefined : tables.pop();
        tables.push(left ? joined(reading, left, right, join, node) : right);
    }
    return tables;
}
function joined(reading, left, right, join, node) {
    const upper = join.toUpperCase();
    const natural = upper.startsWith('NATURAL');
    const type = /LEFT|OUTER APPLY/.test(upper)
        ? 'left'
        : /RIGHT/.test(upper)
            ? 'right'
            : /FULL/.test(upper)
                ? 'full'
                : /CROSS/.test(upper)
                    ? 'cross'
                    : 'inner';
    if (!/^(NATURAL )?((LEFT|RIGHT|FULL)( OUTER)?|INNER|CROSS)? ?JOIN$|^(STRAIGHT_JOIN|CROSS APPLY|OUTER APPLY)$/.test(upper))
        doNotKnow(reading, join);
    const on = queries_optionalExpr(reading, field(node, 'on'));
    const using = ast_list(field(node, 'using')).map((one) => placedIdent(reading, writtenName(one)));
    return { kind: 'join', left, right, type, on, using, natural };
}
function queries_tableOf(reading, node) {
    refuseOthers(reading, node, TABLE);
    const from = reading.cursor;
    const inner = field(node, 'expr');
    const as = field(node, 'as');
    if (inner !== null) {
        const ast = field(inner, 'ast');
        if (ast !== null || ast_text(field(inner, 'type')) === 'select') {
            const query = queries_queryOf(reading, inner);
            const alias = as === null ? null : placedIdent(reading, writtenName(as));
            return { kind: 'derived', query, lateral: false, alias, columns: [], range: query.range };
        }
        if (Array.isArray(inner) && as === null) {
            const nested = queries_tablesOf(reading, inner);
            const only = nested[0];
            if (only && nested.length === 1)
                return only;
        }
        doNotKnow(reading, 'table expression');
    }
    const name = tableName(reading, node);
    if (name.length === 0)
        doNotKnow(reading, 'table');
    const alias = as === null ? null : placedIdent(reading, writtenName(as));
    return { kind: 'table', name, alias, columns: [], range: reading_rangeOf(reading, node, from) };
}
/** Name of a table node `{ db, table }` in its place. */
function tableName(reading, node, key = 'table') {
    const parts = ['server', 'catalog', 'db', 'schema', key].map((one) => writtenName(field(node, one)));
    const given = parts.filter((part) => part !== '');
    return given.length === 0 ? [] : placedName(reading, node, given);
}
function queries_rowsOf(reading, nodes) {
    return ast_list(nodes).map((row) => queries_exprsOf(reading, field(row, 'value') ?? row));
}
function queries_limitOf(reading, node) {
    return queries_exprsOf(reading, field(node, 'value'));
}
function queries_orderedExprs(reading, nodes) {
    return ast_list(nodes).map((node) => queries_exprOf(reading, field(node, 'expr') ?? node));
}
function queries_exprsOf(reading, nodes) {
    return ast_list(nodes).map((node) => queries_exprOf(reading, node));
}
function queries_optionalExpr(reading, node) {
    return node === null || node === undefined ? null : queries_exprOf(reading, node);
}
const queries_COMPARISONS = new Set(['=', '<>', '!=', '<', '>', '<=', '>=', '<=>', 'IN', 'BETWEEN', 'NOT IN', 'NOT BETWEEN']);
const STRINGS = new Set([
    'string',
    'single_quote_string',
    'regex_string',
    'hex_string',
    'full_hex_string',
    'bit_string',
]);
const DATES = new Set(['date', 'time', 'timestamp', 'datetime']);
function queries_exprOf(reading, node, depth = 0) {
    const from = reading.cursor;
    if (depth > DEEPEST) {
        doNotKnow(reading, 'an expression this deep');
        return { kind: 'op', operator: '', operands: [], range: wholeRange(reading) };
    }
    if (field(node, 'ast') !== null || ast_text(field(node, 'type')) === 'select') {
        const query = queries_queryOf(reading, node);
        return { kind: 'query', query, range: query.range };
    }
    const type = ast_text(field(node, 'type'));
    const deeper = (one) => queries_exprOf(reading, one, depth + 1);
    const all = (nodes) => ast_list(nodes).map(deeper);
    const op = (operator, operands) => ({
        kind: 'op',
        operator,
        operands,
        range: reading_rangeOf(reading, node, from),
    });
    switch (type) {
        case 'column_ref':
            return queries_columnOf(reading, node);
        case 'number':
        case 'bigint':
            return literal(reading, Number(field(node, 'value')));
        case 'bool':
            return literal(reading, field(node, 'value') === true);
        case 'null':
            return literal(reading, null);
        case 'double_quote_string':
            if (/^(mysql|bigquery)$/.test(reading.source.dialect))
                return literal(reading, ast_text(field(node, 'value')));
            return {
                kind: 'column',
                parts: placedName(reading, node, [ast_text(field(node, 'value'))]),
                range: reading_rangeOf(reading, node, from),
            };
        case 'star':
            return { kind: 'star', qualifier: [], range: reading_rangeOf(reading, node, from) };
        case 'param':
        case 'var':
            return { kind: 'param', range: reading_rangeOf(reading, node, from) };
        case 'origin':
            if (ast_text(field(node, 'value')) !== '?')
                doNotKnow(reading, 'origin');
            return { kind: 'param', range: reading_rangeOf(reading, node, from) };
        case 'binary_expr':
            return queries_binary(reading, node, depth);
        case 'unary_expr':
            return op(ast_text(field(node, 'operator')).toLowerCase(), [deeper(field(node, 'expr'))]);
        case 'expr_list':
            return op('tuple', all(field(node, 'value')));
        case 'interval':
            return op('interval', [deeper(field(node, 'expr'))]);
        case 'extract':
            return op('extract', [deeper(field(field(node, 'args'), 'source'))]);
        case 'function':
        case 'aggr_func':
        case 'window_func':
            return queries_callOf(reading, node, depth);
        case 'case':
            return queries_caseOf(reading, node, depth);
        case 'cast':
            return castOf(reading, node, depth);
        case 'datatype':
            return op('type', []);
        default:
            if (STRINGS.has(type) || DATES.has(type))
                return literal(reading, ast_text(field(node, 'value')));
            doNotKnow(reading, type === '' ? 'expression' : type);
            return op('', []);
    }
}
function literal(reading, value) {
    return { kind: 'literal', value, range: literalRange(reading, value) };
}
function queries_columnOf(reading, node) {
    refuseOthers(reading, node, COLUMN);
    const from = reading.cursor;
    if (writtenName(field(node, 'column')).startsWith('@'))
        return { kind: 'param', range: reading_rangeOf(reading, node, from) };
    const parts = placedName(reading, node, [...qualifierOf(node), writtenName(field(node, 'column'))]);
    const first = parts[0]?.range ?? reading_rangeOf(reading, node, from);
    const last = parts.at(-1)?.range ?? first;
    return { kind: 'column', parts, range: { ...first, endLine: last.endLine, endColumn: last.endColumn } };
}
/** Long chains lean to the left: they are unrolled into one list of operands. */
function queries_binary(reading, node, depth) {
    const from = reading.cursor;
    const operator = ast_text(field(node, 'operator')).toUpperCase();
    const rights = [];
    let left = node;
    while (ast_text(field(left, 'type')) === 'binary_expr' && ast_text(field(left, 'operator')).toUpperCase() === operator) {
        rights.push(field(left, 'right'));
        left = field(left, 'left');
        if (queries_COMPARISONS.has(operator))
            break;
    }
    const operands = [queries_exprOf(reading, left, depth + 1)];
    for (const right of rights.reverse()) {
        const listed = ast_text(field(right, 'type')) === 'expr_list' && queries_COMPARISONS.has(operator) && operator !== '=';
        if (listed)
            for (const one of ast_list(field(right, 'value')))
                operands.push(queries_exprOf(reading, one, depth + 1));
        else
            operands.push(queries_exprOf(reading, right, depth + 1));
    }
    const range = reading_rangeOf(reading, node, from);
    if (!queries_COMPARISONS.has(operator))
        return { kind: 'op', operator: operator.toLowerCase(), operands, range };
    return { kind: 'compare', operator: operator.toLowerCase().replace(/^not /, ''), operands, range };
}
function queries_callOf(reading, node, depth) {
    refuseOthers(reading, node, CALL);
    const from = reading.cursor;
    const nameNode = field(node, 'name');
    const parts = typeof nameNode === 'string' ? [nameNode] : callName(nameNode);
    const name = placedName(reading, node, parts);
    const args = [];
    const given = field(node, 'args');
    const listed = field(given, 'value');
    const nodes = Array.isArray(listed) ? listed : [field(given, 'expr') ?? given];
    for (const one of nodes) {
        if (one !== null && one !== undefined)
            args.push(queries_exprOf(reading, one, depth + 1));
    }
    args.push(...queries_orderedExprs(reading, field(given, 'orderby')));
    const over = field(field(field(node, 'over'), 'as_window_specification'), 'window_specification');
    args.push(...queries_orderedExprs(reading, field(over, 'partitionby')), ...queries_orderedExprs(reading, field(over, 'orderby')));
    const filter = field(field(node, 'filter'), 'where');
    if (filter !== null)
        args.push(queries_exprOf(reading, filter, depth + 1));
    const called = parts.at(-1)?.toLowerCase() ?? '';
    const only = args[0];
    if (/^(exists|any|all|some)$/.test(called) && only?.kind === 'query' && args.length === 1)
        return only;
    const range = reading_rangeOf(reading, node, from);
    if (/^(try_)?convert$/.test(called) && reading.source.dialect !== 'mysql' && only?.kind !== 'query')
        args.shift();
    if (called === 'not')
        return { kind: 'op', operator: 'not', operands: args, range };
    return { kind: 'call', name, args: withDateParts(called, args), range };
}
function callName(node) {
    const parts = ast_list(field(node, 'name')).map(writtenName);
    const schema = writtenName(field(node, 'schema'));
    return schema === '' ? parts : [schema, ...parts];
}
function queries_caseOf(reading, node, depth) {
    const from = reading.cursor;
    const operandNode = field(node, 'expr');
    const operand = operandNode === null ? null : queries_exprOf(reading, operandNode, depth + 1);
    const conditions = [];
    const results = [];
    for (const when of ast_list(field(node, 'args'))) {
        if (field(when, 'cond') !== null) {
            const condition = queries_exprOf(reading, field(when, 'cond'), depth + 1);
            conditions.push(operand
                ? { kind: 'compare', operator: '=', operands: [operand, condition], range: condition.range }
                : condition);
        }
        results.push(queries_exprOf(reading, field(when, 'result'), depth + 1));
    }
    return { kind: 'case', conditions, results, range: reading_rangeOf(reading, node, from) };
}
function castOf(reading, node, depth) {
    const from = reading.cursor;
    const operand = queries_exprOf(reading, field(node, 'expr'), depth + 1);
    const { tokens } = reading.source;
    let at = reading.cursor;
    while (at < tokens.length && !/^(AS|::)$/.test(tokens[at]?.upper ?? ''))
        at += 1;
    const read = readType(reading.source, at + 1, false);
    if (!read)
        doNotKnow(reading, 'type');
    else
        reading.cursor = read.next;
    const type = read?.type ?? { text: '', base: '', args: [], array: false, range: operand.range };
    return { kind: 'cast', operand, type, range: reading_rangeOf(reading, node, from) };
}

;// CONCATENATED MODULE: ./src/extract/syntax/node-sql/data-statements.ts
// INSERT, REPLACE, UPDATE, DELETE of the fallback's tree → Statement.




function data_statements_dataStatementOf(reading, node) {
    switch (ast_text(field(node, 'type'))) {
        case 'insert':
        case 'replace':
            return insertOf(reading, node);
        case 'update':
            return updateOf(reading, node);
        case 'delete':
            return deleteOf(reading, node);
        default:
            return null;
    }
}
function assignmentsOf(reading, nodes) {
    return ast_list(nodes).map((node) => {
        const qualifier = writtenName(field(node, 'table'));
        const column = [...(qualifier === '' ? [] : [qualifier]), writtenName(field(node, 'column'))].map((part) => placedIdent(reading, part));
        return { column, value: queries_exprOf(reading, field(node, 'value')) };
    });
}
function refuse(reading, node, keys) {
    for (const key of keys)
        if (field(node, key) !== null)
            doNotKnow(reading, key);
}
function insertOf(reading, node) {
    refuse(reading, node, ['conflict', 'returning', 'partition']);
    const cte = queries_withOf(reading, field(node, 'with'));
    const table = tableName(reading, ast_list(field(node, 'table'))[0] ?? field(node, 'table'));
    if (table.length === 0)
        doNotKnow(reading, 'table');
    const columns = ast_list(field(node, 'columns')).map((one) => placedIdent(reading, writtenName(one)));
    const assigned = assignmentsOf(reading, field(node, 'set'));
    const source = sourceOf(reading, field(node, 'values'), assigned);
    const set = field(field(node, 'on_duplicate_update'), 'set');
    return {
        kind: 'insert',
        ...cte,
        table,
        alias: null,
        columns: assigned.length > 0 ? assigned.flatMap((one) => one.column.slice(-1)) : columns,
        source,
        conflict: set === null ? null : { columns: [], exprs: [], constraint: null, set: assignmentsOf(reading, set), where: null },
        returning: [],
        overwrite: false,
        range: wholeRange(reading),
    };
}
function sourceOf(reading, values, assigned) {
    if (assigned.length > 0)
        return valuesQuery(reading, [assigned.map((one) => one.value)]);
    if (values === null)
        return null;
    if (ast_text(field(values, 'type')) === 'values')
        return valuesQuery(reading, queries_rowsOf(reading, field(values, 'values')));
    return queries_queryOf(reading, values);
}
function valuesQuery(reading, rows) {
    const range = rows[0]?.[0]?.range ?? wholeRange(reading);
    return { ctes: [], recursive: false, body: { kind: 'values', rows }, orderBy: [], limit: [], range };
}
function updateOf(reading, node) {
    refuse(reading, node, ['returning']);
    const cte = queries_withOf(reading, field(node, 'with'));
    const tables = queries_tablesOf(reading, field(node, 'table'));
    const set = assignmentsOf(reading, field(node, 'set'));
    const from = queries_tablesOf(reading, field(node, 'from'));
    const target = firstTable(tables[0]);
    if (!target)
        doNotKnow(reading, 'table');
    const alone = tables.length === 1 && tables[0]?.kind === 'table';
    const update = {
        kind: 'update',
        ...cte,
        table: target?.name ?? [],
        alias: target?.alias ?? null,
        set,
        from: alone ? from : [...tables, ...from],
        where: whereOf(reading, node),
        returning: [],
        range: wholeRange(reading),
    };
    return aimUpdate(update, from);
}
/** WHERE with what ORDER BY and LIMIT read. */
function whereOf(reading, node) {
    const where = queries_optionalExpr(reading, field(node, 'where'));
    const more = queries_orderedExprs(reading, field(node, 'orderby'));
    const first = where ?? more[0];
    if (!first || more.length === 0)
        return where;
    return { kind: 'op', operator: 'and', operands: where ? [where, ...more] : more, range: first.range };
}
function deleteOf(reading, node) {
    refuse(reading, node, ['returning']);
    const cte = queries_withOf(reading, field(node, 'with'));
    const named = ast_list(field(node, 'table')).filter((one) => field(one, 'addition') !== true);
    if (named.length > 1)
        doNotKnow(reading, 'several tables');
    const wanted = named.length === 1 ? tableName(reading, named[0]) : null;
    const from = queries_tablesOf(reading, field(node, 'from'));
    const where = whereOf(reading, node);
    const key = wanted?.at(-1)?.name.toLowerCase();
    const tables = from.flatMap(tablesIn);
    const aimed = tables.find((one) => one.alias?.name.toLowerCase() === key) ??
        tables.find((one) => one.name.at(-1)?.name.toLowerCase() === key);
    const target = (key === undefined ? undefined : aimed) ?? tables[0];
    if (!target)
        doNotKnow(reading, 'table');
    const single = wanted === null && from.length === 1 && from[0]?.kind === 'table';
    return {
        kind: 'delete',
        ...cte,
        table: target?.name ?? [],
        alias: target?.alias ?? null,
        using: single ? [] : from,
        where,
        returning: [],
        range: wholeRange(reading),
    };
}
function tablesIn(ref) {
    if (ref.kind === 'table')
        return [ref];
    return ref.kind === 'join' ? [...tablesIn(ref.left), ...tablesIn(ref.right)] : [];
}
function firstTable(ref) {
    return ref ? tablesIn(ref)[0] : undefined;
}

;// CONCATENATED MODULE: ./src/extract/syntax/node-sql/engine.ts
// The fallback parser (node-sql-parser), one build per dialect, loaded when a statement first needs it; a tree or null.

// Statements of this size and nesting take the parser well under a second; beyond, its backtracking may not end.
const LONGEST = 300_000;
const engine_DEEPEST = 40;
/** Measured: twenty nested joins take the builds of these dialects ten seconds. */
const DEEPEST_OF = { snowflake: 8, redshift: 8 };
const DATABASES = {
    mysql: ['mysql', 'mariadb'],
    mssql: ['transactsql'],
    sqlite: ['sqlite'],
    snowflake: ['snowflake'],
    bigquery: ['bigquery'],
    redshift: ['redshift'],
};
/** Reading is synchronous and these builds are needed by few files, so they are required one by one when first asked for. */
function buildOf(database) {
    switch (database) {
        case 'mysql':
            return __webpack_require__(56442);
        case 'mariadb':
            return __webpack_require__(30932);
        case 'transactsql':
            return __webpack_require__(90902);
        case 'sqlite':
            return __webpack_require__(21570);
        case 'snowflake':
            return __webpack_require__(96704);
        case 'bigquery':
            return __webpack_require__(63080);
        case 'redshift':
            return __webpack_require__(56611);
        default:
            return null;
    }
}
/** Trees of one statement by each build of the dialect that reads it as exactly one. */
function* treesOf(sql, dialect, depth) {
    if (sql.length > LONGEST || depth > (DEEPEST_OF[dialect] ?? engine_DEEPEST))
        return;
    for (const database of DATABASES[dialect] ?? []) {
        const build = buildOf(database);
        if (!build)
            continue;
        const tree = parsed(build, sql, database);
        if (tree !== null)
            yield tree;
    }
}
function parsed(build, sql, database) {
    try {
        const answer = new build.Parser().parse(sql, { database, parseOptions: { includeLocations: true } });
        const tree = field(answer, 'ast');
        if (!Array.isArray(tree))
            return tree;
        return tree.length === 1 ? (tree[0] ?? null) : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/extract/syntax/node-sql/schema-statements.ts
// CREATE TABLE, VIEW, INDEX and ALTER TABLE of the fallback's tree → Statement. Types are read from the words.






function schemaStatementOf(reading, node) {
    const type = ast_text(field(node, 'type'));
    const keyword = ast_text(field(node, 'keyword')).toLowerCase();
    if (type === 'create' && keyword === 'table')
        return createTable(reading, node);
    if (type === 'create' && keyword === 'view')
        return createView(reading, node);
    if (type === 'create' && keyword === 'index')
        return createIndex(reading, node);
    if (type === 'alter' && /^(table)?$/.test(keyword))
        return alterTable(reading, node);
    return null;
}
function createTable(reading, node) {
    const name = tableName(reading, ast_list(field(node, 'table'))[0] ?? null);
    if (name.length === 0)
        doNotKnow(reading, 'table');
    const table = {
        kind: 'create-table',
        name,
        ifNotExists: field(node, 'if_not_exists') !== null,
        orReplace: /replace/i.test(writtenName(field(node, 'replace'))),
        temporary: field(node, 'temporary') !== null,
        columns: [],
        constraints: [],
        indexes: [],
        like: [],
        inherits: [],
        partitionOf: null,
        partitionBy: [],
        ofType: null,
        query: null,
        columnNames: [],
        cloneOf: null,
        virtual: false,
        range: wholeRange(reading),
    };
    const like = ast_list(field(field(node, 'like'), 'table'))[0];
    if (like !== undefined)
        table.like.push({ table: tableName(reading, like), including: ['all'] });
    for (const one of ast_list(field(node, 'create_definitions'))) {
        const resource = ast_text(field(one, 'resource'));
        if (resource === 'column')
            table.columns.push(schema_statements_columnOf(reading, one));
        else if (resource === 'index')
            table.indexes.push(indexOf(reading, one));
        else if (resource === 'constraint') {
            const constraint = schema_statements_constraintOf(reading, one);
            if (constraint)
                table.constraints.push(constraint);
        }
        else
            doNotKnow(reading, resource);
    }
    const query = field(node, 'query_expr');
    if (query !== null)
        table.query = queries_queryOf(reading, query);
    if (table.columns.length === 0 && !table.query && table.like.length === 0)
        doNotKnow(reading, 'an empty table');
    return table;
}
const COLUMN_KEYS = new Set(('column definition resource nullable auto_increment primary_key unique comment default_val collate character_set ' +
    'reference_definition check generated keyword suffix type action old_column unique_key loc column_format storage').split(' '));
function schema_statements_columnOf(reading, node) {
    for (const [key, value] of Object.entries(node)) {
        if (!COLUMN_KEYS.has(key) && value !== null)
            doNotKnow(reading, key);
    }
    const from = reading.cursor;
    const name = schema_statements_identOf(reading, field(node, 'column'));
    const at = tokenFrom(reading.source, (0,sqlparser_lines/* endOffset */.RI)(reading.source.lines, name.range));
    const read = readType(reading.source, at, true);
    if (!read)
        doNotKnow(reading, 'a column without type');
    else
        reading.cursor = Math.max(reading.cursor, read.next);
    const type = read?.type ?? null;
    const primary = field(node, 'primary_key') !== null;
    const serial = field(node, 'auto_increment') !== null;
    const constraints = [];
    const base = { name: null, range: name.range, columns: [name] };
    if (primary)
        constraints.push({ kind: 'primary-key', ...base });
    if (field(node, 'unique') !== null || field(node, 'unique_key') !== null)
        constraints.push({ kind: 'unique', ...base });
    const value = field(field(node, 'default_val'), 'value');
    const expr = value === null ? null : queries_exprOf(reading, value);
    const generated = field(field(node, 'generated'), 'expr');
    const generatedBy = generated === null ? null : queries_exprOf(reading, generated);
    const reference = field(node, 'reference_definition');
    if (reference !== null)
        constraints.push({ ...base, ...referenceOf(reading, reference), columns: [name] });
    const check = field(field(node, 'check'), 'definition');
    if (check !== null) {
        const first = ast_list(check)[0] ?? check;
        constraints.push({ kind: 'check', name: null, range: name.range, expr: queries_exprOf(reading, first) });
    }
    return {
        name,
        type: type && serial ? { ...type, serial: true } : type,
        nullable: !(primary || ast_text(field(field(node, 'nullable'), 'type')) === 'not null'),
        default: expr ? { text: textOf(reading, expr), expr } : null,
        generated: generatedBy,
        identity: serial,
        constraints,
        range: reading_rangeOf(reading, null, from),
    };
}
function textOf(reading, expr) {
    const { source } = reading;
    const at = (line, column) => (source.lines.starts[line - 1] ?? 0) + column - 1;
    const { line, startColumn, endLine, endColumn } = expr.range;
    return source.file.slice(at(line, startColumn), at(endLine, endColumn));
}
function schema_statements_identOf(reading, node) {
    const name = placedName(reading, node, [writtenName(field(node, 'column') ?? node)]);
    return name.at(-1) ?? placedIdent(reading, '');
}
function columnsOf(reading, nodes) {
    return ast_list(nodes).flatMap((node) => {
        const type = ast_text(field(node, 'type'));
        if (type === 'column_ref')
            return [schema_statements_identOf(reading, node)];
        // MySQL prefix lengths `name(10)` read like a call.
        const args = ast_list(field(field(node, 'args'), 'value'));
        const prefix = type === 'function' && args.length === 1 && ast_text(field(args[0], 'type')) === 'number';
        if (!prefix) {
            doNotKnow(reading, 'index key');
            return [];
        }
        return [placedIdent(reading, writtenName(ast_list(field(field(node, 'name'), 'name'))[0] ?? null))];
    });
}
function indexOf(reading, node) {
    const from = reading.cursor;
    const written = writtenName(field(node, 'index'));
    const name = written === '' ? null : placedIdent(reading, written);
    const columns = columnsOf(reading, field(node, 'definition'));
    return { name, columns, range: reading_rangeOf(reading, null, from) };
}
function referenceOf(reading, node) {
    const refTable = tableName(reading, ast_list(field(node, 'table'))[0] ?? field(node, 'table'));
    if (refTable.length === 0)
        doNotKnow(reading, 'referenced table');
    const refColumns = columnsOf(reading, field(node, 'definition'));
    const actions = ast_list(field(node, 'on_action'));
    const action = (what) => {
        const found = actions.find((one) => ast_text(field(one, 'type')) === what);
        return found === undefined ? null : writtenName(field(found, 'value')).toLowerCase();
    };
    const onDelete = action('on delete');
    const onUpdate = action('on update');
    return { kind: 'foreign-key', refTable, refColumns, onDelete, onUpdate, notValid: false };
}
function schema_statements_constraintOf(reading, node) {
    const from = reading.cursor;
    const kind = ast_text(field(node, 'constraint_type')).toLowerCase();
    const written = writtenName(field(node, 'constraint')) || writtenName(field(node, 'index'));
    const name = written === '' ? null : placedIdent(reading, written);
    const definition = field(node, 'definition');
    if (kind === 'check') {
        const expr = queries_exprOf(reading, ast_list(definition)[0] ?? definition);
        return { kind: 'check', expr, name, range: reading_rangeOf(reading, null, from) };
    }
    const columns = columnsOf(reading, definition);
    if (kind === 'foreign key') {
        const reference = referenceOf(reading, field(node, 'reference_definition'));
        return { ...reference, columns, name, range: reading_rangeOf(reading, null, from) };
    }
    const range = reading_rangeOf(reading, null, from);
    if (kind === 'primary key')
        return { kind: 'primary-key', columns, name, range };
    if (/^unique( key| index)?$/.test(kind))
        return { kind: 'unique', columns, name, range };
    doNotKnow(reading, kind);
    return null;
}
function createView(reading, node) {
    const name = tableName(reading, field(node, 'view'), 'view');
    if (name.length === 0)
        doNotKnow(reading, 'view');
    const columns = ast_list(field(node, 'columns')).map((one) => placedIdent(reading, writtenName(one)));
    return {
        kind: 'create-view',
        name,
        columns,
        query: queries_queryOf(reading, field(node, 'select')),
        orReplace: /replace/i.test(writtenName(field(node, 'replace'))),
        ifNotExists: field(node, 'if_not_exists') !== null,
        materialized: false,
        temporary: field(node, 'temporary') !== null,
        range: wholeRange(reading),
    };
}
function createIndex(reading, node) {
    const written = writtenName(field(node, 'index'));
    const name = written === '' ? null : placedIdent(reading, written);
    const table = tableName(reading, field(node, 'table'));
    if (table.length === 0)
        doNotKnow(reading, 'table');
    if (field(node, 'where') !== null || field(node, 'include') !== null)
        doNotKnow(reading, 'partial index');
    const keys = columnsOf(reading, field(node, 'index_columns')).map((one) => ({
        kind: 'column',
        parts: [one],
        range: one.range,
    }));
    return {
        kind: 'create-index',
        name,
        table,
        keys,
        include: [],
        where: null,
        unique: /unique/i.test(ast_text(field(node, 'index_type'))),
        ifNotExists: field(node, 'if_not_exists') !== null,
        range: wholeRange(reading),
    };
}
function alterTable(reading, node) {
    const name = tableName(reading, ast_list(field(node, 'table'))[0] ?? null);
    if (name.length === 0)
        doNotKnow(reading, 'table');
    const actions = ast_list(field(node, 'expr')).flatMap((one) => {
        const from = reading.cursor;
        const action = schema_statements_actionOf(reading, one, `${ast_text(field(one, 'action'))} ${ast_text(field(one, 'resource'))}`.toLowerCase());
        return action ? [{ ...action, range: reading_rangeOf(reading, null, from) }] : [];
    });
    if (actions.length === 0)
        doNotKnow(reading, 'action');
    return { kind: 'alter-table', name, ifExists: false, objectKind: 'table', actions, range: wholeRange(reading) };
}
function schema_statements_actionOf(reading, node, what) {
    switch (what) {
        case 'add column':
            return {
                kind: 'add-column',
                column: schema_statements_columnOf(reading, { ...node, if_not_exists: null }),
                ifNotExists: field(node, 'if_not_exists') !== null,
            };
        case 'drop column':
            return { kind: 'drop-column', column: schema_statements_identOf(reading, field(node, 'column')), ifExists: false, cascade: false };
        case 'modify column': {
            const column = schema_statements_columnOf(reading, node);
            return { kind: 'redefine-column', from: column.name, column };
        }
        case 'change column': {
            const from = schema_statements_identOf(reading, field(node, 'old_column'));
            return { kind: 'redefine-column', from, column: schema_statements_columnOf(reading, node) };
        }
        case 'add index': {
            const { name, columns } = indexOf(reading, node);
            return { kind: 'add-index', name, columns, unique: false };
        }
        case 'add constraint': {
            const constraint = schema_statements_constraintOf(reading, field(node, 'create_definitions'));
            return constraint ? { kind: 'add-constraint', constraint, ifNotExists: false } : null;
        }
        case 'rename table': {
            const to = placedName(reading, null, [writtenName(field(node, 'table'))]);
            return { kind: 'rename-table', to };
        }
        case 'rename column': {
            const from = schema_statements_identOf(reading, field(node, 'old_column'));
            return { kind: 'rename-column', from, to: schema_statements_identOf(reading, field(node, 'column')) };
        }
        default:
            doNotKnow(reading, what);
            return null;
    }
}

;// CONCATENATED MODULE: ./src/extract/syntax/node-sql/index.ts
// One statement that the first parser refused → statements by the fallback parser; null where it does not know it either.






const READ = /^(SELECT|WITH|INSERT|REPLACE|UPDATE|DELETE|CREATE|ALTER|\()$/;
function readByFallback(source, given) {
    if (!READ.test(source.tokens[0]?.upper ?? ''))
        return null;
    for (const tree of treesOf(given, source.dialect, depthOf(source))) {
        const reading = openReading(source);
        const statement = statementOf(reading, tree);
        if (statement && reading.unknown === null)
            return [statement];
    }
    return null;
}
function statementOf(reading, tree) {
    if (ast_text(field(tree, 'type')) === 'select') {
        return { kind: 'query', query: queries_queryOf(reading, tree), range: wholeRange(reading) };
    }
    return data_statements_dataStatementOf(reading, tree) ?? schemaStatementOf(reading, tree);
}
function depthOf(source) {
    let depth = 0;
    let deepest = 0;
    for (const token of source.tokens) {
        if (token.text === '(')
            deepest = Math.max(deepest, ++depth);
        else if (token.text === ')')
            depth -= 1;
    }
    return deepest;
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/clickhouse-noise.ts
// Words of ClickHouse tables and views that say nothing about columns and that the parser trips over.

/** How many tokens from `at` on may be blanked; 0: none. Types are read from the words, so their arguments may go. */
function clickhouseNoise(source, at) {
    if (source.tokens[at]?.kind !== 'word')
        return 0;
    const word = upper(source, at);
    const group = groupAt(source, at + 1);
    if (word === 'CODEC' || word === 'STATISTICS')
        return group > 0 ? group + 1 : 0;
    if (says(source, at, 'ON CLUSTER'))
        return 3;
    if (word === 'TTL' && source.tokens[at + 1]?.kind !== 'punct')
        return upToComma(source, at);
    if (word === 'ENGINE' && upper(source, 1) === 'MATERIALIZED')
        return upToTarget(source, at);
    if (word === 'AFTER' && upper(source, 0) === 'ALTER')
        return 2;
    if (word === 'GLOBAL')
        return 1;
    if (/^(ANY|ALL)$/.test(word) && strictness(source, at))
        return 1;
    if (word === 'EPHEMERAL')
        return /^[,)]$/.test(upper(source, at + 1)) ? 1 : 2;
    if (word === 'REFRESH' && /^(EVERY|AFTER)$/.test(upper(source, at + 1)))
        return upToTarget(source, at);
    return 0;
}
/** `ANY LEFT JOIN`, `LEFT ANY JOIN`; not `UNION ALL`, not `= ANY (…)`. */
function strictness(source, at) {
    if (upper(source, at - 1) === 'UNION')
        return false;
    return /^(JOIN|LEFT|RIGHT|INNER|FULL|OUTER)$/.test(upper(source, at + 1));
}
/** Arguments that the parser does not take for those of a type: `AggregateFunction(sum, UInt64)`, `DateTime('UTC')`. */
function typeArguments(source, at) {
    const type = upper(source, at - 1);
    if (/^(SIMPLE)?AGGREGATEFUNCTION$/.test(type))
        return groupAt(source, at);
    return /^DATETIME(32)?$/.test(type) && source.tokens[at + 1]?.kind === 'string' ? groupAt(source, at) : 0;
}
function groupAt(source, at) {
    const token = source.tokens[at];
    return token?.text === '(' && token.match > at ? token.match - at + 1 : 0;
}
function upToComma(source, from) {
    let at = from;
    for (; at < source.tokens.length; at += 1) {
        const token = source.tokens[at];
        if (token && token.match > at)
            at = token.match;
        else if (token?.text === ',' || token?.text === ')' || /^(SETTINGS|COMMENT)$/.test(token?.upper ?? ''))
            break;
    }
    return at - from;
}
function upToTarget(source, from) {
    let at = from + 1;
    while (at < source.tokens.length && !/^(TO|AS|ENGINE|EMPTY)$/.test(upper(source, at)))
        at += 1;
    return at - from;
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/noise.ts
// A text without the words that say nothing about columns and that some parser trips over, blanked in place.


/** `given` stands for the whole statement; tokens [from, to) are looked at. */
function noiseless(source, given, from, to) {
    let text = given;
    const tables = upper(source, 0) === 'CREATE' || upper(source, 0) === 'ALTER';
    for (let at = from; at < to; at += 1) {
        const length = typedLiteral(source, at) || ofClickhouse(source, at) || (tables ? noiseAt(source, at) : queryNoiseAt(source, at));
        if (length === 0)
            continue;
        text = blank(source, text, at, Math.min(at + length, to));
        at += length - 1;
    }
    return text;
}
function ofClickhouse(source, at) {
    if (source.grammar !== 'clickhouse')
        return 0;
    return clickhouseNoise(source, at) || typeArguments(source, at);
}
function noiseAt(source, at) {
    const word = upper(source, at);
    const next = source.tokens[at + 1];
    const group = next?.text === '(' && next.match > at ? next.match - at + 1 : 0;
    const isKind = source.tokens[at]?.kind === 'word';
    if (!isKind)
        return 0;
    if (source.dialect === 'sqlite' && says(source, at, 'UNSIGNED BIG'))
        return 2;
    if (word === 'ZEROFILL' || (word === 'BINARY' && upper(source, at - 1) === ')'))
        return 1;
    if (/^(CLUSTERED|NONCLUSTERED|ROWGUIDCOL|SPARSE|PERSISTED|BTREE|HASH|VISIBLE|STRICT|HIDDEN)$/.test(word)) {
        return at > 0 && /^(,|\()$/.test(upper(source, at - 1)) ? 0 : 1;
    }
    if (says(source, at, 'NOT FOR REPLICATION'))
        return 3;
    if (says(source, at, 'WITH') && group > 0)
        return group;
    if (says(source, at, 'ON PRIMARY') || /^(TEXTIMAGE_ON|FILESTREAM_ON)$/.test(word))
        return 2;
    if (word === 'ON' &&
        source.dialect === 'mssql' &&
        upper(source, at - 1) === ')' &&
        next?.kind === 'quoted' &&
        upper(source, at + 2) !== '.') {
        return 2;
    }
    if (says(source, at, 'ON CONFLICT'))
        return 3;
    if (says(source, at, 'USING BTREE') || says(source, at, 'USING HASH'))
        return 2;
    if (says(source, at, 'WITH PARSER'))
        return 3;
    if (/^(KEY_BLOCK_SIZE|STORAGE|SRID|COLUMN_FORMAT)$/.test(word))
        return upper(source, at + 1) === '=' ? 3 : 2;
    if (word === 'COLLATE')
        return 2;
    if (word === 'CHARACTER' && upper(source, at + 1) === 'SET')
        return upper(source, at + 2) === '=' ? 4 : 3;
    if (word === 'CHARSET')
        return 2;
    if (word === 'COMMENT' && next?.kind === 'string')
        return 2;
    if (word === 'COMMENT' && next?.text === '=')
        return 3;
    if (says(source, at, 'DEFERRABLE INITIALLY'))
        return 3;
    if (says(source, at, 'NOT DEFERRABLE'))
        return 2;
    if (/^(ENCODE|SORTKEY|DISTSTYLE)$/.test(word))
        return group > 0 ? group : 2;
    if (word === 'DISTKEY')
        return group > 0 ? group : 1;
    if (/^(ASC|DESC)$/.test(word) && source.dialect === 'mssql')
        return 1;
    if (word === 'OPTIONS' && group > 0)
        return group;
    if (says(source, at, 'WITH MASKING POLICY') || says(source, at, 'WITH TAG'))
        return group > 0 ? group : 4;
    return 0;
}
function queryNoiseAt(source, at) {
    const word = upper(source, at);
    const next = source.tokens[at + 1];
    const group = next?.text === '(' && next.match > at ? next.match - at + 1 : 0;
    if (word === 'OPTION' && group > 0)
        return group;
    if (word === 'WITH' && group > 0 && source.dialect === 'mssql')
        return group;
    if (/^(SQL_CALC_FOUND_ROWS|HIGH_PRIORITY|LOW_PRIORITY|DELAYED|SQL_NO_CACHE|QUICK)$/.test(word))
        return 1;
    if (/^(USE|FORCE|IGNORE)$/.test(word) && /^(INDEX|KEY)$/.test(upper(source, at + 1)))
        return 3 + groupAfter(source, at + 2);
    if (word === 'TOP' && group > 0 && /^(DELETE|UPDATE|INSERT)$/.test(upper(source, at - 1)))
        return group;
    if (word === 'FETCH' && upper(source, at + 2).startsWith('@'))
        return 5;
    if (word === 'COLLATE')
        return 2;
    if (word === 'NOWAIT' || (/^(LEFT|INNER)$/.test(word) && upper(source, at - 1) === 'ASOF'))
        return 1;
    if (says(source, at, 'BY NAME') || says(source, at, 'BY POSITION'))
        return 2;
    if (says(source, at, 'NOT MATERIALIZED') && upper(source, at - 1) === 'AS')
        return 2;
    if (word === 'MATERIALIZED' && upper(source, at - 1) === 'AS')
        return 1;
    if (word === 'TITLE' && next?.kind === 'string')
        return 0;
    if (word === '(' && upper(source, at + 1) === 'TITLE' && source.tokens[at + 2]?.kind === 'string')
        return 4;
    return 0;
}
/** BigQuery `ARRAY<STRUCT<…>>[…]`: the parser loses count of the angles. */
function typedLiteral(source, at) {
    if (source.dialect !== 'bigquery' || upper(source, at) !== 'ARRAY' || upper(source, at + 1) !== '<')
        return 0;
    let depth = 0;
    for (let end = at + 1; end < source.tokens.length; end += 1) {
        const word = upper(source, end);
        if (word === '<')
            depth += 1;
        if (word === '>')
            depth -= 1;
        if (depth === 0)
            return upper(source, end + 1) === '[' ? end + 1 - at : 0;
    }
    return 0;
}
function groupAfter(source, at) {
    const token = source.tokens[at];
    return token && token.match > at ? token.match - at : 0;
}
/** CREATE TABLE without what follows its column list (engine, partitions, storage); null when a query follows. */
function withoutTableOptions(source, given) {
    const open = source.tokens.findIndex((token) => token.text === '(' && token.match >= 0);
    const close = source.tokens[open]?.match ?? -1;
    if (close < 0)
        return null;
    for (let at = close + 1; at < source.tokens.length; at += 1) {
        if (/^(SELECT|WITH)$/.test(upper(source, at)) && upper(source, at + 1) !== '(')
            return null;
    }
    return blank(source, given, close + 1, source.tokens.length);
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/alter-by-words.ts
// ALTER TABLE that the parser refuses as a whole → its actions, one by one: each by the parser, as a column or
// constraint of a CREATE TABLE in its place, or by its words.




function alterByWords(source) {
    let at = 1;
    while (/^(ONLINE|OFFLINE|IGNORE)$/.test(upper(source, at)))
        at += 1;
    if (upper(source, 0) !== 'ALTER' || upper(source, at) !== 'TABLE')
        return null;
    at += 1;
    const ifExists = says(source, at, 'IF EXISTS');
    if (ifExists)
        at += 2;
    const named = nameAt(source, at);
    if (!named)
        return null;
    const actions = [];
    const unread = [];
    const head = source.file.slice(source.start, source.tokens[named.next - 1]?.end);
    let verb = '';
    const start = says(source, named.next, 'ON CLUSTER') ? named.next + 3 : named.next;
    for (const [from, to] of itemsBetween(source, start, source.tokens.length)) {
        const at = skipChecks(source, from);
        const own = VERBS.test(upper(source, at)) && !(verb !== '' && isColumnName(source, at));
        if (own)
            verb = verbAt(source, at);
        else if (verb.startsWith('DROP') && /^(COLUMN|CONSTRAINT)$/.test(upper(source, from)))
            verb = `DROP ${upper(source, from)}`;
        const made = readAction(source, own ? at : from, to, verb, !own) ?? byParser(source, head, from, to);
        if (made)
            actions.push(...made);
        else
            unread.push([from, to]);
    }
    const range = tokensRange(source, 0, source.tokens.length);
    return {
        statement: { kind: 'alter-table', name: named.name, ifExists, objectKind: 'table', actions, range },
        unread,
    };
}
const VERBS = /^(ADD|DROP|ALTER|MODIFY|CHANGE|RENAME|SET|ENGINE|COMMENT|CONVERT|AUTO_INCREMENT|DEFAULT|CHARSET|CHARACTER|COLLATE|ORDER|CHECK|NOCHECK|ENABLE|DISABLE|REBUILD|SWITCH|PARTITION|TRUNCATE|FORCE|ALGORITHM|LOCK|ROW_FORMAT|KEY_BLOCK_SIZE|REORGANIZE|COALESCE|ANALYZE|OPTIMIZE|REPAIR|EXCHANGE|REMOVE|DISCARD|IMPORT|CLUSTER|UNSET|OWNER|VALIDATE|APPEND|STATS_PERSISTENT|MAX_ROWS|AVG_ROW_LENGTH|SUSPEND|RESUME|SWAP)$/;
/** T-SQL `WITH CHECK ADD …`. */
function skipChecks(source, at) {
    return upper(source, at) === 'WITH' && /^(NO)?CHECK$/.test(upper(source, at + 1)) ? at + 2 : at;
}
/** In `ADD a int, check_no int` a word like a verb followed by a type is a column. */
function isColumnName(source, at) {
    return source.tokens[at]?.kind === 'quoted';
}
function verbAt(source, at) {
    const second = upper(source, at + 1);
    if (upper(source, at) === 'DROP')
        return /^(COLUMN|CONSTRAINT)$/.test(second) ? `DROP ${second}` : 'DROP';
    return upper(source, at);
}
function readAction(source, from, to, verb, inherited) {
    const range = tokensRange(source, from, to);
    const made = bareActions(source, from, to, verb, inherited);
    return made ? made.map((one) => ({ ...one, range })) : null;
}
function bareActions(source, from, to, verb, inherited) {
    const at = inherited ? from : from + 1;
    if (verb === 'ADD')
        return added(source, at, to);
    if (verb.startsWith('DROP'))
        return dropped(source, at, to, inherited ? verb.slice(5) : '');
    if (inherited)
        return null;
    const skip = upper(source, at) === 'COLUMN' ? at + 1 : at;
    if (verb === 'ALTER' || verb === 'MODIFY') {
        const altered = columnAltered(source, skip, to);
        if (altered)
            return altered;
    }
    if (verb === 'MODIFY')
        return redefined(source, skip, skip, to);
    if (verb === 'CHANGE')
        return redefined(source, skip, skip + 1, to);
    if (verb === 'ALTER' && source.dialect === 'mssql' && upper(source, at) === 'COLUMN')
        return redefined(source, skip, skip, to);
    if (verb === 'ALTER' && upper(source, at) === 'INDEX')
        return [{ kind: 'other', what: 'alter index', columns: [] }];
    if (verb === 'RENAME')
        return alter_by_words_renamed(source, at);
    if (verb === 'ALTER')
        return null;
    if (verb === 'SWITCH' || verb === 'EXCHANGE')
        return [{ kind: 'other', what: verb.toLowerCase(), columns: [] }];
    return [
        {
            kind: 'other',
            what: source.file.slice(source.tokens[from]?.start, source.tokens[from]?.end).toLowerCase(),
            columns: [],
        },
    ];
}
function added(source, at, to) {
    let from = upper(source, at) === 'COLUMN' ? at + 1 : at;
    const ifNotExists = says(source, from, 'IF NOT EXISTS');
    if (ifNotExists)
        from += 3;
    if (upper(source, from) === 'PARTITION' || says(source, from, 'PERIOD FOR'))
        return [{ kind: 'other', what: 'add partition', columns: [] }];
    const open = source.tokens[from];
    if (open?.text === '(' && open.match > from) {
        const inside = itemsBetween(source, from + 1, open.match).map(([a, b]) => added(source, a, b));
        return inside.every((one) => one !== null) ? inside.flat() : null;
    }
    const constrained = defaultConstraint(source, from, to);
    if (constrained)
        return constrained;
    const read = inTable(source, from, to);
    if (!read)
        return null;
    return [
        ...read.columns.map((column) => ({ kind: 'add-column', column, ifNotExists })),
        ...read.constraints.map((constraint) => ({ kind: 'add-constraint', constraint, ifNotExists })),
        ...read.indexes.map((one) => ({ kind: 'add-index', name: one.name, columns: one.columns, unique: false })),
    ];
}
/** T-SQL `[CONSTRAINT name] DEFAULT value FOR column`. */
function defaultConstraint(source, from, to) {
    const at = upper(source, from) === 'CONSTRAINT' ? from + 2 : from;
    if (upper(source, at) !== 'DEFAULT')
        return null;
    let end = at + 1;
    while (end < to && upper(source, end) !== 'FOR') {
        const token = source.tokens[end];
        end = token && token.match > end ? token.match + 1 : end + 1;
    }
    const column = source.tokens[end + 1];
    const expr = exprBetween(source, at + 1, end);
    if (!column || !expr)
        return null;
    const text = source.file.slice(source.tokens[at + 1]?.start, source.tokens[end - 1]?.end);
    return [{ kind: 'set-default', column: identAt(source, column), default: { text, expr } }];
}
/** Reads tokens as the inside of a CREATE TABLE that stands in their place. */
function inTable(source, from, to) {
    const given = textInPlace(source, from, to, ')');
    if (given === null)
        return null;
    for (const text of [given, noiseless(source, given, from, to)]) {
        const read = readStatement(source, text, 'CREATE TABLE t(');
        const first = 'statements' in read ? read.statements[0] : undefined;
        if (first?.kind === 'create-table')
            return first;
    }
    return null;
}
function redefined(source, oldAt, from, to) {
    const old = source.tokens[oldAt];
    let end = to;
    for (let at = from + 1; at < to; at += 1) {
        const token = source.tokens[at];
        if (token && token.match > at)
            at = token.match;
        else if (/^(FIRST|AFTER)$/.test(upper(source, at)) && at >= to - 2)
            end = at;
    }
    const column = inTable(source, from, end)?.columns[0];
    if (!old || !column)
        return null;
    return [{ kind: 'redefine-column', from: identAt(source, old), column }];
}
/** `c TYPE t`, `c SET DATA TYPE t`, `c SET|DROP NOT NULL`, `c SET|DROP DEFAULT`, `c COMMENT 'x'`. */
function columnAltered(source, at, to) {
    const token = source.tokens[at];
    if (!token || token.kind === 'punct')
        return null;
    const column = identAt(source, token);
    if (says(source, at + 1, 'SET NOT NULL'))
        return [{ kind: 'set-not-null', column, notNull: true }];
    if (says(source, at + 1, 'DROP NOT NULL'))
        return [{ kind: 'set-not-null', column, notNull: false }];
    if (says(source, at + 1, 'DROP DEFAULT'))
        return [{ kind: 'set-default', column, default: null }];
    if (says(source, at + 1, 'SET DEFAULT')) {
        const expr = exprBetween(source, at + 3, to);
        if (!expr)
            return null;
        const text = source.file.slice(source.tokens[at + 3]?.start, source.tokens[to - 1]?.end);
        return [{ kind: 'set-default', column, default: { text, expr } }];
    }
    if (says(source, at + 1, 'SET DATA TYPE') || says(source, at + 1, 'TYPE')) {
        return [{ kind: 'set-type', column, type: typeAfter(source, column), using: null }];
    }
    const other = /^(COMMENT|SET|UNSET|DROP)$/.test(upper(source, at + 1)) &&
        !(source.dialect === 'mysql' && upper(source, at + 1) === 'COMMENT');
    return other ? [{ kind: 'other', what: 'alter column', columns: [column] }] : null;
}
function dropped(source, from, to, inherited) {
    let at = from;
    let what = inherited;
    if (/^(COLUMN|CONSTRAINT|INDEX|KEY|FOREIGN|PRIMARY|CHECK|PARTITION|PERIOD)$/.test(upper(source, at)) && at + 1 < to) {
        what = upper(source, at);
        at += 1;
    }
    if (what === 'PARTITION' || what === 'PERIOD')
        return [{ kind: 'other', what: 'drop partition', columns: [] }];
    if (/^(FOREIGN|PRIMARY)$/.test(what) && upper(source, at) === 'KEY')
        at += 1;
    const ifExists = says(source, at, 'IF EXISTS');
    if (ifExists)
        at += 2;
    if (what === 'PRIMARY') {
        const name = { name: 'PRIMARY', quoted: false, range: tokensRange(source, from, to) };
        return [{ kind: 'drop-constraint', name, ifExists, cascade: false, constraintKind: 'primary-key' }];
    }
    const token = source.tokens[at];
    if (!token || token.kind === 'punct')
        return null;
    const name = identAt(source, token);
    const cascade = upper(source, at + 1) === 'CASCADE';
    if (what === '' || what === 'COLUMN') {
        if (what === '' && source.dialect === 'mssql')
            return [{ kind: 'drop-constraint', name, ifExists, cascade, constraintKind: 'any' }];
        return [{ kind: 'drop-column', column: name, ifExists, cascade }];
    }
    const constraintKind = what === 'FOREIGN' ? 'foreign-key' : what === 'INDEX' || what === 'KEY' ? 'index' : 'any';
    return [{ kind: 'drop-constraint', name, ifExists, cascade, constraintKind }];
}
function alter_by_words_renamed(source, at) {
    const word = upper(source, at);
    if (/^(INDEX|KEY|COLUMN|CONSTRAINT)$/.test(word) && upper(source, at + 2) === 'TO') {
        const from = source.tokens[at + 1];
        const to = source.tokens[at + 3];
        if (!from || !to)
            return null;
        const pair = { from: identAt(source, from), to: identAt(source, to) };
        if (word === 'COLUMN')
            return [{ kind: 'rename-column', ...pair }];
        return [{ kind: word === 'CONSTRAINT' ? 'rename-constraint' : 'rename-index', ...pair }];
    }
    if (upper(source, at + 1) === 'TO') {
        const from = source.tokens[at];
        const to = source.tokens[at + 2];
        return from && to ? [{ kind: 'rename-column', from: identAt(source, from), to: identAt(source, to) }] : null;
    }
    const named = nameAt(source, /^(TO|AS|=)$/.test(word) ? at + 1 : at);
    return named ? [{ kind: 'rename-table', to: named.name }] : null;
}
function byParser(source, head, from, to) {
    const given = textInPlace(source, from, to);
    if (given === null)
        return null;
    const read = readStatement(source, head + given.slice(head.length));
    const first = 'statements' in read ? read.statements[0] : undefined;
    return first?.kind === 'alter-table' ? first.actions : null;
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/by-words.ts
// Statements whose meaning is plain from their words, where the parser refuses them → Statement; else null.




function byWords(source) {
    const made = bareStatements(source);
    const range = tokensRange(source, 0, source.tokens.length);
    return made ? made.map((one) => ({ ...one, range })) : null;
}
const DYNAMIC = { kind: 'opaque', reason: 'SQL put together at run time', syntaxError: false };
const by_words_NO_EFFECT = /^(SET|SHOW|PRAGMA|DELIMITER|GO|PRINT|VACUUM|REINDEX|FLUSH|KILL|RESET|PURGE|CHANGE|START|STOP|HELP|RAISERROR|THROW|RETURN|DECLARE|ATTACH|DETACH|INSTALL|LOAD|CHECKPOINT|EXPORT|IMPORT|PUT|GET|LIST|LS|REMOVE|RM|HANDLER|BINLOG|WAITFOR|RECONFIGURE|DBCC|CLOSE|OPEN|DEALLOCATE|FETCH|BREAK|CONTINUE|GOTO|LABEL|SIGNAL|RESIGNAL|LEAVE|ITERATE|UNLOCK|SUSPEND|RESUME|BACKUP|RESTORE|SPOOL|PROMPT|WHENEVER|EXIT|ENDIF|CACHE|CHECKSUM|UNLISTEN|LISTEN|NOTIFY|DISCARD|ASSERT|REFRESH)$/;
const NO_EFFECT_OBJECTS = /^(USER|ROLE|LOGIN|DATABASE|WAREHOUSE|STAGE|STREAM|TASK|PIPE|TAG|FILE|INTEGRATION|NETWORK|MASKING|RESOURCE|EVENT|SERVER|TABLESPACE|LOGFILE|FULLTEXT|STATISTICS|CERTIFICATE|ASYMMETRIC|SYMMETRIC|MASTER|CREDENTIAL|PARTITION|STORAGE|API|SECURITY|NOTIFICATION|EXTERNAL|ROW|SECRET|RESERVATION|ASSIGNMENT|CAPACITY|AUDIT|ASSEMBLY|SHARE|ALERT|ACCOUNT|SESSION|AUTHORIZATION|CONNECTION|SPATIAL|QUEUE|SERVICE|CONTRACT|MESSAGE|BROKER|XML|APPLICATION|TRANSLATION|MODEL|SYNONYM|PROFILE|CATALOG|AUTHENTICATION|PASSWORD|AGGREGATION|PROJECTION|CORTEX|COMPUTE|IMAGE|GIT|PACKAGES|FAILOVER|REPLICATION|MANAGED|ORGANIZATION|FEATURE|NOTEBOOK|STREAMLIT|PRIVACY|BACKUP|SNAPSHOT|LISTING|EXTENSION)$/;
function bareStatements(source) {
    const first = upper(source, 0);
    if (first === 'RENAME' && upper(source, 1) === 'TABLE')
        return renameTables(source);
    if (first === 'PREPARE' || (first === 'EXECUTE' && upper(source, 1) === 'IMMEDIATE'))
        return [DYNAMIC];
    if (/^(EXEC|EXECUTE)$/.test(first))
        return /^(\(|SP_EXECUTESQL)$/.test(upper(source, 1)) ? [DYNAMIC] : executed(source, 1);
    if (/^SP_RENAME$/.test(first))
        return executed(source, 0);
    if (first === 'DROP')
        return by_words_dropped(source);
    if (first === 'USE') {
        const named = nameAt(source, /^(DATABASE|SCHEMA|ROLE|WAREHOUSE|CATALOG)$/.test(upper(source, 1)) ? 2 : 1);
        if (/^(ROLE|WAREHOUSE)$/.test(upper(source, 1)))
            return [{ kind: 'no-effect', what: 'use' }];
        return named ? [{ kind: 'use', name: named.name }] : null;
    }
    if (/^(BEGIN|START)$/.test(first) &&
        /^(TRAN|TRANSACTION|WORK|DEFERRED|IMMEDIATE|EXCLUSIVE)?$/.test(upper(source, 1))) {
        return [{ kind: 'transaction', what: 'begin' }];
    }
    if (/^(COMMIT|END)$/.test(first))
        return [{ kind: 'transaction', what: 'commit' }];
    if (/^(ROLLBACK)$/.test(first))
        return [{ kind: 'transaction', what: 'rollback' }];
    if (/^(SAVE|SAVEPOINT|RELEASE)$/.test(first))
        return [{ kind: 'transaction', what: 'savepoint' }];
    if (/^(LOCK|ANALYZE|OPTIMIZE|REPAIR|CHECK|DESC|DESCRIBE)$/.test(first))
        return [mentioned(source, first.toLowerCase())];
    if (/^(GRANT|REVOKE|DENY)$/.test(first))
        return [granted(source, first.toLowerCase())];
    if (first === 'COMMENT' && /^(ON|IF)$/.test(upper(source, 1)))
        return [{ kind: 'no-effect', what: 'comment' }];
    if (first === 'CALL')
        return executed(source, 1);
    if (says(source, 0, 'BULK INSERT')) {
        const named = nameAt(source, 2);
        return named ? [{ kind: 'copy', table: named.name, columns: [], query: null }] : null;
    }
    if (first === 'TRUNCATE') {
        const named = nameAt(source, upper(source, 1) === 'TABLE' ? 2 : 1);
        return named ? [{ kind: 'truncate', tables: [named.name] }] : null;
    }
    if (first === 'CREATE' || first === 'ALTER')
        return createdOrAltered(source);
    if (first === 'SYSTEM' && source.grammar === 'clickhouse')
        return [{ kind: 'no-effect', what: 'system' }];
    return by_words_NO_EFFECT.test(first) ? [{ kind: 'no-effect', what: first.toLowerCase() }] : null;
}
function mentioned(source, what) {
    let at = 1;
    while (/^(TABLE|TABLES|LOCAL|NO_WRITE_TO_BINLOG)$/.test(upper(source, at)))
        at += 1;
    const tables = [];
    for (const [from] of itemsBetween(source, at, source.tokens.length)) {
        const named = nameAt(source, from);
        if (named)
            tables.push(named.name);
    }
    return { kind: 'mention', what, tables, columns: [], exprs: [] };
}
const NOT_TABLES = /^(ALL|FUTURE|SCHEMA|DATABASE|WAREHOUSE|FUNCTION|PROCEDURE|ROUTINE|ROLE|USER|SEQUENCE|TYPE|LANGUAGE|STAGE|FILE|ACCOUNT|INTEGRATION|TASK|STREAM|PIPE|EXTERNAL|RESOURCE|TAG|CATALOG|SHARE|DATASHARE|SERVER|ENDPOINT|LOGIN|ASSEMBLY|MODEL)$/;
/** Privileges ON tables and views: they must exist. Other things that can be granted are not ours. */
function granted(source, what) {
    const tables = [];
    let at = source.tokens.findIndex((token, i) => i > 0 && token.upper === 'ON' && token.kind === 'word') + 1;
    const end = source.tokens.findIndex((token, i) => i > at && /^(TO|FROM)$/.test(token.upper) && token.kind === 'word');
    if (/^(TABLE|VIEW)$/.test(upper(source, at)))
        at += 1;
    const ofClass = upper(source, at + 1) === '::';
    if (ofClass && upper(source, at) === 'OBJECT')
        at += 2;
    else if (ofClass || NOT_TABLES.test(upper(source, at)))
        at = 0;
    for (const [from] of at > 0 && end > at ? itemsBetween(source, at, end) : []) {
        const named = nameAt(source, from);
        if (named && upper(source, named.next) !== '*')
            tables.push(named.name);
    }
    return { kind: 'mention', what, tables, columns: [], exprs: [] };
}
function renameTables(source) {
    const renames = [];
    const at = says(source, 2, 'IF EXISTS') ? 4 : 2;
    for (const [from] of itemsBetween(source, at, source.tokens.length)) {
        const old = nameAt(source, from);
        const fresh = old && upper(source, old.next) === 'TO' ? nameAt(source, old.next + 1) : null;
        const to = fresh?.name.at(-1);
        if (!old || !to)
            return null;
        renames.push({ kind: 'rename', objectKind: 'table', name: old.name, table: null, to, ifExists: at === 4 });
    }
    return renames;
}
const DROPPED = {
    TABLE: 'table',
    VIEW: 'view',
    INDEX: 'index',
    SCHEMA: 'schema',
    DATABASE: 'database',
    FUNCTION: 'function',
    PROCEDURE: 'procedure',
    PROC: 'procedure',
    TRIGGER: 'trigger',
    SEQUENCE: 'sequence',
    TYPE: 'type',
};
/** DROP … where the parser balks: `DROP INDEX i ON t`, lists, options. */
function by_words_dropped(source) {
    let at = 1;
    while (/^(TEMPORARY|TEMP|ONLINE|OFFLINE|EXTERNAL|TRANSIENT|AGGREGATE)$/.test(upper(source, at)))
        at += 1;
    let objectKind = DROPPED[upper(source, at)];
    if (says(source, at, 'MATERIALIZED VIEW')) {
        objectKind = 'materialized-view';
        at += 1;
    }
    if (says(source, at, 'TABLE FUNCTION')) {
        objectKind = 'function';
        at += 1;
    }
    if (!objectKind)
        return [{ kind: 'no-effect', what: `drop ${upper(source, at).toLowerCase()}` }];
    at += 1;
    const ifExists = says(source, at, 'IF EXISTS');
    if (ifExists)
        at += 2;
    const drops = [];
    for (const [from, to] of itemsBetween(source, at, source.tokens.length)) {
        const named = nameAt(source, from);
        if (!named)
            return null;
        const on = upper(source, named.next) === 'ON' ? nameAt(source, named.next + 1) : null;
        const cascade = upper(source, to - 1) === 'CASCADE';
        const split = objectKind === 'index' && source.dialect === 'mssql' && !on && named.name.length > 1;
        const table = split ? named.name.slice(0, -1) : (on?.name ?? null);
        const names = [split ? named.name.slice(-1) : named.name];
        drops.push({ kind: 'drop', objectKind, names, table, ifExists, cascade });
    }
    return drops;
}
/** EXEC sp_rename 't.c', 'd', 'COLUMN' and other procedures. */
function executed(source, at) {
    const named = nameAt(source, at);
    const called = named?.name.at(-1)?.name.toLowerCase();
    if (called === 'sp_rename' && named)
        return renamedByProcedure(source, named.next);
    if (!named)
        return null;
    const name = named.name;
    const range = tokensRange(source, at, source.tokens.length);
    return [
        { kind: 'mention', what: 'execute', tables: [], columns: [], exprs: [{ kind: 'call', name, args: [], range }] },
    ];
}
function renamedByProcedure(source, from) {
    const strings = source.tokens.slice(from).filter((token) => token.kind === 'string');
    const [object, fresh, kind] = strings;
    if (!object || !fresh)
        return null;
    const parts = splitObject(source, object.start, object.end);
    const freshName = unquote(fresh.text).replace(/^\[(.*)\]$/, '$1');
    const to = { name: freshName, quoted: true, range: (0,sqlparser_lines/* rangeAt */.B3)(source.lines, fresh.start + 1, fresh.end - 1) };
    const what = kind ? unquote(kind.text).toLowerCase() : 'object';
    if (what === 'column') {
        const column = parts.at(-1);
        if (!column || parts.length < 2)
            return null;
        const range = tokensRange(source, from, source.tokens.length);
        return [
            {
                kind: 'alter-table',
                name: parts.slice(0, -1),
                ifExists: false,
                objectKind: 'table',
                actions: [{ kind: 'rename-column', from: column, to, range }],
            },
        ];
    }
    if (what === 'index') {
        return [
            { kind: 'rename', objectKind: 'index', name: parts.slice(-1), table: parts.slice(0, -1), to, ifExists: false },
        ];
    }
    return [
        {
            kind: 'rename',
            objectKind: what === 'object' ? 'table' : 'other',
            name: parts,
            table: null,
            to,
            ifExists: false,
        },
    ];
}
/** `'dbo.[my table].c'` → parts with their places. */
function splitObject(source, start, end) {
    const parts = [];
    const pattern = /\[[^\]]*\]|"[^"]*"|[^.[\]"]+/g;
    const inner = source.file.slice(start + 1, end - 1);
    for (const hit of inner.matchAll(pattern)) {
        const bracket = /^[["]/.test(hit[0]) ? 1 : 0;
        const from = start + 1 + hit.index + bracket;
        const name = bracket ? hit[0].slice(1, -1) : hit[0];
        parts.push({ name, quoted: bracket === 1, range: (0,sqlparser_lines/* rangeAt */.B3)(source.lines, from, from + name.length) });
    }
    return parts.length > 0
        ? parts
        : splitDotted(identAt(source, { kind: 'string', text: inner, upper: inner, start, end, match: -1 }));
}
function createdOrAltered(source) {
    let at = 1;
    while (/^(OR|REPLACE|TEMPORARY|TEMP|SECURE|IF|NOT|EXISTS|UNDO|TRANSIENT)$/.test(upper(source, at)))
        at += 1;
    const word = upper(source, at);
    const verb = upper(source, 0).toLowerCase();
    if (NO_EFFECT_OBJECTS.test(word))
        return [{ kind: 'no-effect', what: `${verb} ${word.toLowerCase()}` }];
    if (verb === 'alter' && word === 'SCHEMA' && upper(source, at + 2) === 'TRANSFER')
        return transferred(source, at);
    if (verb === 'alter' && /^(INDEX|SEQUENCE|FUNCTION|PROCEDURE|SCHEMA|MATERIALIZED|TYPE|DYNAMIC)$/.test(word)) {
        return [{ kind: 'no-effect', what: `alter ${word.toLowerCase()}` }];
    }
    if (verb === 'alter' && word === 'VIEW') {
        const named = nameAt(source, at + 1);
        const to = named && says(source, named.next, 'RENAME TO') ? nameAt(source, named.next + 2)?.name.at(-1) : null;
        if (named && to)
            return [{ kind: 'rename', objectKind: 'view', name: named.name, table: null, to, ifExists: false }];
        return named && /^(SET|UNSET|MODIFY|ALTER|ADD|DROP)$/.test(upper(source, named.next))
            ? [{ kind: 'no-effect', what: 'alter view' }]
            : null;
    }
    if (word === 'SEQUENCE') {
        const named = nameAt(source, at + 1);
        return named ? [{ kind: 'create-sequence', name: named.name, ifNotExists: false, ownedBy: null }] : null;
    }
    if (word === 'SCHEMA') {
        const last = nameAt(source, upper(source, at + 1) === 'IF' ? at + 4 : at + 1)?.name.at(-1);
        return last
            ? [{ kind: 'create-schema', name: last, ifNotExists: upper(source, at + 1) === 'IF', statements: [] }]
            : null;
    }
    if (word === 'TYPE') {
        const named = nameAt(source, at + 1);
        return named ? [{ kind: 'create-type', name: named.name, attributes: [] }] : null;
    }
    return null;
}
function transferred(source, at) {
    const schema = source.tokens[at + 1];
    let from = at + 3;
    if (upper(source, from + 1) === ':' || upper(source, from + 1) === '::')
        from += upper(source, from + 1) === '::' ? 2 : 3;
    const named = nameAt(source, from);
    if (!schema || !named)
        return null;
    return [{ kind: 'set-schema', objectKind: 'table', name: named.name, schema: identAt(source, schema) }];
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/create-by-words.ts
// CREATE TABLE that the parser refuses as a whole → its columns and constraints item by item; T-SQL computed columns.


function createByWords(source) {
    if (upper(source, 0) !== 'CREATE')
        return null;
    let at = 1;
    while (/^(OR|REPLACE|TEMP|TEMPORARY|TRANSIENT|GLOBAL|LOCAL|EXTERNAL|UNLOGGED|COLUMN|ROW|DYNAMIC|HYBRID)$/.test(upper(source, at)))
        at += 1;
    if (upper(source, at) !== 'TABLE')
        return null;
    at += 1;
    const ifNotExists = says(source, at, 'IF NOT EXISTS');
    if (ifNotExists)
        at += 3;
    const named = nameAt(source, at);
    const cluster = named && says(source, named.next, 'ON CLUSTER') ? 3 : 0;
    const open = named ? source.tokens[named.next + cluster] : undefined;
    if (!named || open?.text !== '(' || open.match < 0)
        return null;
    const range = tokensRange(source, 0, source.tokens.length);
    const table = {
        kind: 'create-table',
        name: named.name,
        ifNotExists,
        orReplace: says(source, 1, 'OR REPLACE'),
        temporary: /^TEMP/.test(upper(source, at - 2)) || named.name.some((part) => part.name.startsWith('#')),
        columns: [],
        constraints: [],
        indexes: [],
        like: [],
        inherits: [],
        partitionOf: null,
        partitionBy: [],
        ofType: null,
        query: null,
        columnNames: [],
        cloneOf: null,
        virtual: false,
        range,
    };
    const unread = [];
    for (const [from, to] of itemsBetween(source, named.next + cluster + 1, open.match)) {
        if (readItem(source, table, from, to))
            continue;
        const reason = 'this part of CREATE TABLE';
        unread.push({ kind: 'opaque', reason, syntaxError: true, range: tokensRange(source, from, to) });
    }
    return table.columns.length > 0 ? [table, ...unread] : null;
}
function readItem(source, table, from, to) {
    const name = source.tokens[from];
    if (name && upper(source, from + 1) === 'AS')
        return computed(source, table, from, to);
    if (upper(source, from) === 'PERIOD' || upper(source, from) === 'INDEX' || upper(source, from) === 'PROJECTION')
        return true;
    const read = inTable(source, from, to);
    if (!read)
        return false;
    table.columns.push(...read.columns);
    table.constraints.push(...read.constraints);
    const range = tokensRange(source, from, to);
    table.indexes.push(...read.indexes.map((one) => ({ ...one, range })));
    return true;
}
function computed(source, table, from, to) {
    const name = source.tokens[from];
    const open = source.tokens[from + 2];
    const end = open && open.match > from ? open.match + 1 : to;
    const generated = exprBetween(source, from + 2, end);
    if (!name || !generated)
        return false;
    table.columns.push({
        name: identAt(source, name),
        type: null,
        nullable: true,
        default: null,
        generated,
        identity: false,
        constraints: [],
        range: tokensRange(source, from, to),
    });
    return true;
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/data-statements.ts
// INSERT, UPDATE, DELETE and MERGE of the parser's tree → DataStatement.






function readDataStatement(source, node) {
    const [kind, payload] = variant(node);
    const outer = openExtent(source);
    for (const token of ['insert_token', 'update_token', 'delete_token', 'merge_token']) {
        touchSpan(source, field(field(payload, token), 'span'));
    }
    const statement = data_statements_MAKERS[kind]?.(source, payload) ?? null;
    const range = closeExtent(source, outer, true);
    return statement ? { ...statement, range } : null;
}
const NOWHERE = { line: 1, startColumn: 1, endLine: 1, endColumn: 1 };
const data_statements_MAKERS = {
    Insert: data_statements_insertOf,
    Update: data_statements_updateOf,
    Delete: data_statements_deleteOf,
    Merge: mergeOf,
};
function returned(source, payload) {
    const items = selectItemsOf(source, field(payload, 'returning'));
    const [, output] = variant(field(payload, 'output'));
    return [...items, ...selectItemsOf(source, field(output, 'select_items'))];
}
function data_statements_assignmentsOf(source, nodes) {
    return ast_list(nodes).flatMap((node) => {
        const [kind, target] = variant(field(node, 'target'));
        const names = kind === 'Tuple' ? ast_list(target).map((one) => source_nameOf(source, one)) : [source_nameOf(source, target)];
        const value = exprOf(source, field(node, 'value'));
        return names.map((column) => ({ column, value }));
    });
}
function data_statements_insertOf(source, payload) {
    const [kind, target] = variant(field(payload, 'table'));
    const table = kind === 'TableName' ? source_nameOf(source, target) : [];
    const alias = field(field(payload, 'table_alias'), 'alias');
    const assigned = data_statements_assignmentsOf(source, field(payload, 'assignments'));
    const sourceNode = field(payload, 'source');
    const columns = ast_list(field(payload, 'columns')).flatMap((one) => lastOf(source, one));
    for (const key of ['after_columns'])
        columns.push(...identsOf(source, field(payload, key)));
    const insert = {
        kind: 'insert',
        ctes: [],
        recursive: false,
        table,
        alias: alias === null ? null : identOf(source, alias),
        columns: assigned.length > 0 ? assigned.flatMap((one) => one.column.slice(-1)) : columns,
        source: sourceNode === null ? setValues(assigned) : queryOf(source, sourceNode),
        conflict: conflictOf(source, field(payload, 'on')),
        returning: returned(source, payload),
        overwrite: field(payload, 'overwrite') === true,
        range: NOWHERE,
    };
    // INSERT INTO t WITH a AS (…) SELECT: the WITH belongs to the query, which keeps it.
    return insert;
}
/** MySQL INSERT … SET a = 1. */
function setValues(assigned) {
    const first = assigned[0];
    if (!first)
        return null;
    const rows = [assigned.map((one) => one.value)];
    return {
        ctes: [],
        recursive: false,
        body: { kind: 'values', rows },
        orderBy: [],
        limit: [],
        range: first.value.range,
    };
}
function lastOf(source, node) {
    return Array.isArray(node) ? source_nameOf(source, node).slice(-1) : [identOf(source, node)];
}
function conflictOf(source, node) {
    const [kind, payload] = variant(node);
    if (kind === 'DuplicateKeyUpdate') {
        return { columns: [], exprs: [], constraint: null, set: data_statements_assignmentsOf(source, payload), where: null };
    }
    if (kind !== 'OnConflict')
        return null;
    const [targetKind, target] = variant(field(payload, 'conflict_target'));
    const [action, update] = variant(field(payload, 'action'));
    return {
        columns: targetKind === 'Columns' ? identsOf(source, target) : [],
        exprs: [],
        constraint: targetKind === 'OnConstraint' ? (source_nameOf(source, target).at(-1) ?? null) : null,
        set: action === 'DoUpdate' ? data_statements_assignmentsOf(source, field(update, 'assignments')) : [],
        where: action === 'DoUpdate' ? optionalExpr(source, field(update, 'selection')) : null,
    };
}
function data_statements_updateOf(source, payload) {
    const first = joinedOf(source, field(payload, 'table'));
    const set = data_statements_assignmentsOf(source, field(payload, 'assignments'));
    const [, froms] = variant(field(payload, 'from'));
    const from = tablesOf(source, froms);
    const target = targetTable(first);
    const extra = limits(source, payload);
    const update = {
        kind: 'update',
        ctes: [],
        recursive: false,
        table: target?.name ?? [],
        alias: target?.alias ?? null,
        set,
        from: first.kind === 'join' ? [first, ...from] : from,
        where: withMore(optionalExpr(source, field(payload, 'selection')), extra),
        returning: returned(source, payload),
        range: NOWHERE,
    };
    return aimUpdate(update, from);
}
function targetTable(ref) {
    return plainTables(ref)[0];
}
function limits(source, payload) {
    const exprs = orderedExprs(source, field(payload, 'order_by'));
    const limit = optionalExpr(source, field(payload, 'limit'));
    return limit ? [...exprs, limit] : exprs;
}
function withMore(where, more) {
    const first = where ?? more[0];
    if (!first || more.length === 0)
        return where;
    const operands = where ? [where, ...more] : more;
    return { kind: 'op', operator: 'and', operands, range: first.range };
}
function data_statements_deleteOf(source, payload) {
    const named = ast_list(field(payload, 'tables')).map((one) => source_nameOf(source, one));
    const from = tablesOf(source, variant(field(payload, 'from'))[1]);
    const using = tablesOf(source, field(payload, 'using'));
    const where = withMore(optionalExpr(source, field(payload, 'selection')), limits(source, payload));
    const tables = [...using, ...from].flatMap(plainTables);
    const wanted = named[0] ?? (using.length > 0 ? targetTable(from[0] ?? EMPTY)?.name : undefined);
    const key = wanted?.at(-1)?.name.toLowerCase();
    const aimed = tables.find((one) => one.alias?.name.toLowerCase() === key) ??
        tables.find((one) => one.name.at(-1)?.name.toLowerCase() === key);
    const single = from.length === 1 && from[0]?.kind === 'table' ? from[0] : undefined;
    const target = aimed ?? single ?? tables[0];
    const rest = named.length > 0 ? [...from, ...using] : [...(single ? [] : from), ...using];
    return {
        kind: 'delete',
        ctes: [],
        recursive: false,
        table: target?.name ?? wanted ?? [],
        alias: target?.alias ?? null,
        using: rest,
        where,
        returning: returned(source, payload),
        range: NOWHERE,
    };
}
const EMPTY = { kind: 'table', name: [], alias: null, columns: [], range: NOWHERE };
function mergeOf(source, payload) {
    const target = targetTable(tableOf(source, field(payload, 'table')));
    return {
        kind: 'merge',
        ctes: [],
        recursive: false,
        table: target?.name ?? [],
        alias: target?.alias ?? null,
        using: tableOf(source, field(payload, 'source')),
        on: exprOf(source, field(payload, 'on')),
        clauses: ast_list(field(payload, 'clauses')).map((clause) => mergeClause(source, clause)),
        returning: returned(source, payload),
        range: NOWHERE,
    };
}
function mergeClause(source, node) {
    const conditions = [optionalExpr(source, field(node, 'predicate'))];
    const [action, payload] = variant(field(node, 'action'));
    const [kind, detail] = variant(field(payload, 'kind'));
    const result = (done) => {
        for (const key of ['update_predicate', 'delete_predicate', 'insert_predicate']) {
            conditions.push(optionalExpr(source, field(payload, key)));
        }
        const given = conditions.filter((one) => one !== null);
        return { when: withMore(given[0] ?? null, given.slice(1)), action: done };
    };
    if (action === 'Update') {
        return result({
            kind: 'update',
            set: kind === 'Set' ? data_statements_assignmentsOf(source, detail) : data_statements_assignmentsOf(source, field(payload, 'assignments')),
        });
    }
    if (action === 'Insert') {
        const row = ast_list(field(detail, 'rows'))[0];
        const columns = ast_list(field(payload, 'columns')).flatMap((one) => lastOf(source, one));
        const values = kind === 'Values' ? exprsOf(source, Array.isArray(row) ? row : field(row, 'content')) : [];
        return result({ kind: 'insert', columns, values });
    }
    return result({ kind: ast_text(action) === 'Delete' ? 'delete' : 'nothing' });
}
function columnsAsExprs(idents) {
    return idents.map((ident) => columnExpr([ident]));
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/pivot-by-words.ts
// DuckDB's PIVOT and UNPIVOT as statements → a query over the pivoted table; else null.

const CLAUSES = /^(ON|USING|GROUP|ORDER|LIMIT|INTO)$/;
function pivotByWords(source) {
    const verb = upper(source, 0);
    if (source.dialect !== 'duckdb' || !/^(PIVOT|UNPIVOT|PIVOT_WIDER|PIVOT_LONGER)$/.test(verb))
        return null;
    const parts = clausesOf(source);
    const on = parts.get('ON');
    const from = queryBetween(source, 1, parts.get('')?.[1] ?? 1, 'SELECT * FROM');
    const table = from?.body.kind === 'select' && from.body.from.length === 1 ? from.body.from[0] : undefined;
    if (!table || !on || parts.has('ORDER') || parts.has('LIMIT'))
        return null;
    const rows = /^(PIVOT|PIVOT_WIDER)$/.test(verb)
        ? pivoted(source, table, on, parts)
        : unpivoted(source, table, on, parts);
    if (!rows)
        return null;
    const range = tokensRange(source, 0, source.tokens.length);
    return [{ kind: 'query', query: allOf(rows, range), range }];
}
/** Token spans of the clauses by their first word; the source stands under the empty one. */
function clausesOf(source) {
    const parts = new Map();
    let word = '';
    let from = 1;
    for (let at = 1; at <= source.tokens.length; at += 1) {
        const token = source.tokens[at];
        if (token && token.match > at)
            at = token.match;
        else if (!token || (token.kind === 'word' && CLAUSES.test(token.upper))) {
            parts.set(word, [from, at]);
            word = token?.upper ?? '';
            from = word === 'GROUP' || word === 'ORDER' ? at + 2 : at + 1;
        }
    }
    return parts;
}
function itemsOf(source, span) {
    const query = queryBetween(source, span[0], span[1], 'SELECT');
    if (query?.body.kind !== 'select')
        return null;
    const items = query.body.items.filter((item) => item.kind === 'expr');
    return items.length === query.body.items.length ? items : null;
}
function pivoted(source, table, on, parts) {
    const keys = itemsOf(source, on);
    const using = parts.get('USING');
    const aggregates = using ? itemsOf(source, using) : [];
    const group = parts.get('GROUP');
    const grouped = group ? itemsOf(source, group) : [];
    if (!keys || !aggregates || !grouped)
        return null;
    const exprs = [...keys, ...grouped].map((item) => item.expr);
    return {
        kind: 'pivot',
        source: table,
        aggregates: aggregates.map(({ expr, alias }) => ({ expr, alias })),
        on: exprs,
        values: null,
        alias: null,
        columns: [],
        range: tokensRange(source, 0, source.tokens.length),
    };
}
function unpivoted(source, table, on, parts) {
    const into = parts.get('INTO');
    if (!into || upper(source, into[0]) !== 'NAME' || upper(source, into[0] + 2) !== 'VALUE')
        return null;
    const name = source.tokens[into[0] + 1];
    const value = itemsBetween(source, into[0] + 3, into[1]).flatMap(([at]) => source.tokens[at] ?? []);
    const inputs = [];
    for (const item of itemsOf(source, on) ?? []) {
        const last = item.expr.kind === 'column' ? item.expr.parts.at(-1) : undefined;
        if (!last)
            return null;
        inputs.push(last);
    }
    if (!name || value.length === 0 || inputs.length === 0)
        return null;
    return {
        kind: 'unpivot',
        source: table,
        value: value.map((token) => identAt(source, token)),
        name: identAt(source, name),
        inputs,
        alias: null,
        columns: [],
        range: tokensRange(source, 0, source.tokens.length),
    };
}
function allOf(rows, range) {
    const star = { kind: 'star', qualifier: [], except: [], replace: [], rename: [], range };
    const body = {
        kind: 'select',
        distinctOn: [],
        items: [star],
        from: [rows],
        where: null,
        groupBy: [],
        having: null,
        qualify: null,
        windows: [],
        range,
    };
    return { ctes: [], recursive: false, body, orderBy: [], limit: [], range };
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/routine-body.ts
// The procedural part of a trigger, procedure, function or script → the SQL statements in it, with local names.

const STATEMENT = /^(SELECT|INSERT|UPDATE|DELETE|MERGE|WITH|SET|DECLARE|EXEC|EXECUTE|RETURN|PRINT|RAISERROR|THROW|ALTER|CREATE|DROP|TRUNCATE|GOTO|IF|WHILE|BREAK|CONTINUE|COMMIT|ROLLBACK|BEGIN|END|ELSE|CALL|REPLACE|SIGNAL|LEAVE|ITERATE|OPEN|FETCH|CLOSE|DEALLOCATE|SAVE|WAITFOR|USE|GRANT|LET|LOOP|REPEAT|UNTIL|FOR|ELSEIF|ELSIF|RAISE|NULL)$/;
/** Words before which SELECT, SET, UPDATE … go on with the same statement. */
const GOES_ON = /^(UNION|ALL|EXCEPT|INTERSECT|AS|THEN|\(|,|FOR|EXPLAIN|AFTER|BEFORE|OR|OF|ON|BY)$/;
function emptyBody(language = 'sql') {
    return { language, statements: [], locals: [], records: {}, dynamic: [], unread: null };
}
function readBody(source, from, to, body) {
    let at = from;
    while (at < to) {
        const next = readOne(source, at, to, body);
        at = next > at ? next : at + 1;
    }
}
function readOne(source, at, to, body) {
    const word = upper(source, at);
    const second = upper(source, at + 1);
    if (word === ';')
        return at + 1;
    if (word === 'BEGIN') {
        if (/^(TRAN|TRANSACTION)$/.test(second))
            return statementEnd(source, at, to);
        return /^(TRY|CATCH|ATOMIC)$/.test(second) ? at + 2 : at + 1;
    }
    if (word === 'END')
        return /^(IF|WHILE|LOOP|CASE|REPEAT|FOR|TRY|CATCH)$/.test(second) ? at + 2 : at + 1;
    if (/^(ELSE|LOOP|REPEAT|DO|THEN|AS|EXCEPTION)$/.test(word))
        return at + 1;
    if (second === ':' && source.tokens[at]?.kind !== 'punct')
        return at + 2;
    if (/^(IF|ELSEIF|ELSIF|WHILE|UNTIL|WHEN)$/.test(word))
        return condition(source, at, to, body);
    if (word === 'CASE')
        return at + 1;
    if (word === 'FOR')
        return loop(source, at, to, body);
    if (word === 'DECLARE' || (word === 'LET' && source.dialect === 'snowflake'))
        return declared(source, at, to, body);
    if (word === 'SET' && /^[@\w`]/.test(second))
        return assigned(source, at, to, body);
    if (word === 'RETURN' && second !== '' && second !== ';') {
        const end = statementEnd(source, at, to);
        if (end > at + 1)
            keepExpr(source, at + 1, end, 'return', body);
        return end;
    }
    const isDynamic = /^(EXEC|EXECUTE|PREPARE)$/.test(word) &&
        (second === '(' || second === 'IMMEDIATE' || /^SP_EXECUTESQL$/.test(second));
    const end = statementEnd(source, at, to);
    if (isDynamic || word === 'PREPARE') {
        body.dynamic.push(tokensRange(source, at, end));
        return end;
    }
    inner(source, at, end, body);
    return end;
}
/** The next statement begins after `;`, and in T-SQL also at a word that begins one. */
function statementEnd(source, from, to) {
    const first = upper(source, from);
    let sawSet = !/^(UPDATE|MERGE|WITH)$/.test(first);
    let merging = first === 'MERGE';
    let needsQuery = /^(INSERT|WITH|CREATE|REPLACE|DECLARE)$/.test(first);
    for (let at = from + 1; at < to; at += 1) {
        const token = source.tokens[at];
        if (!token || token.text === ';')
            return at;
        if (token.match > at) {
            at = token.match;
            continue;
        }
        if (source.dialect !== 'mssql' || token.kind !== 'word' || !STATEMENT.test(token.upper))
            continue;
        const setOn = first === 'SET' && upper(source, at - 1) === 'ON';
        if ((GOES_ON.test(upper(source, at - 1)) && !setOn) || /^(SET|NULL|FOR|WITH|IF)$/.test(token.upper)) {
            if (token.upper === 'SET' && sawSet && !merging && first !== 'ALTER')
                return at;
            if (token.upper === 'SET')
                sawSet = true;
            if (token.upper === 'IF' &&
                !/^(DROP|ALTER|CREATE|TABLE|COLUMN|CONSTRAINT|VIEW|INDEX|PROCEDURE)$/.test(upper(source, at - 1)))
                return at;
            continue;
        }
        if (/^(END|ELSE)$/.test(token.upper) && insideCase(source, from, at))
            continue;
        if (needsQuery && /^(SELECT|INSERT|UPDATE|DELETE|MERGE|EXEC)$/.test(token.upper)) {
            needsQuery = first === 'WITH' && token.upper === 'INSERT';
            if (token.upper === 'MERGE')
                merging = true;
            continue;
        }
        if (merging && /^(INSERT|UPDATE|DELETE)$/.test(token.upper))
            continue;
        if (/^(ALTER|DROP|GRANT)$/.test(first) && /^(ALTER|DROP|UPDATE|DELETE|INSERT|SELECT|EXECUTE)$/.test(token.upper)) {
            if (first === 'GRANT' || (first === 'ALTER' && upper(source, from + 1) === 'TABLE' && from + 6 > at))
                continue;
        }
        return at;
    }
    return to;
}
function insideCase(source, from, at) {
    let depth = 0;
    for (let i = from; i < at; i += 1) {
        if (upper(source, i) === 'CASE')
            depth += 1;
        if (upper(source, i) === 'END')
            depth -= 1;
    }
    return depth > 0;
}
/** IF … THEN / WHILE … DO; in T-SQL the condition ends where a statement begins. */
function condition(source, at, to, body) {
    let end = at + 1;
    for (; end < to; end += 1) {
        const token = source.tokens[end];
        if (!token || token.text === ';')
            break;
        if (token.match > end)
            end = token.match;
        else if (/^(THEN|DO|LOOP)$/.test(token.upper) && !insideCase(source, at + 1, end))
            break;
        else if (source.dialect === 'mssql' && STATEMENT.test(token.upper) && token.upper !== 'NULL')
            break;
    }
    keepExpr(source, at + 1, end, 'condition', body);
    return /^(THEN|DO|LOOP)$/.test(upper(source, end)) ? end + 1 : end;
}
/** FOR r IN (query) DO, FOR r AS cursor CURSOR FOR query DO. */
function loop(source, at, to, body) {
    const name = source.tokens[at + 1]?.text;
    if (name && /^(IN|AS)$/.test(upper(source, at + 2))) {
        body.locals.push(name);
        body.records[name] = null;
    }
    let end = at + 1;
    while (end < to && !/^(DO|LOOP|;)$/.test(upper(source, end)))
        end += 1;
    for (let i = at + 1; i < end; i += 1) {
        if (!/^(SELECT|WITH)$/.test(upper(source, i)))
            continue;
        const closes = upper(source, end - 1) === ')' && upper(source, i - 1) === '(';
        inner(source, i, closes ? end - 1 : end, body);
        break;
    }
    return end + 1;
}
function declared(source, at, to, body) {
    const handler = findWord(source, at, Math.min(at + 8, to), 'HANDLER');
    if (handler > 0) {
        let end = handler + 2;
        while (end < to && !STATEMENT.test(upper(source, end)) && upper(source, end) !== ';')
            end += 1;
        return upper(source, handler + 2) === 'NOT' ? handler + 4 : end;
    }
    const end = statementEnd(source, at, to);
    const name = source.tokens[at + 1];
    const cursor = findWord(source, at, end, 'CURSOR');
    for (let i = at + 1; i < end; i += 1) {
        const token = source.tokens[i];
        if (token && token.match > i)
            i = token.match;
        else if (token && (i === at + 1 || upper(source, i - 1) === ','))
            body.locals.push(token.text.replace(/^`|`$/g, ''));
    }
    if (cursor > 0) {
        const query = findWord(source, cursor, end, 'FOR');
        if (query > 0 && query + 1 < end)
            inner(source, query + 1, end, body);
        if (name)
            body.records[name.text] = null;
    }
    else {
        for (let i = at + 1; i < end; i += 1) {
            const word = upper(source, i);
            const value = word === 'DEFAULT' || (word === '=' && source.tokens[i]?.kind === 'punct');
            if (value && upper(source, i + 1) === '(')
                keepExpr(source, i + 1, (source.tokens[i + 1]?.match ?? i) + 1, 'declare', body);
        }
    }
    return end;
}
function assigned(source, at, to, body) {
    const end = statementEnd(source, at, to);
    for (let i = at + 1; i < Math.min(at + 6, end); i += 1) {
        const equals = upper(source, i) === '=';
        if (equals) {
            if (end > i + 1)
                keepExpr(source, i + 1, end, 'set', body);
            return end;
        }
    }
    return end;
}
function findWord(source, from, to, word) {
    for (let at = from; at < to; at += 1)
        if (upper(source, at) === word)
            return at;
    return -1;
}
function keepExpr(source, from, to, what, body) {
    if (!reads(source, from, to))
        return;
    const expr = exprBetween(source, from, to);
    const range = tokensRange(source, from, to);
    if (expr)
        body.statements.push({ kind: 'mention', what, tables: [], columns: [], exprs: [expr], range });
}
/** Only subqueries and NEW/OLD values can touch columns: a bare name here is a variable. */
function reads(source, from, to) {
    for (let at = from; at < to; at += 1)
        if (/^(SELECT|NEW|OLD)$/.test(upper(source, at)))
            return true;
    return false;
}
function inner(source, from, to, body) {
    const first = source.tokens[from];
    const last = source.tokens[to - 1];
    if (!first || !last || to <= from)
        return;
    const statements = source.readers.inner(source, first.start, last.end);
    for (const statement of statements) {
        if (statement.kind !== 'opaque')
            body.statements.push(statement);
        else
            body.unread ??= `line ${statement.range.line}: ${statement.reason}`;
    }
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/routines.ts
// CREATE TRIGGER / PROCEDURE / FUNCTION of the databases that write bodies in SQL, and T-SQL's bare IF and BEGIN blocks.




function readRoutine(source) {
    const first = upper(source, 0);
    if (source.dialect === 'mssql' &&
        (first === 'IF' || (first === 'BEGIN' && !/^(TRAN|TRANSACTION|)$/.test(upper(source, 1))))) {
        return guarded(source);
    }
    if (first !== 'CREATE' && first !== 'ALTER')
        return null;
    let at = 1;
    const orReplace = says(source, 1, 'OR REPLACE') || says(source, 1, 'OR ALTER') || first === 'ALTER';
    if (upper(source, 1) === 'OR')
        at += 2;
    if (upper(source, at) === 'DEFINER') {
        while (at < source.tokens.length &&
            !/^(TRIGGER|PROCEDURE|FUNCTION|EVENT|VIEW|SQL|AGGREGATE)$/.test(upper(source, at)))
            at += 1;
    }
    while (/^(TEMP|TEMPORARY|SECURE|AGGREGATE)$/.test(upper(source, at)))
        at += 1;
    const what = upper(source, at);
    if (!/^(TRIGGER|PROCEDURE|PROC|FUNCTION)$/.test(what))
        return null;
    at += 1;
    const ifNotExists = says(source, at, 'IF NOT EXISTS');
    if (ifNotExists)
        at += 3;
    const named = nameAt(source, at);
    if (!named)
        return null;
    const head = { name: named.name, next: named.next, orReplace, ifNotExists };
    const made = what === 'TRIGGER' ? trigger(source, head) : routine(source, head, what === 'FUNCTION');
    return made ? [made] : null;
}
function trigger(source, head) {
    const on = find(source, head.next, /^ON$/);
    const table = on > 0 ? nameAt(source, on + 1) : null;
    const name = head.name.at(-1);
    if (!table || !name)
        return null;
    const body = emptyBody();
    let at = table.next;
    const events = [];
    const columns = [];
    const eventsEnd = source.dialect === 'mssql' ? find(source, at, /^AS$/) : on;
    for (let i = head.next; i < (eventsEnd > 0 ? eventsEnd : at); i += 1) {
        if (/^(INSERT|UPDATE|DELETE)$/.test(upper(source, i)))
            events.push(upper(source, i).toLowerCase());
        if (upper(source, i) === 'OF' && upper(source, i - 1) === 'UPDATE')
            columns.push(...identsFrom(source, i + 1, on));
    }
    if (source.dialect === 'mssql')
        at = eventsEnd > 0 ? eventsEnd + 1 : at;
    if (says(source, at, 'FOR EACH ROW'))
        at += 3;
    if (/^(FOLLOWS|PRECEDES)$/.test(upper(source, at)))
        at += 2;
    let when = null;
    if (upper(source, at) === 'WHEN') {
        const begin = find(source, at, /^BEGIN$/);
        when = begin > 0 ? exprBetween(source, at + 1, begin) : null;
        at = begin > 0 ? begin : at;
    }
    readBody(source, at, source.tokens.length, body);
    const range = tokensRange(source, 0, source.tokens.length);
    const { orReplace, ifNotExists } = head;
    return {
        kind: 'create-trigger',
        name,
        table: table.name,
        events,
        columns,
        when,
        routine: null,
        body,
        orReplace,
        ifNotExists,
        range,
    };
}
function identsFrom(source, from, to) {
    return itemsBetween(source, from, to).flatMap(([at]) => {
        const token = source.tokens[at];
        return token ? [identAt(source, token)] : [];
    });
}
function routine(source, head, isFunction) {
    let at = head.next;
    const params = [];
    const open = source.tokens[at];
    if (open?.text === '(' && open.match > at) {
        params.push(...paramsBetween(source, at + 1, open.match));
        at = open.match + 1;
    }
    else if (source.dialect === 'mssql') {
        const as = bodyAs(source, at);
        params.push(...paramsBetween(source, at, as > 0 ? as : at));
        at = as > 0 ? as : at;
    }
    const returnsAt = find(source, at, /^RETURNS$/);
    const returns = returnsAt > 0 && upper(source, returnsAt + 1) !== 'TABLE'
        ? (readType(source, returnsAt + 1, false)?.type ?? null)
        : null;
    const language = languageOf(source, at);
    const body = emptyBody(language);
    for (const param of params)
        if (param.name)
            body.locals.push(param.name.name);
    readRoutineBody(source, at, body);
    return {
        kind: 'create-routine',
        name: head.name,
        routine: isFunction ? 'function' : 'procedure',
        orReplace: head.orReplace,
        ifNotExists: head.ifNotExists,
        params,
        returns,
        returnsTable: [],
        body,
        searchPath: null,
        range: tokensRange(source, 0, source.tokens.length),
    };
}
/** The AS before the body: a parameter may be written `@ids AS dbo.IdList`. */
function bodyAs(source, from) {
    let at = find(source, from, /^AS$/);
    while (at > 0 &&
        !/^(BEGIN|SET|SELECT|INSERT|UPDATE|DELETE|DECLARE|WITH|IF|EXEC|EXECUTE|RETURN|MERGE|TRUNCATE|PRINT|CREATE|DROP|ALTER|WHILE)$/.test(upper(source, at + 1))) {
        at = find(source, at + 1, /^AS$/);
    }
    return at;
}
function languageOf(source, from) {
    const at = find(source, from, /^LANGUAGE$/);
    return at > 0 ? (source.tokens[at + 1]?.text.toLowerCase() ?? 'sql') : 'sql';
}
function readRoutineBody(source, from, body) {
    const { tokens } = source;
    const as = find(source, from, /^AS$/);
    const quoted = as > 0 ? tokens[as + 1] : undefined;
    if (quoted?.kind === 'string') {
        if (!/^(sql|snowflake|plpgsql)$/.test(body.language))
            body.unread = `the body is ${body.language}`;
        else
            body.unread = 'the body is a quoted text';
        return;
    }
    const begin = find(source, from, /^BEGIN$/);
    if (body.language !== 'sql') {
        body.unread = `the body is ${body.language}`;
        return;
    }
    const open = as > 0 ? tokens[as + 1] : undefined;
    if (begin < 0 && open?.text === '(' && open.match > 0) {
        bodyExpression(source, as + 2, open.match, body);
        return;
    }
    const declare = find(source, from, /^DECLARE$/);
    const start = begin > 0 && (as < 0 || begin < as || source.dialect !== 'mssql')
        ? declare > 0 && declare < begin
            ? declare
            : begin
        : as > 0
            ? as + 1
            : find(source, from, /^(RETURN|SELECT|INSERT|UPDATE|DELETE|SET|CALL|WITH)$/);
    if (start < 0)
        body.unread = 'no body was found';
    else
        readBody(source, start, tokens.length, body);
}
/** BigQuery and Snowflake: AS ( expression or query ). */
function bodyExpression(source, from, to, body) {
    const range = tokensRange(source, from, to);
    const query = /^(SELECT|WITH)$/.test(upper(source, from)) ? queryBetween(source, from, to) : null;
    const expr = query ? null : exprBetween(source, from, to);
    if (query)
        body.statements.push({ kind: 'query', query, range });
    else if (expr)
        body.statements.push({ kind: 'mention', what: 'function', tables: [], columns: [], exprs: [expr], range });
    else
        body.unread = 'its expression was not understood';
}
function paramsBetween(source, from, to) {
    return itemsBetween(source, from, to).map(([start, end]) => {
        let at = start;
        const word = upper(source, at);
        const mode = /^(IN|OUT|INOUT)$/.test(word) ? word.toLowerCase() : 'in';
        if (/^(IN|OUT|INOUT)$/.test(word))
            at += 1;
        const token = source.tokens[at];
        const name = token ? { ...identAt(source, token), name: unquote(token.text) } : null;
        const typeAt = upper(source, at + 1) === 'AS' ? at + 2 : at + 1;
        const type = readType(source, typeAt, false)?.type ?? unknownType(tokensRange(source, start, end));
        const hasDefault = find(source, at, /^(=|DEFAULT)$/, end) > 0;
        return { name, type, mode, hasDefault };
    });
}
/** T-SQL `IF … statement`: the statements count as run; a guard by existence makes them conditional on it. */
function guarded(source) {
    const body = emptyBody();
    readBody(source, 0, source.tokens.length, body);
    const unless = says(source, 0, 'IF NOT EXISTS') || (upper(source, 0) === 'IF' && find(source, 0, /^NULL$/, 14) > 0);
    const range = tokensRange(source, 0, source.tokens.length);
    const statements = body.statements
        .filter((one) => one.kind !== 'mention' || one.what !== 'condition')
        .map((one) => conditional(one, unless || upper(source, 0) === 'IF'));
    for (const place of body.dynamic) {
        statements.push({ kind: 'opaque', reason: 'SQL put together at run time', syntaxError: false, range: place });
    }
    if (body.unread)
        statements.push({ kind: 'opaque', reason: body.unread, syntaxError: false, range });
    return statements.length > 0 ? statements : [{ kind: 'no-effect', what: 'block', range }];
}
function conditional(statement, guard) {
    if (!guard)
        return statement;
    if (statement.kind === 'create-table' || statement.kind === 'create-index' || statement.kind === 'create-view')
        return { ...statement, ifNotExists: true };
    if (statement.kind === 'drop' || statement.kind === 'rename')
        return { ...statement, ifExists: true };
    if (statement.kind !== 'alter-table')
        return statement;
    const actions = statement.actions.map((action) => {
        if (action.kind === 'add-column' || action.kind === 'add-constraint')
            return { ...action, ifNotExists: true };
        if (action.kind === 'drop-column' || action.kind === 'drop-constraint')
            return { ...action, ifExists: true };
        return action;
    });
    return { ...statement, ifExists: true, actions };
}
function find(source, from, pattern, to = source.tokens.length) {
    for (let at = from; at < Math.min(to, source.tokens.length); at += 1) {
        const token = source.tokens[at];
        if (token && token.match > at && token.text === '(')
            at = token.match;
        else if (token && token.kind !== 'quoted' && token.kind !== 'string' && pattern.test(token.upper))
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./src/extract/syntax/sqlparser/read-best.ts
// One statement of any dialect but Postgres → statements, by whatever reads it: the parser, the parser on a mended text,
// plain recognition of its words; otherwise an opaque statement with the parser's message.















const READERS = {
    expr: readExpr,
    query: readQuery,
    data: readDataStatement,
    inner: (source, start, end) => readBest(source.file, source.lines, start, end, source.dialect, source.grammar, true),
};
const read_best_LONGEST = 1_000_000;
const read_best_DEEPEST = 500;
const LONGEST_CHAIN = 400;
/** `inBody`: the statement stands in a routine, where SELECT … INTO fills variables. */
function readBest(file, lines, start, end, dialect, grammar, inBody = false) {
    if (end - start > read_best_LONGEST && weightOf(file.slice(start, end)) > read_best_LONGEST)
        return [opaque((0,sqlparser_lines/* rangeAt */.B3)(lines, start, end), 'the statement is longer than 1 MB', false)];
    const source = openSource(READERS, file, lines, start, end, dialect, grammar);
    if (source.tokens.length === 0)
        return [];
    const danger = dangerOf(source);
    if (danger)
        return readByFallback(source, file.slice(start, end)) ?? [opaque((0,sqlparser_lines/* rangeAt */.B3)(lines, start, end), danger, false)];
    const routine = inBody ? null : readRoutine(source);
    if (routine)
        return routine;
    const renamed = /^(EXEC|EXECUTE|PREPARE)$/.test(upper(source, 0)) ? byWords(source) : null;
    if (renamed)
        return renamed;
    const whole = file.slice(start, end);
    const given = inBody ? withoutVariables(source, whole) : whole;
    const read = readStatement(source, given);
    if ('statements' in read)
        return read.statements;
    return mended(source, given) ?? [unreadable(source, read, start, end)];
}
/** Length without the rows that were put into comments. */
function weightOf(statement) {
    return statement.replace(/\/\*\s*\*\//g, '').length;
}
function mended(source, given) {
    const altered = alterByWords(source);
    if (altered && altered.unread.length === 0)
        return [altered.statement];
    const plain = byWords(source) ??
        withSelect(source, given) ??
        pivotByWords(source) ??
        withDeleteFrom(source, given) ??
        updateOfMany(source, given);
    if (plain)
        return plain;
    for (const text of repairs(source, given)) {
        const read = readStatement(source, text);
        if ('statements' in read)
            return read.statements;
    }
    const fallen = readByFallback(source, given);
    if (fallen)
        return fallen;
    const created = createByWords(source);
    if (created)
        return created;
    if (!altered || altered.unread.length === 0)
        return null;
    const failed = altered.unread.map(([from, to]) => opaque(tokensRange(source, from, to), 'this part of ALTER TABLE', true));
    return altered.statement.kind === 'alter-table' && altered.statement.actions.length > 0
        ? [altered.statement, ...failed]
        : null;
}
/** BigQuery's pipes may begin with FROM. */
function withSelect(source, given) {
    if (source.dialect !== 'bigquery' || upper(source, 0) !== 'FROM')
        return null;
    const read = readStatement(source, given, 'SELECT *');
    return 'statements' in read ? read.statements : null;
}
/** T-SQL `DELETE t WHERE …`. */
function withDeleteFrom(source, given) {
    if (upper(source, 0) !== 'DELETE' || upper(source, 1) === 'FROM')
        return null;
    const read = readStatement(source, noiseless(source, blank(source, given, 0, 1), 0, source.tokens.length), 'DELETE FROM');
    return 'statements' in read ? read.statements : null;
}
/** MySQL `UPDATE a, b SET …`: the tables are read as a FROM list, the rest as an update of the first. */
function updateOfMany(source, given) {
    if (upper(source, 0) !== 'UPDATE')
        return null;
    const set = source.tokens.findIndex((token) => token.upper === 'SET');
    const comma = source.tokens.findIndex((token) => token.text === ',');
    if (set < 0 || comma < 0 || comma > set)
        return null;
    const tables = queryBetween(source, 1, set, 'SELECT 1 FROM');
    const read = readStatement(source, blank(source, given, comma, set));
    const update = 'statements' in read ? read.statements[0] : undefined;
    if (update?.kind !== 'update' || tables?.body.kind !== 'select')
        return null;
    return [{ ...aimUpdate({ ...update, from: tables.body.from }, []), range: update.range }];
}
function* repairs(source, given) {
    const quiet = noiseless(source, given, 0, source.tokens.length);
    if (quiet !== given)
        yield quiet;
    if (upper(source, 0) !== 'CREATE')
        return;
    for (const text of [given, quiet]) {
        const bare = withoutTableOptions(source, text);
        if (bare !== null)
            yield bare;
    }
}
/** `SELECT a INTO x FROM t` in a body. T-SQL's INTO makes a table there too. */
function withoutVariables(source, given) {
    if (source.dialect === 'mssql' || !/^(SELECT|WITH)$/.test(upper(source, 0)))
        return given;
    for (let at = 1; at < source.tokens.length; at += 1) {
        const token = source.tokens[at];
        if (token && token.match > at)
            at = token.match;
        else if (token?.upper === 'INTO') {
            let end = at + 1;
            while (end < source.tokens.length && !/^(FROM|WHERE|LIMIT)$/.test(upper(source, end)))
                end += 1;
            return blank(source, given, at, end);
        }
    }
    return given;
}
function unreadable(source, read, start, end) {
    const reason = 'refused' in read ? read.refused : 'not understood';
    const offset = 'refused' in read ? read.offset : null;
    const from = offset === null ? start : Math.min(Math.max(offset, start), end);
    return opaque((0,sqlparser_lines/* rangeAt */.B3)(source.lines, from, Math.max(from, end)), reason, !reason.endsWith('not modelled'));
}
function opaque(range, reason, syntaxError) {
    return { kind: 'opaque', reason, syntaxError, range };
}
/** What would kill the parser: very long chains of binary operators, very deep parentheses. */
function dangerOf(source) {
    let depth = 0;
    const chains = [0];
    for (const token of source.tokens) {
        if (token.text === '(')
            chains[++depth] = 0;
        else if (token.text === ')')
            depth = Math.max(0, depth - 1);
        else if (/^(,|SELECT|UNION|;)$/.test(token.upper))
            chains[depth] = 0;
        else if (/^(OR|AND|\||[+*/-])$/.test(token.upper))
            chains[depth] = (chains[depth] ?? 0) + 1;
        if (depth > read_best_DEEPEST)
            return `parentheses are nested deeper than ${read_best_DEEPEST}`;
        if ((chains[depth] ?? 0) > LONGEST_CHAIN)
            return `more than ${LONGEST_CHAIN} terms in one expression`;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/extract/syntax/parse-sql.ts
// The one door to all SQL parsers: a text and its dialect → statements; what nobody reads is an `opaque` statement.







// A documented singleton: the Postgres parser is loaded at most once.
let readPostgres = null;
/** Loads what the dialect needs; `parseSql` is synchronous afterwards. */
async function loadParsers(dialect) {
    if (dialect !== 'postgres') {
        await (0,engine/* loadSqlparser */.GM)();
        return;
    }
    if (readPostgres)
        return;
    const postgres = await __webpack_require__.e(/* import() */ 9179).then(__webpack_require__.bind(__webpack_require__, 99179));
    await postgres.loadPostgres();
    readPostgres = postgres.parsePostgres;
}
/** Never throws on bad SQL. Throws ParserLost when the parser died: the process must be started anew. */
function parseSql(text, dialect) {
    if (dialect === 'postgres') {
        if (!readPostgres)
            throw new Error('loadParsers was not awaited');
        return { dialect, statements: readPostgres(text) };
    }
    const lines = (0,sqlparser_lines/* mapLines */.YX)(text);
    const quiet = quietRows(text, dialect);
    const grammar = grammarOf(text, dialect);
    const statements = [];
    for (const { start, end } of (0,split_sql/* splitSql */.b)(quiet, dialect))
        statements.push(...readBest(quiet, lines, start, end, dialect, grammar));
    return { dialect, statements };
}


/***/ }),

/***/ 51444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ splitSql)
/* harmony export */ });
/* harmony import */ var _sql_lexer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53186);
// A SQL text and its dialect in, the places of its statements out (without the delimiter). Linear in the text.

function freshState() {
    return { start: -1, end: -1, words: [], parens: 0, blocks: 0, afterEnd: false, afterBegin: false, atomic: false };
}
const FIRST_WORDS = 12;
/** Statement spans in order; comments before and after a statement and the client's own commands are not part of one. */
function splitSql(text, dialect) {
    const lexer = new _sql_lexer__WEBPACK_IMPORTED_MODULE_0__/* .SqlLexer */ .b(text, dialect);
    const spans = [];
    let state = freshState();
    let delimiter = ';';
    function finish() {
        if (state.start >= 0)
            spans.push({ start: state.start, end: state.end });
        state = freshState();
    }
    for (let token = lexer.next(); token; token = lexer.next()) {
        const word = token.kind === 'word' ? text.slice(token.start, token.end).toLowerCase() : '';
        if (dialect === 'mysql' && word === 'delimiter' && state.start < 0) {
            const line = restOfLine(text, token.end);
            delimiter = line.trim().split(/\s/)[0] || ';';
            lexer.position = token.end + line.length;
            continue;
        }
        if (dialect === 'mssql' && word === 'go' && isAloneOnLine(text, token)) {
            lexer.position = token.end + restOfLine(text, token.end).length;
            finish();
            continue;
        }
        if (dialect === 'postgres' && text[token.start] === '\\' && token.kind === 'mark') {
            const line = restOfLine(text, token.end);
            lexer.position = token.end + line.length;
            if (state.start < 0 || /^g|^crosstab|^;/.test(line))
                finish();
            continue;
        }
        if (state.afterBegin && text[token.start] === ';' && dialect !== 'mysql') {
            state.afterBegin = false;
            state.blocks--;
        }
        if (text[token.start] === delimiter[0] &&
            text.startsWith(delimiter, token.start) &&
            endsStatement(state, dialect, delimiter)) {
            lexer.position = token.start + delimiter.length;
            const copiesData = dialect === 'postgres' && isCopyFromStdin(text, state);
            finish();
            if (copiesData)
                lexer.position = endOfCopyData(text, lexer.position);
            continue;
        }
        if (state.start < 0)
            state.start = token.start;
        state.end = token.end;
        follow(state, token, word, text, dialect);
    }
    finish();
    return spans;
}
function restOfLine(text, from) {
    const line = /[^\r\n]*/y;
    line.lastIndex = from;
    return line.exec(text)?.[0] ?? '';
}
function isAloneOnLine(text, token) {
    const lineStart = Math.max(text.lastIndexOf('\n', token.start - 1), text.lastIndexOf('\r', token.start - 1)) + 1;
    return /^\s*$/.test(text.slice(lineStart, token.start)) && /^\s*\d*\s*(--.*)?;?$/.test(restOfLine(text, token.end));
}
function endsStatement(state, dialect, delimiter) {
    if (delimiter !== ';')
        return true;
    if (state.blocks > 0)
        return false;
    if (state.parens > 0 && isRule(state))
        return false;
    return !(dialect === 'mssql' && isRoutine(state));
}
function isRule(state) {
    return state.words[0] === 'create' && state.words.slice(1, 4).includes('rule');
}
const ROUTINE_WORDS = new Set(['trigger', 'procedure', 'proc', 'function', 'event', 'package']);
const BEFORE_ROUTINE_WORD = new Set([
    'table',
    'view',
    'index',
    'schema',
    'database',
    'type',
    'user',
    'role',
    'sequence',
]);
function isRoutine(state) {
    if (state.words[0] !== 'create' && state.words[0] !== 'alter')
        return false;
    for (const word of state.words.slice(1)) {
        if (ROUTINE_WORDS.has(word))
            return true;
        if (BEFORE_ROUTINE_WORD.has(word))
            return false;
    }
    return false;
}
const NOT_CLOSING = new Set(['if', 'loop', 'while', 'repeat', 'for']);
const TRANSACTION_WORDS = new Set([
    'transaction',
    'tran',
    'work',
    'immediate',
    'deferred',
    'exclusive',
    'name',
    'distributed',
    'isolation',
    'read',
    'not',
]);
/** Counts parentheses and BEGIN … END / CASE … END where the dialect lets statements hold statements. */
function follow(state, token, word, text, dialect) {
    const char = text[token.start];
    if (token.kind === 'mark') {
        if (char === '(')
            state.parens++;
        else if (char === ')')
            state.parens = Math.max(0, state.parens - 1);
    }
    const holdsBlocks = blocksCount(state, dialect);
    if (state.afterEnd) {
        state.afterEnd = false;
        // END IF, END LOOP close what was never counted.
        if (NOT_CLOSING.has(word))
            state.blocks++;
        if (word === 'case')
            return;
    }
    if (state.afterBegin) {
        state.afterBegin = false;
        if (TRANSACTION_WORDS.has(word) || (dialect === 'postgres' && word !== 'atomic'))
            state.blocks--;
        else
            state.atomic = true;
    }
    if (word === '')
        return;
    if (state.words.length < FIRST_WORDS)
        state.words.push(word);
    if (!holdsBlocks)
        return;
    if (word === 'begin') {
        state.blocks++;
        state.afterBegin = true;
    }
    else if (word === 'case') {
        if (state.blocks > 0)
            state.blocks++;
    }
    else if (word === 'end' && state.blocks > 0) {
        state.blocks--;
        state.afterEnd = true;
    }
}
function blocksCount(state, dialect) {
    if (isRoutine(state))
        return true;
    if (dialect === 'mssql')
        return true;
    if (dialect === 'snowflake' || dialect === 'bigquery' || dialect === 'databricks') {
        const first = state.words[0];
        return first === undefined || first === 'begin' || first === 'declare' || first === 'execute';
    }
    return false;
}
function isCopyFromStdin(text, state) {
    if (state.words[0] !== 'copy')
        return false;
    return /\bfrom\s+stdin\b/i.test(text.slice(state.start, state.end));
}
/** Offset behind the `\.` line that ends COPY data, or the end of the text. */
function endOfCopyData(text, from) {
    const close = /^\\\.[ \t]*$/gm;
    close.lastIndex = from;
    const match = close.exec(text);
    return match ? match.index + match[0].length : text.length;
}


/***/ }),

/***/ 53186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ SqlLexer)
/* harmony export */ });
// A SQL text in, its tokens out, one by one; comments and white space are passed over. Knows how each dialect quotes.
function quotingOf(dialect) {
    const postgresLike = dialect === 'postgres' || dialect === 'redshift' || dialect === 'duckdb';
    return {
        nestedComments: postgresLike || dialect === 'mssql',
        hashComments: dialect === 'mysql' || dialect === 'bigquery',
        slashComments: dialect === 'snowflake',
        backslash: ['mysql', 'bigquery', 'databricks', 'snowflake'].includes(dialect),
        doubleIsString: ['mysql', 'bigquery', 'databricks'].includes(dialect),
        backtick: ['mysql', 'bigquery', 'databricks', 'sqlite', 'ansi'].includes(dialect),
        bracket: dialect === 'mssql' || dialect === 'sqlite',
        dollar: postgresLike || dialect === 'snowflake' || dialect === 'databricks',
        dollarInWords: dialect !== 'mysql',
        tripleQuotes: dialect === 'bigquery',
        escapePrefix: postgresLike,
        marksInWords: dialect === 'mssql' ? '@#' : dialect === 'mysql' ? '@' : '',
    };
}
const DOLLAR_TAG = /\$(?:[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y;
const WORD = /[A-Za-z0-9_\u0080-\uffff]*/y;
const NUMBER = /[0-9][0-9A-Za-z_]*(?:\.[0-9][0-9A-Za-z_]*)?(?:(?<=[eE])[+-][0-9]+)?/y;
const LINE_BREAK = /[\r\n]/g;
function isSpace(code) {
    return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}
function isWordStart(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 128;
}
class SqlLexer {
    text;
    quoting;
    /** Offset of the next character to read; may be set to jump over data. */
    position = 0;
    constructor(text, dialect) {
        this.text = text;
        this.quoting = quotingOf(dialect);
    }
    next() {
        this.skipBlank();
        const { text } = this;
        const start = this.position;
        if (start >= text.length)
            return null;
        const kind = this.readToken(start);
        if (this.position <= start)
            this.position = start + 1;
        return { kind, start, end: this.position };
    }
    skipBlank() {
        const { text, quoting } = this;
        for (;;) {
            const char = text[this.position];
            if (char === undefined)
                return;
            const next = text[this.position + 1];
            if (isSpace(text.charCodeAt(this.position)))
                this.position++;
            else if (char === '-' && next === '-')
                this.skipLine();
            else if (char === '#' && quoting.hashComments)
                this.skipLine();
            else if (char === '/' && next === '/' && quoting.slashComments)
                this.skipLine();
            else if (char === '/' && next === '*' && !this.isHint())
                this.skipBlockComment();
            else
                return;
        }
    }
    isHint() {
        return this.quoting.marksInWords === '@' && /^\/\*M?!/.test(this.text.slice(this.position, this.position + 4));
    }
    skipLine() {
        LINE_BREAK.lastIndex = this.position;
        this.position = LINE_BREAK.exec(this.text)?.index ?? this.text.length;
    }
    skipBlockComment() {
        const { text } = this;
        if (!this.quoting.nestedComments) {
            const close = text.indexOf('*/', this.position + 2);
            this.position = close < 0 ? text.length : close + 2;
            return;
        }
        let depth = 0;
        while (this.position < text.length) {
            if (text.startsWith('/*', this.position)) {
                depth++;
                this.position += 2;
            }
            else if (text.startsWith('*/', this.position)) {
                depth--;
                this.position += 2;
                if (depth === 0)
                    return;
            }
            else
                this.position++;
        }
    }
    readToken(start) {
        const { text, quoting } = this;
        const char = text[start];
        const next = text[start + 1];
        if (char === "'")
            return this.readString(start, "'", quoting.backslash);
        if (char === '"') {
            if (quoting.doubleIsString)
                return this.readString(start, '"', true);
            return this.readQuoted(start, '"');
        }
        if (char === '`' && quoting.backtick)
            return this.readQuoted(start, '`');
        if (char === '[' && quoting.bracket)
            return this.readQuoted(start, ']');
        if (char === '$' && quoting.dollar) {
            const tag = this.dollarTag(start);
            if (tag) {
                const close = text.indexOf(tag, start + tag.length);
                this.position = close < 0 ? text.length : close + tag.length;
                return 'string';
            }
        }
        if (char === '/' && next === '*') {
            const close = text.indexOf('*/', start + 2);
            this.position = close < 0 ? text.length : close + 2;
            return 'hint';
        }
        if (quoting.escapePrefix && (char === 'e' || char === 'E') && next === "'")
            return this.readString(start + 1, "'", true);
        if ((char === 'u' || char === 'U') && next === '&') {
            if (text[start + 2] === "'")
                return this.readString(start + 2, "'", false);
            if (text[start + 2] === '"')
                return this.readQuoted(start + 2, '"');
        }
        if (next === "'" && 'nNbBxX'.includes(char))
            return this.readString(start + 1, "'", quoting.backslash);
        if (quoting.tripleQuotes && /^(r|b|rb|br)$/i.test(char) && (next === "'" || next === '"')) {
            return this.readString(start + 1, next, !/r/i.test(char));
        }
        if (isWordStart(text.charCodeAt(start)) || quoting.marksInWords.includes(char))
            return this.readWord(start);
        if (char >= '0' && char <= '9') {
            NUMBER.lastIndex = start;
            this.position = start + (NUMBER.exec(text)?.[0].length ?? 1);
            return 'number';
        }
        this.position = start + 1;
        return 'mark';
    }
    /** The opening `$tag$` at this offset, or null. */
    dollarTag(start) {
        DOLLAR_TAG.lastIndex = start;
        return DOLLAR_TAG.exec(this.text)?.[0] ?? null;
    }
    readWord(start) {
        const { text, quoting } = this;
        let end = start + 1;
        for (;;) {
            WORD.lastIndex = end;
            end += WORD.exec(text)?.[0].length ?? 0;
            const char = text[end];
            if (char === undefined || !((char === '$' && quoting.dollarInWords) || quoting.marksInWords.includes(char)))
                break;
            end++;
        }
        this.position = end;
        return 'word';
    }
    readString(open, quote, backslash) {
        const { text } = this;
        if (this.quoting.tripleQuotes && text.startsWith(quote.repeat(3), open)) {
            const close = text.indexOf(quote.repeat(3), open + 3);
            this.position = close < 0 ? text.length : close + 3;
            return 'string';
        }
        let at = open + 1;
        while (at < text.length) {
            const char = text[at];
            if (backslash && char === '\\')
                at += 2;
            else if (char === quote) {
                if (text[at + 1] !== quote)
                    break;
                at += 2;
            }
            else
                at++;
        }
        this.position = Math.min(text.length, at + 1);
        return 'string';
    }
    readQuoted(open, close) {
        const { text } = this;
        let at = open + 1;
        while (at < text.length) {
            if (text[at] === close) {
                if (text[at + 1] !== close)
                    break;
                at += 2;
            }
            else
                at++;
        }
        this.position = Math.min(text.length, at + 1);
        return 'quoted';
    }
}


/***/ }),

/***/ 14739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ askParser),
/* harmony export */   GM: () => (/* binding */ loadSqlparser),
/* harmony export */   K2: () => (/* binding */ ParserLost)
/* harmony export */ });
// The WASM parser: loads it once, answers a tree or an error. A trap poisons the instance for good: ParserLost.
/** The WASM instance died on a statement; nothing can be parsed in this process any more. */
class ParserLost extends Error {
    constructor(reason) {
        super(`the SQL parser was lost: ${reason}`);
        this.name = 'ParserLost';
    }
}
// A documented singleton: the parser keeps its WASM instance in its own module anyway.
let loaded = null;
async function loadSqlparser() {
    if (loaded)
        return;
    const library = await __webpack_require__.e(/* import() */ 1384).then(__webpack_require__.bind(__webpack_require__, 11384));
    await library.init();
    loaded = library.parse;
}
const NAMES = {
    postgres: 'postgresql',
    mysql: 'mysql',
    sqlite: 'sqlite',
    mssql: 'mssql',
    snowflake: 'snowflake',
    bigquery: 'bigquery',
    duckdb: 'duckdb',
    redshift: 'redshift',
    databricks: 'databricks',
    ansi: 'generic',
};
function askParser(sql, grammar) {
    if (!loaded)
        throw new Error('loadParsers was not awaited');
    try {
        const trees = loaded(sql, grammar in NAMES ? NAMES[grammar] : grammar);
        return { trees: Array.isArray(trees) ? trees : [] };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (!isAlive())
            throw new ParserLost(message);
        const at = /at Line: (\d+), Column: (\d+)/.exec(message);
        return {
            error: message.replace(/^sql parser error: /, '').replace(/ at Line: \d+, Column: \d+.*/s, ''),
            line: at ? Number(at[1]) : null,
            column: at ? Number(at[2]) : null,
        };
    }
}
function isAlive() {
    try {
        loaded?.('SELECT 1', 'generic');
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 6922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ rangeAt),
/* harmony export */   RI: () => (/* binding */ endOffset),
/* harmony export */   YX: () => (/* binding */ mapLines),
/* harmony export */   sF: () => (/* binding */ startOffset)
/* harmony export */ });
// Offsets of a text to lines and columns and back. A line ends at \n, \r\n or a lone \r.
function mapLines(source) {
    const starts = [0];
    const ends = /\r\n|\n|\r/g;
    for (let hit = ends.exec(source); hit; hit = ends.exec(source))
        starts.push(hit.index + hit[0].length);
    return { starts };
}
function rangeAt(lines, start, end) {
    const first = lineOf(lines, start);
    const last = end === start ? first : lineOf(lines, end);
    return {
        line: first + 1,
        startColumn: start - (lines.starts[first] ?? 0) + 1,
        endLine: last + 1,
        endColumn: end - (lines.starts[last] ?? 0) + 1,
    };
}
function startOffset(lines, range) {
    return (lines.starts[range.line - 1] ?? 0) + range.startColumn - 1;
}
function endOffset(lines, range) {
    return (lines.starts[range.endLine - 1] ?? 0) + range.endColumn - 1;
}
function lineOf(lines, offset) {
    let low = 0;
    let high = lines.starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lines.starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 40792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ nameKey),
/* harmony export */   Rs: () => (/* binding */ storedName),
/* harmony export */   jZ: () => (/* binding */ defaultSchema)
/* harmony export */ });
// How each dialect stores and compares names: one place for the case rules.
/** The name a database stores for an identifier as written (without its quotes). */
function storedName(dialect, written, quoted) {
    if (quoted)
        return written;
    if (dialect === 'snowflake')
        return written.toUpperCase();
    if (dialect === 'postgres' || dialect === 'redshift')
        return written.toLowerCase();
    return written;
}
/** Equal keys mean the same name. Postgres and Snowflake compare stored names exactly, the others without case. */
function nameKey(dialect, stored) {
    return dialect === 'postgres' || dialect === 'snowflake' ? stored : stored.toLowerCase();
}
/** Schema that unqualified names live in when nothing else is said. */
function defaultSchema(dialect) {
    switch (dialect) {
        case 'postgres':
        case 'redshift':
            return 'public';
        case 'mssql':
            return 'dbo';
        case 'snowflake':
            return 'PUBLIC';
        case 'sqlite':
        case 'duckdb':
            return 'main';
        default:
            return '';
    }
}


/***/ })

};
;