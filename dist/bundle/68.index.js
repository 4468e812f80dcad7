"use strict";
exports.id = 68;
exports.ids = [68];
exports.modules = {

/***/ 97593:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resolveChannel = exports.subscribeChannel = exports.executeRootSelectionSetChannel = exports.executeVariableCoercionChannel = exports.executeChannel = exports.validateChannel = exports.parseChannel = void 0;
exports.shouldTrace = shouldTrace;
exports.traceMixed = traceMixed;
const isPromise_ts_1 = __webpack_require__(4091);
function resolveDiagnosticsChannel() {
    let dc;
    try {
        const processRef = globalThis.process;
        if (typeof processRef?.getBuiltinModule === 'function') {
            dc = processRef.getBuiltinModule('node:diagnostics_channel');
        }
    }
    catch {
    }
    return dc;
}
const dc = resolveDiagnosticsChannel();
exports.parseChannel = dc?.tracingChannel('graphql:parse');
exports.validateChannel = dc?.tracingChannel('graphql:validate');
exports.executeChannel = dc?.tracingChannel('graphql:execute');
exports.executeVariableCoercionChannel = dc?.tracingChannel('graphql:execute:variableCoercion');
exports.executeRootSelectionSetChannel = dc?.tracingChannel('graphql:execute:rootSelectionSet');
exports.subscribeChannel = dc?.tracingChannel('graphql:subscribe');
exports.resolveChannel = dc?.tracingChannel('graphql:resolve');
const SUB_CHANNEL_KEYS = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'];
function shouldTrace(channel) {
    if (channel == null) {
        return false;
    }
    const aggregate = channel.hasSubscribers;
    if (aggregate !== undefined) {
        return aggregate;
    }
    for (const key of SUB_CHANNEL_KEYS) {
        if (channel[key].hasSubscribers) {
            return true;
        }
    }
    return false;
}
function traceMixed(channel, contextInput, fn) {
    const context = contextInput;
    return channel.start.runStores(context, () => {
        let result;
        try {
            result = fn();
        }
        catch (err) {
            context.error = err;
            channel.error.publish(context);
            channel.end.publish(context);
            throw err;
        }
        if (!(0, isPromise_ts_1.isPromiseLike)(result)) {
            context.result = result;
            channel.end.publish(context);
            return result;
        }
        channel.end.publish(context);
        return result.then((value) => {
            context.result = value;
            channel.asyncStart.publish(context);
            channel.asyncEnd.publish(context);
            return value;
        }, (err) => {
            context.error = err;
            channel.error.publish(context);
            channel.asyncStart.publish(context);
            channel.asyncEnd.publish(context);
            throw err;
        });
    });
}
//# sourceMappingURL=diagnostics.js.map

/***/ }),

/***/ 15939:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.GraphQLError = void 0;
const isObjectLike_ts_1 = __webpack_require__(20892);
const location_ts_1 = __webpack_require__(72245);
const printLocation_ts_1 = __webpack_require__(6512);
class GraphQLError extends Error {
    constructor(message, options = {}) {
        const { nodes, source, positions, path, originalError, cause, extensions } = options;
        const hasCause = 'cause' in options;
        const errorCause = hasCause ? cause : originalError;
        const errorOptions = hasCause || originalError != null ? { cause: errorCause } : undefined;
        super(message, errorOptions);
        this.name = 'GraphQLError';
        this.path = path ?? undefined;
        const underlyingError = originalError ?? (cause instanceof Error ? cause : undefined);
        this.originalError = underlyingError;
        this.nodes = undefinedIfEmpty(Array.isArray(nodes) ? nodes : nodes ? [nodes] : undefined);
        const nodeLocations = undefinedIfEmpty(this.nodes
            ?.map((node) => node.loc)
            .filter((loc) => loc != null));
        this.source = source ?? nodeLocations?.[0]?.source;
        this.positions = positions ?? nodeLocations?.map((loc) => loc.start);
        this.locations =
            positions && source
                ? (0, location_ts_1.getLocations)(positions.map((start) => ({ source, start })))
                : nodeLocations && (0, location_ts_1.getLocations)(nodeLocations);
        const originalExtensions = (0, isObjectLike_ts_1.isObjectLike)(underlyingError?.extensions)
            ? underlyingError.extensions
            : undefined;
        this.extensions = extensions ?? originalExtensions ?? Object.create(null);
        Object.defineProperties(this, {
            message: {
                writable: true,
                enumerable: true,
            },
            name: { enumerable: false },
            nodes: { enumerable: false },
            source: { enumerable: false },
            positions: { enumerable: false },
            originalError: { enumerable: false },
        });
        if (originalError?.stack != null) {
            Object.defineProperty(this, 'stack', {
                value: originalError.stack,
                writable: true,
                configurable: true,
            });
        }
        else if (Error.captureStackTrace != null) {
            Error.captureStackTrace(this, GraphQLError);
        }
        else {
            Object.defineProperty(this, 'stack', {
                value: Error().stack,
                writable: true,
                configurable: true,
            });
        }
    }
    get [Symbol.toStringTag]() {
        return 'GraphQLError';
    }
    toString() {
        let output = this.message;
        if (this.nodes) {
            for (const node of this.nodes) {
                if (node.loc) {
                    output += '\n\n' + (0, printLocation_ts_1.printLocation)(node.loc);
                }
            }
        }
        else if (this.source && this.locations) {
            for (const location of this.locations) {
                output += '\n\n' + (0, printLocation_ts_1.printSourceLocation)(this.source, location);
            }
        }
        return output;
    }
    toJSON() {
        const formattedError = {
            message: this.message,
        };
        if (this.locations != null) {
            formattedError.locations = this.locations;
        }
        if (this.path != null) {
            formattedError.path = this.path;
        }
        if (this.extensions != null && Object.keys(this.extensions).length > 0) {
            formattedError.extensions = this.extensions;
        }
        return formattedError;
    }
}
exports.GraphQLError = GraphQLError;
function undefinedIfEmpty(array) {
    return array === undefined || array.length === 0 ? undefined : array;
}
//# sourceMappingURL=GraphQLError.js.map

/***/ }),

/***/ 89619:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.syntaxError = syntaxError;
const GraphQLError_ts_1 = __webpack_require__(15939);
function syntaxError(source, position, description) {
    return new GraphQLError_ts_1.GraphQLError(`Syntax Error: ${description}`, {
        source,
        positions: [position],
    });
}
//# sourceMappingURL=syntaxError.js.map

/***/ }),

/***/ 90440:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.AccumulatorMap = void 0;
class AccumulatorMap extends Map {
    get [Symbol.toStringTag]() {
        return 'AccumulatorMap';
    }
    add(key, item) {
        const group = this.get(key);
        if (group === undefined) {
            this.set(key, [item]);
        }
        else {
            group.push(item);
        }
    }
}
exports.AccumulatorMap = AccumulatorMap;
//# sourceMappingURL=AccumulatorMap.js.map

/***/ }),

/***/ 65383:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.devAssert = devAssert;
function devAssert(condition, message) {
    if (!condition) {
        throw new Error(message);
    }
}
//# sourceMappingURL=devAssert.js.map

/***/ }),

/***/ 25742:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.inspect = inspect;
const MAX_ARRAY_LENGTH = 10;
const MAX_RECURSIVE_DEPTH = 2;
function inspect(value) {
    return formatValue(value, []);
}
function formatValue(value, seenValues) {
    switch (typeof value) {
        case 'string':
            return JSON.stringify(value);
        case 'function':
            return value.name ? `[function ${value.name}]` : '[function]';
        case 'object':
            return formatObjectValue(value, seenValues);
        default:
            return String(value);
    }
}
function formatObjectValue(value, previouslySeenValues) {
    if (value === null) {
        return 'null';
    }
    if (previouslySeenValues.includes(value)) {
        return '[Circular]';
    }
    const seenValues = [...previouslySeenValues, value];
    if (isJSONable(value)) {
        const jsonValue = value.toJSON();
        if (jsonValue !== value) {
            return typeof jsonValue === 'string'
                ? jsonValue
                : formatValue(jsonValue, seenValues);
        }
    }
    else if (Array.isArray(value)) {
        return formatArray(value, seenValues);
    }
    return formatObject(value, seenValues);
}
function isJSONable(value) {
    return typeof value.toJSON === 'function';
}
function formatObject(object, seenValues) {
    const entries = Object.entries(object);
    if (entries.length === 0) {
        return '{}';
    }
    if (seenValues.length > MAX_RECURSIVE_DEPTH) {
        return '[' + getObjectTag(object) + ']';
    }
    const properties = entries.map(([key, value]) => key + ': ' + formatValue(value, seenValues));
    return '{ ' + properties.join(', ') + ' }';
}
function formatArray(array, seenValues) {
    if (array.length === 0) {
        return '[]';
    }
    if (seenValues.length > MAX_RECURSIVE_DEPTH) {
        return '[Array]';
    }
    const len = Math.min(MAX_ARRAY_LENGTH, array.length);
    const remaining = array.length - len;
    const items = [];
    for (let i = 0; i < len; ++i) {
        items.push(formatValue(array[i], seenValues));
    }
    if (remaining === 1) {
        items.push('... 1 more item');
    }
    else if (remaining > 1) {
        items.push(`... ${remaining} more items`);
    }
    return '[' + items.join(', ') + ']';
}
function getObjectTag(object) {
    const tag = Object.prototype.toString
        .call(object)
        .replace(/^\[object /, '')
        .replace(/]$/, '');
    if (tag === 'Object' && typeof object.constructor === 'function') {
        const name = object.constructor.name;
        if (typeof name === 'string' && name !== '') {
            return name;
        }
    }
    return tag;
}
//# sourceMappingURL=inspect.js.map

/***/ }),

/***/ 45914:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.instanceOf = void 0;
exports.enableDevInstanceOf = enableDevInstanceOf;
const inspect_ts_1 = __webpack_require__(25742);
function devInstanceOf(value, symbol, constructor) {
    if (value?.__kind === symbol) {
        return true;
    }
    if (typeof value === 'object' && value !== null) {
        const className = constructor.prototype[Symbol.toStringTag];
        const valueClassName = Symbol.toStringTag in value
            ? value[Symbol.toStringTag]
            : value.constructor?.name;
        if (className === valueClassName) {
            const stringifiedValue = (0, inspect_ts_1.inspect)(value);
            throw new Error(`Cannot use ${className} "${stringifiedValue}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`);
        }
    }
    return false;
}
function prodInstanceOf(value, symbol) {
    return value?.__kind === symbol;
}
exports.instanceOf = prodInstanceOf;
function enableDevInstanceOf() {
    exports.instanceOf = devInstanceOf;
}
//# sourceMappingURL=instanceOf.js.map

/***/ }),

/***/ 20892:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isObjectLike = isObjectLike;
function isObjectLike(value) {
    return typeof value == 'object' && value !== null;
}
//# sourceMappingURL=isObjectLike.js.map

/***/ }),

/***/ 4091:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isPromise = isPromise;
exports.isPromiseLike = isPromiseLike;
function isPromise(value) {
    return value instanceof Promise;
}
function isPromiseLike(value) {
    return typeof value?.then === 'function';
}
//# sourceMappingURL=isPromise.js.map

/***/ }),

/***/ 22740:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.OperationTypeNode = exports.QueryDocumentKeys = exports.Token = exports.Location = void 0;
exports.isNode = isNode;
class Location {
    constructor(startToken, endToken, source) {
        this.start = startToken.start;
        this.end = endToken.end;
        this.startToken = startToken;
        this.endToken = endToken;
        this.source = source;
    }
    get [Symbol.toStringTag]() {
        return 'Location';
    }
    toJSON() {
        return { start: this.start, end: this.end };
    }
}
exports.Location = Location;
class Token {
    constructor(kind, start, end, line, column, value) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.line = line;
        this.column = column;
        this.value = value;
        this.prev = null;
        this.next = null;
    }
    get [Symbol.toStringTag]() {
        return 'Token';
    }
    toJSON() {
        return {
            kind: this.kind,
            value: this.value,
            line: this.line,
            column: this.column,
        };
    }
}
exports.Token = Token;
exports.QueryDocumentKeys = {
    Name: [],
    Document: ['definitions'],
    OperationDefinition: [
        'description',
        'name',
        'variableDefinitions',
        'directives',
        'selectionSet',
    ],
    VariableDefinition: [
        'description',
        'variable',
        'type',
        'defaultValue',
        'directives',
    ],
    Variable: ['name'],
    SelectionSet: ['selections'],
    Field: ['alias', 'name', 'arguments', 'directives', 'selectionSet'],
    Argument: ['name', 'value'],
    FragmentArgument: ['name', 'value'],
    FragmentSpread: [
        'name',
        'arguments',
        'directives',
    ],
    InlineFragment: ['typeCondition', 'directives', 'selectionSet'],
    FragmentDefinition: [
        'description',
        'name',
        'variableDefinitions',
        'typeCondition',
        'directives',
        'selectionSet',
    ],
    IntValue: [],
    FloatValue: [],
    StringValue: [],
    BooleanValue: [],
    NullValue: [],
    EnumValue: [],
    ListValue: ['values'],
    ObjectValue: ['fields'],
    ObjectField: ['name', 'value'],
    Directive: ['name', 'arguments'],
    NamedType: ['name'],
    ListType: ['type'],
    NonNullType: ['type'],
    SchemaDefinition: ['description', 'directives', 'operationTypes'],
    OperationTypeDefinition: ['type'],
    ScalarTypeDefinition: ['description', 'name', 'directives'],
    ObjectTypeDefinition: [
        'description',
        'name',
        'interfaces',
        'directives',
        'fields',
    ],
    FieldDefinition: ['description', 'name', 'arguments', 'type', 'directives'],
    InputValueDefinition: [
        'description',
        'name',
        'type',
        'defaultValue',
        'directives',
    ],
    InterfaceTypeDefinition: [
        'description',
        'name',
        'interfaces',
        'directives',
        'fields',
    ],
    UnionTypeDefinition: ['description', 'name', 'directives', 'types'],
    EnumTypeDefinition: ['description', 'name', 'directives', 'values'],
    EnumValueDefinition: ['description', 'name', 'directives'],
    InputObjectTypeDefinition: ['description', 'name', 'directives', 'fields'],
    DirectiveDefinition: [
        'description',
        'name',
        'arguments',
        'directives',
        'locations',
    ],
    SchemaExtension: ['directives', 'operationTypes'],
    DirectiveExtension: ['name', 'directives'],
    ScalarTypeExtension: ['name', 'directives'],
    ObjectTypeExtension: ['name', 'interfaces', 'directives', 'fields'],
    InterfaceTypeExtension: ['name', 'interfaces', 'directives', 'fields'],
    UnionTypeExtension: ['name', 'directives', 'types'],
    EnumTypeExtension: ['name', 'directives', 'values'],
    InputObjectTypeExtension: ['name', 'directives', 'fields'],
    TypeCoordinate: ['name'],
    MemberCoordinate: ['name', 'memberName'],
    ArgumentCoordinate: ['name', 'fieldName', 'argumentName'],
    DirectiveCoordinate: ['name'],
    DirectiveArgumentCoordinate: ['name', 'argumentName'],
};
const kindValues = new Set(Object.keys(exports.QueryDocumentKeys));
function isNode(maybeNode) {
    const maybeKind = maybeNode?.kind;
    return typeof maybeKind === 'string' && kindValues.has(maybeKind);
}
exports.OperationTypeNode = {
    QUERY: 'query',
    MUTATION: 'mutation',
    SUBSCRIPTION: 'subscription',
};
//# sourceMappingURL=ast.js.map

