"use strict";
exports.id = 9816;
exports.ids = [9816];
exports.modules = {

/***/ 12306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V6: () => (/* binding */ unknownFlow),
/* harmony export */   aZ: () => (/* binding */ collectFlows),
/* harmony export */   gu: () => (/* binding */ emptyFlow),
/* harmony export */   o6: () => (/* binding */ joinFlows)
/* harmony export */ });
/* unused harmony export collectFlow */
// How values flow: each value knows the columns it is made of and the places that read them. In: flows. Out: joined and collected flows.
function emptyFlow() {
    return { sources: [], reads: [], inputs: [] };
}
/** The value of a name that did not resolve. */
function unknownFlow() {
    return { sources: [], reads: [], inputs: [], gap: true };
}
function joinFlows(flows) {
    const full = flows.filter((flow) => !isEmpty(flow));
    if (full.length === 0)
        return emptyFlow();
    if (full.length === 1)
        return full[0];
    return { sources: [], reads: [], inputs: full };
}
function isEmpty(flow) {
    return flow.sources.length === 0 && flow.reads.length === 0 && flow.inputs.length === 0 && flow.gap !== true;
}
/** Every source and read that reaches a flow, each once. */
function collectFlow(flow) {
    return collectFlows([flow])[0];
}
/** The same for many flows over shared inputs, which are numbered once so that each walk costs little. */
function collectFlows(flows) {
    const numbers = new Map();
    const nodes = [];
    const numberOf = (flow) => {
        const known = numbers.get(flow);
        if (known !== undefined)
            return known;
        numbers.set(flow, nodes.length);
        return nodes.push(flow) - 1;
    };
    const starts = flows.map(numberOf);
    const inputs = [];
    // `nodes` grows while it is walked.
    for (let i = 0; i < nodes.length; i++)
        inputs.push(nodes[i].inputs.map(numberOf));
    const seenBy = new Int32Array(nodes.length).fill(-1);
    return starts.map((start, turn) => collectFrom(start, turn, nodes, inputs, seenBy));
}
function collectFrom(start, turn, nodes, inputs, seenBy) {
    const sources = new Map();
    const reads = new Set();
    const stack = [start];
    let gap = false;
    seenBy[start] = turn;
    while (stack.length > 0) {
        const at = stack.pop();
        if (nodes[at].gap === true)
            gap = true;
        for (const source of nodes[at].sources)
            sources.set(`${source.relation}\0${source.column}`, source);
        for (const read of nodes[at].reads)
            reads.add(read);
        const next = inputs[at];
        for (let i = next.length - 1; i >= 0; i--) {
            const input = next[i];
            if (seenBy[input] === turn)
                continue;
            seenBy[input] = turn;
            stack.push(input);
        }
    }
    return { sources: [...sources.values()], reads: [...reads], gap };
}


/***/ }),

/***/ 54345:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ resolveData)
/* harmony export */ });
/* harmony import */ var _lineage_flow__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12306);
/* harmony import */ var _resolve_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1857);
/* harmony import */ var _resolve_report__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5475);
/* harmony import */ var _resolve_select__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66516);
/* harmony import */ var _resolve_walk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6648);
/* harmony import */ var _scope_lookup__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8251);
/* harmony import */ var _scope__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80256);
// What INSERT, UPDATE, DELETE and MERGE read and write. In: the statement. Out: the RETURNING row, the target and what flows into its columns.







function resolveData(session, statement, outer) {
    const env = (0,_resolve_select__WEBPACK_IMPORTED_MODULE_1__/* .openCtes */ .MY)(session, statement, outer);
    switch (statement.kind) {
        case 'insert':
            return resolveInsert(session, statement, env);
        case 'update':
            return resolveUpdate(session, statement, env);
        case 'delete':
            return resolveDelete(session, statement, env);
        case 'merge':
            return resolveMerge(session, statement, env);
    }
}
// ---------------------------------------------------------------- the table written to
function findTarget(session, name, alias, clause, writes) {
    const path = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .pathKeys */ .ib)(session, name);
    const key = alias === null ? (path.at(-1) ?? null) : (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(session, alias);
    const { id, row } = lookUp(session, name, clause, writes);
    return { key, path, aliased: alias !== null, id, row, qualifiedOnly: false };
}
function lookUp(session, name, clause, writes) {
    const last = name.at(-1);
    if (last === undefined)
        return { id: null, row: (0,_scope__WEBPACK_IMPORTED_MODULE_4__/* .openRow */ .zQ)([], null, true) };
    const found = session.catalog.relation(name);
    if (found === 'missing') {
        if (/^[#@]/.test(last.name))
            return { id: null, row: (0,_scope__WEBPACK_IMPORTED_MODULE_4__/* .openRow */ .zQ)([], null, true) };
        const variable = session.options.rows?.get(last.name.toLowerCase());
        if (variable !== undefined)
            return { id: null, row: variable === null ? (0,_scope__WEBPACK_IMPORTED_MODULE_4__/* .openRow */ .zQ)([], null, true) : (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .rowOf */ .OB)(session, variable) };
        (0,_resolve_report__WEBPACK_IMPORTED_MODULE_5__/* .reportTable */ .jn)(session, name, clause, 'proven');
        return { id: null, row: (0,_scope__WEBPACK_IMPORTED_MODULE_4__/* .openRow */ .zQ)([(0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .dottedName */ ._P)(name)], null, true) };
    }
    const relation = found === 'external' ? { id: (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .dottedName */ ._P)(name), columns: null } : found.found;
    const certainty = found === 'external' ? 'likely' : 'proven';
    (0,_resolve_report__WEBPACK_IMPORTED_MODULE_5__/* .addRead */ .yO)(session, relation.id, null, { clause, range: last.range, certainty, writes });
    return { id: relation.id, row: (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .rowOf */ .OB)(session, relation) };
}
function writeColumn(session, scope, target, ident, clause) {
    const column = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .findColumn */ .kn)(target.row, (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(session, ident));
    const place = { clause, range: ident.range, writes: true };
    if (column !== null)
        return (0,_resolve_report__WEBPACK_IMPORTED_MODULE_5__/* .readColumn */ .JB)(session, column, place);
    if (target.row.open !== null)
        return (0,_resolve_report__WEBPACK_IMPORTED_MODULE_5__/* .readOpen */ .FA)(session, target.row.open, ident.name, place);
    (0,_resolve_report__WEBPACK_IMPORTED_MODULE_5__/* .reportColumn */ .zh)(session, scope, [ident], ident, target, clause);
    return (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_6__/* .emptyFlow */ .gu)();
}
/** A relation under another name, which unqualified names never mean. */
function shadow(session, target, name) {
    const key = session.dialect === 'snowflake' ? name.toUpperCase() : name;
    return { ...target, key, path: [], aliased: true, qualifiedOnly: true };
}
function finish(target, name, row, writes) {
    const id = target.id ?? (name.length === 0 ? null : (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .dottedName */ ._P)(name));
    const collected = (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_6__/* .collectFlows */ .aZ)(writes.map((write) => write.flow));
    const listed = writes.map(({ column, range }, i) => ({ column, range, sources: collected[i].sources }));
    return { row, target: id, writes: listed };
}
function returning(session, statement, scope, target) {
    if (statement.returning.length === 0)
        return { columns: [], index: null, open: null, origins: [] };
    const inner = { ...scope, set: { ...scope.set, relations: [...scope.set.relations] } };
    for (const name of ['old', 'new', 'inserted', 'deleted'])
        inner.set.relations.push(shadow(session, target, name));
    return (0,_resolve_select__WEBPACK_IMPORTED_MODULE_1__/* .resolveItems */ .Vi)(session, inner, statement.returning, 'returning', new Map());
}
// ---------------------------------------------------------------- INSERT
function resolveInsert(session, insert, env) {
    const target = findTarget(session, insert.table, insert.alias, 'insert', true);
    const scope = (0,_scope__WEBPACK_IMPORTED_MODULE_4__/* .emptyScope */ .Kp)(null, env);
    scope.set = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .setOf */ .s4)(target);
    const written = insert.columns.map((ident) => writeColumn(session, scope, target, ident, 'insert'));
    const source = insert.source === null ? null : session.query(insert.source, env, null);
    const writes = source === null ? [] : matchColumns(session, insert, target, source, written);
    resolveConflict(session, insert, scope, target, writes);
    return finish(target, insert.table, returning(session, insert, scope, target), writes);
}
/** Source columns meet target columns by position. */
function matchColumns(session, insert, target, source, written) {
    const writes = [];
    const known = target.row.open === null ? target.row.columns : [];
    const place = insert.table.at(-1)?.range ?? insert.range;
    let afterStar = false;
    for (const [i, column] of source.columns.entries()) {
        const flow = column.flow ?? (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_6__/* .emptyFlow */ .gu)();
        const listed = insert.columns[i];
        if (column.name === '*' && column.key === null) {
            afterStar = true;
            const rest = insert.columns.length > 0 ? insert.columns.slice(i).map((ident) => ident.name) : ['*'];
            for (const name of rest)
                writes.push({ column: name, flow, range: column.range ?? place });
            continue;
        }
        if (listed !== undefined && !afterStar) {
            if (insert.source !== null)
                (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_2__/* .giveValues */ .CF)(written[i], valuesAt(insert.source, i));
            writes.push({ column: listed.name, flow, range: listed.range });
            continue;
        }
        const positional = insert.columns.length === 0 && !afterStar ? known[i] : undefined;
        if (positional !== undefined) {
            const into = (0,_resolve_report__WEBPACK_IMPORTED_MODULE_5__/* .readColumn */ .JB)(session, positional, { clause: 'insert', range: place, writes: true, star: true });
            if (insert.source !== null)
                (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_2__/* .giveValues */ .CF)(into, valuesAt(insert.source, i));
        }
        const name = positional?.name ?? column.name;
        writes.push({ column: name ?? '', flow, range: column.range ?? place });
    }
    return writes;
}
/** String literals that a query puts into its column at this position. */
function valuesAt(query, position) {
    const found = [];
    const bodies = [query.body];
    while (bodies.length > 0) {
        const body = bodies.pop();
        if (body.kind === 'set-operation')
            bodies.push(body.right, body.left);
        if (body.kind === 'nested')
            bodies.push(body.query.body);
        if (body.kind === 'values')
            for (const row of body.rows)
                if (row[position])
                    found.push(...(0,_resolve_walk__WEBPACK_IMPORTED_MODULE_2__/* .literalsIn */ .ww)(row[position]));
        if (body.kind !== 'select' || body.items.slice(0, position).some((item) => item.kind === 'star'))
            continue;
        const item = body.items[position];
        if (item?.kind === 'expr')
            found.push(...(0,_resolve_walk__WEBPACK_IMPORTED_MODULE_2__/* .literalsIn */ .ww)(item.expr));
    }
    return found;
}
function resolveConflict(session, insert, scope, target, writes) {
    const { conflict } = insert;
    if (conflict === null)
        return;
    const inner = { ...scope, set: { ...scope.set, relations: [target, shadow(session, target, 'excluded')] } };
    for (const ident of conflict.columns) {
        (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_2__/* .resolveExpr */ .gd)(session, scope, { kind: 'column', parts: [ident], range: ident.range }, 'conflict');
    }
    for (const expr of conflict.exprs)
        (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_2__/* .resolveExpr */ .gd)(session, scope, expr, 'conflict');
    // MySQL: the columns of the SELECT can be named in the update.
    const outer = session.dialect === 'mysql' && insert.source !== null ? sourceScope(session, insert.source, inner) : inner;
    for (const assignment of conflict.set)
        writes.push(assign(session, outer, target, assignment, 'conflict'));
    if (conflict.where !== null)
        (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_2__/* .resolveExpr */ .gd)(session, inner, conflict.where, 'conflict');
}
function sourceScope(session, source, inner) {
    if (source.body.kind !== 'select')
        return inner;
    const parent = (0,_scope__WEBPACK_IMPORTED_MODULE_4__/* .emptyScope */ .Kp)(null, inner.env);
    (0,_resolve_from__WEBPACK_IMPORTED_MODULE_0__/* .resolveFrom */ .dx)(session, parent, source.body.from);
    return { ...inner, parent };
}
// ---------------------------------------------------------------- UPDATE, DELETE
/** `SET a.b = …` writes b of a where a is a relation, else (a field of) a. */
function assign(session, scope, target, assignment, clause, position = null) {
    const parts = assignment.column;
    const last = parts.at(-1);
    const value = assignedFlow(session, scope, assignment, clause, position);
    if (last === undefined)
        return { column: '', flow: value, range: assignment.value.range, relation: target };
    const qualifier = parts.slice(0, -1).map((part) => (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(session, part));
    const relation = qualifier.length > 0 ? (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .findRelation */ .Ik)(session, scope, qualifier) : null;
    const ident = qualifier.length > 0 && relation === null && !namesTarget(target, qualifier) ? parts[0] : last;
    const into = relation ?? target;
    const written = writeColumn(session, scope, into, ident, clause);
    (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_2__/* .giveValues */ .CF)(written, (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_2__/* .literalsIn */ .ww)(assignment.value));
    return { column: ident.name, flow: value, range: ident.range, relation: into };
}
/** `SET (a, b) = (SELECT …)`: the adapters give each column the whole query; `position` says which of its columns. */
function assignedFlow(session, scope, { value }, clause, position) {
    if (position === null || value.kind !== 'query')
        return (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_2__/* .resolveExpr */ .gd)(session, scope, value, clause).flow;
    const row = session.query(value.query, scope.env, scope);
    return row.columns[position]?.flow ?? row.open?.flow ?? (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_6__/* .emptyFlow */ .gu)();
}
/** Where the assignment stands among those that share its value; null when it is alone. */
function sharedPosition(set, at) {
    const { value } = set[at];
    let first = at;
    while (first > 0 && sameRange(set[first - 1].value.range, value.range))
        first--;
    const next = set[at + 1];
    const shared = first < at || (next !== undefined && sameRange(next.value.range, value.range));
    return shared ? at - first : null;
}
function sameRange(a, b) {
    return a.line === b.line && a.startColumn === b.startColumn;
}
function namesTarget(target, qualifier) {
    return target.path.at(-1) === qualifier.at(-1);
}
/** T-SQL and MySQL name the target by an alias of the FROM clause, or list it there again. */
function targetAmong(session, scope, name, clause) {
    const found = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .findRelation */ .Ik)(session, scope, (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .pathKeys */ .ib)(session, name));
    if (found === null || found.id === null)
        return null;
    const last = name.at(-1);
    (0,_resolve_report__WEBPACK_IMPORTED_MODULE_5__/* .addRead */ .yO)(session, found.id, null, { clause, range: last.range, writes: true });
    return found;
}
function openTarget(session, statement, from, env) {
    const scope = (0,_scope__WEBPACK_IMPORTED_MODULE_4__/* .emptyScope */ .Kp)(null, env);
    const clause = statement.kind;
    if (statement.alias === null && from.length > 0 && session.dialect !== 'postgres') {
        (0,_resolve_from__WEBPACK_IMPORTED_MODULE_0__/* .resolveFrom */ .dx)(session, scope, from);
        const among = targetAmong(session, scope, statement.table, clause);
        if (among !== null)
            return { scope, target: among };
        const target = findTarget(session, statement.table, null, clause, true);
        (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .addRelations */ .J8)(scope.set, (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .setOf */ .s4)(target));
        return { scope, target };
    }
    const target = findTarget(session, statement.table, statement.alias, clause, true);
    (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .addRelations */ .J8)(scope.set, (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .setOf */ .s4)(target));
    (0,_resolve_from__WEBPACK_IMPORTED_MODULE_0__/* .resolveFrom */ .dx)(session, scope, from);
    return { scope, target };
}
function resolveUpdate(session, update, env) {
    const { scope, target } = openTarget(session, update, update.from, env);
    const writes = update.set.map((assignment, i) => assign(session, scope, target, assignment, 'update', sharedPosition(update.set, i)));
    const into = writes.find((write) => write.relation !== target)?.relation;
    if (update.where !== null)
        (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_2__/* .resolveExpr */ .gd)(session, scope, update.where, 'where');
    const row = returning(session, update, scope, target);
    // MySQL joins first and names the table it writes to in SET.
    return finish(into?.id != null && update.set.length > 0 ? into : target, update.table, row, writes);
}
function resolveDelete(session, statement, env) {
    const { scope, target } = openTarget(session, statement, statement.using, env);
    if (statement.where !== null)
        (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_2__/* .resolveExpr */ .gd)(session, scope, statement.where, 'where');
    return finish(target, statement.table, returning(session, statement, scope, target), []);
}
// ---------------------------------------------------------------- MERGE
function resolveMerge(session, merge, env) {
    const target = findTarget(session, merge.table, merge.alias, 'merge', true);
    const scope = (0,_scope__WEBPACK_IMPORTED_MODULE_4__/* .emptyScope */ .Kp)(null, env);
    const using = (0,_scope__WEBPACK_IMPORTED_MODULE_4__/* .emptyScope */ .Kp)(null, env);
    (0,_resolve_from__WEBPACK_IMPORTED_MODULE_0__/* .resolveFrom */ .dx)(session, using, [merge.using]);
    scope.set = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .setOf */ .s4)(target);
    (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .addRelations */ .J8)(scope.set, using.set);
    (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_2__/* .resolveExpr */ .gd)(session, scope, merge.on, 'merge');
    const writes = [];
    for (const clause of merge.clauses) {
        if (clause.when !== null)
            (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_2__/* .resolveExpr */ .gd)(session, scope, clause.when, 'merge');
        const { action } = clause;
        if (action.kind === 'update') {
            for (const assignment of action.set)
                writes.push(assign(session, scope, target, assignment, 'merge'));
        }
        if (action.kind === 'insert')
            insertMerged(session, scope, using, target, action.columns, action.values, writes);
    }
    return finish(target, merge.table, returning(session, merge, scope, target), writes);
}
function insertMerged(session, scope, using, target, columns, values, writes) {
    const written = columns.map((ident) => writeColumn(session, scope, target, ident, 'merge'));
    for (const [i, expr] of values.entries()) {
        // INSERT sees the source alone; the target's row does not exist yet.
        const { flow } = (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_2__/* .resolveExpr */ .gd)(session, using, expr, 'merge');
        const ident = columns[i];
        const name = ident?.name ?? (target.row.open === null ? target.row.columns[i]?.name : undefined);
        if (written[i] !== undefined)
            (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_2__/* .giveValues */ .CF)(written[i], (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_2__/* .literalsIn */ .ww)(expr));
        if (name != null)
            writes.push({ column: name, flow: (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_6__/* .joinFlows */ .o6)([flow]), range: ident?.range ?? expr.range });
    }
}


