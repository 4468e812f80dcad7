"use strict";
exports.id = 7834;
exports.ids = [7834];
exports.modules = {

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