/***/ }),

/***/ 77508:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dedentBlockStringLines = dedentBlockStringLines;
exports.isPrintableAsBlockString = isPrintableAsBlockString;
exports.printBlockString = printBlockString;
const characterClasses_ts_1 = __webpack_require__(83271);
function dedentBlockStringLines(lines) {
    let commonIndent = Number.MAX_SAFE_INTEGER;
    let firstNonEmptyLine = null;
    let lastNonEmptyLine = -1;
    for (let i = 0; i < lines.length; ++i) {
        const line = lines[i];
        const indent = leadingWhitespace(line);
        if (indent === line.length) {
            continue;
        }
        firstNonEmptyLine ??= i;
        lastNonEmptyLine = i;
        if (i !== 0 && indent < commonIndent) {
            commonIndent = indent;
        }
    }
    return (lines
        .map((line, i) => (i === 0 ? line : line.slice(commonIndent)))
        .slice(firstNonEmptyLine ?? 0, lastNonEmptyLine + 1));
}
function leadingWhitespace(str) {
    let i = 0;
    while (i < str.length && (0, characterClasses_ts_1.isWhiteSpace)(str.charCodeAt(i))) {
        ++i;
    }
    return i;
}
function isPrintableAsBlockString(value) {
    if (value === '') {
        return true;
    }
    let isEmptyLine = true;
    let hasIndent = false;
    let hasCommonIndent = true;
    let seenNonEmptyLine = false;
    for (let i = 0; i < value.length; ++i) {
        switch (value.codePointAt(i)) {
            case 0x0000:
            case 0x0001:
            case 0x0002:
            case 0x0003:
            case 0x0004:
            case 0x0005:
            case 0x0006:
            case 0x0007:
            case 0x0008:
            case 0x000b:
            case 0x000c:
            case 0x000e:
            case 0x000f:
                return false;
            case 0x000d:
                return false;
            case 10:
                if (isEmptyLine && !seenNonEmptyLine) {
                    return false;
                }
                seenNonEmptyLine = true;
                isEmptyLine = true;
                hasIndent = false;
                break;
            case 9:
            case 32:
                hasIndent ||= isEmptyLine;
                break;
            default:
                hasCommonIndent &&= hasIndent;
                isEmptyLine = false;
        }
    }
    if (isEmptyLine) {
        return false;
    }
    if (hasCommonIndent && seenNonEmptyLine) {
        return false;
    }
    return true;
}
function printBlockString(value, options) {
    const escapedValue = value.replaceAll('"""', '\\"""');
    const lines = escapedValue.split(/\r\n|[\n\r]/g);
    const isSingleLine = lines.length === 1;
    const forceLeadingNewLine = lines.length > 1 &&
        lines
            .slice(1)
            .every((line) => line.length === 0 || (0, characterClasses_ts_1.isWhiteSpace)(line.charCodeAt(0)));
    const hasTrailingTripleQuotes = escapedValue.endsWith('\\"""');
    const hasTrailingQuote = value.endsWith('"') && !hasTrailingTripleQuotes;
    const hasTrailingSlash = value.endsWith('\\');
    const forceTrailingNewline = hasTrailingQuote || hasTrailingSlash;
    const printAsMultipleLines = !options?.minimize &&
        (!isSingleLine ||
            value.length > 70 ||
            forceTrailingNewline ||
            forceLeadingNewLine ||
            hasTrailingTripleQuotes);
    let result = '';
    const skipLeadingNewLine = isSingleLine && (0, characterClasses_ts_1.isWhiteSpace)(value.charCodeAt(0));
    if ((printAsMultipleLines && !skipLeadingNewLine) || forceLeadingNewLine) {
        result += '\n';
    }
    result += escapedValue;
    if (printAsMultipleLines || forceTrailingNewline) {
        result += '\n';
    }
    return '"""' + result + '"""';
}
//# sourceMappingURL=blockString.js.map

/***/ }),

/***/ 83271:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isWhiteSpace = isWhiteSpace;
exports.isDigit = isDigit;
exports.isLetter = isLetter;
exports.isNameStart = isNameStart;
exports.isNameContinue = isNameContinue;
function isWhiteSpace(code) {
    return code === 0x0009 || code === 0x0020;
}
function isDigit(code) {
    return code >= 0x0030 && code <= 0x0039;
}
function isLetter(code) {
    return ((code >= 0x0061 && code <= 0x007a) ||
        (code >= 0x0041 && code <= 0x005a));
}
function isNameStart(code) {
    return isLetter(code) || code === 0x005f;
}
function isNameContinue(code) {
    return isLetter(code) || isDigit(code) || code === 0x005f;
}
//# sourceMappingURL=characterClasses.js.map

/***/ }),

/***/ 22582:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DirectiveLocation = void 0;
exports.DirectiveLocation = {
    QUERY: 'QUERY',
    MUTATION: 'MUTATION',
    SUBSCRIPTION: 'SUBSCRIPTION',
    FIELD: 'FIELD',
    FRAGMENT_DEFINITION: 'FRAGMENT_DEFINITION',
    FRAGMENT_SPREAD: 'FRAGMENT_SPREAD',
    INLINE_FRAGMENT: 'INLINE_FRAGMENT',
    VARIABLE_DEFINITION: 'VARIABLE_DEFINITION',
    FRAGMENT_VARIABLE_DEFINITION: 'FRAGMENT_VARIABLE_DEFINITION',
    SCHEMA: 'SCHEMA',
    SCALAR: 'SCALAR',
    OBJECT: 'OBJECT',
    FIELD_DEFINITION: 'FIELD_DEFINITION',
    ARGUMENT_DEFINITION: 'ARGUMENT_DEFINITION',
    INTERFACE: 'INTERFACE',
    UNION: 'UNION',
    ENUM: 'ENUM',
    ENUM_VALUE: 'ENUM_VALUE',
    INPUT_OBJECT: 'INPUT_OBJECT',
    INPUT_FIELD_DEFINITION: 'INPUT_FIELD_DEFINITION',
    DIRECTIVE_DEFINITION: 'DIRECTIVE_DEFINITION',
};
//# sourceMappingURL=directiveLocation.js.map

/***/ }),

/***/ 70068:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DirectiveLocation = exports.isSubscriptionOperationDefinitionNode = exports.isSchemaCoordinateNode = exports.isTypeExtensionNode = exports.isTypeSystemExtensionNode = exports.isTypeDefinitionNode = exports.isTypeSystemDefinitionNode = exports.isTypeNode = exports.isConstValueNode = exports.isValueNode = exports.isSelectionNode = exports.isExecutableDefinitionNode = exports.isDefinitionNode = exports.OperationTypeNode = exports.Token = exports.Location = exports.BREAK = exports.getEnterLeaveForKind = exports.visitInParallel = exports.visit = exports.print = exports.parseSchemaCoordinate = exports.parseType = exports.parseConstValue = exports.parseValue = exports.parse = exports.Lexer = exports.TokenKind = exports.Kind = exports.printSourceLocation = exports.printLocation = exports.getLocation = exports.Source = void 0;
var source_ts_1 = __webpack_require__(40203);
Object.defineProperty(exports, "Source", ({ enumerable: true, get: function () { return source_ts_1.Source; } }));
var location_ts_1 = __webpack_require__(72245);
Object.defineProperty(exports, "getLocation", ({ enumerable: true, get: function () { return location_ts_1.getLocation; } }));
var printLocation_ts_1 = __webpack_require__(6512);
Object.defineProperty(exports, "printLocation", ({ enumerable: true, get: function () { return printLocation_ts_1.printLocation; } }));
Object.defineProperty(exports, "printSourceLocation", ({ enumerable: true, get: function () { return printLocation_ts_1.printSourceLocation; } }));
var kinds_ts_1 = __webpack_require__(11123);
Object.defineProperty(exports, "Kind", ({ enumerable: true, get: function () { return kinds_ts_1.Kind; } }));
var tokenKind_ts_1 = __webpack_require__(1743);
Object.defineProperty(exports, "TokenKind", ({ enumerable: true, get: function () { return tokenKind_ts_1.TokenKind; } }));
var lexer_ts_1 = __webpack_require__(29278);
Object.defineProperty(exports, "Lexer", ({ enumerable: true, get: function () { return lexer_ts_1.Lexer; } }));
var parser_ts_1 = __webpack_require__(14929);
Object.defineProperty(exports, "parse", ({ enumerable: true, get: function () { return parser_ts_1.parse; } }));
Object.defineProperty(exports, "parseValue", ({ enumerable: true, get: function () { return parser_ts_1.parseValue; } }));
Object.defineProperty(exports, "parseConstValue", ({ enumerable: true, get: function () { return parser_ts_1.parseConstValue; } }));
Object.defineProperty(exports, "parseType", ({ enumerable: true, get: function () { return parser_ts_1.parseType; } }));
Object.defineProperty(exports, "parseSchemaCoordinate", ({ enumerable: true, get: function () { return parser_ts_1.parseSchemaCoordinate; } }));
var printer_ts_1 = __webpack_require__(59936);
Object.defineProperty(exports, "print", ({ enumerable: true, get: function () { return printer_ts_1.print; } }));
var visitor_ts_1 = __webpack_require__(30638);
Object.defineProperty(exports, "visit", ({ enumerable: true, get: function () { return visitor_ts_1.visit; } }));
Object.defineProperty(exports, "visitInParallel", ({ enumerable: true, get: function () { return visitor_ts_1.visitInParallel; } }));
Object.defineProperty(exports, "getEnterLeaveForKind", ({ enumerable: true, get: function () { return visitor_ts_1.getEnterLeaveForKind; } }));
Object.defineProperty(exports, "BREAK", ({ enumerable: true, get: function () { return visitor_ts_1.BREAK; } }));
var ast_ts_1 = __webpack_require__(22740);
Object.defineProperty(exports, "Location", ({ enumerable: true, get: function () { return ast_ts_1.Location; } }));
Object.defineProperty(exports, "Token", ({ enumerable: true, get: function () { return ast_ts_1.Token; } }));
Object.defineProperty(exports, "OperationTypeNode", ({ enumerable: true, get: function () { return ast_ts_1.OperationTypeNode; } }));
var predicates_ts_1 = __webpack_require__(15480);
Object.defineProperty(exports, "isDefinitionNode", ({ enumerable: true, get: function () { return predicates_ts_1.isDefinitionNode; } }));
Object.defineProperty(exports, "isExecutableDefinitionNode", ({ enumerable: true, get: function () { return predicates_ts_1.isExecutableDefinitionNode; } }));
Object.defineProperty(exports, "isSelectionNode", ({ enumerable: true, get: function () { return predicates_ts_1.isSelectionNode; } }));
Object.defineProperty(exports, "isValueNode", ({ enumerable: true, get: function () { return predicates_ts_1.isValueNode; } }));
Object.defineProperty(exports, "isConstValueNode", ({ enumerable: true, get: function () { return predicates_ts_1.isConstValueNode; } }));
Object.defineProperty(exports, "isTypeNode", ({ enumerable: true, get: function () { return predicates_ts_1.isTypeNode; } }));
Object.defineProperty(exports, "isTypeSystemDefinitionNode", ({ enumerable: true, get: function () { return predicates_ts_1.isTypeSystemDefinitionNode; } }));
Object.defineProperty(exports, "isTypeDefinitionNode", ({ enumerable: true, get: function () { return predicates_ts_1.isTypeDefinitionNode; } }));
Object.defineProperty(exports, "isTypeSystemExtensionNode", ({ enumerable: true, get: function () { return predicates_ts_1.isTypeSystemExtensionNode; } }));
Object.defineProperty(exports, "isTypeExtensionNode", ({ enumerable: true, get: function () { return predicates_ts_1.isTypeExtensionNode; } }));
Object.defineProperty(exports, "isSchemaCoordinateNode", ({ enumerable: true, get: function () { return predicates_ts_1.isSchemaCoordinateNode; } }));
Object.defineProperty(exports, "isSubscriptionOperationDefinitionNode", ({ enumerable: true, get: function () { return predicates_ts_1.isSubscriptionOperationDefinitionNode; } }));
var directiveLocation_ts_1 = __webpack_require__(22582);
Object.defineProperty(exports, "DirectiveLocation", ({ enumerable: true, get: function () { return directiveLocation_ts_1.DirectiveLocation; } }));
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 11123:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Kind = void 0;
exports.Kind = __importStar(__webpack_require__(51762));
//# sourceMappingURL=kinds.js.map

/***/ }),

/***/ 51762:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DIRECTIVE_ARGUMENT_COORDINATE = exports.DIRECTIVE_COORDINATE = exports.ARGUMENT_COORDINATE = exports.MEMBER_COORDINATE = exports.TYPE_COORDINATE = exports.INPUT_OBJECT_TYPE_EXTENSION = exports.ENUM_TYPE_EXTENSION = exports.UNION_TYPE_EXTENSION = exports.INTERFACE_TYPE_EXTENSION = exports.OBJECT_TYPE_EXTENSION = exports.SCALAR_TYPE_EXTENSION = exports.DIRECTIVE_EXTENSION = exports.SCHEMA_EXTENSION = exports.DIRECTIVE_DEFINITION = exports.INPUT_OBJECT_TYPE_DEFINITION = exports.ENUM_VALUE_DEFINITION = exports.ENUM_TYPE_DEFINITION = exports.UNION_TYPE_DEFINITION = exports.INTERFACE_TYPE_DEFINITION = exports.INPUT_VALUE_DEFINITION = exports.FIELD_DEFINITION = exports.OBJECT_TYPE_DEFINITION = exports.SCALAR_TYPE_DEFINITION = exports.OPERATION_TYPE_DEFINITION = exports.SCHEMA_DEFINITION = exports.NON_NULL_TYPE = exports.LIST_TYPE = exports.NAMED_TYPE = exports.DIRECTIVE = exports.OBJECT_FIELD = exports.OBJECT = exports.LIST = exports.ENUM = exports.NULL = exports.BOOLEAN = exports.STRING = exports.FLOAT = exports.INT = exports.VARIABLE = exports.FRAGMENT_DEFINITION = exports.INLINE_FRAGMENT = exports.FRAGMENT_SPREAD = exports.FRAGMENT_ARGUMENT = exports.ARGUMENT = exports.FIELD = exports.SELECTION_SET = exports.VARIABLE_DEFINITION = exports.OPERATION_DEFINITION = exports.DOCUMENT = exports.NAME = void 0;
exports.NAME = 'Name';
exports.DOCUMENT = 'Document';
exports.OPERATION_DEFINITION = 'OperationDefinition';
exports.VARIABLE_DEFINITION = 'VariableDefinition';
exports.SELECTION_SET = 'SelectionSet';
exports.FIELD = 'Field';
exports.ARGUMENT = 'Argument';
exports.FRAGMENT_ARGUMENT = 'FragmentArgument';
exports.FRAGMENT_SPREAD = 'FragmentSpread';
exports.INLINE_FRAGMENT = 'InlineFragment';
exports.FRAGMENT_DEFINITION = 'FragmentDefinition';
exports.VARIABLE = 'Variable';
exports.INT = 'IntValue';
exports.FLOAT = 'FloatValue';
exports.STRING = 'StringValue';
exports.BOOLEAN = 'BooleanValue';
exports.NULL = 'NullValue';
exports.ENUM = 'EnumValue';
exports.LIST = 'ListValue';
exports.OBJECT = 'ObjectValue';
exports.OBJECT_FIELD = 'ObjectField';
exports.DIRECTIVE = 'Directive';
exports.NAMED_TYPE = 'NamedType';
exports.LIST_TYPE = 'ListType';
exports.NON_NULL_TYPE = 'NonNullType';
exports.SCHEMA_DEFINITION = 'SchemaDefinition';
exports.OPERATION_TYPE_DEFINITION = 'OperationTypeDefinition';
exports.SCALAR_TYPE_DEFINITION = 'ScalarTypeDefinition';
exports.OBJECT_TYPE_DEFINITION = 'ObjectTypeDefinition';
exports.FIELD_DEFINITION = 'FieldDefinition';
exports.INPUT_VALUE_DEFINITION = 'InputValueDefinition';
exports.INTERFACE_TYPE_DEFINITION = 'InterfaceTypeDefinition';
exports.UNION_TYPE_DEFINITION = 'UnionTypeDefinition';
exports.ENUM_TYPE_DEFINITION = 'EnumTypeDefinition';
exports.ENUM_VALUE_DEFINITION = 'EnumValueDefinition';
exports.INPUT_OBJECT_TYPE_DEFINITION = 'InputObjectTypeDefinition';
exports.DIRECTIVE_DEFINITION = 'DirectiveDefinition';
exports.SCHEMA_EXTENSION = 'SchemaExtension';
exports.DIRECTIVE_EXTENSION = 'DirectiveExtension';
exports.SCALAR_TYPE_EXTENSION = 'ScalarTypeExtension';
exports.OBJECT_TYPE_EXTENSION = 'ObjectTypeExtension';
exports.INTERFACE_TYPE_EXTENSION = 'InterfaceTypeExtension';
exports.UNION_TYPE_EXTENSION = 'UnionTypeExtension';
exports.ENUM_TYPE_EXTENSION = 'EnumTypeExtension';
exports.INPUT_OBJECT_TYPE_EXTENSION = 'InputObjectTypeExtension';
exports.TYPE_COORDINATE = 'TypeCoordinate';
exports.MEMBER_COORDINATE = 'MemberCoordinate';
exports.ARGUMENT_COORDINATE = 'ArgumentCoordinate';
exports.DIRECTIVE_COORDINATE = 'DirectiveCoordinate';
exports.DIRECTIVE_ARGUMENT_COORDINATE = 'DirectiveArgumentCoordinate';
//# sourceMappingURL=kinds_.js.map