/***/ }),

/***/ 3019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ hasStructPaths),
/* harmony export */   G$: () => (/* binding */ isSystemColumn),
/* harmony export */   MF: () => (/* binding */ functionColumns),
/* harmony export */   Nn: () => (/* binding */ isPseudoFunction),
/* harmony export */   Om: () => (/* binding */ isDatePart),
/* harmony export */   f2: () => (/* binding */ listsItsColumns),
/* harmony export */   tG: () => (/* binding */ recursesSilently),
/* harmony export */   v8: () => (/* binding */ isRoutineVariable),
/* harmony export */   xh: () => (/* binding */ aliasVisible)
/* harmony export */ });
// What differs between dialects in the meaning of names. In: a dialect and a name. Out: yes or no.
const ALIAS_CLAUSES = {
    postgres: ['group-by'],
    mssql: [],
    mysql: ['group-by', 'having', 'order-by'],
    sqlite: ['where', 'group-by', 'having', 'order-by'],
    bigquery: ['group-by', 'having', 'qualify', 'order-by'],
    redshift: ['select', 'where', 'group-by', 'having', 'qualify', 'order-by'],
    snowflake: ['select', 'where', 'group-by', 'having', 'qualify', 'order-by'],
    duckdb: ['select', 'where', 'group-by', 'having', 'qualify', 'order-by'],
    databricks: ['select', 'where', 'group-by', 'having', 'qualify', 'order-by'],
    ansi: ['select', 'where', 'group-by', 'having', 'qualify', 'order-by'],
};
function aliasVisible(dialect, clause) {
    return ALIAS_CLAUSES[dialect].includes(clause);
}
/** `a.b.c` may go on into the fields of a value. */
function hasStructPaths(dialect) {
    return !['postgres', 'mysql', 'sqlite', 'mssql'].includes(dialect);
}
/** The member that names its own CTE needs no RECURSIVE. */
function recursesSilently(dialect) {
    return ['mssql', 'snowflake', 'ansi'].includes(dialect);
}
const PSEUDO_FUNCTIONS = new Set(('current_date current_time current_timestamp current_user current_role current_catalog current_schema localtime ' +
    'localtimestamp session_user system_user user default').split(' '));
const OTHER_PSEUDO_FUNCTIONS = new Set(('sysdate systimestamp utc_date utc_time utc_timestamp rownum level connect_by_root sqlcode sqlerrm current_database ' +
    'current_warehouse maxvalue minvalue').split(' '));
const ROUTINE_VARIABLES = /^(new|old|found|sqlstate|sqlerrm|tg_(op|name|when|level|relid|relname|table_name|table_schema|nargs|argv|event|tag))$/;
/** Functions and keywords that are written like a column. */
function isPseudoFunction(dialect, lowerName) {
    if (PSEUDO_FUNCTIONS.has(lowerName) || lowerName.startsWith('@') || /^\$\w+$/.test(lowerName))
        return true;
    return dialect !== 'postgres' && OTHER_PSEUDO_FUNCTIONS.has(lowerName);
}
/** Variables that every routine has. */
function isRoutineVariable(lowerName) {
    return ROUTINE_VARIABLES.test(lowerName);
}
const SYSTEM_COLUMNS = {
    postgres: /^(ctid|xmin|xmax|cmin|cmax|oid|tableoid)$/,
    redshift: /^(ctid|xmin|oid|deletexid|insertxid)$/,
    sqlite: /^(rowid|oid|_rowid_)$/,
    duckdb: /^(rowid|filename|file_row_number)$/,
    bigquery: /^(_partitiontime|_partitiondate|_table_suffix|_file_name|_change_type|_change_timestamp|_change_sequence_number)$/,
    snowflake: /^metadata\$/,
    databricks: /^(_metadata|_rescued_data|_change_type|_commit_version|_commit_timestamp|input__file__name)$/,
    mssql: /^\$(action|identity|rowguid|partition)$/,
    ansi: /^(rowid|ctid|rownum|oid)$/,
};
/** Columns that every table has without saying so. */
function isSystemColumn(dialect, lowerName) {
    return SYSTEM_COLUMNS[dialect]?.test(lowerName) ?? false;
}
const DATE_PARTS = new Set(('year yyyy yy quarter qq q month mm m dayofyear dy y day dd d week wk ww isoweek weekday dw dayofweek hour hh minute mi ' +
    'n second ss s millisecond ms microsecond mcs nanosecond ns isoyear years months days weeks hours minutes seconds ' +
    'quarters epoch epoch_second epoch_seconds epoch_millisecond epoch_milliseconds epoch_microsecond epoch_microseconds epoch_nanosecond epoch_nanoseconds timezone_hour timezone_minute decade century milliseconds microseconds date time dow doy isodow yearofweek yearofweekiso weekiso').split(' '));
/** `DATEDIFF(day, a, b)`, `DATE_TRUNC(x, MONTH)`: the first or last argument is a unit, not a column. */
function isDatePart(functionName, argument, position, count) {
    if (count < 2 || (position !== 0 && position !== count - 1))
        return false;
    if (!DATE_PARTS.has(argument.toLowerCase()))
        return false;
    return /date|time|trunc|last_day|next_day|extract|ceil|floor|slice|generate_/i.test(functionName);
}
const FUNCTION_COLUMNS = {
    jsonb_array_elements: ['value'],
    json_array_elements: ['value'],
    jsonb_array_elements_text: ['value'],
    json_array_elements_text: ['value'],
    jsonb_each: ['key', 'value'],
    json_each: ['key', 'value'],
    jsonb_each_text: ['key', 'value'],
    json_each_text: ['key', 'value'],
    ts_stat: ['word', 'ndoc', 'nentry'],
};
const SCALAR_SETS = new Set([
    'generate_series',
    'regexp_split_to_table',
    'regexp_matches',
    'string_to_table',
    'jsonb_object_keys',
    'json_object_keys',
    'generate_subscripts',
    'jsonb_path_query',
]);
/**
 * Columns of a table function without an alias list: their names, `scalar` for one column named like the alias or the
 * function, null when nothing is known.
 */
function functionColumns(dialect, lowerName) {
    if (dialect !== 'postgres')
        return null;
    if (SCALAR_SETS.has(lowerName))
        return 'scalar';
    return Object.hasOwn(FUNCTION_COLUMNS, lowerName) ? FUNCTION_COLUMNS[lowerName] : null;
}
/** Functions that return what the list after their alias says, and nothing else. */
function listsItsColumns(lowerName) {
    return /^(jsonb?_to_record(set)?|dblink|crosstab|unnest|openjson|openrowset)$/.test(lowerName);
}


/***/ }),

/***/ 18689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ figureName)
/* harmony export */ });
// The name a database gives to an output column without an alias. In: its expression. Out: the name, null when it has no stable one.
function figureName(expr, dialect) {
    if (expr.kind === 'column')
        return expr.parts.at(-1)?.name ?? null;
    if (expr.kind === 'field')
        return expr.path.at(-1)?.name ?? figureName(expr.operand, dialect);
    if (dialect === 'postgres' || dialect === 'redshift')
        return figure(expr)?.name ?? null;
    // `a::text` is called `a` where that notation exists; CAST(a AS text) is called by its text.
    if (expr.kind !== 'cast' || dialect === 'bigquery')
        return null;
    const { operand, range } = expr;
    const postfix = operand.range.line === range.line && operand.range.startColumn === range.startColumn;
    return postfix ? figureName(operand, dialect) : null;
}
/** As parse_target.c of Postgres does: names out of columns and functions beat those out of types and CASE. */
function figure(expr) {
    switch (expr.kind) {
        case 'column':
            return named(expr.parts.at(-1)?.name, true);
        case 'field':
            return named(expr.path.at(-1)?.name, true);
        case 'call':
            return named(expr.name.at(-1)?.name, true);
        case 'cast': {
            const inner = figure(expr.operand);
            return inner?.strong === true ? inner : { name: internalName(expr.type.base), strong: false };
        }
        case 'case': {
            const otherwise = expr.results.length > expr.conditions.length ? expr.results.at(-1) : undefined;
            const inner = otherwise === undefined ? null : figure(otherwise);
            return inner?.strong === true ? inner : { name: 'case', strong: false };
        }
        case 'query':
            return figureQuery(expr);
        default:
            return null;
    }
}
function named(name, strong) {
    return name === undefined ? null : { name, strong };
}
function figureQuery(expr) {
    let body = expr.query.body;
    for (let depth = 0; depth < 50; depth++) {
        if (body.kind === 'set-operation')
            body = body.left;
        else if (body.kind === 'nested')
            body = body.query.body;
        else
            break;
    }
    if (body.kind !== 'select')
        return null;
    const item = body.items[0];
    if (item === undefined || item.kind === 'star')
        return null;
    if (item.alias !== null)
        return { name: item.alias.name, strong: true };
    return item.expr.kind === 'query' ? null : figure(item.expr);
}
const INTERNAL_NAMES = {
    integer: 'int4',
    smallint: 'int2',
    bigint: 'int8',
    real: 'float4',
    'double precision': 'float8',
    boolean: 'bool',
    'character varying': 'varchar',
    character: 'bpchar',
    'timestamp with time zone': 'timestamptz',
    'timestamp without time zone': 'timestamp',
    'time with time zone': 'timetz',
    'time without time zone': 'time',
};
function internalName(base) {
    return INTERNAL_NAMES[base] ?? base;
}


