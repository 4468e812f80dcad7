"use strict";
exports.id = 9179;
exports.ids = [9179];
exports.modules = {

/***/ 70382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ utf8ToUtf16),
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
// Offsets of a text in, lines and columns out. A line ends at LF, CRLF or a lone CR; columns count UTF-16 units.
const LF = 10;
const CR = 13;
class LineIndex {
    lineStarts = [0];
    length;
    constructor(text) {
        this.length = text.length;
        for (let i = 0; i < text.length; i++) {
            const code = text.charCodeAt(i);
            if (code === LF)
                this.lineStarts.push(i + 1);
            else if (code === CR && text.charCodeAt(i + 1) !== LF)
                this.lineStarts.push(i + 1);
        }
    }
    /** 1-based line and column of a UTF-16 offset; offsets outside of the text are moved to its ends. */
    positionOf(offset) {
        const at = Math.max(0, Math.min(offset, this.length));
        let low = 0;
        let high = this.lineStarts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.lineStarts[middle] <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - this.lineStarts[low] + 1 };
    }
    rangeOf(startOffset, endOffset) {
        const start = this.positionOf(startOffset);
        const end = this.positionOf(Math.max(startOffset, endOffset));
        return { line: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
    }
    /** Offset at which a 1-based line starts. */
    startOfLine(line) {
        return this.lineStarts[Math.max(0, Math.min(line - 1, this.lineStarts.length - 1))];
    }
}
/** How a UTF-8 byte offset of this text is found in UTF-16 units. Lone surrogates count three bytes, as encoders write them. */
function utf8ToUtf16(text) {
    let firstWide = 0;
    while (firstWide < text.length && text.charCodeAt(firstWide) < 128)
        firstWide++;
    if (firstWide === text.length)
        return (byteOffset) => Math.max(0, Math.min(byteOffset, text.length));
    // Offsets are asked for in the thousands, so one table over the rest of the text pays.
    const table = [];
    for (let i = firstWide; i < text.length; i++) {
        const code = text.charCodeAt(i);
        const pair = code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
        const bytes = pair ? 4 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
        for (let n = 0; n < bytes; n++)
            table.push(i);
        if (pair)
            i++;
    }
    return (byteOffset) => {
        if (byteOffset < firstWide)
            return Math.max(0, byteOffset);
        return table[byteOffset - firstWide] ?? text.length;
    };
}


/***/ }),

/***/ 99179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPostgres: () => (/* binding */ loadPostgres),
  parsePostgres: () => (/* binding */ parsePostgres)
});

// EXTERNAL MODULE: ./src/extract/syntax/line-index.ts
var line_index = __webpack_require__(70382);
;// CONCATENATED MODULE: ./src/extract/syntax/postgres/nodes.ts
// A narrow, typed view of the JSON tree that the parser gives: every reader asks through these questions.
const NOTHING = { tag: '', node: {} };
function isNode(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function untag(value) {
    if (!isNode(value))
        return NOTHING;
    for (const tag in value) {
        const node = value[tag];
        return isNode(node) ? { tag, node } : NOTHING;
    }
    return NOTHING;
}
/** A tagged child: `{"whereClause": {"A_Expr": {…}}}`. */
function tagged(node, key) {
    return untag(node[key]);
}
/** A child whose type the grammar fixes, so that it carries no tag: `relation`, `typeName`, `larg`. */
function child(node, key) {
    const value = node[key];
    return isNode(value) ? value : null;
}
function list(node, key) {
    const value = node[key];
    return Array.isArray(value) ? value.map(untag) : [];
}
function nodes_text(node, key) {
    const value = node[key];
    return typeof value === 'string' ? value : '';
}
/** Numbers that are 0 are left out of the tree. */
function number(node, key) {
    const value = node[key];
    return typeof value === 'number' ? value : 0;
}
function flag(node, key) {
    return node[key] === true;
}
function stringOf(item) {
    return item.tag === 'String' ? nodes_text(item.node, 'sval') : '';
}
function strings(node, key) {
    return list(node, key)
        .filter((item) => item.tag === 'String')
        .map(stringOf);
}
function items(item) {
    return item.tag === 'List' ? list(item.node, 'items') : [item];
}

;// CONCATENATED MODULE: ./src/extract/syntax/postgres/literals.ts
// A constant node in, a literal out; also finds string literals that the tree keeps without their place.

function literalOf(reader, node) {
    const range = reader.rangeOf(node);
    const string = child(node, 'sval');
    if (string)
        return { kind: 'literal', value: nodes_text(string, 'sval'), range };
    const integer = node.ival;
    if (isNode(integer))
        return { kind: 'literal', value: typeof integer.ival === 'number' ? integer.ival : 0, range };
    const float = child(node, 'fval');
    if (float)
        return { kind: 'literal', value: Number(nodes_text(float, 'fval')), range };
    const boolean = child(node, 'boolval');
    if (boolean)
        return { kind: 'literal', value: boolean.boolval === true, range };
    const bits = child(node, 'bsval');
    if (bits)
        return { kind: 'literal', value: nodes_text(bits, 'bsval'), range };
    return { kind: 'literal', value: null, range };
}
/** The next string token with this value from an offset on. */
function findLiteral(reader, value, from) {
    const { source } = reader;
    for (let i = source.tokenAt(from); i < source.starts.length && source.starts[i] < reader.end; i++) {
        if (source.kinds[i] !== 'string')
            continue;
        const decoded = decodeString(source.tokenText(i));
        if (decoded.text === value) {
            return { literal: { value, range: source.range(source.starts[i], source.ends[i]) }, end: source.ends[i] };
        }
    }
    return { literal: { value, range: source.range(from, from) }, end: from };
}
/** The value of a string token, with the way back from the value to the token. */
function decodeString(token) {
    const dollar = /^\$[^$]*\$/.exec(token);
    if (dollar) {
        const tag = dollar[0];
        const closed = token.length >= 2 * tag.length && token.endsWith(tag);
        const end = closed ? token.length - tag.length : token.length;
        return { text: token.slice(tag.length, end), offsets: (at) => at + tag.length };
    }
    const open = token.indexOf("'");
    const escapes = /^[eE]/.test(token);
    const inner = token.slice(open + 1, token.endsWith("'") ? -1 : undefined);
    if (!inner.includes("'") && !(escapes && inner.includes('\\')))
        return { text: inner, offsets: (at) => at + open + 1 };
    return decodeEscapes(token, open + 1, open + 1 + inner.length, escapes);
}
const ESCAPES = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
function decodeEscapes(token, start, end, escapes) {
    const table = [];
    let result = '';
    let at = start;
    while (at < end) {
        let piece = token[at];
        let width = 1;
        if (piece === "'")
            width = 2;
        else if (escapes && piece === '\\') {
            const code = /\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([0-7]{1,3})|.)/sy;
            code.lastIndex = at;
            const match = code.exec(token);
            width = match?.[0].length ?? 1;
            const hex = match?.[1] ?? match?.[2] ?? match?.[3];
            const point = hex === undefined ? Number.parseInt(match?.[4] ?? '', 8) : Number.parseInt(hex, 16);
            if (Number.isNaN(point))
                piece = ESCAPES[token[at + 1] ?? ''] ?? token[at + 1] ?? '';
            else
                piece = point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
        }
        for (let n = 0; n < piece.length; n++)
            table.push(at);
        result += piece;
        at += width;
    }
    return { text: result, offsets: (index) => table[index] ?? end };
}

;// CONCATENATED MODULE: ./src/extract/syntax/postgres/expressions.ts
// An expression node in, an Expr out. What has no form of its own becomes `op` over every operand found inside of it.


const COMPARISONS = new Set(['=', '<>', '!=', '<', '>', '<=', '>=']);
function readExpr(reader, item) {
    const { tag, node } = item;
    switch (tag) {
        case 'ColumnRef':
            return readColumn(reader, node);
        case 'A_Const':
            return literalOf(reader, node);
        case 'ParamRef':
            return { kind: 'param', range: reader.rangeOf(node) };
        case 'TypeCast':
            return readCast(reader, node);
        case 'A_Expr':
            return readOperator(reader, node);
        case 'BoolExpr':
            return op(reader, node, boolOperator(nodes_text(node, 'boolop')), list(node, 'args'));
        case 'NullTest':
            return readTest(reader, node, nodes_text(node, 'nulltesttype') === 'IS_NULL' ? 'is null' : 'is not null');
        case 'BooleanTest':
            return readTest(reader, node, nodes_text(node, 'booltesttype').toLowerCase().replaceAll('_', ' '));
        case 'SubLink':
            return readSubLink(reader, node);
        case 'SelectStmt':
            return { kind: 'query', query: reader.query(node), range: reader.rangeOf(node) };
        case 'FuncCall':
            return readCall(reader, node);
        case 'CaseExpr':
            return readCase(reader, node);
        case 'A_Indirection':
            return readIndirection(reader, node);
        case 'CoalesceExpr':
        case 'MinMaxExpr':
        case 'GroupingFunc':
        case 'SQLValueFunction':
            return readNamedCall(reader, tag, node);
        case 'NamedArgExpr':
            return reader.expr(tagged(node, 'arg'));
        case 'SortBy':
            return reader.expr(tagged(node, 'node'));
        case 'ResTarget':
            return reader.expr(tagged(node, 'val'));
        case 'RowExpr':
            return op(reader, node, 'row', list(node, 'args'));
        case 'A_ArrayExpr':
            return op(reader, node, 'array', list(node, 'elements'));
        case 'CollateClause':
            return op(reader, node, 'collate', [tagged(node, 'arg')]);
        case 'SetToDefault':
            return { kind: 'op', operator: 'default', operands: [], range: reader.rangeOf(node) };
        case 'MultiAssignRef':
            return reader.expr(tagged(node, 'source'));
        default:
            return { kind: 'op', operator: tag, operands: operandsInside(reader, node), range: reader.rangeOf(node) };
    }
}
function op(reader, node, operator, operands) {
    return { kind: 'op', operator, operands: reader.exprs(operands), range: reader.rangeOf(node) };
}
/** `x IS NOT NULL`: the tree's place is that of IS. */
function readTest(reader, node, operator) {
    const { source } = reader;
    const span = reader.span(node);
    let last = source.tokenAt(span.end);
    if (source.word(last) === 'not')
        last++;
    const end = /^(null|true|false|unknown)$/.test(source.word(last)) ? source.ends[last] : span.end;
    return { kind: 'op', operator, operands: reader.exprs([tagged(node, 'arg')]), range: source.range(span.start, end) };
}
function boolOperator(boolop) {
    return boolop.replace('_EXPR', '').toLowerCase();
}
function readColumn(reader, node) {
    const fields = list(node, 'fields');
    const names = fields.map(stringOf).filter((name) => name !== '');
    const found = reader.idents(names, reader.at(node));
    const range = reader.rangeOf(node);
    if (fields.at(-1)?.tag === 'A_Star')
        return { kind: 'star', qualifier: found.idents, range };
    const only = found.idents[0];
    // A client's placeholder stands for a value nobody knows.
    if (only && found.idents.length === 1 && only.name !== names[0])
        return { kind: 'param', range };
    return { kind: 'column', parts: found.idents, range };
}
function readCast(reader, node) {
    const operand = reader.expr(tagged(node, 'arg'));
    return { kind: 'cast', operand, type: reader.type(child(node, 'typeName') ?? {}), range: reader.rangeOf(node) };
}
function readOperator(reader, node) {
    const name = strings(node, 'name').at(-1) ?? '';
    const range = reader.rangeOf(node);
    const left = tagged(node, 'lexpr');
    const right = tagged(node, 'rexpr');
    switch (nodes_text(node, 'kind')) {
        case 'AEXPR_IN':
            return {
                kind: 'compare',
                operator: name === '<>' ? 'not in' : 'in',
                operands: reader.exprs([left, ...items(right)]),
                range,
            };
        case 'AEXPR_BETWEEN':
        case 'AEXPR_NOT_BETWEEN':
        case 'AEXPR_BETWEEN_SYM':
        case 'AEXPR_NOT_BETWEEN_SYM':
            return { kind: 'compare', operator: name.toLowerCase(), operands: reader.exprs([left, ...items(right)]), range };
        case 'AEXPR_DISTINCT':
            return { kind: 'compare', operator: 'is distinct from', operands: reader.exprs([left, right]), range };
        case 'AEXPR_NOT_DISTINCT':
            return { kind: 'compare', operator: 'is not distinct from', operands: reader.exprs([left, right]), range };
        case 'AEXPR_NULLIF':
            return { kind: 'compare', operator: 'nullif', operands: reader.exprs([left, right]), range };
        case 'AEXPR_OP_ANY':
        case 'AEXPR_OP_ALL': {
            // Elements of a written array share the column's type; an array value or its text form does not.
            if (COMPARISONS.has(name) && right.tag === 'A_ArrayExpr') {
                return {
                    kind: 'compare',
                    operator: name,
                    operands: reader.exprs([left, ...list(right.node, 'elements')]),
                    range,
                };
            }
            return { kind: 'op', operator: `${name} any`, operands: reader.exprs([left, right]), range };
        }
        case 'AEXPR_OP':
            if (COMPARISONS.has(name) && left.tag !== '') {
                return { kind: 'compare', operator: name === '!=' ? '<>' : name, operands: reader.exprs([left, right]), range };
            }
            return { kind: 'op', operator: name, operands: reader.exprs([left, right]), range };
        default:
            return { kind: 'op', operator: name, operands: reader.exprs([left, ...items(right)]), range };
    }
}
function readSubLink(reader, node) {
    const range = reader.rangeOf(node);
    const test = tagged(node, 'testexpr');
    const subselect = tagged(node, 'subselect');
    const query = { kind: 'query', query: reader.query(subselect.node), range: reader.rangeOf(subselect.node) };
    if (test.tag === '')
        return { ...query, range };
    const name = strings(node, 'operName').at(-1) ?? 'in';
    const operands = [reader.expr(test), query];
    if (name === 'in' || COMPARISONS.has(name))
        return { kind: 'compare', operator: name, operands, range };
    return { kind: 'op', operator: name, operands, range };
}
function readCall(reader, node) {
    const parts = strings(node, 'funcname');
    const at = reader.at(node);
    const first = reader.source.tokenAt(at);
    // EXTRACT(…), x AT TIME ZONE y and their kin are calls of names that are not in the text.
    const written = nodes_text(node, 'funcformat') !== 'COERCE_SQL_SYNTAX' || reader.source.nameAt(first) === parts[0];
    const name = written
        ? reader.idents(parts, at).idents
        : [{ name: parts.at(-1) ?? '', quoted: false, range: reader.source.range(at, reader.source.ends[first] ?? at) }];
    const args = reader.exprs([...list(node, 'args'), ...list(node, 'agg_order'), tagged(node, 'agg_filter')]);
    if (flag(node, 'agg_star')) {
        const star = reader.source.text.indexOf('*', at);
        args.unshift({ kind: 'star', qualifier: [], range: reader.source.range(star, star + 1) });
    }
    const over = child(node, 'over');
    if (over)
        args.push(...windowExprs(reader, over));
    return { kind: 'call', name, args, range: reader.rangeOf(node) };
}
/** PARTITION BY, ORDER BY and frame bounds of a window. */
function windowExprs(reader, node) {
    return reader.exprs([
        ...list(node, 'partitionClause'),
        ...list(node, 'orderClause'),
        tagged(node, 'startOffset'),
        tagged(node, 'endOffset'),
    ]);
}
function readNamedCall(reader, tag, node) {
    const at = reader.at(node);
    const index = reader.source.tokenAt(at);
    const name = reader.source.nameAt(index) ?? tag.toLowerCase();
    return {
        kind: 'call',
        name: [reader.source.identAt(index, name)],
        args: reader.exprs(list(node, 'args')),
        range: reader.rangeOf(node),
    };
}
function readCase(reader, node) {
    const subject = tagged(node, 'arg');
    const conditions = [];
    const results = [];
    for (const when of list(node, 'args')) {
        const condition = reader.expr(tagged(when.node, 'expr'));
        const operands = subject.tag === '' ? null : [reader.expr(subject), condition];
        conditions.push(operands ? { kind: 'compare', operator: '=', operands, range: condition.range } : condition);
        results.push(reader.expr(tagged(when.node, 'result')));
    }
    const otherwise = tagged(node, 'defresult');
    if (otherwise.tag !== '')
        results.push(reader.expr(otherwise));
    const span = reader.span(node);
    const word = reader.source.findWord('end', span.end, reader.end);
    const end = word < 0 ? span.end : reader.source.ends[word];
    return { kind: 'case', conditions, results, range: reader.source.range(span.start, end) };
}
function readIndirection(reader, node) {
    const operand = tagged(node, 'arg');
    const range = reader.rangeOf(node);
    let result = reader.expr(operand);
    let from = reader.span(operand.node).end;
    for (const step of list(node, 'indirection')) {
        if (step.tag === 'String') {
            const { idents, end } = reader.idents([stringOf(step)], from);
            from = end;
            result =
                result.kind === 'field'
                    ? { ...result, path: [...result.path, ...idents], range }
                    : { kind: 'field', operand: result, path: idents, range };
        }
        else if (step.tag === 'A_Indices') {
            const bounds = reader.exprs([tagged(step.node, 'lidx'), tagged(step.node, 'uidx')]);
            result = { kind: 'op', operator: '[]', operands: [result, ...bounds], range };
        }
        else {
            result = { kind: 'op', operator: '.*', operands: [result], range };
        }
    }
    return result;
}
const READABLE = new Set(('ColumnRef A_Const ParamRef TypeCast A_Expr BoolExpr NullTest BooleanTest SubLink SelectStmt FuncCall CaseExpr A_Indirection ' +
    'CoalesceExpr MinMaxExpr GroupingFunc SQLValueFunction RowExpr A_ArrayExpr CollateClause').split(' '));
