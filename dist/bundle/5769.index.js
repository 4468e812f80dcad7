"use strict";
exports.id = 5769;
exports.ids = [5769];
exports.modules = {

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


/***/ }),

/***/ 96780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerLineage: () => (/* binding */ answerLineage),
/* harmony export */   lineageOf: () => (/* binding */ lineageOf)
/* harmony export */ });
/* harmony import */ var _sql_resolve_query__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98933);
/* harmony import */ var _sql_resolve_statement__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35636);
// `throughline lineage`: which columns flow into which. In: SQL and what is known of the tables. Out: the JSON of INTERFACES.md, section 3.


/** `text`: the script's source, which gives columns without a name their expression's text. */
function lineageOf(script, schema, text = '') {
    const known = new KnownTables(script.dialect, schema);
    const words = new SourceWords(text);
    const answers = [];
    for (const [position, statement] of script.statements.entries()) {
        for (const { part, options } of partsOf(statement)) {
            const answer = lineageOfStatement(part, known, words, options);
            if (answer !== null)
                answers.push({ statement: position, ...answer });
        }
    }
    return answers;
}
/** One line of `--batch`: `{id, dialect, sql, schema}` → `{id, statements}` or `{id, error}`. */
async function answerLineage(line, parse, dialectNamed) {
    let id = null;
    try {
        const request = JSON.parse(line);
        if (request === null || typeof request !== 'object')
            throw new Error('expected a JSON object on each line');
        const given = request;
        id = given.id ?? null;
        if (typeof given.sql !== 'string')
            throw new Error('`sql` must be a string');
        const dialect = dialectOf(given.dialect, dialectNamed);
        const schema = schemaOf(given.schema);
        const script = await parse(given.sql, dialect);
        const opaque = script.statements.find((statement) => statement.kind === 'opaque');
        const statements = lineageOf(script, schema, given.sql);
        if (statements.length === 0 && opaque?.kind === 'opaque')
            throw new Error(opaque.reason);
        return JSON.stringify({ id, statements });
    }
    catch (error) {
        return JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) });
    }
}
const OTHER_NAMES = { hive: 'databricks', sparksql: 'databricks', teradata: 'ansi' };
function dialectOf(given, dialectNamed) {
    if (given === undefined || given === null || given === 'ansi')
        return 'ansi';
    if (typeof given !== 'string')
        throw new Error('`dialect` must be a string');
    const dialect = dialectNamed(given) ?? OTHER_NAMES[given.toLowerCase()];
    if (dialect === undefined)
        throw new Error(`unknown dialect \`${given}\``);
    return dialect;
}
function schemaOf(given) {
    if (given === undefined || given === null)
        return null;
    if (typeof given !== 'object' || Array.isArray(given))
        throw new Error('`schema` must be an object');
    return given;
}
function lineageOfStatement(statement, known, words, options) {
    switch (statement.kind) {
        case 'query': {
            const into = statement.query.body.kind === 'select' ? statement.query.body.into : undefined;
            return ofQuery(statement.query, into ?? null, [], known, words, options);
        }
        case 'create-view':
            return ofQuery(statement.query, statement.name, namesOf(statement.columns), known, words, options);
        case 'create-table': {
            const names = statement.columnNames.length > 0 ? statement.columnNames : statement.columns.map(({ name }) => name);
            if (statement.query !== null)
                return ofQuery(statement.query, statement.name, namesOf(names), known, words, options);
            if (names.length > 0)
                known.add(statement.name, namesOf(names));
            return null;
        }
        case 'insert':
        case 'update':
        case 'delete':
        case 'merge':
            return ofData(statement, known, words, options);
        default:
            return null;
    }
}
function namesOf(idents) {
    return idents.map((ident) => ident.name);
}
function ofQuery(query, target, names, known, words, options) {
    const resolved = (0,_sql_resolve_query__WEBPACK_IMPORTED_MODULE_0__/* .resolveQuery */ .z)(query, known.catalog, options);
    const columns = resolved.columns.map((column, i) => ({
        name: names[i] ?? column.name ?? words.at(column.range),
        sources: column.sources.map(sourceOf),
    }));
    if (target !== null && !columns.some((column) => column.name === '*')) {
        known.add(target, columns.map((column) => column.name));
    }
    return { target: target === null ? null : dotted(target), columns, reads: readsOf(resolved) };
}
function ofData(statement, known, words, options) {
    const resolved = (0,_sql_resolve_statement__WEBPACK_IMPORTED_MODULE_1__/* .resolveStatement */ .g)(statement, known.catalog, options);
    const columns = [];
    for (const write of resolved.writes) {
        const name = write.column === '' ? words.at(write.range) : write.column;
        const same = columns.find((column) => column.name === name);
        const sources = write.sources.map(sourceOf);
        if (same === undefined)
            columns.push({ name, sources });
        else
            same.sources = unique([...same.sources, ...sources]);
    }
    const target = resolved.target === null ? dotted(statement.table) : resolved.target;
    return { target, columns, reads: readsOf(resolved) };
}
function unique(sources) {
    return [...new Map(sources.map((source) => [`${source.table}\0${source.column}`, source])).values()];
}
function sourceOf(source) {
    return { table: source.relation, column: source.column };
}
function readsOf(resolved) {
    return resolved.reads
        .filter((read) => !read.writes)
        .map(({ relation, column, clause, range }) => {
        return { table: relation, column, clause, line: range.line, startColumn: range.startColumn };
    });
}
function dotted(name) {
    return name.map((part) => part.name).join('.');
}
// ---------------------------------------------------------------- routines
/** The statements that move rows: the statement itself, or those of its body with its variables. */
function partsOf(statement) {
    const parts = [];
    const collect = (at, options, depth) => {
        const body = bodyOf(at);
        if (body === null || depth > 20)
            parts.push({ part: at, options: { ...options, rowSources: true } });
        else
            for (const inner of body.statements)
                collect(inner, optionsOf(body), depth + 1);
    };
    collect(statement, {}, 0);
    return parts;
}
function bodyOf(statement) {
    if (statement.kind === 'create-routine' || statement.kind === 'do')
        return statement.body;
    return statement.kind === 'create-trigger' ? statement.body : null;
}
function optionsOf(body) {
    const rows = new Map();
    for (const name of ['new', 'old', ...Object.keys(body.records)])
        rows.set(name.toLowerCase(), null);
    return { locals: new Set(body.locals.map((name) => name.toLowerCase())), rows };
}
// ---------------------------------------------------------------- what is known of the tables
/** The tables of the schema and those that earlier statements of the script made. */
class KnownTables {
    catalog;
    relations = new Map();
    /** By last part of the name: for names written with fewer or more parts than the schema has. */
    byLast = new Map();
    constructor(dialect, schema) {
        this.catalog = { dialect, relation: (name) => this.find(name) };
        for (const [name, columns] of tablesOf(schema))
            this.register(name, columns);
    }
    add(name, columns) {
        this.register(dotted(name), columns);
    }
    register(name, columns) {
        const relation = { id: name, columns: columns.map((column) => ({ name: column, type: '' })) };
        const key = name.toLowerCase();
        const last = key.slice(key.lastIndexOf('.') + 1);
        const others = (this.byLast.get(last) ?? []).filter((other) => other.id.toLowerCase() !== key);
        this.relations.set(key, relation);
        this.byLast.set(last, [...others, relation]);
    }
    find(name) {
        const key = dotted(name).toLowerCase();
        const exact = this.relations.get(key);
        if (exact !== undefined)
            return { found: exact };
        const near = (this.byLast.get(key.slice(key.lastIndexOf('.') + 1)) ?? []).filter(({ id }) => id.toLowerCase().endsWith(`.${key}`) || key.endsWith(`.${id.toLowerCase()}`));
        if (near.length === 1)
            return { found: near[0] };
        return { found: { id: dotted(name), columns: null } };
    }
}
function tablesOf(schema) {
    if (schema === null)
        return [];
    const { tables } = schema;
    if (Array.isArray(tables) && tables.every((table) => typeof table === 'object' && table !== null)) {
        const listed = tables;
        return listed.map((table) => [
            table.schema ? `${table.schema}.${table.name}` : table.name,
            (table.columns ?? []).map((column) => column.name),
        ]);
    }
    const known = [];
    for (const [name, columns] of Object.entries(schema)) {
        if (Array.isArray(columns))
            known.push([name, columns.filter((column) => typeof column === 'string')]);
    }
    return known;
}
// ---------------------------------------------------------------- text of unnamed columns
/** The text between two positions, white space made single. */
class SourceWords {
    text;
    starts = [0];
    constructor(text) {
        this.text = text;
        for (const match of text.matchAll(/\r\n|\r|\n/g))
            this.starts.push(match.index + match[0].length);
    }
    at(range) {
        const start = (this.starts[range.line - 1] ?? 0) + range.startColumn - 1;
        const end = (this.starts[range.endLine - 1] ?? 0) + range.endColumn - 1;
        // Parentheses around the whole expression are part of what databases call it.
        const open = /\(\s*$/.exec(this.text.slice(0, start).slice(-9));
        const close = /^\s*\)/.exec(this.text.slice(end, end + 9));
        if (open !== null && close !== null && this.text[start - open[0].length - 1]?.trim() === '') {
            return this.text
                .slice(start - open[0].length, end + close[0].length)
                .replace(/\s+/g, ' ')
                .trim();
        }
        return this.text.slice(start, end).replace(/\s+/g, ' ').trim();
    }
}


/***/ })

};
;