/***/ }),

/***/ 1857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W6: () => (/* binding */ rowOfCte),
/* harmony export */   WN: () => (/* binding */ renameColumns),
/* harmony export */   dx: () => (/* binding */ resolveFrom)
/* harmony export */ });
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40792);
/* harmony import */ var _lineage_flow__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12306);
/* harmony import */ var _resolve_dialect__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3019);
/* harmony import */ var _resolve_report__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5475);
/* harmony import */ var _resolve_walk__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6648);
/* harmony import */ var _scope_star__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59157);
/* harmony import */ var _scope_lookup__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8251);
/* harmony import */ var _scope__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80256);
// What a FROM clause offers. In: table references. Out: the relations in scope, with the names inside them resolved.








/** Resolves the items one after the other into `scope.set`; LATERAL items see those before them. */
function resolveFrom(session, scope, items) {
    for (const item of items)
        (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .addRelations */ .J8)(scope.set, resolveTableRef(session, scope, item));
}
/** `scope`: what a lateral item sees. Its parent is what the others see. */
function resolveTableRef(session, scope, ref) {
    if (session.depth >= _scope__WEBPACK_IMPORTED_MODULE_4__/* .DEEPEST */ .FI) {
        session.tooDeep = true;
        return (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .setOf */ .s4)(named(session, null, (0,_scope__WEBPACK_IMPORTED_MODULE_4__/* .openRow */ .zQ)([], null, true)));
    }
    session.depth++;
    const set = resolveAnyTableRef(session, scope, ref);
    session.depth--;
    return set;
}
function resolveAnyTableRef(session, scope, ref) {
    switch (ref.kind) {
        case 'table':
            return (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .setOf */ .s4)(resolveTable(session, scope, ref));
        case 'derived':
            return (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .setOf */ .s4)(resolveDerived(session, scope, ref));
        case 'function':
            return (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .setOf */ .s4)(resolveFunction(session, scope, ref));
        case 'unnest':
            return (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .setOf */ .s4)(resolveUnnest(session, scope, ref));
        case 'join':
            return resolveJoin(session, scope, ref);
        case 'pivot':
            return (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .setOf */ .s4)(resolvePivot(session, scope, ref));
        case 'unpivot':
            return (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .setOf */ .s4)(resolveUnpivot(session, scope, ref));
    }
}
// ---------------------------------------------------------------- tables
function resolveTable(session, scope, ref) {
    const { name, alias } = ref;
    const path = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .pathKeys */ .ib)(session, name);
    const implicit = implicitUnnest(session, scope, ref, path);
    if (implicit !== null)
        return implicit;
    const { id, row } = findTable(session, scope, name);
    const renamed = renameColumns(session, row, ref.columns);
    const key = alias === null ? (path.at(-1) ?? null) : (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(session, alias);
    return { key, path, aliased: alias !== null, id, row: renamed, qualifiedOnly: false };
}
function findTable(session, scope, name) {
    const last = name.at(-1);
    if (last === undefined)
        return { id: null, row: (0,_scope__WEBPACK_IMPORTED_MODULE_4__/* .openRow */ .zQ)([], null, true) };
    if (name.length === 1) {
        const entry = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .findCte */ .e2)(scope.env, (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(session, last));
        if (entry !== null)
            return { id: null, row: rowOfCte(session, entry) };
        const variable = session.options.rows?.get(last.name.toLowerCase());
        if (variable !== undefined)
            return { id: null, row: variable === null ? (0,_scope__WEBPACK_IMPORTED_MODULE_4__/* .openRow */ .zQ)([], null, true) : (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .rowOf */ .OB)(session, variable) };
        if (/^dual$/i.test(last.name) && session.dialect !== 'postgres')
            return { id: null, row: closedRow([]) };
        if (/^[#@]/.test(last.name)) {
            const known = session.catalog.relation(name);
            if (typeof known === 'string')
                return { id: null, row: (0,_scope__WEBPACK_IMPORTED_MODULE_4__/* .openRow */ .zQ)([], null, true) };
        }
    }
    const found = session.catalog.relation(name);
    if (found === 'missing') {
        (0,_resolve_report__WEBPACK_IMPORTED_MODULE_5__/* .reportTable */ .jn)(session, name, 'from', 'proven');
        return { id: null, row: (0,_scope__WEBPACK_IMPORTED_MODULE_4__/* .openRow */ .zQ)([(0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .dottedName */ ._P)(name)], null, true) };
    }
    const relation = found === 'external' ? { id: (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .dottedName */ ._P)(name), columns: null } : found.found;
    const certainty = found === 'external' ? 'likely' : 'proven';
    (0,_resolve_report__WEBPACK_IMPORTED_MODULE_5__/* .addRead */ .yO)(session, relation.id, null, { clause: 'from', range: last.range, certainty });
    return { id: relation.id, row: (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .rowOf */ .OB)(session, relation) };
}
/** A CTE's row, resolved the first time it is asked for. */
function rowOfCte(session, entry) {
    if (entry.state === 'done')
        return entry.row;
    if (entry.state === 'running')
        return entry.row ?? (0,_scope__WEBPACK_IMPORTED_MODULE_4__/* .openRow */ .zQ)([], null, false);
    entry.state = 'running';
    const { body, columns } = entry.cte;
    const row = 'kind' in body
        ? session.data(body, entry.env)
        : session.query(body, entry.env, null, entry.recursive ? entry : undefined);
    entry.row = renameColumns(session, row, columns);
    entry.state = 'done';
    return entry.row;
}
/** BigQuery and Redshift: `FROM t, t.items` takes rows out of a column of `t`. */
function implicitUnnest(session, scope, ref, path) {
    if (!['bigquery', 'redshift'].includes(session.dialect) || ref.name.length < 2)
        return null;
    if ((0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .findRelation */ .Ik)(session, scope, [path[0]]) === null)
        return null;
    const value = { kind: 'column', parts: ref.name, range: ref.range };
    const alias = ref.alias ?? ref.name.at(-1);
    return resolveUnnest(session, scope, {
        kind: 'unnest',
        exprs: [value],
        flatten: false,
        alias,
        columns: ref.columns,
        offset: null,
        range: ref.range,
    });
}
function closedRow(columns) {
    return { columns, index: null, open: null, origins: [] };
}
/** A column made out of values; what it is compared with says nothing of the columns those came from. */
function madeColumn(session, name, made, range) {
    const flow = { sources: [], reads: [], inputs: [made] };
    return { name, key: (0,_names__WEBPACK_IMPORTED_MODULE_6__/* .nameKey */ .Rc)(session.dialect, name), type: '', base: null, flow, range };
}
/** `AS t(a, b)`: the first columns take these names, the others keep theirs. */
function renameColumns(session, row, names) {
    if (names.length === 0)
        return row;
    const columns = row.columns.map((column, i) => {
        const name = names[i];
        if (name === undefined)
            return column;
        return { ...column, name: name.name, key: (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(session, name) };
    });
    if (row.open !== null) {
        for (let i = columns.length; i < names.length; i++) {
            const flow = row.open.flow ?? openFlow(row.open.relations);
            columns.push(madeColumn(session, names[i].name, flow, names[i].range));
        }
        return { ...row, columns, index: null };
    }
    return { ...row, columns, index: null };
}
function openFlow(relations) {
    return { sources: relations.map((relation) => ({ relation, column: '*' })), reads: [], inputs: [] };
}
// ---------------------------------------------------------------- queries, functions, rows out of values
function resolveDerived(session, scope, ref) {
    const row = session.query(ref.query, scope.env, ref.lateral ? scope : scope.parent);
    return named(session, ref.alias, renameColumns(session, row, ref.columns));
}
function named(session, alias, row) {
    const key = alias === null ? null : (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(session, alias);
    return { key, path: [], aliased: alias !== null, id: null, row, qualifiedOnly: false };
}
function resolveFunction(session, scope, ref) {
    const flow = (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_7__/* .joinFlows */ .o6)(ref.calls.map((call) => (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_1__/* .resolveExpr */ .gd)(session, scope, call, 'from').flow));
    const call = ref.calls[0];
    const functionName = call?.kind === 'call' ? (call.name.at(-1)?.name ?? '') : '';
    const known = ref.calls.length === 1 ? (0,_resolve_dialect__WEBPACK_IMPORTED_MODULE_0__/* .functionColumns */ .MF)(session.dialect, functionName.toLowerCase()) : null;
    const names = known === 'scalar' ? [ref.alias?.name ?? functionName] : known;
    const columns = (names ?? []).map((name) => madeColumn(session, name, flow, ref.range));
    if (ref.ordinality && names !== null)
        columns.push(madeColumn(session, 'ordinality', (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_7__/* .emptyFlow */ .gu)(), ref.range));
    const row = { ...closedRow(columns), open: names === null ? { relations: [], flow, silent: false } : null };
    const renamed = renameColumns(session, row, ref.columns);
    const closed = ref.columns.length > 0 && (0,_resolve_dialect__WEBPACK_IMPORTED_MODULE_0__/* .listsItsColumns */ .f2)(functionName.toLowerCase());
    const relation = named(session, ref.alias, closed ? { ...renamed, open: null } : renamed);
    if (ref.alias === null && functionName !== '')
        relation.key = (0,_names__WEBPACK_IMPORTED_MODULE_6__/* .nameKey */ .Rc)(session.dialect, functionName);
    return relation;
}
const FLATTEN_COLUMNS = ['SEQ', 'KEY', 'PATH', 'INDEX', 'VALUE', 'THIS'];
function resolveUnnest(session, scope, ref) {
    const flow = (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_7__/* .joinFlows */ .o6)(ref.exprs.map((expr) => (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_1__/* .resolveExpr */ .gd)(session, scope, expr, 'from').flow));
    const columns = [];
    if (ref.flatten)
        for (const name of FLATTEN_COLUMNS)
            columns.push(madeColumn(session, name, flow, ref.range));
    else if (ref.columns.length > 0) {
        for (const name of ref.columns)
            columns.push(madeColumn(session, name.name, flow, name.range));
    }
    else if (ref.alias !== null)
        columns.push(madeColumn(session, ref.alias.name, flow, ref.range));
    if (ref.offset !== null)
        columns.push(madeColumn(session, ref.offset.name, (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_7__/* .emptyFlow */ .gu)(), ref.offset.range));
    // Structs spread their fields beside the value; what they are called is not in the text.
    const spreads = !ref.flatten && (ref.columns.length === 0 || session.dialect === 'bigquery');
    const row = { ...closedRow(columns), open: spreads ? { relations: [], flow, silent: false } : null };
    const relation = named(session, ref.alias, ref.flatten ? renameColumns(session, row, ref.columns) : row);
    if (ref.alias === null)
        relation.key = 'unnest';
    return relation;
}
// ---------------------------------------------------------------- joins
/** A comma binds as tightly as JOIN there: in `a, b JOIN c ON …` the condition sees `a`. */
const COMMA_JOINS = new Set(['snowflake', 'bigquery', 'sqlite']);
function resolveJoin(session, scope, ref) {
    const joins = [];
    let leaf = ref;
    while (leaf.kind === 'join') {
        joins.push(leaf);
        leaf = leaf.left;
    }
    const set = (0,_scope__WEBPACK_IMPORTED_MODULE_4__/* .emptySet */ .mj)();
    // What a lateral right side sees: the joined tables, then the items before this one.
    const here = { ...scope, set, parent: scope, aliases: null };
    (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .addRelations */ .J8)(set, resolveTableRef(session, scope, leaf));
    for (let i = joins.length - 1; i >= 0; i--) {
        const join = joins[i];
        const right = resolveRight(session, scope, here, join.right);
        if (join.natural)
            mergeNatural(set, right);
        else if (join.using.length > 0)
            mergeUsing(session, scope, set, right, join.using);
        const hidden = join.type === 'semi' || join.type === 'anti' ? right.star.splice(0) : [];
        (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .addRelations */ .J8)(set, right);
        if (join.on !== null) {
            const on = COMMA_JOINS.has(session.dialect) ? here : { ...scope, set, aliases: null };
            (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_1__/* .resolveExpr */ .gd)(session, on, join.on, 'join');
        }
        if (hidden.length > 0)
            for (const relation of right.relations)
                relation.qualifiedOnly = true;
    }
    return set;
}
/** Only lateral items see their neighbours; a plain subquery sees what the whole FROM clause sees. */
function resolveRight(session, scope, here, right) {
    if (right.kind === 'derived' && !right.lateral)
        return resolveTableRef(session, scope, right);
    return resolveTableRef(session, here, right);
}
function mergeUsing(session, scope, left, right, using) {
    for (const ident of using) {
        const key = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(session, ident);
        const members = [...readSide(session, scope, left, ident), ...readSide(session, scope, right, ident)];
        mergeKey(left, right, key, members);
    }
}
function readSide(session, scope, side, ident) {
    const key = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(session, ident);
    const having = side.relations.filter((relation) => !relation.qualifiedOnly && (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .findColumn */ .kn)(relation.row, key) !== null);
    for (const relation of having) {
        (0,_resolve_report__WEBPACK_IMPORTED_MODULE_5__/* .readColumn */ .JB)(session, (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .findColumn */ .kn)(relation.row, key), { clause: 'join', range: ident.range });
    }
    if (having.length > 0)
        return having;
    const open = side.relations.filter((relation) => relation.row.open !== null);
    for (const relation of open)
        (0,_resolve_report__WEBPACK_IMPORTED_MODULE_5__/* .readOpen */ .FA)(session, relation.row.open, ident.name, { clause: 'join', range: ident.range });
    if (open.length === 0) {
        const only = side.relations.length === 1 ? side.relations[0] : null;
        (0,_resolve_report__WEBPACK_IMPORTED_MODULE_5__/* .reportColumn */ .zh)(session, { ...scope, set: side, parent: null }, [ident], ident, only, 'join');
    }
    return open;
}
function mergeNatural(left, right) {
    if ([...left.relations, ...right.relations].some((relation) => relation.row.open !== null)) {
        left.loose = true;
        return;
    }
    const keys = new Set();
    for (const relation of left.relations)
        for (const { key } of relation.row.columns)
            if (key !== null)
                keys.add(key);
    for (const key of keys) {
        const leftSide = left.relations.filter((relation) => (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .findColumn */ .kn)(relation.row, key) !== null);
        const rightSide = right.relations.filter((relation) => (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .findColumn */ .kn)(relation.row, key) !== null);
        if (rightSide.length > 0)
            mergeKey(left, right, key, [...leftSide, ...rightSide]);
    }
}
function mergeKey(left, right, key, members) {
    const first = members[0];
    if (first === undefined)
        return;
    const groups = left.merged.get(key) ?? [];
    const touched = groups.filter((group) => group.some((relation) => members.includes(relation)));
    const group = [...new Set([...touched.flat(), ...members])];
    left.merged.set(key, [...groups.filter((other) => !touched.includes(other)), group]);
    left.star = left.star.filter((entry) => entry.merged?.key !== key || !group.includes(entry.relation));
    const position = left.star.filter((entry) => entry.merged !== null).length;
    left.star.splice(position, 0, { relation: first, except: new Set(), merged: { key, relations: group } });
    for (const entry of [...left.star, ...right.star]) {
        if (entry.merged === null && group.includes(entry.relation))
            entry.except = new Set([...entry.except, key]);
    }
}
// ---------------------------------------------------------------- pivots
function resolvePivot(session, scope, ref) {
    const inner = { ...scope, set: resolveTableRef(session, scope, ref.source), aliases: null };
    const used = new Set();
    const aggregates = ref.aggregates.map(({ expr }) => {
        noteColumns(session, expr, used);
        return (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_1__/* .resolveExpr */ .gd)(session, inner, expr, 'select').flow;
    });
    for (const expr of ref.on) {
        noteColumns(session, expr, used);
        (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_1__/* .resolveExpr */ .gd)(session, inner, expr, 'select');
    }
    const flow = (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_7__/* .joinFlows */ .o6)(aggregates);
    const star = (0,_scope_star__WEBPACK_IMPORTED_MODULE_2__/* .starColumns */ .C6)(session, inner, { clause: 'select', range: ref.range });
    const columns = star.columns.filter((column) => column.key === null || !used.has(column.key));
    for (const { name } of ref.values ?? [])
        columns.push(madeColumn(session, name, flow, ref.range));
    const unknown = ref.values === null || ref.aggregates.length > 1;
    const open = unknown || star.open !== null ? { relations: star.open?.relations ?? [], flow, silent: false } : null;
    return named(session, ref.alias, renameColumns(session, { ...star, columns, index: null, open }, ref.columns));
}
function noteColumns(session, expr, used) {
    const stack = [expr];
    while (stack.length > 0) {
        const at = stack.pop();
        if (at.kind === 'column')
            used.add((0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(session, at.parts.at(-1)));
        if (at.kind === 'call')
            for (const arg of at.args)
                stack.push(arg);
        if (at.kind === 'cast')
            stack.push(at.operand);
        if (at.kind === 'op' || at.kind === 'compare')
            for (const operand of at.operands)
                stack.push(operand);
    }
}
function resolveUnpivot(session, scope, ref) {
    const inner = { ...scope, set: resolveTableRef(session, scope, ref.source), aliases: null };
    const used = new Set(ref.inputs.map((ident) => (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(session, ident)));
    const inputs = ref.inputs.map((ident) => (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_1__/* .resolveExpr */ .gd)(session, inner, { kind: 'column', parts: [ident], range: ident.range }, 'select'));
    const flow = (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_7__/* .joinFlows */ .o6)(inputs.map((value) => value.flow));
    const star = (0,_scope_star__WEBPACK_IMPORTED_MODULE_2__/* .starColumns */ .C6)(session, inner, { clause: 'select', range: ref.range });
    const columns = star.columns.filter((column) => column.key === null || !used.has(column.key));
    columns.push(madeColumn(session, ref.name.name, (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_7__/* .emptyFlow */ .gu)(), ref.name.range));
    for (const value of ref.value)
        columns.push(madeColumn(session, value.name, flow, value.range));
    return named(session, ref.alias, renameColumns(session, { ...star, columns, index: null }, ref.columns));
}


/***/ }),

/***/ 70241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ resolveColumn),
/* harmony export */   aj: () => (/* binding */ ownersOfAny),
/* harmony export */   u$: () => (/* binding */ againAt),
/* harmony export */   xP: () => (/* binding */ isAnyColumn)
/* harmony export */ });
/* harmony import */ var _resolve_dialect__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3019);
/* harmony import */ var _lineage_flow__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12306);
/* harmony import */ var _resolve_report__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5475);
/* harmony import */ var _scope_lookup__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8251);
// What a column name means in a scope. In: the parts of the name. Out: what its value is made of, with reads and faults reported.