/** Everything readable below a node that has no form of its own: XML and JSON constructors and what comes after them. */
function operandsInside(reader, value) {
    if (Array.isArray(value))
        return value.flatMap((inner) => operandsInside(reader, inner));
    if (!isNode(value))
        return [];
    const inner = untag(value);
    if (inner !== NOTHING && READABLE.has(inner.tag))
        return [reader.expr(inner)];
    return Object.values(value).flatMap((next) => operandsInside(reader, next));
}

;// CONCATENATED MODULE: ./src/extract/syntax/postgres/queries.ts
// SELECT nodes in, queries out: CTEs, set operations, VALUES, every kind of FROM item, windows.


function readQuery(reader, node, bounds) {
    const span = bounds ?? querySpan(reader, node);
    const withClause = child(node, 'withClause');
    return {
        ...readWith(reader, withClause),
        body: readBody(reader, node, span),
        orderBy: reader.sortExprs(node, 'sortClause'),
        limit: reader.exprs([tagged(node, 'limitCount'), tagged(node, 'limitOffset')]),
        range: reader.source.range(span.start, span.end),
    };
}
/** From its SELECT, VALUES or WITH to the last thing it names. */
function querySpan(reader, node) {
    const span = reader.span(node);
    if (child(node, 'withClause'))
        return span;
    const { source } = reader;
    for (let i = source.tokenAt(span.start); i >= 0 && (source.starts[i] ?? 0) >= reader.start; i--) {
        if (/^(select|values|table)$/.test(source.word(i)))
            return {
                start: source.starts[i],
                end: source.balancedEnd(source.starts[i], Math.max(span.end, source.ends[i])),
            };
    }
    return span;
}
function readWith(reader, node) {
    if (node === null)
        return { ctes: [], recursive: false };
    const ctes = [];
    for (const { node: cte } of list(node, 'ctes')) {
        const name = reader.idents([nodes_text(cte, 'ctename')], reader.at(cte));
        const columns = reader.namesOf(cte, 'aliascolnames', name.end);
        const inner = tagged(cte, 'ctequery');
        const body = inner.tag === 'SelectStmt' ? reader.query(inner.node) : reader.data(inner);
        if (body)
            ctes.push({ name: name.idents[0], columns: columns.idents, body });
    }
    return { ctes, recursive: flag(node, 'recursive') };
}
function readBody(reader, node, span) {
    const operation = nodes_text(node, 'op');
    const left = child(node, 'larg');
    const right = child(node, 'rarg');
    if (left && right && operation !== 'SETOP_NONE') {
        return {
            kind: 'set-operation',
            operator: operation === 'SETOP_INTERSECT' ? 'intersect' : operation === 'SETOP_EXCEPT' ? 'except' : 'union',
            byName: false,
            left: readOperand(reader, left),
            right: readOperand(reader, right),
        };
    }
    const rows = list(node, 'valuesLists');
    if (rows.length > 0)
        return { kind: 'values', rows: rows.map((row) => reader.exprs(items(row))) };
    return readSelect(reader, node, span);
}
/** A side of a set operation; one with its own WITH, ORDER BY or LIMIT is a query of its own. */
function readOperand(reader, node) {
    const own = ['withClause', 'sortClause', 'limitCount', 'limitOffset'].some((key) => node[key] !== undefined);
    if (own)
        return { kind: 'nested', query: reader.query(node) };
    return readBody(reader, node, querySpan(reader, node));
}
function readSelect(reader, node, span) {
    const windows = list(node, 'windowClause');
    const into = child(node, 'intoClause');
    const select = {
        kind: 'select',
        distinctOn: reader.exprs(list(node, 'distinctClause')),
        items: readTargets(reader, list(node, 'targetList')),
        from: list(node, 'fromClause').map((item) => readTableRef(reader, item)),
        where: optional(reader, node, 'whereClause'),
        groupBy: list(node, 'groupClause').flatMap((item) => groupExprs(reader, item)),
        having: optional(reader, node, 'havingClause'),
        qualify: null,
        windows: windows.flatMap((window) => windowExprs(reader, window.node)),
        range: reader.source.range(span.start, span.end),
    };
    if (windows.length > 0)
        select.windowNames = windows.map((window) => nodes_text(window.node, 'name'));
    if (into)
        select.into = reader.relation(child(into, 'rel')).name;
    return select;
}
function optional(reader, node, key) {
    const item = tagged(node, key);
    return item.tag === '' ? null : reader.expr(item);
}
function groupExprs(reader, item) {
    if (item.tag !== 'GroupingSet')
        return reader.exprs([item]);
    return list(item.node, 'content').flatMap((inner) => inner.tag === 'RowExpr' ? reader.exprs(list(inner.node, 'args')) : groupExprs(reader, inner));
}
/** The items of a SELECT or RETURNING list. */
function readTargets(reader, targets) {
    return targets.map(({ node }) => readTarget(reader, node));
}
function readTarget(reader, node) {
    const value = tagged(node, 'val');
    const span = reader.span(value.node);
    const start = Math.min(span.start, reader.at(node));
    const expr = reader.expr(value);
    const range = reader.source.range(start, Math.max(span.end, start));
    if (expr.kind === 'star') {
        return { kind: 'star', qualifier: expr.qualifier, except: [], replace: [], rename: [], range };
    }
    const aliasName = nodes_text(node, 'name');
    const alias = aliasName === '' ? null : reader.ident(aliasName, span.end);
    return { kind: 'expr', expr, alias, range };
}
/** Where a FROM item ends, for the search of its alias. */
function endOf(reader, node) {
    return reader.span(node).end;
}
function readTableRef(reader, item) {
    const { tag, node } = item;
    switch (tag) {
        case 'RangeVar': {
            const relation = reader.relation(node);
            const { alias, columns, end } = reader.alias(node, relation.end);
            const start = reader.at(node);
            return {
                kind: 'table',
                name: relation.name,
                alias,
                columns,
                range: reader.source.range(start, Math.max(relation.end, end)),
            };
        }
        case 'RangeSubselect': {
            const inner = tagged(node, 'subquery').node;
            const { alias, columns } = reader.alias(node, endOf(reader, inner));
            const range = reader.rangeOf(inner);
            return { kind: 'derived', query: reader.query(inner), lateral: flag(node, 'lateral'), alias, columns, range };
        }
        case 'RangeFunction':
            return readRangeFunction(reader, node);
        case 'RangeTableSample':
            // The sample's arguments are constants: only the relation can break.
            return readTableRef(reader, tagged(node, 'relation'));
        case 'RangeTableFunc':
        case 'JsonTable':
            return readTableConstructor(reader, tag, node);
        case 'JoinExpr':
            return readJoin(reader, node);
        default:
            return functionRef(reader, [reader.expr(item)], node, endOf(reader, node), []);
    }
}
function functionRef(reader, calls, node, from, defined) {
    const { alias, columns } = reader.alias(node, from);
    return {
        kind: 'function',
        calls,
        lateral: flag(node, 'lateral'),
        ordinality: flag(node, 'ordinality'),
        alias,
        columns: defined.length > 0 ? defined : columns,
        range: reader.rangeOf(node),
    };
}
function readRangeFunction(reader, node) {
    const functions = list(node, 'functions').map(items);
    const calls = reader.exprs(functions.map((pair) => pair[0] ?? { tag: '', node: {} }));
    const definitions = [
        ...functions.flatMap((pair) => items(pair[1] ?? { tag: '', node: {} })),
        ...list(node, 'coldeflist'),
    ];
    const defined = definitions
        .filter((definition) => definition.tag === 'ColumnDef')
        .map((definition) => reader.ident(nodes_text(definition.node, 'colname'), reader.at(definition.node)));
    const from = Math.max(reader.start, ...functions.map((pair) => endOf(reader, pair[0]?.node ?? {})));
    const only = calls[0];
    const plain = calls.length === 1 && defined.length === 0 && !flag(node, 'ordinality');
    if (plain && only?.kind === 'call' && only.name.at(-1)?.name === 'unnest') {
        const { alias, columns } = reader.alias(node, from);
        return { kind: 'unnest', exprs: only.args, flatten: false, alias, columns, offset: null, range: only.range };
    }
    return functionRef(reader, calls, node, from, defined);
}
/** XMLTABLE and JSON_TABLE: a call over everything they read, with the columns they name. */
function readTableConstructor(reader, tag, node) {
    const call = {
        kind: 'op',
        operator: tag === 'JsonTable' ? 'json_table' : 'xmltable',
        operands: operandsInside(reader, { ...node, alias: undefined }),
        range: reader.rangeOf(node),
    };
    return functionRef(reader, [call], node, endOf(reader, { ...node, alias: undefined }), constructorColumns(reader, node));
}
function constructorColumns(reader, node) {
    const columns = [];
    for (const { node: column } of list(node, 'columns')) {
        const name = nodes_text(column, 'colname') || nodes_text(column, 'name');
        if (name !== '')
            columns.push(reader.ident(name, reader.at(column)));
        columns.push(...constructorColumns(reader, column));
    }
    return columns;
}
function readJoin(reader, node) {
    const on = optional(reader, node, 'quals');
    const usingNames = strings(node, 'usingClause');
    const right = tagged(node, 'rarg');
    const using = usingNames.length === 0 ? [] : usingIdents(reader, usingNames, right);
    const join = {
        kind: 'join',
        left: readTableRef(reader, tagged(node, 'larg')),
        right: readTableRef(reader, right),
        type: joinType(nodes_text(node, 'jointype'), on !== null || using.length > 0 || flag(node, 'isNatural')),
        on,
        using,
        natural: flag(node, 'isNatural'),
    };
    if (!child(node, 'alias'))
        return join;
    // `(a JOIN b) AS j` hides a and b behind j, as a derived table does.
    const span = reader.span(node);
    const range = reader.source.range(span.start, span.end);
    const star = { kind: 'star', qualifier: [], except: [], replace: [], rename: [], range };
    const select = {
        kind: 'select',
        distinctOn: [],
        items: [star],
        from: [join],
        where: null,
        groupBy: [],
        having: null,
        qualify: null,
        windows: [],
        range,
    };
    const { alias, columns } = reader.alias(node, span.end);
    const query = { ctes: [], recursive: false, body: select, orderBy: [], limit: [], range };
    return { kind: 'derived', query, lateral: false, alias, columns, range };
}
function joinType(type, conditioned) {
    if (type === 'JOIN_LEFT')
        return 'left';
    if (type === 'JOIN_RIGHT')
        return 'right';
    if (type === 'JOIN_FULL')
        return 'full';
    return conditioned ? 'inner' : 'cross';
}
/** The tree has no place for USING columns: they stand in the bracket after the word behind the right side. */
function usingIdents(reader, names, right) {
    const { source } = reader;
    let from = reader.span(right.node).end;
    const alias = child(right.node, 'alias');
    if (alias)
        from = reader.alias(right.node, from).end;
    const word = source.findWord('using', from, reader.end);
    return reader.idents(names, word < 0 ? from : source.ends[word]).idents;
}

;// CONCATENATED MODULE: ./src/extract/syntax/postgres/data.ts
// INSERT, UPDATE, DELETE and MERGE nodes in, data statements out.


function readData(reader, item, bounds) {
    const { tag, node } = item;
    const span = bounds ?? dataSpan(reader, node);
    const range = reader.source.range(span.start, span.end);
    const target = data_readTarget(reader, node);
    const written = { ...readWith(reader, child(node, 'withClause')), ...target, range };
    const returning = readReturning(reader, node);
    switch (tag) {
        case 'InsertStmt':
            return { kind: 'insert', ...written, ...readInsert(reader, node, span), returning, overwrite: false };
        case 'UpdateStmt':
            return {
                kind: 'update',
                ...written,
                set: readAssignments(reader, list(node, 'targetList')),
                from: list(node, 'fromClause').map((from) => readTableRef(reader, from)),
                where: optional(reader, node, 'whereClause'),
                returning,
            };
        case 'DeleteStmt':
            return {
                kind: 'delete',
                ...written,
                using: list(node, 'usingClause').map((from) => readTableRef(reader, from)),
                where: optional(reader, node, 'whereClause'),
                returning,
            };
        case 'MergeStmt':
            return { kind: 'merge', ...written, ...readMerge(reader, node), returning };
        default:
            return null;
    }
}
/** From its first word: the tree starts at the relation. */
function dataSpan(reader, node) {
    const span = reader.span(node);
    const { source } = reader;
    for (let i = source.tokenAt(span.start) - 1; i >= 0 && source.starts[i] >= reader.start; i--) {
        if (/^(insert|update|delete|merge)$/.test(source.word(i)))
            return { start: source.starts[i], end: span.end };
        if (!/^(into|from|only)$/.test(source.word(i)))
            break;
    }
    return span;
}
function data_readTarget(reader, node) {
    const relation = child(node, 'relation');
    const { name, end } = reader.relation(relation);
    return { table: name, alias: relation ? reader.alias(relation, end).alias : null };
}
function readReturning(reader, node) {
    const clause = child(node, 'returningClause');
    return readTargets(reader, clause ? list(clause, 'exprs') : list(node, 'returningList'));
}
function targetColumn(reader, node) {
    const parts = [nodes_text(node, 'name')];
    return reader.idents(parts, reader.at(node)).idents;
}
function readAssignments(reader, targets) {
    return targets.map(({ node }) => ({ column: targetColumn(reader, node), value: assignedValue(reader, node) }));
}
/** `(a, b) = (1, 2)` gives each column its own value; of a query, the whole query. */
function assignedValue(reader, node) {
    const value = tagged(node, 'val');
    if (value.tag !== 'MultiAssignRef')
        return reader.expr(value);
    const source = tagged(value.node, 'source');
    const position = typeof value.node.colno === 'number' ? value.node.colno : 1;
    const own = source.tag === 'RowExpr' ? list(source.node, 'args')[position - 1] : undefined;
    return reader.expr(own ?? source);
}
function readInsert(reader, node, span) {
    const source = child(node, 'selectStmt') ? tagged(node, 'selectStmt') : null;
    const conflict = child(node, 'onConflictClause');
    return {
        columns: list(node, 'cols').flatMap((column) => targetColumn(reader, column.node)),
        source: source && source.tag !== '' ? reader.query(source.node) : null,
        conflict: conflict ? readConflict(reader, conflict, span) : null,
    };
}
function readConflict(reader, node, span) {
    const columns = [];
    const exprs = [];
    let constraint = null;
    const infer = child(node, 'infer');
    if (infer) {
        let from = Math.min(reader.at(infer), span.end);
        for (const { node: element } of list(infer, 'indexElems')) {
            const name = nodes_text(element, 'name');
            if (name !== '') {
                const found = reader.idents([name], from);
                columns.push(found.idents[0]);
                from = found.end;
            }
            else {
                exprs.push(reader.expr(tagged(element, 'expr')));
                from = reader.span(element).end;
            }
        }
        const where = optional(reader, infer, 'whereClause');
        if (where)
            exprs.push(where);
        const name = nodes_text(infer, 'conname');
        if (name !== '')
            constraint = reader.ident(name, from);
    }
    return {
        columns,
        exprs,
        constraint,
        set: readAssignments(reader, list(node, 'targetList')),
        where: optional(reader, node, 'whereClause'),
    };
}
function readMerge(reader, node) {
    return {
        using: readTableRef(reader, tagged(node, 'sourceRelation')),
        on: reader.expr(tagged(node, 'joinCondition')),
        clauses: list(node, 'mergeWhenClauses').map(({ node: clause }) => ({
            when: optional(reader, clause, 'condition'),
            action: mergeAction(reader, clause),
        })),
    };
}
function mergeAction(reader, node) {
    switch (nodes_text(node, 'commandType')) {
        case 'CMD_UPDATE':
            return { kind: 'update', set: readAssignments(reader, list(node, 'targetList')) };
        case 'CMD_INSERT':
            return {
                kind: 'insert',
                columns: list(node, 'targetList').flatMap((column) => targetColumn(reader, column.node)),
                values: reader.exprs(list(node, 'values')),
            };
        case 'CMD_DELETE':
            return { kind: 'delete' };
        default:
            return { kind: 'nothing' };
    }
}