/***/ }),

/***/ 29278:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Lexer = void 0;
exports.isPunctuatorTokenKind = isPunctuatorTokenKind;
exports.printCodePointAt = printCodePointAt;
exports.createToken = createToken;
exports.readName = readName;
const syntaxError_ts_1 = __webpack_require__(89619);
const ast_ts_1 = __webpack_require__(22740);
const blockString_ts_1 = __webpack_require__(77508);
const characterClasses_ts_1 = __webpack_require__(83271);
const tokenKind_ts_1 = __webpack_require__(1743);
class Lexer {
    constructor(source) {
        const startOfFileToken = new ast_ts_1.Token(tokenKind_ts_1.TokenKind.SOF, 0, 0, 0, 0);
        this.source = source;
        this.lastToken = startOfFileToken;
        this.token = startOfFileToken;
        this.line = 1;
        this.lineStart = 0;
        this._maxComments = undefined;
        this._commentCount = 0;
    }
    get [Symbol.toStringTag]() {
        return 'Lexer';
    }
    advance() {
        this.lastToken = this.token;
        const token = (this.token = this.lookahead());
        return token;
    }
    lookahead() {
        let token = this.token;
        if (token.kind !== tokenKind_ts_1.TokenKind.EOF) {
            do {
                if (token.next) {
                    token = token.next;
                }
                else {
                    const nextToken = readNextToken(this, token.end);
                    token.next = nextToken;
                    nextToken.prev = token;
                    token = nextToken;
                }
            } while (token.kind === tokenKind_ts_1.TokenKind.COMMENT);
        }
        return token;
    }
}
exports.Lexer = Lexer;
function isPunctuatorTokenKind(kind) {
    return (kind === tokenKind_ts_1.TokenKind.BANG ||
        kind === tokenKind_ts_1.TokenKind.DOLLAR ||
        kind === tokenKind_ts_1.TokenKind.AMP ||
        kind === tokenKind_ts_1.TokenKind.PAREN_L ||
        kind === tokenKind_ts_1.TokenKind.PAREN_R ||
        kind === tokenKind_ts_1.TokenKind.DOT ||
        kind === tokenKind_ts_1.TokenKind.SPREAD ||
        kind === tokenKind_ts_1.TokenKind.COLON ||
        kind === tokenKind_ts_1.TokenKind.EQUALS ||
        kind === tokenKind_ts_1.TokenKind.AT ||
        kind === tokenKind_ts_1.TokenKind.BRACKET_L ||
        kind === tokenKind_ts_1.TokenKind.BRACKET_R ||
        kind === tokenKind_ts_1.TokenKind.BRACE_L ||
        kind === tokenKind_ts_1.TokenKind.PIPE ||
        kind === tokenKind_ts_1.TokenKind.BRACE_R);
}
function isUnicodeScalarValue(code) {
    return ((code >= 0x0000 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0x10ffff));
}
function isSupplementaryCodePoint(body, location) {
    return (isLeadingSurrogate(body.charCodeAt(location)) &&
        isTrailingSurrogate(body.charCodeAt(location + 1)));
}
function isLeadingSurrogate(code) {
    return code >= 0xd800 && code <= 0xdbff;
}
function isTrailingSurrogate(code) {
    return code >= 0xdc00 && code <= 0xdfff;
}
function printCodePointAt(lexer, location) {
    const code = lexer.source.body.codePointAt(location);
    if (code === undefined) {
        return tokenKind_ts_1.TokenKind.EOF;
    }
    else if (code >= 0x0020 && code <= 0x007e) {
        const char = String.fromCodePoint(code);
        return char === '"' ? "'\"'" : `"${char}"`;
    }
    return 'U+' + code.toString(16).toUpperCase().padStart(4, '0');
}
function createToken(lexer, kind, start, end, value) {
    const line = lexer.line;
    const col = 1 + start - lexer.lineStart;
    return new ast_ts_1.Token(kind, start, end, line, col, value);
}
function readNextToken(lexer, start) {
    const body = lexer.source.body;
    const bodyLength = body.length;
    let position = start;
    while (position < bodyLength) {
        const code = body.charCodeAt(position);
        switch (code) {
            case 0xfeff:
            case 0x0009:
            case 0x0020:
            case 0x002c:
                ++position;
                continue;
            case 0x000a:
                ++position;
                ++lexer.line;
                lexer.lineStart = position;
                continue;
            case 0x000d:
                if (body.charCodeAt(position + 1) === 0x000a) {
                    position += 2;
                }
                else {
                    ++position;
                }
                ++lexer.line;
                lexer.lineStart = position;
                continue;
            case 0x0023:
                return readComment(lexer, position);
            case 0x0021:
                return createToken(lexer, tokenKind_ts_1.TokenKind.BANG, position, position + 1);
            case 0x0024:
                return createToken(lexer, tokenKind_ts_1.TokenKind.DOLLAR, position, position + 1);
            case 0x0026:
                return createToken(lexer, tokenKind_ts_1.TokenKind.AMP, position, position + 1);
            case 0x0028:
                return createToken(lexer, tokenKind_ts_1.TokenKind.PAREN_L, position, position + 1);
            case 0x0029:
                return createToken(lexer, tokenKind_ts_1.TokenKind.PAREN_R, position, position + 1);
            case 0x002e: {
                const nextCode = body.charCodeAt(position + 1);
                if (nextCode === 0x002e && body.charCodeAt(position + 2) === 0x002e) {
                    return createToken(lexer, tokenKind_ts_1.TokenKind.SPREAD, position, position + 3);
                }
                if (nextCode === 0x002e) {
                    throw (0, syntaxError_ts_1.syntaxError)(lexer.source, position, 'Unexpected "..", did you mean "..."?');
                }
                else if ((0, characterClasses_ts_1.isDigit)(nextCode)) {
                    const digits = lexer.source.body.slice(position + 1, readDigits(lexer, position + 1, nextCode));
                    throw (0, syntaxError_ts_1.syntaxError)(lexer.source, position, `Invalid number, expected digit before ".", did you mean "0.${digits}"?`);
                }
                break;
            }
            case 0x003a:
                return createToken(lexer, tokenKind_ts_1.TokenKind.COLON, position, position + 1);
            case 0x003d:
                return createToken(lexer, tokenKind_ts_1.TokenKind.EQUALS, position, position + 1);
            case 0x0040:
                return createToken(lexer, tokenKind_ts_1.TokenKind.AT, position, position + 1);
            case 0x005b:
                return createToken(lexer, tokenKind_ts_1.TokenKind.BRACKET_L, position, position + 1);
            case 0x005d:
                return createToken(lexer, tokenKind_ts_1.TokenKind.BRACKET_R, position, position + 1);
            case 0x007b:
                return createToken(lexer, tokenKind_ts_1.TokenKind.BRACE_L, position, position + 1);
            case 0x007c:
                return createToken(lexer, tokenKind_ts_1.TokenKind.PIPE, position, position + 1);
            case 0x007d:
                return createToken(lexer, tokenKind_ts_1.TokenKind.BRACE_R, position, position + 1);
            case 0x0022:
                if (body.charCodeAt(position + 1) === 0x0022 &&
                    body.charCodeAt(position + 2) === 0x0022) {
                    return readBlockString(lexer, position);
                }
                return readString(lexer, position);
        }
        if ((0, characterClasses_ts_1.isDigit)(code) || code === 0x002d) {
            return readNumber(lexer, position, code);
        }
        if ((0, characterClasses_ts_1.isNameStart)(code)) {
            return readName(lexer, position);
        }
        throw (0, syntaxError_ts_1.syntaxError)(lexer.source, position, code === 0x0027
            ? 'Unexpected single quote character (\'), did you mean to use a double quote (")?'
            : isUnicodeScalarValue(code) || isSupplementaryCodePoint(body, position)
                ? `Unexpected character: ${printCodePointAt(lexer, position)}.`
                : `Invalid character: ${printCodePointAt(lexer, position)}.`);
    }
    return createToken(lexer, tokenKind_ts_1.TokenKind.EOF, bodyLength, bodyLength);
}
function readComment(lexer, start) {
    const maxComments = lexer._maxComments;
    if (maxComments !== undefined) {
        const nextCommentCount = lexer._commentCount + 1;
        if (nextCommentCount > maxComments) {
            throw (0, syntaxError_ts_1.syntaxError)(lexer.source, start, `Document contains more than ${maxComments} comments. Parsing aborted.`);
        }
        lexer._commentCount = nextCommentCount;
    }
    const body = lexer.source.body;
    const bodyLength = body.length;
    let position = start + 1;
    while (position < bodyLength) {
        const code = body.charCodeAt(position);
        if (code === 0x000a || code === 0x000d) {
            break;
        }
        if (isUnicodeScalarValue(code)) {
            ++position;
        }
        else if (isSupplementaryCodePoint(body, position)) {
            position += 2;
        }
        else {
            break;
        }
    }
    return createToken(lexer, tokenKind_ts_1.TokenKind.COMMENT, start, position, body.slice(start + 1, position));
}
function readNumber(lexer, start, firstCode) {
    const body = lexer.source.body;
    let position = start;
    let code = firstCode;
    let isFloat = false;
    if (code === 0x002d) {
        code = body.charCodeAt(++position);
    }
    if (code === 0x0030) {
        code = body.charCodeAt(++position);
        if ((0, characterClasses_ts_1.isDigit)(code)) {
            throw (0, syntaxError_ts_1.syntaxError)(lexer.source, position, `Invalid number, unexpected digit after 0: ${printCodePointAt(lexer, position)}.`);
        }
    }
    else {
        position = readDigits(lexer, position, code);
        code = body.charCodeAt(position);
    }
    if (code === 0x002e) {
        isFloat = true;
        code = body.charCodeAt(++position);
        position = readDigits(lexer, position, code);
        code = body.charCodeAt(position);
    }
    if (code === 0x0045 || code === 0x0065) {
        isFloat = true;
        code = body.charCodeAt(++position);
        if (code === 0x002b || code === 0x002d) {
            code = body.charCodeAt(++position);
        }
        position = readDigits(lexer, position, code);
        code = body.charCodeAt(position);
    }
    if (code === 0x002e || (0, characterClasses_ts_1.isNameStart)(code)) {
        throw (0, syntaxError_ts_1.syntaxError)(lexer.source, position, `Invalid number, expected digit but got: ${printCodePointAt(lexer, position)}.`);
    }
    return createToken(lexer, isFloat ? tokenKind_ts_1.TokenKind.FLOAT : tokenKind_ts_1.TokenKind.INT, start, position, body.slice(start, position));
}
function readDigits(lexer, start, firstCode) {
    if (!(0, characterClasses_ts_1.isDigit)(firstCode)) {
        throw (0, syntaxError_ts_1.syntaxError)(lexer.source, start, `Invalid number, expected digit but got: ${printCodePointAt(lexer, start)}.`);
    }
    const body = lexer.source.body;
    let position = start + 1;
    while ((0, characterClasses_ts_1.isDigit)(body.charCodeAt(position))) {
        ++position;
    }
    return position;
}
function readString(lexer, start) {
    const body = lexer.source.body;
    const bodyLength = body.length;
    let position = start + 1;
    let chunkStart = position;
    let value = '';
    while (position < bodyLength) {
        const code = body.charCodeAt(position);
        if (code === 0x0022) {
            value += body.slice(chunkStart, position);
            return createToken(lexer, tokenKind_ts_1.TokenKind.STRING, start, position + 1, value);
        }
        if (code === 0x005c) {
            value += body.slice(chunkStart, position);
            const escape = body.charCodeAt(position + 1) === 0x0075
                ? body.charCodeAt(position + 2) === 0x007b
                    ? readEscapedUnicodeVariableWidth(lexer, position)
                    : readEscapedUnicodeFixedWidth(lexer, position)
                : readEscapedCharacter(lexer, position);
            value += escape.value;
            position += escape.size;
            chunkStart = position;
            continue;
        }
        if (code === 0x000a || code === 0x000d) {
            break;
        }
        if (isUnicodeScalarValue(code)) {
            ++position;
        }
        else if (isSupplementaryCodePoint(body, position)) {
            position += 2;
        }
        else {
            throw (0, syntaxError_ts_1.syntaxError)(lexer.source, position, `Invalid character within String: ${printCodePointAt(lexer, position)}.`);
        }
    }
    throw (0, syntaxError_ts_1.syntaxError)(lexer.source, position, 'Unterminated string.');
}
function readEscapedUnicodeVariableWidth(lexer, position) {
    const body = lexer.source.body;
    let point = 0;
    let size = 3;
    while (size < 12) {
        const code = body.charCodeAt(position + size++);
        if (code === 0x007d) {
            if (size < 5 || !isUnicodeScalarValue(point)) {
                break;
            }
            return { value: String.fromCodePoint(point), size };
        }
        point = (point << 4) | readHexDigit(code);
        if (point < 0) {
            break;
        }
    }
    throw (0, syntaxError_ts_1.syntaxError)(lexer.source, position, `Invalid Unicode escape sequence: "${body.slice(position, position + size)}".`);
}
function readEscapedUnicodeFixedWidth(lexer, position) {
    const body = lexer.source.body;
    const code = read16BitHexCode(body, position + 2);
    if (isUnicodeScalarValue(code)) {
        return { value: String.fromCodePoint(code), size: 6 };
    }
    if (isLeadingSurrogate(code)) {
        if (body.charCodeAt(position + 6) === 0x005c &&
            body.charCodeAt(position + 7) === 0x0075) {
            const trailingCode = read16BitHexCode(body, position + 8);
            if (isTrailingSurrogate(trailingCode)) {
                return { value: String.fromCodePoint(code, trailingCode), size: 12 };
            }
        }
    }
    throw (0, syntaxError_ts_1.syntaxError)(lexer.source, position, `Invalid Unicode escape sequence: "${body.slice(position, position + 6)}".`);
}
function read16BitHexCode(body, position) {
    return ((readHexDigit(body.charCodeAt(position)) << 12) |
        (readHexDigit(body.charCodeAt(position + 1)) << 8) |
        (readHexDigit(body.charCodeAt(position + 2)) << 4) |
        readHexDigit(body.charCodeAt(position + 3)));
}
function readHexDigit(code) {
    return code >= 0x0030 && code <= 0x0039
        ? code - 0x0030
        : code >= 0x0041 && code <= 0x0046
            ? code - 0x0037
            : code >= 0x0061 && code <= 0x0066
                ? code - 0x0057
                : -1;
}
function readEscapedCharacter(lexer, position) {
    const body = lexer.source.body;
    const code = body.charCodeAt(position + 1);
    switch (code) {
        case 0x0022:
            return { value: '\u0022', size: 2 };
        case 0x005c:
            return { value: '\u005c', size: 2 };
        case 0x002f:
            return { value: '\u002f', size: 2 };
        case 0x0062:
            return { value: '\u0008', size: 2 };
        case 0x0066:
            return { value: '\u000c', size: 2 };
        case 0x006e:
            return { value: '\u000a', size: 2 };
        case 0x0072:
            return { value: '\u000d', size: 2 };
        case 0x0074:
            return { value: '\u0009', size: 2 };
    }
    throw (0, syntaxError_ts_1.syntaxError)(lexer.source, position, `Invalid character escape sequence: "${body.slice(position, position + 2)}".`);
}
function readBlockString(lexer, start) {
    const body = lexer.source.body;
    const bodyLength = body.length;
    let lineStart = lexer.lineStart;
    let position = start + 3;
    let chunkStart = position;
    let currentLine = '';
    const blockLines = [];
    while (position < bodyLength) {
        const code = body.charCodeAt(position);
        if (code === 0x0022 &&
            body.charCodeAt(position + 1) === 0x0022 &&
            body.charCodeAt(position + 2) === 0x0022) {
            currentLine += body.slice(chunkStart, position);
            blockLines.push(currentLine);
            const token = createToken(lexer, tokenKind_ts_1.TokenKind.BLOCK_STRING, start, position + 3, (0, blockString_ts_1.dedentBlockStringLines)(blockLines).join('\n'));
            lexer.line += blockLines.length - 1;
            lexer.lineStart = lineStart;
            return token;
        }
        if (code === 0x005c &&
            body.charCodeAt(position + 1) === 0x0022 &&
            body.charCodeAt(position + 2) === 0x0022 &&
            body.charCodeAt(position + 3) === 0x0022) {
            currentLine += body.slice(chunkStart, position);
            chunkStart = position + 1;
            position += 4;
            continue;
        }
        if (code === 0x000a || code === 0x000d) {
            currentLine += body.slice(chunkStart, position);
            blockLines.push(currentLine);
            if (code === 0x000d && body.charCodeAt(position + 1) === 0x000a) {
                position += 2;
            }
            else {
                ++position;
            }
            currentLine = '';
            chunkStart = position;
            lineStart = position;
            continue;
        }
        if (isUnicodeScalarValue(code)) {
            ++position;
        }
        else if (isSupplementaryCodePoint(body, position)) {
            position += 2;
        }
        else {
            throw (0, syntaxError_ts_1.syntaxError)(lexer.source, position, `Invalid character within String: ${printCodePointAt(lexer, position)}.`);
        }
    }
    throw (0, syntaxError_ts_1.syntaxError)(lexer.source, position, 'Unterminated string.');
}
function readName(lexer, start) {
    const body = lexer.source.body;
    const bodyLength = body.length;
    let position = start + 1;
    while (position < bodyLength) {
        const code = body.charCodeAt(position);
        if ((0, characterClasses_ts_1.isNameContinue)(code)) {
            ++position;
        }
        else {
            break;
        }
    }
    return createToken(lexer, tokenKind_ts_1.TokenKind.NAME, start, position, body.slice(start, position));
}
//# sourceMappingURL=lexer.js.map