const NOTHING = () => ({ flow: (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_1__/* .emptyFlow */ .gu)(), type: '' });
/** A name that means nothing known: reported, or taken for what it may be. */
const UNKNOWN = () => ({ flow: (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_1__/* .unknownFlow */ .V6)(), type: '' });
function resolveColumn(session, scope, parts, clause) {
    const last = parts.at(-1);
    if (last === undefined)
        return NOTHING();
    if (isAnyColumn(session, last))
        return { flow: readAnyColumn(session, scope, parts, clause), type: '' };
    if (parts.length === 1)
        return resolveUnqualified(session, scope, parts, clause);
    if (last.name === '*')
        return resolveQualifiedStar(session, scope, parts, clause);
    return resolveQualified(session, scope, parts, clause);
}
function isAnyColumn({ options }, ident) {
    return options.anyColumn !== undefined && ident.name.toLowerCase() === options.anyColumn;
}
/** The relations whose columns such a name stands for. */
function ownersOfAny(session, scope, parts) {
    const keys = parts.slice(0, -1).map((part) => (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(session, part));
    if (keys.length === 0)
        return scope.set.relations.filter((relation) => !relation.qualifiedOnly);
    const relation = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_2__/* .findRelation */ .Ik)(session, scope, keys);
    return relation === null ? [] : [relation];
}
function readAnyColumn(session, scope, parts, clause) {
    const owners = ownersOfAny(session, scope, parts);
    if (owners.length === 0)
        return (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_1__/* .unknownFlow */ .V6)();
    return (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_1__/* .joinFlows */ .o6)(owners.map((owner) => (0,_resolve_report__WEBPACK_IMPORTED_MODULE_3__/* .readWholeRow */ .qO)(session, owner, { clause, range: parts.at(-1).range })));
}
function resolveQualifiedStar(session, scope, parts, clause) {
    const qualifier = parts.slice(0, -1);
    const relation = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_2__/* .findRelation */ .Ik)(session, scope, qualifier.map((part) => (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(session, part)));
    if (relation === null)
        return resolveColumn(session, scope, qualifier, clause);
    return { flow: (0,_resolve_report__WEBPACK_IMPORTED_MODULE_3__/* .readWholeRow */ .qO)(session, relation, { clause, range: parts.at(-1).range }), type: '' };
}
// ---------------------------------------------------------------- one part
function resolveUnqualified(session, scope, parts, clause) {
    const ident = parts[0];
    const key = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(session, ident);
    const local = session.options.locals?.has(ident.name.toLowerCase()) ?? false;
    let open = [];
    for (let at = scope; at !== null; at = at.parent) {
        const found = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_2__/* .findUnqualified */ .bz)(at.set, key);
        if (found.groups.length > 0)
            return readGroups(session, found.groups, at.set.loose, ident, local, clause);
        const alias = at.aliases?.get(key);
        if (alias !== undefined && (found.open.length === 0 || at.aliasBeforeOpen))
            return readAlias(session, at, alias, ident, clause);
        if (at.windows?.has(key))
            return NOTHING();
        if (found.open.length === 0)
            continue;
        if (open.length === 0 || !hasTables(open))
            open = found.open;
        // An inner relation that may have the column hides the outer scopes.
        if (hasTables(found.open))
            break;
    }
    if (local)
        return NOTHING();
    const special = resolveSpecial(session, scope, ident, key, clause);
    if (special !== null)
        return special;
    if (open.length > 0)
        return readCandidates(session, open, ident, clause);
    if (session.dialect !== 'postgres' && ident.quoted && !/^\w+$/.test(ident.name))
        return NOTHING(); // a string literal
    if (/^all$/i.test(ident.name) && (clause === 'group-by' || clause === 'order-by'))
        return NOTHING();
    (0,_resolve_report__WEBPACK_IMPORTED_MODULE_3__/* .reportColumn */ .zh)(session, scope, parts, ident, null, clause);
    return UNKNOWN();
}
function hasTables(relations) {
    return relations.some((relation) => (0,_resolve_report__WEBPACK_IMPORTED_MODULE_3__/* .leadsToRelations */ .MM)(relation.row.open));
}
function readGroups(session, groups, loose, ident, local, clause) {
    const certainty = local || groups.length > 1 ? 'likely' : 'proven';
    const matches = groups.flat();
    if (groups.length > 1 && !loose) {
        const tables = matches.flatMap((match) => (0,_resolve_report__WEBPACK_IMPORTED_MODULE_3__/* .tablesOf */ .tI)(match.relation));
        (0,_resolve_report__WEBPACK_IMPORTED_MODULE_3__/* .reportAmbiguous */ .rF)(session, ident, [...new Set(tables)], clause);
    }
    const flows = matches.map((match) => (0,_resolve_report__WEBPACK_IMPORTED_MODULE_3__/* .readColumn */ .JB)(session, match.column, { clause, range: ident.range, certainty }));
    return { flow: (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_1__/* .joinFlows */ .o6)(flows), type: matches[0].column.type };
}
function readAlias(session, scope, alias, ident, clause) {
    if (alias.column === null)
        return { flow: alias.flow, type: alias.type };
    return againAt(session, scope, alias.column, ident, clause);
}
/** `SELECT email … ORDER BY email`: the second name means the same column, at its own place. */
function againAt(session, scope, column, ident, clause) {
    const qualifier = column.parts.slice(0, -1);
    return resolveColumn(session, { ...scope, aliases: null }, [...qualifier, ident], clause);
}
function resolveSpecial(session, scope, ident, key, clause) {
    const lower = ident.name.toLowerCase();
    if (!ident.quoted && (0,_resolve_dialect__WEBPACK_IMPORTED_MODULE_0__/* .isPseudoFunction */ .Nn)(session.dialect, lower))
        return NOTHING();
    if (session.options.locals !== undefined && (0,_resolve_dialect__WEBPACK_IMPORTED_MODULE_0__/* .isRoutineVariable */ .v8)(lower))
        return NOTHING();
    const anyTable = hasRelation(scope);
    if (!anyTable && lower === 'value')
        return NOTHING(); // CHECK of a domain
    if (anyTable && (0,_resolve_dialect__WEBPACK_IMPORTED_MODULE_0__/* .isSystemColumn */ .G$)(session.dialect, lower))
        return NOTHING();
    const whole = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_2__/* .findRelation */ .Ik)(session, scope, [key]);
    if (whole !== null && session.dialect !== 'mssql' && session.dialect !== 'mysql') {
        return { flow: (0,_resolve_report__WEBPACK_IMPORTED_MODULE_3__/* .readWholeRow */ .qO)(session, whole, { clause, range: ident.range }), type: '' };
    }
    const variable = session.options.rows?.get(lower);
    if (variable === undefined)
        return null;
    if (variable === null)
        return NOTHING();
    const flows = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_2__/* .rowOf */ .OB)(session, variable).columns.map((column) => (0,_resolve_report__WEBPACK_IMPORTED_MODULE_3__/* .readColumn */ .JB)(session, column, { clause, range: ident.range, star: true }));
    return { flow: (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_1__/* .joinFlows */ .o6)(flows), type: '' };
}
function hasRelation(scope) {
    for (let at = scope; at !== null; at = at.parent)
        if (at.set.relations.length > 0)
            return true;
    return false;
}
/** A name that unknown relations may have is attributed to each of them. */
function readCandidates(session, open, ident, clause) {
    const withTables = open.filter((relation) => (0,_resolve_report__WEBPACK_IMPORTED_MODULE_3__/* .leadsToRelations */ .MM)(relation.row.open));
    const candidates = withTables.length > 0 ? withTables : open;
    const certainty = candidates.length > 1 ? 'possible' : 'likely';
    const flows = candidates.map((relation) => (0,_resolve_report__WEBPACK_IMPORTED_MODULE_3__/* .readOpen */ .FA)(session, relation.row.open, ident.name, { clause, range: ident.range, certainty }));
    return { flow: (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_1__/* .joinFlows */ .o6)(flows), type: '' };
}
// ---------------------------------------------------------------- several parts
function resolveQualified(session, scope, parts, clause) {
    const keys = parts.map((part) => (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(session, part));
    const structs = (0,_resolve_dialect__WEBPACK_IMPORTED_MODULE_0__/* .hasStructPaths */ .Ai)(session.dialect);
    const shortest = structs ? 1 : parts.length - 1;
    let meant = null;
    for (let length = Math.min(parts.length - 1, 4); length >= shortest; length--) {
        const relation = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_2__/* .findRelation */ .Ik)(session, scope, keys.slice(0, length));
        if (relation === null)
            continue;
        const ident = parts[length];
        const column = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_2__/* .findColumn */ .kn)(relation.row, keys[length]);
        if (column !== null) {
            const flow = (0,_resolve_report__WEBPACK_IMPORTED_MODULE_3__/* .readColumn */ .JB)(session, column, { clause, range: ident.range });
            return { flow, type: length === parts.length - 1 ? column.type : '' };
        }
        meant ??= { relation, ident };
    }
    if (structs && (meant === null || meant.relation.row.open === null) && namesColumn(scope, keys[0])) {
        return { flow: resolveUnqualified(session, scope, [parts[0]], clause).flow, type: '' };
    }
    if (meant === null)
        return resolveVariable(session, scope, parts, keys, clause);
    const { relation, ident } = meant;
    if (relation.row.open !== null) {
        return { flow: (0,_resolve_report__WEBPACK_IMPORTED_MODULE_3__/* .readOpen */ .FA)(session, relation.row.open, ident.name, { clause, range: ident.range }), type: '' };
    }
    if ((0,_resolve_dialect__WEBPACK_IMPORTED_MODULE_0__/* .isSystemColumn */ .G$)(session.dialect, ident.name.toLowerCase()))
        return NOTHING();
    (0,_resolve_report__WEBPACK_IMPORTED_MODULE_3__/* .reportColumn */ .zh)(session, scope, parts, ident, relation, clause);
    return UNKNOWN();
}
/** A column, an alias or possibly a column of an unknown relation has that name. */
function namesColumn(scope, key) {
    for (let at = scope; at !== null; at = at.parent) {
        const found = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_2__/* .findUnqualified */ .bz)(at.set, key);
        if (found.groups.length > 0 || found.open.length > 0 || at.aliases?.has(key))
            return true;
    }
    return false;
}
/** No relation has that name: a row variable, a parameter, a sequence, or nothing. */
function resolveVariable(session, scope, parts, keys, clause) {
    const first = parts[0];
    const lower = first.name.toLowerCase();
    const variable = session.options.rows?.get(lower);
    if (variable === null)
        return NOTHING();
    if (variable !== undefined) {
        const row = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_2__/* .rowOf */ .OB)(session, variable);
        const ident = parts[1];
        const column = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_2__/* .findColumn */ .kn)(row, keys[1]);
        if (column !== null)
            return { flow: (0,_resolve_report__WEBPACK_IMPORTED_MODULE_3__/* .readColumn */ .JB)(session, column, { clause, range: ident.range }), type: column.type };
        if (row.open !== null) {
            return { flow: (0,_resolve_report__WEBPACK_IMPORTED_MODULE_3__/* .readOpen */ .FA)(session, row.open, ident.name, { clause, range: ident.range }), type: '' };
        }
        if ((0,_resolve_dialect__WEBPACK_IMPORTED_MODULE_0__/* .isSystemColumn */ .G$)(session.dialect, ident.name.toLowerCase()))
            return NOTHING();
        const relation = { key: lower, path: [], aliased: true, id: variable.id, row, qualifiedOnly: true };
        (0,_resolve_report__WEBPACK_IMPORTED_MODULE_3__/* .reportColumn */ .zh)(session, scope, parts, ident, relation, clause);
        return UNKNOWN();
    }
    if (session.options.locals?.has(lower) || (0,_resolve_dialect__WEBPACK_IMPORTED_MODULE_0__/* .isPseudoFunction */ .Nn)(session.dialect, lower))
        return NOTHING();
    if (session.options.locals !== undefined && (0,_resolve_dialect__WEBPACK_IMPORTED_MODULE_0__/* .isRoutineVariable */ .v8)(lower))
        return NOTHING();
    if (/^(nextval|currval)$/i.test(parts.at(-1).name))
        return NOTHING();
    if (session.dialect === 'mssql' && /^(inserted|deleted)$/.test(lower))
        return NOTHING();
    if (session.dialect === 'ansi')
        return attributeByName(session, parts, clause);
    (0,_resolve_report__WEBPACK_IMPORTED_MODULE_3__/* .reportTable */ .jn)(session, parts.slice(0, -1), clause, session.dialect === 'postgres' ? 'proven' : 'likely');
    return UNKNOWN();
}
/** Without a dialect a qualifier out of scope is taken at its word. */
function attributeByName(session, parts, clause) {
    const relation = parts
        .slice(0, -1)
        .map((part) => part.name)
        .join('.');
    const { name: column, range } = parts.at(-1);
    const read = (0,_resolve_report__WEBPACK_IMPORTED_MODULE_3__/* .addRead */ .yO)(session, relation, column, { clause, range, certainty: 'possible' });
    return { flow: { sources: [{ relation, column }], reads: [read], inputs: [] }, type: '' };
}


