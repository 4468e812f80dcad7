"use strict";
exports.id = 8214;
exports.ids = [8214];
exports.modules = {

/***/ 88214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeSchemaJson: () => (/* binding */ writeSchemaJson)
/* harmony export */ });
// Database schemas in, the JSON of `schema --format json` out: INTERFACES.md, section 3.
function writeSchemaJson(databases, problems) {
    const value = {
        tables: databases.flatMap((database) => database.tables.map((table) => ({
            database: database.database,
            schema: table.schema,
            name: table.name,
            kind: table.kind,
            columns: table.columns.map((column) => ({
                name: column.name,
                type: column.type,
                nullable: column.nullable,
                default: column.default,
            })),
            primaryKey: table.primaryKey?.columns ?? [],
            foreignKeys: table.foreignKeys.map(({ columns, refSchema, refTable, refColumns }) => ({
                columns,
                refSchema,
                refTable,
                refColumns,
            })),
            unique: table.unique.map((unique) => unique.columns),
            definedAt: { path: table.definedAt.path, line: table.definedAt.line },
        }))),
        enums: databases.flatMap((database) => database.enums.map(({ schema, name, values }) => ({ schema, name, values }))),
        problems: problems.map(({ path, line, reason }) => ({ path, line, reason })),
    };
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ })

};
;