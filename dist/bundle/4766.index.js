"use strict";
exports.id = 4766;
exports.ids = [4766,9024];
exports.modules = {

/***/ 49024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  factsKey: () => (/* binding */ factsKey),
  openStore: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/edges/store/store-drivers.ts
// The SQLite drivers that this Node can load, best first; each gives the same few calls.
async function storeDrivers() {
    const drivers = [await betterSqlite(), await nodeSqlite()];
    return drivers.filter((driver) => driver !== null);
}
async function betterSqlite() {
    // Its binary is built for N-API 10 and takes the process down with it on older ones.
    if (!(Number(process.versions.napi) >= 10))
        return null;
    try {
        const { default: Database } = await __webpack_require__.e(/* import() */ 4918).then(__webpack_require__.t.bind(__webpack_require__, 4918, 23));
        new Database(':memory:').close();
        return {
            name: 'better-sqlite3',
            open(file, { readOnly, busyMs }) {
                const database = new Database(file, { readonly: readOnly, timeout: busyMs });
                const prepared = new Map();
                const prepare = (sql) => {
                    const statement = prepared.get(sql) ?? database.prepare(sql);
                    prepared.set(sql, statement);
                    return statement;
                };
                return {
                    exec: (sql) => void database.exec(sql),
                    all: (sql, ...params) => prepare(sql)
                        .raw(true)
                        .all(...params),
                    run: (sql, ...params) => void prepare(sql).run(...params),
                    close: () => void database.close(),
                };
            },
        };
    }
    catch {
        return null;
    }
}
async function nodeSqlite() {
    try {
        const { DatabaseSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 80099, 23));
        return {
            name: 'node:sqlite',
            open(file, { readOnly, busyMs }) {
                const database = new DatabaseSync(file, { readOnly, timeout: busyMs, allowExtension: false });
                return {
                    exec: (sql) => database.exec(sql),
                    // Object rows: older versions know no arrays. Columns of our queries have distinct names.
                    all: (sql, ...params) => database
                        .prepare(sql)
                        .all(...params)
                        .map((row) => Object.values(row)),
                    run: (sql, ...params) => void database.prepare(sql).run(...params),
                    close: () => database.close(),
                };
            },
        };
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/edges/store/store-file.ts
// A cache file's path in, an open database of our own shape out: whatever else lay there is put away.


/** Raised when tables or the JSON in them change their shape: older files are rebuilt, newer ones too. */
const STORE_SCHEMA = 1;
/** `THRL`: SQLite's own mark of whose file it is. */
const APPLICATION_ID = 0x5448524c;
const MAX_FILE_BYTES = 2 * 1024 * 1024 * 1024;
const TABLES = [
    'CREATE TABLE facts (key TEXT PRIMARY KEY, digest TEXT, json TEXT)',
    'CREATE TABLE graphs (key TEXT PRIMARY KEY, digest TEXT, json TEXT)',
    'CREATE TABLE blobs (key TEXT PRIMARY KEY, digest TEXT, json TEXT)',
];
function openStoreFile(driver, file) {
    const found = lookAt(file);
    if (found.kind === 'not-a-file')
        return { reason: `${file} is not a regular file` };
    if (found.kind === 'unreadable')
        return { reason: `${file} could not be read (${found.code})` };
    let notice = null;
    if (found.kind !== 'absent' && found.kind !== 'ours') {
        notice = putAway(file, found.kind);
        if (notice === null)
            return { reason: `${file} is not a cache of this version and could not be replaced` };
    }
    const opened = tryOpen(driver, file);
    if (!('reason' in opened))
        return { ...opened, notice };
    // Locked or out of reach: the file may be well, another process has it.
    if (!opened.damaged)
        return { reason: opened.reason };
    notice = putAway(file, 'damaged');
    if (notice === null)
        return { reason: `${file} is damaged and could not be replaced` };
    const again = tryOpen(driver, file);
    return 'reason' in again ? { reason: again.reason } : { ...again, notice };
}
/** Looks at the header alone, so that no SQLite ever opens a file that does not say it is ours. */
function lookAt(file) {
    try {
        const stat = (0,external_node_fs_.lstatSync)(file);
        if (!stat.isFile())
            return { kind: 'not-a-file' };
        if (stat.size === 0)
            return { kind: 'absent' };
        const header = Buffer.alloc(100);
        const descriptor = (0,external_node_fs_.openSync)(file, 'r');
        const read = (0,external_node_fs_.readSync)(descriptor, header, 0, 100, 0);
        (0,external_node_fs_.closeSync)(descriptor);
        if (read < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0')
            return { kind: 'foreign' };
        if (header.readUInt32BE(68) !== APPLICATION_ID)
            return { kind: 'foreign' };
        if (header.readUInt32BE(60) !== STORE_SCHEMA)
            return { kind: 'other-version' };
        return { kind: stat.size > MAX_FILE_BYTES ? 'too-large' : 'ours' };
    }
    catch (error) {
        const code = error.code ?? 'unknown error';
        return code === 'ENOENT' ? { kind: 'absent' } : { kind: 'unreadable', code };
    }
}
/** A file that does not say it is ours may be somebody's work: it is moved, not deleted. */
function putAway(file, why) {
    try {
        for (const suffix of ['-journal', '-wal', '-shm'])
            (0,external_node_fs_.rmSync)(file + suffix, { force: true });
        if (why === 'foreign') {
            (0,external_node_fs_.renameSync)(file, `${file}.not-ours`);
            return `The cache ${file} was not a Throughline cache: moved to ${file}.not-ours, and built anew.`;
        }
        (0,external_node_fs_.rmSync)(file, { force: true });
        return `The cache ${file} was ${SAID[why]}: built anew.`;
    }
    catch {
        return null;
    }
}
const SAID = {
    'other-version': 'written by another version',
    'too-large': 'too large',
    damaged: 'damaged',
};
/** Not `recursive`: that never ends where folders cannot be made, as in /proc. */
function makeFolder(folder) {
    if ((0,external_node_fs_.existsSync)(folder))
        return;
    makeFolder((0,external_node_path_.dirname)(folder));
    (0,external_node_fs_.mkdirSync)(folder);
}
function tryOpen(driver, file) {
    let readOnly = false;
    try {
        makeFolder((0,external_node_path_.dirname)(file));
    }
    catch {
        // Opening says it better.
    }
    for (;;) {
        let database = null;
        try {
            database = driver.open(file, { readOnly, busyMs: 2000 });
            // A hostile schema may not call functions, cells are checked, and no other file is mapped in.
            database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;');
            if (!readOnly)
                database.exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF;');
            if (!readOnly)
                build(database);
            if (!hasOurShape(database))
                return store_file_closed(database, { reason: `${file} has another shape`, damaged: true });
            return { database, writable: !readOnly };
        }
        catch (error) {
            const trouble = error;
            if (database)
                store_file_closed(database, null);
            const kind = kindOfTrouble(trouble);
            if (kind === 'read-only' && !readOnly) {
                readOnly = true;
                continue;
            }
            return {
                reason: `${file} could not be opened: ${trouble.message ?? 'unknown error'}`,
                damaged: kind === 'damaged',
            };
        }
    }
}
function kindOfTrouble(trouble) {
    const name = RESULT_CODES[(trouble.errcode ?? -1) & 0xff] ?? trouble.code?.replace(/^SQLITE_([A-Z]+).*$/, '$1') ?? '';
    if (['READONLY', 'CANTOPEN', 'PERM'].includes(name))
        return 'read-only';
    return ['ERROR', 'CORRUPT', 'SCHEMA', 'MISMATCH', 'FORMAT', 'NOTADB'].includes(name) ? 'damaged' : 'other';
}
/** https://sqlite.org/rescode.html, those that decide something. */
const RESULT_CODES = {
    1: 'ERROR',
    3: 'PERM',
    5: 'BUSY',
    6: 'LOCKED',
    8: 'READONLY',
    10: 'IOERR',
    11: 'CORRUPT',
    13: 'FULL',
    14: 'CANTOPEN',
    17: 'SCHEMA',
    20: 'MISMATCH',
    24: 'FORMAT',
    26: 'NOTADB',
};
/** One transaction, so that two processes that start together do not build the same tables twice. */
function build(database) {
    if (schemaOf(database).length > 0)
        return;
    database.exec('BEGIN IMMEDIATE');
    try {
        if (schemaOf(database).length === 0) {
            for (const table of TABLES)
                database.exec(table);
            database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${STORE_SCHEMA};`);
        }
        database.exec('COMMIT');
    }
    catch (error) {
        database.exec('ROLLBACK');
        throw error;
    }
}
/** Exactly our tables: no trigger, view, index or column of anybody else's making. */
function hasOurShape(database) {
    return schemaOf(database).join('\n') === [...TABLES].sort().join('\n');
}
function schemaOf(database) {
    const rows = database.all("SELECT sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_autoindex_%' OR sql IS NOT NULL");
    return rows.map(([sql]) => String(sql)).sort();
}
function store_file_closed(database, value) {
    try {
        database.close();
    }
    catch {
        // It is given up anyway.
    }
    return value;
}

;// CONCATENATED MODULE: ./src/edges/store/open-store.ts
// A cache file in, what earlier runs found out; trouble with it costs time and one line of notice, never answers.




const MAX_ROW_BYTES = 64 * 1024 * 1024;
const MAX_BYTES = 300 * 1024 * 1024;
const KEPT_GRAPHS = 16;
const CHUNK_CHARS = 4 * 1024 * 1024;
const CHUNK_KEYS = 20_000;
/** `file` null: no cache wanted. */
async function openStore(file, options = {}) {
    if (file === null)
        return { store: emptyStore(), driver: 'none' };
    const driver = (options.drivers ?? (await storeDrivers()))[0];
    if (!driver) {
        const notice = 'No SQLite in this Node: nothing is kept for the next run. Use Node 24, or 22.14 and later.';
        return { store: emptyStore(), driver: 'none', notice };
    }
    const opened = openStoreFile(driver, file);
    if ('reason' in opened) {
        return { store: emptyStore(), driver: 'none', notice: `The cache is not used: ${opened.reason}.` };
    }
    const store = storeOver(opened.database, file, opened.writable, options.maxBytes ?? MAX_BYTES);
    return { store, driver: driver.name, ...(opened.notice ? { notice: opened.notice } : {}) };
}
/** Facts depend on the bytes of a file, its path, the stack and the dialect; the parts before the path hold no space. */
function factsKey(of) {
    return `${of.stack}@${of.version} ${of.dialect} ${of.blob} ${of.path}`;
}
function storeOver(database, file, writable, maxBytes) {
    let notice = null;
    let open = true;
    /** Runs one piece of work; trouble ends the use of the file, or only the writing when that is what failed. */
    function attempt(otherwise, work) {
        if (!open)
            return otherwise;
        try {
            return work();
        }
        catch (error) {
            const trouble = error;
            const kind = kindOfTrouble(trouble);
            notice ??= `The cache ${file} failed and is not used further: ${trouble.message ?? 'unknown error'}.`;
            quietly(() => database.exec('ROLLBACK'));
            if (kind === 'read-only')
                writable = false;
            else
                shut();
            // Damaged inside: the next run starts from nothing instead of tripping over it again.
            if (kind === 'damaged')
                quietly(() => (0,external_node_fs_.rmSync)(file, { force: true }));
            return otherwise;
        }
    }
    function shut() {
        open = false;
        quietly(() => database.close());
    }
    function write(work) {
        if (!writable)
            return;
        attempt(undefined, () => {
            database.exec('BEGIN IMMEDIATE');
            work();
            database.exec('COMMIT');
        });
    }
    function getMany(table, keys, accepts) {
        const found = new Map();
        for (let at = 0; at < keys.length; at += CHUNK_KEYS) {
            const wanted = JSON.stringify(keys.slice(at, at + CHUNK_KEYS));
            const rows = attempt([], () => database.all(SELECT[table], wanted));
            for (const [key, digest, json] of rows) {
                if (typeof key !== 'string' || typeof json !== 'string' || digest !== digestOf(key, json))
                    continue;
                const value = parse(json);
                if (accepts(value))
                    found.set(key, value);
            }
        }
        return found;
    }
    function putMany(table, entries) {
        if (!open || !writable)
            return;
        write(() => {
            let rows = [];
            let chars = 0;
            for (const [key, value] of entries) {
                const json = JSON.stringify(value);
                if (json === undefined || json.length > MAX_ROW_BYTES / 3)
                    continue;
                rows.push([key, digestOf(key, json), json]);
                chars += json.length;
                if (chars < CHUNK_CHARS)
                    continue;
                database.run(INSERT[table], JSON.stringify(rows));
                rows = [];
                chars = 0;
            }
            if (rows.length > 0)
                database.run(INSERT[table], JSON.stringify(rows));
        });
    }
    function size() {
        const [row] = database.all('SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, pragma_freelist_count, pragma_page_size');
        return Number(row?.[0] ?? 0);
    }
    return {
        facts: {
            getMany: (keys, accepts) => getMany('facts', keys, accepts),
            putMany: (entries) => putMany('facts', entries),
        },
        graph: {
            get: (key, accepts) => getMany('graphs', [key], accepts).get(key) ?? null,
            put(key, value) {
                putMany('graphs', [[key, value]]);
                write(() => database.run(`DELETE FROM graphs WHERE rowid NOT IN (${NEWEST_GRAPHS})`));
            },
        },
        blobs: {
            getMany: (keys) => getMany('blobs', keys, isBlobId),
            putMany: (entries) => putMany('blobs', entries),
        },
        prune(keep) {
            if (attempt(0, size) <= maxBytes)
                return;
            write(() => {
                database.run('DELETE FROM blobs');
                database.run('DELETE FROM facts WHERE key NOT IN (SELECT value FROM json_each(?))', JSON.stringify([...keep]));
            });
            if (attempt(0, size) > maxBytes)
                write(() => database.run('DELETE FROM graphs'));
            if (writable)
                attempt(undefined, () => database.exec('VACUUM'));
        },
        notice: () => notice,
        close() {
            if (open)
                shut();
        },
    };
}
/** `octet_length` looks at a row's header: an enormous one is never loaded. */
function open_store_select(table) {
    return `SELECT key, digest, json FROM ${table} WHERE key IN (SELECT value FROM json_each(?)) AND octet_length(json) <= ${MAX_ROW_BYTES}`;
}
function insert(table) {
    return `INSERT OR REPLACE INTO ${table} (key, digest, json) SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`;
}
const SELECT = { facts: open_store_select('facts'), graphs: open_store_select('graphs'), blobs: open_store_select('blobs') };
const INSERT = { facts: insert('facts'), graphs: insert('graphs'), blobs: insert('blobs') };
const NEWEST_GRAPHS = `SELECT rowid FROM graphs ORDER BY rowid DESC LIMIT ${KEPT_GRAPHS}`;
/** Over the key too: a row cannot be moved under another file's key. */
function digestOf(key, json) {
    return (0,external_node_crypto_.hash)('sha256', `${key}\0${json}`, 'base64url').slice(0, 22);
}
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
function isBlobId(value) {
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);
}
function quietly(work) {
    try {
        work();
    }
    catch {
        // What led here was told already.
    }
}
/** Base and head of one run share what they read, whatever the machine can keep. */
function emptyStore() {
    const facts = new Map();
    return {
        facts: {
            getMany(keys, accepts) {
                const found = new Map();
                for (const key of keys) {
                    const value = facts.get(key);
                    if (accepts(value))
                        found.set(key, value);
                }
                return found;
            },
            putMany(entries) {
                for (const [key, value] of entries)
                    facts.set(key, value);
            },
        },
        graph: { get: () => null, put: () => { } },
        blobs: { getMany: () => new Map(), putMany: () => { } },
        prune: () => { },
        notice: () => null,
        close: () => { },
    };
}


/***/ }),

/***/ 54118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ matchesPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
// Globs or folders of the settings and a path in; out: whether one of them means the path.

function matchesPath(globs, path) {
    for (const glob of globs) {
        const wanted = glob.replace(/\\/g, '/').replace(/^\.\//, '').replace(/\/+$/, '');
        if (wanted === '' || wanted === '.')
            return true;
        if (path === wanted || path.startsWith(`${wanted}/`))
            return true;
        if (!/[*?[{]/.test(wanted))
            continue;
        // As in .gitignore, a glob without a slash means the name anywhere, and a folder means what is in it.
        const anchored = wanted.includes('/') ? wanted : `**/${wanted}`;
        if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.matchesGlob(path, anchored) || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.matchesGlob(path, `${anchored}/**`))
            return true;
    }
    return false;
}


/***/ }),

/***/ 74766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildGraph: () => (/* binding */ buildGraph),
  planGraph: () => (/* binding */ planGraph),
  readFacts: () => (/* binding */ readFacts),
  rememberGraphs: () => (/* binding */ rememberGraphs)
});

// EXTERNAL MODULE: ./src/edges/store/open-store.ts + 2 modules
var open_store = __webpack_require__(49024);
// EXTERNAL MODULE: ./src/extract/syntax/dialect-names.ts
var dialect_names = __webpack_require__(22250);
// EXTERNAL MODULE: ./src/extract/syntax/tree-places.ts
var tree_places = __webpack_require__(46938);
// EXTERNAL MODULE: ./src/extract/syntax/grouped-by.ts
var grouped_by = __webpack_require__(86241);
;// CONCATENATED MODULE: ./src/extract/arrange-histories.ts
// Facts of all files in; the migration histories of the tree out, each with the name of its database.



// Folders that say what lies in them, not whose it is.
const GENERIC = /^(?:dbs?|databases?|sql|ddl|(?:\w+[-_])?migrations?(?:[-_]\w+)?|migrate|prisma|drizzle|supabase|flyway|liquibase|sqitch|goose|change-?logs?|db\.changelog|change-?sets?|schemas?|src|main|resources|scripts|versions|data|internal|pkg|init|initdb|docker-entrypoint-initdb\.d|evolutions|default|patches|conf)$/i;
function arrangeHistories(factsOf, context, 
/** Takes the problems of histories in which nothing is applied: those are not returned. */
problems = []) {
    const histories = [];
    for (const [stack, files] of factsOf) {
        for (const history of stack.arrange?.(files, context) ?? []) {
            if (history.steps.length > 0)
                histories.push(history);
            else
                problems.push(...history.problems);
        }
    }
    const factsByPath = new Map([...factsOf.values()].flat().map((file) => [file.path, file]));
    const allDumps = histories.filter(isDump);
    const migrated = [];
    for (const history of histories) {
        if (isDump(history))
            continue;
        if (startsOnItsOwn(history, factsByPath)) {
            migrated.push(history);
            continue;
        }
        // Changes on top of a schema that is kept as a whole: the whole is the database.
        const whole = allDumps.find((dump) => sameDatabase(dump, history));
        if (whole)
            whole.problems.push(notApplied(history, whole));
        else
            migrated.push({ ...history, partial: true });
    }
    const dumps = allDumps.filter((history) => !migrated.some((other) => sameDatabase(history, other)));
    return named([...migrated, ...withoutNested(dumps)]);
}
/** false: the first statement about a table is about one that no step makes. */
function startsOnItsOwn(history, facts) {
    let first = null;
    const made = new Set();
    for (const step of history.steps) {
        for (const fact of facts.get(step.path)?.facts ?? []) {
            if (fact.kind !== 'sql-script' && fact.kind !== 'change-set')
                continue;
            if (fact.kind === 'change-set' && step.changeSet !== null && fact.id !== step.changeSet)
                continue;
            for (const statement of fact.script.statements) {
                if (statement.kind === 'create-table') {
                    if (first === null)
                        return true;
                    made.add(tableKey(statement.name));
                }
                else if (statement.kind === 'alter-table' && !statement.ifExists)
                    first ??= tableKey(statement.name);
                else if (statement.kind === 'create-index')
                    first ??= tableKey(statement.table);
            }
        }
    }
    return first === null || made.has(first);
}
function tableKey(name) {
    return name.at(-1)?.name.toLowerCase() ?? '';
}
function notApplied(history, whole) {
    const path = history.steps[0]?.path ?? history.root;
    const dump = whole.steps[0]?.path ?? whole.root;
    return {
        path,
        line: 1,
        reason: `the migrations of ${history.root} start on tables that none of them makes; ${dump} is read as the database`,
    };
}
function isDump(history) {
    return history.steps.every((step) => step.kind === 'dump');
}
/** A dump beside, above or below migrations shows the same database, unless its name says another kind of server. */
function sameDatabase(dump, other) {
    const a = projectOf(dump.root);
    const b = projectOf(other.root);
    if (!(0,tree_places/* isWithin */.UO)(a, b) && !(0,tree_places/* isWithin */.UO)(b, a))
        return false;
    return dump.dialect === other.dialect || !namesDialect(dump.root);
}
/** Of dumps of one project the first (a `schema.sql` beside an `init.sql` folder) is the database. */
function withoutNested(dumps) {
    const kept = new Map();
    for (const dump of dumps) {
        const key = `${projectOf(dump.root)}\n${dump.dialect}`;
        const first = kept.get(key);
        if (!first || rank(dump) < rank(first))
            kept.set(key, dump);
    }
    return [...kept.values()];
}
function rank(dump) {
    const path = dump.steps[0]?.path ?? '';
    return (/structure\.sql$/i.test(path) ? 0 : /schema[^/]*\.sql$/i.test(path) ? 1 : 2) + path.split('/').length / 100;
}
function namesDialect(root) {
    return root.split('/').some((part) => (0,dialect_names.dialectNamed)(part) !== null);
}
/** The folder whose database it is: the root less the generic folders at its end. */
function projectOf(root) {
    const parts = root === '' ? [] : root.split('/');
    while (parts.length > 0 && GENERIC.test(parts[parts.length - 1]))
        parts.pop();
    return parts.join('/');
}
/** Shortest names that tell the databases apart; `.` for the only one and for the one of the root. */
function named(histories) {
    const sorted = [...histories].sort((a, b) => (0,tree_places/* byText */.z4)(a.root, b.root) || (0,tree_places/* byText */.z4)(a.style, b.style));
    const real = sorted.filter((history) => !(0,tree_places/* isTrial */.rK)(`${history.root}/`));
    const choices = sorted.map((history, at) => {
        const only = real.length === 1 ? real[0] === history : sorted.length === 1;
        return only ? ['.', ...namesFor(history, at)] : namesFor(history, at);
    });
    const level = sorted.map(() => 0);
    const longest = Math.max(0, ...choices.map((names) => names.length));
    // Whoever shares a name takes a longer one; the last one holds root, style and place, so it is unique.
    for (let round = 0; round < longest; round++) {
        const groups = (0,grouped_by/* groupedBy */.m)(choices.keys(), (at) => choices[at][level[at]]);
        for (const [, members] of groups) {
            if (members.length === 1)
                continue;
            for (const at of members)
                level[at] = Math.min(level[at] + 1, choices[at].length - 1);
        }
    }
    return sorted.map((history, at) => ({ ...history, database: choices[at][level[at]] }));
}
function namesFor(history, at) {
    const project = projectOf(history.root);
    const parts = project === '' ? [] : project.split('/');
    const names = parts.length === 0 ? ['.'] : parts.map((_, index) => parts.slice(parts.length - 1 - index).join('/'));
    const root = history.root === '' ? '.' : history.root;
    const first = history.steps[0]?.path ?? `${root}/${at}`;
    names.push(root, first, `${first}:${history.style}`, `${first}:${history.style}:${at}`);
    return names;
}

// EXTERNAL MODULE: ./src/extract/index.ts + 86 modules
var extract = __webpack_require__(52598);
;// CONCATENATED MODULE: ./src/extract/classify.ts
// All paths of a tree in; the stack that reads each out. The first stack of the registry that claims a path has it.

function classify(paths, registry = extract.stacks) {
    const claimed = new Map();
    for (const stack of registry) {
        for (const path of stack.claims(paths)) {
            if (!claimed.has(path))
                claimed.set(path, stack);
        }
    }
    return claimed;
}

;// CONCATENATED MODULE: ./src/extract/database-hints/hint-paths.ts
// All paths of a tree in; the settings files that may name a database out.

const NAMES = /^(?:migration_lock\.toml|.+\.prisma|_journal\.json|drizzle\.config\.\w+|profiles\.ya?ml|dbt_project\.ya?ml|sqlc\.(?:ya?ml|json)|(?:docker-)?compose[\w.-]*\.ya?ml|package\.json|go\.mod|Cargo\.toml|Gemfile|requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|composer\.json|pom\.xml|[\w-]+\.gradle(?:\.kts)?|application(?:-(?:prod|production))?\.(?:ya?ml|properties)|\.env\.(?:example|sample|template|dist|defaults?)|env\.example|database\.yml|sqitch\.conf|flyway\.(?:conf|toml)|liquibase\.properties|wrangler\.(?:toml|jsonc?)|atlas\.hcl|dbconfig\.ya?ml)$/i;
/** What is not under a folder of dependencies and has a telling name. */
function hintPaths(paths) {
    return paths.filter((path) => NAMES.test((0,tree_places/* baseName */.Fl)(path)) && !(0,tree_places/* isForeign */.jq)(path));
}

;// CONCATENATED MODULE: ./src/extract/database-hints/sample-paths.ts
// Paths of SQL files in; a few of each folder out, enough to tell the dialect by its syntax.


const PER_FOLDER = 6;
/** First, last and some between: early files make tables, late ones use what is new. */
function samplePaths(sqlPaths) {
    const samples = [];
    for (const [, members] of (0,grouped_by/* groupedBy */.m)(sqlPaths, sampleFolder)) {
        const step = Math.max(1, (members.length - 1) / (PER_FOLDER - 1));
        const picked = new Set();
        for (let at = 0; at < members.length && picked.size < PER_FOLDER; at += step)
            picked.add(members[Math.round(at)]);
        samples.push(...picked);
    }
    return samples;
}
/** Migrations in folders of their own (`NAME/migration.sql`, `NAME/up.sql`) are told by the folder above. */
function sampleFolder(path) {
    const folder = (0,tree_places/* folderOf */.yS)(path);
    return /(?:^|\/)(?:migration|up|down)\.sql$/i.test(path) ? (0,tree_places/* folderOf */.yS)(folder) : folder;
}

;// CONCATENATED MODULE: ./src/extract/database-hints/drivers.ts
// Name and text of a project's settings file in; the databases out that its drivers, images and addresses speak to.

const NODE = {
    pg: 'postgres',
    postgres: 'postgres',
    'pg-promise': 'postgres',
    '@neondatabase/serverless': 'postgres',
    '@vercel/postgres': 'postgres',
    mysql: 'mysql',
    mysql2: 'mysql',
    mariadb: 'mysql',
    'better-sqlite3': 'sqlite',
    sqlite3: 'sqlite',
    sqlite: 'sqlite',
    '@libsql/client': 'sqlite',
    tedious: 'mssql',
    mssql: 'mssql',
    '@google-cloud/bigquery': 'bigquery',
    'snowflake-sdk': 'snowflake',
    duckdb: 'duckdb',
    '@duckdb/node-api': 'duckdb',
};
// Word in the file that says it, by kind of file.
const WORDS = [
    {
        file: /^go\.mod$/,
        words: [
            [/jackc\/pgx|lib\/pq\b|go-pg\/pg/, 'postgres'],
            [/go-sql-driver\/mysql/, 'mysql'],
            [/mattn\/go-sqlite3|modernc\.org\/sqlite/, 'sqlite'],
            [/go-mssqldb/, 'mssql'],
            [/marcboeker\/go-duckdb|duckdb\/duckdb-go/, 'duckdb'],
        ],
    },
    {
        file: /^Cargo\.toml$/i,
        words: [
            [/tokio-postgres|"postgres"|^postgres\s*=/m, 'postgres'],
            [/"mysql"|mysql_async/, 'mysql'],
            [/rusqlite|"sqlite"/, 'sqlite'],
        ],
    },
    {
        file: /^Gemfile$/i,
        words: [
            [/gem\s+['"]pg['"]/, 'postgres'],
            [/gem\s+['"](?:mysql2|trilogy)['"]/, 'mysql'],
            [/gem\s+['"]sqlite3['"]/, 'sqlite'],
        ],
    },
    {
        file: /^(?:requirements.*\.txt|pyproject\.toml|Pipfile)$/i,
        words: [
            [/\b(?:psycopg\w*|asyncpg|pg8000)\b/i, 'postgres'],
            [/\b(?:mysqlclient|pymysql|aiomysql|mysql-connector\w*)\b/i, 'mysql'],
            [/\baiosqlite\b/i, 'sqlite'],
            [/\b(?:pyodbc|pymssql)\b/i, 'mssql'],
            [/\bsnowflake-connector/i, 'snowflake'],
            [/\bgoogle-cloud-bigquery\b/i, 'bigquery'],
            [/\bdbt-postgres\b/i, 'postgres'],
            [/\bdbt-snowflake\b/i, 'snowflake'],
            [/\bdbt-bigquery\b/i, 'bigquery'],
            [/\bdbt-redshift\b/i, 'redshift'],
            [/\bdbt-(?:databricks|spark)\b/i, 'databricks'],
            [/\bduckdb\b/i, 'duckdb'],
        ],
    },
    {
        file: /^pom\.xml$|\.gradle/i,
        words: [
            [/org\.postgresql/, 'postgres'],
            [/com\.mysql|mysql-connector|mariadb-java-client/, 'mysql'],
            [/org\.xerial|sqlite-jdbc/, 'sqlite'],
            [/mssql-jdbc/, 'mssql'],
            [/snowflake-jdbc/, 'snowflake'],
        ],
    },
];
/** `postgres://…`, `jdbc:mysql:…`, `adapter: sqlite3`, `DB_CONNECTION=mysql`, `image: mariadb:11`. */
const ADDRESSES = [
    { file: /^(?:docker-)?compose/i, pattern: /^\s*image\s*:\s*["']?([^\s"'#]+)/gm },
    {
        file: /env/i,
        pattern: /^\s*(?:export\s+)?\w*(?:DATABASE|DB|PG|POSTGRES|MYSQL)\w*\s*=\s*["']?(?:jdbc:)?(\w+?)(?:\+\w+)?:/gim,
    },
    { file: /env/i, pattern: /^\s*DB_(?:CONNECTION|DIALECT|DRIVER|TYPE)\s*=\s*["']?(\w+)/gim },
    { file: /^(?:application|pom)|\.gradle/i, pattern: /jdbc:(?:tc:)?(\w+):/g },
    { file: /^database\.yml$/i, pattern: /^\s*adapter\s*:\s*["']?(\w+)/gm },
    { file: /^profiles\.ya?ml$/i, pattern: /^\s*type\s*:\s*["']?(\w+)/gm },
    { file: /^atlas\.hcl$/i, pattern: /"(?:docker:\/\/)?(postgres|mysql|mariadb|sqlite|sqlserver|clickhouse)\b/g },
];
function driversIn(name, text) {
    const found = new Map();
    if (name === 'package.json') {
        for (const dependency of dependenciesOf(text)) {
            const dialect = Object.hasOwn(NODE, dependency) ? NODE[dependency] : undefined;
            if (dialect && !found.has(dialect))
                found.set(dialect, dependency);
        }
    }
    for (const { file, words } of WORDS) {
        if (!file.test(name))
            continue;
        for (const [pattern, dialect] of words) {
            const match = pattern.exec(text);
            if (match && !found.has(dialect))
                found.set(dialect, match[0].trim());
        }
    }
    for (const { file, pattern } of ADDRESSES) {
        if (!file.test(name))
            continue;
        for (const match of text.matchAll(pattern)) {
            const dialect = firstNamed(match[1] ?? '');
            // What stands in for the real database in tests says nothing.
            if (dialect !== null && dialect !== 'ansi' && !found.has(dialect))
                found.set(dialect, match[1]);
        }
    }
    return [...found].map(([dialect, what]) => ({ dialect, what }));
}
/** `mcr.microsoft.com/mssql/server:2022`: the word of an image, or of an address, that names a database. */
function firstNamed(text) {
    for (const word of text.replace(/:[^/]*$/, '').split(/[/.:_-]/)) {
        const dialect = (0,dialect_names.dialectNamed)(word);
        if (dialect !== null)
            return dialect;
    }
    return null;
}
function dependenciesOf(text) {
    try {
        const manifest = JSON.parse(text);
        if (typeof manifest !== 'object' || manifest === null)
            return [];
        const names = [];
        for (const [key, value] of Object.entries(manifest)) {
            if (!/^(?:dependencies|devDependencies|peerDependencies|optionalDependencies)$/.test(key))
                continue;
            if (typeof value === 'object' && value !== null)
                names.push(...Object.keys(value));
        }
        return names;
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./src/extract/database-hints/dbt-roots.ts
// Settings files in, the folders of dbt projects out, with the warehouse that their profile names as a hint for each.


function readDbtRoots(configs, hints) {
    const projects = [...configs].filter(([path]) => /^dbt_project\.ya?ml$/i.test((0,tree_places/* baseName */.Fl)(path)));
    const profiles = [...configs].filter(([path]) => /^profiles\.ya?ml$/i.test((0,tree_places/* baseName */.Fl)(path)));
    const roots = projects.map(([path]) => (0,tree_places/* folderOf */.yS)(path));
    for (const [path, text] of projects) {
        const folder = (0,tree_places/* folderOf */.yS)(path);
        const name = /^profile\s*:\s*["']?([\w.-]+)/m.exec(text)?.[1] ?? null;
        const [found] = profiles
            .flatMap(([place, yaml]) => {
            const dialect = warehouseOf(yaml, name);
            return dialect && isNear(folder, (0,tree_places/* folderOf */.yS)(place)) ? [{ place, dialect }] : [];
        })
            .sort((a, b) => distance(folder, a.place) - distance(folder, b.place));
        if (!found)
            continue;
        const hint = {
            folder,
            dialect: found.dialect,
            why: `${found.place} says so`,
            strength: 'explicit',
        };
        hints.set(folder, [hint, ...(hints.get(folder) ?? []).filter((known) => known.strength !== 'explicit')]);
    }
    return roots.sort((a, b) => b.length - a.length);
}
function dbtRootOf(path, roots) {
    return roots.find((root) => root === '' || path.startsWith(`${root}/`)) ?? null;
}
/** The profile of that name; without one there, the only kind of warehouse in the file. */
function warehouseOf(yaml, profile) {
    const own = profile === null ? undefined : sectionOf(yaml, profile);
    for (const text of own === undefined ? [yaml] : [own, yaml]) {
        const dialects = new Set([...text.matchAll(/^\s+type\s*:\s*["']?(\w+)/gm)].flatMap((match) => (0,dialect_names.dialectNamed)(match[1]) ?? []));
        if (dialects.size === 1)
            return [...dialects][0];
    }
    return null;
}
/** Lines below a key at the left margin, up to the next one. */
function sectionOf(yaml, key) {
    const lines = yaml.split(/\r\n|\r|\n/);
    const start = lines.findIndex((line) => line.replace(/["']/g, '').startsWith(`${key}:`));
    if (start < 0)
        return undefined;
    const length = lines.slice(start + 1).findIndex((line) => /^[^\s#]/.test(line));
    return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n');
}
/** In the project, or in a folder around it. */
function isNear(root, folder) {
    return root === '' || folder === '' || `${folder}/`.startsWith(`${root}/`) || `${root}/`.startsWith(`${folder}/`);
}
function distance(root, place) {
    return Math.abs(root.split('/').length - (0,tree_places/* folderOf */.yS)(place).split('/').length);
}

;// CONCATENATED MODULE: ./src/extract/database-hints/syntax-marks.ts
// A SQL text in; how many marks of each dialect it carries out. Only what one dialect alone writes counts.
const LIMIT = 200_000;
const MARKS = [
    ['mysql', /`\w+`/],
    ['mysql', /\bauto_increment\b/i],
    ['mysql', /\bengine\s*=\s*(?:innodb|myisam)/i],
    ['mysql', /\bunsigned\b/i],
    ['mysql', /\b(?:datetime\(\d\)|tinyint\(1\)|longtext|mediumtext)/i],
    ['mysql', /\bmodify\s+(?:column\s+)?\w/i],
    ['mysql', /\bon\s+update\s+current_timestamp/i],
    ['mssql', /\[dbo\]|\bdbo\./i],
    ['mssql', /^\s*go\s*$/im],
    ['mssql', /\bnvarchar\b/i],
    ['mssql', /\bidentity\s*\(\s*\d+\s*,\s*\d+\s*\)/i],
    ['mssql', /\[\w+\]\s+\[?\w+\]?|\bdatetime2\b|\buniqueidentifier\b/i],
    ['postgres', /\b(?:big|small)?serial\b/i],
    ['postgres', /\$\w*\$/],
    ['postgres', /[\w')]::"?[a-z_]/i],
    ['postgres', /\bjsonb\b/i],
    ['postgres', /\btimestamptz\b|\btimestamp(?:\(\d\))?\s+with(?:out)?\s+time\s+zone/i],
    ['postgres', /\bcreate\s+extension\b|\bplpgsql\b/i],
    ['postgres', /\bas\s+enum\b|\bcreate\s+index\s+concurrently\b/i],
    ['postgres', /\bgen_random_uuid\(|\buuid_generate_v4\(|\bnextval\(/i],
    ['postgres', /\b(?:bytea|tsvector|character varying)\b|\btext\[\]/i],
    ['postgres', /\bstable\b|\busing\s+(?:gin|gist|btree)\b/i],
    ['sqlite', /\bautoincrement\b/i],
    ['sqlite', /\bpragma\s+\w/i],
    ['sqlite', /\bwithout\s+rowid\b|\bstrftime\(|\bdatetime\('now'/i],
    ['snowflake', /\b(?:variant|number\(\d+,\s*\d+\))\b|\bcreate\s+or\s+replace\s+(?:transient\s+)?table\b/i],
    ['snowflake', /\btimestamp_(?:ntz|ltz|tz)\b/i],
    ['bigquery', /`[\w-]+\.[\w-]+\.[\w-]+`|\bint64\b|\bfloat64\b/i],
    ['bigquery', /\bstruct<|\barray<\w+>/i],
    ['redshift', /\b(?:distkey|sortkey|diststyle)\b/i],
    ['databricks', /\busing\s+delta\b|\btblproperties\b/i],
    // ClickHouse: nobody's dialect here.
    ['ansi', /\bengine\s*=\s*\w*mergetree\b|\blowcardinality\(|\bnullable\(/i],
    ['ansi', /\bvarchar2\b|\bnumber\(\d+\)\s|\bengine\s*=\s*(?:distributed|kafka)\b/i],
];
function syntaxMarks(text) {
    const sql = text.slice(0, LIMIT).replace(/--[^\r\n]*/g, ' ');
    const tally = new Map();
    for (const [dialect, pattern] of MARKS) {
        if (pattern.test(sql))
            tally.set(dialect, (tally.get(dialect) ?? 0) + 1);
    }
    return tally;
}

;// CONCATENATED MODULE: ./src/extract/database-hints/read-evidence.ts
// Texts of settings files and of sampled SQL in; what each says about the database of its folder out.






function readEvidence(configs, samples) {
    const hints = new Map();
    for (const [path, text] of configs) {
        for (const hint of [...explicitIn(path, text), ...dependenciesIn(path, text)]) {
            const known = hints.get(hint.folder);
            if (known)
                known.push(hint);
            else
                hints.set(hint.folder, [hint]);
        }
    }
    const dbtRoots = readDbtRoots(configs, hints);
    const syntax = new Map();
    for (const [path, text] of samples) {
        const folder = dbtRootOf(path, dbtRoots) ?? sampleFolder(path);
        const tally = syntax.get(folder) ?? new Map();
        for (const [dialect, count] of syntaxMarks(text))
            tally.set(dialect, (tally.get(dialect) ?? 0) + count);
        syntax.set(folder, tally);
    }
    return { hints, syntax, dbtRoots };
}
function explicitIn(path, text) {
    const name = (0,tree_places/* baseName */.Fl)(path);
    const folder = (0,tree_places/* folderOf */.yS)(path);
    const at = (place, word) => {
        const dialect = word === undefined ? null : (0,dialect_names.dialectNamed)(word);
        return dialect === null ? [] : [{ folder: place, dialect, why: `${path} says ${word}`, strength: 'explicit' }];
    };
    if (name === 'migration_lock.toml')
        return at(folder, /^\s*provider\s*=\s*"(\w+)"/m.exec(text)?.[1]);
    if (name.endsWith('.prisma')) {
        const provider = /^\s*datasource\s+\w+\s*\{[^}]*?\bprovider\s*=\s*\[?\s*"(\w+)"/m.exec(text)?.[1];
        return at((0,tree_places/* baseName */.Fl)(folder) === 'schema' ? (0,tree_places/* folderOf */.yS)(folder) : folder, provider);
    }
    if (name === '_journal.json')
        return at((0,tree_places/* folderOf */.yS)(folder), /"dialect"\s*:\s*"(\w+)"/.exec(text)?.[1]);
    if (/^drizzle\.config/.test(name)) {
        const out = /\bout\s*:\s*['"`]([^'"`$]+)['"`]/.exec(text)?.[1];
        const word = /\b(?:dialect|driver)\s*:\s*['"`]([\w-]+)['"`]/.exec(text)?.[1];
        return at((0,tree_places/* joinPath */.uJ)(folder, out ?? ''), word?.replace(/^better-sqlite$/, 'sqlite'));
    }
    if (/^sqlc\./.test(name))
        return sqlcHints(folder, text, at);
    if (name === 'sqitch.conf')
        return at(folder, /^\s*engine\s*=\s*(\w+)/m.exec(text)?.[1]);
    if (/^wrangler\./.test(name) && /d1_databases/.test(text)) {
        const out = /\bmigrations_dir"?\s*[=:]\s*"([^"]+)"/.exec(text)?.[1];
        return at((0,tree_places/* joinPath */.uJ)(folder, out ?? 'migrations'), 'd1');
    }
    if (/^flyway\.|^liquibase\.properties$/.test(name))
        return at(folder, jdbcName(text));
    if (/^dbconfig\.ya?ml$/.test(name))
        return at(folder, /^\s*dialect\s*:\s*(\w+)/m.exec(text)?.[1]);
    return [];
}
/** sqlc: each block of its list has an engine and the folders it holds for. */
function sqlcHints(folder, text, at) {
    const engines = [...text.matchAll(/["']?engine["']?\s*:\s*["']?(\w+)/g)];
    if (new Set(engines.map((engine) => engine[1])).size <= 1)
        return at(folder, engines[0]?.[1]);
    return text.split(/^\s*-\s+(?=\w+\s*:)|\{/m).flatMap((block) => {
        const engine = /["']?engine["']?\s*:\s*["']?(\w+)/.exec(block)?.[1];
        const places = [...block.matchAll(/["']?(?:schema|queries)["']?\s*:\s*["']?([\w./-]+)/g)].map((match) => match[1]);
        return places.flatMap((place) => at(folderOfEntry((0,tree_places/* joinPath */.uJ)(folder, place)), engine));
    });
}
function folderOfEntry(path) {
    return path.endsWith('.sql') ? (0,tree_places/* folderOf */.yS)(path) : path;
}
function dependenciesIn(path, text) {
    const folder = (0,tree_places/* folderOf */.yS)(path).replace(/(?:^|\/)(?:src\/main\/resources|config|conf|\.devcontainer|docker)$/, '');
    return driversIn((0,tree_places/* baseName */.Fl)(path), text).map(({ dialect, what }) => ({
        folder,
        dialect,
        why: `${path} has ${what}`,
        strength: 'dependency',
    }));
}
function jdbcName(text) {
    return /jdbc:(?:tc:)?(\w+):/.exec(text)?.[1];
}

;// CONCATENATED MODULE: ./src/extract/database-hints/dialect-for.ts
// A path and the evidence of its tree in; the dialect spoken there and why out.




/**
 * In this order: a setting of the migration tool, unless a folder named after a database lies below it; that folder's
 * name; plain marks of one dialect in the SQL itself; the driver, image or address of the nearest project folder;
 * faint marks in the SQL; Postgres.
 */
function dialectFor(path, evidence) {
    const root = dbtRootOf(path, evidence.dbtRoots);
    if (root !== null)
        return dialectOfDbt(root, evidence);
    const folders = ancestors(path);
    const named = namedFolder(path);
    const explicit = explicitHint(folders, evidence);
    if (explicit && explicit.folder.length >= (named?.depth ?? 0))
        return answer(explicit);
    if (named)
        return { dialect: named.dialect, why: `its path says ${named.word}` };
    if (/(?:^|\/)supabase\//.test(path))
        return { dialect: 'postgres', why: 'it is in a Supabase folder' };
    const syntax = bySyntax(sampleFolder(path), evidence);
    if (syntax && syntax.lead >= 2)
        return { dialect: syntax.dialect, why: 'the syntax of the files beside it' };
    const dependency = dependencyHint(folders, evidence);
    if (dependency)
        return answer(dependency);
    if (syntax)
        return { dialect: syntax.dialect, why: 'the syntax of the files beside it' };
    return { dialect: 'postgres', why: 'nothing says which database it is; Postgres is assumed' };
}
/** A dbt project speaks to one warehouse: its profile says which, then its SQL, then its adapter. */
function dialectOfDbt(root, evidence) {
    const folders = root === '' ? [''] : [root, ...ancestors(root)];
    const explicit = evidence.hints.get(root)?.find((hint) => hint.strength === 'explicit');
    if (explicit)
        return answer(explicit);
    const syntax = bySyntax(root, evidence);
    if (syntax && syntax.lead >= 2)
        return { dialect: syntax.dialect, why: 'the syntax of its models' };
    const named = namedFolder(`${root}/`);
    if (named)
        return { dialect: named.dialect, why: `its path says ${named.word}` };
    const dependency = dependencyHint(folders, evidence);
    if (dependency)
        return answer(dependency);
    if (syntax)
        return { dialect: syntax.dialect, why: 'the syntax of its models' };
    return { dialect: 'postgres', why: 'nothing says which warehouse it is; Postgres is assumed' };
}
function answer(hint) {
    return { dialect: hint.dialect, why: hint.why };
}
/** From the folder of the file up to the root. */
function ancestors(path) {
    const folders = [];
    for (let folder = (0,tree_places/* folderOf */.yS)(path); folder !== ''; folder = (0,tree_places/* folderOf */.yS)(folder))
        folders.push(folder);
    folders.push('');
    return folders;
}
function explicitHint(folders, evidence) {
    for (const folder of folders) {
        const hints = (evidence.hints.get(folder) ?? []).filter((hint) => hint.strength === 'explicit');
        if (hints.length > 0 && new Set(hints.map((hint) => hint.dialect)).size === 1)
            return hints[0];
    }
    return null;
}
/** The nearest folder that names exactly one server; SQLite beside a server is the test database. */
function dependencyHint(folders, evidence) {
    for (const folder of folders) {
        const hints = (evidence.hints.get(folder) ?? []).filter((hint) => hint.strength === 'dependency');
        const dialects = new Set(hints.map((hint) => hint.dialect));
        if (dialects.size > 1)
            dialects.delete('sqlite');
        if (dialects.size === 1)
            return hints.find((hint) => dialects.has(hint.dialect)) ?? null;
        if (dialects.size > 1)
            return null;
    }
    return null;
}
function bySyntax(folder, evidence) {
    const tally = evidence.syntax.get(folder);
    const [first, second] = [...(tally ?? [])].sort((a, b) => b[1] - a[1]);
    if (!first || first[1] === second?.[1])
        return null;
    return { dialect: first[0], lead: first[1] - (second?.[1] ?? 0) };
}
/** `depth`: length of the path down to and with the named part. */
function namedFolder(path) {
    const file = /^(?:schema|init|setup|structure|dump|tables|ddl|data|seed)?[-_.]?([a-z0-9]+)\.sql$/i.exec((0,tree_places/* baseName */.Fl)(path))?.[1];
    const fromFile = file === undefined ? null : (0,dialect_names.dialectNamed)(file);
    if (file !== undefined && fromFile !== null)
        return { dialect: fromFile, word: file, depth: path.length };
    for (let folder = (0,tree_places/* folderOf */.yS)(path); folder !== ''; folder = (0,tree_places/* folderOf */.yS)(folder)) {
        const name = (0,tree_places/* baseName */.Fl)(folder);
        // `pg_migrations`, `SqliteMigrations`
        for (const word of [name, ...name.split(/[-_.]|(?<=[a-z])(?=[A-Z])/)]) {
            const dialect = (0,dialect_names.dialectNamed)(word);
            if (dialect !== null)
                return { dialect, word, depth: folder.length };
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./src/extract/database-hints/index.ts
// Which files tell the database, their texts, and a path in; the dialect of that place and why out.





// EXTERNAL MODULE: ./src/sql/fold/read-embedded-sql.ts
var read_embedded_sql = __webpack_require__(342);
// EXTERNAL MODULE: ./src/sql/fold/state.ts
var fold_state = __webpack_require__(27879);
;// CONCATENATED MODULE: ./src/sql/fold/export-schema.ts
// The state of a database → the plain schema that reports and `throughline schema` print.

function exportSchema(state) {
    const tables = [...state.tables.values()].map((table) => exportTable(state, table)).sort(byId);
    const enums = [...state.types.values()]
        .filter((type) => type.kind === 'enum')
        .map((type) => ({
        id: type.id,
        schema: type.schema,
        name: type.name,
        values: type.values,
        definedAt: type.definedAt,
    }))
        .sort(byId);
    return { database: state.database, dialect: state.dialect, tables, enums };
}
function byId(a, b) {
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
function exportTable(state, table) {
    return {
        id: table.id,
        kind: table.kind,
        schema: table.schema,
        name: table.name,
        columns: table.columns.map((column) => ({
            name: column.name,
            type: (0,fold_state/* typeOf */.QP)(state, column),
            nullable: column.nullable,
            default: column.default,
            generated: column.generated,
            identity: column.identity,
            definedAt: column.definedAt,
        })),
        primaryKey: table.primaryKey ? exportKey(table.primaryKey) : null,
        unique: table.unique.map(exportKey),
        foreignKeys: table.foreignKeys.map((key) => ({
            name: key.name,
            columns: key.columns.map((column) => column.name),
            refSchema: key.target?.schema ?? key.targetSchema,
            refTable: key.target?.name ?? key.targetName,
            refColumns: key.target ? key.targetColumns.map((column) => column.name) : key.targetColumnNames,
            onDelete: key.onDelete,
        })),
        indexes: table.indexes.map((index) => ({
            name: index.name,
            columns: index.columns.map((column) => column.name),
            unique: index.unique,
            partial: index.partial,
        })),
        definedAt: table.definedAt,
    };
}
function exportKey(key) {
    return { name: key.name, columns: key.columns.map((column) => column.name) };
}

// EXTERNAL MODULE: ./src/model/fingerprint.ts
var fingerprint = __webpack_require__(91109);
// EXTERNAL MODULE: ./src/sql/fold/apply-statement.ts + 5 modules
var apply_statement = __webpack_require__(29675);
// EXTERNAL MODULE: ./src/sql/fold/catalog-of.ts
var catalog_of = __webpack_require__(72259);
// EXTERNAL MODULE: ./src/sql/names.ts
var names = __webpack_require__(40792);
// EXTERNAL MODULE: ./src/sql/fold/dependents.ts
var dependents = __webpack_require__(51384);
// EXTERNAL MODULE: ./src/sql/fold/recorder.ts
var fold_recorder = __webpack_require__(21034);
// EXTERNAL MODULE: ./src/sql/fold/record-calls.ts
var record_calls = __webpack_require__(36313);
// EXTERNAL MODULE: ./src/sql/fold/record-reads.ts
var record_reads = __webpack_require__(82485);
// EXTERNAL MODULE: ./src/sql/fold/routine.ts
var fold_routine = __webpack_require__(41618);
;// CONCATENATED MODULE: ./src/sql/fold/live-objects.ts
// What is left when all migrations have run: views, foreign keys, functions, triggers and policies, with what they read today.







function recordLiveObjects(database, observations) {
    const recorders = new Map();
    const at = (path, from) => {
        const known = recorders.get(path);
        if (known)
            return { ...known, from };
        const made = (0,fold_recorder/* createRecorder */.T)(path, from, true, observations);
        recorders.set(path, made);
        return made;
    };
    for (const table of database.tables.values()) {
        recordView(database, at(table.definedAt.path, table.id), table);
        recordForeignKeys(at, table);
        for (const attached of table.attached) {
            const recorder = at(attached.place.path, attached.id);
            if (attached.kind === 'policy' || attached.kind === 'trigger') {
                for (const dependency of attached.dependencies)
                    (0,record_reads/* recordEdges */.M6)(database, recorder, dependency, { from: attached.id, live: true });
            }
            if (attached.kind !== 'trigger')
                continue;
            recorder.edge({
                from: attached.id,
                to: table.id,
                toColumn: null,
                kind: 'reads',
                clause: 'trigger',
                range: attached.place,
                definedAt: table.definedAt,
            });
            if (attached.body)
                (0,fold_routine/* resolveBody */.bq)(database, recorder, attached.body, { from: attached.id, live: true, rows: (0,fold_routine/* triggerRows */.CT)(table) });
        }
    }
    for (const routines of database.routines.values()) {
        for (const routine of routines)
            recordRoutine(database, at(routine.place.path, routine.id), routine);
    }
}
function recordView(database, recorder, view) {
    if (view.kind === 'table')
        return;
    (0,record_calls/* recordCalls */.v)(database, recorder, view.calls, { from: view.id, live: true });
    const outputs = view.columns.map((column) => column.name);
    for (const dependency of view.dependencies) {
        const gone = !database.byId.has(dependency.table.id) ||
            (dependency.column !== null && !dependency.table.columns.includes(dependency.column));
        if (!gone) {
            (0,record_reads/* recordEdges */.M6)(database, recorder, dependency, { from: view.id, outputs, live: true });
            continue;
        }
        // A server that guards its views has refused (or cascaded) already; the others break when the view is used.
        if ((0,dependents/* guardsDependencies */.KB)(database))
            continue;
        const { table, column, read } = dependency;
        const cause = column
            ? table.gone.get((0,names/* nameKey */.Rc)(database.dialect, column.name))
            : database.goneTables.get((0,fold_state/* keyOf */.TN)(database, table.schema, table.name))?.cause;
        recorder.fault({
            code: column ? 'unknown-column' : 'unknown-table',
            to: table.id,
            column: column?.name ?? null,
            clause: read.clause,
            range: read.range,
            wanted: column ? `${table.name}.${column.name}` : (0,fold_state/* displayName */.QC)(table.schema, table.name),
            cause: cause ?? null,
        });
    }
}
function recordForeignKeys(at, table) {
    for (const key of table.foreignKeys) {
        if (!key.target)
            continue;
        const recorder = at(key.place.path, table.id);
        for (const [position, column] of key.columns.entries()) {
            recorder.edge({
                fromColumn: column.name,
                to: key.target.id,
                toColumn: key.targetColumns[position]?.name ?? null,
                kind: 'references',
                clause: 'foreign-key',
                range: key.place,
                type: key.targetColumns[position]?.type ?? '',
                definedAt: key.targetColumns[position]?.definedAt ?? key.target.definedAt,
            });
        }
    }
}
/** PL/pgSQL is checked when it runs, so against today's schema; NEW and OLD are rows of every table it is a trigger of. */
function recordRoutine(database, recorder, routine) {
    const { body } = routine;
    if (body.unread !== null && !/^(c|internal)$/i.test(body.language)) {
        recorder.problem(routine.place.line, `not understood: the body of ${routine.name} (${body.unread})`);
    }
    for (const range of body.dynamic) {
        recorder.problem(range.line, `${routine.name} puts SQL together at run time, which is not followed`);
    }
    const options = { from: routine.id, live: true, searchPath: routine.searchPath };
    const tables = routine.returnsTrigger ? tablesTriggering(database, routine) : [];
    if (tables.length === 0)
        (0,fold_routine/* resolveBody */.bq)(database, recorder, body, options);
    for (const table of tables)
        (0,fold_routine/* resolveBody */.bq)(database, recorder, body, { ...options, rows: (0,fold_routine/* triggerRows */.CT)(table) });
}
function tablesTriggering(database, routine) {
    const tables = [];
    for (const table of database.tables.values()) {
        const calls = table.attached.some((attached) => {
            const name = attached.routine?.at(-1)?.name;
            return name !== undefined && (0,names/* nameKey */.Rc)(database.dialect, name) === (0,names/* nameKey */.Rc)(database.dialect, routine.name);
        });
        if (calls)
            tables.push(table);
    }
    return tables;
}

// EXTERNAL MODULE: ./src/sql/fold/add-constraint.ts
var add_constraint = __webpack_require__(9249);
;// CONCATENATED MODULE: ./src/sql/fold/relink-keys.ts
// Foreign keys of SQLite hold their target by name: it may be made later, or dropped and made anew. Looked up when all has run.




function relinkKeys(database, observations) {
    if (database.dialect !== 'sqlite')
        return;
    for (const table of database.tables.values()) {
        for (const key of table.foreignKeys) {
            if (key.target && database.byId.get(key.target.id) === key.target)
                continue;
            const name = key.target?.name ?? key.targetName;
            const found = database.tables.get((0,fold_state/* keyOf */.TN)(database, table.schema, name));
            if (found)
                (0,add_constraint/* addForeignKeyTarget */.s8)(database, key, found);
            else
                reportMissing(database, observations, key, name);
        }
    }
}
function reportMissing(database, observations, key, name) {
    const recorder = (0,fold_recorder/* createRecorder */.T)(key.place.path, key.table.id, true, observations);
    const range = key.place;
    // SQLite minds only where foreign keys are switched on.
    (0,record_reads/* missingTable */.b$)(database, recorder, [{ name, quoted: true, range }], {
        clause: 'foreign-key',
        range,
        certainty: 'likely',
    });
}

;// CONCATENATED MODULE: ./src/sql/fold/fold-history.ts
// Migrations in order → the schema they arrive at, every reference on the way, and what lives on at the end.








/** `scriptOf` gives the statements of a step; null when its file was not understood (a Problem was reported). */
function foldHistory(history, prefix, scriptOf) {
    const state = (0,fold_state/* emptyDatabase */.be)(history.database, history.dialect, prefix, null);
    state.partial = history.partial === true;
    const observations = { edges: [], faults: [], problems: [...history.problems] };
    const steps = [];
    const home = state.searchPath;
    for (const step of history.steps) {
        const script = scriptOf(step);
        if (!script)
            continue;
        const live = step.kind === 'seed' || step.kind === 'repeatable';
        const recorder = (0,fold_recorder/* createRecorder */.T)(step.path, migrationId(step.path), live, observations);
        // Every file is a session of its own.
        state.searchPath = step.defaultSchema === null ? home : [step.defaultSchema];
        if (step.defaultSchema !== null)
            state.schemas.add((0,names/* nameKey */.Rc)(state.dialect, step.defaultSchema));
        applyScript(state, recorder, script);
        dropTemporary(state);
        const statements = script.statements.map((statement) => ({
            hash: (0,fingerprint/* statementFingerprint */.c)(statement),
            place: recorder.place(statement.range),
        }));
        steps.push({ path: step.path, version: step.version, kind: step.kind, statements });
    }
    state.searchPath = home;
    relinkKeys(state, observations);
    recordLiveObjects(state, observations);
    return { state, observations, steps };
}
function applyScript(state, recorder, script) {
    let shaped = null;
    for (const statement of script.statements) {
        (0,apply_statement/* applyStatement */.A)(state, recorder, statement);
        if (statement.kind === 'create-table' || statement.kind === 'alter-table')
            shaped = statement;
        // A part of the statement before that nobody could read: the table may have columns we do not know.
        if (statement.kind !== 'opaque' || !shaped || !within(statement.range, shaped.range))
            continue;
        const table = (0,catalog_of/* findRelation */.Ik)(state, shaped.name);
        if (table)
            table.columnsKnown = false;
    }
}
function within(inner, outer) {
    const after = inner.line > outer.line || (inner.line === outer.line && inner.startColumn >= outer.startColumn);
    const before = inner.line < outer.endLine || (inner.line === outer.endLine && inner.startColumn < outer.endColumn);
    return after && before;
}
function migrationId(path) {
    return `migration:${path}`;
}
function dropTemporary(state) {
    for (const [key, table] of state.tables) {
        if (!table.temporary)
            continue;
        state.tables.delete(key);
        state.byId.delete(table.id);
    }
}

// EXTERNAL MODULE: ./src/sql/fold/read-sql-file.ts
var read_sql_file = __webpack_require__(17188);
;// CONCATENATED MODULE: ./src/graph/dbt/asset.ts
// The words of linking dbt: what can be referred to, with its columns once they are known.
function assetNode(asset) {
    const node = {
        ...asset.place,
        id: asset.id,
        kind: `dbt-${asset.kind}`,
        name: asset.name,
        columns: asset.columns.map((column) => ({
            name: shown(asset.dialect, column.name),
            type: column.type,
            nullable: true,
            default: null,
            line: column.place.path === asset.place.path ? column.place.line : asset.place.line,
        })),
    };
    return asset.open ? { ...node, partial: true } : node;
}
/** Snowflake stores upper case, people write lower case. */
function shown(dialect, stored) {
    return dialect === 'snowflake' && stored === stored.toUpperCase() ? stored.toLowerCase() : stored;
}
function placeOf(path, range) {
    const { line, startColumn, endLine, endColumn } = range;
    return { path, line, startColumn, endLine, endColumn };
}
function startOf(path) {
    return { path, line: 1, startColumn: 1, endLine: 1, endColumn: 1 };
}

;// CONCATENATED MODULE: ./src/graph/dbt/build-order.ts
// Assets and what each refers to in, the order in which dbt would build them out; those in a circle apart.
/** Tarjan's strongly connected components, without recursion: a chain of models may be long. */
function buildOrder(assets, readsOf) {
    const index = new Map();
    const low = new Map();
    const onStack = new Set();
    const stack = [];
    const order = [];
    const circles = [];
    const work = [];
    const open = (asset) => {
        index.set(asset, index.size);
        low.set(asset, index.get(asset));
        stack.push(asset);
        onStack.add(asset);
        work.push({ asset, reads: readsOf(asset), next: 0 });
    };
    const lower = (asset, value) => low.set(asset, Math.min(low.get(asset), value));
    for (const start of assets) {
        if (index.has(start))
            continue;
        open(start);
        while (work.length > 0) {
            const at = work.at(-1);
            const read = at.reads[at.next++];
            if (read !== undefined) {
                if (!index.has(read))
                    open(read);
                else if (onStack.has(read))
                    lower(at.asset, index.get(read));
                continue;
            }
            work.pop();
            const above = work.at(-1);
            if (above)
                lower(above.asset, low.get(at.asset));
            if (low.get(at.asset) !== index.get(at.asset))
                continue;
            const component = stack.splice(stack.lastIndexOf(at.asset));
            for (const member of component)
                onStack.delete(member);
            for (const member of component)
                order.push(member);
            if (component.length > 1)
                circles.push(component);
        }
    }
    return { order, circles };
}

;// CONCATENATED MODULE: ./src/graph/dbt/project.ts
// Facts of files in, dbt projects out: every file under its nearest `dbt_project.yml`, with its configuration by folder.
function gatherProjects(facts) {
    const projects = [];
    for (const file of facts) {
        for (const fact of file.facts) {
            if (fact.kind !== 'dbt-project')
                continue;
            const root = file.path.slice(0, file.path.lastIndexOf('/') + 1);
            projects.push({ root, fact, files: [], lacksPackages: false });
        }
    }
    if (projects.length === 0)
        return [];
    projects.sort((a, b) => (a.root < b.root ? -1 : 1));
    const byRoot = new Map(projects.map((project) => [project.root, project]));
    for (const file of facts) {
        const own = file.facts.filter((fact) => fact.kind.startsWith('dbt-'));
        if (own.length > 0)
            nearestProject(byRoot, file.path)?.files.push({ path: file.path, facts: own });
    }
    for (const project of projects)
        project.lacksPackages = lacksPackages(project, projects);
    return projects;
}
function nearestProject(byRoot, path) {
    let end = path.lastIndexOf('/') + 1;
    while (true) {
        const project = byRoot.get(path.slice(0, end));
        if (project)
            return project;
        if (end === 0)
            return null;
        end = path.lastIndexOf('/', end - 2) + 1;
    }
}
function lacksPackages(project, projects) {
    const wanted = project.files.flatMap((file) => file.facts.flatMap((fact) => (fact.kind === 'dbt-packages' ? fact.remote : [])));
    const installed = projects.filter((other) => other.root.startsWith(`${project.root}dbt_packages/`));
    return wanted.length > installed.length;
}
/**
 * What `models:`, `seeds:`, … of dbt_project.yml say about a file, the innermost folder first: with and without the
 * project's name on top, `+key` and `key`. Values are as written, so a Jinja expression is a string.
 */
function folderConfig(project, kind, path, key) {
    const folder = { models: 'model', seeds: 'seed', snapshots: 'snapshot', sources: 'model' };
    const inside = path.slice(project.root.length);
    const base = project.fact.paths[folder[kind]].find((candidate) => inside.startsWith(`${candidate}/`));
    const parts = (base === undefined ? inside : inside.slice(base.length + 1)).split('/');
    const file = parts.pop() ?? '';
    const steps = [project.fact.name, ...parts, file.replace(/\.[^.]*$/, '')];
    let at = project.fact.config[kind];
    let found = own(at, key);
    for (const step of steps) {
        at = child(at, step);
        if (at === undefined)
            break;
        const here = own(at, key);
        if (here !== undefined)
            found = here;
    }
    return found;
}
function own(tree, key) {
    return child(tree, `+${key}`) ?? scalar(child(tree, key));
}
/** A folder may be called like a setting: `models: {shop: {schema: {…}}}`. */
function scalar(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : value;
}
function child(tree, key) {
    if (typeof tree !== 'object' || tree === null || Array.isArray(tree))
        return undefined;
    return Object.hasOwn(tree, key) ? tree[key] : undefined;
}

;// CONCATENATED MODULE: ./src/graph/dbt/collect-assets.ts
// dbt projects in, everything that `ref` and `source` can mean out: named, placed, described and switched on or off.



function collectAssets(projects) {
    const collected = projects.map(collectProject);
    giveIds(collected);
    return collected;
}
function collectProject(project) {
    const described = describedResources(project);
    const dialect = dialectOf(project);
    const assets = {
        project,
        dialect,
        byName: new Map(),
        latest: new Map(),
        sources: new Map(),
        readers: [],
    };
    const versions = versionedFiles(described, assets.latest);
    for (const { path, facts } of project.files) {
        for (const fact of facts) {
            if (fact.kind === 'dbt-node')
                addNode(assets, described, versions, path, fact);
            if (fact.kind === 'dbt-seed') {
                const asset = makeAsset(assets, 'seed', fact.name, startOf(path), described.get(`seed\0${fact.name}`) ?? []);
                asset.columns = fact.columns.map(({ name, range }) => ({
                    name: (0,names/* storedName */.Rs)(dialect, name, dialect !== 'snowflake'),
                    type: seedType(asset, name),
                    place: placeOf(path, range),
                }));
                addNamed(assets, asset);
            }
        }
    }
    for (const entry of [...described].filter(([key]) => key.startsWith('source\0')))
        addSource(assets, entry[1]);
    return assets;
}
function addNode(assets, described, versions, path, node) {
    const kind = node.resource;
    const versioned = kind === 'model' ? versions.get(node.name.toLowerCase()) : undefined;
    const name = versioned?.name ?? node.name;
    const asset = makeAsset(assets, kind, name, startOf(path), described.get(`${kind}\0${name}`) ?? [], node);
    asset.version = versioned?.version ?? null;
    asset.open = true;
    if (node.script)
        asset.dialect = node.script.dialect;
    if (kind === 'model' || kind === 'snapshot')
        addNamed(assets, asset);
    else
        assets.readers.push(asset);
}
function makeAsset({ project, dialect }, kind, name, place, described, node = null) {
    const asset = {
        id: '',
        kind,
        name,
        project,
        place,
        dialect,
        node,
        described,
        version: null,
        enabled: true,
        origin: null,
        columns: [],
        open: false,
    };
    asset.enabled = truth(configOf(asset, 'enabled'), true);
    return asset;
}
const TREES = { model: 'models', seed: 'seeds', snapshot: 'snapshots', source: 'sources' };
/** A setting of an asset: its own `config()`, then its properties, then the folders of dbt_project.yml. */
function configOf(asset, key) {
    const written = asset.node?.config[key];
    if (written !== undefined)
        return written;
    for (const { resource } of asset.described) {
        if (Object.hasOwn(resource.config, key))
            return resource.config[key];
    }
    if (asset.kind === 'analysis' || asset.kind === 'test')
        return undefined;
    return folderConfig(asset.project, TREES[asset.kind], asset.place.path, key);
}
/** An expression that nobody evaluated is neither true nor false. */
function truth(value, fallback) {
    if (value === undefined || value === null)
        return fallback;
    if (typeof value === 'boolean')
        return value;
    if (typeof value === 'string' && /^(true|false)$/i.test(value.trim()))
        return /^true$/i.test(value.trim());
    return null;
}
/** Of several with one name the one that is surely switched on counts. */
function addNamed(assets, asset) {
    const key = asset.name.toLowerCase();
    const known = assets.byName.get(key);
    if (!known) {
        assets.byName.set(key, [asset]);
        return;
    }
    const same = known.findIndex((other) => other.version === asset.version);
    if (same < 0)
        known.push(asset);
    else if (collect_assets_rank(asset) > collect_assets_rank(known[same]))
        known[same] = asset;
}
function collect_assets_rank(asset) {
    return asset.enabled === true ? 2 : asset.enabled === null ? 1 : 0;
}
function addSource(assets, described) {
    const [first] = described;
    const source = first?.resource.source;
    if (!first || !source)
        return;
    const name = `${source.name}.${first.resource.name}`;
    const asset = makeAsset(assets, 'source', name, placeOf(first.path, first.resource.range), described);
    asset.open = true;
    assets.sources.set(sourceKey(source.name, first.resource.name), asset);
}
function sourceKey(source, table) {
    return `${source.toLowerCase()}\0${table.toLowerCase()}`;
}
function describedResources(project) {
    const described = new Map();
    for (const { path, facts } of project.files) {
        for (const fact of facts) {
            if (fact.kind !== 'dbt-properties')
                continue;
            for (const resource of fact.resources) {
                const key = resourceKey(resource);
                const known = described.get(key);
                if (known)
                    known.push({ path, resource });
                else
                    described.set(key, [{ path, resource }]);
            }
        }
    }
    return described;
}
function resourceKey({ type, name, source }) {
    return type === 'source' ? `source\0${source?.name ?? ''}\0${name}` : `${type}\0${name}`;
}
/** File name → model and version: `dim_users_v2.sql`, `dim_users.v2.sql`, or what `defined_in` says. */
function versionedFiles(described, latest) {
    const files = new Map();
    for (const { resource } of [...described.values()].flat()) {
        if (resource.type !== 'model' || resource.versions.length === 0)
            continue;
        const { name } = resource;
        for (const { version, definedIn } of resource.versions) {
            for (const file of definedIn === null ? [`${name}_v${version}`, `${name}.v${version}`] : [definedIn]) {
                files.set(file.toLowerCase(), { name, version });
            }
        }
        const greatest = [...resource.versions].sort((a, b) => compareVersions(a.version, b.version)).at(-1);
        latest.set(name.toLowerCase(), resource.latestVersion ?? greatest.version);
    }
    return files;
}
function compareVersions(a, b) {
    const [left, right] = [Number(a), Number(b)];
    if (Number.isFinite(left) && Number.isFinite(right))
        return left - right;
    return a < b ? -1 : a > b ? 1 : 0;
}
/** `column_types` of a seed's configuration; without it the warehouse guesses from the rows. */
function seedType(asset, column) {
    const types = configOf(asset, 'column_types');
    if (typeof types !== 'object' || types === null || !Object.hasOwn(types, column))
        return '';
    const type = types[column];
    return typeof type === 'string' ? type.toLowerCase() : '';
}
function dialectOf(project) {
    const counts = new Map();
    for (const { facts } of project.files) {
        for (const fact of facts) {
            if (fact.kind !== 'dbt-node' || !fact.script)
                continue;
            counts.set(fact.script.dialect, (counts.get(fact.script.dialect) ?? 0) + 1);
        }
    }
    const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return most?.[0] ?? 'ansi';
}
/** `dbt:model.NAME`; where two projects use one name, `dbt:model.PROJECT.NAME`. */
function giveIds(all) {
    const taken = new Map();
    for (const { byName, sources, readers } of all) {
        for (const asset of [...[...byName.values()].flat(), ...sources.values(), ...readers]) {
            const id = plainId(asset);
            taken.set(id, [...(taken.get(id) ?? []), asset]);
        }
    }
    for (const [id, assets] of taken) {
        const used = new Set();
        for (const asset of assets) {
            const named = assets.length === 1 ? id : `dbt:${asset.kind}.${asset.project.fact.name}.${id.slice(id.indexOf('.') + 1)}`;
            // The same file tree twice in one repository: the folder tells them apart.
            asset.id = used.has(named) ? `dbt:${asset.kind}.${asset.place.path}` : named;
            used.add(asset.id);
        }
    }
}
function plainId(asset) {
    return `dbt:${asset.kind}.${asset.name}${asset.version === null ? '' : `.v${asset.version}`}`;
}

;// CONCATENATED MODULE: ./src/graph/dbt/find-asset.ts
// What a `ref` or a `source` means, seen from a project: an asset, nothing, or something of a package nobody has here.

/** `off`: what is switched off is found too, where nothing else has the name. */
function assetFinder(all, off = false) {
    const orders = new Map(all.map((project) => [project, searchOrder(all, project)]));
    return {
        ref(from, ref) {
            const order = orders.get(from) ?? [from];
            const searched = ref.package === null ? order : order.filter((other) => other.project.fact.name === ref.package);
            if (searched.length === 0)
                return 'external';
            return pick(searched, (other) => findRef(other, ref.name, ref.version), off);
        },
        source(from, ref) {
            const key = sourceKey(ref.source, ref.table);
            return pick(orders.get(from) ?? [from], (other) => other.sources.get(key) ?? null, off);
        },
    };
}
function findRef(assets, name, version) {
    const named = assets.byName.get(name.toLowerCase());
    if (!named)
        return null;
    const wanted = version ?? assets.latest.get(name.toLowerCase()) ?? null;
    const exact = named.find((asset) => asset.version === wanted);
    return exact ?? (version === null ? named[0] : null);
}
function pick(order, find, off) {
    let disabled = null;
    for (const assets of order) {
        const asset = find(assets);
        if (asset && asset.enabled !== false)
            return { asset };
        disabled ??= asset;
    }
    if (disabled)
        return off ? { asset: disabled } : { missing: 'disabled' };
    return { missing: order[0].project.lacksPackages ? 'doubtful' : 'missing' };
}
/** The project itself, its installed packages, the project it is installed in, then its neighbours in the repository. */
function searchOrder(all, from) {
    const { root } = from.project;
    const distance = (other) => {
        if (other === from)
            return 0;
        if (other.project.root.startsWith(`${root}dbt_packages/`))
            return 1;
        if (root.startsWith(`${other.project.root}dbt_packages/`))
            return 2;
        return 3;
    };
    return [...all].sort((a, b) => distance(a) - distance(b));
}

;// CONCATENATED MODULE: ./src/graph/dbt/link-sources.ts
// Declared sources in, the tables that migrations define (or seeds that are loaded there) linked to them: columns, edges, faults.



function linkSources(projects, databases, into) {
    const tables = indexTables(databases);
    const seeds = seedsByTable(projects);
    const catalog = catalogColumns(projects);
    for (const { sources } of projects) {
        const all = [...sources.values()];
        for (const asset of all) {
            const seed = seedFor(asset, seeds, true);
            const target = seed ? null : (exactTarget(asset, tables, all) ?? null);
            const fallback = seed || target ? null : (seedFor(asset, seeds, false) ?? looseTarget(asset, tables, all));
            const found = seed ?? target ?? fallback;
            if (found)
                setOrigin(asset, found, fallback === null ? 'proven' : 'likely');
            else {
                useCatalog(asset, catalog);
                reportGone(asset, databases, into.faults);
            }
            recordOrigin(asset, into.edges);
        }
    }
}
function indexTables(databases) {
    const index = { exact: new Map(), loose: new Map() };
    const add = (map, key, target) => {
        const known = map.get(key);
        if (known)
            known.push(target);
        else
            map.set(key, [target]);
    };
    for (const database of databases) {
        for (const table of database.schema.tables) {
            const name = table.name.toLowerCase();
            add(index.exact, `${table.schema.toLowerCase()}\0${name}`, { database, table });
            add(index.loose, name, { database, table });
        }
    }
    return index;
}
function wanted(asset) {
    const source = asset.described[0].resource.source;
    return {
        database: source.database?.toLowerCase() ?? null,
        schema: source.schema.toLowerCase(),
        name: source.identifier.toLowerCase(),
    };
}
function exactTarget(asset, tables, siblings) {
    const { database, schema, name } = wanted(asset);
    const found = tables.exact.get(`${schema}\0${name}`) ?? [];
    if (found.length <= 1)
        return found[0] ?? null;
    const named = found.filter((target) => target.database.schema.database.toLowerCase() === database);
    if (named.length === 1)
        return named[0];
    // Several databases have such a table: the one that has most of the source's tables.
    const count = (target) => siblings.filter((other) => {
        const sibling = wanted(other);
        return tables.exact.get(`${sibling.schema}\0${sibling.name}`)?.some((at) => at.database === target.database);
    }).length;
    const [best, second] = found.map((target) => ({ target, count: count(target) })).sort((a, b) => b.count - a.count);
    return best && best.count !== second?.count ? best.target : null;
}
/**
 * A copy of an application's database has other schema names in the warehouse. A name alone proves little, so most of
 * the source's tables must be there, or most of the declared columns.
 */
function looseTarget(asset, tables, siblings) {
    const found = tables.loose.get(wanted(asset).name) ?? [];
    if (found.length !== 1)
        return null;
    const [target] = found;
    const group = siblings.filter((other) => sourceName(other) === sourceName(asset));
    const there = group.filter((other) => tables.loose.get(wanted(other).name)?.some((at) => at.database === target.database));
    if (there.length >= 2 && there.length * 3 >= group.length * 2)
        return target;
    const columns = new Set(target.table.columns.map((column) => column.name.toLowerCase()));
    const declared = asset.described.flatMap(({ resource }) => resource.columns.map(({ name }) => name.toLowerCase()));
    const known = declared.filter((name) => columns.has(name)).length;
    return known >= 3 && known * 4 >= declared.length * 3 ? target : null;
}
function sourceName(asset) {
    return asset.described[0].resource.source.name;
}
function seedsByTable(projects) {
    const seeds = new Map();
    for (const asset of projects.flatMap(({ byName }) => [...byName.values()].flat())) {
        if (asset.kind !== 'seed' || asset.enabled === false)
            continue;
        const alias = configOf(asset, 'alias');
        const name = (typeof alias === 'string' ? alias : asset.name).toLowerCase();
        seeds.set(name, [...(seeds.get(name) ?? []), asset]);
    }
    return seeds;
}
/** Demo projects load their raw data as seeds and read it as sources. */
function seedFor(asset, seeds, sameSchema) {
    const { schema, name } = wanted(asset);
    const found = (seeds.get(name) ?? []).filter((seed) => {
        if (!sameSchema)
            return true;
        const own = configOf(seed, 'schema');
        return typeof own === 'string' && own.trim().toLowerCase() === schema;
    });
    return found.length === 1 ? found[0] : null;
}
function setOrigin(asset, found, certainty) {
    if ('database' in found) {
        const { database, table } = found;
        const sameDialect = database.schema.dialect === asset.dialect;
        const columns = table.columns.map((column) => ({
            name: sameDialect ? column.name : (0,names/* storedName */.Rs)(asset.dialect, column.name, false),
            type: column.type,
            originName: column.name,
            place: column.definedAt,
        }));
        asset.origin = { id: table.id, certainty, columns };
        asset.open = database.unknown.has(table.id);
    }
    else {
        const columns = found.columns.map((column) => ({ ...column, originName: column.name }));
        asset.origin = { id: found.id, certainty, columns };
        asset.open = found.open;
    }
    asset.columns = asset.origin.columns.map(({ name, type, place }) => ({ name, type, place }));
}
/** What is declared is documentation, not the whole truth: such a source stays open. */
function useCatalog(asset, catalog) {
    const { database, schema, name } = wanted(asset);
    const unique = `source.${asset.project.fact.name}.${asset.name}`.toLowerCase();
    const columns = catalog.get(unique) ?? catalog.get(`${database ?? ''}.${schema}.${name}`) ?? catalog.get(`${schema}.${name}`);
    if (columns) {
        asset.columns = columns.map((column) => ({ ...column, place: asset.place }));
        asset.open = false;
        return;
    }
    asset.columns = asset.described.flatMap(({ path, resource }) => resource.columns.map((column) => ({
        name: (0,names/* storedName */.Rs)(asset.dialect, column.name, false),
        type: column.type ?? '',
        place: placeOf(path, column.range),
    })));
}
function catalogColumns(projects) {
    const columns = new Map();
    for (const { facts } of projects.flatMap(({ project }) => project.files)) {
        for (const fact of facts) {
            if (fact.kind !== 'dbt-catalog')
                continue;
            for (const relation of fact.relations)
                columns.set(relation.name.toLowerCase(), relation.columns);
        }
    }
    return columns;
}
function reportGone(asset, databases, faults) {
    const { schema, name } = wanted(asset);
    for (const database of databases) {
        const gone = database.gone.find((entry) => entry.column === null &&
            /^(table|view):/.test(entry.asset) &&
            entry.asset.slice(Math.max(entry.asset.indexOf(':'), entry.asset.lastIndexOf('/')) + 1).toLowerCase() ===
                `${schema}.${name}`);
        if (!gone)
            continue;
        faults.push({
            ...asset.place,
            code: 'unknown-table',
            from: asset.id,
            to: gone.asset,
            column: null,
            clause: 'from',
            certainty: 'proven',
            live: true,
            wanted: `${schema}.${name}`,
            details: [],
            cause: gone.cause,
            statement: '',
        });
        return;
    }
}
function recordOrigin(asset, edges) {
    if (!asset.origin)
        return;
    const { id, certainty, columns } = asset.origin;
    const common = { ...asset.place, from: asset.id, to: id, clause: 'from', certainty, live: true };
    edges.push({ ...common, fromColumn: null, toColumn: null, kind: 'reads', type: '', definedAt: null });
    for (const column of columns) {
        edges.push({
            ...common,
            fromColumn: column.name,
            toColumn: column.originName,
            kind: 'derives',
            type: column.type,
            definedAt: column.place,
        });
    }
}

;// CONCATENATED MODULE: ./src/graph/dbt/read-consumers.ts
// Exposures, metrics, semantic models and saved queries in; their nodes, edges and faults out.

function readConsumers(projects, finder, into) {
    const consumers = [];
    for (const assets of projects) {
        const own = assets.project.files.flatMap(({ path, facts }) => facts.flatMap((fact) => (fact.kind === 'dbt-consumer' ? [{ path, fact }] : [])));
        for (const { path, fact } of own)
            consumers.push(readConsumer(assets, path, fact, finder, into));
        linkUses(own, into.edges);
    }
    return consumers;
}
function idOf(fact) {
    return `dbt:${fact.type}.${fact.name}`;
}
function readConsumer(assets, path, fact, finder, into) {
    const consumer = { id: idOf(fact), name: fact.name, path, reads: [] };
    into.nodes.push({
        ...placeOf(path, fact.range),
        id: consumer.id,
        kind: `dbt-${fact.type}`,
        name: fact.name,
        columns: [],
    });
    for (const ref of fact.dependsOn) {
        const found = 'source' in ref ? finder.source(assets, ref) : finder.ref(assets, ref);
        if (found === 'external')
            continue;
        if ('asset' in found) {
            consumer.reads.push({ asset: found.asset, range: ref.range });
            into.edges.push(edgeOf(consumer, found.asset, ref.range, null));
            continue;
        }
        const wanted = 'source' in ref ? `${ref.source}.${ref.table}` : ref.name;
        const code = 'source' in ref ? 'unresolved-source' : 'unresolved-ref';
        const to = `dbt:${'source' in ref ? 'source' : 'model'}.${wanted}`;
        const certainty = found.missing === 'doubtful' ? 'possible' : 'likely';
        into.faults.push(faultOf(consumer, code, ref.range, to, null, wanted, certainty));
    }
    readColumns(consumer, fact, into);
    return consumer;
}
/** `expr` may be any SQL; only a plain name is a column. */
function readColumns(consumer, fact, into) {
    const [read] = consumer.reads;
    if (!read || consumer.reads.length > 1)
        return;
    const { asset } = read;
    for (const { name, range } of fact.columns) {
        if (!/^[A-Za-z_]\w*$/.test(name) || /^(true|false|null)$/i.test(name))
            continue;
        const column = asset.columns.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
        if (column)
            into.edges.push(edgeOf(consumer, asset, range, shown(asset.dialect, column.name)));
        else if (!asset.open) {
            into.faults.push(faultOf(consumer, 'unknown-column', range, asset.id, name, `${asset.name}.${name}`, 'likely'));
        }
    }
}
function edgeOf(consumer, asset, range, column) {
    return {
        ...placeOf(consumer.path, range),
        from: consumer.id,
        fromColumn: null,
        to: asset.id,
        toColumn: column,
        kind: 'reads',
        clause: column === null ? 'from' : 'property',
        certainty: 'proven',
        live: true,
        type: '',
        definedAt: asset.place,
    };
}
function faultOf(consumer, code, range, to, column, wanted, certainty) {
    return {
        ...placeOf(consumer.path, range),
        code,
        from: consumer.id,
        to,
        column,
        clause: column === null ? 'from' : 'property',
        certainty,
        live: true,
        wanted,
        details: [],
        cause: null,
        statement: '',
    };
}
/** Metrics are made of measures and of other metrics; saved queries of metrics. */
function linkUses(own, edges) {
    const metrics = new Map();
    const measures = new Map();
    for (const { fact } of own) {
        if (fact.type === 'metric')
            metrics.set(fact.name, fact);
        if (fact.type !== 'semantic-model')
            continue;
        for (const { name } of [...fact.uses, ...fact.columns])
            if (!measures.has(name))
                measures.set(name, fact);
    }
    for (const { path, fact } of own) {
        if (fact.type !== 'metric' && fact.type !== 'saved-query')
            continue;
        for (const { name, range } of fact.uses) {
            const metric = metrics.get(name);
            const target = (metric === fact ? null : metric) ?? measures.get(name) ?? onlySemanticModel(own, path);
            if (!target || target === fact)
                continue;
            edges.push({
                ...placeOf(path, range),
                from: idOf(fact),
                fromColumn: null,
                to: idOf(target),
                toColumn: null,
                kind: 'reads',
                clause: 'property',
                certainty: 'likely',
                live: true,
                type: '',
                definedAt: null,
            });
        }
    }
}
function onlySemanticModel(own, path) {
    const here = own.filter((entry) => entry.path === path && entry.fact.type === 'semantic-model');
    return here.length === 1 ? here[0].fact : null;
}

;// CONCATENATED MODULE: ./src/graph/dbt/type-family.ts
// Two type names in; whether a value of the one may be called a value of the other, as far as their names tell.
const FAMILIES = [
    ['boolean', /^(bool(ean)?|bit)$/],
    [
        'integer',
        /^((tiny|small|medium|big|huge|byte)?int(eger)?\d*|u?int\d*|u(tiny|small|big)?int|(big|small)?serial|byteint|long|short)$/,
    ],
    ['decimal', /^(numeric|decimal|number|bignumeric|bigdecimal|dec|fixed|money)$/],
    ['float', /^(float\d*|double( precision)?|real)$/],
    ['text', /^((n|long|medium|tiny)?text|n?varchar2?|n?char|character( varying)?|string|bpchar|citext|clob|name)$/],
    ['date', /^date$/],
    ['time', /^time(tz)?( (with|without) time zone)?$/],
    ['timestamp', /^(timestamp(tz|_ntz|_ltz|_tz)?( (with|without) (local )?time zone)?|datetime\d?|datetimeoffset)$/],
    ['json', /^(jsonb?|variant|object|super|struct.*|map.*|record)$/],
    ['array', /^(array.*|list.*)$|\[\]$/],
    ['uuid', /^(uuid|uniqueidentifier)$/],
    ['bytes', /^(bytea|bytes|binary|varbinary|blob)$/],
];
/** Numbers are numbers: `number` of Snowflake holds integers, BigQuery's integer is an `int64`. */
const LIKE = { decimal: 'integer' };
function sameKindOfType(declared, actual) {
    const left = family(declared);
    const right = family(actual);
    return left === null || right === null || left === right;
}
function family(type) {
    const plain = type
        .toLowerCase()
        .replace(/\s*\([^)]*\)/g, '')
        .replace(/<.*$/, '')
        .replace(/\s+/g, ' ')
        .trim();
    const found = FAMILIES.find(([, pattern]) => pattern.test(plain));
    if (!found)
        return null;
    return LIKE[found[0]] ?? found[0];
}

;// CONCATENATED MODULE: ./src/graph/dbt/read-described.ts
// What properties files say of an asset in, faults out: columns it does not have, contracts it breaks, sources that drifted.



function readDescribed(asset, reading) {
    const columns = new Map(asset.columns.map((column) => [column.name.toLowerCase(), column]));
    const enforced = hasContract(asset);
    if (enforced && !asset.open)
        checkUndeclared(asset, reading);
    for (const { path, resource } of asset.described) {
        const tell = (code, range, column, more) => reading.into.faults.push(read_described_faultOf(asset, path, code, range, column, more));
        if (!asset.open) {
            for (const column of resource.columns) {
                const actual = columns.get(column.name.toLowerCase());
                if (actual)
                    checkType(asset, column, actual.type, enforced, tell);
                else if (asset.kind === 'source')
                    tell('drifted-column', column.range, column.name, sourceMore(asset, column));
                else if (enforced)
                    tell('broken-contract', column.range, column.name, { details: ['missing'] });
                else
                    tell('stale-column', column.range, column.name, { details: testNames(column.tests) });
            }
            for (const test of resource.tests)
                checkTestColumns(asset, test, columns, tell);
        }
        for (const test of resource.tests)
            checkRelationship(asset, path, test, null, reading);
        for (const column of resource.columns) {
            for (const test of column.tests)
                checkRelationship(asset, path, test, column.name, reading);
        }
    }
    if (asset.kind === 'source')
        checkUndeclaredSource(asset, reading);
}
function read_described_faultOf(asset, path, code, range, column, more) {
    return {
        ...placeOf(path, range),
        code,
        from: asset.id,
        to: more.to ?? asset.id,
        column,
        clause: more.clause ?? 'property',
        certainty: more.certainty ?? 'proven',
        live: true,
        wanted: `${asset.name}.${column}`,
        details: more.details,
        cause: null,
        statement: '',
    };
}
function sourceMore(asset, column) {
    return {
        to: asset.origin?.id ?? asset.id,
        certainty: asset.origin?.certainty ?? 'likely',
        details: ['missing', ...testNames(column.tests)],
    };
}
function testNames(tests) {
    return tests.map((test) => test.name);
}
function hasContract(asset) {
    if (asset.described.some(({ resource }) => resource.contract))
        return true;
    const contract = configOf(asset, 'contract');
    return typeof contract === 'object' && contract !== null && contract.enforced === true;
}
function checkType(asset, column, actual, enforced, tell) {
    if (column.type === null || actual === '' || sameKindOfType(column.type, actual))
        return;
    const details = ['type', column.type, actual];
    if (asset.kind === 'source') {
        tell('drifted-column', column.range, column.name, {
            to: asset.origin?.id ?? asset.id,
            certainty: 'likely',
            details,
        });
    }
    else if (enforced)
        tell('broken-contract', column.range, column.name, { certainty: 'likely', details });
}
function checkTestColumns(asset, test, columns, tell) {
    for (const { name, range } of test.columns) {
        if (columns.has(name.toLowerCase()))
            continue;
        const to = asset.kind === 'source' ? asset.origin?.id : asset.id;
        const code = asset.kind === 'source' ? 'drifted-column' : 'stale-column';
        const details = code === 'drifted-column' ? ['missing', test.name] : [test.name];
        tell(code, range, name, { to, clause: 'check', certainty: asset.origin?.certainty, details });
    }
}
/** A contract lists every column. */
function checkUndeclared(asset, { into }) {
    const declared = new Set(asset.described.flatMap(({ resource }) => resource.columns.map(({ name }) => name.toLowerCase())));
    if (declared.size === 0)
        return;
    for (const column of asset.columns) {
        if (declared.has(column.name.toLowerCase()))
            continue;
        const { path, ...range } = column.place;
        into.faults.push(read_described_faultOf(asset, path, 'broken-contract', range, shown(asset.dialect, column.name), {
            clause: 'select',
            details: ['undeclared'],
        }));
    }
}
/** Told for every source that declares columns; the rule asks whether it was complete before. */
function checkUndeclaredSource(asset, { into }) {
    const declared = new Set(asset.described.flatMap(({ resource }) => resource.columns.map(({ name }) => name.toLowerCase())));
    if (asset.open || !asset.origin || declared.size === 0)
        return;
    for (const column of asset.origin.columns) {
        if (declared.has(column.name.toLowerCase()))
            continue;
        const { path, ...range } = asset.place;
        into.faults.push(read_described_faultOf(asset, path, 'drifted-column', range, column.originName, {
            to: asset.origin.id,
            certainty: 'likely',
            details: ['undeclared'],
        }));
    }
}
/** `relationships`: the test reads a column of another asset, so it is a reader of its own. */
function checkRelationship(asset, path, test, column, { assets, finder, into }) {
    if (!test.to)
        return;
    const { ref, field, range } = test.to;
    const found = 'source' in ref ? finder.source(assets, ref) : finder.ref(assets, ref);
    if (found === 'external')
        return;
    const place = placeOf(path, range);
    const id = `dbt:test.${asset.id.slice(asset.id.indexOf('.') + 1)}.${column ?? 'model'}.${test.name}`;
    const base = { ...place, from: id, live: true };
    if (!into.nodes.some((node) => node.id === id)) {
        into.nodes.push({ ...placeOf(path, test.range), id, kind: 'dbt-test', name: id.slice(9), columns: [] });
    }
    const fault = (code, to, wanted, certainty, name) => ({
        ...base,
        code,
        to,
        column: name,
        clause: 'check',
        certainty,
        wanted,
        details: [],
        cause: null,
        statement: '',
    });
    if (!('asset' in found)) {
        const wanted = 'source' in ref ? `${ref.source}.${ref.table}` : ref.name;
        const code = 'source' in ref ? 'unresolved-source' : 'unresolved-ref';
        const kind = 'source' in ref ? 'source' : 'model';
        const certainty = found.missing === 'doubtful' ? 'possible' : 'likely';
        into.faults.push(fault(code, `dbt:${kind}.${wanted}`, wanted, certainty, null));
        return;
    }
    const other = found.asset;
    const target = field === null ? undefined : other.columns.find((at) => at.name.toLowerCase() === field.toLowerCase());
    if (field !== null && !other.open && !target) {
        into.faults.push(fault('unknown-column', other.id, `${other.name}.${field}`, 'proven', field));
        return;
    }
    into.edges.push({
        ...base,
        fromColumn: null,
        to: other.id,
        toColumn: target ? shown(other.dialect, target.name) : null,
        kind: 'reads',
        clause: 'check',
        certainty: 'proven',
        type: target?.type ?? '',
        definedAt: target?.place ?? other.place,
    });
}

// EXTERNAL MODULE: ./src/sql/resolve-query.ts
var resolve_query = __webpack_require__(98933);
;// CONCATENATED MODULE: ./src/graph/dbt/read-node.ts
// A model (snapshot, test, analysis) whose upstream is known in; its output columns, edges and faults out.




function readNode(asset, reading) {
    const { node } = asset;
    if (!node)
        return;
    recordUnresolvedCalls(asset, reading);
    const read = new Set();
    const query = queryOf(node.script);
    if (query)
        readQueries(asset, query, queryOf(node.incremental ?? null), reading, read);
    recordOtherRefs(asset, reading, read);
}
function queryOf(script) {
    for (const statement of script?.statements ?? [])
        if (statement.kind === 'query')
            return statement.query;
    return null;
}
/** `incremental`: the same query as it runs on what is there already. It may read what the model made itself. */
function readQueries(asset, query, incremental, reading, read) {
    const lookup = relationLookup(asset, reading);
    const first = (0,resolve_query/* resolveQuery */.z)(query, lookup.catalog);
    setColumns(asset, first);
    const resolved = lookup.askedForThis ? (0,resolve_query/* resolveQuery */.z)(query, lookup.catalog) : first;
    record(asset, resolved, reading, read);
    if (!incremental)
        return;
    const known = new Set([...resolved.reads.map(readKey), ...resolved.unresolved.map(unresolvedKey)]);
    const second = (0,resolve_query/* resolveQuery */.z)(incremental, lookup.catalog);
    const reads = second.reads.filter((entry) => !known.has(readKey(entry)));
    const unresolved = second.unresolved.filter((entry) => !known.has(unresolvedKey(entry)));
    record(asset, { ...second, reads, unresolved }, reading, read);
}
function readKey({ relation, column, clause, range }) {
    return `${relation}\0${column}\0${clause}\0${range.line}:${range.startColumn}`;
}
function unresolvedKey({ name, range }) {
    return `?${name}\0${range.line}:${range.startColumn}`;
}
/** The relations that rendering named: `dbt_ref.x`, `dbt_source__s.t`, `dbt_this.x`. Everything else is not ours. */
function relationLookup(asset, { assets, finder }) {
    const known = new Map();
    for (const ref of asset.node?.refs ?? []) {
        const schema = ref.package === null ? 'dbt_ref' : `dbt_ref__${ref.package}`;
        const version = ref.version === null ? '' : `__dbt_v${ref.version}`;
        known.set(`${schema}\0${ref.name}${version}`.toLowerCase(), finder.ref(assets, ref));
    }
    for (const source of asset.node?.sources ?? []) {
        known.set(`dbt_source__${source.source}\0${source.table}`.toLowerCase(), finder.source(assets, source));
    }
    const dialect = asset.node?.script?.dialect ?? asset.dialect;
    const lookup = {
        askedForThis: false,
        catalog: {
            dialect,
            relation(name) {
                const [schema, table] = name.slice(-2);
                if (!schema || !table)
                    return 'external';
                if (/^dbt_this$/i.test(schema.name)) {
                    lookup.askedForThis = true;
                    return { found: relationOf(asset, dialect) };
                }
                const found = known.get(`${schema.name}\0${table.name}`.toLowerCase());
                return found && found !== 'external' && 'asset' in found
                    ? { found: relationOf(found.asset, dialect) }
                    : 'external';
            },
        },
    };
    return lookup;
}
/** Names as the reader's dialect stores them, should two projects speak different ones. */
function relationOf(asset, dialect) {
    if (asset.open)
        return { id: asset.id, columns: null };
    const columns = asset.columns.map(({ name, type }) => ({
        name: dialect === asset.dialect ? name : (0,names/* storedName */.Rs)(dialect, shown(asset.dialect, name), false),
        type,
    }));
    return { id: asset.id, columns };
}
function setColumns(asset, resolved) {
    const columns = new Map();
    asset.open = false;
    for (const { name, type, range } of resolved.columns) {
        if (name === '*' || isPlaceholder(name))
            asset.open = true;
        if (name === null || name === '*' || isPlaceholder(name))
            continue;
        const key = (0,names/* nameKey */.Rc)(asset.dialect, name);
        if (!columns.has(key))
            columns.set(key, { name, type, place: placeOf(asset.place.path, range) });
    }
    if (asset.kind === 'snapshot') {
        for (const [name, type] of snapshotColumns(asset)) {
            const stored = (0,names/* storedName */.Rs)(asset.dialect, name, false);
            columns.set((0,names/* nameKey */.Rc)(asset.dialect, stored), { name: stored, type, place: asset.place });
        }
    }
    asset.columns = [...columns.values()];
}
/** What dbt adds to a snapshot: https://docs.getdbt.com/docs/build/snapshots#snapshot-meta-fields */
function snapshotColumns(asset) {
    const renamed = configOf(asset, 'snapshot_meta_column_names');
    const nameOf = (name) => {
        if (typeof renamed !== 'object' || renamed === null || !Object.hasOwn(renamed, name))
            return name;
        const other = renamed[name];
        return typeof other === 'string' ? other : name;
    };
    const columns = [
        [nameOf('dbt_scd_id'), ''],
        [nameOf('dbt_updated_at'), ''],
        [nameOf('dbt_valid_from'), ''],
        [nameOf('dbt_valid_to'), ''],
    ];
    if (configOf(asset, 'hard_deletes') === 'new_record')
        columns.push([nameOf('dbt_is_deleted'), '']);
    return columns;
}
function record(asset, resolved, reading, read) {
    const outputs = resolved.columns.map((column) => column.name);
    for (const entry of resolved.reads) {
        const target = reading.byId.get(entry.relation);
        if (!target || target === asset)
            continue;
        read.add(target.id);
        recordEdges(asset, target, entry, outputs, reading.into.edges);
    }
    for (const entry of resolved.unresolved)
        recordUnresolved(asset, entry, reading);
}
function recordEdges(asset, target, read, outputs, edges) {
    const column = columnOf(target, asset.dialect, read.column);
    const names = new Set(read.outputs.map((position) => outputs[position] ?? null).filter((name) => name !== null));
    for (const output of names.size > 0 ? names : [null]) {
        edges.push({
            ...placeOf(asset.place.path, read.range),
            from: asset.id,
            fromColumn: output === null ? null : shown(asset.dialect, output),
            to: target.id,
            toColumn: read.column === null ? null : shown(target.dialect, column?.name ?? read.column),
            kind: output === null ? 'reads' : 'derives',
            clause: read.clause,
            certainty: read.certainty,
            live: true,
            type: column?.type ?? '',
            definedAt: column?.place ?? target.place,
        });
    }
}
function columnOf(target, dialect, name) {
    if (name === null)
        return null;
    const exact = (0,names/* nameKey */.Rc)(target.dialect, name);
    const loose = dialect === target.dialect ? null : name.toLowerCase();
    return (target.columns.find((candidate) => (0,names/* nameKey */.Rc)(target.dialect, candidate.name) === exact) ??
        target.columns.find((candidate) => candidate.name.toLowerCase() === loose) ??
        null);
}
function recordUnresolved(asset, unresolved, reading) {
    const { range, clause, name } = unresolved;
    const limit = asset.kind === 'analysis' || hasPlaceholders(asset, reading) ? 'possible' : 'proven';
    if (unresolved.reason === 'unknown-table') {
        addFault(asset, reading, 'unknown-table', range, {
            to: `table:${name}`,
            clause,
            wanted: name,
            certainty: limit === 'possible' ? 'possible' : 'likely',
        });
        return;
    }
    if (isPlaceholder(name))
        return;
    const ids = unresolved.relation === null ? unresolved.candidates : [unresolved.relation];
    const owners = ids.flatMap((id) => reading.byId.get(id) ?? []);
    const column = shown(asset.dialect, name);
    const gone = owners.flatMap((owner) => {
        const cause = goneCause(owner, name, reading);
        return cause ? [{ owner, cause }] : [];
    })[0];
    const owner = gone?.owner ?? owners[0];
    if (owner && isLoadersOwn(owner, name))
        return;
    addFault(asset, reading, unresolved.reason, range, {
        to: owner?.id ?? '',
        candidates: owners.length > 1 && !gone ? owners.map((candidate) => candidate.id) : undefined,
        column,
        clause,
        wanted: owner ? `${owner.name}.${column}` : column,
        // Warehouses differ in what they find ambiguous: only a name that was not so before is told.
        certainty: limit === 'possible' || unresolved.reason === 'ambiguous-column'
            ? 'possible'
            : certaintyOf(unresolved, owner, gone !== undefined),
        details: unresolved.reason === 'ambiguous-column' ? ids : [],
        cause: gone?.cause ?? null,
    });
}
/** What rendering puts where only the warehouse could tell the name. */
function isPlaceholder(name) {
    return name !== null && /dbt_unknown/i.test(name);
}
function hasPlaceholders(asset, { guessed }) {
    const known = guessed.get(asset);
    if (known !== undefined)
        return known;
    const has = /dbt_unknown/i.test(JSON.stringify(asset.node?.script ?? null));
    guessed.set(asset, has);
    return has;
}
/** A source linked by its name alone is a copy that may have columns of its own. */
function certaintyOf(unresolved, owner, gone) {
    if (owner?.origin?.certainty !== 'likely')
        return unresolved.certainty;
    return gone ? 'likely' : 'possible';
}
function goneCause(owner, name, reading) {
    if (!owner.origin)
        return null;
    const column = shown(owner.dialect, name);
    const cause = reading.goneOf(owner.origin.id, column);
    return cause ? { ...cause, root: cause.root ?? { asset: owner.origin.id, column } } : null;
}
/** Columns that loading tools add to their copies. */
function isLoadersOwn(owner, name) {
    return owner.origin?.certainty === 'likely' && /^(_fivetran_|_airbyte_|_sdc_|_dlt_|_dbt_|__\w)/i.test(name);
}
function addFault(asset, reading, code, range, more) {
    const fault = {
        ...placeOf(asset.place.path, range),
        code,
        from: asset.id,
        to: more.to,
        column: more.column ?? null,
        clause: more.clause,
        certainty: more.certainty ?? 'proven',
        live: true,
        wanted: more.wanted,
        details: more.details ?? [],
        cause: more.cause ?? null,
        statement: '',
    };
    if (more.candidates)
        fault.candidates = more.candidates;
    reading.into.faults.push(fault);
}
/** `ref`, `source`, macros and variables that nothing defines. */
function recordUnresolvedCalls(asset, reading) {
    const { assets, finder } = reading;
    const seen = new Set();
    const missing = (found, code, id, wanted, range, others) => {
        if (found === 'external' || 'asset' in found)
            return;
        const key = `${code}\0${wanted}\0${range.line}:${range.startColumn}`;
        if (seen.has(key))
            return;
        seen.add(key);
        const certainty = found.missing === 'missing' ? 'proven' : found.missing === 'disabled' ? 'likely' : 'possible';
        addFault(asset, reading, code, range, {
            to: id,
            candidates: others,
            clause: 'from',
            wanted,
            certainty,
            details: found.missing === 'disabled' ? ['disabled'] : [],
        });
    };
    for (const ref of asset.node?.refs ?? []) {
        const name = `${ref.name}${ref.version === null ? '' : `.v${ref.version}`}`;
        const kinds = ['model', 'seed', 'snapshot'].map((kind) => `dbt:${kind}.${name}`);
        missing(finder.ref(assets, ref), 'unresolved-ref', kinds[0], name, ref.range, kinds);
    }
    for (const source of asset.node?.sources ?? []) {
        const name = `${source.source}.${source.table}`;
        const id = `dbt:source.${name}`;
        missing(finder.source(assets, source), 'unresolved-source', id, name, source.range, [id]);
    }
    for (const { kind, name, range } of asset.node?.unknown ?? []) {
        // A macro of a package that is not in the tree is no fault of the project.
        if (kind === 'macro' && name.includes('.'))
            continue;
        addFault(asset, reading, kind === 'macro' ? 'unresolved-macro' : 'unresolved-var', range, {
            to: `dbt:${kind}.${name}`,
            clause: 'call',
            wanted: name,
            certainty: kind === 'macro' && !assets.project.lacksPackages ? 'likely' : 'possible',
        });
    }
}
/** Python models, models that were not understood, and refs that stand where no table does. */
function recordOtherRefs(asset, { assets, finder, into }, read) {
    const calls = [
        ...(asset.node?.refs ?? []).map((ref) => ({ found: finder.ref(assets, ref), range: ref.range })),
        ...(asset.node?.sources ?? []).map((ref) => ({ found: finder.source(assets, ref), range: ref.range })),
    ];
    const known = new Set(read);
    for (const { found, range } of calls) {
        if (found === 'external' || !('asset' in found) || known.has(found.asset.id))
            continue;
        known.add(found.asset.id);
        into.edges.push({
            ...placeOf(asset.place.path, range),
            from: asset.id,
            fromColumn: null,
            to: found.asset.id,
            toColumn: null,
            kind: 'reads',
            clause: 'from',
            certainty: 'proven',
            live: true,
            type: '',
            definedAt: found.asset.place,
        });
    }
}

;// CONCATENATED MODULE: ./src/graph/dbt/spread-breakage.ts
// Faults of single assets in, one more for each asset downstream of a broken one out: it cannot be built either.


/** With one of these dbt cannot build the asset. */
const STOPS = new Set([
    'unknown-column',
    'unknown-table',
    'ambiguous-column',
    'unresolved-ref',
    'unresolved-source',
    'unresolved-macro',
    'unresolved-var',
    'broken-contract',
]);
const STRENGTH = ['possible', 'likely', 'proven'];
/** `order`: every asset after what it reads. */
function spreadBreakage(order, readsOf, consumers, faults) {
    const broken = new Map();
    for (const fault of faults) {
        if (!STOPS.has(fault.code))
            continue;
        const known = broken.get(fault.from);
        if (known && STRENGTH.indexOf(known.certainty) >= STRENGTH.indexOf(fault.certainty))
            continue;
        broken.set(fault.from, { roots: [fault.from], certainty: fault.certainty });
    }
    if (broken.size === 0)
        return;
    for (const asset of order) {
        if (broken.has(asset.id) || asset.enabled === false || asset.kind === 'analysis')
            continue;
        const hit = breakOf(readsOf(asset), broken);
        if (!hit)
            continue;
        broken.set(asset.id, hit.broken);
        faults.push(cascade(asset.id, asset.place.path, hit));
    }
    for (const consumer of consumers) {
        const hit = breakOf(consumer.reads, broken);
        if (!hit)
            continue;
        const certainty = (0,record_reads/* weaker */.mp)(hit.broken.certainty, 'likely');
        faults.push(cascade(consumer.id, consumer.path, { ...hit, broken: { ...hit.broken, certainty } }));
    }
}
function breakOf(reads, broken) {
    let first = null;
    for (const { asset, range } of reads) {
        const upstream = broken.get(asset.id);
        if (!upstream)
            continue;
        const stronger = !first || STRENGTH.indexOf(upstream.certainty) > STRENGTH.indexOf(first.broken.certainty);
        const known = first?.broken.roots ?? [];
        const roots = new Set(stronger ? [...upstream.roots, ...known] : [...known, ...upstream.roots]);
        if (!first || stronger)
            first = { asset, range, broken: { certainty: upstream.certainty, roots: [] } };
        first.broken.roots = [...roots];
    }
    return first;
}
function cascade(from, path, { asset, range, broken }) {
    return {
        ...placeOf(path, range),
        code: 'upstream-broken',
        from,
        to: asset.id,
        column: null,
        clause: 'from',
        certainty: broken.certainty,
        live: true,
        wanted: asset.name,
        details: broken.roots,
        cause: null,
        statement: '',
    };
}

;// CONCATENATED MODULE: ./src/graph/dbt/link-dbt.ts
// Facts of dbt projects and the databases of the repository in, their part of the graph out.










function linkDbt(facts, databases) {
    const linked = { nodes: [], edges: [], faults: [], problems: [] };
    const projects = collectAssets(gatherProjects(facts));
    if (projects.length === 0)
        return linked;
    const home = homes(projects);
    const byId = new Map([...home.keys()].map((asset) => [asset.id, asset]));
    const finder = assetFinder(projects);
    linkSources(projects, databases, linked);
    const wide = assetFinder(projects, true);
    const readsOf = readsFinder(home, (asset) => (asset.enabled === false ? wide : finder));
    const { order, circles } = buildOrder([...home.keys()], (asset) => readsOf(asset).map((read) => read.asset));
    for (const circle of circles.filter((members) => members.every((asset) => asset.enabled !== false)))
        linked.problems.push(circleProblem(circle));
    const reading = { finder, byId, goneOf: goneFinder(databases), into: linked, guessed: new Map() };
    for (const asset of order) {
        const assets = home.get(asset);
        if (asset.enabled !== false)
            readNode(asset, { ...reading, assets });
        else
            linked.edges.push(...readSwitchedOff(asset, { ...reading, assets, finder: wide }));
    }
    const built = order.filter((asset) => asset.enabled !== false);
    for (const asset of built)
        readDescribed(asset, { assets: home.get(asset), finder, into: linked });
    for (const asset of order)
        linked.nodes.push(assetNode(asset));
    const consumers = readConsumers(projects, finder, linked);
    spreadBreakage(built, readsOf, consumers, linked.faults);
    return linked;
}
/** Neither built nor wrong, but who installs the package may switch it on: what it reads is shown, and nothing is judged. */
function readSwitchedOff(asset, reading) {
    const into = { edges: [], faults: [] };
    readNode(asset, { ...reading, into });
    return into.edges.map((edge) => ({ ...edge, type: '' }));
}
function homes(projects) {
    const home = new Map();
    for (const assets of projects) {
        const { byName, sources, readers } = assets;
        for (const asset of [...[...byName.values()].flat(), ...sources.values(), ...readers])
            home.set(asset, assets);
    }
    return home;
}
function readsFinder(home, finderFor) {
    const known = new Map();
    return (asset) => {
        const cached = known.get(asset);
        if (cached)
            return cached;
        const from = home.get(asset);
        const finder = finderFor(asset);
        const reads = [];
        for (const ref of asset.node?.refs ?? []) {
            const found = finder.ref(from, ref);
            if (found !== 'external' && 'asset' in found && found.asset !== asset)
                reads.push({ asset: found.asset, range: ref.range });
        }
        for (const ref of asset.node?.sources ?? []) {
            const found = finder.source(from, ref);
            if (found !== 'external' && 'asset' in found)
                reads.push({ asset: found.asset, range: ref.range });
        }
        known.set(asset, reads);
        return reads;
    };
}
function goneFinder(databases) {
    const gone = new Map();
    for (const entry of databases.flatMap((database) => database.gone)) {
        if (entry.column !== null)
            gone.set(`${entry.asset}\0${entry.column.toLowerCase()}`, entry.cause);
    }
    return (table, column) => gone.get(`${table}\0${column.toLowerCase()}`) ?? null;
}
function circleProblem(circle) {
    const first = [...circle].sort((a, b) => (a.id < b.id ? -1 : 1))[0];
    const names = circle.map((asset) => asset.name).sort();
    const shownNames = names.slice(0, 6).join(', ') + (names.length > 6 ? ` and ${names.length - 6} more` : '');
    return {
        path: first.place.path,
        line: 1,
        reason: `these models read each other in a circle, so dbt cannot build them: ${shownNames}`,
    };
}

;// CONCATENATED MODULE: ./src/graph/link-facts.ts
// Facts of all files → one graph: migrations folded in their order, then everything that reads the result.






function linkFacts(input) {
    const byPath = new Map(input.facts.map((facts) => [facts.path, facts]));
    const { histories } = input;
    const folded = histories.map((history) => {
        const prefix = histories.length > 1 ? `${history.database}/` : '';
        return { history, ...foldHistory(history, prefix, (step) => scriptOf(byPath.get(step.path), step)) };
    });
    const loose = { edges: [], faults: [], problems: [] };
    const code = { edges: [], faults: [], problems: [] };
    for (const file of input.sqlFiles) {
        const database = nearest(folded, file);
        if (!database)
            continue;
        for (const fact of byPath.get(file.path)?.facts ?? []) {
            if (fact.kind !== 'sql-script')
                continue;
            const { script, certainties } = fact;
            if (certainties)
                (0,read_embedded_sql/* readEmbeddedSql */.bV)(database.state, file.path, script, certainties, code);
            else
                (0,read_sql_file/* readSqlFile */.L)(database.state, file.path, script, loose);
        }
    }
    const all = [...folded.map((entry) => entry.observations), loose, code];
    const problems = input.facts.flatMap((facts) => facts.problems);
    const dbt = linkDbt(input.facts, folded.map(linkedDatabase));
    return {
        nodes: [
            ...folded.flatMap((entry) => nodesOf(entry)),
            ...sqlFileNodes(loose),
            ...codeNodes(code),
            ...dbt.nodes,
        ].sort(link_facts_byId),
        edges: [...all.flatMap((entry) => entry.edges), ...dbt.edges],
        faults: [...withoutRepeats(all.flatMap((entry) => entry.faults)), ...dbt.faults],
        gone: folded.flatMap((entry) => goneOf(entry.state)),
        databases: folded.map((entry) => exportSchema(entry.state)),
        histories: folded.map(({ history, steps }) => ({
            database: history.database,
            root: history.root,
            style: history.style,
            steps,
        })),
        problems: uniqueProblems([
            ...input.problems,
            ...problems,
            ...all.flatMap((entry) => entry.problems),
            ...dbt.problems,
        ]),
    };
}
function linkedDatabase({ state }) {
    const unknown = [...state.tables.values()].filter((table) => !table.columnsKnown).map((table) => table.id);
    return { schema: exportSchema(state), gone: goneOf(state), unknown: new Set(unknown) };
}
function scriptOf(facts, step) {
    for (const fact of facts?.facts ?? []) {
        if (fact.kind === 'sql-script' && (step === null || step.changeSet === null))
            return fact.script;
        if (fact.kind === 'change-set' && fact.id === step?.changeSet)
            return fact.script;
    }
    return null;
}
/** The database a loose SQL file speaks to: of its dialect, with the longest path in common. */
function nearest(databases, file) {
    let best = null;
    let bestShared = -1;
    for (const candidate of databases) {
        if (candidate.history.dialect !== file.dialect && databases.length > 1)
            continue;
        const shared = sharedFolders(candidate.history.root, file.path);
        if (shared > bestShared)
            [best, bestShared] = [candidate, shared];
    }
    return best;
}
function sharedFolders(a, b) {
    const left = a.split('/');
    const right = b.split('/');
    let count = 0;
    while (count < left.length && left[count] === right[count])
        count++;
    return count;
}
function nodesOf({ state, steps }) {
    const nodes = [...state.tables.values()].map((table) => tableNode(state, table));
    for (const table of state.tables.values()) {
        for (const attached of table.attached) {
            if (attached.kind !== 'policy' && attached.kind !== 'trigger')
                continue;
            nodes.push({
                ...attached.place,
                id: attached.id,
                kind: attached.kind,
                name: `${table.name}.${attached.name}`,
                columns: [],
            });
        }
    }
    for (const type of state.types.values()) {
        if (type.kind !== 'enum')
            continue;
        nodes.push({
            ...type.definedAt,
            id: type.id,
            kind: 'enum',
            name: (0,fold_state/* displayName */.QC)(type.schema, type.name),
            columns: [],
        });
    }
    for (const routines of state.routines.values()) {
        // Overloads share a name, and so a node.
        const routine = routines[routines.length - 1];
        nodes.push({
            ...routine.place,
            id: routine.id,
            kind: 'function',
            name: (0,fold_state/* displayName */.QC)(routine.schema, routine.name),
            columns: [],
        });
    }
    const paths = new Set(steps.map((step) => step.path));
    for (const path of paths)
        nodes.push(fileNode(migrationId(path), 'migration', path));
    return nodes;
}
function fileNode(id, kind, path) {
    return { id, kind, name: path, columns: [], path, line: 1, startColumn: 1, endLine: 1, endColumn: 1 };
}
function tableNode(state, table) {
    const columns = table.columns.map((column) => ({
        name: column.name,
        type: (0,fold_state/* typeOf */.QP)(state, column),
        nullable: column.nullable,
        default: column.default,
        line: column.definedAt.line,
    }));
    return { ...table.definedAt, id: table.id, kind: table.kind, name: (0,fold_state/* displayName */.QC)(table.schema, table.name), columns };
}
function sqlFileNodes(loose) {
    const paths = new Set([...loose.edges, ...loose.faults].map((entry) => entry.path));
    return [...paths].map((path) => fileNode((0,read_sql_file/* sqlFileId */.y)(path), 'sql-file', path));
}
function codeNodes(code) {
    const paths = new Set([...code.edges, ...code.faults].map((entry) => entry.path));
    return [...paths].map((path) => fileNode((0,read_embedded_sql/* codeId */.rN)(path), 'code', path));
}
function goneOf(state) {
    const gone = [];
    const idOf = (kind, key) => {
        const [schema = '', name = ''] = key.split('\u0000');
        return `${kind}:${state.prefix}${(0,fold_state/* displayName */.QC)(schema, name)}`;
    };
    for (const table of state.tables.values()) {
        for (const [column, cause] of table.gone)
            gone.push({ asset: table.id, column, cause });
    }
    for (const { id, cause } of state.goneTables.values())
        gone.push({ asset: id, column: null, cause });
    for (const [key, cause] of state.goneTypes)
        gone.push({ asset: idOf('enum', key), column: null, cause });
    for (const { id, cause } of state.goneRoutines.values())
        gone.push({ asset: id, column: null, cause });
    for (const type of state.types.values()) {
        for (const [value, cause] of type.goneValues)
            gone.push({ asset: type.id, column: value, cause });
    }
    return gone;
}
/** A SQL function is checked when it is made and again at the end: one place, one fault. */
function withoutRepeats(faults) {
    const seen = new Map();
    for (const fault of faults) {
        const key = [fault.path, fault.line, fault.startColumn, fault.code, fault.to, fault.column].join('\u0000');
        const known = seen.get(key);
        if (!known || (!known.live && fault.live))
            seen.set(key, fault);
    }
    return [...seen.values()];
}
function uniqueProblems(problems) {
    const seen = new Map(problems.map((problem) => [`${problem.path}\u0000${problem.line}\u0000${problem.reason}`, problem]));
    return [...seen.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
}
function link_facts_byId(a, b) {
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

// EXTERNAL MODULE: ./src/settings/matches-path.ts
var matches_path = __webpack_require__(54118);
;// CONCATENATED MODULE: ./src/stories/build-graph.ts
// A tree → its graph: classify, extract what no cache knows, link. A warm cache changes the time, never the graph.







/** Raised when the same facts link to another graph: cached graphs of other versions are not used. */
const GRAPH_VERSION = 5;
/** Stacks whose SQL is read against the final schema, as code that runs today. */
const LOOSE = new Set(['sql-files', 'sql-in-code']);
async function buildGraph(tree, edges, settings, progress = () => { }) {
    return (await planGraph(tree, edges, settings, progress)).build();
}
async function planGraph(tree, edges, settings, progress = () => { }) {
    const stats = { files: tree.files.length, extracted: 0, fromCache: 0, nodes: 0, edges: 0, ms: {} };
    const timed = stopwatch(edges, stats);
    const paths = readablePaths(tree, settings);
    const claimed = await timed('classify', async () => (edges.classify ?? classify)(paths));
    // Before any file is read: what reading finds is kept with the facts, so that a warm run says it too.
    const listed = listedProblems(tree, claimed);
    const wanted = [...claimed.keys()].sort();
    const configs = hintPaths(paths);
    const supports = supportsOf(claimed, paths);
    const shared = [...new Set([...supports.values()].flat())];
    const blobs = await timed('hash', () => blobsOf(tree, [...new Set([...wanted, ...configs, ...shared])]));
    const key = graphKey(wanted, [...configs, ...shared], claimed, blobs, settings);
    async function build() {
        const known = edges.store.graph.get(key, isGraph);
        if (known) {
            stats.fromCache = wanted.length;
            return finish(known, key, listed, stats);
        }
        progress(`Reading ${wanted.length} files`);
        const dialectOf = await timed('dialects', () => dialects(tree, configs, wanted, settings));
        const extracted = await timed('extract', () => extractAll(tree, edges, claimed, supports, blobs, dialectOf, stats));
        const graph = await timed('link', async () => linkFacts(linkInput(extracted.facts, claimed, dialectOf, paths, settings)));
        if (extracted.lasting) {
            edges.store.graph.put(outlineKey(key), { ...graph, edges: [], edgeCount: graph.edges.length });
            edges.store.graph.put(key, graph);
        }
        return finish(graph, key, listed, stats);
    }
    function outline() {
        const known = edges.store.graph.get(outlineKey(key), isOutline);
        if (!known)
            return null;
        const { edgeCount, ...graph } = known;
        const built = finish(graph, key, listed, { ...stats, fromCache: wanted.length });
        return { ...built, stats: { ...built.stats, edges: edgeCount } };
    }
    return { key, build, outline };
}
function outlineKey(key) {
    return `${key} outline`;
}
/** Both sides of one run are often the same: what was claimed, read or built once is not done again. */
function rememberGraphs(edges) {
    const seen = new Map();
    const claimed = new Map();
    const { graph } = edges.store;
    return {
        ...edges,
        classify(paths) {
            const key = paths.join('\0');
            const known = claimed.get(key) ?? classify(paths);
            claimed.set(key, known);
            return known;
        },
        store: {
            ...edges.store,
            graph: {
                get(key, accepts) {
                    const known = seen.get(key);
                    if (accepts(known))
                        return known;
                    const found = graph.get(key, accepts);
                    if (found !== null)
                        seen.set(key, found);
                    return found;
                },
                put(key, value) {
                    seen.set(key, value);
                    graph.put(key, value);
                },
            },
        },
    };
}
/** Facts of some files as a build of the graph reads them; mostly from the store. */
async function readFacts(tree, wanted, edges, settings) {
    const stats = { files: 0, extracted: 0, fromCache: 0, nodes: 0, edges: 0, ms: {} };
    const paths = readablePaths(tree, settings);
    const all = classify(paths);
    const claimed = new Map([...all].filter(([path]) => wanted.includes(path)));
    const supports = supportsOf(claimed, paths);
    const blobs = await blobsOf(tree, [...claimed.keys(), ...new Set([...supports.values()].flat())]);
    const dialectOf = await dialects(tree, hintPaths(paths), [...all.keys()].sort(), settings);
    return (await extractAll(tree, edges, claimed, supports, blobs, dialectOf, stats)).facts;
}
function finish(graph, key, listed, stats) {
    stats.nodes = graph.nodes.length;
    stats.edges = graph.edges.length;
    // A name that cannot be shown is told by the listing and again with the file's facts.
    const seen = new Set();
    const problems = [...listed, ...graph.problems].filter((problem) => {
        const key = `${problem.path}\0${problem.line}\0${problem.reason}`;
        return !seen.has(key) && seen.add(key);
    });
    return { graph: { ...graph, problems }, key, stats };
}
/** What the tree could not give, where a stack would have read it. */
function listedProblems(tree, claimed) {
    const links = [...classify(tree.links ?? []).keys()];
    return [
        ...tree.problems.filter((problem) => claimed.has(problem.path)),
        ...links.map((path) => ({ path, line: 1, reason: 'skipped: a link or submodule, which is not followed' })),
    ];
}
function stopwatch(edges, stats) {
    return async (step, work) => {
        const start = edges.clock.now();
        const result = await work();
        stats.ms[step] = Math.round(edges.clock.now() - start);
        return result;
    };
}
function readablePaths(tree, settings) {
    const root = settings['working-directory'].replace(/^\.\/?|\/+$/g, '');
    return tree.files
        .map((file) => file.path)
        .filter((path) => root === '' || path.startsWith(`${root}/`))
        .filter((path) => !(0,matches_path/* matchesPath */.$)(settings.exclude, path));
}
async function blobsOf(tree, paths) {
    if (tree.blobs) {
        const ids = await tree.blobs(paths);
        return new Map(paths.map((path, at) => [path, ids[at]]));
    }
    const known = new Map(tree.files.map((file) => [file.path, file.blob]));
    return new Map(paths.map((path) => [path, known.get(path) ?? '']));
}
function graphKey(wanted, configs, claimed, blobs, settings) {
    const files = wanted.map((path) => [path, blobs.get(path), claimed.get(path).id, claimed.get(path).version]);
    const hints = configs.map((path) => [path, blobs.get(path)]);
    return (0,fingerprint/* fingerprint */.R)(JSON.stringify([GRAPH_VERSION, files, hints, settings.databases, settings.dialect]));
}
async function dialects(tree, configs, wanted, settings) {
    const samples = samplePaths(wanted.filter((path) => path.endsWith('.sql')));
    const texts = await tree.read([...configs, ...samples]);
    const textOf = new Map([...configs, ...samples].map((path, at) => [path, texts[at] ?? '']));
    const pick = (paths) => new Map(paths.map((path) => [path, textOf.get(path)]));
    const evidence = readEvidence(pick(configs), pick(samples));
    const found = new Map();
    return (path) => {
        const known = found.get(path);
        if (known)
            return known;
        const configured = settings.databases.find((database) => (0,matches_path/* matchesPath */.$)(database.migrations, path))?.dialect;
        const fallback = settings.dialect === 'auto' ? null : settings.dialect;
        const dialect = configured ?? fallback ?? dialectFor(path, evidence).dialect;
        found.set(path, dialect);
        return dialect;
    };
}
async function extractAll(tree, edges, claimed, supports, blobs, dialectOf, stats) {
    const keyOf = new Map();
    for (const [path, stack] of claimed) {
        const own = blobs.get(path) ?? '';
        const support = supports.get(path);
        const blob = support ? `${own}+${supportId(support, blobs)}` : own;
        keyOf.set(path, (0,open_store.factsKey)({ blob, path, stack: stack.id, version: stack.version, dialect: dialectOf(path) }));
    }
    const known = edges.store.facts.getMany([...keyOf.values()], isFileFacts);
    const missing = [...keyOf].filter(([, key]) => !known.has(key)).map(([path]) => path);
    stats.fromCache = claimed.size - missing.length;
    stats.extracted = missing.length;
    const texts = await tree.read(missing);
    const given = await readSupports(tree, missing, supports, blobs);
    const jobs = missing.flatMap((path, at) => {
        const text = texts[at];
        const support = given.get(path);
        return text == null ? [] : [{ stackId: claimed.get(path).id, path, text, dialect: dialectOf(path), support }];
    });
    const results = new Map((await edges.extract.extract(jobs)).map((result) => [result.facts.path, result]));
    const trouble = problemsByPath(tree);
    const read = missing.map((path) => {
        const { facts, lasting } = results.get(path) ?? { facts: { path, facts: [], problems: [] }, lasting: true };
        return { facts: { ...facts, problems: [...(trouble.get(path) ?? []), ...facts.problems] }, lasting };
    });
    const lasting = read.filter((result) => result.lasting).map((result) => result.facts);
    edges.store.facts.putMany(lasting.map((file) => [keyOf.get(file.path), file]));
    const facts = [...known.values(), ...read.map((result) => result.facts)].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { facts, lasting: lasting.length === read.length };
}
function supportsOf(claimed, paths) {
    const byStack = new Map();
    for (const [path, stack] of claimed) {
        if (!stack.supports)
            continue;
        const files = byStack.get(stack);
        if (files)
            files.push(path);
        else
            byStack.set(stack, [path]);
    }
    return new Map([...byStack].flatMap(([stack, files]) => [...stack.supports(files, paths)]));
}
function supportId(support, blobs) {
    return (0,fingerprint/* fingerprint */.R)(...support.flatMap((path) => [path, blobs.get(path) ?? '']));
}
/** Files of one project share their support: it is read once and handed over as one. */
async function readSupports(tree, missing, supports, blobs) {
    const byList = new Map();
    for (const path of missing) {
        const list = supports.get(path);
        if (!list || byList.has(list))
            continue;
        const texts = await tree.read(list);
        const files = list.map((file, at) => ({ path: file, text: texts[at] ?? '' }));
        byList.set(list, { id: supportId(list, blobs), files });
    }
    return new Map(missing.map((path) => [path, byList.get(supports.get(path) ?? [])]));
}
function problemsByPath(tree) {
    const found = new Map();
    for (const problem of tree.problems)
        found.set(problem.path, [...(found.get(problem.path) ?? []), problem]);
    return found;
}
function linkInput(facts, claimed, dialectOf, allPaths, settings) {
    const byStack = new Map();
    for (const file of facts) {
        const stack = claimed.get(file.path);
        const files = byStack.get(stack);
        if (files)
            files.push(file);
        else
            byStack.set(stack, [file]);
    }
    const problems = [];
    const histories = configured(arrangeHistories(byStack, { dialectOf, allPaths }, problems), settings);
    const migrated = new Set(histories.flatMap((history) => history.steps.map((step) => step.path)));
    const sqlFiles = facts
        .filter((file) => LOOSE.has(claimed.get(file.path).id) && !migrated.has(file.path))
        .map((file) => ({ path: file.path, dialect: dialectOf(file.path) }));
    return { facts, histories, sqlFiles, problems };
}
/** Settings name databases by their migration folders: the histories there become one, in the order given. */
function configured(found, settings) {
    const rest = new Set(found);
    const named = [];
    for (const database of settings.databases) {
        const parts = database.migrations.flatMap((folder) => found.filter((history) => rest.has(history) && history.steps.some((step) => (0,matches_path/* matchesPath */.$)([folder], step.path))));
        for (const part of parts)
            rest.delete(part);
        const [first] = parts;
        if (!first)
            continue;
        const schema = database.schema ?? null;
        named.push({
            ...first,
            database: database.name,
            dialect: database.dialect ?? first.dialect,
            steps: parts.flatMap((part) => part.steps.map((step) => ({ ...step, defaultSchema: step.defaultSchema ?? schema }))),
            problems: parts.flatMap((part) => part.problems),
        });
    }
    return [...named, ...rest];
}
function isFileFacts(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { path, facts, problems } = value;
    return typeof path === 'string' && Array.isArray(facts) && Array.isArray(problems);
}
function isOutline(value) {
    return isGraph(value) && typeof value.edgeCount === 'number';
}
function isGraph(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const graph = value;
    return ['nodes', 'edges', 'faults', 'gone', 'databases', 'histories', 'problems'].every((key) => Array.isArray(graph[key]));
}


/***/ })

};
;