/***/ }),

/***/ 98933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ resolveQuery)
/* harmony export */ });
/* harmony import */ var _resolve_session__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59853);
// Which column of which relation every name in a query means. In: a query and a catalog. Out: output columns, reads, faults.

function resolveQuery(query, catalog, options = {}) {
    const session = (0,_resolve_session__WEBPACK_IMPORTED_MODULE_0__/* .openSession */ .f)(catalog, options);
    return (0,_resolve_session__WEBPACK_IMPORTED_MODULE_0__/* .closeSession */ .V)(session, session.query(query, null, null));
}


/***/ }),

/***/ 5475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ readOpen),
/* harmony export */   JB: () => (/* binding */ readColumn),
/* harmony export */   MM: () => (/* binding */ leadsToRelations),
/* harmony export */   jn: () => (/* binding */ reportTable),
/* harmony export */   qO: () => (/* binding */ readWholeRow),
/* harmony export */   rF: () => (/* binding */ reportAmbiguous),
/* harmony export */   tI: () => (/* binding */ tablesOf),
/* harmony export */   yO: () => (/* binding */ addRead),
/* harmony export */   zh: () => (/* binding */ reportColumn)
/* harmony export */ });
/* unused harmony export addUnresolved */
/* harmony import */ var _lineage_flow__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12306);
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40792);
/* harmony import */ var _scope_lookup__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8251);
// Findings of a session: reads and unresolved names, each once per place.



function addRead(session, relation, column, place) {
    const clause = session.options.clause ?? place.clause;
    const { range } = place;
    const writes = place.writes === true;
    const key = `${relation}\0${column}\0${range.line}:${range.startColumn}:${clause}${writes ? ':w' : ''}`;
    const known = session.reads.get(key);
    if (known !== undefined)
        return known;
    const read = { relation, column, clause, range, certainty: place.certainty ?? 'proven', outputs: [], writes };
    if (place.star === true)
        read.star = true;
    session.reads.set(key, read);
    return read;
}
function addUnresolved(session, unresolved) {
    const clause = session.options.clause ?? unresolved.clause;
    const { line, startColumn } = unresolved.range;
    const key = `${unresolved.reason}\0${unresolved.name}\0${line}:${startColumn}`;
    if (!session.unresolved.has(key))
        session.unresolved.set(key, { ...unresolved, clause });
}
/** Reads a known column and says what the value is made of. */
function readColumn(session, column, place) {
    if (column.base === null)
        return column.flow ?? (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_0__/* .emptyFlow */ .gu)();
    const read = addRead(session, column.base.relation, column.base.column, place);
    return { sources: [column.base], reads: [read], inputs: column.flow === null ? [] : [column.flow] };
}
/** Reads a column that a row with unknown columns may have; `*` for all of them. */
function readOpen(session, open, column, place) {
    const { through = [], every = [] } = open;
    const one = open.relations.length + through.length + Math.min(every.length, 1) <= 1;
    const certainty = one ? (place.certainty ?? 'likely') : 'possible';
    const flow = { sources: [], reads: [], inputs: [] };
    for (const relation of through) {
        const found = readThrough(session, relation, column, { ...place, certainty });
        if (found !== null)
            flow.inputs.push(found);
    }
    for (const member of every)
        flow.inputs.push(readOpen(session, member, column, { ...place, certainty }));
    for (const relation of open.relations) {
        flow.sources.push({ relation, column });
        if (!open.silent)
            flow.reads.push(addRead(session, relation, column, { ...place, certainty }));
    }
    if (open.relations.length > 0 || flow.inputs.length > 0)
        return flow;
    if (open.flow !== null)
        flow.inputs.push(open.flow);
    else
        flow.gap = true;
    return flow;
}
/** A column of that name in a relation; for `*` its whole row, whatever is known of it. */
function readThrough(session, relation, column, place) {
    const { row } = relation;
    if (column === '*') {
        const behind = relation.id === null ? [...row.origins, ...(row.open?.relations ?? [])] : [relation.id];
        return readOpen(session, { relations: [...new Set(behind)], flow: null, silent: false }, '*', place);
    }
    const known = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_1__/* .findColumn */ .kn)(row, (0,_names__WEBPACK_IMPORTED_MODULE_2__/* .nameKey */ .Rc)(session.dialect, column));
    if (known !== null)
        return readColumn(session, known, place);
    return row.open === null ? null : readOpen(session, row.open, column, place);
}
/** Whether names that are not known can be followed to a relation. */
function leadsToRelations(open) {
    return open !== null && (open.relations.length > 0 || open.through !== undefined || open.every !== undefined);
}
/** Reads every column of a relation: `row_to_json(u)`, `count(DISTINCT u.*)`. */
function readWholeRow(session, relation, place) {
    const flows = relation.row.columns.map((column) => readColumn(session, column, { ...place, star: true }));
    if (relation.row.open !== null)
        flows.push(readOpen(session, relation.row.open, '*', { ...place, star: true }));
    return (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_0__/* .joinFlows */ .o6)(flows);
}
/** Tables behind a relation that could have had a column. */
function tablesOf(relation) {
    return relation.id === null ? relation.row.origins : [relation.id];
}
/** Reports a column that is not there: in `relation`, or in any of the relations in scope. */
function reportColumn(session, scope, parts, ident, relation, clause) {
    const tables = new Set();
    if (relation !== null)
        for (const table of tablesOf(relation))
            tables.add(table);
    let meant = relation;
    if (relation === null) {
        const visible = [];
        for (let at = scope; at !== null; at = at.parent) {
            const here = at.set.relations.filter((candidate) => !candidate.qualifiedOnly);
            if (visible.length === 0 && here.length === 1)
                meant = here[0];
            for (const candidate of here)
                visible.push(candidate);
        }
        for (const candidate of visible)
            for (const table of tablesOf(candidate))
                tables.add(table);
    }
    const own = meant === null ? [] : tablesOf(meant);
    addUnresolved(session, {
        reason: 'unknown-column',
        relation: own.length === 1 ? own[0] : null,
        candidates: [...tables],
        name: ident.name,
        nameParts: parts.map((part) => part.name),
        clause,
        range: ident.range,
        certainty: session.dialect === 'sqlite' && ident.quoted ? 'likely' : 'proven',
    });
}
/** The same name in two relations. */
function reportAmbiguous(session, ident, tables, clause) {
    addUnresolved(session, {
        reason: 'ambiguous-column',
        relation: null,
        candidates: tables,
        name: ident.name,
        nameParts: [(0,_scope_lookup__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(session, ident)],
        clause,
        range: ident.range,
        certainty: 'proven',
    });
}
function reportTable(session, name, clause, certainty) {
    const last = name.at(-1);
    if (last === undefined)
        return;
    addUnresolved(session, {
        reason: 'unknown-table',
        relation: null,
        candidates: [],
        name: name.map((part) => part.name).join('.'),
        nameParts: name.map((part) => part.name),
        clause,
        range: last.range,
        certainty,
    });
}


/***/ }),

/***/ 66516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MY: () => (/* binding */ openCtes),
  Vi: () => (/* binding */ resolveItems),
  Yo: () => (/* binding */ resolveQueryIn)
});

// EXTERNAL MODULE: ./src/sql/names.ts
var names = __webpack_require__(40792);
// EXTERNAL MODULE: ./src/sql/lineage-flow.ts
var lineage_flow = __webpack_require__(12306);
// EXTERNAL MODULE: ./src/sql/resolve-dialect.ts
var resolve_dialect = __webpack_require__(3019);
// EXTERNAL MODULE: ./src/sql/resolve-figure.ts
var resolve_figure = __webpack_require__(18689);
// EXTERNAL MODULE: ./src/sql/resolve-from.ts
var resolve_from = __webpack_require__(1857);
// EXTERNAL MODULE: ./src/sql/resolve-names.ts
var resolve_names = __webpack_require__(70241);
// EXTERNAL MODULE: ./src/sql/resolve-report.ts
var resolve_report = __webpack_require__(5475);
// EXTERNAL MODULE: ./src/sql/scope-star.ts
var scope_star = __webpack_require__(59157);
// EXTERNAL MODULE: ./src/sql/scope.ts
var sql_scope = __webpack_require__(80256);
;// CONCATENATED MODULE: ./src/sql/resolve-set.ts
// UNION, INTERSECT, EXCEPT. In: the operation and a way to resolve a member. Out: one row; each column is made of those it lines up with.





