"use strict";
exports.id = 7743;
exports.ids = [7743];
exports.modules = {

/***/ 58736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ assetKind),
/* harmony export */   SM: () => (/* binding */ assetName),
/* harmony export */   fo: () => (/* binding */ isFile)
/* harmony export */ });
// Asset ids in, the short names that people use out: `table:public.users` is `users`.
/** Schemas that nobody writes because unqualified names live there. */
const SILENT_SCHEMA = /^(?:([^/]*\/))?(?:public|dbo|main|PUBLIC)\.(?=.)/;
/** Declared in a file, with `#NAME` behind its path. */
const DECLARED = new Set(['entity', 'type', 'component', 'provider', 'module']);
/** `table:public.users` with column `email`: `users.email`. Files keep their path, types of code lose it. */
function assetName(asset, column = null) {
    const kind = assetKind(asset);
    const rest = kind === '' ? asset : asset.slice(kind.length + 1);
    const isCode = DECLARED.has(kind);
    const name = isCode ? rest.slice(rest.lastIndexOf('#') + 1) : isFile(kind) ? rest : rest.replace(SILENT_SCHEMA, '$1');
    return column === null || column === '' ? name : `${name}.${column}`;
}
/** `table`, `view`, …, `dbt-model` of `dbt:model.stg_users`; empty when the id has no kind. */
function assetKind(asset) {
    const dbt = /^dbt:([a-z][a-z-]*)\./.exec(asset);
    if (dbt)
        return `dbt-${dbt[1]}`;
    return /^[a-z][a-z-]*(?=:)/.exec(asset)?.[0] ?? '';
}
function isFile(kind) {
    return kind === 'migration' || kind === 'sql-file' || kind === 'sql' || kind === 'code';
}


/***/ }),

/***/ 87743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findAsset: () => (/* binding */ findAsset)
/* harmony export */ });
/* harmony import */ var _report_asset_name__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58736);
// What a person calls an asset in, the asset out: by id, by name, by the last part of its name, with or without a column.

function findAsset(graph, wanted) {
    const whole = matches(graph, wanted);
    if (whole.length === 1)
        return { node: whole[0], column: null };
    const dot = wanted.lastIndexOf('.');
    const owners = dot > 0 ? matches(graph, wanted.slice(0, dot)) : [];
    const name = wanted.slice(dot + 1);
    const withColumn = owners.flatMap((node) => {
        const column = node.columns.find((candidate) => same(candidate.name, name));
        return column ? [{ node, column: column.name }] : [];
    });
    if (whole.length === 0 && withColumn.length === 1)
        return withColumn[0];
    const several = whole.length > 0 ? whole : withColumn.map(({ node }) => node);
    if (several.length > 1) {
        return {
            reason: `${wanted} can mean ${several
                .slice(0, 5)
                .map((node) => node.id)
                .join(', ')}: write one of these`,
        };
    }
    if (owners.length > 0) {
        const columns = owners[0].columns.map((column) => column.name);
        return {
            reason: `${owners[0].name} has no column ${name}${columns.length > 0 ? `; it has ${columns.slice(0, 20).join(', ')}` : ''}`,
        };
    }
    return { reason: `nothing is called ${wanted}` };
}
/** Exact ids win over names, names over their last parts; tables and views over files of the same name. */
function matches(graph, wanted) {
    const exact = graph.nodes.filter((node) => node.id === wanted);
    if (exact.length > 0)
        return exact;
    for (const is of [
        (node) => same(node.name, wanted),
        (node) => same(node.id.slice(node.id.indexOf(':') + 1), wanted),
        (node) => !(0,_report_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .isFile */ .fo)(node.kind) && same(node.name.split('.').at(-1), wanted),
        (node) => node.path.endsWith(`/${wanted}`) && node.name === node.path,
    ]) {
        const found = graph.nodes.filter(is);
        const relations = found.filter((node) => node.kind === 'table' || node.kind.endsWith('view'));
        if (relations.length > 0)
            return relations;
        if (found.length > 0)
            return found;
    }
    return [];
}
function same(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}


/***/ })

};
;