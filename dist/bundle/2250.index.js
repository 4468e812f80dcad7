"use strict";
exports.id = 2250;
exports.ids = [2250];
exports.modules = {

/***/ 22250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dialectNamed: () => (/* binding */ dialectNamed)
/* harmony export */ });
// What people call a database in a folder, a file name or a setting; the dialect out.
const NAMES = {
    postgres: 'postgres',
    postgresql: 'postgres',
    psql: 'postgres',
    pgsql: 'postgres',
    pg: 'postgres',
    pgx: 'postgres',
    postgis: 'postgres',
    pgvector: 'postgres',
    cockroach: 'postgres',
    cockroachdb: 'postgres',
    crdb: 'postgres',
    yugabyte: 'postgres',
    timescale: 'postgres',
    timescaledb: 'postgres',
    mysql: 'mysql',
    mysql2: 'mysql',
    mariadb: 'mysql',
    tidb: 'mysql',
    sqlite: 'sqlite',
    sqlite3: 'sqlite',
    libsql: 'sqlite',
    d1: 'sqlite',
    turso: 'sqlite',
    mssql: 'mssql',
    sqlserver: 'mssql',
    tsql: 'mssql',
    snowflake: 'snowflake',
    bigquery: 'bigquery',
    duckdb: 'duckdb',
    redshift: 'redshift',
    databricks: 'databricks',
    spark: 'databricks',
    // Databases whose own grammar nobody here speaks: read as plain SQL, what fails is a Problem.
    clickhouse: 'ansi',
    oracle: 'ansi',
    h2: 'ansi',
    hsqldb: 'ansi',
    db2: 'ansi',
    cassandra: 'ansi',
};
/** null when the word names no database. */
function dialectNamed(word) {
    const key = word.toLowerCase();
    return Object.hasOwn(NAMES, key) ? NAMES[key] : null;
}


/***/ })

};
;