/** `self`: the recursive CTE whose body this is. */
function resolveSetOperation(session, operation, member, self) {
    const members = [];
    let leaf = operation;
    while (leaf.kind === 'set-operation') {
        members.push(leaf);
        leaf = leaf.left;
    }
    let row = ownFlows(member(leaf));
    if (self !== undefined)
        self.row = (0,resolve_from/* renameColumns */.WN)(session, row, self.cte.columns);
    for (let i = members.length - 1; i >= 0; i--) {
        const { operator, byName, right } = members[i];
        if (session.depth >= sql_scope/* DEEPEST */.FI) {
            session.tooDeep = true;
            break;
        }
        session.depth++;
        const resolved = member(right);
        session.depth--;
        // The rows that EXCEPT takes away flow nowhere.
        if (operator !== 'except')
            row = combine(session, row, resolved, byName);
    }
    return row;
}
/** Columns whose flows can take more inputs later, seen by those who already hold them. */
function ownFlows(row) {
    const columns = row.columns.map((column) => ({ ...column, base: null, flow: madeOf(column.flow) }));
    return { ...row, columns, index: null };
}
function madeOf(flow) {
    return { ...(0,lineage_flow/* emptyFlow */.gu)(), inputs: flow === null ? [] : [flow] };
}
/**
 * Columns line up by position as far as positions are known, which they are not from the first `*` over unknown columns
 * on. Behind it the same name is taken for the same column: who writes `*` on both sides means that.
 */
function combine(session, left, right, byName) {
    const certain = byName ? 0 : Math.min(placed(left), placed(right));
    const columns = [...left.columns];
    const fed = new Set();
    for (const [i, column] of right.columns.entries()) {
        const into = i < certain ? columns[i] : counterpart(columns, column, certain);
        if (into !== undefined) {
            feed(into, column);
            fed.add(into);
        }
        else if (!(0,scope_star/* isRest */.pP)(column) && (byName || left.open !== null || certain === Number.POSITIVE_INFINITY)) {
            const flow = madeOf(column.flow);
            if (left.open !== null)
                flow.inputs.push(openValue(session, left.open, column, left));
            columns.push({ ...column, base: null, flow, ...(left.open === null ? {} : { unplaced: true }) });
        }
    }
    if (right.open !== null) {
        for (const column of left.columns.slice(byName ? 0 : Math.min(certain, left.columns.length))) {
            if (!fed.has(column) && !(0,scope_star/* isRest */.pP)(column))
                column.flow?.inputs.push(openValue(session, right.open, column, right));
        }
    }
    const open = byName || left.open !== null ? unionOpen(left.open, right.open) : null;
    return { columns, index: null, open, origins: [...new Set([...left.origins, ...right.origins])] };
}
function unionOpen(left, right) {
    if (left === null || right === null)
        return left ?? right;
    const flows = [left.flow, right.flow].flatMap((flow) => flow ?? []);
    return {
        relations: [],
        every: [...membersOf(left), ...membersOf(right)],
        flow: (0,lineage_flow/* joinFlows */.o6)(flows),
        silent: left.silent && right.silent,
    };
}
function membersOf(open) {
    const isUnion = open.every !== undefined && open.relations.length === 0 && open.through === undefined;
    return isUnion ? open.every : [open];
}
/** How many columns stand at positions that are known. */
function placed(row) {
    const first = row.columns.findIndex((column) => column.unplaced === true || (0,scope_star/* isRest */.pP)(column));
    if (first >= 0)
        return first;
    return row.open === null ? Number.POSITIVE_INFINITY : row.columns.length;
}
function counterpart(columns, column, from) {
    const same = (other) => (0,scope_star/* isRest */.pP)(column) ? (0,scope_star/* isRest */.pP)(other) : other.key !== null && other.key === column.key;
    return columns.slice(Math.min(from, columns.length)).find(same);
}
function feed(into, column) {
    if (column.flow !== null)
        into.flow?.inputs.push(column.flow);
    if (into.type === '')
        into.type = column.type;
}
/** What a column of that name among the unknown ones of a row would be. */
function openValue(session, open, column, row) {
    const range = row.columns.find(scope_star/* isRest */.pP)?.range ?? column.range;
    if (column.name === null || range === null)
        return { ...(0,lineage_flow/* emptyFlow */.gu)(), inputs: open.flow === null ? [] : [open.flow] };
    return (0,resolve_report/* readOpen */.FA)(session, open, column.name, { clause: 'select', range, star: true });
}

// EXTERNAL MODULE: ./src/sql/resolve-walk.ts
var resolve_walk = __webpack_require__(6648);
// EXTERNAL MODULE: ./src/sql/scope-lookup.ts
var scope_lookup = __webpack_require__(8251);
;// CONCATENATED MODULE: ./src/sql/resolve-select.ts
// What a query returns. In: a query and what it can see. Out: its row, every name inside it resolved.












/** `self`: the recursive CTE whose body this is. */
function resolveQueryIn(session, query, env, parent, self) {
    if (session.depth >= sql_scope/* DEEPEST */.FI) {
        session.tooDeep = true;
        return (0,sql_scope/* openRow */.zQ)([], null, true);
    }
    session.depth++;
    const inner = openCtes(session, query, env);
    const row = resolveBody(session, query.body, inner, parent, query, self);
    session.depth--;
    return row;
}
/** Declares the CTEs of a WITH clause and resolves each, used or not. */
function openCtes(session, query, outer) {
    if (query.ctes.length === 0)
        return outer;
    let env = { entries: new Map(), parent: outer };
    const entries = [];
    for (const cte of query.ctes) {
        const recursive = query.recursive || (0,resolve_dialect/* recursesSilently */.tG)(session.dialect);
        // Without RECURSIVE a CTE sees those before it; with it, all of them and itself.
        const entry = { cte, env, recursive, state: 'waiting', row: null };
        entries.push(entry);
        if (query.recursive) {
            env.entries.set((0,scope_lookup/* keyOf */.TN)(session, cte.name), entry);
            continue;
        }
        if (recursive && isUnion(cte.body))
            entry.env = withEntry(session, env, entry);
        env = withEntry(session, env, entry);
    }
    for (const entry of entries)
        (0,resolve_from/* rowOfCte */.W6)(session, entry);
    return env;
}
function isUnion(body) {
    return 'body' in body && body.body.kind === 'set-operation';
}
function withEntry(session, env, entry) {
    return { entries: new Map([[(0,scope_lookup/* keyOf */.TN)(session, entry.cte.name), entry]]), parent: env };
}
function resolveBody(session, body, env, parent, query, self) {
    let at = body;
    while (at.kind === 'nested' && at.query.ctes.length === 0 && at.query.orderBy.length + at.query.limit.length === 0) {
        at = at.query.body;
    }
    if (at.kind === 'select')
        return resolveSelect(session, at, env, parent, query);
    let row;
    if (at.kind === 'nested')
        row = session.query(at.query, env, parent, self);
    else if (at.kind === 'values')
        row = resolveValues(session, at, env, parent);
    else
        row = resolveSetOperation(session, at, (member) => resolveBody(session, member, env, parent, null), self);
    if (query === null)
        return row;
    const scope = (0,sql_scope/* emptyScope */.Kp)(parent, env);
    scope.set = (0,scope_lookup/* setOf */.s4)({ key: null, path: [], aliased: false, id: null, row, qualifiedOnly: false });
    for (const expr of [...query.orderBy, ...query.limit])
        (0,resolve_walk/* resolveExpr */.gd)(session, scope, expr, 'order-by');
    return row;
}
// ---------------------------------------------------------------- SELECT
function resolveSelect(session, select, env, parent, query) {
    const scope = (0,sql_scope/* emptyScope */.Kp)(parent, env);
    if (select.windowNames !== undefined) {
        scope.windows = new Set(select.windowNames.map((name) => (0,names/* nameKey */.Rc)(session.dialect, name)));
    }
    (0,resolve_from/* resolveFrom */.dx)(session, scope, select.from);
    const aliases = new Map();
    const within = (0,resolve_dialect/* aliasVisible */.xh)(session.dialect, 'select') ? withAliases(session, scope, aliases) : scope;
    const row = resolveItems(session, within, select.items, 'select', aliases);
    const rest = (clause) => (0,resolve_dialect/* aliasVisible */.xh)(session.dialect, clause) ? withAliases(session, scope, aliases) : scope;
    if (select.where !== null)
        (0,resolve_walk/* resolveExpr */.gd)(session, rest('where'), select.where, 'where');
    for (const expr of select.groupBy)
        (0,resolve_walk/* resolveExpr */.gd)(session, rest('group-by'), expr, 'group-by');
    if (select.having !== null)
        (0,resolve_walk/* resolveExpr */.gd)(session, rest('having'), select.having, 'having');
    if (select.qualify !== null)
        (0,resolve_walk/* resolveExpr */.gd)(session, rest('qualify'), select.qualify, 'qualify');
    for (const expr of select.windows)
        (0,resolve_walk/* resolveExpr */.gd)(session, rest('select'), expr, 'window');
    const ordered = [...select.distinctOn, ...(query?.orderBy ?? [])];
    for (const expr of ordered)
        resolveOrder(session, rest('order-by'), expr, aliases, row);
    for (const expr of query?.limit ?? [])
        (0,resolve_walk/* resolveExpr */.gd)(session, scope, expr, 'order-by');
    return row;
}
function withAliases(session, scope, aliases) {
    return { ...scope, aliases, aliasBeforeOpen: session.dialect !== 'ansi' };
}
/** ORDER BY and DISTINCT ON: a name alone is an output column first. */
function resolveOrder(session, scope, expr, aliases, row) {
    // `ORDER BY x DESC` may come as an operator over the key.
    let key = expr;
    while (key.kind === 'op' && key.operands.length === 1)
        key = key.operands[0];
    const name = (0,resolve_walk/* bareColumn */.v0)(key);
    const alias = name === null ? undefined : aliases.get((0,scope_lookup/* keyOf */.TN)(session, name));
    const starred = name === null || alias !== undefined ? undefined : outputOfStar(session, scope, row, name);
    if (starred !== undefined)
        (0,resolve_report/* readColumn */.JB)(session, { ...starred, flow: null }, { clause: 'order-by', range: name.range });
    else if (name === null || alias === undefined)
        (0,resolve_walk/* resolveExpr */.gd)(session, scope, expr, 'order-by');
    else if (alias.column !== null)
        (0,resolve_names/* againAt */.u$)(session, scope, alias.column, name, 'order-by');
}
/** `SELECT o.*, c.name … ORDER BY id`: the output column that the star brought along, not one of the joined tables. */
function outputOfStar(session, scope, row, name) {
    const key = (0,scope_lookup/* keyOf */.TN)(session, name);
    const owners = scope.set.relations.filter((relation) => (0,scope_lookup/* findColumn */.kn)(relation.row, key) !== null);
    if (owners.length < 2)
        return undefined;
    return row.columns.find((column) => column.key === key);
}
/** A SELECT or RETURNING list. Fills `aliases` with the names it gives. */
function resolveItems(session, scope, items, clause, aliases) {
    const columns = [];
    const opens = [];
    const origins = new Set();
    for (const item of items) {
        if (item.kind === 'star') {
            const star = resolveStar(session, scope, item, clause);
            for (const column of star.columns)
                columns.push(column);
            for (const origin of star.origins)
                origins.add(origin);
            if (star.open === null)
                continue;
            opens.push(star.open);
            columns.push({ name: '*', key: null, type: '', base: null, flow: star.open.flow, range: item.range });
            continue;
        }
        const { expr, alias } = item;
        const any = anyColumns(session, scope, item, clause);
        if (any !== null) {
            opens.push(any);
            columns.push({ name: '*', key: null, type: '', base: null, flow: any.flow, range: item.range });
            continue;
        }
        const value = ownValue(expr, (0,resolve_walk/* resolveExpr */.gd)(session, scope, expr, clause));
        const name = alias?.name ?? (0,resolve_figure/* figureName */.c)(expr, session.dialect);
        if (isUnknownName(session, name)) {
            const flow = expr.kind === 'literal' && expr.value === null ? (0,lineage_flow/* unknownFlow */.V6)() : value.flow;
            opens.push({ relations: [], flow, silent: false });
            columns.push({ name: '*', key: null, type: '', base: null, flow, range: item.range });
            continue;
        }
        const key = name === null ? null : (0,names/* nameKey */.Rc)(session.dialect, name);
        columns.push({ name, key, type: value.type, base: null, flow: value.flow, range: expr.range });
        if (key === null || aliases.has(key))
            continue;
        const implicit = expr.kind === 'column' && (0,names/* nameKey */.Rc)(session.dialect, expr.parts.at(-1).name) === key;
        aliases.set(key, { ...value, column: implicit ? expr : null });
    }
    return { columns, index: null, open: (0,scope_star/* joinOpen */.jj)(opens), origins: [...origins] };
}
/** `lower(x) AS x`, where `x` stands for all columns of what it is read from: each under its own name. */
function anyColumns(session, scope, { expr, alias, range }, clause) {
    if (session.options.anyColumn === undefined)
        return null;
    const name = alias ?? (expr.kind === 'column' ? expr.parts.at(-1) : null);
    if (name === null || !(0,resolve_names/* isAnyColumn */.xP)(session, name))
        return null;
    const columns = columnsIn(expr).filter((parts) => (0,resolve_names/* isAnyColumn */.xP)(session, parts.at(-1)));
    const through = [...new Set(columns.flatMap((parts) => (0,resolve_names/* ownersOfAny */.aj)(session, scope, parts)))];
    if (through.length === 0)
        return { relations: [], flow: (0,lineage_flow/* unknownFlow */.V6)(), silent: false };
    const open = { relations: [], through, flow: null, silent: false };
    return { ...open, flow: (0,resolve_report/* readOpen */.FA)(session, open, '*', { clause, range, star: true }) };
}
function isUnknownName({ options }, name) {
    return options.unknownName !== undefined && name !== null && name.toLowerCase().includes(options.unknownName);
}
function columnsIn(expr) {
    const found = [];
    const stack = [expr];
    while (stack.length > 0) {
        const at = stack.pop();
        if (at.kind === 'column')
            found.push(at.parts);
        else if (at.kind === 'call')
            stack.push(...at.args);
        else if (at.kind === 'cast' || at.kind === 'field')
            stack.push(at.operand);
        else if (at.kind === 'case')
            stack.push(...at.results);
        else if (at.kind === 'op' || at.kind === 'compare')
            stack.push(...at.operands);
    }
    return found;
}
/** The value of an expression is not the column in it: what the one is compared with says nothing of the other. */
function ownValue(expr, value) {
    if (expr.kind === 'column' || (value.flow.reads.length === 0 && value.flow.sources.length === 0))
        return value;
    return { flow: { sources: [], reads: [], inputs: [value.flow] }, type: value.type };
}
function resolveStar(session, scope, item, clause) {
    const place = { clause, range: item.range };
    const except = new Set(item.except.map((ident) => (0,scope_lookup/* keyOf */.TN)(session, ident)));
    const row = starRow(session, scope, item, place, except);
    checkNames(session, scope, row, [...item.except, ...item.rename.map((pair) => pair.from)], clause);
    const renames = new Map(item.rename.map((pair) => [(0,scope_lookup/* keyOf */.TN)(session, pair.from), pair.to]));
    const replaced = new Map();
    for (const { expr, name } of item.replace) {
        replaced.set((0,scope_lookup/* keyOf */.TN)(session, name), (0,resolve_walk/* resolveExpr */.gd)(session, scope, expr, clause).flow);
    }
    const columns = [];
    for (const column of row.columns) {
        if (column.key !== null && except.has(column.key))
            continue;
        const to = column.key === null ? undefined : renames.get(column.key);
        const flow = column.key === null ? undefined : replaced.get(column.key);
        if (flow !== undefined)
            columns.push({ ...column, base: null, flow, type: '' });
        else if (to !== undefined)
            columns.push({ ...column, name: to.name, key: (0,scope_lookup/* keyOf */.TN)(session, to), base: null });
        else
            columns.push(column);
    }
    if (item.pattern === undefined || row.open !== null)
        return { ...row, columns, index: null };
    const flow = (0,lineage_flow/* joinFlows */.o6)(columns.flatMap((column) => column.flow ?? []));
    return { ...row, columns, index: null, open: { relations: [], flow, silent: false } };
}
function starRow(session, scope, item, place, omit) {
    if (item.qualifier.length === 0)
        return (0,scope_star/* starColumns */.C6)(session, scope, place, omit);
    const relation = (0,scope_lookup/* findRelation */.Ik)(session, scope, item.qualifier.map((part) => (0,scope_lookup/* keyOf */.TN)(session, part)));
    if (relation !== null)
        return (0,scope_star/* relationColumns */.k9)(session, relation, place, omit);
    const variable = session.options.rows?.has(item.qualifier[0].name.toLowerCase()) ?? false;
    const first = findAnyColumn(session, scope, item.qualifier[0]);
    if (variable || first) {
        const { flow } = (0,resolve_names/* resolveColumn */.Hx)(session, scope, item.qualifier, place.clause);
        return (0,sql_scope/* openRow */.zQ)([], flow, false);
    }
    if (session.dialect === 'ansi')
        return (0,sql_scope/* openRow */.zQ)([(0,scope_lookup/* dottedName */._P)(item.qualifier)], null, false);
    (0,resolve_report/* reportTable */.jn)(session, item.qualifier, place.clause, session.dialect === 'postgres' ? 'proven' : 'likely');
    return (0,sql_scope/* openRow */.zQ)([], (0,lineage_flow/* unknownFlow */.V6)(), true);
}
function findAnyColumn(session, scope, ident) {
    const key = (0,scope_lookup/* keyOf */.TN)(session, ident);
    return scope.set.relations.some((relation) => (0,scope_lookup/* findColumn */.kn)(relation.row, key) !== null || relation.row.open !== null);
}
/** Names in EXCEPT and RENAME must exist. */
function checkNames(session, scope, row, names, clause) {
    if (names.length === 0)
        return;
    const bases = new Map(row.columns.map((column) => [column.key, column]));
    for (const ident of names) {
        const column = bases.get((0,scope_lookup/* keyOf */.TN)(session, ident));
        if (column !== undefined)
            (0,resolve_report/* readColumn */.JB)(session, { ...column, flow: null }, { clause, range: ident.range });
        else if (row.open === null)
            (0,resolve_report/* reportColumn */.zh)(session, scope, [ident], ident, null, clause);
    }
}
// ---------------------------------------------------------------- VALUES, UNION
function resolveValues(session, values, env, parent) {
    const scope = (0,sql_scope/* emptyScope */.Kp)(parent, env);
    const flows = [];
    const types = [];
    const first = values.rows[0] ?? [];
    for (const row of values.rows) {
        for (let i = 0; i < row.length; i++) {
            const value = (0,resolve_walk/* resolveExpr */.gd)(session, scope, row[i], 'select');
            flows[i] ??= [];
            flows[i].push(value.flow);
            types[i] ??= value.type;
        }
    }
    const columns = flows.map((column, i) => {
        const name = `column${i + 1}`;
        const key = (0,names/* nameKey */.Rc)(session.dialect, session.dialect === 'snowflake' ? name.toUpperCase() : name);
        const range = first[i]?.range ?? null;
        return { name, key, type: types[i] ?? '', base: null, flow: (0,lineage_flow/* joinFlows */.o6)(column), range };
    });
    return { columns, index: null, open: null, origins: [] };
}