/***/ }),

/***/ 72245:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getLocation = getLocation;
exports.getLocations = getLocations;
const AccumulatorMap_ts_1 = __webpack_require__(90440);
const LineRegExp = /\r\n|[\n\r]/g;
function getLocation(source, position) {
    const matches = source.body.matchAll(LineRegExp);
    let match = matches.next().value;
    let line = 1;
    let lastLineStart = 0;
    while (match !== undefined && match.index < position) {
        lastLineStart = match.index + match[0].length;
        line++;
        match = matches.next().value;
    }
    return { line, column: position + 1 - lastLineStart };
}
function getLocations(locations) {
    if (locations.length < 2) {
        return locations.map(({ source, start }) => getLocation(source, start));
    }
    const bySource = new AccumulatorMap_ts_1.AccumulatorMap();
    locations.forEach(({ source, start }, index) => {
        bySource.add(source, {
            position: start,
            index,
        });
    });
    const result = new Array(locations.length);
    for (const [source, positions] of bySource) {
        const matches = source.body.matchAll(LineRegExp);
        let match = matches.next().value;
        let line = 1;
        let lastLineStart = 0;
        for (const { position, index } of positions.toSorted((a, b) => a.position - b.position)) {
            while (match !== undefined && match.index < position) {
                lastLineStart = match.index + match[0].length;
                line++;
                match = matches.next().value;
            }
            result[index] = {
                line,
                column: position + 1 - lastLineStart,
            };
        }
    }
    return result;
}
//# sourceMappingURL=location.js.map

/***/ }),

