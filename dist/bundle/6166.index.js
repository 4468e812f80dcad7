"use strict";
exports.id = 6166;
exports.ids = [6166,3470];
exports.modules = {

/***/ 83470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   factsKey: () => (/* binding */ factsKey),
/* harmony export */   openStore: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _store_drivers__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41612);
/* harmony import */ var _store_file__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21572);
// A cache file in, what earlier runs found out; trouble with it costs time and one line of notice, never answers.




const MAX_ROW_BYTES = 64 * 1024 * 1024;
const MAX_BYTES = 300 * 1024 * 1024;
const KEPT_GRAPHS = 16;
const CHUNK_CHARS = 4 * 1024 * 1024;
const CHUNK_KEYS = 20_000;
/** Many small rows go in one list; a row of this size is not worth writing twice over. */
const LARGE_ROW = 256 * 1024;
/** `file` null: no cache wanted. */
async function openStore(file, options = {}) {
    if (file === null)
        return { store: emptyStore(), driver: 'none' };
    const driver = (options.drivers ?? (await (0,_store_drivers__WEBPACK_IMPORTED_MODULE_3__/* .storeDrivers */ .x)()))[0];
    if (!driver) {
        const notice = 'No SQLite in this Node: nothing is kept for the next run. Use Node 24, or 22.14 and later.';
        return { store: emptyStore(), driver: 'none', notice };
    }
    const opened = (0,_store_file__WEBPACK_IMPORTED_MODULE_2__/* .openStoreFile */ .WI)(driver, file);
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
/** No stack is named so, for it has no version. */
function answerKey(key) {
    return `answer ${key}`;
}
function isAnything(value) {
    return value !== undefined;
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
            const kind = (0,_store_file__WEBPACK_IMPORTED_MODULE_2__/* .kindOfTrouble */ .V0)(trouble);
            notice ??= `The cache ${file} failed and is not used further: ${trouble.message ?? 'unknown error'}.`;
            quietly(() => database.exec('ROLLBACK'));
            if (kind === 'read-only')
                writable = false;
            else
                shut();
            // Damaged inside: the next run starts from nothing instead of tripping over it again.
            if (kind === 'damaged')
                quietly(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, { force: true }));
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
                if (json.length > LARGE_ROW) {
                    database.run(INSERT_ROW[table], key, digestOf(key, json), json);
                    continue;
                }
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
        answers: {
            get: (key) => getMany('facts', [answerKey(key)], isAnything).get(answerKey(key)) ?? null,
            put: (key, value) => putMany('facts', [[answerKey(key), value]]),
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
function select(table) {
    return `SELECT key, digest, json FROM ${table} WHERE key IN (SELECT value FROM json_each(?)) AND octet_length(json) <= ${MAX_ROW_BYTES}`;
}
function insertRow(table) {
    return `INSERT OR REPLACE INTO ${table} (key, digest, json) VALUES (?, ?, ?)`;
}
function insert(table) {
    return `INSERT OR REPLACE INTO ${table} (key, digest, json) SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`;
}
const SELECT = { facts: select('facts'), graphs: select('graphs'), blobs: select('blobs') };
const INSERT = { facts: insert('facts'), graphs: insert('graphs'), blobs: insert('blobs') };
const INSERT_ROW = { facts: insertRow('facts'), graphs: insertRow('graphs'), blobs: insertRow('blobs') };
const NEWEST_GRAPHS = `SELECT rowid FROM graphs ORDER BY rowid DESC LIMIT ${KEPT_GRAPHS}`;
/** Over the key too: a row cannot be moved under another file's key. */
function digestOf(key, json) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', `${key}\0${json}`, 'base64url').slice(0, 22);
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
        answers: {
            get: (key) => facts.get(answerKey(key)) ?? null,
            put: (key, value) => void facts.set(answerKey(key), value),
        },
        blobs: { getMany: () => new Map(), putMany: () => { } },
        prune: () => { },
        notice: () => null,
        close: () => { },
    };
}


/***/ }),

/***/ 41612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ storeDrivers)
/* harmony export */ });
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


/***/ }),

/***/ 21572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V0: () => (/* binding */ kindOfTrouble),
/* harmony export */   WI: () => (/* binding */ openStoreFile),
/* harmony export */   is: () => (/* binding */ buildShape)
/* harmony export */ });
/* unused harmony export STORE_SCHEMA */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// A cache file's path in, an open database of our own shape out: whatever else lay there is put away.


/** Raised when tables or the JSON in them change their shape: older files are rebuilt, newer ones too. */
const STORE_SCHEMA = 1;
const MAX_FILE_BYTES = 2 * 1024 * 1024 * 1024;
const FACTS_SHAPE = {
    // `THRL`
    applicationId: 0x5448524c,
    version: STORE_SCHEMA,
    tables: [
        'CREATE TABLE facts (key TEXT PRIMARY KEY, digest TEXT, json TEXT)',
        'CREATE TABLE graphs (key TEXT PRIMARY KEY, digest TEXT, json TEXT)',
        'CREATE TABLE blobs (key TEXT PRIMARY KEY, digest TEXT, json TEXT)',
    ],
};
function openStoreFile(driver, file, shape = FACTS_SHAPE) {
    const found = lookAt(file, shape);
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
    const opened = tryOpen(driver, file, shape);
    if (!('reason' in opened))
        return { ...opened, notice };
    // Locked or out of reach: the file may be well, another process has it.
    if (!opened.damaged)
        return { reason: opened.reason };
    notice = putAway(file, 'damaged');
    if (notice === null)
        return { reason: `${file} is damaged and could not be replaced` };
    const again = tryOpen(driver, file, shape);
    return 'reason' in again ? { reason: again.reason } : { ...again, notice };
}
/** Looks at the header alone, so that no SQLite ever opens a file that does not say it is ours. */
function lookAt(file, { applicationId, version }) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
        if (!stat.isFile())
            return { kind: 'not-a-file' };
        if (stat.size === 0)
            return { kind: 'absent' };
        const header = Buffer.alloc(100);
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, header, 0, 100, 0);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        if (read < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0')
            return { kind: 'foreign' };
        if (header.readUInt32BE(68) !== applicationId)
            return { kind: 'foreign' };
        if (header.readUInt32BE(60) !== version)
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
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file + suffix, { force: true });
        if (why === 'foreign') {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, `${file}.not-ours`);
            return `The cache ${file} was not a Throughline cache: moved to ${file}.not-ours, and built anew.`;
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
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
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return;
    makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
}
function tryOpen(driver, file, shape) {
    let readOnly = false;
    try {
        makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
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
                buildShape(database, shape);
            if (!hasShape(database, shape, driver))
                return closed(database, { reason: `${file} has another shape`, damaged: true });
            return { database, writable: !readOnly };
        }
        catch (error) {
            const trouble = error;
            if (database)
                closed(database, null);
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
function buildShape(database, { tables, applicationId, version }) {
    if (schemaOf(database).length > 0)
        return;
    database.exec('BEGIN IMMEDIATE');
    try {
        if (schemaOf(database).length === 0) {
            for (const table of tables)
                database.exec(table);
            database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version};`);
        }
        database.exec('COMMIT');
    }
    catch (error) {
        database.exec('ROLLBACK');
        throw error;
    }
}
/** Exactly our tables, as this SQLite makes them: no trigger, view, index or column of anybody else's making. */
function hasShape(database, shape, driver) {
    const model = driver.open(':memory:', { readOnly: false, busyMs: 0 });
    try {
        buildShape(model, shape);
        return schemaOf(database).join('\n') === schemaOf(model).join('\n');
    }
    finally {
        model.close();
    }
}
function schemaOf(database) {
    const rows = database.all("SELECT sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_autoindex_%' OR sql IS NOT NULL");
    return rows.map(([sql]) => String(sql)).sort();
}
function closed(database, value) {
    try {
        database.close();
    }
    catch {
        // It is given up anyway.
    }
    return value;
}


/***/ }),

/***/ 55996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YD: () => (/* binding */ compareKeys),
/* harmony export */   qj: () => (/* binding */ actionOf)
/* harmony export */ });
/* unused harmony export sameAction */
/* harmony import */ var _sql_names__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40792);
// The keys, indexes and foreign keys that an entity promises and those of its table in; what is missing on either side, and
// which actions differ, out. What serves the same end under another name or in another form is the same.

function compareKeys({ keys, foreignKeys }, table, question) {
    const { dialect } = question;
    const differences = [];
    const has = (name) => table.columns.some((column) => (0,_sql_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(dialect, column.name) === (0,_sql_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(dialect, name));
    const same = (a, b) => sameColumns(a, b, dialect);
    const uniques = uniquesOf(table);
    const isIndexed = (columns) => [...uniques, ...table.indexes].some((index) => same(index.columns, columns)) ||
        // MySQL makes an index for every foreign key.
        (dialect === 'mysql' && table.foreignKeys.some((key) => same(key.columns, columns)));
    for (const key of keys) {
        // A column that is not there is told by itself.
        if (key.columns.length === 0 || !key.columns.every(has))
            continue;
        if (key.kind === 'primary') {
            const actual = table.primaryKey?.columns ?? [];
            if (!same(actual, key.columns))
                differences.push({ kind: 'primary-key', key, actual });
            continue;
        }
        if (key.kind === 'unique' && key.special !== 'condition') {
            const isKept = uniques.some((unique) => same(unique.columns, key.columns));
            // A condition that only the database has was put there by hand.
            const isLoose = table.indexes.some((index) => index.unique && same(index.columns, key.columns));
            if (!isKept && !isLoose)
                differences.push({ kind: 'missing-unique', key });
            continue;
        }
        if (!isIndexed(key.columns))
            differences.push({ kind: 'missing-index', key });
    }
    const taken = new Set();
    for (const key of foreignKeys) {
        if (!key.columns.every(has))
            continue;
        const actual = table.foreignKeys.find((one) => same(one.columns, key.columns) && isTarget(one, key, dialect));
        if (!actual) {
            differences.push({ kind: 'missing-foreign-key', key });
            continue;
        }
        taken.add(actual);
        if (key.onDelete !== undefined && !sameAction(key.onDelete, actual.onDelete))
            differences.push({ kind: 'foreign-key-action', key, actual, clause: 'ON DELETE' });
        else if (key.onUpdate !== undefined && !sameAction(key.onUpdate, actual.onUpdate))
            differences.push({ kind: 'foreign-key-action', key, actual, clause: 'ON UPDATE' });
    }
    return question.isOwned ? [...differences, ...undeclared()] : differences;
    function undeclared() {
        const found = [];
        const told = [...keys, ...(dialect === 'mysql' ? foreignKeys : [])].map(({ columns }) => columns);
        const promised = keys.filter(({ kind }) => kind !== 'index').map(({ columns }) => columns);
        const seen = [];
        for (const { columns, name } of [
            ...table.unique,
            ...table.indexes.filter(({ unique, partial }) => unique && !partial),
        ]) {
            if (columns.length === 0 || [...promised, ...seen].some((other) => same(other, columns)))
                continue;
            seen.push(columns);
            found.push({ kind: 'undeclared-unique', columns, name });
        }
        for (const { columns, name, unique, partial } of question.ownsIndexes ? table.indexes : []) {
            if (unique || partial || columns.length === 0 || [...told, ...seen].some((other) => same(other, columns)))
                continue;
            seen.push(columns);
            found.push({ kind: 'undeclared-index', columns, name });
        }
        for (const actual of table.foreignKeys) {
            // Another key over the same columns is the one that is missing.
            if (taken.has(actual) || foreignKeys.some(({ columns }) => same(columns, actual.columns)))
                continue;
            found.push({ kind: 'undeclared-foreign-key', actual });
        }
        return found;
    }
}
function uniquesOf({ primaryKey, unique, indexes }) {
    const plain = indexes.filter((index) => index.unique && !index.partial);
    return [...(primaryKey ? [primaryKey] : []), ...unique, ...plain];
}
function sameColumns(a, b, dialect) {
    if (a.length !== b.length)
        return false;
    const keys = new Set(a.map((name) => (0,_sql_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(dialect, name)));
    return b.every((name) => keys.has((0,_sql_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(dialect, name)));
}
function isTarget(actual, { refSchema, refTable }, dialect) {
    const home = (0,_sql_names__WEBPACK_IMPORTED_MODULE_0__/* .defaultSchema */ .jZ)(dialect);
    const schema = (name) => (0,_sql_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(dialect, name === null || name === '' ? home : name);
    return ((0,_sql_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(dialect, actual.refTable) === (0,_sql_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(dialect, refTable) &&
        (refSchema === null || schema(actual.refSchema) === schema(refSchema)));
}
/** RESTRICT refuses a moment earlier than NO ACTION, which nobody sees who does not defer keys. */
function sameAction(wanted, actual) {
    return actionOf(wanted) === actionOf(actual);
}
function actionOf(written) {
    const words = (written ?? '')
        .trim()
        .toUpperCase()
        .replace(/[\s_]+/g, ' ');
    return words === '' || words === 'RESTRICT' ? 'NO ACTION' : words;
}


/***/ }),

/***/ 28439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ tokenName)
/* harmony export */ });
// An injection token's key, or the asset of one, in; as people write it out.
const MADE = /^(repository|model|queue)\((.*?)(?:, .*)?\)$/;
/** `provider:src/users.service.ts#UsersService` → `UsersService`, `repository(src/order.ts#Order)` → `Repository<Order>`. */
function tokenName(key) {
    const bare = key.replace(/^(?:provider|module):/, '');
    const made = MADE.exec(bare);
    if (!made)
        return bare.slice(bare.lastIndexOf('#') + 1);
    const [, sort = '', of = ''] = made;
    return `${sort.charAt(0).toUpperCase()}${sort.slice(1)}<${of.slice(of.lastIndexOf('#') + 1)}>`;
}


/***/ }),

/***/ 48830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ matchRoute),
/* harmony export */   K8: () => (/* binding */ isMessage),
/* harmony export */   Ph: () => (/* binding */ writeRoute),
/* harmony export */   ZG: () => (/* binding */ parseRoute),
/* harmony export */   v$: () => (/* binding */ literals)
/* harmony export */ });
/* unused harmony export isGraphql */
/* harmony import */ var _topic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39687);
// What a call asks for and what routes answer in; which of them it means, and how well, out.

/** What a written segment weighs; at least one must be the same where only the end is compared. */
const WRITTEN = 8;
/** Of all that match, the one with the highest figure is meant; null for no match. */
function matchRoute(asked, route) {
    const method = matchMethod(asked.method, route.method);
    if (method === null)
        return null;
    if (isMessage(route))
        return matchMessage(asked.path, route.path, method);
    const whole = matchPath(asked.path, route.path);
    if (whole !== null)
        return whole * 100 + method * 10 + (route.floating ? 0 : 5);
    if (route.floating) {
        // The mount may have put anything before the router's own path.
        const over = asked.path.length - route.path.length;
        if (over > 0 && over <= 4 && literals(route.path) > 0) {
            const tail = matchPath(asked.path.slice(over), route.path);
            if (tail !== null && tail > WRITTEN)
                return tail * 100 + method * 10 - over * 4;
        }
    }
    if (asked.open && literals(asked.path) > 0) {
        const over = route.path.length - asked.path.length;
        const before = route.path.slice(0, Math.max(0, over));
        if (over > 0 && over <= 4 && before.every((segment) => typeof segment === 'string' && segment !== '*')) {
            const tail = matchPath(asked.path, route.path.slice(over));
            if (tail !== null && tail > WRITTEN)
                return tail * 100 + method * 10 - over * 4;
        }
    }
    return null;
}
/** A root field of GraphQL: its name is all there is. */
function isGraphql({ method }) {
    return method === 'QUERY' || method === 'MUTATION' || method === 'SUBSCRIPTION';
}
function isMessage({ method }) {
    return method === 'MESSAGE' || method === 'EVENT';
}
/** Wildcards stand where parameters do. */
function matchMessage([topic], [pattern], method) {
    if (typeof topic !== 'string' || pattern === undefined)
        return null;
    if (typeof pattern === 'string')
        return pattern === topic ? 1000 + method * 10 : null;
    return (0,_topic__WEBPACK_IMPORTED_MODULE_0__/* .matchTopic */ .F)(pattern.name ?? '', topic) ? 500 + method * 10 : null;
}
function matchMethod(asked, answered) {
    if (asked === answered)
        return 2;
    if (isGraphql({ method: asked }) || isGraphql({ method: answered }))
        return null;
    // A broker hands on what has the pattern, whether an answer is waited for or not.
    const messages = [asked, answered].filter((method) => isMessage({ method })).length;
    if (messages > 0)
        return messages === 2 ? 1 : null;
    if (asked === 'ALL' || answered === 'ALL')
        return 1;
    return asked === 'HEAD' && answered === 'GET' ? 1 : null;
}
/** Written segments weigh more than parameters, and those more than what takes anything. */
function matchPath(asked, answered) {
    let weight = 1;
    for (const [at, segment] of answered.entries()) {
        if (segment === '*') {
            // What stands behind `*` must end the address.
            const rest = answered.slice(at + 1);
            if (rest.length === 0)
                return weight;
            if (asked.length < answered.length - 1)
                return null;
            const tail = matchPath(asked.slice(asked.length - rest.length), rest);
            return tail === null ? null : weight + tail;
        }
        const given = asked[at];
        if (given === undefined)
            return null;
        if (typeof segment === 'string') {
            if (given !== segment)
                return null;
            weight += WRITTEN;
        }
        else
            weight += typeof given === 'string' ? 3 : 4;
    }
    return asked.length === answered.length ? weight : null;
}
function literals(path) {
    return path.filter((segment) => typeof segment === 'string' && segment !== '*').length;
}
// ---------------------------------------------------------------- as text
/** `GET /api/orders/{id}`; `GET …/orders` where more may stand before it. */
function writeRoute({ method, path, open }) {
    const [pattern] = path;
    if (isGraphql({ method }))
        return `${method} ${pattern}`;
    if (isMessage({ method }))
        return `${method} ${typeof pattern === 'object' ? pattern.name : pattern}`;
    const written = path.map((segment) => (typeof segment === 'string' ? segment : `{${segment.name ?? ''}}`)).join('/');
    return `${method} ${open ? '…' : ''}/${written}`;
}
function parseRoute(written) {
    const graphql = /^(QUERY|MUTATION|SUBSCRIPTION) (\w+)$/.exec(written);
    if (graphql)
        return { method: graphql[1], path: [graphql[2]], open: false };
    const message = /^(MESSAGE|EVENT) (.*)$/s.exec(written);
    if (message) {
        const pattern = message[2];
        const path = [(0,_topic__WEBPACK_IMPORTED_MODULE_0__/* .isWildcard */ .z)(pattern) ? { name: pattern } : pattern];
        return { method: message[1], path, open: false };
    }
    const found = /^([A-Z]+) (…?)\/(.*)$/.exec(written);
    if (!found)
        return null;
    const path = found[3].split('/').flatMap((part) => {
        if (part === '')
            return [];
        return [/^\{.*\}$/.test(part) ? { name: part.slice(1, -1) || null } : part];
    });
    return { method: found[1], path, open: found[2] !== '' };
}


/***/ }),

/***/ 39687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ matchTopic),
/* harmony export */   z: () => (/* binding */ isWildcard)
/* harmony export */ });
// Message patterns in; whether one has wildcards, and whether it takes a topic, out.
/** `orders.*` of NATS, `sensors/+/heat` and `#` of MQTT and RabbitMQ. */
function isWildcard(pattern) {
    return !pattern.startsWith('{') && pattern.split(/[./]/).some((part) => /^[*+#>]$/.test(part));
}
function matchTopic(pattern, topic) {
    const parts = pattern.split(/[./]/);
    const given = topic.split(/[./]/);
    for (const [at, part] of parts.entries()) {
        if (part === '#' || part === '>')
            return true;
        if (at >= given.length || (part !== '*' && part !== '+' && part !== given[at]))
            return false;
    }
    return parts.length === given.length;
}


/***/ }),

/***/ 13646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   C1: () => (/* binding */ addEnumValue),
/* harmony export */   H7: () => (/* binding */ alterColumn),
/* harmony export */   U6: () => (/* binding */ dropColumn),
/* harmony export */   WS: () => (/* binding */ createEnum),
/* harmony export */   Z8: () => (/* binding */ quoteTable),
/* harmony export */   ZR: () => (/* binding */ createTable),
/* harmony export */   cq: () => (/* binding */ addColumn)
/* harmony export */ });
/* harmony import */ var _sql_names__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40792);
// A difference between an entity and its table in; the statement that brings the table in line out.

function quoteName(dialect, name) {
    if (dialect === 'mysql' || dialect === 'bigquery' || dialect === 'databricks')
        return `\`${name.replaceAll('`', '``')}\``;
    if (dialect === 'mssql')
        return `[${name.replaceAll(']', ']]')}]`;
    return `"${name.replaceAll('"', '""')}"`;
}
function quoteTable(dialect, schema, name) {
    const isHome = schema === null || schema === '' || schema === (0,_sql_names__WEBPACK_IMPORTED_MODULE_0__/* .defaultSchema */ .jZ)(dialect);
    return isHome ? quoteName(dialect, name) : `${quoteName(dialect, schema)}.${quoteName(dialect, name)}`;
}
function createTable(dialect, entity) {
    if (entity.columns.some((column) => isUntyped(dialect, column)))
        return '';
    const columns = entity.columns.map((column) => columnSql(dialect, column));
    const ids = entity.columns.filter(({ member }) => member.id).map(({ name }) => name);
    const compound = entity.entity.keys
        .find(({ kind }) => kind === 'id')
        ?.members.flatMap(({ name }) => {
        return entity.columns.find(({ member }) => member.name === name)?.name ?? [];
    });
    const key = ids.length > 0 ? ids : (compound ?? []);
    if (key.length > 0)
        columns.push(`PRIMARY KEY (${key.map((name) => quoteName(dialect, name)).join(', ')})`);
    return `CREATE TABLE ${quoteTable(dialect, entity.schema, entity.table)} (${columns.join(', ')});`;
}
function addColumn(dialect, table, column) {
    if (isUntyped(dialect, column))
        return '';
    return `ALTER TABLE ${nameOf(dialect, table)} ADD COLUMN ${columnSql(dialect, column)};`;
}
function dropColumn(dialect, table, name) {
    return `ALTER TABLE ${nameOf(dialect, table)} DROP COLUMN ${quoteName(dialect, name)};`;
}
/** Null where the dialect has no such statement (SQLite makes the table anew). */
function alterColumn(dialect, table, column, kind) {
    const start = `ALTER TABLE ${nameOf(dialect, table)}`;
    const name = quoteName(dialect, column.name);
    if (dialect === 'mysql')
        return isUntyped(dialect, column) ? null : `${start} MODIFY ${columnSql(dialect, column)};`;
    if (dialect === 'sqlite')
        return null;
    if (kind === 'type') {
        const type = typeSql(dialect, column);
        if (dialect === 'mssql')
            return `${start} ALTER COLUMN ${name} ${type} ${column.nullable ? 'NULL' : 'NOT NULL'};`;
        return `${start} ALTER COLUMN ${name} SET DATA TYPE ${type} USING ${name}::${type};`;
    }
    if (kind === 'nullable') {
        if (dialect === 'mssql' && isUntyped(dialect, column))
            return null;
        if (dialect === 'mssql')
            return `${start} ALTER COLUMN ${name} ${typeSql(dialect, column)} ${column.nullable ? 'NULL' : 'NOT NULL'};`;
        return `${start} ALTER COLUMN ${name} ${column.nullable ? 'DROP' : 'SET'} NOT NULL;`;
    }
    const value = defaultSql(column.default);
    return `${start} ALTER COLUMN ${name} ${value === null ? 'DROP DEFAULT' : `SET DEFAULT ${value}`};`;
}
function addEnumValue(dialect, schema, name, value) {
    if (dialect !== 'postgres')
        return null;
    return `ALTER TYPE ${quoteTable(dialect, schema, name)} ADD VALUE '${value.replaceAll("'", "''")}';`;
}
function createEnum(dialect, schema, name, values) {
    const list = values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');
    return `CREATE TYPE ${quoteTable(dialect, schema, name)} AS ENUM (${list});`;
}
/** What type is meant is not known: no statement, as most databases take none without. */
function isUntyped(dialect, { type }) {
    return type === null && dialect !== 'sqlite';
}
function nameOf(dialect, table) {
    return quoteTable(dialect, table.schema, table.name);
}
function columnSql(dialect, column) {
    const isCounted = column.default.kind === 'counter';
    const parts = [quoteName(dialect, column.name), isCounted ? counterType(dialect, column) : typeSql(dialect, column)];
    if (!column.nullable && !column.member.list)
        parts.push('NOT NULL');
    if (isCounted && dialect === 'mysql')
        parts.push('AUTO_INCREMENT');
    const value = defaultSql(column.default);
    if (value !== null)
        parts.push(`DEFAULT ${value}`);
    return parts.filter((part) => part !== '').join(' ');
}
function counterType(dialect, column) {
    if (dialect !== 'postgres')
        return typeSql(dialect, column);
    return column.type === 'bigint' ? 'BIGSERIAL' : column.type === 'smallint' ? 'SMALLSERIAL' : 'SERIAL';
}
/** Types of the project keep their case in quotes; those of the database are written in capitals. */
function typeSql(dialect, { type, member }) {
    if (type === null)
        return '';
    if (!member.enum || dialect !== 'postgres')
        return /^enum\(/.test(type) ? `ENUM${type.slice(4)}` : type.toUpperCase();
    const array = type.endsWith('[]') ? '[]' : '';
    return quoteName(dialect, array === '' ? type : type.slice(0, -2)) + array;
}
function defaultSql(value) {
    return value.kind === 'sql' ? value.text : null;
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

/***/ 86166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildGraph: () => (/* binding */ buildGraph),
  isReadable: () => (/* binding */ build_graph_isReadable),
  planGraph: () => (/* binding */ planGraph),
  readFacts: () => (/* binding */ readFacts),
  rememberGraphs: () => (/* binding */ rememberGraphs)
});

// EXTERNAL MODULE: ./src/edges/store/open-store.ts
var open_store = __webpack_require__(83470);
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
    const factsByPath = new Map();
    // What a code stack reads is a part of what its file says.
    for (const file of [...factsOf.values()].flat())
        if (!factsByPath.has(file.path))
            factsByPath.set(file.path, file);
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
            if (fact.kind === 'sql-script' && fact.markers === 'embedded')
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
    if (dump.dialect === other.dialect)
        return true;
    // A Prisma schema says which server it is for.
    return dump.style !== 'prisma-schema' && !namesDialect(dump.root);
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

// EXTERNAL MODULE: ./src/extract/index.ts + 113 modules
var extract = __webpack_require__(7426);
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

;// CONCATENATED MODULE: ./src/extract/code-stack-facts.ts
// The facts of one source file in, the same by the code stack that read them out.
/** Each stack's facts alone; files that were read by no code stack give nothing. */
function factsByCodeStack(file, codeStacks) {
    const found = new Map();
    const counts = Object.entries(file.codeStacks ?? {});
    let at = file.facts.length - counts.reduce((sum, [, count]) => sum + count, 0);
    for (const [id, count] of counts) {
        const stack = codeStacks.find((candidate) => candidate.id === id);
        const facts = file.facts.slice(at, at + count);
        if (stack)
            found.set(stack, { path: file.path, facts, problems: [] });
        at += count;
    }
    return found;
}

// EXTERNAL MODULE: ./src/extract/code-stacks.ts + 177 modules
var code_stacks = __webpack_require__(72239);
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
    '@mikro-orm/postgresql': 'postgres',
    '@mikro-orm/mysql': 'mysql',
    '@mikro-orm/mariadb': 'mysql',
    '@mikro-orm/sqlite': 'sqlite',
    '@mikro-orm/better-sqlite': 'sqlite',
    '@mikro-orm/libsql': 'sqlite',
    '@mikro-orm/mssql': 'mssql',
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
            onUpdate: key.onUpdate,
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
var sql_names = __webpack_require__(40792);
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
            ? table.gone.get((0,sql_names/* nameKey */.Rc)(database.dialect, column.name))
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
    const options = { from: routine.id, live: true, searchPath: routine.searchPath, routine: routine.name };
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
            return name !== undefined && (0,sql_names/* nameKey */.Rc)(database.dialect, name) === (0,sql_names/* nameKey */.Rc)(database.dialect, routine.name);
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
    let hasOpaque = false;
    const home = state.searchPath;
    for (const step of history.steps) {
        const script = scriptOf(step);
        hasOpaque ||= script?.statements.some(({ kind }) => kind === 'opaque') ?? step.kind === 'versioned';
        if (!script)
            continue;
        const live = step.kind === 'seed' || step.kind === 'repeatable';
        const recorder = (0,fold_recorder/* createRecorder */.T)(step.path, migrationId(step.path), live, observations);
        // Every file is a session of its own.
        state.searchPath = step.defaultSchema === null ? home : [step.defaultSchema];
        if (step.defaultSchema !== null)
            state.schemas.add((0,sql_names/* nameKey */.Rc)(state.dialect, step.defaultSchema));
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
    return { state, observations, steps, hasOpaque };
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
;// CONCATENATED MODULE: ./src/graph/code/component-index.ts
// Components of all files in; which component a tag means, and all the props that it takes, out.
/** Nobody wraps a component more often. */
const DEEPEST = 8;
function indexComponents(facts, modules) {
    const components = [];
    const local = new Map();
    const exported = new Map();
    const shapes = new Map();
    for (const { path, facts: own } of facts) {
        for (const fact of own) {
            if (fact.kind === 'shape') {
                const key = `${path}\0${fact.name}`;
                // Interfaces of one name are one: what each of them says alone is not the whole.
                shapes.set(key, shapes.has(key) ? null : { path, fact });
            }
            if (fact.kind !== 'component')
                continue;
            const component = { id: `component:${path}#${fact.name}`, path, fact };
            components.push(component);
            local.set(`${path}\0${fact.name}`, component);
            for (const name of fact.exports)
                exported.set(`${path}\0${name}`, component);
        }
    }
    const known = new Map();
    /** Where a name that another file exports is declared there. */
    function declared(path, { from, name }) {
        if (!from)
            return { path, name };
        const to = modules.resolveImport(path, from.specifier);
        if (to === null)
            return null;
        const root = name.split('.')[0];
        const rest = name.slice(root.length);
        // `import * as ui`: the member is what is exported.
        const wanted = from.name === '*' ? rest.slice(1) : from.name;
        const [first = '', ...members] = wanted.split('.');
        const origin = first === '' ? null : modules.resolveExport(to, first);
        if (!origin)
            return null;
        const tail = from.name === '*' ? members.map((member) => `.${member}`).join('') : rest;
        return { path: origin.path, name: origin.name + tail };
    }
    function find(path, wanted) {
        const at = declared(path, wanted);
        if (!at)
            return null;
        if (!wanted.from)
            return local.get(`${at.path}\0${at.name}`) ?? null;
        const [root = '', ...members] = at.name.split('.');
        const own = exported.get(`${at.path}\0${root}`);
        if (members.length === 0)
            return own ?? null;
        const name = own?.fact.name ?? root;
        return local.get(`${at.path}\0${[name, ...members].join('.')}`) ?? null;
    }
    function propsOf(component, depth = 0) {
        const had = known.get(component);
        if (had)
            return had;
        const taken = freshProps(component, depth);
        known.set(component, taken);
        return taken;
    }
    function freshProps({ path, fact }, depth) {
        if (fact.of) {
            const inner = depth < DEEPEST ? find(path, fact.of) : null;
            return inner && inner.fact !== fact
                ? withDefaults(propsOf(inner, depth + 1), fact)
                : { props: new Map(), contract: 'declared', open: true };
        }
        const props = new Map(fact.props.map((prop) => [prop.name, { prop, path }]));
        let { open } = fact;
        for (const type of fact.types) {
            const at = declared(path, type);
            const shape = at && shapes.get(`${at.path}\0${at.name}`);
            if (!shape || shape.fact.partial)
                open = true;
            for (const { name, optional, type: written, at: spot } of shape?.fact.members ?? [])
                props.set(name, { prop: { name, required: !optional, type: written, at: spot }, path: shape.path });
        }
        return withDefaults({ props, contract: fact.contract, open }, fact);
    }
    return { components, find, propsOf };
}
function withDefaults(taken, { defaults }) {
    if (defaults.length === 0)
        return taken;
    const given = new Set(defaults);
    const props = new Map(taken.props);
    for (const [name, { prop, path }] of props)
        if (given.has(name))
            props.set(name, { prop: { ...prop, required: false }, path });
    return { ...taken, props };
}

;// CONCATENATED MODULE: ./src/graph/code/link-components.ts
// Components and the tags that use them in; components as nodes, tags and the props they give as edges, and props that a
// component does not take or misses as faults out.



/** React's own, and what compilers of styles take for themselves. */
const ALWAYS_TAKEN = new Set(['key', 'ref', 'children', 'css', 'tw', 'jsx']);
function linkComponents(facts, modules) {
    const index = indexComponents(facts, modules);
    const linked = { nodes: [], edges: [], faults: [] };
    const ids = new Set();
    for (const component of index.components) {
        if (ids.has(component.id))
            continue;
        ids.add(component.id);
        linked.nodes.push(componentNode(component, index.propsOf(component)));
    }
    for (const { path, facts: own } of facts) {
        for (const fact of own) {
            if (fact.kind !== 'jsx')
                continue;
            for (const use of fact.uses) {
                const component = index.find(path, use);
                if (component)
                    linkUse(path, use, component, index.propsOf(component), linked);
            }
        }
    }
    return linked;
}
function componentNode({ id, path, fact }, { props, open }) {
    return {
        ...placeOf(path, fact.at),
        id,
        kind: 'component',
        name: fact.name,
        columns: [...props.values()].map(({ prop, path: home }) => ({
            name: prop.name,
            type: prop.type,
            nullable: !prop.required,
            default: null,
            line: home === path ? prop.at[0] : fact.at[0],
        })),
        ...(open ? { partial: true } : {}),
    };
}
function linkUse(path, use, component, { props, contract, open }, linked) {
    const from = use.within === null ? (0,read_embedded_sql/* codeId */.rN)(path) : `component:${path}#${use.within}`;
    const definedAt = placeOf(component.path, component.fact.at);
    const edge = (at, toColumn, kind, known) => ({
        ...placeOf(path, at),
        from,
        fromColumn: null,
        to: component.id,
        toColumn,
        kind,
        clause: 'property',
        certainty: 'proven',
        live: true,
        type: '',
        definedAt: known,
    });
    linked.edges.push(edge(use.at, null, 'calls', definedAt));
    // What a body takes is no promise.
    const certainty = contract === 'taken' ? 'likely' : 'proven';
    const given = new Set();
    for (const { name, at } of use.given) {
        given.add(name);
        const taken = props.get(name);
        if (taken)
            linked.edges.push(edge(at, name, 'writes', placeOf(taken.path, taken.prop.at)));
        else if (!open && !isAlwaysTaken(name))
            linked.faults.push(faultOf(path, at, 'unknown-prop', component, name, certainty));
    }
    if (use.spread)
        return;
    for (const [name, { prop, path: home }] of props) {
        if (!prop.required || given.has(name) || name === 'key' || name === 'ref')
            continue;
        if (name === 'children' && use.content)
            continue;
        const cause = { ...placeOf(home, prop.at), kind: 'type-changed', renamedTo: null };
        linked.faults.push({ ...faultOf(path, use.at, 'missing-prop', component, name, certainty), cause });
    }
}
/** Names with a hyphen are never checked. */
function isAlwaysTaken(name) {
    return ALWAYS_TAKEN.has(name) || name.includes('-');
}
function faultOf(path, at, code, { id, fact }, prop, certainty) {
    const wanted = `${fact.name}.${prop}`;
    return {
        ...placeOf(path, at),
        code,
        from: (0,read_embedded_sql/* codeId */.rN)(path),
        to: id,
        column: prop,
        clause: 'property',
        certainty,
        live: true,
        wanted,
        details: [],
        cause: null,
        statement: (0,fingerprint/* fingerprint */.R)(code, wanted),
    };
}
function placeOf(path, [line, startColumn, endColumn]) {
    return { path, line, startColumn, endLine: line, endColumn };
}

;// CONCATENATED MODULE: ./src/graph/code/names-in-database.ts
// What projects say of the case of their names, and the tables that their migrations arrive at, in; how a name that code gives to a query builder is written in the database
// out, and a script with its names so written.
/** Migrations that go through the same mapping are read as they are written: then so are queries. */
function namesInDatabase(facts, tables) {
    const columns = tables.flatMap((table) => table.columns);
    const isMapped = columns.filter(({ name }) => /[a-z][A-Z]/.test(name)).length * 4 > columns.length;
    if (isMapped)
        return () => null;
    const cased = new Set(facts.flatMap(({ facts: own }) => own.flatMap((fact) => (fact.kind === 'orm-settings' && fact.naming === 'snake_case' ? fact.orm : []))));
    return (builder) => (cased.has(builder) ? snakeCase : null);
}
/** As Kysely's `CamelCasePlugin` and Knex's mappers do: `userID` is `user_id`. */
function snakeCase(name) {
    let written = '';
    for (const [at, letter] of [...name].entries()) {
        const lower = letter.toLowerCase();
        const before = name[at - 1] ?? '';
        const isAfterUpper = before !== before.toLowerCase();
        written += letter !== lower && at > 0 && before !== '_' && !isAfterUpper ? `_${lower}` : lower;
    }
    return written;
}
function casedScript(script, cased) {
    return cased ? casedIn(script, cased) : script;
}
function casedIn(value, cased) {
    if (Array.isArray(value))
        return value.map((one) => casedIn(one, cased));
    if (typeof value !== 'object' || value === null)
        return value;
    if (isIdent(value))
        return { ...value, name: cased(value.name) };
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, casedIn(one, cased)]));
}
function isIdent(value) {
    return 'name' in value && typeof value.name === 'string' && 'quoted' in value && 'range' in value;
}

;// CONCATENATED MODULE: ./src/graph/code/link-environment.ts
// What code reads of the environment and what files declare of it in; keys as nodes, reads as edges, reads of what nothing declares as faults out.


/** Set by whoever runs the program: the system, Node, the shell, CI services, Vite. */
const ALWAYS_SET = /^(?:NODE_ENV|NODE_OPTIONS|PATH|HOME|PWD|USER|USERNAME|SHELL|LANG|TZ|TERM|TMPDIR|TEMP|TMP|HOSTNAME|CI|PORT|GITHUB_\w+|RUNNER_\w+|GITLAB_\w+|CI_\w+|VERCEL(?:_\w+)?|NETLIFY|npm_\w+|JEST_WORKER_ID|VITEST(?:_\w+)?|NEXT_RUNTIME|MODE|DEV|PROD|SSR|BASE_URL)$/;
function linkEnvironment(files) {
    const declared = new Map();
    const required = new Map();
    const reads = [];
    for (const { path, facts } of files) {
        for (const fact of facts) {
            if (fact.kind === 'environment-declarations') {
                for (const { name, at } of fact.keys)
                    if (!declared.has(name))
                        declared.set(name, link_environment_placeOf(path, at));
            }
            else if (fact.kind === 'environment-reads') {
                for (const read of fact.reads) {
                    reads.push({ path, read });
                    if (read.schema && !required.has(read.key))
                        required.set(read.key, link_environment_placeOf(path, read.at));
                }
            }
        }
    }
    const linked = { nodes: [], edges: [], faults: [] };
    const known = new Map([...required, ...declared]);
    for (const [name, place] of known)
        linked.nodes.push({ ...place, id: envId(name), kind: 'env', name, columns: [] });
    for (const { path, read } of reads) {
        // What a schema asks for must be declared by a file; what code asks for, by a file or a schema.
        const home = read.schema ? declared.get(read.key) : known.get(read.key);
        if (home)
            linked.edges.push(edgeOf(path, read, home));
        else if (!read.optional && !ALWAYS_SET.test(read.key))
            linked.faults.push(link_environment_faultOf(path, read));
    }
    return linked;
}
function envId(name) {
    return `env:${name}`;
}
function link_environment_placeOf(path, [line, startColumn, endColumn]) {
    return { path, line, startColumn, endLine: line, endColumn };
}
function edgeOf(path, { key, at }, definedAt) {
    return {
        ...link_environment_placeOf(path, at),
        from: (0,read_embedded_sql/* codeId */.rN)(path),
        fromColumn: null,
        to: envId(key),
        toColumn: null,
        kind: 'reads',
        clause: 'property',
        certainty: 'proven',
        live: true,
        type: '',
        definedAt,
    };
}
function link_environment_faultOf(path, { key, at }) {
    return {
        ...link_environment_placeOf(path, at),
        code: 'undeclared-env-key',
        from: (0,read_embedded_sql/* codeId */.rN)(path),
        to: envId(key),
        column: null,
        clause: 'property',
        // It may be set where no file says so.
        certainty: 'likely',
        live: true,
        wanted: key,
        details: [],
        cause: null,
        statement: (0,fingerprint/* fingerprint */.R)(key),
    };
}

;// CONCATENATED MODULE: ./src/graph/code/body-schemas.ts
// Schemas and checks of bodies of all files in; what a route's own checks and those of its handler ask for, through schemas
// that are put together of others, out.
const NOTHING = new Map();
/** Middlewares that check by middlewares. */
const body_schemas_DEEPEST = 6;
/** Of one handler: they may name each other many times over. */
const MOST_CHECKS = 200;
function bodySchemas(facts, follow, find) {
    const schemas = new Map();
    const checks = new Map();
    for (const { path, facts: own } of facts) {
        for (const fact of own) {
            if (fact.kind === 'body-schema')
                schemas.set(`${path}#${fact.name}`, { path, fact });
            if (fact.kind !== 'body-check')
                continue;
            const key = placeKey(path, fact.handler);
            const same = checks.get(key);
            if (same)
                same.push(fact.parts);
            else
                checks.set(key, [fact.parts]);
        }
    }
    /** null while it is being put together. */
    const known = new Map();
    function membersNamed(path, name, from) {
        const found = schemaAt(path, name, from);
        if (!found)
            return null;
        const id = `${found.path}#${found.fact.name}`;
        const done = known.get(id);
        if (done !== undefined)
            return done ?? NOTHING;
        known.set(id, null);
        const members = put(found.path, id, found.fact.parts);
        known.set(id, members);
        return members;
    }
    function schemaAt(path, name, from) {
        const own = schemas.get(`${path}#${name}`);
        if (own && !from)
            return own;
        const at = follow(path, name, from, (one) => schemas.has(`${one.path}#${one.name}`));
        return at ? schemas.get(`${at.path}#${at.name}`) : undefined;
    }
    function put(path, schema, parts) {
        let members = new Map();
        for (const part of parts) {
            if (part.kind === 'fields') {
                for (const field of part.fields)
                    members.set(field.name, { ...field, path, schema });
            }
            else if (part.kind === 'schema') {
                for (const member of membersNamed(path, part.name, part.from)?.values() ?? [])
                    members.set(member.name, member);
            }
            else if (part.kind === 'unknown')
                members = new Map();
            else
                members = changed(members, part);
        }
        return members;
    }
    function checkedBy(path, parts, unresolved, depth, work) {
        if (work.checks++ > MOST_CHECKS)
            return [];
        const [only] = parts;
        // A middleware of another file may check, and so may a class.
        if (only?.kind === 'schema' && parts.length === 1 && !schemaAt(path, only.name, only.from)) {
            const middleware = find(path, only.name, only.from);
            if (middleware && depth < body_schemas_DEEPEST)
                return (checks.get(placeKey(middleware.file, middleware.fact.range)) ?? []).flatMap((inner) => checkedBy(middleware.file, inner, unresolved, depth + 1, work));
            if (!middleware)
                unresolved.push({ path, name: only.name, from: only.from });
            return [];
        }
        return bodyOf([...put(path, null, parts).values()]);
    }
    /** `z.object({ body: z.object({ … }) })`: of the whole request. */
    function bodyOf(members) {
        const isRequest = members.length > 0 && members.every(({ name }) => /^(?:body|query|params|headers|cookies)$/.test(name));
        if (!isRequest)
            return members;
        const body = members.find(({ name }) => name === 'body');
        return body?.parts ? [...put(body.path, body.schema, body.parts).values()] : [];
    }
    return {
        checkedAt(path, handler) {
            const unresolved = [];
            const own = checks.get(placeKey(path, handler)) ?? [];
            const work = { checks: 0 };
            return { members: own.flatMap((parts) => checkedBy(path, parts, unresolved, 0, work)), unresolved };
        },
        named(path, name, from) {
            const members = membersNamed(path, name, from);
            return members && bodyOf([...members.values()]);
        },
    };
}
function changed(members, part) {
    const found = new Map();
    const names = part.kind === 'presence' || part.names === null ? null : new Set(part.names);
    for (const [name, member] of members) {
        const isMeant = names === null || names.has(name);
        if (part.kind === 'pick' && !isMeant)
            continue;
        if (part.kind === 'omit' && isMeant)
            continue;
        if (part.kind === 'presence')
            found.set(name, { ...member, required: member.required || !member.optional });
        else if ((part.kind === 'optional' || part.kind === 'required') && isMeant)
            found.set(name, { ...member, required: part.kind === 'required' });
        else
            found.set(name, member);
    }
    return found;
}
function placeKey(path, { line, startColumn }) {
    return `${path}:${line}:${startColumn}`;
}

;// CONCATENATED MODULE: ./src/graph/code/find-handler.ts
// Handlers of all files in; the one that a route names, wherever it is declared, out.
function handlerFinder(facts, follow) {
    const handlers = new Map();
    for (const { path, facts: own } of facts) {
        for (const fact of own)
            if (fact.kind === 'http-handler')
                handlers.set(`${path}\0${fact.name}`, { file: path, fact });
    }
    return (file, name, from) => {
        const at = follow(file, name, from, (one) => handlers.has(`${one.path}\0${one.name}`));
        return at ? (handlers.get(`${at.path}\0${at.name}`) ?? null) : null;
    };
}

;// CONCATENATED MODULE: ./src/graph/code/follow-name.ts
// Facts of all files in; the file that declares what a dotted name of a file means, and its name there, out: through imports,
// barrels, modules as objects, and other names of the same.
/** `schemas.orders.create`: nobody keeps modules in modules deeper, or gives one thing more names. */
const follow_name_DEEPEST = 8;
/** Of one name: others may name each other many times over. */
const MOST_STEPS = 200;
function nameFollower(facts, modules) {
    const aliases = new Map();
    for (const { path, facts: own } of facts) {
        for (const fact of own)
            if (fact.kind === 'name-alias')
                aliases.set(`${path}\0${fact.name}`, fact);
    }
    return (file, dotted, from, isSought) => follow(file, dotted, from, isSought, 0, { steps: 0 });
    function follow(file, dotted, from, isSought, depth, work) {
        const at = depth > follow_name_DEEPEST || work.steps++ > MOST_STEPS ? null : declaredAt(modules, file, dotted, from);
        if (!at || isSought(at))
            return at;
        const parts = at.name.split('.');
        for (let length = parts.length; length > 0; length--) {
            const alias = aliases.get(`${at.path}\0${parts.slice(0, length).join('.')}`);
            if (!alias)
                continue;
            const meant = [alias.target, ...parts.slice(length)].join('.');
            const found = follow(at.path, meant, alias.from, isSought, depth + 1, work);
            if (found)
                return found;
        }
        return null;
    }
}
function declaredAt(modules, file, dotted, from) {
    if (!from)
        return { path: file, name: dotted };
    const to = modules.resolveImport(file, from.specifier);
    if (to === null)
        return null;
    const [, ...members] = dotted.split('.');
    return exportedName(modules, to, from.name, members, 0);
}
function exportedName(modules, path, exported, members, depth) {
    if (depth > follow_name_DEEPEST)
        return null;
    if (exported === '*') {
        const [first, ...rest] = members;
        if (first === undefined)
            return { path, name: 'default' };
        const named = modules.originOf(path, first);
        // `require('./orders')` may be one thing that has members, as well as a module that has names.
        if (named.kind !== 'declared')
            return { path, name: ['default', ...members].join('.') };
        return named.name === '*'
            ? exportedName(modules, named.path, '*', rest, depth + 1)
            : { path: named.path, name: [named.name, ...rest].join('.') };
    }
    const origin = modules.originOf(path, exported);
    if (origin.kind !== 'declared')
        return { path, name: [exported, ...members].join('.') };
    if (origin.name === '*')
        return exportedName(modules, origin.path, '*', members, depth + 1);
    return { path: origin.path, name: [origin.name, ...members].join('.') };
}

;// CONCATENATED MODULE: ./src/graph/code/named-type.ts
// A type as written in; the one name that it is about out: `Order[]`, `Array<Order>` and `Order` are about `Order`.
function namedType(written) {
    if (written === null)
        return null;
    const list = /^(?:readonly\s+)?([A-Z_$][\w$]*)(?:\[\])+$/i.exec(written) ??
        /^(?:Array|ReadonlyArray)<\s*([A-Z_$][\w$]*)\s*>$/i.exec(written);
    if (list)
        return { name: list[1], list: true };
    return /^[A-Z_$][\w$]*$/i.test(written) ? { name: written, list: false } : null;
}

;// CONCATENATED MODULE: ./src/graph/code/find-shape.ts
// Types of all files in; the type that a written one names, and the types that come along with it, out.

/** Nobody nests an answer deeper, or in more types. */
const find_shape_DEEPEST = 4;
const MOST = 40;
/** `entities`: ids of the graph's own, whose members are theirs to tell. */
function shapeFinder(facts, modules, entities) {
    const shapes = new Map();
    for (const { path, facts: own } of facts) {
        for (const fact of own) {
            if (fact.kind !== 'shape')
                continue;
            const entity = `entity:${path}#${fact.name}`;
            const id = entities.has(entity) ? entity : `type:${path}#${fact.name}`;
            if (!shapes.has(`${path}#${fact.name}`))
                shapes.set(`${path}#${fact.name}`, { id, path, fact });
        }
    }
    const models = new Map();
    for (const id of entities) {
        const [, path, name] = /^entity:(.*)#(.*)$/s.exec(id) ?? [];
        if (path?.endsWith('.prisma') && name)
            models.set(name, models.has(name) ? null : id);
    }
    function find(path, written) {
        const named = namedType(written);
        if (!named)
            return null;
        const local = shapes.get(`${path}#${named.name}`);
        if (local)
            return local;
        for (const { specifier, names } of modules.modules.get(path)?.fact.imports ?? []) {
            // A default import has any name: that of the class it means tells.
            const wanted = names.find(({ name }) => name === named.name || name === 'default');
            if (!wanted)
                continue;
            const to = modules.resolveImport(path, specifier);
            const origin = to === null ? null : modules.resolveExport(to, wanted.name);
            const found = origin && shapes.get(`${origin.path}#${wanted.name === 'default' ? named.name : origin.name}`);
            if (found)
                return found;
        }
        return null;
    }
    return Object.assign(find, { model: (name) => models.get(name) ?? null });
}
/** The named type and all that its members hold and that it extends, by id; null for a model of a schema. */
function typesBrought(find) {
    return (path, written) => {
        const found = new Map();
        let level = written === null ? [] : [{ path, written }];
        for (let depth = 0; depth < find_shape_DEEPEST && level.length > 0; depth++) {
            const next = [];
            for (const { path: from, written: text } of level) {
                for (const name of new Set(text.match(/[A-Za-z_$][\w$]*/g) ?? [])) {
                    const shape = find(from, name);
                    const id = shape?.id ?? find.model(name);
                    if (!id || found.has(id) || found.size >= MOST)
                        continue;
                    found.set(id, shape);
                    if (!shape)
                        continue;
                    for (const { type } of shape.fact.members)
                        next.push({ path: shape.path, written: type });
                    for (const parent of shape.fact.extends ?? [])
                        next.push({ path: shape.path, written: parent });
                }
            }
            level = next;
        }
        return found;
    };
}

;// CONCATENATED MODULE: ./src/graph/code/link-bodies.ts
// Calls with the routes that answer them, and what those routes require of a body, in; calls whose body leaves a required
// field out, as faults, out.






/** Nobody extends or wraps more. */
const link_bodies_DEEPEST = 6;
/** Of one body: they may extend each other many times over. */
const MOST_SHAPES = 200;
function linkBodies(facts, modules, { pairs }, entities) {
    const asking = pairs.filter(({ asked, route }) => asked.call.bodyFields !== null && route.method !== 'GET');
    if (asking.length === 0)
        return { faults: [] };
    const follow = nameFollower(facts, modules);
    const schemas = bodySchemas(facts, follow, handlerFinder(facts, follow));
    const find = shapeFinder(facts, modules, entities);
    const known = new Map();
    const faults = [];
    for (const { asked, route, id, certainty } of asking) {
        let required = known.get(id);
        if (!required) {
            required = requiredBy(route, schemas, find, modules);
            known.set(id, required);
        }
        const given = new Set(asked.call.bodyFields.map(({ name }) => name));
        for (const one of required) {
            if (!given.has(one.name))
                faults.push(link_bodies_faultOf(asked.file, asked.call.range, id, one, certainty));
        }
    }
    return { faults };
}
// ---------------------------------------------------------------- what is required
function requiredBy({ file, fact, answeredBy, describedBy }, schemas, find, modules) {
    const found = new Map();
    const add = (one) => {
        if (!found.has(one.name) || one.certainty === 'proven')
            found.set(one.name, one);
    };
    const handlers = [{ file, range: fact.handler.range }];
    if (answeredBy)
        handlers.push({ file: answeredBy.file, range: answeredBy.fact.range });
    for (const handler of handlers) {
        const { members, unresolved } = schemas.checkedAt(handler.file, handler.range);
        for (const member of members)
            if (member.required)
                add(fieldRequired(member));
        // `validate(CreateOrderDto)`
        for (const { path, name } of unresolved)
            for (const one of declared(path, name, find))
                add(one);
    }
    const types = [{ file, type: fact.bodyType }];
    if (answeredBy && fact.bodyType === null)
        types.push({ file: answeredBy.file, type: answeredBy.fact.bodyType });
    for (const { file: path, type } of types) {
        for (const one of declared(path, type, find))
            add(one);
        const dto = type === null ? null : schemas.named(path, type, importOf(modules, path, type));
        for (const member of dto ?? [])
            if (member.required)
                add(fieldRequired(member));
    }
    if (found.size > 0 || !describedBy)
        return [...found.values()];
    // Whether the server holds to its document nobody can tell here.
    const { members } = schemas.checkedAt(describedBy.file, describedBy.fact.handler.range);
    return members.filter(({ required }) => required).map((one) => ({ ...fieldRequired(one), certainty: 'likely' }));
}
function fieldRequired({ name, path, range, schema }) {
    const asset = schema === null ? (0,read_embedded_sql/* codeId */.rN)(path) : `type:${schema}`;
    return { asset, name, place: link_bodies_placeOf(path, range), certainty: 'proven' };
}
/** By a class or an interface, and those that it extends. */
function declared(file, written, find, depth = 0, work = { shapes: 0 }) {
    const shape = depth > link_bodies_DEEPEST || work.shapes++ > MOST_SHAPES ? null : find(file, written);
    if (!shape)
        return [];
    const { id, path, fact } = shape;
    const own = fact.members.flatMap(({ name, optional, type, at, checked }) => {
        if (optional || /\bundefined\b/.test(type))
            return [];
        const [line, startColumn, endColumn] = at;
        const place = { path, line, startColumn, endLine: line, endColumn };
        return [{ asset: id, name, place, certainty: checked ? 'proven' : 'likely' }];
    });
    const names = new Set(fact.members.map(({ name }) => name));
    const inherited = (fact.extends ?? []).flatMap((parent) => declared(path, parent, find, depth + 1, work));
    return [...own, ...inherited.filter(({ name }) => !names.has(name))];
}
function importOf(modules, file, name) {
    for (const { specifier, names } of modules.modules.get(file)?.fact.imports ?? [])
        if (names.some((one) => one.name === name))
            return { specifier, name };
    return null;
}
// ---------------------------------------------------------------- faults
function link_bodies_faultOf(file, range, route, one, certainty) {
    const wanted = `${one.name} of ${route}`;
    return {
        ...link_bodies_placeOf(file, range),
        code: 'omitted-required-field',
        from: (0,read_embedded_sql/* codeId */.rN)(file),
        to: one.asset,
        column: one.name,
        clause: 'call',
        certainty: certainty === 'proven' ? one.certainty : certainty,
        live: true,
        wanted,
        details: [route, JSON.stringify(one.place)],
        cause: null,
        statement: (0,fingerprint/* fingerprint */.R)(wanted),
    };
}
function link_bodies_placeOf(path, { line, startColumn, endLine, endColumn }) {
    return { path, line, startColumn, endLine, endColumn };
}

;// CONCATENATED MODULE: ./src/graph/code/injection/injection-index.ts
// Facts of all files and the index of modules in; what a written name or token of injection means, wherever it is declared, out.
function indexInjection(files, modules) {
    const classes = new Map();
    const moduleFacts = new Map();
    const makers = new Map();
    const values = new Map();
    const classesAt = new Map();
    const roots = [];
    for (const { path, facts } of files) {
        for (const fact of facts) {
            if (fact.kind === 'injectable') {
                classes.set(`${path}#${fact.name}`, { path, fact });
                classesAt.set(`${path}:${fact.range.line}`, fact.name);
            }
            else if (fact.kind === 'injection-module')
                moduleFacts.set(`${path}#${fact.name}`, { path, fact });
            else if (fact.kind === 'injection-maker')
                makers.set(`${path}#${fact.owner}.${fact.method}`, { path, fact });
            else if (fact.kind === 'injection-value')
                values.set(`${path}#${fact.name}`, { path, fact });
            else if (fact.kind === 'injection-root')
                roots.push({ path, of: fact.module });
        }
    }
    function meaningOf(path, { name, from }) {
        const [first = '', ...rest] = name.split('.');
        if (!from)
            return local(path, first, rest.join('.'));
        const taken = from.name === '*' && rest.length > 0 ? rest.shift() : from.name;
        const resolution = modules.resolver.resolve(path, from.specifier);
        if (resolution.kind === 'missing')
            return { kind: 'unknown' };
        if (resolution.kind === 'external') {
            // What a build makes, or what lies behind a link.
            if (/^[./~@#]/.test(from.specifier) && !/^@[\w-]+\/[\w.-]+/.test(from.specifier))
                return { kind: 'unknown' };
            return { kind: 'package', from: from.specifier, name: [taken, ...rest].join('.') };
        }
        const origin = modules.originOf(resolution.path, taken);
        if (origin.kind === 'declared') {
            if (origin.name === '*')
                return local(origin.path, rest.shift() ?? '', rest.join('.'));
            const declared = origin.name === 'default' ? defaultName(origin.path, origin.at[0]) : origin.name;
            return { kind: 'tree', id: `${origin.path}#${declared}`, member: rest.join('.'), form: origin.form };
        }
        return passedOn(resolution.path, taken, rest);
    }
    /** `export default class OrdersService`: facts know it by its name. */
    function defaultName(path, line) {
        return classesAt.get(`${path}:${line}`) ?? 'default';
    }
    /** A barrel that passes on what a package has. */
    function passedOn(path, name, rest) {
        for (const entry of modules.modules.get(path)?.fact.exports ?? []) {
            if (entry.name !== name || !entry.from)
                continue;
            const { specifier, name: there } = entry.from;
            if (modules.resolver.resolve(path, specifier).kind === 'external')
                return { kind: 'package', from: specifier, name: [there, ...rest].join('.') };
        }
        return { kind: 'unknown' };
    }
    function local(path, name, member) {
        const id = `${path}#${name}`;
        const isKnown = classes.has(id) || values.has(id) || (member !== '' && values.has(`${id}.${member}`));
        const declared = modules.modules.get(path)?.fact.exports.find((entry) => entry.name === name && !entry.from);
        if (!isKnown && !declared)
            return { kind: 'unknown' };
        return { kind: 'tree', id, member, form: declared?.form ?? (classes.has(id) ? 'class' : 'value') };
    }
    function tokenKey(path, token) {
        switch (token.kind) {
            case 'text':
                return textKey(token.text);
            case 'name':
                return nameKey(meaningOf(path, token.of));
            case 'made': {
                const of = token.of && tokenKey(path, token.of);
                const source = token.source ? tokenKey(path, token.source) : '';
                return of === null || source === null ? null : madeKey(token.sort, of, source);
            }
            case 'primitive':
            case 'unknown':
                return null;
        }
    }
    function nameKey(meaning) {
        if (meaning.kind === 'unknown')
            return null;
        // A class may be imported from several packages that pass it on.
        if (meaning.kind === 'package')
            return `${PACKAGE}${meaning.name}`;
        const { id, member } = meaning;
        const whole = member === '' ? id : `${id}.${member}`;
        const text = values.get(whole)?.fact.text;
        if (text != null)
            return textKey(text);
        // `User.name`: the name of the class.
        if (member === 'name' && (meaning.form === 'class' || classes.has(id)))
            return textKey(id.slice(id.lastIndexOf('#') + 1));
        return whole;
    }
    const named = new Map();
    function namedBy(path) {
        let known = named.get(path);
        if (!known) {
            known = new Set();
            named.set(path, known);
            const next = new Set();
            addNamed(path, known, next);
            for (const further of next)
                addNamed(further, known, null);
        }
        return known;
    }
    /** `next`: files of what is no class; a class is what it is. */
    function addNamed(path, found, next) {
        const fact = modules.modules.get(path)?.fact;
        for (const { name } of fact?.exports ?? [])
            found.add(`${path}#${name}`);
        for (const { specifier, names } of fact?.imports ?? []) {
            const to = modules.resolveImport(path, specifier);
            if (to === null)
                continue;
            for (const { name } of names) {
                const origin = modules.originOf(to, name);
                if (origin.kind !== 'declared')
                    continue;
                found.add(`${origin.path}#${origin.name === 'default' ? defaultName(origin.path, origin.at[0]) : origin.name}`);
                if (origin.form !== 'class' && origin.form !== 'interface' && origin.form !== 'type')
                    next?.add(origin.path);
            }
        }
    }
    return { classes, modules: moduleFacts, makers, values, roots, meaningOf, namedBy, tokenKey };
}
/** Tokens of packages, by name. */
const PACKAGE = '*#';
function textKey(text) {
    return `'${text}'`;
}
function madeKey(sort, of, source) {
    return `${sort}(${of}${source === '' ? '' : `, ${source}`})`;
}

;// CONCATENATED MODULE: ./src/graph/code/injection/known-packages.ts
// What the modules of NestJS's own packages export, as their documentation has it: the names of classes and tokens that are
// injected, by the module that brings them.
/** Others may bring anything of their own; nothing is said of what is asked of them. */
const EXPORTS = {
    ConfigModule: ['ConfigService'],
    HttpModule: ['HttpService'],
    JwtModule: ['JwtService'],
    CacheModule: ['CACHE_MANAGER'],
    ScheduleModule: ['SchedulerRegistry'],
    EventEmitterModule: ['EventEmitter2'],
    CqrsModule: ['CommandBus', 'QueryBus', 'EventBus', 'EventPublisher'],
    DiscoveryModule: ['DiscoveryService', 'MetadataScanner'],
    ElasticsearchModule: ['ElasticsearchService'],
    TerminusModule: [
        'HealthCheckService',
        'HealthIndicatorService',
        'HttpHealthIndicator',
        'TypeOrmHealthIndicator',
        'MongooseHealthIndicator',
        'SequelizeHealthIndicator',
        'MikroOrmHealthIndicator',
        'PrismaHealthIndicator',
        'DiskHealthIndicator',
        'MemoryHealthIndicator',
        'MicroserviceHealthIndicator',
        'GRPCHealthIndicator',
    ],
};
const MODULES_OF = new Map(Object.entries(EXPORTS).flatMap(([module, names]) => names.map((name) => [name, module])));
/** Modules that `forRoot` makes global without being told to. */
const ALWAYS_GLOBAL = new Set(['ScheduleModule', 'EventEmitterModule', 'CqrsModule']);
/** The module that brings a class or token of a package; null where that is not known. */
function moduleOfPackageToken(name) {
    return MODULES_OF.get(name) ?? null;
}
function isKnownModule(from, name) {
    return from.startsWith('@nestjs/') && name in EXPORTS;
}
function isAlwaysGlobal(name) {
    return ALWAYS_GLOBAL.has(name);
}

;// CONCATENATED MODULE: ./src/graph/code/injection/find-provider.ts
// Module scopes in; for a module of an application and a token, what provides it there, that nothing does, or that it is open, out.


const FROM_PACKAGE = { kind: 'found', place: null };
const MISSING = { kind: 'missing', sure: true };
const UNNAMED = { kind: 'missing', sure: false };
const OPEN = { kind: 'open' };
/** Everything that the roots reach; modules are global where one of them reaches them. */
function applicationOf(root, allGlobals) {
    const reached = new Set([root]);
    const globals = [];
    let open = false;
    for (const scope of reached) {
        if (scope.open.imports)
            open = true;
        if (scope.isGlobal)
            globals.push({ kind: 'module', scope, place: scope.place, late: false });
        for (const imported of scope.imports) {
            if (imported.kind === 'module')
                reached.add(imported.scope);
            else {
                for (const given of imported.modules)
                    reached.add(given);
                if (imported.isGlobal)
                    globals.push(imported);
            }
        }
    }
    if (open) {
        for (const scope of allGlobals())
            if (!reached.has(scope))
                globals.push({ kind: 'module', scope, place: scope.place, late: false });
    }
    return { root, reached, globals, open };
}
function findProvider(scope, key, application, mayHold) {
    if (key.startsWith(PACKAGE) && moduleOfPackageToken(key.slice(PACKAGE.length)) === null)
        return FROM_PACKAGE;
    const own = scope.provided.get(key);
    if (own)
        return { kind: 'found', place: own.place };
    let worst = unread(scope, scope.open.provided || scope.open.imports, key, mayHold);
    for (const imported of [...scope.imports, ...application.globals]) {
        const found = exportedBy(imported, key, mayHold, new Set());
        if (found.kind === 'found')
            return found;
        worst = lessSure(worst, found);
    }
    return worst;
}
/** Nothing was found in it: what of it could not be read may still hold the token. */
function unread(scope, isOpen, key, mayHold) {
    if (!isOpen)
        return MISSING;
    return mayHold(scope, key) ? OPEN : UNNAMED;
}
function lessSure(a, b) {
    if (a.kind === 'open' || b.kind === 'open')
        return OPEN;
    return a === MISSING ? b : a;
}
function exportedBy(imported, key, mayHold, seen) {
    if (imported.kind === 'package')
        return exportedByPackage(imported, key);
    const { scope } = imported;
    if (seen.has(scope))
        return MISSING;
    seen.add(scope);
    if (scope.exported.has(key))
        return { kind: 'found', place: scope.provided.get(key)?.place ?? scope.place };
    // What it passes on may be imported by what could not be read.
    const isOpen = scope.open.exported || (scope.open.imports && scope.passedOn.size > 0);
    let worst = unread(scope, isOpen, key, mayHold);
    for (const inner of scope.imports) {
        const id = inner.kind === 'module' ? inner.scope.id : `${PACKAGE}${inner.name}`;
        if (!scope.passedOn.has(id))
            continue;
        const found = exportedBy(inner, key, mayHold, seen);
        if (found.kind === 'found')
            return found;
        worst = lessSure(worst, found);
    }
    return worst;
}
function exportedByPackage({ name, isKnown, mentions, open }, key) {
    if (mentions.has(key))
        return FROM_PACKAGE;
    if (key.startsWith(PACKAGE)) {
        if (moduleOfPackageToken(key.slice(PACKAGE.length)) === name)
            return FROM_PACKAGE;
        return isKnown ? MISSING : OPEN;
    }
    // `repository(User)`, by `forFeature([User])`; no package makes a class of the tree by itself.
    const of = /^(?:repository|model|queue)\((.*?)(?:, .*)?\)$/.exec(key)?.[1];
    if (of === undefined)
        return MISSING;
    if (mentions.has(of))
        return FROM_PACKAGE;
    return open ? OPEN : MISSING;
}

;// CONCATENATED MODULE: ./src/graph/code/injection/may-hold.ts
// The index of injection and its module scopes in; whether a list that cannot be read might hold a token out: only if something
// near it names the token, or a module that provides it.

function mayHoldBy(index, scopes) {
    return (scope, key) => {
        // Of texts and of what packages make nobody can tell by name.
        if (!index.classes.has(key) || key.startsWith(PACKAGE))
            return true;
        const wanted = [key, ...(scopes.everywhere().get(key) ?? []).map(({ id }) => id)].filter((id) => id !== scope.id);
        return wanted.some((id) => scope.given.has(id) || [...scope.files].some((path) => index.namedBy(path).has(id)));
    };
}

;// CONCATENATED MODULE: ./src/graph/code/injection/module-scopes.ts
// The index of injection in; each module as it is imported (plain, or as `forRoot` makes it) with what it provides, imports
// and exports, resolved, out.

/** Constants that hold constants: nobody writes more. */
const module_scopes_DEEPEST = 12;
/** Of one constant, with those that it spreads. */
const MOST_ELEMENTS = 20_000;
function moduleScopes(index) {
    const scopes = new Map();
    // ---------------------------------------------------------------- scopes
    function plain(id) {
        const module = index.modules.get(id);
        return module ? scopeOf(id, id, [{ path: module.path, lists: module.fact.lists }], false) : null;
    }
    function scopeOf(key, id, lists, isOpen) {
        const known = scopes.get(key);
        if (known)
            return known;
        const module = index.modules.get(id);
        const place = module_scopes_placeOf(module.path, module.fact.range);
        const scope = {
            ...{ id, key, path: module.path, name: module.fact.name, place },
            isGlobal: lists.some((one) => one.lists.isGlobal !== false),
            provided: new Map(),
            made: [],
            imports: [],
            exported: new Map(),
            passedOn: new Set(),
            open: { provided: isOpen, imports: isOpen, exported: isOpen },
            given: new Set(),
            files: new Set(lists.map((one) => one.path)),
        };
        // Known before it is filled: modules import each other.
        scopes.set(key, scope);
        scope.made.push({ classId: id, key: id, needs: [], place });
        for (const { path, lists: own } of lists) {
            for (const entry of own.providers)
                for (const one of expand(path, entry))
                    provide(scope, one);
            for (const entry of own.controllers)
                for (const one of expand(path, entry))
                    control(scope, one);
            const late = own !== module.fact.lists;
            for (const entry of own.imports)
                for (const one of expand(path, entry))
                    importInto(scope, one, late);
            for (const entry of own.exports)
                for (const one of expand(path, entry))
                    exportFrom(scope, one);
        }
        return scope;
    }
    /** Follows constants and functions to what they list. */
    function expand(path, entry) {
        let left = MOST_ELEMENTS;
        const follow = (at, depth) => {
            const { entry: one } = at;
            if (one.kind !== 'name' && one.kind !== 'call')
                return [at];
            if (depth > module_scopes_DEEPEST || left-- <= 0)
                return [{ path: at.path, entry: { kind: 'open', range: one.range } }];
            const meaning = index.meaningOf(at.path, one.of);
            if (meaning.kind !== 'tree')
                return [at];
            const value = index.values.get(meaning.member === '' ? meaning.id : `${meaning.id}.${meaning.member}`);
            if (!value?.fact.entries)
                return [at];
            return value.fact.entries.flatMap((inner) => follow({ path: value.path, entry: inner }, depth + 1));
        };
        return follow({ path, entry }, 0);
    }
    // ---------------------------------------------------------------- providers and controllers
    function provide(scope, { path, entry }) {
        const place = module_scopes_placeOf(path, entry.range);
        const add = (key) => {
            if (key === null)
                scope.open.provided = true;
            else if (!scope.provided.has(key))
                scope.provided.set(key, { key, place });
            return key;
        };
        if (entry.kind === 'name') {
            const meaning = index.meaningOf(path, entry.of);
            const key = add(index.tokenKey(path, { kind: 'name', of: entry.of }));
            if (meaning.kind !== 'tree' || key === null)
                return;
            // A list that is made at run time.
            if (meaning.member !== '' || !/^(?:class|value)$/.test(meaning.form))
                scope.open.provided = true;
            else if (index.classes.has(meaning.id))
                scope.made.push({ classId: meaning.id, key, needs: [], place });
            else if (meaning.form === 'value')
                scope.open.provided = true;
            return;
        }
        if (entry.kind === 'provider') {
            const key = add(index.tokenKey(path, entry.provide));
            const needs = entry.needs.map((need) => ({ path, need }));
            if (entry.use === 'existing' && entry.of)
                needs.push({ path, need: { token: entry.of, optional: false, name: '', range: entry.range } });
            const used = entry.use === 'class' && entry.of?.kind === 'name' ? index.meaningOf(path, entry.of.of) : null;
            const classId = used?.kind === 'tree' && used.member === '' ? used.id : null;
            if (classId !== null || needs.length > 0)
                scope.made.push({ classId, key, needs, place });
            return;
        }
        if (entry.kind === 'call' && index.meaningOf(path, entry.of).kind === 'package') {
            const { mentions, open } = givenTo(path, entry);
            for (const key of mentions)
                add(key);
            if (open)
                scope.open.provided = true;
            return;
        }
        scope.open.provided = true;
    }
    function control(scope, { path, entry }) {
        const meaning = entry.kind === 'name' ? index.meaningOf(path, entry.of) : null;
        if (meaning?.kind === 'tree' && index.classes.has(meaning.id))
            scope.made.push({ classId: meaning.id, key: meaning.id, needs: [], place: module_scopes_placeOf(path, entry.range) });
    }
    // ---------------------------------------------------------------- imports and exports
    function importInto(scope, { path, entry }, late) {
        const place = module_scopes_placeOf(path, entry.range);
        const imported = importedBy(path, entry, place, late);
        if (imported)
            scope.imports.push(imported);
        else
            scope.open.imports = true;
    }
    function importedBy(path, entry, place, isLate) {
        if (entry.kind === 'open' || entry.kind === 'provider')
            return null;
        const meaning = index.meaningOf(path, entry.of);
        if (meaning.kind === 'unknown')
            return null;
        if (meaning.kind === 'package') {
            if (entry.kind === 'dynamic')
                return null;
            const name = meaning.name.split('.')[0];
            const given = entry.kind === 'call' ? givenTo(path, entry) : { mentions: new Set(), modules: [], open: false };
            return {
                kind: 'package',
                name,
                isKnown: isKnownModule(meaning.from, name),
                isGlobal: (entry.kind === 'call' && entry.isGlobal !== false) || isAlwaysGlobal(name),
                ...given,
                place,
            };
        }
        const module = index.modules.get(meaning.id);
        if (!module)
            return null;
        const own = { path: module.path, lists: module.fact.lists };
        const late = isLate || (entry.kind !== 'dynamic' && entry.forward);
        if (entry.kind === 'name')
            return { kind: 'module', scope: plain(meaning.id), place, late };
        if (entry.kind === 'dynamic') {
            const key = `${meaning.id}@${path}:${entry.range.line}:${entry.range.startColumn}`;
            const scope = scopeOf(key, meaning.id, [own, { path, lists: entry.lists }], false);
            return { kind: 'module', scope, place, late };
        }
        const maker = makerOf(meaning.id, meaning.member);
        const lists = maker?.fact.lists;
        const key = `${meaning.id}.${meaning.member}`;
        const made = lists ? [own, { path: maker.path, lists }] : [{ ...own, lists: { ...own.lists, isGlobal: null } }];
        const scope = scopeOf(key, meaning.id, made, !lists);
        const { mentions, modules } = givenTo(path, entry);
        for (const token of [...mentions, ...modules.map(({ id }) => id)])
            scope.given.add(token);
        return { kind: 'module', scope, place, late };
    }
    /** Of the class, or of the one that it extends. */
    function makerOf(id, method, depth = 0) {
        const own = index.makers.get(`${id}.${method}`);
        if (own || depth > module_scopes_DEEPEST)
            return own;
        const parent = index.classes.get(id);
        const meaning = parent?.fact.parent && index.meaningOf(parent.path, parent.fact.parent);
        return meaning?.kind === 'tree' ? makerOf(meaning.id, method, depth + 1) : undefined;
    }
    function exportFrom(scope, { path, entry }) {
        const place = module_scopes_placeOf(path, entry.range);
        if (entry.kind === 'open') {
            scope.open.exported = true;
            return;
        }
        const name = entry.kind === 'provider' ? entry.provide : { kind: 'name', of: entry.of };
        if (entry.kind === 'call' || entry.kind === 'dynamic') {
            const meaning = index.meaningOf(path, entry.of);
            if (meaning.kind === 'tree' && index.modules.has(meaning.id))
                scope.passedOn.add(meaning.id);
            else if (meaning.kind === 'package')
                scope.passedOn.add(`*#${meaning.name.split('.')[0]}`);
            else
                scope.open.exported = true;
            return;
        }
        const key = index.tokenKey(path, name);
        if (key === null)
            scope.open.exported = true;
        else if (index.modules.has(key) || key.startsWith('*#')) {
            scope.passedOn.add(key);
            if (key.startsWith('*#'))
                scope.exported.set(key, place);
        }
        else {
            scope.exported.set(key, place);
            // A list that is made at run time looks like a token.
            if (!isToken(path, entry))
                scope.open.exported = true;
        }
    }
    function isToken(path, entry) {
        if (entry.kind !== 'name')
            return true;
        const meaning = index.meaningOf(path, entry.of);
        if (meaning.kind !== 'tree')
            return false;
        const whole = meaning.member === '' ? meaning.id : `${meaning.id}.${meaning.member}`;
        return meaning.form === 'class' || index.classes.has(meaning.id) || index.values.has(whole);
    }
    function givenTo(path, call) {
        const mentions = new Set();
        const modules = [];
        let open = false;
        for (const token of call.mentions) {
            const key = index.tokenKey(path, token);
            if (key !== null)
                mentions.add(key);
            const meaning = token.kind === 'name' ? index.meaningOf(path, token.of) : null;
            const module = meaning?.kind === 'tree' ? plain(meaning.id) : null;
            if (module)
                modules.push(module);
        }
        for (const entry of call.given.flatMap((one) => expand(path, one))) {
            const { entry: inner, path: from } = entry;
            if (inner.kind === 'open')
                open = true;
            if (inner.kind === 'provider')
                note(from, inner.provide);
            if (inner.kind === 'name')
                note(from, { kind: 'name', of: inner.of });
        }
        function note(from, token) {
            const key = index.tokenKey(from, token);
            if (key === null)
                open = true;
            else
                mentions.add(key);
        }
        return { mentions, modules, open };
    }
    // ---------------------------------------------------------------- roots
    const roots = index.roots.flatMap(({ path, of }) => {
        const meaning = index.meaningOf(path, of);
        if (meaning.kind !== 'tree')
            return [];
        const scope = meaning.member === '' ? plain(meaning.id) : null;
        return scope ? [scope] : [];
    });
    let all = null;
    function everywhere() {
        if (all)
            return all;
        all = new Map();
        for (const id of index.modules.keys())
            plain(id);
        for (const scope of [...scopes.values()])
            for (const key of scope.provided.keys())
                all.set(key, [...(all.get(key) ?? []), scope]);
        return all;
    }
    return { plain, roots: [...new Set(roots)], everywhere };
}
function module_scopes_placeOf(path, { line, startColumn, endLine, endColumn }) {
    return { path, line, startColumn, endLine, endColumn };
}

;// CONCATENATED MODULE: ./src/graph/code/injection/needs-of-class.ts
// The index of injection and a class in; everything that the injector has to find to make it, out: what it asks for itself
// or by the class it extends, and what the guards, pipes and middlewares that it names ask for.
/** Nobody extends more. */
const needs_of_class_DEEPEST = 12;
function needsOfClass(index, id) {
    const found = [];
    const pending = [id];
    const seen = new Set(pending);
    while (pending.length > 0) {
        const owner = pending.pop();
        const line = lineOf(index, owner);
        for (const { path, fact } of line) {
            for (const need of fact.properties)
                found.push({ path, need, owner });
            for (const { of } of fact.uses) {
                const meaning = index.meaningOf(path, of);
                if (meaning.kind !== 'tree' || meaning.member !== '' || seen.has(meaning.id))
                    continue;
                seen.add(meaning.id);
                pending.push(meaning.id);
            }
        }
        const builder = line.find(({ fact }) => fact.parameters !== null);
        for (const need of builder?.fact.parameters ?? [])
            found.push({ path: builder.path, need, owner });
    }
    return found;
}
/** The class and those that it extends, as far as they are here. */
function lineOf(index, id) {
    const line = [];
    for (let at = index.classes.get(id); at && line.length < needs_of_class_DEEPEST;) {
        line.push(at);
        const meaning = at.fact.parent && index.meaningOf(at.path, at.fact.parent);
        at = meaning?.kind === 'tree' && meaning.member === '' ? index.classes.get(meaning.id) : undefined;
    }
    return line;
}

// EXTERNAL MODULE: ./src/graph/code/injection/token-name.ts
var token_name = __webpack_require__(28439);
;// CONCATENATED MODULE: ./src/graph/code/link-injection.ts
// Facts of all files and the index of modules in; NestJS modules and providers as nodes, what is injected as edges, and what
// no module on the way provides as faults, out.







function linkInjection(files, modules) {
    const index = indexInjection(files, modules);
    if (index.modules.size === 0)
        return { nodes: [], edges: [], faults: [] };
    const scopes = moduleScopes(index);
    const linker = startLinking(index, scopes);
    for (const application of applicationsOf(index, scopes)) {
        for (const scope of application.reached)
            linkScope(linker, scope, application);
    }
    return {
        nodes: [...linker.nodes.values()],
        edges: [...linker.edges.values()],
        faults: [...linker.faults.values()],
    };
}
function startLinking(index, scopes) {
    const nodes = new Map();
    for (const [id, { path, fact }] of index.modules) {
        const node = nodeOf('module', id, module_scopes_placeOf(path, fact.range));
        nodes.set(node.id, node);
    }
    return { index, scopes, mayHold: mayHoldBy(index, scopes), nodes, edges: new Map(), faults: new Map() };
}
/** What is started; where nothing says what is, every module that no other imports. */
function applicationsOf(index, scopes) {
    const all = () => {
        scopes.everywhere();
        return [...index.modules.keys()].flatMap((id) => {
            const scope = scopes.plain(id);
            return scope?.isGlobal ? [scope] : [];
        });
    };
    if (scopes.roots.length > 0)
        return scopes.roots.map((root) => applicationOf(root, all));
    const plain = [...index.modules.keys()].flatMap((id) => scopes.plain(id) ?? []);
    const imported = new Set(plain.flatMap((scope) => scope.imports.flatMap((one) => (one.kind === 'module' ? one.scope.id : []))));
    return plain
        .filter(({ id }) => !imported.has(id))
        .map((root) => {
        const application = applicationOf(root, all);
        // Whoever starts it may bring global modules.
        const more = all().filter((scope) => !application.reached.has(scope));
        const globals = more.map((scope) => ({ kind: 'module', scope, place: scope.place, late: false }));
        return { ...application, root: null, globals: [...application.globals, ...globals] };
    });
}
// ---------------------------------------------------------------- one module
function linkScope(linker, scope, application) {
    for (const imported of scope.imports) {
        if (imported.kind === 'module')
            addEdge(linker, moduleEdge(scope, imported.scope, imported.place, imported.late));
    }
    const done = new Set();
    for (const made of scope.made)
        linkMade(linker, scope, application, made, done);
    linkExports(linker, scope);
}
function linkMade(linker, scope, application, made, done) {
    const { index } = linker;
    const needer = made.classId ?? made.key;
    if (needer === null)
        return;
    for (const { path, need } of made.needs)
        linkNeed(linker, scope, application, made.key ?? needer, path, need);
    if (made.classId === null || done.has(made.classId))
        return;
    done.add(made.classId);
    for (const { path, need, owner } of needsOfClass(index, made.classId))
        linkNeed(linker, scope, application, owner, path, need);
}
function linkNeed(linker, scope, application, needer, path, need) {
    const { index, scopes } = linker;
    const place = module_scopes_placeOf(path, need.range);
    if (need.token.kind === 'primitive') {
        if (!need.optional)
            addFault(linker, scope, application, needer, need.token.name, place, 'proven', null);
        return;
    }
    const key = index.tokenKey(path, need.token);
    if (key === null)
        return;
    const found = findProvider(scope, key, application, linker.mayHold);
    if (found.kind === 'found' && found.place) {
        addNode(linker, needer);
        addNode(linker, key, found.place);
        addEdge(linker, needEdge(needer, key, place, found.place));
    }
    if (found.kind !== 'missing' || need.optional)
        return;
    const [home = null] = scopes.everywhere().get(key) ?? [];
    // A token that nothing in the tree provides may be a package's own.
    const isOurs = home !== null || index.classes.has(key) || key.startsWith(PACKAGE) || key.endsWith(')');
    const certainty = !isOurs ? 'possible' : found.sure ? 'proven' : 'likely';
    addFault(linker, scope, application, needer, key, place, certainty, home);
}
/** Of what it exports a module must provide or import the whole. */
function linkExports(linker, scope) {
    if (scope.open.provided || scope.open.imports)
        return;
    for (const [key, place] of scope.exported) {
        if (scope.provided.has(key) || key.startsWith(PACKAGE))
            continue;
        const fault = link_injection_faultOf(`module:${scope.id}`, key, place, scope, 'proven', scope, 'export');
        linker.faults.set(faultKey(fault), fault);
    }
}
// ---------------------------------------------------------------- nodes, edges, faults
function addNode({ index, nodes }, key, listed) {
    const id = `provider:${key}`;
    if (nodes.has(id))
        return;
    const declared = index.classes.get(key);
    const place = declared ? module_scopes_placeOf(declared.path, declared.fact.range) : listed;
    if (place)
        nodes.set(id, nodeOf('provider', key, place));
}
function nodeOf(kind, key, place) {
    return { ...place, id: `${kind}:${key}`, kind, name: (0,token_name/* tokenName */.v)(key), columns: [] };
}
function addEdge({ edges }, edge) {
    const key = [edge.from, edge.to, edge.path, edge.line, edge.startColumn].join('\0');
    if (!edges.has(key))
        edges.set(key, edge);
}
/** What is imported behind `forwardRef` is asked for later. */
function moduleEdge(from, to, place, late) {
    return {
        ...needEdge('', '', place, to.place),
        from: `module:${from.id}`,
        to: `module:${to.id}`,
        clause: late ? 'import-dynamic' : 'import',
    };
}
function needEdge(needer, key, place, definedAt) {
    return {
        ...place,
        from: `provider:${needer}`,
        fromColumn: null,
        to: `provider:${key}`,
        toColumn: null,
        kind: 'references',
        clause: 'inject',
        certainty: 'proven',
        live: true,
        type: '',
        definedAt,
    };
}
function addFault(linker, scope, { root }, needer, key, place, certainty, home) {
    addNode(linker, needer);
    // Whoever starts a module that nothing here starts may bring what it lacks.
    const sure = root === null && certainty === 'proven' ? 'likely' : certainty;
    const fault = link_injection_faultOf(`provider:${needer}`, key, place, scope, sure, home, 'need');
    const known = linker.faults.get(faultKey(fault));
    if (known?.certainty !== 'proven')
        linker.faults.set(faultKey(fault), fault);
}
function faultKey({ from, to, path, line, startColumn, details }) {
    return [from, to, path, line, startColumn, details[1]].join('\0');
}
/** `details`: need or export, the module that lacks it, its file, the module that provides it and how it keeps it. */
function link_injection_faultOf(from, key, place, scope, certainty, home, what) {
    const kept = home ? (home.exported.has(key) ? 'exported' : 'kept') : '';
    const wanted = `${(0,token_name/* tokenName */.v)(key)} in ${scope.name}`;
    return {
        ...place,
        code: 'unavailable-provider',
        from,
        to: `provider:${key}`,
        column: null,
        clause: 'inject',
        certainty,
        live: true,
        wanted,
        details: [what, `module:${scope.id}`, home ? `module:${home.id}` : '', kept],
        cause: null,
        statement: (0,fingerprint/* fingerprint */.R)(wanted),
    };
}

;// CONCATENATED MODULE: ./src/graph/code/paths.ts
// Paths of the repository in, their parts and joins out.
/** Folder of a path, without the last slash; empty at the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Null when it leads out of the repository. */
function joinPath(folder, rest) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of rest.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/** The folder itself, then those around it up to the root. */
function foldersAround(folder) {
    const found = [folder];
    for (let at = folder; at !== '';) {
        at = folderOf(at);
        found.push(at);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/graph/code/resolve-imports/file-index.ts
// All paths of a tree in; whether a file is there, which files a module path without its ending means, and what a build makes out.

/** In TypeScript's order: what is declared wins over what was compiled from it. */
const ENDINGS = ['.ts', '.tsx', '.d.ts', '.js', '.jsx', '.mts', '.cts', '.mjs', '.cjs', '.d.mts', '.d.cts', '.json'];
const OTHER_ENDINGS = [
    '.vue',
    '.svelte',
    '.astro',
    '.mdx',
    '.node',
    '.css',
    '.scss',
    '.sass',
    '.less',
    '.graphql',
    '.gql',
];
/** No suffix: the same list for all, so that it can be told. */
const PLAIN = [''];
/** React Native and its kin: one of these is there for each platform. */
const PLATFORMS = ['.native', '.web', '.ios', '.android', '.server', '.client'];
/** What is written `./x.js` may be compiled from one of these. */
const SOURCES = {
    '.js': ['.ts', '.tsx', '.d.ts', '.jsx'],
    '.jsx': ['.tsx', '.ts', '.d.ts', '.js'],
    '.mjs': ['.mts', '.d.mts'],
    '.cjs': ['.cts', '.d.cts'],
};
function indexFiles(paths, links, mainsOf) {
    const files = new Set(paths);
    const folders = new Set(['']);
    for (const path of paths) {
        for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder))
            folders.add(folder);
    }
    const hidden = new Set(links);
    function fileAt(path, suffixes) {
        for (const suffix of suffixes) {
            const found = withSuffix(path, suffix);
            if (found !== null)
                return found;
        }
        return null;
    }
    function withSuffix(path, suffix) {
        const dot = path.lastIndexOf('.');
        const ending = dot > path.lastIndexOf('/') ? path.slice(dot) : '';
        for (const source of SOURCES[ending] ?? []) {
            const candidate = path.slice(0, dot) + suffix + source;
            if (files.has(candidate))
                return candidate;
        }
        if (suffix === '' ? files.has(path) : ending !== '' && files.has(path.slice(0, dot) + suffix + ending))
            return suffix === '' ? path : path.slice(0, dot) + suffix + ending;
        for (const added of ENDINGS)
            if (files.has(path + suffix + added))
                return path + suffix + added;
        for (const added of OTHER_ENDINGS)
            if (files.has(path + suffix + added))
                return path + suffix + added;
        // `./styles.css` is declared by `styles.d.css.ts`.
        if (ending !== '' && files.has(`${path.slice(0, dot)}.d${ending}.ts`))
            return `${path.slice(0, dot)}.d${ending}.ts`;
        return null;
    }
    const plain = new Map();
    /** Many files import the same one, and what a package might mean is tried in many places. */
    function moduleAt(path, suffixes = PLAIN) {
        if (suffixes !== PLAIN)
            return findModule(path, suffixes);
        let found = plain.get(path);
        if (found === undefined) {
            found = findModule(path, PLAIN);
            plain.set(path, found);
        }
        return found;
    }
    function findModule(path, suffixes) {
        const own = path === '' ? null : fileAt(path, suffixes);
        if (own !== null)
            return own;
        if (folders.has(path)) {
            for (const main of mainsOf(path)) {
                const target = joinPath(path, main);
                if (target === null || target === path)
                    continue;
                const found = fileAt(target, suffixes) ?? fileAt(target === '' ? 'index' : `${target}/index`, suffixes);
                if (found !== null)
                    return found;
            }
            const index = fileAt(path === '' ? 'index' : `${path}/index`, suffixes);
            if (index !== null)
                return index;
        }
        return suffixes === PLATFORMS ? null : path === '' ? null : fileAt(path, PLATFORMS);
    }
    return {
        has: (path) => files.has(path),
        moduleAt,
        isFolder: (path) => folders.has(path),
        isHidden(path) {
            if (hidden.size === 0)
                return false;
            for (let at = path;; at = folderOf(at)) {
                if (hidden.has(at))
                    return true;
                if (at === '')
                    return false;
            }
        },
        startingWith(prefix) {
            const folder = folderOf(prefix);
            if (!folders.has(folder))
                return [];
            return paths.filter((path) => path.startsWith(prefix) && baseName(path) !== '');
        },
    };
}

;// CONCATENATED MODULE: ./src/graph/code/match-glob.ts
// A glob in segments and a path in; whether they match, in time linear in both for each `**`.
/** `**` is any number of folders; `*` and `?` stay within one; `[a-z]` is one of its characters. */
function matchGlob(pattern, path) {
    // reached[i]: the first i segments of the path are matched by the pattern so far.
    let reached = new Array(path.length + 1).fill(false);
    reached[0] = true;
    for (const part of pattern) {
        const next = new Array(path.length + 1).fill(false);
        if (part === '**') {
            let any = false;
            for (let at = 0; at <= path.length; at++) {
                any ||= reached[at];
                next[at] = any;
            }
        }
        else {
            for (let at = 0; at < path.length; at++)
                if (reached[at] && matchSegment(part, path[at]))
                    next[at + 1] = true;
        }
        reached = next;
    }
    return reached[path.length];
}
/** Greedy, going back to the last star alone. */
function matchSegment(pattern, text) {
    let at = 0;
    let from = 0;
    let star = -1;
    let starred = 0;
    while (from < text.length) {
        const one = at < pattern.length ? matchOne(pattern, at, text[from]) : 0;
        if (pattern[at] === '*') {
            star = at++;
            starred = from;
        }
        else if (one > 0) {
            at += one;
            from++;
        }
        else if (star >= 0) {
            at = star + 1;
            from = ++starred;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at++;
    return at >= pattern.length;
}
/** How long the piece of the pattern is that matches this character; 0 when it does not. */
function matchOne(pattern, at, character) {
    const first = pattern[at];
    if (first === '?')
        return 1;
    if (first === '\\' && at + 1 < pattern.length)
        return pattern[at + 1] === character ? 2 : 0;
    const end = first === '[' ? pattern.indexOf(']', at + 2) : -1;
    if (end < 0)
        return first === character && first !== '*' ? 1 : 0;
    const negated = pattern[at + 1] === '!' || pattern[at + 1] === '^';
    let found = false;
    for (let index = at + (negated ? 2 : 1); index < end; index++) {
        if (pattern[index + 1] === '-' && index + 2 < end) {
            found ||= pattern[index] <= character && character <= pattern[index + 2];
            index += 2;
        }
        else
            found ||= pattern[index] === character;
    }
    return found !== negated ? end + 1 - at : 0;
}

;// CONCATENATED MODULE: ./src/graph/code/resolve-imports/ignored-paths.ts
// The .gitignore files of a tree in; whether a path is one that git would not keep (what a build makes) out.


function ignoredPaths(files) {
    const byFolder = new Map();
    for (const { path, patterns } of files)
        byFolder.set(folderOf(path), patterns.flatMap(ignored_paths_lineOf));
    if (byFolder.size === 0)
        return () => false;
    /** Of a file or of a folder around it. */
    function isIgnored(path) {
        const parts = path.split('/');
        for (let end = 1; end <= parts.length; end++)
            if (isNamed(parts.slice(0, end)))
                return true;
        return false;
    }
    function isNamed(parts) {
        let ignored = false;
        // What lies further in has the later word; within a file the later line.
        for (let depth = 0; depth < parts.length; depth++) {
            const lines = byFolder.get(parts.slice(0, depth).join('/')) ?? [];
            const rest = parts.slice(depth);
            for (const { segments, negated } of lines)
                if (ignored === negated && matchGlob(segments, rest))
                    ignored = !negated;
        }
        return ignored;
    }
    // A module path has no ending: a pattern may name the file or its folder.
    return (path) => [path, `${path}.ts`, `${path}.js`, `${path}/index.ts`, `${path}/index.js`].some(isIgnored);
}
function ignored_paths_lineOf(written) {
    const negated = written.startsWith('!');
    const pattern = (negated ? written.slice(1) : written).replace(/\/+$/, '');
    if (pattern === '')
        return [];
    const segments = pattern.replace(/^\//, '').split('/');
    return [{ segments: pattern.includes('/') ? segments : ['**', ...segments], negated }];
}

;// CONCATENATED MODULE: ./src/graph/code/resolve-imports/match-pattern.ts
// A pattern with at most one `*` (of `paths`, `exports`, `imports`) and a text in; what the `*` stands for out.
function matchPattern(pattern, text) {
    const at = pattern.indexOf('*');
    if (at < 0)
        return pattern === text ? { star: null } : null;
    const before = pattern.slice(0, at);
    const after = pattern.slice(at + 1);
    if (text.length < before.length + after.length || !text.startsWith(before) || !text.endsWith(after))
        return null;
    return { star: text.slice(before.length, text.length - after.length) };
}
function fillPattern(target, { star }) {
    return star === null ? target : target.replaceAll('*', () => star);
}
/** An exact pattern first, then the one with the longest start: as TypeScript and Node choose. */
function bestPattern(entries, patternOf, text) {
    let best = null;
    for (const entry of entries) {
        const pattern = patternOf(entry);
        const matched = matchPattern(pattern, text);
        if (!matched)
            continue;
        const length = matched.star === null ? Number.POSITIVE_INFINITY : pattern.indexOf('*');
        if (!best || length > best.length)
            best = { entry, matched, length };
    }
    return best;
}

;// CONCATENATED MODULE: ./src/graph/code/resolve-imports/packages.ts
// The package.json files of a tree in; its packages by name and folder, and the file that a subpath of one means, out.


/** Where compiled files lie, and where their sources do. */
const BUILT = /^(?:\.\/)?(?:dist|build|lib|out|output|esm|cjs|es|umd|types|typings|dts|\.build|_build)\//;
const SOURCE_FOLDERS = ['src', 'source', 'lib', ''];
function indexPackages(facts, files) {
    const byFolder = new Map();
    const byName = new Map();
    for (const [folder, fact] of facts) {
        const found = { folder, fact };
        byFolder.set(folder, found);
        if (fact.name === null || fact.name === '')
            continue;
        const same = byName.get(fact.name);
        if (same)
            same.push(found);
        else
            byName.set(fact.name, [found]);
    }
    function targetFile(folder, target) {
        if (!target.startsWith('.'))
            return plainFile(folder, `./${target}`);
        return plainFile(folder, target);
    }
    function plainFile(folder, target) {
        const path = joinPath(folder, target);
        if (path === null)
            return null;
        const own = files.moduleAt(path);
        if (own !== null && !(own === folder))
            return own;
        return sourceOf(folder, target);
    }
    /** `dist/esm/orders.js` is made from `src/orders.ts`. */
    function sourceOf(folder, target) {
        let rest = target.replace(/^\.\//, '');
        while (BUILT.test(rest)) {
            rest = rest.replace(BUILT, '');
            for (const source of SOURCE_FOLDERS) {
                const path = joinPath(folder, source === '' ? rest : `${source}/${rest}`);
                const plain = path?.replace(/\.d\.([cm]?)ts$/, '.$1js');
                const found = plain === undefined || path === null ? null : (files.moduleAt(plain) ?? files.moduleAt(withoutEnding(plain)));
                if (found !== null)
                    return found;
            }
            // `dist/src/index.js`, where the build keeps the folders of the package.
            const kept = joinPath(folder, rest);
            const found = kept === null ? null : files.moduleAt(withoutEnding(kept));
            if (found !== null)
                return found;
        }
        return null;
    }
    function mapped(folder, targets, key) {
        const best = bestPattern(targets, (entry) => (entry.key.endsWith('/') ? `${entry.key}*` : entry.key), key);
        if (!best)
            return null;
        for (const target of best.entry.targets) {
            const filled = fillPattern(target.endsWith('/') ? `${target}*` : target, best.matched);
            const found = filled.startsWith('.') ? targetFile(folder, filled) : null;
            if (found !== null)
                return found;
        }
        return null;
    }
    const known = new Map();
    function fileOf(found, subpath) {
        const key = `${found.folder}\0${subpath}`;
        let file = known.get(key);
        if (file === undefined) {
            file = findFile(found, subpath);
            known.set(key, file);
        }
        return file;
    }
    function findFile({ folder, fact }, subpath) {
        if (fact.exports) {
            const found = mapped(folder, fact.exports, subpath);
            if (found !== null)
                return found;
        }
        if (subpath === '.') {
            for (const entry of fact.entries) {
                const found = targetFile(folder, entry);
                if (found !== null)
                    return found;
            }
            const inside = [folder, ...['src', 'lib'].map((name) => (folder === '' ? name : `${folder}/${name}`))];
            for (const place of inside) {
                const found = files.moduleAt(place === '' ? 'index' : `${place}/index`);
                if (found !== null)
                    return found;
            }
            return null;
        }
        for (const source of ['.', './src', './lib']) {
            const found = plainFile(folder, source + subpath.slice(1));
            if (found !== null)
                return found;
        }
        return sourceOf(folder, subpath);
    }
    return {
        named(specifier) {
            const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0];
            const [found] = (name === undefined ? undefined : byName.get(name)) ?? [];
            return found ? { found, subpath: `.${specifier.slice(name.length)}` } : null;
        },
        around(folder) {
            for (const around of foldersAround(folder)) {
                const found = byFolder.get(around);
                if (found)
                    return found;
            }
            return null;
        },
        fileOf,
        privateFile({ folder, fact }, specifier) {
            if (!fact.imports)
                return null;
            const best = bestPattern(fact.imports, (entry) => entry.key, specifier);
            if (!best)
                return null;
            const file = mapped(folder, fact.imports, specifier);
            const bare = best.entry.targets.find((target) => !target.startsWith('.')) ?? null;
            return { file, bare: bare === null ? null : fillPattern(bare, best.matched) };
        },
        isKept({ fact }, subpath) {
            if (!fact.exports)
                return false;
            return (bestPattern(fact.exports, (entry) => (entry.key.endsWith('/') ? `${entry.key}*` : entry.key), subpath) === null);
        },
    };
}
function withoutEnding(path) {
    return path.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '');
}

;// CONCATENATED MODULE: ./src/graph/code/resolve-imports/path-mappings.ts
// The tsconfig files of a tree in; for a folder, the path mappings that hold there out: `extends` joined, references looked into.

/** `extends` and references lead in circles only by mistake. */
const path_mappings_DEEPEST = 12;
/** A project that refers to more has its files found by folder. */
const MOST_REFERENCES = 60;
function pathMappings(configs, 
/** The file that `extends: "@repo/config/base.json"` means. */
packageFile) {
    const effective = new Map();
    const byFolder = new Map();
    function effectiveOf(path, depth) {
        const known = effective.get(path);
        if (known)
            return known;
        const fact = configs.get(path);
        const folder = folderOf(path);
        let joined = { paths: null, baseUrl: null, rootDirs: null, moduleSuffixes: null, verbatim: false };
        for (const parent of depth < path_mappings_DEEPEST ? fact.extends : []) {
            const file = extended(parent, folder);
            if (file === null)
                continue;
            const inherited = effectiveOf(file, depth + 1);
            joined = {
                paths: inherited.paths ?? joined.paths,
                baseUrl: inherited.baseUrl ?? joined.baseUrl,
                rootDirs: inherited.rootDirs ?? joined.rootDirs,
                moduleSuffixes: inherited.moduleSuffixes ?? joined.moduleSuffixes,
                verbatim: inherited.verbatim || joined.verbatim,
            };
        }
        const baseUrl = fact.baseUrl === null ? joined.baseUrl : placed(folder, fact.baseUrl);
        // Without a base the targets are relative to the file that says them.
        const paths = fact.paths?.map(({ pattern, targets }) => ({
            pattern,
            targets: targets.flatMap((target) => placed(fact.baseUrl === null ? (joined.baseUrl ?? folder) : baseUrl, target) ?? []),
        }));
        const found = {
            paths: paths ?? joined.paths,
            baseUrl,
            rootDirs: fact.rootDirs?.flatMap((root) => placed(folder, root) ?? []) ?? joined.rootDirs,
            moduleSuffixes: fact.moduleSuffixes ?? joined.moduleSuffixes,
            verbatim: fact.verbatim || joined.verbatim,
        };
        effective.set(path, found);
        return found;
    }
    function extended(parent, folder) {
        const isPath = /^\.{0,2}\//.test(parent) || parent === '.' || parent === '..';
        const base = isPath ? placed(folder, parent) : packageFile(parent, folder);
        if (base === null)
            return null;
        return [base, `${base}.json`, `${base}/tsconfig.json`].find((path) => configs.has(path)) ?? null;
    }
    function mappingsOf(path) {
        const own = toMapping(path);
        const references = configs.get(path).references.slice(0, MOST_REFERENCES);
        const referred = references.flatMap((reference) => {
            const target = placed(folderOf(path), reference);
            const file = target === null ? undefined : [target, `${target}/tsconfig.json`].find((candidate) => configs.has(candidate));
            // A referenced project has its own files; one beside this settings file shares its folder.
            return file !== undefined && file !== path && folderOf(file) === folderOf(path) ? [toMapping(file)] : [];
        });
        return [own, ...referred];
    }
    function toMapping(path) {
        const { paths, baseUrl, rootDirs, moduleSuffixes, verbatim } = effectiveOf(path, 0);
        return {
            config: path,
            paths: paths ?? [],
            baseUrl,
            rootDirs: rootDirs ?? [],
            moduleSuffixes: moduleSuffixes ?? [],
            verbatim,
        };
    }
    const named = new Map();
    for (const path of [...configs.keys()].sort(byName)) {
        const folder = folderOf(path);
        named.set(folder, [...(named.get(folder) ?? []), path]);
    }
    return (folder) => {
        const known = byFolder.get(folder);
        if (known)
            return known;
        const found = [];
        // The nearest first. Which files a project takes in is not asked: what maps to a file that is there is right.
        for (const around of foldersAround(folder)) {
            for (const path of named.get(around) ?? []) {
                if (/^[tj]sconfig\.json$/.test(baseName(path)))
                    found.push(...mappingsOf(path));
                else if (/^tsconfig[.-](?:app|web|node|server|client|build|lib|base|src|main)\.json$/.test(baseName(path)))
                    found.push(toMapping(path));
            }
        }
        const told = uniqueBy(found, ({ config }) => config).filter(isTelling);
        byFolder.set(folder, told);
        return told;
    };
}
function byName(a, b) {
    const plain = (path) => (baseName(path) === 'tsconfig.json' ? 0 : baseName(path) === 'jsconfig.json' ? 1 : 2);
    return plain(a) - plain(b) || (a < b ? -1 : 1);
}
function isTelling({ paths, baseUrl, rootDirs, moduleSuffixes, verbatim }) {
    return paths.length + rootDirs.length + moduleSuffixes.length > 0 || baseUrl !== null || verbatim;
}
function uniqueBy(items, keyOf) {
    return [...new Map(items.map((item) => [keyOf(item), item]).reverse()).values()].reverse();
}
/** `${configDir}` is the folder of the settings file that is used; here the one that says it, which is mostly the same. */
function placed(folder, path) {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: TypeScript's own syntax.
    const mark = '${configDir}';
    const plain = path.startsWith(mark) ? `.${path.slice(mark.length)}` : path;
    return plain.startsWith('/') ? null : joinPath(folder, plain);
}

;// CONCATENATED MODULE: ./src/graph/code/resolve-imports/index.ts
// Paths and settings files of a tree in; for a file and a specifier, the file that is meant, or why there is none, out.






const EXTERNAL = { kind: 'external' };
/** `node:fs`, `virtual:pwa`, `https://…`: no file of ours, whoever makes them. */
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** A template that may mean more is not followed. */
const MOST_MATCHES = 200;
function createResolver(input) {
    const files = indexFiles(input.paths, input.links, (folder) => input.packages.get(folder)?.entries ?? []);
    const packages = indexPackages(input.packages, files);
    const mappingsAt = pathMappings(input.tsconfigs, (specifier) => {
        const named = packages.named(specifier);
        return named ? joinPath(named.found.folder, named.subpath) : null;
    });
    const aliasesAt = aliasFinder(input.aliases);
    const isMade = ignoredPaths(input.ignores);
    const known = new Map();
    function resolve(from, specifier) {
        const folder = folderOf(from);
        let byFolder = known.get(folder);
        if (!byFolder) {
            byFolder = new Map();
            known.set(folder, byFolder);
        }
        const found = byFolder.get(specifier);
        if (found)
            return found;
        const resolution = settle(resolveFresh(folder, specifier));
        byFolder.set(specifier, resolution);
        return resolution;
    }
    /** What git does not keep, or what lies behind a link, may be there when it is asked for. */
    function settle(resolution) {
        if (resolution.kind !== 'missing')
            return resolution;
        return files.isHidden(resolution.wanted) || isMade(resolution.wanted) ? EXTERNAL : resolution;
    }
    function resolveFresh(folder, written) {
        const specifier = bareSpecifier(written);
        if (specifier === '' || SCHEME.test(specifier))
            return EXTERNAL;
        const mappings = mappingsAt(folder);
        const suffixes = suffixesOf(mappings);
        if (/^\.{1,2}(?:\/|$)/.test(specifier))
            return relative(folder, specifier, mappings, suffixes);
        if (specifier.startsWith('/'))
            return rooted(folder, specifier, suffixes);
        const mapped = byMapping(specifier, mappings, suffixes) ?? byAlias(folder, specifier, suffixes);
        if (mapped?.kind === 'file')
            return mapped;
        if (specifier.startsWith('#'))
            return privateImport(folder, specifier) ?? mapped ?? EXTERNAL;
        const named = byPackage(specifier);
        if (named?.kind === 'file')
            return named;
        const based = byBase(folder, specifier, mappings, suffixes) ?? byHabit(folder, specifier, suffixes);
        return based ?? mapped ?? named ?? EXTERNAL;
    }
    function relative(folder, specifier, mappings, suffixes) {
        const path = joinPath(folder, specifier);
        // Out of the repository: whatever is there, nobody here can know.
        if (path === null)
            return EXTERNAL;
        const own = files.moduleAt(path, suffixes);
        if (own !== null)
            return { kind: 'file', path: own };
        for (const { rootDirs } of mappings) {
            const root = rootDirs.find((candidate) => path === candidate || path.startsWith(`${candidate}/`));
            if (root === undefined)
                continue;
            for (const other of rootDirs) {
                const found = files.moduleAt(other + path.slice(root.length), suffixes);
                if (found !== null)
                    return { kind: 'file', path: found };
                // Another root may be made by a build.
                if (isMade(other))
                    return EXTERNAL;
            }
        }
        return { kind: 'missing', wanted: path, certain: true };
    }
    /** Vite and its kin serve the project's folder and its `public` at `/`. */
    function rooted(folder, specifier, suffixes) {
        const root = packages.around(folder)?.folder ?? '';
        for (const base of [
            root,
            ...['public', 'static', 'src'].map((name) => (root === '' ? name : `${root}/${name}`)),
            '',
        ]) {
            const path = joinPath(base, specifier);
            const found = path === null ? null : files.moduleAt(path, suffixes);
            if (found !== null)
                return { kind: 'file', path: found };
        }
        return EXTERNAL;
    }
    function byMapping(specifier, mappings, suffixes) {
        let missing = null;
        for (const { paths } of mappings) {
            const best = bestPattern(paths, ({ pattern }) => pattern, specifier);
            if (!best)
                continue;
            for (const target of best.entry.targets) {
                const path = joinPath('', fillPattern(target, best.matched));
                if (path === null)
                    return EXTERNAL;
                const found = files.moduleAt(path, suffixes) ?? typeRoot(path);
                if (found !== null)
                    return { kind: 'file', path: found };
                missing ??= missingAt(path, target, specifier, best.entry.pattern);
            }
        }
        return missing;
    }
    /** `"*": ["node_modules/*"]` maps whatever is not found elsewhere. */
    function missingAt(path, target, specifier, pattern) {
        if (pattern === '*' || /(?:^|\/)node_modules\//.test(target))
            return null;
        const star = target.indexOf('*');
        const base = star < 0 ? folderOf(target) : target.slice(0, star).replace(/\/?[^/]*$/, '');
        return { kind: 'missing', wanted: path, certain: isNoPackage(specifier) && files.isFolder(base) };
    }
    /** A mapping may lead to a folder of declarations. */
    function typeRoot(path) {
        return files.moduleAt(`${path}.d`);
    }
    function byAlias(folder, specifier, suffixes) {
        let missing = null;
        for (const { base, alias } of aliasesAt(folder)) {
            const rest = aliasRest(alias, specifier);
            if (rest === null)
                continue;
            const path = aliasTarget(base, alias, rest, packages.around(folder));
            if (path === null)
                return EXTERNAL;
            const found = files.moduleAt(path, suffixes);
            if (found !== null)
                return { kind: 'file', path: found };
            missing ??= { kind: 'missing', wanted: path, certain: isNoPackage(specifier) && files.isFolder(folderOf(path)) };
        }
        return missing;
    }
    function byPackage(specifier) {
        const named = packages.named(specifier);
        if (!named)
            return null;
        const { found, subpath } = named;
        const file = packages.fileOf(found, subpath);
        if (file !== null)
            return { kind: 'file', path: file };
        const wanted = joinPath(found.folder, subpath) ?? found.folder;
        // Without its build, what a package shows may not be there; a subpath that it does not name is never.
        return packages.isKept(found, subpath) ? { kind: 'missing', wanted, certain: true } : EXTERNAL;
    }
    function privateImport(folder, specifier) {
        const own = packages.around(folder);
        const named = own && packages.privateFile(own, specifier);
        if (!named)
            return null;
        if (named.file !== null)
            return { kind: 'file', path: named.file };
        if (named.bare !== null)
            return byPackage(named.bare) ?? EXTERNAL;
        return { kind: 'missing', wanted: joinPath(own.folder, specifier.slice(1)) ?? own.folder, certain: false };
    }
    function byBase(folder, specifier, mappings, suffixes) {
        const bases = mappings.flatMap(({ baseUrl }) => baseUrl ?? []);
        for (const base of [...bases, ...rootsAt(folder)]) {
            const path = joinPath(base, specifier);
            const found = path === null ? null : files.moduleAt(path, suffixes);
            if (found !== null && found !== folder)
                return { kind: 'file', path: found };
        }
        return null;
    }
    function rootsAt(folder) {
        return foldersAround(folder).flatMap((around) => rootsOf.get(around) ?? []);
    }
    /** `@/x`, `~/x`, `$lib/x`: what frameworks set up by themselves, where it leads to a file. */
    function byHabit(folder, specifier, suffixes) {
        const habit = /^(?:[@~]{1,2}|\$lib)(?:\/|$)/.exec(specifier)?.[0];
        if (habit === undefined)
            return null;
        const rest = specifier.slice(habit.length);
        const places = habit.startsWith('$') ? ['src/lib'] : ['', 'src', 'app', 'resources/js'];
        for (const around of foldersAround(folder)) {
            if (!input.packages.has(around))
                continue;
            for (const place of places) {
                const path = joinPath(around, `${place}/${rest}`);
                const found = path === null ? null : files.moduleAt(path, suffixes);
                if (found !== null)
                    return { kind: 'file', path: found };
            }
        }
        return null;
    }
    const rootsOf = new Map();
    for (const [path, { roots }] of input.aliases) {
        const folder = folderOf(path);
        const placed = roots.flatMap((root) => (/node_modules/.test(root) ? [] : (joinPath(folder, root) ?? [])));
        rootsOf.set(folder, [...(rootsOf.get(folder) ?? []), ...placed]);
    }
    function resolveImport(from, specifier) {
        const resolution = resolve(from, specifier);
        return resolution.kind === 'file' ? resolution.path : null;
    }
    function resolveAll(from, pattern) {
        const specifier = bareSpecifier(pattern);
        const star = specifier.indexOf('*');
        const start = specifier.slice(0, star);
        const folder = folderOf(from);
        const bases = /^\.{1,2}\//.test(start) ? [joinPath(folder, start)] : mappedStarts(folder, start);
        for (const base of bases) {
            if (base === null || base === '')
                continue;
            const prefix = start.endsWith('/') && !base.endsWith('/') ? `${base}/` : base;
            const ending = specifier.slice(specifier.lastIndexOf('*') + 1);
            const found = files.startingWith(prefix).filter((path) => path !== from && endsAs(path, ending));
            if (found.length > 0)
                return found.length > MOST_MATCHES ? [] : found;
        }
        return [];
    }
    function mappedStarts(folder, start) {
        const mapped = mappingsAt(folder).flatMap(({ paths }) => {
            const best = bestPattern(paths, ({ pattern }) => pattern, start);
            return best ? best.entry.targets.map((target) => fillPattern(target, best.matched)) : [];
        });
        const aliased = aliasesAt(folder).flatMap(({ base, alias }) => {
            const rest = aliasRest(alias, start);
            return rest === null ? [] : [aliasTarget(base, alias, rest, packages.around(folder))];
        });
        return [...mapped, ...aliased];
    }
    return {
        resolve,
        resolveImport,
        resolveAll,
        keepsTypes: (path) => mappingsAt(folderOf(path))[0]?.verbatim ?? false,
    };
}
/** Without loaders (`!!raw!./x`), queries (`./x.svg?react`) and fragments. */
function bareSpecifier(written) {
    const file = written.slice(written.lastIndexOf('!') + 1);
    const query = file.indexOf('?', 1);
    return query < 0 ? file : file.slice(0, query);
}
function suffixesOf(mappings) {
    const own = mappings.find(({ moduleSuffixes }) => moduleSuffixes.length > 0)?.moduleSuffixes;
    return own ? [...new Set([...own, ''])] : PLAIN;
}
/** No registry takes such a name: only a setting can give it a meaning. */
function isNoPackage(specifier) {
    return /^(?:@\/|[~$#]|@@)/.test(specifier);
}
function endsAs(path, ending) {
    if (ending !== '')
        return path.endsWith(ending) || path.replace(/\.[cm]?[jt]sx?$/, '').endsWith(ending);
    return /\.(?:[cm]?[jt]sx?|json|vue|svelte|mdx?)$/.test(path);
}
/** The nearest settings file first; longer names before shorter ones. */
function aliasFinder(facts) {
    const byFolder = new Map();
    for (const [path, { aliases }] of facts) {
        const base = folderOf(path);
        const placed = aliases.map((alias) => ({ base, alias }));
        byFolder.set(base, [...(byFolder.get(base) ?? []), ...placed]);
    }
    for (const list of byFolder.values())
        list.sort((a, b) => b.alias.find.length - a.alias.find.length);
    const known = new Map();
    return (folder) => {
        if (facts.size === 0)
            return [];
        let found = known.get(folder);
        if (!found) {
            found = foldersAround(folder).flatMap((around) => byFolder.get(around) ?? []);
            known.set(folder, found);
        }
        return found;
    };
}
/** What follows the alias, `` where the specifier is the alias; null when it is not meant. */
function aliasRest({ find, exact }, specifier) {
    if (find.includes('*'))
        return matchPattern(find, specifier)?.star ?? null;
    if (specifier === find)
        return '';
    if (exact || !specifier.startsWith(find))
        return null;
    if (find.endsWith('/'))
        return specifier.slice(find.length);
    return specifier[find.length] === '/' ? specifier.slice(find.length + 1) : null;
}
/** Null where it leads to a package. */
function aliasTarget(base, { find, target }, rest, project) {
    const isRooted = target.startsWith('/');
    if (!isRooted && !/^\.{1,2}(?:\/|$)/.test(target))
        return null;
    const filled = find.includes('*') ? target.replaceAll('*', () => rest) : rest === '' ? target : `${target}/${rest}`;
    return joinPath(isRooted ? (project?.folder ?? base) : base, filled);
}

;// CONCATENATED MODULE: ./src/graph/code/module-index.ts
// Facts of all files in; which file an import means and where an exported name is declared, through barrels, out.



/** No barrel of a person leads through more modules. */
const LONGEST_SEARCH = 1000;
function indexModules(files, paths, links) {
    const modules = new Map();
    const input = {
        paths,
        links,
        packages: new Map(),
        tsconfigs: new Map(),
        aliases: new Map(),
        ignores: [],
    };
    const declared = [];
    const ignores = [];
    for (const { path, facts, problems } of files) {
        for (const fact of facts) {
            if (fact.kind === 'module') {
                modules.set(path, { path, fact, broken: problems.length > 0 && problems.some(isOfParsing) });
                if (fact.declares)
                    declared.push(...fact.declares);
            }
            else
                noteConfig(path, fact);
        }
    }
    function noteConfig(path, fact) {
        if (fact.kind === 'package')
            input.packages.set(folderOf(path), fact);
        else if (fact.kind === 'tsconfig')
            input.tsconfigs.set(path, fact);
        else if (fact.kind === 'aliases')
            input.aliases.set(path, fact);
        else if (fact.kind === 'ignore')
            ignores.push({ path, patterns: fact.patterns });
    }
    const resolver = createResolver({ ...input, ignores });
    const exportsOf = new Map();
    const starsOf = new Map();
    const origins = new Map();
    function named(module) {
        let known = exportsOf.get(module.path);
        if (!known) {
            known = new Map();
            const stars = [];
            for (const entry of module.fact.exports) {
                if (entry.name === '*')
                    stars.push(entry.from.specifier);
                // A value and a type may share a name: one declaration is enough to tell of.
                else if (!known.has(entry.name))
                    known.set(entry.name, entry);
            }
            exportsOf.set(module.path, known);
            starsOf.set(module.path, stars);
        }
        return known;
    }
    function originOf(path, name) {
        return seek(path, name, new Set());
    }
    /** How often a search came back to a module that it was in already. */
    let circles = 0;
    function seek(path, name, seen) {
        let byName = origins.get(path);
        if (!byName) {
            byName = new Map();
            origins.set(path, byName);
        }
        const known = byName.get(name);
        if (known)
            return known;
        const before = circles;
        const isFirst = seen.size === 0;
        const found = seekFresh(path, name, seen);
        // What was cut short in the middle of a circle is not the whole answer.
        if (found.kind === 'declared' || circles === before || isFirst)
            byName.set(name, found);
        return found;
    }
    function seekFresh(path, name, seen) {
        const module = modules.get(path);
        if (!module || (module.fact.global && !isPage(path)))
            return { kind: 'open' };
        const at = [1, 1, 1];
        if (name === '*')
            return { kind: 'declared', path, name, form: 'namespace', at, through: [] };
        const key = `${path}\0${name}`;
        if (seen.has(key)) {
            circles++;
            return { kind: 'missing', through: [] };
        }
        if (seen.size > LONGEST_SEARCH)
            return { kind: 'open' };
        seen.add(key);
        const own = named(module).get(name);
        if (own) {
            if (!own.from)
                return { kind: 'declared', path, name, form: own.form, at: own.at, through: [] };
            return through(path, follow(path, own.from.specifier, own.from.name, seen));
        }
        if (name === 'default' && (module.fact.commonjs || isPage(path)))
            return { kind: 'declared', path, name, form: 'value', at, through: [] };
        if (module.fact.open || module.broken)
            return { kind: 'open' };
        if (isPage(path) && name !== 'default')
            return { kind: 'open' };
        if (name === 'default')
            return { kind: 'missing', through: [path] };
        let open = false;
        const asked = [path];
        for (const specifier of starsOf.get(path)) {
            const found = follow(path, specifier, name, seen);
            if (found.kind === 'declared')
                return through(path, found);
            if (found.kind === 'open')
                open = true;
            else
                asked.push(...found.through);
        }
        return open ? { kind: 'open' } : { kind: 'missing', through: asked };
    }
    function follow(path, specifier, name, seen) {
        const resolution = resolver.resolve(path, specifier);
        if (resolution.kind === 'file')
            return seek(resolution.path, name, seen);
        // What is not there is told once, as an import that leads nowhere.
        return { kind: 'open' };
    }
    return {
        modules,
        resolver,
        resolveImport: resolver.resolveImport,
        resolveExport(path, name) {
            const found = originOf(path, name);
            return found.kind === 'declared' ? { path: found.path, name: found.name, place: found.at } : null;
        },
        originOf,
        isDeclared: (specifier) => bestPattern(declared, (pattern) => pattern, specifier) !== null,
    };
}
function through(path, origin) {
    return origin.kind === 'open' ? origin : { ...origin, through: [path, ...origin.through] };
}
function isPage(path) {
    return /\.(?:vue|svelte|astro)$/i.test(path);
}
function isOfParsing({ reason }) {
    return reason.startsWith('not understood: this file does not parse') || reason.startsWith('skipped');
}
/** `import { a } from` means the name; `import * as` and side effects the module as a whole. */
function namesOf(names) {
    return names.filter(({ name }) => name !== '*');
}

;// CONCATENATED MODULE: ./src/graph/code/link-modules.ts
// What all modules say of each other in; files as nodes, imports as edges, and what leads nowhere as faults out.



/** Of the barrels that a name was looked for in. */
const MOST_TOLD = 5;
function linkModules(index) {
    const linked = { nodes: [], edges: [], faults: [] };
    const targets = new Set();
    for (const module of index.modules.values()) {
        linked.nodes.push(moduleNode(module));
        const seen = new Set();
        for (const imported of module.fact.imports)
            linkImport(index, module, imported, seen, targets, linked);
    }
    for (const path of targets)
        if (!index.modules.has(path))
            linked.nodes.push(fileNode(path));
    return linked;
}
// ---------------------------------------------------------------- nodes
function moduleNode({ path, fact }) {
    const columns = fact.exports
        .filter(({ name }) => name !== '*')
        .map(({ name, form, at }) => ({ name, type: form, nullable: true, default: null, line: at[0] }));
    return { ...fileNode(path), columns };
}
function fileNode(path) {
    return { ...link_modules_placeOf(path, [1, 1, 1]), id: (0,read_embedded_sql/* codeId */.rN)(path), kind: 'code', name: path, columns: [] };
}
function link_modules_placeOf(path, [line, startColumn, endColumn]) {
    return { path, line, startColumn, endLine: line, endColumn };
}
// ---------------------------------------------------------------- imports
function linkImport(index, module, imported, seen, targets, linked) {
    const { path, fact } = module;
    const { form, at, names } = imported;
    const specifier = form === 'reference' && !imported.specifier.startsWith('.') ? `./${imported.specifier}` : imported.specifier;
    const clause = clauseOf(index, path, imported);
    const add = (to, name, spot, how, certainty, kind = 'imports') => {
        const key = `${to}\0${name ?? ''}\0${how}\0${kind}`;
        if (to === path || seen.has(key))
            return;
        seen.add(key);
        targets.add(to);
        linked.edges.push({
            ...link_modules_placeOf(path, spot),
            from: (0,read_embedded_sql/* codeId */.rN)(path),
            fromColumn: null,
            to: (0,read_embedded_sql/* codeId */.rN)(to),
            toColumn: name,
            kind,
            clause: how,
            certainty,
            live: true,
            type: '',
            definedAt: null,
        });
    };
    if (specifier.includes('*')) {
        if (form !== 'mock' && form !== 'resolve')
            for (const to of index.resolver.resolveAll(path, specifier))
                add(to, null, at, clause, 'likely');
        return;
    }
    const resolution = index.resolver.resolve(path, specifier);
    if (resolution.kind === 'missing') {
        const fault = unresolved(index, module, imported, resolution);
        if (fault)
            linked.faults.push(fault);
        return;
    }
    if (resolution.kind === 'external')
        return;
    const to = resolution.path;
    // `./worker?worker`: a tool makes another module of the file.
    if (/[?!]/.test(specifier)) {
        add(to, null, at, clause, 'proven');
        return;
    }
    const wanted = namesOf(names);
    if (wanted.length < names.length || wanted.length === 0)
        add(to, null, at, clause, 'proven');
    for (const name of wanted) {
        const how = clause === 'import' && isTypeOnly(index, path, fact, name) ? 'import-type' : clause;
        const origin = index.originOf(to, name.name);
        add(to, name.name, name.at, how, 'proven');
        // Through a barrel to where it is declared.
        if (origin.kind === 'declared' && origin.path !== to)
            add(origin.path, origin.name, name.at, how, 'proven', 'reads');
        if (origin.kind === 'missing')
            linked.faults.push(missingExport(path, to, name.name, name.at, how, 'proven', origin.through));
    }
    for (const { members = [] } of names) {
        for (const member of members) {
            const origin = index.originOf(to, member.name);
            // A local name may hide the module's.
            if (origin.kind === 'missing' && isReadable(index, to, names))
                linked.faults.push(missingExport(path, to, member.name, member.at, clause, 'likely', origin.through));
        }
    }
}
/** Of a CommonJS module `x.default` and its members are the same; of an ES module `require` gives the whole. */
function isReadable(index, path, names) {
    const fact = index.modules.get(path)?.fact;
    return fact !== undefined && !fact.commonjs && names.some(({ name }) => name === '*');
}
function clauseOf(index, path, { form, typeOnly, names }) {
    if (form === 'type' || form === 'reference' || typeOnly)
        return 'import-type';
    if (form === 'dynamic' || form === 'mock' || form === 'resolve' || form === 'asset')
        return 'import-dynamic';
    const whole = names.length > 0 && names.every((name) => name.name === '*' && name.type !== undefined);
    return whole && !index.resolver.keepsTypes(path) ? 'import-type' : 'import';
}
function isTypeOnly(index, path, fact, name) {
    if (fact.commonjs)
        return false;
    return name.type === 'said' || (name.type === 'used' && !index.resolver.keepsTypes(path));
}
// ---------------------------------------------------------------- faults
function unresolved(index, { path }, { specifier, form, at, optional }, { wanted, certain }) {
    if (optional || form === 'mock' || form === 'asset' || index.isDeclared(specifier))
        return null;
    const clause = form === 'dynamic' ? 'import-dynamic' : form === 'type' || form === 'reference' ? 'import-type' : 'import';
    return {
        ...link_modules_placeOf(path, at),
        code: 'unresolved-import',
        from: (0,read_embedded_sql/* codeId */.rN)(path),
        to: (0,read_embedded_sql/* codeId */.rN)(wanted),
        column: null,
        clause,
        certainty: certain ? 'proven' : 'likely',
        live: true,
        wanted: specifier,
        details: [],
        cause: null,
        statement: (0,fingerprint/* fingerprint */.R)(specifier),
    };
}
function missingExport(path, to, name, at, clause, certainty, through) {
    return {
        ...link_modules_placeOf(path, at),
        code: 'missing-export',
        from: (0,read_embedded_sql/* codeId */.rN)(path),
        to: (0,read_embedded_sql/* codeId */.rN)(to),
        column: name,
        clause,
        certainty,
        live: true,
        wanted: name,
        details: through.slice(0, MOST_TOLD),
        cause: null,
        statement: (0,fingerprint/* fingerprint */.R)(to, name),
    };
}

;// CONCATENATED MODULE: ./src/graph/code/speaks-of.ts
// SQL that stands in a file's code in; how many of the tables that it names a database has, or had, out.
function tablesNamed({ facts }) {
    const names = new Set();
    const pending = facts.flatMap((fact) => fact.kind === 'sql-script' && fact.markers === 'embedded' ? fact.script.statements : []);
    while (pending.length > 0) {
        const value = pending.pop();
        if (typeof value !== 'object' || value === null)
            continue;
        const { kind, name, table } = value;
        const written = kind === 'table' ? name : table;
        const last = Array.isArray(written) ? written.at(-1) : undefined;
        if (typeof last?.name === 'string')
            names.add(last.name.toLowerCase());
        for (const one of Object.values(value))
            if (typeof one === 'object')
                pending.push(one);
    }
    return names;
}
function countKnown(names, { tables, goneTables }) {
    const own = [...[...tables.values()].map(({ name }) => name), ...[...goneTables.values()].map(({ id }) => id)];
    const known = new Set(own.map((name) => name.toLowerCase().split(/[:./]/).at(-1)));
    return [...names].filter((name) => known.has(name)).length;
}

// EXTERNAL MODULE: ./src/model/prisma-schema.ts
var prisma_schema = __webpack_require__(10421);
;// CONCATENATED MODULE: ./src/graph/code/choose-database.ts
// A group of entities and the databases of the repository in; the database that the entities mean out.

/** The one that has most of the tables; of several, the nearest. Null where it has hardly any of them. */
function chooseDatabase(group, databases) {
    const own = databases.find(({ history }) => history.steps.some((step) => step.path === group.path));
    if (own)
        return { database: own, isOwn: true };
    let best = null;
    for (const database of databases) {
        const { dialect } = database.schema;
        if (group.dialects.length > 0 && !group.dialects.includes(dialect))
            continue;
        const names = tableNames(database);
        const found = group.entities.filter(({ table }) => names.has((0,sql_names/* nameKey */.Rc)(dialect, table))).length;
        // A migration tool's own folder counts, even where the change at hand renamed most of it.
        const isTools = database.history.style === group.orm;
        if (found === 0 || (found * 2 < group.entities.length && !isTools))
            continue;
        const near = sharedFolders(group.path, database.history.root);
        const score = found / group.entities.length + near + (isTools ? 0.5 : 0);
        if (!best || score > best.score)
            best = { database, score };
    }
    return best ? { database: best.database, isOwn: false } : null;
}
/** Of today's tables, and of those that were renamed or dropped: an entity that still says so means this database. */
function tableNames({ schema: { dialect, tables }, gone }) {
    const former = gone.filter(({ asset, column }) => column === null && asset.startsWith('table:'));
    const names = [...tables.map(({ name }) => name), ...former.map(({ asset }) => asset.split(/[:./]/).at(-1))];
    return new Set(names.map((name) => (0,sql_names/* nameKey */.Rc)(dialect, name)));
}
/** Databases of other kinds that the same entities are kept in, each with migrations of its own. */
function otherDatabases(group, chosen, databases) {
    if (group.dialects.length < 2 || chosen.history.style !== group.orm)
        return [];
    return databases.filter((database) => {
        const { dialect, tables } = database.schema;
        if (database === chosen || database.history.style !== group.orm || !group.dialects.includes(dialect))
            return false;
        const names = new Set(tables.map((table) => (0,sql_names/* nameKey */.Rc)(dialect, table.name)));
        const found = group.entities.filter(({ table }) => names.has((0,sql_names/* nameKey */.Rc)(dialect, table))).length;
        return found * 2 >= group.entities.length;
    });
}
function sharedFolders(a, b) {
    const left = a.split('/');
    const right = b.split('/');
    let count = 0;
    while (count < left.length && left[count] === right[count])
        count++;
    return count;
}

;// CONCATENATED MODULE: ./src/graph/code/implied-actions.ts
// A relation in; which actions of its foreign key nobody wrote out.
function impliedOf(relation) {
    return ['onDelete', 'onUpdate'].filter((action) => relation[action] === null);
}

;// CONCATENATED MODULE: ./src/graph/code/member-keys.ts
// The columns of an entity and what it says of keys in; its primary key, uniques and indexes out, under the names that its
// tool gives them.
function memberKeys(entity, columns, manner) {
    const keys = [];
    let isOpen = entity.partial || entity.keysUnread === true;
    const ids = columns.filter(({ member }) => member.id);
    const isSure = (own) => own.length > 0 && !own.some(({ isGuessed }) => isGuessed);
    const add = (kind, own, said) => {
        const names = own.map(({ name }) => name);
        const [{ member, path } = { member: undefined, path: undefined }] = own;
        keys.push({
            kind,
            columns: names,
            isConstraint: kind === 'primary' || (kind === 'unique' && manner.hasConstraints),
            range: member?.nameRange ?? entity.nameRange,
            ...(path === undefined ? {} : { path }),
            ...said,
            name: said.name ?? manner.name(kind, names),
        });
    };
    if (isSure(ids))
        add('primary', ids, {});
    for (const column of columns) {
        const { member } = column;
        if (!member.unique || member.id || !isSure([column]))
            continue;
        add('unique', [column], member.keyName === undefined ? {} : { name: member.keyName });
    }
    for (const key of entity.keys) {
        if (key.kind === 'id' || key.kind === 'fulltext')
            continue;
        const own = columnsOf(key, columns);
        if (!own || !isSure(own)) {
            isOpen = true;
            continue;
        }
        add(key.kind, own, {
            ...(key.name === null ? {} : { name: key.name }),
            ...(key.special ? { special: key.special } : {}),
            ...(key.isIndex ? { isConstraint: false } : {}),
            range: key.range,
        });
    }
    return { keys, isOpen };
}
/** Members by their name in code, or by that of their column; null where one of them is not known. */
function columnsOf({ members }, columns) {
    const found = members.map(({ name }) => columns.find(({ member, prefixes }) => member.name === name && prefixes === undefined) ??
        columns.find((column) => column.name === name));
    return found.length > 0 && found.every((column) => column !== undefined) ? found : null;
}

;// CONCATENATED MODULE: ./src/graph/code/drizzle-keys.ts
// Tables of Drizzle once they are bound in; the same with their keys, indexes and foreign keys, under the names that Drizzle
// Kit gives them, out.


const SUFFIXES = { primary: 'pk', unique: 'unique', index: 'index' };
function withDrizzleKeys(own, all, classes) {
    if (own.entity.type === 'view')
        return own;
    const { keys, isOpen } = memberKeys(own.entity, own.columns, {
        name: (kind, columns) => [own.table, ...columns, SUFFIXES[kind]].join('_'),
        hasConstraints: true,
    });
    const foreignKeys = writtenKeys(own).flatMap((written) => {
        const placed = classes.find(written.target.name, own.path);
        const target = all.find(({ asset }) => asset === placed?.asset);
        const columns = drizzle_keys_namesOf(written.members, own);
        const refColumns = target ? drizzle_keys_namesOf(written.references, target) : null;
        if (!target || !columns || !refColumns)
            return [];
        const implied = impliedOf(written);
        const action = (said) => (said === '?' ? undefined : (said?.toUpperCase() ?? 'NO ACTION'));
        return [
            {
                name: written.name ?? [own.table, ...columns, target.table, ...refColumns, 'fk'].join('_'),
                columns,
                refSchema: target.schema,
                refTable: target.table,
                refColumns,
                onDelete: action(written.onDelete),
                onUpdate: action(written.onUpdate),
                implied,
                range: written.range,
            },
        ];
    });
    return { ...own, keys, foreignKeys, ...(isOpen ? { keysOpen: true } : {}) };
}
/** Of columns, and of the table. */
function writtenKeys({ entity }) {
    const own = entity.members.flatMap((member) => {
        const { relation } = member;
        const references = relation?.joins.flatMap((join) => join.references ?? []) ?? [];
        if (!relation?.target || references.length === 0)
            return [];
        const { target, onDelete, onUpdate } = relation;
        const members = [{ name: member.name, range: member.nameRange }];
        return [{ name: null, members, target, references, onDelete, onUpdate, range: member.nameRange }];
    });
    return [...own, ...(entity.foreignKeys ?? [])];
}
function drizzle_keys_namesOf(members, { columns }) {
    const found = members.map(({ name }) => columns.find(({ member }) => member.name === name));
    return found.every((column) => column !== undefined && !column.isGuessed)
        ? found.map((column) => column.name)
        : null;
}

;// CONCATENATED MODULE: ./src/graph/code/made-name.ts
// The recipe of a name and what it is made of in; the name out.
/** Calls of a strategy that calls itself end here. */
const made_name_DEEPEST = 40;
/** A method may give another what it was given many times over. */
const LONGEST = 2000;
/** `call`: methods of the strategy and of what it extends. Undefined where one of those is not known. */
function madeName(recipe, given, call, depth = 0) {
    if (depth > made_name_DEEPEST)
        return undefined;
    const of = (inner) => madeName(inner, given, call, depth + 1);
    switch (recipe.kind) {
        case 'text':
            return recipe.text;
        case 'parameter':
            return given[recipe.at] ?? null;
        case 'list': {
            const parts = recipe.parts.map(of);
            return parts.some((part) => part === undefined) ? undefined : noLonger(parts.flatMap((part) => part));
        }
        case 'sum': {
            const parts = recipe.parts.map(of);
            if (parts.some((part) => part === undefined))
                return undefined;
            return noLonger(parts.map((part) => (isList(part) ? part.join(',') : (part ?? ''))).join(''));
        }
        case 'joined': {
            const list = of(recipe.list);
            return list === undefined ? undefined : isList(list) ? noLonger(list.join(recipe.by)) : list;
        }
        case 'cased': {
            const text = of(recipe.of);
            return typeof text === 'string' ? inCase(text, recipe.as) : isList(text) ? undefined : text;
        }
        case 'either': {
            const first = of(recipe.first);
            return first === undefined || isThere(first) ? first : of(recipe.second);
        }
        case 'choice': {
            const when = of(recipe.when);
            return when === undefined ? undefined : of(isThere(when) ? recipe.yes : recipe.no);
        }
        case 'method': {
            const args = recipe.args.map(of);
            if (args.some((arg) => arg === undefined))
                return undefined;
            return call(recipe.of, recipe.name, args, depth + 1);
        }
    }
}
function noLonger(part) {
    return (part?.length ?? 0) > LONGEST ? undefined : part;
}
function isList(part) {
    return Array.isArray(part);
}
function isThere(part) {
    return isList(part) ? part.length > 0 : part !== null && part !== '';
}
function inCase(text, as) {
    switch (as) {
        case 'snake':
            return made_name_snakeCase(text);
        case 'snake-with-digits':
            return words(text).join('_').toLowerCase();
        case 'camel':
            return words(text)
                .map((word, at) => (at === 0 ? word.toLowerCase() : titled(word)))
                .join('');
        case 'pascal':
            return words(text).map(titled).join('');
        case 'lower':
            return text.toLowerCase();
        case 'upper':
            return text.toUpperCase();
        case 'plural':
            return pluralOf(text);
        case 'singular':
            return text.replace(/ies$/i, 'y').replace(/(?<!s)s$/i, '');
    }
}
function made_name_snakeCase(name) {
    return name
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
        .replace(/([a-z\d])([A-Z])/g, '$1_$2')
        .replace(/[\s-]+/g, '_')
        .toLowerCase();
}
function pluralOf(word) {
    if (/(?:person)$/i.test(word))
        return word.replace(/erson$/i, 'eople');
    if (/child$/i.test(word))
        return `${word}ren`;
    if (/[^aeiou]y$/i.test(word))
        return `${word.slice(0, -1)}ies`;
    if (/(?:s|x|z|ch|sh)$/i.test(word))
        return /s$/i.test(word) && !/(?:ss|us|is)$/i.test(word) ? word : `${word}es`;
    return `${word}s`;
}
function words(text) {
    return text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [text];
}
function titled(word) {
    return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

;// CONCATENATED MODULE: ./src/graph/code/project-naming.ts
// The naming strategies that a project writes and the name of one in; what its methods make, as far as that is known, out.

const MOST_CLASSES = 8;
/** Methods that call each other. */
const MOST_CALLS = 60;
/** Null where the name is none of the project's. */
function projectNaming(strategies, name) {
    const chain = [];
    let next = name;
    while (next !== null && strategies.has(next) && chain.length < MOST_CLASSES) {
        const found = strategies.get(next);
        chain.push(found);
        next = found.extends;
    }
    if (chain.length === 0)
        return null;
    return {
        base: next,
        make(asked, given, library) {
            let left = MOST_CALLS;
            const run = (from, method, args, depth) => {
                if (left-- <= 0)
                    return undefined;
                for (let at = from; at < chain.length; at++) {
                    const found = chain[at].methods.find((one) => one.name === method);
                    if (!found)
                        continue;
                    if (!found.recipe)
                        return undefined;
                    const call = (of, called, more, deeper) => run(of === 'this' ? 0 : at + 1, called, more, deeper);
                    return madeName(found.recipe, args, call, depth);
                }
                return library(method, args);
            };
            return run(0, asked, given, 0);
        },
    };
}

;// CONCATENATED MODULE: ./src/graph/code/table-finder.ts
// A database's schema in; its tables, columns and enums by the names that entities give them out.

function tableFinder({ dialect, tables, enums }) {
    const key = (name) => (0,sql_names/* nameKey */.Rc)(dialect, name);
    const byName = new Map();
    for (const table of tables)
        byName.set(key(table.name), [...(byName.get(key(table.name)) ?? []), table]);
    const home = key((0,sql_names/* defaultSchema */.jZ)(dialect));
    /** Without a schema: the one in the default schema, else the only one of the name. */
    const pick = (found, schema) => {
        const wanted = schema === null ? home : key(schema);
        const exact = found.find((item) => key(item.schema) === wanted);
        return exact ?? (schema === null && found.length === 1 ? found[0] : null);
    };
    return {
        table: (schema, name) => pick(byName.get(key(name)) ?? [], schema),
        column: (table, name) => table.columns.find((column) => key(column.name) === key(name)) ?? null,
        enumType: (schema, name) => pick(enums.filter((type) => key(type.name) === key(name)), schema),
    };
}

;// CONCATENATED MODULE: ./src/graph/code/bind-drizzle.ts
// The Drizzle tables of a package in; the tables and columns that Drizzle Kit would make of them out.




const DIALECTS = {
    postgresql: 'postgres',
    mysql: 'mysql',
    sqlite: 'sqlite',
    mssql: 'mssql',
};
/** Objects that are spread into each other. */
const bind_drizzle_DEEPEST = 4;
/** Of one table: objects of columns may be spread into each other many times over. */
const MOST_SPREADS = 200;
/** Empty where nothing says it. */
function drizzleDialects({ settings }) {
    return [...new Set(settings.flatMap(({ fact }) => DIALECTS[fact.provider ?? ''] ?? []))];
}
/** As the project says; where it does not, the one that finds more columns. */
function drizzleCasing(classes, databases) {
    const said = new Set(classes.settings.flatMap(({ fact }) => fact.naming ?? []));
    for (const casing of ['snake_case', 'camelCase'])
        if (said.has(casing))
            return casing;
    const [dialect = 'postgres'] = drizzleDialects(classes);
    const counts = ['preserve', 'snake_case'].map((casing) => {
        const group = bindDrizzle(classes, casing, dialect);
        const chosen = chooseDatabase(group, databases);
        if (!chosen)
            return { casing, count: 0 };
        const find = tableFinder(chosen.database.schema);
        let count = 0;
        for (const { schema, table, columns } of group.entities) {
            const found = find.table(schema, table);
            if (found)
                count += columns.filter(({ name }) => find.column(found, name) !== null).length;
        }
        return { casing, count };
    });
    return counts[1].count > counts[0].count ? 'snake_case' : 'preserve';
}
function bindDrizzle(classes, casing, dialect) {
    const dialects = drizzleDialects(classes);
    const entities = classes.entities
        .filter(({ entity }) => entity.type !== 'abstract')
        .map((placed) => {
        const { asset, path, entity } = placed;
        const { columns, isOpen } = bind_drizzle_columnsOf(classes, placed, casing, dialect, 0);
        const written = entity.table?.name ?? cased(entity.name, casing);
        const made = entity.creator === undefined ? null : createdName(classes, entity.creator, written);
        return {
            asset,
            path,
            entity: isOpen === entity.partial ? entity : { ...entity, partial: isOpen },
            schema: entity.schema,
            table: made ?? written,
            columns,
            ...(entity.unread?.includes('table') && made === null ? { isGuessed: true } : {}),
        };
    });
    const keyed = entities.map((entity) => withDrizzleKeys(entity, entities, classes));
    const enums = classes.enums.map(({ path, fact }) => ({
        asset: `entity:${path}#${fact.name}`,
        path,
        type: fact,
        database: dialect === 'postgres' ? { schema: fact.schema, name: fact.databaseName?.name ?? fact.name } : null,
    }));
    const path = entities[0]?.path ?? classes.root;
    return { orm: 'drizzle', path, dialects, entities: keyed, enums, otherTables: ['__drizzle_migrations'] };
}
/** Its own columns, and those of the objects that are spread into it. */
function bind_drizzle_columnsOf(classes, { asset, path, entity }, casing, dialect, depth, work = { spreads: 0 }) {
    const columns = entity.members.map((member) => ({
        member,
        name: member.column?.name ?? cased(member.name, casing),
        type: typeOf(member, dialect),
        nullable: member.nullable,
        default: defaultOf(member),
        ...(depth > 0 ? { owner: asset, path } : {}),
        ...(member.unread?.includes('name') ? { isGuessed: true } : {}),
    }));
    let isOpen = entity.partial;
    for (const { name } of entity.extends) {
        const base = classes.find(name, path);
        if (base?.entity.type !== 'abstract' || depth > bind_drizzle_DEEPEST || work.spreads++ > MOST_SPREADS) {
            isOpen = true;
            continue;
        }
        const inherited = bind_drizzle_columnsOf(classes, base, casing, dialect, depth + 1, work);
        const own = new Set(columns.map(({ member }) => member.name));
        columns.push(...inherited.columns.filter(({ member }) => !own.has(member.name)));
        isOpen ||= inherited.isOpen;
    }
    return { columns, isOpen };
}
/** What the function that makes a table makes of its name. */
function createdName({ strategies }, creator, name) {
    const made = projectNaming(strategies, creator)?.make('table', [name], () => undefined);
    return typeof made === 'string' ? made : null;
}
function typeOf(member, dialect) {
    if (member.databaseType === null || member.unread?.includes('type'))
        return null;
    return member.list && dialect === 'postgres' ? `${member.databaseType}[]` : member.databaseType;
}
function defaultOf({ default: written, unread, generated }) {
    if (written === 'autoincrement()')
        return { kind: 'counter' };
    if (unread?.includes('default'))
        return { kind: 'unknown' };
    if (written === null)
        return generated ? { kind: 'unknown' } : { kind: 'none' };
    return { kind: 'sql', text: written };
}
function cased(name, casing) {
    if (casing === 'preserve')
        return name;
    const words = name.replace(/['\u2019]/g, '').match(/[\da-z]+|[A-Z]+(?![a-z])|[A-Z][\da-z]+/g) ?? [name];
    if (casing === 'snake_case')
        return words.map((word) => word.toLowerCase()).join('_');
    return words
        .map((word, at) => (at === 0 ? word.toLowerCase() : `${word[0].toUpperCase()}${word.slice(1)}`))
        .join('');
}

;// CONCATENATED MODULE: ./src/graph/code/mikro-orm/naming-strategy.ts
// Names of classes and properties in; what MikroORM's naming strategies call their tables and columns out.
// https://mikro-orm.io/docs/naming-strategy


const underscore = {
    table: made_name_snakeCase,
    column: made_name_snakeCase,
    joinColumn: (property, referenced) => `${made_name_snakeCase(property)}_${referenced}`,
};
const entityCase = {
    table: (entity) => entity,
    column: (property) => property,
    joinColumn: (property) => property,
};
const mongo = {
    table: (entity) => made_name_snakeCase(entity).replaceAll('_', '-'),
    column: (property) => property,
    joinColumn: (property) => property,
};
const unknown = { table: () => null, column: () => null, joinColumn: () => null };
const LIBRARY = {
    UnderscoreNamingStrategy: underscore,
    EntityCaseNamingStrategy: entityCase,
    MongoNamingStrategy: mongo,
};
/** `name`: as the configuration says it; null where it does not. */
function mikroNaming(name, strategies) {
    if (name === null)
        return underscore;
    if (Object.hasOwn(LIBRARY, name))
        return LIBRARY[name];
    const own = projectNaming(strategies, name);
    return own ? ofProject(own) : unknown;
}
function ofProject(own) {
    const base = own.base !== null && Object.hasOwn(LIBRARY, own.base) ? LIBRARY[own.base] : unknown;
    const library = (method, [first, second]) => {
        if (typeof first !== 'string')
            return undefined;
        if (method === 'classToTableName')
            return base.table(first) ?? undefined;
        if (method === 'propertyToColumnName')
            return base.column(first) ?? undefined;
        if (method !== 'joinKeyColumnName')
            return undefined;
        return base.joinColumn(first, typeof second === 'string' ? second : 'id') ?? undefined;
    };
    const make = (method, ...args) => {
        const made = own.make(method, args, library);
        return typeof made === 'string' && made !== '' ? made : null;
    };
    return {
        table: (entity) => make('classToTableName', entity),
        column: (property) => make('propertyToColumnName', property),
        joinColumn: (property, referenced) => make('joinKeyColumnName', property, referenced),
    };
}

;// CONCATENATED MODULE: ./src/graph/code/bind-mikro-orm.ts
// The MikroORM entities of a package in; the tables and columns that MikroORM would make of them out: naming strategy,
// embedded prefixes, inheritance.

/** A class that inherits from itself, or embeds itself. */
const bind_mikro_orm_DEEPEST = 12;
/** Of one entity: classes may embed each other many times over. */
const MOST_MEMBERS = 5000;
function bindMikroOrm(classes) {
    const named = new Set(classes.settings.map(({ fact }) => fact.naming));
    const naming = mikroNaming(named.size > 1 ? '?' : ([...named][0] ?? null), classes.strategies);
    const binder = { classes, naming };
    const roots = new Map(classes.entities.map((placed) => [placed, rootOf(classes, placed)]));
    const shared = new Set(roots.values());
    const entities = classes.entities
        .filter(({ entity }) => entity.type === 'entity' || entity.type === 'view')
        .map((placed) => {
        const { asset, path, entity } = placed;
        const root = roots.get(placed) ?? null;
        const owner = root ?? placed;
        const { columns, isOpen } = bind_mikro_orm_columnsOf(binder, placed);
        // In a table of several classes each has columns of its own, which are empty in the rows of the others.
        const isUnsure = columns.some(({ isGuessed }) => isGuessed);
        const isPartial = isOpen || isUnsure || shared.has(placed) || owner !== placed;
        const made = owner.entity.table?.name ?? naming.table(owner.entity.name);
        return {
            asset,
            path,
            entity: isPartial === entity.partial ? entity : { ...entity, partial: isPartial },
            schema: owner.entity.schema,
            table: made ?? owner.entity.name,
            columns: owner === placed ? columns : columns.map(loosened),
            ...(made === null || owner.entity.unread?.includes('table') ? { isGuessed: true } : {}),
        };
    });
    const path = entities[0]?.path ?? classes.root;
    return { orm: 'mikro-orm', path, dialects: [], entities, enums: [], otherTables: [], isByHand: true };
}
/** Of classes that share a table: the one whose table it is. Null where each has its own. */
function rootOf(classes, placed) {
    let root = null;
    for (const at of bind_mikro_orm_lineOf(classes, placed))
        if (at.entity.inheritance?.column)
            root = at;
    return root;
}
/** The class and those that it extends, as far as they were read. */
function bind_mikro_orm_lineOf(classes, placed) {
    const line = [];
    let at = placed;
    while (at && line.length < bind_mikro_orm_DEEPEST && !line.includes(at)) {
        line.push(at);
        const [base] = at.entity.extends;
        at = base ? classes.find(base.name, at.path) : null;
    }
    return line;
}
function loosened(column) {
    const { member } = column;
    return { ...column, member: { ...member, unread: [...(member.unread ?? []), 'nullable'] } };
}
function bind_mikro_orm_columnsOf(binder, placed) {
    const line = bind_mikro_orm_lineOf(binder.classes, placed);
    const columns = [];
    const said = new Set();
    // Each class has a table of its own, which is joined by the key.
    const isJoined = line.some(({ entity }) => entity.inheritance?.kind === 'joined');
    let isOpen = false;
    for (const at of line) {
        isOpen ||= at.entity.partial;
        for (const member of at.entity.members) {
            if (isJoined && at !== placed && !member.id)
                continue;
            // What a class says again replaces what it inherits.
            if (said.has(member.name))
                continue;
            said.add(member.name);
            if (!member.stored)
                continue;
            const inherited = at === placed ? {} : { owner: at.asset, path: at.path };
            if (member.embedded) {
                const inner = embeddedColumns(binder, member, at.path, '', 0);
                columns.push(...inner.columns);
                isOpen ||= inner.isOpen;
            }
            else
                columns.push({ ...bound(binder, member, at.path, ''), ...inherited });
        }
    }
    // A base class that nobody read may have more.
    const last = line.at(-1);
    isOpen ||= last.entity.extends.length > 0 && binder.classes.find(last.entity.extends[0].name, last.path) === null;
    return { columns, isOpen };
}
/** `@Embedded() address` has the columns of `Address`, each behind `address_`. */
function embeddedColumns(binder, member, path, outer, depth, work = { members: 0 }) {
    const type = binder.classes.find(member.embedded.name, path);
    if (!type || depth > bind_mikro_orm_DEEPEST)
        return { columns: [], isOpen: true };
    const own = member.column?.name ?? binder.naming.column(member.name);
    const prefix = outer + (member.embedded.prefix ?? `${own ?? member.name}_`);
    const isUnsure = member.embedded.prefix === null && own !== member.name;
    const columns = [];
    let isOpen = isUnsure;
    for (const at of bind_mikro_orm_lineOf(binder.classes, type)) {
        isOpen ||= at.entity.partial;
        for (const inner of at.entity.members) {
            if (!inner.stored)
                continue;
            if (work.members++ > MOST_MEMBERS)
                return { columns, isOpen: true };
            if (inner.embedded) {
                const nested = embeddedColumns(binder, inner, at.path, prefix, depth + 1, work);
                columns.push(...nested.columns);
                isOpen ||= nested.isOpen;
                continue;
            }
            const column = { ...bound(binder, inner, at.path, prefix), owner: at.asset, path: at.path };
            // What may be missing as a whole may be missing in each part.
            const isLoose = member.nullable || member.unread?.includes('nullable');
            const made = isLoose ? loosened(column) : column;
            // Older versions put the name as code has it before the column, newer ones the column's.
            columns.push({ ...made, prefixes: [prefix], ...(isUnsure ? { isGuessed: true } : {}) });
        }
    }
    return { columns, isOpen };
}
function bound({ classes, naming }, member, path, prefix) {
    const target = member.relation?.target ? classes.find(member.relation.target.name, path) : null;
    const key = target ? keyOf(classes, target) : null;
    const referenced = key ? (key.column?.name ?? naming.column(key.name)) : 'id';
    const made = member.relation ? naming.joinColumn(member.name, referenced ?? 'id') : naming.column(member.name);
    const name = member.column?.name ?? made;
    const isGuessed = name === null || member.unread?.includes('name') || (member.relation && !member.column && (!key || !referenced));
    return {
        member,
        name: prefix + (name ?? member.name),
        type: member.unread?.includes('type') ? null : member.databaseType,
        nullable: member.nullable,
        default: { kind: 'unknown' },
        ...(isGuessed ? { isGuessed: true } : {}),
    };
}
function keyOf(classes, placed) {
    for (const { entity } of bind_mikro_orm_lineOf(classes, placed)) {
        const keys = entity.members.filter(({ id }) => id);
        if (keys.length > 0)
            return keys.length === 1 ? keys[0] : null;
    }
    return null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/graph/code/key-name.ts
// A table and columns in; what the tools call the keys and indexes over them out. A tool that finds another name makes its
// own anew, so a migration has to say the same.

/** `User_email_key`, cut at what the database takes: as Prisma, Knex, MikroORM and Sequelize name things. */
function wordyName(parts, suffix, longest = 63) {
    return `${parts.join('_').slice(0, longest - suffix.length - 1)}_${suffix}`;
}
const LENGTHS = { PK: 27, UQ: 27, FK: 27, REL: 26, IDX: 26 };
/** `UQ_97672ac88f789774dd47f7c8be3`. https://github.com/typeorm/typeorm (DefaultNamingStrategy) */
function hashedName(kind, table, columns, where = '') {
    const key = `${table}_${[...columns].sort().join('_')}${where === '' ? '' : `_${where}`}`;
    return `${kind}_${(0,external_node_crypto_.createHash)('sha1').update(key).digest('hex').slice(0, LENGTHS[kind])}`;
}

;// CONCATENATED MODULE: ./src/graph/code/prisma/column-type.ts
// A field of a Prisma model and the dialect of its database in; the type that Prisma Migrate gives its column out.
const DEFAULTS = {
    postgres: {
        String: 'text',
        Boolean: 'boolean',
        Int: 'integer',
        BigInt: 'bigint',
        Float: 'double precision',
        Decimal: 'numeric(65,30)',
        DateTime: 'timestamp(3) without time zone',
        Json: 'jsonb',
        Bytes: 'bytea',
    },
    mysql: {
        String: 'varchar(191)',
        Boolean: 'tinyint(1)',
        Int: 'int',
        BigInt: 'bigint',
        Float: 'double',
        Decimal: 'decimal(65,30)',
        DateTime: 'datetime(3)',
        Json: 'json',
        Bytes: 'longblob',
    },
    sqlite: {
        String: 'text',
        Boolean: 'boolean',
        Int: 'integer',
        BigInt: 'bigint',
        Float: 'real',
        Decimal: 'decimal',
        DateTime: 'datetime',
        Json: 'jsonb',
        Bytes: 'blob',
    },
    mssql: {
        String: 'nvarchar(1000)',
        Boolean: 'bit',
        Int: 'int',
        BigInt: 'bigint',
        Float: 'float(53)',
        Decimal: 'decimal(32,16)',
        DateTime: 'datetime2',
        Json: 'nvarchar(1000)',
        Bytes: 'varbinary(max)',
    },
};
/** Native types whose name in SQL is not their own in small letters. */
const NATIVE = {
    postgres: {
        VarChar: 'character varying',
        Char: 'character',
        VarBit: 'bit varying',
        DoublePrecision: 'double precision',
        Decimal: 'numeric',
        ByteA: 'bytea',
        Integer: 'integer',
        Int: 'integer',
        JsonB: 'jsonb',
    },
    mysql: {
        UnsignedInt: 'int unsigned',
        UnsignedSmallInt: 'smallint unsigned',
        UnsignedTinyInt: 'tinyint unsigned',
        UnsignedMediumInt: 'mediumint unsigned',
        UnsignedBigInt: 'bigint unsigned',
    },
};
/** Null where it cannot be told: a native type of a database that is not known here. */
function columnType(member, schema, dialect) {
    const type = elementType(member, schema, dialect);
    return type === null || !member.list ? type : `${type}[]`;
}
function elementType(member, schema, dialect) {
    if (member.codeType === 'Unsupported')
        return member.databaseType;
    if (member.enum)
        return enumType(member, schema, dialect);
    if (member.embedded)
        return null;
    if (member.databaseType !== null)
        return nativeType(member.databaseType, dialect);
    return DEFAULTS[dialect]?.[member.codeType] ?? null;
}
/** The type's name where enums are types, its values where they are written in place. */
function enumType(member, schema, dialect) {
    const found = schema.enums.find(({ type }) => type.name === member.enum?.name);
    if (!found)
        return null;
    if (dialect === 'postgres')
        return found.type.databaseName?.name ?? found.type.name;
    if (dialect === 'mysql')
        return `enum(${found.type.values.map(({ stored }) => quoted(stored)).join(',')})`;
    return dialect === 'sqlite' ? 'text' : null;
}
function nativeType(written, dialect) {
    const [, name = '', args = ''] = /^(\w+)(?:\((.*)\))?$/s.exec(written) ?? [];
    const precise = args.replace(/\s+/g, '').toLowerCase();
    if (dialect === 'postgres' && /^Time(?:stamp)?(?:tz)?$/.test(name)) {
        const [, base, zone] = /^(Time(?:stamp)?)(tz)?$/.exec(name);
        const digits = precise === '' ? '' : `(${precise})`;
        return `${base.toLowerCase()}${digits} ${zone ? 'with' : 'without'} time zone`;
    }
    const base = NATIVE[dialect]?.[name] ?? name.toLowerCase();
    return precise === '' ? base : `${base}(${precise})`;
}
function quoted(value) {
    return `'${value.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./src/graph/code/prisma/table-names.ts
// Models and fields of a Prisma schema → names of their tables and columns, the tables between included.

function tableNameOf(entity) {
    return entity.table?.name ?? entity.name;
}
function columnNameOf(member) {
    return member.column?.name ?? member.name;
}
/** Lists on both sides have a table between, which nobody writes down: `A` is the model that sorts first. */
function joinTables(schema, dialect) {
    const found = new Map();
    for (const { path, entity } of schema.models) {
        for (const member of entity.members) {
            const { relation } = member;
            if (!member.list || relation?.kind !== 'many-to-many' || relation.joins.length > 0 || !relation.target)
                continue;
            const sides = [entity.name, relation.target.name].sort();
            const name = `_${relation.name ?? sides.join('To')}`;
            if (found.has(name))
                continue;
            const columns = sides.map((model, at) => ({
                name: at === 0 ? 'A' : 'B',
                type: keyType(model, schema, dialect),
                model,
            }));
            found.set(name, { name, path, range: member.range, columns });
        }
    }
    return [...found.values()];
}
function keyType(model, schema, dialect) {
    const entity = schema.models.find((candidate) => candidate.entity.name === model)?.entity;
    const key = entity?.members.find((member) => member.id);
    return key ? columnType(key, schema, dialect) : null;
}

;// CONCATENATED MODULE: ./src/graph/code/prisma/bound-keys.ts
// A Prisma model in; the keys, indexes and foreign keys that Prisma Migrate would give its table out.



const bound_keys_SUFFIXES = { primary: 'pkey', unique: 'key', index: 'idx' };
function prismaKeys({ entity }) {
    const table = tableNameOf(entity);
    const keys = [];
    const add = (kind, name, columns, at) => {
        const made = kind === 'primary' ? wordyName([table], 'pkey') : wordyName([table, ...columns], bound_keys_SUFFIXES[kind]);
        const range = at.range ?? entity.nameRange;
        keys.push({ kind, name: name ?? made, columns, isConstraint: kind === 'primary', ...at, range });
    };
    for (const member of entity.members) {
        if (!member.stored || (!member.id && !member.unique))
            continue;
        add(member.id ? 'primary' : 'unique', member.keyName, [columnNameOf(member)], { range: member.nameRange });
    }
    for (const { kind, name, members, special, range } of entity.keys) {
        const columns = kind === 'fulltext' ? null : columnsNamed(entity, members);
        if (kind === 'fulltext' || columns === null)
            continue;
        add(kind === 'id' ? 'primary' : kind, name, columns, { range, ...(special ? { special } : {}) });
    }
    return keys;
}
/** Null where one of them is no column of the model: a field that is gone, or part of a composite type. */
function columnsNamed({ members }, names) {
    const found = names.flatMap(({ name }) => members.filter((member) => member.stored && member.name === name));
    return found.length === names.length && found.length > 0 ? found.map(columnNameOf) : null;
}
function prismaForeignKeys({ entity }, schema) {
    if (schema.relationMode === 'prisma')
        return [];
    return entity.members.flatMap((member) => foreignKeyOf(entity, member, schema) ?? []);
}
function foreignKeyOf(entity, member, schema) {
    const { relation } = member;
    if (!relation || relation.joins.length === 0)
        return null;
    const target = schema.models.find((model) => model.entity.name === relation.target?.name)?.entity;
    if (target?.type !== 'entity')
        return null;
    const own = relation.joins.flatMap((join) => join.member ?? []);
    const columns = columnsNamed(entity, own);
    const refColumns = columnsNamed(target, relation.joins.flatMap(({ references }) => references ?? []));
    if (!columns || columns.length !== refColumns?.length)
        return null;
    const isRequired = own.some(({ name }) => entity.members.find((one) => one.name === name)?.nullable === false);
    return {
        name: relation.keyName ?? wordyName([tableNameOf(entity), ...columns], 'fkey'),
        columns,
        refSchema: target.schema,
        refTable: tableNameOf(target),
        refColumns,
        onDelete: actionWords(relation.onDelete) ?? (isRequired ? 'RESTRICT' : 'SET NULL'),
        onUpdate: actionWords(relation.onUpdate) ?? 'CASCADE',
        implied: impliedOf(relation),
        range: member.nameRange,
    };
}
/** `SetNull` → `SET NULL`. */
function actionWords(action) {
    return action === null ? null : action.replace(/([a-z])([A-Z])/g, '$1 $2').toUpperCase();
}
/** `_AToB`: a row for each pair. */
function prismaJoinTables(schema, dialect) {
    return joinTables(schema, dialect).flatMap(({ name, path, range, columns }) => {
        const owner = schema.models.find((model) => model.path === path && model.entity.members.some((member) => member.range === range));
        const member = owner?.entity.members.find((one) => one.range === range);
        if (!owner || !member)
            return [];
        const foreignKeys = columns.flatMap((column) => {
            const target = schema.models.find(({ entity }) => entity.name === column.model)?.entity;
            const key = target?.members.find(({ id }) => id);
            if (!target || !key || schema.relationMode === 'prisma')
                return [];
            return [
                {
                    name: wordyName([name, column.name], 'fkey'),
                    columns: [column.name],
                    refSchema: target.schema,
                    refTable: tableNameOf(target),
                    refColumns: [columnNameOf(key)],
                    onDelete: 'CASCADE',
                    onUpdate: 'CASCADE',
                    implied: [],
                    range,
                },
            ];
        });
        const key = (kind, made, names) => ({
            kind,
            name: made,
            columns: names,
            isConstraint: kind === 'primary',
            range,
        });
        return [
            {
                asset: owner.asset,
                path,
                range: member.nameRange,
                entity: owner.entity.name,
                member: member.name,
                schema: owner.entity.schema,
                table: name,
                columns: columns.map((column) => ({ name: column.name, type: column.type })),
                keys: [
                    dialect === 'postgres'
                        ? key('primary', `${name}_AB_pkey`, ['A', 'B'])
                        : key('unique', `${name}_AB_unique`, ['A', 'B']),
                    key('index', `${name}_B_index`, ['B']),
                ],
                foreignKeys,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/graph/code/prisma/column-default.ts
// A field of a Prisma model in; the default that its column has in the database out, as SQL. Many defaults are given by
// the client and leave the column without one.

function columnDefault(member, schema, dialect) {
    const written = member.default;
    if (written === null)
        return { kind: 'none' };
    if (/^autoincrement\s*\(/.test(written))
        return { kind: 'counter' };
    if (/^sequence\s*\(/.test(written))
        return { kind: 'counter' };
    if (/^now\s*\(\s*\)$/.test(written))
        return { kind: 'sql', text: 'CURRENT_TIMESTAMP' };
    if (/^(?:uuid|cuid|nanoid|ulid|auto)\s*\(/.test(written))
        return { kind: 'none' };
    const own = /^dbgenerated\s*\((.*)\)$/s.exec(written);
    if (own)
        return own[1].trim() === '' ? { kind: 'unknown' } : fromString(own[1].trim());
    if (written.startsWith('['))
        return { kind: 'unknown' };
    if (member.enum)
        return { kind: 'sql', text: quoted(storedValue(member, written, schema)) };
    const text = stringIn(written);
    if (text !== null)
        return { kind: 'sql', text: quoted(text) };
    if (/^-?\d/.test(written) || /^(?:true|false)$/.test(written))
        return { kind: 'sql', text: literal(written, dialect) };
    return { kind: 'unknown' };
}
function literal(written, dialect) {
    if (!/^(?:true|false)$/.test(written) || dialect === 'postgres' || dialect === 'sqlite' || dialect === 'mysql')
        return written;
    return written === 'true' ? '1' : '0';
}
function storedValue(member, value, schema) {
    const found = schema.enums.find(({ type }) => type.name === member.enum?.name);
    return found?.type.values.find(({ name }) => name === value)?.stored ?? value;
}
function fromString(written) {
    const text = stringIn(written);
    return text === null ? { kind: 'unknown' } : { kind: 'sql', text };
}
function stringIn(written) {
    if (!written.startsWith('"'))
        return null;
    try {
        const value = JSON.parse(written);
        return typeof value === 'string' ? value : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/graph/code/bind-prisma.ts
// A Prisma schema in; its models bound to the tables and columns that Prisma would make of them out.




const bind_prisma_DIALECTS = {
    postgresql: ['postgres'],
    postgres: ['postgres'],
    cockroachdb: ['postgres'],
    mysql: ['mysql'],
    sqlite: ['sqlite'],
    sqlserver: ['mssql'],
};
/** `dialect`: of the database it is compared with. */
function bindPrisma(schema, dialect) {
    const entities = schema.models
        .filter(({ entity }) => entity.type === 'entity' || entity.type === 'view')
        .map((model) => ({ ...model, keys: prismaKeys(model), foreignKeys: prismaForeignKeys(model, schema) }))
        .map(({ asset, path, entity, keys, foreignKeys }) => ({
        asset,
        path,
        entity,
        schema: entity.schema,
        table: tableNameOf(entity),
        columns: entity.members
            .filter((member) => member.stored)
            .map((member) => ({
            member,
            name: columnNameOf(member),
            type: columnType(member, schema, dialect),
            nullable: member.nullable,
            default: columnDefault(member, schema, dialect),
        })),
        ...(entity.type === 'view' ? {} : { keys, foreignKeys }),
    }));
    const enums = schema.enums.map(({ asset, path, type }) => ({
        asset,
        path,
        type,
        database: dialect === 'postgres' ? { schema: type.schema, name: type.databaseName?.name ?? type.name } : null,
    }));
    const between = prismaJoinTables(schema, dialect);
    const otherTables = [...joinTables(schema, dialect).map(({ name }) => name), '_prisma_migrations'];
    return {
        orm: 'prisma',
        path: schema.id,
        dialects: prismaDialects(schema),
        entities,
        enums,
        otherTables,
        joinTables: between,
    };
}
function prismaDialects(schema) {
    return bind_prisma_DIALECTS[schema.provider ?? ''] ?? [];
}

;// CONCATENATED MODULE: ./src/graph/code/bind-sequelize.ts
// The Sequelize models of a package in; the tables and columns that they mean out: plural names, `underscored`, base classes.


const bind_sequelize_DEEPEST = 12;
const TEXTS = /^(?:varchar|char|(?:tiny|medium|long)?text|citext|json)/i;
/** `databases`: of the names that a table may have, the one that is there is meant. */
function bindSequelize(classes, databases) {
    const isUnderscored = classes.settings.some(({ fact }) => fact.naming === 'underscored');
    const known = new Set(databases.flatMap(({ schema: { dialect, tables } }) => tables.map(({ name }) => (0,sql_names/* nameKey */.Rc)(dialect, name))));
    const entities = classes.entities
        .filter(({ entity }) => entity.type === 'entity')
        .map((placed) => {
        const { entity, asset, path } = placed;
        const { columns, isOpen } = bind_sequelize_columnsOf(classes, placed, isUnderscored);
        const written = entity.table?.name ?? null;
        const names = bind_sequelize_tableNames(entity.name, isUnderscored);
        const table = written ??
            names.find((name) => known.has(name)) ??
            names.find((name) => known.has(name.toLowerCase())) ??
            names[0];
        return {
            asset,
            path,
            entity: isOpen === entity.partial ? entity : { ...entity, partial: isOpen },
            schema: entity.schema,
            table,
            columns,
            ...(written === null ? { isGuessed: true } : {}),
        };
    });
    const path = entities[0]?.path ?? classes.root;
    return { orm: 'sequelize', path, dialects: [], entities, enums: [], otherTables: [], isByHand: true };
}
function bind_sequelize_columnsOf(classes, placed, isUnderscored) {
    const columns = new Map();
    let isOpen = false;
    let at = placed;
    for (let depth = 0; at && depth < bind_sequelize_DEEPEST; depth++) {
        isOpen ||= at.entity.partial;
        for (const member of at.entity.members) {
            if (!member.stored || columns.has(member.name))
                continue;
            const inherited = at === placed ? {} : { owner: at.asset, path: at.path };
            columns.set(member.name, { ...bind_sequelize_bound(member, isUnderscored), ...inherited });
        }
        const [base] = at.entity.extends;
        const next = base ? classes.find(base.name, at.path) : null;
        at = next === at ? null : next;
    }
    return { columns: [...columns.values()], isOpen };
}
function bind_sequelize_bound(member, isUnderscored) {
    return {
        member,
        name: member.column?.name ?? (isUnderscored ? made_name_snakeCase(member.name) : member.name),
        // A text is a text: models seldom repeat its length.
        type: member.unread?.includes('type') || TEXTS.test(member.databaseType ?? '') ? null : member.databaseType,
        nullable: member.nullable,
        default: { kind: 'unknown' },
        ...(member.unread?.includes('name') ? { isGuessed: true } : {}),
    };
}
/** As Sequelize makes them of a model's name, the likeliest first. */
function bind_sequelize_tableNames(model, isUnderscored) {
    const plural = pluralOf(model);
    const names = [plural, made_name_snakeCase(plural), plural[0].toLowerCase() + plural.slice(1), model, made_name_snakeCase(model)];
    return isUnderscored ? [made_name_snakeCase(plural), ...names] : names;
}

;// CONCATENATED MODULE: ./src/graph/code/bind-table-types.ts
// Types that say which tables a database has, and what they are called, in; for each of them its tables as entities, bound to
// the names that they have in the database, out. What a table's interface extends belongs to it.
/** Nobody extends further. */
const bind_table_types_DEEPEST = 8;
/** A migration has the types of its day. */
const HISTORY = /(?:^|\/)[\w-]*migrations?\//i;
/** `known`: entities that something else declares. */
function bindTableTypes(facts, find, names, known) {
    const taken = new Set(known);
    const databases = new Set();
    const found = [];
    for (const { path, facts: own } of facts) {
        if (HISTORY.test(path))
            continue;
        for (const fact of own) {
            if (fact.kind !== 'tables')
                continue;
            const home = fact.type ? find(path, fact.type.name) : null;
            const tables = fact.type
                ? home
                    ? withParents(find, home).flatMap(tablesOf)
                    : []
                : fact.tables.map((one) => ({ ...one, path }));
            const key = home ? `${home.path}#${home.fact.name}` : `${path}#`;
            if (databases.has(key))
                continue;
            databases.add(key);
            const types = bindTables(fact.orm, home?.path ?? path, tables, find, names, taken);
            if (types.group.entities.length > 0)
                found.push(types);
        }
    }
    return found;
}
function tablesOf({ path, fact }) {
    return fact.members.map(({ name, type }) => ({ name, type, path }));
}
function bindTables(orm, path, tables, find, names, taken) {
    const entities = [];
    const bases = [];
    const cased = names(orm) ?? ((name) => name);
    for (const table of tables) {
        const shape = find(table.path, namedIn(table.type));
        if (!shape)
            continue;
        const asset = assetOf(shape);
        if (taken.has(asset))
            continue;
        taken.add(asset);
        const [schema, name] = table.name.includes('.') ? splitName(table.name) : [null, table.name];
        const chain = withParents(find, shape);
        const parents = chain.slice(1);
        const entity = entityOf(orm, shape, isOpen(chain, find));
        const columns = chain.flatMap((one) => {
            const inherited = one === shape ? {} : { owner: assetOf(one), path: one.path };
            return one.fact.members.flatMap((member) => {
                const own = memberOf(member);
                return own.stored ? [{ ...bind_table_types_bound(own, cased), ...inherited }] : [];
            });
        });
        entities.push({ asset, path: shape.path, entity, schema, table: cased(name), columns: withoutRepeats(columns) });
        for (const parent of parents) {
            const id = assetOf(parent);
            if (taken.has(id))
                continue;
            taken.add(id);
            bases.push({
                asset: id,
                path: parent.path,
                entity: { ...entityOf(orm, parent, parent.fact.partial), type: 'abstract' },
            });
        }
    }
    return { group: { orm, path, dialects: [], entities, enums: [], otherTables: [], isByHand: true }, bases };
}
function splitName(name) {
    const dot = name.lastIndexOf('.');
    return [name.slice(0, dot), name.slice(dot + 1)];
}
/** The type first, then what it extends. */
function withParents(find, shape) {
    const found = [shape];
    const seen = new Set([assetOf(shape)]);
    for (let at = 0; at < found.length && at < bind_table_types_DEEPEST; at++) {
        const { path, fact } = found[at];
        for (const name of fact.extends ?? []) {
            const parent = find(path, namedIn(name));
            if (!parent || seen.has(assetOf(parent)))
                continue;
            seen.add(assetOf(parent));
            found.push(parent);
        }
    }
    return found;
}
/** It may have members that nobody read. */
function isOpen(chain, find) {
    return chain.some(({ path, fact }) => {
        const parents = fact.extends ?? [];
        return fact.partial && (parents.length === 0 || parents.some((name) => find(path, namedIn(name)) === null));
    });
}
/** `Users` of `Users`, `Selectable<Users>`, `Knex.CompositeTableType<User, …>`. */
function namedIn(type) {
    let text = type.trim();
    for (let depth = 0; depth < bind_table_types_DEEPEST; depth++) {
        const inner = /^[\w$.]+\s*<\s*([^<>,]+(?:<[^<>]*>)?)/.exec(text)?.[1];
        if (inner === undefined)
            break;
        text = inner.trim();
    }
    return text;
}
function assetOf({ path, fact }) {
    return `entity:${path}#${fact.name}`;
}
function withoutRepeats(columns) {
    const seen = new Set();
    return columns.filter(({ member: { name } }) => !seen.has(name) && seen.add(name));
}
function bind_table_types_bound(member, cased) {
    return { member, name: cased(member.name), type: null, nullable: member.nullable, default: { kind: 'unknown' } };
}
function entityOf(orm, { fact }, partial) {
    const [line, startColumn, endColumn] = fact.at;
    const range = { line, startColumn, endLine: line, endColumn };
    return {
        kind: 'entity',
        orm,
        type: 'entity',
        name: fact.name,
        table: null,
        schema: null,
        connection: null,
        extends: [],
        inheritance: null,
        members: fact.members.map(memberOf),
        keys: [],
        partial,
        hidden: false,
        range,
        nameRange: range,
    };
}
function memberOf({ name, type, optional, at }) {
    const [line, startColumn, endColumn] = at;
    const range = { line, startColumn, endLine: line, endColumn };
    const isNullable = /\bnull\b/.test(type);
    // What a type of the project's own may hold is for the checker to say.
    const isPlain = /^(?:Generated(?:Always)?<\s*)?(?:string|number|boolean|bigint|Date|Buffer)\s*>?$/.test(type);
    return {
        name,
        nameRange: range,
        range,
        stored: !/=>/.test(type),
        hidden: false,
        column: null,
        codeType: type,
        codeTypeRange: null,
        databaseType: null,
        nullable: isNullable,
        optional,
        list: /\[\]$/.test(type),
        id: false,
        unique: false,
        generated: /^Generated/.test(type),
        default: null,
        enum: null,
        embedded: null,
        relation: null,
        unread: ['type', 'default', ...(isNullable || (isPlain && !optional) ? [] : ['nullable'])],
    };
}

;// CONCATENATED MODULE: ./src/graph/code/typeorm/column-type.ts
// A member of a TypeORM entity in; the type and default of the column that TypeORM makes of it out.
const REFLECTED = {
    string: 'varchar',
    number: 'integer',
    boolean: 'boolean',
    Date: 'datetime',
    Buffer: 'blob',
};
const POSTGRES = {
    varchar: 'character varying',
    'character varying': 'character varying',
    char: 'character',
    character: 'character',
    text: 'text',
    citext: 'citext',
    'simple-array': 'text',
    'simple-json': 'text',
    uuid: 'uuid',
    int: 'integer',
    int2: 'smallint',
    int4: 'integer',
    int8: 'bigint',
    integer: 'integer',
    smallint: 'smallint',
    bigint: 'bigint',
    float: 'double precision',
    float4: 'real',
    float8: 'double precision',
    real: 'real',
    'double precision': 'double precision',
    decimal: 'numeric',
    numeric: 'numeric',
    boolean: 'boolean',
    bool: 'boolean',
    date: 'date',
    datetime: 'timestamp without time zone',
    timestamp: 'timestamp without time zone',
    'timestamp without time zone': 'timestamp without time zone',
    timestamptz: 'timestamp with time zone',
    'timestamp with time zone': 'timestamp with time zone',
    json: 'json',
    jsonb: 'jsonb',
    bytea: 'bytea',
    blob: 'bytea',
};
const SQLITE = {
    varchar: 'text',
    text: 'text',
    'simple-array': 'text',
    'simple-json': 'text',
    'simple-enum': 'text',
    integer: 'integer',
    int: 'integer',
    boolean: 'boolean',
    datetime: 'datetime',
    blob: 'blob',
};
const MYSQL = {
    varchar: 'varchar',
    text: 'text',
    mediumtext: 'mediumtext',
    longtext: 'longtext',
    'simple-array': 'text',
    'simple-json': 'text',
    json: 'json',
    boolean: 'tinyint(1)',
    date: 'date',
};
/** Null where it is not told. */
function typeormColumnType(member, dialect) {
    if (member.unread?.includes('type') || member.enum || member.relation)
        return null;
    const [, base = '', args = ''] = /^([^()]*)(\(.*\))?$/s.exec(member.databaseType ?? '') ?? [];
    const written = base.trim().toLowerCase();
    const name = written === '' ? REFLECTED[member.codeType] : written;
    if (name === undefined)
        return null;
    const type = typeIn(dialect, name, args);
    return type !== null && member.list && dialect === 'postgres' ? `${type}[]` : type;
}
function typeIn(dialect, name, args) {
    if (dialect === 'postgres') {
        const type = POSTGRES[name];
        if (type === undefined)
            return null;
        const [, start = '', zone = ''] = /^(\w+)( with(?:out)? time zone)$/.exec(type) ?? [];
        if (zone !== '')
            return `${start}${args}${zone}`;
        // Only these take a length; TypeORM leaves it out for others.
        return /^(?:character|numeric)/.test(type) ? type + args : type;
    }
    if (dialect === 'sqlite')
        return SQLITE[name] ?? null;
    if (dialect !== 'mysql')
        return null;
    const type = MYSQL[name];
    if (type === undefined)
        return null;
    return name === 'varchar' ? `varchar${args === '' ? '(255)' : args}` : type;
}
function typeormColumnDefault(member) {
    if (member.unread?.includes('default') || member.relation)
        return { kind: 'unknown' };
    if (member.default === 'autoincrement()')
        return { kind: 'counter' };
    if (member.default === null)
        return member.generated ? { kind: 'unknown' } : { kind: 'none' };
    return { kind: 'sql', text: member.default };
}

;// CONCATENATED MODULE: ./src/graph/code/typeorm/bound-keys.ts
// The columns that TypeORM makes of an entity, and what its decorators say of keys, in; the keys, indexes, foreign keys and
// tables between that TypeORM would make out, under the names that it gives them.



/** `classes`: the entity, then what it extends. `declared`: every class by its asset. */
function typeormKeys({ placed, table, columns }, classes, declared, dialect) {
    const keys = [];
    let isOpen = columns.some(({ isGuessed }) => isGuessed);
    const ids = columns.filter(({ member }) => member.id);
    const pathOf = (path) => (path === placed.path ? {} : { path });
    if (ids.length > 0 && !ids.some(({ isGuessed }) => isGuessed)) {
        const names = [...new Set(ids.map(({ name }) => name))];
        const { range, path } = bound_keys_placeOf(ids[0]);
        const name = hashedName('PK', table, names);
        keys.push({ kind: 'primary', name, columns: names, isConstraint: true, range, ...pathOf(path ?? placed.path) });
    }
    for (const own of byMember(columns.filter(({ member }) => member.unique))) {
        const [first] = own;
        if (own.some(({ isGuessed }) => isGuessed))
            continue;
        const names = own.map(({ name }) => name);
        const kind = first.member.relation ? 'REL' : dialect === 'mysql' ? 'IDX' : 'UQ';
        const { range, path } = bound_keys_placeOf(first);
        const name = first.member.keyName ?? hashedName(kind, table, names);
        keys.push({ kind: 'unique', name, columns: names, isConstraint: true, range, ...pathOf(path ?? placed.path) });
    }
    for (const owner of classes)
        for (const key of owner.entity.keys)
            addKey(key, owner, columns.filter(isPlain));
    for (const [owner, own] of bound_keys_embeddedColumns(columns, declared))
        for (const key of owner.entity.keys)
            addKey(key, owner, own);
    return { keys, isOpen };
    function addKey(key, owner, among) {
        const names = bound_keys_columnsNamed(key, among, columns);
        if (names === null) {
            isOpen = true;
            return;
        }
        if (key.kind !== 'unique' && key.kind !== 'index')
            return;
        const isConstraint = key.kind === 'unique' && !key.isIndex;
        const made = hashedName(isConstraint && dialect !== 'mysql' ? 'UQ' : 'IDX', table, names);
        const { kind, special, range } = key;
        const name = key.name ?? made;
        keys.push({
            kind,
            name,
            columns: names,
            isConstraint,
            ...(special ? { special } : {}),
            range,
            ...pathOf(owner.path),
        });
    }
}
function isPlain({ prefixes }) {
    return prefixes === undefined;
}
/** Null where one of them is not known. */
function bound_keys_columnsNamed({ members }, among, all) {
    const names = [];
    for (const { name } of members) {
        const last = name.slice(name.lastIndexOf('.') + 1);
        const found = last === name
            ? among.filter(({ member }) => member.name === name)
            : all.filter(({ member, prefixes }) => member.name === last && prefixes !== undefined);
        if (found.length === 0 || found.some(({ isGuessed }) => isGuessed))
            return null;
        names.push(...found.map((column) => column.name));
    }
    return names.length === 0 ? null : [...new Set(names)];
}
function bound_keys_embeddedColumns(columns, declared) {
    const groups = new Map();
    for (const column of columns) {
        if (column.prefixes === undefined || column.owner === undefined)
            continue;
        const key = [column.owner, ...column.prefixes].join('\u0000');
        groups.set(key, [...(groups.get(key) ?? []), column]);
    }
    return [...groups.values()].flatMap((group) => {
        const owner = declared.get(group[0].owner);
        return owner ? [[owner, group]] : [];
    });
}
/** A relation may have several columns. */
function byMember(columns) {
    const groups = new Map();
    for (const column of columns) {
        const key = [column.owner ?? '', ...(column.prefixes ?? []), column.member.name].join('\u0000');
        groups.set(key, [...(groups.get(key) ?? []), column]);
    }
    return [...groups.values()];
}
function bound_keys_placeOf({ member, path }) {
    return { range: member.nameRange, path };
}
// ---------------------------------------------------------------- foreign keys
function typeormForeignKeys({ placed, table, columns }, targetOf) {
    return byMember(columns.filter(({ member }) => member.relation)).flatMap((own) => {
        const { member, path = placed.path } = own[0];
        const { relation } = member;
        const names = own.map(({ name }) => name);
        const target = relation && !relation.unkeyed ? targetOf(member, path) : null;
        if (!relation || !target || own.some(({ isGuessed }) => isGuessed))
            return [];
        const refColumns = referenced(relation, target);
        if (refColumns === null || refColumns.length !== names.length)
            return [];
        return [
            {
                name: relation.name ?? hashedName('FK', table, names),
                columns: names,
                refSchema: target.schema,
                refTable: target.table,
                refColumns,
                ...actionsOf(relation),
                range: member.nameRange,
                ...(path === placed.path ? {} : { path }),
            },
        ];
    });
}
function referenced({ joins }, { columns }) {
    const ids = [...new Set(columns.filter(({ member }) => member.id).map(({ name }) => name))];
    const written = joins.flatMap(({ references }) => references ?? []);
    if (written.length === 0)
        return ids.length > 0 ? ids : null;
    const found = written.map(({ name }) => columns.find(({ member }) => member.name === name)?.name);
    return found.every((name) => name !== undefined) ? found : null;
}
function actionsOf(relation) {
    if (relation.actionsUnread)
        return { onDelete: undefined, onUpdate: undefined, implied: [] };
    const { onDelete, onUpdate } = relation;
    return {
        onDelete: bound_keys_actionWords(onDelete ?? 'NO ACTION'),
        onUpdate: bound_keys_actionWords(onUpdate ?? 'NO ACTION'),
        implied: impliedOf(relation),
    };
}
function bound_keys_actionWords(action) {
    const words = action.toUpperCase();
    return words === 'DEFAULT' ? 'SET DEFAULT' : words;
}
// ---------------------------------------------------------------- tables between
function typeormJoinTable(own, target, member, path, name, naming, dialect) {
    const relation = member.relation;
    const range = member.nameRange;
    const inverse = relation.inverse
        ? (target.placed.entity.members.find((one) => one.name === relation.inverse.name)?.relation ?? null)
        : null;
    const sides = [
        { side: own, written: relation.tableJoins?.own, actions: cascades(relation) },
        { side: target, written: relation.tableJoins?.inverse, actions: inverse ? actionsOf(inverse) : cascades(null) },
    ].map(({ side, written, actions }) => {
        const ids = side.columns.filter(({ member: one }) => one.id);
        const names = ids.map((id, at) => written?.[at]?.column?.name ?? naming.joinTableColumn(side.table, id.name));
        return { side, ids, names, actions };
    });
    const [first, second] = sides;
    // TypeORM tells two sides of the same name apart by number.
    if (first.names.join() === second.names.join()) {
        first.names = first.names.map((one) => `${one}_1`);
        second.names = second.names.map((one) => `${one}_2`);
    }
    const all = sides.flatMap(({ names }) => names);
    const key = (kind, columns) => ({
        kind,
        name: hashedName(kind === 'primary' ? 'PK' : 'IDX', name, columns),
        columns,
        isConstraint: kind === 'primary',
        range,
    });
    return {
        asset: own.placed.asset,
        path,
        range,
        entity: own.placed.entity.name,
        member: member.name,
        schema: own.schema,
        table: name,
        columns: sides.flatMap(({ ids, names }) => names.map((one, at) => ({ name: one, type: typeormColumnType(ids[at].member, dialect) }))),
        keys: [key('primary', all), ...sides.map(({ names }) => key('index', names))],
        foreignKeys: relation.unkeyed
            ? []
            : sides.map(({ side, ids, names, actions }) => ({
                name: hashedName('FK', name, names),
                columns: names,
                refSchema: side.schema,
                refTable: side.table,
                refColumns: ids.map((id) => id.name),
                ...actions,
                range,
            })),
    };
}
function cascades(relation) {
    return {
        onDelete: bound_keys_actionWords(relation?.onDelete ?? 'CASCADE'),
        onUpdate: bound_keys_actionWords(relation?.onUpdate ?? 'CASCADE'),
        implied: [],
    };
}

;// CONCATENATED MODULE: ./src/graph/code/typeorm/naming-strategy.ts
// Names of classes and properties in; what TypeORM's naming strategies call their tables and columns out.
// https://github.com/typeorm/typeorm (DefaultNamingStrategy), https://github.com/tonivj5/typeorm-naming-strategies
const defaultNaming = {
    table: (className, written) => written ?? naming_strategy_snakeCase(className),
    column(property, written, prefixes) {
        const name = written ?? property;
        return prefixes.length === 0 ? name : camelCase(prefixes.join('_')) + titleCase(name);
    },
    joinColumn: (relation, referenced) => camelCase(`${relation}_${referenced}`),
    joinTable: (first, second, property) => naming_strategy_snakeCase(`${first}_${property.replaceAll('.', '_')}_${second}`),
    joinTableColumn: (table, property) => camelCase(`${table}_${property}`),
};
const snakeNaming = {
    table: (className, written) => written ?? naming_strategy_snakeCase(className),
    column(property, written, prefixes) {
        return naming_strategy_snakeCase([...prefixes, ''].join('_')) + (written ?? naming_strategy_snakeCase(property));
    },
    joinColumn: (relation, referenced) => naming_strategy_snakeCase(`${relation}_${referenced}`),
    joinTable: (first, second, property) => naming_strategy_snakeCase(`${first}_${property.replaceAll('.', '_')}_${second}`),
    joinTableColumn: (table, property) => naming_strategy_snakeCase(`${table}_${property}`),
};
/** Null for one that is not known. */
function namingCalled(name) {
    if (name === null || name === 'DefaultNamingStrategy')
        return defaultNaming;
    return name === 'SnakeNamingStrategy' ? snakeNaming : null;
}
/** A strategy of the project; where its code does not tell, `guess` makes the name and is said to. */
function namingOfProject(own, guess) {
    const base = (own.base === null ? null : namingCalled(own.base)) ?? guess;
    const library = (method, args) => ofLibrary(base, method, args);
    const make = (method, ...args) => {
        const made = own.make(method, args, library);
        return typeof made === 'string' && made !== '' ? made : null;
    };
    const unsure = new Set();
    if (make('tableName', 'Sample', null) === null)
        unsure.add('table');
    if (make('columnName', 'sample', null, []) === null)
        unsure.add('column');
    if (make('joinColumnName', 'sample', 'id') === null)
        unsure.add('joinColumn');
    return {
        table: (className, written) => make('tableName', className, written) ?? guess.table(className, written),
        column: (property, written, prefixes) => make('columnName', property, written, prefixes) ?? guess.column(property, written, prefixes),
        joinColumn: (relation, referenced) => make('joinColumnName', relation, referenced) ?? guess.joinColumn(relation, referenced),
        joinTable: (first, second, property) => make('joinTableName', first, second, property, null) ?? guess.joinTable(first, second, property),
        joinTableColumn: (table, property) => make('joinTableColumnName', table, property, null) ?? guess.joinTableColumn(table, property),
        unsure,
    };
}
function ofLibrary(base, method, [first, second, third]) {
    const written = typeof second === 'string' ? second : null;
    if (typeof first !== 'string')
        return undefined;
    if (method === 'tableName')
        return base.table(first, written);
    if (method === 'columnName')
        return base.column(first, written, Array.isArray(third) ? third.map(String) : []);
    if (written === null)
        return undefined;
    if (method === 'joinColumnName')
        return base.joinColumn(first, written);
    if (method === 'joinTableName')
        return base.joinTable(first, written, typeof third === 'string' ? third : '');
    return method === 'joinTableColumnName' ? base.joinTableColumn(first, written) : undefined;
}
function naming_strategy_snakeCase(text) {
    return text
        .replace(/([A-Z])([A-Z])([a-z])/g, '$1_$2$3')
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase();
}
function camelCase(text) {
    return text.replace(/^([A-Z])|[\s\-_](\w)/g, (_, first, next) => {
        return next === undefined ? (first ?? '').toLowerCase() : next.toUpperCase();
    });
}
function titleCase(text) {
    return text.replace(/\w\S*/g, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}

;// CONCATENATED MODULE: ./src/graph/code/bind-typeorm.ts
// The TypeORM entities of a package in; the tables and columns that TypeORM would make of them out: naming strategy,
// embedded prefixes, inheritance, foreign keys.






const bind_typeorm_DIALECTS = {
    postgres: 'postgres',
    'aurora-postgres': 'postgres',
    cockroachdb: 'postgres',
    mysql: 'mysql',
    'aurora-mysql': 'mysql',
    mariadb: 'mysql',
    sqlite: 'sqlite',
    'better-sqlite3': 'sqlite',
    sqljs: 'sqlite',
    expo: 'sqlite',
    mssql: 'mssql',
};
/** A class that inherits from itself, or embeds itself. */
const bind_typeorm_DEEPEST = 12;
/** Of one entity: classes may embed each other many times over. */
const bind_typeorm_MOST_MEMBERS = 5000;
/** Empty where the data sources leave it open. */
function typeormDialects({ settings }) {
    return [...new Set(settings.flatMap(({ fact }) => bind_typeorm_DIALECTS[fact.provider ?? ''] ?? []))];
}
/** The strategy that the data sources name; where they leave it open, the one that finds more columns. */
function typeormNaming(classes, databases) {
    const named = new Set(classes.settings.map(({ fact }) => fact.naming));
    // A data source for the command line often says less than the one of the application.
    if (named.size > 1)
        named.delete(null);
    const [only] = named;
    const own = named.size === 1 && only ? projectNaming(classes.strategies, only) : null;
    if (own)
        return namingOfProject(own, mostFinding(classes, databases, null));
    const known = named.size === 1 ? namingCalled(only ?? null) : null;
    if (known && (only ?? null) !== null)
        return known;
    return mostFinding(classes, databases, known);
}
function mostFinding(classes, databases, known) {
    let best = known ?? defaultNaming;
    let most = -1;
    for (const naming of [best, defaultNaming, snakeNaming]) {
        const count = foundColumns(classes, naming, databases);
        if (count > most)
            [best, most] = [naming, count];
    }
    return best;
}
function foundColumns(classes, naming, databases) {
    const [dialect = 'postgres'] = typeormDialects(classes);
    const group = bindTypeorm(classes, naming, dialect);
    const chosen = chooseDatabase(group, databases);
    if (!chosen)
        return 0;
    const find = tableFinder(chosen.database.schema);
    let count = 0;
    for (const entity of group.entities) {
        const table = find.table(entity.schema, entity.table);
        if (table)
            count += entity.columns.filter(({ name }) => find.column(table, name) !== null).length;
    }
    return count;
}
function bindTypeorm(classes, naming, dialect) {
    // What is kept in several databases is typed for none of them.
    const isTyped = typeormDialects(classes).length < 2;
    const binder = { classes, naming, dialect, isTyped };
    const schemas = new Set(classes.settings.flatMap(({ fact }) => fact.schemas));
    const prefixes = new Set(classes.settings.flatMap(({ fact }) => fact.tablePrefix ?? []));
    const home = schemas.size === 1 ? [...schemas][0] : null;
    const prefix = prefixes.size === 1 ? [...prefixes][0] : '';
    const roots = new Set();
    const entities = [];
    const joined = [];
    const tabled = new Map();
    const otherTables = ['migrations', 'typeorm_metadata', 'query-result-cache'];
    for (const placed of classes.entities) {
        if (placed.entity.inheritance?.value !== null && placed.entity.inheritance) {
            const root = bind_typeorm_rootOf(binder, placed);
            if (root)
                roots.add(root);
        }
    }
    for (const placed of classes.entities) {
        const { entity } = placed;
        if (entity.type !== 'entity' && entity.type !== 'view')
            continue;
        const root = bind_typeorm_rootOf(binder, placed);
        const isShared = root !== null && (root !== placed || roots.has(placed) || entity.inheritance !== null);
        const owner = root ?? placed;
        const written = naming.table(owner.entity.name, owner.entity.table?.name ?? null);
        const [table, schema] = writtenTable(written, owner.entity.schema ?? home);
        const collected = collectColumns(binder, placed);
        const columns = isShared && root !== placed ? collected.columns.map(bind_typeorm_loosened) : collected.columns;
        const isOpen = collected.isOpen || isShared || entity.partial || naming.unsure?.has('column') === true;
        const inDatabase = owner.entity.table === null || table === written ? prefix + table : table;
        if (owner === placed &&
            entity.type === 'entity' &&
            !entity.unsynchronized &&
            !owner.entity.unread?.includes('table'))
            tabled.set(placed.asset, { placed, schema, table: inDatabase, columns: collected.joined });
        entities.push({
            asset: placed.asset,
            path: placed.path,
            entity: isOpen === entity.partial ? entity : { ...entity, partial: isOpen },
            schema,
            table: inDatabase,
            columns,
            ...(owner.entity.unread?.includes('table') || naming.unsure?.has('table') ? { isGuessed: true } : {}),
        });
        const between = bind_typeorm_joinTables(binder, placed, table, owner.entity.schema ?? home);
        otherTables.push(...between.map(({ table: name }) => prefix + name));
        joined.push(...between.map((one) => ({ ...one, table: prefix + one.table })));
    }
    const path = classes.settings[0]?.path ?? entities[0]?.path ?? classes.entities[0].path;
    return {
        orm: 'typeorm',
        path,
        dialects: typeormDialects(classes),
        entities: entities.map((entity) => withKeys(binder, entity, tabled)),
        enums: [],
        otherTables,
        joinTables: [...tabled.values()].flatMap((own) => keyedTables(binder, own, tabled, prefix)),
        namedColumns: joined,
    };
}
/** Keys of a table of several classes are told with the class whose table it is. */
function withKeys(binder, entity, tabled) {
    const own = tabled.get(entity.asset);
    if (!own)
        return entity;
    const classes = [...bind_typeorm_ancestors(binder, own.placed)];
    const { keys, isOpen } = typeormKeys(own, classes, binder.classes.declared, binder.dialect);
    const foreignKeys = typeormForeignKeys(own, (member, path) => targetOf(binder, member, path, tabled));
    return { ...entity, keys, foreignKeys, ...(isOpen ? { keysOpen: true } : {}) };
}
function* bind_typeorm_ancestors({ classes }, placed) {
    let at = placed;
    for (let depth = 0; at && depth < bind_typeorm_DEEPEST; depth++) {
        yield at;
        const [base] = at.entity.extends;
        const next = base ? classes.find(base.name, at.path) : null;
        at = next === at ? null : next;
    }
}
function targetOf(binder, { relation }, path, tabled) {
    const target = relation?.target ? binder.classes.find(relation.target.name, path) : null;
    return target ? (tabled.get((bind_typeorm_rootOf(binder, target) ?? target).asset) ?? null) : null;
}
function keyedTables(binder, own, tabled, prefix) {
    const { placed } = own;
    return placed.entity.members.flatMap((member) => {
        const { relation } = member;
        const target = relation?.kind === 'many-to-many' && relation.owner ? targetOf(binder, member, placed.path, tabled) : null;
        if (!relation || !target || relation.joinTable?.name.includes('.'))
            return [];
        const alone = { ...placed, entity: { ...placed.entity, members: [member] } };
        const [between] = bind_typeorm_joinTables(binder, alone, own.table.slice(prefix.length), own.schema);
        if (!between || relation.joinTableUnread || (binder.naming.unsure && !relation.joinTable))
            return [];
        return [typeormJoinTable(own, target, member, placed.path, prefix + between.table, binder.naming, binder.dialect)];
    });
}
/** `billing.invoice` names the schema too. */
function writtenTable(written, schema) {
    const dot = written.indexOf('.');
    return dot > 0 && schema === null ? [written.slice(dot + 1), written.slice(0, dot)] : [written, schema];
}
/** Of classes that share a table: the one whose table it is. Null where each has its own. */
function bind_typeorm_rootOf({ classes }, placed) {
    let at = placed;
    for (let depth = 0; at && depth < bind_typeorm_DEEPEST; depth++) {
        const { inheritance } = at.entity;
        if (inheritance && inheritance.column !== null)
            return at;
        if (!inheritance)
            return null;
        const [base] = at.entity.extends;
        at = base ? classes.find(base.name, at.path) : null;
    }
    return null;
}
/** Columns of a child in a table of several classes are empty in the rows of the others. */
function bind_typeorm_loosened(column) {
    const { member } = column;
    return { ...column, member: { ...member, unread: [...(member.unread ?? []), 'nullable'] } };
}
function collectColumns(binder, placed) {
    const columns = new Map();
    const joined = [];
    const seen = new Set();
    const waiting = [placed];
    let isOpen = false;
    for (let depth = 0; waiting.length > 0 && depth < bind_typeorm_DEEPEST; depth++) {
        const at = waiting.shift();
        const own = collectOwn(binder, at, [], placed, 0);
        isOpen ||= own.isOpen || at.entity.partial;
        const fresh = own.joined.filter(({ member, prefixes }) => prefixes !== undefined || !seen.has(member.name));
        joined.push(...fresh);
        for (const column of own.columns) {
            // What a class says again replaces what it inherits.
            const key = `${column.path ?? ''}#${column.member.name}`;
            const isAgain = column.prefixes === undefined && seen.has(column.member.name);
            if (!isAgain && !columns.has(column.name))
                columns.set(column.name, column);
            if (column.prefixes === undefined)
                seen.add(column.member.name);
            else
                seen.add(key);
        }
        for (const base of at.entity.extends) {
            const parent = binder.classes.find(base.name, at.path);
            if ((!parent && base.name !== 'BaseEntity') || parent === at)
                isOpen = true;
            if (parent && parent !== at)
                waiting.push(parent);
        }
    }
    return { columns: [...columns.values()], joined, isOpen };
}
function collectOwn(binder, { path, asset, entity }, prefixes, holder, depth, work = { members: 0 }) {
    const columns = [];
    const relations = [];
    const hidden = [];
    let isOpen = false;
    const foreign = asset === holder.asset ? {} : { owner: asset, path };
    for (const member of entity.members) {
        if (!member.stored)
            continue;
        if (depth > 0 && work.members++ > bind_typeorm_MOST_MEMBERS) {
            isOpen = true;
            break;
        }
        if (member.embedded) {
            const type = binder.classes.find(member.embedded.name, path);
            if (!type || depth > bind_typeorm_DEEPEST || member.list) {
                isOpen = true;
                continue;
            }
            const prefix = member.embedded.prefix ?? member.name;
            const inner = prefix === '' ? prefixes : [...prefixes, prefix];
            const nested = collectOwn(binder, type, inner, holder, depth + 1, work);
            const prefixed = (column) => ({ ...column, prefixes: inner });
            columns.push(...nested.columns.map(prefixed));
            hidden.push(...nested.joined.filter((column) => !nested.columns.includes(column)).map(prefixed));
            isOpen ||= nested.isOpen || type.entity.extends.length > 0;
            continue;
        }
        if (member.relation) {
            relations.push(...joinColumns(binder, member, path, prefixes).map((column) => ({ ...column, ...foreign })));
            continue;
        }
        if (member.unread?.includes('name'))
            isOpen = true;
        const name = binder.naming.column(member.name, member.column?.name ?? null, prefixes);
        const isGuessed = binder.naming.unsure?.has('column') ? { isGuessed: true } : {};
        columns.push({ ...boundColumn(member, name, binder), ...foreign, ...isGuessed });
    }
    // A property that holds the foreign key's column says more of it than the relation, but TypeORM takes its type from there.
    const foreignTypes = new Map(relations.map(({ name, foreignType }) => [name, foreignType]));
    const shared = columns.map((column) => {
        const type = foreignTypes.get(column.name);
        return type === undefined ? column : { ...column, type };
    });
    const known = new Set(columns.map(({ name }) => name));
    const added = relations.filter(({ name }) => !known.has(name)).map(({ foreignType: _type, ...column }) => column);
    return { columns: [...shared, ...added], joined: [...shared, ...relations, ...hidden], isOpen };
}
function boundColumn(member, name, { dialect, isTyped }) {
    return {
        member,
        name,
        type: isTyped ? typeormColumnType(member, dialect) : null,
        nullable: member.nullable,
        default: isTyped ? typeormColumnDefault(member) : { kind: 'unknown' },
        ...(member.unread?.includes('name') ? { isGuessed: true } : {}),
    };
}
function joinColumns(binder, member, path, prefixes) {
    const { classes, naming } = binder;
    const relation = member.relation;
    const target = relation.target ? classes.find(relation.target.name, path) : null;
    const keys = target ? primaryMembers(binder, target) : [];
    const wanted = relation.joins.length > 0 ? relation.joins : [{ member: null, column: null, references: null }];
    return wanted.flatMap((join) => {
        const key = join.references ? target?.entity.members.find(({ name }) => name === join.references?.name) : keys[0];
        const type = key && !key.relation && keys.length <= 1 && binder.isTyped ? typeormColumnType(key, binder.dialect) : null;
        const foreignType = type === null || type.includes('(') ? null : type;
        const referenced = join.references ? [join.references.name] : keys.map(({ name }) => name);
        const names = join.column ? [join.column.name] : referenced.map((name) => naming.joinColumn(member.name, name));
        if (names.length === 0)
            names.push(naming.joinColumn(member.name, 'id'));
        const isGuess = !join.column && ((!join.references && keys.length === 0) || naming.unsure?.has('joinColumn'));
        return names.map((name) => {
            const column = { ...boundColumn(member, prefixed(binder, name, prefixes), binder), foreignType };
            return isGuess ? { ...column, isGuessed: true } : column;
        });
    });
}
/** A foreign key inside an embedded class. */
function prefixed({ naming }, name, prefixes) {
    return prefixes.length === 0 ? name : naming.column(name, name, prefixes);
}
function primaryMembers({ classes }, placed) {
    let at = placed;
    for (let depth = 0; at && depth < bind_typeorm_DEEPEST; depth++) {
        const found = at.entity.members.filter(({ id }) => id);
        if (found.length > 0)
            return found;
        const [base] = at.entity.extends;
        at = base ? classes.find(base.name, at.path) : null;
    }
    return [];
}
/** Tables between two others, which TypeORM keeps itself: of each the columns that one side says. */
function bind_typeorm_joinTables(binder, placed, table, schema) {
    const { classes, naming } = binder;
    const { asset, path, entity } = placed;
    return entity.members.flatMap((member) => {
        const { relation } = member;
        if (relation?.kind !== 'many-to-many' || !relation.owner)
            return [];
        const target = relation.target ? classes.find(relation.target.name, path) : null;
        const other = target ? naming.table(target.entity.name, target.entity.table?.name ?? null) : null;
        const name = relation.joinTable?.name ?? (other === null ? null : naming.joinTable(table, other, member.name));
        if (name === null)
            return [];
        const columns = relation.joins.flatMap(({ column }) => {
            if (!column)
                return [];
            const held = { ...member, nameRange: column.range, column, nullable: false };
            return [{ member: held, name: column.name, type: null, nullable: false, default: { kind: 'unknown' } }];
        });
        return [{ asset, path, entity: { ...entity, partial: true }, schema, table: name, columns, isGuessed: true }];
    });
}

;// CONCATENATED MODULE: ./src/graph/code/check-prisma-schema.ts
// A Prisma schema in; where it names fields, models and types of its own that it does not have out.

const CLAUSES = { id: 'primary-key', unique: 'unique', index: 'index', fulltext: 'index' };
function checkPrismaSchema(schema) {
    const faults = [];
    for (const model of schema.models) {
        for (const key of model.entity.keys) {
            for (const named of key.members)
                missing(model, model, named, CLAUSES[key.kind], schema, faults);
        }
        for (const { relation } of model.entity.members) {
            const target = schema.models.find(({ entity }) => entity.name === relation?.target?.name);
            for (const join of relation?.joins ?? []) {
                if (join.member)
                    missing(model, model, join.member, 'foreign-key', schema, faults);
                if (join.references && target)
                    missing(model, target, join.references, 'foreign-key', schema, faults);
            }
        }
    }
    for (const { asset, path, name, range } of schema.unknownTypes) {
        // Which file had it is known to the graph of the base alone.
        const candidates = [path, ...schema.files.filter((file) => file !== path)].map((file) => (0,prisma_schema/* entityAsset */.q)(file, name));
        faults.push({ ...fault(asset, path, candidates[0], null, { name, range }, 'type', name), candidates });
    }
    return faults;
}
/** `address.city` is a field of a composite type. */
function missing(from, owner, named, clause, schema, faults) {
    let at = owner;
    for (const part of named.name.split('.')) {
        const member = at?.entity.members.find((candidate) => candidate.name === part);
        if (!at)
            return;
        if (!member) {
            faults.push(fault(from.asset, from.path, at.asset, part, named, clause, `${at.entity.name}.${part}`));
            return;
        }
        at = schema.models.find(({ entity }) => entity.name === member.embedded?.name);
    }
}
function fault(from, path, to, column, { range }, clause, wanted) {
    const { line, startColumn, endLine, endColumn } = range;
    return {
        path,
        line,
        startColumn,
        endLine,
        endColumn,
        code: 'unknown-property',
        from,
        to,
        column,
        clause,
        certainty: 'proven',
        live: true,
        wanted,
        details: [],
        cause: null,
        statement: '',
    };
}

;// CONCATENATED MODULE: ./src/graph/code/class-entities.ts
// Facts of all files in; the entities of one ORM, each package's as a group, and who is meant by the name of a class out.
const TRIAL = /(?:^|\/)(?:__tests__|__mocks__|tests?|e2e|fixtures?|examples?|samples?)\/|[.-](?:test|spec|e2e)\.\w+$/i;
function groupEntities(orm, facts, paths) {
    const packages = new Set(paths.filter((path) => /(?:^|\/)package\.json$/.test(path)).map(class_entities_folderOf));
    const groups = new Map();
    const strategies = new Map();
    const byName = new Map();
    for (const { path, facts: own } of facts) {
        for (const fact of own) {
            if (fact.kind === 'naming-strategy' && fact.orm === orm)
                addStrategy(strategies, fact);
            if (fact.kind !== 'entity' && fact.kind !== 'entity-enum' && fact.kind !== 'orm-settings')
                continue;
            if (fact.orm !== orm)
                continue;
            const isTrial = TRIAL.test(path);
            const root = packageOf(path, packages);
            // Entities of tests are another database.
            const key = isTrial ? `${root}\n${class_entities_folderOf(path)}` : root;
            const group = groups.get(key) ?? { orm, root, entities: [], settings: [], enums: [], strategies };
            groups.set(key, group);
            if (fact.kind === 'orm-settings')
                group.settings.push({ path, fact });
            else if (fact.kind === 'entity-enum')
                group.enums.push({ path, fact });
            else {
                const placed = { path, asset: `entity:${path}#${fact.name}`, entity: fact };
                group.entities.push(placed);
                for (const name of new Set([fact.name, fact.codeName ?? fact.name]))
                    byName.set(name, [...(byName.get(name) ?? []), placed]);
            }
        }
    }
    const declared = new Map([...byName.values()].flat().map((placed) => [placed.asset, placed]));
    const find = (name, from) => nearest(byName.get(name) ?? [], from);
    for (const { entities } of groups.values())
        markEmbedded(entities, find);
    return [...groups.values()]
        .filter(({ entities }) => entities.length > 0)
        .map((group) => ({ ...group, find, declared }));
}
/** Two of a name that do not do the same are none: which of them is meant is not known. */
function addStrategy(strategies, fact) {
    const known = strategies.get(fact.name);
    const isSame = known && JSON.stringify(known.methods) === JSON.stringify(fact.methods);
    strategies.set(fact.name, known && !isSame ? { ...known, extends: null, methods: [], isAmbiguous: true } : fact);
}
/** Schemas do not say that they have no table: those that embed them do. */
function markEmbedded(entities, find) {
    for (const { path, entity } of entities) {
        for (const { embedded } of entity.members) {
            const target = embedded ? find(embedded.name, path) : null;
            if (target?.entity.codeName === undefined || target.entity.type !== 'entity' || target.entity.table)
                continue;
            target.entity = { ...target.entity, type: 'embedded' };
        }
    }
}
function nearest(found, from) {
    let best = null;
    let bestShared = -1;
    for (const candidate of found) {
        const shared = candidate.path === from ? Number.MAX_SAFE_INTEGER : class_entities_sharedFolders(candidate.path, from);
        if (shared > bestShared)
            [best, bestShared] = [candidate, shared];
    }
    return best;
}
function class_entities_sharedFolders(a, b) {
    const left = a.split('/');
    const right = b.split('/');
    let count = 0;
    while (count < left.length && left[count] === right[count])
        count++;
    return count;
}
function packageOf(path, packages) {
    for (let folder = class_entities_folderOf(path); folder !== ''; folder = class_entities_folderOf(folder))
        if (packages.has(folder))
            return folder;
    return '';
}
function class_entities_folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}

;// CONCATENATED MODULE: ./src/graph/code/compare-columns.ts
// A column as an entity wants it and as the database has it in; what differs out. Types are compared as the dialect
// prints them, aliases aside.
function compareColumns(bound, column, dialect) {
    const differences = [];
    if (bound.type !== null && column.type !== '' && !sameType(bound.type, column.type, dialect))
        differences.push({ kind: 'type', wanted: bound.type, actual: column.type });
    // Prisma and its like leave lists nullable, and read NULL as an empty list.
    const isTold = !bound.member.unread?.includes('nullable');
    if (isTold && !bound.member.list && !bound.member.id && bound.nullable !== column.nullable && !column.generated) {
        const word = (nullable) => (nullable ? 'NULL' : 'NOT NULL');
        differences.push({ kind: 'nullable', wanted: word(bound.nullable), actual: word(column.nullable) });
    }
    if (!bound.member.list && !column.generated && !sameDefault(bound.default, column, dialect)) {
        differences.push({ kind: 'default', wanted: wordOf(bound.default), actual: column.default ?? 'none' });
    }
    return differences;
}
function sameType(wanted, actual, dialect) {
    return normalType(wanted, dialect) === normalType(actual, dialect);
}
const ALIASES = {
    postgres: [
        [/^timestamptz\b/, 'timestamp with time zone'],
        [/^varchar\b/, 'character varying'],
        [/^decimal\b/, 'numeric'],
        [/^int4?$/, 'integer'],
        [/^int8$/, 'bigint'],
        [/^int2$/, 'smallint'],
        [/^bool$/, 'boolean'],
        [/^float8$/, 'double precision'],
        [/^(character|bit)$/, '$1(1)'],
        [/^(timestamp|time)( with(?:out)? time zone)$/, '$1(6)$2'],
        [/^(timestamp|time)(\(\d\))? with time zone$/, '$1$2 tz'],
        [/^numeric\((\d+)\)$/, 'numeric($1,0)'],
    ],
    mysql: [
        [/^(?:bool|boolean)$/, 'tinyint(1)'],
        [/^integer\b/, 'int'],
        [/^(int|bigint|smallint|mediumint)\(\d+\)/, '$1'],
        [/^tinyint\((?!1\))\d+\)/, 'tinyint'],
        [/^double precision$/, 'double'],
        [/^(?:numeric|dec)\b/, 'decimal'],
        [/^decimal\((\d+)\)$/, 'decimal($1,0)'],
        [/^(datetime|timestamp|time)$/, '$1(0)'],
        [/^(char|binary|bit)$/, '$1(1)'],
        [/ (?:character set|charset|collate)\b.*$/, ''],
    ],
    sqlite: [
        [/^int$/, 'integer'],
        [/^(?:jsonb?|varchar.*|char.*|clob|enum.*|text\(\d+\))$/, 'text'],
        [/^(?:double.*|float)$/, 'real'],
        [/^(?:decimal|numeric).*$/, 'decimal'],
        [/^bool$/, 'boolean'],
    ],
};
function normalType(type, dialect) {
    let text = type
        .trim()
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/\s*([(),])\s*/g, '$1')
        .replaceAll(')w', ') w');
    // Types of the project itself are told apart by name; their schema is the table's or the default one.
    text = text.replaceAll('"', '');
    const array = text.endsWith('[]') ? '[]' : '';
    if (array !== '')
        text = text.slice(0, -2);
    for (const [pattern, plain] of ALIASES[dialect] ?? [])
        text = text.replace(pattern, plain);
    return text.slice(text.lastIndexOf('.') + 1) + array;
}
function sameDefault(wanted, column, dialect) {
    if (wanted.kind === 'unknown')
        return true;
    const isCounted = column.identity || /^nextval\s*\(/i.test(column.default ?? '');
    if (wanted.kind === 'counter')
        return isCounted || dialect === 'sqlite' || dialect === 'mysql';
    if (wanted.kind === 'none')
        return column.default === null || (isCounted && dialect !== 'postgres');
    return column.default !== null && normalDefault(wanted.text, dialect) === normalDefault(column.default, dialect);
}
/** Casts, brackets and quotes around a value do not change it. */
function normalDefault(written, dialect) {
    let text = written.trim();
    for (let round = 0; round < 4; round++) {
        const before = text;
        if (/^\([^()]*(?:\([^()]*\)[^()]*)*\)$/.test(text))
            text = text.slice(1, -1).trim();
        text = text
            .replace(/::\s*(?:"[^"]*"|[\w.]+)(?:\s*"[^"]*")?(?:\s+(?:varying|precision|with(?:out)? time zone))?(?:\([\d,\s]*\))?(?:\[\])*\s*$/i, '')
            .trim();
        if (text === before)
            break;
    }
    if (/^(?:now|current_timestamp|localtimestamp|transaction_timestamp)\s*(?:\(\s*\d*\s*\))?(?:\s+on update.*)?$/i.test(text))
        return 'now';
    const inner = /^[be]?'((?:[^']|'')*)'$/i.exec(text)?.[1] ?? /^"([^"]*)"$/.exec(text)?.[1];
    const value = inner === undefined ? text.toLowerCase().replace(/\s+/g, '') : inner;
    if (/^(?:true|t)$/i.test(value) && dialect !== 'postgres')
        return '1';
    if (/^(?:false|f)$/i.test(value) && dialect !== 'postgres')
        return '0';
    const number = /^[+-]?\d+(?:\.\d+)?$/.test(value) ? String(Number(value)) : value;
    return inner === undefined || /^[+-]?\d/.test(value) ? number : `'${value}`;
}
function wordOf(wanted) {
    return wanted.kind === 'sql' ? wanted.text : wanted.kind === 'counter' ? 'autoincrement()' : 'none';
}

// EXTERNAL MODULE: ./src/graph/code/compare-keys.ts
var compare_keys = __webpack_require__(55996);
// EXTERNAL MODULE: ./src/graph/code/write-migration.ts
var write_migration = __webpack_require__(13646);
;// CONCATENATED MODULE: ./src/graph/code/write-keys.ts
// A key, index or foreign key that a table lacks in; the statement that makes it out. Empty where the dialect has none
// (SQLite makes the table anew), or where how it is made is not all known.

function addKey(dialect, table, key) {
    const name = (0,write_migration/* quoteName */.AB)(dialect, key.name);
    const columns = columnList(dialect, key.columns);
    const on = (0,write_migration/* quoteTable */.Z8)(dialect, table.schema, table.name);
    if (key.special)
        return '';
    if (key.kind === 'index')
        return `CREATE INDEX ${name} ON ${on}(${columns});`;
    if (key.kind === 'primary')
        return dialect === 'sqlite' ? '' : `ALTER TABLE ${on} ADD CONSTRAINT ${name} PRIMARY KEY (${columns});`;
    if (key.isConstraint && dialect !== 'sqlite' && dialect !== 'mysql')
        return `ALTER TABLE ${on} ADD CONSTRAINT ${name} UNIQUE (${columns});`;
    return `CREATE UNIQUE INDEX ${name} ON ${on}(${columns});`;
}
function addForeignKey(dialect, table, key) {
    if (dialect === 'sqlite')
        return '';
    const on = (0,write_migration/* quoteTable */.Z8)(dialect, table.schema, table.name);
    return `ALTER TABLE ${on} ADD CONSTRAINT ${(0,write_migration/* quoteName */.AB)(dialect, key.name)} ${foreignKeyWords(dialect, key)};`;
}
/** Where the database says other things of it: taken off and put on anew. */
function replaceForeignKey(dialect, table, key, actual) {
    if (dialect === 'sqlite' || actual.name === null)
        return [];
    const on = (0,write_migration/* quoteTable */.Z8)(dialect, table.schema, table.name);
    const what = dialect === 'mysql' ? 'FOREIGN KEY' : 'CONSTRAINT';
    const known = {
        ...key,
        name: actual.name,
        onDelete: key.onDelete === undefined ? actual.onDelete : key.onDelete,
        onUpdate: key.onUpdate === undefined ? actual.onUpdate : key.onUpdate,
    };
    const dropped = `ALTER TABLE ${on} DROP ${what} ${(0,write_migration/* quoteName */.AB)(dialect, actual.name)};`;
    return [dropped, addForeignKey(dialect, table, known)];
}
function foreignKeyWords(dialect, key) {
    const target = (0,write_migration/* quoteTable */.Z8)(dialect, key.refSchema, key.refTable);
    const words = `FOREIGN KEY (${columnList(dialect, key.columns)}) REFERENCES ${target}(${columnList(dialect, key.refColumns)})`;
    return words + write_keys_actionWords('ON DELETE', key.onDelete) + write_keys_actionWords('ON UPDATE', key.onUpdate);
}
function createJoinTable(dialect, table) {
    if (table.columns.some(({ type }) => type === null))
        return [];
    const parts = table.columns.map(({ name, type }) => `${(0,write_migration/* quoteName */.AB)(dialect, name)} ${type.toUpperCase()} NOT NULL`);
    for (const key of table.keys) {
        if (key.kind !== 'primary')
            continue;
        parts.push(`CONSTRAINT ${(0,write_migration/* quoteName */.AB)(dialect, key.name)} PRIMARY KEY (${columnList(dialect, key.columns)})`);
    }
    if (dialect === 'sqlite')
        parts.push(...table.foreignKeys.map((key) => foreignKeyWords(dialect, key)));
    const home = { schema: table.schema, name: table.table };
    return [
        `CREATE TABLE ${(0,write_migration/* quoteTable */.Z8)(dialect, table.schema, table.table)} (${parts.join(', ')});`,
        ...table.keys.filter(({ kind }) => kind !== 'primary').map((key) => addKey(dialect, home, key)),
        ...table.foreignKeys.map((key) => addForeignKey(dialect, home, key)),
    ].filter((statement) => statement !== '');
}
function columnList(dialect, names) {
    return names.map((name) => (0,write_migration/* quoteName */.AB)(dialect, name)).join(', ');
}
function write_keys_actionWords(clause, action) {
    return action == null ? '' : ` ${clause} ${action}`;
}

;// CONCATENATED MODULE: ./src/graph/code/key-drift.ts
// Bound entities and the table of one of them in; in what keys, indexes and foreign keys the two differ out, as drift says it:
// what kind, where, and the statements that would bring the database in line.




/** Migrations of these tools are not read for what they do to keys. */
const UNREAD_STYLES = new Set(['kysely', 'prisma-schema']);
/** `sharesTable`: other entities of the group speak for the table too. */
function keyDrift(entity, table, group, { history, schema }, sharesTable) {
    if (!entity.keys || !entity.foreignKeys || table.kind !== 'table')
        return [];
    if (history.partial === true || UNREAD_STYLES.has(history.style))
        return [];
    const isTools = history.style === group.orm && !group.isByHand;
    const isOwned = isTools && !sharesTable && !entity.entity.partial && !entity.keysOpen;
    const foreignKeys = entity.foreignKeys.filter((key) => key_drift_isThere(key, schema));
    // Whoever writes the migrations may say more of a key than the entity repeats.
    const promised = { keys: entity.keys, foreignKeys: isTools ? foreignKeys : foreignKeys.map(withoutImplied) };
    const asked = { dialect: schema.dialect, isOwned, ownsIndexes: group.orm === 'prisma' };
    const declared = new Set(entity.columns.map(({ name }) => (0,sql_names/* nameKey */.Rc)(schema.dialect, name)));
    return (0,compare_keys/* compareKeys */.YD)(promised, table, asked)
        .map((difference) => told(difference, entity, table, schema))
        .filter(({ kind, columns }) => {
        // Whoever writes the migrations decides what is fast, and what the database is to guard.
        if (!isTools && (kind === 'missing-index' || kind === 'missing-foreign-key'))
            return false;
        // Of columns that the entity does not have, theirs is the drift that is told.
        return !kind.startsWith('undeclared') || columns.every((name) => declared.has((0,sql_names/* nameKey */.Rc)(schema.dialect, name)));
    });
}
function withoutImplied(key) {
    return { ...key, ...Object.fromEntries(key.implied.map((action) => [action, undefined])) };
}
/** A table that is not there is told by itself. */
function key_drift_isThere({ refTable }, { tables }) {
    return tables.some(({ name }) => name.toLowerCase() === refTable.toLowerCase());
}
function told(difference, entity, table, { dialect }) {
    const { kind } = difference;
    const on = (0,write_migration/* quoteTable */.Z8)(dialect, table.schema, table.name);
    switch (difference.kind) {
        case 'primary-key': {
            const { key, actual } = difference;
            const statements = actual.length === 0 ? [addKey(dialect, table, key)] : [];
            return { kind, ...key_drift_placeOf(key), details: [listed(key.columns), listed(actual)], statements };
        }
        case 'missing-unique':
        case 'missing-index':
            return {
                kind,
                ...key_drift_placeOf(difference.key),
                details: [listed(difference.key.columns)],
                statements: [addKey(dialect, table, difference.key)],
            };
        case 'missing-foreign-key': {
            const { key } = difference;
            const target = `${key.refTable}(${listed(key.refColumns)})`;
            return {
                kind,
                ...key_drift_placeOf(key),
                details: [listed(key.columns), target],
                statements: [addForeignKey(dialect, table, key)],
            };
        }
        case 'foreign-key-action': {
            const { key, actual, clause } = difference;
            const [wanted, is] = clause === 'ON DELETE' ? [key.onDelete, actual.onDelete] : [key.onUpdate, actual.onUpdate];
            return {
                kind,
                ...key_drift_placeOf(key),
                details: [listed(key.columns), `${clause} ${(0,compare_keys/* actionOf */.qj)(wanted ?? null)}`, `${clause} ${(0,compare_keys/* actionOf */.qj)(is)}`],
                statements: replaceForeignKey(dialect, table, key, actual),
            };
        }
        case 'undeclared-foreign-key': {
            const { columns, name, refTable, refColumns } = difference.actual;
            const what = dialect === 'mysql' ? 'FOREIGN KEY' : 'CONSTRAINT';
            const drop = name === null || dialect === 'sqlite' ? '' : `ALTER TABLE ${on} DROP ${what} ${(0,write_migration/* quoteName */.AB)(dialect, name)};`;
            const details = [listed(columns), `${refTable}(${listed(refColumns)})`];
            return { kind, columns, range: entity.entity.nameRange, details, statements: [drop] };
        }
        default: {
            const { columns } = difference;
            return { kind, columns, range: entity.entity.nameRange, details: [listed(columns)], statements: [] };
        }
    }
}
function key_drift_placeOf({ columns, range, path }) {
    return path === undefined ? { columns, range } : { columns, range, path };
}
function listed(columns) {
    return columns.length === 0 ? 'none' : columns.join(', ');
}

;// CONCATENATED MODULE: ./src/graph/code/drift-of.ts
// Bound entities and the database that their migrations arrive at in; where the two say different things out, each with
// the statement that would bring the database in line.







function driftOf(group, database) {
    const { schema, history } = database;
    const { dialect } = schema;
    const find = tableFinder(schema);
    const faults = [];
    const mapped = new Set();
    const counts = new Map();
    for (const entity of group.entities) {
        const table = find.table(entity.schema, entity.table);
        if (table)
            counts.set(table, (counts.get(table) ?? 0) + 1);
    }
    for (const entity of [...group.entities, ...(group.namedColumns ?? [])]) {
        const table = find.table(entity.schema, entity.table);
        if (!table) {
            if (!entity.isGuessed)
                reportTable(entity);
            continue;
        }
        mapped.add(table);
        if (database.unknown.has(table.id))
            continue;
        compareTable(entity, table);
        reportKeys(entity, table, counts.get(table) > 1);
    }
    for (const between of group.joinTables ?? [])
        reportJoinTable(between);
    for (const type of group.enums)
        compareEnum(type);
    if (history.style === group.orm && history.partial !== true && !group.isByHand)
        reportUnmapped();
    return faults;
    function reportTable(entity) {
        const id = wantedTable(entity.schema, entity.table);
        const cause = goneCause(id, null);
        // Tables of other schemas, and views, are often made by hand.
        const certainty = entity.entity.type === 'view' || history.partial === true ? 'possible' : 'proven';
        const sql = entity.entity.type === 'view' ? '' : drift_of_withKeys((0,write_migration/* createTable */.ZR)(dialect, entity), keyStatements(entity));
        const at = entity.entity.table ?? { name: entity.entity.name, range: entity.entity.nameRange };
        report(entity, at.range, id, null, 'missing-table', [sql], { cause, certainty });
    }
    /** Keys of a table that is to be made; with `added`, those that wait for that column alone. */
    function keyStatements(entity, table = null, added = null) {
        const on = { schema: entity.schema, name: entity.table };
        const waits = ({ columns }) => table === null ||
            (columns.some((name) => (0,sql_names/* nameKey */.Rc)(dialect, name) === (0,sql_names/* nameKey */.Rc)(dialect, added ?? '')) &&
                // Of several new columns the last one brings the key along.
                columns.filter((name) => !find.column(table, name)).at(-1) === added);
        const keys = (entity.keys ?? []).filter((key) => waits(key) && key.kind !== 'primary');
        return [
            ...keys.map((key) => addKey(dialect, on, key)),
            ...(entity.foreignKeys ?? []).filter(waits).map((key) => addForeignKey(dialect, on, key)),
        ];
    }
    function compareTable(entity, table) {
        const isView = entity.entity.type === 'view' || table.kind !== 'table';
        const declared = new Set(entity.columns.map(({ name }) => (0,sql_names/* nameKey */.Rc)(dialect, name)));
        // What a column is called now is told with the member that says its old name.
        const follow = (cause) => {
            if (cause?.kind === 'renamed' && cause.renamedTo !== null)
                declared.add((0,sql_names/* nameKey */.Rc)(dialect, cause.renamedTo));
        };
        for (const bound of entity.columns) {
            const range = bound.member.nameRange;
            const column = find.column(table, bound.name);
            if (!column) {
                if (bound.isGuessed)
                    continue;
                const cause = goneCause(table.id, bound.name);
                follow(cause);
                const isRequired = !bound.nullable && !bound.member.list;
                const sql = isView ? '' : drift_of_withKeys((0,write_migration/* addColumn */.cq)(dialect, table, bound), keyStatements(entity, table, bound.name));
                report(speakerOf(entity, bound), range, table.id, bound.name, 'missing-column', [isRequired ? 'required' : 'optional', sql], 
                // A step that nobody could read may have added it.
                { cause, certainty: history.partial === true && cause === null ? 'possible' : 'proven' });
                continue;
            }
            if (isView)
                continue;
            reportValues(entity, bound, column);
            for (const { kind, wanted, actual } of compareColumns(bound, column, dialect)) {
                const sql = (0,write_migration/* alterColumn */.H7)(dialect, table, bound, kind) ?? '';
                report(speakerOf(entity, bound), range, table.id, column.name, kind, [wanted, actual, sql]);
            }
        }
        if (entity.entity.partial || isView)
            return;
        for (const column of table.columns) {
            if (declared.has((0,sql_names/* nameKey */.Rc)(dialect, column.name)))
                continue;
            const isRequired = !column.nullable && column.default === null && !column.generated && !column.identity;
            // Creation and update dates are filled unwritten.
            if (group.isByHand && (!isRequired || /^(?:created|updated|deleted)_?at$/i.test(column.name)))
                continue;
            report(entity, entity.entity.nameRange, table.id, column.name, 'undeclared-column', [
                isRequired ? 'required' : 'optional',
                (0,write_migration/* dropColumn */.U6)(dialect, table, column.name),
            ]);
        }
    }
    function reportKeys(entity, table, sharesTable) {
        for (const drift of keyDrift(entity, table, group, database, sharesTable)) {
            const speaker = drift.path === undefined ? entity : { ...entity, path: drift.path };
            const column = drift.columns.length === 1 ? drift.columns[0] : null;
            report(speaker, drift.range, table.id, column, drift.kind, [...drift.details, scriptOf(drift.statements)], {
                certainty: database.hasOpaque ? 'possible' : 'proven',
                wanted: `${entity.entity.name}.${drift.columns.join(', ')}`,
            });
        }
    }
    function reportJoinTable(between) {
        if (find.table(between.schema, between.table))
            return;
        const id = wantedTable(between.schema, between.table);
        const speaker = { asset: between.asset, path: between.path, entity: { name: between.entity } };
        const certainty = history.partial === true || database.hasOpaque ? 'possible' : 'proven';
        report(speaker, between.range, id, null, 'missing-join-table', [between.member, scriptOf(createJoinTable(dialect, between))], {
            cause: goneCause(id, null),
            certainty,
        });
    }
    /** Values that stand in the options of a column. */
    function reportValues(entity, bound, column) {
        const { member } = bound;
        const dot = column.type.lastIndexOf('.');
        const name = column.type.slice(dot + 1).replace(/\[\]$/, '');
        const type = member.enum?.values ? find.enumType(dot < 0 ? null : column.type.slice(0, dot), name) : null;
        for (const value of type ? (member.enum?.values ?? []) : []) {
            if (type.values.includes(value))
                continue;
            const sql = (0,write_migration/* addEnumValue */.C1)(dialect, type.schema, type.name, value) ?? '';
            report(speakerOf(entity, bound), member.nameRange, type.id, value, 'missing-enum-value', [sql], {
                cause: goneCause(type.id, value),
                wanted: `${member.name}.${value}`,
            });
        }
    }
    function compareEnum(bound) {
        if (!bound.database)
            return;
        const { schema: home, name } = bound.database;
        const type = find.enumType(home, name);
        const entity = { asset: bound.asset, path: bound.path, entity: { name: bound.type.name } };
        if (!type) {
            const id = `enum:${prefix()}${(0,fold_state/* displayName */.QC)(home ?? (0,sql_names/* defaultSchema */.jZ)(dialect), name)}`;
            const sql = (0,write_migration/* createEnum */.WS)(dialect, home, name, bound.type.values.map(({ stored }) => stored));
            report(entity, bound.type.nameRange, id, null, 'missing-enum', [sql], { cause: goneCause(id, null) });
            return;
        }
        compareValues(bound, type, entity);
    }
    function compareValues(bound, type, entity) {
        for (const { stored, range } of bound.type.values) {
            if (type.values.includes(stored))
                continue;
            const sql = (0,write_migration/* addEnumValue */.C1)(dialect, type.schema, type.name, stored) ?? '';
            const cause = goneCause(type.id, stored);
            report(entity, range, type.id, stored, 'missing-enum-value', [sql], { cause });
        }
        const declared = new Set(bound.type.values.map(({ stored }) => stored));
        for (const value of type.values) {
            if (!declared.has(value))
                report(entity, bound.type.nameRange, type.id, value, 'undeclared-enum-value', ['']);
        }
    }
    /** Tables that the tool would drop with its next migration. */
    function reportUnmapped() {
        const others = new Set(group.otherTables.map((name) => (0,sql_names/* nameKey */.Rc)(dialect, name)));
        const schemas = new Set(group.entities.map((entity) => (0,sql_names/* nameKey */.Rc)(dialect, entity.schema ?? (0,sql_names/* defaultSchema */.jZ)(dialect))));
        const [first] = group.entities;
        if (!first)
            return;
        for (const table of schema.tables) {
            if (table.kind !== 'table' || mapped.has(table) || others.has((0,sql_names/* nameKey */.Rc)(dialect, table.name)))
                continue;
            if (!schemas.has((0,sql_names/* nameKey */.Rc)(dialect, table.schema)))
                continue;
            const sql = `DROP TABLE ${(0,write_migration/* quoteTable */.Z8)(dialect, table.schema, table.name)};`;
            const speaker = { asset: table.id, path: table.definedAt.path, entity: { name: table.name } };
            report(speaker, table.definedAt, table.id, null, 'unmapped-table', [group.path, sql]);
        }
    }
    function report({ asset, path, entity }, range, to, column, kind, details, more = {}) {
        const { line, startColumn, endLine, endColumn } = range;
        faults.push({
            path,
            line,
            startColumn,
            endLine,
            endColumn,
            code: 'drifted-entity',
            from: asset,
            to,
            column,
            clause: 'property',
            certainty: more.certainty ?? 'proven',
            live: true,
            wanted: more.wanted ?? (column === null ? entity.name : `${entity.name}.${column}`),
            details: [kind, ...details.slice(0, -1), inStyle(history.style, details.at(-1) ?? '')],
            cause: more.cause ?? null,
            statement: kind,
        });
    }
    function wantedTable(home, name) {
        return `table:${prefix()}${(0,fold_state/* displayName */.QC)(home ?? (0,sql_names/* defaultSchema */.jZ)(dialect), name)}`;
    }
    function prefix() {
        const [table] = schema.tables;
        if (!table)
            return '';
        const rest = table.id.slice(table.id.indexOf(':') + 1);
        return rest.slice(0, rest.length - (0,fold_state/* displayName */.QC)(table.schema, table.name).length);
    }
    function goneCause(id, column) {
        const key = column === null ? null : (0,sql_names/* nameKey */.Rc)(dialect, column);
        const found = database.gone.find((gone) => gone.asset === id && (gone.column === null ? null : (0,sql_names/* nameKey */.Rc)(dialect, gone.column)) === key);
        return found?.cause ?? null;
    }
}
/** As the project's migrations send it. */
function inStyle(style, sql) {
    const send = style === 'typeorm' ? 'queryRunner.query' : style === 'knex' ? 'knex.raw' : null;
    if (send === null || sql === '')
        return sql;
    return sql
        .split('\n')
        .map((line) => `await ${send}('${line.replace(/;$/, '').replaceAll('\\', '\\\\').replaceAll("'", "\\'")}');`)
        .join('\n');
}
/** Keys come with what they are over, or not at all. */
function drift_of_withKeys(statement, keys) {
    return statement === '' ? '' : scriptOf([statement, ...keys]);
}
/** One statement a line; a text of several lines stays alone. */
function scriptOf(statements) {
    const written = statements.filter((statement) => statement !== '');
    return written.some((statement) => statement.includes('\n')) ? (written[0] ?? '') : written.join('\n');
}
/** What a class inherits or embeds stands in another file. */
function speakerOf(entity, { path }) {
    return path === undefined ? entity : { ...entity, path };
}

;// CONCATENATED MODULE: ./src/graph/code/link-member-uses.ts
// Members that queries name beside the name of their entity in; edges to the members out, and faults where the member, or the
// column behind it, is no longer there.




function linkMemberUses(facts, { find }, group, database) {
    const byAsset = new Map(group.entities.map((entity) => [entity.asset, entity]));
    const linked = { edges: [], faults: [] };
    for (const { path, facts: own } of facts) {
        for (const fact of own) {
            if (fact.kind !== 'member-use' || fact.orm !== group.orm)
                continue;
            const entity = byAsset.get(find(fact.entity, path)?.asset ?? '');
            if (!entity)
                continue;
            const table = database ? tableFinder(database.schema).table(entity.schema, entity.table) : null;
            for (const use of fact.uses) {
                const bound = entity.columns.find(({ member }) => member.name === use.name);
                if (bound)
                    linked.edges.push(link_member_uses_edgeOf(path, use, entity, bound));
                const cause = table && database ? lostColumn(table, entity, bound, use, database) : null;
                // Of a class only the columns are known: it may well have more.
                if (cause || (!bound && group.orm === 'sequelize' && !isAside(use) && isMissing(entity, use)))
                    linked.faults.push(link_member_uses_faultOf(path, use, entity, cause));
            }
        }
    }
    return linked;
}
/** What is read of an instance may be a method, and a foreign key is made by the association that names it. */
function isAside({ clause }) {
    return clause === 'property' || clause === 'foreign-key';
}
/** Associations and virtual members are members as well; other names may come from what was not read. */
function isMissing({ entity }, { name }) {
    return !entity.partial && entity.extends.length === 0 && !entity.members.some((member) => member.name === name);
}
/** Null while the table has the column; of names that are no columns nothing is said either. */
function lostColumn(table, { entity }, bound, use, { schema, gone }) {
    if (!bound && entity.members.some(({ name }) => name === use.name))
        return null;
    // A key that no attribute declares is called as it is named, or in snake case.
    const names = bound ? [bound.name] : [use.name, made_name_snakeCase(use.name)];
    const keys = new Set(names.map((name) => (0,sql_names/* nameKey */.Rc)(schema.dialect, name)));
    if (table.columns.some(({ name }) => keys.has((0,sql_names/* nameKey */.Rc)(schema.dialect, name))))
        return null;
    const found = gone.find(({ asset, column }) => asset === table.id && column !== null && keys.has((0,sql_names/* nameKey */.Rc)(schema.dialect, column)));
    return found?.cause ?? null;
}
function link_member_uses_edgeOf(path, use, { asset, path: declaredIn }, { member, owner, path: from }) {
    const writes = use.clause === 'insert' || use.clause === 'update';
    return {
        path,
        ...use.range,
        from: `code:${path}`,
        fromColumn: null,
        to: owner ?? asset,
        toColumn: member.name,
        kind: writes ? 'writes' : 'reads',
        clause: use.clause === 'property' ? 'property' : 'query',
        certainty: 'likely',
        live: true,
        type: '',
        definedAt: { path: from ?? declaredIn, ...member.nameRange },
    };
}
function link_member_uses_faultOf(path, use, { asset, entity }, cause) {
    return {
        path,
        ...use.range,
        code: 'unknown-property',
        from: `code:${path}`,
        to: asset,
        column: use.name,
        clause: 'query',
        certainty: 'likely',
        live: true,
        wanted: `${entity.name}.${use.name}`,
        details: [],
        cause: cause && { ...cause, renamedTo: null, kind: 'dropped', root: { asset, column: use.name } },
        statement: (0,fingerprint/* fingerprint */.R)(entity.name, use.name, use.clause),
    };
}

;// CONCATENATED MODULE: ./src/graph/code/link-entities.ts
// Entities of all ORMs and the folded databases in; their nodes, the edges from members to columns and between entities,
// and where the two have drifted apart out.













/** `paths`: all files of the tree, which tell its packages apart. `types`: of the modules, for tables that are types alone. */
function linkEntities(facts, databases, paths = [], types = null) {
    const linked = { nodes: [], edges: [], faults: [] };
    for (const schema of (0,prisma_schema/* assemblePrismaSchemas */.j)(facts)) {
        linkGroup((dialect) => bindPrisma(schema, dialect), prismaDialects(schema)[0] ?? 'postgres', databases, linked);
        linked.faults.push(...checkPrismaSchema(schema));
    }
    for (const classes of groupEntities('typeorm', facts, paths)) {
        const naming = typeormNaming(classes, databases);
        const [dialect = 'postgres'] = typeormDialects(classes);
        linkGroup((asked) => bindTypeorm(classes, naming, asked), dialect, databases, linked);
        linked.nodes.push(...baseNodes(classes));
        linked.edges.push(...baseDefinitions(classes));
        linkUses(facts, classes, bindTypeorm(classes, naming, dialect), databases, linked);
    }
    for (const classes of groupEntities('drizzle', facts, paths)) {
        const casing = drizzleCasing(classes, databases);
        const [dialect = 'postgres'] = drizzleDialects(classes);
        linkGroup((asked) => bindDrizzle(classes, casing, asked), dialect, databases, linked);
        linked.nodes.push(...baseNodes(classes));
        linked.edges.push(...baseDefinitions(classes));
    }
    for (const classes of groupEntities('sequelize', facts, paths)) {
        const group = bindSequelize(classes, databases);
        linkGroup(() => group, databases[0]?.schema.dialect ?? 'postgres', databases, linked);
        linked.nodes.push(...baseNodes(classes));
        linked.edges.push(...baseDefinitions(classes));
        linkUses(facts, classes, group, databases, linked);
    }
    for (const classes of groupEntities('mikro-orm', facts, paths)) {
        const group = bindMikroOrm(classes);
        linkGroup(() => group, databases[0]?.schema.dialect ?? 'postgres', databases, linked);
        linked.nodes.push(...baseNodes(classes));
        linked.edges.push(...baseDefinitions(classes));
    }
    for (const classes of groupEntities('mongoose', facts, paths))
        linkDocuments(classes, linked);
    const known = new Set(linked.nodes.map(({ id }) => id));
    for (const { group, bases } of types ? bindTableTypes(facts, types.find, types.names, known) : []) {
        linkGroup(() => group, databases[0]?.schema.dialect ?? 'postgres', databases, linked);
        linked.nodes.push(...bases.map((placed) => entityNode(placed)));
        linked.edges.push(...bases.flatMap((placed) => definitions(placed)));
    }
    return linked;
}
function linkUses(facts, classes, group, databases, into) {
    const uses = linkMemberUses(facts, classes, group, chooseDatabase(group, databases)?.database ?? null);
    into.edges.push(...uses.edges);
    into.faults.push(...uses.faults);
}
/** Documents have no table: what they are kept in is what the code says. */
function linkDocuments({ entities }, into) {
    into.nodes.push(...entities.map((placed) => entityNode(placed)));
    into.edges.push(...entities.flatMap((placed) => definitions(placed)), ...relationEdges({ entities }));
}
/** Classes that only hand their members on: embedded types, abstract bases. */
function basesOf({ entities }) {
    return entities.filter(({ entity }) => entity.type === 'embedded' || entity.type === 'abstract');
}
function baseNodes(classes) {
    return basesOf(classes).map((placed) => entityNode(placed));
}
function baseDefinitions(classes) {
    return basesOf(classes).flatMap((placed) => definitions(placed));
}
/** `bind`: names and types follow from the dialect of the database that is meant. */
function linkGroup(bind, dialect, databases, into) {
    const group = bind(dialect);
    into.nodes.push(...group.entities.map(entityNode), ...group.enums.map(enumNode));
    into.edges.push(...relationEdges(group), ...group.entities.flatMap(definitions), ...group.enums.flatMap(valueDefinitions));
    const chosen = chooseDatabase(group, databases);
    if (!chosen)
        return;
    const { database, isOwn } = chosen;
    const bound = database.schema.dialect === dialect ? group : bind(database.schema.dialect);
    linkColumns(bound, database, into);
    for (const other of otherDatabases(group, database, databases))
        linkColumns(bind(other.schema.dialect), other, into);
    if (!isOwn)
        into.faults.push(...driftOf(bound, database));
}
function linkColumns({ entities, namedColumns = [] }, { schema }, into) {
    const find = tableFinder(schema);
    for (const entity of [...entities, ...namedColumns]) {
        const table = find.table(entity.schema, entity.table);
        if (table)
            into.edges.push(...columnEdges(entity, table, find));
    }
}
function entityNode({ asset, path, entity }) {
    return {
        ...place(path, entity.nameRange),
        id: asset,
        kind: 'entity',
        name: entity.name,
        columns: entity.members.map((member) => ({
            name: member.name,
            type: `${member.codeType}${member.list ? '[]' : ''}`,
            nullable: member.nullable,
            default: member.default,
            line: member.nameRange.line,
        })),
        ...(entity.partial ? { partial: true } : {}),
    };
}
function enumNode({ asset, path, type }) {
    return {
        ...place(path, type.nameRange),
        id: asset,
        kind: 'type',
        name: type.name,
        columns: type.values.map((value) => ({
            name: value.name,
            type: value.stored,
            nullable: false,
            default: null,
            line: value.range.line,
        })),
    };
}
function definitions({ asset, path, entity }) {
    return entity.members.map((member) => defines(asset, member.name, place(path, member.nameRange)));
}
function valueDefinitions({ asset, path, type }) {
    return type.values.map((value) => defines(asset, value.name, place(path, value.range)));
}
/** Where a member is declared: of use to changes alone, and no dependency of anything. */
function defines(asset, member, at) {
    return { ...edge(at, asset, null, asset, member, at, 'defines'), live: false };
}
/** Types are left out of these edges: whether both sides still agree is told as drift. */
function columnEdges({ asset, path, entity, columns }, table, find) {
    const edges = [
        edge(place(path, entity.table?.range ?? entity.nameRange), asset, null, table.id, null, table.definedAt, 'reads'),
    ];
    for (const { member, name, owner, path: declaredIn } of columns) {
        const column = find.column(table, name);
        if (!column)
            continue;
        const at = place(declaredIn ?? path, member.column?.range ?? member.nameRange);
        edges.push(edge(at, owner ?? asset, member.name, table.id, column.name, column.definedAt, 'derives'));
    }
    return edges;
}
/** `references: [id]` and the entity itself, as a foreign key is an edge of its table. */
function relationEdges({ entities }) {
    const byName = new Map(entities.map((entity) => [entity.entity.name, entity]));
    const edges = [];
    for (const { asset, path, entity } of entities) {
        for (const { relation } of entity.members) {
            const target = relation?.target ? byName.get(relation.target.name) : undefined;
            if (!relation?.target || !target || target.asset === asset)
                continue;
            const definedAt = place(target.path, target.entity.nameRange);
            edges.push({
                ...edge(place(path, relation.target.range), asset, null, target.asset, null, definedAt, 'references'),
                clause: 'foreign-key',
            });
            for (const { references } of relation.joins) {
                const column = target.entity.members.find((member) => member.name === references?.name);
                if (!references || !column)
                    continue;
                const at = place(path, references.range);
                const defined = place(target.path, column.nameRange);
                edges.push({
                    ...edge(at, asset, null, target.asset, column.name, defined, 'references'),
                    clause: 'foreign-key',
                });
            }
        }
    }
    return edges;
}
function edge(at, from, fromColumn, to, toColumn, definedAt, kind) {
    return {
        ...at,
        from,
        fromColumn,
        to,
        toColumn,
        kind,
        clause: 'property',
        certainty: 'proven',
        live: true,
        type: '',
        definedAt,
    };
}
function place(path, { line, startColumn, endLine, endColumn }) {
    return { path, line, startColumn, endLine, endColumn };
}

;// CONCATENATED MODULE: ./src/graph/code/row-statement.ts
// A statement that gives rows and the names that code reads from them in; the query that reads just these columns, at the
// places of the code, out. Null where nothing tells where they come from.
function rowStatement(statement, names) {
    const source = sourceOf(statement);
    if (!source || names.length === 0)
        return null;
    const { query, select } = source;
    const listed = new Set();
    const items = [];
    for (const name of names) {
        const known = select.items.find((item) => item.kind === 'expr' && says(outputName(item), name.name));
        const expr = known ? listedColumn(known, name) : starColumn(select, name);
        if (!expr)
            continue;
        if (known)
            listed.add(row_statement_placeOf(name.range));
        items.push({ kind: 'expr', expr, alias: null, range: name.range });
    }
    if (items.length === 0)
        return null;
    const body = {
        ...select,
        items,
        distinctOn: [],
        where: null,
        groupBy: [],
        having: null,
        qualify: null,
        windows: [],
    };
    const reading = { ...query, body, orderBy: [], limit: [] };
    return { statement: { kind: 'query', query: reading, range: query.range }, listed };
}
function row_statement_placeOf({ line, startColumn }) {
    return `${line}:${startColumn}`;
}
function sourceOf(statement) {
    if (statement.kind === 'query') {
        const { query } = statement;
        let body = query.body;
        // The first part of a union names its columns.
        while (body.kind !== 'select' && body.kind !== 'values')
            body = body.kind === 'nested' ? body.query.body : body.left;
        return body.kind === 'select' ? { query, select: body } : null;
    }
    if (statement.kind !== 'insert' && statement.kind !== 'update' && statement.kind !== 'delete')
        return null;
    const { table, ctes, recursive, returning, range } = statement;
    if (returning.length === 0)
        return null;
    const alias = 'alias' in statement ? statement.alias : null;
    const from = [{ kind: 'table', name: table, alias, columns: [], range }];
    const select = {
        kind: 'select',
        distinctOn: [],
        items: returning,
        from,
        where: null,
        groupBy: [],
        having: null,
        qualify: null,
        windows: [],
        range,
    };
    return { query: { ctes, recursive, body: select, orderBy: [], limit: [], range }, select };
}
function outputName(item) {
    if (item.kind !== 'expr')
        return null;
    return item.alias ?? (item.expr.kind === 'column' ? (item.expr.parts.at(-1) ?? null) : null);
}
function says(ident, name) {
    if (!ident)
        return false;
    return ident.name === name || (!ident.quoted && ident.name.toLowerCase() === name.toLowerCase());
}
/** Only of what the row takes from a column as it is. */
function listedColumn(item, { range }) {
    if (item.kind !== 'expr' || item.expr.kind !== 'column')
        return null;
    return { kind: 'column', parts: item.expr.parts.map((part) => ({ ...part, range })), range };
}
/** Of `*`, or of the one `users.*`. */
function starColumn({ items, from }, { name, range }) {
    const stars = items.filter((item) => item.kind === 'star');
    const [star] = stars;
    if (star?.kind !== 'star' || stars.length > 1)
        return null;
    if ([...star.except, ...star.rename.map(({ to }) => to)].some((ident) => says(ident, name)))
        return null;
    const isAlone = from.length === 1 && from[0].kind !== 'join';
    if (star.qualifier.length === 0 && !isAlone)
        return null;
    const qualifier = star.qualifier.map((part) => ({ ...part, range }));
    return { kind: 'column', parts: [...qualifier, { name, quoted: true, range }], range };
}

;// CONCATENATED MODULE: ./src/graph/code/link-rows.ts
// SQL in code, and what the code does with its rows, in; reads of columns at the properties of rows, and the types of rows
// bound to columns, with what of both a migration took away, out.




/** `entities`: ids of those that have nodes already. */
function linkRows(files, find, entities, namesIn) {
    const linked = { nodes: [], edges: [], faults: [] };
    const types = new Map();
    for (const { path, facts, database } of files) {
        for (const fact of facts.facts) {
            if (fact.kind !== 'sql-script' || !fact.rows)
                continue;
            const cased = fact.builder ? namesIn(fact.builder) : null;
            const { dialect, statements } = casedScript(fact.script, cased);
            for (const { statement: at, reads, types: named } of fact.rows) {
                const statement = statements[at];
                if (!statement)
                    continue;
                const source = { statement, dialect, database, cased };
                const { edges, faults } = readRow(source, path, reads);
                linked.edges.push(...edges.map((edge) => ({ ...edge, clause: 'property' })));
                linked.faults.push(...faults.filter(isLost).map((fault) => ({ ...fault, clause: 'property' })));
                for (const { name } of named) {
                    const shape = find(path, name);
                    if (!shape)
                        continue;
                    const id = `entity:${shape.path}#${shape.fact.name}`;
                    if (!entities.has(id))
                        types.set(id, shape);
                    bindType(source, shape, id, linked);
                }
            }
        }
    }
    for (const [id, shape] of types)
        declare(id, shape, linked);
    linked.edges = distinct(linked.edges);
    linked.faults = distinct(linked.faults);
    return linked;
}
/** What is read of a row is one more query over the same tables. */
function readRow({ statement, dialect, database, cased }, path, names) {
    const stored = cased ? names.map(({ name, range }) => ({ name: cased(name), range })) : names;
    const reading = rowStatement(statement, stored);
    if (!reading)
        return { edges: [], faults: [] };
    const seen = { edges: [], faults: [], problems: [] };
    (0,read_embedded_sql/* readEmbeddedSql */.bV)(database, path, { dialect, statements: [reading.statement] }, ['likely'], seen);
    const places = new Set(names.map(({ range }) => row_statement_placeOf(range)));
    return {
        edges: seen.edges.filter((edge) => edge.toColumn !== null && places.has(row_statement_placeOf(edge))),
        faults: seen.faults
            .filter((fault) => fault.code === 'unknown-column' && fault.cause !== null && places.has(row_statement_placeOf(fault)))
            .map((fault) => ({
            ...fault,
            statement: (0,fingerprint/* fingerprint */.R)('row', fault.wanted),
            isListed: reading.listed.has(row_statement_placeOf(fault)),
        })),
    };
}
/** A renamed column that the query lists is given its old name there. */
function isLost({ isListed, cause }) {
    return !isListed || cause?.kind === 'dropped';
}
function bindType(source, shape, id, linked) {
    const { path, fact } = shape;
    const members = fact.members.map(({ name, at }) => ({ name, range: rangeOf(at) }));
    const byPlace = new Map(members.map((member) => [row_statement_placeOf(member.range), member.name]));
    const { edges, faults } = readRow(source, path, members);
    for (const edge of edges) {
        const fromColumn = byPlace.get(row_statement_placeOf(edge));
        linked.edges.push({ ...edge, from: id, fromColumn, kind: 'derives', clause: 'property', type: '' });
    }
    for (const { isListed, ...fault } of faults) {
        const member = byPlace.get(row_statement_placeOf(fault));
        if (isLost({ ...fault, isListed }))
            linked.faults.push(link_rows_driftOf(fault, fact.name, id));
        else
            linked.edges.push(keptEdge(fault, member, id));
    }
}
function link_rows_driftOf(fault, name, from) {
    return {
        ...fault,
        code: 'drifted-entity',
        from,
        clause: 'property',
        wanted: `${name}.${fault.column}`,
        details: ['missing-column', ''],
        statement: 'missing-column',
    };
}
/** The query still has to follow; the member stays what it is. */
function keptEdge(fault, member, from) {
    const { path, line, startColumn, endLine, endColumn, to, cause } = fault;
    return {
        ...{ path, line, startColumn, endLine, endColumn, from, fromColumn: member, to },
        toColumn: cause.renamedTo,
        kind: 'derives',
        clause: 'property',
        certainty: 'likely',
        live: true,
        type: '',
        definedAt: placeOnly(cause),
    };
}
function declare(id, { path, fact }, { nodes, edges }) {
    const columns = fact.members.map(({ name, type, at }) => ({
        name,
        type,
        nullable: /\bnull\b/.test(type),
        default: null,
        line: at[0],
    }));
    const partial = fact.partial ? { partial: true } : {};
    nodes.push({ path, ...rangeOf(fact.at), id, kind: 'entity', name: fact.name, columns, ...partial });
    for (const { name, at } of fact.members) {
        const place = { path, ...rangeOf(at) };
        edges.push({
            ...place,
            from: id,
            fromColumn: null,
            to: id,
            toColumn: name,
            kind: 'defines',
            clause: 'property',
            certainty: 'proven',
            live: false,
            type: '',
            definedAt: place,
        });
    }
}
function rangeOf([line, startColumn, endColumn]) {
    return { line, startColumn, endLine: line, endColumn };
}
function placeOnly({ path, line, startColumn, endLine, endColumn }) {
    return { path, line, startColumn, endLine, endColumn };
}
/** Several queries give one type, and several variables one row. */
function distinct(found) {
    const keyOf = (one) => {
        const columns = 'toColumn' in one ? [one.fromColumn, one.toColumn, one.kind] : [one.column, one.code];
        return [one.from, one.to, ...columns, one.path, one.line, one.startColumn].join('\0');
    };
    return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}

;// CONCATENATED MODULE: ./src/graph/code/http-index.ts
// Facts of all files in; by file what they say of HTTP, which package a file belongs to, and which settings hold for it, out.

function indexHttp(facts) {
    const files = new Map();
    const packages = new Set();
    const settings = [];
    for (const { path, facts: own } of facts) {
        for (const fact of own) {
            if (fact.kind === 'package')
                packages.add(folderOf(path));
            else if (fact.kind === 'http-settings')
                settings.push({ path, fact });
            else if (fact.kind === 'route')
                fileAt(files, path).routes.push(fact);
            else if (fact.kind === 'router')
                fileAt(files, path).routers.set(fact.name, fact);
            else if (fact.kind === 'mount')
                fileAt(files, path).mounts.push(fact);
            else if (fact.kind === 'http-client')
                noteClient(fileAt(files, path).clients, fact);
            else if (fact.kind === 'http-wrapper')
                noteWrapper(fileAt(files, path).wrappers, fact);
            else if (fact.kind === 'client-call')
                fileAt(files, path).calls.push(fact);
        }
    }
    return {
        files,
        settings,
        packageOf: (path) => foldersAround(folderOf(path)).find((folder) => packages.has(folder)) ?? '',
    };
}
function fileAt(files, path) {
    const known = files.get(path);
    if (known)
        return known;
    const file = {
        path,
        routes: [],
        routers: new Map(),
        mounts: [],
        clients: new Map(),
        wrappers: new Map(),
        calls: [],
    };
    files.set(path, file);
    return file;
}
/** What a client is made with says more than that it has another name. */
function noteClient(clients, fact) {
    const known = clients.get(fact.name);
    if (!known || (known.library === '' && fact.library !== ''))
        clients.set(fact.name, fact);
}
function noteWrapper(wrappers, fact) {
    const known = wrappers.get(fact.name);
    // A wrapper that goes out twice is known by the call whose library is.
    if (!known || (known.library === '' && fact.library !== ''))
        wrappers.set(fact.name, fact);
}
/** Of what holds for a folder and those below, what is nearest. */
function http_index_nearest(entries, path, packageOf) {
    let best = null;
    let bestShared = -1;
    for (const entry of entries) {
        if (packageOf(entry.path) !== packageOf(path))
            continue;
        const shared = http_index_sharedFolders(entry.path, path);
        if (shared > bestShared)
            [best, bestShared] = [entry, shared];
    }
    return best;
}
function http_index_sharedFolders(a, b) {
    const left = folderOf(a).split('/');
    const right = folderOf(b).split('/');
    let count = 0;
    while (count < left.length && left[count] === right[count])
        count++;
    return count;
}

;// CONCATENATED MODULE: ./src/graph/code/graphql/places.ts
// A file and a spot in it in; the place, and an edge that stands there, out.
function places_placeOf(path, [line, startColumn, endColumn]) {
    return { path, line, startColumn, endLine: line, endColumn };
}
function places_edgeOf(place, from, to, definedAt) {
    const whole = { fromColumn: null, toColumn: null, kind: 'reads', clause: 'call' };
    return { ...place, from, to, ...whole, certainty: 'proven', live: true, type: '', definedAt };
}

;// CONCATENATED MODULE: ./src/graph/code/graphql/bind-answers.ts
// Types that documents read, and the fields that are answered with them, in; their members' edges to the members of the entity
// or model that is behind them, out.


function bindAnswers(types, answers, modules, entities) {
    const byId = new Map(entities.map((node) => [node.id, node]));
    const models = new Map();
    for (const node of entities)
        if (node.path.endsWith('.prisma'))
            models.set(node.name, models.has(node.name) ? null : node);
    const edges = [];
    for (const type of types) {
        if (!type.asset.startsWith('type:') || type.form === 'input' || type.form === 'args')
            continue;
        const entity = behind(type, answers.get(type) ?? []);
        if (!entity)
            continue;
        const columns = new Map(entity.columns.map((column) => [column.name, column]));
        for (const field of type.fields.values()) {
            const column = columns.get(field.member);
            // What a method answers need not be what is stored.
            if (!column || field.resolver)
                continue;
            const place = places_placeOf(field.path, field.at);
            const edge = places_edgeOf(place, field.asset, entity.id, { ...places_placeOf(entity.path, [column.line, 1, 1]) });
            const whole = { fromColumn: field.member, toColumn: field.member, kind: 'derives' };
            edges.push({ ...edge, ...whole, clause: 'property', certainty: 'likely' });
        }
    }
    return edges;
    /** What resolvers say that they return; else the one model of its name. */
    function behind(type, fields) {
        for (const { path, resolver } of fields) {
            const named = namedType(resolver?.answer ?? null);
            if (!named)
                continue;
            const entity = entityNamed(path, named.name);
            if (entity)
                return entity;
        }
        return models.get(type.name) ?? models.get(nameOf(type.asset)) ?? null;
    }
    function entityNamed(path, name) {
        const own = byId.get(`entity:${path}#${name}`);
        if (own)
            return own;
        for (const { specifier, names } of modules.modules.get(path)?.fact.imports ?? []) {
            if (!names.some((one) => one.name === name))
                continue;
            const to = modules.resolveImport(path, specifier);
            if (to === null)
                return /prisma/i.test(specifier) ? (models.get(name) ?? null) : null;
            const origin = modules.resolveExport(to, name);
            return origin ? (byId.get(`entity:${origin.path}#${origin.name}`) ?? null) : null;
        }
        return null;
    }
}
function nameOf(asset) {
    return asset.slice(asset.lastIndexOf('#') + 1);
}

;// CONCATENATED MODULE: ./src/graph/code/graphql/check-given.ts
// A field that a document asks for, and how the schema declares it, in; the arguments and inputs that it is given as edges, and
// those that are not declared, or are required and left out, as faults, out.



/** `owner`: the route of a root field, the type of any other. */
function checkGiven(selection, field, at, owner, asked) {
    const column = (name) => (owner.startsWith('route:') ? name : `${field.member}.${name}`);
    const target = {
        inputs: field.args,
        open: field.open,
        assets: [owner, ...field.argAssets],
        columnOf: (input) => (input.asset ? input.member : column(input.name)),
        unknown: column,
        name: selection.name,
    };
    checkAll(selection.args, target, selection.at, at, asked);
}
function checkAll(given, target, spot, at, asked) {
    const names = new Map(given.map((one) => [one.name, one]));
    for (const one of given) {
        const input = target.inputs.get(one.name);
        if (input) {
            const asset = input.asset ?? target.assets[0];
            const edge = places_edgeOf(places_placeOf(at.path, one.at), (0,read_embedded_sql/* codeId */.rN)(at.path), asset, places_placeOf(input.path, input.at));
            asked.edges.push({ ...edge, toColumn: target.columnOf(input), certainty: at.certainty });
            checkValue(one.value, input, one.at, at, asked);
        }
        else if (!target.open)
            asked.faults.push(undeclared(one, target, at));
    }
    for (const input of target.inputs.values()) {
        const one = names.get(input.name);
        if (!one) {
            if (input.required)
                asked.faults.push(omitted(input, target, spot, at));
        }
        else if (isEmpty(one.value, input, at))
            asked.faults.push(omitted(input, target, one.at, at));
    }
}
function checkValue(value, input, spot, at, asked) {
    if (value.kind === 'list')
        for (const inner of value.values)
            checkValue(inner, input, spot, at, asked);
    if (value.kind !== 'object')
        return;
    const type = at.served.schema.typeOf(input.type, 'input');
    if (type?.form !== 'input')
        return;
    const target = {
        inputs: type.inputs,
        open: type.partial,
        assets: type.assets,
        columnOf: ({ member }) => member,
        unknown: (name) => name,
        name: type.name,
    };
    checkAll(value.fields, target, spot, at, asked);
}
/** A variable that may be left out, for what may not. */
function isEmpty(value, { required }, { variables }) {
    if (!required)
        return false;
    if (value.kind === 'null')
        return true;
    const variable = value.kind === 'variable' ? variables?.get(value.name) : undefined;
    return variable !== undefined && !variable.filled;
}
function undeclared({ name, at: spot }, target, at) {
    const { assets } = target;
    const fault = check_given_faultOf('unknown-property', spot, at, assets[0], target.unknown(name), `${target.name}.${name}`, []);
    return assets.length > 1 ? { ...fault, candidates: [...assets] } : fault;
}
function omitted(input, target, spot, at) {
    const declared = JSON.stringify(places_placeOf(input.path, input.at));
    const route = at.route?.id ?? target.assets[0];
    const to = input.asset ?? (0,read_embedded_sql/* codeId */.rN)(input.path);
    const wanted = `${target.name}.${input.name} of ${route}`;
    return check_given_faultOf('omitted-required-field', spot, at, to, input.member, wanted, [route, declared]);
}
function check_given_faultOf(code, spot, { path, certainty }, to, column, wanted, details) {
    return {
        ...places_placeOf(path, spot),
        code,
        from: (0,read_embedded_sql/* codeId */.rN)(path),
        to,
        column,
        clause: 'call',
        certainty,
        live: true,
        wanted,
        details,
        cause: null,
        statement: (0,fingerprint/* fingerprint */.R)(wanted),
    };
}

;// CONCATENATED MODULE: ./src/graph/code/graphql/find-fragments.ts
// Documents of all files in; the fragment that a name means in a file out: of that file, else of the nearest.

function findFragments(documents, packageOf) {
    const byName = new Map();
    for (const { path, fact } of documents) {
        for (const fragment of fact.fragments) {
            const same = byName.get(fragment.name);
            if (same)
                same.push({ fragment, path });
            else
                byName.set(fragment.name, [{ fragment, path }]);
        }
    }
    const known = new Map();
    return (name, path) => {
        const key = `${name}\0${path}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const fresh = nearest(byName.get(name) ?? [], path);
        known.set(key, fresh);
        return fresh;
    };
    function nearest(found, path) {
        let best = null;
        let most = -1;
        const home = packageOf(path);
        for (const one of found) {
            if (one.path === path)
                return one;
            const shared = (packageOf(one.path) === home ? 1000 : 0) + http_index_sharedFolders(one.path, path);
            if (shared > most)
                [best, most] = [one, shared];
        }
        return best;
    }
}

;// CONCATENATED MODULE: ./src/graph/code/graphql/ask-documents.ts
// GraphQL documents of all files and the schemas that are served in; each field, argument and input that they name as an edge
// to what declares it, and as a fault where the schema has none, out.






function askOf(files, served, packageOf) {
    const documents = handWritten(files);
    const fragmentNamed = findFragments(documents, packageOf);
    const asked = { edges: [], faults: [], types: new Set(), answers: new Map() };
    for (const { path, fact } of documents)
        for (const operation of fact.operations)
            askOne(path, fact, operation, served, fragmentNamed, packageOf, asked);
    return { ...asked, edges: unique(asked.edges), faults: unique(asked.faults) };
}
/** A generator repeats documents that stand elsewhere: those are mended, and the copies made again. */
function handWritten(files) {
    const all = files.flatMap(({ path, facts }) => facts.flatMap((fact) => (fact.kind === 'graphql-document' ? [{ path, fact }] : [])));
    const written = all.filter(({ fact }) => !fact.generated);
    const operations = new Set(written.flatMap(({ fact }) => fact.operations.map(({ name }) => name)));
    const fragments = new Set(written.flatMap(({ fact }) => fact.fragments.map(({ name }) => name)));
    return all.map(({ path, fact }) => {
        if (!fact.generated)
            return { path, fact };
        const own = {
            operations: fact.operations.filter(({ name }) => name === null || !operations.has(name)),
            fragments: fact.fragments.filter(({ name }) => !fragments.has(name)),
        };
        return { path, fact: { ...fact, ...own } };
    });
}
function askOne(path, { open }, operation, servers, fragmentNamed, packageOf, asked) {
    const { root } = operation;
    const fields = rootFields(operation, path, fragmentNamed);
    const { served, sure } = chooseServer(servers, root, fields, path, packageOf);
    const certainty = open || !sure ? 'likely' : 'proven';
    if (!served) {
        for (const selection of operation.selections)
            if (selection.kind === 'field' && !selection.name.startsWith('__'))
                asked.faults.push(unanswered(path, root, selection, certainty));
        return;
    }
    const variables = new Map(operation.variables.map((variable) => [variable.name, variable]));
    const pending = [];
    const seen = new Set();
    const spread = (name, of, from) => {
        const found = fragmentNamed(name, from.path);
        if (!found || seen.has(found.fragment))
            return;
        seen.add(found.fragment);
        pending.push({ ...found, route: from.route, of });
    };
    const start = { path, served, certainty, variables, root, route: null };
    walk(operation.selections, null, start, spread, asked);
    for (let next = pending.pop(); next; next = pending.pop()) {
        const { schema } = served;
        const onRoot = schema.rootNamed(next.fragment.on);
        const type = onRoot ? null : typeNamed(next.fragment.on, next.of, schema);
        const inner = { path: next.path, served, certainty, variables: null, root: onRoot, route: next.route };
        walk(next.fragment.selections, type, inner, spread, asked);
    }
}
/** Root fields, those of inline fragments and of fragments on the root type included. */
function rootFields(operation, path, fragmentNamed) {
    const fields = [];
    const seen = new Set();
    const pending = [{ selections: operation.selections, path }];
    for (let next = pending.pop(); next; next = pending.pop()) {
        for (const selection of next.selections) {
            if (selection.kind === 'field') {
                if (!selection.name.startsWith('__'))
                    fields.push(selection);
            }
            else if (selection.kind === 'inline')
                pending.push({ selections: selection.selections, path: next.path });
            else if (!seen.has(selection.name)) {
                seen.add(selection.name);
                const found = fragmentNamed(selection.name, next.path);
                if (found)
                    pending.push({ selections: found.fragment.selections, path: found.path });
            }
        }
    }
    return fields;
}
/** The server that answers most of what is asked for; of equals the nearest. */
function chooseServer(servers, root, fields, path, packageOf) {
    let best = [];
    let most = 0;
    for (const served of servers) {
        let score = 0;
        for (const field of fields)
            score += fitOf(served, root, field);
        if (score === 0 || score < most)
            continue;
        if (score > most)
            best = [];
        most = score;
        best.push(served);
    }
    const isOpen = servers.some(({ schema }) => schema.open);
    if (best.length < 2)
        return { served: best[0] ?? null, sure: best.length === 1 || !isOpen };
    const home = packageOf(path);
    const near = ({ schema: { server } }) => (server === home ? 1000 : 0) + http_index_sharedFolders(`${server}/x`, path);
    return { served: [...best].sort((a, b) => near(b) - near(a))[0], sure: false };
}
/** Servers have fields of the same name: what they take and what is read of the answer tells them apart. */
function fitOf({ schema, routeOf }, root, { name, args, selections }) {
    const route = routeOf(root, name);
    if (!route)
        return 0;
    const taken = args.filter((arg) => route.field.args.has(arg.name)).length;
    const answer = schema.typeOf(route.field.type, 'output');
    const read = selections.filter((one) => one.kind === 'field' && answer?.fields.has(one.name)).length;
    return 1000 + taken + read;
}
/** Two apps of one package may have types of one name: the one that is at hand is meant. */
function typeNamed(name, at, schema) {
    return at?.name === name ? at : schema.typeNamed(name);
}
function walk(selections, type, at, spread, asked) {
    const { schema } = at.served;
    if (type)
        asked.types.add(type);
    for (const selection of selections) {
        if (selection.kind === 'spread')
            spread(selection.name, type, at);
        else if (selection.kind === 'inline') {
            const onRoot = selection.on === null ? at.root : schema.rootNamed(selection.on);
            const on = selection.on === null ? type : typeNamed(selection.on, type, schema);
            walk(selection.selections, onRoot ? null : on, { ...at, root: onRoot }, spread, asked);
        }
        else if (!selection.name.startsWith('__')) {
            const inner = type ? readField(selection, type, at, asked) : readRoot(selection, at, asked);
            const next = inner && schema.typeOf(inner.field.type, 'output');
            if (next)
                note(asked.answers, next, inner.field);
            // What is of an unknown type may still spread fragments of types that are known.
            walk(selection.selections, next, { ...at, root: null, route: inner?.route ?? at.route }, spread, asked);
        }
    }
}
function readRoot(selection, at, asked) {
    if (!at.root)
        return null;
    const route = at.served.routeOf(at.root, selection.name);
    const from = (0,read_embedded_sql/* codeId */.rN)(at.path);
    if (!route) {
        asked.faults.push(unanswered(at.path, at.root, selection, at.served.schema.open ? 'likely' : at.certainty));
        return null;
    }
    const { field, id } = route;
    const place = places_placeOf(at.path, selection.at);
    asked.edges.push({
        ...places_edgeOf(place, from, id, places_placeOf(field.path, field.at)),
        kind: 'calls',
        certainty: at.certainty,
    });
    checkGiven(selection, field, { ...at, route }, id, asked);
    return { field, route };
}
function readField(selection, type, at, asked) {
    if (type.form === 'union')
        return null;
    const field = type.fields.get(selection.name);
    const place = places_placeOf(at.path, selection.at);
    const from = (0,read_embedded_sql/* codeId */.rN)(at.path);
    if (!field) {
        if (!type.partial)
            asked.faults.push(lost(selection, type, at));
        return null;
    }
    const declared = places_placeOf(field.path, field.at);
    const edge = { ...places_edgeOf(place, from, field.asset, declared), toColumn: field.member, certainty: at.certainty };
    asked.edges.push(edge);
    // When it is gone, only its name in documents is known.
    if (field.name !== field.member)
        asked.edges.push({ ...edge, toColumn: field.name });
    checkGiven(selection, field, at, field.asset, asked);
    return { field, route: at.route };
}
// ---------------------------------------------------------------- faults
function unanswered(path, root, { name, at }, certainty) {
    const wanted = `${root} ${name}`;
    return {
        ...places_placeOf(path, at),
        code: 'unknown-route',
        from: (0,read_embedded_sql/* codeId */.rN)(path),
        to: `route:${wanted}`,
        column: null,
        clause: 'call',
        certainty,
        live: true,
        wanted,
        details: [],
        cause: null,
        statement: (0,fingerprint/* fingerprint */.R)(wanted),
    };
}
function lost({ name, at }, type, { path, route, certainty }) {
    const steps = [
        { asset: type.asset, column: name, path: type.path, line: type.at[0] },
        ...(route ? [{ asset: route.id, column: null, path: route.field.path, line: route.field.at[0] }] : []),
    ];
    return {
        ...places_placeOf(path, at),
        code: 'unknown-response-field',
        from: (0,read_embedded_sql/* codeId */.rN)(path),
        to: type.asset,
        ...(type.assets.length > 1 ? { candidates: [...type.assets] } : {}),
        column: name,
        clause: 'call',
        certainty,
        live: true,
        wanted: `${type.name}.${name}`,
        details: [route?.id ?? type.asset, ...steps.map((step) => JSON.stringify(step))],
        cause: null,
        statement: (0,fingerprint/* fingerprint */.R)(type.asset, name),
    };
}
function note(answers, type, field) {
    const same = answers.get(type);
    if (!same)
        answers.set(type, [field]);
    else if (!same.includes(field))
        same.push(field);
}
/** A fragment that many operations share is walked for each. */
function unique(all) {
    const key = (one) => [one.path, one.line, one.startColumn, one.to, 'code' in one ? `${one.code} ${one.column}` : one.toColumn].join('\0');
    return [...new Map(all.map((one) => [key(one), one])).values()];
}

;// CONCATENATED MODULE: ./src/graph/code/graphql/code-types.ts
// GraphQL types that are classes, and the resolvers of all files, in; each type with all its fields, its own, those of the
// classes it extends and those that resolvers add, out.
/** Nobody extends more classes. */
const code_types_DEEPEST = 12;
/** Of one type: they may name each other many times over. */
const code_types_MOST_CLASSES = 500;
/** Base classes of ORMs and of the language: they have no fields of GraphQL. */
const BARE = /^(?:typeorm|@mikro-orm\/.*|sequelize.*|objection|mongoose|@typegoose\/.*|@nestjs\/.*|events|class-validator)$/;
function indexCodeTypes(files, modules, entities, packageOf) {
    const declared = new Map();
    const byName = new Map();
    const shapes = new Map();
    const plugins = [];
    const added = new Map();
    const openTypes = new Set();
    const memo = new Map();
    for (const { path, facts } of files) {
        for (const fact of facts) {
            if (fact.kind === 'graphql-type' && fact.origin === 'code') {
                push(declared, `${path}#${fact.codeName}`, { path, fact });
                push(byName, fact.name, { path, fact });
            }
            else if (fact.kind === 'shape')
                shapes.set(`${path}#${fact.name}`, fact);
            else if (fact.kind === 'graphql-plugin')
                plugins.push({ server: packageOf(path), suffixes: fact.suffixes });
        }
    }
    for (const { path, facts } of files) {
        for (const fact of facts) {
            if (fact.kind !== 'graphql-resolver' || !fact.of)
                continue;
            const key = keyOf(path, fact.of) ?? keyNamed(fact.of.name, packageOf(path));
            if (key === null)
                continue;
            if (fact.open)
                openTypes.add(key);
            for (const field of fact.fields)
                if (field.root === null)
                    push(added, key, { path, owner: fact.name, field, answer: field.answer });
        }
    }
    return { typeOf, typeNamed, fieldOf };
    /** Where a class or a constant is declared: `PATH#NAME`; null for what is not in the tree. */
    function keyOf(path, { name, from }) {
        if (!from)
            return declared.has(`${path}#${name}`) || shapes.has(`${path}#${name}`) ? `${path}#${name}` : null;
        const to = modules.resolveImport(path, from.specifier);
        if (to === null)
            return null;
        const wanted = from.name === '*' ? (name.split('.')[1] ?? '') : from.name;
        const origin = modules.resolveExport(to, wanted);
        if (!origin)
            return null;
        const key = `${origin.path}#${origin.name}`;
        return declared.has(key) || wanted !== 'default' ? key : `${origin.path}#${name}`;
    }
    function keyNamed(name, server) {
        const found = byName.get(name) ?? [];
        const own = found.filter(({ path }) => packageOf(path) === server);
        const [only, ...more] = own.length > 0 ? own : found;
        return only && more.length === 0 ? `${only.path}#${only.fact.codeName}` : null;
    }
    function typeOf({ path, type }, side) {
        const key = type && keyOf(path, type);
        return key ? typeAt(key, side) : null;
    }
    function typeNamed(name, server) {
        const found = byName.get(name) ?? [];
        const own = found.filter(({ path }) => packageOf(path) === server);
        const [only, ...more] = own.length > 0 ? own : found;
        if (!only || more.length > 0)
            return null;
        const isInput = only.fact.form === 'input' || only.fact.form === 'args';
        return typeAt(`${only.path}#${only.fact.codeName}`, isInput ? 'input' : 'output');
    }
    function typeAt(key, side) {
        const known = memo.get(`${side}\0${key}`);
        if (known !== undefined)
            return known;
        const type = freshType(key, side);
        memo.set(`${side}\0${key}`, type);
        return type;
    }
    function freshType(key, side) {
        const all = declared.get(key) ?? [];
        const forInput = ({ fact: { form } }) => form === 'input' || form === 'args';
        const one = all.find((each) => forInput(each) === (side === 'input')) ?? all[0];
        if (!one || one.fact.form === 'enum' || one.fact.form === 'scalar')
            return null;
        const { path, fact } = one;
        const collected = { fields: new Map(), assets: [], partial: false, work: { classes: 0 } };
        collect(key, collected, 0, null, side);
        const asset = assetOf(key);
        const fields = new Map();
        const inputs = new Map();
        for (const [name, { path: at, asset: owner, field, resolver, typePath = at }] of collected.fields) {
            const type = { path: typePath, type: field.type };
            fields.set(name, { ...schemaField(at, owner, field, resolver), type });
            inputs.set(name, { ...schemaInput(at, owner, field), type });
        }
        const { assets, partial } = collected;
        return { name: fact.name, asset, form: fact.form, path, at: fact.at, fields, inputs, partial, assets };
    }
    function collect(key, into, depth, mapping, side) {
        const all = declared.get(key);
        if (!all) {
            // A class without a field of its own.
            if (!shapes.has(key) || (shapes.get(key).extends ?? []).length > 0)
                into.partial = true;
            return;
        }
        const isTooMuch = depth > code_types_DEEPEST || into.work.classes++ > code_types_MOST_CLASSES;
        if (isTooMuch || openTypes.has(key))
            into.partial = true;
        if (isTooMuch)
            return;
        const forInput = ({ fact: { form } }) => form === 'input' || form === 'args';
        const { path, fact } = all.find((each) => forInput(each) === (side === 'input')) ?? all[0];
        const asset = assetOf(key);
        into.assets.push(asset);
        if (fact.partial)
            into.partial = true;
        const parents = [
            ...fact.parents,
            ...fact.implements.map((one) => ({ ...one, form: 'whole', names: [], loose: false })),
        ];
        for (const parent of parents)
            collectParent(path, parent, into, depth, mapping, side);
        const isPlugin = plugins.some(({ server, suffixes }) => server === packageOf(path) && suffixes.some((suffix) => path.endsWith(suffix)));
        for (const field of fact.fields)
            if (!field.plain || isPlugin)
                note({ path, asset, field, resolver: null }, into, mapping);
        for (const { path: at, owner, field, answer } of added.get(key) ?? [])
            note({ path: at, asset, field, resolver: { owner, answer } }, into, mapping);
    }
    function collectParent(path, parent, into, depth, mapping, side) {
        const key = parent.given ? madeKey(path, parent) : keyOf(path, parent);
        if (parent.given && key !== null) {
            collectMade(path, key, parent.given, into, depth, mapping, side);
            return;
        }
        if (key === null) {
            if (!parent.from || !BARE.test(parent.from.specifier))
                into.partial = true;
            return;
        }
        if (mapping === null || mapping.form === 'whole') {
            const loose = parent.loose || (mapping?.loose ?? false);
            collect(key, into, depth + 1, loose === parent.loose ? parent : { ...parent, loose }, side);
            return;
        }
        // Of a mapping of a class that maps another.
        const inner = { fields: new Map(), assets: [], partial: false, work: into.work };
        collect(key, inner, depth + 1, parent, side);
        into.assets.push(...inner.assets);
        into.partial ||= inner.partial;
        for (const found of inner.fields.values())
            note(found, into, mapping);
    }
    /** Of a class that a function makes: its parameters stand for what the function was given. */
    function collectMade(path, key, given, into, depth, mapping, side) {
        const inner = { fields: new Map(), assets: [], partial: false, work: into.work };
        collect(key, inner, depth + 1, null, side);
        into.assets.push(...inner.assets);
        into.partial ||= inner.partial;
        const parameters = declared.get(key)?.[0]?.fact.parameters ?? [];
        for (const found of inner.fields.values()) {
            const { type } = found.field;
            const at = type && !type.from ? parameters.indexOf(type.name) : -1;
            const field = at < 0 ? found.field : { ...found.field, type: given[at] ?? null };
            note({ ...found, field, typePath: at < 0 ? found.typePath : path }, into, mapping);
        }
    }
    function madeKey(path, { name, from }) {
        if (!from)
            return declared.has(`${path}#${name}()`) ? `${path}#${name}()` : null;
        const to = modules.resolveImport(path, from.specifier);
        const origin = to === null ? null : modules.resolveExport(to, from.name);
        const key = origin ? `${origin.path}#${origin.name}()` : null;
        if (key !== null && declared.has(key))
            return key;
        const local = origin ? `${origin.path}#${name}()` : '';
        return declared.has(local) ? local : null;
    }
    function note(found, into, mapping) {
        const { field } = found;
        if (mapping) {
            const isNamed = mapping.names.includes(field.member);
            if (mapping.form === 'pick' ? !isNamed : mapping.form === 'omit' && isNamed)
                return;
        }
        const isLoose = mapping?.loose ?? false;
        into.fields.set(field.name, isLoose ? { ...found, field: { ...field, required: false } } : found);
    }
    function assetOf(key) {
        return entities.has(`entity:${key}`) ? `entity:${key}` : `type:${key}`;
    }
    function fieldOf(path, field, { asset, name, answer }) {
        return schemaField(path, asset, field, { owner: name, answer });
    }
    function schemaField(path, asset, field, resolver) {
        const { name, member, at, type } = field;
        const args = new Map();
        const argAssets = [];
        let open = field.open === true;
        for (const arg of field.args)
            args.set(arg.name, argumentOf(path, arg));
        for (const one of field.argsOf) {
            const key = keyOf(path, one);
            const of = key === null ? null : typeAt(key, 'input');
            if (!of || of.partial)
                open = true;
            for (const input of of?.inputs.values() ?? [])
                args.set(input.name, input);
            argAssets.push(...(of?.assets ?? []));
        }
        return { name, asset, member, path, at, type: { path, type }, args, argAssets, open, resolver };
    }
}
function schemaInput(path, asset, field) {
    const { name, member, at, required, hasDefault, type } = field;
    return { name, asset, member, path, at, required: required && !hasDefault, hasDefault, type: { path, type } };
}
function argumentOf(path, { name, at, required, hasDefault, type }) {
    const whole = { name, asset: null, member: name, path, at };
    return { ...whole, required: required && !hasDefault, hasDefault, type: { path, type } };
}
function push(index, key, value) {
    const same = index.get(key);
    if (same)
        same.push(value);
    else
        index.set(key, [value]);
}

;// CONCATENATED MODULE: ./src/graph/code/graphql/sdl-schema.ts
// Definitions in the schema language of one package in; the schema that they make out.

const ROOTS = ['QUERY', 'MUTATION', 'SUBSCRIPTION'];
const sdl_schema_NAMES = {
    QUERY: 'Query',
    MUTATION: 'Mutation',
    SUBSCRIPTION: 'Subscription',
};
function sdlSchema(server, definitions, named) {
    const byName = new Map();
    for (const definition of definitions) {
        const same = byName.get(definition.fact.name);
        if (same)
            same.push(definition);
        else
            byName.set(definition.fact.name, [definition]);
    }
    const types = new Map();
    const typeNamed = (name) => {
        const known = types.get(name);
        if (known !== undefined)
            return known;
        const type = typeOfAll(name, byName.get(name) ?? []);
        types.set(name, type);
        return type;
    };
    const rootName = (root) => named.get(root) ?? sdl_schema_NAMES[root];
    const rootTypes = ROOTS.map((root) => [root, typeNamed(rootName(root))]);
    return {
        server,
        roots: new Map(rootTypes.map(([root, type]) => [root, type?.fields ?? new Map()])),
        open: rootTypes.some(([, type]) => type?.partial),
        typeOf: ({ type }) => (type ? typeNamed(type.name) : null),
        typeNamed,
        rootNamed: (name) => ROOTS.find((root) => rootName(root) === name) ?? null,
    };
}
function typeOfAll(name, all) {
    const first = all.find(({ fact }) => !fact.extension) ?? all[0];
    if (!first || first.fact.form === 'enum' || first.fact.form === 'scalar')
        return null;
    const asset = `type:${first.path}#${name}`;
    const fields = new Map();
    const inputs = new Map();
    for (const { path, fact } of all) {
        for (const field of fact.fields) {
            const known = fields.get(field.name);
            const fresh = fieldOf(asset, path, field);
            // Two schemas of one package that say different things of it: nothing is said of what they do not share.
            if (known && !isSame(known, fresh))
                fields.set(field.name, { ...known, open: true, type: { path, type: null } });
            else if (!known)
                fields.set(field.name, fresh);
            const { required, hasDefault, member, at, type } = field;
            const input = { name: field.name, asset, member, path, at, hasDefault, type: { path, type } };
            const isRequired = required && !hasDefault && (inputs.get(field.name)?.required ?? true);
            inputs.set(field.name, { ...input, required: isRequired });
        }
    }
    const { path, fact } = first;
    // A type that is declared without fields is given them by code.
    const isBare = fields.size === 0 && fact.form !== 'union';
    const partial = isBare || all.some((one) => one.fact.partial) || all.every((one) => one.fact.extension);
    return { name, asset, form: fact.form, path, at: fact.at, fields, inputs, partial, assets: [asset] };
}
function fieldOf(asset, path, field) {
    const args = new Map(field.args.map((arg) => [arg.name, argumentOf(path, arg)]));
    const { name, member, at, type } = field;
    return { name, asset, member, path, at, type: { path, type }, args, argAssets: [], open: false, resolver: null };
}
function isSame(a, b) {
    const names = ({ args }) => [...args.values()].map(({ name, required }) => `${name}${required}`).sort();
    return a.type.type?.name === b.type.type?.name && names(a).join() === names(b).join();
}

;// CONCATENATED MODULE: ./src/graph/code/graphql/read-schemas.ts
// Facts of all files in; the GraphQL schemas of the tree, one for each package that resolves or defines one, out.


const ROOT_NAMES = {
    Query: 'QUERY',
    Mutation: 'MUTATION',
    Subscription: 'SUBSCRIPTION',
};
function readSchemas(files, modules, entities, packageOf) {
    const resolved = new Map();
    const defined = new Map();
    const definedIn = (path) => {
        const server = packageOf(path);
        const known = defined.get(server) ?? { definitions: [], roots: new Map() };
        defined.set(server, known);
        return known;
    };
    for (const { path, facts } of files) {
        for (const fact of facts) {
            if (fact.kind === 'graphql-resolver') {
                const server = packageOf(path);
                const known = resolved.get(server) ?? { fields: [], open: false };
                resolved.set(server, known);
                known.open ||= fact.open;
                for (const field of fact.fields)
                    if (field.root)
                        known.fields.push({ path, owner: fact.name, field });
            }
            else if (fact.kind === 'graphql-type' && fact.origin === 'sdl')
                definedIn(path).definitions.push({ path, fact });
            else if (fact.kind === 'graphql-schema')
                for (const { root, type } of fact.roots)
                    definedIn(path).roots.set(root, type);
        }
    }
    const types = indexCodeTypes(files, modules, entities, packageOf);
    const code = [];
    for (const [server, { fields, open }] of resolved) {
        const typed = fields.filter(({ field }) => field.typed);
        // Schema first: resolvers name fields whose types stand in the schema.
        if (typed.length > 0 && typed.length * 2 >= fields.length)
            code.push(codeSchema(server, fields, open, types));
    }
    const handlers = [...resolved.values()].flatMap(({ fields }) => fields);
    const sdl = [...defined].map(([server, { definitions, roots }]) => sdlSchema(server, definitions, roots));
    return [...code, ...sdl.filter((schema) => !isDumpOf(schema, code)).map((schema) => withHandlers(schema, handlers))];
}
function codeSchema(server, resolved, open, types) {
    const roots = new Map();
    for (const { path, owner, field } of resolved) {
        const root = field.root;
        const fields = roots.get(root) ?? new Map();
        roots.set(root, fields);
        const asset = `route:${root} ${field.name}`;
        const fresh = types.fieldOf(path, field, { asset, name: owner, answer: field.answer });
        const known = fields.get(field.name);
        // Two apps of one package that answer the same in different ways.
        fields.set(field.name, known ? { ...fresh, open: true, type: { path, type: null } } : fresh);
    }
    return {
        server,
        roots,
        open,
        typeOf: (ref, side) => types.typeOf(ref, side),
        typeNamed: (name) => types.typeNamed(name, server),
        rootNamed: (name) => ROOT_NAMES[name] ?? null,
    };
}
/** What a server prints of its schema is old until it is printed again: what answers tells. */
function isDumpOf(schema, code) {
    const names = [...schema.roots].flatMap(([root, fields]) => [...fields.keys()].map((name) => ({ root, name })));
    if (names.length === 0)
        return false;
    return code.some(({ roots }) => {
        const served = names.filter(({ root, name }) => roots.get(root)?.has(name));
        return served.length * 2 >= names.length;
    });
}
/** `@Query() orders()` answers the field that the schema calls so. */
function withHandlers(schema, handlers) {
    if (handlers.length === 0)
        return schema;
    const byName = new Map(handlers.map((one) => [`${one.field.root} ${one.field.name}`, one]));
    const roots = new Map();
    for (const [root, fields] of schema.roots) {
        const own = new Map();
        for (const [name, field] of fields) {
            const handler = byName.get(`${root} ${name}`);
            const resolver = handler && { owner: handler.owner, answer: handler.field.answer };
            own.set(name, resolver ? { ...field, resolver } : field);
        }
        roots.set(root, own);
    }
    return { ...schema, roots };
}

;// CONCATENATED MODULE: ./src/graph/code/graphql/link-users.ts
// Facts of all files in; who uses a document through what a generator makes of it (`useOrdersQuery`, `OrdersDocument`), as
// edges from the file that imports it to the file of the document, out. Direct imports are edges of modules already.


const MADE = /^(?:use)?(\w+?)(?:(?:Lazy|Suspense)?Query|Mutation|Subscription)?(?:Document|DocumentNode|GQL|Query|Mutation|Subscription)?$/;
const LOOKS_MADE = /^use\w+(?:Query|Mutation|Subscription)$|(?:Document|DocumentNode|GQL)$/;
function linkUsers(files, { modules }) {
    const documents = new Map();
    for (const { path, facts } of files) {
        for (const fact of facts) {
            if (fact.kind !== 'graphql-document' || fact.generated)
                continue;
            for (const { name } of fact.operations)
                if (name !== null)
                    documents.set(plain(name), path);
        }
    }
    if (documents.size === 0)
        return [];
    const edges = new Map();
    for (const { path, fact } of modules.values()) {
        for (const { names } of fact.imports) {
            for (const { name, at } of names) {
                if (!LOOKS_MADE.test(name))
                    continue;
                const document = documents.get(plain(MADE.exec(name)?.[1] ?? '')) ?? documents.get(plain(name));
                if (!document || document === path)
                    continue;
                const edge = places_edgeOf(places_placeOf(path, at), (0,read_embedded_sql/* codeId */.rN)(path), (0,read_embedded_sql/* codeId */.rN)(document), null);
                edges.set(`${path}\0${document}`, { ...edge, clause: 'import', certainty: 'likely' });
            }
        }
    }
    return [...edges.values()];
}
/** A generator writes `getOrders` as `GetOrders`, and does not repeat `Query`. */
function plain(name) {
    return name
        .replace(/_/g, '')
        .replace(/(?:Query|Mutation|Subscription)$/, '')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./src/graph/code/graphql/link-graphql.ts
// Facts of all files in; root fields of GraphQL servers as routes, their types as nodes, what documents ask for as edges, and
// what no server answers as faults, out.







/** `known`: what the graph has nodes for. `entities`: those of them that have a table. */
function linkGraphql(facts, modules, known, entities) {
    const linked = { nodes: [], edges: [], faults: [] };
    if (!facts.some((file) => file.facts.some(({ kind }) => kind.startsWith('graphql-'))))
        return linked;
    const { packageOf } = indexHttp(facts);
    const entityIds = new Set(entities.map(({ id }) => id));
    const schemas = readSchemas(facts, modules, entityIds, packageOf);
    const served = serve(schemas, linked);
    const asked = askOf(facts, served, packageOf);
    linked.edges.push(...asked.edges);
    linked.faults.push(...asked.faults);
    const shown = new Set(known);
    for (const type of asked.types)
        showType(type, shown, linked);
    linked.edges.push(...bindAnswers(asked.types, asked.answers, modules, entities));
    linked.edges.push(...linkUsers(facts, modules));
    return linked;
}
/** One name for each root field; where two servers answer the same, the later one says its package too. */
function serve(schemas, linked) {
    const taken = new Set();
    return schemas.map((schema) => {
        const routes = new Map();
        for (const [root, fields] of schema.roots) {
            for (const field of fields.values()) {
                const name = `${root} ${field.name}`;
                const id = taken.has(name) ? `route:${name} @${schema.server}` : `route:${name}`;
                taken.add(name);
                routes.set(name, { id, field });
                const place = places_placeOf(field.path, field.at);
                linked.nodes.push({ ...place, id, kind: 'route', name: id.slice('route:'.length), columns: [] });
                const toColumn = field.resolver ? `${field.resolver.owner}.${field.member}` : field.name;
                linked.edges.push({ ...places_edgeOf(place, id, (0,read_embedded_sql/* codeId */.rN)(field.path), null), toColumn, kind: 'calls' });
                const answer = schema.typeOf(field.type, 'output');
                if (answer)
                    linked.edges.push({ ...places_edgeOf(place, id, answer.asset, null), clause: 'property' });
            }
        }
        return { schema, routeOf: (root, name) => routes.get(`${root} ${name}`) ?? null };
    });
}
function showType({ asset, name, path, at, fields, partial }, shown, linked) {
    if (shown.has(asset))
        return;
    shown.add(asset);
    const columns = [...fields.values()].map((field) => ({
        name: field.member,
        type: field.type.type?.name ?? '',
        nullable: true,
        default: null,
        line: field.path === path ? field.at[0] : at[0],
    }));
    linked.nodes.push({
        ...places_placeOf(path, at),
        id: asset,
        kind: 'type',
        name,
        columns,
        ...(partial ? { partial: true } : {}),
    });
}

;// CONCATENATED MODULE: ./src/graph/code/follow-answers.ts
// Calls with the routes that answer them, and what becomes of values in each file, in; the fields that are read of each answer,
// wherever it goes (through functions, hooks, props and contexts of other files), and the types it is said to have, out.

/** Nobody hands one answer on further, or to more places. */
const MOST_HOPS = 6;
const MOST_VISITS = 300;
const UNPACKED = new Set(['data', 'json()']);
function followAnswers(facts, follow, pairs) {
    const index = indexFlows(facts, follow, pairs);
    const found = { reads: [], typed: [] };
    const told = new Set();
    for (const pair of pairs) {
        const { file, call } = pair.asked;
        if (call.responseType !== null)
            continue;
        const transport = index.isUnpacked(file, pair) ? 0 : 1;
        const hop = { asset: (0,read_embedded_sql/* codeId */.rN)(file), column: null, path: file, line: call.range.line };
        const pending = [];
        const start = { pair, path: [], held: [], hops: [hop] };
        for (const flow of index.ofCall(file, call.range))
            pending.push({ flow, value: start, depth: 0 });
        for (const hook of index.hooksOf(pair))
            for (const flow of index.ofFunction(hook))
                pending.push({ flow, value: { ...start, held: ['data'] }, depth: 1 });
        const seen = new Set();
        for (let visits = 0; pending.length > 0 && visits < MOST_VISITS; visits++) {
            const { flow, value, depth } = pending.pop();
            const key = [flow.file, JSON.stringify(flow.fact.source), value.path.join('.'), value.held.join('.')].join('\0');
            if (seen.has(key))
                continue;
            seen.add(key);
            visit(flow, value, transport, (target, next) => {
                if (depth >= MOST_HOPS)
                    return;
                for (const one of index.consumers(flow.file, target, next))
                    pending.push({ ...one, depth: depth + 1 });
            });
        }
    }
    return found;
    function visit({ file, fact }, value, transport, goOn) {
        const hops = fact.source.kind === 'client-call' ? value.hops : [...value.hops, hopOf(file, fact)];
        for (const { path, range } of fact.reads) {
            const whole = follow_answers_within(value, path);
            const fields = whole && whole.held.length === 0 ? unpacked(whole.path, transport) : null;
            if (!fields || fields.length === 0)
                continue;
            const key = [value.pair.id, file, range.line, range.startColumn, fields.join('.')].join('\0');
            if (told.has(key))
                continue;
            told.add(key);
            found.reads.push({ pair: value.pair, file, path: fields, range, hops: [...hops] });
        }
        for (const target of fact.targets) {
            const reached = follow_answers_within(value, target.path);
            if (!reached)
                continue;
            const next = { ...value, path: reached.path, held: [...target.held, ...reached.held], hops };
            if (target.kind !== 'type')
                goOn(target, next);
            else if (next.held.length === 0 && unpacked(next.path, transport)?.length === 0)
                found.typed.push({ pair: value.pair, file, type: target.type });
        }
    }
}
/** Of steps taken from where a value is held: first those to it, then into it; null where they lead elsewhere. */
function follow_answers_within({ path, held }, steps) {
    const shared = Math.min(held.length, steps.length);
    for (let at = 0; at < shared; at++)
        if (held[at] !== steps[at])
            return null;
    return { path: [...path, ...steps.slice(held.length)], held: held.slice(steps.length) };
}
/** Without `json()` of a response or `data` of axios; null before it is taken out. */
function unpacked(path, transport) {
    if (transport === 0)
        return [...path];
    return path[0] !== undefined && UNPACKED.has(path[0]) ? path.slice(1) : null;
}
function hopOf(file, { source }) {
    if (source.kind === 'prop')
        return { asset: `component:${file}#${source.component}`, column: source.prop, path: file, line: 1 };
    const line = source.kind === 'wrapper' ? 1 : source.at.line;
    return { asset: (0,read_embedded_sql/* codeId */.rN)(file), column: null, path: file, line };
}
function indexFlows(facts, follow, pairs) {
    const byCall = new Map();
    const byProp = new Map();
    const named = [];
    const returning = new Set(pairs.flatMap((pair) => hooksOf(pair)));
    const returnsOf = new Map();
    const wrappers = new Map();
    for (const { path: file, facts: own } of facts) {
        for (const fact of own) {
            if (fact.kind === 'http-wrapper')
                wrappers.set(`${file}#${fact.name}`, fact);
            if (fact.kind !== 'value-flow')
                continue;
            const flow = { file, fact };
            const { source } = fact;
            if (source.kind === 'client-call')
                follow_answers_push(byCall, follow_answers_placeKey(file, source.at), flow);
            else if (source.kind === 'prop')
                follow_answers_push(byProp, `${file}#${source.component}`, flow);
            else if (source.kind === 'wrapper') {
                for (const target of fact.targets)
                    if (target.kind === 'returned' && target.name === source.name)
                        follow_answers_push(returnsOf, `${file}#${source.name}`, target);
            }
            else
                named.push({ flow, name: source.name, from: source.from, isContext: source.kind === 'context' });
            for (const target of fact.targets)
                if (target.kind === 'returned')
                    returning.add(`${file}#${target.name}`);
        }
    }
    const byFunction = new Map();
    const byContext = new Map();
    for (const { flow, name, from, isContext } of named) {
        const at = isContext
            ? (follow(flow.file, name, from, () => true) ?? null)
            : follow(flow.file, name, from, (one) => returning.has(`${one.path}#${one.name}`));
        if (at)
            follow_answers_push(isContext ? byContext : byFunction, `${at.path}#${at.name}`, flow);
    }
    return {
        ofCall: (file, at) => byCall.get(follow_answers_placeKey(file, at)) ?? [],
        ofFunction: (id) => byFunction.get(id) ?? [],
        hooksOf,
        isUnpacked(file, { asked: { call } }) {
            if (call.library === 'ofetch' || call.library === 'rtk-query')
                return true;
            if (call.client === null)
                return false;
            const at = follow(file, call.client, call.from, (one) => wrappers.has(`${one.path}#${one.name}`));
            const returned = at ? (returnsOf.get(`${at.path}#${at.name}`) ?? []) : [];
            return returned.some(({ path, held }) => held.length === 0 && path.length === 1 && UNPACKED.has(path[0]));
        },
        consumers(file, target, value) {
            if (target.kind === 'returned')
                return (byFunction.get(`${file}#${target.name}`) ?? []).map((flow) => ({ flow, value }));
            if (target.kind !== 'prop')
                return [];
            const context = target.prop === 'value' ? target.component.replace(/\.Provider$/, '') : null;
            if (context !== null) {
                const at = follow(file, context, target.from, () => true);
                const flows = at ? (byContext.get(`${at.path}#${at.name}`) ?? []) : [];
                if (flows.length > 0)
                    return flows.map((flow) => ({ flow, value }));
            }
            const at = follow(file, target.component, target.from, (one) => byProp.has(`${one.path}#${one.name}`));
            return (at ? (byProp.get(`${at.path}#${at.name}`) ?? []) : []).flatMap((flow) => {
                const prop = flow.fact.source.kind === 'prop' ? flow.fact.source.prop : '';
                if (prop === target.prop)
                    return [{ flow, value }];
                return prop === '*' ? [{ flow, value: { ...value, held: [target.prop, ...value.held] } }] : [];
            });
        },
    };
}
/** `useGetOrdersQuery` for the endpoint `getOrders`. */
function hooksOf({ asked: { call, file } }) {
    if (call.library !== 'rtk-query' || !call.within)
        return [];
    const { name } = call.within;
    const pascal = name.slice(0, 1).toUpperCase() + name.slice(1);
    return [`${file}#use${pascal}Query`, `${file}#use${pascal}QueryState`];
}
function follow_answers_placeKey(file, { line, startColumn }) {
    return `${file}:${line}:${startColumn}`;
}
function follow_answers_push(index, key, value) {
    const same = index.get(key);
    if (same)
        same.push(value);
    else
        index.set(key, [value]);
}

;// CONCATENATED MODULE: ./src/graph/code/link-read-fields.ts
// Routes with the fields they answer with and what clients read of untyped answers in; each read as an edge to its field, and,
// where the answer has no such field, as a fault, out. Told only where it had one at base.


function linkReadFields(pairs, followed, routes) {
    const linked = { edges: [], faults: [] };
    const inPlace = pairs.flatMap((pair) => {
        const { call, file } = pair.asked;
        // A type is checked by what it declares.
        if (call.responseType !== null)
            return [];
        const hop = { asset: (0,read_embedded_sql/* codeId */.rN)(file), column: null, path: file, line: call.range.line };
        return call.readFields.map(({ path, range }) => ({ pair, file, path, range, hops: [hop] }));
    });
    for (const { pair, file, path, range, hops } of [...inPlace, ...followed]) {
        const route = routes.get(pair.id);
        const [name = ''] = path;
        if (!route || name === '')
            continue;
        const column = route.columns.find((one) => one.name === name);
        const { line, startColumn, endLine, endColumn } = range;
        const place = { path: file, line, startColumn, endLine, endColumn };
        // Which fields the inner ones are, the types of the server tell.
        const isKnown = column !== undefined || route.partial === true || path.length > 1;
        if (isKnown)
            linked.edges.push(link_read_fields_edgeOf(place, pair.id, path.join('.'), definedAt(route, column)));
        else if (route.columns.length > 0)
            linked.faults.push(link_read_fields_faultOf(place, route, name, hops));
    }
    return linked;
}
function definedAt(route, column) {
    const { path, line, startColumn, endLine, endColumn } = route;
    return { path, line: column?.line ?? line, startColumn, endLine, endColumn };
}
function link_read_fields_edgeOf(place, to, name, at) {
    return {
        ...place,
        from: (0,read_embedded_sql/* codeId */.rN)(place.path),
        fromColumn: null,
        to,
        toColumn: name,
        kind: 'reads',
        clause: 'call',
        certainty: 'likely',
        live: true,
        type: '',
        definedAt: at,
    };
}
function link_read_fields_faultOf(place, route, name, hops) {
    const steps = [{ asset: route.id, column: name, path: route.path, line: route.line }, ...hops];
    // The last place is the one that is told.
    const way = steps.filter(({ path, line }, at) => (path !== place.path || line !== place.line) &&
        !steps.slice(0, at).some((one) => one.path === path && one.line === line));
    return {
        ...place,
        code: 'unknown-response-field',
        from: (0,read_embedded_sql/* codeId */.rN)(place.path),
        to: route.id,
        column: name,
        clause: 'call',
        certainty: 'likely',
        live: true,
        wanted: name,
        details: [route.id, ...way.map((step) => JSON.stringify(step))],
        cause: null,
        statement: (0,fingerprint/* fingerprint */.R)(route.id, name),
    };
}

;// CONCATENATED MODULE: ./src/graph/code/link-answers.ts
// Routes, the calls that they answer and the types on both sides in; the answer's fields from the server's type through the
// route to the client's type out, as edges.





/** `entities`: ids of the graph's own, whose members are theirs to tell. */
function linkAnswers(facts, modules, { pairs, served, nodes: routes }, entities) {
    const find = shapeFinder(facts, modules, entities);
    const brings = typesBrought(find);
    const nodes = new Map();
    const edges = new Map();
    const routeNodes = new Map(routes.map((node) => [node.id, node]));
    const add = (edge) => edges.set([edge.from, edge.fromColumn, edge.to, edge.toColumn, edge.kind, edge.path, edge.line].join('\0'), edge);
    const show = (shape) => {
        if (entities.has(shape.id) || nodes.has(shape.id))
            return;
        nodes.set(shape.id, shapeNode(shape));
        for (const member of shape.fact.members)
            add(link_answers_defines(shape, member));
    };
    const shown = new Set();
    for (const { route, id } of served) {
        const node = routeNodes.get(id);
        const { file, responseType, responseFields } = answerOf(route);
        const answer = find(file, responseType);
        if (!node || node.columns.length > 0)
            continue;
        if (answer) {
            show(answer);
            shown.add(answer);
            for (const member of answer.fact.members) {
                node.columns.push(columnOf(member));
                add(link_answers_edgeOf(placeAt(node.path, node), id, member.name, answer.id, member.name, 'proven', link_answers_placeOf(answer.path, member.at)));
            }
            if (answer.fact.partial)
                node.partial = true;
        }
        else if (responseFields.length > 0) {
            for (const { name, range } of responseFields) {
                node.columns.push({ name, type: '', nullable: true, default: null, line: range.line });
                const at = {
                    path: file,
                    line: range.line,
                    startColumn: range.startColumn,
                    endLine: range.endLine,
                    endColumn: range.endColumn,
                };
                add({ ...link_answers_edgeOf(at, id, name, (0,read_embedded_sql/* codeId */.rN)(file), null, 'proven', null), kind: 'reads' });
            }
        }
        else
            node.partial = true;
    }
    const followed = followAnswers(facts, nameFollower(facts, modules), pairs);
    const typed = followed.typed.map(({ pair, file, type }) => ({ asked: pair.asked, id: pair.id, file, type }));
    const said = pairs.map(({ asked, id }) => ({ asked, id, file: asked.file, type: asked.call.responseType }));
    for (const { asked, id, file, type } of [...said, ...typed]) {
        const node = routeNodes.get(id);
        const at = link_answers_placeOf(asked.file, [asked.call.range.line, asked.call.range.startColumn, asked.call.range.endColumn]);
        for (const [brought, its] of brings(file, type)) {
            if (its)
                show(its);
            add({ ...link_answers_edgeOf(at, (0,read_embedded_sql/* codeId */.rN)(asked.file), null, brought, null, 'likely', null), kind: 'reads', clause: 'call' });
        }
        const shape = find(file, type);
        if (!node || !shape)
            continue;
        const answered = new Set(node.columns.map(({ name }) => name));
        show(shape);
        for (const member of shape.fact.members) {
            if (answered.has(member.name))
                add(link_answers_edgeOf(at, shape.id, member.name, id, member.name, 'likely', placeAt(node.path, node)));
        }
    }
    const byId = new Map([...shown].map((shape) => [shape.id, shape]));
    for (const { path, facts: own } of facts) {
        for (const fact of own) {
            if (fact.kind !== 'making')
                continue;
            const shape = find(path, fact.type);
            if (!shape || !byId.has(shape.id))
                continue;
            for (const field of fact.fields)
                add(madeAt(path, shape, field));
        }
    }
    const read = linkReadFields(pairs, followed.reads, routeNodes);
    return { nodes: [...nodes.values()], edges: [...edges.values(), ...read.edges], faults: read.faults };
}
/** What the route itself says, else the function that it names. */
function answerOf({ file, fact, answeredBy }) {
    const isSaid = fact.responseType !== null || fact.responseFields.length > 0;
    return isSaid || !answeredBy ? { file, ...fact } : { file: answeredBy.file, ...answeredBy.fact };
}
// ---------------------------------------------------------------- shapes
function shapeNode({ id, path, fact }) {
    const columns = fact.members.map(columnOf);
    return {
        ...link_answers_placeOf(path, fact.at),
        id,
        kind: 'type',
        name: fact.name,
        columns,
        ...(fact.partial ? { partial: true } : {}),
    };
}
function columnOf({ name, type, optional, at }) {
    return { name, type, nullable: optional || /\b(?:null|undefined)\b/.test(type), default: null, line: at[0] };
}
// ---------------------------------------------------------------- edges
function link_answers_edgeOf(at, from, fromColumn, to, toColumn, certainty, definedAt) {
    return {
        ...at,
        from,
        fromColumn,
        to,
        toColumn,
        kind: 'derives',
        clause: 'property',
        certainty,
        live: true,
        type: '',
        definedAt,
    };
}
function link_answers_defines({ id, path }, { name, at }) {
    const place = link_answers_placeOf(path, at);
    return { ...link_answers_edgeOf(place, id, null, id, name, 'proven', place), kind: 'defines', live: false };
}
/** Where a member gets its value: what is read in there flows into it. */
function madeAt(path, { id }, { name, start, end }) {
    const at = { path, line: start[0], startColumn: start[1], endLine: end[0], endColumn: end[1] };
    return { ...link_answers_edgeOf(at, id, name, (0,read_embedded_sql/* codeId */.rN)(path), null, 'proven', null), kind: 'reads' };
}
function link_answers_placeOf(path, [line, startColumn, endColumn]) {
    return { path, line, startColumn, endLine: line, endColumn };
}
function placeAt(path, { line, startColumn, endLine, endColumn }) {
    return { path, line, startColumn, endLine, endColumn };
}

// EXTERNAL MODULE: ./src/graph/code/route-pattern.ts
var route_pattern = __webpack_require__(48830);
;// CONCATENATED MODULE: ./src/graph/code/answered-routes.ts
// What routers, mounts and settings of all files say in; every route with its whole path out.


/** Nobody mounts one router in more places, or deeper. */
const MOST_PREFIXES = 12;
const answered_routes_DEEPEST = 12;
function servedRoutes(index, modules, find) {
    const mountsOf = mountsByTarget(index, modules);
    const known = new Map();
    function prefixesOf(path, owner, depth) {
        const key = `${path}\0${owner}`;
        const found = known.get(key);
        if (found)
            return found;
        // A router that mounts itself has no place yet.
        known.set(key, []);
        const prefixes = freshPrefixes(path, owner, depth);
        known.set(key, prefixes);
        return prefixes;
    }
    function freshPrefixes(path, owner, depth) {
        const router = index.files.get(path)?.routers.get(owner);
        const own = router && router.prefixes.length > 0 ? router.prefixes : [[]];
        const mounts = depth > answered_routes_DEEPEST ? [] : (mountsOf.get(`${path}\0${owner}`) ?? []);
        const around = mounts.flatMap(({ file, mount }) => mount.owner === null
            ? [{ path: mount.prefix, floating: false }]
            : prefixesOf(file, mount.owner, depth + 1).map((outer) => ({
                path: [...outer.path, ...mount.prefix],
                floating: outer.floating,
            })));
        const isAnchored = router?.isApp || /(?:^|\.)(?:app|server|fastify|instance)$/i.test(owner);
        // A module that nothing gives a prefix leaves that of its controllers alone.
        const outside = around.filter(({ floating }) => !floating || !isAnchored);
        const bases = outside.length > 0 ? outside : [{ path: [], floating: !isAnchored }];
        return answered_routes_unique(bases.flatMap((base) => own.map((path) => ({ path: [...base.path, ...path], floating: base.floating })))).slice(0, MOST_PREFIXES);
    }
    const routes = [];
    for (const file of index.files.values()) {
        for (const fact of file.routes) {
            const server = index.packageOf(file.path);
            const { name, from } = fact.handler;
            const found = name === null ? null : find(file.path, name, from ?? null);
            const answeredBy = found ? { answeredBy: found } : {};
            const prefixes = fact.owner === null ? [{ path: [], floating: false }] : prefixesOf(file.path, fact.owner, 0);
            for (const prefix of prefixes) {
                const path = [...before(index, file, fact), ...prefix.path, ...fact.path];
                routes.push({
                    fact,
                    file: file.path,
                    server,
                    method: fact.method,
                    path,
                    floating: prefix.floating,
                    ...answeredBy,
                });
            }
        }
    }
    return withoutTwice(routes);
}
/** What a document describes, code may answer: then the code tells. */
function withoutTwice(routes) {
    const described = routes.filter(({ fact }) => fact.framework === 'openapi');
    if (described.length === 0)
        return routes;
    const coded = routes.filter(({ fact, path }) => fact.framework !== 'openapi' && (0,route_pattern/* literals */.v$)(path) > 0);
    const known = new Set();
    for (const document of described) {
        const { method, path } = document;
        for (const one of coded) {
            if ((0,route_pattern/* matchRoute */.Di)({ method, path, open: true }, one) === null)
                continue;
            known.add(document);
            one.describedBy ??= document;
        }
    }
    return routes.filter((one) => !known.has(one));
}
/** Global prefix and version of NestJS, base path of Next.js. */
function before(index, { path, routers }, fact) {
    const of = (framework) => index.settings.filter((entry) => entry.fact.framework === framework);
    if (fact.framework === 'next') {
        return (http_index_nearest(of('next').filter(({ fact: { basePath } }) => basePath !== null), path, index.packageOf)?.fact.basePath ?? []);
    }
    if (fact.framework !== 'nestjs')
        return [];
    const prefix = http_index_nearest(of('nestjs').filter(({ fact: { globalPrefix } }) => globalPrefix !== null), path, index.packageOf)?.fact;
    const versioning = http_index_nearest(of('nestjs').filter((entry) => entry.fact.versioning !== null), path, index.packageOf)?.fact;
    const version = fact.version ?? routers.get(fact.owner ?? '')?.version ?? versioning?.defaultVersion ?? null;
    const isInPath = versioning?.versioning === 'uri' && version !== null && version !== 'VERSION_NEUTRAL';
    return [...(prefix?.globalPrefix ?? []), ...(isInPath ? [`${versioning.versionPrefix ?? 'v'}${version}`] : [])];
}
/** Mounts by what they mount: `path NUL name`, through imports and barrels. */
function mountsByTarget(index, modules) {
    const found = new Map();
    for (const file of index.files.values()) {
        for (const mount of file.mounts) {
            for (const target of targetsOf(file.path, mount, modules)) {
                const same = found.get(target);
                if (same)
                    same.push({ file: file.path, mount });
                else
                    found.set(target, [{ file: file.path, mount }]);
            }
        }
    }
    return found;
}
function targetsOf(path, { target, from }, modules) {
    if (!from)
        return [`${path}\0${target}`];
    const named = modules.resolveImport(path, from.specifier);
    if (named === null)
        return [];
    const to = passedOn(named, modules);
    const [, ...members] = target.split('.');
    // `require('./orders')` is what that file exports as a whole.
    const name = from.name === '*' ? (members.shift() ?? 'default') : from.name;
    const origin = modules.resolveExport(to, name);
    const own = origin && origin.name !== '*' ? origin : { path: to, name };
    const dotted = [own.name, ...members].join('.');
    return [...new Set([`${own.path}\0${dotted}`, `${own.path}\0${own.name}`])];
}
/** `module.exports = require('./routes')` */
function passedOn(path, modules) {
    const fact = modules.modules.get(path)?.fact;
    const [only] = fact?.imports ?? [];
    if (!fact?.open || !only || fact.imports.length > 1 || only.form !== 'require')
        return path;
    return modules.resolveImport(path, only.specifier) ?? path;
}
function answered_routes_unique(prefixes) {
    const seen = new Map(prefixes.map((prefix) => [JSON.stringify(prefix), prefix]));
    return [...seen.values()];
}

;// CONCATENATED MODULE: ./src/graph/code/asked-routes.ts
// Calls of all files and what they go through in; the method and path that each asks for out.

const asked_routes_DEEPEST = 10;
const METHOD = {
    get: 'GET',
    post: 'POST',
    put: 'PUT',
    patch: 'PATCH',
    delete: 'DELETE',
    del: 'DELETE',
    head: 'HEAD',
    options: 'OPTIONS',
};
/** What nobody calls anything else. */
const CLIENT_NAME = /^(?:[$_]*(?:api|http|axios|client|fetcher|request|rest)|\w*(?:Api|API|Http|Axios|Client|Fetch(?:er)?|Request|Instance))(?:\.|$)/;
function askedRoutes(index, modules) {
    const ways = wayFinder(index, modules);
    const defaults = axiosDefaults(index);
    const asked = [];
    for (const file of index.files.values()) {
        for (const call of file.calls) {
            const one = askedBy(index, ways, defaults, file, call);
            if (one)
                asked.push(one);
        }
    }
    return asked;
}
function askedBy(index, ways, defaults, file, call) {
    if (call.external)
        return null;
    let way = null;
    let guessed = false;
    if (call.client !== null) {
        way = ways.from(file.path, call.client, call.from);
        if (way === null) {
            if (!CLIENT_NAME.test(call.client) || !isRooted(call))
                return null;
            guessed = true;
            way = { library: '', base: [], open: true, external: false, method: null };
        }
    }
    if (way?.external)
        return null;
    const lead = call.lead ? ways.from(file.path, call.lead.name, call.lead.from, true) : null;
    if (lead?.external)
        return null;
    let open = call.open || (way?.open ?? false);
    if (lead)
        open = lead.open || (way?.open ?? false);
    else if (call.lead === null && call.library === 'axios' && call.client === null) {
        const base = defaults.get(index.packageOf(file.path));
        if (base)
            way = { library: 'axios', base, open: false, external: false, method: null };
    }
    // An address that begins with a constant has its base already.
    const path = [
        ...(call.lead && way && !isPathOnly(lead) ? [] : (way?.base ?? [])),
        ...(lead?.base ?? []),
        ...call.path,
    ];
    if ((0,route_pattern/* literals */.v$)(path) === 0)
        return null;
    const method = call.method ?? way?.method ?? 'GET';
    return { call, file: file.path, method, path, open, guessed };
}
/** `client.get(PATHS.orders)`: the constant is a path below the client's base. */
function isPathOnly(lead) {
    return lead !== null && !lead.open;
}
function isRooted({ path }) {
    return path.length > 0 && typeof path[0] === 'string';
}
function axiosDefaults(index) {
    const found = new Map();
    for (const { path, clients } of index.files.values()) {
        const base = clients.get('*axios')?.base;
        if (base)
            found.set(index.packageOf(path), base);
    }
    return found;
}
function wayFinder(index, modules) {
    const known = new Map();
    function from(path, name, imported, address = false, depth = 0) {
        if (depth > asked_routes_DEEPEST)
            return null;
        const key = [path, name, imported?.specifier, imported?.name, address].join('\0');
        const found = known.get(key);
        if (found !== undefined)
            return found;
        known.set(key, null);
        const way = fresh(path, name, imported, address, depth);
        known.set(key, way);
        return way;
    }
    function fresh(path, name, imported, address, depth) {
        if (!imported)
            return inFile(path, name, address, depth);
        const to = modules.resolveImport(path, imported.specifier);
        if (to === null)
            return null;
        const [, ...rest] = name.split('.');
        if (imported.name === '*') {
            const [first, ...members] = rest;
            const named = first === undefined ? null : exportedFrom(to, first, members, address, depth);
            return named ?? exportedFrom(to, 'default', rest, address, depth);
        }
        return exportedFrom(to, imported.name, rest, address, depth);
    }
    function exportedFrom(path, name, rest, address, depth) {
        const origin = modules.resolveExport(path, name);
        const at = origin && origin.name !== '*' ? origin : { path, name };
        return inFile(at.path, [at.name, ...rest].join('.'), address, depth);
    }
    function inFile(path, name, address, depth) {
        const file = index.files.get(path);
        if (!file)
            return null;
        const wrapper = address ? undefined : file.wrappers.get(name);
        if (wrapper) {
            const { base, external, open, method, client, library } = wrapper;
            const inner = client === null ? null : from(path, client, wrapper.from, false, depth + 1);
            if (client !== null && inner === null && !CLIENT_NAME.test(client))
                return null;
            return {
                library: library || (inner?.library ?? ''),
                base: [...(inner?.base ?? []), ...base],
                open: open || (inner?.open ?? client !== null),
                external: external || (inner?.external ?? false),
                method: method ?? inner?.method ?? null,
            };
        }
        const parts = name.split('.');
        for (let length = parts.length; length > 0; length--) {
            const client = file.clients.get(parts.slice(0, length).join('.'));
            if (!client)
                continue;
            const rest = parts.slice(length);
            if (client.of) {
                const of = client.of.from ? client.of : { name: client.of.name, from: null };
                const inner = from(path, [of.name, ...rest].join('.'), of.from, address, depth + 1);
                if (inner === null && !address)
                    continue;
                const open = client.base === null ? (inner?.open ?? true) : (inner?.open ?? true);
                return {
                    library: inner?.library ?? client.library,
                    base: [...(inner?.base ?? []), ...(client.base ?? [])],
                    open,
                    external: client.external || (inner?.external ?? false),
                    method: inner?.method ?? null,
                };
            }
            if (address !== (client.library === 'address'))
                continue;
            if (rest.length > 1)
                continue;
            const { library, base, external, lead } = client;
            const method = METHOD[rest[0] ?? ''] ?? null;
            const said = lead && !address ? from(path, lead.name, lead.from, true, depth + 1) : null;
            if (said)
                return { ...said, library, base: [...said.base, ...(base ?? [])], method };
            return { library, base: base ?? [], open: base === null, external, method };
        }
        return null;
    }
    return { from: (path, name, imported, address) => from(path, name, imported, address) };
}

// EXTERNAL MODULE: ./src/graph/code/topic.ts
var topic = __webpack_require__(39687);
;// CONCATENATED MODULE: ./src/graph/code/message-routes.ts
// Messages of all files in; what is answered and what is sent, each with the text of its pattern, as routes and calls out.

/** Constants that hold constants. */
const message_routes_DEEPEST = 6;
/** Of one pattern: constants may name each other many times over. */
const MOST_PARTS = 1000;
function messageRoutes(facts, modules, index) {
    const textOf = patternReader(facts, modules);
    const found = { served: [], asked: [], open: false };
    for (const { path: file, facts: own } of facts) {
        for (const fact of own) {
            if (fact.kind !== 'message-handler' && fact.kind !== 'message-call')
                continue;
            const text = fact.pattern && textOf(file, fact.pattern);
            if (text === null)
                found.open ||= fact.kind === 'message-handler';
            else if (fact.kind === 'message-handler')
                found.served.push(servedBy(fact, file, text, index));
            else
                found.asked.push(message_routes_askedBy(fact, file, text));
        }
    }
    return found;
}
function servedBy(fact, file, text, index) {
    const path = [(0,topic/* isWildcard */.z)(text) ? { name: text } : text];
    const { style, range, handler, responseType, bodyType } = fact;
    const route = {
        ...{ kind: 'route', framework: 'nestjs', method: style, path, owner: null, range, handler, version: null },
        ...{ responseType, bodyType, queryType: null, responseFields: [] },
    };
    return { fact: route, file, server: index.packageOf(file), method: style, path, floating: false };
}
function message_routes_askedBy(fact, file, text) {
    const { style, range, responseType, bodyFields } = fact;
    const path = [text];
    const call = {
        ...{ kind: 'client-call', library: 'nestjs', client: null, from: null, lead: null, method: style, path },
        ...{ external: false, open: false, range, within: null, responseType, readFields: [], bodyFields },
    };
    return { call, file, method: style, path, open: false, guessed: false };
}
// ---------------------------------------------------------------- constants
/** null where a constant on the way is not known. */
function patternReader(facts, modules) {
    const constants = new Map();
    for (const { path, facts: own } of facts) {
        for (const fact of own) {
            if (fact.kind !== 'message-pattern')
                continue;
            const key = `${path}\0${fact.name}`;
            // Two of a name may mean either.
            constants.set(key, constants.has(key) ? null : { path, pattern: fact.pattern });
        }
    }
    return (path, pattern) => {
        const value = writtenOut(path, pattern, 0, { parts: 0 });
        return value === null || typeof value === 'string' ? value : JSON.stringify(value);
    };
    function writtenOut(path, pattern, depth, work) {
        if (depth > message_routes_DEEPEST || work.parts++ > MOST_PARTS)
            return null;
        if (pattern.kind === 'text')
            return pattern.text;
        if (pattern.kind === 'name') {
            const constant = constants.get(keyOf(path, pattern.name, pattern.from)) ?? null;
            return constant && writtenOut(constant.path, constant.pattern, depth + 1, work);
        }
        const value = Object.create(null);
        const sorted = [...pattern.entries].sort((a, b) => (a.key < b.key ? -1 : 1));
        for (const entry of sorted) {
            const inner = writtenOut(path, entry.value, depth + 1, work);
            if (inner === null)
                return null;
            value[entry.key] = inner;
        }
        return value;
    }
    function keyOf(path, name, from) {
        if (!from)
            return `${path}\0${name}`;
        const to = modules.resolveImport(path, from.specifier);
        if (to === null)
            return '';
        const [, ...members] = name.split('.');
        const exported = from.name === '*' ? (members.shift() ?? '') : from.name;
        const origin = modules.resolveExport(to, exported);
        return `${origin?.path ?? to}\0${[origin?.name ?? exported, ...members].join('.')}`;
    }
}

;// CONCATENATED MODULE: ./src/graph/code/link-routes.ts
// What servers answer and clients ask for in; routes as nodes, calls as edges to them, and calls that nothing answers as faults out.










function linkRoutes(facts, modules) {
    const index = indexHttp(facts);
    const linked = { nodes: [], edges: [], faults: [], pairs: [], served: [] };
    const messages = messageRoutes(facts, modules, index);
    const routes = [
        ...servedRoutes(index, modules, handlerFinder(facts, nameFollower(facts, modules))),
        ...messages.served,
    ];
    const ids = idsOf(routes);
    const seen = new Set();
    for (const route of routes) {
        const id = ids.get(route);
        linked.served.push({ route, id });
        if (!seen.has(id))
            linked.nodes.push(routeNode(route, id));
        seen.add(id);
        linked.edges.push(handlerEdge(route, id));
    }
    const find = routeFinder(routes, index);
    for (const asked of [...askedRoutes(index, modules), ...messages.asked]) {
        const found = find(asked);
        if (!found) {
            linked.faults.push(link_routes_unanswered(asked, messages.open && (0,route_pattern/* isMessage */.K8)(asked)));
            continue;
        }
        const id = ids.get(found.route);
        linked.pairs.push({ asked, route: found.route, id, certainty: found.certainty });
        linked.edges.push(callEdge(asked, found.route, id, found.certainty));
    }
    return linked;
}
// ---------------------------------------------------------------- nodes
/** One name for each route; where two servers answer the same, the later one says its package too. */
function idsOf(routes) {
    const ids = new Map();
    const owners = new Map();
    for (const route of routes) {
        const written = `route:${(0,route_pattern/* writeRoute */.Ph)({ method: route.method, path: route.path, open: false })}`;
        const owner = owners.get(written) ?? route.server;
        owners.set(written, owner);
        ids.set(route, owner === route.server ? written : `${written} @${route.server}`);
    }
    return ids;
}
function routeNode({ fact, file }, id) {
    return { ...link_routes_place(file, fact.range), id, kind: 'route', name: id.slice('route:'.length), columns: [] };
}
/** To the file of what answers; `toColumn` is its name there, as far as it has one. */
function handlerEdge({ fact, file, answeredBy }, id) {
    return {
        ...link_routes_place(file, fact.handler.range),
        from: id,
        fromColumn: null,
        to: (0,read_embedded_sql/* codeId */.rN)(answeredBy?.file ?? file),
        toColumn: answeredBy?.fact.name ?? fact.handler.name,
        kind: 'calls',
        clause: 'call',
        certainty: 'proven',
        live: true,
        type: '',
        definedAt: null,
    };
}
function routeFinder(routes, index) {
    const known = new Map();
    const candidates = routesByLastLiteral(routes);
    return (asked) => {
        const home = index.packageOf(asked.file);
        const key = `${folderOf(asked.file)}\0${(0,route_pattern/* writeRoute */.Ph)(asked)}\0${asked.guessed}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const result = findRoute(asked, home);
        known.set(key, result);
        return result;
    };
    function findRoute(asked, home) {
        const own = best(asked, home);
        if (own)
            return own;
        for (const rewritten of rewrites(index, home, asked)) {
            const found = best(rewritten, home);
            if (found)
                return { ...found, certainty: 'likely' };
        }
        // A gateway takes `/api` off, or puts it on.
        if (asked.path[0] === 'api' && asked.path.length > 1) {
            const found = best({ ...asked, path: asked.path.slice(1), open: false }, home);
            if (found && found.route.server !== home && (0,route_pattern/* literals */.v$)(found.route.path) > 0)
                return { ...found, certainty: 'likely' };
        }
        return null;
    }
    function best(asked, home) {
        let top = [];
        let topScore = -1;
        for (const route of candidates(asked)) {
            // What takes any address says nothing of this one.
            if ((0,route_pattern/* literals */.v$)(route.path) === 0 && route.path.includes('*'))
                continue;
            const score = (0,route_pattern/* matchRoute */.Di)(asked.open && isFellow(asked.file, route) ? { ...asked, open: false } : asked, route);
            if (score === null)
                continue;
            const near = route.server === home ? 3 : 0;
            const total = score * 4 + near;
            if (total < topScore)
                continue;
            if (total > topScore)
                top = [];
            topScore = total;
            top.push(route);
        }
        if (top.length === 0)
            return null;
        const nearestFirst = [...top].sort((a, b) => http_index_sharedFolders(b.file, asked.file) - http_index_sharedFolders(a.file, asked.file));
        const [route] = nearestFirst;
        const isSure = !asked.open &&
            !asked.guessed &&
            asked.method !== 'ALL' &&
            !route.floating &&
            route.fact.framework !== 'openapi' &&
            !route.path.includes('*') &&
            new Set(top.map(({ server }) => server)).size === 1;
        return { route: route, certainty: isSure ? 'proven' : 'likely' };
    }
}
/** The only routes that can match, in their order: whatever matches has its last written segment in the address asked for. */
function routesByLastLiteral(routes) {
    const byLast = new Map();
    for (const [at, { path }] of routes.entries()) {
        const last = path.findLast((segment) => typeof segment === 'string' && segment !== '*');
        const same = byLast.get(last ?? null);
        if (same)
            same.push(at);
        else
            byLast.set(last ?? null, [at]);
    }
    return ({ path }) => {
        const segments = new Set(path.map((segment) => (typeof segment === 'string' ? segment : null)).concat(null));
        const found = [...segments].flatMap((segment) => byLast.get(segment) ?? []);
        return found.sort((a, b) => a - b).map((at) => routes[at]);
    };
}
/** Server code that calls an address it was told calls another server. */
function isFellow(file, { file: served, fact, server }) {
    if (fact.framework === 'next' || fact.framework === 'sveltekit' || fact.framework === 'nuxt')
        return false;
    if (/(?:^|\/)(?:server|backend)\//.test(file))
        return true;
    const top = (path) => path
        .slice(server.length)
        .replace(/^\/?(?:src\/)?/, '')
        .split('/')[0];
    return file.startsWith(server) && top(file) === top(served);
}
/** What the proxies and rewrites of the package make of an address. */
function rewrites(index, home, asked) {
    const found = [];
    for (const { path, fact } of index.settings) {
        if (index.packageOf(path) !== home)
            continue;
        for (const { from, to } of fact.rewrites) {
            const rest = restOf(asked.path, from);
            if (rest === null)
                continue;
            const end = to.findIndex((segment) => typeof segment !== 'string' || segment === '*');
            found.push({ ...asked, path: end < 0 ? to : [...to.slice(0, end), ...rest], open: false });
        }
    }
    return found;
}
/** What `*` or the parameters of a rewrite take, when the rest matches. */
function restOf(path, from) {
    for (const [at, segment] of from.entries()) {
        if (segment === '*' || typeof segment !== 'string')
            return path.slice(at);
        if (path[at] !== segment)
            return null;
    }
    return path.length === from.length ? [] : null;
}
function callEdge({ call, file }, { fact, file: served }, id, certainty) {
    return {
        ...link_routes_place(file, call.range),
        from: (0,read_embedded_sql/* codeId */.rN)(file),
        fromColumn: null,
        to: id,
        toColumn: null,
        kind: 'calls',
        clause: 'call',
        certainty,
        live: true,
        type: '',
        definedAt: link_routes_place(served, fact.range),
    };
}
/** `open`: what answers it may be there, and cannot be read. */
function link_routes_unanswered(asked, open) {
    const wanted = (0,route_pattern/* writeRoute */.Ph)(asked);
    return {
        ...link_routes_place(asked.file, asked.call.range),
        code: 'unknown-route',
        from: (0,read_embedded_sql/* codeId */.rN)(asked.file),
        to: `route:${wanted}`,
        column: null,
        clause: 'call',
        certainty: open || asked.open || asked.guessed || asked.method === 'ALL' ? 'likely' : 'proven',
        live: true,
        wanted,
        details: [],
        cause: null,
        statement: (0,fingerprint/* fingerprint */.R)(wanted),
    };
}
function link_routes_place(path, { line, startColumn, endLine, endColumn }) {
    return { path, line, startColumn, endLine, endColumn };
}

;// CONCATENATED MODULE: ./src/graph/code/prisma/schema-script.ts
// A Prisma schema in; the statements that `prisma db push` would run out, file by file, at the places in the schema.
// In three rounds over all files, since types and tables may stand in any order: types, tables, keys.



const ROUNDS = (/* unused pure expression or super */ null && (['types', 'tables', 'keys']));
/** Path and round → script. */
function schemaScripts(schema, dialect) {
    const statements = new Map();
    const add = (path, round, statement) => {
        const key = `${path}\0${round}`;
        statements.set(key, [...(statements.get(key) ?? []), statement]);
    };
    if (dialect === 'postgres') {
        for (const { path, type } of schema.enums) {
            const name = qualified(type.databaseName ?? { name: type.name, range: type.nameRange }, type.schema);
            const values = type.values.map(({ stored, range }) => ({ value: stored, range }));
            add(path, 'types', { kind: 'create-enum', name, values, ifNotExists: false, range: type.range });
        }
    }
    for (const model of schema.models) {
        if (model.entity.type !== 'entity')
            continue;
        add(model.path, 'tables', createTable(model, schema, dialect));
        for (const statement of foreignKeys(model, schema))
            add(model.path, 'keys', statement);
    }
    for (const { path, name, range, columns } of joinTables(schema, dialect)) {
        const defs = columns.map((column) => ({
            name: ident(column.name, range),
            type: typeName(column.type === null ? 'integer' : column.type, range),
            nullable: false,
            default: null,
            generated: null,
            identity: false,
            constraints: [],
            range,
        }));
        const unique = { kind: 'unique', name: null, columns: defs.map((def) => def.name), range };
        add(path, 'tables', emptyTable([ident(name, range)], defs, [unique], range));
    }
    return (path, round) => ({ dialect, statements: statements.get(`${path}\0${round}`) ?? [] });
}
function createTable(model, schema, dialect) {
    const { entity } = model;
    const stored = entity.members.filter((member) => member.stored);
    const columns = stored.map((member) => columnDef(member, schema, dialect));
    const constraints = [];
    const indexes = [];
    const key = (kind, names, range) => constraints.push({ kind, name: null, columns: names, range });
    for (const member of stored) {
        const name = [ident(columnNameOf(member), member.nameRange)];
        if (member.id)
            key('primary-key', name, member.nameRange);
        else if (member.unique)
            key('unique', name, member.nameRange);
    }
    for (const { kind, members, range } of entity.keys) {
        const names = schema_script_namesOf(members, stored);
        // A key over a field that is gone is told where it is written.
        if (names === null || names.length === 0)
            continue;
        if (kind === 'id')
            key('primary-key', names, range);
        else if (kind === 'unique')
            key('unique', names, range);
        else
            indexes.push({ name: null, columns: names, range });
    }
    const name = qualified(entity.table ?? { name: entity.name, range: entity.nameRange }, entity.schema);
    return { ...emptyTable(name, columns, constraints, entity.range), indexes };
}
function schema_script_namesOf(members, stored) {
    const names = [];
    for (const { name, range } of members) {
        const member = stored.find((candidate) => candidate.name === name);
        if (!member)
            return null;
        names.push(ident(columnNameOf(member), range));
    }
    return names;
}
function emptyTable(name, columns, constraints, range) {
    return {
        kind: 'create-table',
        name,
        ifNotExists: false,
        orReplace: false,
        temporary: false,
        columns,
        constraints,
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
}
function columnDef(member, schema, dialect) {
    const type = columnType(member, schema, dialect);
    const value = columnDefault(member, schema, dialect);
    const range = member.range;
    const written = type === null ? null : typeName(type, member.codeTypeRange ?? range);
    if (written && value.kind === 'counter')
        written.serial = true;
    return {
        name: ident(columnNameOf(member), member.column?.range ?? member.nameRange),
        type: written,
        nullable: member.nullable,
        default: value.kind === 'sql' ? { text: value.text, expr: { kind: 'op', operator: '', operands: [], range } } : null,
        generated: null,
        identity: false,
        constraints: [],
        range,
    };
}
function foreignKeys({ entity }, schema) {
    if (schema.relationMode === 'prisma')
        return [];
    const stored = entity.members.filter((member) => member.stored);
    const statements = [];
    for (const { relation, range } of entity.members) {
        const target = schema.models.find((model) => model.entity.name === relation?.target?.name)?.entity;
        if (!relation || !target || relation.joins.length === 0 || target.type !== 'entity')
            continue;
        const columns = schema_script_namesOf(relation.joins.flatMap(({ member }) => member ?? []), stored);
        const refColumns = schema_script_namesOf(relation.joins.flatMap(({ references }) => references ?? []), target.members.filter((member) => member.stored));
        if (columns === null || refColumns === null || columns.length !== refColumns.length)
            continue;
        const refTable = qualified(target.table ?? { name: target.name, range }, target.schema);
        const constraint = {
            kind: 'foreign-key',
            name: null,
            columns,
            refTable: refTable.map((part) => ({ ...part, range: relation.target?.range ?? range })),
            refColumns,
            onDelete: relation.onDelete,
            onUpdate: relation.onUpdate,
            notValid: false,
            range,
        };
        statements.push({
            kind: 'alter-table',
            name: qualified({ name: tableNameOf(entity), range }, entity.schema),
            ifExists: false,
            objectKind: 'table',
            actions: [{ kind: 'add-constraint', constraint, ifNotExists: false, range }],
            range,
        });
    }
    return statements;
}
function ident(name, range) {
    return { name, quoted: true, range };
}
function qualified({ name, range }, schema) {
    return schema === null ? [ident(name, range)] : [ident(schema, range), ident(name, range)];
}
function typeName(text, range) {
    const array = text.endsWith('[]');
    const element = array ? text.slice(0, -2) : text;
    const values = /^enum\((.*)\)$/s.exec(element)?.[1];
    const args = values === undefined ? (/\(([\d,]+)\)/.exec(element)?.[1] ?? '') : '';
    const base = values === undefined ? element.replace(/\s*\([^)]*\)/, '') : 'enum';
    const type = { text, base, args: args === '' ? [] : args.split(',').map(Number), array, range };
    if (values !== undefined)
        type.values = [...values.matchAll(/'((?:[^']|'')*)'/g)].map(([, value]) => value.replaceAll("''", "'"));
    return type;
}

;// CONCATENATED MODULE: ./src/graph/code/prisma/read-schema-scripts.ts
// Facts of all files and the histories in; for a step of a history that is a Prisma schema, its statements out.


function readSchemaScripts(facts, histories) {
    const scripts = new Map();
    const made = histories.filter(({ style }) => style === 'prisma-schema');
    const schemas = made.length === 0 ? [] : (0,prisma_schema/* assemblePrismaSchemas */.j)(facts);
    for (const history of made) {
        const schema = schemas.find(({ id }) => history.steps.some((step) => step.path === id));
        if (schema)
            scripts.set(history, schemaScripts(schema, history.dialect));
    }
    return (history, step) => scripts.get(history)?.(step.path, step.changeSet ?? '') ?? null;
}

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
            ...(column.gap ? { untraced: true } : {}),
        })),
    };
    return asset.open ? { ...node, partial: true } : node;
}
/** Snowflake stores upper case, people write lower case. */
function shown(dialect, stored) {
    return dialect === 'snowflake' && stored === stored.toUpperCase() ? stored.toLowerCase() : stored;
}
function asset_placeOf(path, range) {
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
            projects.push({ root, fact, files: [], lacksPackages: false, installedIn: [] });
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
    for (const project of projects) {
        project.lacksPackages = lacksPackages(project, projects);
        project.installedIn = projects.filter((other) => project.root.startsWith(`${other.root}dbt_packages/`));
    }
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
 * project's name on top, `+key` and `key`; `names` stand below the folders. Values are as written, so a Jinja expression is a string.
 */
function folderConfig(project, kind, path, key, names) {
    const folder = { models: 'model', seeds: 'seed', snapshots: 'snapshot', sources: 'model' };
    const inside = path.slice(project.root.length);
    const base = project.fact.paths[folder[kind]].find((candidate) => inside.startsWith(`${candidate}/`));
    const parts = (base === undefined ? inside : inside.slice(base.length + 1)).split('/');
    parts.pop();
    const steps = [project.fact.name, ...parts, ...names];
    for (const { fact } of [...project.installedIn, project]) {
        let at = fact.config[kind];
        let found = own(at, key);
        for (const step of steps) {
            at = child(at, step);
            if (at === undefined)
                break;
            const here = own(at, key);
            if (here !== undefined)
                found = here;
        }
        if (found !== undefined)
            return found;
    }
    return undefined;
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
                collect_assets_addNode(assets, described, versions, path, fact);
            if (fact.kind === 'dbt-seed') {
                const asset = makeAsset(assets, 'seed', fact.name, startOf(path), described.get(`seed\0${fact.name}`) ?? []);
                asset.columns = fact.columns.map(({ name, range }) => ({
                    name: (0,sql_names/* storedName */.Rs)(dialect, name, dialect !== 'snowflake'),
                    type: seedType(asset, name),
                    place: asset_placeOf(path, range),
                }));
                addNamed(assets, asset);
            }
        }
    }
    for (const entry of [...described].filter(([key]) => key.startsWith('source\0')))
        addSource(assets, entry[1]);
    return assets;
}
function collect_assets_addNode(assets, described, versions, path, node) {
    const kind = node.resource;
    const versioned = kind === 'model' ? versions.get(node.name.toLowerCase()) : undefined;
    const name = versioned?.name ?? node.name;
    const version = versioned?.version ?? null;
    const own = (described.get(`${kind}\0${name}`) ?? []).map((entry) => ofVersion(entry, version));
    const asset = makeAsset(assets, kind, name, startOf(path), own, node, version);
    asset.open = true;
    if (node.script)
        asset.dialect = node.script.dialect;
    if (kind === 'model' || kind === 'snapshot')
        addNamed(assets, asset);
    else
        assets.readers.push(asset);
}
function makeAsset({ project, dialect }, kind, name, place, described, node = null, version = null) {
    const asset = {
        id: '',
        kind,
        name,
        project,
        place,
        dialect,
        node,
        described,
        version,
        enabled: true,
        origin: null,
        columns: [],
        open: false,
    };
    asset.enabled = truth(configOf(asset, 'enabled'), true);
    return asset;
}
/** What properties say of one version: the model's columns without those it leaves out, and with its own. */
function ofVersion(entry, version) {
    const { resource } = entry;
    const own = resource.versions.find((candidate) => candidate.version === version);
    if (!own)
        return entry;
    const { include, exclude, columns, tests } = own;
    const replaced = new Set(columns.map((column) => column.name.toLowerCase()));
    const inherited = resource.columns.filter(({ name }) => {
        if (replaced.has(name.toLowerCase()))
            return false;
        return include === 'all' ? !exclude.includes(name) : include.includes(name);
    });
    const config = { ...resource.config, ...own.config };
    const contract = own.config.contract;
    return {
        ...entry,
        resource: {
            ...resource,
            columns: [...inherited, ...columns],
            tests: tests ?? resource.tests,
            config,
            contract: contract ? contract.enforced === true : resource.contract,
        },
    };
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
    return folderConfig(asset.project, TREES[asset.kind], asset.place.path, key, collect_assets_namesOf(asset));
}
/** What stands below the folders in dbt_project.yml: of a source its two names, of a version its number too. */
function collect_assets_namesOf(asset) {
    const source = asset.described[0]?.resource.source;
    if (asset.kind === 'source')
        return source ? [source.name, asset.described[0].resource.name] : [];
    return asset.version === null ? [asset.name] : [asset.name, `v${asset.version}`];
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
    const asset = makeAsset(assets, 'source', name, asset_placeOf(first.path, first.resource.range), described);
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

;// CONCATENATED MODULE: ./src/graph/dbt/check-access.ts
// An asset and what it refers to in; faults for models that it may not refer to out: dbt refuses to compile such a project.


function checkAccess(asset, { assets, finder, faults }) {
    if (!asset.node)
        return;
    const { id, project, place } = asset;
    const reader = { id, path: place.path, project, group: groupOf(asset), certainty: 'proven' };
    for (const ref of asset.node.refs) {
        const found = finder.ref(assets, ref);
        if (found !== 'external' && 'asset' in found && found.asset !== asset)
            check(reader, found.asset, ref.range, faults);
    }
}
/** Which groups exposures and semantic models belong to differs between versions of dbt. */
function checkConsumerAccess({ id, path, project, group, reads }, faults) {
    for (const { asset, range } of reads)
        check({ id, path, project, group, certainty: 'likely' }, asset, range, faults);
}
/** https://docs.getdbt.com/docs/mesh/govern/model-access */
function check(reader, target, range, faults) {
    if (target.kind !== 'model')
        return;
    const access = textOf(setting(target, 'access')) ?? 'protected';
    const isElsewhere = target.project !== reader.project && target.project.fact.restrictAccess === true;
    const group = groupOf(target);
    const isForbidden = access === 'private' ? group !== reader.group || isElsewhere : access === 'protected' && isElsewhere;
    if (!isForbidden)
        return;
    faults.push({
        ...asset_placeOf(reader.path, range),
        code: 'forbidden-ref',
        from: reader.id,
        to: target.id,
        column: null,
        clause: 'from',
        certainty: reader.certainty,
        live: true,
        wanted: target.name,
        details: [access, isElsewhere ? `project \`${target.project.fact.name}\`` : `group \`${group ?? ''}\``],
        cause: null,
        statement: '',
    });
}
function groupOf(asset) {
    return textOf(setting(asset, 'group'));
}
/** A property of the model, or a setting of it. */
function setting(asset, key) {
    for (const { resource } of asset.described)
        if (resource[key] !== null)
            return resource[key];
    return configOf(asset, key);
}
function textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
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
        asset.origin = tableOrigin(found, asset.dialect, certainty);
        const { database, table } = found;
        asset.open = database.unknown.has(table.id);
    }
    else {
        const columns = found.columns.map((column) => ({ ...column, originName: column.name }));
        asset.origin = { id: found.id, certainty, columns };
        asset.open = found.open;
    }
    asset.columns = asset.origin.columns.map(({ name, type, place }) => ({ name, type, place }));
}
function tableOrigin({ database, table }, dialect, certainty) {
    const sameDialect = database.schema.dialect === dialect;
    const columns = table.columns.map((column) => ({
        name: sameDialect ? column.name : (0,sql_names/* storedName */.Rs)(dialect, column.name, false),
        type: column.type,
        originName: column.name,
        place: column.definedAt,
    }));
    return { id: table.id, certainty, columns };
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
        name: (0,sql_names/* storedName */.Rs)(asset.dialect, column.name, false),
        type: column.type ?? '',
        place: asset_placeOf(path, column.range),
    })));
}
function catalogColumns(projects) {
    const columns = new Map();
    for (const { facts } of projects.flatMap(({ project }) => project.files)) {
        for (const fact of facts) {
            if (fact.kind !== 'dbt-catalog')
                continue;
            for (const { uniqueId, database, schema, name, columns: known } of fact.relations) {
                for (const key of [uniqueId, `${database ?? ''}.${schema}.${name}`, `${schema}.${name}`]) {
                    columns.set(key.toLowerCase(), known);
                }
            }
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

;// CONCATENATED MODULE: ./src/graph/dbt/foreign-tables.ts
// Tables that models read by their own names and that neither migrations nor dbt make. In: such names as they come up. Out: ids and nodes for them.
function foreignTables(databases) {
    const nodes = new Map();
    const defined = new Set(databases.flatMap(({ tables }) => tables.map(({ schema, name }) => `${schema}.${name}`.toLowerCase())));
    return {
        nodes,
        idOf(name, place) {
            if (defined.has(name.split('.').slice(-2).join('.')))
                return null;
            const id = `table:${name}`;
            if (!nodes.has(id))
                nodes.set(id, { ...place, id, kind: 'table', name, columns: [], partial: true });
            return id;
        },
    };
}

;// CONCATENATED MODULE: ./src/graph/dbt/infer-columns.ts
// Nodes in build order and edges in; added to both, in place: the columns that readers name of assets whose columns are
// not all known, followed through every `*` down to where they come from.
function inferColumns(nodes, edges) {
    const partial = new Map(nodes.flatMap((node) => (node.partial ? [[node.id, node]] : [])));
    if (partial.size === 0)
        return;
    const known = new Map(nodes.map((node) => [node.id, new Set(node.columns.map(({ name }) => infer_columns_keyOf(name)))]));
    const wanted = new Map();
    const want = ({ to, toColumn, certainty }) => {
        if (toColumn === null || toColumn === '*' || /dbt_unknown/i.test(toColumn))
            return;
        if (!partial.has(to) || known.get(to).has(infer_columns_keyOf(toColumn)))
            return;
        const names = wanted.get(to) ?? new Map();
        wanted.set(to, names);
        const before = names.get(infer_columns_keyOf(toColumn));
        if (before)
            before.sure ||= certainty !== 'possible';
        else
            names.set(infer_columns_keyOf(toColumn), { name: toColumn, sure: certainty !== 'possible' });
    };
    for (const edge of edges)
        want(edge);
    const rests = restsOf(partial, edges);
    const mayHave = (id, name) => partial.has(id) || (known.get(id)?.has(infer_columns_keyOf(name)) ?? false);
    // Readers come after what they read, so that whatever they want has been asked for when its owner's turn comes.
    for (const node of [...nodes].reverse()) {
        const names = wanted.get(node.id);
        if (!names)
            continue;
        const passed = passOn(node, names, rests.get(node.id) ?? [], mayHave);
        for (const edge of passed) {
            edges.push(edge);
            want(edge);
        }
        const traced = new Set(passed.map((edge) => edge.fromColumn));
        const isMade = node.kind === 'dbt-model' || node.kind === 'dbt-snapshot';
        const place = rests.get(node.id)?.[0];
        for (const { name, sure } of names.values()) {
            const line = place?.path === node.path ? place.line : node.line;
            const untraced = isMade && !traced.has(name) ? { untraced: true } : {};
            if (sure)
                node.columns.push({ name, type: '', nullable: true, default: null, line, inferred: true, ...untraced });
        }
    }
}
/** For each partial asset what its `*` is made of, each once. */
function restsOf(partial, edges) {
    const rests = new Map();
    const seen = new Set();
    for (const edge of edges) {
        if (edge.kind !== 'derives' || edge.fromColumn !== '*' || !partial.has(edge.from))
            continue;
        const key = `${edge.from}\0${edge.to}\0${edge.toColumn}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        const known = rests.get(edge.from);
        if (known)
            known.push(edge);
        else
            rests.set(edge.from, [edge]);
    }
    return rests;
}
/** A name out of `*` is that of the relation behind it; where several may have it, of each, possibly. */
function passOn(node, names, rests, mayHave) {
    const passed = [];
    for (const { name, sure } of names.values()) {
        const from = rests.filter((rest) => rest.toColumn !== '*' || mayHave(rest.to, name));
        // The rests of a union are each sure; those of a join are not, but for the only one that may have the name.
        const only = sure && from.length === 1;
        for (const rest of from) {
            const certainty = only || (sure && rest.certainty !== 'possible') ? 'likely' : 'possible';
            const toColumn = rest.toColumn === '*' ? name : rest.toColumn;
            passed.push({ ...rest, from: node.id, fromColumn: name, toColumn, certainty, type: '' });
        }
    }
    return passed;
}
function infer_columns_keyOf(name) {
    return name.toLowerCase();
}

;// CONCATENATED MODULE: ./src/graph/dbt/link-metrics.ts
// Metrics, semantic models and saved queries of a project in; the edges between them, and faults for names that nothing has, out.

function consumerId(fact) {
    return `dbt:${fact.type}.${fact.name}`;
}
function linkMetrics(own, project, into) {
    const names = link_metrics_namesOf(own, project);
    for (const { path, fact } of own) {
        if (fact.type !== 'metric' && fact.type !== 'saved-query')
            continue;
        for (const { name, range } of fact.uses) {
            const target = meant(fact, name, names) ?? onlySemanticModel(own, path);
            if (target && target !== fact)
                into.edges.push(link_metrics_edgeOf(path, range, fact, target));
            else if (names.isWhole)
                into.faults.push(link_metrics_faultOf(path, range, fact, name));
        }
        for (const { name, range } of fact.usedDimensions ?? []) {
            const target = dimension(name, names);
            if (target)
                into.edges.push(link_metrics_edgeOf(path, range, fact, target));
            else if (names.isWhole && !/^metric_time\b/.test(name.replace('__', '.')))
                into.faults.push(link_metrics_faultOf(path, range, fact, name));
        }
    }
}
function link_metrics_namesOf(own, project) {
    const names = { metrics: new Map(), measures: new Map(), dimensions: new Map(), isWhole: false };
    const add = (map, name, fact) => {
        if (!map.has(name))
            map.set(name, fact);
    };
    for (const { fact } of own) {
        if (fact.type === 'metric')
            names.metrics.set(fact.name, fact);
        if (fact.type !== 'semantic-model')
            continue;
        for (const name of fact.measures ?? [])
            add(names.measures, name, fact);
        for (const name of fact.dimensions ?? [])
            add(names.dimensions, name, fact);
    }
    names.isWhole = names.measures.size > 0 && !project.lacksPackages;
    return names;
}
function meant(fact, name, { metrics, measures }) {
    const metric = metrics.get(name);
    return (metric === fact ? null : metric) ?? measures.get(name) ?? null;
}
/** `order__made_at__month`: entities before it, and perhaps a grain behind. */
function dimension(name, { dimensions }) {
    const [first, ...rest] = name.split('__');
    const parts = rest.length > 0 ? rest : [first];
    for (const part of parts) {
        const found = dimensions.get(part);
        if (found)
            return found;
    }
    return null;
}
/** Where measures are not told by name. */
function onlySemanticModel(own, path) {
    const here = own.filter((entry) => entry.path === path && entry.fact.type === 'semantic-model');
    const [only] = here;
    return here.length === 1 && (only.fact.measures ?? []).length === 0 ? only.fact : null;
}
function link_metrics_edgeOf(path, range, fact, target) {
    return {
        ...asset_placeOf(path, range),
        from: consumerId(fact),
        fromColumn: null,
        to: consumerId(target),
        toColumn: null,
        kind: 'reads',
        clause: 'property',
        certainty: 'likely',
        live: true,
        type: '',
        definedAt: null,
    };
}
function link_metrics_faultOf(path, range, fact, name) {
    return {
        ...asset_placeOf(path, range),
        code: 'unresolved-metric',
        from: consumerId(fact),
        to: `dbt:metric.${name}`,
        column: null,
        clause: 'property',
        certainty: 'likely',
        live: true,
        wanted: name,
        details: [],
        cause: null,
        statement: '',
    };
}

;// CONCATENATED MODULE: ./src/graph/dbt/read-consumers.ts
// Exposures, metrics, semantic models and saved queries in; their nodes, edges and faults out.


function readConsumers(projects, finder, into) {
    const consumers = [];
    for (const assets of projects) {
        const own = assets.project.files.flatMap(({ path, facts }) => facts.flatMap((fact) => (fact.kind === 'dbt-consumer' ? [{ path, fact }] : [])));
        for (const { path, fact } of own)
            consumers.push(readConsumer(assets, path, fact, finder, into));
        linkMetrics(own, assets.project, into);
    }
    return consumers;
}
function readConsumer(assets, path, fact, finder, into) {
    const consumer = {
        id: consumerId(fact),
        project: assets.project,
        group: fact.group ?? null,
        name: fact.name,
        path,
        reads: [],
    };
    into.nodes.push({
        ...asset_placeOf(path, fact.range),
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
            into.edges.push(read_consumers_edgeOf(consumer, found.asset, ref.range, null));
            continue;
        }
        const wanted = 'source' in ref ? `${ref.source}.${ref.table}` : ref.name;
        const code = 'source' in ref ? 'unresolved-source' : 'unresolved-ref';
        const to = `dbt:${'source' in ref ? 'source' : 'model'}.${wanted}`;
        const certainty = found.missing === 'doubtful' ? 'possible' : 'likely';
        into.faults.push(read_consumers_faultOf(consumer, code, ref.range, to, null, wanted, certainty));
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
            into.edges.push(read_consumers_edgeOf(consumer, asset, range, shown(asset.dialect, column.name)));
        else if (!asset.open) {
            into.faults.push(read_consumers_faultOf(consumer, 'unknown-column', range, asset.id, name, `${asset.name}.${name}`, 'likely'));
        }
    }
}
function read_consumers_edgeOf(consumer, asset, range, column) {
    return {
        ...asset_placeOf(consumer.path, range),
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
function read_consumers_faultOf(consumer, code, range, to, column, wanted, certainty) {
    return {
        ...asset_placeOf(consumer.path, range),
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
                if (isUnknown(column))
                    continue;
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
        ...asset_placeOf(path, range),
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
    if (column.type === null && enforced && asset.kind === 'model')
        tell('broken-contract', column.range, column.name, { details: ['untyped', actual] });
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
/** A template whose name nobody knows. */
function isUnknown(column) {
    return column.name.includes('dbt_unknown');
}
/** Lower case; null where nothing is declared, or nobody knows all of it. */
function declaredNames(asset) {
    const declared = asset.described.flatMap(({ resource }) => resource.columns);
    if (declared.length === 0 || declared.some(isUnknown))
        return null;
    return new Set(declared.map(({ name }) => name.toLowerCase()));
}
/** A contract lists every column. */
function checkUndeclared(asset, { into }) {
    const declared = declaredNames(asset);
    if (declared === null)
        return;
    for (const column of asset.columns) {
        if (declared.has(column.name.toLowerCase()))
            continue;
        const { path, ...range } = column.place;
        into.faults.push(read_described_faultOf(asset, path, 'broken-contract', range, shown(asset.dialect, column.name), {
            clause: 'select',
            details: ['undeclared', column.type, contractPath(asset)],
        }));
    }
}
/** The file to declare a column in. */
function contractPath(asset) {
    const listing = asset.described.find(({ resource }) => resource.columns.length > 0);
    return (listing ?? asset.described[0])?.path ?? '';
}
/** Told for every source that declares columns; the rule asks whether it was complete before. */
function checkUndeclaredSource(asset, { into }) {
    const declared = declaredNames(asset);
    if (asset.open || !asset.origin || declared === null)
        return;
    for (const column of asset.origin.columns) {
        if (declared.has(column.name.toLowerCase()))
            continue;
        const { path, ...range } = asset.place;
        into.faults.push(read_described_faultOf(asset, path, 'drifted-column', range, column.originName, {
            to: asset.origin.id,
            certainty: 'likely',
            details: ['undeclared', column.type],
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
    const place = asset_placeOf(path, range);
    const id = `dbt:test.${asset.id.slice(asset.id.indexOf('.') + 1)}.${column ?? 'model'}.${test.name}`;
    const base = { ...place, from: id, live: true };
    if (!into.nodes.some((node) => node.id === id)) {
        into.nodes.push({ ...asset_placeOf(path, test.range), id, kind: 'dbt-test', name: id.slice(9), columns: [] });
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
;// CONCATENATED MODULE: ./src/graph/dbt/relation-lookup.ts
// A model in; what the relations in its rendered query mean, as the scope resolver asks for them, out.


/** The relations that rendering named: `dbt_ref.x`, `dbt_source__s.t`, `dbt_this.x`. Everything else is not ours. */
function relationLookup(asset, assets, finder, written) {
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
        written: new Map(),
        gone: new Map(),
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
                if (found)
                    return found !== 'external' && 'asset' in found ? { found: relationOf(found.asset, dialect) } : 'external';
                const meant = written.find(asset, name);
                if (meant) {
                    lookup.written.set(meant.id, meant);
                    return { found: relationOf(meant, dialect) };
                }
                const gone = written.gone(name);
                if (gone)
                    lookup.gone.set(`${table.range.line}:${table.range.startColumn}`, { name, gone });
                return 'external';
            },
        },
    };
    return lookup;
}
/** Names as the reader's dialect stores them, should two projects speak different ones. */
function relationOf(asset, dialect) {
    if (asset.open && asset.columns.length === 0)
        return { id: asset.id, columns: null };
    const columns = asset.columns.map(({ name, type }) => ({
        name: dialect === asset.dialect ? name : (0,sql_names/* storedName */.Rs)(dialect, shown(asset.dialect, name), false),
        type,
    }));
    return asset.open ? { id: asset.id, columns, open: true } : { id: asset.id, columns };
}

;// CONCATENATED MODULE: ./src/graph/dbt/read-node.ts
// A model (snapshot, test, analysis) whose upstream is known in; its output columns, edges and faults out.






/** What rendering puts where a template asks the warehouse for the columns of a relation. */
const OPTIONS = { anyColumn: 'dbt_unknown_column', unknownName: 'dbt_unknown' };
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
    const lookup = relationLookup(asset, reading.assets, reading.finder, reading.written);
    const first = (0,resolve_query/* resolveQuery */.z)(query, lookup.catalog, OPTIONS);
    setColumns(asset, first, reading);
    const resolved = lookup.askedForThis ? (0,resolve_query/* resolveQuery */.z)(query, lookup.catalog, OPTIONS) : first;
    record(asset, resolved, reading, read, lookup.written);
    if (!incremental) {
        recordGone(asset, lookup, reading);
        return;
    }
    const known = new Set([...resolved.reads.map(readKey), ...resolved.unresolved.map(unresolvedKey)]);
    const second = (0,resolve_query/* resolveQuery */.z)(incremental, lookup.catalog, OPTIONS);
    if (asset.node?.wider)
        reading.guessed.set(asset, true);
    const reads = second.reads.filter((entry) => !known.has(readKey(entry)));
    const unresolved = second.unresolved.filter((entry) => !known.has(unresolvedKey(entry)));
    record(asset, { ...second, reads, unresolved }, reading, read, lookup.written);
    recordGone(asset, lookup, reading);
}
/** Tables that migrations dropped, called by their own names. */
function recordGone(asset, { gone }, reading) {
    for (const { name, gone: entry } of gone.values()) {
        read_node_addFault(asset, reading, 'unknown-table', name.at(-1).range, {
            to: entry.asset,
            clause: 'from',
            wanted: name.map((part) => shown(asset.dialect, part.name)).join('.'),
            certainty: 'likely',
            cause: entry.cause,
        });
    }
}
function readKey({ relation, column, clause, range }) {
    return `${relation}\0${column}\0${clause}\0${range.line}:${range.startColumn}`;
}
function unresolvedKey({ name, range }) {
    return `?${name}\0${range.line}:${range.startColumn}`;
}
function setColumns(asset, resolved, { byId }) {
    const columns = new Map();
    asset.open = asset.node?.wider === true;
    for (const column of resolved.columns) {
        const { name, type, range } = column;
        if (name === '*' || isPlaceholder(name))
            asset.open = true;
        if (name === null || name === '*' || isPlaceholder(name))
            continue;
        const key = (0,sql_names/* nameKey */.Rc)(asset.dialect, name);
        if (columns.has(key))
            continue;
        const gap = hasGap(column, byId) ? { gap: true } : {};
        columns.set(key, { name, type, place: asset_placeOf(asset.place.path, range), ...gap });
    }
    if (asset.kind === 'snapshot') {
        for (const [name, type] of snapshotColumns(asset)) {
            const stored = (0,sql_names/* storedName */.Rs)(asset.dialect, name, false);
            columns.set((0,sql_names/* nameKey */.Rc)(asset.dialect, stored), { name: stored, type, place: asset.place });
        }
    }
    asset.columns = [...columns.values()];
}
/** Part of what flows into it is not in the text: a name that only the warehouse knows, or an asset that is nowhere. */
function hasGap({ gap, sources }, byId) {
    if (gap)
        return true;
    return sources.some(({ relation, column }) => isPlaceholder(column) || (!byId.has(relation) && isRendered(relation)));
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
function record(asset, resolved, reading, read, written) {
    const outputs = resolved.columns.map((column) => column.name);
    for (const entry of resolved.reads) {
        const named = written.get(entry.relation);
        const target = named ?? reading.byId.get(entry.relation) ?? foreignTarget(asset, entry, reading);
        if (!target || target === asset)
            continue;
        read.add(target.id);
        if (named && read_node_isMissing(named, entry, asset.dialect)) {
            recordMissing(asset, named, entry, reading);
            continue;
        }
        const certainty = named ? (0,record_reads/* weaker */.mp)(entry.certainty, 'likely') : entry.certainty;
        recordEdges(asset, target, { ...entry, certainty }, outputs, reading.into.edges);
    }
    for (const entry of resolved.unresolved)
        recordUnresolved(asset, entry, reading, written);
}
/** The copy of a table may have it nevertheless, unless a migration took it away. */
function read_node_isMissing(target, { column }, dialect) {
    return target.origin !== null && column !== null && column !== '*' && read_node_columnOf(target, dialect, column) === null;
}
function recordMissing(asset, target, { column: name, clause, range }, reading) {
    const cause = goneCause(target, name, reading);
    const column = shown(asset.dialect, name);
    const certainty = cause ? 'likely' : 'possible';
    const wanted = `${target.name}.${column}`;
    read_node_addFault(asset, reading, 'unknown-column', range, { to: target.id, column, clause, wanted, certainty, cause });
}
/** A table that is read by its own name, past `ref` and `source`. */
function foreignTarget(asset, { relation, range }, { foreign }) {
    if (relation === '' || isRendered(relation))
        return null;
    const place = asset_placeOf(asset.place.path, range);
    const id = foreign.idOf(relation, place);
    return id === null ? null : { id, dialect: asset.dialect, columns: [], place };
}
/** The name of an asset that is nowhere, or one that nobody knows before dbt runs. */
function isRendered(relation) {
    return /(^|\.)dbt_(unknown|ref|source|this)/i.test(relation);
}
function recordEdges(asset, target, read, outputs, edges) {
    const column = read_node_columnOf(target, asset.dialect, read.column);
    const names = new Set(read.outputs.map((position) => outputs[position] ?? null).filter((name) => name !== null));
    for (const output of names.size > 0 ? names : [null]) {
        edges.push({
            ...asset_placeOf(asset.place.path, read.range),
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
function read_node_columnOf(target, dialect, name) {
    if (name === null)
        return null;
    const exact = (0,sql_names/* nameKey */.Rc)(target.dialect, name);
    const loose = dialect === target.dialect ? null : name.toLowerCase();
    return (target.columns.find((candidate) => (0,sql_names/* nameKey */.Rc)(target.dialect, candidate.name) === exact) ??
        target.columns.find((candidate) => candidate.name.toLowerCase() === loose) ??
        null);
}
function recordUnresolved(asset, unresolved, reading, written) {
    const { range, clause, name } = unresolved;
    const limit = asset.kind === 'analysis' || hasPlaceholders(asset, reading) ? 'possible' : 'proven';
    if (unresolved.reason === 'unknown-table') {
        read_node_addFault(asset, reading, 'unknown-table', range, {
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
    const owners = ids.flatMap((id) => written.get(id) ?? reading.byId.get(id) ?? []);
    const column = shown(asset.dialect, name);
    const gone = owners.flatMap((owner) => {
        const cause = goneCause(owner, name, reading);
        return cause ? [{ owner, cause }] : [];
    })[0];
    const owner = gone?.owner ?? owners[0];
    if (owner && isLoadersOwn(owner, name))
        return;
    read_node_addFault(asset, reading, unresolved.reason, range, {
        to: owner?.id ?? '',
        candidates: owners.length > 1 && !gone ? owners.map((candidate) => candidate.id) : undefined,
        column,
        clause,
        wanted: owner ? `${owner.name}.${column}` : column,
        // Warehouses differ in what they find ambiguous: only a name that was not so before is told.
        certainty: limit === 'possible' || unresolved.reason === 'ambiguous-column'
            ? 'possible'
            : (0,record_reads/* weaker */.mp)(certaintyOf(unresolved, owner, gone !== undefined), written.has(owner?.id ?? '') ? 'likely' : 'proven'),
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
    const has = asset.node?.asksColumns === true || /dbt_unknown/i.test(JSON.stringify(asset.node?.script ?? null));
    guessed.set(asset, has);
    return has;
}
/** A source linked by its name alone is a copy that may have columns of its own. */
function certaintyOf(unresolved, owner, gone) {
    // A catalog is as old as the run that wrote it.
    if (owner?.kind === 'source' && !owner.origin && unresolved.certainty === 'proven')
        return 'likely';
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
function read_node_addFault(asset, reading, code, range, more) {
    const fault = {
        ...asset_placeOf(asset.place.path, range),
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
        read_node_addFault(asset, reading, code, range, {
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
        read_node_addFault(asset, reading, kind === 'macro' ? 'unresolved-macro' : 'unresolved-var', range, {
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
            ...asset_placeOf(asset.place.path, range),
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

;// CONCATENATED MODULE: ./src/graph/dbt/read-unit-tests.ts
// Unit tests in; their nodes, what they read, and faults for models, inputs and columns that are not there, out.

function readUnitTests(projects, finder, into) {
    for (const assets of projects) {
        for (const { path, facts } of assets.project.files) {
            for (const fact of facts) {
                if (fact.kind === 'dbt-unit-test')
                    new UnitTest(path, fact, into).read(assets, finder);
            }
        }
    }
}
class UnitTest {
    path;
    fact;
    into;
    id;
    constructor(path, fact, into) {
        this.path = path;
        this.fact = fact;
        this.into = into;
        this.id = `dbt:unit-test.${fact.model.name}.${fact.name}`;
    }
    read(assets, finder) {
        const { fact, path, id, into } = this;
        const model = finder.ref(assets, fact.model);
        // Tests of what is switched off are switched off.
        if (model !== 'external' && 'missing' in model && model.missing === 'disabled')
            return;
        into.nodes.push({ ...asset_placeOf(path, fact.range), id, kind: 'dbt-test', name: id.slice(14), columns: [] });
        const tested = this.resolve(model, fact.model, fact.model.range);
        if (tested)
            this.readColumns(tested, fact.expect);
        for (const { input, range, columns } of fact.given) {
            const found = input === 'this' ? model : this.find(assets, finder, input);
            const asset = input === 'this' ? tested : this.resolve(found, input, range);
            if (asset)
                this.readColumns(asset, columns);
        }
    }
    find(assets, finder, ref) {
        return 'source' in ref ? finder.source(assets, ref) : finder.ref(assets, ref);
    }
    resolve(found, ref, range) {
        if (found === 'external')
            return null;
        if ('asset' in found) {
            this.addEdge(found.asset, range, null);
            return found.asset;
        }
        const wanted = 'source' in ref ? `${ref.source}.${ref.table}` : ref.name;
        const kind = 'source' in ref ? 'source' : 'model';
        const certainty = found.missing === 'doubtful' ? 'possible' : 'likely';
        const code = 'source' in ref ? 'unresolved-source' : 'unresolved-ref';
        this.addFault(code, { from: this.id, to: `dbt:${kind}.${wanted}`, column: null, wanted, certainty }, range, []);
        return null;
    }
    /** dbt compares the names in the rows with the columns of the relation, and stops at one it does not know. */
    readColumns(asset, columns) {
        for (const { name, range } of columns) {
            const column = asset.columns.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
            if (column)
                this.addEdge(asset, range, shown(asset.dialect, column.name));
            if (column || asset.open)
                continue;
            const more = { from: asset.id, to: asset.id, column: name, wanted: `${asset.name}.${name}` };
            const certainty = asset.origin?.certainty ?? 'proven';
            this.addFault('stale-column', { ...more, certainty }, range, [`unit test ${this.fact.name}`]);
        }
    }
    addEdge(asset, range, column) {
        this.into.edges.push({
            ...asset_placeOf(this.path, range),
            from: this.id,
            fromColumn: null,
            to: asset.id,
            toColumn: column,
            kind: 'reads',
            clause: 'check',
            certainty: 'proven',
            live: true,
            type: '',
            definedAt: asset.place,
        });
    }
    addFault(code, fault, range, details) {
        this.into.faults.push({
            ...asset_placeOf(this.path, range),
            ...fault,
            code,
            clause: 'check',
            live: true,
            details,
            cause: null,
            statement: '',
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
    'forbidden-ref',
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
        ...asset_placeOf(path, range),
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

;// CONCATENATED MODULE: ./src/graph/dbt/written-relations.ts
// Assets and databases in; what a table name that a model writes out (`app.users`, not `ref` or `source`) means, out.



function writtenRelations(projects, databases) {
    const { exact } = indexTables(databases);
    const built = builtByAlias(projects);
    const gone = goneTables(databases);
    const made = new Map();
    const [first] = projects;
    function find(asset, name) {
        const [schema, table] = name.slice(-2).map((part) => part.name.toLowerCase());
        if (schema === undefined || table === undefined || schema.startsWith('dbt_'))
            return null;
        const tables = exact.get(`${schema}\0${table}`) ?? [];
        const models = (built.get(table) ?? []).filter((one) => one.isIn(schema));
        if (tables.length + models.length !== 1)
            return null;
        return models[0]?.asset ?? tableAsset(tables[0], asset.dialect);
    }
    function tableAsset(target, dialect) {
        const { id, schema, name, definedAt } = target.table;
        const key = `${id}\0${dialect}`;
        const known = made.get(key);
        if (known)
            return known;
        const origin = tableOrigin(target, dialect, 'likely');
        const asset = {
            id,
            kind: 'source',
            name: `${schema}.${name}`,
            project: first.project,
            place: definedAt ?? startOf(''),
            dialect,
            node: null,
            described: [],
            version: null,
            enabled: true,
            origin,
            columns: origin.columns.map(({ name: column, type, place }) => ({ name: column, type, place })),
            // The warehouse has a copy, to which whoever loads it may add columns.
            open: true,
        };
        made.set(key, asset);
        return asset;
    }
    return {
        find,
        gone(name) {
            if (name.length < 2)
                return null;
            const [schema, table] = name.slice(-2).map((part) => part.name.toLowerCase());
            return exact.has(`${schema}\0${table}`) ? null : (gone.get(`${schema}.${table}`) ?? null);
        },
        readsOf(asset) {
            if (built.size === 0 || !asset.node?.script)
                return [];
            return written_relations_tableNames(asset.node.script).flatMap((name) => {
                const found = find(asset, name);
                return found && found.node !== null && found !== asset ? [found] : [];
            });
        },
    };
}
/** Only what is surely called so in the warehouse: by a manifest, or by a schema of its own. */
function builtByAlias(projects) {
    const relations = manifestRelations(projects);
    const built = new Map();
    for (const asset of projects.flatMap(({ byName }) => [...byName.values()].flat())) {
        if (asset.enabled === false || configOf(asset, 'materialized') === 'ephemeral')
            continue;
        const version = asset.version === null ? '' : `.v${asset.version}`;
        const relation = relations.get(`${asset.kind}.${asset.project.fact.name}.${asset.name}${version}`.toLowerCase());
        const custom = written_relations_textOf(configOf(asset, 'schema'));
        const exact = relation?.schema.toLowerCase() ?? written_relations_textOf(configOf(asset, 'target_schema'));
        if (exact === null && custom === null)
            continue;
        const alias = relation?.name ?? written_relations_textOf(configOf(asset, 'alias')) ?? asset.name + version.replace('.', '_');
        // dbt's own naming: the target's schema, then the custom one.
        const isIn = (schema) => exact === null ? schema === custom || schema.endsWith(`_${custom}`) : schema === exact;
        const key = alias.toLowerCase();
        built.set(key, [...(built.get(key) ?? []), { asset, isIn }]);
    }
    return built;
}
function written_relations_textOf(value) {
    return typeof value === 'string' && /^[\w$-]+$/.test(value.trim()) ? value.trim().toLowerCase() : null;
}
function manifestRelations(projects) {
    const relations = new Map();
    for (const { facts } of projects.flatMap(({ project }) => project.files)) {
        for (const fact of facts) {
            if (fact.kind !== 'dbt-manifest')
                continue;
            for (const relation of fact.relations)
                relations.set(relation.uniqueId.toLowerCase(), relation);
        }
    }
    return relations;
}
function goneTables(databases) {
    const gone = new Map();
    for (const entry of databases.flatMap((database) => database.gone)) {
        if (entry.column !== null || !/^(?:table|view):/.test(entry.asset))
            continue;
        const start = Math.max(entry.asset.indexOf(':'), entry.asset.lastIndexOf('/')) + 1;
        gone.set(entry.asset.slice(start).toLowerCase(), entry);
    }
    return gone;
}
/** Names of tables with their schema, wherever they stand. */
function written_relations_tableNames(script) {
    const names = [];
    const open = [script];
    while (open.length > 0) {
        const next = open.pop();
        if (typeof next !== 'object' || next === null)
            continue;
        if ('kind' in next && next.kind === 'table' && 'name' in next && Array.isArray(next.name) && next.name.length > 1)
            names.push(next.name);
        for (const key in next) {
            const inner = next[key];
            if (typeof inner === 'object' && inner !== null && key !== 'range')
                open.push(inner);
        }
    }
    return names;
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
    const written = writtenRelations(projects, databases);
    const { order, circles } = buildOrder([...home.keys()], (asset) => [
        ...readsOf(asset).map((read) => read.asset),
        ...written.readsOf(asset),
    ]);
    for (const circle of circles.filter((members) => members.every((asset) => asset.enabled !== false)))
        linked.problems.push(circleProblem(circle));
    const guessed = new Map();
    const foreign = foreignTables(databases.map(({ schema }) => schema));
    const reading = { finder, byId, goneOf: goneFinder(databases), into: linked, written, foreign, guessed };
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
    linked.nodes.push(...foreign.nodes.values());
    for (const asset of order)
        linked.nodes.push(assetNode(asset));
    const consumers = readConsumers(projects, finder, linked);
    readUnitTests(projects, finder, linked);
    for (const asset of built)
        checkAccess(asset, { assets: home.get(asset), finder, faults: linked.faults });
    for (const consumer of consumers)
        checkConsumerAccess(consumer, linked.faults);
    spreadBreakage(built, readsOf, consumers, linked.faults);
    inferColumns(linked.nodes, linked.edges);
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
    const schemaScript = readSchemaScripts(input.facts, histories);
    const folded = histories.map((history) => {
        const prefix = histories.length > 1 ? `${history.database}/` : '';
        const read = (step) => schemaScript(history, step) ?? link_facts_scriptOf(byPath.get(step.path), step);
        return { history, ...foldHistory(history, prefix, read) };
    });
    const loose = { edges: [], faults: [], problems: [] };
    const code = { edges: [], faults: [], problems: [] };
    const withRows = [];
    const names = namesInDatabase(input.facts, folded.flatMap(({ state }) => [...state.tables.values()]));
    for (const file of input.sqlFiles) {
        const database = link_facts_meant(folded, file, byPath.get(file.path));
        if (!database)
            continue;
        withRows.push({ path: file.path, facts: byPath.get(file.path), database: database.state });
        for (const fact of byPath.get(file.path)?.facts ?? []) {
            // A script that is not embedded in its file is a migration that no history took.
            if (fact.kind !== 'sql-script' || (byPath.get(file.path).codeStacks && fact.markers !== 'embedded'))
                continue;
            const { certainties } = fact;
            const script = casedScript(fact.script, fact.builder ? names(fact.builder) : null);
            if (certainties)
                (0,read_embedded_sql/* readEmbeddedSql */.bV)(database.state, file.path, script, certainties, code);
            else
                (0,read_sql_file/* readSqlFile */.L)(database.state, file.path, script, loose);
        }
    }
    const all = [...folded.map((entry) => entry.observations), loose, code];
    const problems = input.facts.flatMap((facts) => facts.problems);
    const linkedDatabases = folded.map(linkedDatabase);
    const dbt = linkDbt(input.facts, linkedDatabases);
    const index = indexModules(input.facts, input.paths ?? input.facts.map(({ path }) => path), input.links ?? []);
    const entities = linkEntities(input.facts, folded.map(({ history, hasOpaque }, at) => ({ history, hasOpaque, ...linkedDatabases[at] })), input.paths ?? input.facts.map(({ path }) => path), { find: shapeFinder(input.facts, index, new Set()), names });
    const modules = linkModules(index);
    const declared = new Set(entities.nodes.map(({ id }) => id));
    const rows = linkRows(withRows, shapeFinder(input.facts, index, declared), declared, names);
    const known = new Set([...declared, ...rows.nodes.map(({ id }) => id)]);
    const routes = linkRoutes(input.facts, index);
    const answers = linkAnswers(input.facts, index, routes, known);
    const shown = new Set([...known, ...answers.nodes.map(({ id }) => id)]);
    const graphql = linkGraphql(input.facts, index, shown, entities.nodes);
    const components = linkComponents(input.facts, index);
    const bodies = linkBodies(input.facts, index, routes, known);
    const environment = linkEnvironment(input.facts);
    const injection = linkInjection(input.facts, index);
    return {
        nodes: [
            ...folded.flatMap((entry) => nodesOf(entry)),
            ...sqlFileNodes(loose),
            ...codeNodes(code, index),
            ...dbt.nodes,
            ...entities.nodes,
            ...rows.nodes,
            ...modules.nodes,
            ...routes.nodes,
            ...answers.nodes,
            ...graphql.nodes,
            ...components.nodes,
            ...environment.nodes,
            ...injection.nodes,
        ].sort(link_facts_byId),
        edges: [
            ...all.flatMap((entry) => entry.edges),
            ...dbt.edges,
            ...entities.edges,
            ...rows.edges,
            ...modules.edges,
            ...routes.edges,
            ...answers.edges,
            ...graphql.edges,
            ...components.edges,
            ...environment.edges,
            ...injection.edges,
        ],
        faults: [
            ...link_facts_withoutRepeats(all.flatMap((entry) => entry.faults)),
            ...dbt.faults,
            ...entities.faults,
            ...rows.faults,
            ...modules.faults,
            ...routes.faults,
            ...answers.faults,
            ...graphql.faults,
            ...bodies.faults,
            ...components.faults,
            ...environment.faults,
            ...injection.faults,
        ],
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
function link_facts_scriptOf(facts, step) {
    for (const fact of facts?.facts ?? []) {
        if (fact.kind === 'sql-script' && fact.markers !== 'embedded' && (step === null || step.changeSet === null))
            return fact.script;
        if (fact.kind === 'change-set' && fact.id === step?.changeSet)
            return fact.script;
    }
    return null;
}
/** The database that has more of the tables than the others; else the nearest. */
function link_facts_meant(folded, file, facts) {
    const near = link_facts_nearest(folded, file);
    if (folded.length < 2 || !near || !facts?.codeStacks)
        return near;
    const names = tablesNamed(facts);
    let best = near;
    let most = countKnown(names, near.state);
    for (const other of folded) {
        const count = other.history.dialect === file.dialect ? countKnown(names, other.state) : 0;
        if (count > most)
            [best, most] = [other, count];
    }
    return best;
}
/** The database a loose SQL file speaks to: of its dialect, with the longest path in common. */
function link_facts_nearest(databases, file) {
    let best = null;
    let bestShared = -1;
    for (const candidate of databases) {
        if (candidate.history.dialect !== file.dialect && databases.length > 1)
            continue;
        const shared = link_facts_sharedFolders(candidate.history.root, file.path);
        if (shared > bestShared)
            [best, bestShared] = [candidate, shared];
    }
    return best;
}
function link_facts_sharedFolders(a, b) {
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
        nodes.push(link_facts_fileNode(migrationId(path), 'migration', path));
    return nodes;
}
function link_facts_fileNode(id, kind, path) {
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
    return [...paths].map((path) => link_facts_fileNode((0,read_sql_file/* sqlFileId */.y)(path), 'sql-file', path));
}
/** Of files that are read for their SQL alone; modules have theirs. */
function codeNodes(code, { modules }) {
    const paths = new Set([...code.edges, ...code.faults].map((entry) => entry.path));
    return [...paths].filter((path) => !modules.has(path)).map((path) => link_facts_fileNode((0,read_embedded_sql/* codeId */.rN)(path), 'code', path));
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
function link_facts_withoutRepeats(faults) {
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
;// CONCATENATED MODULE: ./src/graph/pack-graph.ts
// A graph in, the same in few numbers and each text once out, and back: what a cache keeps. Edges are most of a graph.
const pack_graph_TEXTS = ['path', 'from', 'fromColumn', 'to', 'toColumn', 'kind', 'clause', 'certainty', 'type'];
const NUMBERS = ['line', 'startColumn', 'endLine', 'endColumn'];
/** The fields above, `live` and `definedAt`. */
const FIELDS = pack_graph_TEXTS.length + NUMBERS.length + 2;
/** Null for a graph whose edges hold more than is known here. */
function packGraph(graph) {
    const { edges, ...rest } = graph;
    const texts = [];
    const known = new Map();
    const places = [];
    const knownPlaces = new Map();
    const indexOf = (text) => {
        if (text === null)
            return -1;
        let at = known.get(text);
        if (at === undefined) {
            at = texts.push(text) - 1;
            known.set(text, at);
        }
        return at;
    };
    const placeIndex = (place) => {
        if (place === null)
            return -1;
        const { path, line, startColumn, endLine, endColumn } = place;
        const key = `${line},${startColumn},${endLine},${endColumn},${path}`;
        let at = knownPlaces.get(key);
        if (at === undefined) {
            at = places.push([indexOf(path), line, startColumn, endLine, endColumn]) - 1;
            knownPlaces.set(key, at);
        }
        return at;
    };
    const columns = Array.from({ length: pack_graph_TEXTS.length + NUMBERS.length + 1 }, () => []);
    const definedAt = [];
    for (const edge of edges) {
        if (Object.keys(edge).length !== FIELDS)
            return null;
        let at = 0;
        for (const field of pack_graph_TEXTS)
            columns[at++].push(indexOf(edge[field]));
        for (const field of NUMBERS)
            columns[at++].push(edge[field]);
        columns[at].push(edge.live ? 1 : 0);
        definedAt.push(placeIndex(edge.definedAt));
    }
    return { packed: 1, rest, texts, columns, definedAt, places };
}
function unpackGraph({ rest, texts, columns, definedAt, places }) {
    const text = (at) => texts[at] ?? '';
    const optional = (at) => (at < 0 ? null : text(at));
    const at = places.map(([path, line, startColumn, endLine, endColumn]) => ({
        path: text(path),
        line,
        startColumn,
        endLine,
        endColumn,
    }));
    const [path, from, fromColumn, to, toColumn, kind, clause, certainty, type, line, start, endLine, end, live] = columns;
    const edges = path.map((_, index) => ({
        path: text(path[index]),
        line: line[index],
        startColumn: start[index],
        endLine: endLine[index],
        endColumn: end[index],
        from: text(from[index]),
        fromColumn: optional(fromColumn[index]),
        to: text(to[index]),
        toColumn: optional(toColumn[index]),
        kind: text(kind[index]),
        clause: text(clause[index]),
        certainty: text(certainty[index]),
        live: live[index] === 1,
        type: text(type[index]),
        definedAt: at[definedAt[index]] ?? null,
    }));
    return { ...rest, edges };
}
/** Of a cache that anybody may have written: every list is there, of numbers, and as long as the others. */
function isPackedGraph(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { packed, rest, texts, columns, definedAt, places } = value;
    if (packed !== 1 || !isRest(rest) || !isListOf(texts, 'string') || !isListOf(definedAt, 'number'))
        return false;
    if (!Array.isArray(columns) || columns.length !== pack_graph_TEXTS.length + NUMBERS.length + 1)
        return false;
    if (!columns.every((column) => isListOf(column, 'number') && column.length === definedAt.length))
        return false;
    return Array.isArray(places) && places.every((place) => isListOf(place, 'number') && place.length === 5);
}
function isRest(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const lists = ['nodes', 'faults', 'gone', 'databases', 'histories', 'problems'];
    return lists.every((key) => Array.isArray(value[key]));
}
function isListOf(value, type) {
    return Array.isArray(value) && value.every((item) => typeof item === type);
}

;// CONCATENATED MODULE: ./src/stories/graph-store.ts
// The store's graphs: the newest few, packed, each with an outline (all but its edges) that loads faster.

function loadGraph(store, key) {
    const packed = store.graph.get(key, isPackedGraph);
    return packed && unpackGraph(packed);
}
function loadOutline(store, key) {
    const known = store.graph.get(outlineKey(key), isOutline);
    if (!known)
        return null;
    const { edgeCount, ...graph } = known;
    return { graph, edgeCount };
}
function saveGraph(store, key, graph) {
    const packed = packGraph(graph);
    if (!packed)
        return;
    store.graph.put(outlineKey(key), { ...graph, edges: [], edgeCount: graph.edges.length });
    store.graph.put(key, packed);
}
function outlineKey(key) {
    return `${key} outline`;
}
function isOutline(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const graph = value;
    const lists = ['nodes', 'edges', 'faults', 'gone', 'databases', 'histories', 'problems'];
    return typeof graph.edgeCount === 'number' && lists.every((list) => Array.isArray(graph[list]));
}

;// CONCATENATED MODULE: ./src/stories/build-graph.ts
// A tree → its graph: classify, extract what no cache knows, link. A warm cache changes the time, never the graph.










/** Raised when the same facts link to another graph: cached graphs of other versions are not used. */
const GRAPH_VERSION = 34;
/** Stacks whose SQL is read against the final schema, as code that runs today. So is the SQL embedded in source files. */
const LOOSE = new Set(['sql-files']);
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
    const files = importable(tree, claimed);
    const key = graphKey(wanted, [...configs, ...shared], claimed, blobs, files, settings);
    async function build() {
        const known = loadGraph(edges.store, key);
        if (known) {
            stats.fromCache = wanted.length;
            return finish(known, key, listed, stats);
        }
        progress(`Reading ${wanted.length} files`);
        const dialectOf = await timed('dialects', () => dialects(tree, configs, wanted, settings));
        const extracted = await timed('extract', () => extractAll(tree, edges, claimed, supports, blobs, dialectOf, stats));
        const graph = await timed('link', async () => linkFacts({ ...linkInput(extracted.facts, claimed, dialectOf, paths, settings), ...files }));
        if (extracted.lasting)
            saveGraph(edges.store, key, graph);
        return finish(graph, key, listed, stats);
    }
    function outline() {
        const known = loadOutline(edges.store, key);
        if (!known)
            return null;
        const built = finish(known.graph, key, listed, { ...stats, fromCache: wanted.length });
        return { ...built, stats: { ...built.stats, edges: known.edgeCount } };
    }
    return { key, build, outline };
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
    return tree.files.map((file) => file.path).filter((path) => build_graph_isReadable(path, settings));
}
/** Inside the working directory and not excluded. */
function build_graph_isReadable(path, settings) {
    const root = settings['working-directory'].replace(/^\.\/?|\/+$/g, '');
    return (root === '' || path.startsWith(`${root}/`)) && !(0,matches_path/* matchesPath */.$)(settings.exclude, path);
}
/** Code imports files of any kind, which need not be read: that they are there decides. */
function importable(tree, claimed) {
    const hasCode = [...claimed.values()].some((stack) => stack.id === 'source-code');
    return hasCode ? { paths: tree.files.map((file) => file.path), links: tree.links ?? [] } : { paths: [], links: [] };
}
async function blobsOf(tree, paths) {
    if (tree.blobs) {
        const ids = await tree.blobs(paths);
        return new Map(paths.map((path, at) => [path, ids[at]]));
    }
    const known = new Map(tree.files.map((file) => [file.path, file.blob]));
    return new Map(paths.map((path) => [path, known.get(path) ?? '']));
}
function graphKey(wanted, configs, claimed, blobs, { paths, links }, settings) {
    const files = wanted.map((path) => [path, blobs.get(path), claimed.get(path).id, claimed.get(path).version]);
    const hints = configs.map((path) => [path, blobs.get(path)]);
    return (0,fingerprint/* fingerprint */.R)(JSON.stringify([GRAPH_VERSION, files, hints, paths, links, settings.databases, settings.dialect]));
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
    const add = (stack, file) => {
        const files = byStack.get(stack);
        if (files)
            files.push(file);
        else
            byStack.set(stack, [file]);
    };
    for (const file of facts) {
        add(claimed.get(file.path), file);
        for (const [stack, own] of factsByCodeStack(file, code_stacks/* codeStacks */.x))
            if (stack.arrange)
                add(stack, own);
    }
    const problems = [];
    const histories = configured(arrangeHistories(byStack, { dialectOf, allPaths }, problems), settings);
    const migrated = new Set(histories.flatMap((history) => history.steps.map((step) => step.path)));
    const sqlFiles = facts
        .filter((file) => (LOOSE.has(claimed.get(file.path).id) || hasEmbeddedSql(file)) && !migrated.has(file.path))
        .map((file) => ({ path: file.path, dialect: dialectOf(file.path) }));
    return { facts, histories, sqlFiles, problems };
}
function hasEmbeddedSql(file) {
    return file.facts.some((fact) => fact.kind === 'sql-script' && fact.markers === 'embedded');
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


/***/ })

};
;