/***/ }),

/***/ 59853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ closeSession),
/* harmony export */   f: () => (/* binding */ openSession)
/* harmony export */ });
/* harmony import */ var _lineage_flow__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12306);
/* harmony import */ var _resolve_data__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54345);
/* harmony import */ var _resolve_select__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66516);
// The state of one resolve call, and the answer made of it.



function openSession(catalog, options) {
    const session = {
        dialect: catalog.dialect,
        catalog,
        options,
        reads: new Map(),
        unresolved: new Map(),
        rows: new Map(),
        depth: 0,
        tooDeep: false,
        query: (query, env, parent, self) => (0,_resolve_select__WEBPACK_IMPORTED_MODULE_1__/* .resolveQueryIn */ .Yo)(session, query, env, parent, self),
        data: (statement, env) => (0,_resolve_data__WEBPACK_IMPORTED_MODULE_0__/* .resolveData */ .t)(session, statement, env).row,
    };
    return session;
}
/** Sorts the findings by place and tells every read which output columns it reaches. */
function closeSession(session, row) {
    const columns = [];
    const collected = (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_2__/* .collectFlows */ .aZ)(row.columns.map((column) => column.flow ?? (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_2__/* .emptyFlow */ .gu)()));
    for (const [i, column] of row.columns.entries()) {
        const { sources, reads, gap } = collected[i];
        for (const read of reads)
            read.outputs.push(i);
        const range = column.range ?? { line: 1, startColumn: 1, endLine: 1, endColumn: 1 };
        columns.push({ name: column.name, sources, range, type: column.type, ...(gap ? { gap } : {}) });
    }
    const reads = [...session.reads.values()].sort(byPlace);
    const unresolved = [...session.unresolved.values()].sort(byPlace);
    if (session.tooDeep)
        for (const fault of unresolved)
            fault.certainty = 'possible';
    return { columns, reads, unresolved };
}
function byPlace(a, b) {
    return a.range.line - b.range.line || a.range.startColumn - b.range.startColumn;
}


/***/ }),

/***/ 35636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ resolveStatement)
/* harmony export */ });
/* harmony import */ var _resolve_data__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54345);
/* harmony import */ var _resolve_session__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59853);
// Which columns INSERT, UPDATE, DELETE and MERGE read and write. `columns` are those of RETURNING.


function resolveStatement(statement, catalog, options = {}) {
    const session = (0,_resolve_session__WEBPACK_IMPORTED_MODULE_1__/* .openSession */ .f)(catalog, options);
    const { row, target, writes } = (0,_resolve_data__WEBPACK_IMPORTED_MODULE_0__/* .resolveData */ .t)(session, statement, null);
    return { ...(0,_resolve_session__WEBPACK_IMPORTED_MODULE_1__/* .closeSession */ .V)(session, row), target, writes };
}


/***/ }),

/***/ 6648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ giveValues),
/* harmony export */   gd: () => (/* binding */ resolveExpr),
/* harmony export */   v0: () => (/* binding */ bareColumn),
/* harmony export */   ww: () => (/* binding */ literalsIn)
/* harmony export */ });
/* harmony import */ var _lineage_flow__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12306);
/* harmony import */ var _resolve_dialect__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3019);
/* harmony import */ var _resolve_names__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70241);
/* harmony import */ var _resolve_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5475);
/* harmony import */ var _scope_lookup__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8251);
// Every name inside an expression. In: an expression and what it can see. Out: what its value is made of, and its type.





/** Walks with a stack of its own: a chain of ten thousand ORs is no deeper than one. */
function resolveExpr(session, scope, expr, clause) {
    if (expr.kind === 'column')
        return (0,_resolve_names__WEBPACK_IMPORTED_MODULE_1__/* .resolveColumn */ .Hx)(session, scope, expr.parts, clause);
    const flows = [];
    const stack = [{ expr, params: null }];
    while (stack.length > 0) {
        const step = stack.pop();
        const at = step.expr;
        switch (at.kind) {
            case 'column':
                if (!step.params?.has(at.parts[0].name.toLowerCase())) {
                    flows.push((0,_resolve_names__WEBPACK_IMPORTED_MODULE_1__/* .resolveColumn */ .Hx)(session, scope, at.parts, clause).flow);
                }
                break;
            case 'star':
                flows.push(resolveStarExpr(session, scope, at.qualifier, at, clause, false));
                break;
            case 'literal':
            case 'param':
                break;
            case 'call':
                flows.push(resolveStars(session, scope, at, clause));
                pushAll(stack, columnArguments(session, scope, at), step.params);
                break;
            case 'cast':
                stack.push({ expr: at.operand, params: step.params });
                break;
            case 'field':
                flows.push(resolveField(session, scope, at, clause, stack, step.params));
                break;
            case 'query': {
                const row = session.query(at.query, scope.env, scope);
                for (const column of row.columns)
                    if (column.flow !== null)
                        flows.push(column.flow);
                if (row.open?.flow)
                    flows.push(row.open.flow);
                break;
            }
            case 'lambda': {
                const params = new Set(step.params ?? []);
                for (const param of at.params)
                    params.add(param.name.toLowerCase());
                stack.push({ expr: at.body, params });
                break;
            }
            case 'compare':
                pushAll(stack, compareLiterals(session, scope, at, step.params, flows, clause), step.params);
                break;
            case 'case':
                pushAll(stack, at.results, step.params);
                pushAll(stack, at.conditions, step.params);
                break;
            default:
                pushAll(stack, at.operands, step.params);
        }
    }
    return { flow: (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_2__/* .joinFlows */ .o6)(flows), type: typeOf(expr) };
}
function pushAll(stack, exprs, params) {
    for (let i = exprs.length - 1; i >= 0; i--)
        stack.push({ expr: exprs[i], params });
}
function typeOf(expr) {
    if (expr.kind === 'cast')
        return expr.type.text;
    if (expr.kind !== 'literal')
        return '';
    if (typeof expr.value === 'string')
        return 'text';
    if (typeof expr.value === 'boolean')
        return 'boolean';
    if (typeof expr.value !== 'number')
        return '';
    return Number.isInteger(expr.value) ? 'integer' : 'numeric';
}
/** Arguments that can be columns: not units of time, not the stars, which are done. */
function columnArguments(session, scope, call) {
    const name = call.name.at(-1)?.name ?? '';
    return call.args.filter((arg, position) => {
        if (arg.kind === 'star')
            return false;
        if (arg.kind !== 'column' || arg.parts.length !== 1 || session.dialect === 'postgres')
            return true;
        if (!(0,_resolve_dialect__WEBPACK_IMPORTED_MODULE_0__/* .isDatePart */ .Om)(name, arg.parts[0].name, position, call.args.length))
            return true;
        return position !== 0 && (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .findUnqualified */ .bz)(scope.set, (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(session, arg.parts[0])).groups.length > 0;
    });
}
function resolveStars(session, scope, call, clause) {
    const counts = call.name.at(-1)?.name.toLowerCase() === 'count';
    const flows = [];
    for (const arg of call.args) {
        if (arg.kind === 'star')
            flows.push(resolveStarExpr(session, scope, arg.qualifier, arg, clause, counts));
    }
    return (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_2__/* .joinFlows */ .o6)(flows);
}
/** `count(*)` counts rows and reads no column; `hash(*)` and `row(t.*)` read them all. */
function resolveStarExpr(session, scope, qualifier, at, clause, counts) {
    const place = { clause, range: at.range };
    if (qualifier.length > 0) {
        const relation = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .findRelation */ .Ik)(session, scope, qualifier.map((part) => (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(session, part)));
        if (relation === null)
            return (0,_resolve_names__WEBPACK_IMPORTED_MODULE_1__/* .resolveColumn */ .Hx)(session, scope, qualifier, clause).flow;
        return (0,_resolve_report__WEBPACK_IMPORTED_MODULE_4__/* .readWholeRow */ .qO)(session, relation, place);
    }
    const flows = [];
    for (const relation of scope.set.relations) {
        if (relation.qualifiedOnly)
            continue;
        if (!counts)
            flows.push((0,_resolve_report__WEBPACK_IMPORTED_MODULE_4__/* .readWholeRow */ .qO)(session, relation, place));
        else if (session.options.rowSources !== true)
            continue;
        else if (relation.id !== null)
            flows.push({ sources: [{ relation: relation.id, column: '*' }], reads: [], inputs: [] });
        else if (relation.row.open !== null)
            flows.push((0,_resolve_report__WEBPACK_IMPORTED_MODULE_4__/* .readOpen */ .FA)(session, relation.row.open, '*', { ...place, star: true }));
    }
    return (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_2__/* .joinFlows */ .o6)(flows);
}
/** `(u).email` is a column when `u` is a relation; otherwise a field of a value. */
function resolveField(session, scope, field, clause, stack, params) {
    const { operand, path } = field;
    const first = path[0];
    if (operand.kind === 'column' && first !== undefined && namesRelation(session, scope, operand.parts)) {
        return (0,_resolve_names__WEBPACK_IMPORTED_MODULE_1__/* .resolveColumn */ .Hx)(session, scope, [...operand.parts, first], clause).flow;
    }
    stack.push({ expr: operand, params });
    return (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_2__/* .emptyFlow */ .gu)();
}
function namesRelation(session, scope, parts) {
    const keys = parts.map((part) => (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(session, part));
    if (parts.length === 1) {
        for (let at = scope; at !== null; at = at.parent) {
            if ((0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .findUnqualified */ .bz)(at.set, keys[0]).groups.length > 0)
                return false;
        }
        if (session.options.rows?.has(parts[0].name.toLowerCase()))
            return true;
    }
    return (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_3__/* .findRelation */ .Ik)(session, scope, keys) !== null;
}
// ---------------------------------------------------------------- values that columns are compared with
/** Resolves the columns of a comparison, tells them the literals beside them, and returns the operands still to walk. */
function compareLiterals(session, scope, compare, params, flows, clause) {
    const literals = [];
    const rest = [];
    const columns = [];
    for (const operand of compare.operands) {
        if (operand.kind === 'column' && !params?.has(operand.parts[0].name.toLowerCase())) {
            columns.push((0,_resolve_names__WEBPACK_IMPORTED_MODULE_1__/* .resolveColumn */ .Hx)(session, scope, operand.parts, clause).flow);
            continue;
        }
        for (const literal of literalsIn(operand))
            literals.push(literal);
        rest.push(operand);
    }
    for (const flow of columns) {
        flows.push(flow);
        giveValues(flow, literals);
    }
    return rest;
}
function withoutCasts(expr) {
    let at = expr;
    while (at.kind === 'cast')
        at = at.operand;
    return at;
}
/** String literals that the whole expression can be: itself, list members, CASE results. */
function literalsIn(expr) {
    const found = [];
    const stack = [expr];
    while (stack.length > 0) {
        const at = withoutCasts(stack.pop());
        if (at.kind === 'literal' && typeof at.value === 'string')
            found.push({ value: at.value, range: at.range });
        if (at.kind === 'case')
            stack.push(...at.results);
        if (at.kind === 'op' && isList(at.operator))
            for (const operand of at.operands)
                stack.push(operand);
    }
    return found.reverse();
}
function isList(operator) {
    return /^(array|row|list|tuple|any|some|in|nested|paren|parens|\(\)|\[\])$/i.test(operator);
}
/** Only a flow that is one column, unchanged, has values of its own. */
function giveValues(flow, literals) {
    if (literals.length === 0)
        return;
    const read = flow.reads[0];
    if (read === undefined || flow.reads.length !== 1)
        return;
    read.values ??= [];
    for (const literal of literals) {
        const known = read.values.some((value) => value.range.line === literal.range.line && value.range.startColumn === literal.range.startColumn);
        if (!known)
            read.values.push(literal);
    }
}
function bareColumn(expr) {
    return expr.kind === 'column' && expr.parts.length === 1 ? expr.parts[0] : null;
}


/***/ }),