/***/ 14929:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Parser = void 0;
exports.parse = parse;
exports.parseValue = parseValue;
exports.parseConstValue = parseConstValue;
exports.parseType = parseType;
exports.parseSchemaCoordinate = parseSchemaCoordinate;
const syntaxError_ts_1 = __webpack_require__(89619);
const diagnostics_ts_1 = __webpack_require__(97593);
const ast_ts_1 = __webpack_require__(22740);
const directiveLocation_ts_1 = __webpack_require__(22582);
const kinds_ts_1 = __webpack_require__(11123);
const lexer_ts_1 = __webpack_require__(29278);
const schemaCoordinateLexer_ts_1 = __webpack_require__(46137);
const source_ts_1 = __webpack_require__(40203);
const tokenKind_ts_1 = __webpack_require__(1743);
function parse(source, options) {
    return (0, diagnostics_ts_1.shouldTrace)(diagnostics_ts_1.parseChannel)
        ? diagnostics_ts_1.parseChannel.traceSync(() => parseImpl(source, options), { source })
        : parseImpl(source, options);
}
function parseImpl(source, options) {
    const parser = new Parser(source, options);
    const document = parser.parseDocument();
    Object.defineProperty(document, 'tokenCount', {
        enumerable: false,
        value: parser.tokenCount,
    });
    return document;
}
function parseValue(source, options) {
    const parser = new Parser(source, options);
    parser.expectToken(tokenKind_ts_1.TokenKind.SOF);
    const value = parser.parseValueLiteral(false);
    parser.expectToken(tokenKind_ts_1.TokenKind.EOF);
    return value;
}
function parseConstValue(source, options) {
    const parser = new Parser(source, options);
    parser.expectToken(tokenKind_ts_1.TokenKind.SOF);
    const value = parser.parseConstValueLiteral();
    parser.expectToken(tokenKind_ts_1.TokenKind.EOF);
    return value;
}
function parseType(source, options) {
    const parser = new Parser(source, options);
    parser.expectToken(tokenKind_ts_1.TokenKind.SOF);
    const type = parser.parseTypeReference();
    parser.expectToken(tokenKind_ts_1.TokenKind.EOF);
    return type;
}
function parseSchemaCoordinate(source) {
    const sourceObj = (0, source_ts_1.isSource)(source) ? source : new source_ts_1.Source(source);
    const lexer = new schemaCoordinateLexer_ts_1.SchemaCoordinateLexer(sourceObj);
    const parser = new Parser(source, { lexer });
    parser.expectToken(tokenKind_ts_1.TokenKind.SOF);
    const coordinate = parser.parseSchemaCoordinate();
    parser.expectToken(tokenKind_ts_1.TokenKind.EOF);
    return coordinate;
}
class Parser {
    constructor(source, options = {}) {
        const { lexer, ..._options } = options;
        if (lexer) {
            this._lexer = lexer;
        }
        else {
            const sourceObj = (0, source_ts_1.isSource)(source) ? source : new source_ts_1.Source(source);
            this._lexer = new lexer_ts_1.Lexer(sourceObj);
        }
        this._options = _options;
        this._tokenCounter = 0;
        this._lexer._maxComments = _options.maxComments;
        this._lexer._commentCount = 0;
        const maxSourceLength = _options.maxSourceLength;
        if (maxSourceLength !== undefined &&
            this._lexer.source.body.length > maxSourceLength) {
            throw (0, syntaxError_ts_1.syntaxError)(this._lexer.source, maxSourceLength, `Source contains more than ${maxSourceLength} UTF-16 code units. Parsing aborted.`);
        }
    }
    get tokenCount() {
        return this._tokenCounter;
    }
    parseName() {
        const token = this.expectToken(tokenKind_ts_1.TokenKind.NAME);
        return this.node(token, {
            kind: kinds_ts_1.Kind.NAME,
            value: token.value,
        });
    }
    parseDocument() {
        return this.node(this._lexer.token, {
            kind: kinds_ts_1.Kind.DOCUMENT,
            definitions: this.many(tokenKind_ts_1.TokenKind.SOF, this.parseDefinition, tokenKind_ts_1.TokenKind.EOF),
        });
    }
    parseDefinition() {
        if (this.peek(tokenKind_ts_1.TokenKind.BRACE_L)) {
            return this.parseOperationDefinition();
        }
        const hasDescription = this.peekDescription();
        const keywordToken = hasDescription
            ? this._lexer.lookahead()
            : this._lexer.token;
        if (hasDescription && keywordToken.kind === tokenKind_ts_1.TokenKind.BRACE_L) {
            throw (0, syntaxError_ts_1.syntaxError)(this._lexer.source, this._lexer.token.start, 'Unexpected description, descriptions are not supported on shorthand queries.');
        }
        if (keywordToken.kind === tokenKind_ts_1.TokenKind.NAME) {
            switch (keywordToken.value) {
                case 'schema':
                    return this.parseSchemaDefinition();
                case 'scalar':
                    return this.parseScalarTypeDefinition();
                case 'type':
                    return this.parseObjectTypeDefinition();
                case 'interface':
                    return this.parseInterfaceTypeDefinition();
                case 'union':
                    return this.parseUnionTypeDefinition();
                case 'enum':
                    return this.parseEnumTypeDefinition();
                case 'input':
                    return this.parseInputObjectTypeDefinition();
                case 'directive':
                    return this.parseDirectiveDefinition();
            }
            switch (keywordToken.value) {
                case 'query':
                case 'mutation':
                case 'subscription':
                    return this.parseOperationDefinition();
                case 'fragment':
                    return this.parseFragmentDefinition();
            }
            if (hasDescription) {
                throw (0, syntaxError_ts_1.syntaxError)(this._lexer.source, this._lexer.token.start, 'Unexpected description, only GraphQL definitions support descriptions.');
            }
            switch (keywordToken.value) {
                case 'extend':
                    return this.parseTypeSystemExtension();
            }
        }
        throw this.unexpected(keywordToken);
    }
    parseOperationDefinition() {
        const start = this._lexer.token;
        if (this.peek(tokenKind_ts_1.TokenKind.BRACE_L)) {
            return this.node(start, {
                kind: kinds_ts_1.Kind.OPERATION_DEFINITION,
                operation: ast_ts_1.OperationTypeNode.QUERY,
                description: undefined,
                name: undefined,
                variableDefinitions: undefined,
                directives: undefined,
                selectionSet: this.parseSelectionSet(),
            });
        }
        const description = this.parseDescription();
        const operation = this.parseOperationType();
        let name;
        if (this.peek(tokenKind_ts_1.TokenKind.NAME)) {
            name = this.parseName();
        }
        return this.node(start, {
            kind: kinds_ts_1.Kind.OPERATION_DEFINITION,
            operation,
            description,
            name,
            variableDefinitions: this.parseVariableDefinitions(),
            directives: this.parseDirectives(false),
            selectionSet: this.parseSelectionSet(),
        });
    }
    parseOperationType() {
        const operationToken = this.expectToken(tokenKind_ts_1.TokenKind.NAME);
        switch (operationToken.value) {
            case 'query':
                return ast_ts_1.OperationTypeNode.QUERY;
            case 'mutation':
                return ast_ts_1.OperationTypeNode.MUTATION;
            case 'subscription':
                return ast_ts_1.OperationTypeNode.SUBSCRIPTION;
        }
        throw this.unexpected(operationToken);
    }
    parseVariableDefinitions() {
        return this.optionalMany(tokenKind_ts_1.TokenKind.PAREN_L, this.parseVariableDefinition, tokenKind_ts_1.TokenKind.PAREN_R);
    }
    parseVariableDefinition() {
        return this.node(this._lexer.token, {
            kind: kinds_ts_1.Kind.VARIABLE_DEFINITION,
            description: this.parseDescription(),
            variable: this.parseVariable(),
            type: (this.expectToken(tokenKind_ts_1.TokenKind.COLON), this.parseTypeReference()),
            defaultValue: this.expectOptionalToken(tokenKind_ts_1.TokenKind.EQUALS)
                ? this.parseConstValueLiteral()
                : undefined,
            directives: this.parseConstDirectives(),
        });
    }
    parseVariable() {
        const start = this._lexer.token;
        this.expectToken(tokenKind_ts_1.TokenKind.DOLLAR);
        return this.node(start, {
            kind: kinds_ts_1.Kind.VARIABLE,
            name: this.parseName(),
        });
    }
    parseSelectionSet() {
        return this.node(this._lexer.token, {
            kind: kinds_ts_1.Kind.SELECTION_SET,
            selections: this._options.allowEmptySelectionSets === false
                ? this.many(tokenKind_ts_1.TokenKind.BRACE_L, this.parseSelection, tokenKind_ts_1.TokenKind.BRACE_R)
                : this.any(tokenKind_ts_1.TokenKind.BRACE_L, this.parseSelection, tokenKind_ts_1.TokenKind.BRACE_R),
        });
    }
    parseSelection() {
        return this.peek(tokenKind_ts_1.TokenKind.SPREAD)
            ? this.parseFragment()
            : this.parseField();
    }
    parseField() {
        const start = this._lexer.token;
        const nameOrAlias = this.parseName();
        let alias;
        let name;
        if (this.expectOptionalToken(tokenKind_ts_1.TokenKind.COLON)) {
            alias = nameOrAlias;
            name = this.parseName();
        }
        else {
            name = nameOrAlias;
        }
        return this.node(start, {
            kind: kinds_ts_1.Kind.FIELD,
            alias,
            name,
            arguments: this.parseArguments(false),
            directives: this.parseDirectives(false),
            selectionSet: this.peek(tokenKind_ts_1.TokenKind.BRACE_L)
                ? this.parseSelectionSet()
                : undefined,
        });
    }
    parseArguments(isConst) {
        const item = isConst ? this.parseConstArgument : this.parseArgument;
        return this.optionalMany(tokenKind_ts_1.TokenKind.PAREN_L, item, tokenKind_ts_1.TokenKind.PAREN_R);
    }
    parseFragmentArguments() {
        const item = this.parseFragmentArgument;
        return this.optionalMany(tokenKind_ts_1.TokenKind.PAREN_L, item, tokenKind_ts_1.TokenKind.PAREN_R);
    }
    parseArgument(isConst = false) {
        const start = this._lexer.token;
        const name = this.parseName();
        this.expectToken(tokenKind_ts_1.TokenKind.COLON);
        return this.node(start, {
            kind: kinds_ts_1.Kind.ARGUMENT,
            name,
            value: this.parseValueLiteral(isConst),
        });
    }
    parseConstArgument() {
        return this.parseArgument(true);
    }
    parseFragmentArgument() {
        const start = this._lexer.token;
        const name = this.parseName();
        this.expectToken(tokenKind_ts_1.TokenKind.COLON);
        return this.node(start, {
            kind: kinds_ts_1.Kind.FRAGMENT_ARGUMENT,
            name,
            value: this.parseValueLiteral(false),
        });
    }
    parseFragment() {
        const start = this._lexer.token;
        this.expectToken(tokenKind_ts_1.TokenKind.SPREAD);
        const hasTypeCondition = this.expectOptionalKeyword('on');
        if (!hasTypeCondition && this.peek(tokenKind_ts_1.TokenKind.NAME)) {
            const name = this.parseFragmentName();
            if (this.peek(tokenKind_ts_1.TokenKind.PAREN_L) &&
                this._options.experimentalFragmentArguments) {
                return this.node(start, {
                    kind: kinds_ts_1.Kind.FRAGMENT_SPREAD,
                    name,
                    arguments: this.parseFragmentArguments(),
                    directives: this.parseDirectives(false),
                });
            }
            return this.node(start, {
                kind: kinds_ts_1.Kind.FRAGMENT_SPREAD,
                name,
                directives: this.parseDirectives(false),
            });
        }
        return this.node(start, {
            kind: kinds_ts_1.Kind.INLINE_FRAGMENT,
            typeCondition: hasTypeCondition ? this.parseNamedType() : undefined,
            directives: this.parseDirectives(false),
            selectionSet: this.parseSelectionSet(),
        });
    }
    parseFragmentDefinition() {
        const start = this._lexer.token;
        const description = this.parseDescription();
        this.expectKeyword('fragment');
        if (this._options.experimentalFragmentArguments === true) {
            return this.node(start, {
                kind: kinds_ts_1.Kind.FRAGMENT_DEFINITION,
                description,
                name: this.parseFragmentName(),
                variableDefinitions: this.parseVariableDefinitions(),
                typeCondition: (this.expectKeyword('on'), this.parseNamedType()),
                directives: this.parseDirectives(false),
                selectionSet: this.parseSelectionSet(),
            });
        }
        return this.node(start, {
            kind: kinds_ts_1.Kind.FRAGMENT_DEFINITION,
            description,
            name: this.parseFragmentName(),
            typeCondition: (this.expectKeyword('on'), this.parseNamedType()),
            directives: this.parseDirectives(false),
            selectionSet: this.parseSelectionSet(),
        });
    }
    parseFragmentName() {
        if (this._lexer.token.value === 'on') {
            throw this.unexpected();
        }
        return this.parseName();
    }
    parseValueLiteral(isConst) {
        const token = this._lexer.token;
        switch (token.kind) {
            case tokenKind_ts_1.TokenKind.BRACKET_L:
                return this.parseList(isConst);
            case tokenKind_ts_1.TokenKind.BRACE_L:
                return this.parseObject(isConst);
            case tokenKind_ts_1.TokenKind.INT:
                this.advanceLexer();
                return this.node(token, {
                    kind: kinds_ts_1.Kind.INT,
                    value: token.value,
                });
            case tokenKind_ts_1.TokenKind.FLOAT:
                this.advanceLexer();
                return this.node(token, {
                    kind: kinds_ts_1.Kind.FLOAT,
                    value: token.value,
                });
            case tokenKind_ts_1.TokenKind.STRING:
            case tokenKind_ts_1.TokenKind.BLOCK_STRING:
                return this.parseStringLiteral();
            case tokenKind_ts_1.TokenKind.NAME:
                this.advanceLexer();
                switch (token.value) {
                    case 'true':
                        return this.node(token, {
                            kind: kinds_ts_1.Kind.BOOLEAN,
                            value: true,
                        });
                    case 'false':
                        return this.node(token, {
                            kind: kinds_ts_1.Kind.BOOLEAN,
                            value: false,
                        });
                    case 'null':
                        return this.node(token, { kind: kinds_ts_1.Kind.NULL });
                    default:
                        return this.node(token, {
                            kind: kinds_ts_1.Kind.ENUM,
                            value: token.value,
                        });
                }
            case tokenKind_ts_1.TokenKind.DOLLAR:
                if (isConst) {
                    this.expectToken(tokenKind_ts_1.TokenKind.DOLLAR);
                    if (this._lexer.token.kind === tokenKind_ts_1.TokenKind.NAME) {
                        const varName = this._lexer.token.value;
                        throw (0, syntaxError_ts_1.syntaxError)(this._lexer.source, token.start, `Unexpected variable "$${varName}" in constant value.`);
                    }
                    else {
                        throw this.unexpected(token);
                    }
                }
                return this.parseVariable();
            default:
                throw this.unexpected();
        }
    }
    parseConstValueLiteral() {
        return this.parseValueLiteral(true);
    }
    parseStringLiteral() {
        const token = this._lexer.token;
        this.advanceLexer();
        return this.node(token, {
            kind: kinds_ts_1.Kind.STRING,
            value: token.value,
            block: token.kind === tokenKind_ts_1.TokenKind.BLOCK_STRING,
        });
    }
    parseList(isConst) {
        const item = () => this.parseValueLiteral(isConst);
        return this.node(this._lexer.token, {
            kind: kinds_ts_1.Kind.LIST,
            values: this.any(tokenKind_ts_1.TokenKind.BRACKET_L, item, tokenKind_ts_1.TokenKind.BRACKET_R),
        });
    }
    parseObject(isConst) {
        const item = () => this.parseObjectField(isConst);
        return this.node(this._lexer.token, {
            kind: kinds_ts_1.Kind.OBJECT,
            fields: this.any(tokenKind_ts_1.TokenKind.BRACE_L, item, tokenKind_ts_1.TokenKind.BRACE_R),
        });
    }
    parseObjectField(isConst) {
        const start = this._lexer.token;
        const name = this.parseName();
        this.expectToken(tokenKind_ts_1.TokenKind.COLON);
        return this.node(start, {
            kind: kinds_ts_1.Kind.OBJECT_FIELD,
            name,
            value: this.parseValueLiteral(isConst),
        });
    }
    parseDirectives(isConst) {
        const directives = [];
        while (this.peek(tokenKind_ts_1.TokenKind.AT)) {
            directives.push(this.parseDirective(isConst));
        }
        if (directives.length) {
            return directives;
        }
        return undefined;
    }
    parseConstDirectives() {
        return this.parseDirectives(true);
    }
    parseDirective(isConst) {
        const start = this._lexer.token;
        this.expectToken(tokenKind_ts_1.TokenKind.AT);
        return this.node(start, {
            kind: kinds_ts_1.Kind.DIRECTIVE,
            name: this.parseName(),
            arguments: this.parseArguments(isConst),
        });
    }
    parseTypeReference() {
        const start = this._lexer.token;
        let type;
        if (this.expectOptionalToken(tokenKind_ts_1.TokenKind.BRACKET_L)) {
            const innerType = this.parseTypeReference();
            this.expectToken(tokenKind_ts_1.TokenKind.BRACKET_R);
            type = this.node(start, {
                kind: kinds_ts_1.Kind.LIST_TYPE,
                type: innerType,
            });
        }
        else {
            type = this.parseNamedType();
        }
        if (this.expectOptionalToken(tokenKind_ts_1.TokenKind.BANG)) {
            return this.node(start, {
                kind: kinds_ts_1.Kind.NON_NULL_TYPE,
                type,
            });
        }
        return type;
    }
    parseNamedType() {
        return this.node(this._lexer.token, {
            kind: kinds_ts_1.Kind.NAMED_TYPE,
            name: this.parseName(),
        });
    }
    peekDescription() {
        return this.peek(tokenKind_ts_1.TokenKind.STRING) || this.peek(tokenKind_ts_1.TokenKind.BLOCK_STRING);
    }
    parseDescription() {
        if (this.peekDescription()) {
            return this.parseStringLiteral();
        }
    }
    parseSchemaDefinition() {
        const start = this._lexer.token;
        const description = this.parseDescription();
        this.expectKeyword('schema');
        const directives = this.parseConstDirectives();
        const operationTypes = this.many(tokenKind_ts_1.TokenKind.BRACE_L, this.parseOperationTypeDefinition, tokenKind_ts_1.TokenKind.BRACE_R);
        return this.node(start, {
            kind: kinds_ts_1.Kind.SCHEMA_DEFINITION,
            description,
            directives,
            operationTypes,
        });
    }
    parseOperationTypeDefinition() {
        const start = this._lexer.token;
        const operation = this.parseOperationType();
        this.expectToken(tokenKind_ts_1.TokenKind.COLON);
        const type = this.parseNamedType();
        return this.node(start, {
            kind: kinds_ts_1.Kind.OPERATION_TYPE_DEFINITION,
            operation,
            type,
        });
    }
    parseScalarTypeDefinition() {
        const start = this._lexer.token;
        const description = this.parseDescription();
        this.expectKeyword('scalar');
        const name = this.parseName();
        const directives = this.parseConstDirectives();
        return this.node(start, {
            kind: kinds_ts_1.Kind.SCALAR_TYPE_DEFINITION,
            description,
            name,
            directives,
        });
    }
    parseObjectTypeDefinition() {
        const start = this._lexer.token;
        const description = this.parseDescription();
        this.expectKeyword('type');
        const name = this.parseName();
        const interfaces = this.parseImplementsInterfaces();
        const directives = this.parseConstDirectives();
        const fields = this.parseFieldsDefinition();
        return this.node(start, {
            kind: kinds_ts_1.Kind.OBJECT_TYPE_DEFINITION,
            description,
            name,
            interfaces,
            directives,
            fields,
        });
    }
    parseImplementsInterfaces() {
        return this.expectOptionalKeyword('implements')
            ? this.delimitedMany(tokenKind_ts_1.TokenKind.AMP, this.parseNamedType)
            : undefined;
    }
    parseFieldsDefinition() {
        return this.optionalMany(tokenKind_ts_1.TokenKind.BRACE_L, this.parseFieldDefinition, tokenKind_ts_1.TokenKind.BRACE_R);
    }
    parseFieldDefinition() {
        const start = this._lexer.token;
        const description = this.parseDescription();
        const name = this.parseName();
        const args = this.parseArgumentDefs();
        this.expectToken(tokenKind_ts_1.TokenKind.COLON);
        const type = this.parseTypeReference();
        const directives = this.parseConstDirectives();
        return this.node(start, {
            kind: kinds_ts_1.Kind.FIELD_DEFINITION,
            description,
            name,
            arguments: args,
            type,
            directives,
        });
    }
    parseArgumentDefs() {
        return this.optionalMany(tokenKind_ts_1.TokenKind.PAREN_L, this.parseInputValueDef, tokenKind_ts_1.TokenKind.PAREN_R);
    }
    parseInputValueDef() {
        const start = this._lexer.token;
        const description = this.parseDescription();
        const name = this.parseName();
        this.expectToken(tokenKind_ts_1.TokenKind.COLON);
        const type = this.parseTypeReference();
        let defaultValue;
        if (this.expectOptionalToken(tokenKind_ts_1.TokenKind.EQUALS)) {
            defaultValue = this.parseConstValueLiteral();
        }
        const directives = this.parseConstDirectives();
        return this.node(start, {
            kind: kinds_ts_1.Kind.INPUT_VALUE_DEFINITION,
            description,
            name,
            type,
            defaultValue,
            directives,
        });
    }
    parseInterfaceTypeDefinition() {
        const start = this._lexer.token;
        const description = this.parseDescription();
        this.expectKeyword('interface');
        const name = this.parseName();
        const interfaces = this.parseImplementsInterfaces();
        const directives = this.parseConstDirectives();
        const fields = this.parseFieldsDefinition();
        return this.node(start, {
            kind: kinds_ts_1.Kind.INTERFACE_TYPE_DEFINITION,
            description,
            name,
            interfaces,
            directives,
            fields,
        });
    }
    parseUnionTypeDefinition() {
        const start = this._lexer.token;
        const description = this.parseDescription();
        this.expectKeyword('union');
        const name = this.parseName();
        const directives = this.parseConstDirectives();
        const types = this.parseUnionMemberTypes();
        return this.node(start, {
            kind: kinds_ts_1.Kind.UNION_TYPE_DEFINITION,
            description,
            name,
            directives,
            types,
        });
    }
    parseUnionMemberTypes() {
        return this.expectOptionalToken(tokenKind_ts_1.TokenKind.EQUALS)
            ? this.delimitedMany(tokenKind_ts_1.TokenKind.PIPE, this.parseNamedType)
            : undefined;
    }
    parseEnumTypeDefinition() {
        const start = this._lexer.token;
        const description = this.parseDescription();
        this.expectKeyword('enum');
        const name = this.parseName();
        const directives = this.parseConstDirectives();
        const values = this.parseEnumValuesDefinition();
        return this.node(start, {
            kind: kinds_ts_1.Kind.ENUM_TYPE_DEFINITION,
            description,
            name,
            directives,
            values,
        });
    }
    parseEnumValuesDefinition() {
        return this.optionalMany(tokenKind_ts_1.TokenKind.BRACE_L, this.parseEnumValueDefinition, tokenKind_ts_1.TokenKind.BRACE_R);
    }
    parseEnumValueDefinition() {
        const start = this._lexer.token;
        const description = this.parseDescription();
        const name = this.parseEnumValueName();
        const directives = this.parseConstDirectives();
        return this.node(start, {
            kind: kinds_ts_1.Kind.ENUM_VALUE_DEFINITION,
            description,
            name,
            directives,
        });
    }
    parseEnumValueName() {
        if (this._lexer.token.value === 'true' ||
            this._lexer.token.value === 'false' ||
            this._lexer.token.value === 'null') {
            throw (0, syntaxError_ts_1.syntaxError)(this._lexer.source, this._lexer.token.start, `${getTokenDesc(this._lexer.token)} is reserved and cannot be used for an enum value.`);
        }
        return this.parseName();
    }
    parseInputObjectTypeDefinition() {
        const start = this._lexer.token;
        const description = this.parseDescription();
        this.expectKeyword('input');
        const name = this.parseName();
        const directives = this.parseConstDirectives();
        const fields = this.parseInputFieldsDefinition();
        return this.node(start, {
            kind: kinds_ts_1.Kind.INPUT_OBJECT_TYPE_DEFINITION,
            description,
            name,
            directives,
            fields,
        });
    }
    parseInputFieldsDefinition() {
        return this.optionalMany(tokenKind_ts_1.TokenKind.BRACE_L, this.parseInputValueDef, tokenKind_ts_1.TokenKind.BRACE_R);
    }
    parseTypeSystemExtension() {
        const keywordToken = this._lexer.lookahead();
        if (keywordToken.kind === tokenKind_ts_1.TokenKind.NAME) {
            switch (keywordToken.value) {
                case 'schema':
                    return this.parseSchemaExtension();
                case 'scalar':
                    return this.parseScalarTypeExtension();
                case 'type':
                    return this.parseObjectTypeExtension();
                case 'interface':
                    return this.parseInterfaceTypeExtension();
                case 'union':
                    return this.parseUnionTypeExtension();
                case 'enum':
                    return this.parseEnumTypeExtension();
                case 'input':
                    return this.parseInputObjectTypeExtension();
                case 'directive':
                    return this.parseDirectiveExtension();
            }
        }
        throw this.unexpected(keywordToken);
    }
    parseSchemaExtension() {
        const start = this._lexer.token;
        this.expectKeyword('extend');
        this.expectKeyword('schema');
        const directives = this.parseConstDirectives();
        const operationTypes = this.optionalMany(tokenKind_ts_1.TokenKind.BRACE_L, this.parseOperationTypeDefinition, tokenKind_ts_1.TokenKind.BRACE_R);
        if (directives === undefined && operationTypes === undefined) {
            throw this.unexpected();
        }
        return this.node(start, {
            kind: kinds_ts_1.Kind.SCHEMA_EXTENSION,
            directives,
            operationTypes,
        });
    }
    parseScalarTypeExtension() {
        const start = this._lexer.token;
        this.expectKeyword('extend');
        this.expectKeyword('scalar');
        const name = this.parseName();
        const directives = this.parseConstDirectives();
        if (directives === undefined) {
            throw this.unexpected();
        }
        return this.node(start, {
            kind: kinds_ts_1.Kind.SCALAR_TYPE_EXTENSION,
            name,
            directives,
        });
    }
    parseObjectTypeExtension() {
        const start = this._lexer.token;
        this.expectKeyword('extend');
        this.expectKeyword('type');
        const name = this.parseName();
        const interfaces = this.parseImplementsInterfaces();
        const directives = this.parseConstDirectives();
        const fields = this.parseFieldsDefinition();
        if (interfaces === undefined &&
            directives === undefined &&
            fields === undefined) {
            throw this.unexpected();
        }
        return this.node(start, {
            kind: kinds_ts_1.Kind.OBJECT_TYPE_EXTENSION,
            name,
            interfaces,
            directives,
            fields,
        });
    }
    parseInterfaceTypeExtension() {
        const start = this._lexer.token;
        this.expectKeyword('extend');
        this.expectKeyword('interface');
        const name = this.parseName();
        const interfaces = this.parseImplementsInterfaces();
        const directives = this.parseConstDirectives();
        const fields = this.parseFieldsDefinition();
        if (interfaces === undefined &&
            directives === undefined &&
            fields === undefined) {
            throw this.unexpected();
        }
        return this.node(start, {
            kind: kinds_ts_1.Kind.INTERFACE_TYPE_EXTENSION,
            name,
            interfaces,
            directives,
            fields,
        });
    }
    parseUnionTypeExtension() {
        const start = this._lexer.token;
        this.expectKeyword('extend');
        this.expectKeyword('union');
        const name = this.parseName();
        const directives = this.parseConstDirectives();
        const types = this.parseUnionMemberTypes();
        if (directives === undefined && types === undefined) {
            throw this.unexpected();
        }
        return this.node(start, {
            kind: kinds_ts_1.Kind.UNION_TYPE_EXTENSION,
            name,
            directives,
            types,
        });
    }
    parseEnumTypeExtension() {
        const start = this._lexer.token;
        this.expectKeyword('extend');
        this.expectKeyword('enum');
        const name = this.parseName();
        const directives = this.parseConstDirectives();
        const values = this.parseEnumValuesDefinition();
        if (directives === undefined && values === undefined) {
            throw this.unexpected();
        }
        return this.node(start, {
            kind: kinds_ts_1.Kind.ENUM_TYPE_EXTENSION,
            name,
            directives,
            values,
        });
    }
    parseInputObjectTypeExtension() {
        const start = this._lexer.token;
        this.expectKeyword('extend');
        this.expectKeyword('input');
        const name = this.parseName();
        const directives = this.parseConstDirectives();
        const fields = this.parseInputFieldsDefinition();
        if (directives === undefined && fields === undefined) {
            throw this.unexpected();
        }
        return this.node(start, {
            kind: kinds_ts_1.Kind.INPUT_OBJECT_TYPE_EXTENSION,
            name,
            directives,
            fields,
        });
    }
    parseDirectiveExtension() {
        const start = this._lexer.token;
        this.expectKeyword('extend');
        this.expectKeyword('directive');
        this.expectToken(tokenKind_ts_1.TokenKind.AT);
        const name = this.parseName();
        const directives = this.parseConstDirectives();
        if (directives === undefined) {
            throw this.unexpected();
        }
        return this.node(start, {
            kind: kinds_ts_1.Kind.DIRECTIVE_EXTENSION,
            name,
            directives,
        });
    }
    parseDirectiveDefinition() {
        const start = this._lexer.token;
        const description = this.parseDescription();
        this.expectKeyword('directive');
        this.expectToken(tokenKind_ts_1.TokenKind.AT);
        const name = this.parseName();
        const args = this.parseArgumentDefs();
        const directives = this.parseConstDirectives();
        const repeatable = this.expectOptionalKeyword('repeatable');
        this.expectKeyword('on');
        const locations = this.parseDirectiveLocations();
        return this.node(start, {
            kind: kinds_ts_1.Kind.DIRECTIVE_DEFINITION,
            description,
            name,
            arguments: args,
            directives,
            repeatable,
            locations,
        });
    }
    parseDirectiveLocations() {
        return this.delimitedMany(tokenKind_ts_1.TokenKind.PIPE, this.parseDirectiveLocation);
    }
    parseDirectiveLocation() {
        const start = this._lexer.token;
        const name = this.parseName();
        if (Object.hasOwn(directiveLocation_ts_1.DirectiveLocation, name.value)) {
            return name;
        }
        throw this.unexpected(start);
    }
    parseSchemaCoordinate() {
        const start = this._lexer.token;
        const ofDirective = this.expectOptionalToken(tokenKind_ts_1.TokenKind.AT);
        const name = this.parseName();
        let memberName;
        if (!ofDirective && this.expectOptionalToken(tokenKind_ts_1.TokenKind.DOT)) {
            memberName = this.parseName();
        }
        let argumentName;
        if ((ofDirective || memberName) &&
            this.expectOptionalToken(tokenKind_ts_1.TokenKind.PAREN_L)) {
            argumentName = this.parseName();
            this.expectToken(tokenKind_ts_1.TokenKind.COLON);
            this.expectToken(tokenKind_ts_1.TokenKind.PAREN_R);
        }
        if (ofDirective) {
            if (argumentName) {
                return this.node(start, {
                    kind: kinds_ts_1.Kind.DIRECTIVE_ARGUMENT_COORDINATE,
                    name,
                    argumentName,
                });
            }
            return this.node(start, {
                kind: kinds_ts_1.Kind.DIRECTIVE_COORDINATE,
                name,
            });
        }
        else if (memberName) {
            if (argumentName) {
                return this.node(start, {
                    kind: kinds_ts_1.Kind.ARGUMENT_COORDINATE,
                    name,
                    fieldName: memberName,
                    argumentName,
                });
            }
            return this.node(start, {
                kind: kinds_ts_1.Kind.MEMBER_COORDINATE,
                name,
                memberName,
            });
        }
        return this.node(start, {
            kind: kinds_ts_1.Kind.TYPE_COORDINATE,
            name,
        });
    }
    node(startToken, node) {
        if (this._options.noLocation !== true) {
            node.loc = new ast_ts_1.Location(startToken, this._lexer.lastToken, this._lexer.source);
        }
        return node;
    }
    peek(kind) {
        return this._lexer.token.kind === kind;
    }
    expectToken(kind) {
        const token = this._lexer.token;
        if (token.kind === kind) {
            this.advanceLexer();
            return token;
        }
        throw (0, syntaxError_ts_1.syntaxError)(this._lexer.source, token.start, `Expected ${getTokenKindDesc(kind)}, found ${getTokenDesc(token)}.`);
    }
    expectOptionalToken(kind) {
        const token = this._lexer.token;
        if (token.kind === kind) {
            this.advanceLexer();
            return true;
        }
        return false;
    }
    expectKeyword(value) {
        const token = this._lexer.token;
        if (token.kind === tokenKind_ts_1.TokenKind.NAME && token.value === value) {
            this.advanceLexer();
        }
        else {
            throw (0, syntaxError_ts_1.syntaxError)(this._lexer.source, token.start, `Expected "${value}", found ${getTokenDesc(token)}.`);
        }
    }
    expectOptionalKeyword(value) {
        const token = this._lexer.token;
        if (token.kind === tokenKind_ts_1.TokenKind.NAME && token.value === value) {
            this.advanceLexer();
            return true;
        }
        return false;
    }
    unexpected(atToken) {
        const token = atToken ?? this._lexer.token;
        return (0, syntaxError_ts_1.syntaxError)(this._lexer.source, token.start, `Unexpected ${getTokenDesc(token)}.`);
    }
    any(openKind, parseFn, closeKind) {
        this.expectToken(openKind);
        const nodes = [];
        while (!this.expectOptionalToken(closeKind)) {
            nodes.push(parseFn.call(this));
        }
        return nodes;
    }
    optionalMany(openKind, parseFn, closeKind) {
        if (this.expectOptionalToken(openKind)) {
            const nodes = [];
            do {
                nodes.push(parseFn.call(this));
            } while (!this.expectOptionalToken(closeKind));
            return nodes;
        }
        return undefined;
    }
    many(openKind, parseFn, closeKind) {
        this.expectToken(openKind);
        const nodes = [];
        do {
            nodes.push(parseFn.call(this));
        } while (!this.expectOptionalToken(closeKind));
        return nodes;
    }
    delimitedMany(delimiterKind, parseFn) {
        this.expectOptionalToken(delimiterKind);
        const nodes = [];
        do {
            nodes.push(parseFn.call(this));
        } while (this.expectOptionalToken(delimiterKind));
        return nodes;
    }
    advanceLexer() {
        const { maxLexicalTokens = this._options.maxTokens } = this._options;
        const token = this._lexer.advance();
        if (token.kind !== tokenKind_ts_1.TokenKind.EOF) {
            ++this._tokenCounter;
            if (maxLexicalTokens !== undefined &&
                this._tokenCounter > maxLexicalTokens) {
                throw (0, syntaxError_ts_1.syntaxError)(this._lexer.source, token.start, `Document contains more than ${maxLexicalTokens} tokens. Parsing aborted.`);
            }
        }
    }
}
exports.Parser = Parser;
function getTokenDesc(token) {
    const value = token.value;
    return getTokenKindDesc(token.kind) + (value != null ? ` "${value}"` : '');
}
function getTokenKindDesc(kind) {
    return (0, lexer_ts_1.isPunctuatorTokenKind)(kind) ? `"${kind}"` : kind;
}
//# sourceMappingURL=parser.js.map