;// CONCATENATED MODULE: ./src/extract/syntax/postgres/reader.ts
// What every topic's reader is handed: the source, the statement's bounds, and the readers of the other topics.

class Reader {
    source;
    start;
    end;
    topics;
    spans = new WeakMap();
    constructor(source, start, end, topics) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.topics = topics;
    }
    within(start, end) {
        return new Reader(this.source, start, end, this.topics);
    }
    get range() {
        return this.source.range(this.start, this.end);
    }
    expr(item) {
        return this.topics.expr(this, item);
    }
    exprs(items) {
        return items.filter((item) => item.tag !== '').map((item) => this.expr(item));
    }
    query(node, bounds) {
        return this.topics.query(this, node, bounds);
    }
    data(item, bounds) {
        return this.topics.data(this, item, bounds);
    }
    type(node) {
        return this.topics.type(this, node);
    }
    statements(item) {
        return this.topics.statements(this, item);
    }
    script(source) {
        return this.topics.script(source);
    }
    plpgsql(text) {
        return this.topics.plpgsql(text);
    }
    /** UTF-16 offset of a node's `location`; the statement's start where the parser gives none. */
    at(node, key = 'location') {
        const location = number(node, key);
        if (location < 0)
            return this.start;
        return Math.max(this.start, Math.min(this.source.offset(location), this.end));
    }
    ident(name, from) {
        return this.source.ident(name, from, this.end);
    }
    idents(names, from) {
        const { name, end } = this.source.names(names, from, this.end);
        return { idents: name, end };
    }
    qualified(parts, from) {
        return this.source.qualified(parts, from, this.end);
    }
    /** The name of a RangeVar. */
    relation(node) {
        if (node === null)
            return { name: [], end: this.start };
        const parts = [nodes_text(node, 'catalogname'), nodes_text(node, 'schemaname'), nodes_text(node, 'relname')].filter((part) => part !== '');
        return this.source.names(parts, this.at(node), this.end);
    }
    alias(node, from) {
        const alias = child(node, 'alias');
        if (alias === null)
            return { alias: null, columns: [], end: from };
        const name = this.source.names([nodes_text(alias, 'aliasname')], from, this.end);
        const columns = this.source.names(strings(alias, 'colnames'), name.end, this.end);
        return { alias: name.name[0] ?? null, columns: columns.name, end: columns.end };
    }
    /** Where a node stands, from the locations inside of it and the brackets they open. */
    span(node) {
        const span = this.rawSpan(node);
        if (span.start < 0)
            return { start: this.start, end: this.start };
        const end = this.source.balancedEnd(span.start, span.end);
        return { start: this.source.balancedStart(span.start, end), end };
    }
    rangeOf(node) {
        const span = this.span(node);
        return this.source.range(span.start, span.end);
    }
    rawSpan(node) {
        const known = this.spans.get(node);
        if (known)
            return known;
        const span = { start: -1, end: -1 };
        if (Array.isArray(node)) {
            for (const item of node)
                if (typeof item === 'object' && item !== null)
                    include(span, this.rawSpan(item));
        }
        else if (isNode(node)) {
            for (const key in node) {
                const value = node[key];
                if (typeof value === 'object' && value !== null)
                    include(span, this.rawSpan(value));
                else if (typeof value === 'number' &&
                    value >= 0 &&
                    (key === 'location' || key === 'list_end' || key === 'rexpr_list_end')) {
                    const start = this.source.offset(value);
                    include(span, { start, end: this.endOfName(node, start) });
                }
            }
            // A location of 0 is left out of the tree.
            if (span.start < 0 && Array.isArray(node.fields))
                include(span, { start: 0, end: this.endOfName(node, 0) });
        }
        this.spans.set(node, span);
        return span;
    }
    /** End of the token at `at`, or of the dotted name when the node is a column or a call. */
    endOfName(node, at) {
        const { source } = this;
        const index = source.tokenAt(at);
        if (!isNode(node))
            return source.ends[index] ?? at;
        if (Array.isArray(node.fields)) {
            const last = index + 2 * (node.fields.length - 1);
            return source.ends[last] ?? source.text.length;
        }
        if (Array.isArray(node.funcname)) {
            let last = index;
            while (source.isMark(last + 1, '.'))
                last += 2;
            return source.bracketEnd(last + 1) ?? source.ends[last] ?? at;
        }
        if (typeof node.relname === 'string') {
            const count = [node.catalogname, node.schemaname, node.relname].filter((part) => typeof part === 'string').length;
            return source.ends[index + 2 * (count - 1)] ?? at;
        }
        if (Array.isArray(node.names) && 'typemod' in node)
            return endOfTypeTokens(source, index);
        if (source.isMark(index, '(') || source.isMark(index, '['))
            return source.bracketEnd(index) ?? source.ends[index];
        const number = source.kinds[index] === 'mark' && /[-+.]/.test(source.tokenText(index)) && 'ival' in node;
        return source.ends[number ? index + 1 : index] ?? at;
    }
    /** Names out of a `String` list under a key, found from an offset. */
    namesOf(node, key, from) {
        return this.idents(strings(node, key), from);
    }
    nameOfList(items, from) {
        return this.qualified(items.filter((item) => item.tag === 'String').map((item) => nodes_text(item.node, 'sval')), from);
    }
    sortExprs(node, key) {
        return list(node, key)
            .filter((item) => item.tag !== '')
            .map((item) => this.expr(item));
    }
}
function include(span, other) {
    if (other.start < 0)
        return;
    if (span.start < 0 || other.start < span.start)
        span.start = other.start;
    if (other.end > span.end)
        span.end = other.end;
}
const TYPE_FOLLOWERS = /^(varying|precision|with|without|time|zone|year|month|day|hour|minute|second|to|array)$/;
/** A type name is its dotted name, the words that belong to it, arguments and array brackets. */
function endOfTypeTokens(source, first) {
    let last = first;
    while (source.isMark(last + 1, '.') && source.nameAt(last + 2) !== null)
        last += 2;
    if (source.word(last) === 'setof')
        last++;
    while (source.isMark(last + 1, '.') && source.nameAt(last + 2) !== null)
        last += 2;
    for (;;) {
        const next = last + 1;
        const end = source.bracketEnd(next);
        if (end !== null)
            last = source.tokenAt(end) - 1;
        else if (source.isMark(next, '%') && /^(type|rowtype)$/.test(source.word(next + 1)))
            last = next + 1;
        else if (TYPE_FOLLOWERS.test(source.word(next)) && belongs(source, last, next))
            last = next;
        else
            return source.ends[last] ?? source.text.length;
    }
}
/** `with`, `to` and the like go on a type only after the right word: `time(3) with time zone`, not `text with …`. */
function belongs(source, last, next) {
    const word = source.word(next);
    const before = source.word(last);
    if (word === 'varying')
        return /^(character|char|bit|nchar|national)$/.test(before);
    if (word === 'precision')
        return before === 'double';
    if (word === 'with' || word === 'without')
        return source.word(next + 1) === 'time' && source.word(next + 2) === 'zone';
    if (word === 'time')
        return before === 'with' || before === 'without';
    if (word === 'zone')
        return before === 'time';
    if (word === 'array')
        return true;
    if (word === 'to')
        return /^(year|month|day|hour|minute|second)$/.test(before);
    return before === 'interval' || before === 'to';
}

// EXTERNAL MODULE: ./src/extract/syntax/split-sql.ts
var split_sql = __webpack_require__(51444);
;// CONCATENATED MODULE: ./src/extract/syntax/postgres/script-text.ts
// A script as the client reads it in; the text that the server gets (client commands and COPY data blanked), and its pieces, out.

const NEEDS_CLIENT = /\\|\bstdin\b/i;
function prepareScript(text) {
    if (!NEEDS_CLIENT.test(text))
        return { text, spans: () => (0,split_sql/* splitSql */.b)(text, 'postgres') };
    const spans = (0,split_sql/* splitSql */.b)(text, 'postgres');
    let result = '';
    let at = 0;
    for (const span of spans) {
        result += blank(text.slice(at, span.start)) + text.slice(span.start, span.end);
        at = span.end;
    }
    return { text: result + blank(text.slice(at)), spans: () => spans };
}
/** Between statements stand comments, delimiters and client commands; a semicolon keeps neighbours apart. */
function blank(between) {
    if (between === '')
        return '';
    const spaces = between.replace(/[^\r\n]/g, ' ');
    return `;${spaces.slice(1)}`;
}
// Lengths are bounded so that text which opens many and closes none stays cheap.
const PLACEHOLDER = /\$\{[^}\n]{0,120}\}|(?<![:\w]):'[^'\n]{0,120}'|(?<![:\w]):"[^"\n]{0,120}"|(?<![:\w]):[A-Za-z_]\w*|\{\{[^}\n]{0,120}\}\}|%\(\w{1,120}\)s/g;
/** The same statement with a client's placeholders overwritten by something of the same length: a parameter, then a name. */
function* withoutPlaceholders(piece) {
    PLACEHOLDER.lastIndex = 0;
    if (!PLACEHOLDER.test(piece))
        return;
    yield substitute(piece, (found) => (found.length >= 2 ? '$1'.padEnd(found.length) : found));
    yield substitute(piece, asName);
}
function substitute(piece, replacement) {
    const placeholders = [];
    const text = piece.replace(PLACEHOLDER, (found, ...rest) => {
        const start = rest.find((part) => typeof part === 'number') ?? 0;
        placeholders.push({ start, end: start + found.length, text: found });
        if (found.startsWith(":'") || found.startsWith(':"'))
            return ` ${found.slice(1)}`;
        return replacement(found);
    });
    return { text, placeholders };
}
function asName(found) {
    return found.replace(/\W/g, '_');
}

// EXTERNAL MODULE: ./src/extract/syntax/sql-lexer.ts
var sql_lexer = __webpack_require__(53186);
;// CONCATENATED MODULE: ./src/extract/syntax/postgres/source.ts
// One SQL text with its tokens: turns the parser's byte offsets, and names it gives no offset for, into file ranges.


