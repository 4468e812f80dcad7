"use strict";
exports.id = 4199;
exports.ids = [4199,2250];
exports.modules = {

/***/ 7181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ codeStacks)
});

;// CONCATENATED MODULE: ./src/extract/environment/schema-keys.ts
// A parsed file in; the keys that a schema of its configuration asks of the environment out: envalid, t3-env, Joi and zod over `process.env`.
function schemaKeys(module) {
    const found = [];
    for (const call of module.nodesOf('CallExpression')) {
        for (const object of schemaObjects(module, call)) {
            for (const property of object.properties) {
                if (property.type !== 'Property' || property.computed)
                    continue;
                const key = nameOf(property.key);
                if (!/^[A-Z][A-Z0-9_]*$/.test(key))
                    continue;
                found.push({ key, node: property.key, optional: isLenient(module, property.value) });
            }
        }
    }
    return found;
}
/** Of `cleanEnv(process.env, {…})`, `createEnv({ server: {…}, client: {…} })`, and of a schema in a file that hands it the environment. */
function schemaObjects(module, call) {
    const name = nameOf(call.callee.type === 'MemberExpression' ? call.callee.property : call.callee);
    const [first, second] = call.arguments;
    if (name === 'cleanEnv')
        return second?.type === 'ObjectExpression' ? [second] : [];
    if (first?.type !== 'ObjectExpression')
        return [];
    if (name === 'createEnv') {
        return first.properties.flatMap((property) => {
            const isPart = property.type === 'Property' && /^(?:server|client|shared)$/.test(nameOf(property.key));
            return isPart && property.value.type === 'ObjectExpression' ? [property.value] : [];
        });
    }
    const owner = call.callee.type === 'MemberExpression' ? nameOf(call.callee.object) : '';
    if (name !== 'object' || !/^(?:z|zod|Joi|joi|yup|v)$/.test(owner))
        return [];
    return /validationSchema|\bprocess\.env\b/.test(module.text) ? [first] : [];
}
/** `z.string().optional()`, `.default('a')`, `str({ default: 'a' })`; in Joi only what is required. */
function isLenient(module, value) {
    const text = module.text.slice(...value.range);
    if (/\bjoi\b/i.test(text))
        return !/\.required\(/.test(text);
    return /\.(?:optional|default|nullish|catch)\(|\b(?:default|devDefault)\s*:/.test(text);
}
function nameOf(node) {
    if (node.type === 'Identifier')
        return node.name;
    return node.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
}

;// CONCATENATED MODULE: ./src/extract/environment/read.ts
// A parsed file in; the keys of the environment that it reads, each at its place, out.

/** Names as environments have them; `configService.get('database.host')` is a path into an object. */
const IS_KEY = /^[A-Za-z_][A-Za-z0-9_]*$/;
const IS_LOUD = /^[A-Z][A-Z0-9_]*$/;
function read(module) {
    const reads = [];
    const add = (key, node, optional, schema = false) => {
        const { line, startColumn, endColumn, endLine } = module.rangeOf(node);
        const end = endLine === line ? endColumn : startColumn + 1;
        if (IS_KEY.test(key))
            reads.push({ key, at: [line, startColumn, end], optional, schema });
    };
    for (const member of module.nodesOf('MemberExpression')) {
        if (!isEnvironment(member.object))
            continue;
        const key = member.computed ? textOf(member.property) : nameOf(member.property);
        // What is written is no read.
        if (key !== null && !isWritten(module, member))
            add(key, member.property, isOptional(module, member));
    }
    for (const pattern of module.nodesOf('VariableDeclarator')) {
        if (pattern.id.type !== 'ObjectPattern' || !pattern.init || !isEnvironment(pattern.init))
            continue;
        for (const property of pattern.id.properties) {
            if (property.type === 'Property' && !property.computed)
                add(nameOf(property.key), property.key, property.value.type === 'AssignmentPattern');
        }
    }
    for (const call of module.nodesOf('CallExpression')) {
        const key = configKey(module, call);
        if (key)
            add(key.text, key.node, key.optional || isOptional(module, call));
    }
    for (const { key, node, optional } of schemaKeys(module))
        add(key, node, optional, true);
    return reads.length > 0
        ? { facts: [{ kind: 'environment-reads', reads }], problems: [] }
        : { facts: [], problems: [] };
}
/** `process.env`, `import.meta.env`, `Bun.env` */
function isEnvironment(node) {
    const plain = node.type === 'TSNonNullExpression' || node.type === 'ChainExpression' ? node.expression : node;
    if (plain.type !== 'MemberExpression')
        return false;
    const name = plain.computed ? textOf(plain.property) : nameOf(plain.property);
    if (name !== 'env')
        return false;
    if (plain.object.type === 'MetaProperty')
        return true;
    return plain.object.type === 'Identifier' && /^(?:process|Bun)$/.test(plain.object.name);
}
function textOf(node) {
    return node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}
function isWritten(module, node) {
    const parent = module.parentOf(node);
    if (parent?.type === 'AssignmentExpression')
        return parent.left === node;
    return parent?.type === 'UnaryExpression' && parent.operator === 'delete';
}
/** `x ?? 'a'`, `x || 'a'`, `if (x)`, `x ? a : b`, `!x`, `x === 'a'`, `x?.trim()`: written by somebody who knows that it may not be set. */
function isOptional(module, node) {
    let child = node;
    for (let parent = module.parentOf(node); parent; parent = module.parentOf(parent)) {
        switch (parent.type) {
            case 'LogicalExpression':
                return parent.left === child || parent.operator === '&&';
            case 'ConditionalExpression':
            case 'IfStatement':
                return parent.test === child;
            case 'UnaryExpression':
                return parent.operator === '!' || parent.operator === 'typeof';
            case 'BinaryExpression':
                return /^[!=]==?$/.test(parent.operator);
            case 'MemberExpression':
                return parent.object === child && parent.optional;
            case 'AssignmentPattern':
                return true;
            case 'TSAsExpression':
            case 'TSSatisfiesExpression':
            case 'ChainExpression':
                child = parent;
                continue;
            default:
                return false;
        }
    }
    return false;
}
/** `this.config.get('KEY')`, `configService.getOrThrow<string>('KEY')`, `Deno.env.get('KEY')` */
function configKey(module, call) {
    const { callee } = call;
    if (callee.type !== 'MemberExpression' || callee.computed)
        return null;
    const method = nameOf(callee.property);
    if (method !== 'get' && method !== 'getOrThrow')
        return null;
    const [argument, fallback] = call.arguments;
    const text = argument ? textOf(argument) : null;
    if (text === null || !argument)
        return null;
    const owner = ownerName(callee.object);
    const isDeno = owner === 'env' && /\bDeno\.env\b/.test(module.text.slice(...callee.object.range));
    // `map.get('a')` of something called config: only loud names are the environment's.
    if (!isDeno && !(IS_LOUD.test(text) && /config|env/i.test(owner) && module.text.includes('ConfigService')))
        return null;
    const hasDefault = fallback !== undefined && fallback.type !== 'ObjectExpression';
    return { text, node: argument, optional: hasDefault };
}
function ownerName(node) {
    if (node.type === 'Identifier')
        return node.name;
    if (node.type === 'MemberExpression')
        return nameOf(node.property);
    return node.type === 'CallExpression' ? ownerName(node.callee) : '';
}

;// CONCATENATED MODULE: ./src/extract/environment/index.ts
// Keys of the environment that code reads: `process.env.KEY`, `import.meta.env.KEY`, `ConfigService.get('KEY')`, schemas of configurations.

const environment = {
    id: 'environment',
    title: 'Environment and configuration keys',
    version: 1,
    reads: (path) => !/\.d\.[cm]?ts$/i.test(path),
    mentions: (text) => /process\.env|process\[|import\.meta\.env|ConfigService|Deno\.env|Bun\.env|envalid|createEnv/.test(text),
    read: read,
};

// EXTERNAL MODULE: ./src/extract/syntax/tree-places.ts
var tree_places = __webpack_require__(46938);
;// CONCATENATED MODULE: ./src/extract/syntax/http/expressions.ts
// Small questions about expressions that readers of routes and calls ask: names, constants, object members, functions around.
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ALL'];
/** `get`, `DELETE`, `del`, `any`. */
function methodNamed(name) {
    const upper = name.toUpperCase();
    if (upper === 'DEL')
        return 'DELETE';
    if (upper === 'ANY')
        return 'ALL';
    return METHODS.includes(upper) ? upper : null;
}
function keyOf(node) {
    if (node.type === 'Identifier')
        return node.name;
    if (node.type === 'PrivateIdentifier')
        return `#${node.name}`;
    return node.type === 'Literal' ? String(node.value) : '';
}
/** Without casts, `!`, parentheses and `await`. */
function bare(node) {
    let at = node;
    for (;;) {
        if (at.type === 'TSAsExpression' ||
            at.type === 'TSNonNullExpression' ||
            at.type === 'TSTypeAssertion' ||
            at.type === 'TSSatisfiesExpression' ||
            at.type === 'ChainExpression')
            at = at.expression;
        else if (at.type === 'AwaitExpression')
            at = at.argument;
        else
            return at;
    }
}
/** `a.b.c`, `this.http`; null where more than names is in it. */
function dottedName(node) {
    const names = [];
    let at = bare(node);
    while (at.type === 'MemberExpression' && !at.computed) {
        names.push(keyOf(at.property));
        at = bare(at.object);
    }
    if (at.type === 'Identifier')
        names.push(at.name);
    else if (at.type === 'ThisExpression')
        names.push('this');
    else
        return null;
    return names.reverse().join('.');
}
function stringOf(node) {
    if (!node)
        return null;
    const value = bare(node);
    if (value.type === 'Literal')
        return typeof value.value === 'string' ? value.value : null;
    if (value.type === 'TemplateLiteral' && value.expressions.length === 0)
        return value.quasis[0]?.value.cooked ?? null;
    return null;
}
function memberOf(node, name) {
    if (!node)
        return null;
    const object = bare(node);
    if (object.type !== 'ObjectExpression')
        return null;
    for (const property of object.properties) {
        if (property.type === 'Property' && !property.computed && keyOf(property.key) === name)
            return property.value;
    }
    return null;
}
function isFunction(node) {
    return (node?.type === 'FunctionDeclaration' ||
        node?.type === 'FunctionExpression' ||
        node?.type === 'ArrowFunctionExpression');
}
/** The functions around a node, the nearest first. */
function functionsAround(module, node) {
    const found = [];
    for (let at = module.parentOf(node); at; at = module.parentOf(at))
        if (isFunction(at))
            found.push(at);
    return found;
}
/** `load`, `Api.load`, `useApi.load`: how others reach it; null for one that nobody can name. */
function functionName(module, node) {
    if (node.type === 'FunctionDeclaration')
        return node.id ? within(module, node, node.id.name) : within(module, node, 'default');
    let at = node;
    let parent = module.parentOf(at);
    // `useCallback(async () => …)`, `memo(…)`
    while (parent?.type === 'CallExpression' && parent.arguments[0] === at) {
        at = parent;
        parent = module.parentOf(at);
    }
    if (!parent)
        return null;
    if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier')
        return within(module, parent, parent.id.name);
    if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition' || parent.type === 'Property')
        return within(module, parent, keyOf(parent.key));
    if (parent.type === 'ExportDefaultDeclaration')
        return 'default';
    if (parent.type === 'AssignmentExpression')
        return dottedName(parent.left)?.replace(/^(?:module\.)?exports\./, '') ?? null;
    return null;
}
/** With the class, object or function that it belongs to. */
function within(module, node, name) {
    const owner = expressions_ownerName(module, node);
    return owner === null ? name : `${owner}.${name}`;
}
function expressions_ownerName(module, node) {
    for (let at = module.parentOf(node); at; at = module.parentOf(at)) {
        if (at.type === 'ClassDeclaration' || at.type === 'ClassExpression')
            return at.id?.name ?? 'default';
        if (at.type === 'ObjectExpression') {
            const parent = module.parentOf(at);
            const holder = parent && bareParent(module, parent);
            if (holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier')
                return holder.id.name;
            if (holder?.type === 'Property') {
                const outer = expressions_ownerName(module, holder);
                return outer === null ? keyOf(holder.key) : `${outer}.${keyOf(holder.key)}`;
            }
            if (holder?.type === 'ExportDefaultDeclaration')
                return 'default';
        }
        if (isFunction(at))
            return functionName(module, at);
    }
    return null;
}
function bareParent(module, node) {
    let at = node;
    while (at && (at.type === 'TSAsExpression' || at.type === 'TSSatisfiesExpression'))
        at = module.parentOf(at);
    return at;
}
/** Made once for each file: each name of each call is asked for. */
function constantsOf(module) {
    const values = new Map();
    const note = (name, value) => values.set(name, values.has(name) ? null : value);
    const taken = new Map();
    for (const { id, init } of module.nodesOf('VariableDeclarator')) {
        if (id.type === 'Identifier')
            note(id.name, init);
        if (id.type !== 'ObjectPattern' || !init)
            continue;
        const value = bare(init);
        const maker = dottedName(value.type === 'CallExpression' ? value.callee : value);
        if (maker === null)
            continue;
        for (const member of id.properties) {
            if (member.type === 'Property' && member.value.type === 'Identifier')
                taken.set(member.value.name, { maker, key: keyOf(member.key) });
        }
    }
    for (const declared of module.nodesOf('FunctionDeclaration'))
        if (declared.id)
            note(declared.id.name, declared);
    return { get: (name) => values.get(name) ?? null, takenFrom: (name) => taken.get(name) ?? null };
}
/** Where the first part of a dotted name comes from. */
function importedFrom(module, dotted) {
    const root = dotted.split('.')[0];
    const binding = module.imports.get(root);
    return binding ? { specifier: binding.from, name: binding.name } : null;
}
/** `require('./x')` written in place. */
function requiredFrom(node) {
    const call = bare(node);
    if (call.type === 'MemberExpression') {
        const inner = requiredFrom(call.object);
        return inner && inner.name === '*' ? { ...inner, name: keyOf(call.property) } : inner;
    }
    if (call.type === 'ImportExpression') {
        const specifier = stringOf(call.source);
        return specifier === null ? null : { specifier, name: 'default' };
    }
    if (call.type !== 'CallExpression' || call.callee.type !== 'Identifier' || call.callee.name !== 'require')
        return null;
    const specifier = stringOf(call.arguments[0]);
    return specifier === null ? null : { specifier, name: '*' };
}

;// CONCATENATED MODULE: ./src/extract/syntax/http/address.ts
// The expression of an address in; its path in pieces, whether it leaves this system, and what it begins with, out.

/** Constants lead to constants; nobody writes longer chains. */
const DEEPEST = 8;
const HOLE = '\uFFFC';
/** What a first hole that is the host alone is called: then all of the path is written here. */
const HOST = /(?:^|[._])(?:origin|host|hostname|protocol|site_?url|web_?app_?url|server_?url)$/i;
const LOCAL = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|[\w-]+\.(?:local|localhost))$/i;
/** All addresses that an expression may be: both sides of a condition. */
function readAddresses(module, constants, node) {
    const value = bare(node);
    if (value.type === 'ConditionalExpression')
        return [value.consequent, value.alternate].flatMap((side) => readAddress(module, constants, side) ?? []);
    const only = readAddress(module, constants, node);
    return only ? [only] : [];
}
function readAddress(module, constants, node) {
    const pieces = flatten(module, constants, node, 0);
    if (pieces === null)
        return null;
    return addressOf(module, node, pieces);
}
function addressOf(module, node, pieces) {
    const { holes, fallback } = pieces;
    let { text } = pieces;
    let open = fallback;
    let external = false;
    let lead = null;
    let rooted = /^[/\uFFFC]|^https?:/i.test(text);
    const origin = /^(?:https?:|wss?:)?\/\/([^/?#]*)/i.exec(text);
    if (origin) {
        const host = origin[1].replace(/^[^@]*@/, '').replace(/:[\d\uFFFC]*$/, '');
        external = !host.includes(HOLE) && !LOCAL.test(host);
        text = text.slice(origin[0].length);
        if (host.includes(HOLE))
            open = true;
        rooted = true;
    }
    else if (text.startsWith(HOLE)) {
        const name = holes[0] ? dottedName(holes[0]) : null;
        // `/${id}` has its slash before the hole; a hole alone at the front stands for what all addresses begin with.
        if (text !== HOLE || holes.length === 1) {
            lead = name === null ? null : { name, from: importedFrom(module, name) };
            open ||= name === null || !HOST.test(name);
            text = text.slice(1);
            if (text !== '' && !/^[/?#\uFFFC]/.test(text))
                rooted = lead !== null && /^[\w-]+\//.test(text);
        }
    }
    const skipped = count(pieces.text.slice(0, pieces.text.length - text.length));
    const passes = passedOn(module, node, text === '' && lead ? holes.slice(0, 1) : holes.slice(skipped), text === '' ? HOLE : text);
    if (passes && text === '')
        lead = null;
    const path = segmentsOf(passes && text.endsWith(HOLE) ? text.slice(0, -1) : text);
    if (path === null)
        return null;
    return { path, external, open, rooted, lead, passes };
}
/** The parameter of a function around that the last hole is. */
function passedOn(module, node, holes, text) {
    const last = holes.at(-1);
    if (!last || !text.split(/[?#]/)[0].endsWith(HOLE) || count(text) !== holes.length)
        return null;
    // `/orders/${id}` gives one value, `/api${path}` and `/api/${path}` may give all of it: told apart by the name.
    const name = dottedName(last);
    if (name === null)
        return null;
    const [root, property = null] = name.split('.');
    const inside = /\/\uFFFC$/.test(text) || text.length > 1;
    if (inside && !/(?:path|url|uri|endpoint|route|resource|href)\w*$/i.test(property ?? root))
        return null;
    for (const around of functionsAround(module, node)) {
        for (const parameter of around.params) {
            const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
            if (target.type === 'Identifier' && target.name === root)
                return { by: around, parameter: root, property };
            if (target.type !== 'ObjectPattern' || property !== null)
                continue;
            for (const member of target.properties) {
                if (member.type !== 'Property')
                    continue;
                const local = member.value.type === 'AssignmentPattern' ? member.value.left : member.value;
                if (local.type === 'Identifier' && local.name === root)
                    return { by: around, parameter: '', property: keyOf(member.key) };
            }
        }
    }
    return null;
}
function count(text) {
    return text.split(HOLE).length - 1;
}
function segmentsOf(text) {
    const path = [];
    const end = text.search(/[?#]/);
    const parts = (end < 0 ? text : text.slice(0, end)).split('/');
    for (const [at, part] of parts.entries()) {
        if (part === '' || part === '.')
            continue;
        if (/[\s<>{}"\\]/.test(part))
            return null;
        if (!part.includes(HOLE))
            path.push(decode(part));
        // `/orders${query}` at the end: what follows is most often a query.
        else if (at === parts.length - 1 && /^[^\uFFFC]+\uFFFC$/.test(part))
            path.push(decode(part.slice(0, -1)));
        else if (/^\uFFFC+$/.test(part))
            path.push({ name: null });
        else
            path.push({ name: null });
    }
    return path;
}
function decode(part) {
    return part.includes('%') ? part.replace(/%20/g, ' ') : part;
}
// ---------------------------------------------------------------- expressions to text
function flatten(module, constants, node, depth) {
    if (depth > DEEPEST)
        return hole(node);
    const inner = (next) => flatten(module, constants, next, depth + 1);
    const value = bare(node);
    switch (value.type) {
        case 'Literal':
            return typeof value.value === 'string' || typeof value.value === 'number' ? said(String(value.value)) : null;
        case 'TemplateLiteral':
            return joined(value.quasis.flatMap((quasi, at) => {
                const filling = value.expressions[at];
                return [said(quasi.value.cooked ?? ''), ...(filling ? [inner(filling) ?? hole(filling)] : [])];
            }));
        case 'BinaryExpression': {
            if (value.operator !== '+')
                return null;
            const left = value.left;
            return joined([inner(left) ?? hole(left), inner(value.right) ?? hole(value.right)]);
        }
        case 'LogicalExpression': {
            const right = inner(value.right);
            return right && right.holes.length === 0 && right.text !== '' ? { ...right, fallback: true } : hole(value.left);
        }
        case 'Identifier': {
            if (module.imports.has(value.name) || isParameter(module, value, value.name))
                return hole(value);
            const constant = constants.get(value.name);
            const known = constant && !isFunction(constant) ? inner(constant) : null;
            return known ?? hole(value);
        }
        case 'MemberExpression':
            return memberText(constants, value, inner) ?? hole(value);
        case 'NewExpression':
            return newText(value, inner);
        case 'CallExpression':
            return calledText(constants, value, inner);
        default:
            return hole(value);
    }
}
/** `PATHS.orders` of an object of this file; `url.href`. */
function memberText(constants, node, inner) {
    if (node.computed)
        return null;
    const name = keyOf(node.property);
    if (name === 'href')
        return inner(node.object);
    const names = dottedName(node)?.split('.') ?? [];
    let at = names.length > 1 ? constants.get(names[0]) : null;
    for (const member of names.slice(1))
        at = memberOf(at, member);
    return at && !isFunction(at) ? inner(at) : null;
}
/** `new URL('/orders', base)`, `new Request('/orders')` */
function newText({ callee, arguments: given }, inner) {
    const name = keyOf(callee);
    const [first, base] = given;
    if (!first || (name !== 'URL' && name !== 'Request'))
        return null;
    const path = inner(first);
    if (!path || !base || name === 'Request' || /^https?:/i.test(path.text))
        return path;
    const before = inner(base);
    // A path from the root takes the place of the base's own.
    if (!before || path.text.startsWith('/')) {
        const external = before !== null && /^https?:\/\/[^/\uFFFC]+/i.exec(before.text)?.[0];
        return external ? joined([said(external), path]) : path;
    }
    return joined([before, said('/'), path]);
}
function calledText(constants, { callee, arguments: given }, inner) {
    const name = dottedName(callee) ?? '';
    const [first] = given;
    if (/(?:^|\.)(?:encodeURIComponent|encodeURI|String|Number|escape)$/.test(name) && first)
        return hole(first);
    if (callee.type === 'MemberExpression' && /^(?:toString|trim|replace|valueOf|concat)$/.test(keyOf(callee.property))) {
        const text = inner(callee.object);
        return text && keyOf(callee.property) === 'concat'
            ? joined([text, ...given.map((one) => inner(one) ?? hole(one))])
            : text;
    }
    if (/(?:^|\.)(?:url-?join|urljoin|joinUrl|join|resolve)$/i.test(name) && given.length > 1) {
        return joined(given.flatMap((part, at) => [...(at > 0 ? [said('/')] : []), inner(part) ?? hole(part)]));
    }
    const declared = callee.type === 'Identifier' ? constants.get(callee.name) : methodOf(constants, name);
    const made = declared && isFunction(declared) ? returned(declared) : null;
    if (made)
        return inner(made);
    const path = first ? inner(first) : null;
    // `withBase('/orders')`: what makes it an address may put more before it.
    if (path?.text.startsWith('/'))
        return { ...path, fallback: true };
    return null;
}
function methodOf(constants, name) {
    const names = name.split('.');
    let at = names.length > 1 ? constants.get(names[0]) : null;
    for (const member of names.slice(1))
        at = memberOf(at, member);
    return at;
}
/** What a function of one statement returns. */
function returned(node) {
    if (!isFunction(node) || !node.body)
        return null;
    if (node.body.type !== 'BlockStatement')
        return node.body;
    const [only] = node.body.body;
    return node.body.body.length === 1 && only?.type === 'ReturnStatement' ? only.argument : null;
}
function isParameter(module, node, name) {
    return functionsAround(module, node).some(({ params }) => params.some((parameter) => {
        const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
        if (target.type === 'Identifier')
            return target.name === name;
        return (target.type === 'ObjectPattern' &&
            target.properties.some((member) => {
                if (member.type !== 'Property')
                    return false;
                const local = member.value.type === 'AssignmentPattern' ? member.value.left : member.value;
                return local.type === 'Identifier' && local.name === name;
            }));
    }));
}
function said(text) {
    return { text: text.replaceAll(HOLE, ''), holes: [], fallback: false };
}
function hole(node) {
    return { text: HOLE, holes: [node], fallback: false };
}
function joined(parts) {
    return {
        text: parts.map(({ text }) => text).join(''),
        holes: parts.flatMap(({ holes }) => holes),
        fallback: parts[0]?.text === '' ? (parts[1]?.fallback ?? false) : (parts[0]?.fallback ?? false),
    };
}

;// CONCATENATED MODULE: ./src/extract/syntax/http/written-type.ts
// A type as written in; the type of the answer without what carries it (`Promise`, `AxiosResponse`, `Observable`) out.
const CARRIERS = /^(?:Promise|PromiseLike|Observable|AxiosResponse|AxiosPromise|HttpResponse|ApiResponse|NextResponse|Response|Readonly|Awaited|Ref)\s*<([\s\S]*)>$/;
/** null for types that say nothing: `any`, `Response`, `void`. */
function unwrapType(written) {
    let text = written.trim().replace(/\s*\|\s*(?:null|undefined)\b/g, '');
    for (let depth = 0; depth < 5; depth++) {
        const inner = CARRIERS.exec(text);
        if (!inner)
            break;
        text = inner[1].trim().replace(/\s*\|\s*(?:null|undefined)\b/g, '');
    }
    if (/^(?:any|unknown|void|never|object|string|number|boolean|Response|AxiosResponse|null|undefined|JSX\.Element|\{\}|Promise|Observable)$/.test(text))
        return null;
    return text.length > 300 ? null : text;
}

;// CONCATENATED MODULE: ./src/extract/syntax/http/handlers.ts
// The function that answers a route in; its name, its declared types and the fields of answers that it builds in place out.


/** What sends its argument: `res.json(…)`, `reply.send(…)`, `c.json(…)`, `NextResponse.json(…)`. */
const SENDERS = /(?:^|\.)(?:json|send|jsonp|code|status)$/;
function handlerOf(module, node) {
    const value = bare(node);
    const range = module.rangeOf(value);
    if (isFunction(value))
        return { name: value.id?.name ?? null, range };
    const named = value.type === 'CallExpression' && value.arguments.length > 0 ? bare(value.arguments.at(-1)) : value;
    return { name: isFunction(named) ? null : dottedName(named), range };
}
const NO_ANSWER = { responseType: null, bodyType: null, queryType: null, responseFields: [] };
/** `(req: Request<P, OrderDto, CreateOrder>, res: Response<OrderDto>) => res.json({ … })` */
function answerOf(module, node) {
    const value = functionIn(node);
    if (!value)
        return NO_ANSWER;
    let bodyType = null;
    let responseType = null;
    for (const parameter of value.params) {
        if (parameter.type !== 'Identifier')
            continue;
        const type = parameter.typeAnnotation?.typeAnnotation;
        if (type?.type !== 'TSTypeReference' || !type.typeArguments)
            continue;
        const name = module.text.slice(...type.typeName.range);
        const given = type.typeArguments.params.map((one) => module.text.slice(...one.range));
        if (/(?:^|\.)(?:Next(?:Api)?)?Response$/.test(name))
            responseType = unwrapType(given[0] ?? '');
        if (/(?:^|\.)Request$/.test(name)) {
            responseType ??= given[1] ? unwrapType(given[1]) : null;
            bodyType = given[2] ? unwrapType(given[2]) : null;
        }
    }
    return { responseType, bodyType, queryType: null, responseFields: fieldsSent(module, value) };
}
/** `asyncHandler(async (req, res) => …)` too. */
function functionIn(node) {
    const value = bare(node);
    if (isFunction(value))
        return value;
    if (value.type !== 'CallExpression')
        return null;
    for (const argument of value.arguments) {
        const inner = bare(argument);
        if (isFunction(inner))
            return inner;
    }
    return null;
}
function fieldsSent(module, handler) {
    const fields = new Map();
    for (const call of module.nodesOf('CallExpression')) {
        if (call.range[0] < handler.range[0] || call.range[1] > handler.range[1])
            continue;
        const callee = bare(call.callee);
        const name = callee.type === 'MemberExpression' ? keyOf(callee.property) : '';
        const [first] = call.arguments;
        if (!SENDERS.test(name) || !first)
            continue;
        const value = bare(first);
        if (value.type !== 'ObjectExpression')
            continue;
        for (const property of value.properties) {
            // More may be in it than is written.
            if (property.type !== 'Property' || property.computed)
                return [];
            const field = keyOf(property.key);
            if (!fields.has(field))
                fields.set(field, { name: field, range: module.rangeOf(property.key) });
        }
    }
    return [...fields.values()];
}

;// CONCATENATED MODULE: ./src/extract/syntax/http/route-path.ts
// A path as routers write it in; its pieces out, one list for each of the paths that it may mean.
/** Nobody makes more segments optional. */
const MOST_VARIANTS = 8;
/** `/orders/:id?` means `/orders` and `/orders/{id}`. */
function routePaths(written) {
    let variants = [[]];
    for (const part of written.split('/')) {
        if (part === '')
            continue;
        const segment = segmentOf(part);
        const optional = /^[:{].*\?\}?$/.test(part) && variants.length < MOST_VARIANTS;
        const longer = variants.map((variant) => [...variant, segment]);
        variants = optional ? [...variants, ...longer] : longer;
    }
    return variants;
}
function routePath(written) {
    return routePaths(written).at(-1);
}
/** `:id`, `:id(\\d+)`, `{id}`, `[id]` and `*` of all routers. */
function segmentOf(part) {
    if (part === '*' || part === '(.*)' || part.startsWith('*') || /^:[\w-]+(?:\(\.\*\)|[*+])$/.test(part))
        return '*';
    if (/^\{\*[\w-]+\}$/.test(part))
        return '*';
    const named = /^:([\w-]+)/.exec(part) ?? /^\{([\w-]+)\??\}$/.exec(part);
    if (named)
        return { name: named[1] };
    if (/[:*({]/.test(part) && part !== decoded(part))
        return decoded(part);
    return /[:(][\w]/.test(part) && !/^[\w.-]+:[a-z]+$/i.test(part) ? { name: null } : decoded(part);
}
function decoded(part) {
    return part.replace(/\\:/g, ':');
}
/** `/api/orders/{id}`, as ids and messages write it. */
function writtenPath(path) {
    return `/${path.map((segment) => (typeof segment === 'string' ? segment : `{${segment.name ?? ''}}`)).join('/')}`;
}

;// CONCATENATED MODULE: ./src/extract/syntax/http/read-routers.ts
// A parsed file of a server in the style of Express in; its routers, routes and mounts out. Fastify, Koa and Hono register alike.




const RECEIVER = /(?:^|\.)_?(?:app|api|router|routes?|server|fastify|instance|web|\w*(?:Router|Routes?|App|Server|Api))$/i;
const VERBS = /^(?:get|post|put|patch|delete|del|head|options|all|any)$/;
/** Koa: `new Router({ prefix: '/orders' })`; Fastify: `{ prefix }`. */
const PREFIX = ['prefix'];
function readRouters(module, style) {
    const constants = constantsOf(module);
    const routers = routersIn(module, style, constants);
    const facts = [...routers.values()];
    for (const call of module.nodesOf('CallExpression'))
        facts.push(...readRegistration(module, constants, style, routers, call));
    const owners = new Set(facts.flatMap((fact) => (fact.kind === 'route' || fact.kind === 'mount' ? (fact.owner ?? []) : [])));
    if (owners.size === 0 && routers.size === 0)
        return [];
    return [...facts, ...exportsOf(module, style, facts, routers)];
}
// ---------------------------------------------------------------- routers
function routersIn(module, style, constants) {
    const found = new Map();
    const note = (name, init) => {
        const made = routerMade(module, style, constants, name, init);
        if (made)
            found.set(name, made);
    };
    for (const { id, init } of module.nodesOf('VariableDeclarator'))
        if (id.type === 'Identifier' && init)
            note(id.name, init);
    for (const { key, value } of module.nodesOf('PropertyDefinition'))
        if (value)
            note(`this.${keyOf(key)}`, value);
    for (const { left, right } of module.nodesOf('AssignmentExpression')) {
        const name = dottedName(left);
        if (name !== null)
            note(name, right);
    }
    return found;
}
function routerMade(module, { framework, makers, apps }, constants, name, node) {
    let init = bare(node);
    const chained = [];
    // `new Hono().basePath('/api')`
    while (init.type === 'CallExpression' &&
        init.callee.type === 'MemberExpression' &&
        bare(init.callee.object).type !== 'Identifier') {
        if (keyOf(init.callee.property) === 'basePath')
            chained.unshift(...routePath(stringOf(init.arguments[0]) ?? ''));
        init = bare(init.callee.object);
    }
    if (init.type !== 'CallExpression' && init.type !== 'NewExpression')
        return null;
    const required = init.callee.type === 'CallExpression' ? requiredFrom(init.callee) : null;
    const maker = required ? required.specifier : dottedName(init.callee);
    if (maker === null || !makers.test(maker))
        return null;
    const prefixes = [];
    for (const argument of init.arguments) {
        for (const key of PREFIX) {
            const said = memberOf(argument, key);
            const address = said ? readAddress(module, constants, said) : null;
            if (address)
                prefixes.push(routePath(pathText(address.path)));
        }
    }
    if (chained.length > 0)
        prefixes.push(chained);
    const isApp = apps.test(maker);
    return { kind: 'router', framework, name, prefixes, isApp, version: null, range: module.rangeOf(init) };
}
function pathText(path) {
    return path.map((segment) => (typeof segment === 'string' ? segment : `:${segment.name ?? 'hole'}`)).join('/');
}
// ---------------------------------------------------------------- registrations
function readRegistration(module, constants, style, routers, call) {
    const callee = bare(call.callee);
    if (callee.type !== 'MemberExpression' || callee.computed)
        return [];
    const name = keyOf(callee.property);
    const receiver = receiverOf(module, style, routers, callee.object);
    if (!receiver)
        return [];
    const { owner, prefix, isKnown } = receiver;
    if (VERBS.test(name))
        return routesOf(module, constants, style, call, owner, prefix, methodNamed(name), isKnown);
    if (name === 'route' && style.framework === 'fastify')
        return routeObject(module, style, call, owner, constants);
    if (name === 'use' || name === 'register' || (name === 'route' && call.arguments.length > 1))
        return mountsOf(module, constants, style, call, owner, isKnown);
    return [];
}
function receiverOf(module, style, routers, node) {
    const target = bare(node);
    if (target.type === 'CallExpression') {
        const callee = bare(target.callee);
        if (callee.type !== 'MemberExpression')
            return null;
        const inner = receiverOf(module, style, routers, callee.object);
        if (!inner)
            return null;
        const name = keyOf(callee.property);
        const [first] = target.arguments;
        const path = stringOf(first);
        if (name === 'route' && path !== null && target.arguments.length === 1)
            return { ...inner, prefix: { path: routePath(path), node: first } };
        // `router.get('/a', …).post('/b', …)` and `app.route('/a').get(…).post(…)`
        return VERBS.test(name) || name === 'use' || name === 'route' ? inner : null;
    }
    const written = dottedName(target);
    if (written === null)
        return null;
    if (routers.has(written))
        return { owner: written, prefix: null, isKnown: true };
    const plugin = pluginOf(module, style, target, written);
    if (plugin !== null)
        return { owner: plugin, prefix: null, isKnown: true };
    return RECEIVER.test(written) ? { owner: written, prefix: null, isKnown: false } : null;
}
/** The router that a function is given: `module.exports = (app) => { app.get(…) }`, `async function routes(fastify) { … }`. */
function pluginOf(module, { framework }, node, name) {
    for (const around of functionsAround(module, node)) {
        const at = around.params.findIndex((one) => one.type === 'Identifier' && one.name === name);
        if (at < 0)
            continue;
        const parameter = around.params[at];
        const type = parameter.typeAnnotation ? module.text.slice(...parameter.typeAnnotation.range) : '';
        const isRouter = /Router|Express|Application|Fastify|Hono|Koa/.test(type) ||
            (type === '' && (framework === 'fastify' || RECEIVER.test(name)));
        if (!isRouter)
            return null;
        return functionName(module, around) ?? 'default';
    }
    return null;
}
function routesOf(module, constants, { framework }, call, owner, prefix, method, isKnown) {
    const given = call.arguments;
    const handler = given.at(-1);
    if (!handler || handler.type === 'SpreadElement')
        return [];
    // `client.get('/x', { params })` and `app.get('port')` are no routes.
    const isHandler = ['ArrowFunctionExpression', 'FunctionExpression'].includes(bare(handler).type);
    if (!prefix && given.length < 2)
        return [];
    if (!isHandler && !isKnown && !['Identifier', 'MemberExpression', 'CallExpression'].includes(bare(handler).type))
        return [];
    if (!isHandler && bare(handler).type === 'ObjectExpression')
        return [];
    const first = given[0];
    const written = prefix ? [{ path: prefix.path, node: prefix.node }] : writtenPaths(module, constants, first, isKnown);
    return written.map(({ path, node }) => ({
        kind: 'route',
        framework,
        method,
        path,
        owner,
        range: module.rangeOf(node),
        handler: handlerOf(module, handler),
        version: null,
        ...answerOf(module, handler),
    }));
}
function writtenPaths(module, constants, node, isKnown = true) {
    const value = bare(node);
    if (value.type === 'ArrayExpression')
        return value.elements.flatMap((element) => (element ? writtenPaths(module, constants, element, isKnown) : []));
    const text = stringOf(value);
    // Koa takes `orders.list` too.
    if (text !== null)
        return isKnown || text === '*' || text.startsWith('/') || text === ''
            ? routePaths(text).map((path) => ({ path, node }))
            : [];
    if (value.type === 'Literal' || isFunction(value) || value.type === 'ObjectExpression')
        return [];
    const address = readAddress(module, constants, value);
    if (!address || address.external || (!address.rooted && address.lead === null))
        return [];
    // What only another file says could be any path.
    if (address.lead !== null && address.path.length === 0)
        return [];
    return [{ path: routePath(pathText(address.path)), node }];
}
/** Fastify: `app.route({ method: 'GET', url: '/orders', handler })` */
function routeObject(module, { framework }, call, owner, constants) {
    const [options] = call.arguments;
    const url = memberOf(options, 'url') ?? memberOf(options, 'path');
    const handler = memberOf(options, 'handler');
    const said = memberOf(options, 'method');
    if (!url || !handler || !said)
        return [];
    const list = bare(said);
    const methods = (list.type === 'ArrayExpression' ? list.elements : [said]).flatMap((one) => methodNamed(stringOf(one) ?? '') ?? []);
    return writtenPaths(module, constants, url).flatMap(({ path, node }) => methods.map((method) => ({
        kind: 'route',
        framework,
        method,
        path,
        owner,
        range: module.rangeOf(node),
        handler: handlerOf(module, handler),
        version: null,
        ...answerOf(module, handler),
    })));
}
/** `app.use('/orders', guard, orders)`, `app.register(orders, { prefix: '/orders' })`, `app.route('/orders', orders)` */
function mountsOf(module, constants, { framework }, call, owner, isKnown) {
    const given = call.arguments.filter((one) => one.type !== 'SpreadElement');
    const [first] = given;
    if (!first)
        return [];
    // koa-mount: `app.use(mount('/api', api))`
    const inner = bare(first);
    if (inner.type === 'CallExpression' && dottedName(inner.callee) === 'mount')
        return mountsOf(module, constants, { framework, makers: /^$/, apps: /^$/ }, inner, owner, isKnown);
    const options = given.map((one) => memberOf(one, 'prefix')).find((one) => one !== null);
    const written = options ?? (isPathLike(first) ? first : null);
    const paths = written ? writtenPaths(module, constants, written).map(({ path }) => path) : [[]];
    if (!isKnown && paths.length === 0)
        return [];
    const targets = given.flatMap((one) => (one === first && isPathLike(first) ? [] : mounted(module, one)));
    return targets.flatMap(({ target, from, node }) => (paths.length > 0 ? paths : [[]]).map((prefix) => ({
        kind: 'mount',
        framework,
        owner,
        prefix,
        target,
        from,
        range: module.rangeOf(node),
    })));
}
function isPathLike(node) {
    const value = bare(node);
    return (['Literal', 'TemplateLiteral', 'BinaryExpression', 'ArrayExpression'].includes(value.type) ||
        /(?:path|prefix|base|url)\w*$/i.test(dottedName(value) ?? ''));
}
/** What is mounted: `orders`, `orders.routes()`, `require('./orders')`, `orders(db)`, `new Orders().router`, `import('./orders')`. */
function mounted(module, node) {
    const value = bare(node);
    const required = requiredFrom(value);
    if (required)
        return [{ target: required.name, from: required, node }];
    if (value.type === 'CallExpression') {
        const inner = bare(value.callee);
        const own = requiredFrom(inner);
        if (own)
            return [{ target: own.name, from: own, node }];
        if (inner.type === 'MemberExpression' && /^(?:routes|middleware|router|getRouter)$/.test(keyOf(inner.property)))
            return mounted(module, inner.object);
        const name = dottedName(inner);
        // `cors()`, `express.json()` and their like come from packages; the linker finds no router behind them.
        return name === null ? [] : [{ target: name, from: importedFrom(module, name), node }];
    }
    if (value.type === 'ArrayExpression')
        return value.elements.flatMap((one) => (one ? mounted(module, one) : []));
    if (value.type === 'MemberExpression' && bare(value.object).type === 'NewExpression')
        return mounted(module, value.object);
    if (value.type === 'NewExpression') {
        const name = dottedName(value.callee);
        return name === null ? [] : [{ target: name, from: importedFrom(module, name), node }];
    }
    const name = dottedName(value);
    return name === null ? [] : [{ target: name, from: importedFrom(module, name), node }];
}
// ---------------------------------------------------------------- exports
/** `export default router`, `module.exports = router`, `export { router as orders }`, a function that returns one, a class that holds one. */
function exportsOf(module, { framework }, facts, routers) {
    const owners = new Set([
        ...routers.keys(),
        ...facts.flatMap((fact) => (fact.kind === 'route' || fact.kind === 'mount' ? (fact.owner ?? []) : [])),
    ]);
    const found = [];
    const alias = (owner, target, node) => {
        if (owner === target || !owners.has(target))
            return;
        found.push({ kind: 'mount', framework, owner, prefix: [], target, from: null, range: module.rangeOf(node) });
    };
    for (const { declaration } of module.nodesOf('ExportDefaultDeclaration')) {
        const value = bare(declaration);
        const named = value.type === 'CallExpression' ? value.arguments[0] && bare(value.arguments[0]) : value;
        if (named?.type === 'Identifier')
            alias('default', named.name, declaration);
        if (value.type === 'FunctionDeclaration' && value.id)
            alias('default', value.id.name, declaration);
        if (value.type === 'ClassDeclaration' && value.id) {
            for (const owner of owners)
                if (owner.startsWith('this.'))
                    alias('default', owner, declaration);
        }
    }
    for (const { local, exported } of module.nodesOf('ExportSpecifier'))
        alias(keyOf(exported), keyOf(local), local);
    for (const { left, right } of module.nodesOf('AssignmentExpression')) {
        const name = dottedName(left);
        const value = bare(right);
        if (name === 'module.exports' || name === 'exports') {
            if (value.type === 'ObjectExpression') {
                for (const property of value.properties) {
                    const own = property.type === 'Property' ? dottedName(property.value) : null;
                    if (property.type === 'Property' && own !== null)
                        alias(keyOf(property.key), own, property);
                }
            }
            const own = dottedName(value.type === 'CallExpression' && value.arguments[0] ? value.arguments[0] : value);
            if (own !== null)
                alias('default', own, right);
        }
        else if (name?.startsWith('exports.')) {
            const own = dottedName(value);
            if (own !== null)
                alias(name.slice('exports.'.length), own, right);
        }
    }
    for (const { argument } of module.nodesOf('ReturnStatement')) {
        const name = argument ? dottedName(argument) : null;
        if (name === null || !routers.has(name))
            continue;
        const [maker] = functionsAround(module, argument);
        if (maker)
            alias(functionName(module, maker) ?? 'default', name, argument);
        if (maker && module.parentOf(maker)?.type === 'AssignmentExpression')
            alias('default', name, argument);
    }
    for (const { id, body } of module.nodesOf('ClassDeclaration')) {
        if (!id)
            continue;
        const text = module.text.slice(...body.range);
        for (const owner of owners)
            if (owner.startsWith('this.') && text.includes(owner))
                alias(id.name, owner, id);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/extract/express/read.ts
// A parsed file in; the routers, routes and mounts of Express that it registers out.

const STYLE = {
    framework: 'express',
    makers: /^(?:express|(?:express\.)?Router|\w*[eE]xpress|PromiseRouter|polka|restify\.createServer|express-promise-router)$/,
    apps: /^(?:express|\w*[eE]xpress|polka|restify\.createServer)$/,
};
function read_read(module) {
    return { facts: readRouters(module, STYLE), problems: [] };
}

;// CONCATENATED MODULE: ./src/extract/express/index.ts
// Routes that servers of Express answer: apps, routers and what is mounted where.


const express = {
    id: 'express',
    title: 'Express',
    version: 1,
    reads: (path) => !(0,tree_places/* isForeign */.jq)(path) && !/\.d\.[cm]?ts$/i.test(path),
    mentions: (text) => SIGNS.test(text) && !OTHERS.test(text),
    read: read_read,
};
const SIGNS = /\.(?:get|post|put|patch|delete|del|all|use|route|register|head|options)\s*(?:<[^>\n]{0,80}>)?\(/;
/** Read by their own stacks. */
const OTHERS = /['"](?:fastify|hono|koa|@koa\/router|koa-router|@fastify\/[\w-]+|hono\/[\w-]+)['"]/;

;// CONCATENATED MODULE: ./src/extract/fastify/read.ts
// A parsed file in; the routers, routes and mounts of Fastify that it registers out.

const read_STYLE = {
    framework: 'fastify',
    makers: /^\w*[fF]astify$/,
    apps: /^\w*[fF]astify$/,
};
function fastify_read_read(module) {
    return { facts: readRouters(module, read_STYLE), problems: [] };
}

;// CONCATENATED MODULE: ./src/extract/fastify/index.ts
// Routes that servers of Fastify answer: apps, routers and what is mounted where.


const fastify = {
    id: 'fastify',
    title: 'Fastify',
    version: 1,
    reads: (path) => !(0,tree_places/* isForeign */.jq)(path) && !/\.d\.[cm]?ts$/i.test(path),
    mentions: (text) => /fastify/i.test(text) && fastify_SIGNS.test(text),
    read: fastify_read_read,
};
const fastify_SIGNS = /\.(?:get|post|put|patch|delete|del|all|use|route|register|head|options)\s*(?:<[^>\n]{0,80}>)?\(/;

;// CONCATENATED MODULE: ./src/extract/hono/read.ts
// A parsed file in; the routers, routes and mounts of Hono that it registers out.

const hono_read_STYLE = {
    framework: 'hono',
    makers: /^(?:Hono|OpenAPIHono|createHono\w*|new\w*Hono\w*)$/,
    apps: /^$/,
};
function hono_read_read(module) {
    return { facts: readRouters(module, hono_read_STYLE), problems: [] };
}

;// CONCATENATED MODULE: ./src/extract/hono/index.ts
// Routes that servers of Hono answer: apps, routers and what is mounted where.


const hono = {
    id: 'hono',
    title: 'Hono',
    version: 1,
    reads: (path) => !(0,tree_places/* isForeign */.jq)(path) && !/\.d\.[cm]?ts$/i.test(path),
    mentions: (text) => /hono/i.test(text) && hono_SIGNS.test(text),
    read: hono_read_read,
};
const hono_SIGNS = /\.(?:get|post|put|patch|delete|del|all|use|route|register|head|options)\s*(?:<[^>\n]{0,80}>)?\(/;

;// CONCATENATED MODULE: ./src/extract/http-clients/body-fields.ts
// A call in; the fields of a body that is written in place out, null where it is not or where more may be in it.

const OPTIONS = /^(?:method|headers|body|data|json|params|query|credentials|signal|cache|mode|next|searchParams|url|token|timeout)$/;
function bodyFields(module, call) {
    const body = bodyOf(call);
    if (body?.type !== 'ObjectExpression')
        return null;
    const fields = [];
    for (const property of body.properties) {
        if (property.type !== 'Property' || property.computed)
            return null;
        fields.push({ name: keyOf(property.key), range: module.rangeOf(property) });
    }
    return fields;
}
function bodyOf({ callee, arguments: given }) {
    for (const argument of given) {
        const value = bare(argument);
        const said = memberOf(value, 'body') ?? memberOf(value, 'json') ?? memberOf(value, 'data');
        if (said)
            return unwrapped(said);
    }
    const target = bare(callee);
    const name = target.type === 'MemberExpression' ? keyOf(target.property) : target.type === 'Identifier' ? target.name : '';
    const method = methodNamed(name) ?? methodNamed(stringOf(given[0]) ?? '');
    if (method !== 'POST' && method !== 'PUT' && method !== 'PATCH')
        return null;
    const second = given[methodNamed(stringOf(given[0]) ?? '') ? 2 : 1];
    const value = second && unwrapped(second);
    if (value?.type !== 'ObjectExpression')
        return null;
    const isOptions = value.properties.some((one) => one.type === 'Property' && OPTIONS.test(keyOf(one.key)));
    return isOptions ? null : value;
}
/** `JSON.stringify({ … })` */
function unwrapped(node) {
    const value = bare(node);
    if (value.type !== 'CallExpression' || !value.arguments[0])
        return value;
    const callee = bare(value.callee);
    const isText = callee.type === 'MemberExpression' && keyOf(callee.property) === 'stringify';
    return isText ? bare(value.arguments[0]) : value;
}

;// CONCATENATED MODULE: ./src/extract/http-clients/libraries.ts
// A called name and where it comes from in; the HTTP library behind it out.
const PACKAGES = {
    axios: 'axios',
    ky: 'ky',
    'ky-universal': 'ky',
    got: 'got',
    'node-fetch': 'fetch',
    'cross-fetch': 'fetch',
    'isomorphic-fetch': 'fetch',
    'isomorphic-unfetch': 'fetch',
    undici: 'fetch',
    'whatwg-fetch': 'fetch',
    'expo/fetch': 'fetch',
    '@tauri-apps/plugin-http': 'fetch',
    ofetch: 'ofetch',
    '#app': 'ofetch',
    '#imports': 'ofetch',
    swr: 'swr',
    'swr/mutation': 'swr',
    'swr/immutable': 'swr',
    'swr/infinite': 'swr',
    superagent: 'superagent',
    supertest: 'supertest',
    request: 'request',
    'request-promise': 'request',
    needle: 'needle',
    wretch: 'wretch',
    jquery: 'jquery',
    '@angular/common/http': 'angular',
    '@nestjs/axios': 'axios',
};
const GLOBALS = {
    fetch: 'fetch',
    $fetch: 'ofetch',
    useFetch: 'ofetch',
    useLazyFetch: 'ofetch',
    axios: 'axios',
    $: 'jquery',
    jQuery: 'jquery',
};
function libraryOf(name, from, isLocal) {
    if (from)
        return Object.hasOwn(PACKAGES, from.specifier) ? PACKAGES[from.specifier] : null;
    if (isLocal)
        return null;
    const root = name.replace(/^(?:window|globalThis|self|global)\./, '').split('.')[0];
    return Object.hasOwn(GLOBALS, root) ? GLOBALS[root] : null;
}
/** Never a client of one's own: routers of pages, path tools, servers' own registration. */
function isNoClient(name, from) {
    if (from &&
        /^(?:node:|next\/|react-router|vue-router|@tanstack\/(?:react-)?router|path$|fs$|express$|fastify$|koa|hono|zod|yup|lodash|vitest|@playwright|cypress)/.test(from.specifier))
        return true;
    return /(?:^|\.)(?:push|replace|navigate|redirect|permanentRedirect|use|startsWith|endsWith|includes|indexOf|join|resolve|split|test|match|revalidatePath|revalidateTag|describe|it|expect|t|require|import|mock|log|warn|error|info|debug|Link|href|goto|visit|setItem|getItem|matchPath|useMatch|track|emit|on|off|once|addEventListener|querySelector|createElement|has|set|then|catch|map|filter|forEach|readFile|readFileSync|writeFile|existsSync)$/.test(name);
}
/** Named as what sends something. */
function soundsLikeClient(name) {
    return /fetch|request|api|http|axios|client|ajax|rest|(?:^|\.)(?:get|post|put|patch|del|delete|query|mutate|call|send|load|upload)\w*$/i.test(name);
}

;// CONCATENATED MODULE: ./src/extract/http-clients/callee.ts
// A call in; through which client it goes out: a library's own function, an instance, a wrapper of this or another file.


function readCallee(module, constants, { callee, arguments: given }) {
    const target = bare(callee);
    const written = dottedName(target);
    if (written === null)
        return calledOn(module, target);
    const last = written.slice(written.lastIndexOf('.') + 1);
    const method = written.includes('.') || !isRegistration(given) ? methodNamed(last) : null;
    if (isRegistration(given) &&
        /(?:^|\.)_?(?:app|router|routes?|server|fastify|instance|\w*Router)\.\w+$/i.test(written))
        return null;
    if (written.startsWith('this.'))
        return ofThis(module, target, written, method);
    const root = written.split('.')[0];
    const from = importedFrom(module, written);
    const local = from ? null : constants.get(root);
    if (!from && local) {
        const init = bare(local);
        // `const http = inject(HttpClient)`, `const api = useApi()`, `const api = new Api()`
        if (init.type === 'CallExpression' || init.type === 'NewExpression') {
            const made = madeBy(module, init, written.slice(root.length), method);
            if (made)
                return made;
        }
        return { name: written, library: null, client: written, from: null, method };
    }
    const taken = from ? null : constants.takenFrom(root);
    if (taken) {
        const client = `${taken.maker}.${taken.key}${written.slice(root.length)}`;
        return { name: client, library: null, client, from: importedFrom(module, taken.maker), method };
    }
    const library = libraryOf(written, from, false);
    if (library !== null)
        return { name: written, library, client: null, from, method };
    return { name: written, library: null, client: written, from, method };
}
/** A handler among the arguments makes a route of it. */
function isRegistration(given) {
    return (given.length > 1 &&
        given
            .slice(1)
            .some((one) => isFunction(bare(one)) && bare(one).params.length > 0));
}
/** `request(app).get('/x')`, `useApi().get('/x')`, `axios.create().get('/x')` */
function calledOn(module, target) {
    if (target.type !== 'MemberExpression' || target.computed)
        return null;
    const object = bare(target.object);
    if (object.type !== 'CallExpression')
        return null;
    const name = dottedName(object.callee);
    if (name === null)
        return null;
    const member = keyOf(target.property);
    const method = methodNamed(member);
    const from = importedFrom(module, name);
    const library = libraryOf(name, from, false);
    if (library === 'supertest')
        return { name: `${name}.${member}`, library, client: null, from, method };
    if (library !== null || method === null)
        return null;
    return { name: `${name}.${member}`, library: null, client: `${name}.${member}`, from, method };
}
function madeBy(module, init, rest, method) {
    const maker = dottedName(init.callee);
    if (maker === null)
        return null;
    const [first] = init.arguments;
    if (maker === 'inject' && first?.type === 'Identifier')
        return ofType(module, first.name, rest, method);
    const from = importedFrom(module, maker);
    // Instances are facts of their own.
    if (libraryOf(maker, from, false) !== null || requiredFrom(init))
        return null;
    return { name: maker + rest, library: null, client: maker + rest, from, method };
}
function ofType(module, type, rest, method) {
    const from = importedFrom(module, type);
    const library = libraryOf(type, from, false);
    if (library !== null)
        return { name: type + rest, library, client: null, from, method };
    return { name: type + rest, library: null, client: type + rest, from, method };
}
/** `this.http.get` of a class whose `http` has a type, else a member of the class itself. */
function ofThis(module, target, written, method) {
    const [, member, ...rest] = written.split('.');
    const owner = classAround(module, target);
    if (!owner || member === undefined)
        return null;
    const className = owner.id?.name ?? 'default';
    if (rest.length > 0) {
        const type = typeOfMember(owner, member);
        if (type)
            return ofType(module, type, `.${rest.join('.')}`, method);
    }
    const name = [className, member, ...rest].join('.');
    return { name, library: null, client: name, from: null, method };
}
function classAround(module, node) {
    for (let at = module.parentOf(node); at; at = module.parentOf(at))
        if (at.type === 'ClassDeclaration' || at.type === 'ClassExpression')
            return at;
    return null;
}
function typeOfMember(owner, name) {
    for (const member of owner.body.body) {
        if (member.type === 'PropertyDefinition' && keyOf(member.key) === name) {
            const written = typeName(member.typeAnnotation);
            if (written)
                return written;
            const value = member.value && bare(member.value);
            if (value?.type === 'CallExpression' &&
                dottedName(value.callee) === 'inject' &&
                value.arguments[0]?.type === 'Identifier')
                return value.arguments[0].name;
            return value?.type === 'NewExpression' && value.callee.type === 'Identifier' ? value.callee.name : null;
        }
        if (member.type !== 'MethodDefinition' || member.kind !== 'constructor')
            continue;
        for (const parameter of member.value.params) {
            if (parameter.type !== 'TSParameterProperty')
                continue;
            const target = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
            if (target.type === 'Identifier' && target.name === name)
                return typeName(target.typeAnnotation);
        }
    }
    return null;
}
function typeName(annotation) {
    const type = annotation?.typeAnnotation;
    return type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? type.typeName.name : null;
}

;// CONCATENATED MODULE: ./src/extract/http-clients/read-clients.ts
// A parsed file in; what calls go through out: instances with their base address, classes, constants of addresses, names under which they are exported.



const BASE_KEYS = ['baseURL', 'baseUrl', 'prefixUrl', 'prefix', 'base', 'prefixURL'];
/** Constants of addresses are named so, or their object is. */
const ADDRESS_NAME = /url|uri|path|endpoint|route|api|base|host|prefix|origin/i;
const MOST_MEMBERS = 500;
function readClients(module, constants, calls) {
    const facts = [];
    for (const { id, init } of module.nodesOf('VariableDeclarator')) {
        if (id.type !== 'Identifier' || !init)
            continue;
        const made = clientOf(module, constants, id.name, init);
        if (made)
            facts.push(made);
        else if (functionsAround(module, id).length === 0)
            facts.push(...addressConstants(module, constants, id.name, init));
    }
    for (const { left, right } of module.nodesOf('AssignmentExpression'))
        facts.push(...assigned(module, constants, left, right));
    for (const property of module.nodesOf('PropertyDefinition')) {
        if (!property.value)
            continue;
        const owner = expressions_ownerName(module, property);
        const made = owner === null ? null : clientOf(module, constants, `${owner}.${keyOf(property.key)}`, property.value);
        if (made)
            facts.push(made);
    }
    for (const { declaration } of module.nodesOf('ExportDefaultDeclaration'))
        facts.push(...exported(module, constants, declaration));
    const known = new Set([...facts, ...calls].flatMap((fact) => ('name' in fact && fact.name ? [fact.name.split('.')[0]] : [])));
    const alias = (name, of) => {
        if (name === of || (!known.has(of) && !importedFrom(module, of)))
            return;
        facts.push({ ...blank(module, module.program), name, of: { name: of, from: importedFrom(module, of) } });
    };
    if (known.size > 0) {
        for (const { local, exported: name } of module.nodesOf('ExportSpecifier'))
            if (keyOf(local) !== keyOf(name))
                alias(keyOf(name), keyOf(local));
        for (const { declaration } of module.nodesOf('ExportDefaultDeclaration')) {
            if (declaration.type === 'Identifier' && !importedFrom(module, declaration.name))
                alias('default', declaration.name);
            if ((declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration') && declaration.id)
                alias('default', declaration.id.name);
        }
        for (const { id, superClass } of module.nodesOf('ClassDeclaration')) {
            const parent = superClass && dottedName(superClass);
            if (id && parent)
                facts.push({
                    ...blank(module, module.program),
                    name: id.name,
                    of: { name: parent, from: importedFrom(module, parent) },
                });
        }
    }
    return facts;
}
function blank(module, at) {
    const [start] = at.range;
    return {
        kind: 'http-client',
        library: '',
        name: '',
        base: null,
        of: null,
        lead: null,
        external: false,
        range: module.rangeOf({ range: [start, start] }),
    };
}
/** `axios.create({ baseURL })`, `ky.extend({ prefixUrl })`, `api.create(…)`, `new Api()` */
function clientOf(module, constants, name, node) {
    const init = bare(node);
    if (init.type === 'LogicalExpression')
        return clientOf(module, constants, name, init.right);
    if (init.type !== 'CallExpression' && init.type !== 'NewExpression')
        return null;
    const maker = dottedName(init.callee);
    if (maker === null)
        return null;
    const from = importedFrom(module, maker);
    const root = maker.split('.')[0];
    const library = libraryOf(maker, from, from === null && constants.get(root) !== null);
    const last = maker.slice(maker.lastIndexOf('.') + 1);
    if (init.type === 'NewExpression') {
        if (library !== null || !/^[A-Z]/.test(root) || !/api|client|http|service|request|rest|sdk|fetch/i.test(maker))
            return null;
        return { ...blank(module, init), name, of: { name: maker, from }, ...baseIn(module, constants, init.arguments) };
    }
    if (last === 'createApi' || last === 'fetchBaseQuery') {
        return { ...blank(module, init), library: 'rtk-query', name, ...baseQueryIn(module, constants, init) };
    }
    if (library !== null &&
        /^(?:create|extend|defaults|instance|wretch|ofetch|\$fetch)$/.test(last) &&
        last !== library.concat('!')) {
        if (last === library && library !== 'wretch')
            return null;
        return { ...blank(module, init), library, name, ...baseIn(module, constants, init.arguments) };
    }
    if (library === null && (last === 'extend' || last === 'create') && root !== maker) {
        const of = maker.slice(0, maker.lastIndexOf('.'));
        if (!/api|client|http|axios|ky|request|fetch/i.test(of))
            return null;
        return { ...blank(module, init), name, of: { name: of, from }, ...baseIn(module, constants, init.arguments) };
    }
    // `const api = createApi()`: a function of ours that makes one.
    if (library === null && /api|client|http|axios|request|fetch/i.test(maker) && !/^use[A-Z]/.test(last)) {
        return { ...blank(module, init), name, of: { name: maker, from }, ...baseIn(module, constants, init.arguments) };
    }
    return null;
}
function baseIn(module, constants, given) {
    for (const argument of given) {
        const value = bare(argument);
        if (value.type === 'Literal' && typeof value.value === 'string')
            return baseFrom(readAddress(module, constants, value));
        const object = value.type === 'Identifier' ? (constants.get(value.name) ?? value) : value;
        for (const key of BASE_KEYS) {
            const said = memberOf(object, key);
            if (said)
                return baseFrom(baseAddress(module, constants, said));
        }
    }
    return { base: null, external: false, lead: null };
}
/** Of a condition the side with a path: `isProduction ? '' : 'http://localhost:3000'` says the same twice. */
function baseAddress(module, constants, node) {
    const [first, second] = readAddresses(module, constants, node);
    if (!first || !second)
        return first ?? null;
    const written = (address) => JSON.stringify(address.path);
    if (written(first) === written(second))
        return { ...first, external: first.external && second.external };
    const longer = first.path.length >= second.path.length ? first : second;
    return { ...longer, external: first.external && second.external, open: true };
}
function baseFrom(address) {
    if (!address)
        return { base: null, external: false, lead: null };
    // A hole for the whole says nothing; one before a path at least says the path.
    const isKnown = !address.open || address.path.length > 0;
    return { base: isKnown ? address.path : null, external: address.external, lead: address.lead };
}
/** `createApi({ baseQuery: fetchBaseQuery({ baseUrl: '/api' }) })`, wherever in it the base stands. */
function baseQueryIn(module, constants, init) {
    for (const property of module.nodesOf('Property')) {
        if (keyOf(property.key) !== 'baseUrl' || property.range[0] < init.range[0] || property.range[1] > init.range[1])
            continue;
        return baseFrom(baseAddress(module, constants, property.value));
    }
    const query = memberOf(init.arguments[0], 'baseQuery');
    const named = query && bare(query).type === 'Identifier' ? constants.get(bare(query).name) : null;
    const inner = named && bare(named);
    return inner?.type === 'CallExpression'
        ? baseIn(module, constants, inner.arguments)
        : { base: null, external: false, lead: null };
}
/** `axios.defaults.baseURL = '/api'`, `this.http = axios.create(…)`, `module.exports = api` */
function assigned(module, constants, left, right) {
    const name = dottedName(left);
    if (name === null)
        return [];
    if (/\.defaults\.baseURL$/.test(name)) {
        const client = name.slice(0, -'.defaults.baseURL'.length);
        const isLibrary = libraryOf(client, importedFrom(module, client), constants.get(client) !== null) === 'axios';
        const { base, external } = baseFrom(readAddress(module, constants, right));
        return [{ ...blank(module, right), library: 'axios', name: isLibrary ? '*axios' : client, base, external }];
    }
    if (name === 'module.exports' || name === 'exports.default') {
        if (right.type === 'Identifier')
            return [
                { ...blank(module, right), name: 'default', of: { name: right.name, from: importedFrom(module, right.name) } },
            ];
        const made = clientOf(module, constants, 'default', right);
        return made ? [made] : [];
    }
    if (!name.startsWith('this.'))
        return [];
    const owner = functionsAround(module, left).length > 0 ? classNameAround(module, left) : null;
    const made = owner === null ? null : clientOf(module, constants, owner + name.slice('this'.length), right);
    return made ? [made] : [];
}
function classNameAround(module, node) {
    for (let at = module.parentOf(node); at; at = module.parentOf(at))
        if (at.type === 'ClassDeclaration' || at.type === 'ClassExpression')
            return at.id?.name ?? 'default';
    return null;
}
function exported(module, constants, declaration) {
    const made = clientOf(module, constants, 'default', declaration);
    if (made)
        return [made];
    const value = bare(declaration);
    return value.type === 'ObjectExpression' ? addressConstants(module, constants, 'default', value) : [];
}
/** `export const API = '/api'`, `export const PATHS = { orders: '/orders', order: (id) => `/orders/${id}` }` */
function addressConstants(module, constants, name, init) {
    const facts = [];
    const pending = [{ name, node: init }];
    while (pending.length > 0 && facts.length < MOST_MEMBERS) {
        const { name: own, node } = pending.pop();
        const value = bare(node);
        if (value.type === 'ObjectExpression') {
            for (const property of value.properties) {
                if (property.type === 'Property' && !property.computed)
                    pending.push({ name: `${own}.${keyOf(property.key)}`, node: property.value });
            }
            continue;
        }
        const made = isFunction(value) ? returned(value) : value;
        if (!made ||
            ![
                'Literal',
                'TemplateLiteral',
                'BinaryExpression',
                'LogicalExpression',
                'ConditionalExpression',
                'MemberExpression',
            ].includes(bare(made).type))
            continue;
        if (bare(made).type === 'MemberExpression' && !/(?:^|\.)env\./.test(dottedName(made) ?? ''))
            continue;
        const address = baseAddress(module, constants, made);
        if (!address || address.passes)
            continue;
        const isPath = address.rooted && (address.path.length > 0 || address.external || address.open);
        if (!isPath && !ADDRESS_NAME.test(own))
            continue;
        if (!isPath &&
            (address.path.length === 0 || !/^[\w./{}$-]+$/.test(module.text.slice(made.range[0] + 1, made.range[1] - 1))))
            continue;
        const { base, external } = baseFrom(address);
        facts.push({
            ...blank(module, made),
            library: 'address',
            name: own,
            base,
            external,
            ...(address.lead ? { of: address.lead } : {}),
        });
    }
    return facts;
}

;// CONCATENATED MODULE: ./src/extract/http-clients/read-endpoints.ts
// A parsed file in; the endpoints of RTK Query that it declares out: `builder.query({ query: (id) => `orders/${id}` })`.



function readEndpoints(module, constants) {
    const facts = [];
    for (const call of module.nodesOf('CallExpression')) {
        const name = dottedName(call.callee) ?? '';
        if (!/\.(?:query|mutation|infiniteQuery)$/.test(name))
            continue;
        const query = memberOf(call.arguments[0], 'query');
        if (!query || !isFunction(query))
            continue;
        const client = clientAround(module, call);
        if (client === null)
            continue;
        const asked = read_endpoints_answerOf(query);
        if (!asked)
            continue;
        const value = bare(asked);
        const url = value.type === 'ObjectExpression' ? memberOf(value, 'url') : value;
        const method = value.type === 'ObjectExpression' ? memberOf(value, 'method') : null;
        if (!url)
            continue;
        const said = stringOf(method);
        const answer = call.typeArguments?.params[0];
        for (const address of readAddresses(module, constants, url)) {
            if (!address.path.some((segment) => typeof segment === 'string'))
                continue;
            facts.push({
                kind: 'client-call',
                library: 'rtk-query',
                client,
                from: importedFrom(module, client),
                lead: address.lead,
                method: said === null ? (method ? 'ALL' : 'GET') : (methodNamed(said) ?? 'ALL'),
                path: address.path,
                external: address.external,
                open: address.open,
                range: module.rangeOf(url),
                within: endpointAround(module, call),
                responseType: answer ? unwrapType(module.text.slice(...answer.range)) : null,
                readFields: [],
                bodyFields: null,
            });
        }
    }
    return facts;
}
/** The object or the string that the query function answers with. */
function read_endpoints_answerOf(query) {
    if (!isFunction(query) || !query.body)
        return null;
    if (query.body.type !== 'BlockStatement')
        return query.body;
    const last = query.body.body.at(-1);
    return last?.type === 'ReturnStatement' ? last.argument : null;
}
/** The variable that `createApi` is assigned to, or what `injectEndpoints` is called on. */
function clientAround(module, node) {
    for (let at = module.parentOf(node); at; at = module.parentOf(at)) {
        if (at.type !== 'CallExpression')
            continue;
        const name = dottedName(at.callee) ?? '';
        if (/(?:^|\.)(?:injectEndpoints|enhanceEndpoints)$/.test(name))
            return name.slice(0, name.lastIndexOf('.'));
        // `api.enhanceEndpoints({ … }).injectEndpoints({ … })`
        const target = bare(at.callee);
        if (target.type === 'MemberExpression' && keyOf(target.property) === 'injectEndpoints') {
            const inner = bare(target.object);
            const owner = inner.type === 'CallExpression' ? dottedName(inner.callee) : null;
            return owner === null ? null : owner.slice(0, owner.lastIndexOf('.'));
        }
        if (/(?:^|\.)createApi$/.test(name)) {
            const parent = module.parentOf(at);
            return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id.name : 'default';
        }
    }
    return null;
}
function endpointAround(module, call) {
    const parent = module.parentOf(call);
    return parent?.type === 'Property' ? { name: keyOf(parent.key), range: module.rangeOf(parent.key) } : null;
}

;// CONCATENATED MODULE: ./src/extract/http-clients/declared-answer.ts
// A call in; the type that its answer is said to have, as written, out: by its type argument, a cast, a variable or the function around.


/** Of a statement: nobody nests a call deeper in what it is the value of. */
const declared_answer_DEEPEST = 12;
function declaredAnswer(module, call) {
    const own = call.typeArguments?.params[0];
    if (own)
        return written(module, call, own);
    let at = call;
    for (let depth = 0; depth < declared_answer_DEEPEST; depth++) {
        const parent = module.parentOf(at);
        if (!parent)
            break;
        if (parent.type === 'TSAsExpression' ||
            parent.type === 'TSTypeAssertion' ||
            parent.type === 'TSSatisfiesExpression') {
            const said = written(module, call, parent.typeAnnotation);
            if (said)
                return said;
        }
        if (parent.type === 'CallExpression' && parent.arguments.includes(at)) {
            const type = parent.typeArguments?.params[0];
            if (type && /^use(?:SWR|Query|Fetch|Async|Request)/.test(dottedName(parent.callee) ?? ''))
                return written(module, call, type);
        }
        if (parent.type === 'VariableDeclarator') {
            const type = parent.id.typeAnnotation?.typeAnnotation;
            if (type)
                return written(module, call, type);
            break;
        }
        if (isFunction(parent) || parent.type === 'BlockStatement')
            break;
        at = parent;
    }
    for (const around of functionsAround(module, call)) {
        const type = around.returnType?.typeAnnotation;
        if (type)
            return written(module, call, type);
        // The outer function's type is that of the answer only when it returns what the inner one does.
        const parent = module.parentOf(around);
        if (parent?.type !== 'CallExpression' && parent?.type !== 'Property')
            return null;
        const caller = parent.type === 'Property' ? module.parentOf(module.parentOf(parent) ?? parent) : parent;
        const type2 = caller?.type === 'CallExpression' ? caller.typeArguments?.params[0] : undefined;
        if (type2)
            return written(module, call, type2);
    }
    return null;
}
function written(module, call, type) {
    const text = unwrapType(module.text.slice(...type.range));
    if (text === null)
        return null;
    // A type parameter of a wrapper stands for any type.
    const isParameter = functionsAround(module, call).some(({ typeParameters }) => typeParameters?.params.some((parameter) => parameter.name.name === text.replace(/(?:\[\])+$/, '')));
    return isParameter ? null : text;
}

;// CONCATENATED MODULE: ./src/extract/http-clients/read.ts
// A parsed file in; the HTTP clients it makes, the wrappers around them and the calls with their paths out.








const ADDRESS_KEYS = ['url', 'path', 'endpoint', 'uri'];
function http_clients_read_read(module) {
    const constants = constantsOf(module);
    const facts = [];
    for (const call of module.nodesOf('CallExpression'))
        facts.push(...readCall(module, constants, call));
    facts.push(...readEndpoints(module, constants));
    facts.push(...readClients(module, constants, facts));
    return { facts, problems: [] };
}
function readCall(module, constants, call) {
    const callee = readCallee(module, constants, call);
    if (!callee)
        return [];
    const { library } = callee;
    if (library === null && (isNoClient(callee.name, callee.from) || !soundsLikeClient(callee.name)))
        return [];
    const found = addressArgument(call);
    if (!found)
        return [];
    const facts = [];
    for (const address of readAddresses(module, constants, found.node)) {
        const { passes } = address;
        if (passes) {
            const wrapper = wrapperOf(module, call, callee, address);
            if (wrapper)
                facts.push(wrapper);
            continue;
        }
        if (!isWorthKeeping(address, callee))
            continue;
        facts.push(callOf(module, call, callee, address, found.node));
    }
    return facts;
}
/** What cannot be an address of a route, or says too little to be one. */
function isWorthKeeping({ path, rooted, lead, external }, { library, client }) {
    if (external && library === null)
        return false;
    if (!rooted && library === null)
        return false;
    // A name for the whole address: a constant elsewhere may say it.
    if (path.length === 0)
        return lead !== null && /^[A-Z]|\.|[a-z](?:URL|Url|Path|Endpoint)$/.test(lead.name);
    if (lead === null && !rooted && client === null && library !== 'ky' && library !== 'axios')
        return false;
    return path.some((segment) => typeof segment === 'string' && segment !== '*');
}
// ---------------------------------------------------------------- arguments
function addressArgument({ arguments: given }) {
    const [first, second] = given;
    if (!first || first.type === 'SpreadElement')
        return null;
    const method = stringOf(first);
    if (method !== null && methodNamed(method) && second && second.type !== 'SpreadElement')
        return { node: second };
    const value = bare(first);
    if (value.type === 'ObjectExpression') {
        for (const key of ADDRESS_KEYS) {
            const member = memberOf(value, key);
            if (member)
                return { node: member };
        }
        return null;
    }
    // SWR: keys that are lists begin with the address, and functions give it.
    if (value.type === 'ArrayExpression')
        return value.elements[0] ? { node: value.elements[0] } : null;
    if (value.type === 'ArrowFunctionExpression')
        return value.params.length === 0 && value.body.type !== 'BlockStatement' ? { node: value.body } : null;
    if (value.type === 'LogicalExpression' && value.operator === '&&')
        return { node: value.right };
    return { node: value };
}
function read_methodOf(call, { method }) {
    if (method)
        return method;
    const [first] = call.arguments;
    const leading = stringOf(first);
    const named = leading === null ? null : methodNamed(leading);
    if (named)
        return named;
    let given = false;
    for (const argument of call.arguments) {
        const value = bare(argument);
        if (value.type === 'Identifier' && argument !== first)
            given = true;
        if (value.type !== 'ObjectExpression')
            continue;
        const said = memberOf(value, 'method') ?? memberOf(value, 'type');
        const text = stringOf(said);
        if (text !== null) {
            const known = methodNamed(text);
            if (known)
                return known;
        }
        else if (said) {
            const either = bare(said);
            // `method: id ? 'PUT' : 'POST'`
            return either.type === 'ConditionalExpression' ||
                either.type === 'Identifier' ||
                either.type === 'MemberExpression'
                ? 'given'
                : null;
        }
        if (value.properties.some(({ type }) => type === 'SpreadElement'))
            given = true;
    }
    return given ? 'given' : null;
}
// ---------------------------------------------------------------- facts
function callOf(module, call, callee, address, node) {
    const method = read_methodOf(call, callee);
    const isGlobal = callee.library !== null && callee.client === null;
    return {
        kind: 'client-call',
        library: callee.library ?? '',
        client: callee.client,
        from: callee.client === null ? null : callee.from,
        lead: address.lead,
        // What is given with options of unknown content may be any method.
        method: method === 'given' ? 'ALL' : (method ?? (isGlobal ? 'GET' : null)),
        path: address.path,
        external: address.external,
        open: address.open,
        range: module.rangeOf(node),
        within: around(module, call),
        responseType: declaredAnswer(module, call),
        readFields: [],
        bodyFields: bodyFields(module, call),
    };
}
function wrapperOf(module, call, callee, address) {
    const { passes, lead } = address;
    if (!passes)
        return null;
    // Every function hands something on: only what is called an address is one where the library is not known.
    if (callee.library === null &&
        !/(?:path|url|uri|endpoint|route|resource|href)\w*$/i.test(passes.property ?? passes.parameter))
        return null;
    const name = functionName(module, passes.by);
    if (name === null)
        return null;
    const method = read_methodOf(call, callee);
    const isGlobal = callee.library !== null && callee.client === null;
    return {
        kind: 'http-wrapper',
        library: callee.library ?? '',
        name,
        client: callee.client,
        from: callee.client === null ? null : callee.from,
        method: method === 'given' ? null : (method ?? (isGlobal ? 'GET' : null)),
        base: address.path,
        external: address.external,
        open: address.open || lead !== null,
        range: module.rangeOf(call),
    };
}
function around(module, call) {
    for (const one of functionsAround(module, call)) {
        const name = functionName(module, one);
        if (name !== null)
            return { name, range: module.rangeOf(one) };
    }
    return null;
}

;// CONCATENATED MODULE: ./src/extract/http-clients/index.ts
// Calls that code makes over HTTP: `fetch`, axios, ky, got, SWR, RTK Query, Angular, and the wrappers that projects put around them.


const httpClients = {
    id: 'http-clients',
    title: 'HTTP clients',
    version: 1,
    reads: (path) => !(0,tree_places/* isForeign */.jq)(path) && !/\.d\.[cm]?ts$/i.test(path),
    mentions: (text) => http_clients_SIGNS.test(text),
    read: http_clients_read_read,
};
/** A client by name, or a call that is given a path. */
const http_clients_SIGNS = /\bfetch\b|\baxios\b|\bky\b|\bgot\b|\bofetch\b|useSWR|fetchBaseQuery|injectEndpoints|HttpClient\b|HttpService\b|XMLHttpRequest|superagent|supertest|\$\.(?:ajax|get|post|getJSON)\b|(?:get|post|put|patch|del|delete|request|fetch\w*|query|api|call|send)(?:<[^>()\n]{1,80}>)?\(\s*[`'"]\/?[\w$]|(?:API|api|Api|BASE|base)_?(?:URL|Url|url|BASE|Base|PATH|Path|ENDPOINTS?|Endpoints?)\b/;

;// CONCATENATED MODULE: ./src/extract/koa/read.ts
// A parsed file in; the routers, routes and mounts of Koa that it registers out.

const koa_read_STYLE = {
    framework: 'koa',
    makers: /^(?:Koa|\w*[kK]oaRouter|Router|@koa\/router|koa-router)$/,
    apps: /^Koa$/,
};
function koa_read_read(module) {
    return { facts: readRouters(module, koa_read_STYLE), problems: [] };
}

;// CONCATENATED MODULE: ./src/extract/koa/index.ts
// Routes that servers of Koa answer: apps, routers and what is mounted where.


const koa = {
    id: 'koa',
    title: 'Koa',
    version: 1,
    reads: (path) => !(0,tree_places/* isForeign */.jq)(path) && !/\.d\.[cm]?ts$/i.test(path),
    mentions: (text) => /koa/i.test(text) && koa_SIGNS.test(text),
    read: koa_read_read,
};
const koa_SIGNS = /\.(?:get|post|put|patch|delete|del|all|use|route|register|head|options)\s*(?:<[^>\n]{0,80}>)?\(/;

// EXTERNAL MODULE: ./src/extract/syntax/grouped-by.ts
var grouped_by = __webpack_require__(86241);
// EXTERNAL MODULE: ./src/extract/syntax/history.ts
var syntax_history = __webpack_require__(47845);
;// CONCATENATED MODULE: ./src/extract/knex-migrations/arrange.ts
// Knex migrations of all files in; one history for each folder, in the order of file names, out.



function arrange(files, { dialectOf }) {
    const read = files.filter(({ facts }) => facts.some(({ kind }) => kind === 'sql-script'));
    return [...(0,grouped_by/* groupedBy */.m)(read, ({ path }) => (0,tree_places/* folderOf */.yS)(path))].map(([root, members]) => {
        const sorted = [...members].sort((a, b) => (0,tree_places/* byText */.z4)((0,tree_places/* baseName */.Fl)(a.path), (0,tree_places/* baseName */.Fl)(b.path)));
        const isOpen = sorted.some(({ facts }) => facts.some((fact) => fact.kind === 'sql-script' && fact.script.statements.some(({ kind }) => kind === 'opaque')));
        const history = (0,syntax_history/* buildHistory */.x)({
            style: 'knex',
            root,
            dialect: dialectOf(sorted[0].path),
            steps: sorted.map(({ path }) => (0,syntax_history/* versioned */.i)(path, /^[\d-]*\d/.exec((0,tree_places/* baseName */.Fl)(path))?.[0] ?? (0,tree_places/* baseName */.Fl)(path))),
            // Knex runs by name alone.
            sameVersion: null,
        });
        return isOpen ? { ...history, partial: true } : history;
    });
}

;// CONCATENATED MODULE: ./src/extract/syntax/code-values.ts
// An expression of parsed code in; what it stands for without running it out: constants, keys of objects, arrow results.
/** How far names are followed through constants of the file: a hostile one may name itself. */
const MOST_STEPS = 20;
/** Longer texts are data. */
const MOST_LETTERS = 200_000;
/** `bindings`: what names stand for where they are asked: parameters, variables of a loop. */
function codeValues(module, bindings = new Map()) {
    let constants = null;
    function plain(node, steps = 0) {
        let at = node ?? null;
        for (; at && steps < MOST_STEPS; steps++) {
            const inner = innerOf(at);
            if (inner)
                at = inner;
            else if (at.type === 'Identifier') {
                constants ??= code_values_constantsOf(module);
                const known = bindings.get(at.name) ?? constants.get(at.name);
                if (!known)
                    return at;
                at = known;
            }
            else if (at.type === 'MemberExpression') {
                const member = memberOf(at, steps + 1);
                if (!member)
                    return at;
                at = member;
            }
            else
                return at;
        }
        return at;
    }
    /** `TABLES.orders`, `Role.Admin` of the same file. */
    function memberOf(node, steps) {
        const name = code_values_keyOf(node.property, node.computed);
        if (name === null)
            return null;
        const owner = plain(node.object, steps);
        if (owner?.type === 'ObjectExpression')
            return propertyOf(owner, name);
        if (owner?.type !== 'TSEnumDeclaration')
            return null;
        const member = owner.body.members.find(({ id }) => code_values_keyOf(id, false) === name);
        return member?.initializer ?? null;
    }
    function text(node, steps = 0) {
        const at = plain(node, steps);
        if (!at || steps > MOST_STEPS)
            return null;
        if (at.type === 'Literal')
            return typeof at.value === 'string' ? at.value : null;
        if (at.type === 'TemplateLiteral') {
            let whole = at.quasis[0]?.value.cooked ?? '';
            for (const [index, expression] of at.expressions.entries()) {
                const value = constant(expression, steps + 1);
                if (value === undefined || whole.length > MOST_LETTERS)
                    return null;
                whole += `${value}${at.quasis[index + 1]?.value.cooked ?? ''}`;
            }
            return whole;
        }
        if (at.type === 'BinaryExpression' && at.operator === '+')
            return sumOf(at, steps);
        return null;
    }
    /** Sums of many strings nest on their left side, deeper than steps go. */
    function sumOf(node, steps) {
        const parts = [];
        let letters = 0;
        let at = node;
        while (at.type === 'BinaryExpression' && at.operator === '+') {
            const right = text(at.right, steps + 1);
            if (right === null)
                return null;
            parts.push(right);
            letters += right.length;
            if (letters > MOST_LETTERS)
                return null;
            at = at.left;
        }
        const first = text(at, steps + 1);
        return first === null ? null : first + parts.reverse().join('');
    }
    function constant(node, steps = 0) {
        const at = plain(node, steps);
        if (!at)
            return undefined;
        if (at.type === 'Literal') {
            if (typeof at.value === 'bigint' || at.value instanceof RegExp)
                return undefined;
            return at.value;
        }
        if (at.type === 'UnaryExpression' && at.operator === '-') {
            const value = constant(at.argument, steps + 1);
            return typeof value === 'number' ? -value : undefined;
        }
        return text(at, steps) ?? undefined;
    }
    function named(node) {
        const name = text(node);
        const at = plain(node);
        if (name === null || !at)
            return null;
        const [start, end] = at.range;
        const isPlain = at.type === 'Literal' || (at.type === 'TemplateLiteral' && at.expressions.length === 0);
        return { name, range: isPlain ? module.lines.rangeOf(start + 1, end - 1) : module.rangeOf(at) };
    }
    function object(node) {
        const at = plain(node);
        return at?.type === 'ObjectExpression' ? at : null;
    }
    function list(node) {
        const at = plain(node);
        if (at?.type !== 'ArrayExpression')
            return null;
        return at.elements.map((element) => (element === null || element.type === 'SpreadElement' ? null : element));
    }
    function result(node) {
        const at = plain(node);
        if (at?.type !== 'ArrowFunctionExpression' && at?.type !== 'FunctionExpression')
            return null;
        if (at.body?.type !== 'BlockStatement')
            return plain(at.body);
        const last = at.body.body.at(-1);
        return last?.type === 'ReturnStatement' ? plain(last.argument) : null;
    }
    return {
        bindings,
        plain: (node) => plain(node),
        text: (node) => text(node),
        named,
        constant: (node) => constant(node),
        object,
        list,
        result,
    };
}
/** Casts and parentheses around an expression; null where there are none. */
function innerOf(node) {
    switch (node.type) {
        case 'TSAsExpression':
        case 'TSSatisfiesExpression':
        case 'TSNonNullExpression':
        case 'TSTypeAssertion':
        case 'ChainExpression':
        case 'AwaitExpression':
            return 'expression' in node ? node.expression : node.argument;
        default:
            return null;
    }
}
/** Of the file, however deep: a name that is bound twice stands for nothing. */
function code_values_constantsOf(module) {
    const found = new Map();
    const twice = new Set();
    const add = (name, value) => {
        if (found.has(name) || value === null)
            twice.add(name);
        else
            found.set(name, value);
    };
    for (const declarator of module.nodesOf('VariableDeclarator')) {
        if (declarator.id.type !== 'Identifier')
            continue;
        const isConstant = module.parentOf(declarator)?.kind === 'const';
        add(declarator.id.name, isConstant ? declarator.init : null);
    }
    for (const declaration of module.nodesOf('TSEnumDeclaration'))
        add(declaration.id.name, declaration);
    for (const name of twice)
        found.delete(name);
    return found;
}
/** Value of a key; the last one where it is written twice, null behind a spread that may change it. */
function propertyOf(object, name) {
    let value = null;
    for (const property of object.properties) {
        if (property.type === 'Property' && code_values_keyOf(property.key, property.computed) === name)
            value = property.value;
    }
    return value;
}
/** The last part of a key that is written out. */
function code_values_keyOf(key, computed) {
    if (key.type === 'Literal')
        return typeof key.value === 'string' ? key.value : String(key.value);
    if (!computed && (key.type === 'Identifier' || key.type === 'PrivateIdentifier'))
        return key.name;
    return null;
}
/** What an identifier, or the member of a `* as` import, is called where it comes from; null for what is no import. */
function importedName(module, node) {
    if (node?.type === 'Identifier')
        return module.imports.get(node.name) ?? null;
    if (node?.type !== 'MemberExpression' || node.object.type !== 'Identifier' || node.computed)
        return null;
    const binding = module.imports.get(node.object.name);
    if (!binding || node.property.type !== 'Identifier')
        return null;
    if (binding.name !== '*' && binding.name !== 'default')
        return null;
    return { ...binding, name: node.property.name };
}

;// CONCATENATED MODULE: ./src/extract/syntax/call-chain.ts
// A call in; the links of the chain that it ends, from the first, out: `t.string('a').notNullable()`.

function callChain(call) {
    const links = [];
    let at = call;
    for (;;) {
        const asked = at.type === 'CallExpression' ? at.callee : at;
        if (asked.type !== 'MemberExpression')
            break;
        const name = code_values_keyOf(asked.property, asked.computed);
        if (name === null)
            break;
        const isCall = at.type === 'CallExpression';
        links.push({ name, args: at.type === 'CallExpression' ? at.arguments : [], isCall, node: at });
        at = asked.object;
        while (at.type === 'TSNonNullExpression' || at.type === 'TSAsExpression')
            at = at.expression;
    }
    return { root: at, links: links.reverse() };
}

// EXTERNAL MODULE: ./src/extract/syntax/dialect-names.ts
var dialect_names = __webpack_require__(22250);
;// CONCATENATED MODULE: ./src/extract/syntax/decide-dialect.ts
// The condition of a migration and the dialect of its database in; whether the condition holds out, null where it is not known.

/** `driver === 'postgres'`, `isMysql`, `!isSqlite`: conditions that ask which database it is. */
function decideDialect(test, dialect) {
    if (test.length > 200 || /&&|\|\||\?/.test(test))
        return null;
    const compared = /(!?==?=?)\s*['"`]([\w-]+)['"`]\s*\)*$/.exec(test.trim());
    if (compared) {
        const named = (0,dialect_names.dialectNamed)(compared[2]);
        if (named === null)
            return null;
        return (named === dialect) !== compared[1].startsWith('!');
    }
    const asked = /^(!?)\s*(?:await\s+)?(?:[\w.]+\.)?is([A-Z]\w*?)(?:\(\w*\))?$/.exec(test.trim());
    const named = asked ? (0,dialect_names.dialectNamed)(asked[2].replace(/(?:Client|Dialect|Driver|Db|DB|Database)$/, '')) : null;
    return named === null ? null : (named === dialect) !== (asked[1] === '!');
}

// EXTERNAL MODULE: ./src/extract/syntax/line-index.ts
var line_index = __webpack_require__(70382);
// EXTERNAL MODULE: ./src/extract/syntax/parse-sql.ts + 36 modules
var parse_sql = __webpack_require__(26412);
;// CONCATENATED MODULE: ./src/extract/syntax/placed-text.ts
// A string of the code in; its text with the place of every letter out. And SQL that is put together of such texts.


/** Deeper sums and templates are data. */
const placed_text_DEEPEST = 40;
function placedText(module, values, node, fill = () => null, depth = 0) {
    const at = values.plain(node);
    if (!at || depth > placed_text_DEEPEST)
        return null;
    if (at.type === 'Literal') {
        if (typeof at.value === 'string')
            return placed_text_decoded(module.text, at.range[0] + 1, at.range[1] - 1);
        return typeof at.value === 'number' || typeof at.value === 'boolean' ? spread(String(at.value), at.range[0]) : null;
    }
    if (at.type === 'TemplateLiteral') {
        let whole = { text: '', offsets: [] };
        for (const [index, quasi] of at.quasis.entries()) {
            const [start, end] = quasi.range;
            const isTail = index === at.quasis.length - 1;
            whole = placed_text_joined(whole, placed_text_decoded(module.text, start + 1, end - (isTail ? 1 : 2)));
            const expression = at.expressions[index];
            if (!expression)
                continue;
            const inner = placedText(module, values, expression, fill, depth + 1);
            const after = at.quasis[index + 1]?.value.cooked ?? '';
            const text = inner ?? filled(fill(whole.text, after), expression.range[0]);
            if (!text)
                return null;
            whole = placed_text_joined(whole, text);
        }
        return whole;
    }
    if (at.type === 'BinaryExpression' && at.operator === '+') {
        const left = placedText(module, values, at.left, fill, depth + 1);
        if (!left)
            return null;
        const right = placedText(module, values, at.right, fill, depth + 1) ?? filled(fill(left.text, ''), at.right.range[0]);
        return right ? placed_text_joined(left, right) : null;
    }
    return null;
}
function filled(text, offset) {
    return text === null ? null : spread(text, offset);
}
function spread(text, offset) {
    return { text, offsets: Array.from({ length: text.length }, () => offset) };
}
function placed_text_joined(a, b) {
    const offsets = a.offsets;
    for (const offset of b.offsets)
        offsets.push(offset);
    return { text: a.text + b.text, offsets };
}
const LETTERS = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };
/** Escapes become what they stand for; every letter of one stands where it starts. */
function placed_text_decoded(source, start, end) {
    let text = '';
    const offsets = [];
    for (let at = start; at < end;) {
        const from = at;
        let letters = source[at];
        if (letters === '\\') {
            const [whole, code, plain] = /^\\(?:u\{([0-9a-f]{1,6})\}|u[0-9a-f]{4}|x[0-9a-f]{2}|(\r\n|[\s\S]))/i.exec(source.slice(at, at + 12)) ?? [];
            const hex = code ?? (plain === undefined ? whole?.slice(2) : undefined);
            const point = hex === undefined ? Number.NaN : Number.parseInt(hex, 16);
            letters = Number.isNaN(point) || point > 0x10ffff ? (plain ?? '') : String.fromCodePoint(point);
            if (plain !== undefined)
                letters = /^[\r\n]/.test(plain) ? '' : (LETTERS[plain] ?? plain);
            at += whole?.length ?? 1;
        }
        else
            at += 1;
        text += letters;
        for (let count = 0; count < letters.length; count++)
            offsets.push(from);
    }
    return { text, offsets };
}
/** `anchor`: where in the file words stand that nobody wrote. */
function sqlWriter(dialect, anchor) {
    let text = '';
    const offsets = [];
    const [open, close] = dialect === 'mysql' ? ['`', '`'] : dialect === 'mssql' ? ['[', ']'] : ['"', '"'];
    const put = (letters, at) => {
        text += letters;
        for (let index = 0; index < letters.length; index++)
            offsets.push(typeof at === 'number' ? at : at[index]);
    };
    const writer = {
        words(words) {
            put(words, anchor);
            return writer;
        },
        text(placed) {
            put(placed.text, placed.offsets);
            return writer;
        },
        name(placed) {
            let start = 0;
            for (const [index, part] of placed.text.split('.').entries()) {
                if (index > 0)
                    put('.', placed.offsets[start - 1] ?? anchor);
                const at = placed.offsets.slice(start, start + part.length);
                put(open, at[0] ?? anchor);
                for (const [letter, offset] of at.entries()) {
                    const written = part[letter];
                    put(written === close ? written + written : written, Array(2).fill(offset));
                }
                put(close, at.at(-1) ?? anchor);
                start += part.length + 1;
            }
            return writer;
        },
        names(placed) {
            for (const [index, one] of placed.entries()) {
                if (index > 0)
                    put(', ', anchor);
                writer.name(one);
            }
            return writer;
        },
        add(other) {
            put(other.text, other.offsets);
            return writer;
        },
        done: () => ({ text, offsets }),
    };
    return writer;
}
/** The statements of a text, at their places in the file. The dialect's parsers must be loaded. */
function parsePlaced(placed, dialect, lines) {
    const { statements } = (0,parse_sql.parseSql)(placed.text, dialect);
    const own = new line_index/* LineIndex */.r(placed.text);
    const pending = [...statements];
    const moved = new Set();
    while (pending.length > 0) {
        const value = pending.pop();
        if (typeof value !== 'object' || value === null || moved.has(value))
            continue;
        moved.add(value);
        if (isRange(value))
            move(value, placed.offsets, own, lines);
        else
            pending.push(...Object.values(value));
    }
    return statements;
}
function move(range, offsets, own, lines) {
    const from = own.startOfLine(range.line) + range.startColumn - 1;
    const to = own.startOfLine(range.endLine) + range.endColumn - 1;
    const start = offsets[Math.min(from, offsets.length - 1)] ?? 0;
    const end = to > from ? (offsets[Math.min(to, offsets.length) - 1] ?? start) + 1 : start;
    Object.assign(range, lines.rangeOf(start, end));
}
function isRange(value) {
    return 'startColumn' in value && 'endColumn' in value && 'endLine' in value && 'line' in value;
}

;// CONCATENATED MODULE: ./src/extract/syntax/migration-sql.ts
// A SQL string of a migration in code in; its text with the place of every letter out, or null where only running it tells.

/** Marks a qualifier that is only known at run time; taken out before anybody parses the text. */
const UNKNOWN = '\ue001';
function migrationSql(module, values, node) {
    let isData = null;
    const sql = placedText(module, values, node, (before, after) => {
        isData ??= /^\s*(?:insert|update|delete|select|with|merge|replace)\b/i.test(before);
        if (isInLiteral(before) || /\bdefault\s*$/i.test(before))
            return '0';
        if (/\w\s*\($/.test(before) && /^\s*[,)]/.test(after))
            return '1';
        // `CREATE INDEX ${ifNotExists} orders_total ON …`
        if (/\bindex\s+$/i.test(before) && /^\s*[\w"`]+\s+on\b/i.test(after))
            return '';
        // `"${schema}".orders`: the schema that the connection speaks to.
        if (/^["'`\]]?\./.test(after))
            return UNKNOWN;
        return isData ? '0' : null;
    });
    return sql && withoutUnknown(sql);
}
/** Between the quotes of a value, which may hold anything. */
function isInLiteral(before) {
    let inside = false;
    for (const letter of before)
        if (letter === "'")
            inside = !inside;
    return inside;
}
function withoutUnknown(sql) {
    if (!sql.text.includes(UNKNOWN))
        return sql;
    let text = '';
    const offsets = [];
    let from = 0;
    const keep = (to) => {
        text += sql.text.slice(from, to);
        for (let at = from; at < to; at++)
            offsets.push(sql.offsets[at]);
    };
    for (const match of sql.text.matchAll(/["'`[]?\ue001["'`\]]?\./g)) {
        keep(match.index);
        from = match.index + match[0].length;
    }
    keep(sql.text.length);
    return { text, offsets };
}

;// CONCATENATED MODULE: ./src/extract/syntax/run-order.ts
// The body of a function in; the calls in it in the order in which they run out, as far as that can be told.

const MOST_CALLS = 20_000;
const MOST_ROUNDS = 500;
const run_order_DEEPEST = 120;
const DEEPEST_CALL = 4;
/** `outer`: what names stand for around the body. */
function callsInOrder(module, body, options, outer) {
    const calls = [];
    let functions = null;
    const values = outer ?? codeValues(module);
    const start = { bindings: values.bindings, values, guarded: false, depth: 0, callDepth: 0 };
    function walkAll(nodes, scope) {
        let inner = scope;
        for (const node of nodes) {
            if (!node)
                continue;
            walk(node, inner);
            // What follows an early end runs only sometimes.
            if (!inner.guarded && node.type === 'IfStatement' && endsEarly(node.consequent)) {
                const decided = options.decide(node.test, module.text.slice(...node.test.range));
                if (decided === true)
                    return;
                if (decided === null)
                    inner = { ...inner, guarded: true };
            }
            if (node.type === 'ReturnStatement' || node.type === 'ThrowStatement')
                return;
        }
    }
    function walk(node, above) {
        if (!node || above.depth > run_order_DEEPEST || calls.length > MOST_CALLS)
            return;
        const scope = { ...above, depth: above.depth + 1 };
        switch (node.type) {
            case 'BlockStatement':
                walkAll(node.body, scope);
                break;
            case 'ExpressionStatement':
            case 'ChainExpression':
            case 'TSAsExpression':
            case 'TSNonNullExpression':
                walk(node.expression, scope);
                break;
            case 'AwaitExpression':
            case 'UnaryExpression':
            case 'ReturnStatement':
            case 'YieldExpression':
                walk(node.argument, scope);
                break;
            case 'VariableDeclaration':
                walkAll(node.declarations.map(({ init }) => init), scope);
                break;
            case 'AssignmentExpression':
                walk(node.right, scope);
                break;
            case 'IfStatement': {
                walk(node.test, scope);
                const decided = options.decide(node.test, module.text.slice(...node.test.range));
                const inner = decided === null ? { ...scope, guarded: true } : scope;
                if (decided !== false)
                    walk(node.consequent, inner);
                if (decided !== true)
                    walk(node.alternate, inner);
                break;
            }
            case 'ConditionalExpression':
                walk(node.consequent, { ...scope, guarded: true });
                walk(node.alternate, { ...scope, guarded: true });
                break;
            case 'LogicalExpression':
                walk(node.left, scope);
                walk(node.right, { ...scope, guarded: true });
                break;
            case 'TryStatement':
                walk(node.block, scope);
                walk(node.finalizer, scope);
                break;
            case 'SwitchStatement':
                for (const { consequent } of node.cases)
                    walkAll(consequent, { ...scope, guarded: true });
                break;
            case 'ForOfStatement':
                walkLoop(node.left, node.right, node.body, scope);
                break;
            case 'ForStatement':
            case 'ForInStatement':
            case 'WhileStatement':
            case 'DoWhileStatement':
                walk(node.body, { ...scope, guarded: true });
                break;
            case 'ArrayExpression':
                walkAll(node.elements, scope);
                break;
            case 'CallExpression':
                walkCall(node, scope);
                break;
        }
    }
    function walkLoop(left, right, body, scope) {
        const items = scope.values.list(right);
        const pattern = left.type === 'VariableDeclaration' ? left.declarations[0]?.id : left;
        if (!items || !pattern || items.length > MOST_ROUNDS) {
            walk(body, { ...scope, guarded: true });
            return;
        }
        for (const item of items)
            walk(body, item ? bound(scope, [[pattern, item]]) : { ...scope, guarded: true });
    }
    function walkCall(call, scope) {
        const { callee } = call;
        const callback = call.arguments.find(run_order_isFunction);
        if (callee.type === 'MemberExpression') {
            const method = code_values_keyOf(callee.property, callee.computed);
            if ((method === 'forEach' || method === 'map') && callback) {
                const [pattern] = callback.params;
                if (pattern) {
                    walkLoop(pattern, callee.object, callback.body, scope);
                    return;
                }
            }
            // `a().then(() => b())`; builders are chains, whose first call runs first.
            if (callee.object.type === 'CallExpression' || callee.object.type === 'AwaitExpression')
                walk(callee.object, scope);
        }
        if (options.isOwn(call)) {
            for (const argument of call.arguments)
                if (argument.type === 'AwaitExpression')
                    walk(argument, scope);
            calls.push({ call, values: scope.values, guarded: scope.guarded });
            return;
        }
        for (const argument of call.arguments) {
            if (run_order_isFunction(argument))
                walk(argument.body, scope);
            else
                walk(argument.type === 'SpreadElement' ? argument.argument : argument, scope);
        }
        const target = scope.callDepth < DEEPEST_CALL ? functionOf(callee) : null;
        if (!target)
            return;
        const pairs = target.params.flatMap((param, at) => {
            const given = call.arguments[at];
            return given && given.type !== 'SpreadElement' ? [[param, given]] : [];
        });
        walk(target.body, { ...bound(scope, pairs), callDepth: scope.callDepth + 1 });
    }
    function bound(scope, pairs) {
        const bindings = new Map(scope.bindings);
        for (const [pattern, value] of pairs)
            bind(pattern, value, bindings, scope.values);
        return { ...scope, bindings, values: codeValues(module, bindings) };
    }
    function bind(pattern, value, into, values) {
        const at = values.plain(value) ?? value;
        if (pattern.type === 'Identifier') {
            // A name that stands for itself would never end.
            if (at.type === 'Identifier')
                into.delete(pattern.name);
            else
                into.set(pattern.name, at);
        }
        else if (pattern.type === 'ArrayPattern') {
            const items = values.list(at) ?? [];
            for (const [index, element] of pattern.elements.entries()) {
                const item = items[index];
                if (element && item)
                    bind(element, item, into, values);
            }
        }
        else if (pattern.type === 'ObjectPattern' && at.type === 'ObjectExpression') {
            for (const property of pattern.properties) {
                if (property.type !== 'Property')
                    continue;
                const key = code_values_keyOf(property.key, property.computed);
                const found = at.properties.find((one) => one.type === 'Property' && code_values_keyOf(one.key, one.computed) === key);
                if (found)
                    bind(property.value, found.value, into, values);
            }
        }
    }
    /** A function or method of this file. */
    function functionOf(callee) {
        functions ??= functionsOf(module);
        if (callee.type === 'Identifier')
            return asFunction(functions.get(callee.name));
        if (callee.type !== 'MemberExpression' || callee.object.type !== 'ThisExpression')
            return null;
        const name = code_values_keyOf(callee.property, callee.computed);
        return name === null ? null : asFunction(functions.get(`this.${name}`));
    }
    walk(body, start);
    return calls;
}
function run_order_isFunction(node) {
    return node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';
}
function asFunction(node) {
    if (!node)
        return null;
    return run_order_isFunction(node) || node.type === 'FunctionDeclaration' ? node : null;
}
function functionsOf(module) {
    const found = new Map();
    for (const node of module.nodesOf('FunctionDeclaration'))
        if (node.id)
            found.set(node.id.name, node);
    for (const { id, init } of module.nodesOf('VariableDeclarator')) {
        if (id.type === 'Identifier' && init && run_order_isFunction(init))
            found.set(id.name, init);
    }
    for (const type of ['MethodDefinition', 'PropertyDefinition']) {
        for (const node of module.nodesOf(type)) {
            const name = code_values_keyOf(node.key, node.computed);
            if (name !== null && node.value && run_order_isFunction(node.value))
                found.set(`this.${name}`, node.value);
        }
    }
    return found;
}
function endsEarly(node) {
    if (node.type === 'ReturnStatement')
        return true;
    return node.type === 'BlockStatement' && node.body.at(-1)?.type === 'ReturnStatement';
}

// EXTERNAL MODULE: ./src/extract/syntax/script-facts.ts
var script_facts = __webpack_require__(48740);
;// CONCATENATED MODULE: ./src/extract/syntax/column-actions.ts
// Actions on a column that dialects write in words of their own, made of what all of them can write.

/** The whole definition of a column is replaced: `definition` as it would be added. */
function redefineColumn(table, from, definition, dialect, lines) {
    const [added] = alter(table, dialect === 'mssql' ? ' ADD ' : ' ADD COLUMN ', definition, dialect, lines);
    const column = columnIdent(table, from, dialect, lines);
    const action = added?.actions[0];
    if (!added || !column || action?.kind !== 'add-column')
        return null;
    return { ...added, actions: [{ kind: 'redefine-column', from: column, column: action.column, range: action.range }] };
}
function setNotNull(table, name, notNull, dialect, lines) {
    const [dropped] = dropOf(table, name, dialect, lines);
    const action = dropped?.actions[0];
    if (!dropped || action?.kind !== 'drop-column')
        return null;
    const { column, range } = action;
    return { ...dropped, actions: [{ kind: 'set-not-null', column, notNull, range }] };
}
function columnIdent(table, name, dialect, lines) {
    const action = dropOf(table, name, dialect, lines)[0]?.actions[0];
    return action?.kind === 'drop-column' ? action.column : null;
}
function dropOf(table, name, dialect, lines) {
    const quoted = sqlWriter(dialect, name.offsets[0] ?? 0)
        .name(name)
        .done();
    return alter(table, ' DROP COLUMN ', quoted, dialect, lines);
}
function alter(table, words, rest, dialect, lines) {
    const anchor = table.offsets[0] ?? 0;
    const sql = sqlWriter(dialect, anchor).words('ALTER TABLE ').name(table).words(words).add(rest).done();
    return parsePlaced(sql, dialect, lines).filter((statement) => statement.kind === 'alter-table');
}

;// CONCATENATED MODULE: ./src/extract/knex-migrations/column-sql.ts
// A chain that makes columns (`t.string('note', 80).notNullable()`) in; their definitions in SQL out, or null.



const PLAIN = {
    integer: 'integer',
    int: 'integer',
    tinyint: 'smallint',
    smallint: 'smallint',
    mediumint: 'integer',
    bigint: 'bigint',
    bigInteger: 'bigint',
    text: 'text',
    boolean: 'boolean',
    bool: 'boolean',
    date: 'date',
    time: 'time',
    json: 'json',
    jsonb: 'jsonb',
    geometry: 'geometry',
    geography: 'geography',
    point: 'point',
};
function columnSql(context, first, rest) {
    const { module, values, dialect, anchor } = context;
    if (first.name === 'timestamps')
        return timestamps(context, first);
    const type = typeOf(context, first);
    if (!type)
        return null;
    const isCounter = /increments$/i.test(first.name);
    const name = placedText(module, values, first.args[0]) ?? (isCounter && first.args.length === 0 ? placed('id', anchor) : null);
    if (!name)
        return null;
    const has = (...names) => rest.some((link) => names.includes(link.name));
    const writer = sqlWriter(dialect, anchor).name(name).words(` ${type.type}`);
    if (has('notNullable', 'notNull') && !type.isKey)
        writer.words(' NOT NULL');
    const fallback = rest.find((link) => link.name === 'defaultTo' || link.name === 'default');
    const value = fallback ? defaultOf(values, fallback.args[0]) : null;
    if (value !== null)
        writer.words(` DEFAULT ${value}`);
    if (has('primary') || type.isKey)
        writer.words(' PRIMARY KEY');
    if (has('unique'))
        writer.words(' UNIQUE');
    const target = referenceOf(context, rest);
    if (target)
        writer.words(' REFERENCES ').name(target.table).words(' (').name(target.column).words(')');
    const action = rest.find((link) => link.name === 'onDelete');
    const onDelete = action ? values.text(action.args[0]) : null;
    if (target && onDelete !== null && /^[a-z ]+$/i.test(onDelete))
        writer.words(` ON DELETE ${onDelete}`);
    const before = type.before === undefined ? [] : [placed(type.before, first.node.range[0])];
    return [{ name, definition: writer.done(), before }];
}
function referenceOf({ module, values }, links) {
    const references = links.find(({ name }) => name === 'references');
    const written = references ? placedText(module, values, references.args[0]) : null;
    if (!written)
        return null;
    const inTable = links.find(({ name }) => name === 'inTable');
    if (inTable) {
        const table = placedText(module, values, inTable.args[0]);
        return table ? { table, column: written } : null;
    }
    const dot = written.text.lastIndexOf('.');
    if (dot < 1)
        return null;
    const cut = (from, to) => ({
        text: written.text.slice(from, to),
        offsets: written.offsets.slice(from, to),
    });
    return { table: cut(0, dot), column: cut(dot + 1, written.text.length) };
}
function typeOf(context, { name, args }) {
    const { values, dialect } = context;
    const number = (at, otherwise) => {
        const value = values.constant(args[at]);
        return typeof value === 'number' ? value : otherwise;
    };
    switch (name) {
        case 'increments':
            return counter(dialect, 'integer');
        case 'bigIncrements':
        case 'bigincrements':
            return counter(dialect, 'bigint');
        case 'string':
        case 'varchar':
            return { type: `varchar(${number(1, 255)})` };
        case 'char':
            return { type: `char(${number(1, 255)})` };
        case 'float':
            return { type: dialect === 'postgres' ? 'real' : 'float' };
        case 'double':
            return { type: dialect === 'postgres' ? 'double precision' : 'double' };
        case 'decimal':
        case 'numeric':
            return { type: values.constant(args[1]) === null ? 'decimal' : `decimal(${number(1, 8)}, ${number(2, 2)})` };
        case 'datetime':
        case 'dateTime':
        case 'timestamp':
            return { type: momentType(context, name, args[1]) };
        case 'binary':
            return { type: dialect === 'postgres' ? 'bytea' : 'blob' };
        case 'uuid':
            return { type: dialect === 'postgres' ? 'uuid' : 'char(36)' };
        case 'text':
            return { type: dialect === 'mysql' ? (mysqlText(values.text(args[1])) ?? 'text') : 'text' };
        case 'enum':
        case 'enu':
            return enumType(context, args);
        case 'specificType': {
            const written = values.text(args[1])?.trim() ?? '';
            return { type: /^[\w ]+(?:\([\w ,'-]*\))?(?: [\w ]+)?(?:\[\])*$/.test(written) ? written : 'text' };
        }
        default:
            return Object.hasOwn(PLAIN, name) ? { type: PLAIN[name] } : null;
    }
}
function mysqlText(written) {
    return written !== null && /^(?:tiny|medium|long)text$/i.test(written) ? written : null;
}
function counter(dialect, size) {
    if (dialect === 'postgres')
        return { type: size === 'bigint' ? 'BIGSERIAL' : 'SERIAL', isKey: true };
    if (dialect === 'mysql')
        return { type: `${size} unsigned NOT NULL AUTO_INCREMENT`, isKey: true };
    if (dialect === 'mssql')
        return { type: `${size} NOT NULL IDENTITY(1,1)`, isKey: true };
    return { type: 'integer NOT NULL', isKey: true };
}
/** Postgres keeps the zone unless told otherwise. */
function momentType({ values, dialect }, name, node) {
    if (dialect !== 'postgres')
        return dialect === 'mysql' && name === 'timestamp' ? 'timestamp' : 'datetime';
    const options = values.object(node);
    const isPlain = options ? values.constant(propertyOf(options, 'useTz')) === false : values.constant(node) === true;
    const precision = options ? values.constant(propertyOf(options, 'precision')) : undefined;
    const digits = typeof precision === 'number' ? `(${precision})` : '';
    return `timestamp${digits} ${isPlain ? 'without' : 'with'} time zone`;
}
function enumType({ values, dialect }, args) {
    const written = values.list(args[1])?.map((item) => values.text(item)) ?? [];
    const list = written.flatMap((value) => (value === null ? [] : [`'${value.replaceAll("'", "''")}'`])).join(', ');
    if (dialect === 'mysql')
        return { type: list === '' ? 'text' : `enum(${list})` };
    const options = values.object(args[2]);
    const enumName = options ? values.text(propertyOf(options, 'enumName')) : null;
    if (dialect !== 'postgres' || enumName === null || !options)
        return { type: 'text' };
    const type = `"${enumName.replaceAll('"', '""')}"`;
    const isThere = values.constant(propertyOf(options, 'existingType')) === true || list === '';
    return { type, ...(isThere ? {} : { before: `CREATE TYPE ${type} AS ENUM (${list})` }) };
}
function timestamps(context, { args }) {
    const { values, dialect, anchor } = context;
    const options = values.object(args[0]);
    const flag = (at, key) => values.constant(options ? propertyOf(options, key) : args[at]) === true;
    const names = flag(2, 'useCamelCase') ? ['createdAt', 'updatedAt'] : ['created_at', 'updated_at'];
    const type = dialect === 'postgres' ? 'timestamp with time zone' : 'datetime';
    const isSet = flag(1, 'defaultToNow');
    return names.map((written) => {
        const name = placed(written, anchor);
        const writer = sqlWriter(dialect, anchor).name(name).words(` ${type}`);
        if (isSet)
            writer.words(' NOT NULL DEFAULT CURRENT_TIMESTAMP');
        return { name, definition: writer.done(), before: [] };
    });
}
function defaultOf(values, node) {
    const at = values.plain(node);
    const value = values.constant(at);
    if (value === null)
        return null;
    if (typeof value === 'string')
        return `'${value.replaceAll("'", "''")}'`;
    if (value !== undefined)
        return String(value);
    if (at?.type === 'CallExpression') {
        const last = callChain(at).links.at(-1);
        if (last?.name === 'now')
            return 'CURRENT_TIMESTAMP';
        const raw = last?.name === 'raw' ? values.text(last.args[0]) : null;
        if (raw !== null && /^[\w.]+(?:\([\w ,.'-]*\))?(?:::\w+)?$|^'(?:[^']|'')*'(?:::\w+)?$/.test(raw))
            return raw;
    }
    return at?.type === 'ObjectExpression' || at?.type === 'ArrayExpression' ? "'{}'" : null;
}
function placed(text, offset) {
    return { text, offsets: Array.from({ length: text.length }, () => offset) };
}

;// CONCATENATED MODULE: ./src/extract/knex-migrations/table-statements.ts
// The callback of a table builder in; the statements that it stands for out.






/** What changes no column that others could read. */
const QUIET = /^(?:comment|engine|charset|collate|inherits|index|dropIndex|dropForeign|dropUnique|dropPrimary|dropChecks?|check\w*|queryContext|setTableName)$/;
function tableStatements(build) {
    const { module, dialect, table, callback, creates, soft, range, anchor } = build;
    const parts = [];
    const after = [];
    // Words that nobody wrote stand where the call at hand does.
    let here = anchor;
    const write = () => sqlWriter(dialect, here);
    const alter = (make) => {
        const sql = make(write().words('ALTER TABLE ').name(table)).done();
        after.push(...parsePlaced(sql, dialect, module.lines));
    };
    const opaque = (node, what) => {
        const reason = `what ${what}() changes here is only known when it runs`;
        after.push({ kind: 'opaque', reason, syntaxError: false, range: module.rangeOf(node) });
    };
    for (const { call, values } of builderCalls(build)) {
        here = call.range[0];
        const { links } = callChain(call);
        const [first, ...rest] = links;
        if (!first || QUIET.test(first.name))
            continue;
        if (!readTableCall(first, rest, values, call))
            readColumn(links, values, call);
    }
    if (!creates)
        return after;
    here = anchor;
    const writer = write()
        .words(soft ? 'CREATE TABLE IF NOT EXISTS ' : 'CREATE TABLE ')
        .name(table)
        .words(' (');
    for (const [index, part] of parts.entries()) {
        if (index > 0)
            writer.words(', ');
        writer.add(part);
    }
    const made = parts.length > 0 ? parsePlaced(writer.words(')').done(), dialect, module.lines) : [];
    for (const statement of made)
        statement.range = range;
    return [...made, ...after];
    /** true: it was no column. */
    function readTableCall(first, rest, values, call) {
        const text = (node) => placedText(module, values, node);
        const list = (nodes) => {
            const items = nodes.length === 1 ? (values.list(nodes[0]) ?? nodes) : nodes;
            const found = items.map((item) => text(item ?? undefined));
            return found.length > 0 && found.every((one) => one !== null) ? found : null;
        };
        switch (first.name) {
            case 'dropColumn':
            case 'dropColumns': {
                const names = list(first.args);
                if (!names)
                    opaque(call, first.name);
                for (const name of names ?? [])
                    alter((sql) => sql.words(' DROP COLUMN ').name(name));
                return true;
            }
            case 'dropTimestamps': {
                const isCamel = values.constant(first.args[0]) === true;
                for (const name of isCamel ? ['createdAt', 'updatedAt'] : ['created_at', 'updated_at'])
                    alter((sql) => sql.words(' DROP COLUMN ').name(unwritten(name)));
                return true;
            }
            case 'renameColumn': {
                const [from, to] = [text(first.args[0]), text(first.args[1])];
                if (from && to)
                    alter((sql) => sql.words(' RENAME COLUMN ').name(from).words(' TO ').name(to));
                else
                    opaque(call, first.name);
                return true;
            }
            case 'setNullable':
            case 'dropNullable': {
                const name = text(first.args[0]);
                const statement = name && setNotNull(table, name, first.name === 'dropNullable', dialect, module.lines);
                if (statement)
                    after.push(statement);
                else
                    opaque(call, first.name);
                return true;
            }
            case 'primary':
            case 'unique': {
                const names = list(first.args.slice(0, 1));
                const words = first.name === 'primary' ? 'PRIMARY KEY (' : 'UNIQUE (';
                if (names && creates)
                    parts.push(write().words(words).names(names).words(')').done());
                else if (names && dialect !== 'sqlite')
                    alter((sql) => sql.words(` ADD ${words}`).names(names).words(')'));
                return true;
            }
            case 'foreign': {
                const names = list(first.args.slice(0, 1));
                const target = targetOf(rest, text, list);
                if (!names || !target)
                    return true;
                const key = write().words('FOREIGN KEY (').names(names).words(') REFERENCES ').name(target.table).words(' (');
                const sql = key.names(target.columns).words(')').done();
                if (creates)
                    parts.push(sql);
                else if (dialect !== 'sqlite')
                    alter((writer) => writer.words(' ADD ').add(sql));
                return true;
            }
            default:
                return false;
        }
    }
    function readColumn(links, values, call) {
        const [first, ...rest] = links;
        const columns = columnSql({ module, values, dialect, anchor: here }, first, rest);
        if (!columns) {
            if (first.args.length > 0)
                opaque(call, first.name);
            return;
        }
        const isChange = rest.some((link) => link.name === 'alter');
        for (const { name, definition, before } of columns) {
            for (const sql of before)
                after.unshift(...parsePlaced(sql, dialect, module.lines));
            if (creates)
                parts.push(definition);
            else if (isChange) {
                const statement = redefineColumn(table, name, definition, dialect, module.lines);
                if (statement)
                    after.push(statement);
            }
            else
                alter((sql) => sql.words(dialect === 'mssql' ? ' ADD ' : ' ADD COLUMN ').add(definition));
        }
    }
    function unwritten(name) {
        return { text: name, offsets: Array.from({ length: name.length }, () => here) };
    }
    /** Whole chains on the builder, in their order. */
    function builderCalls({ values }) {
        const [param] = callback.params;
        const name = param?.type === 'Identifier' ? param.name : null;
        const isOwn = (call) => {
            const parent = module.parentOf(call);
            if (parent?.type === 'MemberExpression' && parent.object === call)
                return false;
            const { root } = callChain(call);
            return root.type === 'ThisExpression' || (root.type === 'Identifier' && root.name === name);
        };
        const decide = (_, text) => decideDialect(text, dialect);
        return callsInOrder(module, callback.body, { decide, isOwn }, values);
    }
}
function targetOf(links, text, list) {
    const references = links.find(({ name }) => name === 'references');
    const inTable = links.find(({ name }) => name === 'inTable' || name === 'on');
    const columns = references ? list(references.args.slice(0, 1)) : null;
    if (!columns)
        return null;
    if (inTable) {
        const table = text(inTable.args[0]);
        return table ? { table, columns } : null;
    }
    const [only] = columns;
    const dot = only.text.lastIndexOf('.');
    if (dot < 0)
        return null;
    const cut = ({ text: whole, offsets }, from, to) => ({
        text: whole.slice(from, to),
        offsets: offsets.slice(from, to),
    });
    return { table: cut(only, 0, dot), columns: [cut(only, dot + 1, only.text.length)] };
}

;// CONCATENATED MODULE: ./src/extract/knex-migrations/read.ts
// A parsed file in; the statements that a Knex migration's `up` runs out.









async function knex_migrations_read_read(module, { dialect }) {
    const up = upOf(module);
    const [first] = up?.params ?? [];
    if (!up?.body || !first)
        return { facts: [], problems: [] };
    await (0,parse_sql.loadParsers)(dialect);
    const statements = [];
    const calls = callsInOrder(module, up.body, {
        decide: (_, text) => decideDialect(text, dialect),
        isOwn: (call) => isSchemaCall(call),
    });
    for (const { call, values, guarded } of calls) {
        statements.push(...read_readCall(module, values, dialect, call, guarded));
    }
    if (statements.length === 0)
        return { facts: [], problems: [] };
    const script = { dialect, statements };
    return {
        facts: [{ kind: 'sql-script', script, markers: 'knex' }],
        problems: (0,script_facts/* scriptProblems */.s)(module.path, script),
    };
}
/** `exports.up = …`, `export function up`, `export const up = …`, `module.exports = { up() {} }`. */
function upOf(module) {
    for (const node of module.nodesOf('FunctionDeclaration'))
        if (node.id?.name === 'up')
            return node;
    for (const { left, right } of module.nodesOf('AssignmentExpression')) {
        const isUp = left.type === 'MemberExpression' && code_values_keyOf(left.property, left.computed) === 'up';
        if (isUp && read_isFunction(right))
            return right;
    }
    for (const { id, init } of module.nodesOf('VariableDeclarator')) {
        if (id.type === 'Identifier' && id.name === 'up' && init && read_isFunction(init))
            return init;
    }
    for (const { key, computed, value } of module.nodesOf('Property')) {
        if (code_values_keyOf(key, computed) === 'up' && read_isFunction(value))
            return value;
    }
    return null;
}
function read_isFunction(node) {
    return node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';
}
const SCHEMA_CALLS = new Set([
    'createTable',
    'createTableIfNotExists',
    'alterTable',
    'table',
    'dropTable',
    'dropTableIfExists',
    'renameTable',
    'createSchema',
    'createSchemaIfNotExists',
    'dropView',
    'dropViewIfExists',
]);
function isSchemaCall(call) {
    const { callee } = call;
    if (callee.type !== 'MemberExpression')
        return false;
    const name = code_values_keyOf(callee.property, callee.computed);
    if (name === null || (name !== 'raw' && !SCHEMA_CALLS.has(name)))
        return false;
    const { root, links } = callChain(call);
    if (links.some((link) => link.name === 'schema' && !link.isCall))
        return true;
    return name === 'raw' && root.type === 'Identifier' && /^(?:knex|trx|db|k|tx|transaction)$/i.test(root.name);
}
function read_readCall(module, values, dialect, call, guarded) {
    const { links } = callChain(call);
    const { name, args } = links.at(-1);
    const range = module.rangeOf(call.callee.type === 'MemberExpression' ? call.callee.property : call);
    const opaque = (reason) => [{ kind: 'opaque', reason, syntaxError: false, range }];
    if (name === 'raw') {
        const sql = migrationSql(module, values, args[0]);
        return sql ? parsePlaced(marked(sql), dialect, module.lines) : opaque('SQL that is put together at run time');
    }
    const write = () => sqlWriter(dialect, call.range[0]);
    const home = links.find((link) => link.name === 'withSchema')?.args[0];
    const schema = home ? placedText(module, values, home) : null;
    const table = qualified(schema, placedText(module, values, args[0]));
    if (!table)
        return opaque(`which table ${name}() means here is only known when it runs`);
    const simple = (sql) => parsePlaced(sql, dialect, module.lines).map((one) => ({ ...one, range }));
    switch (name) {
        case 'dropTable':
            return simple(write()
                .words(guarded ? 'DROP TABLE IF EXISTS ' : 'DROP TABLE ')
                .name(table)
                .done());
        case 'dropTableIfExists':
            return simple(write().words('DROP TABLE IF EXISTS ').name(table).done());
        case 'dropView':
        case 'dropViewIfExists':
            return simple(write().words('DROP VIEW IF EXISTS ').name(table).done());
        case 'createSchema':
        case 'createSchemaIfNotExists':
            return simple(write().words('CREATE SCHEMA IF NOT EXISTS ').name(table).done());
        case 'renameTable': {
            const to = placedText(module, values, args[1]);
            if (!to)
                return opaque('the new name of a table is only known when it runs');
            return simple(write().words('ALTER TABLE ').name(table).words(' RENAME TO ').name(to).done());
        }
    }
    const callback = values.plain(args[1]);
    if (!callback || !read_isFunction(callback))
        return opaque(`what ${name}() does here is only known when it runs`);
    const creates = name.startsWith('create');
    const soft = guarded || name === 'createTableIfNotExists';
    return tableStatements({ module, values, dialect, table, callback, creates, soft, range, anchor: call.range[0] });
}
function qualified(schema, table) {
    if (!schema || !table)
        return table;
    const dot = { text: '.', offsets: [table.offsets[0] ?? 0] };
    return {
        text: schema.text + dot.text + table.text,
        offsets: [...schema.offsets, ...dot.offsets, ...table.offsets],
    };
}
/** Knex's own marks: `?` for a value, `??` for a name. */
function marked(sql) {
    return { ...sql, text: sql.text.replace(/(?<![?\w'])\?(?!\?|\|)/g, '0') };
}

;// CONCATENATED MODULE: ./src/extract/knex-migrations/index.ts
// Knex migrations in JavaScript and TypeScript: schema builder calls and raw SQL of `up`, in the order of file names.



const knexMigrations = {
    id: 'knex-migrations',
    title: 'Knex migrations',
    version: 1,
    reads: (path) => !(0,tree_places/* isForeign */.jq)(path) && /\.[cm]?[jt]s$/i.test(path) && !/\.d\.[cm]?ts$/i.test(path),
    mentions: (text) => /\bup\b/.test(text) && /\.schema\b|\.raw\(/.test(text) && /knex/i.test(text),
    read: knex_migrations_read_read,
    arrange: (files, context) => arrange(files, context),
};

;// CONCATENATED MODULE: ./src/extract/module-aliases/alias-pattern.ts
// An alias as settings write it (a name, a regular expression) and its target in; what it means of specifiers out.
/** webpack: `name$` is the name alone. */
function namedAlias(name, target) {
    if (name === '')
        return null;
    return name.endsWith('$') ? { find: name.slice(0, -1), target, exact: true } : { find: name, target, exact: false };
}
/**
 * `^@/(.*)$` → `$1`: one group that takes the rest, or a plain start. Null for what matches in any other way or anywhere.
 */
function patternAlias(source, target) {
    const parts = /^\^((?:[^\\^$.*+?()[\]{}|]|\\.)*)(\(\.[*+]\)|\.\*)?(\$)?$/.exec(source);
    if (!parts)
        return null;
    const [, start = '', group, end] = parts;
    const find = start.replace(/\\(.)/g, '$1');
    if (find === '')
        return null;
    if (group === undefined)
        return { find, target: target.replace(/\/$/, ''), exact: end !== undefined };
    return { find: `${find}*`, target: target.replace(/\$1/g, () => '*'), exact: false };
}

;// CONCATENATED MODULE: ./src/extract/module-aliases/path-value.ts
// An expression of a settings file in; the path it makes, relative to that file's folder (`./src`), or the plain string, out.
/** Constants lead to constants; nobody writes longer chains. */
const path_value_DEEPEST = 12;
function pathValue(module, node, depth = 0) {
    if (depth > path_value_DEEPEST)
        return null;
    const value = (inner) => pathValue(module, inner, depth + 1);
    switch (node.type) {
        case 'Literal':
            return typeof node.value === 'string' ? node.value : null;
        case 'TemplateLiteral': {
            let text = '';
            for (const [at, quasi] of node.quasis.entries()) {
                text += quasi.value.cooked ?? '';
                const hole = node.expressions[at];
                if (!hole)
                    continue;
                const filled = value(hole);
                if (filled === null)
                    return null;
                text += filled;
            }
            return text;
        }
        case 'Identifier':
            if (node.name === '__dirname')
                return '.';
            return value(constantOf(module, node.name) ?? node);
        case 'MemberExpression': {
            if (node.object.type === 'MetaProperty' && path_value_nameOf(node.property) === 'dirname')
                return '.';
            // `new URL('./src', import.meta.url).pathname`
            return path_value_nameOf(node.property) === 'pathname' ? value(node.object) : null;
        }
        case 'BinaryExpression': {
            const [left, right] = node.operator === '+' ? [value(node.left), value(node.right)] : [null, null];
            return left === null || right === null ? null : left + right;
        }
        case 'NewExpression': {
            const [path] = node.arguments;
            return path_value_nameOf(node.callee) === 'URL' && path ? value(path) : null;
        }
        case 'CallExpression':
            return calledPath(module, node, depth);
        case 'TSAsExpression':
        case 'TSNonNullExpression':
            return value(node.expression);
        default:
            return null;
    }
}
function calledPath(module, node, depth) {
    const { callee } = node;
    const name = callee.type === 'MemberExpression' ? path_value_nameOf(callee.property) : path_value_nameOf(callee);
    const parts = node.arguments.map((argument) => pathValue(module, argument, depth + 1));
    if (name === 'cwd')
        return '.';
    if (name === 'fileURLToPath' || name === 'normalizePath' || name === 'normalize')
        return parts[0] ?? null;
    if (name === 'dirname')
        return callsItself(node) ? '.' : null;
    if (name === 'resolve' || name === 'join') {
        if (parts.length === 0 || parts.some((part) => part === null))
            return null;
        // `path.resolve('src')` starts where the tool does, which is where its settings lie.
        const text = parts.join('/').replace(/\/(?:\.?\/)+/g, '/');
        return /^\.{1,2}(?:\/|$)/.test(text) ? text : `./${text.replace(/^\//, '')}`;
    }
    const [only] = parts;
    return parts.length === 1 && typeof only === 'string' && makesPaths(module, name)
        ? `./${only.replace(/^\.?\//, '')}`
        : null;
}
/** `path.dirname(fileURLToPath(import.meta.url))` */
function callsItself({ arguments: [inner] }) {
    return (inner?.type === 'CallExpression' &&
        inner.arguments[0]?.type === 'MemberExpression' &&
        inner.arguments[0].object.type === 'MetaProperty');
}
/** `const r = (p) => path.resolve(__dirname, p)` */
function makesPaths(module, name) {
    const declared = constantOf(module, name) ?? module.nodesOf('FunctionDeclaration').find((candidate) => candidate.id?.name === name);
    if (!declared || !('params' in declared))
        return false;
    return /__dirname|import\.meta|process\.cwd/.test(module.text.slice(...declared.range));
}
function constantOf(module, name) {
    const found = module.nodesOf('VariableDeclarator').filter(({ id }) => id.type === 'Identifier' && id.name === name);
    return found.length === 1 ? (found[0].init ?? null) : null;
}
function path_value_nameOf(node) {
    if (node.type === 'Identifier')
        return node.name;
    return node.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
}

;// CONCATENATED MODULE: ./src/extract/module-aliases/read.ts
// A parsed settings file in; the aliases it sets up out.


function module_aliases_read_read(module) {
    const aliases = [];
    const roots = [];
    for (const property of module.nodesOf('Property')) {
        const name = path_value_nameOf(property.key);
        const { value } = property;
        if (name === 'alias' || name === 'entries' || name === '_moduleAliases')
            aliases.push(...aliasesIn(module, value));
        else if (name === 'moduleNameMapper')
            aliases.push(...mapperIn(module, value));
        else if (name === 'modules' && isInside(module, property, 'resolve'))
            roots.push(...rootsIn(module, value));
        else if (name === 'root' && isOfModuleResolver(module, property))
            roots.push(...rootsIn(module, value));
    }
    for (const { left, right } of module.nodesOf('AssignmentExpression')) {
        if (left.type !== 'MemberExpression')
            continue;
        if (path_value_nameOf(left.property) === 'alias')
            aliases.push(...aliasesIn(module, right));
        else if (left.object.type === 'MemberExpression' && path_value_nameOf(left.object.property) === 'alias')
            aliases.push(...oneAlias(module, path_value_nameOf(left.property), right));
    }
    if (aliases.length + roots.length === 0)
        return { facts: [], problems: [] };
    return { facts: [{ kind: 'aliases', aliases, roots }], problems: [] };
}
function aliasesIn(module, value) {
    if (value.type === 'ObjectExpression') {
        return value.properties.flatMap((property) => {
            if (property.type === 'SpreadElement')
                return [];
            return property.computed ? [] : oneAlias(module, path_value_nameOf(property.key), property.value);
        });
    }
    if (value.type === 'ArrayExpression') {
        return value.elements.flatMap((element) => element?.type === 'ObjectExpression' ? pairAlias(module, element) : []);
    }
    const known = value.type === 'Identifier' ? objectOf(module, value.name) : null;
    return known ? aliasesIn(module, known) : [];
}
function objectOf(module, name) {
    const found = module.nodesOf('VariableDeclarator').filter(({ id }) => id.type === 'Identifier' && id.name === name);
    const init = found.length === 1 ? found[0].init : null;
    return init?.type === 'ObjectExpression' || init?.type === 'ArrayExpression' ? init : null;
}
function oneAlias(module, name, value) {
    const target = pathValue(module, value);
    const found = target === null ? null : namedAlias(name, target);
    return found ? [{ ...found, range: module.rangeOf(value) }] : [];
}
/** `{ find: /^~\//, replacement: './src/' }` */
function pairAlias(module, pair) {
    const partNamed = (name) => pair.properties.flatMap((property) => property.type === 'Property' && path_value_nameOf(property.key) === name ? [property.value] : [])[0];
    const find = partNamed('find');
    const replacement = partNamed('replacement');
    const target = replacement && pathValue(module, replacement);
    if (!find || target == null)
        return [];
    const isPattern = find.type === 'Literal' && 'regex' in find;
    const name = isPattern ? null : pathValue(module, find);
    const found = isPattern ? patternAlias(find.regex.pattern, target) : name === null ? null : namedAlias(name, target);
    return found ? [{ ...found, range: module.rangeOf(pair) }] : [];
}
/** Jest: patterns to paths in which `<rootDir>` stands. */
function mapperIn(module, value) {
    if (value.type !== 'ObjectExpression')
        return [];
    const rootDir = module.nodesOf('Property').find(({ key }) => path_value_nameOf(key) === 'rootDir');
    const root = (rootDir && pathValue(module, rootDir.value)) || '.';
    return value.properties.flatMap((property) => {
        if (property.type !== 'Property')
            return [];
        const targets = property.value.type === 'ArrayExpression' ? property.value.elements : [property.value];
        return targets.flatMap((element) => {
            const target = element && pathValue(module, element);
            const found = target ? patternAlias(path_value_nameOf(property.key), read_placed(target, root)) : null;
            return found ? [{ ...found, range: module.rangeOf(property) }] : [];
        });
    });
}
function read_placed(target, root) {
    const path = target.replace('<rootDir>', root);
    return /^\.{1,2}(?:\/|$)/.test(path) || target === path ? path : `./${path}`;
}
function rootsIn(module, value) {
    const elements = value.type === 'ArrayExpression' ? value.elements : [value];
    return elements.flatMap((element) => (element && pathValue(module, element)) ?? []);
}
function isInside(module, property, name) {
    const object = module.parentOf(property);
    const around = object && module.parentOf(object);
    return around?.type === 'Property' && path_value_nameOf(around.key) === name;
}
function isOfModuleResolver(module, property) {
    const object = module.parentOf(property);
    const list = object && module.parentOf(object);
    const [first] = list?.type === 'ArrayExpression' ? list.elements : [];
    return first?.type === 'Literal' && /module-resolver$/.test(String(first.value));
}

;// CONCATENATED MODULE: ./src/extract/module-aliases/index.ts
// Aliases that bundlers, test runners and Babel set up in code: `vite.config.ts`, `webpack.config.js`, `jest.config.js`, …

const moduleAliases = {
    id: 'module-aliases',
    title: 'Module aliases of bundlers and test runners',
    version: 1,
    reads: (path) => SETTINGS.test(path),
    mentions: (text) => /\balias\b|moduleNameMapper|_moduleAliases|\bmodules\s*:|module-resolver/.test(text),
    read: module_aliases_read_read,
};
const TOOLS = 'vite|vitest|webpack|rspack|rsbuild|rollup|next|nuxt|svelte|astro|babel|jest|metro|craco|quasar|vue|farm|playwright|cypress|tsup|esbuild|modern|umi|remix|app';
const SETTINGS = new RegExp(`(?:^|/)(?:[\\w.-]*(?:${TOOLS})[\\w.-]*\\.config(?:\\.[\\w-]+)?|webpack[\\w.-]*|config-overrides|\\.storybook/main|\\.babelrc|\\.umirc)\\.[cm]?[jt]s$`, 'i');

;// CONCATENATED MODULE: ./src/extract/syntax/code-type.ts
// A written type in; its name without `null`, `undefined` and wrappers that only say when it is there out.
const WRAPPERS = /^(?:Promise|Relation|Ref|Reference|IdentifiedReference|Opt|Hidden|NonAttribute|CreationOptional)$/;
function readCodeType(module, type) {
    if (!type)
        return { name: '', nullable: false };
    if (type.type === 'TSUnionType') {
        const real = type.types.filter((one) => one.type !== 'TSNullKeyword' && one.type !== 'TSUndefinedKeyword');
        const nullable = type.types.some((one) => one.type === 'TSNullKeyword');
        if (real.length === 1)
            return { name: readCodeType(module, real[0]).name, nullable };
        const texts = real.every((one) => one.type === 'TSLiteralType' && textLiteral(one));
        return { name: texts ? 'string' : module.text.slice(...type.range).slice(0, 200), nullable };
    }
    if (type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && WRAPPERS.test(type.typeName.name)) {
        const [inner] = type.typeArguments?.params ?? [];
        if (inner)
            return readCodeType(module, inner);
    }
    return { name: module.text.slice(...type.range).slice(0, 200), nullable: false };
}
function textLiteral({ literal }) {
    return literal.type === 'Literal' && typeof literal.value === 'string';
}

;// CONCATENATED MODULE: ./src/extract/mongoose/read.ts
// A parsed file in; the documents that its Mongoose schemas describe out.


function mongoose_read_read(module) {
    const values = codeValues(module);
    const facts = [];
    const models = modelsOf(module, values);
    for (const node of module.nodesOf('NewExpression')) {
        const entity = readSchemaObject(module, values, node, models);
        if (entity)
            facts.push(entity);
    }
    for (const node of module.nodesOf('ClassDeclaration')) {
        const entity = readSchemaClass(module, values, node);
        if (entity)
            facts.push(entity);
    }
    return { facts, problems: [] };
}
/** `model('User', userSchema)`: the variable of the schema → its model. */
function modelsOf(module, values) {
    const found = new Map();
    for (const { callee, arguments: args } of module.nodesOf('CallExpression')) {
        const method = callee.type === 'Identifier'
            ? callee.name
            : callee.type === 'MemberExpression'
                ? code_values_keyOf(callee.property, callee.computed)
                : null;
        const [first, schema, collection] = args;
        if (method !== 'model' || schema?.type !== 'Identifier')
            continue;
        const name = values.named(first);
        if (name && !found.has(schema.name))
            found.set(schema.name, { name, collection: values.named(collection) });
    }
    return found;
}
function readSchemaObject(module, values, node, models) {
    const imported = importedName(module, node.callee);
    if (imported?.name !== 'Schema' || !/^mongoose(?:\/|$)/.test(imported.from))
        return null;
    const parent = module.parentOf(node);
    const variable = parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id : null;
    const model = variable ? (models.get(variable.name) ?? null) : null;
    const fields = values.object(node.arguments[0]);
    if (!variable || !fields)
        return null;
    const options = values.object(node.arguments[1]);
    const collection = options ? values.named(propertyOf(options, 'collection')) : null;
    return {
        ...documentOf(model?.name ?? { name: variable.name, range: module.rangeOf(variable) }, module, node),
        type: model ? 'entity' : 'embedded',
        table: collection ?? model?.collection ?? null,
        members: membersOf(module, values, fields, options),
        partial: fields.properties.some((property) => property.type === 'SpreadElement'),
    };
}
function readSchemaClass(module, values, node) {
    const decorator = node.decorators.find((one) => decoratorName(module, one) === 'Schema');
    if (!decorator || !node.id)
        return null;
    const options = decorator.expression.type === 'CallExpression' ? values.object(decorator.expression.arguments[0]) : null;
    const members = [];
    for (const property of node.body.body) {
        if (property.type !== 'PropertyDefinition')
            continue;
        const prop = property.decorators.find((one) => decoratorName(module, one) === 'Prop');
        const name = code_values_keyOf(property.key, property.computed);
        if (!prop || name === null)
            continue;
        const annotation = property.typeAnnotation?.typeAnnotation ?? null;
        const written = prop.expression.type === 'CallExpression' ? prop.expression.arguments[0] : undefined;
        const member = read_memberOf(module, values, { name, key: property.key, node: property, value: written ?? null });
        const type = readCodeType(module, annotation).name;
        members.push({
            ...member,
            codeType: type === '' ? member.codeType : type,
            codeTypeRange: annotation ? module.rangeOf(annotation) : null,
            optional: property.optional,
        });
    }
    const { superClass } = node;
    const base = superClass?.type === 'Identifier' ? [{ name: superClass.name, range: module.rangeOf(superClass) }] : [];
    return {
        ...documentOf({ name: node.id.name, range: module.rangeOf(node.id) }, module, node),
        type: 'entity',
        table: options ? values.named(propertyOf(options, 'collection')) : null,
        extends: base,
        members,
        partial: superClass !== null,
    };
}
function decoratorName(module, { expression }) {
    const imported = importedName(module, expression.type === 'CallExpression' ? expression.callee : expression);
    return imported && /^@nestjs\/mongoose(?:\/|$)/.test(imported.from) ? imported.name : null;
}
function documentOf(name, module, node) {
    return {
        kind: 'entity',
        orm: 'mongoose',
        type: 'entity',
        name: name.name,
        table: null,
        schema: null,
        connection: null,
        extends: [],
        inheritance: null,
        members: [],
        keys: [],
        partial: false,
        hidden: false,
        range: module.rangeOf(node),
        nameRange: name.range,
    };
}
/** Nested documents are told by their paths: `address.street`. */
const read_DEEPEST = 8;
function membersOf(module, values, fields, options, prefix = '', depth = 0) {
    const members = [];
    for (const property of fields.properties) {
        if (property.type !== 'Property')
            continue;
        const key = code_values_keyOf(property.key, property.computed);
        if (key === null)
            continue;
        const name = prefix + key;
        const nested = nestedOf(values, property.value);
        members.push(read_memberOf(module, values, { name, key: property.key, node: property, value: property.value }));
        if (nested && depth < read_DEEPEST)
            members.push(...membersOf(module, values, nested, null, `${name}.`, depth + 1));
    }
    const stamps = options ? propertyOf(options, 'timestamps') : null;
    if (stamps && depth === 0 && values.constant(stamps) !== false) {
        const own = values.object(stamps);
        for (const stamp of ['createdAt', 'updatedAt']) {
            const given = own ? propertyOf(own, stamp) : null;
            if (given && values.constant(given) === false)
                continue;
            const name = values.text(given) ?? stamp;
            if (members.some((member) => member.name === name))
                continue;
            const member = read_memberOf(module, values, { name, key: stamps, node: stamps, value: null });
            members.push({ ...member, codeType: 'Date', generated: true });
        }
    }
    return members;
}
/** An object without a `type` of its own describes a document; so does a list of one. */
function nestedOf(values, value) {
    const [first] = values.list(value) ?? [];
    const object = values.object(first ?? value);
    if (!object || object.properties.length === 0)
        return null;
    const type = propertyOf(object, 'type');
    // A field that is itself called `type` is an object with a `type`.
    if (!type)
        return object;
    const inner = values.object(type);
    if (!inner)
        return null;
    return propertyOf(inner, 'type') === null ? inner : object;
}
const TYPES = {
    String: 'string',
    Number: 'number',
    Boolean: 'boolean',
    Date: 'Date',
    Buffer: 'Buffer',
};
function read_memberOf(module, values, { name, key, node, value }) {
    const [first] = values.list(value) ?? [];
    const list = values.list(value) !== null;
    const options = values.object(first ?? value);
    const typeNode = options ? propertyOf(options, 'type') : (first ?? value);
    const [inner] = values.list(typeNode) ?? [];
    const at = values.plain(inner ?? typeNode);
    const written = at?.type === 'Identifier'
        ? at.name
        : at?.type === 'MemberExpression'
            ? (code_values_keyOf(at.property, at.computed) ?? '')
            : '';
    // A schema of this file is called by its variable.
    const named = (inner ?? typeNode)?.type === 'Identifier' ? (inner ?? typeNode).name : '';
    const isSchema = at?.type === 'NewExpression';
    const refNode = options ? propertyOf(options, 'ref') : null;
    const ref = refNode ? read_targetOf(module, values, refNode) : null;
    const required = options
        ? values.constant(values.list(propertyOf(options, 'required'))?.[0] ?? propertyOf(options, 'required'))
        : false;
    const fallback = options ? propertyOf(options, 'default') : null;
    return {
        name,
        nameRange: module.rangeOf(key),
        range: module.rangeOf(node),
        stored: true,
        hidden: false,
        column: null,
        codeType: isSchema ? named : (TYPES[written] ?? written),
        codeTypeRange: null,
        databaseType: null,
        nullable: required !== true,
        optional: false,
        list: list || inner !== undefined,
        id: name === '_id',
        unique: options ? values.constant(propertyOf(options, 'unique')) === true : false,
        generated: false,
        default: fallback ? module.text.slice(...fallback.range).slice(0, 200) : null,
        enum: null,
        embedded: null,
        relation: ref && {
            kind: list || inner !== undefined ? 'many-to-many' : 'many-to-one',
            target: ref,
            inverse: null,
            name: null,
            owner: true,
            joins: [],
            joinTable: null,
            onDelete: null,
            onUpdate: null,
        },
    };
}
/** `'User'`, `User.name`, `() => User`. */
function read_targetOf(module, values, node) {
    const text = values.named(node);
    if (text)
        return text;
    const at = values.result(node) ?? values.plain(node);
    const owner = at?.type === 'MemberExpression' && code_values_keyOf(at.property, at.computed) === 'name' ? at.object : at;
    return owner?.type === 'Identifier' ? { name: owner.name, range: module.rangeOf(owner) } : null;
}

;// CONCATENATED MODULE: ./src/extract/mongoose/index.ts
// Mongoose: schemas made of objects and of decorated classes, their paths, references and collections.


const mongoose = {
    id: 'mongoose',
    title: 'Mongoose schemas',
    version: 1,
    reads: (path) => !(0,tree_places/* isForeign */.jq)(path) && !/\.d\.[cm]?ts$/i.test(path),
    mentions: (text) => /mongoose/i.test(text) && /Schema/.test(text),
    read: mongoose_read_read,
};

;// CONCATENATED MODULE: ./src/extract/nestjs/read.ts
// A parsed file in; controllers, their routes, the modules they belong to and the settings of the app out.





const read_METHODS = {
    Get: 'GET',
    Post: 'POST',
    Put: 'PUT',
    Patch: 'PATCH',
    Delete: 'DELETE',
    Head: 'HEAD',
    Options: 'OPTIONS',
    All: 'ALL',
    Sse: 'GET',
};
function nestjs_read_read(module) {
    const constants = constantsOf(module);
    const facts = [];
    for (const declared of module.nodesOf('ClassDeclaration')) {
        facts.push(...controllerOf(module, constants, declared), ...moduleOf(module, constants, declared));
    }
    facts.push(...settingsOf(module, constants), ...registered(module, constants));
    return { facts, problems: [] };
}
// ---------------------------------------------------------------- controllers
function controllerOf(module, constants, declared) {
    const call = decoratorOf(declared.decorators, 'Controller');
    if (!call || !declared.id)
        return [];
    const [first] = call.arguments;
    const options = first && bare(first).type === 'ObjectExpression' ? first : null;
    const path = options ? memberOf(options, 'path') : (first ?? null);
    const name = declared.id.name;
    const facts = [
        {
            kind: 'router',
            framework: 'nestjs',
            name,
            prefixes: path ? pathsOf(module, constants, path).map(({ path: prefix }) => prefix) : [[]],
            isApp: true,
            version: options ? versionOf(memberOf(options, 'version')) : null,
            range: module.rangeOf(declared.id),
        },
    ];
    for (const member of declared.body.body) {
        if (member.type === 'MethodDefinition')
            facts.push(...read_routesOf(module, constants, member, name));
    }
    // Routes of a class come with those that extend it.
    const parent = declared.superClass && dottedName(declared.superClass);
    if (parent) {
        const from = importedFrom(module, parent);
        facts.push({
            kind: 'mount',
            framework: 'nestjs',
            owner: name,
            prefix: [],
            target: parent,
            from,
            range: module.rangeOf(declared.superClass),
        });
    }
    return facts;
}
function read_routesOf(module, constants, member, owner) {
    const facts = [];
    for (const { expression } of member.decorators) {
        if (expression.type !== 'CallExpression')
            continue;
        const method = read_METHODS[dottedName(expression.callee) ?? ''];
        if (!method)
            continue;
        const [first] = expression.arguments;
        const written = first ? pathsOf(module, constants, first) : [{ path: [], node: expression }];
        const version = versionOf(decoratorOf(member.decorators, 'Version')?.arguments[0] ?? null);
        for (const { path, node } of written) {
            facts.push({
                kind: 'route',
                framework: 'nestjs',
                method,
                path,
                owner,
                range: module.rangeOf(node),
                handler: { name: `${owner}.${keyOf(member.key)}`, range: module.rangeOf(member.key) },
                version,
                ...NO_ANSWER,
                responseType: answerType(module, member),
                bodyType: parameterType(module, member, 'Body'),
                queryType: parameterType(module, member, 'Query'),
            });
        }
    }
    return facts;
}
/** What the method returns; where it says nothing, what it tells Swagger. */
function answerType(module, member) {
    const type = member.value.returnType?.typeAnnotation;
    const own = type ? unwrapType(module.text.slice(...type.range)) : null;
    if (own !== null)
        return own;
    for (const { expression } of member.decorators) {
        if (expression.type !== 'CallExpression')
            continue;
        if (!/^Api(?:Ok|Created|)Response$/.test(dottedName(expression.callee) ?? ''))
            continue;
        const said = memberOf(expression.arguments[0], 'type');
        if (!said)
            continue;
        const value = bare(said);
        const [element] = value.type === 'ArrayExpression' ? value.elements : [];
        const name = dottedName(element ?? value);
        if (name !== null)
            return element ? `${name}[]` : name;
    }
    return null;
}
/** `@Body() dto: CreateOrderDto`; a parameter of one field says nothing of the whole. */
function parameterType(module, member, decorator) {
    for (const parameter of member.value.params) {
        const decorators = 'decorators' in parameter ? parameter.decorators : [];
        const call = decoratorOf(decorators, decorator);
        if (!call || stringOf(call.arguments[0]) !== null)
            continue;
        const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
        const type = 'typeAnnotation' in target ? target.typeAnnotation?.typeAnnotation : undefined;
        return type ? unwrapType(module.text.slice(...type.range)) : null;
    }
    return null;
}
function decoratorOf(decorators, name) {
    for (const { expression } of decorators ?? []) {
        if (expression.type === 'CallExpression' && dottedName(expression.callee) === name)
            return expression;
    }
    return null;
}
function versionOf(node) {
    if (!node)
        return null;
    const value = bare(node);
    const first = value.type === 'ArrayExpression' ? value.elements[0] : value;
    return stringOf(first) ?? (first?.type === 'Literal' ? String(first.value) : null);
}
function pathsOf(module, constants, node) {
    const value = bare(node);
    if (value.type === 'ArrayExpression')
        return value.elements.flatMap((element) => (element ? pathsOf(module, constants, element) : []));
    const text = stringOf(value);
    if (text !== null)
        return routePaths(text).map((path) => ({ path, node }));
    const address = readAddress(module, constants, value);
    const written = address?.path.map((segment) => (typeof segment === 'string' ? segment : ':hole')).join('/') ?? '';
    // A name that another file gives: some segment that is not known.
    if (address?.lead && address.path.length === 0)
        return [{ path: [{ name: null }], node }];
    return [{ path: routePath(written), node }];
}
// ---------------------------------------------------------------- modules and settings
/** `@Module({ controllers: [OrdersController], imports: [OrdersModule] })`: which prefix of a module reaches which controller. */
function moduleOf(module, constants, declared) {
    const call = decoratorOf(declared.decorators, 'Module');
    if (!call || !declared.id)
        return [];
    const list = memberOf(call.arguments[0], 'controllers');
    const value = list && bare(list);
    const known = value?.type === 'Identifier' ? bare(constants.get(value.name) ?? value) : value;
    if (known?.type !== 'ArrayExpression')
        return [];
    const owner = declared.id.name;
    return known.elements.flatMap((element) => {
        const name = element && element.type !== 'SpreadElement' ? dottedName(element) : null;
        if (name === null)
            return [];
        const from = importedFrom(module, name);
        return [
            {
                kind: 'mount',
                framework: 'nestjs',
                owner,
                prefix: [],
                target: name,
                from,
                range: module.rangeOf(element),
            },
        ];
    });
}
/** `RouterModule.register([{ path: 'admin', module: AdminModule, children: [{ path: 'users', module: UsersModule }] }])` */
function registered(module, constants) {
    const facts = [];
    for (const { callee, arguments: given } of module.nodesOf('CallExpression')) {
        if (!/^RouterModule\.(?:register|forRoutes)$/.test(dottedName(callee) ?? '') || !given[0])
            continue;
        const first = bare(given[0]);
        const list = first.type === 'Identifier' ? bare(constants.get(first.name) ?? first) : first;
        const pending = [{ node: list, prefix: [] }];
        while (pending.length > 0) {
            const { node, prefix } = pending.pop();
            if (node.type === 'ArrayExpression') {
                for (const element of node.elements)
                    if (element)
                        pending.push({ node: bare(element), prefix });
                continue;
            }
            const target = node.type === 'ObjectExpression' ? memberOf(node, 'module') : node;
            const own = [...prefix, ...routePath(stringOf(memberOf(node, 'path')) ?? '')];
            const name = target ? dottedName(target) : null;
            if (name !== null) {
                const from = importedFrom(module, name);
                facts.push({
                    kind: 'mount',
                    framework: 'nestjs',
                    owner: null,
                    prefix: own,
                    target: name,
                    from,
                    range: module.rangeOf(node),
                });
            }
            const children = memberOf(node, 'children');
            if (children)
                pending.push({ node: bare(children), prefix: own });
        }
    }
    return facts;
}
function settingsOf(module, constants) {
    const facts = [];
    for (const call of module.nodesOf('CallExpression')) {
        const name = dottedName(call.callee) ?? '';
        const [first] = call.arguments;
        const blank = {
            kind: 'http-settings',
            framework: 'nestjs',
            globalPrefix: null,
            versioning: null,
            versionPrefix: null,
            defaultVersion: null,
            basePath: null,
            rewrites: [],
            range: module.rangeOf(call),
        };
        if (name.endsWith('.setGlobalPrefix') && first) {
            const address = readAddress(module, constants, first);
            // `config.get('prefix')`: there is one, and nobody here knows which.
            const prefix = address && (address.path.length > 0 || !address.lead) ? address.path : [{ name: null }];
            facts.push({ ...blank, globalPrefix: prefix });
        }
        if (name.endsWith('.enableVersioning')) {
            const type = dottedName(memberOf(first, 'type') ?? call) ?? '';
            const versioning = /HEADER|CUSTOM/.test(type) ? 'header' : /MEDIA/.test(type) ? 'media-type' : 'uri';
            const said = memberOf(first, 'prefix');
            facts.push({
                ...blank,
                versioning,
                versionPrefix: said && bare(said).type === 'Literal' ? (stringOf(said) ?? '') : 'v',
                defaultVersion: versionOf(memberOf(first, 'defaultVersion')),
            });
        }
    }
    return facts;
}

;// CONCATENATED MODULE: ./src/extract/nestjs/index.ts
// Routes of NestJS: controllers with their prefixes and versions, what modules put before them, and the settings of the app.


const nestjs = {
    id: 'nestjs',
    title: 'NestJS routes',
    version: 1,
    reads: (path) => !(0,tree_places/* isForeign */.jq)(path) && /\.[cm]?[jt]s$/i.test(path) && !/\.d\.[cm]?ts$/i.test(path),
    mentions: (text) => /@Controller\b|\bcontrollers\s*:|setGlobalPrefix|enableVersioning|RouterModule\b/.test(text),
    read: nestjs_read_read,
};

;// CONCATENATED MODULE: ./src/extract/next/file-route.ts
// A path of the repository in; the route that a file there answers, by the conventions of Next.js, SvelteKit and Nuxt, out.

const HANDLER = /^(?:(.*)\/)?app\/(?:(.*)\/)?route\.[cm]?[jt]sx?$/;
const PAGE = /^(?:(.*)\/)?pages\/api\/(.*)\.[cm]?[jt]sx?$/;
const SVELTE = /^(?:(.*)\/)?routes\/(?:(.*)\/)?\+server\.[jt]s$/;
const NUXT = /^(?:(.*)\/)?server\/(api|routes)\/(.*)\.[cm]?[jt]s$/;
function fileRoute(path) {
    if (/\.(?:test|spec|d)\.[cm]?[jt]sx?$/.test(path))
        return null;
    const handler = HANDLER.exec(path);
    if (handler)
        return { framework: 'next', path: file_route_segmentsOf(handler[2] ?? ''), method: null };
    const page = PAGE.exec(path);
    if (page)
        return { framework: 'next', path: ['api', ...file_route_segmentsOf(withoutIndex(page[2]))], method: 'ALL' };
    const svelte = SVELTE.exec(path);
    if (svelte)
        return { framework: 'sveltekit', path: file_route_segmentsOf(svelte[2] ?? ''), method: null };
    const nuxt = NUXT.exec(path);
    if (!nuxt)
        return null;
    const named = /^(.*)\.(get|post|put|patch|delete|head|options)$/.exec(nuxt[3]);
    const segments = file_route_segmentsOf(withoutIndex(named?.[1] ?? nuxt[3]));
    const method = named ? methodNamed(named[2]) : 'ALL';
    return { framework: 'nuxt', path: nuxt[2] === 'api' ? ['api', ...segments] : segments, method };
}
function withoutIndex(path) {
    return path.replace(/(?:^|\/)index$/, '');
}
/** Groups `(shop)` and slots `@modal` are no part of the address. */
function file_route_segmentsOf(folder) {
    return folder.split('/').flatMap((part) => {
        if (part === '' || /^\(.*\)$/.test(part) || part.startsWith('@'))
            return [];
        const bracket = /^\[+(\.\.\.)?([^\]=]+)(?:=\w+)?\]+$/.exec(part);
        if (!bracket)
            return [part];
        return [bracket[1] ? '*' : { name: bracket[2] }];
    });
}

;// CONCATENATED MODULE: ./src/extract/next/read.ts
// A parsed file in; the routes that it answers by where it lies, or the rewrites and proxies that it sets up, out.





function next_read_read(module) {
    const route = fileRoute(module.path);
    const facts = route ? next_read_routesOf(module, route) : read_settingsOf(module);
    return { facts, problems: [] };
}
// ---------------------------------------------------------------- routes
function next_read_routesOf(module, route) {
    const facts = [];
    const add = (method, name, at, handler) => {
        facts.push({
            kind: 'route',
            framework: route.framework,
            method,
            path: route.path,
            owner: null,
            range: module.rangeOf(at),
            handler: { ...(handler ? handlerOf(module, handler) : { range: module.rangeOf(at) }), name },
            version: null,
            ...(handler ? answerOf(module, handler) : NO_ANSWER),
        });
    };
    if (route.method !== null) {
        for (const { declaration } of module.nodesOf('ExportDefaultDeclaration')) {
            const at = 'id' in declaration && declaration.id
                ? declaration.id
                : { ...declaration, range: [declaration.range[0], declaration.range[0] + 1] };
            for (const method of route.method === 'ALL' ? askedMethods(module) : [route.method])
                add(method, 'default', at, declaration);
        }
        return facts;
    }
    for (const { declaration, specifiers } of module.nodesOf('ExportNamedDeclaration')) {
        if (declaration?.type === 'FunctionDeclaration' && declaration.id)
            exported(declaration.id.name, declaration.id, declaration);
        if (declaration?.type === 'VariableDeclaration') {
            for (const { id, init } of declaration.declarations) {
                if (id.type === 'Identifier')
                    exported(id.name, id, init);
                if (id.type === 'ObjectPattern')
                    for (const one of id.properties)
                        if (one.type === 'Property' && one.value.type === 'Identifier')
                            exported(one.value.name, one, null);
            }
        }
        for (const { exported: name } of specifiers)
            exported(keyOf(name), name, null);
    }
    return facts;
    function exported(name, at, handler) {
        const method = name === name.toUpperCase() ? methodNamed(name) : name === 'fallback' ? 'ALL' : null;
        if (method)
            add(method, name, at, handler);
    }
}
/** `if (req.method === 'POST')`, `switch (req.method) { case 'GET': … }`: the methods that an API page asks for; all where it does not. */
function askedMethods(module) {
    const found = new Set();
    const asks = (node) => /(?:^|\.)method$/.test(dottedName(node) ?? '');
    for (const { operator, left, right } of module.nodesOf('BinaryExpression')) {
        if (operator !== '===' && operator !== '==')
            continue;
        const method = asks(left) ? methodNamed(stringOf(right) ?? '') : null;
        if (method)
            found.add(method);
    }
    for (const { discriminant, cases } of module.nodesOf('SwitchStatement')) {
        if (!asks(discriminant))
            continue;
        for (const { test } of cases) {
            const method = methodNamed(stringOf(test) ?? '');
            if (method)
                found.add(method);
        }
    }
    // A check that refuses all but one method is written with `!==`.
    for (const { operator, left, right } of module.nodesOf('BinaryExpression')) {
        if (!operator.startsWith('!=') || !asks(left))
            continue;
        const method = methodNamed(stringOf(right) ?? '');
        if (method && found.size === 0)
            found.add(method);
        else if (found.size > 0)
            return ['ALL'];
    }
    return found.size > 0 ? [...found] : ['ALL'];
}
// ---------------------------------------------------------------- settings
function read_settingsOf(module) {
    const constants = constantsOf(module);
    const rewrites = [];
    let basePath = null;
    for (const object of module.nodesOf('ObjectExpression')) {
        const source = stringOf(memberOf(object, 'source'));
        const destination = memberOf(object, 'destination');
        if (source !== null && destination && memberOf(object, 'permanent') === null) {
            const to = next_read_targetOf(module, constants, destination);
            if (to)
                rewrites.push({ from: routePath(source), to });
        }
    }
    for (const { key, value } of module.nodesOf('Property')) {
        const name = keyOf(key);
        if (name === 'basePath' && stringOf(value))
            basePath = routePath(stringOf(value));
        if (name === 'proxy' || name === 'devProxy')
            rewrites.push(...proxiesIn(module, constants, value));
    }
    for (const call of module.nodesOf('CallExpression')) {
        // `app.use('/api', createProxyMiddleware({ target }))`
        const path = stringOf(call.arguments[0]);
        const made = call.arguments[1] && bare(call.arguments[1]);
        if (path?.startsWith('/') && made?.type === 'CallExpression' && /proxy/i.test(dottedName(made.callee) ?? ''))
            rewrites.push(proxyOf(module, constants, path, made.arguments[0] ?? made));
    }
    if (rewrites.length === 0 && basePath === null)
        return [];
    const framework = /next\.config/i.test(module.path) ? 'next' : 'vite';
    return [
        {
            kind: 'http-settings',
            framework,
            globalPrefix: null,
            versioning: null,
            versionPrefix: null,
            defaultVersion: null,
            basePath,
            rewrites,
            range: module.rangeOf({ range: [0, 0] }),
        },
    ];
}
function proxiesIn(module, constants, value) {
    const object = bare(value).type === 'Identifier'
        ? bare(constants.get(bare(value).name) ?? value)
        : bare(value);
    if (object.type === 'ArrayExpression') {
        return object.elements.flatMap((element) => {
            const context = element && memberOf(element, 'context');
            const list = context && bare(context);
            const paths = list?.type === 'ArrayExpression' ? list.elements.map((one) => stringOf(one)) : [stringOf(context)];
            return paths.flatMap((path) => (path ? [proxyOf(module, constants, path, element)] : []));
        });
    }
    if (object.type !== 'ObjectExpression')
        return [];
    return object.properties.flatMap((property) => {
        if (property.type !== 'Property')
            return [];
        const path = keyOf(property.key)
            .replace(/^\^/, '')
            .replace(/[.(].*$/, '');
        return path.startsWith('/') ? [proxyOf(module, constants, path, property.value)] : [];
    });
}
/** With `rewrite: (path) => path.replace(/^\/api/, '')` or `pathRewrite: { '^/api': '' }`. */
function proxyOf(module, constants, path, options) {
    const from = [...routePath(path), '*'];
    const target = memberOf(options, 'target');
    const before = (target && next_read_targetOf(module, constants, target)) ?? [];
    const rewrite = memberOf(options, 'rewrite') ?? memberOf(options, 'pathRewrite');
    if (!rewrite)
        return { from, to: [...before, ...from] };
    const text = module.text.slice(...rewrite.range);
    const replaced = /replace\(\s*(?:\/\^?((?:\\\/|[\w-])+)\/?|['"`]([^'"`]+)['"`])[a-z]*\s*,\s*['"`]([^'"`]*)['"`]/.exec(text) ??
        /['"`]\^?(\/[^'"`]*)()['"`]\s*:\s*['"`]([^'"`]*)['"`]/.exec(text);
    if (!replaced)
        return { from, to: [...before, '*'] };
    return { from, to: [...before, ...routePath(replaced[3] ?? ''), '*'] };
}
function next_read_targetOf(module, constants, node) {
    const text = stringOf(node);
    if (text !== null && /^\//.test(text))
        return routePath(text);
    const address = readAddress(module, constants, node);
    if (!address || address.external)
        return null;
    const written = module.text.slice(...node.range).replace(/^['"`]|['"`]$/g, '');
    const path = /^(?:https?:\/\/[^/]*|\$\{[^}]*\})(\/.*)?$/.exec(written)?.[1];
    return path ? routePath(path.replace(/\$\{[^}]*\}/g, ':hole')) : address.path;
}

;// CONCATENATED MODULE: ./src/extract/next/index.ts
// Routes that are files: route handlers and API pages of Next.js, endpoints of SvelteKit and Nuxt; rewrites and proxies of tools.



const next = {
    id: 'next',
    title: 'Next.js routes',
    version: 1,
    reads: (path) => !(0,tree_places/* isForeign */.jq)(path) && (fileRoute(path) !== null || next_SETTINGS.test(path)),
    mentions: (text) => /\bexport\b|module\.exports|proxy|rewrites/.test(text),
    read: next_read_read,
};
const next_SETTINGS = /(?:^|\/)(?:next\.config|vite\.config|vue\.config|webpack[\w.-]*|nuxt\.config|svelte\.config|setupProxy|rsbuild\.config|proxy\.conf)\.[cm]?[jt]s$/i;

// EXTERNAL MODULE: ./src/sql/fold/read-embedded-sql.ts
var read_embedded_sql = __webpack_require__(342);
;// CONCATENATED MODULE: ./src/extract/sql-in-code/fill-holes.ts
// A string of the code in, and a judge of syntax; the SQL text of the same length that the judge accepts out, or null.

/** Holes settle one by one, so that a text with more of them may ask more often. */
const ATTEMPTS = 12;
const ATTEMPTS_PER_HOLE = 2;
const MOST_ATTEMPTS = 40;
function fillHoles(string, source, constants, syntax) {
    const plain = plainText(string, source);
    if (plain === null)
        return null;
    const slots = slotsOf(plain, string, constants, syntax);
    const attempts = Math.min(MOST_ATTEMPTS, ATTEMPTS + ATTEMPTS_PER_HOLE * slots.length);
    for (let attempt = 0; attempt < attempts; attempt++) {
        const text = fill_holes_written(plain, slots, syntax);
        const refused = syntax.refuse(text);
        if (!refused)
            return { text, open: slots.some((slot) => isOpen(slot, text)) };
        const completed = refused.offset === null ? null : withBody(text, refused.offset);
        if (completed && !syntax.refuse(completed))
            return { text: completed, open: slots.some((slot) => isOpen(slot, text)) };
        if (!tryNext(slots, refused.offset))
            return null;
    }
    return null;
}
/** A WITH list whose statement is added elsewhere gets one: it stands behind the text, where no place refers to. */
function withBody(text, offset) {
    if (!/^\s*with\s/i.test(text) || !/\)\s*,?\s*$/.test(text) || offset < text.trimEnd().length - 1)
        return null;
    return `${text.replace(/,(?=\s*$)/, ' ')} select 1`;
}
/** The range of the file with everything that is no text blanked, escapes written out; null when places would shift. */
function plainText(string, source) {
    let plain = '';
    let at = string.start;
    for (const text of string.texts) {
        plain += fill_holes_blank(source.slice(at, text.start));
        const raw = source.slice(text.start, text.end);
        const isLine = source[text.start - 1] !== '`' && source[text.start - 1] !== '}';
        // A comment would swallow what an escaped line end sets apart.
        if (isLine && raw.includes('--') && raw.includes('\\n'))
            return null;
        plain += raw.includes('\\') ? unescaped(raw) : raw;
        at = text.end;
    }
    return plain + fill_holes_blank(source.slice(at, string.end));
}
function fill_holes_blank(text) {
    return text.replace(/[^\r\n]/g, ' ');
}
/** Every escape becomes what it stands for and blanks, outside of the quotes that it opens or closes. */
function unescaped(raw) {
    let inside = '';
    return raw.replace(/\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|\r\n|[\s\S])|["'`]/gi, (found) => {
        if (found.length === 1) {
            if (inside === '')
                inside = found;
            else if (inside === found)
                inside = '';
            return found;
        }
        const escaped = found.slice(1);
        if (/^["'`]$/.test(escaped)) {
            const closes = inside === escaped;
            inside = closes ? '' : inside === '' ? escaped : inside;
            return closes ? `${escaped} ` : ` ${escaped}`;
        }
        if (/^[\r\n]/.test(escaped))
            return ` ${escaped}`;
        if (/^[nrtbvf0]$/.test(escaped))
            return '  ';
        if (/^[ux]/i.test(escaped) && escaped.length > 1) {
            const code = Number.parseInt(escaped.replace(/^[ux]\{?/i, ''), 16);
            const letter = code < 0xffff && code >= 0x20 ? String.fromCharCode(code) : read_embedded_sql/* UNKNOWN_LETTER */.IK;
            return letter.padEnd(found.length);
        }
        return ` ${escaped}`;
    });
}
function slotsOf(plain, string, constants, syntax) {
    const holes = string.holes.map((hole) => ({
        ...hole,
        start: hole.start - string.start,
        end: hole.end - string.start,
    }));
    const places = [...holes, ...(syntax.clientMarks ? marksOf(plain, syntax.clientMarks, holes) : [])];
    places.sort((a, b) => a.start - b.start);
    const quoted = quotedParts(plain);
    return places.flatMap((place) => {
        const hole = withParentheses(plain, place);
        if (hole.start >= hole.end)
            return [];
        const constant = constants.get(hole.code.trim()) ?? null;
        const fits = constant !== null && /^[\w."`]+$/.test(constant) && constant.length <= firstRun(plain, hole);
        const isInside = quoted.some((part) => part.start < hole.start && hole.end < part.end);
        const choices = isInside ? ['inside'] : choicesFor(plain, hole);
        if (fits && !isInside)
            choices.unshift('constant');
        return [{ start: hole.start, end: hole.end, choices, at: 0, constant }];
    });
}
/** `FROM (${query}) q`, `FROM (VALUES ${rows}) v`: any table may stand for it, and needs less room than a query. */
function withParentheses(plain, hole) {
    const [inner] = /\b(?:from|join)\s*(\(\s*(?:values\s*)?)$/i.exec(plain.slice(Math.max(0, hole.start - 60), hole.start))?.slice(1) ??
        [];
    const close = /^\s*\)/.exec(plain.slice(hole.end, hole.end + 60))?.[0];
    if (inner === undefined || close === undefined)
        return hole;
    return { ...hole, start: hole.start - inner.length, end: hole.end + close.length };
}
function firstRun(plain, hole) {
    return /^[^\r\n]*/.exec(plain.slice(hole.start, hole.end))[0].length;
}
function marksOf(plain, marks, holes) {
    const found = [];
    for (const match of plain.matchAll(marks)) {
        const start = match.index;
        const end = start + match[0].length;
        if (!holes.some((hole) => start < hole.end && hole.start < end))
            found.push({ start, end, code: match[0] });
    }
    return found;
}
/** Words after which a value must follow. */
const WANTS_VALUE = /^(?:select|distinct|where|and|or|not|by|in|like|ilike|limit|offset|on|when|then|else|case|between|having|returning|interval|is|any|all|union|except|intersect|filter|over)$/;
/** What most likely stands there comes first. */
function choicesFor(plain, hole) {
    const before = plain.slice(Math.max(0, hole.start - 80), hole.start);
    const after = plain.slice(hole.end, hole.end + 1);
    if (/\$$/.test(before))
        return ['number'];
    if (/^\?\?$|:name$|~$/.test(hole.code))
        return ['name', 'expression', 'blank'];
    if (/\w$/.test(before) && /^\s/.test(after))
        return ['name', 'blank', 'expression'];
    if (/[\w.]$/.test(before) || /^[\w.(]/.test(after))
        return ['name', 'expression', 'blank'];
    const [, word = '', mark = ''] = /([a-z]+)\s*(\(?)\s*$/i.exec(before) ?? [];
    const last = word.toLowerCase();
    if (mark === '(' && /^(?:as|exists|materialized|lateral)$/.test(last)) {
        return ['query', 'name', 'expression', 'blank'];
    }
    if (mark === '' && /^(?:from|join|into|update|table|as|view|only)$/.test(last)) {
        return ['name', 'blank', 'expression'];
    }
    if (mark === '' && last === 'set')
        return ['assignment', 'expression', 'blank'];
    if (mark === '' && last === 'values')
        return ['row', 'expression', 'blank'];
    if (mark === '' && last === 'in')
        return ['row', 'expression', 'name'];
    if (/\bon\s+conflict\s*(?:\([^)]*\)\s*)?$/i.test(before))
        return ['nothing', 'blank', 'expression'];
    const isAfterValue = mark === '' && !WANTS_VALUE.test(last) && /[\w)"'*\]]\s*$/.test(before);
    if (isAfterValue || /^\s*$/.test(plain.slice(0, hole.start))) {
        return ['blank', 'operator', 'expression', 'name', 'query'];
    }
    return ['expression', 'blank', 'name', 'assignment', 'query'];
}
function fill_holes_written(plain, slots, syntax) {
    let text = '';
    let at = 0;
    for (const slot of slots) {
        if (slot.start < at)
            continue;
        text += plain.slice(at, slot.start) + fillOf(slot, plain.slice(slot.start, slot.end), syntax);
        at = slot.end;
    }
    return text + plain.slice(at);
}
function fillOf(slot, hole, syntax) {
    const blanks = fill_holes_blank(hole);
    // The longest stretch without a line end takes the words, so that lines stay lines.
    const runs = [...blanks.matchAll(/ +/g)];
    const run = runs.find((candidate) => candidate[0].length >= 4) ?? runs.sort((a, b) => b[0].length - a[0].length)[0];
    if (!run)
        return blanks;
    const words = wordsFor(slot, run[0].length, syntax);
    return blanks.slice(0, run.index) + words.padEnd(run[0].length) + blanks.slice(run.index + run[0].length);
}
function wordsFor(slot, length, syntax) {
    const name = read_embedded_sql/* UNKNOWN_LETTER */.IK.repeat(length);
    switch (slot.choices[slot.at]) {
        case 'constant':
            return slot.constant ?? name;
        case 'expression':
            return syntax.parameter.length <= length ? syntax.parameter : '0';
        case 'assignment':
            return length >= 3 ? `${read_embedded_sql/* UNKNOWN_LETTER */.IK}=1` : name;
        case 'blank':
            return '';
        case 'operator':
            return '=';
        case 'number':
            return '1';
        case 'row':
            return length >= 3 ? '(1)' : '';
        case 'nothing':
            return length >= 10 ? 'do nothing' : '';
        case 'query':
            // Any table with any columns, in the fewest letters.
            return length >= 7 ? `table ${read_embedded_sql/* UNKNOWN_LETTER */.IK}` : '';
        default:
            return name;
    }
}
/** The last hole at or before the trouble takes its next form; when it has none left, the one before it. */
function tryNext(slots, offset) {
    const before = slots.filter((slot) => offset === null || slot.start <= offset);
    for (const slot of (before.length > 0 ? before : slots).reverse()) {
        if (slot.at + 1 < slot.choices.length) {
            slot.at += 1;
            return true;
        }
        slot.at = 0;
    }
    return false;
}
/** Blanks after WHERE and its followers cannot name tables of the query around them. */
function isOpen(slot, text) {
    const fill = slot.choices[slot.at];
    if (fill !== 'blank')
        return false;
    let depth = 0;
    const words = [...text.slice(0, slot.start).matchAll(/[()]|\b[a-z]+\b/gi)].reverse();
    for (const [word] of words) {
        if (word === ')')
            depth += 1;
        else if (word === '(')
            depth -= 1;
        if (depth < 0)
            return true;
        if (depth > 0)
            continue;
        if (/^(?:where|group|order|having|limit|offset|returning|values)$/i.test(word))
            return false;
        if (/^(?:from|join|on|using|select|into|update|set|union)$/i.test(word))
            return true;
    }
    return true;
}
/** Literals, quoted names and comments: nothing in them is syntax. */
function quotedParts(plain) {
    const parts = [];
    const quoted = /'(?:[^']|'')*'|"[^"]*"|`[^`]*`|--[^\r\n]*|\/\*[\s\S]*?\*\//g;
    for (const match of plain.matchAll(quoted))
        parts.push({ start: match.index, end: match.index + match[0].length });
    return parts;
}

;// CONCATENATED MODULE: ./src/extract/sql-in-code/find-strings.ts
// A parsed program in; its strings, templates and concatenations out, each with what the code around says of it.
/** `isWanted`: asked first, because what is around a string costs more than its text. */
function findStrings(program, source, isWanted) {
    const strings = [];
    const constants = new Map();
    const pending = [{ node: program, parents: null }];
    // A list instead of recursion: generated code nests deeper than the stack.
    while (pending.length > 0) {
        const { node, parents } = pending.pop();
        noteConstant(node, constants);
        const inside = { node, up: parents };
        const parts = partsOf(node);
        if (parts) {
            const found = assemble(node, parts, source);
            if (found && isWanted(found))
                strings.push({ ...found, ...contextOf(node, parents, source) });
            for (const part of parts)
                if (part.kind === 'code')
                    pending.push({ node: part.node, parents: inside });
            continue;
        }
        for (const child of childrenOf(node))
            pending.push({ node: child, parents: inside });
    }
    const known = [...constants].filter((entry) => entry[1] !== null);
    return { strings: strings.sort((a, b) => a.start - b.start), constants: new Map(known) };
}
/** Text and code of a string in their order; null for what is no string. */
function partsOf(node) {
    switch (node.type) {
        case 'Literal':
            return typeof node.value === 'string'
                ? [{ kind: 'text', start: node.range[0] + 1, end: node.range[1] - 1, quote: node.raw[0] === '"' ? '"' : "'" }]
                : null;
        case 'TemplateLiteral':
            return node.quasis.flatMap((quasi, at) => {
                // The range of an element takes in the delimiters around it.
                const end = quasi.range[1] - (quasi.tail ? 1 : 2);
                const text = { kind: 'text', start: quasi.range[0] + 1, end, quote: '`' };
                const code = node.expressions[at];
                return code ? [text, { kind: 'code', node: code }] : [text];
            });
        case 'BinaryExpression':
            return node.operator === '+' ? concatenated(node) : null;
        case 'CallExpression':
            return find_strings_joined(node);
        default:
            return null;
    }
}
function concatenated(node) {
    const operands = [];
    let left = node;
    while (left.type === 'BinaryExpression' && left.operator === '+') {
        operands.push(left.right);
        left = left.left;
    }
    operands.push(left);
    const parts = operands.reverse().flatMap((operand) => {
        const inner = operand.type === 'Literal' || operand.type === 'TemplateLiteral' ? partsOf(operand) : null;
        return inner ?? [{ kind: 'code', node: operand }];
    });
    return parts.some((part) => part.kind === 'text') ? parts : null;
}
/** `['select a', 'from b'].join(' ')` */
function find_strings_joined(node) {
    const { callee } = node;
    if (callee.type !== 'MemberExpression' || callee.object.type !== 'ArrayExpression')
        return null;
    if (callee.property.type !== 'Identifier' || callee.property.name !== 'join')
        return null;
    const [separator] = node.arguments;
    if (separator?.type !== 'Literal' || typeof separator.value !== 'string' || separator.value.trim() !== '')
        return null;
    const parts = [];
    for (const element of callee.object.elements) {
        if (!element || element.type === 'SpreadElement')
            return null;
        const inner = element.type === 'Literal' || element.type === 'TemplateLiteral' ? partsOf(element) : null;
        parts.push(...(inner ?? [{ kind: 'code', node: element }]));
    }
    return parts.some((part) => part.kind === 'text') ? parts : null;
}
/** A hole reaches from text to text, so that there is room for what is written in its place. */
function assemble(node, parts, source) {
    const texts = parts.filter((part) => part.kind === 'text');
    const first = parts[0];
    const last = parts[parts.length - 1];
    const start = first.kind === 'text' ? first.start : first.node.range[0];
    const end = last.kind === 'text' ? last.end : last.node.range[1];
    const holes = [];
    let textEnd = start;
    let codes = [];
    for (const part of [...parts, null]) {
        if (part?.kind === 'code') {
            codes.push(part.node);
            continue;
        }
        if (codes.length > 0) {
            const code = source.slice(codes[0].range[0], codes[codes.length - 1].range[1]);
            holes.push({ start: textEnd, end: part ? part.start : end, code });
            codes = [];
        }
        if (part)
            textEnd = part.end;
    }
    return start < end ? { start: Math.min(start, node.range[1]), end, texts, holes } : null;
}
/** Only names with one definition in the whole file: scopes need not be told apart. */
function noteConstant(node, constants) {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') {
        const value = node.init?.type === 'Literal' && typeof node.init.value === 'string' ? node.init.value : null;
        constants.set(node.id.name, constants.has(node.id.name) ? null : value);
    }
    if ('params' in node && Array.isArray(node.params)) {
        for (const param of node.params)
            if (param.type === 'Identifier')
                constants.set(param.name, null);
    }
    if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier')
        constants.set(node.left.name, null);
}
const SQL_NAME = /sql|query|queries|(?:^|[a-z_$])(?:stmt|statement)|execute/i;
const SQL_CALL = /sql|quer(?:y|ies)|^\$?(?:execute|exec|raw|prepare|unsafe)|raw$|unsafe$/i;
const PLAIN_TAG = /^(?:dedent|outdent|stripIndents?|String\.raw|oneLine|html\.raw)$/;
const SQL_TAG = /(?:^|[.$])(?:\w*sql\w*|queryRaw\w*|executeRaw\w*|raw)$/i;
const SPEECH = /^(?:console|log|logger|t|i18n|describe|it|test|suite|expect|Error|\w+Error|\w*Exception|warn|debug|info|error|alert|toast|invariant|assert)$/;
const SPEECH_KEY = /^(?:title|label|message|description|placeholder|help|text|name|summary|tooltip|hint|alt|children|content|prompt|caption|error)$/i;
function contextOf(node, parents, source) {
    let meant = 'unsaid';
    const around = [];
    let within = null;
    let child = node;
    let direct = true;
    for (let link = parents; link; link = link.up) {
        const { node: parent } = link;
        const say = (next) => {
            if (direct && meant === 'unsaid')
                meant = next;
        };
        switch (parent.type) {
            case 'TaggedTemplateExpression': {
                const tag = tagName(parent.tag, source);
                around.push(tag);
                if (!PLAIN_TAG.test(tag))
                    say(SQL_TAG.test(tag) ? 'sql' : 'other');
                break;
            }
            case 'CallExpression':
            case 'NewExpression': {
                if (child === parent.callee)
                    break;
                const name = calleeName(parent.callee);
                const owner = rootName(parent.callee);
                around.push(name, owner);
                if (SPEECH.test(name) || SPEECH.test(owner))
                    say('other');
                else if (SQL_CALL.test(name))
                    say('sql');
                direct = false;
                break;
            }
            case 'VariableDeclarator':
                if (parent.id.type === 'Identifier') {
                    around.push(parent.id.name);
                    if (SQL_NAME.test(parent.id.name))
                        say('sql');
                }
                direct = false;
                break;
            case 'AssignmentExpression': {
                const name = source.slice(...parent.left.range);
                if (SQL_NAME.test(name))
                    say('sql');
                break;
            }
            case 'Property':
            case 'PropertyDefinition': {
                if (child !== parent.value)
                    say('other');
                const key = source.slice(...parent.key.range).replace(/["']/g, '');
                around.push(key);
                if (SQL_NAME.test(key))
                    say('sql');
                // `{ text, values }` is how pg takes a query, so the key alone does not say that it is speech.
                else if (SPEECH_KEY.test(key) && key !== 'text')
                    say('other');
                break;
            }
            case 'JSXAttribute':
            case 'ImportDeclaration':
            case 'ThrowStatement':
            case 'TSLiteralType':
            case 'SwitchCase':
                say('other');
                break;
            case 'FunctionDeclaration':
            case 'FunctionExpression':
            case 'ArrowFunctionExpression':
            case 'ClassDeclaration':
                if (parent.type !== 'ClassDeclaration')
                    within ??= { start: parent.range[0], end: parent.range[1] };
                if ('id' in parent && parent.id)
                    around.push(parent.id.name);
                direct = false;
                break;
            case 'MethodDefinition':
                around.push(source.slice(...parent.key.range));
                break;
        }
        child = parent;
    }
    return { meant, around, within };
}
/** `sql` of `sql<Row>`, `Prisma.sql`, `sql.type` of `sql.type(schema)`. */
function tagName(tag, source) {
    if (tag.type !== 'CallExpression')
        return source.slice(...tag.range).replace(/\s/g, '');
    return /sql/i.test(rootName(tag.callee)) ? rootName(tag.callee) : source.slice(...tag.callee.range);
}
function calleeName(callee) {
    if (callee.type === 'Identifier')
        return callee.name;
    if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier')
        return callee.property.name;
    return '';
}
function rootName(callee) {
    let node = callee;
    while (node.type === 'MemberExpression' || node.type === 'CallExpression') {
        node = node.type === 'MemberExpression' ? node.object : node.callee;
    }
    return node.type === 'Identifier' ? node.name : '';
}
function childrenOf(node) {
    const children = [];
    for (const [key, value] of Object.entries(node)) {
        if (key === 'parent' || key === 'range' || key === 'loc')
            continue;
        if (Array.isArray(value))
            children.push(...value.filter(isNode));
        else if (isNode(value))
            children.push(value);
    }
    return children;
}
function isNode(value) {
    return typeof value === 'object' && value !== null && typeof value.type === 'string';
}

;// CONCATENATED MODULE: ./src/extract/sql-in-code/looks-like-sql.ts
// Text in, out whether it could be a SQL statement: first of a whole file, cheaply, then of one string, strictly.
const OPENING = '(?:\\s|\\(|--[^\\n]*\\n|\\/\\*[^*]*\\*\\/|\\\\[nrt])*';
const VERB = '(?:select|insert\\s+(?:or\\s+\\w+\\s+|ignore\\s+)?into|replace\\s+into|update|delete\\s+from|merge\\s+into|with\\s+(?:recursive\\s+)?["\\w]+|create\\s+(?:or\\s+replace\\s+)?(?:temp(?:orary)?\\s+)?(?:materialized\\s+)?view)(?![\\w-])';
const STATEMENT = new RegExp(`^${OPENING}${VERB}`, 'i');
/** `"select"` alone is an element of a page. */
const IN_FILE = new RegExp(`["'\`]${OPENING}(${VERB})(?=[\\s(*\\\\$])`, 'gi');
const SENTENCE = /^[A-Z][a-z]/;
/** How far a sentence is followed to see whether it goes on as SQL does. */
const SENTENCE_LENGTH = 400;
/** true when some quote of the file is followed by the start of a statement. */
function mayHoldSql(text) {
    for (const { 0: start, 1: verb = '', index } of text.matchAll(IN_FILE)) {
        if (!SENTENCE.test(verb))
            return true;
        const rest = text.slice(index + 1, index + start.length + SENTENCE_LENGTH);
        if (/^[^"'`]*\b(?:from|into|set)\s/i.test(rest))
            return true;
    }
    return false;
}
/** What a statement needs besides its first word; a sentence rarely has it in this order. */
const NEEDS = {
    select: /\bselect\b[\s\S]*\bfrom\b/i,
    insert: /\binto\s+\S+[\s\S]*(?:\bvalues\b|\bselect\b|\bset\b|\bdefault\b|\()/i,
    replace: /\binto\s+\S+[\s\S]*(?:\bvalues\b|\bselect\b|\bset\b|\()/i,
    update: /\bupdate\s+\S[\s\S]*\bset\b/i,
    delete: /\bdelete\s+from\b/i,
    merge: /\busing\b[\s\S]*\bon\b/i,
    with: /\bas\s*(?:not\s+materialized\s*|materialized\s*)?\([\s\S]*\b(?:select|insert|update|delete|values)\b/i,
    create: /\bview\b[\s\S]*\bas\b[\s\S]*\bselect\b/i,
};
function isStatement(text) {
    const start = STATEMENT.exec(text);
    if (!start)
        return false;
    return NEEDS[verbOf(start[0])]?.test(text) ?? false;
}
/** `Select a file from your computer`: people's sentences start with one capital, statements do not. */
function startsAsSentence(text) {
    return SENTENCE.test(text.trimStart());
}
function verbOf(start) {
    const words = start.toLowerCase().match(/[a-z]+/g) ?? [];
    return words.find((word) => word in NEEDS) ?? '';
}

;// CONCATENATED MODULE: ./src/extract/sql-in-code/place-statements.ts
// Statements read from a piece of a file in; the same with their places in the whole file out.
/** `line` and `column`: where the piece starts, 1-based. Changes the statements, which nobody else holds yet. */
function placeStatements(statements, line, column) {
    const pending = [...statements];
    const moved = new Set();
    while (pending.length > 0) {
        const value = pending.pop();
        if (typeof value !== 'object' || value === null || moved.has(value))
            continue;
        // Readers may give two nodes one range.
        moved.add(value);
        if (place_statements_isRange(value))
            place_statements_move(value, line, column);
        else
            pending.push(...Object.values(value));
    }
    return statements;
}
function place_statements_move(range, line, column) {
    if (range.line === 1)
        range.startColumn += column - 1;
    if (range.endLine === 1)
        range.endColumn += column - 1;
    range.line += line - 1;
    range.endLine += line - 1;
}
function place_statements_isRange(value) {
    return 'startColumn' in value && 'endColumn' in value && 'endLine' in value && 'line' in value;
}

// EXTERNAL MODULE: ./src/extract/syntax/sqlparser/engine.ts
var engine = __webpack_require__(14739);
// EXTERNAL MODULE: ./src/extract/syntax/sqlparser/lines.ts
var lines = __webpack_require__(6922);
;// CONCATENATED MODULE: ./src/extract/sql-in-code/sql-syntax.ts
// A dialect in; the judge that says whether a text is a statement of it, and where it stops being one.



/** Marks of clients: `{{name}}`, `:name`, `@name`, `$name`, `?`, `??`, and `$<name>`, `${name}` of pg-promise. Postgres knows none. */
const POSTGRES_MARKS = /\{\{[^{}\n]{1,120}\}\}|\$\{[\w.:~ ]+\}|\$[<[(/]\s*[\w.]+(?::\w+|~)?\s*[>\])/]|(?<![:\w\]]):(?:\.\.\.)?[A-Za-z_]\w*:?(?!:)|(?<![\w@<>&|=!~*+-])@[A-Za-z_]\w*|\$(?=[a-z_])\w+(?![\w$])|\?\?|(?<=(?:[=<>(,+*/-]|\b(?:like|limit|offset|and|or|between|in|is|then|else|when|values|any|interval|by|select|not|returning|where|from|into|update))\s*)\?(?![|&?])/gi;
async function syntaxOf(dialect) {
    await (0,parse_sql.loadParsers)(dialect);
    if (dialect !== 'postgres') {
        return {
            refuse: (text) => refusedBySqlparser(text, dialect),
            parameter: '?',
            clientMarks: /\{\{[^{}\n]{1,120}\}\}|\?\?/g,
        };
    }
    const parser = await __webpack_require__.e(/* import() */ 2627).then(__webpack_require__.t.bind(__webpack_require__, 2627, 23));
    return { refuse: (text) => refusedByPostgres(text, parser), parameter: '$1', clientMarks: POSTGRES_MARKS };
}
function refusedByPostgres(text, parser) {
    try {
        parser.parseSync(text);
        return null;
    }
    catch (error) {
        const position = error.sqlDetails?.cursorPosition;
        if (typeof position !== 'number' || position < 0)
            return { offset: null };
        // The server counts characters from 0, of which some take two units here.
        return { offset: [...text].slice(0, position).join('').length };
    }
}
function refusedBySqlparser(text, dialect) {
    const answer = (0,engine/* askParser */.D7)(text, dialect);
    if ('trees' in answer)
        return answer.trees.length > 0 ? null : { offset: null };
    if (answer.line === null)
        return { offset: null };
    const column = answer.column ?? 1;
    const range = { line: answer.line, startColumn: column, endLine: answer.line, endColumn: column };
    return { offset: (0,lines/* startOffset */.sF)((0,lines/* mapLines */.YX)(text), range) };
}

;// CONCATENATED MODULE: ./src/extract/sql-in-code/extract.ts
// One parsed source file in; the SQL statements that stand in its strings out, at their places in the file.







/** Languages that look like SQL, and databases whose dialect no project's migrations speak. */
const FOREIGN = /clickhouse|hogql|cassandra|\bcql\b|soql|influx|kusto|neo4j|druid|athena|presto|trino|surreal|couchbase|n1ql/i;
/** `{id: String}`, `{ids: Array(String)}` */
const CLICKHOUSE_PARAMETER = /(?<!\{)\{\s*\w*\s*:\s*[A-Z]\w*(?:\([\w(), ]*\))?\s*\}/;
async function extract_read(module, context) {
    const { path, text, lines } = module;
    const found = findStrings(module.program, text, (string) => {
        const plain = plainText(string, text);
        return plain !== null && isStatement(plain);
    });
    const candidates = found.strings.filter((string) => isCandidate(string, text));
    if (candidates.length === 0)
        return { facts: [], problems: [] };
    const syntax = await syntaxOf(context.dialect);
    const statements = [];
    const certainties = [];
    const strings = [];
    const problems = [];
    for (const string of candidates) {
        const { line, column } = lines.positionOf(string.start);
        const filled = fillHoles(string, text, found.constants, syntax);
        if (!filled) {
            if (isUnread(string, path))
                problems.push({ path, line, reason: unread(context.dialect) });
            continue;
        }
        const parsed = (0,parse_sql.parseSql)(filled.text, context.dialect).statements.filter(isKept);
        statements.push(...placeStatements(parsed, line, column));
        for (const _ of parsed)
            certainties.push(filled.open ? 'likely' : 'proven');
        if (parsed.length === 0)
            continue;
        for (const { start, end, quote } of string.texts)
            strings.push({ range: lines.rangeOf(start, end), quote });
    }
    if (statements.length === 0)
        return { facts: [], problems };
    const script = { dialect: context.dialect, statements };
    return { facts: [{ kind: 'sql-script', script, markers: 'embedded', certainties, strings }], problems };
}
function isCandidate(string, source) {
    if (string.meant === 'other' || string.around.some((name) => FOREIGN.test(name)))
        return false;
    // The same function hands it to such a database.
    if (string.within && FOREIGN.test(source.slice(string.within.start, string.within.end)))
        return false;
    const text = plainText(string, source);
    if (text === null)
        return false;
    if (CLICKHOUSE_PARAMETER.test(text))
        return false;
    return string.meant === 'sql' || !startsAsSentence(text);
}
/** Only statements that read or write rows say something about the columns they name. */
function isKept(statement) {
    return ['query', 'insert', 'update', 'delete', 'merge', 'create-view'].includes(statement.kind);
}
/** Said only where the code around says that it is SQL of the project's database. */
function isUnread(string, path) {
    return string.meant === 'sql' && !FOREIGN.test(path) && !(0,tree_places/* isTrial */.rK)(path) && !/[.-](?:test|spec)\.\w+$/i.test(path);
}
function unread(dialect) {
    return `not understood: the SQL in this string, read as ${dialect}; what it reads is not checked`;
}

;// CONCATENATED MODULE: ./src/extract/sql-in-code/index.ts
// SQL text in JavaScript and TypeScript: strings and templates that are statements, at their exact places.



const sqlInCode = {
    id: 'sql-in-code',
    title: 'SQL in JavaScript and TypeScript',
    version: 2,
    reads: isSource,
    mentions: mayHoldSql,
    sample: 'sql`select 1 from orders`;\n',
    read: extract_read,
};
const SOURCE = /\.[cm]?[jt]sx?$/i;
const MADE = /(?:\.d\.[cm]?ts|[.-]min\.[cm]?js|\.bundle\.[cm]?js|\.pack\.js|\.(?:generated|gen)\.[cm]?[jt]sx?)$/i;
const MADE_FOLDER = /(?:^|\/)(?:generated|__generated__|\.next|\.nuxt|out|coverage|\.yarn|third[_-]party)\//i;
/** What a migration reads is the schema of its day, not today's. */
const HISTORY = /(?:^|\/)(?:[\w-]*migrations?|migrate)\/|(?:^|\/)\d{8,}[-_][^/]*$/i;
function isSource(path) {
    return (SOURCE.test(path) &&
        !MADE.test((0,tree_places/* baseName */.Fl)(path)) &&
        !MADE_FOLDER.test(path) &&
        !HISTORY.test(path) &&
        !(0,tree_places/* isForeign */.jq)(path));
}

;// CONCATENATED MODULE: ./src/extract/typeorm/decorators.ts
// Decorators of a class or a property in; those of TypeORM by the name that TypeORM gives them out.

function decoratorsOf(module, decorators) {
    const found = [];
    for (const node of decorators) {
        const { expression } = node;
        const callee = expression.type === 'CallExpression' ? expression.callee : expression;
        const args = expression.type === 'CallExpression' ? expression.arguments : [];
        const imported = importedName(module, callee);
        const name = imported?.name ?? (callee.type === 'Identifier' ? callee.name : null);
        if (name === null)
            continue;
        found.push({ name, isTypeOrms: imported !== null && isTypeOrm(imported.from), args, node });
    }
    return found;
}
/** The package, and forks of it that keep its name. */
function isTypeOrm(specifier) {
    return /^(?:@[\w.-]+\/)?typeorm(?:\/|$)/.test(specifier);
}

;// CONCATENATED MODULE: ./src/extract/typeorm/read-options.ts
// The options of a TypeORM column in; type, nullability, default and name as they are written out.

const CODE_TYPES = {
    String: 'string',
    Number: 'number',
    Boolean: 'boolean',
    Date: 'Date',
    Buffer: 'Buffer',
};
/** `written`: the type where it stands beside the options; null: in them, or nowhere. */
function readOptions(module, values, written, options) {
    const of = (key) => (options ? propertyOf(options, key) : null);
    const isOpen = options?.properties.some((property) => property.type === 'SpreadElement') ?? false;
    const unread = isOpen ? ['type', 'nullable', 'default'] : [];
    const flag = (key) => {
        const node = of(key);
        const value = node ? values.constant(node) : false;
        if (value === undefined)
            unread.push('nullable');
        return value === true;
    };
    const typeNode = written ?? of('type');
    const type = read_options_typeOf(values, typeNode, of);
    if (type === undefined)
        unread.push('type');
    const defaultNode = of('default');
    const value = defaultNode ? readDefault(values, defaultNode) : null;
    if (value === undefined)
        unread.push('default');
    const name = of('name');
    return {
        column: values.named(name),
        databaseType: type?.database ?? null,
        codeType: type?.code ?? null,
        nullable: flag('nullable'),
        unique: flag('unique'),
        id: flag('primary'),
        generated: of('generated') !== null || of('generatedType') !== null || of('asExpression') !== null,
        default: value ?? null,
        enum: readEnum(module, values, of),
        list: flag('array'),
        unread: name && !values.named(name) ? [...unread, 'name'] : unread,
    };
}
/** Undefined where it cannot be told. */
function read_options_typeOf(values, node, of) {
    if (!node)
        return { database: withArguments(values, null, of), code: null };
    const at = values.plain(node);
    if (at?.type === 'Identifier') {
        const code = CODE_TYPES[at.name];
        return code === undefined ? undefined : { database: withArguments(values, null, of), code };
    }
    const text = values.text(node);
    return text === null ? undefined : { database: withArguments(values, text, of), code: null };
}
/** `varchar(255)`; a length without a type stays `(255)`, for the type that reflection finds. */
function withArguments(values, type, of) {
    const [length, precision, scale] = ['length', 'precision', 'scale'].map((key) => values.constant(of(key)) ?? '');
    const args = length !== '' ? [length] : precision !== '' ? [precision, ...(scale === '' ? [] : [scale])] : [];
    if (args.length === 0)
        return type;
    return `${type ?? ''}(${args.join(',')})`;
}
/** As SQL; undefined where only running the code tells. */
function readDefault(values, node) {
    const at = values.plain(node);
    if (!at)
        return undefined;
    if (at.type === 'ArrowFunctionExpression' || at.type === 'FunctionExpression') {
        return values.text(values.result(at)) ?? undefined;
    }
    const value = values.constant(at);
    if (value === null)
        return null;
    if (typeof value === 'string')
        return `'${value.replaceAll("'", "''")}'`;
    if (value !== undefined)
        return String(value);
    if (at.type === 'ArrayExpression' && at.elements.length === 0)
        return "'{}'";
    if (at.type === 'ObjectExpression' && at.properties.length === 0)
        return "'{}'";
    return at.type === 'Identifier' && at.name === 'undefined' ? null : undefined;
}
function readEnum(module, values, of) {
    const node = of('enum');
    if (!node)
        return null;
    const at = values.plain(node);
    if (at?.type === 'ArrayExpression') {
        const items = at.elements.map((element) => values.text(element));
        return { name: null, values: items.every((item) => item !== null) ? items : null };
    }
    if (at?.type === 'TSEnumDeclaration') {
        const texts = at.body.members.map(({ initializer }) => values.text(initializer));
        return { name: at.id.name, values: texts.every((text) => text !== null) ? texts : null };
    }
    return { name: module.text.slice(...(at ?? node).range).slice(0, 200), values: null };
}

;// CONCATENATED MODULE: ./src/extract/typeorm/read-relation.ts
// A relation decorator of TypeORM in; what it relates out.

const RELATION_KINDS = {
    OneToOne: 'one-to-one',
    OneToMany: 'one-to-many',
    ManyToOne: 'many-to-one',
    ManyToMany: 'many-to-many',
};
function readRelation(module, values, { name, args }, codeType) {
    const isTree = name === 'TreeParent';
    const options = values.object(args.find((arg, at) => at > (isTree ? -1 : 0) && values.object(arg) !== null));
    const last = args.at(-1);
    const isOpen = !isTree && args.length > 1 && options === null && last?.type === 'Identifier';
    const nullable = options ? values.constant(propertyOf(options, 'nullable')) : undefined;
    const target = isTree
        ? { name: codeType, range: module.rangeOf(args[0] ?? module.program) }
        : read_relation_targetOf(module, values, args[0]);
    return {
        relation: {
            kind: isTree ? 'many-to-one' : (RELATION_KINDS[name] ?? 'many-to-one'),
            target: isTree && codeType === '' ? null : target,
            inverse: isTree ? null : inverseOf(module, values, args[1]),
            name: options ? values.text(propertyOf(options, 'foreignKeyConstraintName')) : null,
            owner: false,
            joins: [],
            joinTable: null,
            onDelete: options ? values.text(propertyOf(options, 'onDelete')) : null,
            onUpdate: options ? values.text(propertyOf(options, 'onUpdate')) : null,
        },
        nullable: nullable !== false,
        isOpen,
    };
}
/** `() => User`, `'User'` or `User` itself. */
function read_relation_targetOf(module, values, node) {
    const text = values.named(node);
    if (text)
        return text;
    const at = values.result(node) ?? values.plain(node);
    return at?.type === 'Identifier' ? { name: at.name, range: module.rangeOf(at) } : values.named(at);
}
/** `(user) => user.orders` or `'orders'`. */
function inverseOf(module, values, node) {
    const text = values.named(node);
    if (text)
        return text;
    const at = values.result(node);
    if (at?.type !== 'MemberExpression' || at.property.type !== 'Identifier')
        return null;
    return { name: at.property.name, range: module.rangeOf(at.property) };
}

;// CONCATENATED MODULE: ./src/extract/typeorm/read-member.ts
// A property of a class with its decorators in; the member of an entity that TypeORM makes of it out, or null.




const COLUMNS = new Set([
    'Column',
    'PrimaryColumn',
    'PrimaryGeneratedColumn',
    'CreateDateColumn',
    'UpdateDateColumn',
    'DeleteDateColumn',
    'VersionColumn',
    'ViewColumn',
    'ObjectIdColumn',
    'TreeLevelColumn',
]);
/** Filled by queries, kept nowhere. */
const UNSTORED = new Set(['VirtualColumn', 'RelationId', 'RelationCount', 'TreeChildren']);
function readMember(module, values, node, calls) {
    const name = code_values_keyOf(node.key, node.computed);
    if (name === null || calls.length === 0)
        return null;
    const own = calls.filter(({ isTypeOrms }) => isTypeOrms);
    const column = own.find((call) => COLUMNS.has(call.name));
    const relation = own.find((call) => call.name in RELATION_KINDS || call.name === 'TreeParent');
    const isUnstored = own.some((call) => UNSTORED.has(call.name));
    const wrapped = calls.find(({ isTypeOrms, name: called }) => !isTypeOrms && /Column$/.test(called));
    if (!column && !relation && !isUnstored && !wrapped)
        return null;
    const annotation = node.type === 'PropertyDefinition' ? (node.typeAnnotation?.typeAnnotation ?? null) : null;
    const type = readCodeType(module, annotation);
    const start = {
        name,
        nameRange: module.rangeOf(node.key),
        range: module.rangeOf(node),
        stored: true,
        hidden: false,
        column: null,
        codeType: type.name,
        codeTypeRange: annotation ? module.rangeOf(annotation) : null,
        databaseType: null,
        nullable: false,
        optional: node.type === 'PropertyDefinition' && node.optional,
        list: false,
        id: false,
        unique: false,
        generated: own.some((call) => call.name === 'Generated'),
        default: null,
        enum: null,
        embedded: null,
        relation: null,
    };
    if (relation)
        return relationMember(module, values, start, relation, own);
    if (column)
        return columnMember(module, values, start, column);
    // A decorator of the project that makes a column: what kind of one, nobody knows.
    if (wrapped && !isUnstored)
        return { ...start, unread: ['type', 'nullable', 'default', 'name'] };
    return { ...start, stored: false };
}
function columnMember(module, values, start, { name: called, args }) {
    const embedded = called === 'Column' ? embeddedType(values, args) : null;
    if (embedded)
        return { ...start, embedded, list: start.codeType.endsWith('[]') };
    const written = args[0] && values.object(args[0]) === null ? args[0] : null;
    const options = values.object(args.find((arg) => values.object(arg) !== null));
    const strategy = called === 'PrimaryGeneratedColumn' ? (values.text(written) ?? 'increment') : null;
    const { unread, codeType, ...read } = readOptions(module, values, strategy === null ? written : null, options);
    const member = { ...start, ...read, codeType: codeType ?? start.codeType };
    member.generated ||= start.generated;
    // Options that come from elsewhere; an unread first argument may be such, or a type.
    const isOpen = args.some((arg) => values.object(arg) === null && (arg !== written || unread.includes('type')));
    if (isOpen)
        unread.push('type', 'nullable', 'default', 'name');
    switch (called) {
        case 'PrimaryColumn':
        case 'ObjectIdColumn':
            member.id = true;
            break;
        case 'PrimaryGeneratedColumn':
            Object.assign(member, { id: true, generated: true });
            if (strategy === 'increment' || strategy === 'identity')
                member.default = 'autoincrement()';
            else
                unread.push('default');
            if (strategy === 'uuid')
                member.databaseType = 'uuid';
            break;
        case 'CreateDateColumn':
        case 'UpdateDateColumn':
            member.generated = true;
            if (!options || !propertyOf(options, 'default'))
                unread.push('default');
            if (member.databaseType === null)
                member.codeType = 'Date';
            break;
        case 'DeleteDateColumn':
            Object.assign(member, { generated: true, nullable: true });
            break;
        case 'VersionColumn':
        case 'TreeLevelColumn':
            member.generated = true;
            if (member.databaseType === null)
                member.databaseType = 'int';
            break;
    }
    if (member.id)
        member.nullable = false;
    return unread.length > 0 ? { ...member, unread: [...new Set(unread)] } : member;
}
/** `@Column(() => Address, { prefix: 'home' })` */
function embeddedType(values, args) {
    const type = values.result(args[0]);
    if (!type)
        return null;
    if (type.type !== 'Identifier' || /^(?:String|Number|Boolean|Date|Buffer)$/.test(type.name))
        return null;
    const options = values.object(args[1]);
    const prefix = options ? values.constant(propertyOf(options, 'prefix')) : undefined;
    const written = typeof prefix === 'string' ? prefix : prefix === false ? '' : null;
    return { name: type.name, prefix: written };
}
function relationMember(module, values, start, call, calls) {
    const { relation, nullable, isOpen } = readRelation(module, values, call, start.codeType);
    const joinColumn = calls.find(({ name }) => name === 'JoinColumn');
    const joinTable = calls.find(({ name }) => name === 'JoinTable');
    const id = calls.some(({ name }) => name === 'PrimaryColumn') || isPrimary(values, call);
    relation.owner =
        relation.kind === 'many-to-one' ||
            (relation.kind === 'one-to-one' && joinColumn !== undefined) ||
            (relation.kind === 'many-to-many' && joinTable !== undefined);
    if (joinColumn)
        relation.joins = readJoins(values, joinColumn.args[0]);
    if (joinTable) {
        const options = values.object(joinTable.args[0]);
        relation.joinTable = options ? values.named(propertyOf(options, 'name')) : null;
    }
    const isStored = relation.owner && relation.kind !== 'many-to-many';
    const isUnread = joinColumn?.args[0] !== undefined && relation.joins.length === 0;
    return {
        ...start,
        stored: isStored,
        column: isStored && relation.joins.length === 1 ? relation.joins[0].column : null,
        id,
        nullable: isStored && !id && nullable,
        list: relation.kind.endsWith('to-many'),
        unique: relation.kind === 'one-to-one' && isStored,
        relation,
        // The type of a foreign key is that of what it refers to.
        unread: isUnread
            ? ['type', 'nullable', 'default', 'name']
            : isOpen
                ? ['type', 'nullable', 'default']
                : ['type', 'default'],
    };
}
function isPrimary(values, { args }) {
    const options = args.map((arg) => values.object(arg)).find((found) => found !== null);
    return options ? values.constant(propertyOf(options, 'primary')) === true : false;
}
/** `{ name, referencedColumnName }`, or a list of them. */
function readJoins(values, node) {
    const items = values.list(node) ?? [node ?? null];
    return items.flatMap((item) => {
        const options = values.object(item);
        if (!options)
            return [];
        return [
            {
                member: null,
                column: values.named(propertyOf(options, 'name')),
                references: values.named(propertyOf(options, 'referencedColumnName')),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/extract/typeorm/read-entity-class.ts
// A class in; the TypeORM entity, view, embedded or abstract class that it is out, or null.



const ENTITY = new Set(['Entity', 'ViewEntity', 'ChildEntity']);
function readEntityClass(module, values, node) {
    if (!node.id)
        return null;
    const all = decoratorsOf(module, node.decorators);
    const decorators = all.filter(({ isTypeOrms }) => isTypeOrms);
    const entity = decorators.find(({ name }) => ENTITY.has(name));
    const members = [];
    let mentioned = false;
    for (const property of node.body.body) {
        if (property.type !== 'PropertyDefinition' && property.type !== 'MethodDefinition')
            continue;
        const calls = decoratorsOf(module, property.decorators);
        if (calls.some(({ isTypeOrms }) => isTypeOrms))
            mentioned = true;
        const member = readMember(module, values, property, calls);
        if (member)
            members.push(member);
    }
    // The project's own `@Entity`-like decorators are not known; classes without a column say nothing.
    if (!entity && !(mentioned && members.length > 0))
        return null;
    const base = superclassOf(module, node);
    return {
        kind: 'entity',
        orm: 'typeorm',
        type: entity === undefined ? 'abstract' : entity.name === 'ViewEntity' ? 'view' : 'entity',
        name: node.id.name,
        ...(entity ? readEntityCall(values, entity) : { table: null, schema: null, connection: null }),
        extends: base.named ? [base.named] : [],
        inheritance: readInheritance(values, decorators),
        members,
        keys: readKeys(module, values, decorators),
        partial: base.isOpen || decorators.some(({ name }) => name === 'Tree'),
        hidden: false,
        range: module.rangeOf(node),
        nameRange: module.rangeOf(node.id),
    };
}
/** A table name that is computed is no name; `partial` tells nothing of it, so the table stays unknown. */
function readEntityCall(values, { name, args }) {
    const none = { table: null, schema: null, connection: null };
    if (name === 'ChildEntity')
        return none;
    const [first] = args;
    const table = values.named(first);
    const options = table ? values.object(args[1]) : (values.object(first) ?? values.object(args[1]));
    const nameNode = options ? propertyOf(options, 'name') : null;
    const found = table ?? values.named(nameNode);
    const schemaNode = options ? propertyOf(options, 'schema') : null;
    const isComputed = found === null && (nameNode !== null || (first !== undefined && values.object(first) === null));
    return {
        table: found,
        schema: values.text(schemaNode),
        connection: options ? values.text(propertyOf(options, 'database')) : null,
        ...(isComputed ? { unread: ['table'] } : {}),
    };
}
function superclassOf(module, { superClass }) {
    if (!superClass)
        return { named: null, isOpen: false };
    if (superClass.type === 'Identifier') {
        return { named: { name: superClass.name, range: module.rangeOf(superClass) }, isOpen: false };
    }
    // Mixins and mapped types: their members are not read.
    return { named: null, isOpen: true };
}
function readInheritance(values, decorators) {
    const root = decorators.find(({ name }) => name === 'TableInheritance');
    if (root) {
        const options = values.object(root.args[0]);
        const column = options ? propertyOf(options, 'column') : null;
        const columnOptions = values.object(column);
        const name = values.text(column) ?? (columnOptions ? values.text(propertyOf(columnOptions, 'name')) : null);
        return { kind: 'single-table', column: name ?? 'type', value: null };
    }
    const child = decorators.find(({ name }) => name === 'ChildEntity');
    if (!child)
        return null;
    const value = values.constant(child.args[0]);
    return { kind: 'single-table', column: null, value: value === undefined ? null : String(value) };
}
function readKeys(module, values, decorators) {
    const keys = [];
    for (const { name, args, node } of decorators) {
        if (name !== 'Index' && name !== 'Unique')
            continue;
        const given = args.find((arg) => values.list(arg) !== null);
        const inArrow = args.map((arg) => values.result(arg)).find((result) => values.list(result) !== null);
        const members = (values.list(given ?? inArrow) ?? []).flatMap((item) => memberNamed(module, values, item));
        const options = args.map((arg) => values.object(arg)).find((found) => found !== null);
        const isUnique = name === 'Unique' || (options ? values.constant(propertyOf(options, 'unique')) === true : false);
        const text = values.text(args[0]);
        keys.push({
            kind: isUnique ? 'unique' : 'index',
            name: text,
            codeName: null,
            members,
            range: module.rangeOf(node),
        });
    }
    return keys;
}
/** `'email'`, or `user.email` in an arrow. */
function memberNamed(module, values, node) {
    const named = values.named(node);
    if (named)
        return [named];
    if (node?.type !== 'MemberExpression' || node.property.type !== 'Identifier')
        return [];
    return [{ name: node.property.name, range: module.rangeOf(node.property) }];
}

;// CONCATENATED MODULE: ./src/extract/typeorm/read-entity-schema.ts
// A `new` expression in; the entity that an EntitySchema declares without decorators out, or null.




function readEntitySchema(module, values, node) {
    const imported = importedName(module, node.callee);
    if (imported?.name !== 'EntitySchema' || !isTypeOrm(imported.from))
        return null;
    const options = values.object(node.arguments[0]);
    const name = options ? (values.named(propertyOf(options, 'name')) ?? targetName(module, options)) : null;
    if (!options || !name)
        return null;
    const columns = values.object(propertyOf(options, 'columns'));
    const relations = values.object(propertyOf(options, 'relations'));
    const embeddeds = propertyOf(options, 'embeddeds');
    const type = values.text(propertyOf(options, 'type'));
    const isOpen = [options, columns, relations].some((object) => object?.properties.some(isSpreadOfOthers) ?? false);
    return {
        kind: 'entity',
        orm: 'typeorm',
        type: type === 'view' ? 'view' : type === 'abstract' ? 'abstract' : 'entity',
        name: name.name,
        table: values.named(propertyOf(options, 'tableName')),
        schema: values.text(propertyOf(options, 'schema')),
        connection: values.text(propertyOf(options, 'database')),
        extends: [],
        inheritance: null,
        members: [
            ...properties(module, values, columns).map((property) => read_entity_schema_columnMember(module, values, property)),
            ...properties(module, values, relations).map((property) => read_entity_schema_relationMember(module, values, property)),
        ],
        keys: [],
        partial: isOpen || embeddeds !== null || !columns,
        hidden: false,
        range: module.rangeOf(node),
        nameRange: name.range,
        ...(propertyOf(options, 'tableName') && !values.named(propertyOf(options, 'tableName'))
            ? { unread: ['table'] }
            : {}),
    };
    /** Spreads of objects that stand in the file are followed. */
    function isSpreadOfOthers(property) {
        return property.type === 'SpreadElement' && values.object(property.argument) === null;
    }
}
function targetName(module, options) {
    const target = propertyOf(options, 'target');
    return target?.type === 'Identifier' ? { name: target.name, range: module.rangeOf(target) } : null;
}
const MOST_SPREADS = 4;
function properties(module, values, object, depth = 0) {
    return (object?.properties ?? []).flatMap((property) => {
        if (property.type === 'SpreadElement') {
            return depth < MOST_SPREADS ? properties(module, values, values.object(property.argument), depth + 1) : [];
        }
        const name = code_values_keyOf(property.key, property.computed);
        return name === null ? [] : [{ name, key: property.key, node: property, value: property.value }];
    });
}
function read_entity_schema_columnMember(module, values, property) {
    const options = values.object(property.value);
    const start = startOf(module, property);
    if (!options)
        return { ...start, unread: ['type', 'nullable', 'default', 'name'] };
    const { unread, codeType, ...read } = readOptions(module, values, null, options);
    const flag = (key) => values.constant(propertyOf(options, key)) === true;
    const generated = values.constant(propertyOf(options, 'generated'));
    const isDate = flag('createDate') || flag('updateDate') || flag('deleteDate');
    const member = { ...start, ...read, codeType: codeType ?? '' };
    if (flag('virtual') || propertyOf(options, 'virtualProperty'))
        return { ...member, stored: false };
    if (member.id)
        member.nullable = false;
    if (flag('deleteDate'))
        member.nullable = true;
    member.generated ||= isDate || flag('version');
    if (generated === true || generated === 'increment' || generated === 'identity')
        member.default = 'autoincrement()';
    else if (generated !== undefined || isDate)
        unread.push('default');
    return unread.length > 0 ? { ...member, unread: [...new Set(unread)] } : member;
}
const KINDS = {
    'one-to-one': 'one-to-one',
    'one-to-many': 'one-to-many',
    'many-to-one': 'many-to-one',
    'many-to-many': 'many-to-many',
};
function read_entity_schema_relationMember(module, values, property) {
    const options = values.object(property.value);
    const of = (key) => (options ? propertyOf(options, key) : null);
    const kind = KINDS[values.text(of('type')) ?? ''] ?? 'many-to-one';
    const joinColumn = of('joinColumn');
    const joinTable = of('joinTable');
    const owner = kind === 'many-to-one' || (kind === 'one-to-one' && joinColumn !== null) || joinTable !== null;
    const joins = readJoins(values, joinColumn);
    const isStored = owner && kind !== 'many-to-many';
    const targetNode = values.result(of('target')) ?? of('target');
    const target = values.named(targetNode) ??
        (targetNode?.type === 'Identifier' ? { name: targetNode.name, range: module.rangeOf(targetNode) } : null);
    const tableOptions = values.object(joinTable);
    const isUnread = !options || (joinColumn !== null && joins.length === 0 && values.constant(joinColumn) === undefined);
    const id = values.constant(of('primary')) === true;
    return {
        ...startOf(module, property),
        stored: isStored,
        column: isStored && joins.length === 1 ? joins[0].column : null,
        id,
        nullable: isStored && !id && values.constant(of('nullable')) !== false,
        list: kind.endsWith('to-many'),
        unique: kind === 'one-to-one' && isStored,
        relation: {
            kind,
            target,
            inverse: values.named(of('inverseSide')),
            name: null,
            owner,
            joins,
            joinTable: tableOptions ? values.named(propertyOf(tableOptions, 'name')) : null,
            onDelete: values.text(of('onDelete')),
            onUpdate: values.text(of('onUpdate')),
        },
        unread: isUnread ? ['type', 'nullable', 'default', 'name'] : ['type', 'default'],
    };
}
function startOf(module, { name, key, node }) {
    return {
        name,
        nameRange: module.rangeOf(key),
        range: module.rangeOf(node),
        stored: true,
        hidden: false,
        column: null,
        codeType: '',
        codeTypeRange: null,
        databaseType: null,
        nullable: false,
        optional: false,
        list: false,
        id: false,
        unique: false,
        generated: false,
        default: null,
        enum: null,
        embedded: null,
        relation: null,
    };
}

;// CONCATENATED MODULE: ./src/extract/typeorm/read-settings.ts
// A parsed file in; what its data sources and TypeORM settings say of dialect, schema and names out.

const KNOWN = new Set([
    'namingStrategy',
    'entityPrefix',
    'synchronize',
    'migrations',
    'migrationsRun',
    'entities',
    'autoLoadEntities',
    'migrationsTableName',
]);
const PROVIDERS = /^(?:postgres|aurora-postgres|cockroachdb|mysql|aurora-mysql|mariadb|sqlite|better-sqlite3|sqljs|expo|mssql|oracle|mongodb|sap|spanner|capacitor|react-native|nativescript|cordova)$/;
/** Objects that look like the options of a data source, in whatever function they are handed on by. */
function readSettings(module, values) {
    const found = [];
    for (const node of module.nodesOf('ObjectExpression')) {
        const keys = node.properties.filter((property) => property.type === 'Property' && KNOWN.has(code_values_keyOf(property.key, property.computed) ?? '')).length;
        const written = propertyOf(node, 'type');
        const type = written ? values.text(written) : null;
        const isSource = type !== null && PROVIDERS.test(type);
        if (keys >= 2 || (keys === 1 && (isSource || propertyOf(node, 'namingStrategy')))) {
            found.push(read_settings_settingsOf(module, values, node, isSource ? type : null));
        }
    }
    return found;
}
function read_settings_settingsOf(module, values, node, provider) {
    const schema = values.text(propertyOf(node, 'schema'));
    const prefix = values.text(propertyOf(node, 'entityPrefix'));
    return {
        kind: 'orm-settings',
        orm: 'typeorm',
        provider,
        naming: namingOf(module, values, node),
        schemas: schema === null ? [] : [schema],
        ...(prefix === null ? {} : { tablePrefix: prefix }),
        relationMode: null,
        generators: [],
        range: module.rangeOf(node),
    };
}
/** The class of the strategy; `?` where it cannot be told. */
function namingOf(module, values, node) {
    const written = propertyOf(node, 'namingStrategy');
    if (!written)
        return null;
    const at = values.plain(written);
    if (at?.type !== 'NewExpression' || at.callee.type !== 'Identifier')
        return '?';
    return module.imports.get(at.callee.name)?.name.replace(/^(?:default|\*)$/, at.callee.name) ?? at.callee.name;
}

;// CONCATENATED MODULE: ./src/extract/typeorm/read.ts
// A parsed file in; the TypeORM entities and settings that it declares out.




function typeorm_read_read(module) {
    const values = codeValues(module);
    const facts = [];
    for (const type of ['ClassDeclaration', 'ClassExpression']) {
        for (const node of module.nodesOf(type)) {
            const entity = readEntityClass(module, values, node);
            if (entity)
                facts.push(entity);
        }
    }
    for (const node of module.nodesOf('NewExpression')) {
        const entity = readEntitySchema(module, values, node);
        if (entity)
            facts.push(entity);
    }
    facts.push(...readSettings(module, values));
    return { facts, problems: [] };
}

;// CONCATENATED MODULE: ./src/extract/typeorm/index.ts
// TypeORM: entities, embedded and abstract classes, views, entity schemas, and what data sources say of names.


const typeorm = {
    id: 'typeorm',
    title: 'TypeORM entities',
    version: 1,
    reads: (path) => !(0,tree_places/* isForeign */.jq)(path) && !/\.d\.[cm]?ts$/i.test(path),
    mentions: (text) => /typeorm/i.test(text),
    read: typeorm_read_read,
};

// EXTERNAL MODULE: ./src/extract/syntax/version-order.ts
var version_order = __webpack_require__(62408);
;// CONCATENATED MODULE: ./src/extract/typeorm-migrations/arrange.ts
// Migration classes of all files in; one history for each folder and database, in the order of their timestamps, out.




function arrange_arrange(files, { dialectOf, allPaths }) {
    const packages = new Set(allPaths.filter((path) => (0,tree_places/* baseName */.Fl)(path) === 'package.json').map(tree_places/* folderOf */.yS));
    const found = files.flatMap(({ path, facts }) => facts.flatMap((fact) => fact.kind === 'change-set'
        ? [{ path, id: fact.id, version: arrange_versionOf(fact.id, path), isOpen: fact.script.statements.some(isOpaque) }]
        : []));
    const homes = (0,grouped_by/* groupedBy */.m)(found, ({ path }) => homeOf((0,tree_places/* folderOf */.yS)(path), packages).key);
    return [...homes].map(([, members]) => {
        const [root = ''] = members.map(({ path }) => homeOf((0,tree_places/* folderOf */.yS)(path), packages).folder).sort(byLength);
        const sorted = [...members].sort((a, b) => (0,version_order/* compareVersions */.Zy)(a.version, b.version) || (0,tree_places/* byText */.z4)(a.path, b.path) || (0,tree_places/* byText */.z4)(a.id, b.id));
        const history = (0,syntax_history/* buildHistory */.x)({
            style: 'typeorm',
            root,
            dialect: dialectOf(sorted[0].path),
            steps: sorted.map(({ path, id, version }) => ({ ...(0,syntax_history/* versioned */.i)(path, version), changeSet: id })),
            // TypeORM runs migrations of one timestamp too.
            sameVersion: null,
        });
        return sorted.some(({ isOpen }) => isOpen) ? { ...history, partial: true } : history;
    });
}
function isOpaque({ kind }) {
    return kind === 'opaque';
}
/** The digits at the end of the name, as TypeORM takes them; else those of the file. */
function arrange_versionOf(id, path) {
    return /(\d{10,})$/.exec(id)?.[1] ?? /^\d+/.exec((0,tree_places/* baseName */.Fl)(path))?.[0] ?? '0';
}
/**
 * `migrations/1.0/…` and `migrations/common` belong together; `migrations/postgres` and `migrations/mysql` do not, but two
 * folders for Postgres in one package are one database.
 */
function homeOf(folder, packages) {
    if ((0,tree_places/* isTrial */.rK)(`${folder}/`))
        return { key: folder, folder };
    const parts = folder.split('/');
    const at = parts.findIndex((part) => /migrations?$/i.test(part));
    if (at < 0 || at === parts.length - 1)
        return { key: folder, folder };
    const next = parts[at + 1];
    const isDatabase = /^(?:pg|postgres\w*|mysql\w*|mariadb|sqlite\w*|mssql|cockroach\w*)$/i.test(next);
    const root = parts.slice(0, at + (isDatabase ? 2 : 1)).join('/');
    if (!isDatabase)
        return { key: root, folder: root };
    let home = root;
    while (home !== '' && !packages.has(home))
        home = (0,tree_places/* folderOf */.yS)(home);
    return { key: `${home}\n${next.toLowerCase()}`, folder: root };
}
function byLength(a, b) {
    return a.length - b.length || (0,tree_places/* byText */.z4)(a, b);
}

;// CONCATENATED MODULE: ./src/extract/typeorm-migrations/column-words.ts
// The options of a TypeORM TableColumn, TableForeignKey and their kin in; the SQL words for them out.


/** `new Table({ … })`, or the object alone. */
function optionsOf({ values }, node) {
    const at = values.plain(node);
    if (at?.type === 'NewExpression')
        return values.object(at.arguments[0]);
    const object = at?.type === 'ObjectExpression' ? at : null;
    return object?.properties.some(({ type }) => type === 'SpreadElement') ? null : object;
}
/** `alone`: added to a table that is there, so that a primary key is said with it. */
function columnWords(context, node, table, alone) {
    const { module, values, dialect, anchor } = context;
    const options = optionsOf(context, node);
    if (!options)
        return null;
    const of = (key) => propertyOf(options, key);
    const flag = (key) => values.constant(of(key)) === true;
    const name = placedText(module, values, of('name'));
    if (!name)
        return null;
    const isPrimary = flag('isPrimary');
    const isCounted = flag('isGenerated') && /^(?:increment|identity|)$/.test(values.text(of('generationStrategy')) ?? '');
    const type = typeWords(context, options, table.text, name.text);
    const writer = sqlWriter(dialect, anchor).name(name).words(' ');
    const typeNode = of('type');
    const at = (typeNode && values.plain(typeNode)?.range[0]) ?? anchor;
    writer.text(column_words_placed(isCounted ? countedType(dialect, type.sql) : type.sql, at));
    if (!flag('isNullable') && !isCounted)
        writer.words(' NOT NULL');
    const fallback = defaultText(values, of('default'));
    if (fallback !== null)
        writer.words(` DEFAULT ${fallback}`);
    if (isPrimary && alone)
        writer.words(' PRIMARY KEY');
    if (flag('isUnique'))
        writer.words(' UNIQUE');
    return { name, sql: writer.done(), isPrimary, before: type.before.map((sql) => column_words_placed(sql, at)) };
}
function column_words_placed(text, offset) {
    return { text, offsets: Array.from({ length: text.length }, () => offset) };
}
const PLAIN_TYPE = /^[\w ]+(?:\([\w ,'-]*\))?(?: [\w ]+)?(?:\[\])*$/;
function typeWords({ values, dialect }, options, table, column) {
    const of = (key) => propertyOf(options, key);
    const written = values.text(of('type')) ?? 'text';
    const array = values.constant(of('isArray')) === true ? '[]' : '';
    const members = values.list(of('enum'))?.map((item) => values.text(item)) ?? [];
    if (/^(?:simple-)?enum$/.test(written)) {
        const list = members.every((value) => value !== null)
            ? members.map((value) => `'${value.replaceAll("'", "''")}'`)
            : [];
        if (dialect === 'mysql')
            return { sql: list.length > 0 ? `enum(${list.join(', ')})` : 'text', before: [] };
        if (dialect !== 'postgres')
            return { sql: 'varchar', before: [] };
        const given = values.text(of('enumName'));
        const type = `"${(given ?? `${table.slice(table.lastIndexOf('.') + 1)}_${column}_enum`).replaceAll('"', '""')}"`;
        const before = list.length > 0 ? [`CREATE TYPE ${type} AS ENUM (${list.join(', ')})`] : [];
        return { sql: type + array, before };
    }
    const [length, precision, scale] = ['length', 'precision', 'scale'].map((key) => values.constant(of(key)) ?? '');
    const digits = length !== '' ? [length] : precision !== '' ? [precision, ...(scale === '' ? [] : [scale])] : [];
    const args = digits.every((one) => /^\w+$/.test(String(one))) && digits.length > 0 ? `(${digits.join(', ')})` : '';
    const base = written.trim();
    if (!PLAIN_TYPE.test(base))
        return { sql: `"${base.replaceAll('"', '""')}"`, before: [] };
    const [, start = base, zone = ''] = /^(timestamp|time)( with(?:out)? time zone)$/i.exec(base) ?? [];
    const sized = base.includes('(') ? base : `${start}${args}${zone}`;
    const plain = dialect === 'mysql' && /^varchar$/i.test(sized) ? 'varchar(255)' : sized;
    return { sql: plain + array, before: [] };
}
function countedType(dialect, type) {
    if (dialect === 'postgres')
        return /big|int8/i.test(type) ? 'BIGSERIAL' : /small|int2/i.test(type) ? 'SMALLSERIAL' : 'SERIAL';
    if (dialect === 'mysql')
        return `${type} NOT NULL AUTO_INCREMENT`;
    if (dialect === 'mssql')
        return `${type} NOT NULL IDENTITY(1,1)`;
    return `${type} NOT NULL`;
}
/** Already SQL; only what closes what it opens is taken over. */
function defaultText(values, node) {
    const value = node ? values.constant(node) : undefined;
    if (value === undefined || value === null)
        return null;
    const text = String(value).trim();
    if (/^'(?:[^']|'')*'(?:::[\w ."[\]]+)?$/.test(text) || /^-?[\w.]+(?:\([\w ,.'-]*\))?(?:::\w+)?$/.test(text))
        return text;
    if (/^\((?:[^()']|\([^()']*\))*\)$/.test(text))
        return text;
    return `'${text.replaceAll("'", "''")}'`;
}
function foreignKeyWords(context, node) {
    const { module, values, dialect, anchor } = context;
    const options = optionsOf(context, node);
    if (!options)
        return null;
    const columns = constraintNames(context, node, 'columnNames');
    const target = placedText(module, values, propertyOf(options, 'referencedTableName'));
    const referenced = constraintNames(context, node, 'referencedColumnNames');
    if (!columns || !target)
        return null;
    const name = placedText(module, values, propertyOf(options, 'name'));
    const writer = sqlWriter(dialect, anchor);
    if (name)
        writer.words('CONSTRAINT ').name(name).words(' ');
    writer.words('FOREIGN KEY (').names(columns).words(') REFERENCES ').name(target);
    if (referenced)
        writer.words(' (').names(referenced).words(')');
    for (const [key, words] of [
        ['onDelete', 'ON DELETE'],
        ['onUpdate', 'ON UPDATE'],
    ]) {
        const action = values.text(propertyOf(options, key));
        if (action !== null && /^(?:cascade|restrict|no action|set null|set default)$/i.test(action))
            writer.words(` ${words} ${action}`);
    }
    return writer.done();
}
function constraintNames(context, node, key) {
    const options = optionsOf(context, node);
    const items = options && context.values.list(propertyOf(options, key));
    const names = items?.map((item) => placedText(context.module, context.values, item)) ?? [];
    return names.length > 0 && names.every((name) => name !== null) ? names : null;
}

;// CONCATENATED MODULE: ./src/extract/typeorm-migrations/read-schema-call.ts
// A call on a TypeORM query runner in; the statements that it sends to the database out. What cannot be told is opaque.




/** Null in a list: a statement that could not be told. Null alone: nothing that changes a schema. */
const READERS = {
    createTable: readCreateTable,
    dropTable: (call) => [withTable(call, (table) => call.write().words('DROP TABLE ').name(table))],
    clearTable: () => [],
    renameTable: (call) => [
        withTable(call, (table) => {
            const to = tableName(call, call.args[1]);
            return to && call.write().words('ALTER TABLE ').name(table).words(' RENAME TO ').name(lastPart(to));
        }),
    ],
    addColumn: (call) => addColumns(call, [call.args[1] ?? null]),
    addColumns: (call) => addColumns(call, call.values.list(call.args[1]) ?? [null]),
    dropColumn: (call) => dropColumns(call, [call.args[1] ?? null]),
    dropColumns: (call) => dropColumns(call, call.values.list(call.args[1]) ?? [null]),
    renameColumn: (call) => [
        withTable(call, (table) => {
            const from = columnName(call, call.args[1]);
            const to = columnName(call, call.args[2]);
            if (!from || !to)
                return null;
            return call.write().words('ALTER TABLE ').name(table).words(' RENAME COLUMN ').name(from).words(' TO ').name(to);
        }),
    ],
    createForeignKey: (call) => foreignKeys(call, [call.args[1] ?? null]),
    createForeignKeys: (call) => foreignKeys(call, call.values.list(call.args[1]) ?? [null]),
    dropForeignKey: dropConstraint,
    dropForeignKeys: () => [],
    createUniqueConstraint: (call) => uniques(call, [call.args[1] ?? null]),
    createUniqueConstraints: (call) => uniques(call, call.values.list(call.args[1]) ?? [null]),
    dropUniqueConstraint: dropConstraint,
    dropUniqueConstraints: () => [],
    createPrimaryKey: (call) => [
        withTable(call, (table) => {
            const names = texts(call, call.args[1]);
            return (names && call.write().words('ALTER TABLE ').name(table).words(' ADD PRIMARY KEY (').names(names).words(')'));
        }),
    ],
    createIndex: (call) => indexes(call, [call.args[1] ?? null]),
    createIndices: (call) => indexes(call, call.values.list(call.args[1]) ?? [null]),
    createSchema: (call) => {
        const name = read_schema_call_text(call, call.args[0]);
        return [name && call.write().words('CREATE SCHEMA IF NOT EXISTS ').name(name).done()];
    },
    createView: (call) => {
        const options = optionsOf(call, call.args[0]);
        const name = options && read_schema_call_text(call, propertyOf(options, 'name'));
        const expression = options && read_schema_call_text(call, propertyOf(options, 'expression'));
        return [
            name && expression ? call.write().words('CREATE VIEW ').name(name).words(' AS ').text(expression).done() : null,
        ];
    },
    dropView: (call) => [withTable(call, (view) => call.write().words('DROP VIEW ').name(view))],
};
const SPECIAL = new Set(['query', 'changeColumn', 'changeColumns']);
/** Also calls that hand the runner on to another file. */
function read_schema_call_isSchemaCall(module, call) {
    const { callee } = call;
    const method = read_schema_call_methodOf(callee);
    if (method !== null && (Object.hasOwn(READERS, method) || SPECIAL.has(method)) && isRunner(callee))
        return true;
    return isHandedOn(module, call);
}
function isHandedOn(module, { callee, arguments: args }) {
    const root = callee.type === 'MemberExpression' ? callee.object : callee;
    if (root.type !== 'Identifier' || !module.imports.has(root.name))
        return false;
    return args.some((arg) => arg.type === 'Identifier' && /^(?:query_?)?runner$|^qr$/i.test(arg.name));
}
function read_schema_call_methodOf(callee) {
    return callee.type === 'MemberExpression' ? code_values_keyOf(callee.property, callee.computed) : null;
}
/** `queryRunner`, `runner.manager`, `queryRunner.connection`. */
function isRunner(callee) {
    let at = callee;
    while (at.type === 'MemberExpression')
        at = at.object;
    return (at.type === 'ThisExpression' ||
        (at.type === 'Identifier' && /runner|manager|connection|data_?source|^qr$|^q$|^query$/i.test(at.name)));
}
function readSchemaCall(context, node) {
    const method = read_schema_call_methodOf(node.callee) ?? '';
    const { module, values, dialect } = context;
    const call = {
        ...context,
        anchor: node.range[0],
        args: node.arguments,
        write: () => sqlWriter(dialect, node.range[0]),
    };
    if (isHandedOn(module, node)) {
        const sql = columnHelper(call, node);
        if (!sql)
            return [opaque(context, node, 'what another file does with the query runner')];
        return parsePlaced(sql, dialect, module.lines).map(softened);
    }
    if (method === 'query') {
        const sql = migrationSql(module, values, node.arguments[0]);
        return sql
            ? parsePlaced(sql, dialect, module.lines)
            : [opaque(context, node, 'SQL that is put together at run time')];
    }
    const made = method.startsWith('changeColumn') ? changeColumns(call, method) : (READERS[method]?.(call) ?? []);
    return made.flatMap((sql) => {
        if (sql === null)
            return [opaque(context, node, `what ${method}() changes here is only known when it runs`)];
        if (!('text' in sql))
            return [sql];
        const statements = parsePlaced(sql, dialect, module.lines);
        for (const statement of statements)
            statement.range = module.rangeOf(node);
        return statements;
    });
}
/** `ensureColumnExists(queryRunner, 'orders', 'note', 'text')`: told by its name and what it is given. */
function columnHelper(call, { callee, arguments: args }) {
    const name = callee.type === 'Identifier' ? callee.name : (read_schema_call_methodOf(callee) ?? '');
    const [table, column, type] = args.slice(1).map((arg) => read_schema_call_text(call, arg));
    if (!table || !column || args.length > 4)
        return null;
    const start = call.write().words('ALTER TABLE ').name(table);
    if (/^(?:add|ensure|create)\w*column/i.test(name)) {
        const written = type && /^[\w ]+(?:\([\d, ]+\))?$/.test(type.text) ? type : null;
        start.words(' ADD COLUMN ').name(column).words(' ');
        return written ? start.text(written).done() : start.words('text').done();
    }
    return /^(?:drop|remove|delete)\w*column/i.test(name) ? start.words(' DROP COLUMN ').name(column).done() : null;
}
function softened(statement) {
    if (statement.kind !== 'alter-table')
        return statement;
    const actions = statement.actions.map((action) => {
        if (action.kind === 'add-column')
            return { ...action, ifNotExists: true };
        return action.kind === 'drop-column' ? { ...action, ifExists: true } : action;
    });
    return { ...statement, actions };
}
function opaque({ module }, node, reason) {
    return { kind: 'opaque', reason, syntaxError: false, range: module.rangeOf(node) };
}
// ---------------------------------------------------------------- tables
function readCreateTable(call) {
    const options = optionsOf(call, call.args[0]);
    const name = options && read_schema_call_text(call, propertyOf(options, 'name'));
    const columns = options && call.values.list(propertyOf(options, 'columns'));
    if (!options || !name || !columns)
        return [null];
    const before = [];
    const parts = [];
    const keys = [];
    for (const column of columns) {
        const words = columnWords(call, column, name, false);
        if (!words)
            return [null];
        before.push(...words.before);
        parts.push(words.sql);
        if (words.isPrimary)
            keys.push(words.name);
    }
    if (keys.length > 0)
        parts.push(call.write().words('PRIMARY KEY (').names(keys).words(')').done());
    for (const key of call.values.list(propertyOf(options, 'foreignKeys')) ?? []) {
        const words = foreignKeyWords(call, key);
        if (words)
            parts.push(words);
    }
    for (const unique of call.values.list(propertyOf(options, 'uniques')) ?? []) {
        const names = constraintNames(call, unique, 'columnNames');
        if (names)
            parts.push(call.write().words('UNIQUE (').names(names).words(')').done());
    }
    const isSoft = call.values.constant(call.args[1]) === true;
    const writer = call
        .write()
        .words(isSoft ? 'CREATE TABLE IF NOT EXISTS ' : 'CREATE TABLE ')
        .name(name)
        .words(' (');
    for (const [index, part] of parts.entries()) {
        if (index > 0)
            writer.words(', ');
        writer.add(part);
    }
    const indices = call.values.list(propertyOf(options, 'indices')) ?? [];
    return [...before, writer.words(')').done(), ...indices.flatMap((index) => indexSql(call, name, index) ?? [])];
}
function addColumns(call, columns) {
    const table = tableName(call, call.args[0]);
    if (!table)
        return [null];
    return columns.flatMap((column) => {
        const words = columnWords(call, column, table, true);
        if (!words)
            return [null];
        const sql = call.write().words('ALTER TABLE ').name(table).words(' ADD COLUMN ').add(words.sql).done();
        return [...words.before, call.dialect === 'mssql' ? withoutColumn(call, table, words.sql) : sql];
    });
}
/** SQL Server has no word for it. */
function withoutColumn(call, table, column) {
    return call.write().words('ALTER TABLE ').name(table).words(' ADD ').add(column).done();
}
function dropColumns(call, columns) {
    return columns.map((column) => withTable(call, (table) => {
        const name = columnName(call, column);
        return name && call.write().words('ALTER TABLE ').name(table).words(' DROP COLUMN ').name(name);
    }));
}
/** The whole definition is replaced: read as a new column first, as no dialect's word for it is known to all parsers. */
function changeColumns(call, method) {
    const pairs = method === 'changeColumn'
        ? [[call.args[1] ?? null, call.args[2] ?? null]]
        : (call.values.list(call.args[1]) ?? [null]).map((item) => {
            const pair = call.values.object(item);
            return pair ? [propertyOf(pair, 'oldColumn'), propertyOf(pair, 'newColumn')] : [null, null];
        });
    const table = tableName(call, call.args[0]);
    return pairs.flatMap(([old, fresh]) => {
        const from = columnName(call, old);
        const words = table && from && fresh ? columnWords(call, fresh, table, true) : null;
        if (!table || !from || !words)
            return [null];
        const start = call.write().words('ALTER TABLE ').name(table);
        const added = parsePlaced(start
            .words(call.dialect === 'mssql' ? ' ADD ' : ' ADD COLUMN ')
            .add(words.sql)
            .done(), call.dialect, call.module.lines);
        const dropped = parsePlaced(call.write().words('ALTER TABLE ').name(table).words(' DROP COLUMN ').name(from).done(), call.dialect, call.module.lines);
        const [one] = added;
        const [other] = dropped;
        if (one?.kind !== 'alter-table' || other?.kind !== 'alter-table')
            return [null];
        const [action] = one.actions;
        const [drop] = other.actions;
        if (action?.kind !== 'add-column' || drop?.kind !== 'drop-column')
            return [null];
        const redefined = {
            kind: 'redefine-column',
            from: drop.column,
            column: action.column,
            range: action.range,
        };
        return [...words.before, { ...one, actions: [redefined] }];
    });
}
// ---------------------------------------------------------------- keys and indexes
function foreignKeys(call, keys) {
    return keys.map((key) => withTable(call, (table) => {
        const words = foreignKeyWords(call, key);
        return words && call.write().words('ALTER TABLE ').name(table).words(' ADD ').add(words);
    }));
}
function uniques(call, keys) {
    return keys.map((key) => withTable(call, (table) => {
        const names = constraintNames(call, key, 'columnNames');
        return names && call.write().words('ALTER TABLE ').name(table).words(' ADD UNIQUE (').names(names).words(')');
    }));
}
/** By name; others are looked up in the database, and no column depends on them. */
function dropConstraint(call) {
    const table = tableName(call, call.args[0]);
    const name = read_schema_call_text(call, call.args[1]);
    if (!table || !name || call.dialect === 'mysql' || call.dialect === 'sqlite')
        return [];
    return [call.write().words('ALTER TABLE ').name(table).words(' DROP CONSTRAINT IF EXISTS ').name(name).done()];
}
function indexes(call, items) {
    const table = tableName(call, call.args[0]);
    return items.map((item) => (table ? indexSql(call, table, item) : null));
}
function indexSql(call, table, item) {
    const options = optionsOf(call, item);
    const columns = constraintNames(call, item, 'columnNames');
    if (!options || !columns)
        return null;
    const isUnique = call.values.constant(propertyOf(options, 'isUnique')) === true;
    const name = read_schema_call_text(call, propertyOf(options, 'name'));
    const writer = call.write().words(isUnique ? 'CREATE UNIQUE INDEX ' : 'CREATE INDEX ');
    if (name)
        writer.name(name);
    // Only Postgres makes a name of its own.
    else if (call.dialect !== 'postgres')
        writer.name({ text: `IDX_${columns[0].text}`, offsets: columns[0].offsets });
    return writer.words(' ON ').name(table).words(' (').names(columns).words(')').done();
}
// ---------------------------------------------------------------- names
function withTable(call, make) {
    const table = tableName(call, call.args[0]);
    return table ? (make(table)?.done() ?? null) : null;
}
/** A name, `new Table({ name })`, or what `getTable('name')` gave. */
function tableName(call, node) {
    const direct = read_schema_call_text(call, node);
    if (direct)
        return direct;
    const at = call.values.plain(node);
    if (at?.type === 'CallExpression' && /^get(?:Table|View)$/.test(read_schema_call_methodOf(at.callee) ?? ''))
        return read_schema_call_text(call, at.arguments[0]);
    const options = optionsOf(call, node ?? null);
    return options ? read_schema_call_text(call, propertyOf(options, 'name')) : null;
}
/** A name, `new TableColumn({ name })`, or what `findColumnByName('name')` gave. */
function columnName(call, node) {
    const direct = read_schema_call_text(call, node);
    if (direct)
        return direct;
    const at = call.values.plain(node);
    if (at?.type === 'CallExpression' && read_schema_call_methodOf(at.callee) === 'findColumnByName')
        return read_schema_call_text(call, at.arguments[0]);
    const options = optionsOf(call, node ?? null);
    return options ? read_schema_call_text(call, propertyOf(options, 'name')) : null;
}
function read_schema_call_text({ module, values }, node) {
    return placedText(module, values, node);
}
function texts(call, node) {
    const found = (call.values.list(node) ?? []).map((item) => read_schema_call_text(call, item));
    return found.length > 0 && found.every((one) => one !== null) ? found : null;
}
function lastPart({ text: whole, offsets }) {
    const at = whole.lastIndexOf('.') + 1;
    return { text: whole.slice(at), offsets: offsets.slice(at) };
}

;// CONCATENATED MODULE: ./src/extract/typeorm-migrations/read.ts
// A parsed file in; each TypeORM migration class in it as a change set, with the statements that its `up` runs, out.






async function typeorm_migrations_read_read(module, { dialect }) {
    const facts = [];
    const problems = [];
    for (const type of ['ClassDeclaration', 'ClassExpression']) {
        for (const node of module.nodesOf(type)) {
            const up = read_upOf(node);
            if (!up?.body)
                continue;
            await (0,parse_sql.loadParsers)(dialect);
            const statements = statementsOf(module, up.body, dialect);
            const script = { dialect, statements };
            facts.push({ kind: 'change-set', id: read_nameOf(module, node), script, includes: [] });
            problems.push(...(0,script_facts/* scriptProblems */.s)(module.path, script));
        }
    }
    return { facts, problems };
}
/** `up(queryRunner)` of a class that also has a `down`, or says that it is a migration. */
function read_upOf(node) {
    const methods = node.body.body.filter((member) => member.type === 'MethodDefinition');
    const called = (name) => methods.find((method) => code_values_keyOf(method.key, method.computed) === name);
    const up = called('up');
    if (up?.value.type !== 'FunctionExpression' || up.value.params.length === 0)
        return null;
    const isMigration = node.implements.some(({ expression }) => expression.type === 'Identifier' && /Migration/.test(expression.name));
    return isMigration || called('down') ? up.value : null;
}
/** TypeORM orders by the digits at the end of `name`, or of the class's own name. */
function read_nameOf(module, node) {
    for (const member of node.body.body) {
        if (member.type !== 'PropertyDefinition' || code_values_keyOf(member.key, member.computed) !== 'name')
            continue;
        const name = codeValues(module).text(member.value);
        if (name !== null)
            return name;
    }
    return node.id?.name ?? module.path;
}
function statementsOf(module, body, dialect) {
    const statements = [];
    const calls = callsInOrder(module, body, {
        decide: (_, text) => decideDialect(text, dialect),
        isOwn: (call) => read_schema_call_isSchemaCall(module, call),
    });
    for (const { call, values, guarded } of calls) {
        const read = readSchemaCall({ module, values, dialect, guarded }, call);
        for (const statement of read)
            statements.push(guarded ? lenient(statement) : statement);
    }
    return statements;
}
/** What runs only where something is, or is not, there yet. */
function lenient(statement) {
    switch (statement.kind) {
        case 'create-table':
        case 'create-index':
        case 'create-enum':
            return { ...statement, ifNotExists: true };
        case 'drop':
            return { ...statement, ifExists: true };
        case 'alter-table':
            return {
                ...statement,
                ifExists: true,
                actions: statement.actions.map((action) => action.kind === 'add-column'
                    ? { ...action, ifNotExists: true }
                    : action.kind === 'drop-column' || action.kind === 'drop-constraint'
                        ? { ...action, ifExists: true }
                        : action),
            };
        default:
            return statement;
    }
}

;// CONCATENATED MODULE: ./src/extract/typeorm-migrations/index.ts
// TypeORM migrations in TypeScript and JavaScript: SQL strings and schema calls of `up()`, in the order of their timestamps.



const typeormMigrations = {
    id: 'typeorm-migrations',
    title: 'TypeORM migrations',
    version: 1,
    reads: (path) => !(0,tree_places/* isForeign */.jq)(path) && /\.[cm]?[jt]s$/i.test(path) && !/\.d\.[cm]?ts$/i.test(path),
    mentions: (text) => /\bup\b/.test(text) && /queryRunner|QueryRunner|MigrationInterface/.test(text),
    read: typeorm_migrations_read_read,
    arrange: (files, context) => arrange_arrange(files, context),
};

;// CONCATENATED MODULE: ./src/extract/code-stacks.ts
// The code stacks, in alphabetical order: each reads its own idioms out of source files that are parsed once.














// biome-ignore format: one line for each
const codeStacks = [
    environment,
    express,
    fastify,
    hono,
    httpClients,
    koa,
    knexMigrations,
    moduleAliases,
    mongoose,
    nestjs,
    next,
    sqlInCode,
    typeorm,
    typeormMigrations,
];


/***/ }),

/***/ 24199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stacks: () => (/* binding */ stacks)
});

// EXTERNAL MODULE: ./src/extract/syntax/tree-places.ts
var tree_places = __webpack_require__(46938);
;// CONCATENATED MODULE: ./src/extract/dbt/jinja/lex-expression.ts
// The inside of a tag in, its tokens out, with offsets in the whole file.
const SIGNS = /\*\*|\/\/|==|!=|<=|>=|[-+*/%~<>=()[\]{},.:|]/y;
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /\d[\d_]*(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const ESCAPES = new Map([
    ['n', '\n'],
    ['t', '\t'],
    ['r', '\r'],
    ['0', '\0'],
]);
/** Characters that belong to nothing end the list: what follows is not read. */
function lexExpression(text, start, end) {
    const tokens = [];
    let at = start;
    function take(kind, pattern) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (!match || at + match[0].length > end)
            return false;
        tokens.push({ kind, value: match[0], start: at, end: at + match[0].length, verbatim: true });
        at += match[0].length;
        return true;
    }
    while (at < end) {
        const char = text[at];
        if (/\s/.test(char)) {
            at++;
            continue;
        }
        if (char === "'" || char === '"') {
            const token = readText(text, at, end);
            if (!token)
                return { tokens: lex_expression_closed(tokens, end), bad: at };
            tokens.push(token);
            at = token.end;
            continue;
        }
        if (take('name', NAME) || take('number', NUMBER) || take('sign', SIGNS))
            continue;
        return { tokens: lex_expression_closed(tokens, end), bad: at };
    }
    return { tokens: lex_expression_closed(tokens, end), bad: null };
}
function lex_expression_closed(tokens, end) {
    tokens.push({ kind: 'end', value: '', start: end, end, verbatim: true });
    return tokens;
}
function readText(text, open, limit) {
    const quote = text[open];
    let value = '';
    let verbatim = true;
    let from = open + 1;
    for (let i = open + 1; i < limit; i++) {
        const char = text[i];
        if (char === '\\' && i + 1 < limit) {
            const next = text[i + 1];
            value += text.slice(from, i) + (ESCAPES.get(next) ?? (/['"\\\n]/.test(next) ? next.trim() : `\\${next}`));
            verbatim = false;
            i++;
            from = i + 1;
        }
        else if (char === quote) {
            value += text.slice(from, i);
            return { kind: 'text', value, start: open, end: i + 1, verbatim };
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./src/extract/dbt/jinja/parse-expression.ts
// Tokens in, expressions out, by Jinja's own precedence. What cannot be read throws Unreadable, which the template parser turns into a trouble.

class Unreadable extends Error {
    offset;
    constructor(offset, reason) {
        super(reason);
        this.offset = offset;
    }
}
const MAX_DEPTH = 150;
const COMPARISONS = new Set(['==', '!=', '<', '>', '<=', '>=']);
const WORDS_OF_TESTS = new Set(['and', 'or', 'else', 'if', 'is', 'in', 'not']);
class ExpressionReader {
    tokens;
    at = 0;
    depth = 0;
    constructor(text, start, end) {
        const { tokens, bad } = lexExpression(text, start, end);
        if (bad !== null)
            throw new Unreadable(bad, `\`${text.slice(bad, Math.min(end, bad + 20))}\` cannot be read`);
        this.tokens = tokens;
    }
    get next() {
        return this.tokens[this.at];
    }
    get done() {
        return this.next.kind === 'end';
    }
    peek(ahead) {
        return this.tokens[Math.min(this.at + ahead, this.tokens.length - 1)];
    }
    advance() {
        const token = this.next;
        if (token.kind !== 'end')
            this.at++;
        return token;
    }
    isSign(value) {
        return this.next.kind === 'sign' && this.next.value === value;
    }
    isWord(value) {
        return this.next.kind === 'name' && this.next.value === value;
    }
    takeSign(value) {
        if (!this.isSign(value))
            return false;
        this.at++;
        return true;
    }
    takeWord(value) {
        if (!this.isWord(value))
            return false;
        this.at++;
        return true;
    }
    needSign(value) {
        if (!this.isSign(value))
            throw new Unreadable(this.next.start, `\`${value}\` is missing`);
        return this.advance();
    }
    needName() {
        if (this.next.kind !== 'name')
            throw new Unreadable(this.next.start, 'a name is missing');
        return this.advance();
    }
    /** Several expressions with commas between make a list. */
    readTuple() {
        const first = this.read();
        if (!this.isSign(','))
            return first;
        const items = [first];
        while (this.takeSign(',')) {
            if (this.done || this.isSign(')') || this.isSign('='))
                break;
            items.push(this.read());
        }
        return { kind: 'list', items, tuple: true, start: first.start, end: items.at(-1).end };
    }
    read() {
        if (++this.depth > MAX_DEPTH)
            throw new Unreadable(this.next.start, 'the expression is nested too deeply');
        let value = this.readOr();
        while (this.isWord('if')) {
            this.advance();
            const condition = this.readOr();
            const no = this.takeWord('else') ? this.read() : null;
            value = { kind: 'choice', condition, yes: value, no, start: value.start, end: (no ?? condition).end };
        }
        this.depth--;
        return value;
    }
    /** Without the conditional form: the list of a `for … in … if …`. */
    readOr() {
        let left = this.readAnd();
        while (this.takeWord('or'))
            left = binary('or', left, this.readAnd());
        return left;
    }
    readAnd() {
        let left = this.readNot();
        while (this.takeWord('and'))
            left = binary('and', left, this.readNot());
        return left;
    }
    readNot() {
        const start = this.next.start;
        let count = 0;
        while (this.isWord('not')) {
            this.advance();
            count++;
        }
        let value = this.readCompare();
        for (let i = 0; i < Math.min(count, 2 - (count % 2)); i++) {
            value = { kind: 'unary', operator: 'not', operand: value, start, end: value.end };
        }
        return value;
    }
    readCompare() {
        let left = this.readSum();
        for (;;) {
            if (this.next.kind === 'sign' && COMPARISONS.has(this.next.value)) {
                const operator = this.advance().value;
                left = binary(operator, left, this.readSum());
            }
            else if (this.takeWord('in'))
                left = binary('in', left, this.readSum());
            else if (this.isWord('not') && this.peek(1).value === 'in') {
                this.at += 2;
                left = binary('not in', left, this.readSum());
            }
            else
                return left;
        }
    }
    readSum() {
        let left = this.readConcat();
        while (this.isSign('+') || this.isSign('-'))
            left = binary(this.advance().value, left, this.readConcat());
        return left;
    }
    readConcat() {
        let left = this.readProduct();
        while (this.takeSign('~'))
            left = binary('~', left, this.readProduct());
        return left;
    }
    readProduct() {
        let left = this.readUnary();
        while (this.isSign('*') || this.isSign('/') || this.isSign('//') || this.isSign('%')) {
            left = binary(this.advance().value, left, this.readUnary());
        }
        return left;
    }
    readUnary() {
        if (++this.depth > MAX_DEPTH)
            throw new Unreadable(this.next.start, 'the expression is nested too deeply');
        const start = this.next.start;
        let value;
        if (this.isSign('-') || this.isSign('+')) {
            const operator = this.advance().value;
            const operand = this.readUnary();
            value = { kind: 'unary', operator, operand, start, end: operand.end };
        }
        else {
            value = this.readPostfix(this.readPrimary());
            if (this.takeSign('**'))
                value = binary('**', value, this.readUnary());
            value = this.readFilters(value);
        }
        this.depth--;
        return value;
    }
    readPostfix(first) {
        let value = first;
        for (;;) {
            if (this.takeSign('.')) {
                const token = this.advance();
                const index = { kind: 'constant', value: Number(token.value), start: token.start, end: token.end };
                if (token.kind === 'number')
                    value = { kind: 'item', of: value, index, start: value.start, end: token.end };
                else if (token.kind !== 'name')
                    throw new Unreadable(token.start, 'a name is missing after the dot');
                else
                    value = { kind: 'attribute', of: value, name: token.value, start: value.start, end: token.end };
            }
            else if (this.takeSign('['))
                value = this.readItem(value);
            else if (this.takeSign('(')) {
                const args = this.readArguments();
                const close = this.needSign(')');
                value = { kind: 'call', of: value, args, start: value.start, end: close.end };
            }
            else
                return value;
        }
    }
    readItem(of) {
        const bounds = [null];
        while (!this.isSign(']') && !this.done) {
            if (this.takeSign(':'))
                bounds.push(null);
            else
                bounds[bounds.length - 1] = this.readTuple();
        }
        const close = this.needSign(']');
        if (bounds.length > 1) {
            const [from = null, to = null, step = null] = bounds;
            return { kind: 'slice', of, from, to, step, start: of.start, end: close.end };
        }
        const index = bounds[0];
        if (!index)
            throw new Unreadable(close.start, 'an index is missing');
        return { kind: 'item', of, index, start: of.start, end: close.end };
    }
    readFilters(first) {
        let value = first;
        for (;;) {
            if (this.takeSign('|'))
                value = this.readFilter(value);
            else if (this.takeWord('is'))
                value = this.readTest(value);
            else if (value !== first && (this.isSign('.') || this.isSign('[') || this.isSign('('))) {
                value = this.readPostfix(value);
            }
            else
                return value;
        }
    }
    readFilter(of) {
        const name = this.needName();
        let full = name.value;
        while (this.takeSign('.'))
            full += `.${this.needName().value}`;
        let args = [];
        let end = name.end;
        if (this.takeSign('(')) {
            args = this.readArguments();
            end = this.needSign(')').end;
        }
        return { kind: 'filter', of, name: full, args, start: of?.start ?? name.start, end };
    }
    readTest(of) {
        const negated = this.takeWord('not');
        const name = this.needName();
        let args = [];
        let end = name.end;
        if (this.takeSign('(')) {
            args = this.readArguments();
            end = this.needSign(')').end;
        }
        else if (this.startsOperand()) {
            const value = this.readPostfix(this.readPrimary());
            args = [{ name: null, value }];
            end = value.end;
        }
        return { kind: 'test', of, name: name.value, negated, args, start: of.start, end };
    }
    startsOperand() {
        const token = this.next;
        if (token.kind === 'text' || token.kind === 'number')
            return true;
        if (token.kind === 'name')
            return !WORDS_OF_TESTS.has(token.value);
        return token.kind === 'sign' && (token.value === '[' || token.value === '{');
    }
    readArguments() {
        const args = [];
        while (!this.isSign(')') && !this.done) {
            if (this.takeSign('**'))
                args.push({ name: '**', value: this.read() });
            else if (this.takeSign('*'))
                args.push({ name: '*', value: this.read() });
            else if (this.next.kind === 'name' && this.peek(1).kind === 'sign' && this.peek(1).value === '=') {
                const name = this.advance().value;
                this.advance();
                args.push({ name, value: this.read() });
            }
            else
                args.push({ name: null, value: this.read() });
            if (!this.takeSign(','))
                break;
        }
        return args;
    }
    readParameters() {
        const parameters = [];
        while (!this.isSign(')') && !this.done) {
            const name = this.needName().value;
            const fallback = this.takeSign('=') ? this.read() : null;
            parameters.push({ name, default: fallback });
            // dbt 1.10 allows types: `macro x(name: string)`.
            if (this.takeSign(':'))
                this.read();
            if (!this.takeSign(','))
                break;
        }
        return parameters;
    }
    readPrimary() {
        const token = this.advance();
        const { start, end } = token;
        if (token.kind === 'number')
            return { kind: 'constant', value: Number(token.value.replaceAll('_', '')), start, end };
        if (token.kind === 'text')
            return this.readText(token);
        if (token.kind === 'name') {
            if (/^(?:true|True)$/.test(token.value))
                return { kind: 'constant', value: true, start, end };
            if (/^(?:false|False)$/.test(token.value))
                return { kind: 'constant', value: false, start, end };
            if (/^(?:none|None|null)$/.test(token.value))
                return { kind: 'constant', value: null, start, end };
            return { kind: 'name', name: token.value, start, end };
        }
        if (token.kind === 'sign' && token.value === '(')
            return this.readParenthesis(start);
        if (token.kind === 'sign' && token.value === '[') {
            const items = [];
            while (!this.isSign(']') && !this.done) {
                items.push(this.read());
                if (!this.takeSign(','))
                    break;
            }
            return { kind: 'list', items, start, end: this.needSign(']').end };
        }
        if (token.kind === 'sign' && token.value === '{')
            return this.readDict(start);
        throw new Unreadable(start, token.kind === 'end' ? 'it ends too early' : `\`${token.value}\` is not expected here`);
    }
    readText(token) {
        let value = token.value;
        let end = token.end;
        let at = token.verbatim ? token.start + 1 : -1;
        while (this.next.kind === 'text') {
            const more = this.advance();
            value += more.value;
            end = more.end;
            at = -1;
        }
        return { kind: 'text', value, at, start: token.start, end };
    }
    readParenthesis(start) {
        if (this.isSign(')'))
            return { kind: 'list', items: [], tuple: true, start, end: this.advance().end };
        const inner = this.readTuple();
        const end = this.needSign(')').end;
        return { ...inner, start, end };
    }
    readDict(start) {
        const items = [];
        while (!this.isSign('}') && !this.done) {
            const key = this.read();
            // `{'a', 'b'}`, which Jinja does not have but people write, is read as keys.
            const value = this.takeSign(':') ? this.read() : key;
            items.push({ key, value });
            if (!this.takeSign(','))
                break;
        }
        return { kind: 'dict', items, start, end: this.needSign('}').end };
    }
}
function binary(operator, left, right) {
    return { kind: 'binary', operator, left, right, start: left.start, end: right.end };
}

;// CONCATENATED MODULE: ./src/extract/dbt/jinja/lex-template.ts
// A template's text in, its stretches out: text, `{{ … }}` and `{% … %}`; comments and raw blocks resolved, white space control applied.
function lexTemplate(text) {
    const stretches = [];
    const troubles = [];
    const opening = /\{[{%#]/g;
    let at = 0;
    let trimNext = false;
    function addText(start, end, trimEnd) {
        let from = start;
        let to = end;
        if (trimNext)
            while (from < to && isSpace(text.charCodeAt(from)))
                from++;
        if (trimEnd)
            while (to > from && isSpace(text.charCodeAt(to - 1)))
                to--;
        if (from < to)
            stretches.push({ kind: 'text', start: from, end: to });
    }
    while (at < text.length) {
        opening.lastIndex = at;
        const match = opening.exec(text);
        if (!match) {
            addText(at, text.length, false);
            break;
        }
        const open = match.index;
        const kind = text[open + 1];
        const trimBefore = text[open + 2] === '-';
        addText(at, open, trimBefore);
        trimNext = false;
        const inner = open + 2 + (/[-+]/.test(text[open + 2] ?? '') ? 1 : 0);
        const close = kind === '#' ? text.indexOf('#}', open + 2) : closeOf(text, inner, kind === '{' ? '}}' : '%}');
        if (close < 0) {
            troubles.push({ offset: open, reason: `\`{${kind}\` is never closed` });
            break;
        }
        at = close + 2;
        const trimAfter = text[close - 1] === '-' && close - 1 >= inner;
        trimNext = trimAfter;
        if (kind === '#')
            continue;
        const end = trimAfter || text[close - 1] === '+' ? close - 1 : close;
        if (kind === '%' && /^\s*raw\s*$/.test(text.slice(inner, end))) {
            const endRaw = /\{%[-+]?\s*endraw\s*([-+]?)%\}/g;
            endRaw.lastIndex = at;
            const last = endRaw.exec(text);
            addText(at, last?.index ?? text.length, last?.[0][2] === '-');
            at = last ? last.index + last[0].length : text.length;
            trimNext = last?.[1] === '-';
            continue;
        }
        stretches.push({ kind: kind === '{' ? 'print' : 'tag', start: inner, end: Math.max(inner, end) });
    }
    return { stretches, troubles };
}
function isSpace(code) {
    return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}
/** The closing braces, not those inside of string literals or nested dicts. */
function closeOf(text, from, close) {
    let depth = 0;
    for (let i = from; i < text.length; i++) {
        const char = text[i];
        if (char === "'" || char === '"') {
            const end = endOfString(text, i);
            if (end < 0)
                break;
            i = end;
        }
        else if (char === '{')
            depth++;
        else if (char === '}' && depth > 0)
            depth--;
        else if (text.startsWith(close, i))
            return i;
    }
    return text.indexOf(close, from);
}
/** Offset of the closing quote, or -1. */
function endOfString(text, open) {
    const quote = text[open];
    for (let i = open + 1; i < text.length; i++) {
        if (text[i] === '\\')
            i++;
        else if (text[i] === quote)
            return i;
    }
    return -1;
}

;// CONCATENATED MODULE: ./src/extract/dbt/jinja/parse-template.ts
// A template's text in, its nodes out. Never throws: what cannot be read is a trouble with its offset, and reading goes on behind it.


const MAX_NESTING = 100;
const IGNORED = new Set(['include', 'import', 'from', 'extends', 'break', 'continue']);
const BLOCKS = new Set(['snapshot', 'test', 'data_test', 'materialization', 'docs', 'block', 'autoescape', 'with']);
function parseTemplate(text) {
    const { stretches, troubles } = lexTemplate(text);
    const parser = new TemplateParser(text, stretches, troubles);
    return { nodes: parser.readAll(), troubles };
}
class TemplateParser {
    text;
    stretches;
    troubles;
    at = 0;
    depth = 0;
    constructor(text, stretches, troubles) {
        this.text = text;
        this.stretches = stretches;
        this.troubles = troubles;
    }
    readAll() {
        const nodes = [];
        while (this.at < this.stretches.length) {
            nodes.push(...this.readUntil([]));
            const stray = this.stretches[this.at];
            if (!stray)
                break;
            this.at++;
            this.troubles.push({ offset: stray.start, reason: `\`${this.wordOf(stray)}\` ends nothing` });
        }
        return nodes;
    }
    wordOf(stretch) {
        return /^\s*([\w]+)/.exec(this.text.slice(stretch.start, stretch.end))?.[1] ?? '';
    }
    /** Nodes up to a tag of one of these words, which is not taken; any `end…` stops too. */
    readUntil(words) {
        const nodes = [];
        while (this.at < this.stretches.length) {
            const stretch = this.stretches[this.at];
            if (stretch.kind === 'tag') {
                const word = this.wordOf(stretch);
                if (words.includes(word) || (word.startsWith('end') && word !== 'end'))
                    return nodes;
            }
            this.at++;
            const node = this.readStretch(stretch);
            if (node)
                nodes.push(node);
        }
        return nodes;
    }
    readStretch(stretch) {
        const { start, end } = stretch;
        if (stretch.kind === 'text')
            return { kind: 'output', text: this.text.slice(start, end), start, end };
        if (stretch.kind === 'print')
            return this.readPrint(start, end);
        if (this.depth >= MAX_NESTING) {
            this.troubles.push({ offset: start, reason: 'blocks are nested too deeply' });
            return null;
        }
        this.depth++;
        try {
            return this.readTag(stretch);
        }
        catch (error) {
            if (!(error instanceof Unreadable))
                throw error;
            this.troubles.push({ offset: error.offset, reason: error.message });
            return null;
        }
        finally {
            this.depth--;
        }
    }
    readPrint(start, end) {
        if (this.text.slice(start, end).trim() === '')
            return null;
        try {
            const reader = new ExpressionReader(this.text, start, end);
            const value = reader.readTuple();
            if (!reader.done)
                throw new Unreadable(reader.next.start, `\`${reader.next.value}\` is not expected here`);
            return { kind: 'print', value, start, end };
        }
        catch (error) {
            if (!(error instanceof Unreadable))
                throw error;
            this.troubles.push({ offset: error.offset, reason: error.message });
            const from = start + /^\s*/.exec(this.text.slice(start, end))[0].length;
            const value = {
                kind: 'unread',
                start: from,
                end: start + this.text.slice(start, end).trimEnd().length,
            };
            return { kind: 'print', value, start, end };
        }
    }
    readTag(stretch) {
        const { start, end } = stretch;
        const word = this.wordOf(stretch);
        const bodyStart = this.text.indexOf(word, start) + word.length;
        // A tag whose head cannot be read still has to be closed where its end stands.
        const reader = this.readerOf(bodyStart, end);
        if (word === 'set')
            return this.readSet(reader, start, end);
        if (word === 'if')
            return this.readIf(reader, start);
        if (word === 'for')
            return this.readFor(reader, start, end);
        if (word === 'macro') {
            const { name, parameters } = this.guarded(reader, () => this.readSignature(reader));
            const body = this.readBody('macro');
            return { kind: 'macro', name, parameters, body, start, end };
        }
        if (word === 'call') {
            const { parameters, call } = this.guarded(reader, () => {
                const found = reader?.takeSign('(') ? reader.readParameters() : [];
                if (found.length > 0 || reader?.isSign(')'))
                    reader?.needSign(')');
                return { parameters: found, call: reader.read() };
            });
            return {
                kind: 'call-block',
                parameters,
                call: call ?? unread(start, end),
                body: this.readBody('call'),
                start,
                end,
            };
        }
        if (word === 'filter') {
            const { filters } = this.guarded(reader, () => ({ filters: reader.readFilter(null) }));
            return {
                kind: 'filter-block',
                filters: filters ?? unread(start, end),
                body: this.readBody('filter'),
                start,
                end,
            };
        }
        if (word === 'do')
            return reader ? { kind: 'do', value: reader.readTuple(), start, end } : null;
        if (BLOCKS.has(word))
            return this.readBlock(word, reader, start, end);
        if (!IGNORED.has(word))
            this.troubles.push({ offset: start, reason: `\`{% ${word} %}\` is not known` });
        return null;
    }
    readerOf(start, end) {
        try {
            return new ExpressionReader(this.text, start, end);
        }
        catch (error) {
            if (!(error instanceof Unreadable))
                throw error;
            this.troubles.push({ offset: error.offset, reason: error.message });
            return null;
        }
    }
    /** What an unreadable head leaves undefined is filled by the callers. */
    guarded(reader, read) {
        const empty = { name: '', parameters: [] };
        if (!reader)
            return empty;
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof Unreadable))
                throw error;
            this.troubles.push({ offset: error.offset, reason: error.message });
            return empty;
        }
    }
    readSignature(reader) {
        const name = reader.needName();
        const parameters = reader.takeSign('(') ? reader.readParameters() : [];
        return { name: name.value, nameStart: name.start, parameters };
    }
    readBody(word) {
        const body = this.readUntil([`end${word}`]);
        this.takeEnd(word);
        return body;
    }
    /** A missing end is reported once; an end of another block is left to it. */
    takeEnd(word) {
        const stretch = this.stretches[this.at];
        if (stretch && this.wordOf(stretch) === `end${word}`)
            this.at++;
        else {
            const offset = stretch?.start ?? this.text.length;
            this.troubles.push({ offset, reason: `\`{% end${word} %}\` is missing` });
        }
    }
    readSet(reader, start, end) {
        if (!reader)
            return null;
        const targets = [reader.needName().value];
        let attribute = null;
        if (reader.takeSign('.'))
            attribute = reader.needName().value;
        while (reader.takeSign(','))
            targets.push(reader.needName().value);
        if (reader.takeSign('=')) {
            return { kind: 'set', targets, attribute, value: reader.readTuple(), start, end };
        }
        const filters = [];
        while (reader.takeSign('|'))
            filters.push(reader.readFilter(null));
        return { kind: 'block-set', target: targets[0], filters, body: this.readBody('set'), start, end };
    }
    conditionOf(reader, start) {
        return (this.guarded(reader, () => ({ value: reader.readTuple() })).value ?? unread(start, start));
    }
    readIf(reader, start) {
        const branches = [];
        let otherwise = [];
        let condition = this.conditionOf(reader, start);
        for (;;) {
            branches.push({ condition, body: this.readUntil(['elif', 'else']) });
            const stretch = this.stretches[this.at];
            if (!stretch || this.wordOf(stretch) !== 'elif')
                break;
            this.at++;
            condition = this.conditionOf(this.readerOf(this.text.indexOf('elif', stretch.start) + 4, stretch.end), stretch.start);
        }
        if (this.takeElse())
            otherwise = this.readUntil([]);
        this.takeEnd('if');
        return { kind: 'if', branches, otherwise, start, end: start };
    }
    takeElse() {
        const stretch = this.stretches[this.at];
        if (!stretch || this.wordOf(stretch) !== 'else')
            return false;
        this.at++;
        return true;
    }
    readFor(reader, start, end) {
        const head = this.guarded(reader, () => {
            const targets = [];
            const open = reader.takeSign('(');
            do
                targets.push(reader.needName().value);
            while (reader.takeSign(','));
            if (open)
                reader.needSign(')');
            if (!reader.takeWord('in'))
                throw new Unreadable(reader.next.start, '`in` is missing');
            const values = reader.readOr();
            const filter = reader.takeWord('if') ? reader.read() : null;
            return { targets, values, filter };
        });
        const body = this.readUntil(['else']);
        const otherwise = this.takeElse() ? this.readUntil([]) : [];
        this.takeEnd('for');
        return {
            kind: 'for',
            targets: head.targets ?? [],
            values: head.values ?? unread(start, end),
            filter: head.filter ?? null,
            body,
            otherwise,
            start,
            end,
        };
    }
    readBlock(tag, reader, start, end) {
        const empty = { name: '', nameStart: start, parameters: [] };
        let head = empty;
        if (tag !== 'with' && tag !== 'autoescape') {
            head = { ...empty, ...this.guarded(reader, () => this.readSignature(reader)) };
        }
        const body = tag === 'docs' ? this.skipDocs() : this.readBody(tag);
        return { kind: 'block', tag, ...head, body, start, end };
    }
    /** Documentation is prose: nothing in it is a tag but its end. */
    skipDocs() {
        while (this.at < this.stretches.length && this.wordOf(this.stretches[this.at]) !== 'enddocs')
            this.at++;
        this.takeEnd('docs');
        return [];
    }
}
function unread(start, end) {
    return { kind: 'unread', start, end };
}

;// CONCATENATED MODULE: ./src/extract/dbt/read-project.ts
// A `dbt_project.yml` in, its name, folders, variables and configuration out.

const DEFAULT_PATHS = {
    model: ['models'],
    seed: ['seeds', 'data'],
    snapshot: ['snapshots'],
    macro: ['macros'],
    test: ['tests', 'test'],
    analysis: ['analyses', 'analysis'],
};
async function readProject(file) {
    const yaml = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const problems = [];
    let top = {};
    try {
        const document = yaml.parseDocument(file.text, { uniqueKeys: false, merge: true });
        const first = document.errors[0];
        if (first) {
            const line = first.linePos?.[0].line ?? 1;
            problems.push({ path: file.path, line, reason: `not understood: ${first.message.split('\n')[0]}` });
        }
        const value = document.toJS({ maxAliasCount: 1000 });
        if (isRecord(value))
            top = value;
    }
    catch (error) {
        problems.push({
            path: file.path,
            line: 1,
            reason: `not understood: ${error instanceof Error ? error.message : error}`,
        });
    }
    const paths = Object.fromEntries(Object.entries(DEFAULT_PATHS).map(([kind, fallback]) => [kind, pathsOf(top, kind) ?? fallback]));
    const config = {};
    for (const key of ['models', 'seeds', 'snapshots', 'sources', 'tests', 'data_tests', 'exposures']) {
        if (isRecord(top[key]))
            config[key] = top[key];
    }
    const name = typeof top.name === 'string' ? top.name : (0,tree_places/* baseName */.Fl)((0,tree_places/* folderOf */.yS)(file.path));
    const project = { kind: 'dbt-project', name, paths, vars: isRecord(top.vars) ? top.vars : {}, config };
    if ((top['restrict-access'] ?? top.restrict_access) === true)
        project.restrictAccess = true;
    return { project, problems };
}
function pathsOf(top, kind) {
    const old = kind === 'model' ? 'source-paths' : kind === 'seed' ? 'data-paths' : null;
    const value = top[`${kind}-paths`] ?? top[`${kind}_paths`] ?? (old ? top[old] : undefined);
    if (typeof value === 'string')
        return [value];
    if (!Array.isArray(value))
        return null;
    return value
        .filter((path) => typeof path === 'string')
        .map((path) => path.replace(/^\.\/|\/+$/g, ''));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/extract/dbt/host/compiled-nodes.ts
// A `manifest.json` and the macro files of the tree in; what dbt compiled each file to, where file and macros are still the same, out.



const MAX_SQL = 1_000_000;
const MAX_RELATIONS = 500;
class CompiledNodes {
    files;
    roots;
    nodes = new Map();
    byId = new Map();
    macros = new Map();
    fresh = new Map();
    /** `roots`: package name → folder of its project. */
    constructor(manifest, files, roots) {
        this.files = files;
        this.roots = roots;
        const top = manifest === null ? null : parsed(manifest.text);
        for (const key of ['nodes', 'sources']) {
            for (const [id, node] of Object.entries(isRecord(top?.[key]) ? top[key] : {})) {
                if (!isRecord(node))
                    continue;
                this.byId.set(id, node);
                const { package_name: home, original_file_path: path, name } = node;
                if (typeof home === 'string' && typeof path === 'string' && typeof name === 'string')
                    this.nodes.set(nodeKey(home, path, name), node);
            }
        }
        for (const [id, macro] of Object.entries(isRecord(top?.macros) ? top.macros : {})) {
            if (isRecord(macro))
                this.macros.set(id, macro);
        }
    }
    /** Null where dbt compiled another text, or nothing. `path` is relative to the project. */
    find(packageName, path, name, text) {
        const node = this.nodes.get(nodeKey(packageName, path, name));
        const sql = node?.compiled_code ?? node?.compiled_sql;
        if (!node || typeof sql !== 'string' || sql.trim() === '' || sql.length > MAX_SQL)
            return null;
        // What is ephemeral stands in the text itself: references to it would be lost.
        if (sql.includes('__dbt__cte__') || !isSameText(node, text))
            return null;
        const macros = textsIn(isRecord(node.depends_on) ? node.depends_on.macros : null);
        return macros.every((id) => this.isFresh(id, 0)) ? { sql, relations: this.relationsOf(node) } : null;
    }
    relationsOf(node) {
        const found = new Map();
        if (typeof node.relation_name === 'string')
            found.set(node.relation_name, { kind: 'this' });
        for (const id of textsIn(isRecord(node.depends_on) ? node.depends_on.nodes : null)) {
            const other = this.byId.get(id);
            const means = other && meaningOf(other);
            if (means && typeof other.relation_name === 'string')
                found.set(other.relation_name, means);
        }
        return [...found]
            .filter(([written]) => written.length > 2)
            .slice(0, MAX_RELATIONS)
            .map(([written, means]) => ({ written, means }))
            .sort((a, b) => b.written.length - a.written.length);
    }
    /** A macro of a project that is here says what it said when dbt ran. */
    isFresh(id, depth) {
        const known = this.fresh.get(id);
        if (known !== undefined)
            return known;
        this.fresh.set(id, true);
        const macro = this.macros.get(id);
        const root = typeof macro?.package_name === 'string' ? this.roots.get(macro.package_name) : undefined;
        let fresh = true;
        if (macro && root !== undefined && typeof macro.original_file_path === 'string') {
            const path = (0,tree_places/* joinPath */.uJ)(root, macro.original_file_path.replaceAll('\\', '/'));
            const text = this.files.find((file) => file.path === path)?.text;
            const sql = macro.macro_sql;
            fresh = text !== undefined && typeof sql === 'string' && plain(text).includes(plain(sql).trim());
        }
        const used = textsIn(isRecord(macro?.depends_on) ? macro.depends_on.macros : null);
        if (fresh && depth < 100)
            fresh = used.every((other) => this.isFresh(other, depth + 1));
        this.fresh.set(id, fresh);
        return fresh;
    }
}
function nodeKey(packageName, path, name) {
    return `${packageName}\0${path.replaceAll('\\', '/')}\0${name}`;
}
function parsed(text) {
    try {
        const top = JSON.parse(text);
        return isRecord(top) ? top : null;
    }
    catch {
        // Reading the manifest itself says so.
        return null;
    }
}
function isSameText(node, text) {
    const raw = node.raw_code ?? node.raw_sql;
    if (typeof raw === 'string')
        return plain(raw).trim() === plain(text).trim();
    const checksum = isRecord(node.checksum) ? node.checksum : {};
    if (checksum.name !== 'sha256' || typeof checksum.checksum !== 'string')
        return false;
    return [text, text.trim()].some((one) => (0,external_node_crypto_.createHash)('sha256').update(one).digest('hex') === checksum.checksum);
}
function meaningOf(node) {
    const { name, package_name: home, source_name: source, version } = node;
    if (typeof name !== 'string' || typeof home !== 'string')
        return null;
    if (typeof source === 'string')
        return { kind: 'source', source, table: name };
    const number = typeof version === 'string' || typeof version === 'number' ? String(version) : null;
    return { kind: 'ref', package: home, name, version: number };
}
function textsIn(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function plain(text) {
    return text.replace(/\r\n?/g, '\n');
}

;// CONCATENATED MODULE: ./src/extract/dbt/host/dbt-project.ts
// The files that decide over a project's models in: its settings, variables, packages and macros out, prepared once.




const PROJECT_FILE = /^dbt_project\.ya?ml$/;
const PACKAGE_FOLDER = /(?:^|\/)dbt_(?:packages|modules)\//;
/** The innermost project around a path, of those whose settings are at hand. */
async function loadProject(path, files, memo) {
    const roots = files.filter((file) => PROJECT_FILE.test((0,tree_places/* baseName */.Fl)(file.path))).map((file) => (0,tree_places/* folderOf */.yS)(file.path));
    const root = innermost(path, roots) ?? (0,tree_places/* folderOf */.yS)(path);
    const key = `project:${root}`;
    const known = memo.get(key);
    if (known)
        return known;
    const loading = readAll(root, roots, files);
    memo.set(key, loading);
    return loading;
}
function innermost(path, roots) {
    let best = null;
    for (const root of roots)
        if ((0,tree_places/* isWithin */.UO)(path, root) && root.length >= (best?.length ?? 0))
            best = root;
    return best;
}
async function readAll(root, roots, files) {
    const projects = new Map();
    for (const file of files) {
        if (!PROJECT_FILE.test((0,tree_places/* baseName */.Fl)(file.path)))
            continue;
        projects.set((0,tree_places/* folderOf */.yS)(file.path), (await readProject(file)).project);
    }
    const project = projects.get(root) ?? (await readProject({ path: (0,tree_places/* joinPath */.uJ)(root, 'dbt_project.yml'), text: '' })).project;
    const macros = new Map([[project.name, new Map()]]);
    const declared = new Set();
    for (const file of files) {
        if (/^(?:packages|dependencies)\.ya?ml$/.test((0,tree_places/* baseName */.Fl)(file.path))) {
            for (const match of file.text.matchAll(/(?:package|git|local|name)\s*:\s*["']?([^\s"'#]+)/g)) {
                declared.add(packageName(match[1]));
            }
            continue;
        }
        if (!file.path.endsWith('.sql'))
            continue;
        const owner = innermost(file.path, roots);
        // Macros that lie in no project are reached by a relative `macro-paths`.
        const name = (owner === null ? project : projects.get(owner))?.name ?? project.name;
        const group = macros.get(name) ?? new Map();
        macros.set(name, group);
        collectMacros(parseTemplate(file.text).nodes, name, group);
    }
    const outer = roots.filter((other) => other !== root && (0,tree_places/* isWithin */.UO)(root, other) && root.slice(other.length).match(PACKAGE_FOLDER));
    const vars = [...outer.sort((a, b) => a.length - b.length), root].flatMap((at) => scopesOf(projects.get(at), project.name));
    for (const other of projects.values())
        if (other !== project)
            vars.push(...scopesOf(other, other.name));
    const manifests = [...outer, root].map((at) => (0,tree_places/* joinPath */.uJ)(at, 'target/manifest.json'));
    const manifest = files.find((file) => manifests.includes(file.path)) ?? null;
    const compiled = new CompiledNodes(manifest, files, new Map([...projects].map(([at, { name }]) => [name, at])));
    return { root, project, declared, macros, vars, compiled };
}
/** `vars:` by package win over the common ones. */
function scopesOf(project, name) {
    if (!project)
        return [];
    const scoped = Object.entries(project.vars).find(([key]) => key === name)?.[1];
    const inner = typeof scoped === 'object' && scoped !== null && !Array.isArray(scoped) ? [scoped] : [];
    return [...inner, project.vars, ...packagesIn(project)];
}
/** Variables for other packages are variables there; here they are the last resort. */
function packagesIn(project) {
    return Object.values(project.vars).filter((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
}
/** `dbt-labs/dbt_utils`, `https://…/dbt-utils.git` → `dbt_utils`. */
function packageName(source) {
    return source
        .replace(/\.git$/, '')
        .replace(/^.*\//, '')
        .replaceAll('-', '_');
}
function collectMacros(nodes, packageName, into) {
    for (const node of nodes) {
        if (node.kind === 'macro' && node.name !== '')
            into.set(node.name, { ...node, package: packageName });
        else if (node.kind === 'if') {
            for (const branch of node.branches)
                collectMacros(branch.body, packageName, into);
            collectMacros(node.otherwise, packageName, into);
        }
    }
}

;// CONCATENATED MODULE: ./src/extract/dbt/claims.ts
// Paths of a tree in; the files of its dbt projects, and which files decide over which, out.


const FOREIGN = new Set(['node_modules', '.git', '.venv', 'venv', 'site-packages', 'logs', '.github']);
const READ = /\.(?:sql|py|ya?ml|csv)$/i;
const ARTIFACT = /(?:^|\/)target\/(?:manifest|catalog)\.json$/;
function claimDbt(paths) {
    const roots = projectRoots(paths);
    if (roots.size === 0)
        return [];
    return paths.filter((path) => (0,tree_places/* isWithinAny */.U5)(path, roots) && isRead(path, roots));
}
function projectRoots(paths) {
    return new Set([...(0,tree_places/* dbtFolders */.Aw)(paths)].filter((root) => !isForeignTo(root)));
}
function isForeignTo(path) {
    return path.split('/').some((part) => FOREIGN.has(part));
}
function isRead(path, roots) {
    if (isForeignTo(path))
        return false;
    if (ARTIFACT.test(path))
        return roots.has((0,tree_places/* folderOf */.yS)((0,tree_places/* folderOf */.yS)(path)));
    if (!READ.test(path))
        return false;
    return !path.split('/').includes('target');
}
/** A project reads its own macros and manifest, those of its packages and of the projects around it, and macro folders beside projects. */
function dbtSupports(claimed, paths) {
    const roots = [...projectRoots(paths)].sort((a, b) => b.length - a.length);
    const rootOf = (path) => roots.find((root) => (0,tree_places/* isWithin */.UO)(path, root)) ?? null;
    const byRoot = new Map();
    const loose = [];
    for (const path of paths) {
        if (!isDeciding(path) || isForeignTo(path))
            continue;
        const root = rootOf(path);
        // The manifest of another folder called `target` is nobody's.
        if (ARTIFACT.test(path) && (0,tree_places/* folderOf */.yS)((0,tree_places/* folderOf */.yS)(path)) !== root)
            continue;
        if (root !== null)
            byRoot.set(root, [...(byRoot.get(root) ?? []), path]);
        else if (path.endsWith('.sql'))
            loose.push(path);
    }
    const supports = new Map();
    for (const root of roots) {
        const inPackage = PACKAGE_FOLDER.exec(`${root}/`);
        const home = inPackage ? root.slice(0, inPackage.index) : root;
        const related = roots.filter((other) => other === root ||
            (0,tree_places/* isWithin */.UO)(root, other) ||
            ((0,tree_places/* isWithin */.UO)(other, home) && PACKAGE_FOLDER.test(other.slice(home.length))));
        supports.set(root, [...related.flatMap((other) => byRoot.get(other) ?? []), ...loose].sort());
    }
    const result = new Map();
    for (const path of claimed) {
        const root = rootOf(path);
        if (root !== null && needsSupport(path))
            result.set(path, supports.get(root) ?? []);
    }
    return result;
}
function needsSupport(path) {
    return !ARTIFACT.test(path);
}
function isDeciding(path) {
    if (PROJECT_FILE.test((0,tree_places/* baseName */.Fl)(path)) || /(?:^|\/)(?:packages|dependencies)\.ya?ml$/.test(path))
        return true;
    if (/(?:^|\/)target\/manifest\.json$/.test(path))
        return true;
    return /(?:^|\/)[\w-]*macros?\/(?:.*\/)?[^/]+\.sql$/i.test(path) && !path.split('/').includes('target');
}

// EXTERNAL MODULE: ./src/extract/syntax/line-index.ts
var line_index = __webpack_require__(70382);
// EXTERNAL MODULE: ./src/extract/syntax/parse-sql.ts + 36 modules
var parse_sql = __webpack_require__(26412);
;// CONCATENATED MODULE: ./src/extract/dbt/classify-path.ts
// A path and its project in; what kind of dbt file it is out.


/** Tests first: `tests/generic` lies in the folder of singular ones. */
const KINDS = ['macro', 'snapshot', 'analysis', 'test', 'seed', 'model'];
function classifyPath(path, root, project) {
    const name = (0,tree_places/* baseName */.Fl)(path);
    if (PROJECT_FILE.test(name))
        return 'project';
    if (name === 'manifest.json')
        return 'manifest';
    if (name === 'catalog.json')
        return 'catalog';
    if (/\.ya?ml$/i.test(name))
        return /^(?:packages|dependencies|profiles|selectors|package-lock)\.ya?ml$/i.test(name) ? 'other' : 'properties';
    let best = { kind: 'other', depth: -1 };
    for (const kind of KINDS) {
        for (const folder of project.paths[kind]) {
            const full = (0,tree_places/* joinPath */.uJ)(root, folder);
            if (full.length > best.depth && (0,tree_places/* isWithin */.UO)(path, full))
                best = { kind, depth: full.length };
        }
    }
    if (/\.csv$/i.test(name))
        return best.kind === 'seed' ? 'seed' : 'other';
    if (/\.py$/i.test(name))
        return best.kind === 'model' ? 'model' : 'other';
    return best.kind === 'seed' ? 'other' : best.kind;
}

;// CONCATENATED MODULE: ./src/extract/dbt/read-artifact.ts
// What a dbt run left in the tree (`manifest.json`, `catalog.json`) in; names of relations and known columns out.

const MAX_LENGTH = 5_000_000;
function readArtifact(file, kind) {
    if (file.text.length > MAX_LENGTH)
        return failed(file, `${kind}.json is larger than 5 MB; columns come from the models alone`);
    let top;
    try {
        top = JSON.parse(file.text);
    }
    catch (error) {
        return failed(file, `not understood: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (!isRecord(top) || !isRecord(top.nodes))
        return failed(file, `not understood: ${kind}.json has no nodes`);
    const all = [...Object.entries(top.nodes), ...Object.entries(isRecord(top.sources) ? top.sources : {})];
    const fact = kind === 'manifest' ? readManifest(all) : readCatalog(all);
    return { path: file.path, facts: [fact], problems: [] };
}
function failed(file, reason) {
    return { path: file.path, facts: [], problems: [{ path: file.path, line: 1, reason }] };
}
function readManifest(nodes) {
    const relations = [];
    for (const [uniqueId, node] of nodes) {
        if (!isRecord(node) || typeof node.schema !== 'string' || !/^(?:model|seed|snapshot|source)\./.test(uniqueId))
            continue;
        const name = node.identifier ?? node.alias ?? node.name;
        if (typeof name === 'string')
            relations.push({ uniqueId, database: textOrNull(node.database), schema: node.schema, name });
    }
    return { kind: 'dbt-manifest', relations };
}
function readCatalog(nodes) {
    const relations = [];
    for (const [uniqueId, node] of nodes) {
        if (!isRecord(node) || !isRecord(node.metadata) || !isRecord(node.columns))
            continue;
        const { name, schema, database } = node.metadata;
        if (typeof name !== 'string')
            continue;
        const columns = Object.values(node.columns).flatMap((column) => isRecord(column) && typeof column.name === 'string'
            ? [{ name: column.name, type: typeof column.type === 'string' ? column.type : '' }]
            : []);
        relations.push({ uniqueId, database: textOrNull(database), schema: textOrNull(schema) ?? '', name, columns });
    }
    return { kind: 'dbt-catalog', relations };
}
function textOrNull(value) {
    return typeof value === 'string' ? value : null;
}

;// CONCATENATED MODULE: ./src/extract/dbt/walk-template.ts
// Nodes of a template in; every expression in them, taken branch or not, out.
function* expressionsIn(nodes) {
    for (const node of nodes) {
        switch (node.kind) {
            case 'print':
            case 'do':
            case 'set':
                yield* within(node.value);
                break;
            case 'block-set':
                for (const filter of node.filters)
                    yield* within(filter);
                yield* expressionsIn(node.body);
                break;
            case 'if':
                for (const branch of node.branches) {
                    yield* within(branch.condition);
                    yield* expressionsIn(branch.body);
                }
                yield* expressionsIn(node.otherwise);
                break;
            case 'for':
                yield* within(node.values);
                if (node.filter)
                    yield* within(node.filter);
                yield* expressionsIn(node.body);
                yield* expressionsIn(node.otherwise);
                break;
            case 'call-block':
                yield* within(node.call);
                yield* expressionsIn(node.body);
                break;
            case 'filter-block':
                yield* within(node.filters);
                yield* expressionsIn(node.body);
                break;
            case 'macro':
            case 'block':
                for (const parameter of node.parameters)
                    if (parameter.default)
                        yield* within(parameter.default);
                yield* expressionsIn(node.body);
                break;
            case 'output':
                break;
        }
    }
}
function* within(expression) {
    const open = [expression];
    while (open.length > 0) {
        const next = open.pop();
        if (typeof next !== 'object' || next === null)
            continue;
        if ('kind' in next)
            yield next;
        open.push(...Object.values(next));
    }
}

;// CONCATENATED MODULE: ./src/extract/dbt/read-macros.ts
// A macro file (or a generic test) in; its macros with the literal refs and sources of their bodies out.



function readMacros(file) {
    const index = new line_index/* LineIndex */.r(file.text);
    const macros = [];
    function collect(nodes) {
        for (const node of nodes) {
            const isTest = node.kind === 'block' && (node.tag === 'test' || node.tag === 'data_test');
            if ((node.kind === 'macro' || isTest) && node.name !== '') {
                const name = isTest ? `test_${node.name}` : node.name;
                const calls = literalCalls(expressionsIn(node.body), index);
                macros.push({ kind: 'dbt-macro', name, range: nameRange(node, file.text, index), ...calls });
            }
            else if (node.kind === 'if') {
                for (const branch of node.branches)
                    collect(branch.body);
                collect(node.otherwise);
            }
        }
    }
    collect(parseTemplate(file.text).nodes);
    return macros;
}
function nameRange(node, text, index) {
    const at = text.indexOf(node.name, text.slice(node.start, node.end).search(/\S/) + node.start + 4);
    return at >= 0 && at < node.end ? index.rangeOf(at, at + node.name.length) : index.rangeOf(node.start, node.end);
}
/** `ref('x')` and `source('a', 'b')` with literal arguments. */
function literalCalls(expressions, index) {
    const refs = [];
    const sources = [];
    for (const expression of expressions) {
        if (expression.kind !== 'call' || expression.of.kind !== 'name')
            continue;
        const range = index.rangeOf(expression.start, expression.end);
        const texts = expression.args.filter((argument) => argument.name === null).map(literalText);
        const [first, second] = texts;
        if (typeof first !== 'string' || second === null)
            continue;
        if (expression.of.name === 'ref') {
            const version = expression.args.find((argument) => argument.name === 'v' || argument.name === 'version');
            const found = version ? literalText(version) : null;
            refs.push({ package: second === undefined ? null : first, name: second ?? first, version: found, range });
        }
        else if (expression.of.name === 'source' && second !== undefined)
            sources.push({ source: first, table: second, range });
    }
    return { refs: refs.reverse(), sources: sources.reverse() };
}
function literalText({ value }) {
    if (value.kind === 'text')
        return value.value;
    return value.kind === 'constant' && typeof value.value === 'number' ? String(value.value) : null;
}

;// CONCATENATED MODULE: ./src/extract/dbt/jinja/value.ts
// The values that templates compute with, and how each becomes text, truth and JSON. Nothing here reaches JavaScript's own objects.
/** Stands in rendered text for what is not known; `fillPlaceholders` puts something parseable there. */
const PLACEHOLDER = '\uE000';
/** Text that knows where it was written. */
class Placed {
    text;
    pieces;
    constructor(text, pieces) {
        this.text = text;
        this.pieces = pieces;
    }
}
/** Nobody knows: attributes, items and results of it are unknown again. */
class Unknown {
    text;
    truth;
    kind = 'unknown';
    /** `truth`: a branch that asks for it is taken. */
    constructor(text = PLACEHOLDER, truth = false) {
        this.text = text;
        this.truth = truth;
    }
}
/** A name that nothing defines, as Jinja's own undefined. */
class Undefined {
    kind = 'undefined';
}
const UNKNOWN = new Unknown();
/** Stands for every column of a relation that only the warehouse knows: a loop over them runs once. */
const ANY_COLUMN = new Unknown('dbt_unknown_column', true);
/** What the warehouse answered, and all that is made of it: there, but nobody knows what. */
const ANSWER = new Unknown(PLACEHOLDER, true);
/** Something of such a column, other than its name. */
const OF_ANY_COLUMN = new Unknown(PLACEHOLDER, true);
const UNDEFINED = new Undefined();
/** Printed as Python prints it, `(1, 2)`; a list in all else. */
class Tuple extends Array {
    static get [Symbol.species]() {
        return Array;
    }
}
class Dict {
    entries = new Map();
    static of(values) {
        const dict = new Dict();
        for (const [key, value] of Object.entries(values))
            dict.set(key, value);
        return dict;
    }
    get(key) {
        return this.entries.get(keyOf(key))?.value;
    }
    set(key, value) {
        this.entries.set(keyOf(key), { key: value_plain(key), value });
    }
}
/** What `ref`, `source` and `this` give: printed as a table name, asked for its parts. */
class Relation {
    text;
    name;
    constructor(text, name) {
        this.text = text;
        this.name = name;
    }
}
class Callable {
    name;
    call;
    attribute;
    constructor(name, call, 
    /** Attributes of things that are both: `dbt_utils.x`. */
    attribute = null) {
        this.name = name;
        this.call = call;
        this.attribute = attribute;
    }
}
function keyOf(value) {
    return typeof value === 'string' ? value : textOf(value);
}
/** Without places. */
function value_plain(value) {
    return value instanceof Placed ? value.text : value;
}
function isText(value) {
    return typeof value === 'string' || value instanceof Placed;
}
const MAX_PRINT_DEPTH = 20;
function textOf(value, depth = 0) {
    if (typeof value === 'string')
        return value;
    if (value instanceof Placed)
        return value.text;
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (typeof value === 'number')
        return String(value);
    if (value instanceof Undefined || value instanceof Callable)
        return '';
    if (value instanceof Unknown)
        return value.text;
    if (value instanceof Relation)
        return textOf(value.text);
    if (depth > MAX_PRINT_DEPTH)
        return '…';
    if (Array.isArray(value)) {
        const items = value.map((item) => quotedText(item, depth + 1)).join(', ');
        return value instanceof Tuple ? `(${items})` : `[${items}]`;
    }
    const entries = [...value.entries.values()];
    return `{${entries.map((entry) => `${quotedText(entry.key, depth + 1)}: ${quotedText(entry.value, depth + 1)}`).join(', ')}}`;
}
function quotedText(value, depth) {
    return isText(value) ? `'${textOf(value)}'` : textOf(value, depth);
}
/** Text with its places; what has none is unplaced. */
function placedOf(value) {
    if (value instanceof Placed)
        return value;
    if (value instanceof Relation && value.text instanceof Placed)
        return value.text;
    const text = textOf(value);
    return new Placed(text, text === '' ? [] : [{ length: text.length, start: -1, end: -1 }]);
}
function joinPlaced(values) {
    if (!values.some((value) => value instanceof Placed || (value instanceof Relation && value.text instanceof Placed))) {
        return values.map((value) => textOf(value)).join('');
    }
    const parts = values.map(placedOf);
    return new Placed(parts.map((part) => part.text).join(''), parts.flatMap((part) => part.pieces));
}
/** `text` was made out of `from`: its place is all of it, exact where the length stayed. */
function remade(from, text) {
    if (!(from instanceof Placed) || text === '')
        return text;
    if (from.text.length === text.length)
        return new Placed(text, from.pieces);
    const known = from.pieces.filter((piece) => piece.start >= 0);
    if (known.length === 0)
        return text;
    const start = Math.min(...known.map((piece) => piece.start));
    const end = Math.max(...known.map((piece) => piece.end));
    return new Placed(text, [{ length: text.length, start, end }]);
}
function slicePlaced(from, start, end) {
    if (typeof from === 'string')
        return from.slice(start, end);
    const pieces = [];
    let at = 0;
    for (const piece of from.pieces) {
        const left = Math.max(start, at);
        const right = Math.min(end, at + piece.length);
        if (left < right) {
            const exact = piece.start >= 0 && piece.end - piece.start === piece.length;
            pieces.push({
                length: right - left,
                start: exact ? piece.start + left - at : piece.start,
                end: exact ? piece.start + right - at : piece.end,
            });
        }
        at += piece.length;
    }
    return new Placed(from.text.slice(start, end), pieces);
}
/** Unknown is false: the branch that needs nothing known is taken. */
function truthOf(value) {
    if (value instanceof Unknown)
        return value.truth;
    if (value === null || value instanceof Undefined)
        return false;
    if (typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return value !== 0;
    if (isText(value))
        return textOf(value) !== '';
    if (Array.isArray(value))
        return value.length > 0;
    if (value instanceof Dict)
        return value.entries.size > 0;
    return true;
}
function isUnknown(value) {
    return value instanceof Unknown;
}
/** Plain JSON for facts; what is not known is left out. */
function jsonOf(value, depth = 0) {
    if (value === null || typeof value === 'boolean' || typeof value === 'number')
        return value;
    if (value instanceof Relation || isText(value)) {
        const text = textOf(value);
        return text.includes(PLACEHOLDER) ? undefined : text;
    }
    if (depth > MAX_PRINT_DEPTH)
        return undefined;
    if (Array.isArray(value))
        return value.map((item) => jsonOf(item, depth + 1) ?? null);
    if (value instanceof Dict) {
        const pairs = [...value.entries].map(([key, entry]) => [key, jsonOf(entry.value, depth + 1)]);
        return Object.fromEntries(pairs.filter((pair) => pair[1] !== undefined));
    }
    return undefined;
}
function fromJson(json, depth = 0) {
    if (json === null || json === undefined)
        return null;
    if (typeof json === 'boolean' || typeof json === 'number' || typeof json === 'string')
        return json;
    if (depth > MAX_PRINT_DEPTH)
        return UNKNOWN;
    if (Array.isArray(json))
        return json.map((item) => fromJson(item, depth + 1));
    if (typeof json !== 'object')
        return UNKNOWN;
    const dict = new Dict();
    for (const [key, value] of Object.entries(json))
        dict.set(key, fromJson(value, depth + 1));
    return dict;
}
function equalValues(a, b, depth = 0) {
    if (isText(a) || a instanceof Relation)
        return (isText(b) || b instanceof Relation) && textOf(a) === textOf(b);
    if (Array.isArray(a)) {
        if (!Array.isArray(b) || a.length !== b.length || depth > MAX_PRINT_DEPTH)
            return false;
        return a.every((item, at) => equalValues(item, b[at], depth + 1));
    }
    if (typeof a === 'boolean' && typeof b === 'number')
        return Number(a) === b;
    return a === b;
}

;// CONCATENATED MODULE: ./src/extract/dbt/jinja/output.ts
// Rendered text and, for every character of it, where it stands in the model's file.

const output_MAX_LENGTH = 2_000_000;
/** `join{{ ref('x') }}`: dbt prints a quoted name there. */
const KEYWORD_END = /(?:^|\s)(?:from|join|into)$/i;
class Output {
    budget;
    texts = [];
    pieces = [];
    length = 0;
    constructor(budget) {
        this.budget = budget;
    }
    /** `start` of the text in the model's file; -1 for text of other files. */
    writeText(text, start) {
        if (text === '')
            return;
        this.add(text, { length: text.length, start, end: start < 0 ? -1 : start + text.length });
    }
    /** What has no place of its own gets this one. */
    writeValue(value, start, end) {
        const { text, pieces } = placedOf(value);
        if (text === '')
            return;
        if (value instanceof Relation && KEYWORD_END.test(this.texts.at(-1) ?? ''))
            this.writeText(' ', -1);
        let at = 0;
        for (const piece of pieces) {
            const part = text.slice(at, at + piece.length);
            const printed = start < 0 ? undefined : { start, end };
            this.add(part, piece.start >= 0 ? { ...piece, printed } : { length: piece.length, start, end });
            at += piece.length;
        }
    }
    add(text, piece) {
        this.length += text.length;
        this.budget.write(this.length > output_MAX_LENGTH ? Number.POSITIVE_INFINITY : text.length);
        this.texts.push(text);
        const last = this.pieces.at(-1);
        if (last && isExact(last) && isExact(piece) && last.end === piece.start && !last.printed && !piece.printed) {
            this.pieces[this.pieces.length - 1] = { length: last.length + piece.length, start: last.start, end: piece.end };
        }
        else
            this.pieces.push(piece);
    }
    finish() {
        return new Placed(this.texts.join(''), this.pieces);
    }
}
function isExact(piece) {
    return piece.start >= 0 && piece.end - piece.start === piece.length;
}

;// CONCATENATED MODULE: ./src/extract/dbt/align-compiled.ts
// SQL that dbt compiled and our own rendering of the same file in; the compiled SQL with the places of the file out.


/** What both say alike has the place of ours; the rest stands between its neighbours. */
function alignCompiled(compiled, rendered) {
    const left = tokensOf(compiled);
    const right = tokensOf(rendered.text);
    const pairs = matchTokens(left, right);
    const placeOf = placeFinder(rendered);
    const pieces = [];
    const places = left.map((token, at) => {
        const same = pairs[at];
        return same < 0 ? null : placeOf(right[same].start, token.text.length);
    });
    const next = followingPlaces(places);
    let before = 0;
    let end = 0;
    const fill = (to, at) => {
        const behind = next[at] ?? before;
        if (to > end)
            pieces.push({ length: to - end, start: before, end: Math.max(before, behind) });
        end = to;
    };
    for (const [at, token] of left.entries()) {
        fill(token.start, at);
        const place = places[at];
        const length = token.text.length;
        pieces.push({ ...(place ?? { start: before, end: Math.max(before, next[at] ?? before) }), length });
        if (place)
            before = Math.max(before, place.end);
        end = token.start + length;
    }
    fill(compiled.length, left.length);
    return new Placed(compiled, pieces);
}
function tokensOf(text) {
    const tokens = [];
    for (const match of text.matchAll(/[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu))
        tokens.push({ text: match[0], start: match.index });
    return tokens;
}
/** For each left token the right one it is, or -1: alike at both ends, then from token to token that each has once. */
function matchTokens(left, right) {
    const pairs = new Int32Array(left.length).fill(-1);
    const ends = trim(left, right, { left: 0, right: 0, leftEnd: left.length, rightEnd: right.length }, pairs);
    let { left: from, right: fromRight } = ends;
    for (const [at, other] of [...anchorsIn(left, right, ends), [ends.leftEnd, ends.rightEnd]]) {
        trim(left, right, { left: from, right: fromRight, leftEnd: at, rightEnd: other }, pairs);
        if (at < ends.leftEnd)
            pairs[at] = other;
        [from, fromRight] = [at + 1, other + 1];
    }
    return pairs;
}
function trim(left, right, window, pairs) {
    let { left: a, right: b, leftEnd, rightEnd } = window;
    while (a < leftEnd && b < rightEnd && left[a].text === right[b].text)
        pairs[a++] = b++;
    while (leftEnd > a && rightEnd > b && left[leftEnd - 1].text === right[rightEnd - 1].text)
        pairs[--leftEnd] = --rightEnd;
    return { left: a, right: b, leftEnd, rightEnd };
}
/** Patience: the longest rising run of the tokens that both have once. */
function anchorsIn(left, right, window) {
    const here = onceIn(left, window.left, window.leftEnd);
    const there = onceIn(right, window.right, window.rightEnd);
    const pairs = [...here].flatMap(([text, at]) => {
        const other = there.get(text);
        return other === undefined ? [] : [[at, other]];
    });
    pairs.sort((a, b) => a[0] - b[0]);
    const tails = [];
    const previous = [];
    for (const [index, [, other]] of pairs.entries()) {
        let low = 0;
        let high = tails.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (pairs[tails[middle]][1] < other)
                low = middle + 1;
            else
                high = middle;
        }
        previous[index] = low > 0 ? tails[low - 1] : -1;
        tails[low] = index;
    }
    const run = [];
    for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at])
        run.push(pairs[at]);
    return run.reverse();
}
function onceIn(tokens, from, to) {
    const once = new Map();
    const more = new Set();
    for (let at = from; at < to; at++) {
        const { text } = tokens[at];
        if (once.has(text))
            more.add(text);
        else
            once.set(text, at);
    }
    for (const text of more)
        once.delete(text);
    return once;
}
function placeFinder({ pieces }) {
    const starts = [];
    let at = 0;
    for (const piece of pieces) {
        starts.push(at);
        at += piece.length;
    }
    let last = 0;
    return (offset, length) => {
        if (offset < (starts[last] ?? 0))
            last = 0;
        while (last + 1 < starts.length && starts[last + 1] <= offset)
            last++;
        const piece = pieces[last];
        if (!piece || piece.start < 0)
            return null;
        if (!isExact(piece) || offset + length > starts[last] + piece.length)
            return { ...piece, length };
        const start = piece.start + offset - starts[last];
        return { length, start, end: start + length, printed: piece.printed };
    };
}
/** For each position where the next known place begins. */
function followingPlaces(places) {
    const next = new Array(places.length + 1);
    for (let at = places.length - 1; at >= 0; at--)
        next[at] = places[at]?.start ?? next[at + 1];
    return next;
}

;// CONCATENATED MODULE: ./src/extract/dbt/jinja/budget.ts
// What one template may cost: steps, written characters and depth. Spent budgets end the rendering by an exception that `render` catches.
class BudgetSpent extends Error {
}
class Budget {
    steps;
    characters;
    maxDepth;
    depth = 0;
    constructor(steps = 200_000, characters = 16_000_000, maxDepth = 400) {
        this.steps = steps;
        this.characters = characters;
        this.maxDepth = maxDepth;
    }
    step() {
        if (--this.steps < 0)
            throw new BudgetSpent('it takes more than 200,000 steps');
    }
    write(length) {
        this.characters -= length;
        if (this.characters < 0)
            throw new BudgetSpent('it writes too much text');
    }
    enter() {
        if (++this.depth > this.maxDepth)
            throw new BudgetSpent('macros call each other without end');
    }
    leave() {
        this.depth--;
    }
}

;// CONCATENATED MODULE: ./src/extract/dbt/jinja/methods.ts
// Methods of text, lists and dicts as Python has them: an explicit table, nothing of JavaScript's own is reachable.

/** The attribute of a value; null when it has none of that name. */
function methodOf(value, name, budget) {
    if (isText(value))
        return bind(TEXT_METHODS.get(name), value, name, budget);
    if (Array.isArray(value))
        return bind(LIST_METHODS.get(name), value, name, budget);
    if (value instanceof Dict)
        return bind(DICT_METHODS.get(name), value, name, budget);
    return null;
}
function bind(method, self, name, budget) {
    if (!method)
        return null;
    return new Callable(name, (args) => method(self, args.list, args.named, budget));
}
const TEXT_METHODS = new Map([
    ['upper', (self) => remade(self, textOf(self).toUpperCase())],
    ['lower', (self) => remade(self, textOf(self).toLowerCase())],
    ['casefold', (self) => remade(self, textOf(self).toLowerCase())],
    ['title', (self) => remade(self, titled(textOf(self)))],
    ['capitalize', (self) => remade(self, capitalized(textOf(self)))],
    ['strip', (self, [chars]) => strip(self, chars, true, true)],
    ['lstrip', (self, [chars]) => strip(self, chars, true, false)],
    ['rstrip', (self, [chars]) => strip(self, chars, false, true)],
    ['replace', (self, [from, to], _named, budget) => replaceText(self, from, to, budget)],
    ['split', (self, [separator]) => splitText(self, separator)],
    ['rsplit', (self, [separator]) => splitText(self, separator)],
    ['splitlines', (self) => splitText(self, '\n')],
    ['startswith', (self, [start]) => anyOf(start, (text) => textOf(self).startsWith(text))],
    ['endswith', (self, [end]) => anyOf(end, (text) => textOf(self).endsWith(text))],
    [
        'removeprefix',
        (self, [start]) => slicePlaced(self, textOf(self).startsWith(textOf(start ?? '')) ? textOf(start ?? '').length : 0, textOf(self).length),
    ],
    [
        'removesuffix',
        (self, [end]) => slicePlaced(self, 0, textOf(self).length - (textOf(self).endsWith(textOf(end ?? '')) ? textOf(end ?? '').length : 0)),
    ],
    ['find', (self, [part]) => textOf(self).indexOf(textOf(part ?? ''))],
    ['index', (self, [part]) => textOf(self).indexOf(textOf(part ?? ''))],
    ['count', (self, [part]) => textOf(self).split(textOf(part ?? '')).length - 1],
    ['join', (self, [items], _named, budget) => joinValues(self, items, budget)],
    ['format', (self, args, named, budget) => formatText(self, args, named, budget)],
    ['isdigit', (self) => /^\d+$/.test(textOf(self))],
    ['isnumeric', (self) => /^\d+$/.test(textOf(self))],
    ['isalpha', (self) => /^\p{L}+$/u.test(textOf(self))],
    ['isalnum', (self) => /^[\p{L}\p{N}]+$/u.test(textOf(self))],
    ['isupper', (self) => textOf(self) !== textOf(self).toLowerCase() && textOf(self) === textOf(self).toUpperCase()],
    ['islower', (self) => textOf(self) !== textOf(self).toUpperCase() && textOf(self) === textOf(self).toLowerCase()],
    ['zfill', (self, [width]) => textOf(self).padStart(Math.min(Number(width) || 0, 1000), '0')],
    ['encode', (self) => self],
    ['decode', (self) => self],
    // Relations are often passed as text: what is asked of them answers with the name itself.
    ['render', (self) => self],
]);
const LIST_METHODS = new Map([
    ['append', (self, [item], _named, budget) => changed(budget, () => self.push(item ?? null))],
    [
        'extend',
        (self, [items], _named, budget) => changed(budget, () => {
            for (const item of Array.isArray(items) ? items.slice() : []) {
                budget.step();
                self.push(item);
            }
        }),
    ],
    [
        'insert',
        (self, [at, item], _named, budget) => changed(budget, () => self.splice(Number(at) || 0, 0, item ?? null)),
    ],
    [
        'remove',
        (self, [item], _named, budget) => changed(budget, () => {
            const at = self.findIndex((other) => equalValues(other, item ?? null));
            if (at >= 0)
                self.splice(at, 1);
        }),
    ],
    ['pop', (self, [at]) => self.splice(typeof at === 'number' ? at : -1, 1)[0] ?? UNDEFINED],
    ['clear', (self, _args, _named, budget) => changed(budget, () => self.splice(0))],
    ['index', (self, [item]) => self.findIndex((other) => equalValues(other, item ?? null))],
    ['count', (self, [item]) => self.filter((other) => equalValues(other, item ?? null)).length],
    ['copy', (self) => self.slice()],
    ['reverse', (self, _args, _named, budget) => changed(budget, () => self.reverse())],
    ['sort', (self, _args, _named, budget) => changed(budget, () => self.sort(compareValues))],
    // Sets are lists here.
    [
        'add',
        (self, [item], _named, budget) => changed(budget, () => {
            if (!self.some((other) => equalValues(other, item ?? null)))
                self.push(item ?? null);
        }),
    ],
    [
        'union',
        (self, [items]) => [...self, ...(Array.isArray(items) ? items.filter((item) => !includesValue(self, item)) : [])],
    ],
    ['intersection', (self, [items]) => self.filter((item) => Array.isArray(items) && includesValue(items, item))],
    ['difference', (self, [items]) => self.filter((item) => !(Array.isArray(items) && includesValue(items, item)))],
]);
const DICT_METHODS = new Map([
    ['get', (self, [key, fallback]) => (isUnknown(key ?? null) ? UNKNOWN : dictValue(self, key ?? null, fallback))],
    ['items', (self) => [...self.entries.values()].map((entry) => [entry.key, entry.value])],
    ['keys', (self) => [...self.entries.values()].map((entry) => entry.key)],
    ['values', (self) => [...self.entries.values()].map((entry) => entry.value)],
    [
        'update',
        (self, [other], named, budget) => changed(budget, () => {
            if (other instanceof Dict)
                for (const entry of [...other.entries.values()])
                    self.set(entry.key, entry.value);
            for (const [key, value] of named)
                self.set(key, value);
        }),
    ],
    [
        'pop',
        (self, [key, fallback]) => {
            const value = self.get(key ?? null) ?? fallback ?? UNDEFINED;
            self.entries.delete(textOf(key ?? ''));
            return value;
        },
    ],
    [
        'setdefault',
        (self, [key, fallback]) => {
            const known = self.get(key ?? null);
            if (known !== undefined)
                return known;
            self.set(key ?? null, fallback ?? null);
            return fallback ?? null;
        },
    ],
    ['copy', (self) => copyOf(self)],
]);
function changed(budget, change) {
    budget.step();
    change();
    return null;
}
function dictValue(dict, key, fallback) {
    const value = dict.get(key);
    return value === undefined ? (fallback ?? null) : value;
}
function copyOf(dict) {
    const copy = new Dict();
    for (const entry of dict.entries.values())
        copy.set(entry.key, entry.value);
    return copy;
}
function anyOf(wanted, test) {
    if (wanted === undefined || isUnknown(wanted))
        return UNKNOWN;
    return (Array.isArray(wanted) ? wanted : [wanted]).some((item) => test(textOf(item)));
}
function includesValue(list, item) {
    return list.some((other) => equalValues(other, item));
}
function compareValues(a, b) {
    if (typeof a === 'number' && typeof b === 'number')
        return a - b;
    const [left, right] = [textOf(a), textOf(b)];
    return left < right ? -1 : left > right ? 1 : 0;
}
function strip(self, chars, left, right) {
    const text = textOf(self);
    const wanted = chars === undefined || chars === null ? null : textOf(chars);
    const goes = (char) => (wanted === null ? /\s/.test(char) : wanted.includes(char));
    let start = 0;
    let end = text.length;
    if (left)
        while (start < end && goes(text[start]))
            start++;
    if (right)
        while (end > start && goes(text[end - 1]))
            end--;
    return slicePlaced(self, start, end);
}
function replaceText(self, from, to, budget) {
    if (from === undefined || to === undefined)
        return self;
    const [text, old, put] = [textOf(self), textOf(from), textOf(to)];
    if (old === '')
        return self;
    const parts = text.split(old);
    budget.write(text.length + parts.length * put.length);
    return remade(self, parts.join(put));
}
function splitText(self, separator) {
    const text = textOf(self);
    if (separator === undefined || separator === null) {
        return [...text.matchAll(/\S+/g)].map((word) => slicePlaced(self, word.index, word.index + word[0].length));
    }
    const cut = textOf(separator);
    if (cut === '')
        return [self];
    const parts = [];
    let at = 0;
    for (const part of text.split(cut)) {
        parts.push(slicePlaced(self, at, at + part.length));
        at += part.length + cut.length;
    }
    return parts;
}
function joinValues(separator, items, budget) {
    if (!Array.isArray(items))
        return isText(items ?? null) ? value_plain(items) : UNKNOWN;
    const between = separator === null ? '' : separator;
    const parts = [];
    for (const [at, item] of items.entries()) {
        budget.step();
        if (at > 0)
            parts.push(between);
        parts.push(item);
    }
    const joined = joinPlaced(parts);
    budget.write(textOf(joined).length);
    return joined;
}
/** `{}`, `{0}`, `{name}` and `{:>3}` (whose layout is ignored). */
function formatText(self, args, named, budget) {
    let next = 0;
    const parts = [];
    const text = textOf(self);
    let at = 0;
    for (const match of text.matchAll(/\{\{|\}\}|\{(\w*)(?:[^{}]*)\}/g)) {
        budget.step();
        parts.push(slicePlaced(self, at, match.index));
        at = match.index + match[0].length;
        const key = match[1];
        if (key === undefined)
            parts.push(match[0][0]);
        else
            parts.push((/^\d*$/.test(key) ? args[key === '' ? next++ : Number(key)] : named.get(key)) ?? UNKNOWN);
    }
    parts.push(slicePlaced(self, at, text.length));
    const result = joinPlaced(parts);
    budget.write(textOf(result).length);
    return result;
}
function titled(text) {
    return text.replace(/\p{L}+/gu, capitalized);
}
function capitalized(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase();
}

;// CONCATENATED MODULE: ./src/extract/dbt/jinja/filters.ts
// Jinja's filters and tests over values: name and arguments in, value out; what is not listed is unknown.


const same = (value) => value;
const FILTERS = new Map([
    ['upper', (value) => onText(value, (text) => text.toUpperCase())],
    ['lower', (value) => onText(value, (text) => text.toLowerCase())],
    ['title', (value) => onText(value, titled)],
    ['capitalize', (value) => onText(value, capitalized)],
    [
        'trim',
        (value, { list }) => (isText(value) ? strip(value, list[0], true, true) : onText(value, (text) => text.trim())),
    ],
    ['replace', (value, { list, budget }) => replaceText(value, list[0], list[1], budget)],
    ['string', (value) => (isText(value) || isUnknown(value) ? value : textOf(value))],
    ['int', (value, { list }) => numberOf(value, list[0] ?? 0, Math.trunc)],
    ['float', (value, { list }) => numberOf(value, list[0] ?? 0, (number) => number)],
    ['as_number', (value) => numberOf(value, value, (number) => number)],
    ['as_bool', (value) => (isText(value) ? /^true$/i.test(textOf(value)) : value)],
    ['as_text', same],
    ['as_native', same],
    ['abs', (value) => (typeof value === 'number' ? Math.abs(value) : value)],
    ['round', (value, { list }) => roundValue(value, Number(list[0] ?? 0))],
    ['length', (value) => lengthOf(value)],
    ['count', (value) => lengthOf(value)],
    ['list', (value) => listOf(value)],
    ['first', (value) => (isUnknown(value) ? UNKNOWN : (itemsOf(value)[0] ?? UNDEFINED))],
    ['last', (value) => (isUnknown(value) ? UNKNOWN : (itemsOf(value).at(-1) ?? UNDEFINED))],
    ['random', () => UNKNOWN],
    [
        'reverse',
        (value) => (isText(value) ? [...textOf(value)].reverse().join('') : listed(value, (items) => items.reverse())),
    ],
    ['sort', (value, call) => sortValues(value, call)],
    ['unique', (value) => listed(value, uniqueOf)],
    ['min', (value) => listed(value, (items) => items.sort(compareValues).slice(0, 1))],
    ['max', (value) => listed(value, (items) => items.sort(compareValues).slice(-1))],
    [
        'sum',
        (value) => isUnknown(value) ? UNKNOWN : itemsOf(value).reduce((sum, item) => sum + (Number(value_plain(item)) || 0), 0),
    ],
    [
        'join',
        (value, { list, named, budget }) => joinFilter(value, list[0] ?? named.get('d') ?? '', list[1] ?? named.get('attribute'), budget),
    ],
    [
        'default',
        (value, { list, named }) => defaultOf(value, list[0] ?? named.get('default_value') ?? '', list[1] ?? named.get('boolean') ?? false),
    ],
    ['d', (value, { list }) => defaultOf(value, list[0] ?? '', list[1] ?? false)],
    ['map', (value, call) => mapValues(value, call)],
    ['select', (value, call) => picked(value, call, false, false)],
    ['reject', (value, call) => picked(value, call, true, false)],
    ['selectattr', (value, call) => picked(value, call, false, true)],
    ['rejectattr', (value, call) => picked(value, call, true, true)],
    ['attr', (value, call) => call.filter('.', value, call.list)],
    ['items', (value) => (value instanceof Dict ? pairsOf(value) : UNKNOWN)],
    [
        'dictsort',
        (value) => (value instanceof Dict ? pairsOf(value).sort((a, b) => compareValues(firstOf(a), firstOf(b))) : UNKNOWN),
    ],
    ['batch', (value, { list }) => batches(value, Number(list[0]) || 1)],
    ['slice', () => UNKNOWN],
    ['groupby', () => UNKNOWN],
    ['tojson', (value) => (isUnknown(value) ? UNKNOWN : (JSON.stringify(jsonOf(value)) ?? UNKNOWN))],
    ['fromjson', (value) => parseJson(value)],
    ['pprint', (value) => textOf(value)],
    [
        'indent',
        (value, { budget }) => {
            budget.write(textOf(value).length);
            return value;
        },
    ],
    ['wordcount', (value) => textOf(value).split(/\s+/).length],
    ['truncate', (value, { list }) => (isText(value) ? slicePlaced(value, 0, Number(list[0] ?? 255)) : value)],
    ['format', (value, { list, budget }) => percentFormat(value, list, budget)],
    ['safe', same],
    ['escape', same],
    ['e', same],
    ['center', same],
    ['ref', () => UNKNOWN],
]);
function applyFilter(name, value, call) {
    const filter = FILTERS.get(name);
    return filter ? filter(value, call) : null;
}
function applyTest(name, value, args) {
    switch (name) {
        case 'defined':
            return !(value instanceof Undefined);
        case 'undefined':
            return value instanceof Undefined;
        case 'none':
        case 'null':
            return value === null;
    }
    if (value instanceof Unknown)
        return UNKNOWN;
    const other = args[0] ?? null;
    switch (name) {
        case 'string':
            return isText(value);
        case 'number':
            return typeof value === 'number';
        case 'integer':
            return typeof value === 'number' && Number.isInteger(value);
        case 'float':
            return typeof value === 'number' && !Number.isInteger(value);
        case 'boolean':
            return typeof value === 'boolean';
        case 'true':
            return value === true;
        case 'false':
            return value === false;
        case 'mapping':
            return value instanceof Dict;
        case 'sequence':
        case 'iterable':
            return Array.isArray(value) || value instanceof Dict || isText(value);
        case 'callable':
            return value instanceof Callable;
        case 'odd':
            return typeof value === 'number' && Math.abs(value % 2) === 1;
        case 'even':
            return typeof value === 'number' && value % 2 === 0;
        case 'divisibleby':
            return typeof value === 'number' && value % Number(other) === 0;
        case 'eq':
        case 'equalto':
        case 'sameas':
            return equalValues(value, other);
        case 'ne':
            return !equalValues(value, other);
        case 'gt':
        case 'greaterthan':
            return compareValues(value, other) > 0;
        case 'ge':
            return compareValues(value, other) >= 0;
        case 'lt':
        case 'lessthan':
            return compareValues(value, other) < 0;
        case 'le':
            return compareValues(value, other) <= 0;
        case 'in':
            if (isUnknown(other))
                return UNKNOWN;
            return isText(other) ? textOf(other).includes(textOf(value)) : includesValue(itemsOf(other), value);
        case 'lower':
            return textOf(value) === textOf(value).toLowerCase();
        case 'upper':
            return textOf(value) === textOf(value).toUpperCase();
        default:
            return UNKNOWN;
    }
}
/** What a loop goes over. */
function itemsOf(value) {
    if (Array.isArray(value))
        return value;
    if (value instanceof Dict)
        return [...value.entries.values()].map((entry) => entry.key);
    if (isText(value))
        return [...textOf(value)].slice(0, 10_000);
    return [];
}
function listOf(value) {
    return isUnknown(value) ? UNKNOWN : itemsOf(value).slice();
}
function listed(value, change) {
    return isUnknown(value) ? UNKNOWN : change(itemsOf(value).slice());
}
function firstOf(value) {
    return Array.isArray(value) ? (value[0] ?? null) : value;
}
function pairsOf(dict) {
    return [...dict.entries.values()].map((entry) => [entry.key, entry.value]);
}
function onText(value, change) {
    if (value === ANY_COLUMN)
        return value;
    if (isUnknown(value))
        return UNKNOWN;
    return isText(value)
        ? remade(value, change(textOf(value)))
        : change(textOf(value instanceof Relation ? value.text : value));
}
function numberOf(value, fallback, change) {
    if (isUnknown(value))
        return UNKNOWN;
    const number = typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : Number.parseFloat(textOf(value));
    return Number.isNaN(number) ? fallback : change(number);
}
function roundValue(value, digits) {
    if (typeof value !== 'number')
        return value;
    const scale = 10 ** Math.min(Math.max(digits || 0, 0), 12);
    return Math.round(value * scale) / scale;
}
function lengthOf(value) {
    if (isUnknown(value))
        return UNKNOWN;
    if (Array.isArray(value))
        return value.length;
    if (value instanceof Dict)
        return value.entries.size;
    return isText(value) ? textOf(value).length : 0;
}
function uniqueOf(items) {
    const seen = new Set();
    return items.filter((item) => {
        const key = textOf(item).toLowerCase();
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
function sortValues(value, call) {
    const attribute = call.named.get('attribute');
    const keyOf = (item) => (attribute === undefined ? item : call.filter('.', item, [attribute]));
    const sorted = listed(value, (items) => items.sort((a, b) => compareValues(keyOf(a), keyOf(b))));
    return Array.isArray(sorted) && truthOf(call.list[0] ?? call.named.get('reverse') ?? false)
        ? sorted.reverse()
        : sorted;
}
function joinFilter(value, separator, attribute, budget) {
    if (isUnknown(value))
        return UNKNOWN;
    if (attribute !== undefined)
        return UNKNOWN;
    return joinValues(separator, itemsOf(value), budget);
}
function defaultOf(value, fallback, alsoFalse) {
    if (value instanceof Undefined)
        return fallback;
    return truthOf(alsoFalse) && !truthOf(value) && !isUnknown(value) ? fallback : value;
}
function mapValues(value, call) {
    if (isUnknown(value))
        return UNKNOWN;
    const attribute = call.named.get('attribute');
    const [name, ...rest] = call.list;
    return itemsOf(value).map((item) => {
        call.budget.step();
        if (attribute !== undefined)
            return call.filter('.', item, [attribute]);
        return name === undefined ? UNKNOWN : call.filter(textOf(name), item, rest);
    });
}
function picked(value, call, negated, byAttribute) {
    if (isUnknown(value))
        return UNKNOWN;
    const [attribute, ...others] = byAttribute ? call.list : [null, ...call.list];
    const [name, ...rest] = others;
    return itemsOf(value).filter((item) => {
        call.budget.step();
        const subject = byAttribute ? call.filter('.', item, [attribute ?? '']) : item;
        if (subject === ANY_COLUMN)
            return true;
        const kept = name === undefined ? truthOf(subject) : truthOf(applyTest(textOf(name), subject, rest));
        return kept !== negated;
    });
}
function batches(value, size) {
    return listed(value, (items) => {
        const rows = [];
        for (let at = 0; at < items.length; at += Math.max(1, size))
            rows.push(items.slice(at, at + Math.max(1, size)));
        return rows;
    });
}
function parseJson(value) {
    if (!isText(value))
        return UNKNOWN;
    try {
        return fromJson(JSON.parse(textOf(value)));
    }
    catch {
        return UNKNOWN;
    }
}
/** `'%s and %s' | format(a, b)` and `'%s' % a`. */
function percentFormat(value, args, budget) {
    let next = 0;
    const text = textOf(value).replace(/%(%|[-+0-9.]*[sdfrx])/g, (_all, kind) => {
        budget.step();
        return kind === '%' ? '%' : textOf(args[next++] ?? UNKNOWN);
    });
    budget.write(text.length);
    return remade(value, text);
}

;// CONCATENATED MODULE: ./src/extract/dbt/jinja/evaluate.ts
// An expression, the names around it and the session in; a value out. Nothing throws but budgets and `return`.



function evaluate(expression, frame, session) {
    session.budget.step();
    session.budget.enter();
    const value = evaluateKind(expression, frame, session);
    session.budget.leave();
    return value;
}
function evaluateKind(expression, frame, session) {
    switch (expression.kind) {
        case 'text':
            return textLiteral(expression, frame);
        case 'constant':
            return expression.value;
        case 'name':
            return firstKnown(frame.scope.get(expression.name), () => session.global(expression.name, frame));
        case 'list': {
            const items = expression.items.map((item) => evaluate(item, frame, session));
            return expression.tuple ? tupleOf(items) : items;
        }
        case 'dict': {
            const dict = new Dict();
            for (const { key, value } of expression.items) {
                dict.set(evaluate(key, frame, session), evaluate(value, frame, session));
            }
            return dict;
        }
        case 'attribute':
            return attributeOf(evaluate(expression.of, frame, session), expression.name, siteOf(expression, frame), session);
        case 'item':
            return itemOf(evaluate(expression.of, frame, session), evaluate(expression.index, frame, session));
        case 'slice':
            return sliceOf(expression, frame, session);
        case 'call':
            return callOf(expression, frame, session);
        case 'filter':
            return filterOf(expression, expression.of ? evaluate(expression.of, frame, session) : UNDEFINED, frame, session);
        case 'test': {
            const value = evaluate(expression.of, frame, session);
            const { list } = argumentsOf(expression.args, frame, session);
            const result = applyTest(expression.name, value, list);
            return expression.negated && !isUnknown(result) ? !truthOf(result) : result;
        }
        case 'unary':
            return unaryOf(expression.operator, evaluate(expression.operand, frame, session));
        case 'binary':
            return binaryOf(expression, frame, session);
        case 'choice': {
            if (truthOf(evaluate(expression.condition, frame, session)))
                return evaluate(expression.yes, frame, session);
            return expression.no ? evaluate(expression.no, frame, session) : UNDEFINED;
        }
        case 'unread':
            return UNKNOWN;
    }
}
function tupleOf(items) {
    const tuple = new Tuple();
    for (const item of items)
        tuple.push(item);
    return tuple;
}
/** null is a value of templates, so `??` would lose it. */
function firstKnown(value, other) {
    if (value !== undefined)
        return value;
    const fallback = other?.();
    return fallback === undefined ? UNDEFINED : fallback;
}
function textLiteral(expression, frame) {
    if (!frame.own || expression.value === '')
        return expression.value;
    const length = expression.value.length;
    const { at, start, end } = expression;
    return new Placed(expression.value, [at < 0 ? { length, start, end } : { length, start: at, end: at + length }]);
}
function siteOf(expression, frame) {
    const place = frame.own ? expression : (frame.site ?? { start: -1, end: -1 });
    return { start: place.start, end: place.end, package: frame.package, own: frame.own };
}
function attributeOf(value, name, site, session) {
    if (value === ANY_COLUMN)
        return columnAttribute(name);
    if (value === ANSWER)
        return ANSWER;
    if (value instanceof Unknown || value instanceof Undefined)
        return UNKNOWN;
    if (value instanceof Callable)
        return value.attribute?.(name, site) ?? UNKNOWN;
    if (value instanceof Relation)
        return relationAttribute(value, name);
    const method = methodOf(value, name, session.budget);
    if (value instanceof Dict)
        return firstKnown(value.get(name), () => method ?? undefined);
    return method ?? UNKNOWN;
}
/** Changing the case of a name leaves it the name of that column. */
function columnAttribute(name) {
    if (/^(?:name|column|quoted)$/.test(name))
        return ANY_COLUMN;
    if (/^(?:lower|upper|strip|title|capitalize)$/.test(name))
        return new Callable(name, () => ANY_COLUMN);
    if (/^(?:startswith|endswith)$/.test(name))
        return new Callable(name, () => OF_ANY_COLUMN);
    return UNKNOWN;
}
function relationAttribute(relation, name) {
    if (name === 'identifier' || name === 'name' || name === 'table' || name === 'alias')
        return relation.name;
    if (/^(?:include|quote|render|without_identifier|replace_path|incorporate|create|include_schema)$/.test(name)) {
        return new Callable(name, () => relation);
    }
    return UNKNOWN;
}
function itemOf(value, index) {
    if (value === ANSWER)
        return ANSWER;
    if (isUnknown(index) || isUnknown(value))
        return UNKNOWN;
    if (value instanceof Dict)
        return firstKnown(value.get(index));
    if (typeof index !== 'number')
        return UNKNOWN;
    if (Array.isArray(value))
        return firstKnown(value.at(index));
    if (!isText(value))
        return UNKNOWN;
    const at = index < 0 ? textOf(value).length + index : index;
    return slicePlaced(value, at, at + 1);
}
function sliceOf(expression, frame, session) {
    const value = evaluate(expression.of, frame, session);
    const bound = (part) => (part ? evaluate(part, frame, session) : null);
    const [from, to] = [bound(expression.from), bound(expression.to)];
    if (isUnknown(value) || isUnknown(from) || isUnknown(to) || expression.step)
        return UNKNOWN;
    const length = Array.isArray(value) ? value.length : textOf(value).length;
    const at = (index, fallback) => {
        if (typeof index !== 'number')
            return fallback;
        return Math.max(0, Math.min(length, index < 0 ? length + index : index));
    };
    if (Array.isArray(value))
        return value.slice(at(from, 0), at(to, length));
    return isText(value) ? slicePlaced(value, at(from, 0), at(to, length)) : UNKNOWN;
}
function argumentsOf(args, frame, session) {
    const found = { list: [], named: new Map() };
    for (const { name, value } of args) {
        const given = evaluate(value, frame, session);
        if (name === null)
            found.list.push(given);
        else if (name === '*') {
            for (const item of itemsOf(given)) {
                session.budget.step();
                found.list.push(item);
            }
        }
        else if (name !== '**')
            found.named.set(name, given);
        else if (given instanceof Dict)
            for (const entry of given.entries.values())
                found.named.set(textOf(entry.key), entry.value);
    }
    return found;
}
function callOf(expression, frame, session, caller = null) {
    const target = evaluate(expression.of, frame, session);
    const args = argumentsOf(expression.args, frame, session);
    if (caller)
        args.named.set('caller', caller);
    const site = siteOf(expression, frame);
    if (target instanceof Callable) {
        session.budget.enter();
        const value = target.call(args, site);
        session.budget.leave();
        return value;
    }
    if (target === ANSWER)
        return ANSWER;
    if (target instanceof Undefined && expression.of.kind === 'name')
        session.missing(expression.of.name, site);
    return caller ? caller.call({ list: [], named: new Map() }, site) : UNKNOWN;
}
function filterOf(expression, value, frame, session) {
    const args = argumentsOf(expression.args, frame, session);
    if (value === ANSWER)
        return ANSWER;
    const site = siteOf(expression, frame);
    const call = { ...args, budget: session.budget, filter: nested };
    function nested(name, item, rest) {
        if (name === '.')
            return pathOf(item, textOf(rest[0] ?? ''), site, session);
        const inner = applyFilter(name, item, { list: rest, named: new Map(), budget: session.budget, filter: nested });
        return inner ?? applyTest(name, item, rest);
    }
    return applyFilter(expression.name, value, call) ?? UNKNOWN;
}
/** `map(attribute='a.b')` */
function pathOf(value, path, site, session) {
    let at = value;
    for (const name of path.split('.').slice(0, 20)) {
        at = /^\d+$/.test(name) ? itemOf(at, Number(name)) : attributeOf(at, name, site, session);
    }
    return at;
}
function unaryOf(operator, value) {
    if (isUnknown(value))
        return UNKNOWN;
    if (operator === 'not')
        return !truthOf(value);
    return typeof value === 'number' ? (operator === '-' ? -value : value) : UNKNOWN;
}
function binaryOf(expression, frame, session) {
    const left = evaluate(expression.left, frame, session);
    const { operator } = expression;
    if (operator === 'and') {
        if (isUnknown(left) && left !== ANSWER) {
            const right = evaluate(expression.right, frame, session);
            return truthOf(right) || isUnknown(right) ? UNKNOWN : right;
        }
        return truthOf(left) ? evaluate(expression.right, frame, session) : left;
    }
    if (operator === 'or')
        return truthOf(left) ? left : evaluate(expression.right, frame, session);
    const right = evaluate(expression.right, frame, session);
    if (operator === '~')
        return concat([left, right], session);
    if ((left === ANY_COLUMN || right === ANY_COLUMN) && evaluate_COMPARISONS.has(operator))
        return compareColumn(operator, left, right);
    if (operator.endsWith('in') && Array.isArray(right) && right.includes(ANY_COLUMN) && !includesValue(right, left))
        return operator === 'in' ? OF_ANY_COLUMN : UNKNOWN;
    // It has rows: only that it equals something is doubtful.
    if (left === ANSWER && /^(?:!=|>=?)$/.test(operator))
        return ANSWER;
    if (isUnknown(left) || isUnknown(right))
        return isText(left) || isText(right) ? unknownText(operator, left, right, session) : UNKNOWN;
    switch (operator) {
        case '==':
            return equalValues(left, right);
        case '!=':
            return !equalValues(left, right);
        case '<':
            return compareValues(left, right) < 0;
        case '>':
            return compareValues(left, right) > 0;
        case '<=':
            return compareValues(left, right) <= 0;
        case '>=':
            return compareValues(left, right) >= 0;
        case 'in':
            return isIn(left, right);
        case 'not in':
            return !isIn(left, right);
        default:
            return compute(operator, left, right, session);
    }
}
const evaluate_COMPARISONS = new Set(['==', '!=', 'in', 'not in']);
/** Most columns are none of those that a template names. */
function compareColumn(operator, left, right) {
    const same = operator.endsWith('in') ? itemsOf(right).includes(left) : left === right;
    return operator === '==' || operator === 'in' ? same : !same;
}
function unknownText(operator, left, right, session) {
    return operator === '+' ? concat([left, right], session) : UNKNOWN;
}
function concat(values, session) {
    const joined = joinPlaced(values);
    session.budget.write(textOf(joined).length);
    return joined;
}
function isIn(item, container) {
    if (isText(container))
        return textOf(container).includes(textOf(item));
    if (container instanceof Dict)
        return container.get(item) !== undefined;
    return includesValue(itemsOf(container), item);
}
function compute(operator, left, right, session) {
    if (Array.isArray(left) && Array.isArray(right) && operator === '+') {
        session.budget.write(left.length + right.length);
        return [...left, ...right];
    }
    if (isText(left) && operator === '%')
        return percentFormat(left, Array.isArray(right) ? right : [right], session.budget);
    if (isText(left) || isText(right)) {
        if (operator === '+')
            return concat([left, right], session);
        if (operator !== '*')
            return UNKNOWN;
        const [text, times] = isText(left) ? [textOf(left), right] : [textOf(right), left];
        const count = typeof times === 'number' ? Math.max(0, Math.trunc(times)) : 0;
        session.budget.write(text.length * count);
        return text.repeat(count);
    }
    const [a, b] = [plainNumber(left), plainNumber(right)];
    if (a === null || b === null)
        return UNKNOWN;
    const result = calculate(operator, a, b);
    return Number.isFinite(result) ? result : UNKNOWN;
}
function plainNumber(value) {
    const bare = value_plain(value);
    if (typeof bare === 'boolean')
        return Number(bare);
    return typeof bare === 'number' ? bare : null;
}
function calculate(operator, a, b) {
    switch (operator) {
        case '+':
            return a + b;
        case '-':
            return a - b;
        case '*':
            return a * b;
        case '/':
            return a / b;
        case '//':
            return Math.floor(a / b);
        case '%':
            return a - b * Math.floor(a / b);
        case '**':
            return a ** b;
        default:
            return Number.NaN;
    }
}

;// CONCATENATED MODULE: ./src/extract/dbt/jinja/scope.ts
// Names of a template while it is rendered, inner scopes first.
class Scope {
    outer;
    names = new Map();
    constructor(outer = null) {
        this.outer = outer;
    }
    get(name) {
        for (let scope = this; scope; scope = scope.outer) {
            const value = scope.names.get(name);
            if (value !== undefined)
                return value;
        }
        return undefined;
    }
    set(name, value) {
        this.names.set(name, value);
    }
}

;// CONCATENATED MODULE: ./src/extract/dbt/jinja/render.ts
// A parsed template and a session in; its text with a place for every character out.






/** `{{ return(x) }}` inside of a macro. */
class MacroReturn extends Error {
    value;
    constructor(value) {
        super('return outside of a macro');
        this.value = value;
    }
}
function renderTemplate(template, frame, session) {
    const output = new Output(session.budget);
    try {
        renderNodes(template.nodes, frame, session, output);
        return { text: output.finish(), trouble: null };
    }
    catch (error) {
        if (error instanceof BudgetSpent)
            return { text: output.finish(), trouble: error.message };
        if (error instanceof MacroReturn)
            return { text: output.finish(), trouble: null };
        // Nesting is bounded, but the stack that is left is not ours to know.
        if (error instanceof RangeError)
            return { text: output.finish(), trouble: 'it is nested too deeply' };
        throw error;
    }
}
function renderNodes(nodes, frame, session, output) {
    for (const node of nodes) {
        session.budget.step();
        renderNode(node, frame, session, output);
    }
}
function renderNode(node, frame, session, output) {
    switch (node.kind) {
        case 'output':
            output.writeText(node.text, frame.own ? node.start : -1);
            return;
        case 'print':
            write(evaluate(node.value, frame, session), node.value, frame, output);
            return;
        case 'set':
            render_assign(node, frame, session);
            return;
        case 'block-set': {
            let value = captured(node.body, frame, session);
            for (const filter of node.filters)
                value = filtered(filter, value, frame, session);
            frame.scope.set(node.target, value);
            return;
        }
        case 'if': {
            const branch = node.branches.find(({ condition }) => truthOf(evaluate(condition, frame, session)));
            renderNodes(branch ? branch.body : node.otherwise, frame, session, output);
            return;
        }
        case 'for':
            renderFor(node, frame, session, output);
            return;
        case 'macro':
            frame.scope.set(node.name, macroValue(node, frame, session));
            return;
        case 'call-block': {
            const caller = macroValue({ name: 'caller', parameters: node.parameters, body: node.body }, frame, session);
            const value = node.call.kind === 'call' ? callOf(node.call, frame, session, caller) : UNKNOWN;
            write(value, node.call, frame, output);
            return;
        }
        case 'filter-block':
            write(filtered(node.filters, captured(node.body, frame, session), frame, session), node.filters, frame, output);
            return;
        case 'do':
            evaluate(node.value, frame, session);
            return;
        case 'block':
            if (node.tag === 'snapshot' || node.tag === 'block' || node.tag === 'with' || node.tag === 'autoescape') {
                renderNodes(node.body, frame, session, output);
            }
    }
}
function write(value, place, frame, output) {
    const [start, end] = frame.own ? [place.start, place.end] : [-1, -1];
    // `None` would be no SQL: what stands around decides whether it is a null or nothing.
    output.writeValue(value === null ? UNKNOWN : value, start, end);
}
function filtered(filter, value, frame, session) {
    return filter.kind === 'filter' ? filterOf(filter, value, frame, session) : UNKNOWN;
}
function captured(body, frame, session) {
    const output = new Output(session.budget);
    session.budget.enter();
    renderNodes(body, { ...frame, scope: new Scope(frame.scope) }, session, output);
    session.budget.leave();
    return output.finish();
}
function render_assign(node, frame, session) {
    const value = evaluate(node.value, frame, session);
    const [first] = node.targets;
    if (node.attribute !== null) {
        const target = frame.scope.get(first);
        if (target instanceof Dict)
            target.set(node.attribute, value);
        return;
    }
    unpack(node.targets, value, frame.scope);
}
function unpack(targets, value, scope) {
    if (targets.length === 1) {
        scope.set(targets[0], value);
        return;
    }
    const parts = isUnknown(value) ? [] : itemsOf(value);
    for (const [at, target] of targets.entries())
        scope.set(target, parts[at] ?? UNKNOWN);
}
function renderFor(node, frame, session, output) {
    const values = evaluate(node.values, frame, session);
    let items = isUnknown(values) ? [UNKNOWN] : itemsOf(values).slice();
    if (node.filter) {
        const filter = node.filter;
        items = items.filter((item) => {
            const scope = new Scope(frame.scope);
            unpack(node.targets, item, scope);
            const kept = evaluate(filter, { ...frame, scope }, session);
            return truthOf(kept) || isUnknown(kept);
        });
    }
    if (items.length === 0) {
        renderNodes(node.otherwise, frame, session, output);
        return;
    }
    session.budget.enter();
    for (const [at, item] of items.entries()) {
        session.budget.step();
        const scope = new Scope(frame.scope);
        unpack(node.targets, item, scope);
        scope.set('loop', loopValue(items, at, frame));
        renderNodes(node.body, { ...frame, scope }, session, output);
    }
    session.budget.leave();
}
function loopValue(items, at, frame) {
    return Dict.of({
        index: at + 1,
        index0: at,
        revindex: items.length - at,
        revindex0: items.length - at - 1,
        first: at === 0,
        last: at === items.length - 1,
        length: items.length,
        previtem: items[at - 1] ?? UNDEFINED,
        nextitem: items[at + 1] ?? UNDEFINED,
        depth: 1,
        parent: frame.scope.get('loop') ?? UNDEFINED,
        cycle: new Callable('cycle', ({ list }) => list[at % Math.max(1, list.length)] ?? UNDEFINED),
    });
}
/** What calling a macro gives: its text, or what it returns. Names around its definition are seen, those of the caller are not. */
function macroValue(macro, definition, session) {
    return new Callable(macro.name, (args, site) => callMacro(macro, definition, session, args, site));
}
function render_defaultOf(parameter, frame, session) {
    return parameter.default ? evaluate(parameter.default, frame, session) : UNDEFINED;
}
function callMacro(macro, definition, session, args, site) {
    const scope = new Scope(definition.scope);
    const frame = { ...definition, scope, site };
    const rest = new Map(args.named);
    for (const [at, parameter] of macro.parameters.entries()) {
        const given = at < args.list.length ? args.list[at] : rest.get(parameter.name);
        rest.delete(parameter.name);
        scope.set(parameter.name, given === undefined ? render_defaultOf(parameter, frame, session) : given);
    }
    scope.set('varargs', args.list.slice(macro.parameters.length));
    const caller = rest.get('caller');
    rest.delete('caller');
    if (caller)
        scope.set('caller', caller);
    scope.set('kwargs', Dict.of(Object.fromEntries(rest)));
    const output = new Output(session.budget);
    const depth = session.budget.depth;
    session.budget.enter();
    try {
        renderNodes(macro.body, frame, session, output);
    }
    catch (error) {
        if (error instanceof MacroReturn)
            return error.value;
        throw error;
    }
    finally {
        // A return leaves from any depth.
        session.budget.depth = depth;
    }
    return output.finish();
}

;// CONCATENATED MODULE: ./src/extract/dbt/host/reading.ts
// What one reading of one file is told, and what stand-ins for macros may ask of it.
function adapterName(dialect) {
    return dialect === 'mssql' ? 'sqlserver' : dialect === 'ansi' ? 'trino' : dialect;
}

;// CONCATENATED MODULE: ./src/extract/dbt/host/relation-names.ts
// A ref, a source or `this` in; the table name that stands for it in rendered SQL out. The contract with linking: see DbtNode.script.

const PLAIN = /^[A-Za-z_][A-Za-z0-9_$]*$/;
function refRelation(packageName, name, version, dialect) {
    const schema = packageName === null ? 'dbt_ref' : `dbt_ref__${packageName}`;
    const suffix = version === null ? '' : `__dbt_v${version}`;
    return new Relation(dotted([schema], name, suffix, dialect), name);
}
function sourceRelation(source, table, dialect) {
    return new Relation(dotted([`dbt_source__${source}`], table, '', dialect), table);
}
function thisRelation(model, dialect) {
    return new Relation(dotted(['dbt_this'], model, '', dialect), model);
}
function dotted(schema, name, suffix, dialect) {
    const parts = [quoted(schema[0], dialect), '.'];
    const text = textOf(name) + suffix;
    const mark = quoteFor(text, dialect);
    if (mark === '')
        parts.push(name, suffix);
    else
        parts.push(markAt(mark, name, 'start'), name, suffix, markAt(mark, name, 'end'));
    return joinPlaced(parts);
}
/** The quotes around a name stand where the name does. */
function markAt(mark, name, side) {
    const piece = name instanceof Placed ? name.pieces.at(side === 'start' ? 0 : -1) : undefined;
    if (!piece || piece.start < 0)
        return mark;
    return new Placed(mark, [{ length: 1, start: piece[side], end: piece[side] }]);
}
function quoted(text, dialect) {
    const mark = quoteFor(text, dialect);
    return `${mark}${text}${mark}`;
}
/** Quoted only where it must be, so that capitals fold as those of the columns do. */
function quotedName(name, dialect) {
    if (!isText(name) || PLAIN.test(textOf(name)) || textOf(name).includes(PLACEHOLDER))
        return name;
    const mark = quoteFor(textOf(name), dialect);
    return joinPlaced([mark, name, mark]);
}
/** Postgres would fold capitals, which dbt keeps by quoting. */
function quoteFor(text, dialect) {
    const folds = dialect === 'postgres' || dialect === 'redshift';
    if (PLAIN.test(text) && !(folds && text !== text.toLowerCase()))
        return '';
    return dialect === 'bigquery' || dialect === 'mysql' || dialect === 'databricks' ? '`' : '"';
}

;// CONCATENATED MODULE: ./src/extract/dbt/host/builtins.ts
// The names that dbt itself gives to every template, for one reading of one file.





const NO_TEXT = '';
function dbtBuiltins(host) {
    const { reading } = host;
    const fn = (name, call) => [name, new Callable(name, call)];
    const silent = (name) => fn(name, () => NO_TEXT);
    const ref = new Callable('ref', (args, site) => host.ref(args, site));
    const source = new Callable('source', (args, site) => host.source(args, site));
    const variable = new Callable('var', (args, site) => host.variable(args, site), (name) => name === 'has_var' ? new Callable(name, ({ list }) => host.hasVariable(textOf(list[0] ?? ''))) : UNKNOWN);
    const config = new Callable('config', (args) => {
        host.configure(args);
        return NO_TEXT;
    }, (name) => configAttribute(host, name));
    const entries = [
        ['ref', ref],
        ['source', source],
        ['var', variable],
        ['config', config],
        ['this', host.thisRelation()],
        ['target', target(host)],
        ['adapter', adapter(host)],
        ['api', unknownCalls('api', apiAttribute)],
        ['exceptions', silentCalls('exceptions')],
        ['modules', UNKNOWN],
        ['graph', UNKNOWN],
        ['model', Dict.of({ name: reading.model, unique_id: UNKNOWN, config: UNKNOWN, alias: reading.model })],
        [
            'builtins',
            new Callable('builtins', () => UNKNOWN, (name) => (name === 'ref' ? ref : name === 'source' ? source : variable)),
        ],
        [
            'flags',
            new Callable('flags', () => UNKNOWN, (name) => (name === 'FULL_REFRESH' ? !reading.incremental : UNKNOWN)),
        ],
        ['invocation_args_dict', UNKNOWN],
        ['dbt_metadata_envs', UNKNOWN],
        ['context', UNKNOWN],
        ['selected_resources', UNKNOWN],
        ['schemas', UNKNOWN],
        ['database', UNKNOWN],
        ['schema', UNKNOWN],
        ['thread_id', 'thread'],
        ['project_name', reading.project.project.name],
        ['dbt_version', '1.10.0'],
        ['invocation_id', '00000000-0000-0000-0000-000000000000'],
        ['run_started_at', UNKNOWN],
        ['sql', UNKNOWN],
        fn('is_incremental', () => reading.incremental),
        fn('should_full_refresh', () => false),
        fn('env_var', ({ list }) => (list.length > 1 ? list[1] : UNKNOWN)),
        fn('return', ({ list }) => {
            throw new MacroReturn(list[0] ?? null);
        }),
        fn('range', ({ list }) => numbers(list, host)),
        fn('dict', ({ list, named }) => dictOf(list[0], named)),
        fn('namespace', ({ list, named }) => dictOf(list[0], named)),
        fn('set', ({ list }) => uniqueItems(list[0] ?? [])),
        fn('set_strict', ({ list }) => uniqueItems(list[0] ?? [])),
        fn('zip', ({ list }) => zipped(list)),
        fn('zip_strict', ({ list }) => zipped(list)),
        fn('lipsum', () => NO_TEXT),
        fn('cycler', () => UNKNOWN),
        fn('joiner', () => NO_TEXT),
        fn('tojson', ({ list }) => isUnknown(list[0] ?? null) ? UNKNOWN : (JSON.stringify(jsonOf(list[0] ?? null)) ?? UNKNOWN)),
        fn('fromjson', ({ list }) => parseJson(list[0] ?? UNKNOWN)),
        fn('toyaml', () => UNKNOWN),
        fn('fromyaml', () => UNKNOWN),
        fn('local_md5', () => UNKNOWN),
        fn('caller', () => UNKNOWN),
        fn('run_query', () => host.answer()),
        fn('load_result', () => host.answer()),
        fn('as_number', ({ list }) => list[0] ?? null),
        fn('as_bool', ({ list }) => list[0] ?? null),
        fn('as_native', ({ list }) => list[0] ?? null),
        fn('as_text', ({ list }) => list[0] ?? null),
        fn('metric', () => UNKNOWN),
        fn('doc', () => NO_TEXT),
        fn('debug', () => NO_TEXT),
        ...['log', 'print', 'statement', 'store_result', 'depends_on', 'write'].map(silent),
    ];
    return new Map(entries);
}
function configAttribute(host, name) {
    if (name !== 'get' && name !== 'require' && name !== 'meta_get')
        return new Callable(name, () => NO_TEXT);
    return new Callable(name, ({ list, named }) => {
        const key = textOf(list[0] ?? '');
        if (key === 'materialized' && host.reading.incremental)
            return 'incremental';
        const set = Object.entries(host.asked.config).find(([other]) => other === key);
        return set ? fromJson(set[1]) : (list[1] ?? named.get('default') ?? null);
    });
}
function target(host) {
    return Dict.of({
        name: 'prod',
        profile_name: host.reading.project.project.name,
        type: adapterName(host.reading.dialect),
        schema: UNKNOWN,
        dataset: UNKNOWN,
        database: UNKNOWN,
        dbname: UNKNOWN,
        project: UNKNOWN,
        catalog: UNKNOWN,
        warehouse: UNKNOWN,
        role: UNKNOWN,
        user: UNKNOWN,
        account: UNKNOWN,
        host: UNKNOWN,
        threads: 4,
    });
}
function adapter(host) {
    return new Callable('adapter', () => UNKNOWN, (name, site) => {
        if (name === 'dispatch') {
            return new Callable(name, ({ list, named }) => {
                const packageName = list[1] ?? named.get('macro_namespace') ?? named.get('packages') ?? null;
                return host.dispatch(textOf(list[0] ?? ''), isText(packageName) ? textOf(packageName) : null, site);
            });
        }
        if (name === 'quote')
            return new Callable(name, ({ list }) => quotedName(list[0] ?? UNKNOWN, host.reading.dialect));
        if (name === 'type')
            return new Callable(name, () => adapterName(host.reading.dialect));
        if (name === 'get_columns_in_relation')
            return new Callable(name, () => host.columnsOfRelation());
        if (name === 'get_relation')
            return new Callable(name, (args) => knownRelation(args, host));
        return new Callable(name, () => UNKNOWN);
    });
}
/** `get_relation(source(…).database, source(…).schema, 'orders')`: the source that was just asked for its place. */
function knownRelation({ list, named }, host) {
    const name = named.get('identifier') ?? list[2] ?? UNKNOWN;
    const last = host.asked.sources.at(-1);
    if (!isText(name) || last?.table !== textOf(name))
        return UNKNOWN;
    return sourceRelation(last.source, last.table, host.reading.dialect);
}
function apiAttribute(name) {
    if (name === 'Relation')
        return unknownCalls('Relation', () => new Callable('create', ({ named }) => relationOf(named)));
    return unknownCalls(name, (inner) => /^translate_type$/.test(inner)
        ? new Callable(inner, ({ list }) => list[0] ?? 'text')
        : new Callable(inner, () => UNKNOWN));
}
function relationOf(named) {
    const name = named.get('identifier') ?? UNKNOWN;
    return isText(name) ? new Relation(textOf(name), textOf(name)) : UNKNOWN;
}
function unknownCalls(name, attribute) {
    return new Callable(name, () => UNKNOWN, attribute);
}
/** `{{ exceptions.raise_compiler_error(…) }}` says nothing in the SQL. */
function silentCalls(name) {
    return new Callable(name, () => NO_TEXT, (inner) => new Callable(inner, () => NO_TEXT));
}
function numbers(list, host) {
    if (list.some((value) => typeof value !== 'number'))
        return UNKNOWN;
    const [first = 0, second, step = 1] = list;
    const [from, to] = second === undefined ? [0, first] : [first, second];
    const values = [];
    if (step === 0)
        return UNKNOWN;
    for (let at = from; step > 0 ? at < to : at > to; at += step) {
        host.budget.step();
        values.push(at);
    }
    return values;
}
function dictOf(first, named) {
    const dict = new Dict();
    if (first instanceof Dict)
        for (const entry of first.entries.values())
            dict.set(entry.key, entry.value);
    if (Array.isArray(first)) {
        for (const pair of first)
            if (Array.isArray(pair))
                dict.set(pair[0] ?? null, pair[1] ?? null);
    }
    for (const [key, value] of named)
        dict.set(key, value);
    return dict;
}
function uniqueItems(value) {
    if (!Array.isArray(value))
        return UNKNOWN;
    const seen = new Map(value.map((item) => [textOf(item), item]));
    return [...seen.values()];
}
function zipped(lists) {
    if (lists.length === 0 || lists.some((list) => !Array.isArray(list)))
        return UNKNOWN;
    const rows = lists;
    const length = Math.min(...rows.map((row) => row.length));
    return Array.from({ length }, (_unused, at) => rows.map((row) => row[at] ?? UNDEFINED));
}
const DBT_MACROS = /^(?:generate_(?:schema|database|alias)_name.*|get_(?:columns|relations?|custom|create|merge|delete|insert|where|incremental|assert|fixture|test|unit|empty|or_create|select|seed|batch|binding|powers|catalog|show|limit|renames|column|tables|list|aggregates|quoted|table|view|expected|dcl|grant|rename|replace|drop|matching|show|replace).*|make_(?:temp|backup|intermediate|hook).*|create_.*|drop_.*|rename_.*|truncate_.*|alter_.*|load_.*|run_hooks|after_commit|before_begin|in_transaction|persist_docs|apply_grants|grant_.*|copy_grants|should_.*|validate_.*|build_.*|check_.*|test_.*|snapshot_.*|strategy_.*|sync_.*|process_.*|diff_.*|default__\w+|(?:postgres|redshift|snowflake|bigquery|spark|databricks|duckdb|trino|athena|fabric|sqlserver|clickhouse)__\w+|materialization_\w+|convert_datetime|dates_in_range|partition_range|py_(?:current_timestring|script_\w+)|statement|noop_statement|run_query_and_return|convert_type|format_\w+|is_.*|collect_freshness|information_schema_name|list_\w+|refresh_\w+|replace_\w+|set_sql_header|reset_\w+|unique_\w+|assert_\w+|get_where_subquery|adapter_macro|dbt_\w+__.*|ref|source|model|pre_hooks|post_hooks|node|connection_name|column_name|docs|partition_by|cluster_by)$/;
/** Macros of dbt itself and of its adapters, whose bodies are of no use to reading a model. */
function isDbtMacro(name) {
    return DBT_MACROS.test(name);
}

;// CONCATENATED MODULE: ./src/extract/dbt/host/stub.ts
// What a stand-in for a macro is: arguments by position or name in, plausible SQL out.

/** Arguments by position or name. */
class Given {
    args;
    site;
    constructor(args, site) {
        this.args = args;
        this.site = site;
    }
    at(position, name) {
        return this.args.list[position] ?? this.args.named.get(name);
    }
    get(position, name) {
        return this.at(position, name) ?? UNKNOWN;
    }
    /** A list of texts; unknown ones are left out, all of them when the list itself is. */
    list(position, name) {
        return stub_listOf(this.at(position, name));
    }
}
function stub_listOf(value) {
    if (Array.isArray(value))
        return value;
    return value !== undefined && isText(value) && textOf(value) !== '' ? [value] : [];
}
/** `name(a, b)` with the places of what was given. */
function sqlCall(name, operands) {
    const parts = [`${name}(`];
    for (const [at, operand] of operands.entries()) {
        if (at > 0)
            parts.push(', ');
        parts.push(operand);
    }
    return joinPlaced([...parts, ')']);
}
/** What a stub reads of a column description: `{'name': 'id', 'datatype': …}` or plain text. */
function columnName(value) {
    if (value instanceof Dict)
        return value.get('name') ?? value.get('column_name') ?? UNKNOWN;
    return value;
}

;// CONCATENATED MODULE: ./src/extract/dbt/host/stubs-cross-database.ts
// dbt's own cross-database macros. Date parts are left out: as bare words they would look like columns.


const stubs_cross_database_text = (...parts) => joinPlaced(parts);
function type(common, bigquery) {
    return (_given, host) => (host.reading.dialect === 'bigquery' ? bigquery : common);
}
function call(name, ...parameters) {
    return (given) => {
        const operands = parameters.map((parameter, at) => given.at(at, parameter)).filter((value) => value !== undefined);
        return sqlCall(name, operands);
    };
}
function over(name, at, parameter) {
    return (given) => sqlCall(name, [given.get(at, parameter)]);
}
const crossDatabaseStubs = new Map([
    ['type_string', type('varchar', 'string')],
    ['type_timestamp', type('timestamp', 'timestamp')],
    ['type_float', type('float', 'float64')],
    ['type_int', type('int', 'int64')],
    ['type_bigint', type('bigint', 'int64')],
    ['type_numeric', type('numeric', 'numeric')],
    ['type_boolean', type('boolean', 'bool')],
    ['dateadd', (given) => sqlCall('dbt_dateadd', [given.get(2, 'from_date_or_timestamp'), given.get(1, 'interval')])],
    ['datediff', (given) => sqlCall('dbt_datediff', [given.get(0, 'first_date'), given.get(1, 'second_date')])],
    [
        'date_trunc',
        (given) => sqlCall('date_trunc', [`'${textOf(given.get(0, 'datepart')).replace(/'/g, '')}'`, given.get(1, 'date')]),
    ],
    ['last_day', over('last_day', 0, 'date')],
    ['date', call('dbt_date', 'year', 'month', 'day')],
    ['concat', (given) => sqlCall('concat', given.list(0, 'fields').length > 0 ? given.list(0, 'fields') : [UNKNOWN])],
    ['hash', over('md5', 0, 'field')],
    ['length', over('length', 0, 'expression')],
    ['replace', call('replace', 'field', 'old_chars', 'new_chars')],
    ['right', call('dbt_right', 'string_text', 'length_expression')],
    ['left', call('dbt_left', 'string_text', 'length_expression')],
    ['split_part', call('split_part', 'string_text', 'delimiter_text', 'part_number')],
    ['position', call('strpos', 'substring_text', 'string_text')],
    ['string_literal', (given) => stubs_cross_database_text("'", given.get(0, 'value'), "'")],
    ['escape_single_quotes', (given) => textOf(given.get(0, 'expression')).replaceAll("'", "''")],
    ['listagg', (given) => sqlCall('dbt_listagg', [given.get(0, 'measure')])],
    ['any_value', over('any_value', 0, 'expression')],
    ['bool_or', over('bool_or', 0, 'expression')],
    ['array_agg', over('array_agg', 0, 'expression')],
    ['array_append', call('array_append', 'array', 'new_element')],
    ['array_concat', call('array_concat', 'array_1', 'array_2')],
    ['array_construct', (given) => sqlCall('array_construct', given.list(0, 'inputs'))],
    ['array_to_string', over('array_to_string', 0, 'array')],
    ['cast', (given) => cast(given.get(0, 'field'), given.get(1, 'type'))],
    ['safe_cast', (given) => cast(given.get(0, 'field'), given.get(1, 'type'))],
    ['try_cast', (given) => cast(given.get(0, 'field'), given.get(1, 'type'))],
    [
        'cast_bool_to_text',
        (given, host) => cast(given.get(0, 'field'), host.reading.dialect === 'bigquery' ? 'string' : 'varchar'),
    ],
    ['cast_array_to_string', over('array_to_string', 0, 'array')],
    ['equals', (given) => stubs_cross_database_text('(', given.get(0, 'expr1'), ' = ', given.get(1, 'expr2'), ')')],
    ['except', () => 'except'],
    ['intersect', () => 'intersect'],
    ['current_timestamp', () => 'current_timestamp'],
    ['current_timestamp_in_utc', () => 'current_timestamp'],
    ['current_timestamp_backcompat', () => 'current_timestamp'],
    ['current_timestamp_in_utc_backcompat', () => 'current_timestamp'],
    ['now', () => 'current_timestamp'],
    ['date_spine', (given) => dateSpine(given.get(0, 'datepart'))],
    ['get_date_dimension', () => dateDimension()],
    ['get_base_dates', (given) => dateSpine(given.get(3, 'datepart') === UNKNOWN ? 'day' : given.get(3, 'datepart'))],
    ['get_fiscal_periods', () => UNKNOWN],
    ['generate_series', () => 'select 1 as generated_number'],
    ['group_by', (given) => groupBy(given.get(0, 'n'))],
]);
function cast(field, type) {
    return stubs_cross_database_text('cast(', field, ' as ', type, ')');
}
function dateSpine(part) {
    return `select cast(null as timestamp) as date_${textOf(part).replace(/\W/g, '').toLowerCase() || 'day'}`;
}
function groupBy(count) {
    const numbers = typeof count === 'number' ? Array.from({ length: Math.max(1, Math.min(count, 500)) }, (_, at) => at + 1) : [];
    return numbers.length === 0 ? '' : `group by ${numbers.join(', ')}`;
}
const DATE_COLUMNS = 'date_day prior_date_day next_date_day prior_year_date_day prior_year_over_year_date_day day_of_week day_of_week_iso day_of_week_name day_of_week_name_short day_of_month day_of_year week_start_date week_end_date prior_year_week_start_date prior_year_week_end_date week_of_year iso_week_start_date iso_week_end_date prior_year_iso_week_start_date prior_year_iso_week_end_date iso_week_of_year prior_year_week_of_year prior_year_iso_week_of_year month_of_year month_name month_name_short month_start_date month_end_date prior_year_month_start_date prior_year_month_end_date quarter_of_year quarter_start_date quarter_end_date year_number year_start_date year_end_date'.split(' ');
function dateDimension() {
    return `select ${DATE_COLUMNS.map((name) => `null as ${name}`).join(', ')}`;
}

;// CONCATENATED MODULE: ./src/extract/dbt/jinja/fill-placeholders.ts
// Rendered text with marks where nothing is known in; text that a SQL parser can read out: an identifier, a value or nothing, as the words around allow.


/** What unknown names are called; columns and tables whose name contains it are not known. */
const UNKNOWN_NAME = 'dbt_unknown';
/** What is selected is not known. */
const OPEN_QUERY = `select null as ${UNKNOWN_NAME}`;
const WORD = /[\p{L}\p{N}_$]/u;
const RELATION_WORDS = new Set(['from', 'join', 'into', 'update', 'table', 'using']);
const NAME_WORDS = new Set(['as', 'schema', 'database']);
const VALUE_WORDS = new Set('select distinct where and or on by in not when then else having qualify between like ilike set values case limit is interval over partition order offset all any date timestamp'.split(' '));
const STATEMENT_WORDS = new Set(['select', 'with', 'insert', 'merge', 'create', 'delete', 'update', 'values']);
function fillPlaceholders(rendered) {
    if (!rendered.text.includes(PLACEHOLDER))
        return rendered;
    const fills = chooseFills(rendered.text);
    const pieces = [];
    let text = '';
    let at = 0;
    for (const piece of rendered.pieces) {
        let from = at;
        const end = at + piece.length;
        for (let mark = rendered.text.indexOf(PLACEHOLDER, at); mark >= 0 && mark < end; mark = rendered.text.indexOf(PLACEHOLDER, mark + 1)) {
            addPiece(from, mark, piece, at);
            const fill = fills.get(mark) ?? '';
            if (fill !== '') {
                const exact = isExact(piece);
                const start = exact ? piece.start + mark - at : piece.start;
                pieces.push({ length: fill.length, start, end: exact ? start + 1 : piece.end, printed: piece.printed });
                text += fill;
            }
            from = mark + 1;
        }
        addPiece(from, end, piece, at);
        at = end;
    }
    function addPiece(from, to, piece, pieceAt) {
        if (from >= to)
            return;
        const start = isExact(piece) ? piece.start + from - pieceAt : piece.start;
        pieces.push({
            length: to - from,
            start,
            end: isExact(piece) ? start + to - from : piece.end,
            printed: piece.printed,
        });
        text += rendered.text.slice(from, to);
    }
    return new Placed(text, pieces);
}
/** One pass over the text that knows quotes, comments, parentheses and clauses. */
function chooseFills(text) {
    const fills = new Map();
    const levels = [{ clause: '', before: '' }];
    let last = '';
    let quote = '';
    const token = /--[^\n]*|\/\*[\s\S]*?\*\/|'|"|`|[\p{L}_][\p{L}\p{N}_$]*|\d[\d.]*|\uE000|[^\s]/gu;
    for (let match = token.exec(text); match; match = token.exec(text)) {
        const word = match[0];
        if (quote !== '') {
            if (word === PLACEHOLDER)
                fills.set(match.index, UNKNOWN_NAME);
            else if (/^(?:--|\/\*)/.test(word)) {
                fillAll(text, match.index, match.index + word.length, fills);
                if (word.includes(quote))
                    quote = '';
            }
            else if (word === quote)
                quote = '';
            continue;
        }
        if (/^(?:--|\/\*)/.test(word)) {
            fillAll(text, match.index, match.index + word.length, fills);
            continue;
        }
        if (word === PLACEHOLDER) {
            const fill = chooseFill(text, match.index, last, levels.at(-1));
            fills.set(match.index, fill);
            if (fill !== '')
                last = fill;
            continue;
        }
        if (word === "'" || word === '"' || word === '`')
            quote = word;
        if (word === '(')
            levels.push({ clause: '', before: last });
        else if (word === ')' && levels.length > 1)
            levels.pop();
        const lower = word.toLowerCase();
        if (/^(?:select|from|join|where|on|group|order|having|qualify|limit|with|using|union)$/.test(lower)) {
            levels.at(-1).clause = lower;
        }
        last = lower;
    }
    return fills;
}
function fillAll(text, from, to, fills) {
    for (let at = text.indexOf(PLACEHOLDER, from); at >= 0 && at < to; at = text.indexOf(PLACEHOLDER, at + 1)) {
        fills.set(at, UNKNOWN_NAME);
    }
}
function chooseFill(text, at, last, level) {
    const before = text[at - 1] ?? '';
    const after = text[at + 1] ?? '';
    // Part of a name: `{{ prefix }}_id`, `{{ schema }}.orders`, `a.{{ column }}`.
    if (WORD.test(before) || WORD.test(after) || before === '.' || before === '@' || after === PLACEHOLDER)
        return UNKNOWN_NAME;
    if (before === PLACEHOLDER)
        return '';
    if (/^\s*\.\s*[\p{L}_"`\uE000]/u.test(text.slice(at + 1, at + 40)))
        return UNKNOWN_NAME;
    const next = /^\s*([\p{L}_]+|.)/u.exec(text.slice(at + 1, at + 200))?.[1]?.toLowerCase() ?? '';
    if (last === '' && next === '')
        return OPEN_QUERY;
    // `with x as ({{ … }})`, `from ({{ … }})`, `union all {{ … }}`
    if (last === '(' && next === ')' && /^(?:as|from|join|lateral|materialized)$/.test(level.before))
        return OPEN_QUERY;
    if ((last === 'union' && next !== 'all' && next !== 'distinct') || (last === 'all' && level.clause === 'union'))
        return OPEN_QUERY;
    if (last === '' || last === ';')
        return STATEMENT_WORDS.has(next) || next === '' || next === '(' ? '' : UNKNOWN_NAME;
    if (RELATION_WORDS.has(last))
        return next === '(' ? UNKNOWN_NAME : `${UNKNOWN_NAME}.${UNKNOWN_NAME}`;
    if (NAME_WORDS.has(last))
        return next === '(' || next === 'select' ? '' : UNKNOWN_NAME;
    if (last === ',' && /^(?:from|join)$/.test(level.clause))
        return `${UNKNOWN_NAME}.${UNKNOWN_NAME}`;
    if (last === '(' && (next === 'select' || next === 'with'))
        return '';
    const opensItem = last === 'select' || last === 'distinct' || (last === ',' && level.clause === 'select');
    if (opensItem) {
        if (next === '(')
            return UNKNOWN_NAME;
        if (next === ',' || next === 'from' || next === ')' || next === '')
            return `null as ${UNKNOWN_NAME}`;
        return 'null';
    }
    if (last === ',' || VALUE_WORDS.has(last) || /^[-+*/%=<>|(!&^]$/.test(last))
        return next === '(' ? UNKNOWN_NAME : 'null';
    // Behind an operand only an operator or a clause may follow.
    return '';
}

// EXTERNAL MODULE: ./src/sql/names.ts
var names = __webpack_require__(40792);
;// CONCATENATED MODULE: ./src/extract/dbt/sql-marks.ts
// What stand-ins for macros mean but a dialect's grammar cannot say, as comments in the rendered SQL; applied to the parsed query.



/** Behind a star: these columns are not among it. */
function exceptMark(names) {
    const plain = names.filter((name) => /^[\w$ ]+$/.test(textOf(name)));
    return joinPlaced(['/*dbt-except ', ...plain.flatMap((name, at) => (at > 0 ? [',', name] : [name])), '*/']);
}
/** Behind a star: its columns have other names, which nobody knows. */
function openMark() {
    return '/*dbt-open*/';
}
/** Behind `union all`: columns are matched by name. */
function byNameMark() {
    return '/*dbt-by-name*/';
}
/** Changes the parsed script, whose ranges are still those of `rendered`. */
function applyMarks(script, rendered) {
    if (!rendered.includes('/*dbt-'))
        return;
    const index = new line_index/* LineIndex */.r(rendered);
    const offsetOf = (line, column) => index.startOfLine(line) + column - 1;
    const open = [script.statements];
    while (open.length > 0) {
        const next = open.pop();
        if (typeof next !== 'object' || next === null)
            continue;
        if ('kind' in next && 'range' in next && next.kind === 'star' && 'except' in next) {
            const { endLine, endColumn } = next.range;
            const end = offsetOf(endLine, endColumn);
            const behind = rendered.slice(end, end + 10_000);
            const except = /^(\s*\/\*dbt-except )([^*]*)\*\//.exec(behind);
            if (except)
                next.except = namesAt(except[2], end + except[1].length, index, script.dialect);
            else if (/^\s*\/\*dbt-open\*\//.test(behind))
                Reflect.set(next, 'pattern', '');
        }
        if ('kind' in next && next.kind === 'set-operation' && 'right' in next) {
            const start = firstRange(next.right);
            if (start &&
                /\/\*dbt-by-name\*\/\s*\(*\s*$/.test(rendered.slice(0, offsetOf(start.line, start.startColumn)).slice(-40))) {
                Reflect.set(next, 'byName', true);
            }
        }
        open.push(...Object.values(next));
    }
}
function namesAt(list, offset, index, dialect) {
    let at = offset;
    return list.split(',').map((name) => {
        const range = index.rangeOf(at, at + name.length);
        at += name.length + 1;
        return { name: (0,names/* storedName */.Rs)(dialect, name.trim(), false), quoted: false, range };
    });
}
function firstRange(body) {
    for (let at = body; typeof at === 'object' && at !== null;) {
        if ('range' in at)
            return at.range;
        at = 'left' in at ? at.left : 'query' in at ? at.query : null;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/extract/dbt/host/stubs-dbt-utils.ts
// Stand-ins for the macros of dbt_utils. Marks in comments (`sql-marks.ts`) carry what a dialect's grammar has no words for.





const stubs_dbt_utils_text = (...parts) => joinPlaced(parts);
const dbtUtilsStubs = new Map([
    ['star', star],
    ['surrogate_key', surrogateKey],
    ['generate_surrogate_key', surrogateKey],
    ['union_relations', unionRelations],
    ['union_tables', unionRelations],
    ['date_spine', (given) => dateSpine(given.get(0, 'datepart'))],
    ['generate_series', () => 'select 1 as generated_number'],
    ['group_by', (given) => groupBy(given.get(0, 'n'))],
    ['safe_divide', (given) => stubs_dbt_utils_text('(', given.get(0, 'numerator'), ' / nullif(', given.get(1, 'denominator'), ', 0))')],
    ['safe_add', (given) => summed(given, ' + ')],
    ['safe_subtract', (given) => summed(given, ' - ')],
    ['pivot', pivot],
    ['unpivot', unpivot],
    ['deduplicate', deduplicate],
    ['get_column_values', () => UNKNOWN],
    ['get_filtered_columns_in_relation', (_given, host) => host.columnsOfRelation()],
    ['get_relations_by_pattern', () => UNKNOWN],
    ['get_relations_by_prefix', () => UNKNOWN],
    ['get_query_results_as_dict', () => UNKNOWN],
    ['get_single_value', () => UNKNOWN],
    ['get_url_host', (given) => sqlCall('dbt_url_host', [given.get(0, 'field')])],
    ['get_url_path', (given) => sqlCall('dbt_url_path', [given.get(0, 'field')])],
    ['get_url_parameter', (given) => sqlCall('dbt_url_parameter', [given.get(0, 'field')])],
    [
        'haversine_distance',
        (given) => sqlCall('dbt_haversine', ['lat1', 'lon1', 'lat2', 'lon2'].map((name, at) => given.get(at, name))),
    ],
    [
        'width_bucket',
        (given) => sqlCall('width_bucket', ['expr', 'min_value', 'max_value', 'num_buckets'].map((name, at) => given.get(at, name))),
    ],
    ['nullcheck', () => UNKNOWN],
    ['nullcheck_table', (given) => stubs_dbt_utils_text('select * from ', stubs_dbt_utils_relationOf(given.get(0, 'relation')))],
    ['slugify', (given) => slug(given.get(0, 'string'))],
    ['pretty_time', () => ''],
    ['pretty_log_format', () => ''],
    ['log_info', () => ''],
    ['degrees_to_radians', (given) => sqlCall('radians', [given.get(0, 'degrees')])],
]);
function star(given) {
    const alias = given.at(1, 'relation_alias');
    const except = given.list(2, 'except').map(columnName);
    const renamed = textOf(given.at(3, 'prefix') ?? '') + textOf(given.at(4, 'suffix') ?? '') !== '';
    const qualifier = alias && isText(alias) && textOf(alias) !== '' ? [alias, '.'] : [];
    return stubs_dbt_utils_text(...qualifier, '*', renamed ? openMark() : except.length > 0 ? exceptMark(except) : '');
}
function surrogateKey(given) {
    const fields = Array.isArray(given.args.list[0]) ? given.args.list[0] : given.list(0, 'field_list');
    const all = fields.length > 1 || given.args.list.length < 2 ? fields : given.args.list;
    return stubs_dbt_utils_text('md5(', sqlCall('concat', all.length > 0 ? all : [UNKNOWN]), ')');
}
function stubs_dbt_utils_relationOf(value) {
    return value instanceof Relation || isText(value) ? value : UNKNOWN;
}
function unionRelations(given) {
    const relations = given.list(0, 'relations');
    const all = relations.length > 0 ? relations : [UNKNOWN];
    const named = given.args.named;
    const column = named.has('source_column_name') ? (named.get('source_column_name') ?? null) : '_dbt_source_relation';
    const include = stub_listOf(named.get('include')).map(columnName);
    const except = stub_listOf(named.get('exclude')).map(columnName);
    // As the macro does: a comment that white space control glued to it must end.
    const parts = ['\n'];
    for (const [at, relation] of all.entries()) {
        if (at > 0)
            parts.push(`\nunion all ${byNameMark()}\n`);
        parts.push('select ');
        if (column !== null && textOf(column) !== '')
            parts.push("'' as ", column, ', ');
        if (include.length > 0)
            parts.push(stubs_dbt_utils_listed(include));
        else
            parts.push('*', except.length > 0 ? exceptMark(except) : '');
        parts.push(' from ', stubs_dbt_utils_relationOf(relation));
    }
    return stubs_dbt_utils_text(...parts);
}
function stubs_dbt_utils_listed(names) {
    return stubs_dbt_utils_text(...names.flatMap((name, at) => (at > 0 ? [', ', name] : [name])));
}
function summed(given, operator) {
    const fields = Array.isArray(given.args.list[0]) ? given.args.list[0] : given.args.list;
    const parts = (fields.length > 0 ? fields : [UNKNOWN]).flatMap((field, at) => [
        ...(at > 0 ? [operator] : []),
        'coalesce(',
        field,
        ', 0)',
    ]);
    return stubs_dbt_utils_text('(', ...parts, ')');
}
function pivot(given) {
    const column = given.get(0, 'column');
    const known = given.list(1, 'values');
    const values = known.some((value) => textOf(value) !== '') ? known : [UNKNOWN];
    const named = given.args.named;
    const [prefix, suffix] = [textOf(named.get('prefix') ?? ''), textOf(named.get('suffix') ?? '')];
    const [then, otherwise] = [named.get('then_value') ?? 1, named.get('else_value') ?? 0];
    const aggregate = textOf(named.get('agg') ?? 'sum').replace(/\W/g, '') || 'sum';
    const parts = [];
    for (const [at, value] of values.entries()) {
        const name = isUnknown(value) ? UNKNOWN_NAME : (prefix + textOf(value) + suffix).replace(/[^\w]+/g, '_');
        if (at > 0)
            parts.push(', ');
        parts.push(`${aggregate}(case when `, column, ` = '${textOf(value).replaceAll("'", "''")}' then `, then, ' else ', otherwise, ' end)');
        if (named.get('alias') !== false)
            parts.push(` as ${/^\d/.test(name) ? '_' : ''}${name}`);
    }
    return stubs_dbt_utils_text(...parts);
}
function unpivot(given) {
    const named = given.args.named;
    const keep = stub_listOf(named.get('exclude')).map(columnName);
    const field = named.get('field_name') ?? 'field_name';
    const value = named.get('value_name') ?? 'value';
    const kept = keep.length > 0 ? [stubs_dbt_utils_listed(keep), ', '] : [];
    return stubs_dbt_utils_text('select ', ...kept, 'cast(null as varchar) as ', field, ', null as ', value, ' from ', stubs_dbt_utils_relationOf(given.get(0, 'relation')));
}
function deduplicate(given) {
    const relation = stubs_dbt_utils_relationOf(given.get(0, 'relation'));
    const partition = given.at(1, 'partition_by') ?? given.args.named.get('group_by') ?? UNKNOWN;
    const order = given.at(2, 'order_by') ?? UNKNOWN;
    const by = Array.isArray(order) ? stubs_dbt_utils_listed(order) : order;
    const over = stubs_dbt_utils_text('row_number() over (partition by ', Array.isArray(partition) ? stubs_dbt_utils_listed(partition) : partition, ' order by ', by, ')');
    return stubs_dbt_utils_text('select dbt_rows.* from ', relation, ' as dbt_rows where ', over, ' = 1');
}
function slug(value) {
    if (!isText(value))
        return value instanceof Dict ? UNKNOWN : value;
    return remade(value, textOf(value)
        .toLowerCase()
        .replace(/[ -]+/g, '_')
        .replace(/[^a-z0-9_]/g, '')
        .replace(/^(?=\d)/, '_'));
}

;// CONCATENATED MODULE: ./src/extract/dbt/host/stubs-fivetran.ts
// Stand-ins for the macros of fivetran_utils.


const stubs_fivetran_text = (...parts) => joinPlaced(parts);
const fivetranStubs = new Map([
    ['enabled_vars', (given, host) => given.list(0, 'vars').every((name) => truthOf(settingOf(name, true, given, host)))],
    [
        'enabled_vars_one_true',
        (given, host) => given.list(0, 'vars').some((name) => truthOf(settingOf(name, true, given, host))),
    ],
    ['source_relation', () => ', cast(null as varchar) as source_relation'],
    ['fill_staging_columns', fillStagingColumns],
    ['fill_pass_through_columns', passThrough],
    ['persist_pass_through_columns', passThrough],
    ['add_pass_through_columns', () => ''],
    ['add_dbt_source_relation', () => ', _dbt_source_relation'],
    ['remove_prefix_from_columns', () => `null as dbt_unknown`],
    ['calculated_fields', () => ''],
    ['dummy_coalesce_value', () => 'null'],
    ['array_agg', (given) => sqlCall('array_agg', [given.get(0, 'field_to_agg')])],
    ['string_agg', (given) => sqlCall('dbt_listagg', [given.get(0, 'field_to_agg')])],
    ['json_extract', (given) => sqlCall('dbt_json_extract', [given.get(0, 'string')])],
    ['json_parse', (given) => sqlCall('dbt_json_extract', [given.get(0, 'string')])],
    ['pivot_json_extract', (given) => pivotJson(given)],
    ['timestamp_add', (given) => sqlCall('dbt_dateadd', [given.get(2, 'from_timestamp'), given.get(1, 'interval')])],
    ['timestamp_diff', (given) => sqlCall('dbt_datediff', [given.get(0, 'first_date'), given.get(1, 'second_date')])],
    ['max_bool', (given) => sqlCall('max', [given.get(0, 'boolean_field')])],
    ['ceiling', (given) => sqlCall('ceiling', [given.get(0, 'num')])],
    [
        'percentile',
        (given) => sqlCall('dbt_percentile', [given.get(0, 'percentile_field'), given.get(1, 'partition_field')]),
    ],
    ['first_value', firstValue],
    ['extract_url_parameter', (given) => sqlCall('dbt_url_parameter', [given.get(0, 'field')])],
    ['try_cast', (given) => stubs_fivetran_text('cast(', given.get(0, 'field'), ' as ', given.get(1, 'type'), ')')],
    ['wrap_in_quotes', (given) => given.get(0, 'object_to_quote')],
    ['union_data', unionData],
    ['union_connections', unionConnections],
    ['union_relations', () => UNKNOWN],
    ['partition_by_source_relation', () => ''],
    ['collect_freshness', () => ''],
]);
function settingOf(name, fallback, given, host) {
    return host.variable({ list: [name, fallback], named: new Map() }, given.site);
}
/** Columns that the source may lack are read by name: a package's tables mostly have them. */
function fillStagingColumns(given, host) {
    const columns = given.at(1, 'staging_columns');
    if (!Array.isArray(columns) || columns.length === 0)
        return UNKNOWN;
    const parts = [];
    for (const [at, column] of columns.entries()) {
        if (at > 0)
            parts.push(',\n');
        const alias = column instanceof Dict ? column.get('alias') : undefined;
        const quoted = column instanceof Dict && truthOf(column.get('quote') ?? false);
        parts.push(quoted ? stubs_fivetran_quotedName(columnName(column), host) : columnName(column));
        if (alias !== undefined && alias !== null && truthOf(alias))
            parts.push(' as ', alias);
    }
    return stubs_fivetran_text(...parts);
}
/** Names that are words of SQL, which packages mark so. */
function stubs_fivetran_quotedName(name, host) {
    const mark = /^(?:bigquery|mysql|databricks)$/.test(host.reading.dialect) ? '`' : '"';
    const written = host.reading.dialect === 'snowflake' ? textOf(name).toUpperCase() : name;
    return stubs_fivetran_text(mark, written, mark);
}
function passThrough(given, host) {
    const setting = given.at(0, 'pass_through_variable') ?? given.at(0, 'pass_through_fields') ?? UNKNOWN;
    const fields = isText(setting) ? settingOf(setting, [], given, host) : setting;
    const identifier = textOf(given.args.named.get('identifier') ?? '');
    const parts = [];
    for (const field of stub_listOf(fields)) {
        const alias = field instanceof Dict ? field.get('alias') : undefined;
        parts.push('\n, ', identifier === '' ? '' : `${identifier}.`, alias && truthOf(alias) ? alias : columnName(field));
    }
    return stubs_fivetran_text(...parts);
}
function pivotJson(given) {
    const fields = given.list(1, 'list_of_properties');
    if (fields.length === 0)
        return UNKNOWN;
    return stubs_fivetran_text(...fields.flatMap((field, at) => [
        at > 0 ? ', ' : '',
        'dbt_json_extract(',
        given.get(0, 'string'),
        `) as ${textOf(columnName(field)).replace(/\W/g, '_')}`,
    ]));
}
function firstValue(given) {
    const [field, partition, order] = ['first_value_field', 'partition_field', 'order_by_field'].map((name, at) => given.get(at, name));
    return stubs_fivetran_text('first_value(', field, ') over (partition by ', partition, ' order by ', order, ')');
}
/** Of one schema it is that schema's table; several are united under the same columns. */
function unionData(given, host) {
    const variable = given.args.named.get('default_variable');
    const relation = variable === undefined ? UNKNOWN : settingOf(variable, UNKNOWN, given, host);
    return stubs_fivetran_text("select *, cast('' as varchar) as _dbt_source_relation from ", relation);
}
function unionConnections(given, host) {
    const { named } = given.args;
    const source = named.get('single_source_name') ?? UNKNOWN;
    const table = named.get('single_table_name') ?? UNKNOWN;
    const relation = host.source({ list: [source, table], named: new Map() }, given.site);
    return stubs_fivetran_text("select *, cast('' as varchar) as _dbt_source_relation from ", relation);
}

;// CONCATENATED MODULE: ./src/extract/dbt/host/package-stubs.ts
// Macros of dbt and of well-known packages: name in, a stand-in that writes plausible SQL over the columns it is given out.





const STUBBED_PACKAGES = new Set([
    'dbt',
    'dbt_utils',
    'dbt_date',
    'dbt_expectations',
    'fivetran_utils',
    'codegen',
    'metrics',
    'audit_helper',
    'elementary',
    'dbt_external_tables',
    'dbt_artifacts',
    'dbt_profiler',
    'spark_utils',
    'tsql_utils',
]);
const TABLES = {
    dbt: [crossDatabaseStubs],
    dbt_utils: [dbtUtilsStubs, crossDatabaseStubs],
    dbt_date: [crossDatabaseStubs],
    fivetran_utils: [fivetranStubs, crossDatabaseStubs],
};
function packageStub(packageName, name, host) {
    for (const table of Object.hasOwn(TABLES, packageName) ? TABLES[packageName] : []) {
        const stub = table.get(name);
        if (stub)
            return new Callable(name, (args, site) => stub(new Given(args, site), host));
    }
    if (packageName !== 'dbt_date')
        return null;
    // Its functions are each one function over a date.
    return new Callable(name, ({ list }) => sqlCall(`dbt_date_${name.replace(/\W/g, '')}`, list.filter(isOperand)));
}
function isOperand(value) {
    return (isText(value) || value instanceof Relation || isUnknown(value)) && textOf(value).trim() !== '';
}

;// CONCATENATED MODULE: ./src/extract/dbt/host/host.ts
// One reading of one file: what dbt offers to templates (ref, source, var, macros of the project and its packages) and what was asked of it.










class Host {
    reading;
    budget = new Budget();
    asked = { refs: [], sources: [], unknown: [], config: {}, columns: false, connection: false };
    builtins;
    rootScope = new Scope();
    varDepth = 0;
    constructor(reading) {
        this.reading = reading;
        this.builtins = dbtBuiltins(this);
    }
    ownFrame() {
        return { scope: new Scope(this.rootScope), own: true, package: this.reading.project.project.name, site: null };
    }
    global(name, frame) {
        if (name === 'execute') {
            this.asked.connection = true;
            return this.reading.execute;
        }
        const builtin = this.builtins.get(name);
        if (builtin !== undefined)
            return builtin;
        const macro = this.macroNamed(name, frame.package);
        if (macro)
            return macro;
        if (this.reading.project.macros.has(name) ||
            STUBBED_PACKAGES.has(name) ||
            this.reading.project.declared.has(name)) {
            return this.packageValue(name);
        }
        return packageStub('dbt', name, this) ?? (isDbtMacro(name) ? UNKNOWN : undefined);
    }
    missing(name, site) {
        if (site.own)
            this.asked.unknown.push({ kind: 'macro', name, site });
    }
    /** Its own package first, then the project that is run. */
    macroNamed(name, fromPackage) {
        const { macros, project } = this.reading.project;
        const found = macros.get(fromPackage)?.get(name) ?? macros.get(project.name)?.get(name);
        return found ? this.bind(found) : null;
    }
    bind(macro) {
        const frame = { scope: this.rootScope, own: false, package: macro.package, site: null };
        return macroValue(macro, frame, this);
    }
    packageValue(name) {
        return new Callable(name, () => UNKNOWN, (macro, site) => this.packageMacro(name, macro, site));
    }
    packageMacro(packageName, macro, site) {
        const { macros, project } = this.reading.project;
        const own = packageName === project.name ? macros.get(packageName)?.get(macro) : undefined;
        if (own && !STUBBED_PACKAGES.has(packageName))
            return this.bind(own);
        const stub = packageStub(packageName, macro, this);
        if (stub)
            return stub;
        const found = macros.get(packageName)?.get(macro);
        if (found)
            return this.bind(found);
        if (macros.has(packageName) && !STUBBED_PACKAGES.has(packageName) && site.own) {
            this.asked.unknown.push({ kind: 'macro', name: `${packageName}.${macro}`, site });
        }
        return UNKNOWN;
    }
    /** `adapter.dispatch('x', 'package')` → `snowflake__x`, its parents', `default__x`. */
    dispatch(name, packageName, site) {
        const { macros, project } = this.reading.project;
        const home = packageName ?? site.package;
        const stub = STUBBED_PACKAGES.has(home) ? packageStub(home, name, this) : null;
        if (stub)
            return stub;
        for (const prefix of adapterPrefixes(this.reading.dialect)) {
            for (const at of new Set([project.name, home, site.package])) {
                const macro = macros.get(at)?.get(`${prefix}__${name}`);
                if (macro)
                    return this.bind(macro);
            }
        }
        return packageStub('dbt', name, this) ?? UNKNOWN;
    }
    ref(args, site) {
        const [first, second] = args.list;
        const version = args.named.get('version') ?? args.named.get('v') ?? null;
        const name = second ?? first ?? args.named.get('model_name') ?? UNKNOWN;
        const from = second === undefined ? (args.named.get('package_name') ?? null) : first;
        if (isUnknown(name) || textOf(name).includes(PLACEHOLDER) || !isText(name))
            return UNKNOWN;
        const wanted = {
            package: from === null ? null : textOf(from),
            name: textOf(name).trim(),
            version: version === null ? null : textOf(version),
        };
        this.asked.refs.push({ ...wanted, site });
        return refRelation(wanted.package, name, wanted.version, this.reading.dialect);
    }
    source(args, site) {
        const source = args.list[0] ?? args.named.get('source_name') ?? UNKNOWN;
        const table = args.list[1] ?? args.named.get('table_name') ?? UNKNOWN;
        if (!isText(source) || !isText(table) || `${textOf(source)}${textOf(table)}`.includes(PLACEHOLDER))
            return UNKNOWN;
        this.asked.sources.push({ source: textOf(source), table: textOf(table), site });
        return sourceRelation(textOf(source), table, this.reading.dialect);
    }
    columnsOfRelation() {
        this.asked.columns = true;
        return [ANY_COLUMN];
    }
    answer() {
        this.asked.connection = true;
        return this.reading.execute ? ANSWER : UNKNOWN;
    }
    thisRelation() {
        return thisRelation(this.reading.model, this.reading.dialect);
    }
    variable(args, site) {
        const name = textOf(args.list[0] ?? '');
        const found = this.lookUp(name);
        if (found !== undefined)
            return found;
        const fallback = args.list.length > 1 ? args.list[1] : args.named.get('default');
        if (fallback !== undefined)
            return fallback;
        if (site.own && !name.includes(PLACEHOLDER))
            this.asked.unknown.push({ kind: 'var', name, site });
        return UNKNOWN;
    }
    hasVariable(name) {
        return this.lookUp(name) !== undefined;
    }
    lookUp(name) {
        for (const scope of this.reading.project.vars) {
            if (Object.hasOwn(scope, name))
                return this.settled(scope[name]);
        }
        return undefined;
    }
    /** Variables may hold templates (`"{{ source('shop', 'orders') }}"`), read where they are used. */
    settled(value) {
        if (typeof value !== 'string' || !value.includes('{{'))
            return fromJson(value);
        if (this.varDepth > 5)
            return UNKNOWN;
        this.varDepth++;
        const result = this.renderInner(value);
        this.varDepth--;
        return result;
    }
    /** Text from elsewhere: a variable, a setting in a yml file. A lone expression keeps its value. */
    renderInner(text) {
        const template = parseTemplate(text);
        const frame = { ...this.ownFrame(), own: false };
        const [only] = template.nodes;
        if (template.nodes.length === 1 && only?.kind === 'print')
            return evaluate(only.value, frame, this);
        return renderTemplate(template, frame, this).text.text;
    }
    configure(args) {
        const [first] = args.list;
        const given = first === undefined ? [] : Object.entries(jsonOf(first) ?? {});
        for (const [key, value] of [...given, ...[...args.named].map(([key, item]) => [key, jsonOf(item)])]) {
            if (value !== undefined && key !== 'caller')
                this.asked.config[key] = value;
        }
    }
}
function adapterPrefixes(dialect) {
    if (dialect === 'redshift')
        return ['redshift', 'postgres', 'default'];
    if (dialect === 'databricks')
        return ['databricks', 'spark', 'default'];
    return dialect === 'ansi' ? ['trino', 'default'] : [adapterName(dialect), 'default'];
}

;// CONCATENATED MODULE: ./src/extract/dbt/jinja/source-map.ts
// Ranges of rendered text in, ranges of the model's file out.


class SourceMap {
    starts = [];
    pieces;
    rendered;
    source;
    lineStarts = new Map();
    constructor(rendered, source) {
        this.pieces = rendered.pieces;
        this.rendered = new line_index/* LineIndex */.r(rendered.text);
        this.source = new line_index/* LineIndex */.r(source);
        let at = 0;
        for (const piece of rendered.pieces) {
            this.starts.push(at);
            at += piece.length;
        }
    }
    rangeOf(range) {
        const from = this.offsetOf(range.line, range.startColumn);
        const to = this.offsetOf(range.endLine, range.endColumn);
        const [first, last] = [this.pieceAt(from), this.pieceAt(Math.max(from, to - 1))];
        // Text put together from several places (`{{ prefix }}_id`) stands where it is put together.
        const assembled = !this.isOnePlace(first, last);
        const start = this.placeOf(from, first, false, assembled);
        const end = to > from ? this.placeOf(to - 1, last, true, assembled) : start;
        return this.source.rangeOf(Math.min(start, end), Math.max(start, end));
    }
    /** Offsets of rendered text as offsets of the source. */
    spanOf(from, to) {
        const [first, last] = [this.pieceAt(from), this.pieceAt(Math.max(from, to - 1))];
        const start = this.placeOf(from, first, false, false);
        return [start, Math.max(start, this.placeOf(Math.max(from, to - 1), last, true, false))];
    }
    isOnePlace(first, last) {
        for (let at = first; at < last; at++) {
            if (at - first > 4 || this.pieces[at].end !== this.pieces[at + 1].start)
                return false;
        }
        return true;
    }
    /** Offset in the source of a rendered character: of its start, or of its end. */
    placeOf(offset, index, atEnd, assembled) {
        const piece = this.pieces[index];
        if (!piece)
            return 0;
        const place = assembled ? (piece.printed ?? piece) : piece;
        if (place === piece && isExact(piece))
            return piece.start + offset - this.starts[index] + (atEnd ? 1 : 0);
        return Math.max(0, atEnd ? place.end : place.start);
    }
    pieceAt(offset) {
        let low = 0;
        let high = this.starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
    offsetOf(line, column) {
        let start = this.lineStarts.get(line);
        if (start === undefined) {
            start = this.rendered.startOfLine(line);
            this.lineStarts.set(line, start);
        }
        return start + column - 1;
    }
}
/** Every range inside of a value made by a parser is moved; the value itself is changed. */
function moveRanges(value, map) {
    const seen = new Set();
    const open = [value];
    while (open.length > 0) {
        const next = open.pop();
        if (typeof next !== 'object' || next === null || seen.has(next))
            continue;
        seen.add(next);
        for (const [key, inner] of Object.entries(next)) {
            if (isRange(inner))
                Reflect.set(next, key, map.rangeOf(inner));
            else
                open.push(inner);
        }
    }
}
function isRange(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'line' in value &&
        'startColumn' in value &&
        'endLine' in value &&
        'endColumn' in value);
}

;// CONCATENATED MODULE: ./src/extract/dbt/name-relations.ts
// Compiled SQL and the relations in it in; the SQL with the names that stand for `ref`, `source` and `this`, as our rendering has them, out.


function nameRelations({ sql, relations }, asked, ownPackage, model, dialect) {
    const named = relations.map(({ written, means }) => {
        if (means.kind === 'this')
            return { written, text: textOf(thisRelation(model, dialect)), means: null };
        const { refers, isAsked } = asAsked(means, asked, ownPackage);
        const text = refers.kind === 'source'
            ? sourceRelation(refers.source, refers.table, dialect)
            : refRelation(refers.package, refers.name, refers.version, dialect);
        return { written, text: textOf(text), means: isAsked ? null : refers };
    });
    const found = findAll(sql, named);
    let result = '';
    let at = 0;
    const used = [];
    for (const { start, relation } of found) {
        result += sql.slice(at, start);
        const from = result.length;
        result += relation.text;
        at = start + relation.written.length;
        if (relation.means)
            used.push({ means: relation.means, start: from, end: result.length });
    }
    return { sql: result + sql.slice(at), used };
}
/** Written as the template asks for it, so that both renderings say the same name. */
function asAsked(means, asked, ownPackage) {
    if (means.kind === 'source') {
        const isAsked = asked.sources.some((one) => one.source === means.source && one.table === means.table);
        return { refers: means, isAsked };
    }
    const same = asked.refs.find((one) => one.name === means.name && (one.version === null || one.version === means.version));
    if (same)
        return { refers: { kind: 'ref', ...same }, isAsked: true };
    return { refers: { ...means, package: means.package === ownPackage ? null : means.package }, isAsked: false };
}
/** Whole names only, the longest first, none inside of another. */
function findAll(sql, relations) {
    const found = [];
    const taken = new Set();
    for (const relation of relations) {
        const { written } = relation;
        for (let at = sql.indexOf(written); at >= 0; at = sql.indexOf(written, at + written.length)) {
            const [before, behind] = [sql[at - 1] ?? ' ', sql[at + written.length] ?? ' '];
            if (/[\w$"`.]/.test(before) || /[\w$"`]/.test(behind) || taken.has(at))
                continue;
            found.push({ start: at, relation });
            for (let inside = at; inside < at + written.length; inside++)
                taken.add(inside);
        }
    }
    return found.sort((a, b) => a.start - b.start);
}

;// CONCATENATED MODULE: ./src/extract/dbt/read-node.ts
// A model, snapshot, test or analysis in; what dbt makes of it out: rendered, parsed to one query, with the places of its own file.










/** `loadParsers(dialect)` must have been awaited. */
function readNode(source) {
    const index = new line_index/* LineIndex */.r(source.file.text);
    const first = attempt(source, false, false);
    // Some models are SQL only when dbt is connected.
    const second = first.script ? null : attempt(source, false, true);
    const ours = second?.script ? second : openQuery(source, first);
    const connected = ours === first && first.asked.connection ? attempt(source, false, true) : null;
    const further = connected && connected.text.text !== first.text.text ? connected : null;
    // What dbt runs wins as long as all of it is in the text.
    const whole = further?.script && unknownsIn(further) <= unknownsIn(first) ? further : ours;
    const compiled = readCompiled(source, whole);
    const main = compiled ?? whole;
    const incremental = /is_incremental|flags\.FULL_REFRESH/.test(source.file.text)
        ? attempt(source, true, Boolean(further?.script) || ours !== first)
        : further;
    const other = incremental && incremental.text.text !== whole.text.text ? incremental : null;
    const asked = [main.asked, ...(whole === further ? [first.asked] : []), ...(other ? [other.asked] : [])];
    const node = {
        kind: 'dbt-node',
        resource: source.resource,
        name: source.name,
        language: 'sql',
        config: main.asked.config,
        script: main.script,
        refs: refsOf(asked, index),
        sources: sourcesOf(asked, index),
        unknown: unknownOf(asked, index),
    };
    if (other?.script)
        node.incremental = other.script;
    if (asked.some(({ columns }) => columns))
        node.asksColumns = true;
    if (!compiled && further && whole !== further)
        node.wider = true;
    return {
        node,
        problems: problemsOf(source, main, other === further ? null : other, index),
        rendered: main.text.text,
    };
}
function unknownsIn({ text }) {
    return text.text.split(UNKNOWN_NAME).length;
}
function attempt(source, incremental, execute) {
    const { project, dialect, name } = source;
    const host = new Host({ project, dialect, model: name, incremental, execute });
    const { text: raw, trouble } = renderTemplate(source.template, host.ownFrame(), host);
    const text = fillPlaceholders(raw);
    if (trouble !== null)
        return { text, asked: host.asked, script: null, trouble: { offset: 0, reason: `rendering stopped: ${trouble}` } };
    return { text, asked: host.asked, ...parseOne(text, source.file.text, dialect) };
}
/** What dbt compiled wins over our own rendering, which tells where it stands. */
function readCompiled(source, ours) {
    const { project, file, name, dialect } = source;
    const path = file.path.slice(project.root === '' ? 0 : project.root.length + 1);
    const node = project.compiled.find(project.project.name, path, name, file.text);
    if (!node)
        return null;
    const { sql, used } = nameRelations(node, ours.asked, project.project.name, name, dialect);
    const text = alignCompiled(sql, ours.text);
    const { script } = parseOne(text, file.text, dialect);
    if (!script)
        return null;
    const map = new SourceMap(text, file.text);
    const asked = { ...ours.asked, refs: [...ours.asked.refs], sources: [...ours.asked.sources], unknown: [] };
    for (const { means, start, end } of used) {
        const [from, to] = map.spanOf(start, end);
        const site = { start: from, end: to, package: project.project.name, own: true };
        if (means.kind === 'ref')
            asked.refs.push({ ...means, site });
        else
            asked.sources.push({ ...means, site });
    }
    return { text, asked, script, trouble: null };
}
/** SQL that a macro writes only after asking the warehouse: one column that nobody knows, where the macro is called. */
function openQuery(source, attempted) {
    const bare = attempted.text.text.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, '').trim();
    const call = source.template.nodes.findLast((node) => node.kind === 'print' && node.value.kind === 'call');
    if (attempted.script || bare !== '' || call?.kind !== 'print' || isConfig(call.value))
        return attempted;
    const length = OPEN_QUERY.length + 1;
    const text = new Placed(`\n${OPEN_QUERY}`, [{ length, start: call.value.start, end: call.value.end }]);
    const { script } = parseOne(text, source.file.text, source.dialect);
    const reason = 'what it selects is known only when dbt is connected: its columns are left open';
    return { ...attempted, script, trouble: { offset: call.value.start, reason } };
}
function isConfig(value) {
    return value.kind === 'call' && value.of.kind === 'name' && value.of.name === 'config';
}
function parseOne(text, source, dialect) {
    if (text.text.trim() === '')
        return { script: null, trouble: { offset: 0, reason: 'it renders to nothing' } };
    let script = (0,parse_sql.parseSql)(text.text, dialect);
    if (script.statements.some((statement) => statement.kind === 'opaque')) {
        const repaired = withoutEmptyLists(text.text);
        if (repaired !== text.text)
            script = (0,parse_sql.parseSql)(repaired, dialect);
    }
    const statements = script.statements.filter((statement) => statement.kind !== 'no-effect' && statement.kind !== 'transaction');
    const map = new SourceMap(text, source);
    const [only] = statements;
    if (statements.length === 1 && only.kind === 'query') {
        const query = { dialect: script.dialect, statements: [only] };
        applyMarks(query, text.text);
        moveRanges(query, map);
        return { script: query, trouble: null };
    }
    const bad = statements.find((statement) => statement.kind === 'opaque') ?? statements[1] ?? only;
    const line = bad ? map.rangeOf(bad.range).line : 1;
    return { script: null, trouble: { offset: -line, reason: reasonFor(statements, bad) } };
}
/** A loop over what only the warehouse knows leaves `in ()`, which no dialect has. Same length, so that places stay. */
function withoutEmptyLists(sql) {
    return sql.replace(/\b(?:not[ \t]+)?in[ \t]*\([ \t\r\n]{0,200}\)/gi, (list) => /[\r\n]/.test(list.slice(0, 4)) ? list : `= ''${list.slice(4).replace(/\S/g, ' ')}`);
}
function reasonFor(statements, bad) {
    if (!bad)
        return 'it renders to no SQL statement';
    if (bad.kind === 'opaque')
        return bad.reason.replace(/^not understood: /, '');
    return statements.length > 1 ? 'it renders to more than one statement' : 'it renders to no query';
}
function problemsOf(source, main, other, index) {
    const { path } = source.file;
    const problems = source.template.troubles.map(({ offset, reason }) => ({
        path,
        line: index.positionOf(offset).line,
        reason: `not understood: template: ${reason}`,
    }));
    // What is switched off is never run.
    if (main.asked.config.enabled === false)
        return problems;
    for (const trouble of [main.trouble, main.script ? other?.trouble : null]) {
        if (!trouble)
            continue;
        const line = trouble.offset < 0 ? -trouble.offset : index.positionOf(trouble.offset).line;
        problems.push({ path, line, reason: `not understood: ${trouble.reason}` });
    }
    return problems;
}
function rangeOf(site, index) {
    return index.rangeOf(Math.max(0, site.start), Math.max(0, site.end));
}
function refsOf(asked, index) {
    return unique(asked.flatMap(({ refs }) => refs.map(({ site, package: from, name, version }) => ({
        package: from,
        name,
        version,
        range: rangeOf(site, index),
    }))));
}
function sourcesOf(asked, index) {
    return unique(asked.flatMap(({ sources }) => sources.map(({ site, source, table }) => ({ source, table, range: rangeOf(site, index) }))));
}
function unknownOf(asked, index) {
    return unique(asked.flatMap(({ unknown }) => unknown.map(({ site, kind, name }) => ({ kind, name, range: rangeOf(site, index) }))));
}
/** A loop asks for the same thing many times. */
function unique(items) {
    return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

;// CONCATENATED MODULE: ./src/extract/dbt/read-packages.ts
// `packages.yml` or `dependencies.yml` in; the packages that `dbt deps` would fetch from elsewhere out.
const PACKAGES_FILE = /(?:^|\/)(?:packages|dependencies)\.ya?ml$/i;
/** Local packages are in the tree; those of the registry, of git and of an archive are not. */
function readPackages(file) {
    const entries = file.text.matchAll(/^[ \t-]*["']?(?:package|git|tarball)["']?[ \t]*:[ \t]*["']?([^\s"'#]+)/gm);
    const remote = [...entries].map((entry) => entry[1].replace(/\.git$/, '').replace(/^.*[/:]/, ''));
    return { kind: 'dbt-packages', remote: [...new Set(remote)] };
}

;// CONCATENATED MODULE: ./src/extract/dbt/property-context.ts
// Texts of a property file in; what Jinja and the little languages inside of them mean out.






class PropertyContext {
    project;
    dialect;
    constructor(project, dialect) {
        this.project = project;
        this.dialect = dialect;
    }
    /** `"{{ var('schema', 'raw') }}"` → `raw`; null where nobody knows. */
    evaluate(text) {
        if (!text.includes('{{') && !text.includes('{%'))
            return text;
        const host = new Host({
            project: this.project,
            dialect: this.dialect,
            model: '',
            incremental: false,
            execute: false,
        });
        try {
            const value = textOf(host.renderInner(text));
            return value.includes(PLACEHOLDER) || value === 'None' ? null : value.trim();
        }
        catch {
            return null;
        }
    }
    /** `ref('x')`, `source('a', 'b')`, with or without braces; the place is that of the whole text. */
    reference({ text, range }) {
        const bare = text.includes('{{') ? text : `{{ ${text} }}`;
        const calls = literalCalls(expressionsIn(parseTemplate(bare).nodes), new line_index/* LineIndex */.r(bare));
        const found = calls.refs[0] ?? calls.sources[0];
        return found ? { ...found, range } : null;
    }
}

;// CONCATENATED MODULE: ./src/extract/dbt/read-consumers.ts
// A property file in; its exposures, metrics, semantic models and saved queries out.

const BEFORE = 'select (';
const MAX_EXPRESSION = 2000;
const IDENTIFIER = /^[A-Za-z_][\w$]*$/;
/** `loadParsers(dialect)` must have been awaited. */
function readConsumers(document, context, dialect) {
    const { root } = document;
    const all = (key) => document.items(document.get(root, key));
    return [
        ...all('exposures').flatMap((node) => readExposure(document, context, node)),
        ...all('semantic_models').flatMap((node) => readSemanticModel(document, context, node, dialect)),
        ...all('metrics').flatMap((node) => readMetric(document, context, node)),
        ...all('saved_queries').flatMap((node) => readSavedQuery(document, context, node)),
    ];
}
function consumer(document, node, type) {
    const name = document.textAt(node, 'name');
    if (!name)
        return null;
    return {
        kind: 'dbt-consumer',
        type,
        name: name.text,
        range: name.range,
        dependsOn: [],
        columns: [],
        uses: [],
        label: document.textAt(node, 'label')?.text ?? null,
        url: document.textAt(node, 'url')?.text ?? null,
        group: (document.textAt(node, 'group') ?? document.textAt(node, 'config', 'group'))?.text ?? null,
    };
}
function readExposure(document, context, node) {
    const exposure = consumer(document, node, 'exposure');
    if (!exposure)
        return [];
    for (const text of document.texts(document.get(node, 'depends_on'))) {
        const reference = context.reference(text);
        if (reference)
            exposure.dependsOn.push(reference);
        const metric = /^\s*(?:\{\{)?\s*metric\(\s*['"](\w+)['"]/.exec(text.text)?.[1];
        if (metric !== undefined)
            exposure.uses.push({ name: metric, range: text.range });
    }
    return [exposure];
}
function readSemanticModel(document, context, node, dialect) {
    const semantic = consumer(document, node, 'semantic-model');
    if (!semantic)
        return [];
    addModel(semantic, document, context, node);
    const named = { entities: [], dimensions: [], measures: [] };
    for (const [key, names] of Object.entries(named)) {
        for (const part of document.items(document.get(node, key))) {
            const name = document.textAt(part, 'name');
            if (name)
                names.push(name.text);
            const column = document.get(part, 'expr') ?? document.get(part, 'name');
            if (column)
                semantic.columns.push(...expressionColumns(document, column, dialect));
        }
    }
    semantic.measures = named.measures;
    semantic.dimensions = [...named.dimensions, ...named.entities];
    return [semantic];
}
function addModel(into, document, context, node) {
    const model = document.textAt(node, 'model');
    const reference = model ? context.reference(model) : null;
    if (reference)
        into.dependsOn.push(reference);
}
/** Columns of any SQL expression; what is not understood, or a template, has none. */
function expressionColumns(document, node, dialect) {
    const text = document.scalar(node)?.text ?? '';
    const plain = columnsIn(text, document.rangeOf(node));
    if (plain.length > 0 || text.includes('{') || text.length > MAX_EXPRESSION)
        return plain;
    const [only, more] = (0,parse_sql.parseSql)(`${BEFORE}${text}\n) from t`, dialect).statements;
    if (only?.kind !== 'query' || more)
        return [];
    const found = [];
    const open = [only.query.body];
    while (open.length > 0) {
        const next = open.pop();
        if (typeof next !== 'object' || next === null)
            continue;
        // The columns of a query inside belong to other tables too.
        if ('kind' in next && next.kind === 'query')
            continue;
        if ('kind' in next && next.kind === 'column') {
            const name = next.parts.at(-1);
            const { line, startColumn, endColumn } = name.range;
            const from = startColumn - 1 - BEFORE.length;
            const isHere = line === 1 && from >= 0 && !text.includes('\n');
            const range = isHere ? document.partOf(node, from, endColumn - 1 - BEFORE.length) : document.rangeOf(node);
            if (IDENTIFIER.test(name.name))
                found.push({ name: name.name, range });
        }
        else
            open.push(...Object.values(next));
    }
    return found.reverse();
}
/** A plain name; of an expression its places are not told apart, so it is left to the models. */
function columnsIn(text, range) {
    return IDENTIFIER.test(text.trim()) ? [{ name: text.trim(), range }] : [];
}
/** Metrics of dbt 1.0 – 1.5 stand on a model, later ones on measures and other metrics. */
function readMetric(document, context, node) {
    const metric = consumer(document, node, 'metric');
    if (!metric)
        return [];
    addModel(metric, document, context, node);
    if (metric.dependsOn.length > 0) {
        for (const key of ['expression', 'sql', 'timestamp', 'dimensions']) {
            for (const text of document.texts(document.get(node, key)))
                metric.columns.push(...columnsIn(text.text, text.range));
        }
        for (const filter of document.items(document.get(node, 'filters'))) {
            const field = document.textAt(filter, 'field');
            if (field)
                metric.columns.push(...columnsIn(field.text, field.range));
        }
    }
    const parameters = document.get(node, 'type_params');
    for (const key of [
        'measure',
        'numerator',
        'denominator',
        'base_measure',
        'conversion_measure',
        'metrics',
        'measures',
        'base_metric',
    ]) {
        metric.uses.push(...namesIn(document, document.get(parameters, key)));
    }
    for (const key of ['base_measure', 'conversion_measure']) {
        metric.uses.push(...namesIn(document, document.get(parameters, 'conversion_type_params', key)));
    }
    metric.usedDimensions = dimensionsIn(document, document.get(node, 'filter'));
    return [metric];
}
/** `Dimension('order__status')`, `TimeDimension('order__made_at', 'day')`, `Entity('order')`. */
function dimensionsIn(document, node) {
    return document.texts(node).flatMap(({ text, range }) => {
        const calls = text.matchAll(/\b(?:Dimension|TimeDimension|Entity)\(\s*['"]([\w.]{1,300})['"]/g);
        return [...calls].map((call) => ({ name: call[1], range }));
    });
}
/** `x`, `{name: x}`, or a list of both. */
function namesIn(document, node) {
    const one = document.scalar(node) ?? document.textAt(node, 'name');
    if (one)
        return [{ name: one.text, range: one.range }];
    return document.items(node).flatMap((item) => {
        const name = document.scalar(item) ?? document.textAt(item, 'name');
        return name ? [{ name: name.text, range: name.range }] : [];
    });
}
function readSavedQuery(document, context, node) {
    const query = consumer(document, node, 'saved-query');
    if (!query)
        return [];
    addModel(query, document, context, node);
    query.uses.push(...namesIn(document, document.get(node, 'query_params', 'metrics')), ...namesIn(document, document.get(node, 'metrics')));
    const where = document.get(node, 'query_params', 'where') ?? document.get(node, 'where');
    const groups = document.get(node, 'query_params', 'group_by') ?? document.get(node, 'group_by');
    query.usedDimensions = [...dimensionsIn(document, where), ...dimensionsIn(document, groups)];
    return [query];
}

;// CONCATENATED MODULE: ./src/extract/dbt/read-unit-tests.ts
// A property file in; its unit tests out: the rows they give and expect, with the place of every column they name.
function readUnitTests(document, context) {
    return document
        .items(document.get(document.root, 'unit_tests'))
        .flatMap((node) => readUnitTest(document, context, node) ?? []);
}
function readUnitTest(document, context, node) {
    const name = document.textAt(node, 'name');
    const model = document.textAt(node, 'model');
    if (!name || !model)
        return null;
    const test = {
        kind: 'dbt-unit-test',
        name: name.text,
        range: name.range,
        model: { package: null, name: model.text, version: null, range: model.range },
        given: [],
        expect: columnsOf(document, document.get(node, 'expect')),
    };
    for (const item of document.items(document.get(node, 'given'))) {
        const input = document.textAt(item, 'input');
        if (!input)
            continue;
        const reference = input.text.trim() === 'this' ? 'this' : context.reference(input);
        if (reference)
            test.given.push({ input: reference, range: input.range, columns: columnsOf(document, item) });
    }
    return test;
}
/** Rows are maps, or lines of CSV whose first one names the columns. SQL and files of their own are not read. */
function columnsOf(document, node) {
    const format = document.textAt(node, 'format')?.text ?? 'dict';
    const rows = document.get(node, 'rows');
    if (format === 'csv')
        return document.isScalar(rows) ? csvColumns(document, rows) : [];
    if (format !== 'dict')
        return [];
    const columns = new Map();
    for (const row of document.items(rows)) {
        for (const { key, keyRange } of document.entries(row)) {
            if (key !== '' && !columns.has(key))
                columns.set(key, { name: key, range: keyRange });
        }
    }
    return [...columns.values()];
}
function csvColumns(document, node) {
    const header = document.firstLine(node);
    if (!header)
        return [];
    const columns = [];
    let at = 0;
    for (const field of header.text.split(',')) {
        const name = field.trim().replace(/^"(.*)"$/, '$1');
        const start = at + field.indexOf(name);
        at += field.length + 1;
        if (name !== '')
            columns.push({ name, range: header.rangeOf(start, start + name.length) });
    }
    return columns;
}

;// CONCATENATED MODULE: ./src/extract/dbt/read-yaml-snapshot.ts
// A snapshot that is declared in YAML (`relation: ref('x')`) in; the node that reads all of that relation out.




async function readYamlSnapshot(document, context, node, dialect) {
    const name = document.textAt(node, 'name');
    const relation = document.textAt(node, 'relation');
    const reference = relation ? context.reference(relation) : null;
    if (!name || !relation || !reference)
        return null;
    const config = document.json(document.get(node, 'config'));
    await (0,parse_sql.loadParsers)(dialect);
    const table = 'source' in reference
        ? sourceRelation(reference.source, reference.table, dialect)
        : refRelation(reference.package, reference.name, reference.version, dialect);
    const script = (0,parse_sql.parseSql)(`select * from ${textOf(table)}`, dialect);
    placeAll(script.statements, relation.range);
    return {
        kind: 'dbt-node',
        resource: 'snapshot',
        name: name.text,
        language: 'sql',
        config: isRecord(config) ? config : {},
        script,
        refs: 'source' in reference ? [] : [reference],
        sources: 'source' in reference ? [reference] : [],
        unknown: [],
    };
}
/** The query is not written anywhere: all of it stands where the relation does. */
function placeAll(value, range) {
    if (typeof value !== 'object' || value === null)
        return;
    for (const [key, inner] of Object.entries(value)) {
        if (key === 'range')
            Reflect.set(value, key, range);
        else
            placeAll(inner, range);
    }
}

;// CONCATENATED MODULE: ./src/extract/dbt/yaml-document.ts
// A YAML text in; maps, lists and texts with their places out. Aliases and merge keys are followed, without end never.

const MAX_VISITS = 300_000;
const yaml_document_MAX_DEPTH = 60;
class YamlDocument {
    yaml;
    document;
    text;
    index;
    visits = 0;
    aliased = new Map();
    known = new Map();
    trouble;
    /** Keys that stand twice in one map: the last one counts. */
    duplicates = [];
    constructor(yaml, document, text, index) {
        this.yaml = yaml;
        this.document = document;
        this.text = text;
        this.index = index;
        this.followAliases();
        const first = document.errors[0];
        this.trouble = first
            ? { line: first.linePos?.[0].line ?? 1, reason: first.message.split('\n')[0] ?? 'not YAML' }
            : null;
    }
    static async read(text) {
        const yaml = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
        try {
            const document = yaml.parseDocument(text, { uniqueKeys: false, prettyErrors: true });
            return new YamlDocument(yaml, document, text, new line_index/* LineIndex */.r(text));
        }
        catch (error) {
            return { reason: error instanceof Error ? error.message : String(error) };
        }
    }
    get root() {
        return this.resolve(this.document.contents);
    }
    /** One walk for all: the library walks the whole document for every alias. */
    followAliases() {
        const anchors = new Map();
        this.yaml.visit(this.document, {
            Node: (_key, node) => {
                if (this.yaml.isAlias(node)) {
                    const target = anchors.get(node.source);
                    if (target)
                        this.aliased.set(node, target);
                }
                else if (node.anchor)
                    anchors.set(node.anchor, node);
            },
        });
    }
    resolve(node) {
        if (!this.yaml.isNode(node))
            return null;
        return this.yaml.isAlias(node) ? (this.aliased.get(node) ?? null) : node;
    }
    /** Own entries before merged ones; of two with one name the last written. */
    entries(node, depth = 0) {
        if (!this.yaml.isMap(node) || depth > yaml_document_MAX_DEPTH)
            return [];
        const before = this.known.get(node);
        if (before)
            return before;
        const own = new Map();
        const merged = [];
        for (const pair of node.items) {
            if (++this.visits > MAX_VISITS)
                break;
            const key = this.yaml.isScalar(pair.key) ? String(pair.key.value) : '';
            const value = this.resolve(pair.value);
            if (key === '<<') {
                for (const part of this.yaml.isSeq(value) ? value.items : [value])
                    merged.push(...this.entries(this.resolve(part), depth + 1));
                continue;
            }
            const keyRange = this.rangeOf(pair.key);
            if (own.has(key))
                this.duplicates.push({ key, line: keyRange.line });
            own.set(key, { key, keyRange, value });
        }
        for (const entry of merged)
            if (!own.has(entry.key))
                own.set(entry.key, entry);
        const entries = [...own.values()];
        this.known.set(node, entries);
        return entries;
    }
    get(node, ...path) {
        let at = node;
        for (const key of path)
            at = this.entries(at).find((entry) => entry.key === key)?.value ?? null;
        return at;
    }
    isMap(node) {
        return this.yaml.isMap(node);
    }
    isScalar(node) {
        return this.yaml.isScalar(node);
    }
    items(node) {
        if (!this.yaml.isSeq(node))
            return [];
        const found = [];
        for (const item of node.items) {
            if (++this.visits > MAX_VISITS)
                break;
            const value = this.resolve(item);
            if (value)
                found.push(value);
        }
        return found;
    }
    scalar(node) {
        if (!this.yaml.isScalar(node) || node.value === null || node.value === undefined)
            return null;
        return { text: String(node.value), range: this.rangeOf(node) };
    }
    /** The first line with something on it of a text of several lines (`|`), as it is written. */
    firstLine(node) {
        if (!this.yaml.isScalar(node) || (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED'))
            return null;
        const [start, end] = node.range ?? [0, 0];
        let at = start;
        for (const line of this.text.slice(start, end).split(/(\r\n|\n|\r)/)) {
            const text = line.trim();
            // Behind the sign of the block there are lines only.
            if (text !== '' && at > start) {
                const from = at + line.indexOf(text);
                return { text, rangeOf: (left, right) => this.index.rangeOf(from + left, from + right) };
            }
            at += line.length;
        }
        return null;
    }
    /** A piece of a text, where the text is written as it reads: on one line, without escapes. The whole text otherwise. */
    partOf(node, from, to) {
        const [start, end] = node.range ?? [0, 0];
        const written = this.text.slice(start, end);
        const value = this.yaml.isScalar(node) ? String(node.value) : '';
        const at = written.indexOf(value);
        if (at < 0 || at > 1)
            return this.rangeOf(node);
        return this.index.rangeOf(start + at + from, start + at + to);
    }
    textAt(node, ...path) {
        return this.scalar(this.get(node, ...path));
    }
    /** A text, or each text of a list. */
    texts(node) {
        const one = this.scalar(node);
        if (one)
            return [one];
        return this.items(node).flatMap((item) => this.scalar(item) ?? []);
    }
    json(node, depth = 0) {
        if (++this.visits > MAX_VISITS || depth > yaml_document_MAX_DEPTH)
            return null;
        if (this.yaml.isScalar(node))
            return node.value instanceof Date ? node.value.toISOString() : (node.value ?? null);
        if (this.yaml.isSeq(node))
            return this.items(node).map((item) => this.json(item, depth + 1));
        return Object.fromEntries(this.entries(node).map((entry) => [entry.key, this.json(entry.value, depth + 1)]));
    }
    rangeOf(node) {
        const [start, end] = node.range ?? [0, 0];
        const quoted = this.yaml.isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
        if (quoted)
            return this.index.rangeOf(start + 1, end - 1);
        return this.index.rangeOf(start, start + this.text.slice(start, end).trimEnd().length);
    }
    /** A list's whole entry: the lines from its dash on, or the value itself in a flow list. */
    entryRange(node) {
        const [start, end] = node.range ?? [0, 0];
        let dash = start - 1;
        while (dash >= 0 && /\s/.test(this.text[dash]))
            dash--;
        const last = start + this.text.slice(start, end).trimEnd().length;
        if (this.text[dash] !== '-')
            return this.index.rangeOf(start, last);
        const lineStart = Math.max(this.text.lastIndexOf('\n', dash), this.text.lastIndexOf('\r', dash)) + 1;
        const lineEnd = /[^\r\n]*(?:\r\n|\n|\r)?/y;
        lineEnd.lastIndex = last;
        // A dash behind another one (`- - a`) or behind a key shares its line.
        const from = this.text.slice(lineStart, dash).trim() === '' ? lineStart : dash;
        return this.index.rangeOf(from, last + lineEnd.exec(this.text)[0].length);
    }
}

;// CONCATENATED MODULE: ./src/extract/dbt/read-properties.ts
// A property file in; everything described in it, with the place of every name, out.







const read_properties_KINDS = [
    ['models', 'model'],
    ['seeds', 'seed'],
    ['snapshots', 'snapshot'],
    ['analyses', 'analysis'],
];
/** Arguments of tests that name columns of the tested relation. */
const COLUMN_ARGUMENT = /(?:^|_)columns?(?:_list|_name|_names|_[a-z])?$|^(?:combination_of_columns|partition_by|group_by)$/i;
const NOT_A_COLUMN = /type|count|quote|regex|pattern|^compare_columns$|_other_|^column_(?:condition|pairs?)$/i;
const read_properties_IDENTIFIER = /^["`[]?[A-Za-z_][\w$]*["`\]]?$/;
async function readProperties(file, project, dialect) {
    const document = await YamlDocument.read(file.text);
    if (!(document instanceof YamlDocument))
        return read_properties_failed(file, 1, document.reason);
    const problems = [];
    if (document.trouble)
        problems.push({
            path: file.path,
            line: document.trouble.line,
            reason: `not understood: ${document.trouble.reason}`,
        });
    const context = new PropertyContext(project, dialect);
    const reader = new PropertyReader(document, context);
    const facts = [];
    const properties = reader.read();
    if (properties.resources.length > 0)
        facts.push(properties);
    if (file.text.includes('semantic_models'))
        await (0,parse_sql.loadParsers)(dialect);
    facts.push(...readConsumers(document, context, dialect), ...readUnitTests(document, context));
    const snapshots = [];
    for (const node of document.items(document.get(document.root, 'snapshots'))) {
        const snapshot = await readYamlSnapshot(document, context, node, dialect);
        if (snapshot)
            snapshots.push(snapshot);
    }
    for (const { key, line } of new Map(document.duplicates.map((found) => [`${found.line} ${found.key}`, found])).values()) {
        problems.push({ path: file.path, line, reason: `\`${key}\` stands twice in one map: dbt reads the last one only` });
    }
    return { path: file.path, facts: [...facts, ...snapshots], problems };
}
function read_properties_failed(file, line, reason) {
    return { path: file.path, facts: [], problems: [{ path: file.path, line, reason: `not understood: ${reason}` }] };
}
class PropertyReader {
    document;
    context;
    constructor(document, context) {
        this.document = document;
        this.context = context;
    }
    read() {
        const { document } = this;
        const resources = [];
        for (const [key, type] of read_properties_KINDS) {
            for (const node of document.items(document.get(document.root, key))) {
                const resource = this.readResource(node, type, null);
                if (resource)
                    resources.push(resource);
            }
        }
        for (const node of document.items(document.get(document.root, 'sources')))
            resources.push(...this.readSource(node));
        return { kind: 'dbt-properties', resources };
    }
    readSource(node) {
        const { document, context } = this;
        const name = document.textAt(node, 'name')?.text;
        if (name === undefined)
            return [];
        const written = (path) => document.textAt(node, path)?.text ?? document.textAt(node, 'config', path)?.text ?? null;
        const schemaText = written('schema');
        const schema = schemaText === null ? name : (context.evaluate(schemaText) ?? 'dbt_unknown');
        const databaseText = written('database');
        const database = databaseText === null ? null : context.evaluate(databaseText);
        const common = this.configOf(node);
        return document.items(document.get(node, 'tables')).flatMap((table) => {
            const tableName = document.textAt(table, 'name')?.text;
            if (tableName === undefined)
                return [];
            const identifierText = document.textAt(table, 'identifier')?.text ?? tableName;
            const identifier = context.evaluate(identifierText) ?? 'dbt_unknown';
            const resource = this.readResource(table, 'source', { name, schema, database, identifier });
            return resource ? [{ ...resource, config: { ...common, ...resource.config } }] : [];
        });
    }
    readResource(node, type, source) {
        const { document } = this;
        const name = document.textAt(node, 'name');
        if (!name)
            return null;
        const config = this.configOf(node);
        const contract = isRecord(config.contract) ? config.contract : document.json(document.get(node, 'contract'));
        const textOf = (key) => document.textAt(node, key)?.text ?? (typeof config[key] === 'string' ? config[key] : null);
        const versions = document.items(document.get(node, 'versions')).flatMap((item) => this.readVersion(item) ?? []);
        return {
            type,
            name: name.text,
            range: name.range,
            source,
            columns: this.readColumns(node),
            tests: this.readTests(node),
            config,
            contract: isRecord(contract) && contract.enforced === true,
            access: textOf('access'),
            group: textOf('group'),
            versions,
            latestVersion: document.textAt(node, 'latest_version')?.text ?? null,
        };
    }
    readVersion(node) {
        const { document } = this;
        const version = document.textAt(node, 'v')?.text;
        if (version === undefined)
            return null;
        const filter = document.items(document.get(node, 'columns')).find((item) => document.get(item, 'include') !== null);
        const include = document.texts(document.get(filter ?? null, 'include')).map(({ text }) => text);
        const isAll = include.length === 0 || (include.length === 1 && /^(?:all|\*)$/.test(include[0]));
        const hasTests = document.entries(node).some(({ key }) => key === 'data_tests' || key === 'tests');
        return {
            version,
            definedIn: document.textAt(node, 'defined_in')?.text ?? null,
            include: isAll ? 'all' : include,
            exclude: document.texts(document.get(filter ?? null, 'exclude')).map(({ text }) => text),
            columns: this.readColumns(node),
            tests: hasTests ? this.readTests(node) : null,
            config: this.configOf(node),
        };
    }
    configOf(node) {
        const { document } = this;
        const value = document.json(document.get(node, 'config'));
        const config = {};
        for (const [key, item] of Object.entries(isRecord(value) ? value : {})) {
            Object.assign(config, Object.fromEntries([[key, typeof item === 'string' ? this.context.evaluate(item) : item]]));
        }
        for (const key of ['loaded_at_field', 'overrides', 'enabled']) {
            const text = document.scalar(document.get(node, key));
            if (text && config[key] === undefined)
                config[key] = text.text;
        }
        return config;
    }
    readColumns(node) {
        const { document } = this;
        return document.items(document.get(node, 'columns')).flatMap((entry) => {
            const name = document.textAt(entry, 'name');
            if (!name)
                return [];
            const type = document.textAt(entry, 'data_type')?.text ?? document.textAt(entry, 'type')?.text ?? null;
            const column = this.context.evaluate(name.text) ?? 'dbt_unknown';
            return [
                { name: column, type, range: name.range, entry: document.entryRange(entry), tests: this.readTests(entry) },
            ];
        });
    }
    readTests(node) {
        const { document } = this;
        return ['data_tests', 'tests'].flatMap((key) => document.items(document.get(node, key)).flatMap((item) => this.readTest(item) ?? []));
    }
    readTest(item) {
        const { document } = this;
        const plain = document.scalar(item);
        if (plain)
            return { name: plain.text, range: plain.range, columns: [], to: null };
        const entries = document.entries(item);
        const named = document.textAt(item, 'test_name');
        // `- unique: {…}`, or the arguments beside the name by a slip of indentation.
        const first = entries.find((entry) => entry.key !== 'name' && entry.key !== 'config') ?? entries[0];
        if (!first && !named)
            return null;
        const isNested = !named && document.isMap(first.value);
        const body = isNested ? first.value : item;
        const given = document.entries(body);
        const inner = document.entries(document.get(body, 'arguments'));
        const all = [...given, ...inner];
        const columns = all
            .filter((entry) => COLUMN_ARGUMENT.test(entry.key) && !NOT_A_COLUMN.test(entry.key))
            .flatMap((entry) => document.texts(entry.value))
            .filter((text) => read_properties_IDENTIFIER.test(text.text))
            .map(({ text, range }) => ({ name: text.replace(/["`[\]]/g, ''), range }));
        const argument = (...keys) => document.scalar(all.find((entry) => keys.includes(entry.key))?.value ?? null);
        const to = argument('to', 'compare_model');
        const ref = to ? this.context.reference(to) : null;
        const field = argument('field', 'to_field');
        return {
            name: named?.text ?? first.key,
            range: named?.range ?? first.keyRange,
            columns,
            to: to && ref ? { ref, field: field?.text ?? null, range: field?.range ?? to.range } : null,
        };
    }
}

;// CONCATENATED MODULE: ./src/extract/dbt/read-python.ts
// A Python model in; the models and sources it asks dbt for out. Nothing of it is executed.


const CALL = /\b\w+\s*\.\s*(ref|source)\s*\(\s*(["'])([^"'\n]+)\2\s*(?:,\s*(["'])([^"'\n]+)\4)?\s*(?:,\s*(?:v|version)\s*=\s*["']?(\w+)["']?)?\s*,?\s*\)/g;
const CONFIG = /\.\s*config\s*\(([^)]*)\)/g;
function readPython(file) {
    const index = new line_index/* LineIndex */.r(file.text);
    const text = blankComments(file.text);
    const node = {
        kind: 'dbt-node',
        resource: 'model',
        name: (0,tree_places/* baseName */.Fl)(file.path).replace(/\.py$/i, ''),
        language: 'python',
        config: {},
        script: null,
        refs: [],
        sources: [],
        unknown: [],
    };
    for (const match of text.matchAll(CALL)) {
        const range = index.rangeOf(match.index, match.index + match[0].length);
        const [, what, , first, , second, version] = match;
        if (what === 'ref') {
            node.refs.push({
                package: second === undefined ? null : first,
                name: second ?? first,
                version: version ?? null,
                range,
            });
        }
        else if (second !== undefined)
            node.sources.push({ source: first, table: second, range });
    }
    for (const match of text.matchAll(CONFIG)) {
        for (const pair of match[1].matchAll(/(\w+)\s*=\s*(?:["']([^"'\n]*)["']|(True|False))/g)) {
            Object.assign(node.config, Object.fromEntries([[pair[1], pair[2] ?? pair[3] === 'True']]));
        }
    }
    return node;
}
/** Same length, so places hold. */
function blankComments(text) {
    return text.replace(/("""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|#[^\n]*/g, (all, quoted) => {
        if (quoted !== undefined && !/^(?:"""|''')/.test(quoted))
            return quoted;
        return all.replace(/[^\n]/g, ' ');
    });
}

;// CONCATENATED MODULE: ./src/extract/dbt/read-seed.ts
// A seed's CSV in; its name and the places of its header's columns out.


function readSeed(file) {
    const head = file.text.slice(0, 200_000);
    const index = new line_index/* LineIndex */.r(head);
    const columns = [];
    let at = 0;
    for (;;) {
        const field = fieldAt(head, at, delimiterOf(head));
        if (field.name !== '')
            columns.push({ name: field.name, range: index.rangeOf(field.start, field.end) });
        if (!field.more)
            break;
        at = field.next;
    }
    return { kind: 'dbt-seed', name: (0,tree_places/* baseName */.Fl)(file.path).replace(/\.csv$/i, ''), columns };
}
/** dbt's default is the comma; a header without one that has another separator was configured so. */
function delimiterOf(text) {
    const line = /^[^\r\n]*/.exec(text)[0];
    if (line.includes(','))
        return ',';
    return [';', '\t', '|'].find((separator) => line.includes(separator)) ?? ',';
}
function fieldAt(text, from, delimiter) {
    let start = from;
    while (text[start] === ' ')
        start++;
    let end;
    let name;
    let next;
    if (text[start] === '"') {
        start++;
        end = start;
        while (end < text.length && (text[end] !== '"' || text[end + 1] === '"'))
            end += text[end] === '"' ? 2 : 1;
        name = text.slice(start, end).replaceAll('""', '"');
        next = end + 1;
        while (next < text.length && text[next] !== delimiter && !/[\r\n]/.test(text[next]))
            next++;
    }
    else {
        end = start;
        while (end < text.length && text[end] !== delimiter && !/[\r\n]/.test(text[end]))
            end++;
        next = end;
        while (end > start && text[end - 1] === ' ')
            end--;
        name = text.slice(start, end);
    }
    return { name, start, end, next: next + 1, more: text[next] === delimiter };
}

;// CONCATENATED MODULE: ./src/extract/dbt/settle-config.ts
// The settings of a project and what decides over them in; the same settings with the values of their templates out.


/** These differ from run to run: what depends on them stays a template. */
const OF_THE_RUN = /\b(?:target|env_var|flags|invocation_args_dict|run_started_at|execute)\b/;
const settle_config_MAX_DEPTH = 40;
const MAX_TEMPLATES = 2000;
function settleConfig(project, loaded, dialect) {
    const context = new PropertyContext(loaded, dialect);
    let left = MAX_TEMPLATES;
    /** A variable that only has a default is there to be given with each run. */
    function isSet(template) {
        const names = [...template.matchAll(/\bvar\s*\(\s*(?:["']([^"']{1,300})["'])?/g)].map((match) => match[1]);
        return names.every((name) => name !== undefined && loaded.vars.some((scope) => Object.hasOwn(scope, name)));
    }
    function settled(value, depth) {
        if (typeof value === 'string') {
            if (!value.includes('{{') || OF_THE_RUN.test(value) || !isSet(value) || left-- <= 0)
                return value;
            return context.evaluate(value) ?? value;
        }
        if (depth > settle_config_MAX_DEPTH)
            return value;
        if (Array.isArray(value))
            return value.map((item) => settled(item, depth + 1));
        if (!isRecord(value))
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, settled(item, depth + 1)]));
    }
    return { ...project, config: settled(project.config, 0) };
}

;// CONCATENATED MODULE: ./src/extract/dbt/extract.ts
// One file of a dbt project and what decides over it in; its facts out.















async function extractDbt(file, context) {
    const support = context.support ?? { files: [], memo: new Map() };
    const loaded = await loadProject(file.path, support.files, support.memo);
    const kind = classifyPath(file.path, loaded.root, loaded.project);
    switch (kind) {
        case 'project': {
            const { project, problems } = await readProject(file);
            return result(file, [settleConfig(project, loaded, context.dialect)], problems);
        }
        case 'manifest':
        case 'catalog':
            return readArtifact(file, kind);
        case 'properties':
            return readProperties(file, loaded, context.dialect);
        case 'seed':
            return result(file, [readSeed(file)], []);
        case 'macro':
            return result(file, readMacros(file), []);
        case 'model':
        case 'snapshot':
        case 'test':
        case 'analysis':
            if (/\.py$/i.test(file.path))
                return result(file, [readPython(file)], []);
            return /\.sql$/i.test(file.path) ? readNodes(file, kind, loaded, context) : result(file, [], []);
        case 'other':
            return result(file, PACKAGES_FILE.test(file.path) ? [readPackages(file)] : [], []);
    }
}
async function readNodes(file, resource, project, context) {
    await (0,parse_sql.loadParsers)(context.dialect);
    const template = parseTemplate(file.text);
    const facts = [];
    const problems = [];
    const common = { file, resource, project, dialect: context.dialect };
    const blocks = template.nodes.flatMap((node) => (node.kind === 'block' ? [node] : []));
    const snapshots = blocks.filter((block) => block.tag === 'snapshot');
    const generic = blocks.some((block) => block.tag === 'test' || block.tag === 'data_test' || block.tag === 'materialization');
    // Generic tests and materializations are templates for dbt, not queries of this project.
    if (generic && snapshots.length === 0)
        return result(file, readMacros(file), []);
    if (resource === 'test' && /(?:^|\/)generic\//.test(file.path))
        return result(file, readMacros(file), []);
    const parts = snapshots.length > 0
        ? snapshots.map((block) => ({ name: block.name, resource: 'snapshot', nodes: [block] }))
        : [{ name: (0,tree_places/* baseName */.Fl)(file.path).replace(/\.sql$/i, ''), resource, nodes: template.nodes }];
    if (template.troubles.length === 0 && parts.every((part) => part.nodes.length === 0))
        return result(file, [], []);
    for (const [at, part] of parts.entries()) {
        // Names set around the blocks are seen inside of them.
        const around = snapshots.length > 0 ? template.nodes.filter((node) => node.kind === 'set' || node.kind === 'macro') : [];
        const troubles = at === 0 ? template.troubles : [];
        try {
            const reading = readNode({
                ...common,
                name: part.name,
                resource: part.resource,
                template: { nodes: [...around, ...part.nodes], troubles },
            });
            facts.push(reading.node);
            problems.push(...reading.problems);
        }
        catch (error) {
            if (error instanceof parse_sql.ParserLost)
                throw error;
            const line = new line_index/* LineIndex */.r(file.text).positionOf(part.nodes[0]?.start ?? 0).line;
            problems.push({
                path: file.path,
                line,
                reason: `not understood: ${error instanceof Error ? error.message : String(error)}`,
            });
        }
    }
    return result(file, facts, problems);
}
function result(file, facts, problems) {
    return { path: file.path, facts, problems };
}

;// CONCATENATED MODULE: ./src/extract/dbt/index.ts
// dbt projects: models, sources, seeds, snapshots, tests, macros and what is shown from them.


const dbt = {
    id: 'dbt',
    title: 'dbt projects',
    version: 7,
    claims: claimDbt,
    supports: dbtSupports,
    extract: extractDbt,
};

// EXTERNAL MODULE: ./src/extract/syntax/history.ts
var syntax_history = __webpack_require__(47845);
// EXTERNAL MODULE: ./src/extract/syntax/grouped-by.ts
var grouped_by = __webpack_require__(86241);
;// CONCATENATED MODULE: ./src/extract/drizzle/arrange.ts
// Facts of Drizzle's files in, one history per migrations folder out.



function arrange(files, context) {
    const histories = [];
    const journals = files.filter((file) => file.path.endsWith('_journal.json'));
    const scripts = new Set(files.filter((file) => file.path.endsWith('.sql')).map((file) => file.path));
    for (const journal of journals) {
        const history = fromJournal(journal, scripts, context);
        for (const step of history.steps)
            scripts.delete(step.path);
        histories.push(history);
    }
    const folders = (0,grouped_by/* groupedBy */.m)([...scripts].filter((path) => (0,tree_places/* baseName */.Fl)(path) === 'migration.sql'), (path) => (0,tree_places/* folderOf */.yS)((0,tree_places/* folderOf */.yS)(path)));
    for (const [root, paths] of folders) {
        const sorted = paths.sort(tree_places/* byText */.z4);
        histories.push((0,syntax_history/* buildHistory */.x)({
            style: 'drizzle',
            root,
            dialect: context.dialectOf(sorted[0] ?? root),
            steps: sorted.map((path) => (0,syntax_history/* versioned */.i)(path, (0,tree_places/* baseName */.Fl)((0,tree_places/* folderOf */.yS)(path)))),
            sameVersion: null,
        }));
    }
    return histories;
}
function fromJournal(journal, scripts, context) {
    const root = (0,tree_places/* folderOf */.yS)((0,tree_places/* folderOf */.yS)(journal.path));
    const fact = journal.facts.find((candidate) => candidate.kind === 'migration-journal');
    const problems = [];
    const steps = [];
    for (const entry of fact?.entries ?? []) {
        const path = (0,tree_places/* joinPath */.uJ)((0,tree_places/* folderOf */.yS)(journal.path), entry.name);
        if (scripts.has(path))
            steps.push((0,syntax_history/* versioned */.i)(path, entry.version));
        else
            problems.push({ path: journal.path, line: 1, reason: `the journal lists ${path}, which is not there` });
    }
    const listed = new Set(steps.map((step) => step.path));
    for (const path of scripts) {
        if ((0,tree_places/* folderOf */.yS)(path) !== root || listed.has(path))
            continue;
        problems.push({ path, line: 1, reason: 'not in the journal (meta/_journal.json), so Drizzle does not apply it' });
    }
    return (0,syntax_history/* buildHistory */.x)({
        style: 'drizzle',
        root,
        dialect: fact?.dialect ?? context.dialectOf(steps[0]?.path ?? journal.path),
        steps,
        problems,
    });
}

// EXTERNAL MODULE: ./src/extract/syntax/script-facts.ts
var script_facts = __webpack_require__(48740);
;// CONCATENATED MODULE: ./src/extract/drizzle/extract.ts
// A Drizzle file in, its facts out: the journal's order, or a migration without its statement breakpoints.

const DIALECT_NAMES = {
    postgresql: 'postgres',
    pg: 'postgres',
    mysql: 'mysql',
    singlestore: 'mysql',
    sqlite: 'sqlite',
    turso: 'sqlite',
    mssql: 'mssql',
};
async function extract(file, context) {
    if (file.path.endsWith('.json'))
        return readJournal(file);
    return (0,script_facts/* scriptFacts */.X)(file.path, withoutBreakpoints(file.text), context.dialect, null);
}
function readJournal(file) {
    const journal = extract_parseJson(file.text);
    const listed = extract_isRecord(journal) && Array.isArray(journal.entries) ? journal.entries : null;
    if (!extract_isRecord(journal) || !listed) {
        return {
            path: file.path,
            facts: [],
            problems: [{ path: file.path, line: 1, reason: 'not understood: a Drizzle journal without a list of entries' }],
        };
    }
    const entries = [];
    for (const entry of listed) {
        if (!extract_isRecord(entry) || typeof entry.tag !== 'string')
            continue;
        const number = /^\d+/.exec(entry.tag)?.[0];
        entries.push({ name: `../${entry.tag}.sql`, version: number ?? String(entry.idx ?? entry.tag) });
    }
    const dialect = typeof journal.dialect === 'string' ? DIALECT_NAMES[journal.dialect] : undefined;
    return {
        path: file.path,
        facts: [{ kind: 'migration-journal', entries, dialect: dialect ?? null }],
        problems: [],
    };
}
// `-->` is no comment in MySQL, and the last statement before a breakpoint may lack its semicolon.
function withoutBreakpoints(text) {
    return text.replace(/--> statement-breakpoint/g, (mark, at) => {
        const before = text.slice(Math.max(0, at - 200), at).trimEnd();
        return before === '' || before.endsWith(';') ? ' '.repeat(mark.length) : `;${' '.repeat(mark.length - 1)}`;
    });
}
function extract_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function extract_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/extract/drizzle/index.ts
// Drizzle Kit: SQL files in the order of `meta/_journal.json`, or (from 1.0) folders with `migration.sql` and `snapshot.json`.



const drizzle = {
    id: 'drizzle',
    title: 'Drizzle Kit',
    version: 2,
    claims,
    extract: extract,
    arrange: (files, context) => arrange(files, context),
};
function claims(paths) {
    const roots = new Set();
    const snapshots = new Set();
    for (const path of paths) {
        if (path.endsWith('meta/_journal.json'))
            roots.add((0,tree_places/* folderOf */.yS)((0,tree_places/* folderOf */.yS)(path)));
        if ((0,tree_places/* baseName */.Fl)(path) === 'snapshot.json')
            snapshots.add((0,tree_places/* folderOf */.yS)(path));
    }
    return paths.filter((path) => {
        if ((0,tree_places/* isForeign */.jq)(path))
            return false;
        const folder = (0,tree_places/* folderOf */.yS)(path);
        if (path.endsWith('.sql') && roots.has(folder))
            return true;
        if (path.endsWith('/_journal.json') || path === 'meta/_journal.json')
            return roots.has((0,tree_places/* folderOf */.yS)(folder));
        return (0,tree_places/* baseName */.Fl)(path) === 'migration.sql' && snapshots.has(folder);
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/extract/environment-files/extract.ts
// One file that sets keys of the environment in; the keys, each at its place, out. Values are never kept.


const TOO_LONG = 1_000_000;
const extract_NAME = '[A-Za-z_][A-Za-z0-9_.]*';
/** Names as environments have them; `environment:` of a workflow may also be a deployment's. */
const IS_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
async function extract_extract({ path, text }) {
    if (text.length > TOO_LONG) {
        return { path, facts: [], problems: [{ path, line: 1, reason: 'skipped: too long for a file that sets keys' }] };
    }
    const name = (0,tree_places/* baseName */.Fl)(path);
    if (/\.ya?ml$/.test(name))
        return fromYaml(path, text);
    return factsOf(path, /Dockerfile/.test(name) ? fromDockerfile(text) : fromLines(text));
}
function factsOf(path, keys) {
    const facts = keys.length > 0 ? [{ kind: 'environment-declarations', keys }] : [];
    return { path, facts, problems: [] };
}
/** `KEY=value`, `export KEY=value`, and `# KEY=value`: an example shows what is optional that way. */
function fromLines(text) {
    const keys = [];
    const pattern = new RegExp(`^(\\s*(?:#+\\s?)?(?:export\\s+)?)(${extract_NAME})\\s*[=:]`);
    for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
        const found = pattern.exec(line);
        if (!found || /\s/.test(found[2]))
            continue;
        const start = found[1].length + 1;
        keys.push({ name: found[2], at: [at + 1, start, start + found[2].length] });
    }
    return keys;
}
function fromDockerfile(text) {
    const keys = [];
    for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
        const instruction = /^\s*(?:ENV|ARG)\s+(.*)$/i.exec(line);
        const rest = instruction ? instruction[1] : /^\s+[A-Za-z_]\w*=/.test(line) ? line : '';
        for (const found of rest.matchAll(/(?:^|\s)([A-Za-z_]\w*)(?==|\s|$)/g)) {
            if (instruction && found.index > 0 && !rest.slice(found.index + found[0].length).startsWith('='))
                continue;
            const start = line.indexOf(found[1]) + 1;
            keys.push({ name: found[1], at: [at + 1, start, start + found[1].length] });
        }
    }
    return keys;
}
const extract_BLOCKS = /^(?:env|environment|envs|variables|args|env_variables|build_args|envVars|globalEnv|passThroughEnv)$/;
/** Whatever stands in a block called `env` or `environment`: a map, a list of `KEY=value`, a list of `{ name, value }`. */
function fromYaml(path, text) {
    const counter = new dist.LineCounter();
    const keys = [];
    const add = (name, range) => {
        if (!IS_NAME.test(name) || !range)
            return;
        const { line, col } = counter.linePos(range[0]);
        keys.push({ name, at: [line, col, col + name.length] });
    };
    try {
        for (const document of (0,dist.parseAllDocuments)(text, { lineCounter: counter, logLevel: 'silent', uniqueKeys: false })) {
            (0,dist.visit)(document, {
                Pair(_key, pair) {
                    if (!(0,dist.isScalar)(pair.key))
                        return;
                    const name = String(pair.key.value);
                    if (name === 'key' && (0,dist.isScalar)(pair.value))
                        return;
                    if (!extract_BLOCKS.test(name))
                        return;
                    if ((0,dist.isMap)(pair.value)) {
                        for (const item of pair.value.items)
                            if ((0,dist.isScalar)(item.key))
                                add(String(item.key.value), item.key.range);
                    }
                    else if ((0,dist.isSeq)(pair.value)) {
                        for (const item of pair.value.items) {
                            if ((0,dist.isScalar)(item))
                                add(String(item.value).split('=')[0], item.range);
                            else if ((0,dist.isMap)(item)) {
                                const named = item.items.find((entry) => (0,dist.isScalar)(entry.key) && /^(?:name|key)$/.test(String(entry.key.value)));
                                if (named && (0,dist.isScalar)(named.value))
                                    add(String(named.value.value), named.value.range);
                            }
                        }
                    }
                },
            });
        }
    }
    catch {
        return {
            path,
            facts: [],
            problems: [{ path, line: 1, reason: 'not understood: not YAML, so its environment is not read' }],
        };
    }
    return factsOf(path, keys);
}

;// CONCATENATED MODULE: ./src/extract/environment-files/index.ts
// Files that say which keys the environment has: `.env` files and their examples, compose files, workflows, Dockerfiles.


const environmentFiles = {
    id: 'environment-files',
    title: 'Environment files, compose files and workflows',
    version: 1,
    sample: 'KEY=1\n',
    claims: (paths) => paths.filter((path) => isDeclaring(path) && !NOT_OURS.test(path)),
    extract: extract_extract,
};
const NAMES = /^(?:\.env(?:\.[\w.-]+)?|[\w.-]*\.env|env\.(?:example|sample|template|dist|defaults?)|\.dev\.vars(?:\.[\w.-]+)?|\.envrc|(?:docker-)?compose[\w.-]*\.ya?ml|Dockerfile(?:\.[\w.-]+)?|[\w.-]+\.Dockerfile|render\.ya?ml|app\.ya?ml|fly\.toml|turbo\.json)$/;
const WORKFLOW = /(?:^|\/)\.github\/(?:workflows|actions)\/.+\.ya?ml$|^\.gitlab-ci\.ya?ml$|^\.circleci\/config\.ya?ml$/;
const NOT_OURS = /(?:^|\/)(?:node_modules|\.git|\.venv|vendor)\//;
function isDeclaring(path) {
    return NAMES.test((0,tree_places/* baseName */.Fl)(path)) || WORKFLOW.test(path);
}

;// CONCATENATED MODULE: ./src/extract/flyway/config.ts
// Flyway's settings (flyway.conf, flyway.toml, Spring's application files) in; locations and default schema out.

const config_CONFIG = /^(?:flyway\.(?:conf|toml|properties)|application\.(?:ya?ml|properties))$/i;
function config_isConfig(path) {
    return config_CONFIG.test((0,tree_places/* baseName */.Fl)(path));
}
async function readConfig(file) {
    const values = /\.ya?ml$/i.test(file.path) ? await config_fromYaml(file.text) : config_fromLines(file.text);
    const locations = config_listOf(values.get('locations') ?? '');
    const schemas = config_listOf(values.get('schemas') ?? '');
    const defaultSchema = config_listOf(values.get('defaultschema') ?? '')[0] ?? schemas[0] ?? null;
    // Settings put together elsewhere (`${...}`) are as good as none.
    const known = !locations.some((location) => location.includes('${'));
    const schema = defaultSchema?.includes('${') ? null : defaultSchema;
    if (values.size === 0)
        return { path: file.path, facts: [], problems: [] };
    return {
        path: file.path,
        facts: [{ kind: 'migration-config', locations: known ? locations : [], defaultSchema: schema }],
        problems: [],
    };
}
function config_listOf(value) {
    return value
        .replace(/^\[|\]$/g, '')
        .split(',')
        .map((part) => part.trim().replace(/^["']|["']$/g, ''))
        .filter((part) => part !== '');
}
/** `key = value` of properties and TOML alike; keys without prefix, dashes and case. */
function config_fromLines(text) {
    const values = new Map();
    let section = '';
    // A list may go on over several lines.
    const joined = text.replace(/=\s*\[[^\]]*\]/g, (list) => list.replace(/[\r\n]+/g, ' '));
    for (const line of joined.split(/\r\n|\r|\n/)) {
        const head = /^\s*\[([^\]]+)\]\s*$/.exec(line);
        if (head)
            section = `${head[1]}.`;
        const pair = /^\s*([\w.-]+)\s*[=:]\s*(.*?)\s*$/.exec(line);
        if (!pair)
            continue;
        const key = /(?:^|\.)flyway\.([\w-]+)$/i.exec(`${section}${pair[1]}`)?.[1];
        if (key)
            values.set(plainKey(key), pair[2] ?? '');
    }
    return values;
}
async function config_fromYaml(text) {
    const { parseAllDocuments } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const values = new Map();
    for (const document of parseAllDocuments(text)) {
        // Later documents are usually profiles.
        if (values.size > 0 || !('toJS' in document))
            break;
        const found = flywayIn(safely(() => document.toJS({ maxAliasCount: 50 })));
        for (const [key, value] of Object.entries(found)) {
            values.set(plainKey(key), Array.isArray(value) ? value.join(',') : String(value));
        }
    }
    return values;
}
function flywayIn(root) {
    if (!config_isRecord(root))
        return {};
    const spring = config_isRecord(root.spring) ? root.spring : root;
    if (config_isRecord(spring.flyway))
        return spring.flyway;
    const found = {};
    for (const [key, value] of Object.entries(root)) {
        const short = /^(?:spring\.)?flyway\.([\w-]+)$/.exec(key)?.[1];
        if (short)
            found[short] = value;
    }
    return found;
}
function safely(read) {
    try {
        return read();
    }
    catch {
        return null;
    }
}
function plainKey(key) {
    return key.replace(/[-_]/g, '').toLowerCase();
}
function config_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/extract/flyway/names.ts
// A path in; what Flyway makes of the file name out (flyway-core, ResourceNameParser, default prefixes and separator).

/** null when the name is none of Flyway's, or has no valid version. */
function flywayName(path) {
    const name = /^([VBUR])(.*)\.sql$/i.exec((0,tree_places/* baseName */.Fl)(path));
    const prefix = name?.[1];
    if (!name || (prefix !== 'V' && prefix !== 'B' && prefix !== 'U' && prefix !== 'R'))
        return null;
    const rest = name[2] ?? '';
    const at = rest.indexOf('__');
    const before = at < 0 ? rest : rest.slice(0, at);
    const description = at < 0 ? '' : rest.slice(at + 2).replace(/_/g, ' ');
    if (prefix === 'R')
        return before === '' && at === 0 ? { prefix, version: null, description } : null;
    return /^\d+(?:[._]\d+)*$/.test(before) ? { prefix, version: before, description } : null;
}

// EXTERNAL MODULE: ./src/extract/syntax/dialect-names.ts
var dialect_names = __webpack_require__(22250);
// EXTERNAL MODULE: ./src/extract/syntax/version-order.ts
var version_order = __webpack_require__(62408);
;// CONCATENATED MODULE: ./src/extract/flyway/arrange.ts
// Facts of Flyway's scripts and settings in; one history per place that Flyway runs on out.







function arrange_arrange(files, context) {
    const scripts = [];
    for (const file of files) {
        const name = flywayName(file.path);
        if (name)
            scripts.push({ path: file.path, name });
    }
    const { instances, rest, schemaOf } = configured(files, scripts);
    instances.push(...byFolders(rest, files, schemaOf));
    const misnamed = misnamedIn(scripts, context.allPaths);
    return instances.map((instance) => {
        const steps = stepsOf(instance);
        const folders = new Set(instance.scripts.map((script) => (0,tree_places/* folderOf */.yS)(script.path)));
        return (0,syntax_history/* buildHistory */.x)({
            style: 'flyway',
            root: instance.root,
            dialect: context.dialectOf(dialectPath(instance)),
            steps,
            problems: [...folders].flatMap((folder) => misnamed.get(folder) ?? []),
            // Per schema folder each history counts for itself.
            sameVersion: instance.schemaFolders ? null : version_order/* versionKey */._5,
        });
    });
}
/** A script of the instance's own folder: those shared by several servers say nothing. */
function dialectPath(instance) {
    const own = instance.scripts.find((script) => (0,tree_places/* isWithin */.UO)(script.path, instance.root));
    return (own ?? instance.scripts[0])?.path ?? instance.root;
}
/** Instances whose locations are written in a settings file, and the scripts that none of them names. */
function configured(files, scripts) {
    const instances = [];
    const taken = new Set();
    const schemas = [];
    for (const file of files) {
        const fact = file.facts.find((candidate) => candidate.kind === 'migration-config');
        if (!fact || !config_isConfig(file.path))
            continue;
        const base = moduleOf(file.path);
        if (fact.defaultSchema !== null)
            schemas.push({ base, schema: fact.defaultSchema });
        const own = scripts.filter((script) => (0,tree_places/* isWithin */.UO)(script.path, base));
        for (const locations of vendors(fact.locations, own)) {
            const members = own.filter((script) => locations.some((location) => isAt(script.path, location)));
            if (members.length === 0)
                continue;
            for (const member of members)
                taken.add(member.path);
            instances.push({ root: commonFolder(members), scripts: members, defaultSchema: fact.defaultSchema });
        }
    }
    return {
        instances,
        rest: scripts.filter((script) => !taken.has(script.path)),
        schemaOf: (path) => {
            const near = schemas.filter((entry) => (0,tree_places/* isWithin */.UO)(path, entry.base)).sort((a, b) => b.base.length - a.base.length);
            return near[0]?.schema ?? null;
        },
    };
}
function moduleOf(configPath) {
    return (0,tree_places/* folderOf */.yS)(configPath).replace(/(?:^|\/)(?:src\/main\/resources|config|conf|flyway)(?:\/.*)?$/, '');
}
/** Locations without their protocol; one list per database where `{vendor}` stands for it. */
function vendors(written, scripts) {
    const locations = written.map((location) => location
        .replace(/^(?:classpath|filesystem):/, '')
        .replace(/^(?:\.?\/)+|\/+$|\/\*.*$/g, '')
        .replace(/^src\/main\/resources\//, ''));
    const pattern = locations.find((location) => location.includes('{vendor}'));
    if (pattern === undefined)
        return locations.length === 0 ? [] : [locations];
    const before = `/${pattern.split('{vendor}')[0] ?? ''}`;
    const names = new Set();
    for (const script of scripts) {
        const path = `/${script.path}`;
        const at = path.indexOf(before);
        const name = at < 0 ? '' : (path.slice(at + before.length).split('/')[0] ?? '');
        if ((0,dialect_names.dialectNamed)(name) !== null)
            names.add(name);
    }
    return [...names].map((name) => locations.map((location) => location.replace('{vendor}', name)));
}
function isAt(path, location) {
    return location === '' || `/${path}`.includes(`/${location}/`);
}
function commonFolder(scripts) {
    let common = (0,tree_places/* folderOf */.yS)(scripts[0]?.path ?? '');
    for (const script of scripts)
        while (!(0,tree_places/* isWithin */.UO)(script.path, common))
            common = (0,tree_places/* folderOf */.yS)(common);
    return common;
}
/** `migration_data` beside `migration` with versions of its own is a second location of the same run. */
function joined(locations) {
    const found = new Map();
    for (const [root, members] of [...locations].sort(([a], [b]) => a.length - b.length || (0,tree_places/* byText */.z4)(a, b))) {
        const stem = [...found.keys()].find((other) => /^[-_]/.test(root.slice(other.length)) && root.startsWith(other) && !root.slice(other.length).includes('/'));
        const before = stem === undefined ? undefined : found.get(stem);
        const other = stem === undefined || (0,dialect_names.dialectNamed)(root.slice(stem.length + 1)) !== null;
        if (stem === undefined ||
            !before ||
            other ||
            collide(new Map([
                ['a', before],
                ['b', members],
            ])))
            found.set(root, members);
        else
            found.set(stem, [...before, ...members]);
    }
    return found;
}
/** Without settings: Flyway reads a location with all its subfolders in one order. */
function byFolders(scripts, files, schemaOf) {
    const instances = [];
    for (const [root, members] of joined((0,grouped_by/* groupedBy */.m)(scripts, (script) => locationOf(script.path)))) {
        const defaultSchema = schemaOf(members[0]?.path ?? root);
        const parts = (0,grouped_by/* groupedBy */.m)(members, (script) => script.path.slice(root.length).replace(/^\//, '').split('/').slice(0, -1)[0] ?? '');
        const dialects = [...parts.keys()].filter((part) => (0,dialect_names.dialectNamed)(part) !== null);
        if (dialects.length > 0) {
            const shared = members.filter((script) => !dialects.some((part) => (0,tree_places/* isWithin */.UO)(script.path, join(root, part))));
            for (const part of dialects) {
                instances.push({ root: join(root, part), scripts: [...shared, ...(parts.get(part) ?? [])], defaultSchema });
            }
        }
        else if (parts.size > 1 && collide(parts)) {
            instances.push(...apart(root, parts, files, defaultSchema));
        }
        else
            instances.push({ root, scripts: members, defaultSchema });
    }
    return instances;
}
/** Subfolders with the same versions cannot be one location: they are schemas of one database, or databases. */
function apart(root, parts, files, defaultSchema) {
    const schemas = schemasNamed(files.filter((file) => (0,tree_places/* isWithin */.UO)(file.path, root)));
    const sorted = [...parts].sort(([a], [b]) => (0,tree_places/* byText */.z4)(a, b));
    if (![...parts.keys()].some((part) => schemas.has(part.toLowerCase()))) {
        return sorted.map(([part, scripts]) => ({ root: join(root, part), scripts, defaultSchema }));
    }
    return [{ root, scripts: [...parts.values()].flat(), defaultSchema, schemaFolders: sorted.map(([part]) => part) }];
}
/** Schemas that the scripts create or name a table in. */
function schemasNamed(files) {
    const names = new Set();
    for (const file of files) {
        for (const fact of file.facts) {
            if (fact.kind !== 'sql-script')
                continue;
            for (const statement of fact.script.statements) {
                if (statement.kind === 'create-schema')
                    names.add(statement.name.name.toLowerCase());
                if (statement.kind !== 'create-table' && statement.kind !== 'alter-table')
                    continue;
                const schema = statement.name.at(-2);
                if (schema)
                    names.add(schema.name.toLowerCase());
            }
        }
    }
    return names;
}
function join(root, part) {
    return [root, part].filter((piece) => piece !== '').join('/');
}
function locationOf(path) {
    const folders = (0,tree_places/* folderOf */.yS)(path).split('/');
    const at = folders.findIndex((name) => /^(?:\w+[-_])?migrations?(?:[-_]\w+)?$|^flyway$/i.test(name));
    return at < 0 ? (0,tree_places/* folderOf */.yS)(path) : folders.slice(0, at + 1).join('/');
}
function collide(parts) {
    const seen = new Map();
    for (const [part, scripts] of parts) {
        for (const { name } of scripts) {
            if (name.prefix !== 'V' || name.version === null)
                continue;
            const key = (0,version_order/* versionKey */._5)(name.version);
            if (seen.has(key) && seen.get(key) !== part)
                return true;
            seen.set(key, part);
        }
    }
    return false;
}
function stepsOf(instance) {
    if (!instance.schemaFolders)
        return stepsOfLocation(instance);
    return instance.schemaFolders.flatMap((folder) => {
        const at = join(instance.root, folder);
        const scripts = instance.scripts.filter((script) => folder === '' ? (0,tree_places/* folderOf */.yS)(script.path) === instance.root : (0,tree_places/* isWithin */.UO)(script.path, at));
        return stepsOfLocation({ root: at, scripts, defaultSchema: folder === '' ? instance.defaultSchema : folder });
    });
}
function stepsOfLocation(instance) {
    const { scripts, defaultSchema } = instance;
    const step = (script, kind) => ({
        path: script.path,
        changeSet: null,
        version: script.name.version,
        kind,
        defaultSchema,
    });
    const order = (a, b) => (0,version_order/* compareVersions */.Zy)(a.name.version ?? '', b.name.version ?? '') || (0,tree_places/* byText */.z4)(a.path, b.path);
    // On an empty database Flyway starts from the newest baseline and skips what it stands for.
    const baseline = scripts
        .filter((script) => script.name.prefix === 'B')
        .sort(order)
        .at(-1);
    const versions = scripts.filter((script) => script.name.prefix === 'V').sort(order);
    const after = baseline
        ? versions.filter((script) => (0,version_order/* compareVersions */.Zy)(script.name.version ?? '', baseline.name.version ?? '') > 0)
        : versions;
    const repeatable = scripts
        .filter((script) => script.name.prefix === 'R')
        .sort((a, b) => (0,tree_places/* byText */.z4)(a.name.description, b.name.description) || (0,tree_places/* byText */.z4)(a.path, b.path));
    return [
        ...(baseline ? [step(baseline, 'baseline')] : []),
        ...after.map((script) => step(script, 'versioned')),
        ...repeatable.map((script) => step(script, 'repeatable')),
    ];
}
/** Files that look like Flyway's but have no version it can read: it leaves them out without a word. */
function misnamedIn(scripts, allPaths) {
    const folders = new Set(scripts.map((script) => (0,tree_places/* folderOf */.yS)(script.path)));
    const found = new Map();
    for (const path of allPaths) {
        const folder = (0,tree_places/* folderOf */.yS)(path);
        if (!folders.has(folder) || !/^[VvBbRr][\d_].*\.sql$/i.test((0,tree_places/* baseName */.Fl)(path)) || flywayName(path))
            continue;
        const reason = 'not applied: Flyway reads VERSION only from names like V1_2__description.sql or R__description.sql';
        const problems = found.get(folder) ?? [];
        problems.push({ path, line: 1, reason });
        found.set(folder, problems);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/extract/flyway/index.ts
// Flyway: versioned scripts by version, then repeatable ones by description; undo scripts are not applied.





const flyway = {
    id: 'flyway',
    title: 'Flyway',
    version: 2,
    claims: flyway_claims,
    extract: flyway_extract,
    arrange: arrange_arrange,
};
function flyway_claims(paths) {
    const scripts = paths.filter((path) => flywayName(path) !== null && !(0,tree_places/* isForeign */.jq)(path));
    // `V001.sql` alone could be anybody's; two underscores are Flyway's.
    const roots = new Set(scripts.filter((path) => (0,tree_places/* baseName */.Fl)(path).includes('__')).map(tree_places/* folderOf */.yS));
    const claimed = scripts.filter((path) => roots.has((0,tree_places/* folderOf */.yS)(path)));
    if (claimed.length === 0)
        return [];
    return [...claimed, ...paths.filter((path) => config_isConfig(path) && !(0,tree_places/* isForeign */.jq)(path))];
}
async function flyway_extract(file, context) {
    if (config_isConfig(file.path))
        return readConfig(file);
    if (flywayName(file.path)?.prefix === 'U')
        return { path: file.path, facts: [], problems: [] };
    return (0,script_facts/* scriptFacts */.X)(file.path, file.text, context.dialect, null);
}

;// CONCATENATED MODULE: ./src/extract/golang-migrate/index.ts
// golang-migrate (and sqlx, node-pg-migrate with the same names): `N_name.up.sql` by number, `.down.sql` not applied.





const UP = /^(\d+)[^/]*\.up\.sql$/i;
const DOWN = /\.down\.sql$/i;
const golangMigrate = {
    id: 'golang-migrate',
    title: 'golang-migrate',
    version: 3,
    claims: golang_migrate_claims,
    extract: golang_migrate_extract,
    arrange: (files, context) => {
        const roots = (0,grouped_by/* groupedBy */.m)(files.filter((file) => UP.test((0,tree_places/* baseName */.Fl)(file.path))), (file) => (0,tree_places/* folderOf */.yS)(file.path));
        return [...roots].map(([root, members]) => {
            const steps = members.map((file) => (0,syntax_history/* versioned */.i)(file.path, versionOf(file.path))).sort(inOrder);
            return (0,syntax_history/* buildHistory */.x)({ style: 'golang-migrate', root, dialect: context.dialectOf(steps[0]?.path ?? root), steps });
        });
    },
};
function golang_migrate_claims(paths) {
    const roots = new Set(paths.filter((path) => UP.test((0,tree_places/* baseName */.Fl)(path))).map(tree_places/* folderOf */.yS));
    return paths.filter((path) => !(0,tree_places/* isForeign */.jq)(path) && roots.has((0,tree_places/* folderOf */.yS)(path)) && (UP.test((0,tree_places/* baseName */.Fl)(path)) || DOWN.test((0,tree_places/* baseName */.Fl)(path))));
}
async function golang_migrate_extract(file, context) {
    if (DOWN.test(file.path))
        return { path: file.path, facts: [], problems: [] };
    return (0,script_facts/* scriptFacts */.X)(file.path, file.text, context.dialect, null);
}
function versionOf(path) {
    return UP.exec((0,tree_places/* baseName */.Fl)(path))?.[1] ?? '';
}
function inOrder(a, b) {
    return (0,version_order/* compareVersions */.Zy)(a.version ?? '', b.version ?? '') || (0,tree_places/* byText */.z4)(a.path, b.path);
}

;// CONCATENATED MODULE: ./src/extract/liquibase/arrange.ts
// Facts of changelog files in; one history per master changelog out, includes followed where they stand.



function liquibase_arrange_arrange(files, context) {
    const tree = new ChangeLogs(files, context.allPaths);
    const included = new Set();
    for (const file of files)
        for (const target of tree.includesOf(file))
            included.add(target);
    const roots = files.filter((file) => isChangeLog(file) && !included.has(file.path));
    const masters = roots.filter((file) => tree.includesOf(file).length > 0);
    const histories = masters.map((file) => arrange_history([file], (0,tree_places/* folderOf */.yS)(file.path), tree, context));
    const loose = roots.filter((file) => !masters.includes(file));
    for (const [folder, members] of (0,grouped_by/* groupedBy */.m)(loose, (file) => (0,tree_places/* folderOf */.yS)(file.path))) {
        const master = masters.find((file) => (0,tree_places/* isWithin */.UO)(folder, (0,tree_places/* folderOf */.yS)(file.path)));
        if (master) {
            const own = histories[masters.indexOf(master)];
            own?.problems.push(...members.map((file) => notIncluded(file.path, master.path)));
            continue;
        }
        // Changelogs that nothing includes: by name, each kind on its own.
        const sorted = members.sort((a, b) => (0,tree_places/* byText */.z4)(a.path, b.path));
        if (sorted.every((file) => file.path.endsWith('.sql')))
            histories.push(arrange_history(sorted, folder, tree, context));
        else
            histories.push(...sorted.map((file) => arrange_history([file], folder, tree, context)));
    }
    return histories;
}
function isChangeLog(file) {
    return file.facts.some((fact) => fact.kind === 'change-set');
}
function notIncluded(path, master) {
    return { path, line: 1, reason: `not applied: ${master} does not include it` };
}
function arrange_history(roots, root, tree, context) {
    const steps = [];
    const problems = [];
    const visited = new Set();
    for (const file of roots)
        tree.walk(file, steps, problems, visited);
    const dialect = context.dialectOf(roots[0]?.path ?? root);
    return (0,syntax_history/* buildHistory */.x)({ style: 'liquibase', root, dialect, steps, problems, sameVersion: null });
}
class ChangeLogs {
    byPath;
    byName;
    sorted;
    constructor(files, allPaths) {
        this.byPath = new Map(files.map((file) => [file.path, file]));
        this.byName = (0,grouped_by/* groupedBy */.m)(allPaths.filter((path) => /\.(?:xml|ya?ml|json|sql|groovy)$/i.test(path)), tree_places/* baseName */.Fl);
        this.sorted = [...this.byPath.keys()].sort(tree_places/* byText */.z4);
    }
    includesOf(file) {
        return file.facts.flatMap((fact) => fact.kind === 'change-set' ? fact.includes.flatMap((target) => this.resolve(target, file.path)) : []);
    }
    walk(file, steps, problems, visited) {
        if (visited.has(file.path))
            return;
        visited.add(file.path);
        for (const fact of file.facts) {
            if (fact.kind === 'sql-script')
                steps.push(stepOf(file.path, null));
            if (fact.kind !== 'change-set')
                continue;
            if (fact.script.statements.length > 0)
                steps.push(stepOf(file.path, fact.id));
            for (const target of fact.includes) {
                const found = this.resolve(target, file.path);
                if (found.length === 0) {
                    problems.push({
                        path: file.path,
                        line: 1,
                        reason: `not understood: ${target} is included, but not in this repository`,
                    });
                }
                for (const path of found) {
                    const inner = this.byPath.get(path);
                    if (inner)
                        this.walk(inner, steps, problems, visited);
                    else if (/\.sql$/i.test(path))
                        steps.push(stepOf(path, null));
                }
            }
        }
    }
    /** Files an include means: beside the changelog, or the nearest whose path ends so. */
    resolve(target, from) {
        const relative = target.startsWith('./') || target.startsWith('../');
        const plain = target.replace(/^classpath\*?:/, '').replace(/^\/+/, '');
        if (plain.endsWith('/'))
            return this.resolveFolder(plain.replace(/\/+$/, ''), relative, from);
        const beside = (0,tree_places/* joinPath */.uJ)((0,tree_places/* folderOf */.yS)(from), plain);
        const candidates = this.byName.get((0,tree_places/* baseName */.Fl)(plain)) ?? [];
        if (relative)
            return candidates.filter((path) => path === beside);
        const fitting = candidates.filter((path) => path === plain || path.endsWith(`/${plain}`));
        if (fitting.length === 0)
            return candidates.filter((path) => path === beside);
        return [fitting.sort((a, b) => shared(b, from) - shared(a, from) || (0,tree_places/* byText */.z4)(a, b))[0]];
    }
    /** Liquibase sorts by the whole path and reads subfolders too. */
    resolveFolder(folder, relative, from) {
        const beside = (0,tree_places/* joinPath */.uJ)((0,tree_places/* folderOf */.yS)(from), folder);
        const fits = (path) => relative ? path.startsWith(`${beside}/`) : `/${(0,tree_places/* folderOf */.yS)(path)}/`.includes(`/${folder}/`) && path !== from;
        const found = this.sorted.filter((path) => fits(path) && path !== from);
        const best = Math.max(0, ...found.map((path) => shared(path, from)));
        // The same folder name in another module is another database.
        return relative
            ? found
            : found.filter((path) => shared(path, from) >= Math.min(best, (0,tree_places/* folderOf */.yS)(from).split('/').length - 1));
    }
}
function stepOf(path, changeSet) {
    return { path, changeSet, version: null, kind: 'versioned', defaultSchema: null };
}
/** How many leading folders two paths share. */
function shared(a, b) {
    const left = a.split('/');
    const right = b.split('/');
    let count = 0;
    while (count < left.length && left[count] === right[count])
        count++;
    return count;
}

;// CONCATENATED MODULE: ./src/extract/liquibase/claims.ts
// Paths of a tree in; changelogs and what lies in their folders out.

const FILE = /\.(?:xml|ya?ml|json|sql|groovy)$/i;
const CHANGELOG = /^(?:[\w]+[-_.])*change-?log(?:[-_.][\w.-]*)?\.(?:xml|ya?ml|json|sql|groovy)$/i;
const OWN_FOLDER = /^(?:change-?logs?|db\.changelog|liquibase|db|database|migrations?)$/i;
function claims_claims(paths) {
    const own = paths.filter((path) => FILE.test(path) && !(0,tree_places/* isForeign */.jq)(path));
    const anchors = own.filter(claims_isChangeLog);
    if (anchors.length === 0)
        return [];
    // Everything below a folder of changelogs, but never of a whole project.
    const folders = new Set(anchors.map(tree_places/* folderOf */.yS).filter((folder) => OWN_FOLDER.test((0,tree_places/* baseName */.Fl)(folder))));
    const named = new Set(anchors);
    return own.filter((path) => named.has(path) || (0,tree_places/* isWithinAny */.U5)(path, folders));
}
/** `CHANGELOG.json` of a release tool is none: a database's changelog says so in its name or folder. */
function claims_isChangeLog(path) {
    const name = (0,tree_places/* baseName */.Fl)(path);
    // JHipster's `config/liquibase/master.xml`
    if (/^(?:master|root|index)\.(?:xml|ya?ml|json)$/i.test(name)) {
        return /^(?:liquibase|db\.changelog|change-?logs?)$/i.test((0,tree_places/* baseName */.Fl)((0,tree_places/* folderOf */.yS)(path)));
    }
    if (!CHANGELOG.test(name))
        return false;
    if (/^(?:db|database|liquibase|master|root|main|jpa)[-_.]|[-_.](?:master|root)\b|\.xml$/i.test(name))
        return true;
    return (0,tree_places/* folderOf */.yS)(path)
        .split('/')
        .some((part) => OWN_FOLDER.test(part));
}

;// CONCATENATED MODULE: ./src/extract/liquibase/change-node.ts
// One element of a changelog, whatever it was written in: XML, YAML and JSON are read into the same tree.
function attribute(node, name) {
    return node.attributes.get(name) ?? '';
}
function child(node, name) {
    return node.children.find((candidate) => candidate.name === name) ?? null;
}
function childrenNamed(node, name) {
    return node.children.filter((candidate) => candidate.name === name);
}

;// CONCATENATED MODULE: ./src/extract/liquibase/column-sql.ts
// A <column> of a changelog and a dialect in; its SQL out. Names, types and values as Liquibase writes them.

/** A type of one word and what the database calls it; arguments are kept where the database has them. */
const TYPES = {
    postgres: {
        datetime: 'timestamp',
        clob: 'text',
        nclob: 'text',
        longtext: 'text',
        mediumtext: 'text',
        longvarchar: 'text',
        blob: 'bytea',
        longblob: 'bytea',
        binary: 'bytea',
        varbinary: 'bytea',
        longvarbinary: 'bytea',
        nvarchar: 'varchar',
        nvarchar2: 'varchar',
        varchar2: 'varchar',
        nchar: 'char',
        number: 'numeric',
        currency: 'decimal',
        tinyint: 'smallint',
        mediumint: 'integer',
        double: 'double precision',
        float: 'float',
        bit: 'boolean',
    },
    mysql: {
        clob: 'longtext',
        nclob: 'longtext',
        blob: 'longblob',
        uuid: 'char(36)',
        number: 'numeric',
        currency: 'decimal',
        boolean: 'tinyint(1)',
        nvarchar: 'varchar',
        varchar2: 'varchar',
        longvarchar: 'longtext',
        timestamp: 'timestamp',
    },
    mssql: {
        clob: 'nvarchar(max)',
        nclob: 'nvarchar(max)',
        text: 'nvarchar(max)',
        blob: 'varbinary(max)',
        boolean: 'bit',
        uuid: 'uniqueidentifier',
        number: 'numeric',
        currency: 'money',
        datetime: 'datetime',
        timestamp: 'datetime2',
        double: 'float',
    },
};
// Types that take no length in the database, whatever the changelog says.
const BARE = new Set([
    'text',
    'bytea',
    'boolean',
    'smallint',
    'longtext',
    'longblob',
    'double precision',
    'bit',
    'nvarchar(max)',
    'varbinary(max)',
]);
function typeFor(written, dialect) {
    const flat = written
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^java\.sql\.types\./i, '');
    const word = /^([a-z]\w*)\s*(\(.*)?$/i.exec(flat);
    const known = TYPES[dialect];
    const key = word?.[1]?.toLowerCase() ?? '';
    if (!known || !Object.hasOwn(known, key)) {
        // `timestamp(6)`, `bigint(20)` and the like: only MySQL gives integers a width.
        return dialect === 'postgres' ? flat.replace(/^((?:big|small)?int(?:eger)?)\s*\(\d+\)$/i, '$1') : flat;
    }
    const name = known[key];
    return BARE.has(name) || name.includes('(') ? name : `${name}${word?.[2] ?? ''}`;
}
/** Liquibase quotes what needs it; an all-capital name folds as the database folds it. */
function nameOf(name, dialect) {
    const flat = name.replace(/[\r\n]+/g, ' ').trim();
    if (dialect === 'mysql' || dialect === 'bigquery' || dialect === 'databricks')
        return `\`${flat.replace(/`/g, '``')}\``;
    if (dialect === 'mssql')
        return `[${flat.replace(/\]/g, ']]')}]`;
    const folds = dialect === 'postgres' || dialect === 'redshift';
    const stored = folds && /^[A-Z0-9_$]+$/.test(flat) ? flat.toLowerCase() : flat;
    if (dialect === 'snowflake' && /^\w+$/.test(flat))
        return flat;
    return `"${stored.replace(/"/g, '""')}"`;
}
function namesOf(list, dialect) {
    return list
        .split(',')
        .filter((name) => name.trim() !== '')
        .map((name) => nameOf(name.trim().replace(/\s+(?:asc|desc)$/i, ''), dialect))
        .join(', ');
}
function tableOf(node, dialect, name = 'tableName', schema = 'schemaName') {
    const parts = [attribute(node, schema), attribute(node, name)].filter((part) => part !== '');
    return parts.map((part) => nameOf(part, dialect)).join('.');
}
/** The value of `PREFIX`, `PREFIXNumeric`, `PREFIXBoolean`, `PREFIXDate`, `PREFIXComputed`; null when there is none. */
function literalOf(node, prefix, dialect) {
    const values = node.attributes;
    const text = values.get(prefix);
    if (text !== undefined)
        return text.toLowerCase() === 'null' ? 'NULL' : quote(text, dialect);
    const number = values.get(`${prefix}Numeric`);
    if (number !== undefined)
        return flat(number);
    const boolean = values.get(`${prefix}Boolean`);
    if (boolean !== undefined) {
        const yes = /^(?:true|1|t|yes)$/i.test(boolean);
        if (dialect === 'mysql' || dialect === 'mssql' || dialect === 'sqlite')
            return yes ? '1' : '0';
        return yes ? 'TRUE' : 'FALSE';
    }
    const date = values.get(`${prefix}Date`);
    if (date !== undefined)
        return /^[\d-]+(?:[T ][\d:.]+)?$/.test(date) ? quote(date, dialect) : flat(date);
    const computed = values.get(`${prefix}Computed`);
    if (computed !== undefined)
        return functionFor(flat(computed), dialect);
    const sequence = values.get(`${prefix}SequenceNext`);
    if (sequence !== undefined)
        return `nextval(${quote(sequence, dialect)})`;
    return null;
}
/** Liquibase translates the names of the present moment. */
function functionFor(written, dialect) {
    if (dialect === 'mysql')
        return written;
    return /^(?:current_timestamp|current_datetime|sysdate)(?:\(\))?$/i.test(written) ? 'CURRENT_TIMESTAMP' : written;
}
function columnSql(column, dialect, where) {
    const rules = child(column, 'constraints');
    const of = (name) => (rules ? attribute(rules, name) : '');
    const primary = of('primaryKey') === 'true';
    const increments = attribute(column, 'autoIncrement') === 'true';
    const parts = [nameOf(attribute(column, 'name'), dialect), typeFor(attribute(column, 'type'), dialect)];
    if (increments)
        parts.push(...identity(dialect));
    const value = literalOf(column, 'defaultValue', dialect);
    if (value !== null)
        parts.push(`DEFAULT ${value}`);
    if (of('nullable') === 'false' || (primary && dialect !== 'sqlite'))
        parts.push('NOT NULL');
    if (primary && where === 'add')
        parts.push('PRIMARY KEY');
    const constraints = [];
    if (of('unique') === 'true') {
        const name = of('uniqueConstraintName');
        constraints.push(`${named(name, dialect)}UNIQUE (${nameOf(attribute(column, 'name'), dialect)})`);
    }
    const reference = referenceOf(rules, dialect);
    if (reference !== null) {
        constraints.push(`${named(of('foreignKeyName'), dialect)}FOREIGN KEY (${nameOf(attribute(column, 'name'), dialect)}) REFERENCES ${reference}${of('deleteCascade') === 'true' ? ' ON DELETE CASCADE' : ''}`);
    }
    return {
        lines: [{ text: parts.join(' '), range: column.range }],
        constraints,
        primaryKey: primary ? { name: of('primaryKeyName'), range: column.range } : null,
    };
}
function identity(dialect) {
    if (dialect === 'mysql')
        return ['AUTO_INCREMENT'];
    if (dialect === 'mssql')
        return ['IDENTITY(1, 1)'];
    if (dialect === 'sqlite')
        return [];
    return ['GENERATED BY DEFAULT AS IDENTITY'];
}
function referenceOf(rules, dialect) {
    if (!rules)
        return null;
    const written = /^\s*([\w.]+)\s*\(([^)]*)\)\s*$/.exec(attribute(rules, 'references'));
    if (written) {
        const table = written[1]
            .split('.')
            .map((part) => nameOf(part, dialect))
            .join('.');
        return `${table} (${namesOf(written[2], dialect)})`;
    }
    const table = tableOf(rules, dialect, 'referencedTableName', 'referencedTableSchemaName');
    return table === '' ? null : `${table} (${namesOf(attribute(rules, 'referencedColumnNames'), dialect)})`;
}
function named(name, dialect) {
    return name === '' ? '' : `CONSTRAINT ${nameOf(name, dialect)} `;
}
function quote(text, dialect) {
    // Where a backslash escapes, it must not swallow the closing quote.
    const escapes = dialect === 'mysql' || dialect === 'bigquery' || dialect === 'databricks' || dialect === 'snowflake';
    const plain = escapes ? flatLines(text).replace(/\\/g, '\\\\') : flatLines(text);
    return `'${plain.replace(/'/g, "''")}'`;
}
function flatLines(text) {
    return text.replace(/[\r\n]+/g, ' ');
}
function flat(text) {
    return text.replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./src/extract/liquibase/change-sql.ts
// One change of a changelog in, the SQL that Liquibase would run out: line by line, each with the element it comes from.


/** No lines: the change has no effect on the schema. null: a change nobody here knows. */
function changeSql(node, dialect) {
    if (NO_EFFECT.has(node.name))
        return [];
    return Object.hasOwn(CHANGES, node.name) ? CHANGES[node.name](node, dialect) : null;
}
const NO_EFFECT = new Set([
    'alterSequence',
    'comment',
    'dbms',
    'empty',
    'modifySql',
    'output',
    'preConditions',
    'rollback',
    'setColumnRemarks',
    'setTableRemarks',
    'stop',
    'tagDatabase',
    'validCheckSum',
]);
const CHANGES = {
    createTable,
    addColumn: (node, dialect) => childrenNamed(node, 'column').flatMap((column) => {
        const sql = columnSql(column, dialect, 'add');
        return [
            line(node, `ALTER TABLE ${tableOf(node, dialect)} ADD`),
            ...sql.lines,
            { text: ';', range: node.range },
            ...sql.constraints.map((constraint) => ({
                text: `ALTER TABLE ${tableOf(node, dialect)} ADD ${constraint};`,
                range: column.range,
            })),
        ];
    }),
    dropColumn: (node, dialect) => {
        const columns = childrenNamed(node, 'column').map((column) => ({
            name: attribute(column, 'name'),
            range: column.range,
        }));
        if (node.attributes.has('columnName'))
            columns.unshift({ name: attribute(node, 'columnName'), range: node.range });
        return columns.map((column) => ({
            text: `ALTER TABLE ${tableOf(node, dialect)} DROP COLUMN ${nameOf(column.name, dialect)};`,
            range: column.range,
        }));
    },
    renameColumn: (node, dialect) => {
        const from = nameOf(attribute(node, 'oldColumnName'), dialect);
        const to = nameOf(attribute(node, 'newColumnName'), dialect);
        return alter(node, dialect, `RENAME COLUMN ${from} TO ${to}`);
    },
    renameTable: (node, dialect) => [
        line(node, `ALTER TABLE ${tableOf(node, dialect, 'oldTableName')} RENAME TO ${nameOf(attribute(node, 'newTableName'), dialect)};`),
    ],
    modifyDataType: (node, dialect) => {
        const column = nameOf(attribute(node, 'columnName'), dialect);
        const type = typeFor(attribute(node, 'newDataType'), dialect);
        if (dialect === 'mysql')
            return alter(node, dialect, `MODIFY ${column} ${type}`);
        if (dialect === 'mssql')
            return alter(node, dialect, `ALTER COLUMN ${column} ${type}`);
        return alter(node, dialect, `ALTER COLUMN ${column} TYPE ${type.replace(/\s+(?:not\s+)?null$/i, '')}`);
    },
    // Before Liquibase 2.
    modifyColumn: (node, dialect) => childrenNamed(node, 'column').flatMap((column) => {
        const name = nameOf(attribute(column, 'name'), dialect);
        const type = typeFor(attribute(column, 'type'), dialect);
        const action = dialect === 'mysql' ? `MODIFY ${name} ${type}` : `ALTER COLUMN ${name} TYPE ${type}`;
        return [{ text: `ALTER TABLE ${tableOf(node, dialect)} ${action};`, range: column.range }];
    }),
    addNotNullConstraint: (node, dialect) => notNull(node, dialect, true),
    dropNotNullConstraint: (node, dialect) => notNull(node, dialect, false),
    addDefaultValue: (node, dialect) => alter(node, dialect, `ALTER COLUMN ${nameOf(attribute(node, 'columnName'), dialect)} SET DEFAULT ${literalOf(node, 'defaultValue', dialect) ?? 'NULL'}`),
    dropDefaultValue: (node, dialect) => alter(node, dialect, `ALTER COLUMN ${nameOf(attribute(node, 'columnName'), dialect)} DROP DEFAULT`),
    addPrimaryKey: (node, dialect) => alter(node, dialect, `ADD ${constraintName(node, dialect)}PRIMARY KEY (${namesOf(attribute(node, 'columnNames'), dialect)})`),
    dropPrimaryKey: (node, dialect) => {
        if (dialect === 'mysql')
            return alter(node, dialect, 'DROP PRIMARY KEY');
        const name = attribute(node, 'constraintName') || `${attribute(node, 'tableName')}_pkey`;
        return alter(node, dialect, `DROP CONSTRAINT ${nameOf(name, dialect)}`);
    },
    addUniqueConstraint: (node, dialect) => alter(node, dialect, `ADD ${constraintName(node, dialect)}UNIQUE (${namesOf(attribute(node, 'columnNames'), dialect)})`),
    dropUniqueConstraint: (node, dialect) => dropConstraint(node, dialect, dialect === 'mysql' ? 'KEY' : 'CONSTRAINT'),
    addForeignKeyConstraint: (node, dialect) => {
        const columns = namesOf(attribute(node, 'baseColumnNames'), dialect);
        const target = tableOf(node, dialect, 'referencedTableName', 'referencedTableSchemaName');
        const referenced = namesOf(attribute(node, 'referencedColumnNames'), dialect);
        const rules = action(node, 'onDelete', 'DELETE') +
            action(node, 'onUpdate', 'UPDATE') +
            (attribute(node, 'deleteCascade') === 'true' ? ' ON DELETE CASCADE' : '');
        const table = tableOf(node, dialect, 'baseTableName', 'baseTableSchemaName');
        return [
            line(node, `ALTER TABLE ${table} ADD ${constraintName(node, dialect)}FOREIGN KEY (${columns}) REFERENCES ${target} (${referenced})${rules};`),
        ];
    },
    dropForeignKeyConstraint: (node, dialect) => [
        line(node, `ALTER TABLE ${tableOf(node, dialect, 'baseTableName', 'baseTableSchemaName')} DROP ${dialect === 'mysql' ? 'FOREIGN KEY' : 'CONSTRAINT'} ${nameOf(attribute(node, 'constraintName'), dialect)};`),
    ],
    addCheckConstraint: (node, dialect) => alter(node, dialect, `ADD ${constraintName(node, dialect)}CHECK (${change_sql_flat(attribute(node, 'constraintBody') || attribute(node, 'checkCondition'))})`),
    dropCheckConstraint: (node, dialect) => dropConstraint(node, dialect, 'CONSTRAINT'),
    addAutoIncrement: (node, dialect) => {
        const column = nameOf(attribute(node, 'columnName'), dialect);
        if (dialect === 'mysql') {
            return alter(node, dialect, `MODIFY ${column} ${typeFor(attribute(node, 'columnDataType'), dialect)} AUTO_INCREMENT`);
        }
        return alter(node, dialect, `ALTER COLUMN ${column} ADD GENERATED BY DEFAULT AS IDENTITY`);
    },
    createIndex: (node, dialect) => {
        const columns = childrenNamed(node, 'column').map((column) => attribute(column, 'computed') === 'true'
            ? `(${change_sql_flat(attribute(column, 'name'))})`
            : nameOf(attribute(column, 'name').replace(/\s+(?:asc|desc)$/i, ''), dialect));
        const unique = attribute(node, 'unique') === 'true' ? 'UNIQUE ' : '';
        const index = attribute(node, 'indexName');
        const name = index === '' ? '' : `${nameOf(index, dialect)} `;
        return [line(node, `CREATE ${unique}INDEX ${name}ON ${tableOf(node, dialect)} (${columns.join(', ')});`)];
    },
    dropIndex: (node, dialect) => {
        const on = dialect === 'mysql' || dialect === 'mssql' ? ` ON ${tableOf(node, dialect)}` : '';
        const schema = dialect === 'postgres' && attribute(node, 'schemaName')
            ? `${nameOf(attribute(node, 'schemaName'), dialect)}.`
            : '';
        return [line(node, `DROP INDEX ${schema}${nameOf(attribute(node, 'indexName'), dialect)}${on};`)];
    },
    dropTable: (node, dialect) => [
        line(node, `DROP TABLE ${tableOf(node, dialect)}${attribute(node, 'cascadeConstraints') === 'true' ? ' CASCADE' : ''};`),
    ],
    dropView: (node, dialect) => [
        line(node, `DROP VIEW ${attribute(node, 'ifExists') === 'true' ? 'IF EXISTS ' : ''}${tableOf(node, dialect, 'viewName')};`),
    ],
    renameView: (node, dialect) => [
        line(node, `ALTER VIEW ${tableOf(node, dialect, 'oldViewName')} RENAME TO ${nameOf(attribute(node, 'newViewName'), dialect)};`),
    ],
    createSequence: (node, dialect) => dialect === 'mysql' || dialect === 'sqlite'
        ? []
        : [line(node, `CREATE SEQUENCE ${tableOf(node, dialect, 'sequenceName')};`)],
    dropSequence: (node, dialect) => dialect === 'mysql' || dialect === 'sqlite'
        ? []
        : [line(node, `DROP SEQUENCE ${tableOf(node, dialect, 'sequenceName')};`)],
    renameSequence: (node, dialect) => [
        line(node, `ALTER SEQUENCE ${tableOf(node, dialect, 'oldSequenceName')} RENAME TO ${nameOf(attribute(node, 'newSequenceName'), dialect)};`),
    ],
    insert: (node, dialect) => {
        const columns = childrenNamed(node, 'column');
        const names = columns.map((column) => nameOf(attribute(column, 'name'), dialect)).join(', ');
        const values = columns.map((column) => literalOf(column, 'value', dialect) ?? 'NULL').join(', ');
        return [line(node, `INSERT INTO ${tableOf(node, dialect)} (${names}) VALUES (${values});`)];
    },
    update: (node, dialect) => [
        line(node, `UPDATE ${tableOf(node, dialect)} SET`),
        ...childrenNamed(node, 'column').map((column, at) => ({
            text: `${at === 0 ? '' : ', '}${nameOf(attribute(column, 'name'), dialect)} = ${literalOf(column, 'value', dialect) ?? 'NULL'}`,
            range: column.range,
        })),
        ...where(node),
    ],
    delete: (node, dialect) => [line(node, `DELETE FROM ${tableOf(node, dialect)}`), ...where(node)],
    mergeColumns: (node, dialect) => {
        const table = tableOf(node, dialect);
        const names = ['column1Name', 'column2Name', 'finalColumnName'].map((name) => nameOf(attribute(node, name), dialect));
        const type = typeFor(attribute(node, 'finalColumnType'), dialect);
        return [
            line(node, `ALTER TABLE ${table} ADD ${names[2]} ${type};`),
            line(node, `ALTER TABLE ${table} DROP COLUMN ${names[0]};`),
            line(node, `ALTER TABLE ${table} DROP COLUMN ${names[1]};`),
        ];
    },
};
function createTable(node, dialect) {
    const keys = [];
    const constraints = [];
    const lines = [line(node, `CREATE TABLE ${tableOf(node, dialect)} (`)];
    const columns = childrenNamed(node, 'column');
    columns.forEach((column, at) => {
        const sql = columnSql(column, dialect, 'create');
        lines.push(...sql.lines);
        if (sql.primaryKey)
            keys.push({
                name: nameOf(attribute(column, 'name'), dialect),
                constraint: sql.primaryKey.name,
                range: sql.primaryKey.range,
            });
        constraints.push(...sql.constraints.map((text) => ({ text, range: column.range })));
        if (at < columns.length - 1)
            lines.push({ text: ',', range: column.range });
    });
    const first = keys[0];
    if (first) {
        const named = keys.find((key) => key.constraint !== '')?.constraint ?? '';
        const prefix = named === '' ? '' : `CONSTRAINT ${nameOf(named, dialect)} `;
        lines.push({ text: `, ${prefix}PRIMARY KEY (${keys.map((key) => key.name).join(', ')})`, range: first.range });
    }
    for (const constraint of constraints)
        lines.push({ text: `, ${constraint.text}`, range: constraint.range });
    lines.push(line(node, ');'));
    return lines;
}
function line(node, text) {
    return { text, range: node.range };
}
function alter(node, dialect, rest) {
    return [line(node, `ALTER TABLE ${tableOf(node, dialect)} ${rest};`)];
}
function notNull(node, dialect, required) {
    const column = nameOf(attribute(node, 'columnName'), dialect);
    const type = attribute(node, 'columnDataType');
    const nullness = required ? 'NOT NULL' : 'NULL';
    if (dialect === 'mysql' && type !== '')
        return alter(node, dialect, `MODIFY ${column} ${typeFor(type, dialect)} ${nullness}`);
    if (dialect === 'mssql' && type !== '')
        return alter(node, dialect, `ALTER COLUMN ${column} ${typeFor(type, dialect)} ${nullness}`);
    return alter(node, dialect, `ALTER COLUMN ${column} ${required ? 'SET' : 'DROP'} NOT NULL`);
}
function dropConstraint(node, dialect, kind) {
    return alter(node, dialect, `DROP ${kind} ${nameOf(attribute(node, 'constraintName'), dialect)}`);
}
function constraintName(node, dialect) {
    const name = attribute(node, 'constraintName');
    return name === '' ? '' : `CONSTRAINT ${nameOf(name, dialect)} `;
}
function action(node, name, event) {
    const rule = attribute(node, name).toUpperCase();
    return /^(?:CASCADE|SET NULL|SET DEFAULT|RESTRICT|NO ACTION)$/.test(rule) ? ` ON ${event} ${rule}` : '';
}
function where(node) {
    const condition = child(node, 'where')?.body?.text ?? attribute(node, 'where');
    const text = change_sql_flat(condition);
    return [line(node, text === '' ? ';' : `WHERE ${text};`)];
}
function change_sql_flat(text) {
    return text.replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./src/extract/liquibase/guarded.ts
// Statements of a change set with preconditions in; the same out, harmless where what they make or drop is (not) there.

const SEES_SCHEMA = /^(?:table|column|view|index|sequence|primaryKey|foreignKeyConstraint|uniqueConstraint)(?:Exists|IsEmpty)$|^sqlCheck$/;
/** Only where a failed precondition skips the change set instead of stopping the run. */
function guarded(statements, conditions) {
    if (!/^(?:MARK_RAN|CONTINUE)$/i.test(attribute(conditions, 'onFail')) || !mentions(conditions))
        return statements;
    return statements.map((statement) => {
        const copy = soften(statement);
        return copy.kind === 'alter-table' ? { ...copy, actions: copy.actions.map(soften) } : copy;
    });
}
function mentions(node) {
    return node.children.some((inner) => SEES_SCHEMA.test(inner.name) || mentions(inner));
}
function soften(value) {
    const copy = { ...value };
    if ('ifNotExists' in copy)
        copy.ifNotExists = true;
    if ('ifExists' in copy)
        copy.ifExists = true;
    return copy;
}

;// CONCATENATED MODULE: ./src/extract/liquibase/parse-placed.ts
// SQL that stands inside another file in; its statements out, with ranges of that file.

/** The text starts at `place` of the file, or is only known to belong to the element at `range`. */
function parseBody(text, place, range, dialect) {
    const { statements } = (0,parse_sql.parseSql)(text, dialect);
    if (place.kind === 'element')
        return placed(statements, () => range);
    return placed(statements, (found) => ({
        line: found.line + place.line - 1,
        startColumn: found.startColumn + (found.line === 1 ? place.column - 1 : 0),
        endLine: found.endLine + place.line - 1,
        endColumn: found.endColumn + (found.endLine === 1 ? place.column - 1 : 0),
    }));
}
/** Written by us, line by line: every range becomes that of the element its line comes from. */
function parseLines(lines, dialect) {
    const text = lines.map((line) => line.text).join('\n');
    const { statements } = (0,parse_sql.parseSql)(text, dialect);
    return placed(statements, (found) => lines[Math.min(found.line, lines.length) - 1]?.range ?? found);
}
function placed(value, move) {
    if (Array.isArray(value))
        return value.map((item) => placed(item, move));
    if (typeof value !== 'object' || value === null)
        return value;
    if (parse_placed_isRange(value))
        return { ...move(value) };
    const copy = {};
    for (const [key, inner] of Object.entries(value))
        copy[key] = placed(inner, move);
    return copy;
}
function parse_placed_isRange(value) {
    return 'startColumn' in value && 'endLine' in value && 'line' in value && !('kind' in value);
}

;// CONCATENATED MODULE: ./src/extract/liquibase/runs-on.ts
// The `dbms` list of a change and the dialect in; whether it runs there out.

/** Contexts are all run, but for those that only name another database: `context="mysql"`. */
function contextAllows(context, dialect) {
    if (/\bor\b|[,!|]|\bnot\b/i.test(context))
        return true;
    const named = context
        .split(/\band\b|[()\s]+/i)
        .map((word) => (word === '' ? null : (0,dialect_names.dialectNamed)(word)))
        .filter((found) => found !== null);
    return named.length === 0 || named.includes(dialect);
}
/** `postgresql, h2` | `!mysql` | `all` | `none` | nothing. */
function runsOn(dbms, dialect) {
    const names = dbms
        .split(',')
        .map((name) => name.trim().toLowerCase())
        .filter((name) => name !== '');
    if (names.length === 0 || names.includes('all'))
        return true;
    if (names.includes('none'))
        return false;
    const refused = names.filter((name) => name.startsWith('!')).map((name) => (0,dialect_names.dialectNamed)(name.slice(1)));
    if (refused.includes(dialect))
        return false;
    const wanted = names.filter((name) => !name.startsWith('!')).map(dialect_names.dialectNamed);
    return wanted.length === 0 || wanted.includes(dialect);
}

;// CONCATENATED MODULE: ./src/extract/liquibase/read-change-log.ts
// The elements of a changelog in; its change sets and includes out, in the order in which Liquibase runs them.







function readChangeLog(path, root, dialect) {
    const facts = [];
    const problems = [];
    const properties = new Map();
    const ids = new Map();
    const add = (id, statements, includes) => {
        const count = (ids.get(id) ?? 0) + 1;
        ids.set(id, count);
        const script = { dialect, statements };
        facts.push({ kind: 'change-set', id: count === 1 ? id : `${id} (${count})`, script, includes });
        problems.push(...(0,script_facts/* scriptProblems */.s)(path, script));
    };
    for (const node of root.children) {
        if (node.name === 'property') {
            if (runsOn(attribute(node, 'dbms'), dialect))
                addProperty(properties, node);
        }
        else if (node.name === 'include' || node.name === 'includeAll') {
            const target = includeOf(node);
            if (target !== null)
                add(`include ${target}`, [], [target]);
        }
        else if (node.name === 'changeSet') {
            substitute(node, properties);
            const context = attribute(node, 'contextFilter') || attribute(node, 'context');
            const wanted = runsOn(attribute(node, 'dbms'), dialect) && contextAllows(context, dialect);
            if (wanted && attribute(node, 'ignore') !== 'true') {
                readChangeSet(path, node, dialect, add, problems);
            }
        }
    }
    return { path, facts, problems };
}
function readChangeSet(path, node, dialect, add, problems) {
    const id = `${attribute(node, 'id')}::${attribute(node, 'author')}`;
    const conditions = child(node, 'preConditions');
    let statements = [];
    for (const change of node.children) {
        if (node.attributes.has(change.name) &&
            change.children.length === 0 &&
            change.attributes.size === 0 &&
            !isSql(change)) {
            continue; // an attribute written as an entry (YAML)
        }
        if (change.name === 'sqlFile') {
            if (!runsOn(attribute(change, 'dbms'), dialect))
                continue;
            if (statements.length > 0)
                add(id, statements, []);
            statements = [];
            const target = includeOf(change);
            if (target !== null)
                add(id, [], [target]);
            continue;
        }
        statements.push(...statementsOf(path, change, dialect, problems));
    }
    if (conditions)
        statements = guarded(statements, conditions);
    if (statements.length > 0)
        add(id, statements, []);
}
function isSql(node) {
    return node.name === 'sql';
}
function statementsOf(path, change, dialect, problems) {
    if (isSql(change) || /^create(?:Procedure|Function|Trigger|Package)$/.test(change.name)) {
        if (!runsOn(attribute(change, 'dbms'), dialect))
            return [];
        const body = bodyOf(change);
        if (body)
            return parseBody(body.text, body.place, change.range, dialect);
        problems.push(unknownChange(path, change, 'has no SQL in it'));
        return [];
    }
    if (change.name === 'createView')
        return viewOf(change, dialect);
    const lines = changeSql(change, dialect);
    if (lines !== null)
        return lines.length === 0 ? [] : parseLines(lines, dialect);
    problems.push(unknownChange(path, change, 'is a change type that is not read'));
    return [];
}
function viewOf(change, dialect) {
    const body = bodyOf(change);
    if (!body)
        return [];
    if (attribute(change, 'fullDefinition') === 'true')
        return parseBody(body.text, body.place, change.range, dialect);
    const head = `CREATE ${attribute(change, 'replaceIfExists') === 'true' ? 'OR REPLACE ' : ''}VIEW ${tableOf(change, dialect, 'viewName') || nameOf('', dialect)} AS `;
    if (body.place.kind === 'element')
        return parseBody(head + body.text, body.place, change.range, dialect);
    // The head stands on a line of its own, just before the body's first.
    const place = { kind: 'exact', line: body.place.line - 1, column: 1 };
    const padding = ' '.repeat(body.place.column - 1);
    const statements = parseBody(`${head}\n${padding}${body.text}`, place, change.range, dialect);
    return statements.map((statement) => statement.kind === 'create-view'
        ? {
            ...statement,
            range: change.range,
            name: statement.name.map((part) => ({ ...part, range: change.range })),
        }
        : { ...statement, range: change.range });
}
function bodyOf(change) {
    if (change.body)
        return change.body;
    for (const name of ['sql', 'selectQuery', 'procedureText', 'procedureBody', 'triggerText', 'functionText']) {
        const inner = child(change, name);
        if (inner?.body)
            return inner.body;
        const text = change.attributes.get(name);
        if (text)
            return { text, place: { kind: 'element' } };
    }
    return null;
}
function unknownChange(path, change, what) {
    return { path, line: change.range.line, reason: `not understood: <${change.name}> ${what}` };
}
/** `./x`: beside the changelog; otherwise from a root that only the build knows. A folder ends with `/`. */
function includeOf(node) {
    const target = attribute(node, 'file') || attribute(node, 'path');
    if (target === '')
        return null;
    const folder = node.name === 'includeAll' ? `${target.replace(/\/+$/, '')}/` : target;
    return attribute(node, 'relativeToChangelogFile') === 'true' ? `./${folder.replace(/^\.\//, '')}` : folder;
}
function addProperty(properties, node) {
    const name = attribute(node, 'name');
    // The first definition that fits wins, as in Liquibase.
    if (name !== '' && !properties.has(name))
        properties.set(name, attribute(node, 'value'));
}
function substitute(node, properties) {
    if (properties.size === 0)
        return;
    for (const [key, value] of node.attributes) {
        if (!value.includes('${'))
            continue;
        node.attributes.set(key, value.replace(/\$\{([^}]+)\}/g, (whole, name) => properties.get(name) ?? whole));
    }
    for (const inner of node.children)
        substitute(inner, properties);
}

;// CONCATENATED MODULE: ./src/extract/syntax/sql-sections.ts
// A migration's text in; the part that is applied out, the rest blanked so that positions stay those of the file.
// The first that occurs decides. Sources: the parsers of goose, sql-migrate, dbmate, node-pg-migrate, Play and MyBatis.
const MARKS = [
    { tool: 'goose', up: /^\s*--\s*\+goose\s+up\b/i, down: /^\s*--\s*\+goose\s+down\b/i },
    { tool: 'sql-migrate', up: /^\s*--\s*\+\w+\s+up\b/i, down: /^\s*--\s*\+\w+\s+down\b/i },
    { tool: 'dbmate', up: /^\s*--\s*migrate:up\b/i, down: /^\s*--\s*migrate:down\b/i },
    { tool: 'node-pg-migrate', up: /^\s*--[\s-]*up\s+migration/i, down: /^\s*--[\s-]*down\s+migration/i },
    { tool: 'play-evolutions', up: /^\s*(?:#|--).*!ups\b/i, down: /^\s*(?:#|--).*!downs\b/i },
    { tool: 'mybatis', up: /^\s*--\s*\/\/\s*@?do\b/i, down: /^\s*--\s*\/\/\s*@undo\b/i },
    { tool: 'up-down', up: /^\s*--[\s=-]*up[\s:=-]*$/i, down: /^\s*--[\s=-]*down[\s:=-]*$/i },
];
/** Spaces for every character that is not a line end. */
function blank(text) {
    return text.replace(/[^\r\n]/g, ' ');
}
function appliedSql(text) {
    if (/^\s*--\s*liquibase\s+formatted\s+sql/im.test(text))
        return { text, markers: 'liquibase' };
    const lines = text.split(/(?<=\n)|(?<=\r)(?!\n)/);
    const marks = MARKS.find((candidate) => lines.some((line) => isMark(candidate, line)));
    if (!marks)
        return { text, markers: null };
    let applied = true;
    const kept = lines.map((line) => {
        const content = line.replace(/[\r\n]+$/, '');
        if (marks.down.test(content))
            applied = false;
        else if (marks.up.test(content))
            applied = true;
        else
            return applied ? line : blank(line);
        return blank(line);
    });
    return { text: kept.join(''), markers: marks.tool };
}
function isMark(marks, line) {
    if (!/up|down|do\b/i.test(line))
        return false;
    const content = line.replace(/[\r\n]+$/, '');
    return marks.up.test(content) || marks.down.test(content);
}

;// CONCATENATED MODULE: ./src/extract/liquibase/read-formatted-sql.ts
// A formatted SQL changelog's text in, its change sets out. Rollback lines are comments, so they are left out anyway.




const HEAD = /^\s*--\s*liquibase\s+formatted\s+sql/im;
const CHANGE_SET = /^\s*--\s*changeset\s+("[^"]*"|[^\s:]+)\s*:\s*("[^"]*"|\S+)(.*)$/i;
function isFormattedSql(text) {
    return HEAD.test(text.slice(0, 20_000));
}
function readFormattedSql(path, text, dialect) {
    const facts = [];
    const problems = [];
    const ids = new Map();
    for (const part of split(text)) {
        if (!runsOn(setting(part.settings, 'dbms'), dialect) || setting(part.settings, 'ignore') === 'true')
            continue;
        if (!contextAllows(setting(part.settings, 'contextFilter') || setting(part.settings, 'context'), dialect))
            continue;
        const body = withDelimiter(part.text, setting(part.settings, 'endDelimiter'));
        const place = { kind: 'exact', line: part.line, column: 1 };
        const range = { line: part.line, startColumn: 1, endLine: part.line, endColumn: 1 };
        const script = { dialect, statements: parseBody(body, place, range, dialect) };
        const count = (ids.get(part.id) ?? 0) + 1;
        ids.set(part.id, count);
        if (count === 2)
            problems.push({ path, line: part.line, reason: `change set ${part.id} stands twice in this file` });
        facts.push({ kind: 'change-set', id: count === 1 ? part.id : `${part.id} (${count})`, script, includes: [] });
        problems.push(...(0,script_facts/* scriptProblems */.s)(path, script));
    }
    return { path, facts, problems };
}
function split(text) {
    const parts = [];
    let current = null;
    let ignored = 0;
    const lines = text.split(/(?<=\n)|(?<=\r)(?!\n)/);
    const close = () => {
        if (current)
            parts.push({ ...current, text: current.lines.join('') });
    };
    lines.forEach((line, at) => {
        const content = line.replace(/[\r\n]+$/, '');
        const head = CHANGE_SET.exec(content);
        if (head) {
            close();
            const id = `${unquote(head[2])}::${unquote(head[1])}`;
            current = { id, settings: head[3] ?? '', line: at + 2, text: '', lines: [] };
            return;
        }
        const ignore = /^\s*--\s*ignoreLines\s*:\s*(\w+)/i.exec(content)?.[1];
        if (ignore !== undefined) {
            ignored = /^start$/i.test(ignore)
                ? Number.POSITIVE_INFINITY
                : /^end$/i.test(ignore)
                    ? 0
                    : (Number(ignore) || 0) + 1;
        }
        current?.lines.push(ignored > 0 ? blank(line) : line);
        if (ignored > 0)
            ignored--;
    });
    close();
    return parts;
}
function unquote(word) {
    return word.replace(/^"|"$/g, '');
}
function setting(settings, name) {
    const found = new RegExp(`(?:^|\\s)${name}\\s*:\\s*("[^"]*"|\\S+)`, 'i').exec(settings)?.[1];
    return found === undefined ? '' : unquote(found);
}
/** `endDelimiter:/` and its kin: the delimiter at the end of a line becomes a semicolon. */
function withDelimiter(text, delimiter) {
    if (delimiter === '' || delimiter === ';' || /^\\?n?go$/i.test(delimiter))
        return text;
    const plain = delimiter.replace(/\\[snr]\*?/g, '').replace(/\\/g, '');
    if (plain === '')
        return text;
    return text
        .split(/(?<=\n)/)
        .map((line) => {
        const end = line.trimEnd();
        if (!end.endsWith(plain) || (plain === '/' && end.trim() !== '/'))
            return line;
        return `${end.slice(0, -plain.length)};${' '.repeat(plain.length - 1)}${line.slice(end.length)}`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./src/extract/liquibase/read-groovy.ts
// A Groovy changelog in; the files it includes out. Its own change sets are code and become Problems.
function readGroovy(path, text, dialect) {
    const facts = [];
    const problems = [];
    text.split(/\r\n|\r|\n/).forEach((line, at) => {
        const target = /^\s*include\s*\(?\s*file\s*:\s*["']([^"'$]+)["']/.exec(line)?.[1];
        if (target !== undefined) {
            const script = { dialect, statements: [] };
            facts.push({ kind: 'change-set', id: `include ${target}`, script, includes: [target] });
        }
        else if (/^\s*changeSet\s*\(/.test(line)) {
            problems.push({ path, line: at + 1, reason: 'not understood: a change set written in Groovy' });
        }
    });
    return { path, facts, problems };
}

;// CONCATENATED MODULE: ./src/extract/liquibase/read-xml.ts
// An XML changelog's text in, its elements with their places out.

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" };
const read_xml_MAX_DEPTH = 200;
async function readXml(text) {
    const { SaxesParser } = await __webpack_require__.e(/* import() */ 9800).then(__webpack_require__.bind(__webpack_require__, 59800));
    const index = new line_index/* LineIndex */.r(text);
    const parser = new SaxesParser({ position: true });
    const open = [];
    let root = null;
    let trouble = null;
    // `position` stands behind the tag, and CRLF counts as two there, as it does in the text.
    parser.on('error', (error) => {
        trouble ??= { trouble: error.message.replace(/^\d+:\d+:\s*/, ''), line: parser.line };
    });
    parser.on('opentag', (tag) => {
        if (trouble)
            return;
        const end = parser.position;
        const start = text.lastIndexOf(`<${tag.name}`, end - 1);
        const attributes = new Map(Object.entries(tag.attributes).map(([name, value]) => [localName(name), String(value)]));
        const node = {
            name: localName(tag.name),
            attributes,
            children: [],
            body: null,
            range: index.rangeOf(start, end),
        };
        const parent = open[open.length - 1];
        if (parent)
            parent.node.children.push(node);
        else
            root ??= node;
        if (open.length > read_xml_MAX_DEPTH)
            trouble = { trouble: 'elements are nested too deeply', line: node.range.line };
        open.push({ node, start, bodyStart: end });
    });
    parser.on('closetag', (tag) => {
        const element = open.pop();
        if (!element || trouble)
            return;
        const end = parser.position;
        element.node.range = index.rangeOf(element.start, end);
        const bodyEnd = tag.isSelfClosing ? element.bodyStart : text.lastIndexOf('</', end - 1);
        if (bodyEnd <= element.bodyStart)
            return;
        const raw = text.slice(element.bodyStart, bodyEnd);
        const { line, column } = index.positionOf(element.bodyStart);
        // Only innermost texts are SQL; the text of a whole changelog would be copied for every level.
        if (element.node.children.some((inner) => inner.name !== 'comment'))
            return;
        element.node.body = { text: plainText(raw), place: { kind: 'exact', line, column } };
    });
    try {
        parser.write(text).close();
    }
    catch (error) {
        trouble ??= { trouble: error instanceof Error ? error.message : String(error), line: 1 };
    }
    if (trouble)
        return trouble;
    return root ? { root } : { trouble: 'no element in the file', line: 1 };
}
function localName(name) {
    return name.slice(name.indexOf(':') + 1);
}
/** The text as the parser would give it, with every character at its place: what XML adds becomes spaces. */
function plainText(raw) {
    const spaces = (part) => part.replace(/[^\r\n]/g, ' ');
    return raw.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<comment>[\s\S]*?<\/comment>|<[^>]*>|&(?:lt|gt|amp|quot|apos);/g, (part, data) => {
        if (part.startsWith('<![CDATA['))
            return `${' '.repeat(9)}${data ?? ''}   `;
        const entity = ENTITIES[part];
        return entity ? entity.padEnd(part.length) : spaces(part);
    });
}

;// CONCATENATED MODULE: ./src/extract/liquibase/read-yaml.ts
// A YAML or JSON changelog's text in, its elements with their places out, in the shape of the XML ones.

// Lists whose entries stand directly in the element that XML has.
const TRANSPARENT = new Set(['changes', 'columns', 'databaseChangeLog']);
const read_yaml_MAX_DEPTH = 100;
async function readYaml(text) {
    const yaml = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    let document;
    try {
        document = yaml.parseDocument(text, { prettyErrors: true, uniqueKeys: false });
    }
    catch (error) {
        return { trouble: error instanceof Error ? error.message : String(error), line: 1 };
    }
    const first = document.errors[0];
    if (first)
        return { trouble: first.message.split('\n')[0] ?? first.message, line: first.linePos?.[0].line ?? 1 };
    const contents = document.contents;
    if (!yaml.isMap(contents))
        return { trouble: 'no map at the top', line: 1 };
    const index = new line_index/* LineIndex */.r(text);
    const root = emptyNode('', read_yaml_rangeOf(contents, index));
    function addMap(node, map, depth) {
        if (!yaml.isMap(map) || depth > read_yaml_MAX_DEPTH)
            return;
        for (const pair of map.items)
            addPair(node, pair, depth);
    }
    function addPair(node, pair, depth) {
        const key = yaml.isScalar(pair.key) ? String(pair.key.value) : '';
        const value = yaml.isAlias(pair.value) ? pair.value.resolve(document) : pair.value;
        const range = spanOf(pair.key, value ?? pair.key, index);
        if (yaml.isMap(value)) {
            const inner = emptyNode(key, range);
            addMap(inner, value, depth + 1);
            node.children.push(inner);
        }
        else if (yaml.isSeq(value)) {
            const into = TRANSPARENT.has(key) ? node : emptyNode(key, range);
            if (into !== node)
                node.children.push(into);
            for (const item of value.items)
                addMap(into, item, depth + 1);
        }
        else if (yaml.isScalar(value)) {
            node.attributes.set(key, value.value === null ? '' : String(value.value));
            if (key === 'sql' || key === 'procedureText' || key === 'procedureBody' || key === 'selectQuery') {
                node.body = read_yaml_bodyOf(value, text, index);
            }
            // `- sql: SELECT 1` and `- dropTable:` have no map below.
            if (depth > 0)
                node.children.push({ ...emptyNode(key, range), body: read_yaml_bodyOf(value, text, index) });
        }
    }
    addMap(root, contents, 0);
    return { root };
}
function emptyNode(name, range) {
    return { name, attributes: new Map(), children: [], body: null, range };
}
function read_yaml_rangeOf(node, index) {
    const [start, end] = node.range ?? [0, 0];
    return index.rangeOf(start, end);
}
function spanOf(from, to, index) {
    const start = from.range?.[0] ?? 0;
    const range = typeof to === 'object' && to !== null ? to.range : null;
    return index.rangeOf(start, Math.max(range?.[1] ?? start, from.range?.[1] ?? start));
}
/** Block scalars and plain ones keep their places: indentation means nothing in SQL. */
function read_yaml_bodyOf(scalar, text, index) {
    const value = scalar.value === null ? '' : String(scalar.value);
    const [start, end] = scalar.range ?? [0, 0];
    if (scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED') {
        const body = index.startOfLine(index.positionOf(start).line + 1);
        return { text: text.slice(body, Math.max(body, end)), place: { kind: 'exact', ...index.positionOf(body) } };
    }
    if (scalar.type === 'PLAIN') {
        return { text: text.slice(start, end), place: { kind: 'exact', ...index.positionOf(start) } };
    }
    return { text: value, place: { kind: 'element' } };
}

;// CONCATENATED MODULE: ./src/extract/liquibase/extract.ts
// One file of a Liquibase changelog in, its change sets out.








async function liquibase_extract_extract(file, context) {
    const { path, text } = file;
    const { dialect } = context;
    if (/\.sql$/i.test(path)) {
        if (!isFormattedSql(text))
            return (0,script_facts/* scriptFacts */.X)(path, text, dialect, null);
        await (0,parse_sql.loadParsers)(dialect);
        return readFormattedSql(path, text, dialect);
    }
    // Folders of changelogs hold other things as well.
    if (!text.includes('databaseChangeLog'))
        return { path, facts: [], problems: [] };
    if (/\.groovy$/i.test(path))
        return readGroovy(path, text, dialect);
    await (0,parse_sql.loadParsers)(dialect);
    const read = /\.xml$/i.test(path) ? await readXml(text) : await readYaml(text);
    if ('trouble' in read) {
        return { path, facts: [], problems: [{ path, line: read.line, reason: `not understood: ${read.trouble}` }] };
    }
    const root = /\.xml$/i.test(path) || !child(read.root, 'databaseChangeLog') ? read.root : child(read.root, 'databaseChangeLog');
    return readChangeLog(path, root ?? read.root, dialect);
}

;// CONCATENATED MODULE: ./src/extract/liquibase/index.ts
// Liquibase: XML, YAML, JSON and formatted SQL changelogs, in the order of their includes.



const liquibase = {
    id: 'liquibase',
    title: 'Liquibase',
    version: 2,
    claims: claims_claims,
    extract: liquibase_extract_extract,
    arrange: liquibase_arrange_arrange,
};

;// CONCATENATED MODULE: ./src/extract/syntax/load-typescript.ts
// TypeScript's own parser and the converter to ESTree, loaded at most once: importing them for each file would cost more than parsing.
// A documented singleton: the parsers hold no state of the files they read.
let loading = null;
function loadTypeScript() {
    loading ??= load();
    return loading;
}
async function load() {
    const [ts, estree] = await Promise.all([__webpack_require__.e(/* import() */ 5672).then(__webpack_require__.t.bind(__webpack_require__, 35672, 23)), Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(5672), __webpack_require__.e(2088), __webpack_require__.e(332)]).then(__webpack_require__.t.bind(__webpack_require__, 10332, 23))]);
    // Of a CommonJS module some loaders give the names, others only the default.
    const whole = ts.default ?? ts;
    return { ts: whole, parse: estree.parse };
}

;// CONCATENATED MODULE: ./src/extract/module-config/read-json.ts
// A value of unknown shape in; what of it has the shape that was asked for out.
function read_json_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function strings(value) {
    if (typeof value === 'string')
        return [value];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function read_json_text(value) {
    return typeof value === 'string' ? value : null;
}

;// CONCATENATED MODULE: ./src/extract/module-config/read-babel.ts
// A .babelrc in; the aliases of its module resolver out.

const NOWHERE = { line: 1, startColumn: 1, endLine: 1, endColumn: 1 };
function aliasFacts({ aliases, roots }) {
    return aliases.length + roots.length > 0 ? [{ kind: 'aliases', aliases, roots }] : [];
}
function readBabel(value) {
    const places = [value, ...(read_json_isRecord(value.env) ? Object.values(value.env).filter(read_json_isRecord) : [])];
    const aliases = [];
    const roots = [];
    for (const plugin of places.flatMap(({ plugins }) => (Array.isArray(plugins) ? plugins : []))) {
        if (!Array.isArray(plugin) || !/module-resolver$/.test(String(plugin[0])) || !read_json_isRecord(plugin[1]))
            continue;
        roots.push(...strings(plugin[1].root));
        if (!read_json_isRecord(plugin[1].alias))
            continue;
        for (const [find, target] of Object.entries(plugin[1].alias)) {
            if (typeof target === 'string')
                aliases.push({ find, target, exact: false, range: NOWHERE });
        }
    }
    return { aliases, roots };
}

;// CONCATENATED MODULE: ./src/extract/module-config/read-package.ts
// A package.json in; its name, what it shows to others, and the folders of its workspaces out.


const ENTRIES = ['source', 'types', 'typings', 'module', 'jsnext:main', 'main', 'svelte', 'browser', 'react-native'];
const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
/** Conditions may be nested; nobody nests them deeper. */
const DEEPEST = 8;
function readPackage(value) {
    return [packageOf(value), ...aliasFacts(aliasesOf(value))];
}
/** Settings of tools that live in the package's own file. */
function aliasesOf(value) {
    const babel = read_json_isRecord(value.babel) ? readBabel(value.babel) : { aliases: [], roots: [] };
    const named = Object.entries(read_json_isRecord(value._moduleAliases) ? value._moduleAliases : {});
    // Parcel: another package's name may stand there as well.
    const mapped = Object.entries(read_json_isRecord(value.alias) ? value.alias : {}).filter(([, target]) => /^[./]/.test(String(target)));
    const aliases = [...named, ...mapped].flatMap(([find, target]) => typeof target === 'string' ? [{ find, target: relative(target), exact: false, range: NOWHERE }] : []);
    return { aliases: [...babel.aliases, ...aliases], roots: babel.roots };
}
function relative(target) {
    return /^[./]/.test(target) ? target : `./${target}`;
}
function packageOf(value) {
    const { workspaces } = value;
    return {
        kind: 'package',
        name: read_json_text(value.name),
        entries: ENTRIES.flatMap((key) => read_json_text(value[key]) ?? []),
        exports: targetsOf(value.exports),
        imports: targetsOf(value.imports),
        workspaces: read_json_isRecord(workspaces) ? strings(workspaces.packages) : strings(workspaces),
        dependencies: DEPENDENCIES.flatMap((key) => (read_json_isRecord(value[key]) ? Object.keys(value[key]) : [])),
    };
}
function targetsOf(value) {
    if (value === undefined || value === null)
        return null;
    const bySubpath = read_json_isRecord(value) && Object.keys(value).every((key) => /^[.#]/.test(key));
    const entries = bySubpath ? Object.entries(value) : [['.', value]];
    return entries.map(([key, target]) => ({ key, targets: [...new Set(flatten(target, 0))] }));
}
/** Every condition may hold somewhere: all targets count, in their order. */
function flatten(value, depth) {
    if (typeof value === 'string')
        return [value];
    if (depth > DEEPEST || typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap((inner) => flatten(inner, depth + 1));
}

;// CONCATENATED MODULE: ./src/extract/module-config/read-tsconfig.ts
// A tsconfig.json or jsconfig.json in; what of it decides over resolution out. What it extends is joined when the graph is linked.

function readTsconfig(value) {
    const options = read_json_isRecord(value.compilerOptions) ? value.compilerOptions : {};
    const { paths, rootDirs, moduleSuffixes } = options;
    return {
        kind: 'tsconfig',
        extends: strings(value.extends),
        baseUrl: read_json_text(options.baseUrl),
        paths: read_json_isRecord(paths)
            ? Object.entries(paths).map(([pattern, targets]) => ({ pattern, targets: strings(targets) }))
            : null,
        rootDirs: rootDirs === undefined ? null : strings(rootDirs),
        moduleSuffixes: moduleSuffixes === undefined ? null : strings(moduleSuffixes),
        references: Array.isArray(value.references)
            ? value.references.flatMap((reference) => (read_json_isRecord(reference) ? (read_json_text(reference.path) ?? []) : []))
            : [],
        rootDir: read_json_text(options.rootDir),
        outDir: read_json_text(options.outDir),
        verbatim: options.verbatimModuleSyntax === true || options.preserveValueImports === true,
    };
}

;// CONCATENATED MODULE: ./src/extract/module-config/extract.ts
// One settings file in; what it says of packages, paths and aliases out.







/** No settings file that a person keeps is longer; a lock file under a wrong name may be. */
const extract_TOO_LONG = 2_000_000;
async function module_config_extract_extract(file) {
    const { path, text } = file;
    if (text.length > extract_TOO_LONG)
        return { path, facts: [], problems: [problem(path, 'it is too long')] };
    const name = (0,tree_places/* baseName */.Fl)(path);
    if (name === '.gitignore')
        return { path, facts: [readIgnore(text)], problems: [] };
    const value = /\.ya?ml$/.test(name) ? extract_readYaml(text) : await readJson(path, text);
    if (!read_json_isRecord(value)) {
        const isEmpty = text.trim() === '';
        return { path, facts: [], problems: isEmpty ? [] : [problem(path, 'it holds no object')] };
    }
    return { path, facts: readNamed(name, value), problems: [] };
}
function readNamed(name, value) {
    if (name === 'package.json')
        return readPackage(value);
    if (/^[tj]sconfig/.test(name))
        return [readTsconfig(value)];
    if (/^pnpm-workspace|^lerna/.test(name))
        return [{ kind: 'workspace', packages: strings(value.packages) }];
    return aliasFacts(readBabel(value));
}
function problem(path, why) {
    return { path, line: 1, reason: `not understood: ${why}, so what it says of packages and paths is not used` };
}
/** Comments and trailing commas are allowed in most of these files, and harmless in the others. */
async function readJson(path, text) {
    const { ts } = await loadTypeScript();
    try {
        return ts.parseConfigFileTextToJson(path, text).config;
    }
    catch {
        return null;
    }
}
function extract_readYaml(text) {
    try {
        return (0,dist.parse)(text, { maxAliasCount: 100, logLevel: 'silent' });
    }
    catch {
        return null;
    }
}
function readIgnore(text) {
    const lines = text.split(/\r\n|\n|\r/).map((line) => line.replace(/(?<!\\) +$/, ''));
    return { kind: 'ignore', patterns: lines.filter((line) => line !== '' && !line.startsWith('#')).slice(0, 2000) };
}

;// CONCATENATED MODULE: ./src/extract/module-config/index.ts
// Settings files that decide which file a specifier means: package.json, tsconfig.json, workspaces, .babelrc, .gitignore.


const moduleConfig = {
    id: 'module-config',
    title: 'Packages, workspaces and module resolution',
    version: 1,
    sample: '{}\n',
    claims: (paths) => paths.filter((path) => module_config_NAMES.test((0,tree_places/* baseName */.Fl)(path)) && !module_config_NOT_OURS.test(path)),
    extract: module_config_extract_extract,
};
const module_config_NAMES = /^(?:package\.json|[tj]sconfig(?:[.-][\w.-]+)?\.json|tsconfig\.json|pnpm-workspace\.ya?ml|lerna\.json|\.babelrc(?:\.json)?|babel\.config\.json|\.gitignore)$/;
const module_config_NOT_OURS = /(?:^|\/)(?:node_modules|bower_components|\.git|\.venv|\.yarn)\//;

;// CONCATENATED MODULE: ./src/extract/numbered-sql/claims.ts
// Paths of a tree in; the numbered or dated SQL files of migration folders out, undo files with them.


const MIGRATION_FOLDER = /^(?:(?:db|sql|database|schema|data|pg|postgres|mysql|sqlite|goose|dbmate)[-_]?)?(?:migrations?|migrate|migrates|evolutions|patches|upgrades|deltas?|changesets?)$/i;
// Folders that hold other SQL too: only a full, clean numbering makes them a history.
const SQL_FOLDER = /^(?:sql|db|database|schemas?|ddl|init|initdb|docker-entrypoint-initdb\.d|init-scripts|scripts|updates|versions|(?:db|sql|database|update|upgrade)[-_]?scripts)$/i;
// Of these, folders that say what the database is, not how it got there.
const DECLARED = /^(?:schemas?|ddl|init|initdb|docker-entrypoint-initdb\.d|init-scripts)$/i;
// Below a migrations folder, what people run by hand.
const BY_HAND = /helper|archive|manual|ad-?hoc|one-?off|^old$|^scripts?$|seeds?|tests?$/i;
const NUMBERED = /^(?:V|v|[Ss]cript|[Mm]igration|[Pp]atch|[Uu]pdate)?[-_ ]?(\d+)/;
const UNDO_FOLDER = /^(?:down|downs|rollbacks?|undo|reverts?)$/i;
const UNDO_FILE = /(?:^|[-_.])(?:down|rollback|undo|revert)\.sql$/i;
/** Digits that lead a name: `0001`, `20240101120000`, `2024-01-01-120000`; empty when there are none. */
function leadingVersion(name) {
    const dated = /^(\d{4}[-_]\d{2}[-_]\d{2}(?:[-_T]\d{4,6})?)/.exec(name);
    if (dated?.[1])
        return dated[1];
    const plain = /^(?:V|v|[Ss]cript|[Mm]igration|[Pp]atch|[Uu]pdate)?[-_ ]?(\d+(?:\.\d+)*)/.exec(name);
    return plain?.[1] ?? '';
}
/** true for scripts that take a migration back. */
function isUndo(path) {
    return (UNDO_FILE.test((0,tree_places/* baseName */.Fl)(path)) ||
        (0,tree_places/* folderOf */.yS)(path)
            .split('/')
            .some((part) => UNDO_FOLDER.test(part)));
}
/** Diesel and Hasura: `NUMBER_name/up.sql`. */
function isUpFolder(path) {
    return /^(?:up|down)\.sql$/i.test((0,tree_places/* baseName */.Fl)(path)) && leadingVersion((0,tree_places/* baseName */.Fl)((0,tree_places/* folderOf */.yS)(path))) !== '';
}
/** The folder whose files make one history: that of the file, less the folders that only say up, down or which step. */
function rootOf(path) {
    let folder = (0,tree_places/* folderOf */.yS)(path);
    if (isUpFolder(path))
        folder = (0,tree_places/* folderOf */.yS)(folder);
    while (UNDO_FOLDER.test((0,tree_places/* baseName */.Fl)(folder)) || /^ups?$/i.test((0,tree_places/* baseName */.Fl)(folder)))
        folder = (0,tree_places/* folderOf */.yS)(folder);
    while (isRelease((0,tree_places/* baseName */.Fl)(folder)) && folder !== '')
        folder = (0,tree_places/* folderOf */.yS)(folder);
    return folder;
}
/** Folders that are part of the order: `v1`, `1.2.0`, `release-3`, `2024`. */
function isRelease(name) {
    return /^(?:v|r|rel|release|version|sprint)?[-_. ]?\d+(?:[._-]\d+)*$/i.test(name);
}
function numbered_sql_claims_claims(paths) {
    const scripts = paths.filter((path) => /\.sql$/i.test(path) && !(0,tree_places/* isForeign */.jq)(path));
    const claimed = [];
    for (const [root, members] of (0,grouped_by/* groupedBy */.m)(scripts, rootOf)) {
        if (!isAnothers(members) && isHistory(root, members))
            claimed.push(...members.filter(isStepName));
    }
    return claimed;
}
/** A schema declared in numbered parts: not a history, though run in order. */
function isDeclared(root) {
    return DECLARED.test((0,tree_places/* baseName */.Fl)(root)) && !root.split('/').some((name) => MIGRATION_FOLDER.test(name));
}
function isStepName(path) {
    return isUpFolder(path) || isUndo(path) || leadingVersion((0,tree_places/* baseName */.Fl)(path)) !== '';
}
/** What Flyway and golang-migrate leave out of their own folders is no history beside theirs. */
function isAnothers(members) {
    return members.some((path) => /^(?:[VBU]\d[\d._]*|R)__.*\.sql$|^\d+[^/]*\.up\.sql$/.test((0,tree_places/* baseName */.Fl)(path)));
}
function isHistory(root, members) {
    const steps = members.filter((path) => !isUndo(path) && isStepName(path));
    if (steps.length === 0)
        return false;
    const folders = root.split('/');
    const at = folders.findIndex((name) => MIGRATION_FOLDER.test(name));
    if (at >= 0)
        return !folders.slice(at + 1).some((name) => BY_HAND.test(name));
    if (!SQL_FOLDER.test(folders[folders.length - 1] ?? ''))
        return false;
    return (steps.length === members.filter((path) => !isUndo(path)).length &&
        steps.every((path) => NUMBERED.test((0,tree_places/* baseName */.Fl)(path))));
}

;// CONCATENATED MODULE: ./src/extract/numbered-sql/arrange.ts
// Facts of numbered files in, one history per folder out: by release folder, then number, then name.





function numbered_sql_arrange_arrange(files, context) {
    const applied = files.filter((file) => !isUndo(file.path));
    const leftOut = unnumbered(files, context.allPaths);
    const withCode = new Set(context.allPaths.filter(isCode).map(tree_places/* folderOf */.yS));
    return [...(0,grouped_by/* groupedBy */.m)(applied, (file) => rootOf(file.path))].map(([root, members]) => {
        const steps = members.map((file) => (0,syntax_history/* versioned */.i)(file.path, arrange_versionOf(file.path))).sort((a, b) => arrange_inOrder(root, a, b));
        if (isDeclared(root))
            for (const step of steps)
                step.kind = 'dump';
        const history = (0,syntax_history/* buildHistory */.x)({
            style: styleOf(members),
            root,
            dialect: context.dialectOf(steps[0]?.path ?? root),
            steps,
            problems: leftOut.get(root) ?? [],
            // Two files of one day are no collision; in release folders each counts anew.
            sameVersion: steps.some((step) => rootOfFolder(step.path) !== root || isDated(step.version)) ? null : undefined,
        });
        return withCode.has(root) ? { ...history, partial: true } : history;
    });
}
function rootOfFolder(path) {
    return isUpFolder(path) ? (0,tree_places/* folderOf */.yS)((0,tree_places/* folderOf */.yS)(path)) : (0,tree_places/* folderOf */.yS)(path);
}
function isDated(version) {
    return version !== null && /^\d{4}[-_]\d{2}[-_]\d{2}$|^(?:19|20)\d{6}$/.test(version);
}
function arrange_versionOf(path) {
    return leadingVersion((0,tree_places/* baseName */.Fl)(isUpFolder(path) ? (0,tree_places/* folderOf */.yS)(path) : path));
}
function arrange_inOrder(root, a, b) {
    return ((0,version_order/* compareVersions */.Zy)(rootOfFolder(a.path).slice(root.length), rootOfFolder(b.path).slice(root.length)) ||
        (0,version_order/* compareVersions */.Zy)(a.version ?? '', b.version ?? '') ||
        (0,tree_places/* byText */.z4)(a.path, b.path));
}
/** A migration in a programming language between the SQL ones: what it does is not seen. */
function isCode(path) {
    return /\.(?:go|[cm]?[jt]s|py|rb|php|java|kt|rs|ex|exs)$/i.test(path) && /^\d{3,}/.test((0,tree_places/* baseName */.Fl)(path));
}
/** The tool whose marks the files carry; `numbered-sql` when they carry none. */
function styleOf(files) {
    for (const file of files) {
        for (const fact of file.facts) {
            if (fact.kind === 'sql-script' && fact.markers !== null && fact.markers !== 'up-down')
                return fact.markers;
        }
    }
    return 'numbered-sql';
}
/** SQL files beside the numbered ones that have no place in the order. */
function unnumbered(files, allPaths) {
    const roots = new Set(files.map((file) => rootOf(file.path)));
    const claimed = new Set(files.map((file) => file.path));
    const found = new Map();
    for (const path of allPaths) {
        if (!/\.sql$/i.test(path) || claimed.has(path) || !roots.has((0,tree_places/* folderOf */.yS)(path)))
            continue;
        if (leadingVersion((0,tree_places/* baseName */.Fl)(path)) !== '' || /schema|seed|dump|structure/i.test((0,tree_places/* baseName */.Fl)(path)))
            continue;
        const reason = 'no number or date in its name, so it has no place in the order of the migrations beside it';
        const problems = found.get((0,tree_places/* folderOf */.yS)(path)) ?? [];
        problems.push({ path, line: 1, reason });
        found.set((0,tree_places/* folderOf */.yS)(path), problems);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/extract/numbered-sql/extract.ts
// One numbered SQL file in, the statements of its applied part out.



async function numbered_sql_extract_extract(file, context) {
    if (isUndo(file.path))
        return { path: file.path, facts: [], problems: [] };
    const { text, markers } = appliedSql(file.text);
    return (0,script_facts/* scriptFacts */.X)(file.path, text, context.dialect, markers);
}

;// CONCATENATED MODULE: ./src/extract/numbered-sql/index.ts
// Folders of numbered or dated SQL files: goose, dbmate, node-pg-migrate, sql-migrate, Diesel and tools with no name.



const numberedSql = {
    id: 'numbered-sql',
    title: 'Numbered SQL files (goose, dbmate, node-pg-migrate and their kin)',
    version: 3,
    claims: numbered_sql_claims_claims,
    extract: numbered_sql_extract_extract,
    arrange: numbered_sql_arrange_arrange,
};

;// CONCATENATED MODULE: ./src/extract/prisma/index.ts
// Prisma Migrate: a folder of folders, each with a `migration.sql`, applied in the order of their names.




const prisma = {
    id: 'prisma',
    title: 'Prisma Migrate',
    version: 2,
    claims: prisma_claims,
    extract: prisma_extract,
    arrange: prisma_arrange,
};
function prisma_claims(paths) {
    const locked = new Set();
    const snapshots = new Set();
    for (const path of paths) {
        if ((0,tree_places/* baseName */.Fl)(path) === 'migration_lock.toml')
            locked.add((0,tree_places/* folderOf */.yS)(path));
        if ((0,tree_places/* baseName */.Fl)(path) === 'snapshot.json')
            snapshots.add((0,tree_places/* folderOf */.yS)(path));
    }
    return paths.filter((path) => {
        if ((0,tree_places/* baseName */.Fl)(path) !== 'migration.sql' || (0,tree_places/* isForeign */.jq)(path))
            return false;
        const folder = (0,tree_places/* folderOf */.yS)(path);
        const root = (0,tree_places/* folderOf */.yS)(folder);
        // A snapshot beside the migration is Drizzle's.
        return locked.has(root) || ((0,tree_places/* baseName */.Fl)(root) === 'migrations' && !snapshots.has(folder));
    });
}
function prisma_extract(file, context) {
    return (0,script_facts/* scriptFacts */.X)(file.path, file.text, context.dialect, null);
}
function prisma_arrange(files, context) {
    const roots = (0,grouped_by/* groupedBy */.m)(files, (file) => (0,tree_places/* folderOf */.yS)((0,tree_places/* folderOf */.yS)(file.path)));
    return [...roots].map(([root, members]) => {
        const sorted = members.map((file) => file.path).sort(tree_places/* byText */.z4);
        return (0,syntax_history/* buildHistory */.x)({
            style: 'prisma',
            root,
            dialect: context.dialectOf(sorted[0] ?? root),
            steps: sorted.map((path) => (0,syntax_history/* versioned */.i)(path, (0,tree_places/* baseName */.Fl)((0,tree_places/* folderOf */.yS)(path)))),
            // Prisma knows a migration by its whole folder name, which cannot occur twice.
            sameVersion: null,
        });
    });
}

// EXTERNAL MODULE: ./src/model/prisma-schema.ts
var prisma_schema = __webpack_require__(10421);
;// CONCATENATED MODULE: ./src/extract/prisma-schema/lex-schema.ts
// The text of a Prisma schema → its tokens. Nothing is refused: what is no token is one of kind `unknown`.
const lex_schema_SIGNS = new Set(['{', '}', '(', ')', '[', ']', ',', ':', '=', '?', '@', '.', '!', '|']);
const lex_schema_WORD = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const lex_schema_NUMBER = /-?\d[\d._]*(?:[eE][+-]?\d+)?/y;
function lexSchema(text) {
    const tokens = [];
    let at = 0;
    const push = (kind, end, more = {}) => {
        tokens.push({ kind, text: text.slice(at, end), start: at, end, ...more });
        at = end;
    };
    while (at < text.length) {
        const sign = text[at];
        if (sign === '\n' || sign === '\r') {
            push('line-end', at + 1);
        }
        else if (/\s/.test(sign) || sign === '\uFEFF') {
            at++;
        }
        else if (text.startsWith('//', at)) {
            at = lineEnd(text, at);
        }
        else if (text.startsWith('/*', at)) {
            const end = text.indexOf('*/', at + 2);
            at = end < 0 ? text.length : end + 2;
        }
        else if (sign === '"') {
            const { end, value, closed } = readString(text, at);
            push('string', end, { value, closed });
        }
        else if (lex_schema_SIGNS.has(sign)) {
            push('sign', at + 1);
        }
        else {
            const word = matchAt(lex_schema_WORD, text, at);
            const number = word === null ? matchAt(lex_schema_NUMBER, text, at) : null;
            if (word !== null)
                push('word', at + word.length);
            else if (number !== null)
                push('number', at + number.length);
            else
                push('unknown', at + 1);
        }
    }
    tokens.push({ kind: 'end', text: '', start: text.length, end: text.length });
    return tokens;
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
}
function lineEnd(text, from) {
    for (let at = from; at < text.length; at++)
        if (text[at] === '\n' || text[at] === '\r')
            return at;
    return text.length;
}
/** A string ends on its line. */
function readString(text, start) {
    let value = '';
    for (let at = start + 1; at < text.length; at++) {
        const sign = text[at];
        if (sign === '"')
            return { end: at + 1, value, closed: true };
        if (sign === '\n' || sign === '\r')
            return { end: at, value, closed: false };
        if (sign !== '\\') {
            value += sign;
            continue;
        }
        const next = text[++at] ?? '';
        if (next === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) {
            value += String.fromCharCode(Number.parseInt(text.slice(at + 1, at + 5), 16));
            at += 4;
        }
        else
            value += lex_schema_ESCAPES[next] ?? next;
    }
    return { end: text.length, value, closed: false };
}
const lex_schema_ESCAPES = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

;// CONCATENATED MODULE: ./src/extract/prisma-schema/parse-schema.ts
// The text of a Prisma schema → its blocks, and what could not be read at its place. Never throws: a line that makes no
// sense is one problem, the next line is read again.

const KEYWORDS = new Set(['model', 'view', 'type', 'enum', 'datasource', 'generator']);
/** Lists and calls within each other: nobody writes more. */
const parse_schema_DEEPEST = 20;
function parseSchema(text) {
    return new SchemaParser(text).parse();
}
class SchemaParser {
    text;
    tokens;
    blocks = [];
    troubles = [];
    position = 0;
    constructor(text) {
        this.text = text;
        this.tokens = lexSchema(text);
    }
    parse() {
        for (;;) {
            this.skipLineEnds();
            if (this.token.kind === 'end')
                break;
            const block = this.readBlock();
            if (block)
                this.blocks.push(block);
        }
        return { blocks: this.blocks, troubles: this.troubles };
    }
    get token() {
        return this.tokens[this.position];
    }
    take() {
        const token = this.token;
        if (token.kind !== 'end')
            this.position++;
        return token;
    }
    is(sign) {
        return this.token.kind === 'sign' && this.token.text === sign;
    }
    skipLineEnds() {
        while (this.token.kind === 'line-end')
            this.position++;
    }
    skipLine() {
        while (this.token.kind !== 'line-end' && this.token.kind !== 'end')
            this.position++;
    }
    trouble(span, what) {
        const last = this.troubles.at(-1);
        if (last && last.start === span.start)
            return;
        this.troubles.push({ start: span.start, end: span.end, what });
    }
    readBlock() {
        const start = this.token;
        const keyword = this.take();
        const name = this.token;
        if (!isKeyword(keyword.text) || name.kind !== 'word') {
            this.trouble(start, `\`${shown(start.text)}\` begins no block`);
            this.skipLine();
            return null;
        }
        this.take();
        this.skipLineEnds();
        if (!this.is('{')) {
            this.trouble(name, `the block \`${shown(name.text)}\` has no \`{\``);
            this.skipLine();
            return null;
        }
        this.take();
        const lines = [];
        for (;;) {
            this.skipLineEnds();
            if (this.is('}'))
                break;
            if (this.token.kind === 'end' || this.startsBlock()) {
                this.trouble(name, `the block \`${shown(name.text)}\` is not closed`);
                return { ...span(start, this.previous()), keyword: keyword.text, name: wordOf(name), lines };
            }
            const line = keyword.text === 'datasource' || keyword.text === 'generator' ? this.readSetting() : this.readLine();
            if (line)
                lines.push(line);
        }
        const close = this.take();
        return { ...span(start, close), keyword: keyword.text, name: wordOf(name), lines };
    }
    /** `model X {`: the block before was never closed. */
    startsBlock() {
        const [first, second, third] = this.tokens.slice(this.position, this.position + 3);
        return isKeyword(first.text) && second?.kind === 'word' && third?.kind === 'sign' && third.text === '{';
    }
    previous() {
        return this.tokens[Math.max(0, this.position - 1)];
    }
    readSetting() {
        const name = this.take();
        if (name.kind !== 'word' || !this.is('='))
            return this.unreadLine(name);
        this.take();
        const value = this.readValue(0);
        if (!value || !this.atLineEnd())
            return this.unreadLine(name);
        return { ...span(name, value), kind: 'setting', name: wordOf(name), value };
    }
    readLine() {
        const first = this.token;
        if (this.is('@')) {
            const attribute = this.readAttribute();
            if (!attribute || !this.atLineEnd())
                return this.unreadLine(first);
            return { ...span(first, attribute), kind: 'attribute', attribute };
        }
        if (first.kind !== 'word')
            return this.unreadLine(first);
        const name = this.take();
        // `name: Type` was allowed in the first releases.
        if (this.is(':'))
            this.take();
        const type = this.token.kind === 'word' ? this.readType() : null;
        const attributes = [];
        while (this.is('@')) {
            const attribute = this.readAttribute();
            if (!attribute) {
                // What was read of the field is right, its attributes are not all known.
                this.trouble(name, `the attributes of \`${shown(name.text)}\` could not be read`);
                this.skipLine();
                break;
            }
            attributes.push(attribute);
        }
        if (!this.atLineEnd()) {
            this.trouble(this.token, `\`${shown(this.token.text)}\` was not expected after \`${shown(name.text)}\``);
            this.skipLine();
        }
        const end = attributes.at(-1) ?? type ?? name;
        return { ...span(name, end), kind: 'field', name: wordOf(name), type, attributes };
    }
    unreadLine(at) {
        this.trouble(at, `\`${shown(at.text)}\` begins no line of a block`);
        if (at === this.token && !this.is('}'))
            this.take();
        while (!this.atLineEnd())
            this.take();
        return null;
    }
    /** The closing brace may stand on the line of the last entry. */
    atLineEnd() {
        return this.token.kind === 'line-end' || this.token.kind === 'end' || this.is('}');
    }
    readType() {
        const name = this.take();
        let end = name;
        let unsupported = null;
        if (name.text === 'Unsupported' && this.is('(')) {
            this.take();
            const value = this.token.kind === 'string' ? this.take() : null;
            unsupported = value?.value ?? '';
            if (this.is(')'))
                end = this.take();
        }
        let list = false;
        let optional = false;
        if (this.is('[') && this.tokens[this.position + 1]?.text === ']') {
            this.take();
            end = this.take();
            list = true;
        }
        if (this.is('?')) {
            end = this.take();
            optional = true;
        }
        else if (this.is('!'))
            end = this.take();
        return { ...span(name, end), name: wordOf(name), unsupported, list, optional };
    }
    readAttribute() {
        const start = this.take();
        if (this.is('@'))
            this.take();
        if (this.token.kind !== 'word')
            return null;
        let end = this.take();
        let name = end.text;
        while (this.is('.') && this.tokens[this.position + 1]?.kind === 'word') {
            this.take();
            end = this.take();
            name += `.${end.text}`;
        }
        if (!this.is('('))
            return { ...span(start, end), name, arguments: [], text: '' };
        const open = this.token;
        const read = this.readArguments(0);
        if (!read)
            return null;
        return {
            ...span(start, read.close),
            name,
            arguments: read.list,
            text: this.text.slice(open.end, read.close.start).trim(),
        };
    }
    /** Between parentheses, over any number of lines. */
    readArguments(depth) {
        this.take();
        const list = [];
        for (;;) {
            this.skipLineEnds();
            if (this.is(')'))
                return { list, close: this.take() };
            const first = this.token;
            let name = null;
            if (first.kind === 'word' && this.tokens[this.position + 1]?.text === ':') {
                name = this.take().text;
                this.take();
                this.skipLineEnds();
            }
            const value = this.readValue(depth + 1);
            if (!value)
                return null;
            list.push({ ...span(first, value), name, value });
            this.skipLineEnds();
            if (this.is(','))
                this.take();
            else if (!this.is(')'))
                return null;
        }
    }
    readValue(depth) {
        if (depth > parse_schema_DEEPEST)
            return null;
        const first = this.token;
        if (first.kind === 'string') {
            this.take();
            return first.closed ? { ...span(first, first), kind: 'string', value: first.value ?? '' } : null;
        }
        if (first.kind === 'number') {
            this.take();
            return { ...span(first, first), kind: 'number', text: first.text };
        }
        if (first.kind === 'word')
            return this.readName(depth);
        if (this.is('['))
            return this.readList(depth);
        return null;
    }
    readName(depth) {
        const first = this.take();
        let end = first;
        while (this.is('.') && this.tokens[this.position + 1]?.kind === 'word') {
            this.take();
            end = this.take();
        }
        const text = this.text.slice(first.start, end.end);
        if (!this.is('('))
            return { ...span(first, end), kind: 'name', text };
        const read = this.readArguments(depth);
        if (!read)
            return null;
        const whole = span(first, read.close);
        return { ...whole, kind: 'call', name: text, arguments: read.list, text: this.text.slice(whole.start, whole.end) };
    }
    readList(depth) {
        const open = this.take();
        const items = [];
        for (;;) {
            this.skipLineEnds();
            if (this.is(']')) {
                const whole = span(open, this.take());
                return { ...whole, kind: 'list', items, text: this.text.slice(whole.start, whole.end) };
            }
            const item = this.readValue(depth + 1);
            if (!item)
                return null;
            items.push(item);
            this.skipLineEnds();
            if (this.is(','))
                this.take();
            else if (!this.is(']'))
                return null;
        }
    }
}
function isKeyword(text) {
    return KEYWORDS.has(text);
}
function wordOf(token) {
    return { text: token.text, start: token.start, end: token.end };
}
function span(first, last) {
    return { start: first.start, end: Math.max(first.end, last.end) };
}
/** Text of the file in a message: short, on one line. */
function shown(text) {
    const clean = text.replace(/[`\s]+/g, ' ').trim();
    return clean.length > 40 ? `${clean.slice(0, 40)}…` : clean;
}

;// CONCATENATED MODULE: ./src/extract/prisma-schema/read-attributes.ts
// Attributes of a Prisma schema as written → their arguments by name, with places.
function attributeNamed(attributes, ...names) {
    return attributes.find((attribute) => names.includes(attribute.name)) ?? null;
}
/** The argument of one of these names; with `position` also the unnamed one standing there. */
function argumentOf(attribute, names, position) {
    if (!attribute)
        return null;
    const named = attribute.arguments.find((argument) => argument.name !== null && names.includes(argument.name));
    if (named)
        return named.value;
    if (position === undefined)
        return null;
    const unnamed = attribute.arguments.filter((argument) => argument.name === null);
    return unnamed[position]?.value ?? null;
}
function stringOf(value) {
    return value?.kind === 'string' ? value.value : null;
}
/** The text inside the quotes, with its place: what a rename replaces. */
function namedString(value, placed) {
    if (value?.kind !== 'string')
        return null;
    return { name: value.value, range: placed({ start: value.start + 1, end: value.end - 1 }) };
}
/** Fields in a list or alone: `[a, b(sort: Desc)]`, `address.city`. */
function namedFields(value, placed) {
    if (value === null)
        return [];
    const items = value.kind === 'list' ? value.items : [value];
    return items.flatMap((item) => {
        if (item.kind === 'name')
            return [{ name: item.text, range: placed(item) }];
        if (item.kind !== 'call')
            return [];
        return [{ name: item.name, range: placed({ start: item.start, end: item.start + item.name.length }) }];
    });
}
/** As written: `now()`, `"new"`, `[1, 2]`. */
function writtenValue(value) {
    switch (value.kind) {
        case 'string':
            return JSON.stringify(value.value);
        default:
            return value.text;
    }
}

;// CONCATENATED MODULE: ./src/extract/prisma-schema/read-entity.ts
// A model, view or composite type as written → the entity it is. Types that are no scalars are taken for relations until
// the whole schema is known: another file may say that they are enums.

const SCALARS = new Set([
    'String',
    'Boolean',
    'Int',
    'BigInt',
    'Float',
    'Decimal',
    'DateTime',
    'Json',
    'Bytes',
    'Unsupported',
]);
const KEY_KINDS = {
    id: 'id',
    unique: 'unique',
    index: 'index',
    fulltext: 'fulltext',
};
const read_entity_TYPES = { model: 'entity', view: 'view', type: 'embedded' };
function readEntity(block, placed) {
    const attributes = block.lines.flatMap((line) => (line.kind === 'attribute' ? [line.attribute] : []));
    return {
        kind: 'entity',
        orm: 'prisma',
        type: read_entity_TYPES[block.keyword],
        name: block.name.text,
        table: namedString(argumentOf(attributeNamed(attributes, 'map'), ['name'], 0), placed),
        schema: stringOf(argumentOf(attributeNamed(attributes, 'schema'), ['map', 'name'], 0)),
        connection: null,
        extends: [],
        inheritance: null,
        members: fieldsOf(block).map((field) => readMember(field, placed)),
        keys: attributes.flatMap((attribute) => readKey(attribute, placed)),
        partial: false,
        hidden: attributeNamed(attributes, 'ignore') !== null,
        range: placed(block),
        nameRange: placed(block.name),
    };
}
function isScalar(type) {
    return SCALARS.has(type);
}
/** A field without a type is no field; one that is written twice counts once. */
function fieldsOf(block) {
    const seen = new Set();
    const fields = [];
    for (const line of block.lines) {
        if (line.kind !== 'field' || line.type === null || seen.has(line.name.text))
            continue;
        seen.add(line.name.text);
        fields.push({ ...line, type: line.type });
    }
    return fields;
}
function readMember(field, placed) {
    const { type, attributes } = field;
    const native = attributes.find((attribute) => attribute.name.includes('.'));
    const scalar = isScalar(type.name.text);
    const written = argumentOf(attributeNamed(attributes, 'default'), ['value'], 0);
    const computed = written?.kind === 'call' && /^(?:autoincrement|auto|dbgenerated|sequence)$/.test(written.name);
    return {
        name: field.name.text,
        nameRange: placed(field.name),
        range: placed(field),
        stored: scalar,
        hidden: attributeNamed(attributes, 'ignore') !== null || type.unsupported !== null,
        column: namedString(argumentOf(attributeNamed(attributes, 'map'), ['name'], 0), placed),
        codeType: type.name.text,
        codeTypeRange: placed(type.name),
        databaseType: type.unsupported ?? (native ? nativeType(native) : null),
        nullable: type.optional,
        optional: false,
        list: type.list,
        id: attributeNamed(attributes, 'id') !== null,
        unique: attributeNamed(attributes, 'unique') !== null,
        generated: computed || attributeNamed(attributes, 'updatedAt') !== null,
        default: written === null ? null : writtenValue(written),
        enum: null,
        embedded: null,
        relation: scalar ? null : readRelation(field, placed),
    };
}
function nativeType(attribute) {
    const name = attribute.name.slice(attribute.name.indexOf('.') + 1);
    return attribute.text === '' ? name : `${name}(${attribute.text})`;
}
function readRelation(field, placed) {
    const relation = attributeNamed(field.attributes, 'relation');
    const members = namedFields(argumentOf(relation, ['fields']), placed);
    const references = namedFields(argumentOf(relation, ['references']), placed);
    const joins = members.map((member, at) => ({
        member,
        column: null,
        references: references[at] ?? null,
    }));
    const action = (name) => {
        const value = argumentOf(relation, [name]);
        return value?.kind === 'name' ? value.text : null;
    };
    return {
        kind: field.type.list ? 'one-to-many' : 'many-to-one',
        target: { name: field.type.name.text, range: placed(field.type.name) },
        inverse: null,
        name: stringOf(argumentOf(relation, ['name'], 0)),
        owner: joins.length > 0,
        joins,
        joinTable: null,
        onDelete: action('onDelete'),
        onUpdate: action('onUpdate'),
    };
}
function readKey(attribute, placed) {
    const kind = KEY_KINDS[attribute.name];
    if (!kind)
        return [];
    const isPlain = kind === 'index' || kind === 'fulltext';
    return [
        {
            kind,
            name: stringOf(argumentOf(attribute, isPlain ? ['map', 'name'] : ['map'])),
            codeName: isPlain ? null : stringOf(argumentOf(attribute, ['name'])),
            members: namedFields(argumentOf(attribute, ['fields'], 0), placed),
            range: placed(attribute),
        },
    ];
}

;// CONCATENATED MODULE: ./src/extract/prisma-schema/read-enum.ts
// An enum of a Prisma schema as written → its values, with the names that the database knows them by.

function readEnum(block, placed) {
    const attributes = block.lines.flatMap((line) => (line.kind === 'attribute' ? [line.attribute] : []));
    const values = block.lines.flatMap((line) => {
        if (line.kind !== 'field')
            return [];
        const stored = stringOf(argumentOf(attributeNamed(line.attributes, 'map'), ['name'], 0));
        return [{ name: line.name.text, range: placed(line.name), stored: stored ?? line.name.text }];
    });
    return {
        kind: 'entity-enum',
        orm: 'prisma',
        name: block.name.text,
        databaseName: namedString(argumentOf(attributeNamed(attributes, 'map'), ['name'], 0), placed),
        schema: stringOf(argumentOf(attributeNamed(attributes, 'schema'), ['map', 'name'], 0)),
        values,
        range: placed(block),
        nameRange: placed(block.name),
    };
}

;// CONCATENATED MODULE: ./src/extract/prisma-schema/read-settings.ts
// The datasource and the generators of one schema file → what they say of the ORM as a whole.

function readSettings(path, blocks, placed) {
    const source = blocks.find((block) => block.keyword === 'datasource');
    const generators = blocks.filter((block) => block.keyword === 'generator');
    const first = source ?? generators[0];
    if (!first)
        return null;
    const settings = settingsOf(source);
    return {
        kind: 'orm-settings',
        orm: 'prisma',
        provider: firstString(settings.get('provider')),
        naming: null,
        schemas: read_settings_strings(settings.get('schemas')),
        relationMode: firstString(settings.get('relationMode') ?? settings.get('referentialIntegrity')),
        generators: generators.map((block) => readGenerator(path, block)),
        range: placed(first),
    };
}
function readGenerator(path, block) {
    const settings = settingsOf(block);
    const output = firstString(settings.get('output'));
    const options = {};
    for (const [name, value] of settings) {
        if (name !== 'provider' && name !== 'output')
            options[name] = read_settings_textOf(value);
    }
    return {
        name: block.name.text,
        provider: firstString(settings.get('provider')) ?? '',
        output: output === null ? null : (0,tree_places/* joinPath */.uJ)((0,tree_places/* folderOf */.yS)(path), output),
        options,
    };
}
function settingsOf(block) {
    const settings = new Map();
    for (const line of block?.lines ?? [])
        if (line.kind === 'setting')
            settings.set(line.name.text, line.value);
    return settings;
}
function read_settings_strings(value) {
    const items = value?.kind === 'list' ? value.items : value ? [value] : [];
    return items.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
}
/** `env("X")` says nothing here. */
function firstString(value) {
    return read_settings_strings(value)[0] ?? null;
}
function read_settings_textOf(value) {
    return value.kind === 'string' ? value.value : value.text;
}

;// CONCATENATED MODULE: ./src/extract/prisma-schema/extract.ts
// One file of a Prisma schema in; its models, views, types, enums and settings as facts out.





function extractPrismaSchema({ path, text }) {
    const lines = new line_index/* LineIndex */.r(text);
    const placed = ({ start, end }) => lines.rangeOf(start, end);
    const { blocks, troubles } = parseSchema(text);
    const facts = [];
    const problems = troubles.map((trouble) => ({
        path,
        line: lines.positionOf(trouble.start).line,
        reason: `not understood: ${trouble.what}`,
    }));
    const settings = readSettings(path, blocks, placed);
    if (settings)
        facts.push(settings);
    const seen = new Set();
    for (const block of blocks) {
        if (block.keyword === 'datasource' || block.keyword === 'generator')
            continue;
        if (seen.has(block.name.text)) {
            const { line } = lines.positionOf(block.name.start);
            problems.push({ path, line, reason: `\`${block.name.text}\` is defined twice; the first definition is used` });
            continue;
        }
        seen.add(block.name.text);
        if (block.keyword === 'enum')
            facts.push(readEnum(block, placed));
        else
            facts.push(readEntity(withKeyword(block, block.keyword), placed));
    }
    return { path, facts, problems };
}
function withKeyword(block, keyword) {
    return { ...block, keyword };
}

;// CONCATENATED MODULE: ./src/extract/prisma-schema/index.ts
// Prisma schemas: models, views, enums, composite types and where the client made from them is put.




const prismaSchema = {
    id: 'prisma-schema',
    title: 'Prisma schemas',
    version: 1,
    claims: (paths) => paths.filter((path) => (0,tree_places/* baseName */.Fl)(path).endsWith('.prisma') && !(0,tree_places/* isForeign */.jq)(path)),
    extract: (file) => Promise.resolve(extractPrismaSchema(file)),
    arrange: prisma_schema_arrange,
};
/** Where no migrations make the database (`prisma db push`), the schema does: as a dump would. */
function prisma_schema_arrange(files, context) {
    return (0,prisma_schema/* assemblePrismaSchemas */.j)(files)
        .filter((schema) => isRelational(schema) && !(0,tree_places/* isTrial */.rK)(schema.id))
        .map((schema) => (0,syntax_history/* buildHistory */.x)({
        style: 'prisma-schema',
        root: schema.folder,
        dialect: context.dialectOf(schema.id),
        // Types, tables and keys may stand in any order, and in any file.
        steps: ['types', 'tables', 'keys'].flatMap((changeSet) => schema.files.map((path) => ({ path, changeSet, version: null, kind: 'dump', defaultSchema: null }))),
        sameVersion: null,
    }));
}
function isRelational(schema) {
    return schema.provider !== null && schema.provider !== 'mongodb';
}

;// CONCATENATED MODULE: ./src/extract/schema-dump/index.ts
// A dump or declared schema (`db/structure.sql`, `schema.sql`): the database where no migrations make it.




const DIALECT = 'postgres|postgresql|pg|mysql|mariadb|sqlite|sqlite3|mssql|sqlserver|oracle|h2|hsqldb|duckdb|clickhouse';
// Best first: of several in one folder the first is the database.
const schema_dump_NAMES = [
    /^structure\.sql$/i,
    /^schema\.sql$/i,
    new RegExp(`^schema[-_.](${DIALECT})\\.sql$`, 'i'),
    new RegExp(`^(${DIALECT})[-_.]schema\\.sql$`, 'i'),
    /^(?:db|database|tables|ddl|create[-_]?(?:tables|db|database|schema)|dump|.*[-_.](?:schema|structure|ddl))\.sql$/i,
    /^(?:init|setup)(?:[-_]?(?:db|database|schema))?\.sql$/i,
];
const schemaDump = {
    id: 'schema-dump',
    title: 'Schema dumps and declared schemas',
    version: 2,
    claims: schema_dump_claims,
    extract: schema_dump_extract,
    arrange: (files, context) => [...(0,grouped_by/* groupedBy */.m)(files, groupOf)].map(([, members]) => {
        const path = members.map((file) => file.path).sort((a, b) => rankOf(a) - rankOf(b) || (0,tree_places/* byText */.z4)(a, b))[0];
        return (0,syntax_history/* buildHistory */.x)({
            style: 'schema-dump',
            root: schema_dump_rootOf(path),
            dialect: context.dialectOf(path),
            steps: [{ path, changeSet: null, version: null, kind: 'dump', defaultSchema: null }],
        });
    }),
};
function schema_dump_claims(paths) {
    const dbt = (0,tree_places/* dbtFolders */.Aw)(paths);
    return paths.filter((path) => rankOf(path) >= 0 && !(0,tree_places/* isForeign */.jq)(path) && !(0,tree_places/* isTrial */.rK)(path) && !(0,tree_places/* isWithinAny */.U5)(path, dbt));
}
function schema_dump_extract(file, context) {
    return (0,script_facts/* scriptFacts */.X)(file.path, file.text, context.dialect, null);
}
// `init.sql` can be the start of anything; where databases are set up it makes one.
const SETUP_FOLDER = /^$|^(?:dbs?|databases?|sql|docker|postgres\w*|mysql|mariadb|init\w*|docker-entrypoint-initdb\.d|scripts|schema|resources|migrations?)$/i;
function rankOf(path) {
    const name = (0,tree_places/* baseName */.Fl)(path);
    if (/^(?:init|setup)/i.test(name) && !SETUP_FOLDER.test((0,tree_places/* baseName */.Fl)((0,tree_places/* folderOf */.yS)(path))))
        return -1;
    return name.endsWith('.sql') || name.endsWith('.SQL') ? schema_dump_NAMES.findIndex((pattern) => pattern.test(name)) : -1;
}
// `schema-mysql.sql` beside `schema-postgres.sql` are two databases.
function schema_dump_rootOf(path) {
    const dialect = new RegExp(`(?:^|[-_.])(${DIALECT})(?:[-_.]|$)`, 'i').exec((0,tree_places/* baseName */.Fl)(path).replace(/\.sql$/i, ''))?.[1];
    if (!dialect)
        return (0,tree_places/* folderOf */.yS)(path);
    return [(0,tree_places/* folderOf */.yS)(path), dialect.toLowerCase()].filter((part) => part !== '').join('/');
}
function groupOf(file) {
    return schema_dump_rootOf(file.path);
}

;// CONCATENATED MODULE: ./src/extract/sqitch/extract.ts
// A Sqitch file in, its facts out: the plan's order, or a deploy script. Revert and verify scripts say nothing.


async function sqitch_extract_extract(file, context) {
    if ((0,tree_places/* baseName */.Fl)(file.path) === 'sqitch.plan') {
        const entries = planEntries(file.text);
        return { path: file.path, facts: [{ kind: 'migration-journal', entries, dialect: null }], problems: [] };
    }
    if (!/(^|\/)deploy\//.test(file.path))
        return { path: file.path, facts: [], problems: [] };
    return (0,script_facts/* scriptFacts */.X)(file.path, file.text, context.dialect, null);
}
/**
 * Changes in the order of the plan. A change that was reworked stands there twice: its earlier script is kept as
 * `NAME@TAG.sql`, with the first tag after it (https://sqitch.org/docs/manual/sqitch-rework/).
 */
function planEntries(text) {
    const lines = [];
    for (const raw of text.split(/\r\n|\r|\n/)) {
        const line = raw.replace(/(^|\s)#.*$/, '').trim();
        if (line === '' || line.startsWith('%') || line.startsWith('-'))
            continue;
        const word = line.replace(/^\+\s*/, '').split(/[\s[]/)[0] ?? '';
        if (word !== '')
            lines.push({ name: word, tag: word.startsWith('@') });
    }
    const last = new Map();
    lines.forEach((line, at) => {
        if (!line.tag)
            last.set(line.name, at);
    });
    const entries = [];
    // Backwards, so that the nearest tag after each change is known without searching.
    let tag = '';
    for (let at = lines.length - 1; at >= 0; at--) {
        const line = lines[at];
        if (line.tag) {
            tag = line.name;
            continue;
        }
        const script = last.get(line.name) === at ? line.name : `${line.name}${tag}`;
        entries.push({ name: `deploy/${script}.sql`, version: script });
    }
    return entries.reverse();
}

;// CONCATENATED MODULE: ./src/extract/sqitch/index.ts
// Sqitch: `deploy/` scripts in the order of `sqitch.plan`; `revert/` and `verify/` are not applied.



const SCRIPT = /^((?:.*\/)?)(deploy|revert|verify)\/.+\.sql$/;
const sqitch = {
    id: 'sqitch',
    title: 'Sqitch',
    version: 2,
    claims: sqitch_claims,
    extract: sqitch_extract_extract,
    arrange: (files, context) => {
        const present = new Set(files.map((file) => file.path));
        return files
            .filter((file) => (0,tree_places/* baseName */.Fl)(file.path) === 'sqitch.plan')
            .map((plan) => {
            const root = (0,tree_places/* folderOf */.yS)(plan.path);
            const fact = plan.facts.find((candidate) => candidate.kind === 'migration-journal');
            const problems = [];
            const steps = [];
            for (const entry of fact?.entries ?? []) {
                const path = (0,tree_places/* joinPath */.uJ)(root, entry.name);
                if (present.has(path))
                    steps.push((0,syntax_history/* versioned */.i)(path, entry.version));
                else
                    problems.push({ path: plan.path, line: 1, reason: `the plan lists ${path}, which is not there` });
            }
            const dialect = context.dialectOf(steps[0]?.path ?? plan.path);
            return (0,syntax_history/* buildHistory */.x)({ style: 'sqitch', root, dialect, steps, problems, sameVersion: null });
        });
    },
};
function sqitch_claims(paths) {
    const roots = new Set(paths.filter((path) => (0,tree_places/* baseName */.Fl)(path) === 'sqitch.plan').map(tree_places/* folderOf */.yS));
    if (roots.size === 0)
        return [];
    return paths.filter((path) => {
        if ((0,tree_places/* isForeign */.jq)(path))
            return false;
        if ((0,tree_places/* baseName */.Fl)(path) === 'sqitch.plan')
            return true;
        for (const kind of ['deploy/', 'revert/', 'verify/']) {
            for (let at = path.indexOf(kind); at >= 0; at = path.indexOf(kind, at + 1)) {
                if (at > 0 && path[at - 1] !== '/')
                    continue;
                if (roots.has(path.slice(0, Math.max(0, at - 1))))
                    return SCRIPT.test(path);
            }
        }
        return false;
    });
}

// EXTERNAL MODULE: ./src/model/fingerprint.ts
var fingerprint = __webpack_require__(91109);
// EXTERNAL MODULE: ./src/extract/code-stacks.ts + 70 modules
var code_stacks = __webpack_require__(7181);
;// CONCATENATED MODULE: ./src/extract/source-code/machine-made.ts
// A text in; whether a machine wrote it, so that nobody will read or mend it there, out.
const machine_made_TOO_LONG = 1_000_000;
/** Mean length of a line from which a file is a bundle that nobody wrote. */
const MACHINE_LINE = 400;
function isMachineMade(text) {
    if (text.length > machine_made_TOO_LONG)
        return true;
    if (text.length < MACHINE_LINE * 10)
        return false;
    let lines = 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        lines++;
    return text.length / lines > MACHINE_LINE;
}

;// CONCATENATED MODULE: ./src/extract/source-code/parsed-module.ts
// A parsed source file in; what code stacks see of it out: its tree, indexed when first asked.
function parsedModule({ path, text, program, lines, imports }) {
    let index = null;
    const indexed = () => {
        index ??= indexTree(program);
        return index;
    };
    return {
        path,
        text,
        program,
        lines,
        imports,
        nodesOf: (type) => (indexed().byType.get(type) ?? []),
        parentOf: (node) => indexed().parents.get(node) ?? null,
        rangeOf: ({ range }) => lines.rangeOf(range[0], range[1]),
    };
}
/** A list instead of recursion: generated code nests deeper than the stack. */
function indexTree(program) {
    const byType = new Map();
    const parents = new Map();
    const pending = [program];
    const children = [];
    while (pending.length > 0) {
        const node = pending.pop();
        const same = byType.get(node.type);
        if (same)
            same.push(node);
        else
            byType.set(node.type, [node]);
        children.length = 0;
        collectChildren(node, children);
        for (const child of children)
            parents.set(child, node);
        // The last in is the first out: turned round, nodes come in the order of the file.
        for (let at = children.length - 1; at >= 0; at--)
            pending.push(children[at]);
    }
    return { byType, parents };
}
function collectChildren(node, into) {
    const record = node;
    for (const key in record) {
        if (key === 'parent' || key === 'range' || key === 'loc')
            continue;
        const value = record[key];
        if (typeof value !== 'object' || value === null)
            continue;
        if (Array.isArray(value)) {
            for (const item of value)
                if (isNode(item))
                    into.push(item);
        }
        else if (isNode(value))
            into.push(value);
    }
    // Decorators and modifiers are listed after what they stand before.
    for (let at = 1; at < into.length; at++) {
        if (into[at - 1].range[0] <= into[at].range[0])
            continue;
        into.sort(byPlace);
        return;
    }
}
function byPlace(a, b) {
    return a.range[0] - b.range[0];
}
function isNode(value) {
    return typeof value === 'object' && value !== null && typeof value.type === 'string';
}

;// CONCATENATED MODULE: ./src/extract/source-code/module-reader.ts
// What reading one module gathers: its imports, exports and local names, with the ways to add to them.
function startReading(ts, source, lines) {
    return {
        ts,
        source,
        lines,
        imports: [],
        exports: [],
        declares: [],
        isEsModule: false,
        open: false,
        locals: new Map(),
        forms: new Map(),
        exported: new Set(),
        called: new Map(),
    };
}
function spotOf(reader, start, end) {
    const { line, column } = reader.lines.positionOf(start);
    return [line, column, column + end - start];
}
function spot(reader, node) {
    return spotOf(reader, node.getStart(reader.source), node.end);
}
function addImport(reader, specifier, form, at, names = []) {
    const added = { specifier, form, at, names };
    reader.imports.push(added);
    return added;
}
function module_reader_bind(reader, from, local, name, written, typeOnly = false) {
    const imported = { name, at: spot(reader, written) };
    if (typeOnly)
        imported.type = 'said';
    from.names.push(imported);
    if (!reader.locals.has(local.text))
        reader.locals.set(local.text, { from, name: imported });
}
function addExport(reader, name, form, at) {
    if (reader.exported.has(name))
        return;
    reader.exported.add(name);
    reader.exports.push({ name, form, at });
}

;// CONCATENATED MODULE: ./src/extract/source-code/read-body.ts
// The statements of a module in; what its calls import, what CommonJS exports, and which local names its values use out.

/** Of one module read as a whole; a longer list is a library's. */
const MOST_MEMBERS = 100;
const MOCKS = /^(?:mock|unmock|doMock|doUnmock|dontMock|setMock|requireActual|requireMock|importActual|importMock|createMockFromModule|genMockFromModule|unstable_mockModule)$/;
function readBody(reader) {
    const { ts, source } = reader;
    const found = { values: new Set(), exportsCommonJs: false, requires: false, hidden: new Set() };
    const hasTypeImports = /\bimport\s*\(/.test(source.text);
    // A list instead of recursion: generated code nests deeper than the stack.
    const pending = [];
    const push = (node, decorated, optional) => {
        pending.push({ node, decorated, optional });
    };
    for (let at = source.statements.length - 1; at >= 0; at--)
        push(source.statements[at], false, false);
    while (pending.length > 0) {
        const visit = pending.pop();
        const { node } = visit;
        let { decorated, optional } = visit;
        switch (node.kind) {
            case ts.SyntaxKind.Identifier:
                found.values.add(node.text);
                if (isCommonJsExports(reader, node))
                    reader.open = true;
                continue;
            case ts.SyntaxKind.ImportDeclaration:
                continue;
            case ts.SyntaxKind.ExportDeclaration:
                if (!node.moduleSpecifier)
                    keepExported(reader, node, found);
                continue;
            case ts.SyntaxKind.ClassDeclaration:
            case ts.SyntaxKind.ClassExpression:
                decorated = isDecorated(reader, node);
                break;
            case ts.SyntaxKind.TryStatement: {
                const { tryBlock, catchClause, finallyBlock } = node;
                if (finallyBlock)
                    push(finallyBlock, decorated, optional);
                if (catchClause)
                    push(catchClause, decorated, optional);
                push(tryBlock, decorated, optional || catchClause !== undefined);
                continue;
            }
            case ts.SyntaxKind.PropertyAccessExpression: {
                const { expression, name } = node;
                if (isCommonJsExports(reader, expression)) {
                    exportMember(reader, name, found);
                    continue;
                }
                // Handed on whole, it may get any name.
                if (isCommonJsExports(reader, node))
                    reader.open = true;
                // `import('x').catch(…)`
                push(expression, decorated, optional || name.text === 'catch');
                if (ts.isIdentifier(expression))
                    noteMember(reader, expression, name);
                continue;
            }
            case ts.SyntaxKind.PropertyAssignment:
                push(node.initializer, decorated, optional);
                if (ts.isComputedPropertyName(node.name))
                    push(node.name, decorated, optional);
                continue;
            case ts.SyntaxKind.CallExpression:
                readCall(reader, node, optional, found);
                break;
            case ts.SyntaxKind.NewExpression:
                readAsset(reader, node);
                break;
            case ts.SyntaxKind.BinaryExpression:
                if (!readExportsAssignment(reader, node, found))
                    break;
                push(node.right, decorated, optional);
                continue;
            case ts.SyntaxKind.VariableDeclaration:
                if (!bindRequire(reader, node))
                    noteHidden(reader, node, found);
                break;
            case ts.SyntaxKind.Parameter:
            case ts.SyntaxKind.BindingElement:
                noteHidden(reader, node, found);
                break;
            case ts.SyntaxKind.ImportType: {
                const { argument } = node;
                if (ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal)) {
                    const added = addImport(reader, argument.literal.text, 'type', spot(reader, argument.literal));
                    added.typeOnly = true;
                }
                break;
            }
            case ts.SyntaxKind.TypeReference:
                if (decorated)
                    keepType(reader, node.typeName, found);
                break;
        }
        const typed = isTypeLevel(reader, node);
        if (typed && !hasTypeImports && !(decorated && ts.isTypeNode(node)))
            continue;
        const children = [];
        ts.forEachChild(node, (child) => {
            children.push(child);
        });
        for (let at = children.length - 1; at >= 0; at--) {
            const child = children[at];
            // Names inside of types are not values.
            if (typed && (ts.isIdentifier(child) || ts.isQualifiedName(child)))
                continue;
            push(child, decorated, optional);
        }
    }
    for (const { name } of [...reader.locals].flatMap(([local, bound]) => (found.hidden.has(local) ? bound : [])))
        delete name.members;
    if (found.hidden.has('require'))
        for (const imported of reader.imports)
            if (imported.form === 'require')
                imported.optional = true;
    return found;
}
/** Within the file another declaration has the name too: whose member is read is not known. */
function noteHidden({ ts, locals }, { name }, found) {
    if (!ts.isIdentifier(name))
        return;
    // AMD hands `require` over: what it loads is settled by a loader's settings.
    if (name.text === 'require' || locals.has(name.text))
        found.hidden.add(name.text);
}
/** `orders.total` of `import * as orders`. */
function noteMember(reader, object, name) {
    const imported = reader.locals.get(object.text)?.name;
    if (imported?.name !== '*')
        return;
    imported.members ??= [];
    const { members } = imported;
    if (members.length < MOST_MEMBERS && !members.some((known) => known.name === name.text))
        members.push({ name: name.text, at: spot(reader, name) });
}
/** Declarations and annotations that leave nothing behind; `extends Base<T>` does. */
function isTypeLevel({ ts }, node) {
    return ((ts.isTypeNode(node) && node.kind !== ts.SyntaxKind.ExpressionWithTypeArguments) ||
        ts.isInterfaceDeclaration(node) ||
        ts.isTypeAliasDeclaration(node) ||
        (ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ImplementsKeyword) ||
        ts.isTypeParameterDeclaration(node));
}
function isDecorated({ ts }, node) {
    const has = (modifiers) => modifiers?.some((modifier) => ts.isDecorator(modifier)) ?? false;
    return has(node.modifiers) || node.members.some((member) => ts.canHaveDecorators(member) && has(member.modifiers));
}
/** With `emitDecoratorMetadata` the class of a parameter or property is there at run time. */
function keepType({ ts }, name, found) {
    let root = name;
    while (ts.isQualifiedName(root))
        root = root.left;
    found.values.add(root.text);
}
function keepExported({ ts }, node, found) {
    if (node.isTypeOnly || !node.exportClause || !ts.isNamedExports(node.exportClause))
        return;
    for (const element of node.exportClause.elements) {
        if (!element.isTypeOnly)
            found.values.add((element.propertyName ?? element.name).text);
    }
}
// ---------------------------------------------------------------- calls that import
function readCall(reader, call, optional, found) {
    const { ts } = reader;
    const [first] = call.arguments;
    if (!first)
        return;
    const form = formOf(reader, call.expression);
    if (!form)
        return;
    if (form === 'require')
        found.requires = true;
    const patterns = form === 'asset' && ts.isArrayLiteralExpression(first) ? first.elements : [first];
    for (const argument of patterns) {
        const specifier = specifierOf(reader, argument);
        if (specifier === null)
            continue;
        const added = calledImport(reader, specifier, form, argument);
        if (optional)
            added.optional = true;
    }
}
/** A call that a declaration binds is met twice, and imports once. */
function calledImport(reader, specifier, form, argument) {
    const at = firstLineSpot(reader, argument);
    const key = `${at[0]}:${at[1]}`;
    const known = reader.called.get(key) ?? addImport(reader, specifier, form, at);
    reader.called.set(key, known);
    return known;
}
function formOf({ ts }, callee) {
    if (callee.kind === ts.SyntaxKind.ImportKeyword)
        return 'dynamic';
    if (ts.isIdentifier(callee))
        return callee.text === 'require' ? 'require' : null;
    if (!ts.isPropertyAccessExpression(callee))
        return null;
    const owner = callee.expression;
    const name = callee.name.text;
    if (ts.isIdentifier(owner)) {
        if (owner.text === 'require' && name === 'resolve')
            return 'resolve';
        if ((owner.text === 'jest' || owner.text === 'vi' || owner.text === 'vitest') && MOCKS.test(name))
            return 'mock';
        return null;
    }
    if (!ts.isMetaProperty(owner))
        return null;
    if (name === 'resolve')
        return 'resolve';
    return name === 'glob' || name === 'globEager' ? 'asset' : null;
}
/** A string, or a template whose holes become `*`; null for anything else. */
function specifierOf({ ts }, node) {
    if (ts.isStringLiteralLike(node))
        return node.text;
    if (ts.isTemplateExpression(node)) {
        const text = node.head.text + node.templateSpans.map((span) => `*${span.literal.text}`).join('');
        return /^[^*]/.test(text) ? text : null;
    }
    return null;
}
function firstLineSpot(reader, node) {
    const [line, start, end] = spot(reader, node);
    const text = reader.source.text.slice(node.getStart(reader.source), node.end);
    const length = text.search(/[\r\n]|$/);
    return [line, start, Math.min(end, start + length)];
}
/** `new URL('./worker.ts', import.meta.url)` */
function readAsset(reader, node) {
    const { ts } = reader;
    const [path, base] = node.arguments ?? [];
    if (!path || !base || !ts.isIdentifier(node.expression) || node.expression.text !== 'URL')
        return;
    if (!ts.isStringLiteralLike(path) || !ts.isPropertyAccessExpression(base))
        return;
    if (base.name.text !== 'url' || !ts.isMetaProperty(base.expression))
        return;
    addImport(reader, path.text, 'asset', spot(reader, path));
}
/** `const x = require('y')`, `const { a, b: c } = require('y')`, `const x = require('y').z` */
function bindRequire(reader, node) {
    const { ts } = reader;
    if (!node.initializer)
        return false;
    const member = ts.isPropertyAccessExpression(node.initializer) ? node.initializer.name : null;
    const call = member ? node.initializer.expression : node.initializer;
    if (!ts.isCallExpression(call) || !ts.isIdentifier(call.expression) || call.expression.text !== 'require')
        return false;
    const [argument] = call.arguments;
    if (!argument || !ts.isStringLiteralLike(argument))
        return false;
    const known = () => calledImport(reader, argument.text, 'require', argument);
    if (ts.isIdentifier(node.name))
        module_reader_bind(reader, known(), node.name, member?.text ?? '*', member ?? node.name);
    else if (!member && ts.isObjectBindingPattern(node.name)) {
        for (const element of node.name.elements) {
            if (element.dotDotDotToken || !ts.isIdentifier(element.name))
                continue;
            const name = element.propertyName ?? element.name;
            if (ts.isIdentifier(name))
                module_reader_bind(reader, known(), element.name, name.text, name);
        }
    }
    return true;
}
// ---------------------------------------------------------------- CommonJS exports
function isCommonJsExports({ ts, isEsModule }, node) {
    if (isEsModule)
        return false;
    if (ts.isIdentifier(node))
        return node.text === 'exports';
    return (ts.isPropertyAccessExpression(node) &&
        node.name.text === 'exports' &&
        ts.isIdentifier(node.expression) &&
        node.expression.text === 'module');
}
function exportMember(reader, name, found) {
    found.exportsCommonJs = true;
    if (name.text !== '__esModule')
        addExport(reader, name.text, 'value', spot(reader, name));
}
/** `module.exports = { a, b: 1 }` says its names; any other value may have any. */
function readExportsAssignment(reader, node, found) {
    const { ts } = reader;
    if (node.operatorToken.kind !== ts.SyntaxKind.EqualsToken || !isCommonJsExports(reader, node.left))
        return false;
    found.exportsCommonJs = true;
    const value = node.right;
    // An empty object is filled elsewhere; `exports = module.exports = {…}` is told by its own assignment.
    if (!ts.isObjectLiteralExpression(value) || value.properties.length === 0) {
        if (!ts.isBinaryExpression(value) || !isCommonJsExports(reader, value.left))
            reader.open = true;
        return true;
    }
    for (const property of value.properties) {
        const { name } = property;
        if (name && (ts.isIdentifier(name) || ts.isStringLiteral(name))) {
            addExport(reader, name.text, 'value', spot(reader, name));
        }
        else
            reader.open = true;
    }
    return true;
}

;// CONCATENATED MODULE: ./src/extract/source-code/read-module.ts
// A syntax tree of TypeScript's own parser in; what the file imports and exports out, with the local names of what it imports.


function readModule(ts, source, lines) {
    const reader = startReading(ts, source, lines);
    reader.isEsModule = isEsModule(ts, source);
    reader.forms = declaredForms(reader);
    for (const { fileName, pos, end } of source.referencedFiles) {
        addImport(reader, fileName, 'reference', spotOf(reader, pos, end));
    }
    for (const statement of source.statements)
        readImport(reader, statement);
    for (const statement of source.statements)
        readExport(reader, statement);
    const body = readBody(reader);
    markTypeOnly(reader, body);
    const fact = { kind: 'module', imports: reader.imports, exports: reader.exports };
    if (body.exportsCommonJs)
        fact.commonjs = true;
    // In declarations all is exported, said or not.
    if (reader.open || (reader.isEsModule && /\.d\.[cm]?ts$/i.test(source.fileName)))
        fact.open = true;
    if (!reader.isEsModule && !body.exportsCommonJs && !body.requires && !reader.open)
        fact.global = true;
    if (reader.declares.length > 0)
        fact.declares = reader.declares;
    return { fact, bindings: bindingsOf(reader) };
}
/** Its own imports and exports make a module of a file; `export {}` too. */
function isEsModule(ts, source) {
    return source.statements.some((statement) => ts.isImportDeclaration(statement) ||
        ts.isExportDeclaration(statement) ||
        ts.isExportAssignment(statement) ||
        ts.isImportEqualsDeclaration(statement) ||
        (ts.canHaveModifiers(statement) && hasModifier(statement, ts.SyntaxKind.ExportKeyword)));
}
// ---------------------------------------------------------------- imports
function readImport(reader, statement) {
    const { ts } = reader;
    if (ts.isImportDeclaration(statement)) {
        if (!ts.isStringLiteral(statement.moduleSpecifier))
            return;
        const clause = statement.importClause;
        const added = addImport(reader, statement.moduleSpecifier.text, 'import', spot(reader, statement.moduleSpecifier));
        if (!clause)
            return;
        if (isTypePhase(reader, clause))
            added.typeOnly = true;
        if (clause.name)
            module_reader_bind(reader, added, clause.name, 'default', clause.name);
        const bindings = clause.namedBindings;
        if (bindings && ts.isNamespaceImport(bindings))
            module_reader_bind(reader, added, bindings.name, '*', bindings.name);
        else if (bindings) {
            for (const element of bindings.elements) {
                const imported = element.propertyName ?? element.name;
                module_reader_bind(reader, added, element.name, imported.text, imported, element.isTypeOnly);
            }
        }
        return;
    }
    if (!ts.isImportEqualsDeclaration(statement))
        return;
    const reference = statement.moduleReference;
    if (!ts.isExternalModuleReference(reference) || !ts.isStringLiteral(reference.expression))
        return;
    const added = addImport(reader, reference.expression.text, 'import-equals', spot(reader, reference.expression));
    if (statement.isTypeOnly)
        added.typeOnly = true;
    module_reader_bind(reader, added, statement.name, '*', statement.name);
}
function isTypePhase({ ts }, clause) {
    return clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
}
function bindingsOf({ locals }) {
    return new Map([...locals].map(([local, { from, name }]) => [
        local,
        { from: from.specifier, name: name.name, typeOnly: from.typeOnly === true || name.type === 'said' },
    ]));
}
/** Compilers leave out of a program what only its types use; JavaScript keeps all. */
function markTypeOnly(reader, body) {
    if (!/\.(?:[cm]?tsx?|vue|svelte)$/i.test(reader.source.fileName))
        return;
    for (const [local, { from, name }] of reader.locals) {
        if (from.form !== 'import' || from.typeOnly || name.type)
            continue;
        if (!body.values.has(local))
            name.type = 'used';
    }
}
// ---------------------------------------------------------------- exports
function readExport(reader, statement) {
    const { ts } = reader;
    if (ts.isExportDeclaration(statement))
        readExportDeclaration(reader, statement);
    else if (ts.isExportAssignment(statement)) {
        if (statement.isExportEquals) {
            reader.open = true;
            return;
        }
        const { expression } = statement;
        const local = ts.isIdentifier(expression) ? reader.locals.get(expression.text) : undefined;
        const form = ts.isIdentifier(expression) ? (reader.forms.get(expression.text) ?? 'value') : 'value';
        const at = firstLine(reader, statement.getStart(reader.source), statement.end);
        const from = local && { specifier: local.from.specifier, name: local.name.name };
        reader.exports.push({ name: 'default', form, at, ...(from ? { from } : {}) });
    }
    else if (ts.isModuleDeclaration(statement) && ts.isStringLiteral(statement.name)) {
        reader.declares.push(statement.name.text);
    }
    else
        readDeclaration(reader, statement);
}
function readExportDeclaration(reader, statement) {
    const { ts } = reader;
    const { moduleSpecifier, exportClause, isTypeOnly } = statement;
    const source = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier : null;
    const type = isTypeOnly ? { typeOnly: true } : {};
    const from = source && addImport(reader, source.text, 'export', spot(reader, source));
    if (from && isTypeOnly)
        from.typeOnly = true;
    if (!exportClause) {
        if (!from)
            return;
        const at = from.at;
        from.names.push({ name: '*', at });
        reader.exports.push({ name: '*', form: 'value', at, from: { specifier: from.specifier, name: '*' }, ...type });
        return;
    }
    if (ts.isNamespaceExport(exportClause)) {
        if (!from)
            return;
        const at = spot(reader, exportClause.name);
        from.names.push({ name: '*', at });
        const origin = { specifier: from.specifier, name: '*' };
        reader.exports.push({ name: exportClause.name.text, form: 'namespace', at, from: origin, ...type });
        return;
    }
    for (const element of exportClause.elements) {
        const own = element.propertyName ?? element.name;
        const at = spot(reader, element.name);
        const typed = element.isTypeOnly ? { typeOnly: true } : type;
        if (from) {
            const imported = { name: own.text, at: spot(reader, own) };
            if (element.isTypeOnly)
                imported.type = 'said';
            from.names.push(imported);
            const origin = { specifier: from.specifier, name: own.text };
            reader.exports.push({ name: element.name.text, form: 'value', at, from: origin, ...typed });
            continue;
        }
        const local = reader.locals.get(own.text);
        const origin = local && { from: { specifier: local.from.specifier, name: local.name.name } };
        const form = reader.forms.get(own.text) ?? 'value';
        reader.exports.push({ name: element.name.text, form, at, ...origin, ...typed });
    }
}
function readDeclaration(reader, statement) {
    const { ts } = reader;
    if (!ts.canHaveModifiers(statement) || !hasModifier(statement, ts.SyntaxKind.ExportKeyword))
        return;
    const isDefault = hasModifier(statement, ts.SyntaxKind.DefaultKeyword);
    for (const { name, form } of declared(reader, statement)) {
        const at = name ? spot(reader, name) : firstLine(reader, statement.getStart(reader.source), statement.end);
        addExport(reader, isDefault || !name ? 'default' : name.text, form, at);
    }
}
function hasModifier(node, kind) {
    return node.modifiers?.some((modifier) => modifier.kind === kind) ?? false;
}
function declared({ ts }, statement) {
    if (ts.isVariableStatement(statement)) {
        return statement.declarationList.declarations.flatMap((declaration) => read_module_namesIn(ts, declaration.name));
    }
    if (ts.isFunctionDeclaration(statement))
        return [{ name: statement.name ?? null, form: 'function' }];
    if (ts.isClassDeclaration(statement))
        return [{ name: statement.name ?? null, form: 'class' }];
    if (ts.isInterfaceDeclaration(statement))
        return [{ name: statement.name, form: 'interface' }];
    if (ts.isTypeAliasDeclaration(statement))
        return [{ name: statement.name, form: 'type' }];
    if (ts.isEnumDeclaration(statement))
        return [{ name: statement.name, form: 'enum' }];
    if (ts.isModuleDeclaration(statement) && ts.isIdentifier(statement.name))
        return [{ name: statement.name, form: 'namespace' }];
    if (ts.isImportEqualsDeclaration(statement))
        return [{ name: statement.name, form: 'value' }];
    return [];
}
function read_module_namesIn(ts, name) {
    if (ts.isIdentifier(name))
        return [{ name, form: 'variable' }];
    return name.elements.flatMap((element) => (ts.isBindingElement(element) ? read_module_namesIn(ts, element.name) : []));
}
/** Asked for only where a file lists its exports apart. */
function declaredForms(reader) {
    const { ts, source } = reader;
    const forms = new Map();
    if (!source.statements.some((statement) => ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)))
        return forms;
    for (const statement of source.statements) {
        for (const { name, form } of declared(reader, statement))
            if (name && !forms.has(name.text))
                forms.set(name.text, form);
    }
    return forms;
}
/** `export default {` : a place that does not span lines. */
function firstLine(reader, start, end) {
    const text = reader.source.text.slice(start, Math.min(end, start + 200));
    const length = text.search(/[\r\n{(]|$/);
    return spotOf(reader, start, start + Math.max(1, text.slice(0, length).trimEnd().length));
}

;// CONCATENATED MODULE: ./src/extract/source-code/read-shapes.ts
// A syntax tree in; the members of its interfaces, classes and type literals, and what functions build of them in place, out.
/** A longer type says nothing that people read. */
const LONGEST_TYPE = 120;
function readShapes(ts, source, lines) {
    const reader = { ts, source, lines, facts: [] };
    for (const statement of source.statements)
        readStatement(reader, statement);
    return reader.facts;
}
function readStatement(reader, statement) {
    const { ts } = reader;
    if (ts.isInterfaceDeclaration(statement)) {
        shape(reader, statement.name, statement.members, (statement.heritageClauses?.length ?? 0) > 0);
    }
    else if (ts.isTypeAliasDeclaration(statement)) {
        const { type } = statement;
        if (ts.isTypeLiteralNode(type))
            shape(reader, statement.name, type.members, false);
        else if (ts.isIntersectionTypeNode(type)) {
            const written = type.types.flatMap((part) => (ts.isTypeLiteralNode(part) ? [...part.members] : []));
            if (written.length > 0)
                shape(reader, statement.name, written, true);
        }
    }
    else if (ts.isClassDeclaration(statement) && statement.name) {
        shape(reader, statement.name, statement.members, (statement.heritageClauses?.length ?? 0) > 0);
        for (const member of statement.members)
            if (ts.isMethodDeclaration(member))
                readMaker(reader, member);
    }
    else if (ts.isFunctionDeclaration(statement))
        readMaker(reader, statement);
    else if (ts.isVariableStatement(statement)) {
        for (const { initializer } of statement.declarationList.declarations) {
            if (initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)))
                readMaker(reader, initializer);
        }
    }
}
function shape(reader, name, list, open) {
    const { ts, source } = reader;
    const members = [];
    let partial = open;
    for (const member of list) {
        if (ts.isPropertySignature(member) || ts.isPropertyDeclaration(member)) {
            if (!ts.isIdentifier(member.name) && !ts.isStringLiteral(member.name))
                continue;
            const type = member.type ? source.text.slice(member.type.pos, member.type.end).trim().replace(/\s+/g, ' ') : '';
            const optional = member.questionToken !== undefined ||
                (ts.isPropertyDeclaration(member) && member.initializer !== undefined) ||
                hasDecorator(reader, member, 'IsOptional');
            members.push({
                name: member.name.text,
                optional,
                type: type.slice(0, LONGEST_TYPE),
                at: read_shapes_spot(reader, member.name),
            });
        }
        else if (ts.isIndexSignatureDeclaration(member) || ts.isGetAccessorDeclaration(member))
            partial = true;
    }
    if (members.length > 0)
        reader.facts.push({ kind: 'shape', name: name.text, members, partial, at: read_shapes_spot(reader, name) });
}
function hasDecorator({ ts }, member, name) {
    if (!ts.canHaveDecorators(member))
        return false;
    return (ts.getDecorators(member) ?? []).some(({ expression }) => ts.isCallExpression(expression) && ts.isIdentifier(expression.expression) && expression.expression.text === name);
}
/** `static of(user: User): UserDto { return { email: user.email } }` */
function readMaker(reader, maker) {
    const { ts, source } = reader;
    if (!maker.type || !maker.body)
        return;
    const type = source.text.slice(maker.type.pos, maker.type.end).trim();
    const name = /^(?:Promise<\s*)?([A-Z][\w$]*)(?:\[\])?\s*>?$/.exec(type)?.[1];
    if (!name)
        return;
    const made = [];
    if (!ts.isBlock(maker.body))
        made.push(maker.body);
    else
        for (const statement of maker.body.statements)
            if (ts.isReturnStatement(statement) && statement.expression)
                made.push(statement.expression);
    for (const expression of made) {
        let value = expression;
        while (ts.isParenthesizedExpression(value) || ts.isAsExpression(value) || ts.isSatisfiesExpression(value))
            value = value.expression;
        if (!ts.isObjectLiteralExpression(value))
            continue;
        const fields = value.properties.flatMap((property) => {
            if (!property.name || (!ts.isIdentifier(property.name) && !ts.isStringLiteral(property.name)))
                return [];
            return [{ name: property.name.text, start: read_shapes_spot(reader, property), end: endSpot(reader, property) }];
        });
        if (fields.length > 0)
            reader.facts.push({ kind: 'making', type: name, fields });
    }
}
function read_shapes_spot({ source, lines }, node) {
    const start = node.getStart(source);
    const { line, column } = lines.positionOf(start);
    const end = lines.positionOf(node.end);
    return [line, column, end.line === line ? end.column : column + 1];
}
function endSpot({ lines }, node) {
    const { line, column } = lines.positionOf(node.end);
    return [line, column, column];
}

;// CONCATENATED MODULE: ./src/extract/source-code/script-blocks.ts
// The text of a page with script blocks (Vue, Svelte) in; a program of the same length out, with blanks for all else.
const OPENING = /<script\b((?:[^>"']|"[^"]*"|'[^']*'){0,1000})>/gi;
const CLOSING = /<\/script\s*>/gi;
const BLANK = /[^\r\n]/g;
function scriptOf(page) {
    const pieces = [];
    const sources = [];
    let language = '';
    let at = 0;
    OPENING.lastIndex = 0;
    for (let opening = OPENING.exec(page); opening; opening = OPENING.exec(page)) {
        const start = OPENING.lastIndex;
        const attributes = opening[1] ?? '';
        if (attributes.endsWith('/'))
            continue;
        CLOSING.lastIndex = start;
        const closing = CLOSING.exec(page);
        const end = closing ? closing.index : page.length;
        language ||= /\blang\s*=\s*["']?([\w-]+)/i.exec(attributes)?.[1]?.toLowerCase() ?? '';
        const source = /\bsrc\s*=\s*(["'])([^"'\n]+)\1/i.exec(attributes);
        if (source) {
            const offset = opening.index + '<script'.length + source.index + source[0].indexOf(source[1]);
            sources.push({ specifier: source[2], start: offset, end: offset + source[2].length + 2 });
        }
        pieces.push(page.slice(at, start).replace(BLANK, ' '), isProgram(attributes) ? page.slice(start, end) : script_blocks_blank(page, start, end));
        at = end;
        OPENING.lastIndex = closing ? CLOSING.lastIndex : page.length;
    }
    pieces.push(page.slice(at).replace(BLANK, ' '));
    return { text: pieces.join(''), language: language || 'js', sources };
}
function script_blocks_blank(page, start, end) {
    return page.slice(start, end).replace(BLANK, ' ');
}
/** `<script type="application/json">` is data. */
function isProgram(attributes) {
    const type = /\btype\s*=\s*["']?([\w/+.-]+)/i.exec(attributes)?.[1];
    return type === undefined || /javascript|typescript|module|babel|^text\/[jt]sx?$/i.test(type);
}

;// CONCATENATED MODULE: ./src/extract/source-code/extract.ts
// One source file in; what it says of modules, and what each code stack reads in it, out. Parsed once.







async function extractSource(file, context, codeStacks) {
    const { path, text } = file;
    if (isMachineMade(text))
        return { path, facts: [], problems: [] };
    const script = isPage(path) ? scriptOf(text) : null;
    const parsers = await loadTypeScript();
    const asking = codeStacks.filter((stack) => (stack.reads?.(path) ?? true) && stack.mentions(text));
    const source = parseSource(parsers.ts, path, script, text, asking.length > 0);
    if ('reason' in source)
        return { path, facts: [], problems: [source] };
    const lines = new line_index/* LineIndex */.r(text);
    const { fact, bindings } = readModule(parsers.ts, source, lines);
    for (const { specifier, start, end } of script?.sources ?? []) {
        const { line, column } = lines.positionOf(start);
        fact.imports.push({ specifier, form: 'import', at: [line, column, column + end - start], names: [] });
    }
    const facts = [fact, ...readShapes(parsers.ts, source, lines)];
    const broken = syntaxProblem(source, path, lines);
    if (broken)
        return { path, facts, problems: [broken] };
    if (asking.length === 0)
        return { path, facts, problems: [] };
    const program = toEstree(parsers, source, path);
    if ('reason' in program)
        return { path, facts, problems: [program] };
    const module = parsedModule({ path, text, program, lines, imports: bindings });
    const problems = [];
    const counts = {};
    for (const stack of asking) {
        const reading = await stack.read(module, { dialect: context.dialect });
        facts.push(...reading.facts);
        problems.push(...reading.problems);
        if (reading.facts.length > 0)
            counts[stack.id] = reading.facts.length;
    }
    return Object.keys(counts).length > 0 ? { path, facts, problems, codeStacks: counts } : { path, facts, problems };
}
function isPage(path) {
    return /\.(?:vue|svelte)$/i.test(path);
}
/** Parents cost as much as parsing: only the converter asks for them. */
function parseSource(ts, path, script, text, parents) {
    const kind = script ? pageKind(ts, script.language) : undefined;
    const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
    try {
        return ts.createSourceFile(path, script?.text ?? text, options, parents, kind);
    }
    catch (error) {
        return { path, line: 1, reason: notParsed(String(error.message)) };
    }
}
function pageKind(ts, language) {
    if (language === 'tsx')
        return ts.ScriptKind.TSX;
    if (language === 'ts' || language === 'typescript')
        return ts.ScriptKind.TS;
    return language === 'jsx' ? ts.ScriptKind.JSX : ts.ScriptKind.JS;
}
function syntaxProblem(source, path, lines) {
    const [first] = source.parseDiagnostics ?? [];
    if (!first)
        return null;
    const message = typeof first.messageText === 'string' ? first.messageText : 'syntax error';
    return { path, line: lines.positionOf(first.start ?? 0).line, reason: notParsed(message) };
}
function notParsed(message) {
    return `not understood: this file does not parse as JavaScript or TypeScript (${message.split('\n')[0].slice(0, 200)})`;
}
function toEstree({ parse }, source, path) {
    try {
        // It takes a parsed file as well, though its types do not say so.
        return parse(source, {
            filePath: path,
            range: true,
            // Taking places off the tree costs more than leaving them.
            loc: true,
            allowInvalidAST: true,
            suppressDeprecatedPropertyWarnings: true,
            loggerFn: false,
        });
    }
    catch (error) {
        const { message, location } = error;
        const line = location?.start?.line;
        return { path, line: typeof line === 'number' ? line : 1, reason: notParsed(String(message)) };
    }
}

;// CONCATENATED MODULE: ./src/extract/source-code/index.ts
// JavaScript and TypeScript: each file is parsed once, for its imports and exports and for every code stack it mentions.




/** Raised when what is read of modules changes. */
const MODULE_VERSION = 4;
const sourceCode = {
    id: 'source-code',
    title: 'JavaScript and TypeScript modules',
    version: source_code_versionOf(),
    sample: sampleFor,
    claims: (paths) => paths.filter(isSource),
    extract: (file, context) => extractSource(file, context, code_stacks/* codeStacks */.x),
};
const SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte)$/i;
const MADE = /[.-]min\.[cm]?js$|\.(?:bundle|pack)\.[cm]?js$/i;
const source_code_NOT_OURS = /(?:^|\/)(?:node_modules|bower_components|jspm_packages|\.git|\.venv|\.yarn|\.next|\.nuxt|\.svelte-kit|dist)\//;
function isSource(path) {
    return SOURCE.test(path) && !MADE.test((0,tree_places/* baseName */.Fl)(path)) && !source_code_NOT_OURS.test(path);
}
/** Only files that hold SQL need SQL parsers, which are large. */
function sampleFor(text) {
    const samples = code_stacks/* codeStacks */.x.flatMap((stack) => (stack.sample && stack.mentions(text) ? stack.sample : []));
    return `const sample = 1;\n${samples.join('')}`;
}
/** Facts of all code stacks are kept as one, so a change of any of them is a change of this. */
function source_code_versionOf() {
    const versions = code_stacks/* codeStacks */.x.map((stack) => `${stack.id}@${stack.version}`);
    return Number.parseInt((0,fingerprint/* fingerprint */.R)(MODULE_VERSION, ...versions).slice(0, 8), 16);
}

;// CONCATENATED MODULE: ./src/extract/sql-files/index.ts
// Every other SQL file: queries, seeds, reports. Read against the final schema, part of no history.


const sqlFiles = {
    id: 'sql-files',
    title: 'SQL files',
    version: 3,
    claims: sql_files_claims,
    extract: sql_files_extract,
};
function sql_files_claims(paths) {
    const dbt = (0,tree_places/* dbtFolders */.Aw)(paths);
    return paths.filter((path) => /\.sql$/i.test(path) && !(0,tree_places/* isForeign */.jq)(path) && !(0,tree_places/* isWithinAny */.U5)(path, dbt));
}
async function sql_files_extract(file, context) {
    if (isTemplated(file.text))
        return { path: file.path, facts: [], problems: [] };
    return (0,script_facts/* scriptFacts */.X)(file.path, file.text, context.dialect, null);
}
/** Jinja outside of string literals: nested arrays such as `'{{1,2},{3,4}}'` are plain SQL. */
function isTemplated(text) {
    if (!text.includes('{{') && !text.includes('{%'))
        return false;
    return /\{\{|\{%/.test(text.replace(/'(?:[^']|'')*'/g, "''"));
}

;// CONCATENATED MODULE: ./src/extract/supabase/index.ts
// Supabase: `supabase/migrations/TIMESTAMP_name.sql` by timestamp, then the seed; `schemas/` only where no migration is.





const PLACE = /^((?:.*\/)?supabase)\/(migrations\/[^/]+\.sql|schemas\/(?:.+\/)?[^/]+\.sql|seed\.sql|seeds\/[^/]+\.sql)$/;
// As the Supabase CLI matches them; others it skips.
const MIGRATION = /^(\d+)_(.*)\.sql$/;
const supabase = {
    id: 'supabase',
    title: 'Supabase',
    version: 2,
    claims: (paths) => paths.filter((path) => PLACE.test(path) && !(0,tree_places/* isForeign */.jq)(path)),
    extract: supabase_extract,
    arrange: (files) => [...(0,grouped_by/* groupedBy */.m)(files, (file) => supabase_rootOf(file.path))].flatMap(([root, members]) => arrangeRoot(root, members)),
};
function supabase_extract(file, _context) {
    return (0,script_facts/* scriptFacts */.X)(file.path, file.text, 'postgres', null);
}
function supabase_rootOf(path) {
    return PLACE.exec(path)?.[1] ?? (0,tree_places/* folderOf */.yS)(path);
}
function arrangeRoot(root, files) {
    const paths = files.map((file) => file.path).sort(tree_places/* byText */.z4);
    const migrations = paths.filter((path) => path.startsWith(`${root}/migrations/`));
    const named = migrations.filter((path) => MIGRATION.test((0,tree_places/* baseName */.Fl)(path)));
    const steps = named
        .map((path) => (0,syntax_history/* versioned */.i)(path, MIGRATION.exec((0,tree_places/* baseName */.Fl)(path))?.[1] ?? null))
        .sort((a, b) => (0,version_order/* compareVersions */.Zy)(a.version ?? '', b.version ?? '') || (0,tree_places/* byText */.z4)(a.path, b.path));
    if (steps.length === 0) {
        const schemas = paths.filter((path) => path.startsWith(`${root}/schemas/`));
        steps.push(...schemas.map((path) => ({ ...(0,syntax_history/* versioned */.i)(path, null), kind: 'dump' })));
    }
    if (steps.length === 0)
        return [];
    const seeds = paths.filter((path) => path === `${root}/seed.sql` || path.startsWith(`${root}/seeds/`));
    steps.push(...seeds.map((path) => ({ ...(0,syntax_history/* versioned */.i)(path, null), kind: 'seed' })));
    const skipped = migrations.filter((path) => !MIGRATION.test((0,tree_places/* baseName */.Fl)(path)));
    return [
        (0,syntax_history/* buildHistory */.x)({
            style: 'supabase',
            root,
            dialect: 'postgres',
            steps,
            problems: skipped.map((path) => ({
                path,
                line: 1,
                reason: 'not applied: the name is not TIMESTAMP_name.sql, so the Supabase CLI skips it',
            })),
        }),
    ];
}

;// CONCATENATED MODULE: ./src/extract/index.ts
// The stacks, in the order in which they claim files: tools with their own marks first, the catch-all last.















const stacks = [
    prisma,
    prismaSchema,
    drizzle,
    supabase,
    sqitch,
    flyway,
    liquibase,
    golangMigrate,
    numberedSql,
    schemaDump,
    dbt,
    sqlFiles,
    environmentFiles,
    moduleConfig,
    sourceCode,
];


/***/ }),

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


/***/ }),

/***/ 86241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ groupedBy)
/* harmony export */ });
// Items and their key in; the items of each key out, keys in the order of their first item.
function groupedBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 47845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ versioned),
/* harmony export */   x: () => (/* binding */ buildHistory)
/* harmony export */ });
/* harmony import */ var _version_order__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62408);
// The parts of one migration history in, the history out: named by its folder, version collisions told.

/** `database` is the root folder until `arrangeHistories` names it. */
function buildHistory(parts) {
    const keyOf = parts.sameVersion === undefined ? _version_order__WEBPACK_IMPORTED_MODULE_0__/* .versionKey */ ._5 : parts.sameVersion;
    return {
        database: parts.root,
        style: parts.style,
        root: parts.root,
        dialect: parts.dialect,
        steps: parts.steps,
        problems: [...(parts.problems ?? []), ...(keyOf ? collisions(parts.steps, keyOf) : [])],
    };
}
/** A step with what most have in common filled in. */
function versioned(path, version) {
    return { path, changeSet: null, version, kind: 'versioned', defaultSchema: null };
}
function collisions(steps, keyOf) {
    const seen = new Map();
    const problems = [];
    for (const step of steps) {
        if (step.version === null || step.kind !== 'versioned')
            continue;
        const key = keyOf(step.version);
        const first = seen.get(key);
        if (first === undefined)
            seen.set(key, step.path);
        else if (first !== step.path)
            problems.push({
                path: step.path,
                line: 1,
                reason: `version ${step.version} is taken by ${first}: which of the two runs first is not defined. Give one of them a new version.`,
            });
    }
    return problems;
}


/***/ }),

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

/***/ 48740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ scriptFacts),
/* harmony export */   s: () => (/* binding */ scriptProblems)
/* harmony export */ });
/* harmony import */ var _parse_sql__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26412);
// One SQL text and its dialect in; its statements as facts out, with a Problem for every place nobody understood.

async function scriptFacts(path, text, dialect, markers) {
    await (0,_parse_sql__WEBPACK_IMPORTED_MODULE_0__.loadParsers)(dialect);
    const script = (0,_parse_sql__WEBPACK_IMPORTED_MODULE_0__.parseSql)(text, dialect);
    return { path, facts: [{ kind: 'sql-script', script, markers }], problems: scriptProblems(path, script) };
}
/** What of a script was not understood: opaque statements, SQL put together at run time, bodies not read. */
function scriptProblems(path, script) {
    const problems = [];
    collect(script.statements, path, problems);
    return problems;
}
function collect(statements, path, problems) {
    for (const statement of statements) {
        switch (statement.kind) {
            case 'opaque':
                problems.push({ path, line: statement.range.line, reason: notUnderstood(statement.reason) });
                break;
            case 'create-schema':
            case 'create-rule':
                collect(statement.statements, path, problems);
                break;
            case 'create-routine':
            case 'do':
                collectBody(statement.body, statement.range.line, path, problems);
                break;
            case 'create-trigger':
                if (statement.body)
                    collectBody(statement.body, statement.range.line, path, problems);
                break;
        }
    }
}
function collectBody(body, line, path, problems) {
    if (body.unread !== null)
        problems.push({ path, line, reason: notUnderstood(body.unread) });
    for (const place of body.dynamic) {
        problems.push({ path, line: place.line, reason: 'not understood: SQL that is put together at run time' });
    }
    collect(body.statements, path, problems);
}
function notUnderstood(reason) {
    return reason.startsWith('not understood: ') ? reason : `not understood: ${reason}`;
}


/***/ }),

/***/ 46938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ dbtFolders),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   U5: () => (/* binding */ isWithinAny),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   rK: () => (/* binding */ isTrial),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf),
/* harmony export */   z4: () => (/* binding */ byText)
/* harmony export */ });
// Paths in, their parts out: folders, names, and which folders hold what others made.
const NOT_OURS = new Set(['node_modules', 'vendor', 'dist', 'build', 'target', '.git', 'bower_components', '.venv']);
const TRIALS = /^([\w-]+-tests?|tests?|__tests__|testdata|test-data|testing|specs?|fixtures?|__fixtures__|mocks?|__mocks__|examples?|samples?|docs?|e2e)$/i;
/** Folder of a path, without the last slash; empty at the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
/** Last part of a path. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A path inside a folder; the root is empty. */
function joinPath(folder, rest) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of rest.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}
/** true when `path` is `folder` or lies below it. */
function isWithin(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
/** Dependencies and build results: never read. */
function isForeign(path) {
    return path.split('/').some((part) => NOT_OURS.has(part));
}
/** Tests, examples and documentation: no database of the project is made there. */
function isTrial(path) {
    return folderOf(path)
        .split('/')
        .some((part) => TRIALS.test(part));
}
/** Order of UTF-16 units: what tools that sort file names do. */
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Folders of dbt projects: their SQL is templated and read by nobody here. */
function dbtFolders(paths) {
    return new Set(paths.filter((path) => /^dbt_project\.ya?ml$/.test(baseName(path))).map(folderOf));
}
/** true when the path lies below one of the folders. */
function isWithinAny(path, folders) {
    if (folders.size === 0)
        return false;
    if (folders.has(''))
        return true;
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
        if (folders.has(path.slice(0, at)))
            return true;
    }
    return false;
}


/***/ }),

/***/ 62408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _5: () => (/* binding */ versionKey)
/* harmony export */ });
/* unused harmony export versionParts */
/* harmony import */ var _tree_places__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46938);
// Version texts in, their order out: numeric part by part, of any length (`1.2` = `01_2` < `1.10` < `20240101120000`).

/** Numeric parts without leading zeros; trailing zero parts are dropped, so that `1` equals `1.0`. */
function versionParts(version) {
    const parts = (version.match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+(?=\d)/, ''));
    while (parts.length > 1 && parts[parts.length - 1] === '0')
        parts.pop();
    return parts;
}
/** Equal keys mean the same version. */
function versionKey(version) {
    return versionParts(version).join('.');
}
/** Less than, equal to or greater than zero, as for `sort`. */
function compareVersions(a, b) {
    const left = versionParts(a);
    const right = versionParts(b);
    const length = Math.max(left.length, right.length);
    for (let i = 0; i < length; i++) {
        const x = left[i] ?? '0';
        const y = right[i] ?? '0';
        if (x.length !== y.length)
            return x.length - y.length;
        if (x !== y)
            return (0,_tree_places__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(x, y);
    }
    return 0;
}


/***/ }),

/***/ 10421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ assemblePrismaSchemas),
/* harmony export */   q: () => (/* binding */ entityAsset)
/* harmony export */ });
// Facts of all files → the Prisma schemas of a tree: files that make one schema together, every type name resolved.
function entityAsset(path, name) {
    return `entity:${path}#${name}`;
}
function assemblePrismaSchemas(files) {
    const sources = files.flatMap((file) => {
        const facts = file.facts.filter(isPrisma);
        return facts.length === 0 ? [] : [{ path: file.path, facts }];
    });
    return [...groupFiles(sources)].map(([id, members]) => assemble(id, members));
}
function isPrisma(fact) {
    return ((fact.kind === 'entity' || fact.kind === 'entity-enum' || fact.kind === 'orm-settings') && fact.orm === 'prisma');
}
function hasDatasource(file) {
    return file.facts.some((fact) => fact.kind === 'orm-settings' && fact.provider !== null);
}
/** Files without a datasource belong to the one above them or beside them; without any, a folder is a schema. */
function groupFiles(files) {
    const mains = files.filter(hasDatasource);
    const groups = new Map(mains.map((main) => [main.path, [main]]));
    const loose = new Map();
    for (const file of files) {
        if (groups.get(file.path)?.[0] === file)
            continue;
        const main = mainOf(file.path, mains);
        const folder = folderOf(file.path);
        const id = main?.path ?? loose.get(folder) ?? file.path;
        if (!main && !loose.has(folder))
            loose.set(folder, id);
        const group = groups.get(id);
        if (group)
            group.push(file);
        else
            groups.set(id, [file]);
    }
    return groups;
}
function mainOf(path, mains) {
    const above = mains.filter((main) => isWithin(folderOf(path), folderOf(main.path)));
    const [first] = above.length > 0 ? above.sort(byCloseness) : [];
    if (first)
        return first;
    // A folder of folders, where the datasource lies in one of them.
    const shared = mains.map((main) => ({ main, depth: sharedDepth(main.path, path) }));
    const best = Math.max(0, ...shared.map(({ depth }) => depth));
    const near = shared.filter(({ depth }) => depth === best && depth > 0);
    return near.length === 1 ? near[0].main : null;
}
function byCloseness(a, b) {
    const depth = folderOf(b.path).length - folderOf(a.path).length;
    if (depth !== 0)
        return depth;
    const rank = (path) => (/(?:^|\/)schema\.prisma$/.test(path) ? 0 : 1);
    return rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1);
}
function assemble(id, files) {
    const settings = files.flatMap((file) => file.facts.filter((fact) => fact.kind === 'orm-settings'));
    const source = settings.find((fact) => fact.provider !== null) ?? settings[0];
    const models = [];
    const enums = [];
    const taken = new Set();
    for (const { path, facts } of files) {
        for (const fact of facts) {
            if (fact.kind === 'orm-settings' || taken.has(fact.name))
                continue;
            taken.add(fact.name);
            const asset = entityAsset(path, fact.name);
            if (fact.kind === 'entity-enum')
                enums.push({ asset, path, type: fact });
            else
                models.push({ asset, path, entity: fact });
        }
    }
    const unknownTypes = [];
    const types = { models: byName(models.map(({ entity }) => entity)), enums: byName(enums.map(({ type }) => type)) };
    return {
        id,
        folder: folderOf(id),
        files: files.map((file) => file.path).sort(),
        provider: source?.provider ?? null,
        schemas: source?.schemas ?? [],
        relationMode: source?.relationMode ?? null,
        generators: settings.flatMap((fact) => fact.generators),
        models: models.map((model) => ({ ...model, entity: resolveMembers(model, types, unknownTypes) })),
        enums,
        unknownTypes,
    };
}
function byName(items) {
    return new Map(items.map((item) => [item.name, item]));
}
function resolveMembers({ asset, path, entity }, types, unknown) {
    const members = entity.members.map((member) => {
        const { relation } = member;
        if (!relation?.target)
            return member;
        const { name, range } = relation.target;
        const type = types.enums.get(name);
        if (type)
            return { ...member, stored: true, relation: null, enum: { name, values: null } };
        const target = types.models.get(name);
        if (!target) {
            unknown.push({ asset, path, member: member.name, name, range });
            return { ...member, stored: false, hidden: true };
        }
        if (target.type === 'embedded')
            return { ...member, stored: true, relation: null, embedded: { name, prefix: null } };
        return { ...member, relation: resolveRelation(entity, member, relation, target) };
    });
    return { ...entity, members };
}
function resolveRelation(entity, member, relation, target) {
    const inverse = target.members.find((other) => other.relation?.target?.name === entity.name &&
        other.relation.name === relation.name &&
        (target !== entity || other.name !== member.name));
    const kind = member.list
        ? (inverse?.list ?? false)
            ? 'many-to-many'
            : 'one-to-many'
        : (inverse?.list ?? false)
            ? 'many-to-one'
            : 'one-to-one';
    return {
        ...relation,
        kind,
        inverse: inverse ? { name: inverse.name, range: inverse.nameRange } : null,
    };
}
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
function isWithin(folder, outer) {
    return outer === '' || folder === outer || folder.startsWith(`${outer}/`);
}
function sharedDepth(a, b) {
    const left = folderOf(a).split('/');
    const right = folderOf(b).split('/');
    let depth = 0;
    while (depth < left.length && left[depth] === right[depth] && left[depth] !== '')
        depth++;
    return depth;
}


/***/ }),

/***/ 9249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p$: () => (/* binding */ addConstraint),
/* harmony export */   s8: () => (/* binding */ addForeignKeyTarget),
/* harmony export */   yS: () => (/* binding */ addIndex)
/* harmony export */ });
/* unused harmony exports isUnique, autoName */
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40792);
/* harmony import */ var _resolve_expr__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38542);
/* harmony import */ var _catalog_of__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72259);
/* harmony import */ var _record_reads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82485);
/* harmony import */ var _state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27879);
// Constraints and indexes put on a table: every column they name must be there, and a foreign key must find a unique target.





function addConstraint(database, recorder, table, constraint) {
    switch (constraint.kind) {
        case 'primary-key':
            addPrimaryKey(database, recorder, table, constraint);
            return;
        case 'unique': {
            const columns = keyColumns(database, recorder, table, constraint.columns, constraint.usingIndex, 'unique');
            table.unique.push({ name: constraint.name?.name ?? autoName(table, columns, 'key'), columns });
            return;
        }
        case 'foreign-key':
            addForeignKey(database, recorder, table, constraint);
            return;
        case 'check':
            addCheck(database, recorder, table, constraint.name?.name ?? null, [constraint.expr], constraint.range);
            return;
        case 'exclude':
            addCheck(database, recorder, table, constraint.name?.name ?? null, constraint.exprs, constraint.range);
    }
}
function addPrimaryKey(database, recorder, table, constraint) {
    const columns = keyColumns(database, recorder, table, constraint.columns, constraint.usingIndex, 'primary-key');
    for (const column of columns)
        column.nullable = false;
    table.primaryKey = { name: constraint.name?.name ?? autoName(table, [], 'pkey'), columns };
}
function keyColumns(database, recorder, table, names, usingIndex, clause) {
    if (usingIndex) {
        // The index becomes the constraint's own and is renamed after it.
        const name = (0,_state__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(database, table.schema, usingIndex.name);
        const entry = database.indexes.get(name);
        if (!entry)
            return [];
        database.indexes.delete(name);
        table.indexes = table.indexes.filter((index) => index !== entry.index);
        return entry.index.columns;
    }
    return present(names.map((name) => (0,_record_reads__WEBPACK_IMPORTED_MODULE_2__/* .columnNamed */ .c1)(database, recorder, table, name, clause)));
}
function addForeignKey(database, recorder, table, constraint) {
    const columns = present(constraint.columns.map((name) => (0,_record_reads__WEBPACK_IMPORTED_MODULE_2__/* .columnNamed */ .c1)(database, recorder, table, name, 'foreign-key')));
    const last = constraint.refTable[constraint.refTable.length - 1];
    const target = sameName(database, table, constraint.refTable) ? table : (0,_catalog_of__WEBPACK_IMPORTED_MODULE_3__/* .findRelation */ .Ik)(database, constraint.refTable);
    const targetColumns = target ? foreignColumns(database, recorder, table, target, constraint, last.range) : [];
    // SQLite looks for the target when rows come, not now.
    if (!target && database.dialect !== 'sqlite' && !(0,_catalog_of__WEBPACK_IMPORTED_MODULE_3__/* .isExternal */ .ge)(database, constraint.refTable)) {
        (0,_record_reads__WEBPACK_IMPORTED_MODULE_2__/* .missingTable */ .b$)(database, recorder, constraint.refTable, { clause: 'foreign-key', range: last.range });
    }
    table.foreignKeys.push({
        name: constraint.name?.name ?? autoName(table, columns, 'fkey'),
        columns,
        table,
        target,
        targetSchema: constraint.refTable.length > 1
            ? constraint.refTable[constraint.refTable.length - 2].name
            : (database.searchPath[0] ?? ''),
        targetName: last.name,
        targetColumns,
        targetColumnNames: constraint.refColumns.map((column) => column.name),
        onDelete: constraint.onDelete,
        place: recorder.place(constraint.range),
    });
}
/** The target of a key that was written before it, or that was made anew. */
function addForeignKeyTarget(database, key, target) {
    const names = key.targetColumnNames.length > 0 ? key.targetColumnNames : null;
    key.target = target;
    key.targetColumns = names
        ? present(names.map((name) => (0,_state__WEBPACK_IMPORTED_MODULE_1__/* .findColumn */ .kn)(database, target, name)))
        : (target.primaryKey?.columns ?? []);
}
/** Inside its own CREATE TABLE a table refers to itself before it is there. */
function sameName(database, table, name) {
    const schema = name.length > 1 ? name[name.length - 2].name : table.schema;
    const dialect = database.dialect;
    return ((0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameKey */ .Rc)(dialect, name[name.length - 1].name) === (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameKey */ .Rc)(dialect, table.name) &&
        (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameKey */ .Rc)(dialect, schema) === (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameKey */ .Rc)(dialect, table.schema));
}
function foreignColumns(database, recorder, table, target, constraint, range) {
    if (target !== table) {
        recorder.edge({
            from: table.id,
            to: target.id,
            toColumn: null,
            kind: 'references',
            clause: 'foreign-key',
            range,
            live: false,
        });
    }
    if (!target.columnsKnown)
        return [];
    if (constraint.refColumns.length === 0) {
        if (target.primaryKey)
            return target.primaryKey.columns;
        // A key inside the CREATE TABLE that is being read may stand further down.
        if (target === table)
            return [];
        notUnique(recorder, target, [], range);
        return [];
    }
    const found = constraint.refColumns.map((name) => (0,_record_reads__WEBPACK_IMPORTED_MODULE_2__/* .columnNamed */ .c1)(database, recorder, target, name, 'foreign-key'));
    const columns = present(found);
    if (columns.length < found.length || target === table)
        return columns;
    if (!isUnique(target, columns))
        notUnique(recorder, target, columns, constraint.refColumns[0].range);
    return columns;
}
function notUnique(recorder, target, columns, range) {
    recorder.fault({
        code: 'foreign-key-not-unique',
        to: target.id,
        column: columns[0]?.name ?? null,
        clause: 'foreign-key',
        range,
        wanted: `${target.name}(${columns.map((column) => column.name).join(', ')})`,
        // Keys may come from statements that were not understood.
        certainty: target.kind === 'table' ? 'proven' : 'likely',
    });
}
function isUnique(table, columns) {
    const keys = [...table.unique, ...table.indexes.filter((index) => index.unique && !index.partial)];
    if (table.primaryKey)
        keys.push(table.primaryKey);
    return keys.some((key) => key.columns.length === columns.length && columns.every((column) => key.columns.includes(column)));
}
function addCheck(database, recorder, table, name, exprs, range) {
    const scope = [{ name: table.name, relation: (0,_catalog_of__WEBPACK_IMPORTED_MODULE_3__/* .relationOf */ .Ke)(table) }];
    const resolved = (0,_resolve_expr__WEBPACK_IMPORTED_MODULE_0__/* .resolveExprs */ .x)(exprs, scope, (0,_catalog_of__WEBPACK_IMPORTED_MODULE_3__/* .catalogOf */ .Hh)(database), 'check');
    const dependencies = (0,_record_reads__WEBPACK_IMPORTED_MODULE_2__/* .recordResolved */ .AJ)(database, recorder, resolved);
    const columns = dependencies.map((dependency) => dependency.column).filter((column) => column !== null);
    const checkName = name ?? autoName(table, columns.length === 1 ? columns : [], 'check');
    table.checks.add((0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameKey */ .Rc)(database.dialect, checkName));
    table.attached.push({
        kind: 'check',
        name: checkName,
        id: table.id,
        dependencies,
        routine: null,
        searchPath: [],
        body: null,
        place: recorder.place(range),
    });
}
function addIndex(database, recorder, table, input) {
    const scope = [{ name: table.name, relation: (0,_catalog_of__WEBPACK_IMPORTED_MODULE_3__/* .relationOf */ .Ke)(table) }];
    const exprs = input.where ? [...input.keys, input.where] : input.keys;
    (0,_record_reads__WEBPACK_IMPORTED_MODULE_2__/* .recordResolved */ .AJ)(database, recorder, (0,_resolve_expr__WEBPACK_IMPORTED_MODULE_0__/* .resolveExprs */ .x)(exprs, scope, (0,_catalog_of__WEBPACK_IMPORTED_MODULE_3__/* .catalogOf */ .Hh)(database), 'index'));
    for (const column of input.include)
        (0,_record_reads__WEBPACK_IMPORTED_MODULE_2__/* .columnNamed */ .c1)(database, recorder, table, column, 'index');
    const columns = [];
    let plain = true;
    for (const key of input.keys) {
        const column = key.kind === 'column' ? (0,_state__WEBPACK_IMPORTED_MODULE_1__/* .findColumn */ .kn)(database, table, key.parts[key.parts.length - 1].name) : null;
        if (column)
            columns.push(column);
        else
            plain = false;
    }
    const name = input.name ?? autoName(table, columns, 'idx');
    const index = {
        name,
        columns,
        unique: input.unique,
        partial: input.where !== null || !plain,
        place: recorder.place(input.range),
    };
    table.indexes.push(index);
    database.indexes.set((0,_state__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(database, table.schema, name), { table, index });
}
/**
 * The name Postgres makes up: `table_column_label`, at most 63 bytes.
 * Source: `makeObjectName` in PostgreSQL's indexcmds.c; the longer part is cut first.
 */
function autoName(table, columns, label) {
    let first = table.name;
    let second = columns.map((column) => column.name).join('_');
    const room = 63 - label.length - 1 - (second === '' ? 0 : 1);
    while (first.length + second.length > room) {
        if (first.length > second.length)
            first = first.slice(0, -1);
        else
            second = second.slice(0, -1);
    }
    const base = [first, second, label].filter((part) => part !== '').join('_');
    const taken = new Set([...table.unique, ...table.foreignKeys, ...table.indexes].map((key) => key.name).filter((name) => name !== null));
    for (const check of table.checks)
        taken.add(check);
    let name = base;
    for (let count = 1; taken.has(name); count++)
        name = `${base}${count}`;
    return name;
}
function present(values) {
    return values.filter((value) => value !== null);
}


/***/ }),

/***/ 29675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ applyStatement)
});

// EXTERNAL MODULE: ./src/sql/names.ts
var names = __webpack_require__(40792);
// EXTERNAL MODULE: ./src/sql/resolve-expr.ts
var resolve_expr = __webpack_require__(38542);
// EXTERNAL MODULE: ./src/sql/resolve-query.ts
var resolve_query = __webpack_require__(98933);
// EXTERNAL MODULE: ./src/sql/resolve-statement.ts
var resolve_statement = __webpack_require__(35636);
// EXTERNAL MODULE: ./src/sql/fold/add-constraint.ts
var add_constraint = __webpack_require__(9249);
// EXTERNAL MODULE: ./src/sql/fold/build-column.ts
var build_column = __webpack_require__(38849);
// EXTERNAL MODULE: ./src/sql/fold/catalog-of.ts
var catalog_of = __webpack_require__(72259);
// EXTERNAL MODULE: ./src/sql/fold/create-table.ts
var create_table = __webpack_require__(36861);
// EXTERNAL MODULE: ./src/sql/fold/dependents.ts
var fold_dependents = __webpack_require__(51384);
// EXTERNAL MODULE: ./src/sql/fold/state.ts
var state = __webpack_require__(27879);
;// CONCATENATED MODULE: ./src/sql/fold/drop-constraint.ts
// ALTER TABLE … DROP / RENAME CONSTRAINT (and MySQL's DROP KEY, DROP FOREIGN KEY, DROP PRIMARY KEY).


function dropConstraint(database, recorder, table, action) {
    if (action.constraintKind === 'primary-key') {
        table.primaryKey = null;
        return;
    }
    const key = (0,names/* nameKey */.Rc)(database.dialect, action.name.name);
    const named = (entry) => entry?.name != null && (0,names/* nameKey */.Rc)(database.dialect, entry.name) === key;
    if (named(table.primaryKey)) {
        releaseForeignKeys(database, table, action.cascade);
        table.primaryKey = null;
        return;
    }
    const before = table.unique.length + table.foreignKeys.length + table.indexes.length + table.checks.size;
    if (table.unique.some(named))
        releaseForeignKeys(database, table, action.cascade);
    table.unique = table.unique.filter((entry) => !named(entry));
    table.foreignKeys = table.foreignKeys.filter((entry) => !named(entry));
    if (action.constraintKind !== 'foreign-key') {
        table.indexes = table.indexes.filter((entry) => !named(entry));
        database.indexes.delete((0,state/* keyOf */.TN)(database, table.schema, action.name.name));
    }
    table.checks.delete(key);
    table.attached = table.attached.filter((entry) => entry.kind !== 'check' || (0,names/* nameKey */.Rc)(database.dialect, entry.name) !== key);
    const after = table.unique.length + table.foreignKeys.length + table.indexes.length + table.checks.size;
    if (after < before || action.ifExists || namesNotNull(table, action.name))
        return;
    missingConstraint(recorder, table, action.name, 'drop');
}
/** Postgres 18 and MariaDB name NOT NULL constraints too: `table_column_not_null`. */
function namesNotNull(table, name) {
    return table.columns.some((column) => name.name === `${table.name}_${column.name}_not_null`);
}
/** With CASCADE the foreign keys that lean on a key go with it. */
function releaseForeignKeys(database, table, cascade) {
    if (!cascade)
        return;
    for (const other of database.tables.values()) {
        other.foreignKeys = other.foreignKeys.filter((key) => key.target !== table);
    }
}
function renameConstraint(database, recorder, table, from, to) {
    const key = (0,names/* nameKey */.Rc)(database.dialect, from.name);
    const entries = [table.primaryKey, ...table.unique, ...table.foreignKeys, ...table.indexes];
    const found = entries.find((entry) => entry?.name != null && (0,names/* nameKey */.Rc)(database.dialect, entry.name) === key);
    if (found) {
        const entry = database.indexes.get((0,state/* keyOf */.TN)(database, table.schema, from.name));
        if (entry) {
            database.indexes.delete((0,state/* keyOf */.TN)(database, table.schema, from.name));
            database.indexes.set((0,state/* keyOf */.TN)(database, table.schema, to.name), entry);
        }
        found.name = to.name;
        return;
    }
    if (table.checks.delete(key)) {
        table.checks.add((0,names/* nameKey */.Rc)(database.dialect, to.name));
        return;
    }
    missingConstraint(recorder, table, from, 'rename');
}
/** Names that a server makes up differ between versions, so a missing constraint is never proof. */
function missingConstraint(recorder, table, name, clause) {
    recorder.fault({
        code: 'unknown-object',
        to: table.id,
        clause,
        range: name.range,
        wanted: `constraint ${name.name}`,
        certainty: 'likely',
    });
}

// EXTERNAL MODULE: ./src/sql/fold/record-reads.ts
var record_reads = __webpack_require__(82485);
;// CONCATENATED MODULE: ./src/sql/fold/alter-table.ts
// ALTER TABLE, action by action.










function alterTable(database, recorder, statement) {
    if (statement.objectKind === 'index') {
        alterIndex(database, recorder, statement);
        return;
    }
    if (statement.objectKind === 'sequence')
        return;
    const table = (0,record_reads/* tableNamed */.uE)(database, recorder, statement.name, 'alter', statement.ifExists);
    if (!table)
        return;
    for (const action of statement.actions)
        applyAction(database, recorder, table, action);
}
function applyAction(database, recorder, table, action) {
    switch (action.kind) {
        case 'add-column':
            addWrittenColumn(database, recorder, table, action);
            return;
        case 'drop-column':
            dropColumn(database, recorder, table, action);
            return;
        case 'rename-column':
            renameColumn(database, recorder, table, action.from, action.to, action.range);
            return;
        case 'set-type':
            setType(database, recorder, table, action);
            return;
        case 'redefine-column':
            redefineColumn(database, recorder, table, action);
            return;
        case 'set-default': {
            const column = (0,record_reads/* columnNamed */.c1)(database, recorder, table, action.column, 'alter');
            if (column)
                column.default = (0,build_column/* defaultText */.VC)(action.default);
            return;
        }
        case 'set-not-null': {
            const column = (0,record_reads/* columnNamed */.c1)(database, recorder, table, action.column, 'alter');
            if (column)
                column.nullable = !action.notNull;
            return;
        }
        case 'set-generated': {
            const column = (0,record_reads/* columnNamed */.c1)(database, recorder, table, action.column, 'alter');
            if (!column)
                return;
            if (action.identity)
                column.identity = !action.drop;
            else
                column.generated = !action.drop;
            return;
        }
        case 'add-constraint':
            if (action.ifNotExists && action.constraint.name && hasConstraint(database, table, action.constraint.name))
                return;
            (0,add_constraint/* addConstraint */.p$)(database, recorder, table, action.constraint);
            return;
        case 'drop-constraint':
            dropConstraint(database, recorder, table, action);
            return;
        case 'rename-constraint':
            renameConstraint(database, recorder, table, action.from, action.to);
            return;
        case 'add-index': {
            const keys = action.columns.map((column) => ({ kind: 'column', parts: [column], range: column.range }));
            const name = action.name?.name ?? null;
            (0,add_constraint/* addIndex */.yS)(database, recorder, table, {
                name,
                keys,
                include: [],
                where: null,
                unique: action.unique,
                range: action.range,
            });
            return;
        }
        case 'rename-index':
            renameConstraint(database, recorder, table, action.from, action.to);
            return;
        case 'rename-table':
            renameTable(database, recorder, table, action.to);
            return;
        case 'set-schema':
            database.schemas.add((0,names/* nameKey */.Rc)(database.dialect, action.schema.name));
            (0,state/* moveTable */.AL)(database, table, action.schema.name, table.name, {
                ...recorder.place(action.range),
                kind: 'moved',
                renamedTo: `${action.schema.name}.${table.name}`,
            });
            return;
        case 'attach-partition': {
            const partition = (0,record_reads/* tableNamed */.uE)(database, recorder, action.partition, 'alter');
            if (partition && !partition.parents.includes(table))
                partition.parents.push(table);
            return;
        }
        case 'detach-partition': {
            const partition = (0,record_reads/* tableNamed */.uE)(database, recorder, action.partition, 'alter');
            if (partition)
                partition.parents = partition.parents.filter((parent) => parent !== table);
            return;
        }
        case 'inherit': {
            const parent = (0,record_reads/* tableNamed */.uE)(database, recorder, action.parent, 'alter');
            if (!parent)
                return;
            table.parents = table.parents.filter((other) => other !== parent);
            if (!action.no)
                table.parents.push(parent);
            return;
        }
        case 'other':
            for (const column of action.columns)
                (0,record_reads/* columnNamed */.c1)(database, recorder, table, column, 'alter');
    }
}
function hasConstraint(database, table, name) {
    const key = (0,names/* nameKey */.Rc)(database.dialect, name.name);
    const keys = [table.primaryKey, ...table.unique, ...table.foreignKeys];
    return (table.checks.has(key) || keys.some((entry) => entry?.name != null && (0,names/* nameKey */.Rc)(database.dialect, entry.name) === key));
}
/** The table and the tables that inherit its columns (partitions too). */
function family(database, table) {
    const members = [table];
    for (const member of members) {
        for (const other of database.tables.values()) {
            if (other.parents.includes(member) && !members.includes(other))
                members.push(other);
        }
    }
    return members;
}
function addWrittenColumn(database, recorder, table, action) {
    const name = action.column.name;
    const existing = (0,state/* findColumn */.kn)(database, table, name.name);
    if (existing) {
        if (!action.ifNotExists)
            (0,create_table/* alreadyExists */.B$)(recorder, table.id, `${table.name}.${name.name}`, name.range, name.name);
        return;
    }
    for (const member of family(database, table)) {
        if ((0,state/* findColumn */.kn)(database, member, name.name))
            continue;
        const column = (0,build_column/* buildColumn */.fb)(database, recorder, member, action.column);
        (0,build_column/* addColumn */.cq)(database, recorder, member, column);
        if (member !== table)
            continue;
        reportRequired(recorder, member, column, action.column.name);
        (0,build_column/* resolveGenerated */.mY)(database, recorder, member, action.column);
        for (const constraint of action.column.constraints)
            (0,add_constraint/* addConstraint */.p$)(database, recorder, member, constraint);
    }
}
/** NOT NULL without a default fails as soon as the table has a row; a table made in the same file has none. */
function reportRequired(recorder, table, column, name) {
    const isFilled = column.nullable || column.default !== null || column.generated || column.identity;
    const filled = isFilled || column.userType?.hasDefault === true;
    if (filled || table.kind !== 'table' || table.definedAt.path === recorder.path)
        return;
    recorder.fault({
        code: 'required-column-without-default',
        to: table.id,
        column: column.name,
        clause: 'alter',
        range: name.range,
        wanted: `${table.name}.${column.name}`,
        certainty: 'likely',
    });
}
function dropColumn(database, recorder, table, action) {
    const column = (0,state/* findColumn */.kn)(database, table, action.column.name);
    if (!column) {
        if (!action.ifExists && table.columnsKnown)
            (0,record_reads/* missingColumn */.JA)(database, recorder, table, action.column, 'drop');
        return;
    }
    const cause = { ...recorder.place(action.column.range), kind: 'dropped', renamedTo: null };
    const dependents = (0,fold_dependents/* dependentsOf */.yk)(database, table, column);
    if ((0,fold_dependents/* guardsDependencies */.KB)(database)) {
        if (dependents.length > 0 && !action.cascade) {
            recorder.fault({
                code: 'depended-on',
                to: table.id,
                column: column.name,
                clause: 'drop',
                range: action.column.range,
                wanted: `${table.name}.${column.name}`,
                details: dependents.map(fold_dependents/* describeDependent */.hx),
            });
        }
        if (action.cascade)
            (0,fold_dependents/* dropDependents */.Os)(database, dependents, { ...cause, root: { asset: table.id, column: column.name } });
    }
    for (const member of family(database, table))
        (0,fold_dependents/* forgetColumn */.M2)(database, member, column.name, cause);
}
function renameColumn(database, recorder, table, from, to, range) {
    const taken = (0,state/* findColumn */.kn)(database, table, to.name);
    const column = (0,record_reads/* columnNamed */.c1)(database, recorder, table, from, 'rename');
    if (taken && taken !== column)
        (0,create_table/* alreadyExists */.B$)(recorder, table.id, `${table.name}.${to.name}`, to.range, to.name);
    const cause = { ...recorder.place(range), kind: 'renamed', renamedTo: to.name };
    for (const member of family(database, table)) {
        const own = (0,state/* findColumn */.kn)(database, member, from.name);
        if (own) {
            member.gone.set((0,names/* nameKey */.Rc)(database.dialect, own.name), cause);
            own.name = to.name;
            own.definedAt = recorder.place(to.range);
            member.gone.delete((0,names/* nameKey */.Rc)(database.dialect, to.name));
        }
        else if (member === table && !taken && table.columnsKnown) {
            // Go on as the author meant it: one broken rename should not break every later mention of the new name.
            (0,build_column/* addColumn */.cq)(database, recorder, member, unknownColumn(to.name, recorder.place(to.range)));
        }
    }
    if (column) {
        const definedAt = recorder.place(to.range);
        recorder.edge({
            to: table.id,
            toColumn: to.name,
            kind: 'defines',
            clause: 'rename',
            range: to.range,
            type: (0,state/* typeOf */.QP)(database, column),
            definedAt,
        });
    }
}
function unknownColumn(name, definedAt) {
    return {
        name,
        type: '',
        userType: null,
        nullable: true,
        default: null,
        generated: false,
        identity: false,
        definedAt,
    };
}
function setType(database, recorder, table, action) {
    const column = (0,record_reads/* columnNamed */.c1)(database, recorder, table, action.column, 'alter');
    if (action.using) {
        const scope = [{ name: table.name, relation: (0,catalog_of/* relationOf */.Ke)(table) }];
        (0,record_reads/* recordResolved */.AJ)(database, recorder, (0,resolve_expr/* resolveExprs */.x)([action.using], scope, (0,catalog_of/* catalogOf */.Hh)(database), 'alter'));
    }
    const userType = (0,build_column/* typeNamed */.wo)(database, recorder, table, action.type);
    if (!column)
        return;
    if ((0,fold_dependents/* guardsDependencies */.KB)(database))
        reportTypeGuards(database, recorder, table, column, action.column);
    for (const member of family(database, table)) {
        const own = (0,state/* findColumn */.kn)(database, member, action.column.name);
        if (!own)
            continue;
        own.type = action.type.text;
        own.userType = userType;
        own.definedAt = recorder.place(action.range);
    }
    recorder.edge({
        to: table.id,
        toColumn: column.name,
        kind: 'defines',
        clause: 'alter',
        range: action.range,
        type: (0,state/* typeOf */.QP)(database, column),
        definedAt: column.definedAt,
    });
}
/** Postgres refuses to retype a column that a view, a rule, a policy or a generated column reads. */
function reportTypeGuards(database, recorder, table, column, name) {
    const blocking = (0,fold_dependents/* dependentsOf */.yk)(database, table, column).filter((dependent) => dependent.kind !== 'foreign-key');
    if (blocking.length === 0)
        return;
    recorder.fault({
        code: 'depended-on',
        to: table.id,
        column: column.name,
        clause: 'alter',
        range: name.range,
        wanted: `${table.name}.${column.name}`,
        details: blocking.map(fold_dependents/* describeDependent */.hx),
    });
}
function redefineColumn(database, recorder, table, action) {
    const { from, column: def } = action;
    if ((0,names/* nameKey */.Rc)(database.dialect, from.name) !== (0,names/* nameKey */.Rc)(database.dialect, def.name.name)) {
        renameColumn(database, recorder, table, from, def.name, action.range);
    }
    else if (!(0,record_reads/* columnNamed */.c1)(database, recorder, table, from, 'alter'))
        return;
    const column = (0,state/* findColumn */.kn)(database, table, def.name.name);
    if (!column)
        return;
    const next = (0,build_column/* buildColumn */.fb)(database, recorder, table, def);
    Object.assign(column, {
        type: next.type === '' ? column.type : next.type,
        userType: next.userType,
        nullable: next.nullable && !table.primaryKey?.columns.includes(column),
        default: next.default,
        definedAt: next.definedAt,
    });
    for (const constraint of def.constraints) {
        if (constraint.kind !== 'primary-key' || !table.primaryKey)
            (0,add_constraint/* addConstraint */.p$)(database, recorder, table, constraint);
    }
}
function renameTable(database, recorder, table, to) {
    const last = to[to.length - 1];
    const schema = to.length > 1 ? to[to.length - 2].name : table.schema;
    const taken = database.tables.get((0,state/* keyOf */.TN)(database, schema, last.name));
    if (taken && taken !== table) {
        (0,create_table/* alreadyExists */.B$)(recorder, taken.id, last.name, last.range);
        return;
    }
    (0,state/* moveTable */.AL)(database, table, schema, last.name, {
        ...recorder.place(last.range),
        kind: 'renamed',
        renamedTo: last.name,
    });
    recorder.edge({
        to: table.id,
        toColumn: null,
        kind: 'defines',
        clause: 'rename',
        range: last.range,
        definedAt: recorder.place(last.range),
    });
}
function alterIndex(database, recorder, statement) {
    const last = statement.name[statement.name.length - 1];
    for (const action of statement.actions) {
        if (action.kind !== 'rename-table')
            continue;
        const to = action.to[action.to.length - 1];
        renameIndex(database, recorder, statement.name, to, statement.ifExists, last);
    }
}
function renameIndex(database, recorder, name, to, ifExists, last) {
    const schemas = name.length > 1 ? [name[name.length - 2].name] : database.searchPath;
    for (const schema of schemas) {
        const key = (0,state/* keyOf */.TN)(database, schema, last.name);
        const entry = database.indexes.get(key);
        if (entry) {
            database.indexes.delete(key);
            entry.index.name = to.name;
            database.indexes.set((0,state/* keyOf */.TN)(database, schema, to.name), entry);
            return;
        }
        for (const table of database.tables.values()) {
            for (const constraint of [table.primaryKey, ...table.unique]) {
                if (constraint?.name !== last.name)
                    continue;
                constraint.name = to.name;
                return;
            }
        }
    }
    if (ifExists)
        return;
    recorder.fault({
        code: 'unknown-object',
        to: `index:${last.name}`,
        clause: 'rename',
        range: last.range,
        wanted: last.name,
        certainty: 'likely',
    });
}

// EXTERNAL MODULE: ./src/sql/fold/drop-object.ts
var drop_object = __webpack_require__(99697);
// EXTERNAL MODULE: ./src/sql/fold/record-calls.ts
var record_calls = __webpack_require__(36313);
;// CONCATENATED MODULE: ./src/sql/fold/change-type.ts
// CREATE TYPE / DOMAIN and ALTER TYPE: enums with their values, composite types with their attributes.





function createType(database, recorder, statement) {
    const last = statement.name[statement.name.length - 1];
    const home = (0,state/* homeOf */.lt)(database, statement.name);
    const key = (0,state/* keyOf */.TN)(database, home.schema, home.name);
    const existing = database.types.get(key);
    if (existing) {
        const tolerated = statement.kind === 'create-enum' && statement.ifNotExists;
        if (!tolerated)
            (0,create_table/* alreadyExists */.B$)(recorder, existing.id, (0,state/* writtenName */.lD)(statement.name), last.range);
        return;
    }
    const kind = statement.kind === 'create-enum' ? 'enum' : statement.kind === 'create-domain' ? 'domain' : 'composite';
    const type = {
        kind,
        id: (0,state/* assetId */.Kf)(database, 'enum', home.schema, home.name),
        schema: home.schema,
        name: home.name,
        values: statement.kind === 'create-enum' ? statement.values.map((value) => value.value) : [],
        goneValues: new Map(),
        base: statement.kind === 'create-domain' ? statement.type.text : '',
        hasDefault: statement.kind === 'create-domain' && statement.default !== null,
        attributes: [],
        definedAt: recorder.place(last.range),
    };
    if (statement.kind === 'create-type') {
        const shape = (0,state/* newTable */.Nh)(database, 'table', home.schema, home.name, type.definedAt);
        type.attributes = statement.attributes.map((def) => (0,build_column/* buildColumn */.fb)(database, recorder, shape, def));
    }
    database.types.set(key, type);
    database.goneTypes.delete(key);
    recorder.edge({
        to: type.id,
        toColumn: null,
        kind: 'defines',
        clause: 'type',
        range: last.range,
        definedAt: type.definedAt,
    });
}
function alterEnum(database, recorder, statement) {
    const type = (0,state/* lookup */.$I)(database, database.types, statement.name);
    if (!type) {
        (0,drop_object/* missingObject */.K)(database, recorder, 'type', statement.name, 'likely');
        return;
    }
    if (statement.add)
        addValue(recorder, type, statement.add);
    if (statement.rename) {
        const { from, to } = statement.rename;
        const position = type.values.indexOf(from.value);
        if (position < 0) {
            recorder.fault({
                code: 'unknown-enum-value',
                to: type.id,
                column: from.value,
                clause: 'type',
                range: from.range,
                wanted: `${type.name} '${from.value}'`,
                details: type.values,
                cause: type.goneValues.get(from.value) ?? null,
            });
            return;
        }
        type.values[position] = to.value;
        type.goneValues.set(from.value, { ...recorder.place(from.range), kind: 'renamed', renamedTo: to.value });
    }
}
function addValue(recorder, type, add) {
    if (type.values.includes(add.value.value)) {
        if (!add.ifNotExists)
            (0,create_table/* alreadyExists */.B$)(recorder, type.id, `${type.name} '${add.value.value}'`, add.value.range, add.value.value);
        return;
    }
    const anchor = add.before ?? add.after;
    const position = anchor === null ? -1 : type.values.indexOf(anchor);
    if (position < 0)
        type.values.push(add.value.value);
    else
        type.values.splice(add.before !== null ? position : position + 1, 0, add.value.value);
    type.goneValues.delete(add.value.value);
}
/** Its columns keep their type; what is checked of their values must be there to check. */
function alterDomain(database, recorder, statement) {
    const type = (0,state/* lookup */.$I)(database, database.types, statement.name);
    if (!type) {
        (0,drop_object/* missingObject */.K)(database, recorder, 'type', statement.name, 'likely');
        return;
    }
    recorder.edge({
        to: type.id,
        toColumn: null,
        kind: 'defines',
        clause: 'alter',
        range: statement.name[statement.name.length - 1].range,
        definedAt: type.definedAt,
    });
    if (statement.default)
        type.hasDefault = statement.default.value !== null;
    if (statement.check)
        (0,record_calls/* recordCalls */.v)(database, recorder, (0,record_calls/* callsIn */.T)(statement.check));
}
/** ALTER TYPE on a composite: attributes are its columns. */
function alterType(database, recorder, statement) {
    const type = (0,state/* lookup */.$I)(database, database.types, statement.name);
    if (!type) {
        (0,drop_object/* missingObject */.K)(database, recorder, 'type', statement.name, 'likely');
        return;
    }
    const shape = (0,state/* newTable */.Nh)(database, 'table', type.schema, type.name, type.definedAt);
    for (const action of statement.actions) {
        if (action.kind === 'add-column')
            type.attributes.push((0,build_column/* buildColumn */.fb)(database, recorder, shape, action.column));
        if (action.kind === 'drop-column')
            type.attributes = type.attributes.filter((entry) => entry.name !== action.column.name);
        if (action.kind === 'rename-column') {
            const attribute = type.attributes.find((entry) => entry.name === action.from.name);
            if (attribute)
                attribute.name = action.to.name;
        }
        if (action.kind === 'set-type') {
            const attribute = type.attributes.find((entry) => entry.name === action.column.name);
            if (attribute)
                attribute.type = action.type.text;
        }
    }
}

;// CONCATENATED MODULE: ./src/sql/fold/create-view.ts
// CREATE [OR REPLACE] [MATERIALIZED] VIEW: output columns by scope resolution, dependencies held by reference.







function createView(database, recorder, statement) {
    const range = statement.name[statement.name.length - 1].range;
    const home = (0,state/* homeOf */.lt)(database, statement.name);
    const existing = database.tables.get((0,state/* keyOf */.TN)(database, home.schema, home.name));
    if (existing && statement.ifNotExists)
        return;
    const replaces = existing !== undefined && existing.kind !== 'table' && statement.orReplace;
    if (existing && !replaces) {
        (0,create_table/* alreadyExists */.B$)(recorder, existing.id, (0,state/* writtenName */.lD)(statement.name), range);
        return;
    }
    const kind = statement.materialized ? 'materialized-view' : 'view';
    const view = existing ?? (0,state/* newTable */.Nh)(database, kind, home.schema, home.name, recorder.place(range));
    const resolved = (0,resolve_query/* resolveQuery */.z)(statement.query, (0,catalog_of/* catalogOf */.Hh)(database));
    const names = resolved.columns.map((column, position) => statement.columns[position]?.name ?? column.name);
    view.dependencies = (0,record_reads/* recordResolved */.AJ)(database, recorder, resolved, { from: view.id, outputs: names, live: false });
    view.calls = (0,record_calls/* callsIn */.T)(statement.query);
    view.routines = (0,record_calls/* recordCalls */.v)(database, recorder, view.calls, { from: view.id, live: false });
    view.columnsKnown = !resolved.columns.some((column) => column.name === '*');
    view.temporary = statement.temporary;
    view.definedAt = recorder.place(range);
    const columns = [];
    for (const [position, column] of resolved.columns.entries()) {
        if (column.name === '*')
            continue;
        columns.push({
            name: names[position] ?? '?column?',
            type: column.type,
            userType: null,
            nullable: true,
            default: null,
            generated: false,
            identity: false,
            definedAt: recorder.place(column.range),
        });
    }
    if (existing)
        replaceColumns(database, recorder, view, columns, range);
    else {
        view.columns = columns;
        (0,state/* addTable */.GC)(database, view);
    }
    recorder.edge({ to: view.id, toColumn: null, kind: 'defines', clause: 'alter', range, definedAt: view.definedAt });
}
/** Columns of the same name stay the same objects, so that views on top of this one keep pointing at them. */
function replaceColumns(database, recorder, view, columns, range) {
    const same = (a, b) => (0,names/* nameKey */.Rc)(database.dialect, a.name) === (0,names/* nameKey */.Rc)(database.dialect, b.name);
    const lost = view.columns.filter((column) => !columns.some((next) => same(column, next)));
    const place = recorder.place(range);
    for (const column of lost) {
        view.gone.set((0,names/* nameKey */.Rc)(database.dialect, column.name), { ...place, kind: 'dropped', renamedTo: null });
        // Postgres keeps the columns of a replaced view; only new ones may be added at its end.
        if (database.dialect !== 'postgres' || !view.columnsKnown)
            continue;
        recorder.fault({
            code: 'depended-on',
            to: view.id,
            column: column.name,
            clause: 'alter',
            range,
            wanted: `${view.name}.${column.name}`,
            details: ['CREATE OR REPLACE VIEW cannot drop or rename a column'],
        });
    }
    view.columns = columns.map((next) => {
        const old = view.columns.find((column) => same(column, next));
        return old ? Object.assign(old, { type: next.type, definedAt: next.definedAt }) : next;
    });
}

// EXTERNAL MODULE: ./src/sql/fold/overloads.ts
var overloads = __webpack_require__(47669);
;// CONCATENATED MODULE: ./src/sql/fold/rename-object.ts
// ALTER … RENAME TO, ALTER … SET SCHEMA and COMMENT ON, for every kind of object.







function renameObject(database, recorder, statement) {
    const last = statement.name[statement.name.length - 1];
    const cause = { ...recorder.place(last.range), kind: 'renamed', renamedTo: statement.to.name };
    switch (statement.objectKind) {
        case 'table':
        case 'view':
        case 'materialized-view': {
            const table = (0,record_reads/* tableNamed */.uE)(database, recorder, statement.name, 'rename', statement.ifExists);
            if (table)
                (0,state/* moveTable */.AL)(database, table, table.schema, statement.to.name, cause);
            return;
        }
        case 'index':
            renameIndex(database, recorder, statement.name, statement.to, statement.ifExists, last);
            return;
        case 'type':
        case 'domain': {
            const type = (0,state/* lookup */.$I)(database, database.types, statement.name);
            if (type)
                moveType(database, type, type.schema, statement.to.name, cause);
            else
                (0,drop_object/* missingObject */.K)(database, recorder, 'type', statement.name, 'likely');
            return;
        }
        case 'schema':
            renameSchema(database, last.name, statement.to.name, cause);
            return;
        case 'function':
        case 'procedure':
        case 'aggregate':
            moveRoutines(database, recorder, statement, (entry) => ({ schema: entry.schema, name: statement.to.name }), cause);
            return;
        case 'constraint':
        case 'column': {
            const table = statement.table
                ? (0,record_reads/* tableNamed */.uE)(database, recorder, statement.table, 'rename', statement.ifExists)
                : null;
            if (table && statement.objectKind === 'constraint')
                renameConstraint(database, recorder, table, last, statement.to);
            return;
        }
        case 'trigger':
        case 'policy':
        case 'rule': {
            const table = statement.table
                ? (0,record_reads/* tableNamed */.uE)(database, recorder, statement.table, 'rename', statement.ifExists)
                : null;
            const entry = table?.attached.find((attached) => attached.kind === statement.objectKind && attached.name === last.name);
            if (entry)
                entry.name = statement.to.name;
        }
    }
}
function setObjectSchema(database, recorder, statement) {
    const last = statement.name[statement.name.length - 1];
    const schema = statement.schema.name;
    const cause = { ...recorder.place(last.range), kind: 'moved', renamedTo: `${schema}.${last.name}` };
    database.schemas.add((0,names/* nameKey */.Rc)(database.dialect, schema));
    switch (statement.objectKind) {
        case 'table':
        case 'view':
        case 'materialized-view': {
            const table = (0,record_reads/* tableNamed */.uE)(database, recorder, statement.name, 'alter');
            if (table)
                (0,state/* moveTable */.AL)(database, table, schema, table.name, cause);
            return;
        }
        case 'type':
        case 'domain': {
            const type = (0,state/* lookup */.$I)(database, database.types, statement.name);
            if (type)
                moveType(database, type, schema, type.name, cause);
            return;
        }
        case 'function':
        case 'procedure':
        case 'aggregate':
            moveRoutines(database, recorder, statement, (entry) => ({ schema, name: entry.name }), cause);
    }
}
function moveType(database, type, schema, name, cause) {
    const key = (0,state/* keyOf */.TN)(database, type.schema, type.name);
    database.types.delete(key);
    database.goneTypes.set(key, cause);
    type.schema = schema;
    type.name = name;
    type.id = (0,state/* assetId */.Kf)(database, 'enum', schema, name);
    database.types.set((0,state/* keyOf */.TN)(database, schema, name), type);
}
function moveRoutines(database, recorder, statement, to, cause) {
    const found = (0,state/* lookup */.$I)(database, database.routines, statement.name);
    if (!found) {
        (0,drop_object/* missingObject */.K)(database, recorder, 'function', statement.name, 'likely');
        return;
    }
    const named = statement.inputs ? (0,overloads/* overloadNamed */.e)(found, statement.inputs) : null;
    const moved = named ? [named] : found;
    const rest = found.filter((routine) => !moved.includes(routine));
    const key = (0,state/* keyOf */.TN)(database, moved[0].schema, moved[0].name);
    if (rest.length > 0)
        database.routines.set(key, rest);
    else {
        database.routines.delete(key);
        database.goneRoutines.set(key, { id: moved[0].id, cause });
    }
    for (const routine of moved) {
        Object.assign(routine, to(routine));
        routine.id = (0,state/* assetId */.Kf)(database, 'function', routine.schema, routine.name);
    }
    const next = (0,state/* keyOf */.TN)(database, moved[0].schema, moved[0].name);
    database.routines.set(next, [...(database.routines.get(next) ?? []), ...moved]);
}
function renameSchema(database, from, to, cause) {
    const old = (0,names/* nameKey */.Rc)(database.dialect, from);
    database.schemas.delete(old);
    database.schemas.add((0,names/* nameKey */.Rc)(database.dialect, to));
    const same = (schema) => (0,names/* nameKey */.Rc)(database.dialect, schema) === old;
    for (const table of [...database.tables.values()])
        if (same(table.schema))
            (0,state/* moveTable */.AL)(database, table, to, table.name, cause);
    for (const type of [...database.types.values()])
        if (same(type.schema))
            moveType(database, type, to, type.name, cause);
}
function commentOn(database, recorder, statement) {
    const relation = ['table', 'view', 'materialized-view', 'column'].includes(statement.objectKind);
    if (!relation)
        return;
    const table = (0,record_reads/* tableNamed */.uE)(database, recorder, statement.name, 'comment');
    if (table && statement.column)
        (0,record_reads/* columnNamed */.c1)(database, recorder, table, statement.column, 'comment');
}

// EXTERNAL MODULE: ./src/sql/fold/report-omitted.ts
var report_omitted = __webpack_require__(26677);
// EXTERNAL MODULE: ./src/sql/fold/routine.ts
var routine = __webpack_require__(41618);
;// CONCATENATED MODULE: ./src/sql/fold/apply-statement.ts
// One statement applied to the schema: what it needs must be there, what it makes is there afterwards.

















function applyStatement(database, recorder, statement) {
    recorder.enter(statement);
    switch (statement.kind) {
        case 'create-table':
            (0,create_table/* createTable */.ZR)(database, recorder, statement);
            return;
        case 'alter-table':
            alterTable(database, recorder, statement);
            return;
        case 'create-view':
            createView(database, recorder, statement);
            return;
        case 'create-index':
            createIndex(database, recorder, statement);
            return;
        case 'create-enum':
        case 'create-type':
        case 'create-domain':
            createType(database, recorder, statement);
            return;
        case 'alter-enum':
            alterEnum(database, recorder, statement);
            return;
        case 'alter-domain':
            alterDomain(database, recorder, statement);
            return;
        case 'alter-type':
            alterType(database, recorder, statement);
            return;
        case 'create-sequence': {
            const home = (0,state/* homeOf */.lt)(database, statement.name);
            const ownedBy = statement.ownedBy ? (0,catalog_of/* findRelation */.Ik)(database, statement.ownedBy.slice(0, -1)) : null;
            database.sequences.set((0,state/* keyOf */.TN)(database, home.schema, home.name), { ...home, ownedBy });
            return;
        }
        case 'alter-sequence':
            alterSequence(database, recorder, statement);
            return;
        case 'create-schema':
            database.schemas.add((0,names/* nameKey */.Rc)(database.dialect, statement.name.name));
            withSchema(database, statement.name.name, () => {
                for (const inner of statement.statements)
                    applyStatement(database, recorder, inner);
            });
            return;
        case 'create-extension':
            database.extensions.add(statement.name.name);
            return;
        case 'create-routine':
            (0,routine/* createRoutine */.dv)(database, recorder, statement);
            return;
        case 'create-trigger':
            (0,routine/* createTrigger */.ze)(database, recorder, statement);
            return;
        case 'create-policy':
            (0,routine/* createPolicy */.BV)(database, recorder, statement);
            return;
        case 'create-rule':
            (0,routine/* createRule */.D_)(database, recorder, statement);
            return;
        case 'drop':
            (0,drop_object/* dropObject */.r)(database, recorder, statement);
            return;
        case 'rename':
            renameObject(database, recorder, statement);
            return;
        case 'set-schema':
            setObjectSchema(database, recorder, statement);
            return;
        case 'comment':
            commentOn(database, recorder, statement);
            return;
        case 'search-path':
            database.searchPath = statement.schemas.filter((schema) => schema !== '$user');
            return;
        case 'use':
            useDatabase(database, statement.name);
            return;
        case 'query':
            applyQuery(database, recorder, statement.query);
            return;
        case 'insert':
        case 'update':
        case 'delete':
        case 'merge':
            applyDataStatement(database, recorder, statement);
            return;
        case 'truncate':
            for (const table of statement.tables)
                (0,record_reads/* tableNamed */.uE)(database, recorder, table, 'delete');
            return;
        case 'copy': {
            if (statement.query)
                applyQuery(database, recorder, statement.query);
            const table = statement.query ? null : (0,record_reads/* tableNamed */.uE)(database, recorder, statement.table, 'copy');
            if (table)
                for (const column of statement.columns)
                    (0,record_reads/* columnNamed */.c1)(database, recorder, table, column, 'copy');
            return;
        }
        case 'mention':
            applyMention(database, recorder, statement);
            return;
        case 'do':
            applyBlock(database, recorder, statement);
            return;
        case 'opaque':
            recorder.problem(statement.range.line, `not understood: ${statement.reason}`);
            recorder.blurred = true;
            if (statement.syntaxError) {
                recorder.fault({
                    code: 'syntax',
                    to: recorder.from,
                    clause: 'query',
                    range: statement.range,
                    wanted: statement.reason,
                    // Only Postgres' own grammar can say no; the other parsers do not know every word of their database.
                    certainty: database.dialect === 'postgres' ? 'likely' : 'possible',
                });
            }
            return;
        case 'transaction':
        case 'no-effect':
    }
}
/** The sequence goes with the table that owns it. */
function alterSequence(database, recorder, { name, ownedBy }) {
    if (ownedBy === null)
        return;
    const owner = ownedBy.length > 1 ? (0,record_reads/* tableNamed */.uE)(database, recorder, ownedBy.slice(0, -1), 'alter') : null;
    if (owner)
        (0,record_reads/* columnNamed */.c1)(database, recorder, owner, ownedBy.at(-1), 'alter');
    const sequence = (0,state/* lookup */.$I)(database, database.sequences, name);
    if (sequence)
        sequence.ownedBy = owner;
}
function withSchema(database, schema, run) {
    const saved = database.searchPath;
    database.searchPath = [schema, ...saved];
    run();
    database.searchPath = saved;
}
/** MySQL: `USE shop` makes `shop` the home of unqualified names. Elsewhere USE names a database, not a schema. */
function useDatabase(database, name) {
    if (database.dialect !== 'mysql')
        return;
    const schema = name[name.length - 1].name;
    database.schemas.add((0,names/* nameKey */.Rc)(database.dialect, schema));
    database.searchPath = [schema];
}
function createIndex(database, recorder, statement) {
    const table = (0,record_reads/* tableNamed */.uE)(database, recorder, statement.table, 'index');
    if (!table)
        return;
    const name = statement.name;
    if (name) {
        const taken = database.indexes.get((0,state/* keyOf */.TN)(database, table.schema, name.name));
        // MySQL and SQL Server keep index names by table.
        const clash = taken && (taken.table === table || !['mysql', 'mssql'].includes(database.dialect));
        if (clash) {
            if (!statement.ifNotExists)
                (0,create_table/* alreadyExists */.B$)(recorder, table.id, `index ${name.name}`, name.range);
            return;
        }
    }
    (0,add_constraint/* addIndex */.yS)(database, recorder, table, {
        name: name?.name ?? null,
        keys: statement.keys,
        include: statement.include,
        where: statement.where,
        unique: statement.unique,
        range: name?.range ?? statement.range,
    });
}
function applyQuery(database, recorder, query) {
    (0,record_calls/* recordCalls */.v)(database, recorder, (0,record_calls/* callsIn */.T)(query));
    const into = query.body.kind === 'select' ? query.body.into : undefined;
    if (!into) {
        (0,record_reads/* recordResolved */.AJ)(database, recorder, (0,resolve_query/* resolveQuery */.z)(query, (0,catalog_of/* catalogOf */.Hh)(database)));
        return;
    }
    const home = (0,state/* homeOf */.lt)(database, into);
    const table = (0,state/* newTable */.Nh)(database, 'table', home.schema, home.name, recorder.place(into[into.length - 1].range));
    (0,create_table/* takeQueryColumns */.JW)(database, recorder, table, query, []);
    (0,state/* addTable */.GC)(database, table);
}
function applyDataStatement(database, recorder, statement) {
    (0,record_calls/* recordCalls */.v)(database, recorder, (0,record_calls/* callsIn */.T)(statement));
    (0,record_reads/* recordResolved */.AJ)(database, recorder, (0,resolve_statement/* resolveStatement */.g)(statement, (0,catalog_of/* catalogOf */.Hh)(database)));
    if (statement.kind !== 'insert')
        return;
    const table = (0,catalog_of/* findRelation */.Ik)(database, statement.table);
    if (table)
        (0,report_omitted/* reportOmitted */.x)(database, recorder, table, statement);
}
function applyMention(database, recorder, statement) {
    const scope = [];
    for (const name of statement.tables) {
        const table = (0,record_reads/* tableNamed */.uE)(database, recorder, name, 'grant');
        if (table)
            scope.push({ name: table.name, relation: (0,catalog_of/* relationOf */.Ke)(table) });
        if (table)
            for (const column of statement.columns)
                (0,record_reads/* columnNamed */.c1)(database, recorder, table, column, 'grant');
    }
    if (statement.exprs.length > 0) {
        (0,record_reads/* recordResolved */.AJ)(database, recorder, (0,resolve_expr/* resolveExprs */.x)(statement.exprs, scope, (0,catalog_of/* catalogOf */.Hh)(database), 'call'));
    }
}
/** A DO block runs once, here; whether each statement inside runs depends on its conditions. */
function applyBlock(database, recorder, statement) {
    const { body } = statement;
    if (body.unread !== null)
        recorder.problem(statement.range.line, `not understood: ${body.unread}`);
    for (const range of body.dynamic)
        recorder.problem(range.line, 'SQL put together at run time is not followed');
    recorder.blurred ||= body.unread !== null || body.dynamic.length > 0;
    const lenient = recorder.lenient;
    recorder.lenient = true;
    const data = new Set(['query', 'insert', 'update', 'delete', 'merge']);
    (0,routine/* resolveBody */.bq)(database, recorder, { ...body, statements: body.statements.filter((inner) => data.has(inner.kind)) }, { live: recorder.live, certainty: 'likely' });
    for (const inner of body.statements)
        if (!data.has(inner.kind))
            applyStatement(database, recorder, tolerant(inner));
    recorder.lenient = lenient;
}
/** Guards (`IF NOT EXISTS (SELECT …)`, `EXCEPTION WHEN duplicate_object`) are usual around DDL in a block. */
function tolerant(statement) {
    switch (statement.kind) {
        case 'create-table':
        case 'create-index':
        case 'create-enum':
        case 'create-trigger':
            return { ...statement, ifNotExists: true };
        case 'drop':
            return { ...statement, ifExists: true };
        case 'alter-table':
            return {
                ...statement,
                ifExists: true,
                actions: statement.actions.map((action) => {
                    if (action.kind === 'add-column')
                        return { ...action, ifNotExists: true };
                    if (action.kind === 'drop-column' || action.kind === 'drop-constraint')
                        return { ...action, ifExists: true };
                    if (action.kind === 'add-constraint')
                        return { ...action, ifNotExists: true };
                    return action;
                }),
            };
        default:
            return statement;
    }
}


/***/ }),

/***/ 38849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ defaultText),
/* harmony export */   cq: () => (/* binding */ addColumn),
/* harmony export */   ef: () => (/* binding */ copyColumn),
/* harmony export */   fb: () => (/* binding */ buildColumn),
/* harmony export */   mY: () => (/* binding */ resolveGenerated),
/* harmony export */   wo: () => (/* binding */ typeNamed)
/* harmony export */ });
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40792);
/* harmony import */ var _resolve_expr__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38542);
/* harmony import */ var _catalog_of__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72259);
/* harmony import */ var _record_reads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82485);
/* harmony import */ var _state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27879);
// A column as written → a column of the schema: its type, and the enum or domain it is of.





function buildColumn(database, recorder, table, def) {
    const userType = def.type ? typeNamed(database, recorder, table, def.type) : null;
    const primary = def.constraints.some((constraint) => constraint.kind === 'primary-key');
    const serial = def.type?.serial === true;
    // Only Postgres and its kin make a sequence; elsewhere the column counts by itself.
    const sequence = serial && ['postgres', 'redshift'].includes(database.dialect);
    const column = {
        name: def.name.name,
        type: def.type?.text ?? '',
        userType,
        nullable: def.nullable && !primary && !def.identity && !serial,
        default: defaultText(def.default) ?? (sequence ? `nextval('${table.name}_${def.name.name}_seq')` : null),
        generated: def.generated !== null,
        identity: def.identity || (serial && !sequence),
        definedAt: recorder.place(def.range),
    };
    if (def.default)
        checkDefaultValue(recorder, column, def.default.expr);
    return column;
}
/** DEFAULT NULL is what every column has: no server keeps it as a default. */
function defaultText(written) {
    if (!written)
        return null;
    return written.expr.kind === 'literal' && written.expr.value === null ? null : written.text;
}
/** The user-defined type a column is of; null for built-in types and for those that extensions bring. */
function typeNamed(database, recorder, table, type) {
    if (type.values)
        return inlineEnum(recorder, table, type);
    const ident = (name) => ({ name, quoted: true, range: type.range });
    const name = type.schema ? [ident(type.schema), ident(type.base)] : [ident(type.base)];
    const found = (0,_state__WEBPACK_IMPORTED_MODULE_1__/* .lookup */ .$I)(database, database.types, name);
    if (found) {
        recorder.edge({
            to: found.id,
            toColumn: null,
            kind: 'references',
            clause: 'type',
            range: type.range,
            definedAt: found.definedAt,
        });
        return found;
    }
    const schema = type.schema ?? database.searchPath[0] ?? '';
    const cause = database.goneTypes.get((0,_state__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(database, schema, type.base));
    if (cause) {
        recorder.fault({
            code: 'unknown-object',
            to: (0,_state__WEBPACK_IMPORTED_MODULE_1__/* .assetId */ .Kf)(database, 'enum', schema, type.base),
            clause: 'type',
            range: type.range,
            wanted: type.base,
            cause,
        });
    }
    return null;
}
/** MySQL writes the values where the column is; they belong to that column alone. */
function inlineEnum(recorder, table, type) {
    return {
        kind: 'enum',
        id: `enum:${table.id}`,
        schema: table.schema,
        name: type.text,
        values: type.values ?? [],
        goneValues: new Map(),
        base: type.base,
        hasDefault: false,
        attributes: [],
        definedAt: recorder.place(type.range),
    };
}
function checkDefaultValue(recorder, column, expr) {
    const literal = expr.kind === 'cast' ? expr.operand : expr;
    if (literal.kind !== 'literal' || typeof literal.value !== 'string' || column.userType?.kind !== 'enum')
        return;
    if (column.type.endsWith('[]') || column.userType.values.includes(literal.value))
        return;
    (0,_record_reads__WEBPACK_IMPORTED_MODULE_2__/* .unknownValue */ .Uo)(recorder, column.userType, literal.value, literal.range, { clause: 'default' });
}
/** Columns that a generated column is computed from; reads are recorded. */
function resolveGenerated(database, recorder, table, def) {
    if (!def.generated)
        return;
    const scope = [{ name: table.name, relation: (0,_catalog_of__WEBPACK_IMPORTED_MODULE_3__/* .relationOf */ .Ke)(table) }];
    const resolved = (0,_resolve_expr__WEBPACK_IMPORTED_MODULE_0__/* .resolveExprs */ .x)([def.generated], scope, (0,_catalog_of__WEBPACK_IMPORTED_MODULE_3__/* .catalogOf */ .Hh)(database), 'generated');
    table.attached.push({
        kind: 'generated',
        name: def.name.name,
        id: table.id,
        dependencies: (0,_record_reads__WEBPACK_IMPORTED_MODULE_2__/* .recordResolved */ .AJ)(database, recorder, resolved),
        routine: null,
        searchPath: [],
        body: null,
        place: recorder.place(def.range),
    });
}
function addColumn(database, recorder, table, column) {
    table.columns.push(column);
    table.gone.delete((0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameKey */ .Rc)(database.dialect, column.name));
    recorder.edge({
        to: table.id,
        toColumn: column.name,
        kind: 'defines',
        clause: 'alter',
        range: column.definedAt,
        type: column.type,
        definedAt: column.definedAt,
    });
}
function copyColumn(column, place) {
    return { ...column, definedAt: place };
}


/***/ }),

/***/ 72259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ catalogOf),
/* harmony export */   Ik: () => (/* binding */ findRelation),
/* harmony export */   Ke: () => (/* binding */ relationOf),
/* harmony export */   ge: () => (/* binding */ isExternal)
/* harmony export */ });
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40792);
/* harmony import */ var _state__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27879);
// The catalog that the scope resolver asks, seen through the state of a database at this moment.


/** Relations that servers and common extensions bring along: nothing in the tree defines them. */
const SYSTEM_RELATION = /^(pg_.*|spatial_ref_sys|geometry_columns|geography_columns|raster_columns|raster_overviews|sqlite_.*|dual|sysobjects|syscolumns|sysindexes|dbstat|cron|duckdb_.*)$/i;
/** Where migration tools keep their books. */
const BOOKKEEPING = /^(__?diesel_schema_migrations|schema_migrations|flyway_schema_history|schema_version|databasechangelog(lock)?|_prisma_migrations|_sqlx_migrations|goose_db_version|gorp_migrations|knex_migrations(_lock)?|pgmigrations|alembic_version|__drizzle_migrations|atlas_schema_revisions|supabase_migrations|__efmigrationshistory)$/i;
const PLACEHOLDER = /[${}]|^[:@%]/;
function catalogOf(database) {
    return {
        dialect: database.dialect,
        relation(name) {
            const table = findRelation(database, name);
            if (table)
                return { found: relationOf(table) };
            return isExternal(database, name) ? 'external' : 'missing';
        },
    };
}
function relationOf(table) {
    return {
        id: table.id,
        columns: table.columnsKnown ? table.columns.map((column) => ({ name: column.name, type: column.type })) : null,
    };
}
function findRelation(database, name) {
    return (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(database, database.tables, name);
}
/** Nothing in the tree could define it: a system relation, or a schema that no migration creates. */
function isExternal(database, name) {
    const last = name[name.length - 1].name;
    // `${schema}.users`: a placeholder that the tool fills in could stand for anything.
    if (SYSTEM_RELATION.test(last) || BOOKKEEPING.test(last) || name.some((part) => PLACEHOLDER.test(part.name)))
        return true;
    if (name.length === 1)
        return false;
    const schema = (0,_names__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(database.dialect, name[name.length - 2].name);
    return !database.schemas.has(schema);
}


/***/ }),

/***/ 36861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ alreadyExists),
/* harmony export */   JW: () => (/* binding */ takeQueryColumns),
/* harmony export */   ZR: () => (/* binding */ createTable)
/* harmony export */ });
/* harmony import */ var _resolve_query__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98933);
/* harmony import */ var _add_constraint__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9249);
/* harmony import */ var _build_column__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38849);
/* harmony import */ var _catalog_of__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72259);
/* harmony import */ var _record_reads__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82485);
/* harmony import */ var _state__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27879);
// CREATE TABLE in all its forms: written columns, LIKE, INHERITS, PARTITION OF, OF type, AS query, CLONE.






function createTable(database, recorder, statement) {
    const range = statement.name[statement.name.length - 1].range;
    const home = (0,_state__WEBPACK_IMPORTED_MODULE_3__/* .homeOf */ .lt)(database, statement.name);
    const existing = database.tables.get((0,_state__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(database, home.schema, home.name));
    if (existing && statement.ifNotExists)
        return;
    if (existing && statement.orReplace)
        (0,_state__WEBPACK_IMPORTED_MODULE_3__/* .removeTable */ .NT)(database, existing, null);
    else if (existing && !statement.temporary) {
        alreadyExists(recorder, existing.id, (0,_state__WEBPACK_IMPORTED_MODULE_3__/* .writtenName */ .lD)(statement.name), range);
        return;
    }
    const table = (0,_state__WEBPACK_IMPORTED_MODULE_3__/* .newTable */ .Nh)(database, 'table', home.schema, home.name, recorder.place(range));
    table.temporary = statement.temporary;
    table.columnsKnown = !statement.virtual;
    inheritShape(database, recorder, table, statement);
    for (const def of statement.columns)
        addWrittenColumn(database, recorder, table, def);
    if (statement.query)
        takeQueryColumns(database, recorder, table, statement.query, statement.columnNames);
    for (const def of statement.columns) {
        (0,_build_column__WEBPACK_IMPORTED_MODULE_2__/* .resolveGenerated */ .mY)(database, recorder, table, def);
        for (const constraint of def.constraints)
            (0,_add_constraint__WEBPACK_IMPORTED_MODULE_1__/* .addConstraint */ .p$)(database, recorder, table, constraint);
    }
    // A foreign key may point to a key of the same table that is written after it.
    const later = statement.constraints.filter((constraint) => constraint.kind === 'foreign-key');
    for (const constraint of statement.constraints) {
        if (constraint.kind !== 'foreign-key')
            (0,_add_constraint__WEBPACK_IMPORTED_MODULE_1__/* .addConstraint */ .p$)(database, recorder, table, constraint);
    }
    mergeRepeatedKeys(database, table);
    (0,_state__WEBPACK_IMPORTED_MODULE_3__/* .addTable */ .GC)(database, table);
    for (const constraint of later)
        (0,_add_constraint__WEBPACK_IMPORTED_MODULE_1__/* .addConstraint */ .p$)(database, recorder, table, constraint);
    for (const index of statement.indexes) {
        const keys = index.columns.map((column) => ({ kind: 'column', parts: [column], range: column.range }));
        (0,_add_constraint__WEBPACK_IMPORTED_MODULE_1__/* .addIndex */ .yS)(database, recorder, table, {
            name: index.name?.name ?? null,
            keys,
            include: [],
            where: null,
            unique: false,
            range: index.range,
        });
    }
    database.goneTables.delete((0,_state__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(database, home.schema, home.name));
    recorder.edge({ to: table.id, toColumn: null, kind: 'defines', clause: 'alter', range, definedAt: table.definedAt });
}
/** Inside one CREATE TABLE, Postgres and SQLite make one index of keys over the same columns. */
function mergeRepeatedKeys(database, table) {
    if (database.dialect !== 'postgres' && database.dialect !== 'sqlite')
        return;
    const seen = new Set(table.primaryKey ? [columnList(table.primaryKey)] : []);
    table.unique = table.unique.filter((key) => !seen.has(columnList(key)) && seen.add(columnList(key)));
}
function columnList(key) {
    return key.columns.map((column) => column.name).join('\u0000');
}
function addWrittenColumn(database, recorder, table, def) {
    const inherited = (0,_state__WEBPACK_IMPORTED_MODULE_3__/* .findColumn */ .kn)(database, table, def.name.name);
    const column = (0,_build_column__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)(database, recorder, table, def);
    if (!inherited) {
        (0,_build_column__WEBPACK_IMPORTED_MODULE_2__/* .addColumn */ .cq)(database, recorder, table, column);
        return;
    }
    // A child may repeat a column of its parent to add a default or a check.
    inherited.nullable = inherited.nullable && column.nullable;
    inherited.default = column.default ?? inherited.default;
}
function inheritShape(database, recorder, table, statement) {
    const take = (name, parent) => {
        const source = (0,_record_reads__WEBPACK_IMPORTED_MODULE_4__/* .tableNamed */ .uE)(database, recorder, name, 'alter');
        if (!source) {
            table.columnsKnown = false;
            return null;
        }
        table.columnsKnown &&= source.columnsKnown;
        for (const column of source.columns) {
            if ((0,_state__WEBPACK_IMPORTED_MODULE_3__/* .findColumn */ .kn)(database, table, column.name))
                continue;
            table.columns.push((0,_build_column__WEBPACK_IMPORTED_MODULE_2__/* .copyColumn */ .ef)(column, table.definedAt));
        }
        if (parent)
            table.parents.push(source);
        return source;
    };
    for (const parent of statement.inherits)
        take(parent, true);
    if (statement.partitionOf) {
        const parent = take(statement.partitionOf, true);
        if (parent)
            copyKeys(table, parent, () => true);
    }
    if (statement.cloneOf)
        take(statement.cloneOf, false);
    for (const like of statement.like) {
        const source = take(like.table, false);
        const all = like.including.includes('all');
        if (source)
            copyKeys(table, source, (kind) => all || like.including.includes(kind));
        for (const column of table.columns) {
            // LIKE copies NOT NULL always, the rest on request.
            if (!all && !like.including.includes('defaults'))
                column.default = null;
        }
    }
    if (statement.ofType) {
        const type = (0,_state__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(database, database.types, statement.ofType);
        if (!type)
            table.columnsKnown = false;
        for (const attribute of type?.attributes ?? [])
            table.columns.push((0,_build_column__WEBPACK_IMPORTED_MODULE_2__/* .copyColumn */ .ef)(attribute, table.definedAt));
    }
}
function copyKeys(table, source, wants) {
    if (!wants('indexes'))
        return;
    const own = (column) => table.columns.find((candidate) => candidate.name === column.name);
    if (source.primaryKey)
        table.primaryKey = { name: null, columns: source.primaryKey.columns.map(own) };
    for (const key of source.unique)
        table.unique.push({ name: null, columns: key.columns.map(own) });
}
function takeQueryColumns(database, recorder, table, query, names) {
    const resolved = (0,_resolve_query__WEBPACK_IMPORTED_MODULE_0__/* .resolveQuery */ .z)(query, (0,_catalog_of__WEBPACK_IMPORTED_MODULE_5__/* .catalogOf */ .Hh)(database));
    const outputs = resolved.columns.map((column, position) => names[position]?.name ?? column.name);
    (0,_record_reads__WEBPACK_IMPORTED_MODULE_4__/* .recordResolved */ .AJ)(database, recorder, resolved, { outputs, from: table.id, live: false });
    for (const [position, column] of resolved.columns.entries()) {
        const name = outputs[position] ?? null;
        if (name === null || column.name === '*') {
            table.columnsKnown &&= column.name !== '*';
            continue;
        }
        if ((0,_state__WEBPACK_IMPORTED_MODULE_3__/* .findColumn */ .kn)(database, table, name))
            continue;
        (0,_build_column__WEBPACK_IMPORTED_MODULE_2__/* .addColumn */ .cq)(database, recorder, table, {
            name,
            type: column.type,
            userType: null,
            nullable: true,
            default: null,
            generated: false,
            identity: false,
            definedAt: recorder.place(column.range),
        });
    }
}
function alreadyExists(recorder, to, wanted, range, column = null) {
    recorder.fault({ code: 'already-exists', to, column, clause: 'alter', range, wanted });
}


/***/ }),

/***/ 51384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ guardsDependencies),
/* harmony export */   M2: () => (/* binding */ forgetColumn),
/* harmony export */   Os: () => (/* binding */ dropDependents),
/* harmony export */   Ro: () => (/* binding */ columnsOfType),
/* harmony export */   hx: () => (/* binding */ describeDependent),
/* harmony export */   yk: () => (/* binding */ dependentsOf)
/* harmony export */ });
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40792);
/* harmony import */ var _state__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27879);
// Who stands in the way when a relation, a column or a type goes, and what a CASCADE takes along.


/** Objects outside the table (or column) itself that a server refuses to leave behind. */
function dependentsOf(database, table, column, goingToo = new Set()) {
    const found = [];
    for (const other of database.tables.values()) {
        if (other !== table && !goingToo.has(other)) {
            if (other.kind !== 'table' && dependsOn(other.dependencies, table, column))
                found.push({ kind: 'view', table: other });
            for (const key of other.foreignKeys) {
                if (key.target === table && (column === null || key.targetColumns.includes(column))) {
                    found.push({ kind: 'foreign-key', key });
                }
            }
        }
        if (goingToo.has(other) || (other === table && column === null))
            continue;
        for (const attached of other.attached) {
            // Checks of the table itself go with their column; a generated column or a policy does not.
            if (attached.kind === 'check' && other === table)
                continue;
            if (attached.kind === 'generated' && other === table && attached.name === column?.name)
                continue;
            if (dependsOn(attached.dependencies, table, column))
                found.push({ kind: 'attached', table: other, attached });
        }
    }
    return found;
}
function dependsOn(dependencies, table, column) {
    return dependencies.some((entry) => entry.table === table && (column === null || entry.column === column));
}
function columnsOfType(database, type) {
    const found = [];
    for (const table of database.tables.values()) {
        for (const column of table.columns) {
            if (column.userType === type && table.kind === 'table')
                found.push({ kind: 'column', table, column });
        }
    }
    return found;
}
function describeDependent(dependent) {
    switch (dependent.kind) {
        case 'view':
            return dependent.table.id;
        case 'foreign-key':
            return `${dependent.key.table.id} (foreign key ${dependent.key.name ?? ''})`;
        case 'attached':
            return `${dependent.table.id} (${dependent.attached.kind} ${dependent.attached.name})`;
        case 'column':
            return `${dependent.table.id}.${dependent.column.name}`;
    }
}
/** What CASCADE does: dependent views go (and theirs), foreign keys and policies are taken off. */
function dropDependents(database, dependents, cause) {
    for (const dependent of dependents) {
        switch (dependent.kind) {
            case 'view':
                if (!database.byId.has(dependent.table.id))
                    break;
                (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .removeTable */ .NT)(database, dependent.table, cause);
                dropDependents(database, dependentsOf(database, dependent.table, null), cause);
                break;
            case 'foreign-key':
                dependent.key.table.foreignKeys = dependent.key.table.foreignKeys.filter((key) => key !== dependent.key);
                break;
            case 'attached':
                dependent.table.attached = dependent.table.attached.filter((entry) => entry !== dependent.attached);
                if (dependent.attached.kind === 'generated')
                    forgetColumn(database, dependent.table, dependent.attached.name, cause);
                break;
            case 'column':
                forgetColumn(database, dependent.table, dependent.column.name, cause);
        }
    }
}
/** Takes a column out with the keys, indexes and checks that live on it. */
function forgetColumn(database, table, name, cause) {
    const column = table.columns.find((candidate) => candidate.name === name);
    if (!column)
        return;
    table.columns = table.columns.filter((candidate) => candidate !== column);
    table.gone.set((0,_names__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(database.dialect, name), cause);
    const keeps = (key) => !key.columns.includes(column);
    if (table.primaryKey && !keeps(table.primaryKey))
        table.primaryKey = null;
    table.unique = table.unique.filter(keeps);
    table.foreignKeys = table.foreignKeys.filter(keeps);
    for (const index of table.indexes) {
        if (keeps(index))
            continue;
        for (const [key, entry] of database.indexes)
            if (entry.index === index)
                database.indexes.delete(key);
    }
    table.indexes = table.indexes.filter(keeps);
    table.attached = table.attached.filter((entry) => !(entry.name === name && entry.kind === 'generated') &&
        !(entry.kind === 'check' && entry.dependencies.some((dependency) => dependency.column === column)));
}
/** Servers that refuse to drop what a view or policy needs; the others let the view break when it is used. */
function guardsDependencies(database) {
    return database.dialect === 'postgres' || database.dialect === 'redshift';
}


/***/ }),

/***/ 99697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ missingObject),
/* harmony export */   r: () => (/* binding */ dropObject)
/* harmony export */ });
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40792);
/* harmony import */ var _catalog_of__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72259);
/* harmony import */ var _dependents__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51384);
/* harmony import */ var _overloads__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47669);
/* harmony import */ var _record_reads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82485);
/* harmony import */ var _state__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27879);
// DROP of everything: what is not there is reported, what others need is refused, CASCADE takes the others along.






function dropObject(database, recorder, statement) {
    switch (statement.objectKind) {
        case 'table':
        case 'view':
        case 'materialized-view':
            dropRelations(database, recorder, statement);
            return;
        case 'index':
            for (const name of statement.names)
                dropIndex(database, recorder, statement, name);
            return;
        case 'type':
        case 'domain':
            for (const name of statement.names)
                dropType(database, recorder, statement, name);
            return;
        case 'schema':
        case 'database':
            for (const name of statement.names)
                dropSchema(database, recorder, statement, name);
            return;
        case 'function':
        case 'procedure':
        case 'aggregate':
            for (const [at, name] of statement.names.entries())
                dropRoutine(database, recorder, statement, name, statement.inputs?.[at] ?? null);
            return;
        case 'trigger':
        case 'policy':
        case 'rule':
            dropAttached(database, recorder, statement);
            return;
        case 'sequence':
            for (const name of statement.names)
                database.sequences.delete(keyOfName(database, name));
            return;
        case 'extension':
            for (const name of statement.names)
                database.extensions.delete((0,_state__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(name));
    }
}
function causeAt(recorder, name) {
    return { ...recorder.place(name[name.length - 1].range), kind: 'dropped', renamedTo: null };
}
function keyOfName(database, name) {
    const home = (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .homeOf */ .lt)(database, name);
    return (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(database, home.schema, home.name);
}
function dropRelations(database, recorder, statement) {
    const going = new Set();
    for (const name of statement.names) {
        const table = (0,_catalog_of__WEBPACK_IMPORTED_MODULE_1__/* .findRelation */ .Ik)(database, name);
        if (table)
            going.add(table);
    }
    for (const name of statement.names) {
        const table = (0,_catalog_of__WEBPACK_IMPORTED_MODULE_1__/* .findRelation */ .Ik)(database, name);
        const range = name[name.length - 1].range;
        if (!table) {
            if (statement.ifExists || (0,_catalog_of__WEBPACK_IMPORTED_MODULE_1__/* .isExternal */ .ge)(database, name))
                continue;
            (0,_record_reads__WEBPACK_IMPORTED_MODULE_2__/* .missingTable */ .b$)(database, recorder, name, { clause: 'drop', range });
            continue;
        }
        recorder.edge({ to: table.id, toColumn: null, kind: 'reads', clause: 'drop', range, definedAt: table.definedAt });
        const cause = causeAt(recorder, name);
        const others = (0,_dependents__WEBPACK_IMPORTED_MODULE_3__/* .dependentsOf */ .yk)(database, table, null, going);
        const blocking = (0,_dependents__WEBPACK_IMPORTED_MODULE_3__/* .guardsDependencies */ .KB)(database)
            ? others
            : others.filter((other) => other.kind === 'foreign-key' && database.dialect !== 'sqlite');
        if (blocking.length > 0 && !statement.cascade) {
            recorder.fault({
                code: 'depended-on',
                to: table.id,
                clause: 'drop',
                range,
                wanted: (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(name),
                details: blocking.map(_dependents__WEBPACK_IMPORTED_MODULE_3__/* .describeDependent */ .hx),
                // MySQL and SQL Server scripts may have switched the checks off.
                certainty: (0,_dependents__WEBPACK_IMPORTED_MODULE_3__/* .guardsDependencies */ .KB)(database) ? 'proven' : 'likely',
            });
        }
        (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .removeTable */ .NT)(database, table, cause);
        if (statement.cascade && (0,_dependents__WEBPACK_IMPORTED_MODULE_3__/* .guardsDependencies */ .KB)(database))
            (0,_dependents__WEBPACK_IMPORTED_MODULE_3__/* .dropDependents */ .Os)(database, others, { ...cause, root: { asset: table.id, column: null } });
        for (const child of [...database.tables.values()]) {
            if (!child.parents.includes(table))
                continue;
            // Partitions and children go with their parent.
            child.parents = child.parents.filter((parent) => parent !== table);
            (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .removeTable */ .NT)(database, child, cause);
        }
    }
}
function dropIndex(database, recorder, statement, name) {
    const last = name[name.length - 1];
    const table = statement.table ? (0,_record_reads__WEBPACK_IMPORTED_MODULE_2__/* .tableNamed */ .uE)(database, recorder, statement.table, 'drop', statement.ifExists) : null;
    const schemas = table ? [table.schema] : name.length > 1 ? [name[name.length - 2].name] : database.searchPath;
    for (const schema of schemas) {
        const key = (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(database, schema, last.name);
        const entry = database.indexes.get(key);
        if (!entry)
            continue;
        database.indexes.delete(key);
        entry.table.indexes = entry.table.indexes.filter((index) => index !== entry.index);
        return;
    }
    if (table) {
        // MySQL: a unique key is an index too.
        table.unique = table.unique.filter((key) => key.name === null || (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameKey */ .Rc)(database.dialect, key.name) !== (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameKey */ .Rc)(database.dialect, last.name));
        return;
    }
    if (statement.ifExists || (name.length > 1 && (0,_catalog_of__WEBPACK_IMPORTED_MODULE_1__/* .isExternal */ .ge)(database, name)))
        return;
    missingObject(database, recorder, 'index', name, 'likely');
}
function dropType(database, recorder, statement, name) {
    const type = (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(database, database.types, name);
    if (!type) {
        if (!statement.ifExists && !(0,_catalog_of__WEBPACK_IMPORTED_MODULE_1__/* .isExternal */ .ge)(database, name))
            missingObject(database, recorder, 'type', name, 'likely');
        return;
    }
    const cause = causeAt(recorder, name);
    const users = (0,_dependents__WEBPACK_IMPORTED_MODULE_3__/* .columnsOfType */ .Ro)(database, type);
    if (users.length > 0 && !statement.cascade) {
        recorder.fault({
            code: 'depended-on',
            to: type.id,
            clause: 'drop',
            range: name[name.length - 1].range,
            wanted: (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(name),
            details: users.map(_dependents__WEBPACK_IMPORTED_MODULE_3__/* .describeDependent */ .hx),
        });
    }
    if (statement.cascade)
        (0,_dependents__WEBPACK_IMPORTED_MODULE_3__/* .dropDependents */ .Os)(database, users, { ...cause, root: { asset: type.id, column: null } });
    const key = (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(database, type.schema, type.name);
    database.types.delete(key);
    database.goneTypes.set(key, cause);
}
function dropSchema(database, recorder, statement, name) {
    const schema = (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameKey */ .Rc)(database.dialect, name[name.length - 1].name);
    const cause = causeAt(recorder, name);
    const inside = [...database.tables.values()].filter((table) => (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameKey */ .Rc)(database.dialect, table.schema) === schema);
    if (inside.length > 0 && !statement.cascade && (0,_dependents__WEBPACK_IMPORTED_MODULE_3__/* .guardsDependencies */ .KB)(database)) {
        recorder.fault({
            code: 'depended-on',
            to: `schema:${schema}`,
            clause: 'drop',
            range: name[name.length - 1].range,
            wanted: (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(name),
            details: inside.map((table) => table.id),
        });
    }
    for (const table of inside) {
        const others = (0,_dependents__WEBPACK_IMPORTED_MODULE_3__/* .dependentsOf */ .yk)(database, table, null, new Set(inside));
        (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .removeTable */ .NT)(database, table, cause);
        (0,_dependents__WEBPACK_IMPORTED_MODULE_3__/* .dropDependents */ .Os)(database, others, cause);
    }
    for (const [key, type] of database.types)
        if ((0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameKey */ .Rc)(database.dialect, type.schema) === schema)
            database.types.delete(key);
    for (const key of [...database.routines.keys()])
        if (key.startsWith(`${schema}\u0000`))
            database.routines.delete(key);
}
function dropRoutine(database, recorder, statement, name, inputs) {
    const found = (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(database, database.routines, name);
    const named = found ? (0,_overloads__WEBPACK_IMPORTED_MODULE_5__/* .overloadNamed */ .e)(found, inputs) : null;
    // With other types it is another routine, which nobody made; but a type may have gone by another name when it was made.
    const routine = named ?? (found?.length === 1 && !statement.ifExists ? found[0] : null);
    if (!found || !routine) {
        if (!found && !statement.ifExists && !(0,_catalog_of__WEBPACK_IMPORTED_MODULE_1__/* .isExternal */ .ge)(database, name))
            missingObject(database, recorder, 'function', name, 'likely');
        return;
    }
    const key = (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(database, routine.schema, routine.name);
    const cause = causeAt(recorder, name);
    const users = found.length === 1 ? triggersCalling(database, key) : [];
    const views = [...database.tables.values()].filter((table) => table.routines.has(routine));
    if (users.length + views.length > 0 && !statement.cascade && (0,_dependents__WEBPACK_IMPORTED_MODULE_3__/* .guardsDependencies */ .KB)(database)) {
        recorder.fault({
            code: 'depended-on',
            to: routine.id,
            clause: 'drop',
            range: name[name.length - 1].range,
            wanted: (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(name),
            details: [
                ...users.map(({ table, trigger }) => `${table.id} (trigger ${trigger})`),
                ...views.map((view) => view.id),
            ],
        });
    }
    if (statement.cascade) {
        const root = { asset: routine.id, column: null };
        (0,_dependents__WEBPACK_IMPORTED_MODULE_3__/* .dropDependents */ .Os)(database, views.map((table) => ({ kind: 'view', table })), { ...cause, root });
        for (const { table, trigger } of users)
            table.attached = table.attached.filter((entry) => entry.name !== trigger);
    }
    const rest = found.filter((other) => other !== routine);
    if (rest.length > 0) {
        database.routines.set(key, rest);
        return;
    }
    database.routines.delete(key);
    database.goneRoutines.set(key, { id: routine.id, cause });
}
function triggersCalling(database, routineKey) {
    const users = [];
    for (const table of database.tables.values()) {
        for (const attached of table.attached) {
            if (attached.kind !== 'trigger' || !attached.routine)
                continue;
            const last = attached.routine[attached.routine.length - 1].name;
            const schemas = attached.routine.length > 1 ? [attached.routine[attached.routine.length - 2].name] : attached.searchPath;
            const target = schemas.map((schema) => (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(database, schema, last)).find((key) => database.routines.has(key));
            if (target === routineKey)
                users.push({ table, trigger: attached.name });
        }
    }
    return users;
}
function dropAttached(database, recorder, statement) {
    const table = statement.table ? (0,_record_reads__WEBPACK_IMPORTED_MODULE_2__/* .tableNamed */ .uE)(database, recorder, statement.table, 'drop', statement.ifExists) : null;
    const tables = table ? [table] : statement.table ? [] : [...database.tables.values()];
    for (const name of statement.names) {
        const key = (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameKey */ .Rc)(database.dialect, name[name.length - 1].name);
        let found = false;
        for (const owner of tables) {
            const kept = owner.attached.filter((entry) => entry.kind !== statement.objectKind || (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameKey */ .Rc)(database.dialect, entry.name) !== key);
            found ||= kept.length < owner.attached.length;
            owner.attached = kept;
        }
        if (found || statement.ifExists || tables.length === 0)
            continue;
        missingObject(database, recorder, statement.objectKind, name, 'likely');
    }
}
function missingObject(database, recorder, kind, name, certainty) {
    const home = (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .homeOf */ .lt)(database, name);
    const key = (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(database, home.schema, home.name);
    const cause = (kind === 'function'
        ? database.goneRoutines.get(key)?.cause
        : kind === 'type'
            ? database.goneTypes.get(key)
            : null) ?? null;
    recorder.fault({
        code: 'unknown-object',
        to: (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .assetId */ .Kf)(database, kind, home.schema, home.name),
        clause: 'drop',
        range: name[name.length - 1].range,
        wanted: `${kind} ${(0,_state__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(name)}`,
        certainty: cause ? 'proven' : certainty,
        cause,
    });
}


/***/ }),

/***/ 47669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ overloadNamed),
/* harmony export */   y: () => (/* binding */ signatureOf)
/* harmony export */ });
// Routines of one name and the input types that a statement gives in; out: the one it means.
/** Modifiers (`varchar(20)`) and the schema that is searched anyway do not tell overloads apart. */
function signatureOf(types) {
    return types.map((type) => `${type.base}${type.array ? '[]' : ''}`).join(',');
}
/** Without types only the last one can be meant; types that nobody has mean none. */
function overloadNamed(overloads, inputs) {
    if (!inputs)
        return overloads.at(-1) ?? null;
    const wanted = signatureOf(inputs);
    const exact = overloads.find((routine) => routine.signature === wanted);
    return exact ?? overloads.find((routine) => isAlike(routine.params, inputs)) ?? null;
}
/** `users.id%TYPE` stands for a type that is not looked up. */
function isAlike(params, inputs) {
    if (params.length !== inputs.length)
        return false;
    return params.every((param, at) => {
        const input = inputs[at];
        return /%type$/i.test(param.base) || /%type$/i.test(input.base) || signatureOf([param]) === signatureOf([input]);
    });
}


/***/ }),

/***/ 342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ UNKNOWN_LETTER),
/* harmony export */   bV: () => (/* binding */ readEmbeddedSql),
/* harmony export */   rN: () => (/* binding */ codeId)
/* harmony export */ });
/* harmony import */ var _read_sql_file__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17188);
/* harmony import */ var _record_reads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82485);
// SQL that stands in program code, read against the schema that the migrations arrive at: what it resolves to, and
// only those faults that the code itself proves.


/** Stands in names that only the running program knows: a letter without case that nobody writes. */
const UNKNOWN_LETTER = '\u01bb';
function codeId(path) {
    return `code:${path}`;
}
/** `certainties`: of each statement, as far as its holes allow. */
function readEmbeddedSql(database, path, { dialect, statements }, certainties, into) {
    for (const [at, statement] of statements.entries()) {
        const seen = { edges: [], faults: [], problems: [] };
        (0,_read_sql_file__WEBPACK_IMPORTED_MODULE_0__/* .readSqlFile */ .L)(database, path, { dialect, statements: [statement] }, seen, codeId(path));
        const certainty = certainties[at] ?? 'proven';
        for (const edge of seen.edges)
            into.edges.push({ ...edge, certainty: (0,_record_reads__WEBPACK_IMPORTED_MODULE_1__/* .weaker */ .mp)(edge.certainty, certainty) });
        for (const fault of seen.faults) {
            if (isTold(fault, statement))
                into.faults.push({ ...fault, certainty: (0,_record_reads__WEBPACK_IMPORTED_MODULE_1__/* .weaker */ .mp)(fault.certainty, certainty) });
        }
        into.problems.push(...seen.problems);
    }
}
function isTold(fault, statement) {
    // The string may be meant for another database: only a table that was here once is missed.
    if (fault.code === 'unknown-table')
        return fault.cause !== null;
    // No table of this database is known to be meant.
    if (fault.to === '')
        return false;
    if (fault.wanted.includes(UNKNOWN_LETTER) || fault.column?.includes(UNKNOWN_LETTER))
        return false;
    if (fault.code !== 'required-column-omitted' || statement.kind !== 'insert')
        return true;
    return !statement.columns.some((column) => column.name.includes(UNKNOWN_LETTER));
}


/***/ }),

/***/ 17188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readSqlFile),
/* harmony export */   y: () => (/* binding */ sqlFileId)
/* harmony export */ });
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40792);
/* harmony import */ var _resolve_query__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98933);
/* harmony import */ var _resolve_statement__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35636);
/* harmony import */ var _apply_statement__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29675);
/* harmony import */ var _catalog_of__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72259);
/* harmony import */ var _recorder__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21034);
/* harmony import */ var _record_calls__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36313);
/* harmony import */ var _record_reads__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82485);
/* harmony import */ var _report_omitted__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26677);
/* harmony import */ var _routine__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41618);
// A SQL file that is no migration (a query, a report, a seed) read against the schema that the migrations arrive at.










function sqlFileId(path) {
    return `sql:${path}`;
}
/** `from`: the asset that reads, where it is not the file as such. */
function readSqlFile(database, path, script, into, from = sqlFileId(path)) {
    const recorder = (0,_recorder__WEBPACK_IMPORTED_MODULE_3__/* .createRecorder */ .T)(path, from, true, into);
    const catalog = catalogBeside(database, script.statements);
    for (const statement of script.statements) {
        recorder.enter(statement);
        const resolved = resolveReading(statement, catalog);
        if (resolved) {
            recordReads(database, recorder, resolved);
            (0,_record_calls__WEBPACK_IMPORTED_MODULE_5__/* .recordCalls */ .v)(database, recorder, (0,_record_calls__WEBPACK_IMPORTED_MODULE_5__/* .callsIn */ .T)(statement));
        }
        if (statement.kind === 'insert') {
            const table = (0,_catalog_of__WEBPACK_IMPORTED_MODULE_6__/* .findRelation */ .Ik)(database, statement.table);
            if (table)
                (0,_report_omitted__WEBPACK_IMPORTED_MODULE_7__/* .reportOmitted */ .x)(database, recorder, table, statement);
        }
        if (statement.kind === 'create-routine' || statement.kind === 'do') {
            (0,_routine__WEBPACK_IMPORTED_MODULE_4__/* .resolveBody */ .bq)(database, recorder, statement.body, { live: true, certainty: 'likely' });
        }
        if (statement.kind === 'opaque')
            (0,_apply_statement__WEBPACK_IMPORTED_MODULE_2__/* .applyStatement */ .A)(database, recorder, statement);
    }
}
/** The file may be meant for another database: a table nobody here knows is a possible break, never more. */
function recordReads(database, recorder, resolved) {
    const unresolved = resolved.unresolved.map((entry) => entry.reason === 'unknown-table' ? { ...entry, certainty: 'possible' } : entry);
    (0,_record_reads__WEBPACK_IMPORTED_MODULE_8__/* .recordResolved */ .AJ)(database, recorder, { ...resolved, unresolved });
}
function resolveReading(statement, catalog) {
    switch (statement.kind) {
        case 'query':
        case 'create-view':
            return (0,_resolve_query__WEBPACK_IMPORTED_MODULE_0__/* .resolveQuery */ .z)(statement.query, catalog);
        case 'create-table':
            return statement.query ? (0,_resolve_query__WEBPACK_IMPORTED_MODULE_0__/* .resolveQuery */ .z)(statement.query, catalog) : null;
        case 'insert':
        case 'update':
        case 'delete':
        case 'merge':
            return (0,_resolve_statement__WEBPACK_IMPORTED_MODULE_1__/* .resolveStatement */ .g)(statement, catalog);
        default:
            return null;
    }
}
/** What the file creates itself is its own business. */
function catalogBeside(database, statements) {
    const base = (0,_catalog_of__WEBPACK_IMPORTED_MODULE_6__/* .catalogOf */ .Hh)(database);
    const own = new Set();
    for (const statement of statements) {
        if (statement.kind !== 'create-table' && statement.kind !== 'create-view')
            continue;
        own.add((0,_names__WEBPACK_IMPORTED_MODULE_9__/* .nameKey */ .Rc)(database.dialect, statement.name[statement.name.length - 1].name));
    }
    if (own.size === 0)
        return base;
    return {
        dialect: base.dialect,
        relation: (name) => own.has((0,_names__WEBPACK_IMPORTED_MODULE_9__/* .nameKey */ .Rc)(database.dialect, name[name.length - 1].name)) ? 'external' : base.relation(name),
    };
}


/***/ }),

/***/ 36313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ callsIn),
/* harmony export */   v: () => (/* binding */ recordCalls)
/* harmony export */ });
/* harmony import */ var _state__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27879);
// Calls of functions in a statement: of ones that are there (edges), and of ones that were dropped or renamed (faults).
// Functions nobody here defined are the server's own and say nothing.

/** Every call in a statement, query or expression, however deep. */
function callsIn(node) {
    const calls = [];
    const left = [node];
    while (left.length > 0) {
        const next = left.pop();
        if (typeof next !== 'object' || next === null)
            continue;
        if (Array.isArray(next)) {
            left.push(...next);
            continue;
        }
        const { kind, name } = next;
        if (kind === 'call' && Array.isArray(name) && name.length > 0) {
            calls.push({ name: name, range: name.at(-1).range });
        }
        left.push(...Object.values(next));
    }
    return calls;
}
/** The routines called, so that who needs them can be asked when one is dropped. */
function recordCalls(database, recorder, calls, options = {}) {
    const routines = new Set();
    if (database.routines.size === 0 && database.goneRoutines.size === 0)
        return routines;
    for (const { name, range } of calls) {
        const found = (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(database, database.routines, name);
        const routine = found?.[0];
        if (routine) {
            for (const overload of found)
                routines.add(overload);
            recorder.edge({
                ...options,
                to: routine.id,
                toColumn: null,
                kind: 'calls',
                clause: 'call',
                range,
                definedAt: routine.place,
            });
            continue;
        }
        const home = (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .homeOf */ .lt)(database, name);
        const gone = database.goneRoutines.get((0,_state__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(database, home.schema, home.name));
        if (!gone)
            continue;
        recorder.fault({
            ...options,
            code: 'unknown-object',
            to: gone.id,
            clause: 'call',
            range,
            wanted: `${home.name}()`,
            cause: gone.cause,
        });
    }
    return routines;
}


/***/ }),

/***/ 82485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ recordResolved),
/* harmony export */   JA: () => (/* binding */ missingColumn),
/* harmony export */   M6: () => (/* binding */ recordEdges),
/* harmony export */   Uo: () => (/* binding */ unknownValue),
/* harmony export */   b$: () => (/* binding */ missingTable),
/* harmony export */   c1: () => (/* binding */ columnNamed),
/* harmony export */   mp: () => (/* binding */ weaker),
/* harmony export */   uE: () => (/* binding */ tableNamed)
/* harmony export */ });
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40792);
/* harmony import */ var _catalog_of__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72259);
/* harmony import */ var _state__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27879);
// What the scope resolver answered, written down: reads become edges and dependencies, the unresolved become faults.



function recordResolved(database, recorder, resolved, options = {}) {
    const dependencies = [];
    for (const read of resolved.reads) {
        const table = database.byId.get(read.relation);
        if (!table)
            continue;
        const column = read.column === null ? null : (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .findColumn */ .kn)(database, table, read.column);
        const dependency = { table, column, read };
        dependencies.push(dependency);
        checkEnumValues(recorder, dependency, options);
        if (!options.faultsOnly)
            recordEdges(database, recorder, dependency, options);
    }
    for (const unresolved of resolved.unresolved)
        recordUnresolved(database, recorder, unresolved, options);
    return dependencies;
}
/** One edge for each output column the value flows into; one without an output when it only filters, joins or writes. */
function recordEdges(database, recorder, { table, column, read }, options) {
    const outputs = read.outputs.map((position) => options.outputs?.[position] ?? null).filter((name) => name !== null);
    for (const output of outputs.length > 0 ? outputs : [null]) {
        recorder.edge({
            from: options.from,
            fromColumn: output,
            to: table.id,
            toColumn: column?.name ?? null,
            kind: read.writes ? 'writes' : output === null ? 'reads' : 'derives',
            clause: read.clause,
            range: read.range,
            certainty: weaker(read.certainty, options.certainty ?? 'proven'),
            live: options.live,
            type: column ? (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(database, column) : '',
            definedAt: column?.definedAt ?? table.definedAt,
        });
    }
}
function recordUnresolved(database, recorder, unresolved, options) {
    const certainty = weaker(unresolved.certainty, options.certainty ?? 'proven');
    const common = { clause: unresolved.clause, range: unresolved.range, from: options.from, live: options.live };
    if (unresolved.reason === 'unknown-table') {
        const name = unresolved.nameParts.map((part) => ({ name: part, quoted: true, range: unresolved.range }));
        missingTable(database, recorder, name, { ...common, certainty });
        return;
    }
    const candidates = unresolved.relation === null ? unresolved.candidates : [unresolved.relation];
    const key = (0,_names__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(database.dialect, unresolved.name);
    const tables = candidates.map((id) => database.byId.get(id)).filter((table) => table !== undefined);
    const owner = tables.find((table) => table.gone.has(key)) ?? tables[0];
    recorder.fault({
        ...common,
        code: unresolved.reason,
        to: owner?.id ?? candidates[0] ?? '',
        column: unresolved.name,
        wanted: owner ? `${owner.name}.${unresolved.name}` : unresolved.name,
        certainty: owner?.gone.has(key) ? certainty : columnCertainty(database, certainty),
        details: unresolved.reason === 'ambiguous-column' ? candidates : [],
        cause: owner?.gone.get(key) ?? null,
    });
}
function missingTable(database, recorder, name, options) {
    const home = (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .homeOf */ .lt)(database, name);
    const gone = database.goneTables.get((0,_state__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(database, home.schema, home.name));
    // Its tables are made elsewhere too, so only one that was here once is missed.
    if (database.partial && !gone)
        return;
    recorder.fault({
        ...options,
        code: 'unknown-table',
        to: gone?.id ?? (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .wantedId */ .nY)(database, 'table', name),
        wanted: (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(name),
        cause: gone?.cause ?? null,
    });
}
function missingColumn(database, recorder, table, column, clause, from) {
    const cause = table.gone.get((0,_names__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(database.dialect, column.name)) ?? null;
    recorder.fault({
        code: 'unknown-column',
        from,
        to: table.id,
        column: column.name,
        clause,
        range: column.range,
        wanted: `${table.name}.${column.name}`,
        certainty: cause ? 'proven' : columnCertainty(database, table.columnsKnown ? 'proven' : 'likely'),
        cause,
    });
}
/** Where migrations in code stand between those in SQL, a column that nobody made may have been made there. */
function columnCertainty(database, certainty) {
    return database.partial ? weaker(certainty, 'likely') : certainty;
}
/** The table a statement names; a fault when the migrations do not have it, silence when nobody could know it. */
function tableNamed(database, recorder, name, clause, ifExists = false) {
    const table = (0,_catalog_of__WEBPACK_IMPORTED_MODULE_2__/* .findRelation */ .Ik)(database, name);
    if (table) {
        recorder.edge({
            to: table.id,
            toColumn: null,
            kind: 'reads',
            clause,
            range: name[name.length - 1].range,
            definedAt: table.definedAt,
        });
        return table;
    }
    if (ifExists || (0,_catalog_of__WEBPACK_IMPORTED_MODULE_2__/* .isExternal */ .ge)(database, name))
        return null;
    missingTable(database, recorder, name, { clause, range: name[name.length - 1].range });
    return null;
}
/** The column a statement names; a fault when it is not there. */
function columnNamed(database, recorder, table, column, clause, from) {
    const found = (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .findColumn */ .kn)(database, table, column.name);
    if (!found) {
        if (table.columnsKnown)
            missingColumn(database, recorder, table, column, clause, from);
        return null;
    }
    recorder.edge({
        from,
        to: table.id,
        toColumn: found.name,
        kind: 'reads',
        clause,
        range: column.range,
        type: (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(database, found),
        definedAt: found.definedAt,
    });
    return found;
}
function checkEnumValues(recorder, { column, read }, options) {
    const type = column?.userType;
    if (!type || type.kind !== 'enum' || !read.values || column.type.endsWith('[]'))
        return;
    for (const { value, range } of read.values) {
        if (!type.values.includes(value))
            unknownValue(recorder, type, value, range, { ...options, clause: read.clause });
    }
}
function unknownValue(recorder, type, value, range, options) {
    recorder.fault({
        code: 'unknown-enum-value',
        from: options.from,
        live: options.live,
        to: type.id,
        column: value,
        clause: options.clause,
        range,
        wanted: `${type.name} '${value}'`,
        details: type.values,
        cause: type.goneValues.get(value) ?? null,
    });
}
const ORDER = ['possible', 'likely', 'proven'];
function weaker(a, b) {
    return ORDER[Math.min(ORDER.indexOf(a), ORDER.indexOf(b))];
}


/***/ }),

/***/ 21034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createRecorder)
/* harmony export */ });
/* harmony import */ var _model_fingerprint__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91109);
// What folding observes: references that resolved (edges), references that did not and statements that cannot apply
// (faults), and statements nobody can know (problems). One recorder per file that is applied.

/** What a statement that nobody read may have changed. */
const EXISTENCE = new Set([
    'unknown-column',
    'unknown-table',
    'unknown-object',
    'already-exists',
    'depended-on',
]);
function createRecorder(path, from, live, into) {
    let statement = null;
    let hash = null;
    const blurs = ({ code, cause }) => recorder.blurred && !cause && EXISTENCE.has(code);
    const recorder = {
        path,
        from,
        live,
        lenient: false,
        blurred: false,
        place: (range) => ({
            path,
            line: range.line,
            startColumn: range.startColumn,
            endLine: range.endLine,
            endColumn: range.endColumn,
        }),
        enter(next) {
            statement = next;
            hash = null;
        },
        edge(input) {
            into.edges.push({
                ...recorder.place(input.range),
                from: input.from ?? from,
                fromColumn: input.fromColumn ?? null,
                to: input.to,
                toColumn: input.toColumn,
                kind: input.kind,
                clause: input.clause,
                certainty: input.certainty ?? 'proven',
                live: input.live ?? recorder.live,
                type: input.type ?? '',
                definedAt: input.definedAt ?? null,
            });
        },
        fault(input) {
            hash ??= statement ? (0,_model_fingerprint__WEBPACK_IMPORTED_MODULE_0__/* .statementFingerprint */ .c)(statement) : '';
            const certainty = input.certainty ?? 'proven';
            into.faults.push({
                ...recorder.place(input.range),
                code: input.code,
                from: input.from ?? from,
                to: input.to,
                column: input.column ?? null,
                clause: input.clause,
                certainty: (recorder.lenient || blurs(input)) && certainty === 'proven' ? 'likely' : certainty,
                live: input.live ?? recorder.live,
                wanted: input.wanted,
                details: input.details ?? [],
                cause: input.cause ?? null,
                statement: hash,
            });
        },
        problem(line, reason) {
            into.problems.push({ path, line, reason });
        },
    };
    return recorder;
}


/***/ }),

/***/ 26677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reportOmitted)
/* harmony export */ });
/* harmony import */ var _state__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27879);
// An INSERT that leaves out a column which refuses NULL and has no default.

/** A column that refuses NULL and has no default must be among those an INSERT names. */
function reportOmitted(database, recorder, table, statement) {
    if (table.kind !== 'table' || statement.columns.length === 0)
        return;
    const named = new Set(statement.columns.map((column) => (0,_state__WEBPACK_IMPORTED_MODULE_0__/* .findColumn */ .kn)(database, table, column.name)));
    for (const column of table.columns) {
        const filled = column.nullable ||
            column.default !== null ||
            column.generated ||
            column.identity ||
            column.userType?.hasDefault === true;
        if (filled || named.has(column))
            continue;
        // SQLite fills INTEGER PRIMARY KEY by itself; MySQL fills in an implicit default unless it runs strictly.
        if (table.primaryKey?.columns.includes(column) && database.dialect === 'sqlite')
            continue;
        recorder.fault({
            code: 'required-column-omitted',
            to: table.id,
            column: column.name,
            clause: 'insert',
            range: statement.table[statement.table.length - 1].range,
            wanted: `${table.name}.${column.name}`,
            certainty: table.attached.some((entry) => entry.kind === 'trigger') || database.dialect === 'mysql' ? 'likely' : 'proven',
        });
    }
}


/***/ }),

/***/ 41618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ createPolicy),
/* harmony export */   CT: () => (/* binding */ triggerRows),
/* harmony export */   D_: () => (/* binding */ createRule),
/* harmony export */   bq: () => (/* binding */ resolveBody),
/* harmony export */   dv: () => (/* binding */ createRoutine),
/* harmony export */   ze: () => (/* binding */ createTrigger)
/* harmony export */ });
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40792);
/* harmony import */ var _resolve_expr__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38542);
/* harmony import */ var _resolve_query__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98933);
/* harmony import */ var _resolve_statement__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35636);
/* harmony import */ var _catalog_of__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72259);
/* harmony import */ var _create_table__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36861);
/* harmony import */ var _drop_object__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(99697);
/* harmony import */ var _overloads__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47669);
/* harmony import */ var _record_calls__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36313);
/* harmony import */ var _record_reads__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82485);
/* harmony import */ var _state__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27879);
// Functions, procedures, triggers, policies, rules and DO blocks. A body is checked when a server would check it:
// SQL bodies when they are created, PL/pgSQL bodies when they run, so against the schema at the end.











function createRoutine(database, recorder, statement) {
    const range = statement.name[statement.name.length - 1].range;
    const home = (0,_state__WEBPACK_IMPORTED_MODULE_4__/* .homeOf */ .lt)(database, statement.name);
    const key = (0,_state__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(database, home.schema, home.name);
    const inputs = statement.params.filter((param) => param.mode !== 'out' && param.mode !== 'table');
    const routine = {
        id: (0,_state__WEBPACK_IMPORTED_MODULE_4__/* .assetId */ .Kf)(database, 'function', home.schema, home.name),
        schema: home.schema,
        name: home.name,
        signature: (0,_overloads__WEBPACK_IMPORTED_MODULE_5__/* .signatureOf */ .y)(inputs.map((param) => param.type)),
        body: statement.body,
        params: inputs.map((param) => param.type),
        returnsTrigger: statement.returns?.base === 'trigger',
        searchPath: statement.searchPath ?? [...database.searchPath],
        place: recorder.place(range),
    };
    const overloads = database.routines.get(key) ?? [];
    const same = overloads.findIndex((other) => other.signature === routine.signature);
    if (same >= 0 && statement.ifNotExists)
        return;
    if (same >= 0 && !statement.orReplace)
        (0,_create_table__WEBPACK_IMPORTED_MODULE_3__/* .alreadyExists */ .B$)(recorder, routine.id, `${home.name}(${routine.signature})`, range);
    if (same >= 0)
        overloads[same] = routine;
    else
        overloads.push(routine);
    database.routines.set(key, overloads);
    database.goneRoutines.delete(key);
    if (statement.body.language === 'sql')
        resolveBody(database, recorder, routine.body, { from: routine.id, live: false, routine: routine.name });
    recorder.edge({ to: routine.id, toColumn: null, kind: 'defines', clause: 'alter', range, definedAt: routine.place });
}
/** Resolves what a body reads and writes. Tables that the body itself creates are not known outside it. */
function resolveBody(database, recorder, body, options) {
    const saved = database.searchPath;
    if (options.searchPath && options.searchPath.length > 0)
        database.searchPath = options.searchPath;
    const catalog = bodyCatalog(database, body);
    const rows = new Map(options.rows ?? []);
    for (const [name, table] of Object.entries(body.records)) {
        const found = table ? (0,_catalog_of__WEBPACK_IMPORTED_MODULE_6__/* .findRelation */ .Ik)(database, table) : null;
        if (!rows.has(name))
            rows.set(name, found ? (0,_catalog_of__WEBPACK_IMPORTED_MODULE_6__/* .relationOf */ .Ke)(found) : null);
    }
    const own = options.routine;
    const isTable = own === undefined || database.searchPath.some((schema) => database.tables.has((0,_state__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(database, schema, own)));
    if (own !== undefined && !isTable && !rows.has(own.toLowerCase()))
        rows.set(own.toLowerCase(), null);
    const locals = new Set(body.locals.map((name) => name.toLowerCase()));
    for (const statement of body.statements) {
        recorder.enter(statement);
        (0,_record_calls__WEBPACK_IMPORTED_MODULE_7__/* .recordCalls */ .v)(database, recorder, (0,_record_calls__WEBPACK_IMPORTED_MODULE_7__/* .callsIn */ .T)(statement), { from: options.from, live: options.live });
        const resolved = resolveDataStatement(statement, catalog, { locals, rows });
        if (resolved)
            (0,_record_reads__WEBPACK_IMPORTED_MODULE_8__/* .recordResolved */ .AJ)(database, recorder, resolved, {
                from: options.from,
                live: options.live,
                certainty: options.certainty,
            });
    }
    database.searchPath = saved;
}
function bodyCatalog(database, body) {
    const base = (0,_catalog_of__WEBPACK_IMPORTED_MODULE_6__/* .catalogOf */ .Hh)(database);
    const made = new Set();
    for (const statement of body.statements) {
        if (statement.kind === 'create-table' || statement.kind === 'create-view') {
            made.add((0,_names__WEBPACK_IMPORTED_MODULE_9__/* .nameKey */ .Rc)(database.dialect, statement.name[statement.name.length - 1].name));
        }
        if (statement.kind === 'query' && statement.query.body.kind === 'select' && statement.query.body.into) {
            const into = statement.query.body.into;
            made.add((0,_names__WEBPACK_IMPORTED_MODULE_9__/* .nameKey */ .Rc)(database.dialect, into[into.length - 1].name));
        }
    }
    if (made.size === 0)
        return base;
    return {
        dialect: base.dialect,
        relation(name) {
            const answer = base.relation(name);
            const own = answer === 'missing' && made.has((0,_names__WEBPACK_IMPORTED_MODULE_9__/* .nameKey */ .Rc)(database.dialect, name[name.length - 1].name));
            return own ? 'external' : answer;
        },
    };
}
function resolveDataStatement(statement, catalog, options) {
    switch (statement.kind) {
        case 'query':
            return (0,_resolve_query__WEBPACK_IMPORTED_MODULE_1__/* .resolveQuery */ .z)(statement.query, catalog, options);
        case 'insert':
        case 'update':
        case 'delete':
        case 'merge':
            return (0,_resolve_statement__WEBPACK_IMPORTED_MODULE_2__/* .resolveStatement */ .g)(statement, catalog, options);
        case 'create-table':
            return statement.query ? (0,_resolve_query__WEBPACK_IMPORTED_MODULE_1__/* .resolveQuery */ .z)(statement.query, catalog, options) : null;
        case 'create-view':
            return (0,_resolve_query__WEBPACK_IMPORTED_MODULE_1__/* .resolveQuery */ .z)(statement.query, catalog, options);
        default:
            return null;
    }
}
function createTrigger(database, recorder, statement) {
    const table = (0,_record_reads__WEBPACK_IMPORTED_MODULE_8__/* .tableNamed */ .uE)(database, recorder, statement.table, 'trigger');
    if (statement.routine && !(0,_state__WEBPACK_IMPORTED_MODULE_4__/* .lookup */ .$I)(database, database.routines, statement.routine)) {
        const known = database.goneRoutines.size > 0 || database.routines.size > 0;
        const builtIn = (0,_catalog_of__WEBPACK_IMPORTED_MODULE_6__/* .isExternal */ .ge)(database, statement.routine) ||
            /^(tsvector_update_trigger|suppress_redundant|moddatetime|lo_manage)/.test(statement.routine.at(-1).name);
        if (known && !builtIn)
            (0,_drop_object__WEBPACK_IMPORTED_MODULE_10__/* .missingObject */ .K)(database, recorder, 'function', statement.routine, 'likely');
    }
    if (!table)
        return;
    const existing = table.attached.find((entry) => entry.kind === 'trigger' && entry.name === statement.name.name);
    if (existing && statement.ifNotExists)
        return;
    if (existing && !statement.orReplace)
        (0,_create_table__WEBPACK_IMPORTED_MODULE_3__/* .alreadyExists */ .B$)(recorder, table.id, `trigger ${statement.name.name}`, statement.name.range);
    const trigger = {
        kind: 'trigger',
        name: statement.name.name,
        id: `trigger:${table.id.slice(table.id.indexOf(':') + 1)}.${statement.name.name}`,
        dependencies: [],
        routine: statement.routine,
        searchPath: [...database.searchPath],
        body: statement.body,
        place: recorder.place(statement.name.range),
    };
    const relation = (0,_catalog_of__WEBPACK_IMPORTED_MODULE_6__/* .relationOf */ .Ke)(table);
    const scope = [
        { name: 'new', relation },
        { name: 'old', relation },
    ];
    const columns = statement.columns.map((column) => ({
        kind: 'column',
        parts: [column],
        range: column.range,
    }));
    const catalog = (0,_catalog_of__WEBPACK_IMPORTED_MODULE_6__/* .catalogOf */ .Hh)(database);
    const resolved = [
        (0,_resolve_expr__WEBPACK_IMPORTED_MODULE_0__/* .resolveExprs */ .x)(columns, [{ name: table.name, relation }], catalog, 'trigger'),
        (0,_resolve_expr__WEBPACK_IMPORTED_MODULE_0__/* .resolveExprs */ .x)(statement.when ? [statement.when] : [], scope, catalog, 'trigger'),
    ];
    for (const part of resolved)
        trigger.dependencies.push(...(0,_record_reads__WEBPACK_IMPORTED_MODULE_8__/* .recordResolved */ .AJ)(database, recorder, part, { from: trigger.id, live: false }));
    table.attached = table.attached.filter((entry) => entry !== existing);
    table.attached.push(trigger);
}
function createPolicy(database, recorder, statement) {
    const table = (0,_record_reads__WEBPACK_IMPORTED_MODULE_8__/* .tableNamed */ .uE)(database, recorder, statement.table, 'policy');
    if (!table)
        return;
    const existing = table.attached.find((entry) => entry.kind === 'policy' && entry.name === statement.name.name);
    if (existing && !statement.alter)
        (0,_create_table__WEBPACK_IMPORTED_MODULE_3__/* .alreadyExists */ .B$)(recorder, table.id, `policy ${statement.name.name}`, statement.name.range);
    const id = `policy:${table.id.slice(table.id.indexOf(':') + 1)}.${statement.name.name}`;
    const scope = [{ name: table.name, relation: (0,_catalog_of__WEBPACK_IMPORTED_MODULE_6__/* .relationOf */ .Ke)(table) }];
    const resolved = (0,_resolve_expr__WEBPACK_IMPORTED_MODULE_0__/* .resolveExprs */ .x)(statement.exprs, scope, (0,_catalog_of__WEBPACK_IMPORTED_MODULE_6__/* .catalogOf */ .Hh)(database), 'policy');
    const dependencies = (0,_record_reads__WEBPACK_IMPORTED_MODULE_8__/* .recordResolved */ .AJ)(database, recorder, resolved, { from: id, live: false });
    if (statement.alter && existing) {
        if (statement.exprs.length > 0)
            existing.dependencies = dependencies;
        return;
    }
    table.attached = table.attached.filter((entry) => entry !== existing);
    table.attached.push({
        kind: 'policy',
        name: statement.name.name,
        id,
        dependencies,
        routine: null,
        searchPath: [],
        body: null,
        place: recorder.place(statement.name.range),
    });
}
/** A server checks a rule's statements when it is made, and keeps the rule by name on its table. */
function createRule(database, recorder, statement) {
    const table = (0,_record_reads__WEBPACK_IMPORTED_MODULE_8__/* .tableNamed */ .uE)(database, recorder, statement.table, 'trigger');
    if (!table)
        return;
    const existing = table.attached.find((entry) => entry.kind === 'rule' && entry.name === statement.name.name);
    if (existing && !statement.orReplace)
        (0,_create_table__WEBPACK_IMPORTED_MODULE_3__/* .alreadyExists */ .B$)(recorder, table.id, `rule ${statement.name.name}`, statement.name.range);
    const relation = (0,_catalog_of__WEBPACK_IMPORTED_MODULE_6__/* .relationOf */ .Ke)(table);
    const scope = ['new', 'old', table.name].map((name) => ({ name, relation }));
    const where = (0,_resolve_expr__WEBPACK_IMPORTED_MODULE_0__/* .resolveExprs */ .x)(statement.where ? [statement.where] : [], scope, (0,_catalog_of__WEBPACK_IMPORTED_MODULE_6__/* .catalogOf */ .Hh)(database), 'trigger');
    const body = {
        language: 'sql',
        statements: statement.statements,
        locals: [],
        records: {},
        dynamic: [],
        unread: null,
    };
    const dependencies = (0,_record_reads__WEBPACK_IMPORTED_MODULE_8__/* .recordResolved */ .AJ)(database, recorder, where);
    resolveBody(database, recorder, body, { live: recorder.live, rows: triggerRows(table) });
    table.attached = table.attached.filter((entry) => entry !== existing);
    table.attached.push({
        kind: 'rule',
        name: statement.name.name,
        id: table.id,
        dependencies,
        routine: null,
        searchPath: [...database.searchPath],
        body: null,
        place: recorder.place(statement.name.range),
    });
}
/** NEW and OLD of a trigger on this table. */
function triggerRows(table) {
    const relation = (0,_catalog_of__WEBPACK_IMPORTED_MODULE_6__/* .relationOf */ .Ke)(table);
    return new Map([
        ['new', relation],
        ['old', relation],
    ]);
}


/***/ }),

/***/ 27879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ lookup),
/* harmony export */   AL: () => (/* binding */ moveTable),
/* harmony export */   GC: () => (/* binding */ addTable),
/* harmony export */   Kf: () => (/* binding */ assetId),
/* harmony export */   NT: () => (/* binding */ removeTable),
/* harmony export */   Nh: () => (/* binding */ newTable),
/* harmony export */   QC: () => (/* binding */ displayName),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   be: () => (/* binding */ emptyDatabase),
/* harmony export */   kn: () => (/* binding */ findColumn),
/* harmony export */   lD: () => (/* binding */ writtenName),
/* harmony export */   lt: () => (/* binding */ homeOf),
/* harmony export */   nY: () => (/* binding */ wantedId)
/* harmony export */ });
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40792);
// The schema of one database while its migrations are folded: objects hold each other by reference, as a server holds
// them by id, so a rename reaches every dependent by itself.

function emptyDatabase(database, dialect, prefix, schema) {
    const home = schema ?? (0,_names__WEBPACK_IMPORTED_MODULE_0__/* .defaultSchema */ .jZ)(dialect);
    return {
        database,
        dialect,
        prefix,
        partial: false,
        schemas: new Set([(0,_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(dialect, home)]),
        tables: new Map(),
        byId: new Map(),
        types: new Map(),
        routines: new Map(),
        sequences: new Map(),
        indexes: new Map(),
        extensions: new Set(),
        searchPath: [home],
        goneTables: new Map(),
        goneRoutines: new Map(),
        goneTypes: new Map(),
    };
}
/** Schema and name that a written name means when something is created by it. */
function homeOf(database, name) {
    const last = name[name.length - 1].name;
    if (name.length > 1)
        return { schema: name[name.length - 2].name, name: last };
    return { schema: database.searchPath[0] ?? (0,_names__WEBPACK_IMPORTED_MODULE_0__/* .defaultSchema */ .jZ)(database.dialect), name: last };
}
function keyOf(database, schema, name) {
    return `${(0,_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(database.dialect, schema)}\u0000${(0,_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(database.dialect, name)}`;
}
/** The first match along the search path (or in the schema named). */
function lookup(database, map, name) {
    const last = name[name.length - 1].name;
    if (name.length > 1)
        return map.get(keyOf(database, name[name.length - 2].name, last)) ?? null;
    for (const schema of database.searchPath) {
        const found = map.get(keyOf(database, schema, last));
        if (found !== undefined)
            return found;
    }
    return null;
}
function findColumn(database, table, name) {
    const key = (0,_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(database.dialect, name);
    return table.columns.find((column) => (0,_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(database.dialect, column.name) === key) ?? null;
}
function displayName(schema, name) {
    return schema === '' ? name : `${schema}.${name}`;
}
function assetId(database, kind, schema, name) {
    return `${kind}:${database.prefix}${displayName(schema, name)}`;
}
/** Asset id that a name would have, for things that are not there. */
function wantedId(database, kind, name) {
    const home = homeOf(database, name);
    return assetId(database, kind, home.schema, home.name);
}
function writtenName(name) {
    return name.map((part) => part.name).join('.');
}
function addTable(database, table) {
    database.tables.set(keyOf(database, table.schema, table.name), table);
    database.byId.set(table.id, table);
}
function removeTable(database, table, cause) {
    const key = keyOf(database, table.schema, table.name);
    database.tables.delete(key);
    database.byId.delete(table.id);
    if (cause)
        database.goneTables.set(key, { id: table.id, cause });
    for (const [name, entry] of database.indexes)
        if (entry.table === table)
            database.indexes.delete(name);
}
function moveTable(database, table, schema, name, cause) {
    const indexes = [...database.indexes].filter(([, entry]) => entry.table === table);
    removeTable(database, table, cause);
    table.schema = schema;
    table.name = name;
    table.id = assetId(database, table.kind === 'table' ? 'table' : 'view', schema, name);
    addTable(database, table);
    for (const [, entry] of indexes)
        database.indexes.set(keyOf(database, schema, entry.index.name), entry);
}
/** Type of a column as the database prints it. */
function typeOf(database, column) {
    if (!column.userType)
        return unqualifiedType(database, column.type);
    const { schema, name } = column.userType;
    const array = column.type.endsWith('[]') ? '[]' : '';
    return (schema === (0,_names__WEBPACK_IMPORTED_MODULE_0__/* .defaultSchema */ .jZ)(database.dialect) ? name : displayName(schema, name)) + array;
}
function newTable(database, kind, schema, name, definedAt) {
    return {
        id: assetId(database, kind === 'table' ? 'table' : 'view', schema, name),
        kind,
        schema,
        name,
        columns: [],
        columnsKnown: true,
        temporary: false,
        primaryKey: null,
        unique: [],
        foreignKeys: [],
        indexes: [],
        attached: [],
        checks: new Set(),
        parents: [],
        dependencies: [],
        calls: [],
        routines: new Set(),
        definedAt,
        gone: new Map(),
    };
}
/** Servers leave out the schema that is searched first. */
function unqualifiedType(database, type) {
    const home = `${(0,_names__WEBPACK_IMPORTED_MODULE_0__/* .defaultSchema */ .jZ)(database.dialect)}.`;
    return home !== '.' && type.startsWith(home) ? type.slice(home.length) : type;
}


/***/ }),

/***/ 38542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ resolveExprs)
/* harmony export */ });
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40792);
/* harmony import */ var _resolve_figure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18689);
/* harmony import */ var _resolve_session__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59853);
/* harmony import */ var _resolve_walk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6648);
/* harmony import */ var _scope_lookup__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8251);
/* harmony import */ var _scope__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80256);
// Names in expressions outside queries: CHECK, DEFAULT, index keys, policies, generated columns, trigger conditions.
// `columns` answers the expressions one by one.






function resolveExprs(exprs, relations, catalog, clause, options = {}) {
    const session = (0,_resolve_session__WEBPACK_IMPORTED_MODULE_1__/* .openSession */ .f)(catalog, options);
    const scope = (0,_scope__WEBPACK_IMPORTED_MODULE_3__/* .emptyScope */ .Kp)(null, null);
    for (const { name, relation } of relations) {
        const path = (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_4__/* .idPath */ .d7)(session, relation.id);
        const key = name === null ? (path.at(-1) ?? null) : (0,_names__WEBPACK_IMPORTED_MODULE_5__/* .nameKey */ .Rc)(catalog.dialect, name);
        const aliased = key !== path.at(-1);
        (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_4__/* .addRelations */ .J8)(scope.set, (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_4__/* .setOf */ .s4)({ key, path, aliased, id: relation.id, row: (0,_scope_lookup__WEBPACK_IMPORTED_MODULE_4__/* .rowOf */ .OB)(session, relation), qualifiedOnly: false }));
    }
    const row = { columns: [], index: null, open: null, origins: [] };
    for (const expr of exprs) {
        const value = (0,_resolve_walk__WEBPACK_IMPORTED_MODULE_2__/* .resolveExpr */ .gd)(session, scope, expr, clause);
        const name = (0,_resolve_figure__WEBPACK_IMPORTED_MODULE_0__/* .figureName */ .c)(expr, catalog.dialect);
        row.columns.push({ name, key: null, type: value.type, base: null, flow: value.flow, range: expr.range });
    }
    return (0,_resolve_session__WEBPACK_IMPORTED_MODULE_1__/* .closeSession */ .V)(session, row);
}


/***/ })

};
;