/***/ }),

/***/ 15480:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isDefinitionNode = isDefinitionNode;
exports.isExecutableDefinitionNode = isExecutableDefinitionNode;
exports.isSubscriptionOperationDefinitionNode = isSubscriptionOperationDefinitionNode;
exports.isSelectionNode = isSelectionNode;
exports.isValueNode = isValueNode;
exports.isConstValueNode = isConstValueNode;
exports.isTypeNode = isTypeNode;
exports.isTypeSystemDefinitionNode = isTypeSystemDefinitionNode;
exports.isTypeDefinitionNode = isTypeDefinitionNode;
exports.isTypeSystemExtensionNode = isTypeSystemExtensionNode;
exports.isTypeExtensionNode = isTypeExtensionNode;
exports.isSchemaCoordinateNode = isSchemaCoordinateNode;
const ast_ts_1 = __webpack_require__(22740);
const kinds_ts_1 = __webpack_require__(11123);
function isDefinitionNode(node) {
    return (isExecutableDefinitionNode(node) ||
        isTypeSystemDefinitionNode(node) ||
        isTypeSystemExtensionNode(node));
}
function isExecutableDefinitionNode(node) {
    return (node.kind === kinds_ts_1.Kind.OPERATION_DEFINITION ||
        node.kind === kinds_ts_1.Kind.FRAGMENT_DEFINITION);
}
function isSubscriptionOperationDefinitionNode(node) {
    return node.operation === ast_ts_1.OperationTypeNode.SUBSCRIPTION;
}
function isSelectionNode(node) {
    return (node.kind === kinds_ts_1.Kind.FIELD ||
        node.kind === kinds_ts_1.Kind.FRAGMENT_SPREAD ||
        node.kind === kinds_ts_1.Kind.INLINE_FRAGMENT);
}
function isValueNode(node) {
    return (node.kind === kinds_ts_1.Kind.VARIABLE ||
        node.kind === kinds_ts_1.Kind.INT ||
        node.kind === kinds_ts_1.Kind.FLOAT ||
        node.kind === kinds_ts_1.Kind.STRING ||
        node.kind === kinds_ts_1.Kind.BOOLEAN ||
        node.kind === kinds_ts_1.Kind.NULL ||
        node.kind === kinds_ts_1.Kind.ENUM ||
        node.kind === kinds_ts_1.Kind.LIST ||
        node.kind === kinds_ts_1.Kind.OBJECT);
}
function isConstValueNode(node) {
    return (isValueNode(node) &&
        (node.kind === kinds_ts_1.Kind.LIST
            ? node.values.some(isConstValueNode)
            : node.kind === kinds_ts_1.Kind.OBJECT
                ? node.fields.some((field) => isConstValueNode(field.value))
                : node.kind !== kinds_ts_1.Kind.VARIABLE));
}
function isTypeNode(node) {
    return (node.kind === kinds_ts_1.Kind.NAMED_TYPE ||
        node.kind === kinds_ts_1.Kind.LIST_TYPE ||
        node.kind === kinds_ts_1.Kind.NON_NULL_TYPE);
}
function isTypeSystemDefinitionNode(node) {
    return (node.kind === kinds_ts_1.Kind.SCHEMA_DEFINITION ||
        isTypeDefinitionNode(node) ||
        node.kind === kinds_ts_1.Kind.DIRECTIVE_DEFINITION);
}
function isTypeDefinitionNode(node) {
    return (node.kind === kinds_ts_1.Kind.SCALAR_TYPE_DEFINITION ||
        node.kind === kinds_ts_1.Kind.OBJECT_TYPE_DEFINITION ||
        node.kind === kinds_ts_1.Kind.INTERFACE_TYPE_DEFINITION ||
        node.kind === kinds_ts_1.Kind.UNION_TYPE_DEFINITION ||
        node.kind === kinds_ts_1.Kind.ENUM_TYPE_DEFINITION ||
        node.kind === kinds_ts_1.Kind.INPUT_OBJECT_TYPE_DEFINITION);
}
function isTypeSystemExtensionNode(node) {
    return (node.kind === kinds_ts_1.Kind.SCHEMA_EXTENSION ||
        node.kind === kinds_ts_1.Kind.DIRECTIVE_EXTENSION ||
        isTypeExtensionNode(node));
}
function isTypeExtensionNode(node) {
    return (node.kind === kinds_ts_1.Kind.SCALAR_TYPE_EXTENSION ||
        node.kind === kinds_ts_1.Kind.OBJECT_TYPE_EXTENSION ||
        node.kind === kinds_ts_1.Kind.INTERFACE_TYPE_EXTENSION ||
        node.kind === kinds_ts_1.Kind.UNION_TYPE_EXTENSION ||
        node.kind === kinds_ts_1.Kind.ENUM_TYPE_EXTENSION ||
        node.kind === kinds_ts_1.Kind.INPUT_OBJECT_TYPE_EXTENSION);
}
function isSchemaCoordinateNode(node) {
    return (node.kind === kinds_ts_1.Kind.TYPE_COORDINATE ||
        node.kind === kinds_ts_1.Kind.MEMBER_COORDINATE ||
        node.kind === kinds_ts_1.Kind.ARGUMENT_COORDINATE ||
        node.kind === kinds_ts_1.Kind.DIRECTIVE_COORDINATE ||
        node.kind === kinds_ts_1.Kind.DIRECTIVE_ARGUMENT_COORDINATE);
}
//# sourceMappingURL=predicates.js.map