/***/ 8251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ findRelation),
/* harmony export */   J8: () => (/* binding */ addRelations),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   _P: () => (/* binding */ dottedName),
/* harmony export */   bz: () => (/* binding */ findUnqualified),
/* harmony export */   d7: () => (/* binding */ idPath),
/* harmony export */   e2: () => (/* binding */ findCte),
/* harmony export */   ib: () => (/* binding */ pathKeys),
/* harmony export */   kn: () => (/* binding */ findColumn),
/* harmony export */   s4: () => (/* binding */ setOf)
/* harmony export */ });
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40792);
/* harmony import */ var _scope__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80256);
// Finding relations and columns in a scope, and putting rows of tables there. Lookups report nothing.


function keyOf(session, ident) {
    return (0,_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(session.dialect, ident.name);
}
function findColumn(row, key) {
    if (row.index === null) {
        row.index = new Map();
        for (const column of row.columns) {
            if (column.key !== null && !row.index.has(column.key))
                row.index.set(column.key, column);
        }
    }
    return row.index.get(key) ?? null;
}
/** The row of a real relation, built once in a session. */
function rowOf(session, relation) {
    if (relation.columns === null)
        return (0,_scope__WEBPACK_IMPORTED_MODULE_1__/* .openRow */ .zQ)([relation.id], null, false);
    const known = session.rows.get(relation.id);
    if (known !== undefined)
        return known;
    const open = relation.open === true ? { relations: [relation.id], flow: null, silent: false } : null;
    const row = { columns: [], index: null, open, origins: [relation.id] };
    for (const column of relation.columns) {
        row.columns.push({
            name: column.name,
            key: (0,_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(session.dialect, column.name),
            type: column.type,
            base: { relation: relation.id, column: column.name },
            flow: null,
            range: null,
        });
    }
    session.rows.set(relation.id, row);
    return row;
}
function findCte(env, key) {
    for (let at = env; at !== null; at = at.parent) {
        const entry = at.entries.get(key);
        if (entry !== undefined)
            return entry;
    }
    return null;
}
function dottedName(name) {
    return name
        .map((part) => part.name)
        .join('.')
        .toLowerCase();
}
/** Keys of the parts of a name; BigQuery writes whole paths inside one pair of back-ticks. */
function pathKeys(session, name) {
    const keys = [];
    for (const part of name) {
        const pieces = session.dialect === 'bigquery' ? part.name.split('.') : [part.name];
        for (const piece of pieces)
            keys.push((0,_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(session.dialect, piece));
    }
    return keys;
}
/** `table:NAME/public.users` → [public, users]. */
function idPath(session, id) {
    const colon = id.indexOf(':');
    const name = id.slice(Math.max(colon, id.lastIndexOf('/')) + 1);
    return name.split('.').map((part) => (0,_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(session.dialect, part));
}
/** The relation that a qualifier names, innermost scope first. */
function findRelation(session, scope, keys) {
    for (let at = scope; at !== null; at = at.parent) {
        for (const relation of at.set.relations) {
            if (qualifies(session, relation, keys))
                return relation;
        }
    }
    if (session.dialect !== 'ansi')
        return null;
    for (let at = scope; at !== null; at = at.parent) {
        for (const relation of at.set.relations) {
            if (relation.aliased && endsWith(relation.path, keys))
                return relation;
        }
    }
    return null;
}
function qualifies(session, relation, keys) {
    if (relation.key !== keys.at(-1))
        return false;
    if (keys.length === 1)
        return true;
    if (relation.aliased || relation.path.length === 0)
        return false;
    if (relation.path.length >= keys.length)
        return endsWith(relation.path, keys);
    return relation.id === null || agree(idPath(session, relation.id), keys);
}
function endsWith(path, keys) {
    if (keys.length > path.length)
        return false;
    return keys.every((key, i) => path[path.length - keys.length + i] === key);
}
/** Equal from the end as far as both go. */
function agree(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 1; i <= length; i++)
        if (a.at(-i) !== b.at(-i))
            return false;
    return true;
}
/** Known columns of that name, those merged by USING grouped into one, and the relations that might have it. */
function findUnqualified(set, key) {
    const matches = [];
    const open = [];
    for (const relation of set.relations) {
        if (relation.qualifiedOnly)
            continue;
        const column = findColumn(relation.row, key);
        if (column !== null)
            matches.push({ relation, column });
        else if (relation.row.open !== null)
            open.push(relation);
    }
    const groups = [];
    const taken = new Set();
    for (const match of matches) {
        if (taken.has(match.relation))
            continue;
        const merged = set.merged.get(key)?.find((members) => members.includes(match.relation));
        const group = merged === undefined ? [match] : matches.filter((other) => merged.includes(other.relation));
        for (const member of group)
            taken.add(member.relation);
        groups.push(group);
    }
    return { groups, open };
}
/** Puts `right` beside `left`, in place. */
function addRelations(left, right) {
    for (const relation of right.relations)
        left.relations.push(relation);
    for (const entry of right.star)
        left.star.push(entry);
    for (const [key, groups] of right.merged)
        left.merged.set(key, [...(left.merged.get(key) ?? []), ...groups]);
    left.loose ||= right.loose;
}
function setOf(relation) {
    return {
        relations: [relation],
        merged: new Map(),
        star: relation.qualifiedOnly ? [] : [{ relation, except: new Set(), merged: null }],
        loose: false,
    };
}


/***/ }),

/***/ 59157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ starColumns),
/* harmony export */   jj: () => (/* binding */ joinOpen),
/* harmony export */   k9: () => (/* binding */ relationColumns),
/* harmony export */   pP: () => (/* binding */ isRest)
/* harmony export */ });
/* harmony import */ var _lineage_flow__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12306);
/* harmony import */ var _resolve_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5475);
/* harmony import */ var _scope_lookup__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8251);
// What `*` stands for. In: a scope or a relation and the place of the star. Out: a row; the columns of tables become reads.



const NONE = new Set();
/** `*` over a whole FROM clause, merged columns once and first. */
function starColumns(session, scope, place, omit = NONE) {
    return expand(session, scope.set.star, place, omit);
}
/** `t.*` */
function relationColumns(session, relation, place, omit = NONE) {
    return expand(session, [{ relation, except: NONE, merged: null }], place, omit);
}
/** Columns of `omit` (EXCEPT) are listed but not read. */
function expand(session, entries, place, omit) {
    const at = { ...place, star: true };
    const columns = [];
    const origins = new Set();
    const opens = [];
    const several = entries.filter(({ merged, relation }) => merged === null && relation.row.open !== null).length > 1;
    const rest = several ? { ...at, certainty: 'possible' } : at;
    for (const entry of entries) {
        if (entry.merged !== null) {
            columns.push(...mergedColumn(session, entry.merged, at));
            continue;
        }
        const { row } = entry.relation;
        for (const origin of row.origins)
            origins.add(origin);
        for (const column of row.columns) {
            if (isRest(column) || (column.key !== null && entry.except.has(column.key)))
                continue;
            const omitted = column.key !== null && omit.has(column.key);
            const expanded = omitted ? column : starColumn(session, column, at);
            columns.push(row.open === null ? expanded : { ...expanded, unplaced: true });
        }
        if (row.open !== null)
            opens.push({ ...row.open, flow: (0,_resolve_report__WEBPACK_IMPORTED_MODULE_0__/* .readOpen */ .FA)(session, row.open, '*', rest) });
    }
    return { columns, index: null, open: joinOpen(opens), origins: [...origins] };
}
/** The column that stands for all that are unknown; `open` says so too. */
function isRest(column) {
    return column.name === '*' && column.key === null;
}
function starColumn(session, column, at) {
    // A column of a query that itself came out of a star was read there.
    if (column.base === null || column.flow !== null)
        return { ...column, range: at.range };
    return { ...column, flow: (0,_resolve_report__WEBPACK_IMPORTED_MODULE_0__/* .readColumn */ .JB)(session, column, at), range: at.range };
}
function mergedColumn(session, merged, at) {
    const sides = [];
    for (const relation of merged.relations) {
        const column = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_1__/* .findColumn */ .kn)(relation.row, merged.key);
        if (column !== null)
            sides.push(starColumn(session, column, at));
    }
    const first = sides[0];
    if (first === undefined)
        return [];
    return [{ ...first, flow: (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_2__/* .joinFlows */ .o6)(sides.flatMap((side) => side.flow ?? [])) }];
}
/** A name may be that of any of them. */
function joinOpen(opens) {
    if (opens.length <= 1)
        return opens[0] ?? null;
    const relations = new Set();
    for (const open of opens)
        for (const relation of open.relations)
            relations.add(relation);
    const flows = opens.flatMap((open) => open.flow ?? []);
    const through = [...new Set(opens.flatMap((open) => open.through ?? []))];
    const every = opens.flatMap((open) => open.every ?? []);
    return {
        relations: [...relations],
        flow: (0,_lineage_flow__WEBPACK_IMPORTED_MODULE_2__/* .joinFlows */ .o6)(flows),
        silent: opens.every((open) => open.silent),
        ...(through.length > 0 ? { through } : {}),
        ...(every.length > 0 ? { every } : {}),
    };
}


/***/ }),

/***/ 80256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ DEEPEST),
/* harmony export */   Kp: () => (/* binding */ emptyScope),
/* harmony export */   mj: () => (/* binding */ emptySet),
/* harmony export */   zQ: () => (/* binding */ openRow)
/* harmony export */ });
// The words of the resolver: rows and their columns, the relations a query can see, CTEs, and the session that collects findings.
/** Queries and table references inside each other beyond this are not read: the JavaScript stack is not endless. */
const DEEPEST = 600;
function emptySet() {
    return { relations: [], merged: new Map(), star: [], loose: false };
}
function emptyScope(parent, env) {
    return { parent, set: emptySet(), env, aliases: null, aliasBeforeOpen: false, windows: null };
}
function openRow(relations, flow, silent) {
    return { columns: [], index: null, open: { relations, flow, silent }, origins: [] };
}


/***/ })

};
;