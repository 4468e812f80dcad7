"use strict";
exports.id = 8700;
exports.ids = [8700];
exports.modules = {

/***/ 18700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTypeSession: () => (/* binding */ openTypeSession),
  treeOf: () => (/* binding */ treeOf)
});

;// CONCATENATED MODULE: ./src/typecheck/compare-members.ts
// Members of one file at base and at head in; what of them changed out.
/** Without the nodes, as it leaves the thread. */
function plainChange({ atBase: _base, atHead: _head, ...change }) {
    return change;
}
/** `path`: where the file lies at base. */
function compareMembers(path, { members: base }, { members: head, owners: left }, dropped) {
    const before = byName(base);
    const after = byName(head);
    const owners = new Map(head.map((member) => [member.owner, member]));
    // A type that went as a whole is missed by those who import it, not by each use of what it held.
    const gone = [...before].filter(([key, [old]]) => !after.has(key) && left.has(old.owner.split('.')[0]));
    const fresh = new Map([...after].filter(([key]) => !before.has(key)));
    const changes = [];
    for (const [, old] of gone) {
        const successor = [...fresh].find(([, next]) => replaces(next[0], old[0], base, head));
        if (successor)
            fresh.delete(successor[0]);
        const next = successor?.[1][0];
        const owner = owners.get(old[0].owner);
        changes.push({
            ...described(path, old[0]),
            kind: next ? 'renamed' : 'removed',
            renamedTo: next?.name ?? null,
            after: next?.type ?? '',
            changedAt: next?.place ?? owner?.ownerPlace ?? old[0].place,
            atBase: old,
            atHead: [],
        });
    }
    for (const [key, old] of before) {
        const next = after.get(key);
        if (!next)
            continue;
        const isDropped = dropped.some(({ owner, member }) => owner === old[0].owner && member === old[0].name);
        const kind = isDropped ? 'removed' : contractChange(old[0], next[0], joined(old), joined(next));
        if (!kind)
            continue;
        changes.push({
            ...described(path, old[0]),
            kind,
            after: isDropped ? '' : joined(next),
            changedAt: next[0].place,
            isDropped,
            atBase: old,
            atHead: next,
        });
    }
    for (const [, next] of fresh) {
        const member = next[0];
        const ownerIsOld = base.some((other) => other.owner === member.owner);
        if (!ownerIsOld || member.isOptional || member.isGiven)
            continue;
        changes.push({
            ...described(path, member),
            kind: 'added-required',
            before: '',
            after: member.type,
            changedAt: member.place,
            atBase: [],
            atHead: next,
        });
    }
    return changes;
}
function described(path, member) {
    return {
        path,
        owner: member.owner,
        member: member.name,
        memberKind: member.kind,
        ownerKind: member.ownerKind,
        renamedTo: null,
        before: member.type,
        after: member.type,
        declaredAt: member.place,
        changedAt: member.place,
        isDropped: false,
    };
}
function contractChange(old, next, before, after) {
    // Methods are judged by what fails: a new optional parameter bothers nobody.
    if (before !== after)
        return 'retyped';
    if (old.isOptional === next.isOptional)
        return null;
    return next.isOptional ? 'made-optional' : 'made-required';
}
function joined(members) {
    return [...new Set(members.map((member) => member.type))].join(' | ');
}
/** The same declaration with another name: same owner, same kind and type, at the same place among its neighbours. */
function replaces(next, old, base, head) {
    if (next.owner !== old.owner || next.kind !== old.kind || next.type !== old.type)
        return false;
    return neighbours(next, head).some((near) => neighbours(old, base).includes(near));
}
function neighbours(member, all) {
    const own = all.filter((other) => other.owner === member.owner);
    const at = own.indexOf(member);
    return [`before ${own[at - 1]?.name ?? ''}`, `after ${own[at + 1]?.name ?? ''}`];
}
function byName(members) {
    const found = new Map();
    for (const member of members) {
        const key = `${member.owner}\0${member.name}`;
        const same = found.get(key);
        if (same)
            same.push(member);
        else
            found.set(key, [member]);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/typecheck/import-graph.ts
// Texts of a tree in; which files import which out, read from the text alone, as far as it takes to choose files.
/** `from 'x'`, `import 'x'`, `import('x')`, `require('x')`. */
const SPECIFIER = /\b(?:from|import|require)\s{0,20}\(?\s{0,20}(?:'([^'\n]{1,300})'|"([^"\n]{1,300})")/g;
function importsOf(text) {
    const found = new Set();
    for (const match of text.matchAll(SPECIFIER))
        found.add(match[1] ?? match[2]);
    return [...found];
}
/** Files that reach one of `targets` by imports, the nearest first; the targets come first of all. */
function importersOf(targets, sources, tree, resolver) {
    const importers = new Map();
    for (const path of sources) {
        for (const specifier of importsOf(tree.text(path) ?? '')) {
            const target = resolver.resolve(specifier, path);
            if (target === null || target === path)
                continue;
            const known = importers.get(target);
            if (known)
                known.push(path);
            else
                importers.set(target, [path]);
        }
    }
    const reached = new Set(targets);
    let ring = [...targets];
    while (ring.length > 0) {
        const next = [];
        for (const path of ring) {
            for (const importer of importers.get(path) ?? []) {
                if (reached.has(importer))
                    continue;
                reached.add(importer);
                next.push(importer);
            }
        }
        ring = next;
    }
    return [...reached];
}

;// CONCATENATED MODULE: ./src/typecheck/choose-files.ts
// The base, what changed in it and the names of the changed members in; the files worth asking about out.

const SOURCE = /\.[cm]?[jt]sx?$/;
const MADE = /(?:^|\/)node_modules\/|(?:[.-]min|\.bundle)\.[cm]?js$/;
/** A larger file is data or a bundle. */
const MOST_CHARS = 1_500_000;
/** Characters of files that are checked as a whole, which is what costs: those that use a member, and those that only may fail. */
const MOST_USING = 1_500_000;
const MOST_NEAR = 400_000;
/** Files, each of which brings its imports along. */
const MOST_AMBIENT = 60;
/** Tests fail by themselves, and loudly. */
const MOST_TESTS = 200_000;
function chooseFiles(tree, resolver, declaring, names) {
    const sources = tree.paths.filter(isSource);
    const texts = new Map(sources.map((path) => [path, tree.text(path) ?? '']));
    // What a script declares, every file may use without importing it.
    const isGlobal = declaring.some((path) => !/\b(?:import|export|require|module)\b/.test(texts.get(path) ?? 'export'));
    const reaching = isGlobal ? sources : importersOf(declaring, sources, tree, resolver);
    const naming = [];
    const near = [];
    let room = MOST_NEAR + MOST_TESTS;
    for (const path of reaching) {
        const text = texts.get(path);
        if (text === undefined || text.length > MOST_CHARS)
            continue;
        if (mentions(text, names))
            naming.push(path);
        else if (room > 0)
            near.push(path);
        if (near.at(-1) === path)
            room -= text.length;
    }
    const ambient = sources.filter((path) => isAmbient(path, texts.get(path))).slice(0, MOST_AMBIENT);
    return { naming, near, ambient };
}
/** What is checked as a whole: first where a member is used, then what is nearest. */
function chooseChecked({ naming, near }, using, changed, tree) {
    const chosen = new Set();
    const take = (paths, most) => {
        let room = most;
        for (const path of paths) {
            if (chosen.has(path))
                continue;
            room -= tree.text(path)?.length ?? MOST_CHARS;
            if (room > 0)
                chosen.add(path);
        }
    };
    const first = [...changed.filter(isSource), ...naming.filter((path) => using.has(path))];
    const others = [...naming, ...near];
    take(first.filter((path) => !isTest(path)), MOST_USING);
    take(others.filter((path) => !isTest(path)), MOST_NEAR);
    take([...first, ...others].filter(isTest), MOST_TESTS);
    return [...chosen].sort();
}
/** `declare global`, additions to packages, and declaration files that are no modules. */
function isAmbient(path, text) {
    if (/\bdeclare\s+(?:global\b|module\s+['"])/.test(text))
        return true;
    return path.endsWith('.d.ts') && !/^\s*(?:import|export)\b/m.test(text);
}
function isTest(path) {
    return /(?:^|\/)(?:tests?|__tests__|e2e|cypress)\/|[.-](?:spec|test|e2e|e2e-spec|cy|stories)\.[cm]?[jt]sx?$/.test(path);
}
function isSource(path) {
    return SOURCE.test(path) && !MADE.test(path);
}
function mentions(text, names) {
    for (const name of names)
        if (text.includes(name))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/typecheck/find-failures.ts
// Base and head programs in; what TypeScript says of some files at head and did not say at base out.
/** Said of the code's shape, of what is never read or not yet given, not of what its names mean. */
const BESIDE_THE_POINT = new Set([
    6133, 6138, 6192, 6196, 6198, 7027, 7028, 7029, 7030, 2307, 2792, 7016, 1378, 1375, 2354, 2564, 2688,
]);
/** `blame`: index of the change that a failure of head may come from; null when it is none of ours. */
function findFailures(typescript, base, head, paths, fileOf, blame) {
    const found = [];
    for (const path of paths) {
        const file = fileOf(head, path);
        if (!file)
            continue;
        const now = failuresOf(typescript, head, file).flatMap((failure) => {
            const blamed = blame(failure);
            return blamed === null ? [] : [{ failure, blamed }];
        });
        // Checking costs: base is asked only where head has something to answer for.
        if (now.length === 0)
            continue;
        const before = fileOf(base, path);
        const known = countKeys(before ? failuresOf(typescript, base, before) : [], before === file);
        for (const one of now) {
            const key = keyOf(one.failure, before === file);
            const left = known.get(key) ?? 0;
            if (left > 0)
                known.set(key, left - 1);
            else
                found.push(one);
        }
    }
    return found;
}
function failuresOf(typescript, program, file) {
    return program.getSemanticDiagnostics(file).flatMap((diagnostic) => {
        if (diagnostic.category !== typescript.DiagnosticCategory.Error || BESIDE_THE_POINT.has(diagnostic.code))
            return [];
        const { start, length } = diagnostic;
        if (start === undefined || diagnostic.file !== file)
            return [];
        const message = typescript.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
        return [{ file, start, length: length ?? 0, code: diagnostic.code, message }];
    });
}
function countKeys(failures, isSame) {
    const counts = new Map();
    for (const failure of failures) {
        const key = keyOf(failure, isSame);
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
}
/** In an unchanged file the place says which failure it is: its words may spell the changed type. */
function keyOf({ file, start, length, code, message }, isSame) {
    if (isSame)
        return `${code} ${start}`;
    return `${code} ${file.text.slice(start, start + length)}\0${message.slice(0, message.indexOf('\n') >>> 0)}`;
}

;// CONCATENATED MODULE: ./src/typecheck/enclosing-name.ts
// A node in; the function or class around it out, as people say it: `OrdersService.total`.
function enclosingName(typescript, node) {
    const names = [];
    for (let at = node.parent; at; at = at.parent) {
        const name = ownName(typescript, at);
        if (name !== null)
            names.unshift(name);
    }
    return names.slice(0, 3).join('.');
}
function ownName(typescript, node) {
    if (typescript.isClassLike(node) ||
        typescript.isFunctionDeclaration(node) ||
        typescript.isInterfaceDeclaration(node)) {
        return node.name?.text ?? null;
    }
    if (typescript.isMethodDeclaration(node) || typescript.isGetAccessor(node) || typescript.isSetAccessor(node)) {
        return typescript.isIdentifier(node.name) ? node.name.text : null;
    }
    if (typescript.isConstructorDeclaration(node))
        return 'constructor';
    if (!typescript.isArrowFunction(node) && !typescript.isFunctionExpression(node))
        return null;
    const { parent } = node;
    if (typescript.isVariableDeclaration(parent) && typescript.isIdentifier(parent.name))
        return parent.name.text;
    if (typescript.isPropertyDeclaration(parent) && typescript.isIdentifier(parent.name))
        return parent.name.text;
    return null;
}

;// CONCATENATED MODULE: ./src/typecheck/source-files.ts
// Paths and texts in; TypeScript's source files out, parsed once for both sides and for every later question.
const ROOT = '/repository/';
function source_files_openSourceFiles(typescript) {
    const known = new Map();
    return {
        of(name, text) {
            const same = known.get(name) ?? [];
            const found = same.find((file) => file.text === text);
            if (found)
                return found;
            const { ScriptTarget, JSDocParsingMode } = typescript;
            // In JavaScript it is read all the same: there it holds the types.
            const options = { languageVersion: ScriptTarget.ESNext, jsDocParsingMode: JSDocParsingMode.ParseNone };
            const file = typescript.createSourceFile(name, text, options, true);
            known.set(name, [...same, file]);
            return file;
        },
    };
}
function pathOf(file) {
    return file.fileName.startsWith(ROOT) ? file.fileName.slice(ROOT.length) : '';
}

;// CONCATENATED MODULE: ./src/typecheck/place-of.ts
// A node of a source file in; its place in the repository out.

function placeOf(file, node) {
    return placeBetween(file, node.getStart(file), node.getEnd());
}
function placeBetween(file, from, to) {
    const start = file.getLineAndCharacterOfPosition(from);
    const end = file.getLineAndCharacterOfPosition(to);
    return {
        path: pathOf(file),
        line: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
    };
}

;// CONCATENATED MODULE: ./src/typecheck/resolve-use.ts
// A name in the code in; the symbols of the members it may mean out, as TypeScript's checker sees them.
/** Null where the name cannot be that of a member: a variable, a declaration, a label. */
function resolveUse(typescript, checker, node) {
    const parent = node.parent;
    if (typescript.isPropertyAccessExpression(parent) && parent.name === node) {
        return ofReceiver(checker, parent.expression, parent.name.text, 'property', isWritten(typescript, parent));
    }
    if (typescript.isQualifiedName(parent) && parent.right === node) {
        return meaning('type', [checker.getSymbolAtLocation(node)], false);
    }
    if (typescript.isElementAccessExpression(parent) &&
        parent.argumentExpression === node &&
        typescript.isStringLiteralLike(node)) {
        return ofReceiver(checker, parent.expression, node.text, 'property', isWritten(typescript, parent));
    }
    if (typescript.isBindingElement(parent))
        return ofBinding(typescript, checker, parent, node);
    if (typescript.isPropertyAssignment(parent) || typescript.isShorthandPropertyAssignment(parent)) {
        if (parent.name !== node)
            return null;
        return ofKey(typescript, checker, parent, node);
    }
    if (typescript.isMethodDeclaration(parent) &&
        parent.name === node &&
        typescript.isObjectLiteralExpression(parent.parent)) {
        return ofType(checker, checker.getContextualType(parent.parent), nameText(node), 'key', true);
    }
    if (typescript.isJsxAttribute(parent) && parent.name === node) {
        return ofType(checker, checker.getContextualType(parent.parent), nameText(node), 'key', true);
    }
    if (typescript.isLiteralTypeNode(parent) && typescript.isStringLiteralLike(node))
        return ofLiteralType(typescript, checker, parent, node.text);
    return null;
}
function nameText(node) {
    return node.text;
}
function ofReceiver(checker, receiver, name, form, writes) {
    return ofType(checker, checker.getTypeAtLocation(receiver), name, form, writes);
}
function ofBinding(typescript, checker, element, node) {
    const named = element.propertyName ?? element.name;
    if (named !== node || element.dotDotDotToken || !typescript.isObjectBindingPattern(element.parent))
        return null;
    const form = element.propertyName ? 'destructuring' : 'shorthand';
    return ofType(checker, checker.getTypeAtLocation(element.parent), nameText(node), form, false);
}
function ofKey(typescript, checker, property, node) {
    const literal = property.parent;
    const form = typescript.isShorthandPropertyAssignment(property) ? 'shorthand' : 'key';
    const target = assignedFrom(typescript, literal);
    const type = target ? checker.getTypeAtLocation(target) : checker.getContextualType(literal);
    const found = ofType(checker, type, nameText(node), form, target === null);
    // Where a type is inferred from the literal itself, its keys are no proof of anything.
    const isElsewhere = (symbol) => [...declarationsOf(checker, [symbol])].some((node) => node !== property);
    return { ...found, symbols: found.symbols.filter(isElsewhere) };
}
/** `({ email } = user)`: the literal is a pattern of what stands on the right. */
function assignedFrom(typescript, literal) {
    const { parent } = literal;
    const isTarget = typescript.isBinaryExpression(parent) &&
        parent.left === literal &&
        parent.operatorToken.kind === typescript.SyntaxKind.EqualsToken;
    return isTarget ? parent.right : null;
}
/** `User['email']`, `Pick<User, 'email'>`, `Omit<User, 'email' | 'name'>`. */
function ofLiteralType(typescript, checker, literal, name) {
    let node = literal;
    while (typescript.isUnionTypeNode(node.parent) || typescript.isParenthesizedTypeNode(node.parent))
        node = node.parent;
    const { parent } = node;
    if (typescript.isIndexedAccessTypeNode(parent) && parent.indexType === node) {
        return ofType(checker, checker.getTypeFromTypeNode(parent.objectType), name, 'type', false);
    }
    if (!typescript.isTypeReferenceNode(parent))
        return null;
    const first = parent.typeArguments?.[0];
    if (!first || first === node || !typescript.isIdentifier(parent.typeName))
        return null;
    if (!/^(?:Pick|Omit|\w*(?:Pick|Omit|Except|Partial|Required|SetOptional|SetRequired)\w*)$/.test(parent.typeName.text))
        return null;
    return ofType(checker, checker.getTypeFromTypeNode(first), name, 'type', false);
}
function ofType(checker, type, name, form, writes) {
    if (!type || isAny(type))
        return { form, symbols: [], isOpen: true, writes };
    const symbols = propertiesOf(checker, type, name);
    return meaning(form, symbols, writes, symbols.length === 0 && isOpenFor(checker, type));
}
function meaning(form, symbols, writes, isOpen = false) {
    return { form, symbols: symbols.filter((symbol) => symbol !== undefined), isOpen, writes };
}
/** Of every part of a union, each may have its own. */
function propertiesOf(checker, type, name) {
    const found = new Set();
    const parts = type.isUnion() ? type.types : [type];
    for (const part of parts) {
        const symbol = checker.getPropertyOfType(checker.getApparentType(part), name);
        if (symbol)
            found.add(symbol);
    }
    return [...found];
}
function isAny(type) {
    return (type.flags & 1) !== 0;
}
function isOpenFor(checker, type) {
    const parts = type.isUnion() ? type.types : [type];
    return parts.some((part) => isAny(part) || checker.getIndexTypeOfType(part, 0) !== undefined);
}
/** Every declaration that the symbols stand for: those behind mapped types, instantiations and unions too. */
function declarationsOf(checker, symbols) {
    const found = new Set();
    const seen = new Set();
    const waiting = [...symbols];
    while (waiting.length > 0) {
        const symbol = waiting.pop();
        if (seen.has(symbol))
            continue;
        seen.add(symbol);
        for (const declaration of symbol.declarations ?? [])
            found.add(declaration);
        for (const root of checker.getRootSymbols(symbol))
            waiting.push(root);
    }
    return found;
}
function isWritten(typescript, node) {
    const { parent } = node;
    if (typescript.isBinaryExpression(parent) && parent.left === node) {
        const { kind } = parent.operatorToken;
        return kind >= typescript.SyntaxKind.FirstAssignment && kind <= typescript.SyntaxKind.LastAssignment;
    }
    return typescript.isDeleteExpression(parent);
}

;// CONCATENATED MODULE: ./src/typecheck/along-path.ts
// A type and the steps of a path through its members in; the members at each step out.

/** A member at each step; list elements and promises are what they hold. */
function alongPath(checker, owner, steps, certainty = 'proven') {
    const found = [];
    let type = owner;
    for (const step of steps) {
        if (!type)
            break;
        // A place in a list, or all of them.
        if (/^(?:\d+|\$\w*|\$\[\w*\])$/.test(step))
            continue;
        const { symbols } = ofType(checker, elementOf(checker, type), step, 'string', false);
        if (symbols.length === 0)
            break;
        found.push({ symbols, certainty });
        type = checker.getTypeOfSymbol(symbols[0]);
    }
    return found;
}
function elementOf(checker, type) {
    const plain = checker.getNonNullableType(type);
    const awaited = checker.getAwaitedType(plain) ?? plain;
    return checker.getIndexTypeOfType(awaited, 1) ?? awaited;
}

;// CONCATENATED MODULE: ./src/typecheck/resolve-pipeline.ts
// A name in a Mongoose aggregation in; the members it means out, up to the stage that gives the documents another shape.

/** After these the names are the pipeline's own. */
const RESHAPES = /^\$(?:group|project|replaceRoot|replaceWith|facet|bucket|bucketAuto|sortByCount|count|unionWith)$/;
/** Property of the stub's `Model<D>` whose type is `D`. */
const DOCUMENT = '__document';
/** `node`: a string, or the key of an object. */
function pipelineMeanings(typescript, checker, node) {
    const isKey = typescript.isPropertyAssignment(node.parent) && node.parent.name === node;
    const text = node.text;
    const place = stageOf(typescript, node);
    if (!place)
        return [];
    const { call, stage, stages, operator } = place;
    if (stages.elements.slice(0, stages.elements.indexOf(stage)).some((one) => reshapes(typescript, one)))
        return [];
    const names = isKey
        ? operator === '$match' || operator === '$sort' || operator === '$project' || operator === '$unset'
        : text.startsWith('$') || operator === '$unset' || isLocalField(typescript, node);
    if (!names || text.startsWith('$$') || (isKey && text.startsWith('$')))
        return [];
    const document = documentOf(typescript, checker, call);
    return document ? alongPath(checker, document, text.replace(/^\$/, '').split('.'), 'likely') : [];
}
function stageOf(typescript, node) {
    let stage = node;
    let operator = '';
    for (let at = node.parent; at; at = at.parent) {
        if (typescript.isFunctionLike(at) || typescript.isStatement(at))
            return null;
        if (typescript.isPropertyAssignment(at) && stage !== node)
            operator = resolve_pipeline_keyOf(typescript, at.name) || operator;
        if (typescript.isPropertyAssignment(at) && stage === node && at.initializer === node)
            operator = resolve_pipeline_keyOf(typescript, at.name);
        const { parent } = at;
        if (typescript.isArrayLiteralExpression(at) && typescript.isCallExpression(parent) && parent.arguments[0] === at) {
            const name = typescript.isPropertyAccessExpression(parent.expression) ? parent.expression.name.text : '';
            return name === 'aggregate' ? { call: parent, stages: at, stage: stage, operator } : null;
        }
        stage = at;
    }
    return null;
}
function reshapes(typescript, stage) {
    if (!typescript.isObjectLiteralExpression(stage))
        return true;
    return stage.properties.some((property) => property.name !== undefined && RESHAPES.test(resolve_pipeline_keyOf(typescript, property.name)));
}
function isLocalField(typescript, node) {
    const { parent } = node;
    return (typescript.isPropertyAssignment(parent) &&
        parent.initializer === node &&
        resolve_pipeline_keyOf(typescript, parent.name) === 'localField');
}
function resolve_pipeline_keyOf(typescript, name) {
    return typescript.isIdentifier(name) || typescript.isStringLiteralLike(name) ? name.text : '';
}
function documentOf(typescript, checker, call) {
    if (!typescript.isPropertyAccessExpression(call.expression))
        return null;
    const mark = checker.getPropertyOfType(checker.getTypeAtLocation(call.expression.expression), DOCUMENT);
    return mark ? checker.getNonNullableType(checker.getTypeOfSymbol(mark)) : null;
}

;// CONCATENATED MODULE: ./src/typecheck/resolve-query.ts
// A text of a TypeORM query builder in (`'order.total > :least'`); the members that it names through aliases out.

/** Property of the stub's query builders whose type is the entity. */
const ENTITY = '__entity';
const JOIN = /^(?:left|inner)Join(?:AndSelect|AndMapOne|AndMapMany)?$/;
const MAPS = /AndMap(?:One|Many)$/;
/** `order.total`, not `:order.total` nor `"order"."total"`, which is a column. */
const NAMED = /(?<![\w$.:"'`])([A-Za-z_$][\w$]*)\.([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*)/g;
function queryMeanings(typescript, checker, node) {
    const call = builderCall(typescript, checker, node);
    if (!call)
        return [];
    const aliases = aliasesAround(typescript, checker, call.node);
    const found = [];
    for (const [, alias, path] of node.text.matchAll(NAMED)) {
        for (const { entity, certainty } of aliases.get(alias) ?? []) {
            found.push(...alongPath(checker, entity, path.split('.'), certainty));
        }
    }
    // `${alias}.total`: the alias is in a variable.
    const after = typescript.isTemplateMiddleOrTemplateTail(node) ? /^\.([A-Za-z_$][\w$]*)/.exec(node.text) : null;
    if (after && call.entity)
        found.push(...alongPath(checker, call.entity, [after[1]], 'likely'));
    return found;
}
/** The call of a query builder's method that the text is given to. */
function builderCall(typescript, checker, text) {
    let node = text;
    while (!typescript.isCallExpression(node.parent)) {
        const { parent } = node;
        const passes = typescript.isArrayLiteralExpression(parent) ||
            typescript.isParenthesizedExpression(parent) ||
            typescript.isConditionalExpression(parent) ||
            typescript.isTemplateExpression(parent) ||
            typescript.isTemplateSpan(parent) ||
            typescript.isObjectLiteralExpression(parent) ||
            (typescript.isPropertyAssignment(parent) && parent.name === node) ||
            typescript.isBinaryExpression(parent);
        if (!passes)
            return null;
        node = parent;
    }
    const call = node.parent;
    if (call.expression === node || !typescript.isPropertyAccessExpression(call.expression))
        return null;
    const entity = entityOf(checker, call.expression.expression);
    return entity === undefined ? null : { node: call, entity };
}
/** Undefined where it is no query builder, null where its entity is not known. */
function entityOf(checker, expression) {
    const type = checker.getNonNullableType(checker.getTypeAtLocation(expression));
    const mark = checker.getPropertyOfType(checker.getAwaitedType(type) ?? type, ENTITY);
    if (!mark)
        return undefined;
    const entity = checker.getTypeOfSymbol(mark);
    return (entity.flags & 1) !== 0 ? null : entity;
}
/** Aliases that the function around, with all in it, gives to entities. */
function aliasesAround(typescript, checker, node) {
    const aliases = new Map();
    const joins = [];
    const add = (alias, entity) => {
        const known = aliases.get(alias) ?? [];
        if (known.some((one) => one.entity === entity))
            return;
        const certainty = known.length === 0 ? 'proven' : 'likely';
        aliases.set(alias, [...known.map((one) => ({ ...one, certainty })), { entity, certainty }]);
    };
    function visit(at) {
        if (typescript.isCallExpression(at) && typescript.isPropertyAccessExpression(at.expression)) {
            const name = at.expression.name.text;
            const last = at.arguments.findLast((argument) => typescript.isStringLiteralLike(argument));
            if (name === 'createQueryBuilder' || name === 'from' || name === 'update' || name === 'delete') {
                const entity = entityOf(checker, at);
                if (entity && last)
                    add(last.text, entity);
            }
            else if (JOIN.test(name)) {
                const [path, alias] = at.arguments.slice(MAPS.test(name) ? 1 : 0);
                if (path && alias && typescript.isStringLiteralLike(alias))
                    joins.push({ alias: alias.text, path });
            }
        }
        else if (typescript.isCallExpression(at) && typescript.isIdentifier(at.expression)) {
            const entity = at.expression.text === 'createQueryBuilder' ? entityOf(checker, at) : null;
            const last = at.arguments.findLast((argument) => typescript.isStringLiteralLike(argument));
            if (entity && last)
                add(last.text, entity);
        }
        typescript.forEachChild(at, visit);
    }
    visit(outermostFunction(typescript, node));
    // A join may stand before the one that it builds on.
    for (let round = 0; round < joins.length && round < 8; round++) {
        const before = aliases.size;
        for (const { alias, path } of joins)
            resolve_query_joined(typescript, checker, path, aliases, (entity) => add(alias, entity));
        if (aliases.size === before)
            break;
    }
    return aliases;
}
function resolve_query_joined(typescript, checker, path, aliases, tell) {
    if (!typescript.isStringLiteralLike(path)) {
        const [built] = checker.getTypeAtLocation(path).getConstructSignatures();
        if (built)
            tell(checker.getReturnTypeOfSignature(built));
        return;
    }
    const [alias, ...steps] = path.text.split('.');
    for (const { entity } of aliases.get(alias) ?? []) {
        const relation = alongPath(checker, entity, steps);
        const symbol = relation.length === steps.length ? relation.at(-1)?.symbols[0] : undefined;
        if (symbol)
            tell(elementOf(checker, checker.getTypeOfSymbol(symbol)));
    }
}
function outermostFunction(typescript, node) {
    let found = node.getSourceFile();
    for (let at = node; at; at = at.parent) {
        if (typescript.isFunctionLike(at))
            found = at;
        if (typescript.isClassLike(at))
            break;
    }
    return found;
}

;// CONCATENATED MODULE: ./src/typecheck/resolve-string.ts
// A string that names members in; their symbols out, where the code around the string says whose members they are.



/** Our stubs mark parameters and objects that take names of members of `E` with a property of this name and type `E`. */
const MEMBERS = '__members';
/** TypeORM's decorators of a class that name its members. */
const NAMES_OWN_MEMBERS = new Set(['Index', 'Unique']);
function stringMeanings(typescript, checker, node) {
    if (typescript.isStringLiteralLike(node)) {
        const owner = markedOwner(typescript, checker, node) ?? decoratedClass(typescript, checker, node);
        if (owner)
            return namedPaths(checker, owner, node.text);
        const staged = pipelineMeanings(typescript, checker, node);
        if (staged.length > 0)
            return staged;
    }
    return queryMeanings(typescript, checker, node);
}
function markedOwner(typescript, checker, node) {
    const { parent } = node;
    if (typescript.isPropertyAssignment(parent) && parent.name === node) {
        return node.text.includes('.') ? markOf(checker, checker.getContextualType(parent.parent)) : null;
    }
    if (typescript.isElementAccessExpression(parent) && parent.argumentExpression === node) {
        return node.text.includes('.') ? markOf(checker, checker.getTypeAtLocation(parent.expression)) : null;
    }
    return markOf(checker, checker.getContextualType(node));
}
function markOf(checker, type) {
    if (!type)
        return null;
    for (const part of type.isUnion() ? type.types : [type]) {
        const mark = checker.getPropertyOfType(part, MEMBERS);
        if (mark)
            return checker.getNonNullableType(checker.getTypeOfSymbol(mark));
    }
    return null;
}
/** `@Index(['email'])` above a class. */
function decoratedClass(typescript, checker, node) {
    let at = node.parent;
    if (typescript.isArrayLiteralExpression(at))
        at = at.parent;
    if (!typescript.isCallExpression(at) || !typescript.isDecorator(at.parent))
        return null;
    const owner = at.parent.parent;
    const isNamed = typescript.isIdentifier(at.expression) && NAMES_OWN_MEMBERS.has(at.expression.text);
    return isNamed && typescript.isClassDeclaration(owner) ? checker.getTypeAtLocation(owner) : null;
}
/** `author.address`, and in Mongoose `name -email` and `+password`. */
function namedPaths(checker, owner, text) {
    return text.split(/[\s,]+/).flatMap((path) => alongPath(checker, owner, path.replace(/^[-+$]+/, '').split('.')));
}

;// CONCATENATED MODULE: ./src/typecheck/find-uses.ts
// A program and the changed members in; every resolved use of them in some files out.





function findUses(typescript, program, files, sought) {
    const checker = program.getTypeChecker();
    const found = [];
    function add(file, node, symbols, form, writes, certainty) {
        if (sought.declarations.has(node.parent))
            return;
        const changes = new Map();
        for (const declaration of declarationsOf(checker, symbols)) {
            const change = sought.declarations.get(declaration);
            if (change !== undefined)
                changes.set(change, declaration);
        }
        for (const [change, declaration] of changes) {
            const within = enclosingName(typescript, node);
            found.push({ ...placeOf(file, node), node, declaration, change, form, within, writes, certainty });
        }
    }
    for (const file of files) {
        forEachName(typescript, file, (node, text) => {
            if (sought.names.has(text)) {
                const meaning = resolveUse(typescript, checker, node);
                if (meaning && meaning.symbols.length > 0) {
                    return add(file, node, meaning.symbols, meaning.form, meaning.writes, 'proven');
                }
            }
            const meanings = typescript.isIdentifier(node)
                ? pipelineKey(typescript, checker, node, sought.names)
                : find_uses_mentions(text, sought.names)
                    ? stringMeanings(typescript, checker, node)
                    : [];
            for (const { symbols, certainty } of meanings)
                add(file, node, symbols, 'string', false, certainty);
        });
    }
    return found;
}
/** `{ $match: { email: … } }` of an aggregation. */
function pipelineKey(typescript, checker, node, names) {
    const isKey = names.has(node.text) && typescript.isPropertyAssignment(node.parent) && node.parent.name === node;
    return isKey ? pipelineMeanings(typescript, checker, node) : [];
}
/** Identifiers and strings, in the order of the text. */
function forEachName(typescript, file, tell) {
    const waiting = [file];
    while (waiting.length > 0) {
        const node = waiting.pop();
        if (typescript.isIdentifier(node) || typescript.isPrivateIdentifier(node))
            tell(node, node.text);
        else if (typescript.isStringLiteralLike(node))
            tell(node, node.text);
        else if (typescript.isTemplateHead(node) || typescript.isTemplateMiddleOrTemplateTail(node))
            tell(node, node.text);
        const children = [];
        typescript.forEachChild(node, (child) => {
            children.push(child);
        });
        for (let at = children.length - 1; at >= 0; at--)
            waiting.push(children[at]);
    }
}
function find_uses_mentions(text, names) {
    for (const word of text.match(/[\p{L}\p{N}_$]+/gu) ?? []) {
        // `$total` of an aggregation.
        if (names.has(word) || names.has(word.replace(/^\$+/, '')))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/typecheck/head-lines.ts
// Programs of both sides in; for a node of base, the same node at head out, where its line did not change.


function headLines(base, head, fileOf) {
    const maps = new Map();
    function moved(use) {
        const file = use.node.getSourceFile();
        const path = pathOf(file);
        const now = fileOf(head, path);
        if (!now)
            return null;
        if (now === file)
            return { node: use.node, place: plain(use) };
        const lines = maps.get(path) ?? sameLines(file.text, now.text);
        maps.set(path, lines);
        const line = lines.get(use.line);
        if (line === undefined)
            return null;
        const start = now.getPositionOfLineAndCharacter(line - 1, use.startColumn - 1);
        const node = nodeAt(now, start, use.node.kind);
        return node && { node, place: placeBetween(now, node.getStart(now), node.getEnd()) };
    }
    void base;
    return { moved };
}
function plain({ path, line, startColumn, endLine, endColumn }) {
    return { path, line, startColumn, endLine, endColumn };
}
function nodeAt(file, start, kind) {
    let found = null;
    function visit(node) {
        if (found || node.getFullStart() > start || node.getEnd() <= start)
            return;
        if (node.kind === kind && node.getStart(file) === start) {
            found = node;
            return;
        }
        node.forEachChild(visit);
    }
    visit(file);
    return found;
}
/** Line at base → line at head: what is equal from both ends, and in between what is there once on both sides. */
function sameLines(before, after) {
    const old = before.split(/\r\n|\n|\r/);
    const next = after.split(/\r\n|\n|\r/);
    const found = new Map();
    let from = 0;
    while (from < old.length && from < next.length && old[from] === next[from]) {
        found.set(from + 1, from + 1);
        from += 1;
    }
    let tail = 0;
    while (tail < old.length - from && tail < next.length - from && old.at(-1 - tail) === next.at(-1 - tail)) {
        found.set(old.length - tail, next.length - tail);
        tail += 1;
    }
    const places = new Map();
    for (let at = from; at < next.length - tail; at++)
        places.set(next[at], places.has(next[at]) ? -1 : at);
    const seen = new Map();
    for (let at = from; at < old.length - tail; at++)
        seen.set(old[at], (seen.get(old[at]) ?? 0) + 1);
    for (let at = from; at < old.length - tail; at++) {
        const place = places.get(old[at]);
        if (place !== undefined && place >= 0 && seen.get(old[at]) === 1)
            found.set(at + 1, place + 1);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/typecheck/stubs/class-packages.ts
// class-transformer and class-validator: decorators, and functions whose result has the type of the class.
const classTransformer = `
type Decorated = (...args: any[]) => any;
export type ClassConstructor<T> = { new (...args: any[]): T };
export interface ClassTransformOptions { [option: string]: any }
export interface TransformFnParams { value: any; key: string; obj: any; type: any; options: any }
export declare const Type: Decorated, Expose: Decorated, Exclude: Decorated, TransformPlainToInstance: Decorated, TransformInstanceToPlain: Decorated, TransformPlainToClass: Decorated;
export declare function Transform(run: (parameters: TransformFnParams) => any, options?: any): any;
export declare function plainToInstance<T, V>(type: ClassConstructor<T>, values: V[], options?: ClassTransformOptions): T[]; export declare function plainToInstance<T, V>(type: ClassConstructor<T>, value: V, options?: ClassTransformOptions): T;
export declare function plainToClass<T, V>(type: ClassConstructor<T>, values: V[], options?: ClassTransformOptions): T[]; export declare function plainToClass<T, V>(type: ClassConstructor<T>, value: V, options?: ClassTransformOptions): T;
export declare function plainToClassFromExist<T, V>(into: T, value: V, options?: ClassTransformOptions): T; export declare function instanceToInstance<T>(value: T, options?: ClassTransformOptions): T; export declare function classToClass<T>(value: T, options?: ClassTransformOptions): T;
export declare function instanceToPlain<T>(value: T, options?: ClassTransformOptions): Record<string, any>; export declare function classToPlain<T>(value: T, options?: ClassTransformOptions): Record<string, any>; export declare function serialize<T>(value: T, options?: any): string; export declare function deserialize<T>(type: ClassConstructor<T>, text: string, options?: any): T;
`;
const classValidator = `
export declare function validate(value: any, ...more: any[]): Promise<ValidationError[]>; export declare function validateOrReject(value: any, ...more: any[]): Promise<void>; export declare function validateSync(value: any, ...more: any[]): ValidationError[];
export declare class ValidationError { target?: any; property: string; value?: any; constraints?: { [type: string]: string }; children?: ValidationError[]; contexts?: any; toString(...args: any[]): string }
export interface ValidationArguments { value: any; constraints: any[]; targetName: string; object: any; property: string } export interface ValidationOptions { [option: string]: any } export interface ValidatorOptions { [option: string]: any } export interface ValidatorConstraintInterface { validate(value: any, args?: ValidationArguments): any; defaultMessage?(args?: ValidationArguments): string }
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/fp-ts.ts
// Either, Option and their tasks: what is put in is what comes out after the guard.
const COMMON = `
type $Left<E> = { readonly _tag: 'Left'; readonly left: E }; type $Right<A> = { readonly _tag: 'Right'; readonly right: A };
type $Either<E, A> = $Left<E> | $Right<A>; type $Some<A> = { readonly _tag: 'Some'; readonly value: A }; type $None = { readonly _tag: 'None' }; type $Option<A> = $Some<A> | $None;
type $Task<A> = () => Promise<A>;
`;
const either = `${COMMON}
export type Either<E, A> = $Either<E, A>; export type Left<E> = $Left<E>; export type Right<A> = $Right<A>;
export function left<E = never, A = never>(error: E): Either<E, A>; export function right<E = never, A = never>(value: A): Either<E, A>; export function of<E = never, A = never>(value: A): Either<E, A>;
export function isLeft<E>(either: Either<E, unknown>): either is Left<E>; export function isRight<A>(either: Either<unknown, A>): either is Right<A>;
export function fromNullable<E>(error: E): <A>(value: A) => Either<E, NonNullable<A>>; export function fromOption<E>(none: () => E): <A>(option: $Option<A>) => Either<E, A>; export function fromPredicate<A, E>(holds: (value: A) => boolean, error: (value: A) => E): (value: A) => Either<E, A>;
export function tryCatch<E, A>(run: () => A, error: (thrown: unknown) => E): Either<E, A>; export function toUnion<E, A>(either: Either<E, A>): E | A;
export function map<A, B>(f: (value: A) => B): <E>(either: Either<E, A>) => Either<E, B>; export function mapLeft<E, G>(f: (error: E) => G): <A>(either: Either<E, A>) => Either<G, A>;
export function chain<E, A, B>(f: (value: A) => Either<E, B>): (either: Either<E, A>) => Either<E, B>; export function flatMap<E, A, B>(f: (value: A) => Either<E, B>): (either: Either<E, A>) => Either<E, B>; export function chainW<E2, A, B>(f: (value: A) => Either<E2, B>): <E1>(either: Either<E1, A>) => Either<E1 | E2, B>;
export function getOrElse<E, A>(f: (error: E) => A): (either: Either<E, A>) => A; export function getOrElseW<E, B>(f: (error: E) => B): <A>(either: Either<E, A>) => A | B;
export function fold<E, A, B>(left: (error: E) => B, right: (value: A) => B): (either: Either<E, A>) => B; export function match<E, A, B>(left: (error: E) => B, right: (value: A) => B): (either: Either<E, A>) => B;
`;
const fp_ts_option = `${COMMON}
export type Option<A> = $Option<A>; export type Some<A> = $Some<A>; export type None = $None;
export const none: Option<never>; export function some<A>(value: A): Option<A>; export function of<A>(value: A): Option<A>; export function isSome<A>(option: Option<A>): option is Some<A>; export function isNone<A>(option: Option<A>): option is None;
export function fromNullable<A>(value: A): Option<NonNullable<A>>; export function fromPredicate<A>(holds: (value: A) => boolean): (value: A) => Option<A>; export function fromEither<E, A>(either: $Either<E, A>): Option<A>; export function tryCatch<A>(run: () => A): Option<A>;
export function toNullable<A>(option: Option<A>): A | null; export function toUndefined<A>(option: Option<A>): A | undefined;
export function map<A, B>(f: (value: A) => B): (option: Option<A>) => Option<B>; export function chain<A, B>(f: (value: A) => Option<B>): (option: Option<A>) => Option<B>; export function flatMap<A, B>(f: (value: A) => Option<B>): (option: Option<A>) => Option<B>; export function filter<A>(holds: (value: A) => boolean): (option: Option<A>) => Option<A>;
export function getOrElse<A>(f: () => A): (option: Option<A>) => A; export function getOrElseW<B>(f: () => B): <A>(option: Option<A>) => A | B; export function fold<A, B>(none: () => B, some: (value: A) => B): (option: Option<A>) => B; export function match<A, B>(none: () => B, some: (value: A) => B): (option: Option<A>) => B;
`;
const taskEither = `${COMMON}
export type TaskEither<E, A> = $Task<$Either<E, A>>;
export function left<E = never, A = never>(error: E): TaskEither<E, A>; export function right<E = never, A = never>(value: A): TaskEither<E, A>; export function of<E = never, A = never>(value: A): TaskEither<E, A>; export function fromEither<E, A>(either: $Either<E, A>): TaskEither<E, A>; export function fromTask<A, E = never>(task: $Task<A>): TaskEither<E, A>; export function fromOption<E>(none: () => E): <A>(option: $Option<A>) => TaskEither<E, A>; export function fromTaskOption<E>(none: () => E): <A>(option: $Task<$Option<A>>) => TaskEither<E, A>;
export function tryCatch<E, A>(run: () => Promise<A>, error: (thrown: unknown) => E): TaskEither<E, A>;
export function map<A, B>(f: (value: A) => B): <E>(task: TaskEither<E, A>) => TaskEither<E, B>; export function mapLeft<E, G>(f: (error: E) => G): <A>(task: TaskEither<E, A>) => TaskEither<G, A>; export function chain<E, A, B>(f: (value: A) => TaskEither<E, B>): (task: TaskEither<E, A>) => TaskEither<E, B>; export function flatMap<E, A, B>(f: (value: A) => TaskEither<E, B>): (task: TaskEither<E, A>) => TaskEither<E, B>; export function chainW<E2, A, B>(f: (value: A) => TaskEither<E2, B>): <E1>(task: TaskEither<E1, A>) => TaskEither<E1 | E2, B>;
`;
const taskOption = `${COMMON}
export type TaskOption<A> = $Task<$Option<A>>;
export const none: TaskOption<never>; export function some<A>(value: A): TaskOption<A>; export function of<A>(value: A): TaskOption<A>; export function fromOption<A>(option: $Option<A>): TaskOption<A>; export function fromNullable<A>(value: A): TaskOption<NonNullable<A>>; export function fromTask<A>(task: $Task<A>): TaskOption<A>; export function tryCatch<A>(run: () => Promise<A>): TaskOption<A>;
export function map<A, B>(f: (value: A) => B): (task: TaskOption<A>) => TaskOption<B>; export function chain<A, B>(f: (value: A) => TaskOption<B>): (task: TaskOption<A>) => TaskOption<B>; export function getOrElse<A>(f: () => $Task<A>): (task: TaskOption<A>) => $Task<A>; export function match<A, B>(none: () => B, some: (value: A) => B): (task: TaskOption<A>) => $Task<B>;
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/globals.ts
// What Node, test runners and JSX put into every file's scope.
const globals = `
interface Buffer extends Uint8Array { toString(encoding?: string, start?: number, end?: number): string; [member: string]: any }
declare var Buffer: any;
declare namespace NodeJS { interface ProcessEnv { [key: string]: string | undefined } interface Process { env: ProcessEnv; [member: string]: any } interface Global { [member: string]: any } type Timeout = any; type Timer = any; type Immediate = any; type ErrnoException = any; type ReadableStream = any; type WritableStream = any; type Signals = any; type Platform = any; interface Require { (id: string): any; [member: string]: any } interface Module { exports: any; [member: string]: any } }
declare var process: NodeJS.Process; declare var global: any; declare var __dirname: string; declare var __filename: string; declare var module: any; declare var exports: any; declare function require(id: string): any; declare namespace require { function resolve(id: string): string } declare function setImmediate(run: (...args: any[]) => void, ...args: any[]): any; declare function clearImmediate(id: any): void;
declare namespace Express { interface Request {} interface Response {} interface User {} interface Application {} namespace Multer { interface File { fieldname: string; originalname: string; encoding: string; mimetype: string; size: number; stream: any; destination: string; filename: string; path: string; buffer: Buffer } } }
declare var describe: any, it: any, test: any, expect: any, beforeEach: any, afterEach: any, beforeAll: any, afterAll: any, before: any, after: any, jest: any, vi: any, context: any, suite: any, xit: any, xdescribe: any, fit: any, fdescribe: any;
declare namespace jest { type Mock<T = any, Y = any> = any; type Mocked<T> = T & { [K in keyof T]: any }; type MockedFunction<T> = any; type SpyInstance<T = any, Y = any> = any; type MockedClass<T> = any; type MockInstance<T = any, Y = any> = any; type DoneCallback = any }
declare namespace JSX { interface IntrinsicElements { [name: string]: any } interface Element { [member: string]: any } interface ElementClass { [member: string]: any } interface ElementAttributesProperty { props: {} } interface ElementChildrenAttribute { children: {} } interface IntrinsicAttributes { key?: any; ref?: any } }
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/mocks.ts
// Deep mocks of test libraries: a mock has the type of what it stands for, and what it is told to answer is checked.
const deepMocks = `
type $Function = (...args: any[]) => any;
type $Answer<F> = F extends (...args: any[]) => infer R ? R : never;
type $Resolved<F> = $Answer<F> extends PromiseLike<infer R> ? R : $Answer<F>;
type $Given<F> = F extends (...args: infer P) => any ? P : never;
export interface CalledWithMock<in out F> {
  calledWith(...args: any[]): CalledWithMock<F> & F;
  mockReturnValue(value: $Answer<F>): CalledWithMock<F> & F; mockReturnValueOnce(value: $Answer<F>): CalledWithMock<F> & F;
  mockResolvedValue(value: $Resolved<F>): CalledWithMock<F> & F; mockResolvedValueOnce(value: $Resolved<F>): CalledWithMock<F> & F;
  mockRejectedValue(value: any): CalledWithMock<F> & F; mockRejectedValueOnce(value: any): CalledWithMock<F> & F;
  mockImplementation(run?: (...args: $Given<F>) => any): CalledWithMock<F> & F; mockImplementationOnce(run: (...args: $Given<F>) => any): CalledWithMock<F> & F;
  mockReset(): any; mockClear(): any; mockRestore(): any; mockName(name: string): any; getMockName(): string; mock: any; fallbackMockImplementation: any;
}
type $Deep<in out T> = { [K in keyof T]: T[K] extends $Function ? CalledWithMock<T[K]> & T[K] : T[K] extends object ? DeepMockProxy<T[K]> : T[K] };
export type DeepMockProxy<in out T> = $Deep<T> & T;
export type DeepMocked<T> = DeepMockProxy<T>;
export type MockProxy<in out T> = { [K in keyof T]: T[K] extends $Function ? CalledWithMock<T[K]> & T[K] : T[K] } & T;
export type Mocked<T> = MockProxy<T>;
export function mockDeep<T>(...options: any[]): DeepMockProxy<T>;
export function createMock<T>(...options: any[]): DeepMockProxy<T>;
export function mock<T>(...options: any[]): MockProxy<T>;
export function mockReset(mock: any): void; export function mockClear(mock: any): void; export function mockFn<T = any>(): T & CalledWithMock<T>; export function stub<T>(): T;
export const any: any, anyString: any, anyNumber: any, anyObject: any, anyArray: any, anyFunction: any, anyBoolean: any, isA: any, notNull: any, captor: any, Matcher: any, JestMockExtended: any, VitestMockExtended: any;
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/mongoose.ts
// Mongoose as its users see it. `At<D>` marks strings that name paths of `D`.
/** The package: what it exports by name is its default export too. */
const mongoosePackage = `
import * as mongoose from 'mongoose/all';
export * from 'mongoose/all';
export default mongoose;
`;
const mongoose = `
export type At<D> = string & { readonly __members: D };
type Fn = (...args: any[]) => any;
export type AnyObject = { [key: string]: any };
type Plain = string | number | boolean | bigint | Date | Buffer | Fn | Types.ObjectId;
type Element<T> = T extends (infer U)[] ? U : T;
type Operators<T> = { $eq?: any; $ne?: any; $in?: readonly any[]; $nin?: readonly any[]; $gt?: any; $gte?: any; $lt?: any; $lte?: any; $exists?: boolean; $regex?: any; $options?: string; $not?: any; $all?: any; $elemMatch?: Element<NonNullable<T>> extends object ? QueryFilter<Element<NonNullable<T>>> : any; $size?: number; $type?: any; $mod?: any; $near?: any; $geoWithin?: any; $geoIntersects?: any };
type Cast<T> = T extends Types.ObjectId ? T | string : T extends Date ? T | string | number : T;
type Value<T> = Cast<T> | Cast<Element<NonNullable<T>>> | readonly Cast<Element<NonNullable<T>>>[] | Operators<T> | RegExp | null;
type Paths = { [path: \`\${string}.\${string}\`]: any };
export type QueryFilter<D> = { [P in keyof D]?: Value<D[P]> } & { _id?: any; $and?: QueryFilter<D>[]; $or?: QueryFilter<D>[]; $nor?: QueryFilter<D>[]; $text?: any; $where?: any; $expr?: any; $comment?: string; $jsonSchema?: any; readonly __members?: D } & Paths;
export type RootQuerySelector<D> = QueryFilter<D>;
export type FilterQuery<D> = QueryFilter<D>;
type Fields<D, V> = { [P in keyof D]?: V } & { readonly __members?: D } & { [path: string]: V | any };
type Sets<D> = { [P in keyof D]?: any } & { readonly __members?: D } & AnyObject;
type Values<D> = { [P in keyof D]?: Cast<D[P]> | null } & { readonly __members?: D } & AnyObject;
export type UpdateQuery<D> = Values<D> & { $set?: Values<D>; $unset?: Sets<D>; $inc?: Sets<D>; $mul?: Sets<D>; $min?: Sets<D>; $max?: Sets<D>; $rename?: Sets<D>; $setOnInsert?: Sets<D>; $currentDate?: Sets<D>; $push?: Sets<D>; $pull?: Sets<D>; $pullAll?: Sets<D>; $addToSet?: Sets<D>; $pop?: Sets<D>; $bit?: Sets<D> } & AnyObject;
export type UpdateWithAggregationPipeline = any[];
export type ProjectionType<D> = Fields<D, any> | string | At<D> | readonly (string | At<D>)[];
export type SortOrder = -1 | 1 | 'asc' | 'ascending' | 'desc' | 'descending';
export interface QueryOptions<D = any> { sort?: any; projection?: ProjectionType<D>; fields?: any; lean?: any; populate?: any; new?: boolean; upsert?: boolean; [option: string]: any }
export interface PopulateOptions { path: string; select?: any; match?: any; model?: any; options?: any; populate?: any; strictPopulate?: boolean; [option: string]: any }
export interface SaveOptions { [option: string]: any }
export declare namespace Types {
  class ObjectId { constructor(id?: any); toString(): string; toHexString(): string; equals(other: any): boolean; getTimestamp(): Date; static isValid(id: any): boolean; static createFromHexString(text: string): ObjectId; _id: this }
  class Array<T> extends global.Array<T> { addToSet(...args: any[]): any; pull(...args: any[]): any; toObject(): any }
  type DocumentArray<T> = (T & Document & Subdocument)[] & { id(id: any): (T & Subdocument) | null; create(value: any): T & Subdocument };
  type ArraySubdocument<T = any> = Subdocument & T;
  class Subdocument<I = any> extends Document<I> { ownerDocument(): Document; parent(): Document }
  class Decimal128 { toString(): string; static fromString(text: string): Decimal128 }
  class Map<V> extends global.Map<string, V> { toObject(): any }
  class Buffer {} class UUID {}
}
export type ObjectId = Types.ObjectId;
export type PopulatedDoc<T, Raw = any> = T | Raw;
export declare class Document<I = any, Q = any, D = any> {
  constructor(value?: any); _id: I; __v?: any; id?: any; isNew: boolean; errors?: any; collection: any; db: any; baseModelName?: string; $locals: any; schema: Schema<any>;
  save(options?: SaveOptions): Promise<this>; deleteOne(options?: any): any; remove(options?: any): Promise<this>; updateOne(update?: any, options?: any): any; replaceOne(value?: any): any; validate(...args: any[]): Promise<void>; validateSync(...args: any[]): any; populate<P = {}>(path: any, ...more: any[]): Promise<this & P>; depopulate(path?: string): this; populated(path: string): any; execPopulate(): Promise<this>;
  toObject<T = LeanOf<this>>(options?: any): T; toJSON<T = LeanOf<this>>(options?: any): T; set(...args: any[]): this; get(path: string | At<this>, ...args: any[]): any; markModified(path: string | At<this>, scope?: any): void; isModified(path?: string | At<this> | readonly string[]): boolean; isDirectModified(path: any): boolean; isSelected(path: string): boolean; isInit(path: string): boolean; modifiedPaths(options?: any): string[]; directModifiedPaths(): string[]; invalidate(path: string | At<this>, ...args: any[]): any; overwrite(value: any): this; equals(other: any): boolean; increment(): this; init(value: any, ...args: any[]): this; unmarkModified(path: string): void; $set(...args: any[]): this; $session(session?: any): any; $isNew: boolean; $model(name?: string): any; model(name?: string): any; inspect(): any; getChanges(): any;
}
type LeanOf<T> = Omit<T, keyof Document | '$locals'> & { _id: any; id?: any };
export type HydratedDocument<D, M = {}, V = {}> = Document<any> & D & M & V;
export type FlattenMaps<T> = { [K in keyof T]: T[K] };
export type Require_id<T> = T & { _id: any };
export type Default__v<T> = T & { __v?: any };
export type GetLeanResultType<D, R = any, O = any> = D;
export type LeanDocument<T> = T;
export type EnforceDocument<D, M = {}> = HydratedDocument<D, M>;
export type ResolveSchemaOptions<T> = T;
export type DocType<M> = M extends Model<infer D> ? D : any;
type Void = void | Promise<void>;
export interface Query<R, H, D = H> extends Promise<R> {
  exec(): Promise<R>; lean<T = Lean<R, D>>(enabled?: any): Query<T, H, D>; populate<P = {}>(path: string | At<D> | (string | At<D>)[] | PopulateOptions | (PopulateOptions | string)[], ...more: any[]): this;
  select(fields: string | At<D> | (string | At<D>)[] | Fields<D, any>): this; sort(fields?: string | At<D> | Fields<D, SortOrder | any> | [string, SortOrder][] | Map<string, SortOrder> | null): this; limit(count: number): this; skip(count: number): this; where(path: string | At<D>, value?: any): this; where(filter?: QueryFilter<D>): this; and(filters: QueryFilter<D>[]): this; or(filters: QueryFilter<D>[]): this; nor(filters: QueryFilter<D>[]): this;
  equals(value: any): this; gt(path: any, value?: any): this; gte(path: any, value?: any): this; lt(path: any, value?: any): this; lte(path: any, value?: any): this; ne(path: any, value?: any): this; in(path: any, values?: any): this; nin(path: any, values?: any): this; regex(path: any, value?: any): this; exists(path?: any, value?: any): this; all(...args: any[]): this; elemMatch(...args: any[]): this; size(...args: any[]): this; mod(...args: any[]): this; near(...args: any[]): this; within(): this; slice(...args: any[]): this;
  find(filter?: QueryFilter<D>, projection?: ProjectionType<D> | null, options?: QueryOptions<D>): Query<H[], H, D>; findOne(filter?: QueryFilter<D>, projection?: ProjectionType<D> | null, options?: QueryOptions<D>): Query<H | null, H, D>; findOneAndUpdate(filter?: QueryFilter<D>, update?: UpdateQuery<D>, options?: QueryOptions<D>): Query<H | null, H, D>; countDocuments(filter?: QueryFilter<D>): Query<number, H, D>; distinct(path: string | At<D>, filter?: QueryFilter<D>): Query<any[], H, D>; updateOne(...args: any[]): Query<UpdateWriteOpResult, H, D>; updateMany(...args: any[]): Query<UpdateWriteOpResult, H, D>; deleteOne(...args: any[]): Query<any, H, D>; deleteMany(...args: any[]): Query<any, H, D>; count(filter?: QueryFilter<D>): Query<number, H, D>;
  orFail(error?: any): Query<NonNullable<R>, H, D>; session(session: any): this; setOptions(options: QueryOptions<D>): this; getOptions(): any; getFilter(): QueryFilter<D>; getQuery(): QueryFilter<D>; getUpdate(): UpdateQuery<D> | any; setUpdate(update: any): void; setQuery(query: any): void; set(...args: any[]): this; get(path: string | At<D>): any; projection(...args: any[]): any; collation(value: any): this; hint(value: any): this; batchSize(count: number): this; maxTimeMS(ms: number): this; read(...args: any[]): this; cursor(options?: any): any; transform<T>(run: (value: R) => T): Query<T, H, D>; merge(source: any): this; clone(): this; explain(...args: any[]): any; comment(text: string): this; allowDiskUse(enabled: boolean): this; tailable(...args: any[]): this; cast(...args: any[]): any; toConstructor(): any; model: any; op: string; mongooseOptions(options?: any): any; remove(...args: any[]): any; [Symbol.asyncIterator](): AsyncIterator<H>;
}
type Lean<R, D> = R extends (infer U)[] ? (D & { _id: any; __v?: any })[] : null extends R ? (D & { _id: any; __v?: any }) | null : R extends number ? R : D & { _id: any; __v?: any };
export type QueryWithHelpers<R, H, T = {}, D = H> = Query<R, H, D> & T;
export interface UpdateWriteOpResult { acknowledged: boolean; modifiedCount: number; upsertedId: any; upsertedCount: number; matchedCount: number; [more: string]: any }
export interface Aggregate<R> extends Promise<R> { exec(): Promise<R>; [stage: string]: any }
export type PipelineStage = { [stage: string]: any };
export interface Model<D, Q = {}, M = {}, V = {}, H = HydratedDocument<D, M, V>, S = any> {
  /** Mongoose takes anything here and leaves out what the schema does not have. */
  new <T = D>(value?: T, fields?: any, options?: any): H; readonly __document?: D; readonly modelName: string; readonly collection: any; readonly db: any; readonly schema: Schema<D>; readonly base: any; discriminators?: any; readonly prototype: H;
  find(filter?: QueryFilter<D>, projection?: ProjectionType<D> | null, options?: QueryOptions<D> | null): Query<H[], H, D> & Q; findOne(filter?: QueryFilter<D>, projection?: ProjectionType<D> | null, options?: QueryOptions<D> | null): Query<H | null, H, D> & Q; findById(id: any, projection?: ProjectionType<D> | null, options?: QueryOptions<D> | null): Query<H | null, H, D> & Q;
  findOneAndUpdate(filter?: QueryFilter<D>, update?: UpdateQuery<D>, options?: QueryOptions<D> | null): Query<H | null, H, D> & Q; findByIdAndUpdate(id?: any, update?: UpdateQuery<D>, options?: QueryOptions<D> | null): Query<H | null, H, D> & Q; findOneAndDelete(filter?: QueryFilter<D> | null, options?: QueryOptions<D> | null): Query<H | null, H, D> & Q; findByIdAndDelete(id?: any, options?: QueryOptions<D> | null): Query<H | null, H, D> & Q; findOneAndRemove(filter?: QueryFilter<D>, options?: any): Query<H | null, H, D> & Q; findByIdAndRemove(id?: any, options?: any): Query<H | null, H, D> & Q; findOneAndReplace(filter?: QueryFilter<D>, value?: Partial<D> | AnyObject, options?: any): Query<H | null, H, D> & Q;
  create(values: (Partial<D> | AnyObject)[], options?: any): Promise<H[]>; create(value: Partial<D> | AnyObject, options?: any): Promise<H>; create(...values: (Partial<D> | AnyObject)[]): Promise<H[]>; insertMany(values: (Partial<D> | AnyObject)[] | Partial<D>, options?: any): Promise<H[]>; insertOne(value: Partial<D> | AnyObject, options?: any): Promise<H>; hydrate(value: any): H;
  updateOne(filter?: QueryFilter<D>, update?: UpdateQuery<D> | any[], options?: any): Query<UpdateWriteOpResult, H, D>; updateMany(filter?: QueryFilter<D>, update?: UpdateQuery<D> | any[], options?: any): Query<UpdateWriteOpResult, H, D>; update(filter?: QueryFilter<D>, update?: UpdateQuery<D>, options?: any): Query<any, H, D>; replaceOne(filter?: QueryFilter<D>, value?: Partial<D> | AnyObject, options?: any): Query<UpdateWriteOpResult, H, D>;
  deleteOne(filter?: QueryFilter<D>, options?: any): Query<{ acknowledged: boolean; deletedCount: number }, H, D>; deleteMany(filter?: QueryFilter<D>, options?: any): Query<{ acknowledged: boolean; deletedCount: number }, H, D>; remove(filter?: any): Query<any, H, D>;
  countDocuments(filter?: QueryFilter<D>, options?: any): Query<number, H, D>; estimatedDocumentCount(options?: any): Query<number, H, D>; count(filter?: QueryFilter<D>): Query<number, H, D>; exists(filter: QueryFilter<D>): Query<{ _id: any } | null, H, D>; distinct(path: string | At<D>, filter?: QueryFilter<D>): Query<any[], H, D>; where(path: string | At<D>, value?: any): Query<H[], H, D>; where(filter?: QueryFilter<D>): Query<H[], H, D>;
  aggregate<R = any>(pipeline?: PipelineStage[], options?: any): Aggregate<R[]>; bulkWrite(writes: any[], options?: any): Promise<any>; bulkSave(documents: H[], options?: any): Promise<any>; populate(documents: any, options: any): Promise<any>; watch(...args: any[]): any; startSession(options?: any): Promise<any>; syncIndexes(options?: any): Promise<any>; createIndexes(options?: any): Promise<void>; ensureIndexes(options?: any): Promise<void>; createCollection(options?: any): Promise<any>; discriminator<T = any>(name: string, schema: Schema<T>, value?: any): Model<T>; init(): Promise<any>; validate(...args: any[]): Promise<any>; castObject(value: any, options?: any): any; diffIndexes(): any; cleanIndexes(): any; listIndexes(): any; mapReduce(...args: any[]): any; on(...args: any[]): any; applyDefaults(value: any): any; translateAliases(value: any): any; $where(value: any): any; recompileSchema(): void;
}
type TypeOf<T> = T extends { type: infer U } ? TypeOf<U> : T extends { enum: readonly (infer U)[] } ? U : T extends StringConstructor ? string : T extends NumberConstructor ? number : T extends BooleanConstructor ? boolean : T extends DateConstructor ? Date : T extends Schema<infer U> ? U : T extends (infer U)[] ? TypeOf<U>[] : T extends typeof Types.ObjectId | typeof Schema.Types.ObjectId ? Types.ObjectId : T extends Fn ? any : T extends { [key: string]: any } ? { [K in keyof T]: TypeOf<T[K]> } : any;
export type ObtainDocumentType<T> = { [K in keyof T]: TypeOf<T[K]> };
export type InferSchemaType<S> = S extends Schema<infer D> ? D : any;
export type InferRawDocType<T> = { [K in keyof T]: TypeOf<T[K]> };
export type HydratedDocumentFromSchema<S> = HydratedDocument<InferSchemaType<S>>;
export type SchemaDefinition<T = any> = { [P in keyof T]?: any } & AnyObject;
export interface SchemaOptions<D = any, H = any> { [option: string]: any }
type Definition = { [path: string]: any };
interface SchemaConstructor {
  <T extends Definition>(definition: T, options?: SchemaOptions<any>): Schema<InferRawDocType<T>>;
  new <T extends Definition>(definition: T, options?: SchemaOptions<any>): Schema<InferRawDocType<T>>;
  new <D = any, M = any, I = {}, Q = {}, V = {}, S = {}>(definition?: { [P in keyof D]?: any } | Schema<any>, options?: SchemaOptions<D>): Schema<D, M, I, Q, V, S>;
  readonly prototype: Schema; readonly Types: { ObjectId: typeof Types.ObjectId; Mixed: any; String: StringConstructor; Number: NumberConstructor; Boolean: BooleanConstructor; Date: DateConstructor; Buffer: any; Decimal128: any; Map: any; Array: any; DocumentArray: any; Subdocument: any; UUID: any; BigInt: any }; readonly ObjectId: typeof Types.ObjectId;
}
export declare const Schema: SchemaConstructor;
export interface Schema<D = any, M = any, I = {}, Q = {}, V = {}, S = {}> {
  add(definition: any, prefix?: string): this; index(fields: Fields<D, any>, options?: any): this; indexes(): any[]; clearIndexes(): this; searchIndex(value: any): this; plugin(plugin: any, options?: any): this; virtual(name: string, options?: any): VirtualType<HydratedDocument<D, I>>; path(name: string | At<D>, type?: any): any; pathType(name: string): string; requiredPaths(): string[]; eachPath(run: any): this; clone(): this; set(option: string, value: any): this; get(option: string): any; loadClass(value: any): this; remove(path: any): this; pick(paths: (string | At<D>)[]): Schema<any>; omit(paths: (string | At<D>)[]): Schema<any>; discriminator(...args: any[]): this; queue(...args: any[]): this; alias(...args: any[]): this;
  method(name: string, run: (this: HydratedDocument<D, I>, ...args: any[]) => any, options?: any): this; method(methods: { [name: string]: (this: HydratedDocument<D, I>, ...args: any[]) => any }): this; static(name: string, run: (this: any, ...args: any[]) => any): this; static(statics: any): this; methods: { [name: string]: (this: HydratedDocument<D, I>, ...args: any[]) => any }; statics: { [name: string]: (this: M extends Model<any, any, any> ? M : Model<D>, ...args: any[]) => any }; query: any; obj: any; paths: any; virtuals: any; childSchemas: any[];
  pre<T = HydratedDocument<D, I>>(hook: 'save' | 'validate' | ('save' | 'validate')[], ...run: any[]): this; pre(hook: 'save' | 'validate', run: (this: HydratedDocument<D, I>, next: any, ...args: any[]) => any): this; pre(hook: any, ...run: any[]): this; post(hook: any, run: (this: any, doc: HydratedDocument<D, I>, next: any) => any): this; post(hook: any, ...run: any[]): this; toJSONSchema(options?: any): any;
}
export interface VirtualType<H> { get(run: (this: H, ...args: any[]) => any): this; set(run: (this: H, ...args: any[]) => any): this; [more: string]: any }
export declare namespace Schema { namespace Types { type ObjectId = import('mongoose/all').Types.ObjectId | string; type Mixed = any; type Decimal128 = any; type Buffer = any } }
export declare const SchemaTypes: any;
export interface ClientSession { [method: string]: any }
export interface Connection { model<D = any>(name: string, schema?: Schema<D>, collection?: string): Model<D>; [member: string]: any }
export interface Collection { [member: string]: any }
export interface ConnectOptions { [option: string]: any }
export type MongooseDocument = Document; export type CallbackError = any; export type CallbackWithoutResultAndOptionalError = any; export type Error = any; export type MongooseError = any; export type SchemaTypeOptions<T> = any; export type SchemaDefinitionProperty<T = any> = any; export type IndexDefinition = any; export type AggregateOptions = any; export type PreSaveMiddlewareFunction = any; export type MongooseUpdateQueryOptions = any; export type InsertManyOptions = any; export type ProjectionFields<D> = Fields<D, any>; export type HydratedArraySubdocument<D> = D & Document; export type HydratedSingleSubdocument<D> = D & Document; export type ApplyBasicQueryCasting<T> = any; export type Condition<T> = any; export type ToObjectOptions = any; export type MongooseOptions = any; export type Mongoose = any;
export declare const connection: Connection; export declare const connections: Connection[]; export declare const models: { [name: string]: Model<any> }; export declare const STATES: any; export declare const mongo: any; export declare const plugin: any; export declare const Aggregate: any; export declare const Query: any; export declare const VirtualType: any; export declare const MongooseError: any; export declare const isObjectIdOrHexString: any; export declare const trusted: any; export declare const sanitizeFilter: any;
export declare function model<D>(name: string, schema?: Schema<D, any, any>, collection?: string, options?: any): Model<D>; export declare function model<D, U extends Model<any, any, any>>(name: string, schema?: Schema<any, any, any>, collection?: string, options?: any): U;
export declare function connect(uri: string, options?: any): Promise<any>; export declare function createConnection(...args: any[]): Connection; export declare function disconnect(): Promise<void>; export declare function startSession(options?: any): Promise<any>; export declare function isValidObjectId(value: any): boolean; export declare function set(...args: any[]): any; export declare function get(name: string): any; export declare function now(): Date; export declare function syncIndexes(options?: any): any; export declare function deleteModel(name: any): any; export declare function modelNames(): string[]; export declare function skipMiddlewareFunction(value?: any): any; export declare function overwriteMiddlewareResult(value?: any): any;
export namespace Error { type ValidationError = any; type CastError = any; type ValidatorError = any; type DocumentNotFoundError = any; type VersionError = any }
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/nestjs.ts
// NestJS packages as their users see them: mapped types keep the link to the members of their class.
const types = `
export interface Type<T = any> extends Function { new (...args: any[]): T }
type Key<T> = string & { readonly __members: T };
type Keys<T, K extends keyof T> = readonly (K | Key<T>)[];
type Mapped = { [option: string]: any };
export declare function PartialType<T>(type: Type<T>, options?: Mapped | any): Type<Partial<T>>;
export declare function PickType<T, K extends keyof T>(type: Type<T>, keys: readonly K[], decorator?: any): Type<Pick<T, K>>;
export declare function OmitType<T, K extends keyof T>(type: Type<T>, keys: readonly K[], decorator?: any): Type<Omit<T, K>>;
export declare function IntersectionType<A, B>(a: Type<A>, b: Type<B>, decorator?: any): Type<A & B>;
export declare function IntersectionType<A, B, C>(a: Type<A>, b: Type<B>, c: Type<C>): Type<A & B & C>;
export declare function IntersectionType<A, B, C, D>(a: Type<A>, b: Type<B>, c: Type<C>, d: Type<D>): Type<A & B & C & D>;
type Decorated = (...args: any[]) => any;
`;
const nestMappedTypes = `${types}
export declare const ObjectType: Decorated, InputType: Decorated, ArgsType: Decorated, InterfaceType: Decorated, Field: Decorated, HideField: Decorated, Resolver: Decorated, ResolveReference: Decorated, Query: Decorated, Mutation: Decorated, Subscription: Decorated, Args: Decorated, Parent: Decorated, Context: Decorated, Info: Decorated, Root: Decorated, Directive: Decorated, Extensions: Decorated, Scalar: Decorated;
export declare function ResolveField(...args: any[]): any;
export declare const Int: any, Float: any, ID: any, GraphQLISODateTime: any, GraphQLTimestamp: any, registerEnumType: Decorated, createUnionType: Decorated, GqlExecutionContext: any, GraphQLModule: any;
`;
const nestSwagger = `${types}
export declare const ApiProperty: Decorated, ApiPropertyOptional: Decorated, ApiResponseProperty: Decorated, ApiHideProperty: Decorated, ApiTags: Decorated, ApiBearerAuth: Decorated, ApiBasicAuth: Decorated, ApiCookieAuth: Decorated, ApiOAuth2: Decorated, ApiSecurity: Decorated, ApiOperation: Decorated, ApiResponse: Decorated, ApiOkResponse: Decorated, ApiCreatedResponse: Decorated, ApiAcceptedResponse: Decorated, ApiNoContentResponse: Decorated, ApiBadRequestResponse: Decorated, ApiUnauthorizedResponse: Decorated, ApiForbiddenResponse: Decorated, ApiNotFoundResponse: Decorated, ApiConflictResponse: Decorated, ApiUnprocessableEntityResponse: Decorated, ApiInternalServerErrorResponse: Decorated, ApiDefaultResponse: Decorated, ApiParam: Decorated, ApiQuery: Decorated, ApiBody: Decorated, ApiHeader: Decorated, ApiHeaders: Decorated, ApiConsumes: Decorated, ApiProduces: Decorated, ApiExtraModels: Decorated, ApiExcludeEndpoint: Decorated, ApiExcludeController: Decorated, ApiExtension: Decorated, ApiSchema: Decorated, getSchemaPath: Decorated, refs: Decorated;
export declare const DocumentBuilder: any, SwaggerModule: any;
`;
const nestCommon = `
export interface Type<T = any> extends Function { new (...args: any[]): T }
export interface Abstract<T> extends Function { prototype: T }
type Decorated = (...args: any[]) => any;
export declare const Module: Decorated, Global: Decorated, Injectable: Decorated, Inject: Decorated, Optional: Decorated, Controller: Decorated, Get: Decorated, Post: Decorated, Put: Decorated, Patch: Decorated, Delete: Decorated, All: Decorated, Options: Decorated, Head: Decorated, Search: Decorated, Sse: Decorated, Body: Decorated, Param: Decorated, Query: Decorated, Headers: Decorated, Req: Decorated, Request: Decorated, Res: Decorated, Response: Decorated, Next: Decorated, Session: Decorated, Ip: Decorated, HostParam: Decorated, UploadedFile: Decorated, UploadedFiles: Decorated, UseGuards: Decorated, UsePipes: Decorated, UseInterceptors: Decorated, UseFilters: Decorated, HttpCode: Decorated, Header: Decorated, Redirect: Decorated, Render: Decorated, Version: Decorated, SetMetadata: Decorated, Catch: Decorated, Bind: Decorated, SerializeOptions: Decorated, applyDecorators: Decorated, createParamDecorator: Decorated, forwardRef: Decorated, mixin: Decorated, RawBody: Decorated;
export declare const HttpStatus: any, RequestMethod: any, VersioningType: any, Scope: any, VERSION_NEUTRAL: any, ConsoleLogger: any, ValidationPipe: any, ParseIntPipe: any, ParseUUIDPipe: any, ParseBoolPipe: any, ParseArrayPipe: any, ParseEnumPipe: any, DefaultValuePipe: any, ParseFilePipe: any, FileTypeValidator: any, MaxFileSizeValidator: any, StreamableFile: any, ClassSerializerInterceptor: any, CacheModule: any, HttpModule: any, ParseFloatPipe: any, CacheInterceptor: any;
export type HttpStatus = any; export type Scope = any; export type StreamableFile = any; export type RequestMethod = any; export type ConsoleLogger = any; export type ValidationPipe = any; export type DynamicModule = any; export type Provider<T = any> = any; export type ModuleMetadata = any; export type INestApplication<T = any> = any; export type ForwardReference = any; export type FactoryProvider<T = any> = any; export type InjectionToken = any; export type ValidationPipeOptions = any; export type ValidationError = any; export type ClassSerializerContextOptions = any; export type CustomDecorator<T = any> = any; export type LogLevel = any; export type MiddlewareConsumer = any; export type ArgumentMetadata = any; export type CallHandler<T = any> = any; export type Paramtype = any; export type HttpServer = any; export type INestApplicationContext = any; export type LoggerService = any;
export interface ExecutionContext { switchToHttp(): { getRequest<T = any>(): T; getResponse<T = any>(): T; getNext<T = any>(): T }; switchToRpc(): any; switchToWs(): any; getHandler(): any; getClass<T = any>(): Type<T>; getArgs(): any; getArgByIndex(index: number): any; getType<T = any>(): T }
export type ArgumentsHost = ExecutionContext;
export interface CanActivate { canActivate(context: ExecutionContext): any }
export interface NestInterceptor<T = any, R = any> { intercept(context: ExecutionContext, next: any): any }
export interface PipeTransform<T = any, R = any> { transform(value: T, metadata: any): R }
export interface ExceptionFilter<T = any> { catch(exception: T, host: ArgumentsHost): any }
export interface NestMiddleware<Q = any, R = any> { use(request: Q, response: R, next: (error?: any) => void): any }
export interface OnModuleInit { onModuleInit(): any } export interface OnModuleDestroy { onModuleDestroy(): any } export interface OnApplicationBootstrap { onApplicationBootstrap(): any } export interface OnApplicationShutdown { onApplicationShutdown(signal?: string): any } export interface BeforeApplicationShutdown { beforeApplicationShutdown(signal?: string): any } export interface NestModule { configure(consumer: any): any }
export declare class Logger { constructor(context?: string, options?: any); log(message: any, ...more: any[]): void; error(message: any, ...more: any[]): void; warn(message: any, ...more: any[]): void; debug(message: any, ...more: any[]): void; verbose(message: any, ...more: any[]): void; fatal(message: any, ...more: any[]): void; static log(message: any, ...more: any[]): void; static error(message: any, ...more: any[]): void; static warn(message: any, ...more: any[]): void; static debug(message: any, ...more: any[]): void; static verbose(message: any, ...more: any[]): void; static overrideLogger(logger: any): void }
export declare class HttpException extends Error { constructor(response: any, status?: any, options?: any); getResponse(): any; getStatus(): number; initMessage(): void }
${[
    'BadRequest',
    'Unauthorized',
    'Forbidden',
    'NotFound',
    'NotAcceptable',
    'RequestTimeout',
    'Conflict',
    'Gone',
    'PayloadTooLarge',
    'UnsupportedMediaType',
    'UnprocessableEntity',
    'InternalServerError',
    'NotImplemented',
    'BadGateway',
    'ServiceUnavailable',
    'GatewayTimeout',
    'MethodNotAllowed',
    'PreconditionFailed',
    'ImATeapot',
]
    .map((name) => `export declare class ${name}Exception extends HttpException { constructor(response?: any, options?: any) }`)
    .join('\n')}
`;
const nestConfig = `
type PathValue<T, P> = P extends keyof T ? T[P] : P extends \`\${infer K}.\${infer R}\` ? K extends keyof T ? PathValue<NonNullable<T[K]>, R> : any : any;
export declare class ConfigService<K = any, V = false> { constructor(values?: any); get<T = any>(key: keyof K): T; get<P extends string>(key: P, options: { infer: true }): PathValue<K, P>; get<T = any>(key: any, fallback?: any, options?: any): T; getOrThrow<P extends string>(key: P, options: { infer: true }): PathValue<K, P>; getOrThrow<T = any>(key: any, ...more: any[]): T; set(...args: any[]): void }
export declare const ConfigModule: any, ConditionalModule: any;
export declare function registerAs<T>(token: any, factory: () => T): (() => T) & { KEY: string; asProvider(): any };
export type ConfigType<T extends (...args: any) => any> = T extends (...args: any) => infer R ? Awaited<R> : any;
export type ConfigFactory<T = any> = any; export type ConfigModuleOptions<T = any> = any; export type ConfigObject = any;
`;
const nestTypeorm = `
type Decorated = (...args: any[]) => any;
export declare const TypeOrmModule: any; export declare const InjectRepository: Decorated, InjectDataSource: Decorated, InjectConnection: Decorated, InjectEntityManager: Decorated, getRepositoryToken: Decorated, getDataSourceToken: Decorated, getEntityManagerToken: Decorated, getConnectionToken: Decorated, getCustomRepositoryToken: Decorated;
export type TypeOrmModuleOptions = any; export type TypeOrmOptionsFactory = any; export type TypeOrmModuleAsyncOptions = any;
`;
const nestMongoose = `
import { Schema as MongooseSchema } from 'mongoose';
type Decorated = (...args: any[]) => any;
export declare const MongooseModule: any; export declare const Prop: Decorated, Schema: Decorated, Virtual: Decorated, InjectModel: Decorated, InjectConnection: Decorated, getModelToken: Decorated, getConnectionToken: Decorated, raw: Decorated;
export declare class SchemaFactory { static createForClass<T>(type: { new (...args: any[]): T } & Function): MongooseSchema<T> }
export declare class DefinitionsFactory { static createForClass(type: any): any }
export type MongooseModuleOptions = any; export type MongooseOptionsFactory = any; export type PropOptions = any; export type SchemaOptions = any; export type ModelDefinition = any;
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/react.ts
// React as far as types flow through it: contexts, state, memoised values, components and their props.
const react = `
declare function React(): any;
declare namespace React {
  type ReactNode = any; type ReactElement<P = any, T = any> = any; type ReactPortal = any; type Key = string | number;
  type CSSProperties = any; type Ref<T> = any; type LegacyRef<T> = any; type ElementType<P = any> = any; type JSXElementConstructor<P> = any;
  type SyntheticEvent<T = any, E = any> = any; type FormEvent<T = any> = any; type ChangeEvent<T = any> = any; type MouseEvent<T = any, E = any> = any;
  type KeyboardEvent<T = any> = any; type FocusEvent<T = any, R = any> = any; type DragEvent<T = any> = any; type ClipboardEvent<T = any> = any;
  type PointerEvent<T = any> = any; type TouchEvent<T = any> = any; type UIEvent<T = any, E = any> = any; type WheelEvent<T = any> = any;
  type EventHandler<E = any> = any; type FormEventHandler<T = any> = any; type ChangeEventHandler<T = any> = any; type MouseEventHandler<T = any> = any; type KeyboardEventHandler<T = any> = any;
  type HTMLAttributes<T = any> = any; type HTMLProps<T = any> = any; type SVGProps<T = any> = any; type DetailedHTMLProps<E = any, T = any> = any; type ButtonHTMLAttributes<T = any> = any; type InputHTMLAttributes<T = any> = any; type AnchorHTMLAttributes<T = any> = any; type ImgHTMLAttributes<T = any> = any; type TextareaHTMLAttributes<T = any> = any; type SelectHTMLAttributes<T = any> = any; type FormHTMLAttributes<T = any> = any; type LabelHTMLAttributes<T = any> = any; type SVGAttributes<T = any> = any;
  type ForwardedRef<T> = any; type RefCallback<T> = any; type ElementRef<T> = any; type ComponentRef<T> = any; type DependencyList = readonly unknown[];
  type PropsWithChildren<P = {}> = P & { children?: ReactNode }; type PropsWithRef<P> = P; type PropsWithoutRef<P> = P;
  type FC<P = {}> = FunctionComponent<P>; type VFC<P = {}> = FunctionComponent<P>;
  interface FunctionComponent<P = {}> { (props: P & { children?: ReactNode; key?: any; ref?: any }): any; displayName?: string; defaultProps?: any; propTypes?: any }
  type ComponentType<P = {}> = FunctionComponent<P> | (new (props: P) => any);
  type ComponentProps<T> = T extends (props: infer P, ...rest: any) => any ? P : T extends new (props: infer P, ...rest: any) => any ? P : any;
  type ComponentPropsWithoutRef<T> = ComponentProps<T>; type ComponentPropsWithRef<T> = ComponentProps<T>;
  type SetStateAction<S> = S | ((before: S) => S); type Dispatch<A> = (value: A) => void; type DispatchWithoutAction = () => void;
  type Reducer<S, A> = (state: S, action: A) => S;
  interface RefObject<T> { current: T } interface MutableRefObject<T> { current: T }
  interface Context<T> { (props: { value: T; children?: ReactNode }): any; Provider: Provider<T>; Consumer: Consumer<T>; displayName?: string }
  type Provider<T> = (props: { value: T; children?: ReactNode; key?: any }) => any; type Consumer<T> = (props: { children: (value: T) => ReactNode }) => any;
  class Component<P = {}, S = {}, X = any> { constructor(props: P, context?: any); readonly props: P & { children?: ReactNode }; state: S; context: any; refs: any; setState(state: Partial<S> | null | ((state: S, props: P) => Partial<S> | null), done?: () => void): void; forceUpdate(done?: () => void): void; render(): ReactNode }
  class PureComponent<P = {}, S = {}, X = any> extends Component<P, S, X> {}
  function createContext<T>(value: T): Context<T>; function useContext<T>(context: Context<T>): T; function use<T>(source: Promise<T> | Context<T>): T;
  function useState<S>(initial: S | (() => S)): [S, Dispatch<SetStateAction<S>>]; function useState<S = undefined>(): [S | undefined, Dispatch<SetStateAction<S | undefined>>];
  function useReducer<S, A>(reducer: (state: S, action: A) => S, initial: S, init?: any): [S, Dispatch<A>]; function useReducer<S, A, I>(reducer: (state: S, action: A) => S, initial: I, init: (value: I) => S): [S, Dispatch<A>];
  function useMemo<T>(make: () => T, on?: DependencyList): T; function useCallback<T extends (...args: any[]) => any>(run: T, on?: DependencyList): T;
  function useRef<T>(initial: T): MutableRefObject<T>; function useRef<T>(initial: T | null): RefObject<T | null>; function useRef<T = undefined>(): MutableRefObject<T | undefined>;
  function useEffect(run: () => any, on?: DependencyList): void; function useLayoutEffect(run: () => any, on?: DependencyList): void; function useInsertionEffect(run: () => any, on?: DependencyList): void; function useImperativeHandle(ref: any, make: () => any, on?: DependencyList): void;
  function useDeferredValue<T>(value: T): T; function useTransition(): [boolean, (run: () => any) => void]; function startTransition(run: () => any): void; function useId(): string; function useSyncExternalStore<T>(subscribe: any, get: () => T, server?: () => T): T; function useDebugValue(value: any, format?: any): void;
  function useOptimistic<T, A = T>(state: T, update?: (state: T, action: A) => T): [T, (action: A) => void]; function useActionState<S, P>(action: (state: Awaited<S>, payload: P) => S | Promise<S>, initial: Awaited<S>, link?: string): [Awaited<S>, (payload: P) => void, boolean]; function cache<T>(run: T): T;
  function memo<T>(component: T, same?: any): T; function forwardRef<T, P = {}>(render: (props: P, ref: any) => any): FunctionComponent<P>; function lazy<T>(load: () => Promise<{ default: T }>): T;
  function createElement(type: any, props?: any, ...children: any[]): any; function cloneElement(element: any, props?: any, ...children: any[]): any; function isValidElement(value: any): boolean; function createRef<T>(): RefObject<T | null>;
  const Fragment: any; const Suspense: any; const StrictMode: any; const Profiler: any; const Children: any; const version: string; function act(run: any): any;
  namespace JSX { type Element = any; type IntrinsicElements = any }
}
export = React;
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/typeorm.ts
// TypeORM as its users see it. `At<E>` marks strings that name members of an entity: the checker hands the entity back for them. Type parameters are called as TypeORM calls them, or code
// could not add to its interfaces.
const typeorm = `
export type At<Entity> = string & { readonly __members: Entity };
type Fn = (...args: any[]) => any;
export type ObjectLiteral = { [key: string]: any };
export type EntityTarget<Entity> = (new (...args: any[]) => Entity) | { type: Entity; name: string } | EntitySchema<Entity> | string;
export type ObjectType<T> = (new (...args: any[]) => T) | Function;
export type DeepPartial<T> = T | (T extends (infer U)[] ? DeepPartial<U>[] : T extends object ? { [K in keyof T]?: DeepPartial<T[K]> } : T);
export type QueryPartialEntity<T> = { [P in keyof T]?: T[P] | (() => string) };
export type QueryDeepPartialEntity<T> = { [P in keyof T]?: (T[P] extends (infer U)[] ? QueryDeepPartialEntity<U>[] : T[P] extends readonly (infer U)[] ? readonly QueryDeepPartialEntity<U>[] : QueryDeepPartialEntity<T[P]>) | (() => string) };
type WhereProperty<P, F = P> = P extends Promise<infer I> ? WhereProperty<NonNullable<I>> : P extends (infer I)[] ? WhereProperty<NonNullable<I>> : P extends Fn ? never : P extends Date ? F | FindOperator<F> : P extends string | number | boolean | bigint | symbol ? F | FindOperator<F> : P extends object ? FindOptionsWhere<F> | FindOptionsWhere<F>[] | FindOperator<any> | boolean | F : F | FindOperator<F>;
export type FindOptionsWhereProperty<P, F = P> = WhereProperty<P, F>;
export type FindOptionsWhere<Entity> = { [P in keyof Entity]?: P extends 'toString' ? unknown : WhereProperty<NonNullable<Entity[P]>> };
export type FindConditions<Entity> = FindOptionsWhere<Entity>;
export type FindOptionsOrderValue = 'ASC' | 'DESC' | 'asc' | 'desc' | 1 | -1 | { direction?: 'asc' | 'desc' | 'ASC' | 'DESC'; nulls?: 'first' | 'last' | 'FIRST' | 'LAST' };
type OrderProperty<P> = P extends Promise<infer I> ? OrderProperty<NonNullable<I>> : P extends (infer I)[] ? OrderProperty<NonNullable<I>> : P extends Fn ? never : P extends string | number | boolean | bigint | Date ? FindOptionsOrderValue : P extends object ? FindOptionsOrder<P> | FindOptionsOrderValue : FindOptionsOrderValue;
export type FindOptionsOrder<Entity> = { [P in keyof Entity]?: P extends 'toString' ? unknown : OrderProperty<NonNullable<Entity[P]>> };
type SelectProperty<P> = P extends Promise<infer I> ? SelectProperty<I> | boolean : P extends (infer I)[] ? SelectProperty<I> | boolean : P extends Fn ? never : P extends string | number | boolean | bigint | Date ? boolean : P extends object ? FindOptionsSelect<P> | boolean : boolean;
export type FindOptionsSelect<Entity> = { [P in keyof Entity]?: P extends 'toString' ? unknown : SelectProperty<NonNullable<Entity[P]>> };
export type FindOptionsSelectByString<Entity> = (keyof Entity | At<Entity>)[];
type RelationProperty<P> = P extends Promise<infer I> ? RelationProperty<NonNullable<I>> | boolean : P extends (infer I)[] ? RelationProperty<NonNullable<I>> | boolean : P extends string | number | boolean | bigint | Date | Fn ? never : P extends object ? FindOptionsRelations<P> | boolean : boolean;
export type FindOptionsRelations<Entity> = { [P in keyof Entity]?: P extends 'toString' ? unknown : RelationProperty<NonNullable<Entity[P]>> };
export type FindOptionsRelationByString = string[];
export interface JoinOptions { alias: string; leftJoinAndSelect?: { [key: string]: string }; innerJoinAndSelect?: { [key: string]: string }; leftJoin?: { [key: string]: string }; innerJoin?: { [key: string]: string } }
export interface FindOneOptions<Entity = any> {
  comment?: string; select?: FindOptionsSelect<Entity> | FindOptionsSelectByString<Entity>; where?: FindOptionsWhere<Entity>[] | FindOptionsWhere<Entity> | string | Fn;
  relations?: FindOptionsRelations<Entity> | (string | At<Entity>)[]; relationLoadStrategy?: 'join' | 'query'; join?: JoinOptions; order?: FindOptionsOrder<Entity>;
  cache?: any; lock?: any; withDeleted?: boolean; loadRelationIds?: boolean | { relations?: (string | At<Entity>)[]; disableMixedMap?: boolean }; loadEagerRelations?: boolean; transaction?: boolean;
}
export interface FindManyOptions<Entity = any> extends FindOneOptions<Entity> { skip?: number; take?: number }
export interface SaveOptions { data?: any; listeners?: boolean; transaction?: boolean; chunk?: number; reload?: boolean }
export interface RemoveOptions { data?: any; listeners?: boolean; transaction?: boolean; chunk?: number }
export interface UpsertOptions<Entity> { conflictPaths: (string | At<Entity>)[] | { [P in keyof Entity]?: true }; skipUpdateIfNoValuesChanged?: boolean; upsertType?: string; indexPredicate?: string }
export declare class FindOperator<T> { readonly value: T; readonly type: string }
export declare class EqualOperator<T> extends FindOperator<T> {}
export declare function In<T>(value: readonly T[] | FindOperator<T>): FindOperator<any>;
export declare function Any<T>(value: readonly T[] | FindOperator<T>): FindOperator<T>;
export declare function Not<T>(value: T | FindOperator<T>): FindOperator<T>;
export declare function Equal<T>(value: T | FindOperator<T>): EqualOperator<T>;
export declare function MoreThan<T>(value: T | FindOperator<T>): FindOperator<T>;
export declare function MoreThanOrEqual<T>(value: T | FindOperator<T>): FindOperator<T>;
export declare function LessThan<T>(value: T | FindOperator<T>): FindOperator<T>;
export declare function LessThanOrEqual<T>(value: T | FindOperator<T>): FindOperator<T>;
export declare function Between<T>(from: T | FindOperator<T>, to: T | FindOperator<T>): FindOperator<T>;
export declare function Like<T>(value: T | FindOperator<T>): FindOperator<T>;
export declare function ILike<T>(value: T | FindOperator<T>): FindOperator<T>;
export declare function IsNull(): FindOperator<any>;
export declare function Raw<T>(...args: any[]): FindOperator<any>;
export declare function And<T>(...values: FindOperator<T>[]): FindOperator<T>;
export declare function Or<T>(...values: FindOperator<T>[]): FindOperator<T>;
export declare function ArrayContains<T>(value: readonly T[] | FindOperator<T>): FindOperator<any>;
export declare function ArrayContainedBy<T>(value: readonly T[] | FindOperator<T>): FindOperator<any>;
export declare function ArrayOverlap<T>(value: readonly T[] | FindOperator<T>): FindOperator<any>;
export declare function JsonContains<T>(value: T): FindOperator<any>;
export declare class InsertResult { identifiers: ObjectLiteral[]; generatedMaps: ObjectLiteral[]; raw: any }
export declare class UpdateResult { raw: any; affected?: number; generatedMaps: ObjectLiteral[] }
export declare class DeleteResult { raw: any; affected?: number | null }
type Id = string | number | Date | { toHexString(): string };
type Ids = Id | Id[];
export declare class Repository<Entity> {
  readonly target: EntityTarget<Entity>; readonly manager: EntityManager; readonly queryRunner?: QueryRunner; readonly metadata: EntityMetadata;
  constructor(target: EntityTarget<Entity>, manager: EntityManager, queryRunner?: QueryRunner);
  createQueryBuilder(alias?: string, runner?: QueryRunner): SelectQueryBuilder<Entity>;
  hasId(entity: Entity): boolean; getId(entity: Entity): any;
  create(): Entity; create(entities: DeepPartial<Entity>[]): Entity[]; create(entity: DeepPartial<Entity>): Entity;
  merge(into: Entity, ...from: DeepPartial<Entity>[]): Entity; preload(entity: DeepPartial<Entity>): Promise<Entity | undefined>;
  save<T extends DeepPartial<Entity>>(entities: T[], options?: SaveOptions): Promise<(T & Entity)[]>; save<T extends DeepPartial<Entity>>(entity: T, options?: SaveOptions): Promise<T & Entity>;
  remove(entities: Entity[], options?: RemoveOptions): Promise<Entity[]>; remove(entity: Entity, options?: RemoveOptions): Promise<Entity>;
  softRemove<T extends DeepPartial<Entity>>(entities: T[], options?: SaveOptions): Promise<(T & Entity)[]>; softRemove<T extends DeepPartial<Entity>>(entity: T, options?: SaveOptions): Promise<T & Entity>;
  recover<T extends DeepPartial<Entity>>(entities: T[], options?: SaveOptions): Promise<(T & Entity)[]>; recover<T extends DeepPartial<Entity>>(entity: T, options?: SaveOptions): Promise<T & Entity>;
  insert(entity: QueryDeepPartialEntity<Entity> | QueryDeepPartialEntity<Entity>[]): Promise<InsertResult>;
  update(criteria: Ids | FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[], values: QueryDeepPartialEntity<Entity>): Promise<UpdateResult>;
  updateAll(values: QueryDeepPartialEntity<Entity>): Promise<UpdateResult>;
  upsert(values: QueryDeepPartialEntity<Entity> | QueryDeepPartialEntity<Entity>[], conflict: (string | At<Entity>)[] | UpsertOptions<Entity>): Promise<InsertResult>;
  delete(criteria: Ids | FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<DeleteResult>; deleteAll(): Promise<DeleteResult>;
  softDelete(criteria: Ids | FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<UpdateResult>; restore(criteria: Ids | FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<UpdateResult>;
  exists(options?: FindManyOptions<Entity>): Promise<boolean>; exist(options?: FindManyOptions<Entity>): Promise<boolean>; existsBy(where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<boolean>;
  count(options?: FindManyOptions<Entity> | FindOptionsWhere<Entity>): Promise<number>; countBy(where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<number>;
  sum(column: keyof Entity | At<Entity>, where?: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<number | null>; average(column: keyof Entity | At<Entity>, where?: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<number | null>;
  minimum(column: keyof Entity | At<Entity>, where?: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<number | null>; maximum(column: keyof Entity | At<Entity>, where?: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<number | null>;
  find(options?: FindManyOptions<Entity> | FindOptionsWhere<Entity>): Promise<Entity[]>; findBy(where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<Entity[]>;
  findAndCount(options?: FindManyOptions<Entity> | FindOptionsWhere<Entity>): Promise<[Entity[], number]>; findAndCountBy(where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<[Entity[], number]>;
  findByIds(ids: any[], options?: FindManyOptions<Entity>): Promise<Entity[]>;
  findOne(id: Id | undefined, options?: FindOneOptions<Entity>): Promise<Entity | null>; findOne(options?: FindOneOptions<Entity> | FindOptionsWhere<Entity>, more?: FindOneOptions<Entity>): Promise<Entity | null>;
  findOneBy(where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<Entity | null>; findOneById(id: Id): Promise<Entity | null>;
  findOneOrFail(id: Id | undefined, options?: FindOneOptions<Entity>): Promise<Entity>; findOneOrFail(options?: FindOneOptions<Entity> | FindOptionsWhere<Entity>, more?: FindOneOptions<Entity>): Promise<Entity>;
  findOneByOrFail(where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<Entity>;
  query(sql: string, parameters?: any[]): Promise<any>; clear(): Promise<void>;
  increment(where: FindOptionsWhere<Entity>, column: string | At<Entity>, value: number | string): Promise<UpdateResult>; decrement(where: FindOptionsWhere<Entity>, column: string | At<Entity>, value: number | string): Promise<UpdateResult>;
  extend<C>(custom: C & ThisType<Repository<Entity> & C>): Repository<Entity> & C;
}
export declare class TreeRepository<Entity> extends Repository<Entity> {
  findTrees(options?: any): Promise<Entity[]>; findRoots(options?: any): Promise<Entity[]>; findDescendants(entity: Entity, options?: any): Promise<Entity[]>; findDescendantsTree(entity: Entity, options?: any): Promise<Entity>;
  countDescendants(entity: Entity): Promise<number>; findAncestors(entity: Entity, options?: any): Promise<Entity[]>; findAncestorsTree(entity: Entity, options?: any): Promise<Entity>; countAncestors(entity: Entity): Promise<number>;
  createDescendantsQueryBuilder(alias: string, closure: string, entity: Entity): SelectQueryBuilder<Entity>; createAncestorsQueryBuilder(alias: string, closure: string, entity: Entity): SelectQueryBuilder<Entity>;
}
export declare class MongoRepository<Entity> extends Repository<Entity> { [name: string]: any }
export declare class AbstractRepository<Entity> { protected manager: EntityManager; protected repository: Repository<Entity>; protected createQueryBuilder(alias: string): SelectQueryBuilder<Entity> }
export declare class BaseEntity {
  hasId(): boolean; save(options?: SaveOptions): Promise<this>; remove(options?: RemoveOptions): Promise<this>; softRemove(options?: SaveOptions): Promise<this>; recover(options?: SaveOptions): Promise<this>; reload(): Promise<void>;
  static useDataSource(source: DataSource | null): void; static getRepository<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity): Repository<T>;
  static createQueryBuilder<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, alias?: string): SelectQueryBuilder<T>;
  static create<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity): T; static create<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, entities: DeepPartial<T>[]): T[]; static create<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, entity: DeepPartial<T>): T;
  static merge<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, into: T, ...from: DeepPartial<T>[]): T; static preload<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, entity: DeepPartial<T>): Promise<T | undefined>;
  static save<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, entities: DeepPartial<T>[], options?: SaveOptions): Promise<T[]>; static save<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, entity: DeepPartial<T>, options?: SaveOptions): Promise<T>;
  static remove<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, entity: T | T[]): Promise<any>; static softRemove<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, entity: T | T[]): Promise<any>;
  static insert<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, entity: QueryDeepPartialEntity<T> | QueryDeepPartialEntity<T>[]): Promise<InsertResult>;
  static update<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, criteria: Ids | FindOptionsWhere<T>, values: QueryDeepPartialEntity<T>): Promise<UpdateResult>;
  static upsert<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, values: QueryDeepPartialEntity<T> | QueryDeepPartialEntity<T>[], conflict: (string | At<T>)[] | UpsertOptions<T>): Promise<InsertResult>;
  static delete<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, criteria: Ids | FindOptionsWhere<T>): Promise<DeleteResult>; static softDelete<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, criteria: Ids | FindOptionsWhere<T>): Promise<UpdateResult>;
  static count<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, options?: FindManyOptions<T> | FindOptionsWhere<T>): Promise<number>; static countBy<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, where: FindOptionsWhere<T> | FindOptionsWhere<T>[]): Promise<number>;
  static find<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, options?: FindManyOptions<T> | FindOptionsWhere<T>): Promise<T[]>; static findBy<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, where: FindOptionsWhere<T> | FindOptionsWhere<T>[]): Promise<T[]>;
  static findAndCount<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, options?: FindManyOptions<T> | FindOptionsWhere<T>): Promise<[T[], number]>; static findByIds<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, ids: any[], options?: FindManyOptions<T>): Promise<T[]>;
  static findOne<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, id: Id | undefined, options?: FindOneOptions<T>): Promise<T | null>; static findOne<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, options?: FindOneOptions<T> | FindOptionsWhere<T>, more?: FindOneOptions<T>): Promise<T | null>;
  static findOneBy<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, where: FindOptionsWhere<T> | FindOptionsWhere<T>[]): Promise<T | null>;
  static findOneOrFail<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, options: Id | FindOneOptions<T> | FindOptionsWhere<T>, more?: FindOneOptions<T>): Promise<T>; static findOneByOrFail<T extends BaseEntity>(this: { new (): T } & typeof BaseEntity, where: FindOptionsWhere<T> | FindOptionsWhere<T>[]): Promise<T>;
  static query(sql: string, parameters?: any[]): Promise<any>; static clear(): Promise<void>;
}
export interface EntityMetadata { [key: string]: any }
export declare class EntityManager {
  readonly connection: DataSource; readonly dataSource: DataSource; readonly queryRunner?: QueryRunner; readonly repositories: any;
  transaction<T>(run: (manager: EntityManager) => Promise<T>): Promise<T>; transaction<T>(isolation: string, run: (manager: EntityManager) => Promise<T>): Promise<T>;
  query<T = any>(sql: string, parameters?: any[]): Promise<T>;
  createQueryBuilder<Entity>(target: EntityTarget<Entity>, alias: string, runner?: QueryRunner): SelectQueryBuilder<Entity>; createQueryBuilder(runner?: QueryRunner): SelectQueryBuilder<any>;
  create<Entity>(target: EntityTarget<Entity>): Entity; create<Entity>(target: EntityTarget<Entity>, values: DeepPartial<Entity>[]): Entity[]; create<Entity>(target: EntityTarget<Entity>, values?: DeepPartial<Entity>): Entity;
  merge<Entity>(target: EntityTarget<Entity>, into: Entity, ...from: DeepPartial<Entity>[]): Entity; preload<Entity>(target: EntityTarget<Entity>, values: DeepPartial<Entity>): Promise<Entity | undefined>;
  save<Entity>(entities: Entity[], options?: SaveOptions): Promise<Entity[]>; save<Entity>(entity: Entity, options?: SaveOptions): Promise<Entity>;
  save<Entity, T extends DeepPartial<Entity>>(target: EntityTarget<Entity>, entities: T[], options?: SaveOptions): Promise<(T & Entity)[]>; save<Entity, T extends DeepPartial<Entity>>(target: EntityTarget<Entity>, entity: T, options?: SaveOptions): Promise<T & Entity>;
  remove<Entity>(entity: Entity, options?: RemoveOptions): Promise<Entity>; remove<Entity>(target: EntityTarget<Entity>, entity: Entity, options?: RemoveOptions): Promise<Entity>; softRemove<Entity>(entity: Entity): Promise<Entity>; softRemove<Entity>(target: EntityTarget<Entity>, entity: Entity): Promise<Entity>;
  insert<Entity>(target: EntityTarget<Entity>, values: QueryDeepPartialEntity<Entity> | QueryDeepPartialEntity<Entity>[]): Promise<InsertResult>;
  update<Entity>(target: EntityTarget<Entity>, criteria: Ids | FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[], values: QueryDeepPartialEntity<Entity>): Promise<UpdateResult>;
  upsert<Entity>(target: EntityTarget<Entity>, values: QueryDeepPartialEntity<Entity> | QueryDeepPartialEntity<Entity>[], conflict: (string | At<Entity>)[] | UpsertOptions<Entity>): Promise<InsertResult>;
  delete<Entity>(target: EntityTarget<Entity>, criteria: Ids | FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<DeleteResult>; softDelete<Entity>(target: EntityTarget<Entity>, criteria: Ids | FindOptionsWhere<Entity>): Promise<UpdateResult>; restore<Entity>(target: EntityTarget<Entity>, criteria: Ids | FindOptionsWhere<Entity>): Promise<UpdateResult>;
  count<Entity>(target: EntityTarget<Entity>, options?: FindManyOptions<Entity> | FindOptionsWhere<Entity>): Promise<number>; countBy<Entity>(target: EntityTarget<Entity>, where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<number>; exists<Entity>(target: EntityTarget<Entity>, options?: FindManyOptions<Entity>): Promise<boolean>; existsBy<Entity>(target: EntityTarget<Entity>, where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<boolean>;
  sum<Entity>(target: EntityTarget<Entity>, column: keyof Entity | At<Entity>, where?: FindOptionsWhere<Entity>): Promise<number | null>;
  find<Entity>(target: EntityTarget<Entity>, options?: FindManyOptions<Entity> | FindOptionsWhere<Entity>): Promise<Entity[]>; findBy<Entity>(target: EntityTarget<Entity>, where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<Entity[]>;
  findAndCount<Entity>(target: EntityTarget<Entity>, options?: FindManyOptions<Entity> | FindOptionsWhere<Entity>): Promise<[Entity[], number]>; findByIds<Entity>(target: EntityTarget<Entity>, ids: any[], options?: FindManyOptions<Entity>): Promise<Entity[]>;
  findOne<Entity>(target: EntityTarget<Entity>, options?: Id | FindOneOptions<Entity> | FindOptionsWhere<Entity>, more?: FindOneOptions<Entity>): Promise<Entity | null>; findOneBy<Entity>(target: EntityTarget<Entity>, where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<Entity | null>;
  findOneOrFail<Entity>(target: EntityTarget<Entity>, options?: Id | FindOneOptions<Entity> | FindOptionsWhere<Entity>, more?: FindOneOptions<Entity>): Promise<Entity>; findOneByOrFail<Entity>(target: EntityTarget<Entity>, where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[]): Promise<Entity>;
  increment<Entity>(target: EntityTarget<Entity>, where: any, column: string | At<Entity>, value: number | string): Promise<UpdateResult>; decrement<Entity>(target: EntityTarget<Entity>, where: any, column: string | At<Entity>, value: number | string): Promise<UpdateResult>;
  clear<Entity>(target: EntityTarget<Entity>): Promise<void>; getRepository<Entity>(target: EntityTarget<Entity>): Repository<Entity>; getTreeRepository<Entity>(target: EntityTarget<Entity>): TreeRepository<Entity>; getMongoRepository<Entity>(target: EntityTarget<Entity>): MongoRepository<Entity>;
  getCustomRepository<T>(custom: ObjectType<T>): T; withRepository<R>(repository: R): R; release(): Promise<void>;
}
export declare class DataSource {
  readonly name: string; readonly options: any; readonly manager: EntityManager; readonly isInitialized: boolean; readonly isConnected: boolean; readonly driver: any; readonly entityMetadatas: any[]; readonly migrations: any[]; readonly logger: any; readonly entityMetadatasMap: any; readonly subscribers: any[];
  constructor(options: any); initialize(): Promise<this>; connect(): Promise<this>; destroy(): Promise<void>; close(): Promise<void>; synchronize(drop?: boolean): Promise<void>; dropDatabase(): Promise<void>; runMigrations(options?: any): Promise<any[]>; undoLastMigration(options?: any): Promise<void>; showMigrations(): Promise<boolean>; setOptions(options: any): this;
  hasMetadata(target: any): boolean; getMetadata(target: any): EntityMetadata; getRepository<Entity>(target: EntityTarget<Entity>): Repository<Entity>; getTreeRepository<Entity>(target: EntityTarget<Entity>): TreeRepository<Entity>; getMongoRepository<Entity>(target: EntityTarget<Entity>): MongoRepository<Entity>; getCustomRepository<T>(custom: ObjectType<T>): T;
  transaction<T>(run: (manager: EntityManager) => Promise<T>): Promise<T>; transaction<T>(isolation: string, run: (manager: EntityManager) => Promise<T>): Promise<T>; query<T = any>(sql: string, parameters?: any[], runner?: QueryRunner): Promise<T>;
  createQueryBuilder<Entity>(target: EntityTarget<Entity>, alias: string, runner?: QueryRunner): SelectQueryBuilder<Entity>; createQueryBuilder(runner?: QueryRunner): SelectQueryBuilder<any>; createQueryRunner(mode?: string): QueryRunner; createEntityManager(runner?: QueryRunner): EntityManager;
}
export declare class Connection extends DataSource {}
export type DataSourceOptions = any;
export type ConnectionOptions = any;
export interface QueryRunner { readonly connection: DataSource; readonly manager: EntityManager; readonly isReleased: boolean; readonly isTransactionActive: boolean; readonly data: any; connect(): Promise<any>; release(): Promise<void>; startTransaction(isolation?: string): Promise<void>; commitTransaction(): Promise<void>; rollbackTransaction(): Promise<void>; query(sql: string, parameters?: any[], structured?: boolean): Promise<any>; [method: string]: any }
export declare class Brackets { constructor(run: (builder: WhereExpressionBuilder) => any) }
export declare class NotBrackets extends Brackets {}
type Condition<Entity> = string | Brackets | FindOptionsWhere<Entity> | ObjectLiteral | ObjectLiteral[] | ((builder: SelectQueryBuilder<any>) => string);
export interface WhereExpressionBuilder { readonly __entity: any; where(where: Condition<any>, parameters?: ObjectLiteral): this; andWhere(where: Condition<any>, parameters?: ObjectLiteral): this; orWhere(where: Condition<any>, parameters?: ObjectLiteral): this; whereInIds(ids: any): this; andWhereInIds(ids: any): this; orWhereInIds(ids: any): this }
export type WhereExpression = WhereExpressionBuilder;
export declare abstract class QueryBuilder<Entity> {
  readonly alias: string; readonly connection: DataSource; readonly expressionMap: any; readonly __entity: Entity;
  select(): SelectQueryBuilder<Entity>; select(selection: string | string[], alias?: string): SelectQueryBuilder<Entity>; select(selection: (builder: SelectQueryBuilder<any>) => SelectQueryBuilder<any>, alias?: string): SelectQueryBuilder<Entity>;
  insert(): InsertQueryBuilder<Entity>; update(): UpdateQueryBuilder<Entity>; update(values: QueryDeepPartialEntity<Entity>): UpdateQueryBuilder<Entity>; update<T>(target: EntityTarget<T>, values?: QueryDeepPartialEntity<T>): UpdateQueryBuilder<T>; delete(): DeleteQueryBuilder<Entity>; softDelete(): any; restore(): any; relation(path: string | At<Entity>): RelationQueryBuilder<Entity>; relation<T>(target: EntityTarget<T>, path: string | At<T>): RelationQueryBuilder<T>;
  setParameter(key: string, value: any): this; setParameters(parameters: ObjectLiteral): this; getParameters(): ObjectLiteral; getQuery(): string; getSql(): string; getQueryAndParameters(): [string, any[]]; printSql(): this; execute(): Promise<any>; clone(): this; subQuery(): SelectQueryBuilder<any>; comment(text: string): this; setQueryRunner(runner: QueryRunner): this; useTransaction(enabled: boolean): this; addCommonTableExpression(builder: any, alias: string, options?: any): this; hasRelation(target: any, relation: any): boolean; escape(name: string): string;
}
export declare class SelectQueryBuilder<Entity> extends QueryBuilder<Entity> {
  addSelect(selection: string | string[], alias?: string): this; addSelect(selection: (builder: SelectQueryBuilder<any>) => SelectQueryBuilder<any>, alias?: string): this; distinct(on?: boolean): this; distinctOn(columns: string[]): this;
  from<T>(target: EntityTarget<T>, alias: string): SelectQueryBuilder<T>; from(target: (builder: SelectQueryBuilder<any>) => SelectQueryBuilder<any>, alias: string): SelectQueryBuilder<any>; addFrom<T>(target: any, alias: string): SelectQueryBuilder<T>;
  innerJoin(path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this; leftJoin(path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this; innerJoinAndSelect(path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this; leftJoinAndSelect(path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this;
  innerJoinAndMapMany(map: string, path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this; innerJoinAndMapOne(map: string, path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this; leftJoinAndMapMany(map: string, path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this; leftJoinAndMapOne(map: string, path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this;
  loadRelationIdAndMap(map: string, relation: string, options?: any, factory?: any): this; loadRelationCountAndMap(map: string, relation: string, alias?: string, factory?: any): this; loadAllRelationIds(options?: any): this;
  where(where: Condition<Entity>, parameters?: ObjectLiteral): this; andWhere(where: Condition<Entity>, parameters?: ObjectLiteral): this; orWhere(where: Condition<Entity>, parameters?: ObjectLiteral): this; whereExists(builder: any): this; andWhereExists(builder: any): this; orWhereExists(builder: any): this; whereInIds(ids: any): this; andWhereInIds(ids: any): this; orWhereInIds(ids: any): this;
  groupBy(column?: string): this; addGroupBy(column: string): this; having(text: string, parameters?: ObjectLiteral): this; andHaving(text: string, parameters?: ObjectLiteral): this; orHaving(text: string, parameters?: ObjectLiteral): this;
  orderBy(): this; orderBy(sort: string, order?: 'ASC' | 'DESC', nulls?: 'NULLS FIRST' | 'NULLS LAST'): this; orderBy(order: { [key: string]: any }): this; addOrderBy(sort: string, order?: 'ASC' | 'DESC', nulls?: 'NULLS FIRST' | 'NULLS LAST'): this;
  limit(count?: number): this; offset(count?: number): this; take(count?: number): this; skip(count?: number): this; setLock(mode: string, version?: any, tables?: string[]): this; setOnLocked(mode: string): this; withDeleted(): this; maxExecutionTime(ms: number): this; cache(...args: any[]): this; setFindOptions(options: FindManyOptions<Entity>): this; useIndex(index: string): this; setQueryRunner(runner: QueryRunner): this;
  getRawAndEntities<T = any>(): Promise<{ entities: Entity[]; raw: T[] }>; getRawOne<T = any>(): Promise<T | undefined>; getRawMany<T = any>(): Promise<T[]>; getOne(): Promise<Entity | null>; getOneOrFail(): Promise<Entity>; getMany(): Promise<Entity[]>; getCount(): Promise<number>; getExists(): Promise<boolean>; getManyAndCount(): Promise<[Entity[], number]>; stream(): Promise<any>;
}
export declare class InsertQueryBuilder<Entity> extends QueryBuilder<Entity> { into<T>(target: EntityTarget<T>, columns?: (string | At<T>)[]): InsertQueryBuilder<T>; values(values: QueryDeepPartialEntity<Entity> | QueryDeepPartialEntity<Entity>[]): this; output(columns: string | string[]): this; returning(columns: string | string[]): this; updateEntity(enabled: boolean): this; onConflict(text: string): this; orIgnore(text?: any): this; orUpdate(...args: any[]): this; execute(): Promise<InsertResult> }
export declare class UpdateQueryBuilder<Entity> extends QueryBuilder<Entity> { set(values: QueryDeepPartialEntity<Entity>): this; where(where: Condition<Entity>, parameters?: ObjectLiteral): this; andWhere(where: Condition<Entity>, parameters?: ObjectLiteral): this; orWhere(where: Condition<Entity>, parameters?: ObjectLiteral): this; whereInIds(ids: any): this; output(columns: string | string[]): this; returning(columns: string | string[]): this; orderBy(...args: any[]): this; limit(count?: number): this; whereEntity(entity: Entity | Entity[]): this; updateEntity(enabled: boolean): this; execute(): Promise<UpdateResult> }
export declare class DeleteQueryBuilder<Entity> extends QueryBuilder<Entity> { from<T>(target: EntityTarget<T>, alias?: string): DeleteQueryBuilder<T>; where(where: Condition<Entity>, parameters?: ObjectLiteral): this; andWhere(where: Condition<Entity>, parameters?: ObjectLiteral): this; orWhere(where: Condition<Entity>, parameters?: ObjectLiteral): this; whereInIds(ids: any): this; returning(columns: string | string[]): this; execute(): Promise<DeleteResult> }
export declare class RelationQueryBuilder<Entity> extends QueryBuilder<Entity> { of(entity: any): this; set(value: any): Promise<void>; add(value: any): Promise<void>; remove(value: any): Promise<void>; addAndRemove(added: any, removed: any): Promise<void>; loadOne<T = any>(): Promise<T | undefined>; loadMany<T = any>(): Promise<T[]> }
export type Relation<T> = T;
export interface EntitySchemaOptions<T> { name: string; target?: any; tableName?: string; columns: { [P in keyof T]?: any }; relations?: { [P in keyof T]?: any }; [more: string]: any }
export declare class EntitySchema<T = any> { readonly options: EntitySchemaOptions<T>; constructor(options: EntitySchemaOptions<T>) }
export interface MigrationInterface { name?: string; transaction?: boolean; up(runner: QueryRunner): Promise<any>; down(runner: QueryRunner): Promise<any> }
export interface EntitySubscriberInterface<Entity = any> { listenTo?(): any; afterLoad?(entity: Entity, event?: LoadEvent<Entity>): any; beforeInsert?(event: InsertEvent<Entity>): any; afterInsert?(event: InsertEvent<Entity>): any; beforeUpdate?(event: UpdateEvent<Entity>): any; afterUpdate?(event: UpdateEvent<Entity>): any; beforeRemove?(event: RemoveEvent<Entity>): any; afterRemove?(event: RemoveEvent<Entity>): any; beforeSoftRemove?(event: any): any; afterSoftRemove?(event: any): any; [hook: string]: any }
export interface LoadEvent<Entity> { entity: Entity; manager: EntityManager; connection: DataSource; queryRunner: QueryRunner; metadata: any }
export interface InsertEvent<Entity> extends LoadEvent<Entity> { entityId?: any }
export interface UpdateEvent<Entity> { entity: Entity | undefined; databaseEntity: Entity; manager: EntityManager; connection: DataSource; queryRunner: QueryRunner; metadata: any; updatedColumns: any[]; updatedRelations: any[] }
export interface RemoveEvent<Entity> { entity?: Entity; databaseEntity: Entity; entityId?: any; manager: EntityManager; connection: DataSource; queryRunner: QueryRunner; metadata: any }
export interface SoftRemoveEvent<Entity> extends RemoveEvent<Entity> {}
export interface ValueTransformer { to(value: any): any; from(value: any): any }
export interface ColumnOptions { [option: string]: any }
export interface RelationOptions { [option: string]: any }
type Target<T> = string | ((type?: any) => { new (...args: any[]): T } | string | Function | EntitySchema<T>);
type Inverse<T> = string | At<T> | ((object: T) => any);
export declare function OneToOne<T>(target: Target<T>, options?: RelationOptions): PropertyDecorator; export declare function OneToOne<T>(target: Target<T>, inverse?: Inverse<T>, options?: RelationOptions): PropertyDecorator;
export declare function OneToMany<T>(target: Target<T>, inverse: Inverse<T>, options?: RelationOptions): PropertyDecorator;
export declare function ManyToOne<T>(target: Target<T>, options?: RelationOptions): PropertyDecorator; export declare function ManyToOne<T>(target: Target<T>, inverse?: Inverse<T>, options?: RelationOptions): PropertyDecorator;
export declare function ManyToMany<T>(target: Target<T>, options?: RelationOptions): PropertyDecorator; export declare function ManyToMany<T>(target: Target<T>, inverse?: Inverse<T>, options?: RelationOptions): PropertyDecorator;
export declare function RelationId<T>(relation: string | ((object: T) => any), alias?: string, factory?: any): PropertyDecorator;
export declare function EventSubscriber(): ClassDecorator;
type Decorated = (...args: any[]) => any;
export declare const Entity: Decorated, ViewEntity: Decorated, ChildEntity: Decorated, TableInheritance: Decorated, Column: Decorated, PrimaryColumn: Decorated, PrimaryGeneratedColumn: Decorated, CreateDateColumn: Decorated, UpdateDateColumn: Decorated, DeleteDateColumn: Decorated, VersionColumn: Decorated, ViewColumn: Decorated, VirtualColumn: Decorated, ObjectIdColumn: Decorated, Generated: Decorated, JoinColumn: Decorated, JoinTable: Decorated, BeforeInsert: Decorated, AfterInsert: Decorated, BeforeUpdate: Decorated, AfterUpdate: Decorated, BeforeRemove: Decorated, AfterRemove: Decorated, BeforeSoftRemove: Decorated, AfterSoftRemove: Decorated, BeforeRecover: Decorated, AfterRecover: Decorated, AfterLoad: Decorated, Check: Decorated, Exclusion: Decorated, Tree: Decorated, TreeChildren: Decorated, TreeParent: Decorated, TreeLevelColumn: Decorated, EntityRepository: Decorated, Transaction: Decorated, TransactionManager: Decorated, ForeignKey: Decorated;
type Fields<Entity> = readonly string[] | ((object?: any) => any[] | { [key: string]: number });
export declare function Index(...args: any[]): any; export declare function Unique(...args: any[]): any;
export declare class TypeORMError extends Error {}
export declare class QueryFailedError<T = any> extends Error { readonly query: string; readonly parameters?: any[]; readonly driverError: T; [more: string]: any }
export declare class EntityNotFoundError extends Error { constructor(...args: any[]) }
export declare class Table { constructor(options?: any); [more: string]: any } export declare class TableColumn { constructor(options?: any); [more: string]: any } export declare class TableForeignKey { constructor(options?: any); [more: string]: any } export declare class TableIndex { constructor(options?: any); [more: string]: any } export declare class TableUnique { constructor(options?: any); [more: string]: any } export declare class TableCheck { constructor(options?: any); [more: string]: any }
export declare class DefaultNamingStrategy { [more: string]: any } export interface NamingStrategyInterface { [more: string]: any } export declare class ObjectId { constructor(id?: any); toHexString(): string } export type ObjectID = ObjectId;
export declare function getRepository<Entity>(target: EntityTarget<Entity>, connection?: string): Repository<Entity>; export declare function getTreeRepository<Entity>(target: EntityTarget<Entity>, connection?: string): TreeRepository<Entity>; export declare function getCustomRepository<T>(custom: ObjectType<T>, connection?: string): T; export declare function getManager(connection?: string): EntityManager; export declare function getConnection(name?: string): DataSource; export declare function createConnection(options?: any): Promise<DataSource>; export declare function getConnectionManager(): any; export declare function getConnectionOptions(name?: string): Promise<any>; export declare function createQueryBuilder<Entity>(target?: EntityTarget<Entity>, alias?: string): SelectQueryBuilder<Entity>; export declare function getMetadataArgsStorage(): any;
`;

;// CONCATENATED MODULE: ./src/typecheck/stubs/index.ts
// A module specifier in; our declaration of that package out, as dense as the questions need, or null.








const STUBS = {
    typeorm: typeorm,
    mongoose: mongoosePackage,
    'mongoose/all': mongoose,
    '@nestjs/common': nestCommon,
    '@nestjs/config': nestConfig,
    '@nestjs/graphql': nestMappedTypes,
    '@nestjs/mapped-types': nestMappedTypes,
    '@nestjs/mongoose': nestMongoose,
    '@nestjs/swagger': nestSwagger,
    '@nestjs/typeorm': nestTypeorm,
    'class-transformer': classTransformer,
    'class-validator': classValidator,
    '@golevelup/nestjs-testing': deepMocks,
    '@golevelup/ts-jest': deepMocks,
    '@golevelup/ts-vitest': deepMocks,
    'fp-ts/Either': either,
    'fp-ts/Option': fp_ts_option,
    'fp-ts/TaskEither': taskEither,
    'fp-ts/TaskOption': taskOption,
    'fp-ts/lib/Either': either,
    'fp-ts/lib/Option': fp_ts_option,
    'fp-ts/lib/TaskEither': taskEither,
    'fp-ts/lib/TaskOption': taskOption,
    'jest-mock-extended': deepMocks,
    'vitest-mock-extended': deepMocks,
    react: react,
};
const globalStub = globals;
const stubbedPackages = Object.keys(STUBS);
function stubFor(specifier) {
    return Object.hasOwn(STUBS, specifier) ? STUBS[specifier] : null;
}

;// CONCATENATED MODULE: ./src/typecheck/open-program.ts
// Root paths, a tree and its module resolver in; a TypeScript program out that shares its source files with others.


/** Outside of the repository's own root, so that no path of it can be one of these. */
const open_program_STUBS = '/stubs/';
const LIBRARY = '/library/';
const GLOBALS = `${open_program_STUBS}globals.d.ts`;
function openProgram(roots, input) {
    const { typescript, tree, resolver, sources } = input;
    const present = new Set(tree.paths);
    const stubs = new Map([[GLOBALS, globalStub]]);
    function stubName(specifier) {
        const text = stubFor(specifier);
        if (text === null)
            return null;
        const name = `${open_program_STUBS}${encodeURIComponent(specifier)}.d.ts`;
        stubs.set(name, text);
        return name;
    }
    function textOf(name) {
        if (name.startsWith(open_program_STUBS))
            return stubs.get(name) ?? null;
        if (name.startsWith(LIBRARY))
            return input.library(name.slice(LIBRARY.length));
        const path = name.slice(ROOT.length);
        return name.startsWith(ROOT) && present.has(path) ? tree.text(path) : null;
    }
    const host = {
        fileExists: (name) => textOf(name) !== null,
        readFile: (name) => textOf(name) ?? undefined,
        getSourceFile(name) {
            const text = textOf(name);
            return text === null ? undefined : sources.of(name, text);
        },
        getDefaultLibFileName: () => `${LIBRARY}lib.esnext.full.d.ts`,
        getDefaultLibLocation: () => LIBRARY,
        writeFile: () => { },
        getCurrentDirectory: () => ROOT,
        getCanonicalFileName: (name) => name,
        useCaseSensitiveFileNames: () => true,
        getNewLine: () => '\n',
        directoryExists: () => true,
        getDirectories: () => [],
        resolveModuleNameLiterals: (literals, containing) => literals.map(({ text }) => {
            const isOurs = containing.startsWith(ROOT);
            const path = isOurs ? resolver.resolve(text, containing.slice(ROOT.length)) : null;
            const resolvedFileName = path === null ? stubName(text) : ROOT + path;
            if (resolvedFileName === null)
                return { resolvedModule: undefined };
            const extension = /(?:\.d)?\.[cm]?[jt]sx?$/.exec(resolvedFileName)?.[0] ?? '.ts';
            return { resolvedModule: { resolvedFileName, extension, isExternalLibraryImport: false } };
        }),
        resolveTypeReferenceDirectiveReferences: (references) => references.map(() => ({ resolvedTypeReferenceDirective: undefined })),
    };
    const rootNames = [...roots.map((path) => ROOT + path), GLOBALS];
    return typescript.createProgram({ rootNames, options: input.options, host, oldProgram: input.old });
}
const STRICTNESS = [
    'strict',
    'strictNullChecks',
    'noImplicitAny',
    'strictFunctionTypes',
    'strictBindCallApply',
    'strictPropertyInitialization',
    'useUnknownInCatchVariables',
    'exactOptionalPropertyTypes',
    'noUncheckedIndexedAccess',
];
/** How strictly the project reads its own types; everything else is ours. */
function compilerOptions(typescript, written) {
    const strictness = STRICTNESS.filter((key) => typeof written[key] === 'boolean').map((key) => [key, written[key]]);
    return {
        // The default of today's compiler is not what a project without the setting was written with.
        strict: false,
        ...Object.fromEntries(strictness),
        target: typescript.ScriptTarget.ESNext,
        module: typescript.ModuleKind.ESNext,
        moduleResolution: typescript.ModuleResolutionKind.Bundler,
        lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        jsx: typescript.JsxEmit.Preserve,
        allowJs: true,
        checkJs: true,
        noEmit: true,
        skipLibCheck: true,
        skipDefaultLibCheck: true,
        types: [],
        esModuleInterop: true,
        allowSyntheticDefaultImports: true,
        resolveJsonModule: false,
        experimentalDecorators: true,
        allowImportingTsExtensions: true,
        ignoreDeprecations: '6.0',
    };
}

;// CONCATENATED MODULE: ./src/typecheck/blame-failure.ts
// A failure and the changed members in; the change that it comes from out, or null when none can be named.
function blameFailure(failure, place, changes, uses) {
    const here = uses.find((use) => use.path === place.path && use.line >= place.line && use.line <= place.endLine);
    if (here)
        return here.change;
    const named = bestBy(changes, (change) => score(change, failure.message));
    if (named !== null)
        return named;
    return null;
}
function score(change, message) {
    const member = isNamed(change.member, message) || (change.renamedTo !== null && isNamed(change.renamedTo, message));
    const owner = isNamed(change.owner.split('.')[0], message);
    return (member ? 2 : 0) + (owner ? 1 : 0);
}
function bestBy(changes, rate) {
    let best = null;
    for (const [at, change] of changes.entries()) {
        const points = rate(change);
        if (points > (best?.points ?? 0))
            best = { at, points };
    }
    return best?.at ?? null;
}
/** As TypeScript quotes names: `'email'`, `"email"`, `email: string`, `User`. */
function isNamed(name, message) {
    let at = message.indexOf(name);
    while (at >= 0) {
        if (!/[\w$]/.test(message[at - 1] ?? ' ') && !/[\w$]/.test(message[at + name.length] ?? ' '))
            return true;
        at = message.indexOf(name, at + 1);
    }
    return false;
}

;// CONCATENATED MODULE: ./src/typecheck/read-members.ts
// A source file in; the members of its classes, interfaces, type literals and enums out, as they are written.

const ENTITY_DECORATORS = new Set(['Entity', 'ViewEntity', 'ChildEntity', 'Schema', 'Embeddable', 'Table']);
function readMembers(typescript, file) {
    const found = [];
    const owners = new Set();
    const text = (node) => node.getText(file).replace(/\s+/g, ' ');
    function add(owner, node, name, kind, type, more) {
        const said = nameOf(typescript, name);
        if (said === null)
            return;
        found.push({
            owner: owner.name,
            ownerKind: owner.kind,
            ownerPlace: owner.place,
            name: said,
            kind,
            type,
            isOptional: false,
            isGiven: false,
            node,
            place: placeOf(file, name),
            ...more,
        });
    }
    function readProperty(owner, node) {
        const initializer = typescript.isPropertySignature(node) ? undefined : node.initializer;
        const isStatic = modifiersOf(typescript, node).has(typescript.SyntaxKind.StaticKeyword);
        const type = node.type
            ? textWithoutMembers(typescript, node.type, file)
            : initializer
                ? `= ${text(initializer).slice(0, 200)}`
                : '';
        add(owner, node, node.name, 'property', type, {
            isOptional: node.questionToken !== undefined,
            isGiven: isStatic || initializer !== undefined || owner.kind === 'entity',
        });
        if (node.type)
            readType({ ...owner, name: `${owner.name}.${nameOf(typescript, node.name) ?? '?'}` }, node.type);
    }
    function readElement(owner, node) {
        if (typescript.isPropertyDeclaration(node) || typescript.isPropertySignature(node))
            readProperty(owner, node);
        else if (typescript.isMethodDeclaration(node) || typescript.isMethodSignature(node)) {
            add(owner, node, node.name, 'method', signatureOf(node, text), {
                isOptional: node.questionToken !== undefined,
                isGiven: typescript.isMethodDeclaration(node),
            });
        }
        else if (typescript.isGetAccessor(node) || typescript.isSetAccessor(node)) {
            const type = typescript.isGetAccessor(node) ? node.type : node.parameters[0]?.type;
            add(owner, node, node.name, 'property', type ? text(type) : '', { isGiven: true });
        }
        else if (typescript.isConstructorDeclaration(node)) {
            for (const parameter of node.parameters) {
                if (typescript.isParameterPropertyDeclaration(parameter, node))
                    readProperty({ ...owner, kind: 'class' }, parameter);
            }
        }
    }
    /** Type literals, also inside unions, intersections, arrays and generic arguments. */
    function readType(owner, type) {
        if (typescript.isTypeLiteralNode(type)) {
            for (const member of type.members)
                readElement({ ...owner, kind: owner.kind === 'entity' ? 'type' : owner.kind }, member);
            return;
        }
        if (typescript.isFunctionTypeNode(type) || typescript.isMappedTypeNode(type))
            return;
        typescript.forEachChild(type, (child) => {
            if (typescript.isTypeNode(child))
                readType(owner, child);
        });
    }
    function visit(node) {
        if (typescript.isClassLike(node)) {
            const isEntity = decoratorsOf(typescript, node).some((name) => ENTITY_DECORATORS.has(name));
            const owner = ownerOf(node.name?.text ?? 'default', isEntity ? 'entity' : 'class', node.name ?? node);
            for (const member of node.members)
                readElement(owner, member);
        }
        else if (typescript.isInterfaceDeclaration(node)) {
            const owner = ownerOf(node.name.text, 'interface', node.name);
            for (const member of node.members)
                readElement(owner, member);
        }
        else if (typescript.isTypeAliasDeclaration(node)) {
            readType(ownerOf(node.name.text, 'type', node.name), node.type);
        }
        else if (typescript.isEnumDeclaration(node)) {
            const owner = ownerOf(node.name.text, 'enum', node.name);
            for (const member of node.members) {
                const value = member.initializer ? text(member.initializer) : '';
                add(owner, member, member.name, 'enum-member', value, { isGiven: true });
            }
        }
        if (typescript.isNewExpression(node) || (typescript.isCallExpression(node) && !typescript.isDecorator(node.parent)))
            readSchema(node);
        typescript.forEachChild(node, visit);
    }
    /** Mongoose: `const userSchema = new Schema({ email: String })`. */
    function readSchema(node) {
        const { expression } = node;
        const name = typescript.isPropertyAccessExpression(expression) ? expression.name : expression;
        const [definition] = node.arguments ?? [];
        if (!typescript.isIdentifier(name) || name.text !== 'Schema' || !definition)
            return;
        if (!typescript.isObjectLiteralExpression(definition))
            return;
        const { parent } = outerOf(typescript, node);
        const isNamed = typescript.isVariableDeclaration(parent) && typescript.isIdentifier(parent.name);
        const owner = isNamed ? ownerOf(parent.name.text, 'entity', parent.name) : ownerOf('Schema', 'entity', node);
        readDefinition(owner, definition);
    }
    /** `String` of `{ type: String, index: true }`: the other options change nothing for code. */
    function schemaType(initializer) {
        if (!typescript.isObjectLiteralExpression(initializer))
            return text(initializer).slice(0, 200);
        const type = initializer.properties.find((one) => one.name !== undefined && nameOf(typescript, one.name) === 'type');
        return type && typescript.isPropertyAssignment(type) ? text(type.initializer).slice(0, 200) : '{}';
    }
    function readDefinition(owner, definition) {
        for (const property of definition.properties) {
            if (!typescript.isPropertyAssignment(property))
                continue;
            const { initializer } = property;
            add(owner, property, property.name, 'property', schemaType(initializer), { isGiven: true });
            const isNested = typescript.isObjectLiteralExpression(initializer) &&
                !initializer.properties.some((one) => one.name !== undefined && nameOf(typescript, one.name) === 'type');
            if (isNested)
                readDefinition({ ...owner, name: `${owner.name}.${nameOf(typescript, property.name) ?? '?'}` }, initializer);
        }
    }
    function ownerOf(name, kind, node) {
        owners.add(name);
        return { name, kind, place: placeOf(file, node) };
    }
    visit(file);
    return { members: found, owners };
}
function signatureOf(node, text) {
    const parameters = node.parameters.map((parameter) => {
        const type = parameter.type ? text(parameter.type) : '';
        return `${parameter.dotDotDotToken ? '...' : ''}${parameter.questionToken || parameter.initializer ? '?' : ''}${type}`;
    });
    return `(${parameters.join(', ')}) => ${node.type ? text(node.type) : ''}`;
}
function nameOf(typescript, name) {
    if (typescript.isIdentifier(name) || typescript.isPrivateIdentifier(name))
        return name.text;
    if (typescript.isStringLiteralLike(name) || typescript.isNumericLiteral(name))
        return name.text;
    return null;
}
/** Nested members are members of their own: they do not change the type of what holds them. */
function textWithoutMembers(typescript, type, file) {
    let left = '';
    let from = type.getStart(file);
    const visit = (node) => {
        if (!typescript.isTypeLiteralNode(node)) {
            typescript.forEachChild(node, visit);
            return;
        }
        left += `${file.text.slice(from, node.getStart(file))}{}`;
        from = node.getEnd();
    };
    visit(type);
    return (left + file.text.slice(from, type.getEnd())).replace(/\s+/g, ' ');
}
/** Around it: `as`, parentheses. */
function outerOf(typescript, node) {
    let outer = node;
    while (outer.parent &&
        (typescript.isAsExpression(outer.parent) || typescript.isParenthesizedExpression(outer.parent))) {
        outer = outer.parent;
    }
    return outer;
}
function modifiersOf(typescript, node) {
    const modifiers = typescript.canHaveModifiers(node) ? typescript.getModifiers(node) : undefined;
    return new Set((modifiers ?? []).map((modifier) => modifier.kind));
}
function decoratorsOf(typescript, node) {
    const decorators = typescript.canHaveDecorators(node) ? (typescript.getDecorators(node) ?? []) : [];
    return decorators.map(({ expression }) => {
        const called = typescript.isCallExpression(expression) ? expression.expression : expression;
        if (typescript.isPropertyAccessExpression(called))
            return called.name.text;
        return typescript.isIdentifier(called) ? called.text : '';
    });
}

;// CONCATENATED MODULE: ./src/typecheck/resolve-modules.ts
// A tree's paths and settings in; for an import, the file that it means out. No node_modules: packages are ours or stubs.
const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.d.ts', '.d.mts', '.js', '.jsx', '.mjs', '.cjs'];
const WRITTEN_ENDINGS = {
    '.js': ['.ts', '.tsx', '.d.ts'],
    '.jsx': ['.tsx'],
    '.mjs': ['.mts', '.d.mts'],
    '.cjs': ['.cts'],
};
const MOST_EXTENDS = 8;
/** `aliases`: specifiers that mean a file of the tree wherever they are written. */
function resolveModules(typescript, tree, aliases = new Map()) {
    const present = new Set(tree.paths);
    const configs = new Map();
    const folderConfigs = new Map();
    const answers = new Map();
    const packages = readPackages(tree);
    const configFiles = configFilesByFolder(tree.paths);
    function resolve(specifier, from) {
        const alias = aliases.get(specifier);
        if (alias !== undefined && present.has(alias))
            return alias;
        const folder = folderOf(from);
        const key = `${folder}\0${specifier}`;
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        const answer = find(specifier, folder);
        answers.set(key, answer);
        return answer;
    }
    function find(specifier, folder) {
        if (/^\.{1,2}(?:\/|$)/.test(specifier))
            return fileAt(join(folder, specifier));
        const config = configFor(folder);
        for (const target of config ? mapped(specifier, config) : []) {
            const file = fileAt(target);
            if (file)
                return file;
        }
        if (config?.baseUrl != null) {
            const file = fileAt(join(config.baseUrl, specifier));
            if (file)
                return file;
        }
        return inPackage(specifier);
    }
    function mapped(specifier, config) {
        let best = null;
        for (const [pattern, targets] of config.paths) {
            const star = pattern.indexOf('*');
            if (star < 0) {
                if (pattern === specifier)
                    return targets;
                continue;
            }
            const [prefix, suffix] = [pattern.slice(0, star), pattern.slice(star + 1)];
            if (specifier.length < prefix.length + suffix.length)
                continue;
            if (!specifier.startsWith(prefix) || !specifier.endsWith(suffix) || (best && best.length >= prefix.length))
                continue;
            const middle = specifier.slice(prefix.length, specifier.length - suffix.length);
            best = { length: prefix.length, targets: targets.map((target) => target.replace('*', () => middle)) };
        }
        return best?.targets ?? [];
    }
    function inPackage(specifier) {
        const parts = specifier.split('/');
        const name = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
        const found = packages.get(name);
        if (!found)
            return null;
        const rest = specifier.slice(name.length + 1);
        for (const target of [...exportTargets(found.manifest, rest), ...guesses(found.manifest, rest)]) {
            const file = fileAt(join(found.folder, target)) ?? fileAt(join(found.folder, asSource(target)));
            if (file)
                return file;
        }
        return null;
    }
    /** As TypeScript looks: the file, with an ending, the source behind a `.js`, the index of a folder. */
    function fileAt(path) {
        if (present.has(path) && ENDINGS.some((ending) => path.endsWith(ending)))
            return path;
        const ending = /\.[cm]?jsx?$/.exec(path)?.[0] ?? '';
        for (const other of WRITTEN_ENDINGS[ending] ?? []) {
            const source = path.slice(0, -ending.length) + other;
            if (present.has(source))
                return source;
        }
        for (const other of ENDINGS)
            if (present.has(path + other))
                return path + other;
        for (const other of ENDINGS) {
            const index = path === '' ? `index${other}` : `${path}/index${other}`;
            if (present.has(index))
                return index;
        }
        return null;
    }
    function configFor(folder) {
        const known = folderConfigs.get(folder);
        if (known !== undefined)
            return known;
        const own = configFiles.get(folder) ?? [];
        const read = own.map((path) => readConfig(path, 0)).filter((config) => config !== null);
        // Solutions keep the aliases in a file of another name beside an empty tsconfig.
        const main = read[0] ?? null;
        const withPaths = main?.paths.length ? main : read.find((config) => config.paths.length > 0);
        const above = folder === '' ? null : configFor(folderOf(folder));
        const config = main
            ? {
                options: { ...main.options },
                paths: withPaths?.paths ?? above?.paths ?? [],
                baseUrl: main.baseUrl ?? withPaths?.baseUrl ?? null,
            }
            : (above ?? null);
        folderConfigs.set(folder, config);
        return config;
    }
    function readConfig(path, depth) {
        const known = configs.get(path);
        if (known !== undefined)
            return known;
        configs.set(path, null);
        const text = tree.text(path);
        const parsed = text === null ? null : typescript.parseConfigFileTextToJson(path, text).config;
        if (typeof parsed !== 'object' || parsed === null)
            return null;
        const folder = folderOf(path);
        const written = parsed;
        const inherited = depth < MOST_EXTENDS ? extended(written.extends, folder, depth) : [];
        const own = isRecord(written.compilerOptions) ? written.compilerOptions : {};
        const baseUrl = typeof own.baseUrl === 'string' ? join(folder, own.baseUrl) : null;
        const config = { options: {}, paths: [], baseUrl: null };
        for (const parent of inherited) {
            Object.assign(config.options, parent.options);
            if (parent.paths.length > 0)
                config.paths = parent.paths;
            config.baseUrl = parent.baseUrl ?? config.baseUrl;
        }
        Object.assign(config.options, own);
        config.baseUrl = baseUrl ?? config.baseUrl;
        if (isRecord(own.paths)) {
            const from = baseUrl ?? folder;
            config.paths = Object.entries(own.paths).map(([pattern, targets]) => [
                pattern,
                (Array.isArray(targets) ? targets : [])
                    .filter((target) => typeof target === 'string')
                    .map((target) => join(from, target)),
            ]);
        }
        configs.set(path, config);
        return config;
    }
    function extended(value, folder, depth) {
        const names = (Array.isArray(value) ? value : [value]).filter((name) => typeof name === 'string');
        return names.flatMap((name) => {
            const path = name.startsWith('.') ? join(folder, name) : inNamedPackage(name);
            if (path === null)
                return [];
            const file = [path, `${path}.json`, `${path}/tsconfig.json`].find((candidate) => present.has(candidate));
            const config = file ? readConfig(file, depth + 1) : null;
            return config ? [config] : [];
        });
    }
    function inNamedPackage(name) {
        const parts = name.split('/');
        const count = name.startsWith('@') ? 2 : 1;
        const found = packages.get(parts.slice(0, count).join('/'));
        return found ? join(found.folder, parts.slice(count).join('/')) : null;
    }
    return { resolve, settingsFor: (path) => configFor(folderOf(path))?.options ?? {} };
}
function readPackages(tree) {
    const found = new Map();
    for (const path of tree.paths) {
        if (path !== 'package.json' && !path.endsWith('/package.json'))
            continue;
        const manifest = parseJson(tree.text(path) ?? '');
        if (typeof manifest?.name === 'string' && !found.has(manifest.name)) {
            found.set(manifest.name, { folder: folderOf(path), manifest });
        }
    }
    return found;
}
function configFilesByFolder(paths) {
    const found = new Map();
    for (const path of paths) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        if (!/^[jt]sconfig(?:\.[\w-]+)*\.json$/.test(name))
            continue;
        const folder = folderOf(path);
        found.set(folder, [...(found.get(folder) ?? []), path]);
    }
    const rank = (path) => path.endsWith('tsconfig.json') ? 0 : /tsconfig\.(?:app|base)\.json$/.test(path) ? 1 : 2;
    for (const files of found.values())
        files.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
    return found;
}
/** Targets that the package's own `exports` names for a subpath. */
function exportTargets({ exports }, rest) {
    const wanted = rest === '' ? '.' : `./${rest}`;
    if (typeof exports === 'string')
        return rest === '' ? [exports] : [];
    if (!isRecord(exports))
        return [];
    const entries = Object.keys(exports).some((key) => key.startsWith('.')) ? exports : { '.': exports };
    for (const [key, value] of Object.entries(entries)) {
        const star = key.indexOf('*');
        if (star < 0) {
            if (key === wanted)
                return conditions(value);
            continue;
        }
        const [prefix, suffix] = [key.slice(0, star), key.slice(star + 1)];
        if (!wanted.startsWith(prefix) || !wanted.endsWith(suffix) || wanted.length < prefix.length + suffix.length)
            continue;
        const middle = wanted.slice(prefix.length, wanted.length - suffix.length);
        return conditions(value).map((target) => target.replace('*', () => middle));
    }
    return [];
}
function conditions(value, depth = 0) {
    if (typeof value === 'string')
        return [value];
    if (!isRecord(value) || depth > 4)
        return [];
    const order = ['source', 'development', 'types', 'import', 'module', 'default', 'require', 'node'];
    const keys = [...order.filter((key) => key in value), ...Object.keys(value).filter((key) => !order.includes(key))];
    return keys.flatMap((key) => conditions(value[key], depth + 1));
}
function guesses(manifest, rest) {
    if (rest !== '')
        return [rest, `src/${rest}`, `lib/${rest}`];
    const named = ['source', 'types', 'typings', 'module', 'main'].map((key) => manifest[key]);
    return [
        ...named.filter((value) => typeof value === 'string'),
        'src/index',
        'index',
        'src/main',
        'lib/index',
    ];
}
/** Built files are not in the tree: their sources are. */
function asSource(target) {
    return target
        .replace(/^(\.\/)?(?:dist|build|lib|out)\/(?:src\/|esm\/|cjs\/|types\/)?/, 'src/')
        .replace(/(?:\.d)?\.[cm]?[jt]s$/, '');
}
function parseJson(text) {
    try {
        const value = JSON.parse(text);
        return isRecord(value) ? value : null;
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
function join(folder, relative) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./src/typecheck/schema-members.ts
// Members of Mongoose schemas that went in; the declarations of the same members in the document's own type out.

/** `new Schema<User>({ email: … })`: without the path the documents have no `email`, whatever `User` says. */
function schemaMembers(typescript, program, compared) {
    const checker = program.getTypeChecker();
    const found = new Map();
    for (const [at, { kind, atBase }] of compared.entries()) {
        if (kind !== 'removed' && kind !== 'renamed')
            continue;
        for (const { node } of atBase) {
            if (!typescript.isPropertyAssignment(node))
                continue;
            const meaning = resolveUse(typescript, checker, node.name);
            for (const declaration of declarationsOf(checker, meaning?.symbols ?? [])) {
                if (declaration !== node)
                    found.set(declaration, at);
            }
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./src/typecheck/without-members.ts
// The head and the members whose column is gone in; the same head out, those members blanked so that nothing moves.
function withoutMembers(head, compared) {
    const texts = new Map();
    for (const { path, isDropped, atHead } of compared) {
        if (!isDropped)
            continue;
        let text = texts.get(path) ?? head.text(path);
        if (text === null)
            continue;
        for (const { node } of atHead)
            text = blank(text, node.getStart(node.getSourceFile()), node.getEnd());
        texts.set(path, text);
    }
    if (texts.size === 0)
        return head;
    return { paths: head.paths, text: (path) => texts.get(path) ?? head.text(path) };
}
function blank(text, from, to) {
    return text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ') + text.slice(to);
}

;// CONCATENATED MODULE: ./src/typecheck/compare-types.ts
// Two sides of the code in; the members that changed, who uses them at base, and what fails at head out.















/** For one question; a session keeps the parsed files. */
function compareTypes(given, base, head, options) {
    return compareWith(given, openSourceFiles(given.typescript), base, head, options);
}
/** What changed, told from the changed files alone: nothing more need be read when this is empty. */
function changedMembers({ typescript }, sources, base, head, options) {
    const read = (tree, path) => {
        const text = isSource(path) ? tree.text(path) : null;
        return text === null || text.length > MOST_CHARS
            ? { members: [], owners: new Set() }
            : readMembers(typescript, sources.of(ROOT + path, text));
    };
    const left = new Set(options.moved.values());
    const paths = new Set([...options.changed, ...options.dropped.map(({ path }) => path)]);
    return [...paths].sort().flatMap((path) => {
        if (left.has(path) && head.text(path) === null)
            return [];
        const dropped = options.dropped.filter((member) => member.path === path);
        const from = options.moved.get(path) ?? path;
        return compareMembers(from, read(base, from), read(head, path), dropped);
    });
}
function compareWith(given, sources, base, head, options) {
    const { typescript } = given;
    const compared = changedMembers(given, sources, base, head, options);
    const problems = [];
    if (compared.length === 0)
        return { changes: [], uses: [], faults: [], kept: [], problems };
    const after = withoutMembers(head, compared);
    const names = new Set(compared.map(({ member }) => member));
    const baseModules = resolveModules(typescript, base, options.aliases.base);
    const headModules = resolveModules(typescript, after, options.aliases.head);
    const declaring = [...new Set(compared.map(({ path }) => path))].sort();
    const chosen = chooseFiles(base, baseModules, declaring, names);
    const inHead = new Set(after.paths);
    const inBase = new Set(base.paths);
    const headPaths = [...chosen.naming, ...chosen.near, ...chosen.ambient, ...options.changed].filter((path) => isSource(path) && inHead.has(path));
    const headRoots = [...new Set(headPaths)].sort();
    const written = baseModules.settingsFor(declaring[0]);
    const compiler = compilerOptions(typescript, written);
    const common = { typescript, sources, library: given.library, options: compiler };
    const baseRoots = [...new Set([...chosen.naming, ...headRoots, ...declaring])]
        .filter((path) => inBase.has(path))
        .sort();
    const before = openProgram(baseRoots, { ...common, tree: base, resolver: baseModules });
    const now = openProgram(headRoots, { ...common, tree: after, resolver: headModules, old: before });
    const filesOf = (program, paths) => paths.map((path) => fileOf(program, path)).filter((file) => file !== undefined);
    const changes = compared.map(plainChange);
    const atBase = sought(compared, ({ atBase }) => atBase);
    const behind = schemaMembers(typescript, before, compared);
    for (const [declaration, change] of behind) {
        if (!atBase.declarations.has(declaration))
            atBase.declarations.set(declaration, change);
    }
    const used = findUses(typescript, before, filesOf(before, chosen.naming), atBase);
    const lines = headLines(before, now, fileOf);
    const faults = [];
    const kept = [];
    for (const use of used) {
        const change = compared[use.change];
        const moved = lines.moved(use);
        if (!moved)
            continue;
        if (change.kind === 'removed' || change.kind === 'renamed') {
            if (behind.get(use.declaration) === use.change || !resolvesStill(typescript, now, moved, use))
                faults.push(faultOfUse(use, moved.place));
        }
        else
            kept.push({ ...plainUse(use), ...moved.place });
    }
    const using = new Set(used.map(({ path }) => path));
    const checked = chooseChecked(chosen, using, options.changed, after);
    // What is wrong with a statement that names the member is told with the name, and the change itself is no finding.
    const told = [...faults, ...changes.map(({ changedAt }) => changedAt)];
    const isTold = (place) => told.some(({ path, line, endLine }) => path === place.path && place.line <= endLine && line <= place.endLine);
    const blame = (failure) => {
        const place = placeOfFailure(failure);
        return isTold(place) ? null : blameFailure(failure, place, changes, used);
    };
    for (const { failure, blamed } of findFailures(typescript, before, now, checked, fileOf, blame)) {
        faults.push({
            ...placeOfFailure(failure),
            change: blamed,
            message: failure.message,
            code: failure.code,
            form: null,
            within: nodeWithin(typescript, failure.file, failure.start),
            certainty: 'proven',
        });
    }
    const uses = used.map(plainUse);
    return { changes, uses, faults, kept, problems };
}
function plainUse({ node: _node, declaration: _declaration, ...use }) {
    return use;
}
function faultOfUse(use, place) {
    const { change, form, within, certainty } = use;
    const { path, line, startColumn, endLine, endColumn } = place;
    return { path, line, startColumn, endLine, endColumn, change, form, within, certainty, message: '', code: null };
}
/** Something else may have the name now: a base class, another part of a union. */
function resolvesStill(typescript, program, moved, use) {
    const checker = program.getTypeChecker();
    if (use.form === 'string')
        return false;
    const meaning = resolveUse(typescript, checker, moved.node);
    return meaning !== null && meaning.symbols.length > 0;
}
function sought(compared, side) {
    const declarations = new Map();
    const names = new Set();
    for (const [at, change] of compared.entries()) {
        for (const { node, name } of side(change)) {
            declarations.set(node, at);
            names.add(name);
        }
    }
    return { declarations, names };
}
function fileOf(program, path) {
    return program.getSourceFile(ROOT + path);
}
function placeOfFailure({ file, start, length }) {
    return placeBetween(file, start, start + length);
}
function nodeWithin(typescript, file, position) {
    let node = file;
    for (;;) {
        const inner = typescript.forEachChild(node, (child) => child.getFullStart() <= position && position < child.getEnd() ? child : undefined);
        if (!inner)
            return enclosingName(typescript, node);
        node = inner;
    }
}

;// CONCATENATED MODULE: ./src/typecheck/type-session.ts
// Type questions one after the other in; answers out. The base is sent once, each head as what differs from it.



/** The changed files alone, and all. */
const MOST_BASES = 2;
function openTypeSession(given) {
    const sources = source_files_openSourceFiles(given.typescript);
    const known = new Map();
    return (question) => {
        if (question.base) {
            if (known.size >= MOST_BASES)
                known.clear();
            known.set(question.baseId, treeOf(new Map(question.base)));
        }
        const base = known.get(question.baseId);
        if (!base)
            return { step: 'unknown-base' };
        const head = overlay(base, question.head);
        const options = {
            changed: question.head.map(([path]) => path),
            moved: new Map(question.moved),
            dropped: question.dropped,
        };
        if (question.step === 'members') {
            return { step: 'members', changes: changedMembers(given, sources, base, head, options).map(plainChange) };
        }
        const aliases = { base: new Map(question.aliases.base), head: new Map(question.aliases.head) };
        return { step: 'compare', comparison: compareWith(given, sources, base, head, { ...options, aliases }) };
    };
}
function treeOf(texts) {
    const paths = [...texts.keys()].sort();
    return { paths, text: (path) => texts.get(path) ?? null };
}
function overlay(base, changes) {
    const over = new Map(changes);
    const kept = base.paths.filter((path) => over.get(path) !== null);
    const known = new Set(kept);
    const added = [...over].filter(([path, text]) => text !== null && !known.has(path)).map(([path]) => path);
    return {
        paths: [...kept, ...added].sort(),
        text: (path) => {
            const text = over.get(path);
            return text === undefined ? base.text(path) : text;
        },
    };
}


/***/ })

};
;