/***/ }),

/***/ 6512:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.printLocation = printLocation;
exports.printSourceLocation = printSourceLocation;
const location_ts_1 = __webpack_require__(72245);
function printLocation(location) {
    return printSourceLocation(location.source, (0, location_ts_1.getLocation)(location.source, location.start));
}
function printSourceLocation(source, sourceLocation) {
    const firstLineColumnOffset = source.locationOffset.column - 1;
    const body = ''.padStart(firstLineColumnOffset) + source.body;
    const lineIndex = sourceLocation.line - 1;
    const lineOffset = source.locationOffset.line - 1;
    const lineNum = sourceLocation.line + lineOffset;
    const columnOffset = sourceLocation.line === 1 ? firstLineColumnOffset : 0;
    const columnNum = sourceLocation.column + columnOffset;
    const locationStr = `${source.name}:${lineNum}:${columnNum}\n`;
    const lines = body.split(/\r\n|[\n\r]/g);
    const locationLine = lines[lineIndex];
    if (locationLine.length > 120) {
        const subLines = [];
        for (let i = 0; i < locationLine.length; i += 80) {
            subLines.push(locationLine.slice(i, i + 80));
        }
        const zeroBasedColumn = columnNum - 1;
        const subLineIndex = Math.min(Math.floor(zeroBasedColumn / 80), subLines.length - 1);
        const subLineColumnNum = columnNum - subLineIndex * 80;
        return (locationStr +
            printPrefixedLines([
                [`${lineNum} |`, subLines[0]],
                ...subLines
                    .slice(1, subLineIndex + 1)
                    .map((subLine) => ['|', subLine]),
                ['|', '^'.padStart(subLineColumnNum)],
                ['|', subLines[subLineIndex + 1]],
            ]));
    }
    return (locationStr +
        printPrefixedLines([
            [`${lineNum - 1} |`, lines[lineIndex - 1]],
            [`${lineNum} |`, locationLine],
            ['|', '^'.padStart(columnNum)],
            [`${lineNum + 1} |`, lines[lineIndex + 1]],
        ]));
}
function printPrefixedLines(lines) {
    const existingLines = lines.filter(([_, line]) => line !== undefined);
    const padLen = Math.max(...existingLines.map(([prefix]) => prefix.length));
    return existingLines
        .map(([prefix, line]) => prefix.padStart(padLen) + (line ? ' ' + line : ''))
        .join('\n');
}
//# sourceMappingURL=printLocation.js.map

/***/ }),

/***/ 69934:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.printString = printString;
function printString(str) {
    return `"${str.replace(escapedRegExp, escapedReplacer)}"`;
}
const escapedRegExp = /[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function escapedReplacer(str) {
    return escapeSequences[str.charCodeAt(0)];
}
const escapeSequences = [
    '\\u0000', '\\u0001', '\\u0002', '\\u0003', '\\u0004', '\\u0005', '\\u0006', '\\u0007',
    '\\b', '\\t', '\\n', '\\u000B', '\\f', '\\r', '\\u000E', '\\u000F',
    '\\u0010', '\\u0011', '\\u0012', '\\u0013', '\\u0014', '\\u0015', '\\u0016', '\\u0017',
    '\\u0018', '\\u0019', '\\u001A', '\\u001B', '\\u001C', '\\u001D', '\\u001E', '\\u001F',
    '', '', '\\"', '', '', '', '', '',
    '', '', '', '', '', '', '', '',
    '', '', '', '', '', '', '', '',
    '', '', '', '', '', '', '', '',
    '', '', '', '', '', '', '', '',
    '', '', '', '', '', '', '', '',
    '', '', '', '', '', '', '', '',
    '', '', '', '', '\\\\', '', '', '',
    '', '', '', '', '', '', '', '',
    '', '', '', '', '', '', '', '',
    '', '', '', '', '', '', '', '',
    '', '', '', '', '', '', '', '\\u007F',
    '\\u0080', '\\u0081', '\\u0082', '\\u0083', '\\u0084', '\\u0085', '\\u0086', '\\u0087',
    '\\u0088', '\\u0089', '\\u008A', '\\u008B', '\\u008C', '\\u008D', '\\u008E', '\\u008F',
    '\\u0090', '\\u0091', '\\u0092', '\\u0093', '\\u0094', '\\u0095', '\\u0096', '\\u0097',
    '\\u0098', '\\u0099', '\\u009A', '\\u009B', '\\u009C', '\\u009D', '\\u009E', '\\u009F',
];
//# sourceMappingURL=printString.js.map

/***/ }),

/***/ 59936:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.print = print;
exports.printForError = printForError;
const blockString_ts_1 = __webpack_require__(77508);
const printString_ts_1 = __webpack_require__(69934);
const reducer_ts_1 = __webpack_require__(51824);
function print(ast, options) {
    return render((0, reducer_ts_1.reduce)(ast, printDocASTReducer), options?.maxIndentDepth ?? Infinity);
}
function printForError(ast) {
    return print(ast, { maxIndentDepth: 100 });
}
const MAX_LINE_LENGTH = 80;
class PrintBuffer {
    constructor(value = '', isBlockString = false) {
        this.next = undefined;
        this.tail = this;
        this.indentBefore = false;
        this.dedentAfter = false;
        this.length = value.length;
        this.lines = value.includes('\n') ? value.split('\n') : value;
        this.newlines = typeof this.lines === 'string' ? 0 : this.lines.length - 1;
        this.isBlockString = isBlockString;
    }
    append(result) {
        if (result.length === 0) {
            return this;
        }
        const next = typeof result === 'string' ? new PrintBuffer(result) : result;
        this.tail.next = next;
        this.tail = next.tail;
        this.length += next.length;
        this.newlines += next.newlines;
        return this;
    }
    indent() {
        if (this.length === 0) {
            return this;
        }
        this.indentBefore = true;
        this.tail.dedentAfter = true;
        this.length += 2 * (this.newlines + 1);
        return this;
    }
}
const EMPTY = new PrintBuffer();
function render(buffer, maxDepth) {
    let output = '';
    let text = '';
    let depth = 0;
    let indentation = '';
    let part = buffer;
    while (part !== undefined) {
        const lines = part.lines;
        if (part.indentBefore) {
            if (depth < maxDepth) {
                indentation += '  ';
                text += '  ';
            }
            depth++;
        }
        if (typeof lines === 'string') {
            text += lines;
        }
        else {
            text += lines[0];
            const newline = !part.isBlockString && depth >= maxDepth ? ' ' : '\n' + indentation;
            for (let i = 1; i < lines.length; i++) {
                output += text;
                text = newline + lines[i];
            }
        }
        if (part.dedentAfter) {
            depth--;
            indentation = indentation.slice(0, depth * 2);
        }
        part = part.next;
    }
    return output + text;
}
const printDocASTReducer = {
    Name: (node) => new PrintBuffer(node.value),
    Variable: (node) => join(['$', node.name]),
    Document: (node) => join(node.definitions, '\n\n'),
    OperationDefinition(node) {
        const varDefs = hasMultilineItems(node.variableDefinitions)
            ? wrap('(\n', join(node.variableDefinitions, '\n'), '\n)')
            : wrap('(', join(node.variableDefinitions, ', '), ')');
        const prefix = join([
            wrap('', node.description, '\n'),
            join([
                node.operation,
                join([node.name, varDefs]),
                join(node.directives, ' '),
            ], ' '),
        ]);
        return join([
            node.operation === 'query' && prefix.length === node.operation.length
                ? ''
                : join([prefix, ' ']),
            node.selectionSet,
        ]);
    },
    VariableDefinition: ({ variable, type, defaultValue, directives, description, }) => join([
        wrap('', description, '\n'),
        variable,
        ': ',
        type,
        wrap(' = ', defaultValue),
        wrap(' ', join(directives, ' ')),
    ]),
    SelectionSet: ({ selections }) => selections.length === 0 ? new PrintBuffer('{}') : block(selections),
    Field({ alias, name, arguments: args, directives, selectionSet }) {
        const prefix = join([wrap('', alias, ': '), name], '');
        return join([
            wrappedLineAndArgs(prefix, args),
            wrap(' ', join(directives, ' ')),
            wrap(' ', selectionSet),
        ]);
    },
    Argument: ({ name, value }) => join([name, ': ', value]),
    FragmentArgument: ({ name, value }) => join([name, ': ', value]),
    FragmentSpread: ({ name, arguments: args, directives }) => {
        const prefix = join(['...', name]);
        return join([
            wrappedLineAndArgs(prefix, args),
            wrap(' ', join(directives, ' ')),
        ]);
    },
    InlineFragment: ({ typeCondition, directives, selectionSet }) => join(['...', wrap('on ', typeCondition), join(directives, ' '), selectionSet], ' '),
    FragmentDefinition: ({ name, typeCondition, variableDefinitions, directives, selectionSet, description, }) => join([
        wrap('', description, '\n'),
        'fragment ',
        name,
        wrap('(', join(variableDefinitions, ', '), ')'),
        ' on ',
        typeCondition,
        ' ',
        wrap('', join(directives, ' '), ' '),
        selectionSet,
    ]),
    IntValue: ({ value }) => new PrintBuffer(value),
    FloatValue: ({ value }) => new PrintBuffer(value),
    StringValue: ({ value, block: isBlockString }) => new PrintBuffer(isBlockString === true ? (0, blockString_ts_1.printBlockString)(value) : (0, printString_ts_1.printString)(value), isBlockString === true),
    BooleanValue: ({ value }) => new PrintBuffer(value ? 'true' : 'false'),
    NullValue: () => new PrintBuffer('null'),
    EnumValue: ({ value }) => new PrintBuffer(value),
    ListValue: ({ values }) => {
        if (2 + joinedLength(values, ', ') > MAX_LINE_LENGTH) {
            return wrap('[\n', join(values, '\n').indent(), '\n]');
        }
        return join(['[', join(values, ', '), ']']);
    },
    ObjectValue: ({ fields }) => 4 + joinedLength(fields, ', ') > MAX_LINE_LENGTH
        ? block(fields)
        : join(['{ ', join(fields, ', '), ' }']),
    ObjectField: ({ name, value }) => join([name, ': ', value]),
    Directive: ({ name, arguments: args }) => join(['@', name, wrap('(', join(args, ', '), ')')]),
    NamedType: ({ name }) => name,
    ListType: ({ type }) => join(['[', type, ']']),
    NonNullType: ({ type }) => join([type, '!']),
    SchemaDefinition: ({ description, directives, operationTypes }) => join([
        wrap('', description, '\n'),
        join(['schema', join(directives, ' '), block(operationTypes)], ' '),
    ]),
    OperationTypeDefinition: ({ operation, type }) => join([operation, ': ', type]),
    ScalarTypeDefinition: ({ description, name, directives }) => join([
        wrap('', description, '\n'),
        join(['scalar', name, join(directives, ' ')], ' '),
    ]),
    ObjectTypeDefinition: ({ description, name, interfaces, directives, fields, }) => join([
        wrap('', description, '\n'),
        join([
            'type',
            name,
            wrap('implements ', join(interfaces, ' & ')),
            join(directives, ' '),
            block(fields),
        ], ' '),
    ]),
    FieldDefinition: ({ description, name, arguments: args, type, directives }) => join([
        wrap('', description, '\n'),
        name,
        hasMultilineItems(args)
            ? wrap('(\n', join(args, '\n').indent(), '\n)')
            : wrap('(', join(args, ', '), ')'),
        ': ',
        type,
        wrap(' ', join(directives, ' ')),
    ]),
    InputValueDefinition: ({ description, name, type, defaultValue, directives, }) => join([
        wrap('', description, '\n'),
        name,
        ': ',
        type,
        wrap(' = ', defaultValue),
        wrap(' ', join(directives, ' ')),
    ]),
    InterfaceTypeDefinition: ({ description, name, interfaces, directives, fields, }) => join([
        wrap('', description, '\n'),
        join([
            'interface',
            name,
            wrap('implements ', join(interfaces, ' & ')),
            join(directives, ' '),
            block(fields),
        ], ' '),
    ]),
    UnionTypeDefinition: ({ description, name, directives, types }) => join([
        wrap('', description, '\n'),
        join(['union', name, join(directives, ' '), wrap('= ', join(types, ' | '))], ' '),
    ]),
    EnumTypeDefinition: ({ description, name, directives, values }) => join([
        wrap('', description, '\n'),
        join(['enum', name, join(directives, ' '), block(values)], ' '),
    ]),
    EnumValueDefinition: ({ description, name, directives }) => join([
        wrap('', description, '\n'),
        join([name, join(directives, ' ')], ' '),
    ]),
    InputObjectTypeDefinition: ({ description, name, directives, fields }) => join([
        wrap('', description, '\n'),
        join(['input', name, join(directives, ' '), block(fields)], ' '),
    ]),
    DirectiveDefinition: ({ description, name, arguments: args, directives, repeatable, locations, }) => join([
        wrap('', description, '\n'),
        'directive @',
        name,
        hasMultilineItems(args)
            ? wrap('(\n', join(args, '\n').indent(), '\n)')
            : wrap('(', join(args, ', '), ')'),
        wrap(' ', join(directives, ' ')),
        repeatable ? ' repeatable' : '',
        ' on ',
        join(locations, ' | '),
    ]),
    SchemaExtension: ({ directives, operationTypes }) => join(['extend schema', join(directives, ' '), block(operationTypes)], ' '),
    ScalarTypeExtension: ({ name, directives }) => join(['extend scalar', name, join(directives, ' ')], ' '),
    ObjectTypeExtension: ({ name, interfaces, directives, fields }) => join([
        'extend type',
        name,
        wrap('implements ', join(interfaces, ' & ')),
        join(directives, ' '),
        block(fields),
    ], ' '),
    InterfaceTypeExtension: ({ name, interfaces, directives, fields }) => join([
        'extend interface',
        name,
        wrap('implements ', join(interfaces, ' & ')),
        join(directives, ' '),
        block(fields),
    ], ' '),
    UnionTypeExtension: ({ name, directives, types }) => join([
        'extend union',
        name,
        join(directives, ' '),
        wrap('= ', join(types, ' | ')),
    ], ' '),
    EnumTypeExtension: ({ name, directives, values }) => join(['extend enum', name, join(directives, ' '), block(values)], ' '),
    InputObjectTypeExtension: ({ name, directives, fields }) => join(['extend input', name, join(directives, ' '), block(fields)], ' '),
    DirectiveExtension: ({ name, directives }) => join([join(['extend directive @', name]), join(directives, ' ')], ' '),
    TypeCoordinate: ({ name }) => name,
    MemberCoordinate: ({ name, memberName }) => join([name, wrap('.', memberName)]),
    ArgumentCoordinate: ({ name, fieldName, argumentName }) => join([name, wrap('.', fieldName), wrap('(', argumentName, ':)')]),
    DirectiveCoordinate: ({ name }) => join(['@', name]),
    DirectiveArgumentCoordinate: ({ name, argumentName }) => join(['@', name, wrap('(', argumentName, ':)')]),
};
function join(maybeArray, separator = '') {
    if (maybeArray == null || maybeArray.length === 0) {
        return EMPTY;
    }
    let result = EMPTY;
    for (const item of maybeArray) {
        if (item === undefined || item.length === 0) {
            continue;
        }
        if (result.length === 0) {
            result = typeof item === 'string' ? new PrintBuffer(item) : item;
        }
        else {
            if (separator !== '') {
                result.append(separator);
            }
            result.append(item);
        }
    }
    return result;
}
function joinedLength(array, separator) {
    let length = 0;
    for (const item of array) {
        if (item.length !== 0) {
            length += (length === 0 ? 0 : separator.length) + item.length;
        }
    }
    return length;
}
function block(array) {
    return wrap('{\n', join(array, '\n').indent(), '\n}');
}
function wrap(start, maybeBuffer, end = '') {
    return maybeBuffer != null && maybeBuffer.length !== 0
        ? start === ''
            ? maybeBuffer.append(end)
            : new PrintBuffer(start).append(maybeBuffer).append(end)
        : EMPTY;
}
function hasMultilineItems(maybeArray) {
    return maybeArray?.some((result) => result.newlines !== 0) ?? false;
}
function wrappedLineAndArgs(prefix, args) {
    if (args == null || args.length === 0) {
        return prefix;
    }
    return join([
        prefix,
        prefix.length + joinedLength(args, ', ') + 2 > MAX_LINE_LENGTH
            ? wrap('(\n', join(args, '\n').indent(), '\n)')
            : wrap('(', join(args, ', '), ')'),
    ]);
}
//# sourceMappingURL=printer.js.map