const NAME_BYTES = 63;
class PgSource {
    text;
    lines;
    options;
    starts = [];
    ends = [];
    kinds = [];
    /** Index of the innermost bracket that is open around a token, -1 for none. */
    around = [];
    /** Index of the closing partner of an opening bracket. */
    partner = new Map();
    /** UTF-16 offset of a byte offset. */
    offset;
    constructor(text, lines, options) {
        this.text = text;
        this.lines = lines;
        this.options = options;
        this.offset = (0,line_index/* utf8ToUtf16 */.N)(text);
        const lexer = new sql_lexer/* SqlLexer */.b(text, 'postgres');
        const open = [];
        for (let token = lexer.next(); token; token = lexer.next()) {
            const index = this.starts.length;
            const char = token.kind === 'mark' ? text[token.start] : '';
            if ((char === ')' || char === ']') && open.length > 0)
                this.partner.set(open.pop(), index);
            this.around.push(open.at(-1) ?? -1);
            this.starts.push(token.start);
            this.ends.push(token.end);
            this.kinds.push(token.kind);
            if (char === '(' || char === '[')
                open.push(index);
        }
    }
    range(start, end) {
        return this.lines.rangeOf(this.options.toFile(start), this.options.toFile(end));
    }
    /** Offset in the file. */
    fileOffset(offset) {
        return this.options.toFile(offset);
    }
    /** Index of the first token that starts at or after the offset. */
    tokenAt(offset) {
        let low = 0;
        let high = this.starts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.starts[middle] < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    tokenText(index) {
        return this.text.slice(this.starts[index] ?? 0, this.ends[index] ?? 0);
    }
    /** The token as a lower-case word; '' when it is none. */
    word(index) {
        return this.kinds[index] === 'word' ? this.tokenText(index).toLowerCase() : '';
    }
    isMark(index, char) {
        return this.kinds[index] === 'mark' && this.text[this.starts[index]] === char;
    }
    /** What the database stores for the identifier at this token; null when the token is none. */
    nameAt(index) {
        const kind = this.kinds[index];
        if (kind === 'word')
            return cut(this.tokenText(index).replace(/[A-Z]/g, (char) => char.toLowerCase()));
        if (kind !== 'quoted')
            return null;
        const raw = this.tokenText(index);
        if (raw[0] === '"')
            return cut(raw.slice(1, -1).replaceAll('""', '"'));
        return cut(unicodeName(raw.slice(3, -1).replaceAll('""', '"')));
    }
    /** Index of the first token from `offset` on (and before `limit`) that is this name; -1 when there is none. */
    findName(name, offset, limit) {
        for (let i = this.tokenAt(offset); i < this.starts.length && this.starts[i] < limit; i++) {
            if (this.nameAt(i) === name)
                return i;
        }
        return -1;
    }
    findWord(word, offset, limit) {
        for (let i = this.tokenAt(offset); i < this.starts.length && this.starts[i] < limit; i++) {
            if (this.word(i) === word)
                return i;
        }
        return -1;
    }
    /** The identifier, found from `offset` on; without a place of its own it gets the place of the offset. */
    ident(name, offset, limit) {
        const index = this.findName(name, offset, limit);
        if (index < 0)
            return { name, quoted: false, range: this.range(offset, offset) };
        return this.identAt(index, name);
    }
    identAt(index, name) {
        const start = this.starts[index];
        const end = this.ends[index];
        return {
            name: this.placeholderAt(start, end) ?? name,
            quoted: this.kinds[index] === 'quoted',
            range: this.range(start, end),
        };
    }
    placeholderAt(start, end) {
        if (!this.options.placeholders)
            return null;
        const from = this.fileOffset(start);
        const to = this.fileOffset(end - 1);
        for (const placeholder of this.options.placeholders) {
            if (placeholder.start <= from && placeholder.end > to)
                return placeholder.text;
        }
        return null;
    }
    /** A text that was cut out of this one; `toHere` gives the offset in this text. Placeholders given are offsets in the new text. */
    derive(text, toHere, placeholders = []) {
        const toFile = (offset) => this.fileOffset(toHere(offset));
        const inFile = placeholders.map((one) => ({
            start: toFile(one.start),
            end: toFile(one.end - 1) + 1,
            text: one.text,
        }));
        const known = [...(this.options.placeholders ?? []), ...inFile];
        return new PgSource(text, this.lines, known.length > 0 ? { toFile, placeholders: known } : { toFile });
    }
    /** `parts` one after the other; returns also where the last one ended. */
    names(parts, offset, limit) {
        const name = [];
        let end = offset;
        for (const part of parts) {
            const index = this.findName(part, end, limit);
            name.push(index < 0 ? { name: part, quoted: false, range: this.range(end, end) } : this.identAt(index, part));
            if (index >= 0)
                end = this.ends[index];
        }
        return { name, end };
    }
    /** A qualified name that stands together (`a.b.c`): the first place where all parts follow each other. */
    qualified(parts, offset, limit) {
        const first = parts[0];
        if (first === undefined)
            return { name: [], end: offset };
        for (let i = this.findName(first, offset, limit); i >= 0; i = this.findName(first, this.ends[i], limit)) {
            const at = parts.map((_, n) => i + 2 * n);
            const matches = at.every((index, n) => this.nameAt(index) === parts[n] && (n === 0 || this.isMark(index - 1, '.')));
            if (!matches)
                continue;
            return { name: parts.map((part, n) => this.identAt(at[n], part)), end: this.ends[at.at(-1)] };
        }
        return this.names(parts, offset, limit);
    }
    /** The end of a span that may have stopped inside of brackets: the end of the bracket it opened. */
    balancedEnd(start, end) {
        const first = this.tokenAt(start);
        let last = this.tokenAt(end) - 1;
        let result = end;
        if (this.partner.has(last)) {
            last = this.partner.get(last);
            result = this.ends[last];
        }
        for (let open = this.around[last] ?? -1; open >= first; open = this.around[open]) {
            const close = this.partner.get(open);
            if (close === undefined)
                break;
            result = Math.max(result, this.ends[close]);
        }
        return result;
    }
    /** The start of a span that began inside of brackets it leaves again: `(a + b) * c`. */
    balancedStart(start, end) {
        let result = start;
        for (let open = this.around[this.tokenAt(start)] ?? -1; open >= 0; open = this.around[open]) {
            const close = this.partner.get(open);
            if (close === undefined || this.ends[close] > end)
                break;
            result = this.starts[open];
        }
        return result;
    }
    /** End of the bracket that opens at this token; null when none does. */
    bracketEnd(index) {
        const close = this.partner.get(index);
        return close === undefined ? null : this.ends[close];
    }
    /** Index of the innermost bracket open around a token; -1 for none. */
    bracketAround(index) {
        return this.around[index] ?? -1;
    }
    /** Parts of a span that commas outside of brackets divide. */
    commaParts(start, end) {
        const parts = [];
        const first = this.tokenAt(start);
        const depth = this.around[first] ?? -1;
        let from = first;
        let i = first;
        for (; i < this.starts.length && this.starts[i] < end; i++) {
            if (!this.isMark(i, ',') || this.around[i] !== depth)
                continue;
            if (i > from)
                parts.push({ start: this.starts[from], end: this.ends[i - 1] });
            from = i + 1;
        }
        if (i > from)
            parts.push({ start: this.starts[from], end: this.ends[i - 1] });
        return parts;
    }
    /** End of a list element that starts here: before the comma, closing bracket or semicolon outside of its own brackets. */
    elementEnd(start, limit) {
        const first = this.tokenAt(start);
        const depth = this.around[first];
        let end = start;
        for (let i = first; i < this.starts.length && this.starts[i] < limit; i++) {
            const close = this.partner.get(i);
            if (close !== undefined)
                i = close;
            else if (this.isMark(i, ';') || this.isMark(i, ')') || this.isMark(i, ']'))
                break;
            else if (this.isMark(i, ',') && this.around[i] === depth)
                break;
            end = this.ends[i];
        }
        return end;
    }
    /** Index of the first opening round bracket from an offset on; -1 when there is none before the limit. */
    findBracket(offset, limit) {
        for (let i = this.tokenAt(offset); i < this.starts.length && this.starts[i] < limit; i++) {
            if (this.isMark(i, '('))
                return i;
        }
        return -1;
    }
    /** A span without the white space and comments at its ends. */
    trim(start, end) {
        const first = this.tokenAt(start);
        const last = this.tokenAt(end) - 1;
        if (first > last)
            return { start, end: start };
        return { start: this.starts[first], end: this.ends[last] };
    }
}
/** Postgres stores 63 bytes of a name. */
function cut(name) {
    if (name.length * 3 <= NAME_BYTES)
        return name;
    let bytes = 0;
    let result = '';
    for (const char of name) {
        const code = char.codePointAt(0);
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
        if (bytes > NAME_BYTES)
            return result;
        result += char;
    }
    return result;
}
function unicodeName(raw) {
    return raw.replace(/\\(?:\\|\+([0-9A-Fa-f]{6})|([0-9A-Fa-f]{4}))/g, (whole, six, four) => {
        if (whole === '\\\\')
            return '\\';
        const code = Number.parseInt(six ?? four, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

;// CONCATENATED MODULE: ./src/extract/syntax/postgres/tables.ts
// CREATE TABLE in all its forms, columns and constraints in; table definitions out.


// Bits of LIKE … INCLUDING, as in the server's parsenodes.h.
const LIKE_OPTIONS = [
    'comments',
    'compression',
    'constraints',
    'defaults',
    'generated',
    'identity',
    'indexes',
    'statistics',
    'storage',
];
const FOREIGN_KEY_ACTIONS = { r: 'RESTRICT', c: 'CASCADE', n: 'SET NULL', d: 'SET DEFAULT' };
function emptyTable(reader, relation) {
    return {
        kind: 'create-table',
        name: reader.relation(relation).name,
        ifNotExists: false,
        orReplace: false,
        temporary: relation !== null && nodes_text(relation, 'relpersistence') === 't',
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
        range: reader.range,
    };
}
function readCreateTable(reader, node) {
    const table = emptyTable(reader, child(node, 'relation'));
    table.ifNotExists = flag(node, 'if_not_exists');
    const parents = list(node, 'inhRelations').map((parent) => reader.relation(parent.node).name);
    if (child(node, 'partbound'))
        table.partitionOf = parents[0] ?? null;
    else
        table.inherits = parents;
    const ofType = child(node, 'ofTypename');
    if (ofType)
        table.ofType = reader.qualified(strings(ofType, 'names'), reader.at(ofType)).name;
    for (const element of [...list(node, 'tableElts'), ...list(node, 'constraints')])
        readElement(reader, table, element);
    const partition = child(node, 'partspec');
    if (partition)
        table.partitionBy = readPartitionKeys(reader, partition);
    return { ...table, range: reader.range };
}
function readElement(reader, table, { tag, node }) {
    if (tag === 'ColumnDef')
        table.columns.push(readColumnDef(reader, node));
    else if (tag === 'TableLikeClause') {
        const options = number(node, 'options');
        table.like.push({
            table: reader.relation(child(node, 'relation')).name,
            including: LIKE_OPTIONS.filter((_, bit) => (options & (1 << bit)) !== 0),
        });
    }
    else if (tag === 'Constraint') {
        if (nodes_text(node, 'contype') === 'CONSTR_NOTNULL') {
            for (const column of table.columns)
                if (strings(node, 'keys').includes(column.name.name))
                    column.nullable = false;
            return;
        }
        const constraint = readConstraint(reader, node, null);
        if (constraint)
            table.constraints.push(constraint);
    }
}
function readPartitionKeys(reader, node) {
    return list(node, 'partParams').map(({ node: element }) => {
        const name = nodes_text(element, 'name');
        if (name === '')
            return reader.expr(tagged(element, 'expr'));
        const ident = reader.ident(name, reader.at(element));
        return { kind: 'column', parts: [ident], range: ident.range };
    });
}
function readCreateTableAs(reader, node) {
    const into = child(node, 'into') ?? {};
    const relation = child(into, 'rel');
    const { name, end } = reader.relation(relation);
    const columns = reader.namesOf(into, 'colNames', end).idents;
    const inner = tagged(node, 'query');
    if (inner.tag !== 'SelectStmt') {
        // CREATE TABLE … AS EXECUTE: the prepared query stands elsewhere.
        return {
            ...emptyTable(reader, relation),
            columnNames: columns,
            ifNotExists: flag(node, 'if_not_exists'),
            range: reader.range,
        };
    }
    const query = reader.query(inner.node);
    if (nodes_text(node, 'objtype') === 'OBJECT_MATVIEW') {
        return {
            kind: 'create-view',
            name,
            columns,
            query,
            orReplace: false,
            ifNotExists: flag(node, 'if_not_exists'),
            materialized: true,
            temporary: false,
            range: reader.range,
        };
    }
    const table = emptyTable(reader, relation);
    return { ...table, query, columnNames: columns, ifNotExists: flag(node, 'if_not_exists'), range: reader.range };
}
function readColumnDef(reader, node) {
    const { source } = reader;
    const start = reader.at(node);
    const end = source.elementEnd(start, reader.end);
    const name = reader.ident(nodes_text(node, 'colname'), start);
    const typeNode = child(node, 'typeName');
    const type = typeNode ? reader.type(typeNode) : null;
    const column = {
        name,
        type,
        nullable: type?.serial !== true,
        default: null,
        generated: null,
        identity: false,
        constraints: [],
        range: source.range(start, end),
    };
    const constraints = list(node, 'constraints').map((item) => item.node);
    for (const [index, constraint] of constraints.entries()) {
        const next = constraints[index + 1];
        applyColumnConstraint(reader, column, constraint, next ? reader.at(next) : end);
    }
    return column;
}
function applyColumnConstraint(reader, column, node, limit) {
    switch (nodes_text(node, 'contype')) {
        case 'CONSTR_NOTNULL':
            column.nullable = false;
            return;
        case 'CONSTR_DEFAULT':
            column.default = readDefault(reader, tagged(node, 'raw_expr'), reader.at(node), limit);
            return;
        case 'CONSTR_IDENTITY':
            column.identity = true;
            column.nullable = false;
            return;
        case 'CONSTR_GENERATED':
            column.generated = optional(reader, node, 'raw_expr');
            return;
        case 'CONSTR_PRIMARY':
            column.nullable = false;
            break;
        default:
            break;
    }
    const constraint = readConstraint(reader, node, column.name, limit);
    if (constraint)
        column.constraints.push(constraint);
}
/** The expression behind the word DEFAULT that stands at or after `from`. */
function readDefault(reader, item, from, limit) {
    const { source } = reader;
    const word = source.findWord('default', from, limit);
    const span = source.trim(word < 0 ? from : source.ends[word], limit);
    return { text: source.text.slice(span.start, span.end), expr: reader.expr(item) };
}
/** A table constraint; with `column`, one written behind that column. Null for what does not constrain (DEFERRABLE …). */
function readConstraint(reader, node, column, limit) {
    const { source } = reader;
    const start = reader.at(node);
    const written = nodes_text(node, 'conname');
    const name = written === '' ? null : reader.ident(written, start);
    const end = source.trim(start, limit ?? source.elementEnd(start, reader.end)).end;
    const common = { name, range: source.range(start, end) };
    const bracket = source.findBracket(start, end);
    const keysFrom = bracket < 0 ? start : source.ends[bracket];
    function keys(key) {
        return column ? [column] : reader.namesOf(node, key, keysFrom).idents;
    }
    function usingIndex() {
        const index = nodes_text(node, 'indexname');
        return index === '' ? {} : { usingIndex: reader.ident(index, start) };
    }
    switch (nodes_text(node, 'contype')) {
        case 'CONSTR_PRIMARY':
            return { ...common, kind: 'primary-key', columns: keys('keys'), ...usingIndex() };
        case 'CONSTR_UNIQUE':
            return { ...common, kind: 'unique', columns: keys('keys'), ...usingIndex() };
        case 'CONSTR_CHECK':
            return { ...common, kind: 'check', expr: reader.expr(tagged(node, 'raw_expr')) };
        case 'CONSTR_FOREIGN': {
            const other = reader.relation(child(node, 'pktable'));
            return {
                ...common,
                kind: 'foreign-key',
                columns: keys('fk_attrs'),
                refTable: other.name,
                refColumns: reader.namesOf(node, 'pk_attrs', other.end).idents,
                onDelete: FOREIGN_KEY_ACTIONS[nodes_text(node, 'fk_del_action')] ?? null,
                onUpdate: FOREIGN_KEY_ACTIONS[nodes_text(node, 'fk_upd_action')] ?? null,
                notValid: flag(node, 'skip_validation'),
            };
        }
        case 'CONSTR_EXCLUSION': {
            const elements = list(node, 'exclusions').flatMap((pair) => items(pair).slice(0, 1));
            return { ...common, kind: 'exclude', exprs: readIndexElements(reader, elements, start) };
        }
        default:
            return null;
    }
}
/** Keys of an index, constraint or conflict target: columns by name or expressions, in the bracket after `from`. */
function readIndexElements(reader, elements, from) {
    const { source } = reader;
    const bracket = source.findBracket(from, reader.end);
    const end = bracket < 0 ? null : source.bracketEnd(bracket);
    const parts = bracket < 0 || end === null ? [] : source.commaParts(source.ends[bracket], end - 1);
    return elements.map(({ node }, index) => {
        const name = nodes_text(node, 'name');
        if (name === '')
            return reader.expr(tagged(node, 'expr'));
        const ident = reader.ident(name, parts[index]?.start ?? from);
        return { kind: 'column', parts: [ident], range: ident.range };
    });
}

;// CONCATENATED MODULE: ./src/extract/syntax/postgres/alter-table.ts
// ALTER TABLE, VIEW, INDEX, SEQUENCE, TYPE in; one action for each of its commands out.


const ALTERED = {
    OBJECT_VIEW: 'view',
    OBJECT_MATVIEW: 'materialized-view',
    OBJECT_INDEX: 'index',
    OBJECT_SEQUENCE: 'sequence',
    OBJECT_FOREIGN_TABLE: 'foreign-table',
};
function readAlterTable(reader, node) {
    const relation = reader.relation(child(node, 'relation'));
    const commands = list(node, 'cmds').map((item) => item.node);
    const parts = reader.source.commaParts(behindStar(reader, relation.end), reader.end);
    const whole = { start: relation.end, end: reader.end };
    const sameCount = parts.length === commands.length;
    const actions = commands.map((command, index) => readAction(reader, command, (sameCount && parts[index]) || whole));
    if (nodes_text(node, 'objtype') === 'OBJECT_TYPE')
        return { kind: 'alter-type', name: relation.name, actions, range: reader.range };
    return {
        kind: 'alter-table',
        name: relation.name,
        ifExists: flag(node, 'missing_ok'),
        objectKind: alteredKind(nodes_text(node, 'objtype')),
        actions,
        range: reader.range,
    };
}
function alteredKind(objectType) {
    return ALTERED[objectType] ?? 'table';
}
/** `ALTER TABLE t * …` */
function behindStar(reader, end) {
    const index = reader.source.tokenAt(end);
    return reader.source.isMark(index, '*') ? reader.source.ends[index] : end;
}
const COLUMN_SETTINGS = new Set([
    'AT_SetStatistics',
    'AT_SetOptions',
    'AT_ResetOptions',
    'AT_SetStorage',
    'AT_SetCompression',
    'AT_AlterColumnGenericOptions',
]);
function readAction(reader, node, span) {
    const range = reader.source.range(span.start, span.end);
    const definition = tagged(node, 'def');
    const name = nodes_text(node, 'name');
    const cascade = nodes_text(node, 'behavior') === 'DROP_CASCADE';
    const ifExists = flag(node, 'missing_ok');
    const subtype = nodes_text(node, 'subtype');
    switch (subtype) {
        case 'AT_AddColumn':
            return { kind: 'add-column', column: readColumnDef(reader, definition.node), ifNotExists: ifExists, range };
        case 'AT_DropColumn':
            return { kind: 'drop-column', column: columnOf(reader, name, span), ifExists, cascade, range };
        case 'AT_ColumnDefault': {
            const column = columnOf(reader, name, span);
            const value = definition.tag === '' ? null : readDefault(reader, definition, span.start, span.end);
            return { kind: 'set-default', column, default: value, range };
        }
        case 'AT_DropNotNull':
        case 'AT_SetNotNull':
            return {
                kind: 'set-not-null',
                column: columnOf(reader, name, span),
                notNull: subtype === 'AT_SetNotNull',
                range,
            };
        case 'AT_AlterColumnType': {
            const using = tagged(definition.node, 'raw_default');
            return {
                kind: 'set-type',
                column: columnOf(reader, name, span),
                type: reader.type(child(definition.node, 'typeName') ?? {}),
                using: using.tag === '' ? null : reader.expr(using),
                range,
            };
        }
        case 'AT_AddIdentity':
        case 'AT_SetIdentity':
        case 'AT_DropIdentity':
            return {
                kind: 'set-generated',
                column: columnOf(reader, name, span),
                identity: true,
                drop: subtype === 'AT_DropIdentity',
                range,
            };
        case 'AT_SetExpression':
        case 'AT_DropExpression':
            return {
                kind: 'set-generated',
                column: columnOf(reader, name, span),
                identity: false,
                drop: subtype === 'AT_DropExpression',
                range,
            };
        case 'AT_AddConstraint':
            return addConstraint(reader, definition, span);
        case 'AT_DropConstraint':
            return {
                kind: 'drop-constraint',
                name: reader.ident(name, span.start),
                ifExists,
                cascade,
                constraintKind: 'any',
                range,
            };
        case 'AT_AttachPartition':
        case 'AT_DetachPartition': {
            const partition = reader.relation(child(definition.node, 'name')).name;
            return { kind: subtype === 'AT_AttachPartition' ? 'attach-partition' : 'detach-partition', partition, range };
        }
        case 'AT_AddInherit':
        case 'AT_DropInherit':
            return {
                kind: 'inherit',
                parent: reader.relation(definition.node).name,
                no: subtype === 'AT_DropInherit',
                range,
            };
        default: {
            const columns = COLUMN_SETTINGS.has(subtype) && name !== '' ? [columnOf(reader, name, span)] : [];
            return { kind: 'other', what: words(subtype), columns, range };
        }
    }
}
/** `AT_SetStorage` → `set storage`. */
function words(subtype) {
    return subtype
        .replace('AT_', '')
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase();
}
const BEFORE_COLUMN = /^(drop|alter|column|attribute|if|exists)$/;
/** The column of `DROP [COLUMN] [IF EXISTS] c`, `ALTER [COLUMN] c`: behind its keywords, which may be names too. */
function columnOf(reader, name, span) {
    const { source } = reader;
    let index = source.tokenAt(span.start);
    while (BEFORE_COLUMN.test(source.word(index)) &&
        isKeywordHere(source.nameAt(index + 1), name, source.starts[index + 1], span.end))
        index++;
    return reader.ident(name, source.starts[index] ?? span.start);
}
/** A word that could be the column's name is a keyword while the name can still come. */
function isKeywordHere(next, name, nextStart, end) {
    if (nextStart === undefined || nextStart >= end)
        return false;
    return next === name || (next !== null && BEFORE_COLUMN.test(next));
}
function addConstraint(reader, definition, span) {
    const range = reader.source.range(span.start, span.end);
    if (nodes_text(definition.node, 'contype') === 'CONSTR_NOTNULL') {
        const column = reader.ident(strings(definition.node, 'keys')[0] ?? '', span.start);
        return { kind: 'set-not-null', column, notNull: true, range };
    }
    const constraint = readConstraint(reader, definition.node, null, span.end);
    if (constraint)
        return { kind: 'add-constraint', constraint, ifNotExists: false, range };
    return { kind: 'other', what: 'add constraint', columns: [], range };
}
/** RENAME COLUMN, ATTRIBUTE and CONSTRAINT: the tree has no place for either name. */
function readRenameInside(reader, node) {
    const relation = reader.relation(child(node, 'relation'));
    const { source } = reader;
    const rename = source.findWord('rename', relation.end, reader.end);
    let at = rename < 0 ? source.tokenAt(relation.end) : rename + 1;
    const subname = nodes_text(node, 'subname');
    if (/^(column|attribute|constraint)$/.test(source.word(at)) && source.word(at + 1) !== 'to')
        at++;
    const from = reader.ident(subname, source.starts[at] ?? relation.end);
    const toWord = source.findWord('to', source.ends[at] ?? relation.end, reader.end);
    const to = reader.ident(nodes_text(node, 'newname'), toWord < 0 ? reader.end : source.ends[toWord]);
    const range = source.range(rename < 0 ? relation.end : source.starts[rename], reader.end);
    const constraint = nodes_text(node, 'renameType') === 'OBJECT_TABCONSTRAINT';
    const action = { kind: constraint ? 'rename-constraint' : 'rename-column', from, to, range };
    const common = { name: relation.name, actions: [action] };
    if (nodes_text(node, 'renameType') === 'OBJECT_ATTRIBUTE')
        return { kind: 'alter-type', ...common, range: reader.range };
    return {
        kind: 'alter-table',
        ...common,
        ifExists: flag(node, 'missing_ok'),
        objectKind: alteredKind(nodes_text(node, 'relationType')),
        range: reader.range,
    };
}

;// CONCATENATED MODULE: ./src/extract/syntax/postgres/objects.ts
// Statements about whole objects in (DROP, RENAME, SET SCHEMA, COMMENT, types, sequences, indexes, policies …), IR out.





const KINDS = {
    OBJECT_TABLE: 'table',
    OBJECT_FOREIGN_TABLE: 'table',
    OBJECT_VIEW: 'view',
    OBJECT_MATVIEW: 'materialized-view',
    OBJECT_INDEX: 'index',
    OBJECT_SEQUENCE: 'sequence',
    OBJECT_TYPE: 'type',
    OBJECT_DOMAIN: 'domain',
    OBJECT_SCHEMA: 'schema',
    OBJECT_DATABASE: 'database',
    OBJECT_FUNCTION: 'function',
    OBJECT_ROUTINE: 'function',
    OBJECT_PROCEDURE: 'procedure',
    OBJECT_AGGREGATE: 'aggregate',
    OBJECT_TRIGGER: 'trigger',
    OBJECT_POLICY: 'policy',
    OBJECT_RULE: 'rule',
    OBJECT_EXTENSION: 'extension',
    OBJECT_COLUMN: 'column',
    OBJECT_TABCONSTRAINT: 'constraint',
};
const ON_TABLE = new Set(['OBJECT_TRIGGER', 'OBJECT_POLICY', 'OBJECT_RULE', 'OBJECT_TABCONSTRAINT']);
function objectKind(type) {
    return KINDS[type] ?? 'other';
}
/** The parts of an object's name, whatever node holds them. */
function nameParts(object) {
    switch (object.tag) {
        case 'String':
            return [stringOf(object)];
        case 'List':
            return items(object).map(stringOf);
        case 'TypeName':
            return strings(object.node, 'names');
        case 'ObjectWithArgs':
            return strings(object.node, 'objname');
        default:
            return [];
    }
}
function readDrop(reader, node) {
    const type = nodes_text(node, 'removeType');
    const common = {
        kind: 'drop',
        objectKind: objectKind(type),
        ifExists: flag(node, 'missing_ok'),
        cascade: nodes_text(node, 'behavior') === 'DROP_CASCADE',
        range: reader.range,
    };
    const start = behindDropWords(reader);
    const objects = list(node, 'objects');
    if (ON_TABLE.has(type)) {
        const parts = nameParts(objects[0] ?? { tag: '', node: {} });
        const { name, table } = nameOnTable(reader, parts, start);
        return { ...common, names: [[name]], table };
    }
    const names = [];
    let from = start;
    for (const object of objects) {
        const found = reader.qualified(nameParts(object), from);
        names.push(found.name);
        from = found.end;
    }
    if (!objects.some(({ tag }) => tag === 'ObjectWithArgs'))
        return { ...common, names, table: null };
    return { ...common, names, table: null, inputs: objects.map((object) => inputsOf(reader, object)) };
}
/** The types in the brackets behind a routine's name; null where there are no brackets. */
function inputsOf(reader, { tag, node }) {
    if (tag !== 'ObjectWithArgs' || flag(node, 'args_unspecified'))
        return null;
    return list(node, 'objargs').map((item) => reader.type(item.node));
}
/** `t ON a.b`: the tree holds the table first, the text the name. */
function nameOnTable(reader, parts, from) {
    const own = reader.idents(parts.slice(-1), from);
    const on = reader.source.findWord('on', own.end, reader.end);
    return {
        name: own.idents[0],
        table: reader.qualified(parts.slice(0, -1), on < 0 ? own.end : reader.source.ends[on]).name,
    };
}
const DROP_WORDS = /^(drop|table|foreign|view|materialized|index|concurrently|sequence|type|domain|schema|function|procedure|routine|aggregate|trigger|policy|rule|extension|event|if|exists)$/;
/** Offset of the first name: the keywords before it may be names too (`DROP TYPE type`). */
function behindDropWords(reader) {
    const { source } = reader;
    let index = source.tokenAt(reader.start);
    while (DROP_WORDS.test(source.word(index))) {
        const next = source.starts[index + 1];
        const last = next === undefined || next >= reader.end || !source.nameAt(index + 1);
        if (last || /^(cascade|restrict|on)$/.test(source.word(index + 1)))
            break;
        index++;
    }
    return source.starts[index] ?? reader.start;
}
function readRename(reader, node) {
    const type = nodes_text(node, 'renameType');
    if (type === 'OBJECT_COLUMN' || type === 'OBJECT_ATTRIBUTE' || type === 'OBJECT_TABCONSTRAINT')
        return readRenameInside(reader, node);
    const { source } = reader;
    const toWord = lastWord(reader, 'to');
    const to = reader.ident(nodes_text(node, 'newname'), toWord < 0 ? reader.start : source.ends[toWord]);
    const common = {
        kind: 'rename',
        objectKind: objectKind(type),
        to,
        ifExists: flag(node, 'missing_ok'),
        range: reader.range,
    };
    const relation = child(node, 'relation');
    const subname = nodes_text(node, 'subname');
    const from = source.ends[source.tokenAt(reader.start) + 1] ?? reader.start;
    if (relation && ON_TABLE.has(type)) {
        return { ...common, name: reader.idents([subname], from).idents, table: reader.relation(relation).name };
    }
    if (relation)
        return { ...common, name: reader.relation(relation).name, table: null };
    const object = tagged(node, 'object');
    const parts = object.tag === '' ? [subname] : nameParts(object);
    const inputs = object.tag === 'ObjectWithArgs' ? { inputs: inputsOf(reader, object) } : {};
    return { ...common, name: reader.qualified(parts, from).name, table: null, ...inputs };
}
function lastWord(reader, word) {
    const { source } = reader;
    for (let i = source.tokenAt(reader.end) - 1; i >= 0 && source.starts[i] >= reader.start; i--) {
        if (source.word(i) === word)
            return i;
    }
    return -1;
}
function readSetSchema(reader, node) {
    const { source } = reader;
    const relation = child(node, 'relation');
    const from = source.ends[source.tokenAt(reader.start) + 1] ?? reader.start;
    const name = relation
        ? reader.relation(relation).name
        : reader.qualified(nameParts(tagged(node, 'object')), from).name;
    const word = lastWord(reader, 'schema');
    const schema = reader.ident(nodes_text(node, 'newschema'), word < 0 ? from : source.ends[word]);
    const object = tagged(node, 'object');
    const inputs = object.tag === 'ObjectWithArgs' ? { inputs: inputsOf(reader, object) } : {};
    const kind = objectKind(nodes_text(node, 'objectType'));
    return { kind: 'set-schema', objectKind: kind, name, schema, range: reader.range, ...inputs };
}
function readComment(reader, node) {
    const type = nodes_text(node, 'objtype');
    const { source } = reader;
    const parts = nameParts(tagged(node, 'object'));
    const on = source.findWord('on', reader.start, reader.end);
    const from = source.ends[(on < 0 ? source.tokenAt(reader.start) : on) + 1] ?? reader.start;
    if (ON_TABLE.has(type)) {
        const { table } = nameOnTable(reader, parts, from);
        return {
            kind: 'mention',
            what: `comment on ${objectKind(type)}`,
            tables: [table],
            columns: [],
            exprs: [],
            range: reader.range,
        };
    }
    const name = reader.qualified(parts, from).name;
    const isColumn = type === 'OBJECT_COLUMN';
    return {
        kind: 'comment',
        objectKind: objectKind(type),
        name: isColumn ? name.slice(0, -1) : name,
        column: isColumn ? (name.at(-1) ?? null) : null,
        range: reader.range,
    };
}
function readView(reader, node) {
    const view = child(node, 'view');
    const { name, end } = reader.relation(view);
    return {
        kind: 'create-view',
        name,
        columns: reader.namesOf(node, 'aliases', end).idents,
        query: reader.query(tagged(node, 'query').node),
        orReplace: flag(node, 'replace'),
        ifNotExists: false,
        materialized: false,
        temporary: view !== null && nodes_text(view, 'relpersistence') === 't',
        range: reader.range,
    };
}
function readIndex(reader, node) {
    const { source } = reader;
    const table = reader.relation(child(node, 'relation'));
    const written = nodes_text(node, 'idxname');
    const onWord = source.tokenAt(reader.at(child(node, 'relation') ?? {})) - 1;
    const name = written === '' ? null : indexName(reader, written, onWord);
    const params = list(node, 'indexParams');
    const included = list(node, 'indexIncludingParams').map((item) => nodes_text(item.node, 'name'));
    const includeWord = included.length > 0 ? source.findWord('include', table.end, reader.end) : -1;
    return {
        kind: 'create-index',
        name,
        table: table.name,
        keys: readIndexElements(reader, params, table.end),
        include: includeWord < 0 ? [] : reader.idents(included, source.ends[includeWord]).idents,
        where: optional(reader, node, 'whereClause'),
        unique: flag(node, 'unique'),
        ifNotExists: flag(node, 'if_not_exists'),
        range: reader.range,
    };
}
/** The name stands right before ON [ONLY]: `CREATE INDEX index ON …`. */
function indexName(reader, written, before) {
    for (let i = before; i >= 0 && reader.source.starts[i] >= reader.start; i--) {
        if (reader.source.nameAt(i) === written)
            return reader.source.identAt(i, written);
    }
    return reader.ident(written, reader.start);
}
function readEnum(reader, node) {
    const { name, end } = typeName(reader, node, 'typeName');
    const values = [];
    let from = end;
    for (const value of strings(node, 'vals')) {
        const found = findLiteral(reader, value, from);
        values.push(found.literal);
        from = found.end;
    }
    return { kind: 'create-enum', name, values, ifNotExists: false, range: reader.range };
}
/** The name behind CREATE/ALTER TYPE/DOMAIN. */
function typeName(reader, node, key) {
    const from = reader.source.ends[reader.source.tokenAt(reader.start) + 1] ?? reader.start;
    return reader.qualified(strings(node, key), from);
}
function readAlterEnum(reader, node) {
    const { name, end } = typeName(reader, node, 'typeName');
    const value = nodes_text(node, 'newVal');
    const old = nodes_text(node, 'oldVal');
    if (old !== '') {
        const from = findLiteral(reader, old, end);
        const to = findLiteral(reader, value, from.end).literal;
        return { kind: 'alter-enum', name, add: null, rename: { from: from.literal, to }, range: reader.range };
    }
    const neighbor = nodes_text(node, 'newValNeighbor') || null;
    const after = flag(node, 'newValIsAfter');
    const add = {
        value: findLiteral(reader, value, end).literal,
        ifNotExists: flag(node, 'skipIfNewValExists'),
        before: after ? null : neighbor,
        after: after ? neighbor : null,
    };
    return { kind: 'alter-enum', name, add, rename: null, range: reader.range };
}
function readDomain(reader, node) {
    const { name } = typeName(reader, node, 'domainname');
    const constraints = list(node, 'constraints').map((item) => item.node);
    const result = {
        kind: 'create-domain',
        name,
        type: reader.type(child(node, 'typeName') ?? {}),
        nullable: !constraints.some((constraint) => nodes_text(constraint, 'contype') === 'CONSTR_NOTNULL'),
        default: null,
        check: null,
        range: reader.range,
    };
    const checks = [];
    for (const [index, constraint] of constraints.entries()) {
        const next = constraints[index + 1];
        const limit = next ? reader.at(next) : reader.end;
        const type = nodes_text(constraint, 'contype');
        if (type === 'CONSTR_DEFAULT')
            result.default = readDefault(reader, tagged(constraint, 'raw_expr'), reader.at(constraint), limit);
        if (type === 'CONSTR_CHECK')
            checks.push(reader.expr(tagged(constraint, 'raw_expr')));
    }
    result.check =
        checks.length > 1 ? { kind: 'op', operator: 'and', operands: checks, range: reader.range } : (checks[0] ?? null);
    return result;
}
function readCompositeType(reader, node) {
    return {
        kind: 'create-type',
        name: reader.relation(child(node, 'typevar')).name,
        attributes: list(node, 'coldeflist').map((item) => readColumnDef(reader, item.node)),
        range: reader.range,
    };
}
/** CREATE and ALTER SEQUENCE … OWNED BY table.column. */
function readSequence(reader, node, alter) {
    const { name } = reader.relation(child(node, 'sequence'));
    const option = list(node, 'options').find((item) => nodes_text(item.node, 'defname') === 'owned_by');
    const parts = option ? nameParts(tagged(option.node, 'arg')) : [];
    const ownedBy = option && !(parts.length === 1 && parts[0] === 'none')
        ? reader.qualified(parts, reader.at(option.node)).name
        : null;
    if (!alter)
        return { kind: 'create-sequence', name, ifNotExists: flag(node, 'if_not_exists'), ownedBy, range: reader.range };
    return {
        kind: 'alter-sequence',
        name,
        ifExists: flag(node, 'missing_ok'),
        ownedBy: option ? (ownedBy ?? []) : null,
        range: reader.range,
    };
}
function readAlterDomain(reader, node) {
    const { name, end } = typeName(reader, node, 'typeName');
    const subtype = nodes_text(node, 'subtype');
    const def = tagged(node, 'def');
    const isCheck = subtype === 'C' && nodes_text(def.node, 'contype') === 'CONSTR_CHECK';
    return {
        kind: 'alter-domain',
        name,
        default: subtype === 'T' ? { value: def.tag === '' ? null : readDefault(reader, def, end, reader.end) } : null,
        nullable: subtype === 'O' ? false : subtype === 'N' ? true : null,
        check: isCheck ? reader.expr(tagged(def.node, 'raw_expr')) : null,
        range: reader.range,
    };
}
function readPolicy(reader, node, alter) {
    const from = reader.source.ends[reader.source.tokenAt(reader.start) + 1] ?? reader.start;
    return {
        kind: 'create-policy',
        name: reader.ident(nodes_text(node, 'policy_name'), from),
        table: reader.relation(child(node, 'table')).name,
        exprs: reader.exprs([tagged(node, 'qual'), tagged(node, 'with_check')]),
        alter,
        range: reader.range,
    };
}
function readExtension(reader, node) {
    const from = reader.source.ends[reader.source.tokenAt(reader.start) + 1] ?? reader.start;
    const schema = list(node, 'options').find((item) => nodes_text(item.node, 'defname') === 'schema');
    return {
        kind: 'create-extension',
        name: reader.ident(nodes_text(node, 'extname'), from),
        ifNotExists: flag(node, 'if_not_exists'),
        schema: schema ? reader.ident(stringOf(tagged(schema.node, 'arg')), reader.at(schema.node)) : null,
        range: reader.range,
    };
}

;// CONCATENATED MODULE: ./src/extract/syntax/postgres/body-search.ts
// Finds the expressions of a PL/pgSQL body in its text: the parser gives the words and the line, not the offset.
class BodySearch {
    source;
    lineStarts = [0];
    cursor = 0;
    /** Where the last expression that was found starts. */
    lastFound = 0;
    constructor(source) {
        this.source = source;
        // The parser counts LF alone.
        for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1))
            this.lineStarts.push(at + 1);
    }
    /** Offset of the expression: the first that starts at a token at or after the last one found and its statement's line. */
    find(query, line) {
        const lineStart = this.lineStarts[Math.min(line, this.lineStarts.length) - 1] ?? 0;
        const found = this.search(query, Math.max(lineStart, this.cursor)) ?? this.search(query, lineStart);
        if (found === null)
            return null;
        this.cursor = found + query.length;
        this.lastFound = found;
        return found;
    }
    /** Searches again from the start: declarations of inner blocks are read before the statements of outer ones. */
    restart() {
        this.cursor = 0;
    }
    /** A statement's own keyword: its expressions stand behind it. */
    passWord(word, line) {
        const start = this.lineStarts[line - 1] ?? 0;
        const index = this.source.findWord(word, Math.max(start, this.cursor), this.lineStarts[line] ?? this.source.text.length);
        if (index >= 0)
            this.cursor = this.source.ends[index];
    }
    lineRange(line) {
        const start = this.lineStarts[line - 1];
        if (start === undefined)
            return null;
        const end = this.lineStarts[line] ?? this.source.text.length;
        const span = this.source.trim(start, end);
        return this.source.range(span.start, span.end);
    }
    search(query, from) {
        const lead = query.length - query.trimStart().length;
        const words = query.trim();
        const { source } = this;
        for (let i = source.tokenAt(from); i < source.starts.length; i++) {
            const at = source.starts[i];
            if (source.text[at] === words[0] && this.matches(words, at))
                return at - lead;
        }
        return null;
    }
    /** The parser overwrites INTO targets with spaces: a space matches anything. */
    matches(words, at) {
        const { text } = this.source;
        for (let i = 0; i < words.length; i++) {
            if (words[i] !== text[at + i] && words[i] !== ' ')
                return false;
        }
        const end = at + words.length;
        const next = this.source.tokenAt(end);
        // The end must not cut a word.
        return next === 0 || this.source.ends[next - 1] <= end;
    }
}

;// CONCATENATED MODULE: ./src/extract/syntax/postgres/row-types.ts
// `%ROWTYPE` and `%TYPE` in a PL/pgSQL body: what they refer to, and the body rewritten so that it parses without a catalog.
function* typeReferences(source) {
    for (let i = 1; i < source.starts.length; i++) {
        if (!source.isMark(i, '%'))
            continue;
        const word = source.word(i + 1);
        if (word !== 'type' && word !== 'rowtype')
            continue;
        let first = i - 1;
        while (first >= 2 && source.isMark(first - 1, '.') && source.nameAt(first - 2) !== null)
            first -= 2;
        if (source.nameAt(first) !== null)
            yield { first, last: i - 1, word: i + 1, row: word === 'rowtype' };
    }
}
function findTypeReferences(source) {
    const mentions = [];
    const records = {};
    const locals = [];
    for (const reference of typeReferences(source)) {
        const name = [];
        for (let i = reference.first; i <= reference.last; i += 2)
            name.push(source.identAt(i, source.nameAt(i) ?? ''));
        // `variable%TYPE` names nothing outside of the body.
        if (!reference.row && name.length < 2)
            continue;
        const table = reference.row ? name : name.slice(0, -1);
        const columns = reference.row ? [] : name.slice(-1);
        const range = source.range(source.starts[reference.first], source.ends[reference.word]);
        mentions.push({
            kind: 'mention',
            what: reference.row ? '%rowtype' : '%type',
            tables: [table],
            columns,
            exprs: [],
            range,
        });
        const variable = source.nameAt(reference.first - 1);
        if (reference.row && variable !== null)
            records[variable] = table;
    }
    for (let i = 0; i + 2 < source.starts.length; i++) {
        const isAlias = source.word(i + 1) === 'alias' && source.word(i + 2) === 'for';
        const name = isAlias ? source.nameAt(i) : null;
        if (name !== null)
            locals.push(name);
    }
    return { mentions, records, locals };
}
/** The body with types that need a catalog replaced; variables in `assigned` are declared as records. Lines stay. */
function replaceRowTypes(source, assigned) {
    const edits = [];
    for (const reference of typeReferences(source)) {
        const start = source.starts[reference.first];
        edits.push({ start, end: source.ends[reference.word], text: reference.row ? 'record' : 'text' });
    }
    for (const variable of assigned) {
        const declaration = findDeclaration(source, variable);
        if (declaration && !edits.some((edit) => edit.start < declaration.end && declaration.start < edit.end))
            edits.push({ ...declaration, text: 'record' });
    }
    let result = '';
    let at = 0;
    for (const edit of edits.sort((a, b) => a.start - b.start)) {
        const lines = source.text.slice(edit.start, edit.end).replace(/[^\n]/g, '');
        result += source.text.slice(at, edit.start) + edit.text + lines;
        at = edit.end;
    }
    return result + source.text.slice(at);
}
/** `name type;` in a DECLARE section: the place of the type. */
function findDeclaration(source, variable) {
    for (let i = 0; i < source.starts.length; i++) {
        if (source.nameAt(i) !== variable || source.isMark(i - 1, '.'))
            continue;
        let last = i + 1;
        if (source.nameAt(last) === null)
            continue;
        while (source.isMark(last + 1, '.') && source.nameAt(last + 2) !== null)
            last += 2;
        const ends = source.isMark(last + 1, ';') ||
            source.isMark(last + 1, ':') ||
            source.isMark(last + 1, '=') ||
            source.word(last + 1) === 'default';
        if (ends)
            return { start: source.starts[i + 1], end: source.ends[last] };
    }
    return null;
}

;// CONCATENATED MODULE: ./src/extract/syntax/postgres/plpgsql.ts
// A PL/pgSQL body in, its statements, local names, records and dynamic SQL out. Postgres' own parser says what the
// expressions are; it gives lines, not offsets, so each expression is found again in the body, where it stands verbatim.





function readPlpgsql(reader, source, bodyToken, empty) {
    const body = readAs(reader, source, bodyToken, empty);
    if (body.unread === null)
        return body;
    for (const attempt of withoutPlaceholders(source.text)) {
        const substituted = source.derive(attempt.text, (at) => at, attempt.placeholders);
        const again = readAs(reader, substituted, bodyToken, empty);
        if (again.unread === null)
            return again;
    }
    return body;
}
function readAs(reader, source, bodyToken, empty) {
    const body = { ...empty, statements: [], locals: [...empty.locals], records: {}, dynamic: [] };
    const parsed = parseRoutine(reader, source, bodyToken);
    if (typeof parsed === 'string')
        return { ...body, unread: `not understood: PL/pgSQL body: ${parsed}` };
    const walk = { reader, search: new BodySearch(source), body, looped: new Set() };
    const references = findTypeReferences(source);
    body.statements.push(...references.mentions);
    Object.assign(body.records, references.records);
    for (const item of list(parsed, 'plpgsql_funcs')) {
        for (const datum of list(item.node, 'datums'))
            readDatum(walk, datum.tag, datum.node);
        walk.search.restart();
        walkValue(walk, item.node.action, 1);
    }
    body.locals = [...new Set([...body.locals, ...references.locals])];
    return body;
}
/** The parse, or why there is none. */
function parseRoutine(reader, source, bodyToken) {
    const outer = reader.source;
    const before = outer.text.slice(reader.start, outer.starts[bodyToken]);
    const after = outer.text.slice(outer.ends[bodyToken], reader.end);
    let tag = '$throughline$';
    while (source.text.includes(tag))
        tag = `${tag.slice(0, -1)}_$`;
    let assigned = [];
    for (let attempt = 0; attempt < 20; attempt++) {
        try {
            const result = reader.plpgsql(before + tag + replaceRowTypes(source, assigned) + tag + after);
            return isNode(result) ? result : 'the parser gave no tree';
        }
        catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            // Without a catalog the parser cannot know that a variable of a table's type has fields.
            const record = /^"(.+)\..+" is not a known variable/.exec(message)?.[1]?.split('.')[0];
            if (record === undefined || assigned.includes(record))
                return message;
            assigned = [...assigned, record];
        }
    }
    return 'too many variables of unknown types';
}
function readDatum(walk, tag, node) {
    const name = nodes_text(node, 'refname');
    const named = name !== '' && !name.startsWith('__Case__') && !name.startsWith('(') && name !== 'new' && name !== 'old';
    if (named && (tag === 'PLpgSQL_var' || tag === 'PLpgSQL_rec'))
        walk.body.locals.push(name);
    if (named && tag === 'PLpgSQL_rec')
        walk.body.records[name] ??= null;
    const line = number(node, 'lineno') || 1;
    walkValue(walk, node.default_val, line);
    walkValue(walk, node.cursor_explicit_expr, line);
}
// Words that stand before a statement's expressions on its line.
const KEYWORDS = {
    block: 'begin',
    if: 'if',
    case: 'case',
    while: 'while',
    fori: 'for',
    fors: 'for',
    dynfors: 'for',
    forc: 'for',
    foreach_a: 'foreach',
    return: 'return',
    return_next: 'next',
    return_query: 'query',
    raise: 'raise',
    assert: 'assert',
    perform: 'perform',
    dynexecute: 'execute',
    open: 'open',
};
// Parts of a statement that come after its own expressions in the text, in the order of the text.
const INNER = [
    'then_body',
    'body',
    'elsif_list',
    'case_when_list',
    'stmts',
    'else_body',
    'else_stmts',
    'exceptions',
    'action',
];
function walkValue(walk, value, line) {
    if (Array.isArray(value)) {
        for (const inner of value)
            walkValue(walk, inner, line);
        return;
    }
    if (!isNode(value))
        return;
    const item = untag(value);
    if (item.tag === 'PLpgSQL_expr')
        readExpression(walk, item.node, line);
    else if (item.tag.startsWith('PLpgSQL_'))
        walkStatement(walk, item.tag, item.node, number(item.node, 'lineno') || line);
    else
        for (const inner of Object.values(value))
            walkValue(walk, inner, line);
}
function walkStatement(walk, tag, node, line) {
    const keyword = KEYWORDS[tag.replace('PLpgSQL_stmt_', '')];
    if (keyword)
        walk.search.passWord(keyword, line);
    const label = nodes_text(node, 'label');
    if (label !== '')
        walk.body.records[label] ??= null;
    const dynamic = tag === 'PLpgSQL_stmt_dynexecute' || tag === 'PLpgSQL_stmt_dynfors' ? 'query' : 'dynquery';
    for (const [key, value] of Object.entries(node)) {
        if (INNER.includes(key) || key === 'lineno' || key === 'label')
            continue;
        if (key === dynamic)
            readDynamic(walk, untag(value).node, line);
        else if (tag === 'PLpgSQL_stmt_perform' && key === 'expr')
            readPerform(walk, untag(value).node, line);
        else if (key !== 'target' && key !== 'var')
            walkValue(walk, value, line);
    }
    if (tag === 'PLpgSQL_stmt_fors')
        noteLoopRecord(walk, node);
    for (const key of INNER)
        walkValue(walk, node[key], line);
}
const ASSIGNMENT = 3;
// The parser tests each WHEN of a simple CASE against a variable of its own making.
const CASE_VARIABLE = /^"__Case__Variable_\d+__" IN \((.*)\)$/s;
function readExpression(walk, node, line) {
    const query = nodes_text(node, 'query');
    const mode = number(node, 'parseMode');
    if (mode === 0)
        addScript(walk, query, line, '');
    else if (mode >= ASSIGNMENT)
        readAssignment(walk, query, line);
    else
        addScript(walk, CASE_VARIABLE.exec(query)?.[1] ?? query, line, 'SELECT ');
}
function readPerform(walk, node, line) {
    // The parser writes SELECT where the text has PERFORM.
    addScript(walk, nodes_text(node, 'query').slice('SELECT'.length), line, 'SELECT ');
}
/** `target := value`: the value is read; a target with a dot is a field that must exist. */
function readAssignment(walk, query, line) {
    const found = walk.search.find(query, line);
    const operator = assignmentOperator(query);
    if (!operator) {
        addFound(walk, query, found, 'SELECT ');
        return;
    }
    const target = query.slice(0, operator.start).trim();
    if (target.includes('.'))
        addFound(walk, target, found, 'SELECT ');
    const value = query.slice(operator.end);
    addFound(walk, value, found === null ? null : found + operator.end, 'SELECT ');
}
function assignmentOperator(query) {
    let depth = 0;
    for (let i = 0; i < query.length; i++) {
        const char = query[i];
        if (char === '[' || char === '(')
            depth++;
        else if (char === ']' || char === ')')
            depth--;
        else if (char === '"')
            i = Math.max(i, query.indexOf('"', i + 1));
        else if (depth === 0 && char === ':' && query[i + 1] === '=')
            return { start: i, end: i + 2 };
        else if (depth === 0 && char === '=')
            return { start: i, end: i + 1 };
    }
    return null;
}
/** EXECUTE of a constant is as good as the statement; of anything else, only the expression is known. */
function readDynamic(walk, node, line) {
    const query = nodes_text(node, 'query');
    const found = walk.search.find(query, line);
    const trimmed = query.trim();
    const probe = walk.search.source.derive(trimmed, (at) => at);
    if (found !== null && probe.kinds.length === 1 && probe.kinds[0] === 'string') {
        const decoded = decodeString(trimmed);
        const shift = found + query.indexOf(trimmed);
        const inner = walk.search.source.derive(decoded.text, (at) => shift + decoded.offsets(at));
        walk.body.statements.push(...walk.reader.script(inner));
        return;
    }
    walk.body.dynamic.push(placeOf(walk, query, found, line));
    addFound(walk, query, found, 'SELECT ');
}
function placeOf(walk, query, found, line) {
    const { search, reader } = walk;
    if (found === null)
        return search.lineRange(line) ?? reader.range;
    return search.source.range(found, found + query.length);
}
function addScript(walk, query, line, prefix) {
    addFound(walk, query, walk.search.find(query, line), prefix);
}
/** Reads a piece of the body as SQL; `prefix` makes an expression a statement. */
function addFound(walk, query, found, prefix) {
    if (query.trim() === '')
        return;
    const { search, reader } = walk;
    const at = found ?? search.lastFound;
    const toHere = (offset) => at + (found === null ? 0 : Math.max(0, offset - prefix.length));
    walk.body.statements.push(...reader.script(search.source.derive(prefix + query, toHere)));
}
/** FOR r IN SELECT * FROM t: r is a row of t. */
function noteLoopRecord(walk, node) {
    const target = untag(node.var);
    const name = nodes_text(target.node, 'refname');
    if (name === '')
        return;
    const table = starTable(walk.body.statements.at(-1));
    // A record may be used for more than this loop: its fields are known only when nothing else fills it.
    walk.body.records[name] = walk.looped.has(name) ? null : table;
    walk.looped.add(name);
}
function starTable(statement) {
    if (statement?.kind !== 'query' || statement.query.body.kind !== 'select')
        return null;
    const { items, from } = statement.query.body;
    const only = from[0];
    const star = items.length === 1 && items[0]?.kind === 'star' && items[0].qualifier.length === 0;
    return star && from.length === 1 && only?.kind === 'table' ? only.name : null;
}

;// CONCATENATED MODULE: ./src/extract/syntax/postgres/routines.ts
// CREATE FUNCTION/PROCEDURE, DO and triggers in; routines with their bodies read as far as they can be, out.




const MODES = {
    FUNC_PARAM_OUT: 'out',
    FUNC_PARAM_INOUT: 'inout',
    FUNC_PARAM_VARIADIC: 'variadic',
    FUNC_PARAM_TABLE: 'table',
};
function emptyBody(language) {
    return { language, statements: [], locals: [], records: {}, dynamic: [], unread: null };
}
function readRoutine(reader, node) {
    const from = reader.source.ends[reader.source.tokenAt(reader.start)] ?? reader.start;
    const params = list(node, 'parameters').map((item) => readParam(reader, item.node));
    const returnType = child(node, 'returnType');
    const returns = returnType ? reader.type(returnType) : null;
    const options = list(node, 'options').map((item) => item.node);
    return {
        kind: 'create-routine',
        name: reader.qualified(strings(node, 'funcname'), from).name,
        routine: flag(node, 'is_procedure') ? 'procedure' : 'function',
        orReplace: flag(node, 'replace'),
        ifNotExists: false,
        params,
        returns,
        returnsTable: returnsTable(reader, params, returnType),
        body: routines_readBody(reader, node, options, params),
        searchPath: searchPathOf(options),
        range: reader.range,
    };
}
function readParam(reader, node) {
    const name = nodes_text(node, 'name');
    return {
        name: name === '' ? null : reader.ident(name, reader.at(node)),
        type: reader.type(child(node, 'argType') ?? {}),
        mode: MODES[nodes_text(node, 'mode')] ?? 'in',
        hasDefault: node.defexpr !== undefined,
    };
}
function returnsTable(reader, params, returnType) {
    const columns = params.filter((param) => param.mode === 'table').flatMap((param) => (param.name ? [param.name] : []));
    if (columns.length > 0)
        return columns;
    if (!returnType || !flag(returnType, 'setof') || flag(returnType, 'pct_type'))
        return [];
    const names = strings(returnType, 'names');
    return names[0] === 'pg_catalog' ? [] : reader.qualified(names, reader.at(returnType)).name;
}
function optionOf(options, name) {
    return options.find((option) => nodes_text(option, 'defname') === name) ?? null;
}
function searchPathOf(options) {
    for (const option of options) {
        const setting = tagged(option, 'arg');
        if (nodes_text(option, 'defname') !== 'set' || nodes_text(setting.node, 'name') !== 'search_path')
            continue;
        return pathOf(setting.node);
    }
    return null;
}
/** The schemas of SET search_path; a single string may hold none (''). */
function pathOf(node) {
    return list(node, 'args')
        .map((arg) => nodes_text(child(arg.node, 'sval') ?? {}, 'sval'))
        .filter((schema) => schema !== '');
}
function routines_readBody(reader, node, options, params) {
    const body = tagged(node, 'sql_body');
    const language = optionOf(options, 'language');
    const languageName = language ? stringOf(tagged(language, 'arg')).toLowerCase() : 'sql';
    const locals = params.flatMap((param) => (param.name ? [param.name.name] : []));
    if (body.tag !== '')
        return { ...emptyBody('sql'), statements: atomicStatements(reader, body), locals };
    return readQuotedBody(reader, optionOf(options, 'as'), languageName, locals);
}
/** BEGIN ATOMIC … END, or RETURN expression. */
function atomicStatements(reader, body) {
    if (body.tag !== 'ReturnStmt')
        return items(body)
            .flatMap((item) => (item.tag === 'List' ? items(item) : [item]))
            .flatMap((item) => reader.statements(item));
    const span = reader.span(body.node);
    const range = reader.source.range(span.start, span.end);
    const expr = optional(reader, body.node, 'returnval');
    if (!expr)
        return [];
    return [{ kind: 'mention', what: 'return', tables: [], columns: [], exprs: [expr], range }];
}
function readQuotedBody(reader, as, language, locals) {
    const body = { ...emptyBody(language), locals };
    const argument = as ? tagged(as, 'arg') : null;
    const parts = argument ? items(argument) : [];
    if (!as || parts.length !== 1)
        return { ...body, unread: `not understood: a function in language ${language} is not SQL text` };
    if (language !== 'sql' && language !== 'plpgsql') {
        return {
            ...body,
            unread: `not understood: functions in language ${language} are not read; check by hand what it reads and writes`,
        };
    }
    const token = bodyToken(reader, as);
    if (token < 0)
        return { ...body, unread: 'not understood: the place of the function body was not found' };
    const source = bodySource(reader, token);
    if (language === 'plpgsql')
        return readPlpgsql(reader, source, token, body);
    return { ...body, statements: reader.script(source) };
}
function bodyToken(reader, as) {
    const { source } = reader;
    for (let i = source.tokenAt(reader.at(as)); i < source.starts.length && source.starts[i] < reader.end; i++) {
        if (source.kinds[i] === 'string')
            return i;
    }
    return -1;
}
function bodySource(reader, token) {
    const { source } = reader;
    const start = source.starts[token];
    const decoded = decodeString(source.tokenText(token));
    return source.derive(decoded.text, (at) => start + decoded.offsets(at));
}
function readDo(reader, node) {
    const options = list(node, 'args').map((item) => item.node);
    const language = optionOf(options, 'language');
    const name = language ? stringOf(tagged(language, 'arg')).toLowerCase() : 'plpgsql';
    return { kind: 'do', body: readQuotedBody(reader, optionOf(options, 'as'), name, []), range: reader.range };
}
const EVENTS = [
    [4, 'insert'],
    [8, 'delete'],
    [16, 'update'],
    [32, 'truncate'],
];
function readTrigger(reader, node) {
    const { source } = reader;
    const events = typeof node.events === 'number' ? node.events : 0;
    const from = source.ends[source.tokenAt(reader.start)] ?? reader.start;
    const name = reader.idents([nodes_text(node, 'trigname')], behindTriggerWord(reader, from));
    const of = source.findWord('of', name.end, reader.end);
    const relation = reader.relation(child(node, 'relation'));
    const call = Math.max(source.findWord('function', relation.end, reader.end), source.findWord('procedure', relation.end, reader.end));
    return {
        kind: 'create-trigger',
        name: name.idents[0],
        table: relation.name,
        events: EVENTS.filter(([bit]) => (events & bit) !== 0).map(([, event]) => event),
        columns: of < 0 ? [] : reader.namesOf(node, 'columns', source.ends[of]).idents,
        when: optional(reader, node, 'whenClause'),
        routine: reader.qualified(strings(node, 'funcname'), call < 0 ? relation.end : source.ends[call]).name,
        body: null,
        orReplace: flag(node, 'replace'),
        ifNotExists: false,
        range: reader.range,
    };
}
function behindTriggerWord(reader, from) {
    const word = reader.source.findWord('trigger', from, reader.end);
    return word < 0 ? from : reader.source.ends[word];
}

;// CONCATENATED MODULE: ./src/extract/syntax/postgres/statements.ts
// One statement node in, its statements out: the table of contents of the grammar. What is not modelled is opaque by name.







/** No effect on tables, columns, types, functions and what reads them. */
const NO_EFFECT = new Set(`AlterDatabaseRefreshCollStmt AlterDatabaseSetStmt AlterDatabaseStmt AlterDefaultPrivilegesStmt AlterEventTrigStmt
  AlterExtensionContentsStmt AlterExtensionStmt AlterFdwStmt AlterForeignServerStmt AlterFunctionStmt AlterObjectDependsStmt
  AlterOperatorStmt AlterOpFamilyStmt AlterOwnerStmt AlterRoleSetStmt AlterRoleStmt AlterStatsStmt AlterSubscriptionStmt
  AlterSystemStmt AlterTSConfigurationStmt AlterTSDictionaryStmt AlterTableMoveAllStmt AlterTableSpaceOptionsStmt AlterTypeStmt
  AlterUserMappingStmt AlterCollationStmt CheckPointStmt ClosePortalStmt ConstraintsSetStmt CreateAmStmt CreateCastStmt CreateConversionStmt
  CreateEventTrigStmt CreateFdwStmt CreateForeignServerStmt CreateOpClassStmt CreateOpFamilyStmt CreatePLangStmt CreateRoleStmt
  CreateSubscriptionStmt CreateTableSpaceStmt CreateTransformStmt CreateUserMappingStmt CreatedbStmt DeallocateStmt DiscardStmt
  DropOwnedStmt DropRoleStmt DropSubscriptionStmt DropTableSpaceStmt DropUserMappingStmt DropdbStmt FetchStmt GrantRoleStmt
  ImportForeignSchemaStmt ListenStmt LoadStmt NotifyStmt ReassignOwnedStmt ReindexStmt SecLabelStmt UnlistenStmt VariableShowStmt
  ReplicaIdentityStmt`.split(/\s+/));
function readStatement(reader, item) {
    const { tag, node } = item;
    const { range } = reader;
    switch (tag) {
        case 'SelectStmt':
            return [readSelectStatement(reader, node)];
        case 'InsertStmt':
        case 'UpdateStmt':
        case 'DeleteStmt':
        case 'MergeStmt': {
            const data = reader.data(item, { start: reader.start, end: reader.end });
            return data ? [data] : [];
        }
        case 'CreateStmt':
            return [readCreateTable(reader, node)];
        case 'CreateForeignTableStmt':
            return [readCreateTable(reader, child(node, 'base') ?? child(node, 'base_stmt') ?? {})];
        case 'CreateTableAsStmt':
            return [readCreateTableAs(reader, node)];
        case 'AlterTableStmt':
            return [readAlterTable(reader, node)];
        case 'RenameStmt':
            return [readRename(reader, node)];
        case 'AlterObjectSchemaStmt':
            return [readSetSchema(reader, node)];
        case 'DropStmt':
            return [readDrop(reader, node)];
        case 'CommentStmt':
            return [readComment(reader, node)];
        case 'ViewStmt':
            return [readView(reader, node)];
        case 'IndexStmt':
            return [readIndex(reader, node)];
        case 'CreateEnumStmt':
            return [readEnum(reader, node)];
        case 'AlterEnumStmt':
            return [readAlterEnum(reader, node)];
        case 'AlterDomainStmt':
            return [readAlterDomain(reader, node)];
        case 'CreateDomainStmt':
            return [readDomain(reader, node)];
        case 'CompositeTypeStmt':
            return [readCompositeType(reader, node)];
        case 'CreateRangeStmt':
            return [
                {
                    kind: 'create-type',
                    name: reader.qualified(strings(node, 'typeName'), secondWord(reader)).name,
                    attributes: [],
                    range,
                },
            ];
        case 'DefineStmt':
            return [readDefine(reader, node)];
        case 'CreateSeqStmt':
        case 'AlterSeqStmt':
            return [readSequence(reader, node, tag === 'AlterSeqStmt')];
        case 'CreateSchemaStmt':
            return [readSchema(reader, node)];
        case 'CreateExtensionStmt':
            return [readExtension(reader, node)];
        case 'CreateFunctionStmt':
            return [readRoutine(reader, node)];
        case 'DoStmt':
            return [readDo(reader, node)];
        case 'CreateTrigStmt':
            return [readTrigger(reader, node)];
        case 'CreatePolicyStmt':
        case 'AlterPolicyStmt':
            return [readPolicy(reader, node, tag === 'AlterPolicyStmt')];
        case 'RuleStmt':
            return [readRule(reader, node)];
        case 'VariableSetStmt':
            return [readSet(reader, node)];
        case 'TruncateStmt':
            return [{ kind: 'truncate', tables: relations(reader, node, 'relations'), range }];
        case 'CopyStmt':
            return readCopy(reader, node);
        case 'GrantStmt':
            return [readGrant(reader, node)];
        case 'LockStmt':
            return [mention(reader, 'lock', relations(reader, node, 'relations'))];
        case 'RefreshMatViewStmt':
            return [mention(reader, 'refresh', [reader.relation(child(node, 'relation')).name])];
        case 'ClusterStmt':
            return [
                mention(reader, 'cluster', child(node, 'relation') ? [reader.relation(child(node, 'relation')).name] : []),
            ];
        case 'VacuumStmt':
            return [readVacuum(reader, node)];
        case 'CallStmt':
            return [
                {
                    ...mention(reader, 'call', []),
                    exprs: [reader.expr({ tag: 'FuncCall', node: child(node, 'funccall') ?? {} })],
                },
            ];
        case 'ExecuteStmt':
            return [{ ...mention(reader, 'execute', []), exprs: reader.exprs(list(node, 'params')) }];
        case 'ExplainStmt':
        case 'PrepareStmt':
        case 'DeclareCursorStmt':
            return reader.statements(tagged(node, 'query'));
        case 'TransactionStmt':
            return [readTransaction(reader, node)];
        case 'CreatePublicationStmt':
        case 'AlterPublicationStmt':
            return [readPublication(reader, node)];
        case 'CreateStatsStmt':
            return [
                { ...mention(reader, 'statistics', relations(reader, node, 'relations')), ...statisticsKeys(reader, node) },
            ];
        case 'ReturnStmt':
            return [{ ...mention(reader, 'return', []), exprs: reader.exprs([tagged(node, 'returnval')]) }];
        case '':
            // BEGIN ATOMIC with an empty statement in it.
            return [];
        default:
            if (NO_EFFECT.has(tag))
                return [{ kind: 'no-effect', what: tag.replace(/Stmt$/, ''), range }];
            return [
                {
                    kind: 'opaque',
                    reason: `${tag} is not modelled`,
                    syntaxError: false,
                    range,
                },
            ];
    }
}
function mention(reader, what, tables, columns = []) {
    return { kind: 'mention', what, tables, columns, exprs: [], range: reader.range };
}
function secondWord(reader) {
    return reader.source.ends[reader.source.tokenAt(reader.start) + 1] ?? reader.start;
}
function relations(reader, node, key) {
    return list(node, key)
        .filter((item) => item.tag === 'RangeVar')
        .map((item) => reader.relation(item.node).name);
}
function readSelectStatement(reader, node) {
    const path = configuredPath(node);
    if (path)
        return { kind: 'search-path', ...path, range: reader.range };
    const span = querySpan(reader, node);
    const start = Math.min(span.start, reader.start);
    return { kind: 'query', query: reader.query(node, { start, end: reader.end }), range: reader.range };
}
/** SELECT pg_catalog.set_config('search_path', '…', false), as pg_dump writes it. */
function configuredPath(node) {
    const targets = list(node, 'targetList');
    const call = tagged(targets[0]?.node ?? {}, 'val');
    if (targets.length !== 1 || call.tag !== 'FuncCall' || strings(call.node, 'funcname').at(-1) !== 'set_config')
        return null;
    const [name, value, local] = list(call.node, 'args').map((arg) => arg.node);
    if (!name || !value || nodes_text(child(name, 'sval') ?? {}, 'sval') !== 'search_path' || !child(value, 'sval'))
        return null;
    const schemas = nodes_text(child(value, 'sval') ?? {}, 'sval')
        .split(',')
        .map((schema) => schema.trim())
        .filter((schema) => schema !== '')
        .map((schema) => (schema.startsWith('"') ? schema.slice(1, -1).replaceAll('""', '"') : schema.toLowerCase()));
    return { schemas, local: child(local ?? {}, 'boolval')?.boolval === true };
}
function readSet(reader, node) {
    const { range } = reader;
    if (nodes_text(node, 'name') !== 'search_path')
        return { kind: 'no-effect', what: `set ${nodes_text(node, 'name')}`, range };
    // Defaults are the server's: `public` behind the user's own schema.
    const reset = nodes_text(node, 'kind') !== 'VAR_SET_VALUE';
    return { kind: 'search-path', schemas: reset ? ['public'] : pathOf(node), local: flag(node, 'is_local'), range };
}
/** CREATE AGGREGATE is a routine; operators, base types, collations and text search have no columns to break. */
function readDefine(reader, node) {
    const type = nodes_text(node, 'kind');
    const { range } = reader;
    const name = reader.qualified(strings(node, 'defnames'), secondWord(reader)).name;
    if (type === 'OBJECT_TYPE')
        return { kind: 'create-type', name, attributes: [], range };
    if (type !== 'OBJECT_AGGREGATE')
        return { kind: 'no-effect', what: type.replace('OBJECT_', 'create ').toLowerCase(), range };
    return {
        kind: 'create-routine',
        name,
        routine: 'aggregate',
        orReplace: flag(node, 'replace'),
        ifNotExists: flag(node, 'if_not_exists'),
        params: [],
        returns: null,
        returnsTable: [],
        body: emptyBody('internal'),
        searchPath: null,
        range,
    };
}
function readSchema(reader, node) {
    const { source } = reader;
    const written = nodes_text(node, 'schemaname') || nodes_text(child(node, 'authrole') ?? {}, 'rolename');
    const statements = [];
    const elements = list(node, 'schemaElts');
    for (const [index, element] of elements.entries()) {
        const start = elementStart(reader, element);
        const next = elements[index + 1];
        const end = next ? source.trim(start, elementStart(reader, next)).end : reader.end;
        statements.push(...readStatement(reader.within(start, end), element));
    }
    return {
        kind: 'create-schema',
        name: reader.ident(written, secondWord(reader)),
        ifNotExists: flag(node, 'if_not_exists'),
        statements,
        range: reader.range,
    };
}
/** The CREATE or GRANT before the first place that the element's tree knows. */
function elementStart(reader, element) {
    const { source } = reader;
    const span = reader.span(element.node);
    for (let i = source.tokenAt(span.start); i >= 0 && source.starts[i] > reader.start; i--) {
        if (/^(create|grant)$/.test(source.word(i)))
            return source.starts[i];
    }
    return span.start;
}
function readRule(reader, node) {
    const actions = list(node, 'actions').flatMap((item) => (item.tag === 'List' ? items(item) : [item]));
    return {
        kind: 'create-rule',
        name: reader.ident(nodes_text(node, 'rulename'), secondWord(reader)),
        table: reader.relation(child(node, 'relation')).name,
        where: optional(reader, node, 'whereClause'),
        statements: actions.flatMap((action) => reader.statements(action)),
        orReplace: flag(node, 'replace'),
        range: reader.range,
    };
}
function readCopy(reader, node) {
    const relation = child(node, 'relation');
    const inner = tagged(node, 'query');
    if (!relation)
        return reader.statements(inner);
    const table = reader.relation(relation);
    return [
        {
            kind: 'copy',
            table: table.name,
            columns: reader.namesOf(node, 'attlist', table.end).idents,
            query: null,
            range: reader.range,
        },
    ];
}
function readGrant(reader, node) {
    const what = flag(node, 'is_grant') ? 'grant' : 'revoke';
    if (nodes_text(node, 'objtype') !== 'OBJECT_TABLE')
        return { kind: 'no-effect', what, range: reader.range };
    const columns = list(node, 'privileges').flatMap((privilege) => strings(privilege.node, 'cols'));
    const bracket = reader.source.findBracket(reader.start, reader.end);
    const from = bracket < 0 ? reader.start : reader.source.ends[bracket];
    return mention(reader, what, relations(reader, node, 'objects'), reader.idents(columns, from).idents);
}
function readVacuum(reader, node) {
    const tables = [];
    const columns = [];
    for (const item of list(node, 'rels')) {
        const relation = child(item.node, 'relation');
        if (!relation)
            continue;
        const { name, end } = reader.relation(relation);
        tables.push(name);
        columns.push(...reader.namesOf(item.node, 'va_cols', end).idents);
    }
    // Columns of several tables cannot be told apart in a mention.
    return mention(reader, 'analyze', tables, tables.length === 1 ? columns : []);
}
function readTransaction(reader, node) {
    const kind = nodes_text(node, 'kind');
    const { range } = reader;
    if (/BEGIN|START/.test(kind))
        return { kind: 'transaction', what: 'begin', range };
    if (/COMMIT|PREPARE/.test(kind))
        return { kind: 'transaction', what: 'commit', range };
    if (kind === 'TRANS_STMT_ROLLBACK' || kind === 'TRANS_STMT_ROLLBACK_PREPARED')
        return { kind: 'transaction', what: 'rollback', range };
    if (kind === 'TRANS_STMT_SAVEPOINT')
        return { kind: 'transaction', what: 'savepoint', range };
    return { kind: 'no-effect', what: kind.replace('TRANS_STMT_', '').toLowerCase().replaceAll('_', ' '), range };
}
function readPublication(reader, node) {
    const tables = [];
    const exprs = [];
    const columns = [];
    for (const object of list(node, 'pubobjects')) {
        const table = child(object.node, 'pubtable');
        const relation = table ? child(table, 'relation') : null;
        if (!table || !relation)
            continue;
        const { name, end } = reader.relation(relation);
        tables.push(name);
        columns.push(...reader.namesOf(table, 'columns', end).idents);
        exprs.push(...reader.exprs([tagged(table, 'whereClause')]));
    }
    const single = tables.length === 1;
    return { ...mention(reader, 'publication', tables, single ? columns : []), exprs: single ? exprs : [] };
}
function statisticsKeys(reader, node) {
    const on = reader.source.findWord('on', reader.start, reader.end);
    const from = on < 0 ? reader.start : reader.source.ends[on];
    const elements = list(node, 'exprs');
    const names = elements.map((element) => nodes_text(element.node, 'name')).filter((name) => name !== '');
    return {
        columns: reader.idents(names, from).idents,
        exprs: operandsInside(reader, elements.map((element) => element.node.expr)),
    };
}

;// CONCATENATED MODULE: ./src/extract/syntax/postgres/types.ts
// A type node in, the type as Postgres' format_type prints it out.

const PRINTED = {
    int2: 'smallint',
    int4: 'integer',
    int8: 'bigint',
    float4: 'real',
    float8: 'double precision',
    bool: 'boolean',
    varchar: 'character varying',
    bpchar: 'character',
    varbit: 'bit varying',
    timestamp: 'timestamp without time zone',
    timestamptz: 'timestamp with time zone',
    time: 'time without time zone',
    timetz: 'time with time zone',
    decimal: 'numeric',
};
const SERIAL = {
    smallserial: 'smallint',
    serial2: 'smallint',
    serial: 'integer',
    serial4: 'integer',
    bigserial: 'bigint',
    serial8: 'bigint',
};
// Bits of an interval's field mask, as in the server's datetime.h.
const INTERVAL_FIELDS = {
    4: 'year',
    2: 'month',
    8: 'day',
    1024: 'hour',
    2048: 'minute',
    4096: 'second',
    6: 'year to month',
    1032: 'day to hour',
    3080: 'day to minute',
    7176: 'day to second',
    3072: 'hour to minute',
    7168: 'hour to second',
    6144: 'minute to second',
};
function readType(reader, node) {
    const parts = strings(node, 'names');
    const name = parts.at(-1) ?? '';
    const qualifier = parts.slice(0, -1);
    const builtIn = qualifier.length === 0 || (qualifier.length === 1 && qualifier[0] === 'pg_catalog');
    const serial = qualifier.length === 0 ? SERIAL[name] : undefined;
    const array = list(node, 'arrayBounds').length > 0;
    const args = readArgs(node);
    const start = Math.max(reader.start, reader.at(node));
    const type = { text: '', base: '', args, array, range: reader.rangeOf(withLocation(node, start)) };
    if (flag(node, 'pct_type')) {
        type.base = `${parts.join('.')}%TYPE`;
        type.text = array ? `${type.base}[]` : type.base;
        return type;
    }
    if (serial) {
        type.serial = true;
        type.base = serial;
        type.text = serial;
        return type;
    }
    type.base = builtIn ? (PRINTED[name] ?? name) : name;
    if (!builtIn)
        type.schema = qualifier.join('.');
    const printed = type.schema === undefined ? type.base : `${type.schema}.${type.base}`;
    type.text = withArgs(printed, type, builtIn ? name : '') + (array ? '[]' : '');
    return type;
}
/** `integer`, `a.b%TYPE`: also the words behind the name are part of its range. */
function withLocation(node, _start) {
    return { names: node.names, typemod: node.typemod ?? -1, location: node.location ?? 0 };
}
function readArgs(node) {
    const args = [];
    for (const item of list(node, 'typmods')) {
        const value = integerOf(item);
        if (value !== null)
            args.push(value);
    }
    return args;
}
function integerOf(item) {
    if (item.tag === 'Integer')
        return typeof item.node.ival === 'number' ? item.node.ival : 0;
    if (item.tag === 'A_Const') {
        const value = item.node.ival;
        if (typeof value === 'object' && value !== null)
            return 'ival' in value && typeof value.ival === 'number' ? value.ival : 0;
        return null;
    }
    if (item.tag === 'A_Expr' && nodes_text(item.node, 'kind') === 'AEXPR_OP' && item.node.lexpr === undefined) {
        const operand = integerOf(tagged(item.node, 'rexpr'));
        return operand === null ? null : -operand;
    }
    return null;
}
function withArgs(printed, type, internal) {
    if (internal === 'interval')
        return intervalText(type);
    if (type.args.length === 0)
        return printed;
    if (/^time(stamp)?(tz)?$/.test(internal)) {
        const [first, ...rest] = printed.split(' ');
        return `${first}(${type.args[0]}) ${rest.join(' ')}`;
    }
    return `${printed}(${type.args.join(',')})`;
}
function intervalText(type) {
    const [mask, precision] = type.args;
    if (mask === undefined)
        return 'interval';
    const fields = INTERVAL_FIELDS[mask];
    type.args = precision === undefined ? [] : [precision];
    const named = fields === undefined ? 'interval' : `interval ${fields}`;
    return precision === undefined ? named : `${named}(${precision})`;
}

;// CONCATENATED MODULE: ./src/extract/syntax/postgres/index.ts
// The text of a Postgres script in, its statements out: Postgres' own parser, and statement by statement where that
// refuses the whole. `loadPostgres` must have finished once before `parsePostgres` is called.










// The WASM parser is a singleton: loading it twice costs memory and gives nothing.
let parser = null;
async function loadPostgres() {
    if (parser)
        return;
    const library = await __webpack_require__.e(/* import() */ 2627).then(__webpack_require__.t.bind(__webpack_require__, 2627, 23));
    await library.loadModule();
    parser = library;
}
const TOPICS = {
    expr: readExpr,
    query: readQuery,
    data: readData,
    type: readType,
    statements: (reader, item) => readStatement(innerReader(reader, item), item),
    script: (source) => readScript(source, prepareScript(source.text)),
    plpgsql: (sql) => loaded().parsePlPgSQLSync(sql),
};
function loaded() {
    if (!parser)
        throw new Error('loadPostgres() has not finished: await it before the first parse');
    return parser;
}
/** Statements of the text in order; what could not be read is `opaque` at its place. Never throws on bad SQL. */
function parsePostgres(text) {
    const script = prepareScript(text);
    const source = new PgSource(script.text, new line_index/* LineIndex */.r(text), { toFile: (offset) => offset });
    return readScript(source, script);
}
/** A statement inside of another (EXPLAIN, BEGIN ATOMIC, a rule's action) has its own bounds. */
function innerReader(reader, item) {
    const span = reader.span(item.node);
    const { source } = reader;
    let start = span.start;
    for (let i = source.tokenAt(span.start); i >= 0 && (source.starts[i] ?? 0) >= reader.start; i--) {
        if (!/^(select|values|insert|update|delete|merge|with|create|notify)$/.test(source.word(i)))
            continue;
        start = source.starts[i];
        break;
    }
    return reader.within(start, Math.max(start, span.end));
}
function readScript(source, script) {
    if (source.starts.length === 0)
        return [];
    const whole = parseTree(source.text);
    if (typeof whole !== 'string')
        return readTrees(source, whole);
    return script.spans().flatMap((span) => readPiece(source, span.start, span.end));
}
/** The parser's statements, or its message. */
function parseTree(sql) {
    // The parser stops at a NUL as if the text ended there.
    if (sql.includes('\0'))
        return 'the text holds a NUL character; remove it';
    let tree;
    try {
        tree = loaded().parseSync(sql);
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
    if (!isNode(tree) || !Array.isArray(tree.stmts))
        return [];
    return tree.stmts.filter(isNode).map((raw) => ({
        stmt: tagged(raw, 'stmt'),
        start: number(raw, 'stmt_location'),
        length: number(raw, 'stmt_len'),
    }));
}
function readTrees(source, trees) {
    return trees.flatMap(({ stmt, start, length }) => {
        const from = source.offset(start);
        const to = length === 0 ? source.text.length : source.offset(start + length);
        const span = source.trim(from, to);
        return readOne(source, stmt, span.start, span.end);
    });
}
function readOne(source, stmt, start, end) {
    try {
        return readStatement(new Reader(source, start, end, TOPICS), stmt);
    }
    catch (error) {
        // Only a tree nested deeper than the stack gets here.
        const message = error instanceof Error ? error.message : String(error);
        const reason = `${stmt.tag}: ${message}; split the statement`;
        return [{ kind: 'opaque', reason, syntaxError: false, range: source.range(start, end) }];
    }
}
/** One statement of a text that does not parse as a whole. */
function readPiece(source, start, end) {
    const piece = source.text.slice(start, end);
    const toHere = (offset) => start + offset;
    const trees = parseTree(piece);
    if (typeof trees !== 'string')
        return readTrees(source.derive(piece, toHere), trees);
    for (const attempt of withoutPlaceholders(piece)) {
        const read = parseTree(attempt.text);
        if (typeof read !== 'string')
            return readTrees(source.derive(attempt.text, toHere, attempt.placeholders), read);
    }
    const reason = `${trees}. Postgres refuses this statement: correct it, or exclude the file if it is written for another database`;
    return [{ kind: 'opaque', reason, syntaxError: true, range: source.range(start, end) }];
}


/***/ })

};
;