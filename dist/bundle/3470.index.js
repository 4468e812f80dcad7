"use strict";
exports.id = 3470;
exports.ids = [3470];
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


/***/ })

};
;