/***/ }),

/***/ 51824:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reduce = reduce;
const inspect_ts_1 = __webpack_require__(25742);
const ast_ts_1 = __webpack_require__(22740);
function reduce(root, reducer) {
    const stack = [];
    let frame = {
        parent: [root],
        keys: undefined,
        results: [],
        index: -1,
    };
    let node;
    do {
        let kind;
        frame.index++;
        const length = frame.keys === undefined ? frame.parent.length : frame.keys.length;
        if (frame.index === length) {
            node = frame.results;
            kind = frame.keys === undefined ? undefined : frame.results.kind;
            frame = stack.pop();
        }
        else {
            node =
                frame.keys === undefined
                    ? frame.parent[frame.index]
                    : frame.parent[frame.keys[frame.index]];
            if (node == null && stack.length !== 0) {
                continue;
            }
            if (Array.isArray(node)) {
                if (node.length !== 0) {
                    stack.push(frame);
                    frame = { parent: node, keys: undefined, results: [], index: -1 };
                    continue;
                }
            }
            else {
                const parent = node;
                kind = parent?.kind;
                const keys = typeof kind === 'string' ? ast_ts_1.QueryDocumentKeys[kind] : undefined;
                if (!Array.isArray(keys)) {
                    throw new Error(`Invalid AST Node: ${(0, inspect_ts_1.inspect)(node)}.`);
                }
                if (keys.length !== 0) {
                    stack.push(frame);
                    frame = { parent, keys, results: { ...parent }, index: -1 };
                    continue;
                }
            }
        }
        if (kind !== undefined) {
            const reduceNode = reducer[kind];
            node = reduceNode?.(node);
        }
        if (frame.keys === undefined) {
            frame.results.push(node);
        }
        else {
            frame.results[frame.keys[frame.index]] = node;
        }
    } while (stack.length !== 0);
    return node;
}
//# sourceMappingURL=reducer.js.map

/***/ }),

/***/ 46137:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SchemaCoordinateLexer = void 0;
const syntaxError_ts_1 = __webpack_require__(89619);
const ast_ts_1 = __webpack_require__(22740);
const characterClasses_ts_1 = __webpack_require__(83271);
const lexer_ts_1 = __webpack_require__(29278);
const tokenKind_ts_1 = __webpack_require__(1743);
class SchemaCoordinateLexer {
    constructor(source) {
        this.line = 1;
        this.lineStart = 0;
        const startOfFileToken = new ast_ts_1.Token(tokenKind_ts_1.TokenKind.SOF, 0, 0, 0, 0);
        this.source = source;
        this.lastToken = startOfFileToken;
        this.token = startOfFileToken;
    }
    get [Symbol.toStringTag]() {
        return 'SchemaCoordinateLexer';
    }
    advance() {
        this.lastToken = this.token;
        const token = (this.token = this.lookahead());
        return token;
    }
    lookahead() {
        let token = this.token;
        if (token.kind !== tokenKind_ts_1.TokenKind.EOF) {
            const nextToken = readNextToken(this, token.end);
            token.next = nextToken;
            nextToken.prev = token;
            token = nextToken;
        }
        return token;
    }
}
exports.SchemaCoordinateLexer = SchemaCoordinateLexer;
function readNextToken(lexer, start) {
    const body = lexer.source.body;
    const bodyLength = body.length;
    const position = start;
    if (position < bodyLength) {
        const code = body.charCodeAt(position);
        switch (code) {
            case 0x002e:
                return (0, lexer_ts_1.createToken)(lexer, tokenKind_ts_1.TokenKind.DOT, position, position + 1);
            case 0x0028:
                return (0, lexer_ts_1.createToken)(lexer, tokenKind_ts_1.TokenKind.PAREN_L, position, position + 1);
            case 0x0029:
                return (0, lexer_ts_1.createToken)(lexer, tokenKind_ts_1.TokenKind.PAREN_R, position, position + 1);
            case 0x003a:
                return (0, lexer_ts_1.createToken)(lexer, tokenKind_ts_1.TokenKind.COLON, position, position + 1);
            case 0x0040:
                return (0, lexer_ts_1.createToken)(lexer, tokenKind_ts_1.TokenKind.AT, position, position + 1);
        }
        if ((0, characterClasses_ts_1.isNameStart)(code)) {
            return (0, lexer_ts_1.readName)(lexer, position);
        }
        throw (0, syntaxError_ts_1.syntaxError)(lexer.source, position, `Invalid character: ${(0, lexer_ts_1.printCodePointAt)(lexer, position)}.`);
    }
    return (0, lexer_ts_1.createToken)(lexer, tokenKind_ts_1.TokenKind.EOF, bodyLength, bodyLength);
}
//# sourceMappingURL=schemaCoordinateLexer.js.map

/***/ }),

/***/ 40203:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Source = void 0;
exports.isSource = isSource;
const devAssert_ts_1 = __webpack_require__(65383);
const instanceOf_ts_1 = __webpack_require__(45914);
const sourceSymbol = Symbol('Source');
class Source {
    constructor(body, name = 'GraphQL request', locationOffset = { line: 1, column: 1 }) {
        this.__kind = sourceSymbol;
        this.body = body;
        this.name = name;
        this.locationOffset = locationOffset;
        if (!(this.locationOffset.line > 0))
            (0, devAssert_ts_1.devAssert)(false, 'line in locationOffset is 1-indexed and must be positive.');
        if (!(this.locationOffset.column > 0))
            (0, devAssert_ts_1.devAssert)(false, 'column in locationOffset is 1-indexed and must be positive.');
    }
    get [Symbol.toStringTag]() {
        return 'Source';
    }
}
exports.Source = Source;
function isSource(source) {
    return (0, instanceOf_ts_1.instanceOf)(source, sourceSymbol, Source);
}
//# sourceMappingURL=source.js.map

/***/ }),

/***/ 1743:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TokenKind = void 0;
exports.TokenKind = {
    SOF: '<SOF>',
    EOF: '<EOF>',
    BANG: '!',
    DOLLAR: '$',
    AMP: '&',
    PAREN_L: '(',
    PAREN_R: ')',
    DOT: '.',
    SPREAD: '...',
    COLON: ':',
    EQUALS: '=',
    AT: '@',
    BRACKET_L: '[',
    BRACKET_R: ']',
    BRACE_L: '{',
    PIPE: '|',
    BRACE_R: '}',
    NAME: 'Name',
    INT: 'Int',
    FLOAT: 'Float',
    STRING: 'String',
    BLOCK_STRING: 'BlockString',
    COMMENT: 'Comment',
};
//# sourceMappingURL=tokenKind.js.map

/***/ }),

/***/ 30638:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BREAK = void 0;
exports.visit = visit;
exports.visitInParallel = visitInParallel;
exports.getEnterLeaveForKind = getEnterLeaveForKind;
const devAssert_ts_1 = __webpack_require__(65383);
const inspect_ts_1 = __webpack_require__(25742);
const ast_ts_1 = __webpack_require__(22740);
const kinds_ts_1 = __webpack_require__(11123);
const allKinds = Object.values(kinds_ts_1.Kind);
exports.BREAK = Object.freeze({});
function visit(root, visitor, visitorKeys = ast_ts_1.QueryDocumentKeys) {
    const enterLeaveMap = new Map();
    for (const kind of allKinds) {
        enterLeaveMap.set(kind, getEnterLeaveForKind(visitor, kind));
    }
    let stack = undefined;
    let inArray = Array.isArray(root);
    let keys = [root];
    let index = -1;
    let edits;
    let node = root;
    let key = undefined;
    let parent = undefined;
    const path = [];
    const ancestors = [];
    do {
        index++;
        const isLeaving = index === keys.length;
        const isEdited = isLeaving && edits !== undefined;
        if (isLeaving) {
            key = ancestors.length === 0 ? undefined : path[path.length - 1];
            node = parent;
            parent = ancestors.pop();
            if (edits !== undefined) {
                if (inArray) {
                    node = node.slice();
                    let editOffset = 0;
                    for (let editIndex = 0; editIndex < edits.length; editIndex += 2) {
                        const editKey = edits[editIndex];
                        const editValue = edits[editIndex + 1];
                        const arrayKey = editKey - editOffset;
                        if (editValue === null) {
                            node.splice(arrayKey, 1);
                            editOffset++;
                        }
                        else {
                            node[arrayKey] = editValue;
                        }
                    }
                }
                else {
                    node = { ...node };
                    for (let editIndex = 0; editIndex < edits.length; editIndex += 2) {
                        node[edits[editIndex]] = edits[editIndex + 1];
                    }
                }
            }
            index = stack.index;
            keys = stack.keys;
            edits = stack.edits;
            inArray = stack.inArray;
            stack = stack.prev;
        }
        else if (parent != null) {
            key = inArray ? index : keys[index];
            node = parent[key];
            if (node === null || node === undefined) {
                continue;
            }
            path.push(key);
        }
        let result;
        let nodeIsArray = Array.isArray(node);
        if (!nodeIsArray) {
            if (!((0, ast_ts_1.isNode)(node)))
                (0, devAssert_ts_1.devAssert)(false, `Invalid AST Node: ${(0, inspect_ts_1.inspect)(node)}.`);
            const visitFn = isLeaving
                ? enterLeaveMap.get(node.kind)?.leave
                : enterLeaveMap.get(node.kind)?.enter;
            result = visitFn?.call(visitor, node, key, parent, path, ancestors);
            if (result === exports.BREAK) {
                break;
            }
            if (result === false) {
                if (!isLeaving) {
                    path.pop();
                    continue;
                }
            }
            else if (result !== undefined) {
                (edits ??= []).push(key, result);
                if (!isLeaving) {
                    if ((0, ast_ts_1.isNode)(result)) {
                        node = result;
                        nodeIsArray = Array.isArray(node);
                    }
                    else {
                        path.pop();
                        continue;
                    }
                }
            }
        }
        if (result === undefined && isEdited) {
            (edits ??= []).push(key, node);
        }
        if (isLeaving) {
            path.pop();
        }
        else {
            stack = { inArray, index, keys, edits, prev: stack };
            inArray = nodeIsArray;
            keys = inArray ? node : (visitorKeys[node.kind] ?? []);
            index = -1;
            edits = undefined;
            if (parent != null) {
                ancestors.push(parent);
            }
            parent = node;
        }
    } while (stack !== undefined);
    if (edits !== undefined) {
        return edits.at(-1);
    }
    return root;
}
function visitInParallel(visitors) {
    const skipping = new Array(visitors.length).fill(null);
    const mergedVisitor = Object.create(null);
    for (const kind of allKinds) {
        let hasVisitor = false;
        const enterList = new Array(visitors.length).fill(undefined);
        const leaveList = new Array(visitors.length).fill(undefined);
        for (let i = 0; i < visitors.length; ++i) {
            const { enter, leave } = getEnterLeaveForKind(visitors[i], kind);
            hasVisitor ||= enter != null || leave != null;
            enterList[i] = enter;
            leaveList[i] = leave;
        }
        if (!hasVisitor) {
            continue;
        }
        const mergedEnterLeave = {
            enter(...args) {
                const node = args[0];
                for (let i = 0; i < visitors.length; i++) {
                    if (skipping[i] === null) {
                        const result = enterList[i]?.apply(visitors[i], args);
                        if (result === false) {
                            skipping[i] = node;
                        }
                        else if (result === exports.BREAK) {
                            skipping[i] = exports.BREAK;
                        }
                        else if (result !== undefined) {
                            return result;
                        }
                    }
                }
            },
            leave(...args) {
                const node = args[0];
                for (let i = 0; i < visitors.length; i++) {
                    if (skipping[i] === null) {
                        const result = leaveList[i]?.apply(visitors[i], args);
                        if (result === exports.BREAK) {
                            skipping[i] = exports.BREAK;
                        }
                        else if (result !== undefined && result !== false) {
                            return result;
                        }
                    }
                    else if (skipping[i] === node) {
                        skipping[i] = null;
                    }
                }
            },
        };
        mergedVisitor[kind] = mergedEnterLeave;
    }
    return mergedVisitor;
}
function getEnterLeaveForKind(visitor, kind) {
    const kindVisitor = visitor[kind];
    if (typeof kindVisitor === 'object') {
        return kindVisitor;
    }
    else if (typeof kindVisitor === 'function') {
        return { enter: kindVisitor, leave: undefined };
    }
    return { enter: visitor.enter, leave: visitor.leave };
}
//# sourceMappingURL=visitor.js.map

/***/ })

};
;