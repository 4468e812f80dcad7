"use strict";
exports.id = 991;
exports.ids = [991];
exports.modules = {

/***/ 77410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isOfDatabase),
/* harmony export */   x: () => (/* binding */ isKeyDrift)
/* harmony export */ });
/* harmony import */ var _compare_keys__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55996);
// A drift of an entity and what changed in; out: whether a migration of this change made the column or key what it is, so
// that the entity is to follow.

const KEY_KINDS = new Set([
    'primary-key',
    'missing-unique',
    'missing-index',
    'missing-foreign-key',
    'foreign-key-action',
    'undeclared-unique',
    'undeclared-index',
    'undeclared-foreign-key',
]);
function isKeyDrift({ code, details }) {
    return code === 'drifted-entity' && KEY_KINDS.has(details[0] ?? '');
}
function isOfDatabase(fault, { changes, before, after }) {
    const { to, column } = fault;
    if (isKeyDrift(fault)) {
        const was = tableOf(before, to);
        const is = tableOf(after, to);
        return was !== null && is !== null && keysOver(was, fault) !== keysOver(is, fault);
    }
    return changes.some((change) => change.asset === to &&
        change.kind.startsWith('column-') &&
        (change.column === column || change.renamedTo === column));
}
function tableOf({ databases }, id) {
    for (const { tables } of databases) {
        const found = tables.find((table) => table.id === id);
        if (found)
            return found;
    }
    return null;
}
/** What the table says of the columns at hand, in a form to compare. */
function keysOver({ primaryKey, unique, indexes, foreignKeys }, { details }) {
    const columns = details[1] ?? '';
    const over = (keys) => keys.filter((key) => key.columns.join(', ') === columns);
    if (details[0] === 'primary-key')
        return primaryKey?.columns.join(', ') ?? '';
    if (/foreign-key/.test(details[0] ?? ''))
        return JSON.stringify(over(foreignKeys).map((key) => [key.refTable, (0,_compare_keys__WEBPACK_IMPORTED_MODULE_0__/* .actionOf */ .qj)(key.onDelete), (0,_compare_keys__WEBPACK_IMPORTED_MODULE_0__/* .actionOf */ .qj)(key.onUpdate)]));
    const uniques = [...unique, ...indexes.filter((index) => index.unique)];
    return JSON.stringify([over(uniques).length > 0, over(indexes).length > 0]);
}


/***/ }),

/***/ 78218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lostExports)
/* harmony export */ });
// The difference of two graphs in; for an import of a name that is no longer exported, where the name came from and what it
// is called there now, out.
/** Null where it was not there before either. */
function lostExports({ before, after, broken, renamedFrom = (path) => path, }) {
    const origins = originsOf(before, broken);
    const was = new Map(before.nodes.map((node) => [node.id, node]));
    const is = new Map(after.nodes.map((node) => [node.id, node]));
    return ({ path, column: name, details }) => {
        const origin = origins.get(`${renamedFrom(path)}\0${name}`)?.to;
        // Of a member of a whole module no edge tells: of those that were asked, the last one that had it.
        const asked = details.map((one) => `code:${renamedFrom(one)}`);
        const id = origin ?? asked.findLast((one) => was.get(one)?.columns.some((column) => column.name === name));
        const module = was.get(id ?? '');
        const column = module?.columns.find((candidate) => candidate.name === name);
        if (!module || !column)
            return null;
        const now = is.get(module.id);
        const kept = now?.columns.some((candidate) => candidate.name === name) ?? false;
        return { module, column, kept, renamedTo: kept ? null : renamedTo(module, now, column) };
    };
}
/** Where names came from, by the file that imports them: through barrels rather than the barrel. */
function originsOf({ edges }, broken) {
    const names = new Set(broken.flatMap(({ fault }) => (fault.code === 'missing-export' ? (fault.column ?? []) : [])));
    const origins = new Map();
    for (const edge of edges) {
        if (edge.toColumn === null || !names.has(edge.toColumn) || !edge.clause.startsWith('import'))
            continue;
        const key = `${edge.path}\0${edge.toColumn}`;
        if (edge.kind === 'reads' || !origins.has(key))
            origins.set(key, edge);
    }
    return origins;
}
/** The one new export of the same sort, where one of that sort went. */
function renamedTo(old, now, { name, type }) {
    if (!now)
        return null;
    const was = new Set(old.columns.map((column) => column.name));
    const is = new Set(now.columns.map((column) => column.name));
    const gone = old.columns.filter((column) => column.type === type && !is.has(column.name));
    const fresh = now.columns.filter((column) => column.type === type && !was.has(column.name));
    return gone.length === 1 && fresh.length === 1 && gone[0].name === name ? fresh[0].name : null;
}


/***/ }),

/***/ 60014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ movedRoutes)
/* harmony export */ });
// The difference of two graphs in; for a route of the base, where what answered it answers now, out.
/** Null where nothing answers it any more, or nobody knows where. */
function movedRoutes({ before, after, renamedFrom = (path) => path }) {
    const was = routesOf(before);
    const is = routesOf(after);
    const fresh = [...is.routes.values()].filter((node) => !was.routes.has(node.id));
    return (id) => {
        const old = was.routes.get(id);
        const handler = was.handlers.get(id);
        if (!old || !handler)
            return null;
        const name = handler.toColumn;
        const named = name === null ? [] : fresh.filter((node) => is.handlers.get(node.id)?.toColumn === name);
        const same = named.filter((node) => renamedFrom(node.path) === old.path);
        if (same.length === 1)
            return same[0];
        if (named.length === 1 && name.includes('.'))
            return named[0];
        // Nobody named it: the one new route of its file.
        const inFile = fresh.filter((node) => renamedFrom(node.path) === old.path);
        const gone = [...was.routes.values()].filter((node) => node.path === old.path && !is.routes.has(node.id));
        return inFile.length === 1 && gone.length === 1 && name === null ? inFile[0] : null;
    };
}
function routesOf({ nodes, edges }) {
    const handlers = new Map();
    for (const edge of edges)
        if (edge.kind === 'calls' && edge.from.startsWith('route:'))
            handlers.set(edge.from, edge);
    return { routes: new Map(nodes.filter(({ kind }) => kind === 'route').map((node) => [node.id, node])), handlers };
}


/***/ }),

/***/ 50518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renamedProp)
/* harmony export */ });
// A component at base and at head and a prop of it that is gone in; the prop that came in its place, out.
/** The one new prop, of the same type, where one went. */
function renamedProp(was, now, prop) {
    const before = new Set(was.columns.map(({ name }) => name));
    const after = new Set(now.columns.map(({ name }) => name));
    const gone = was.columns.filter(({ name }) => !after.has(name));
    const fresh = now.columns.filter(({ name }) => !before.has(name));
    const [old] = gone;
    const [next] = fresh;
    const isRename = gone.length === 1 && fresh.length === 1 && old.name === prop && old.type === next.type;
    return isRename ? next.name : null;
}


/***/ }),

/***/ 25668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isUnseenUse)
/* harmony export */ });
// A reference that no longer resolves in; whether the compiler of the project has nothing against it either, out: a key of
// what Mongoose is asked for or given, whose types take anything.
function isUnseenUse({ fault, introduced, cause }) {
    if (!introduced || cause === null || fault.code !== 'unknown-property' || fault.certainty !== 'likely')
        return false;
    return /\.[cm]?tsx?$/.test(fault.path) && (fault.clause === 'where' || fault.clause === 'insert');
}


/***/ }),

/***/ 10629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ wayToReader)
/* harmony export */ });
// The graph at base in; the way that a member takes over HTTP to a file that reads it, out: the route, the call of the
// client, and the components that hand it on.
/** From a page to what it shows, and from what shows to the hook that asks. */
const DEEPEST = 5;
/** Files looked at for one reader. */
const MOST = 400;
function wayToReader({ nodes, edges }) {
    const places = new Map(nodes.flatMap((node) => (node.kind === 'route' ? [[node.id, node]] : [])));
    const calls = new Map();
    const routes = new Map();
    const renders = new Map();
    const imports = new Map();
    const placeKey = ({ path, line }) => `${path}:${line}`;
    for (const edge of edges) {
        if (edge.kind === 'calls' && edge.to.startsWith('route:') && edge.from.startsWith('code:'))
            routes.set(placeKey(edge), edge);
    }
    // What no type stands for is sought by its route.
    for (const edge of routes.values())
        push(calls, edge.to, { edge, route: edge });
    for (const edge of edges) {
        if (edge.kind === 'reads' && edge.clause === 'call' && edge.toColumn === null) {
            const route = routes.get(placeKey(edge));
            if (route)
                push(calls, edge.to, { edge, route });
        }
        else if (edge.kind === 'calls' && edge.to.startsWith('component:'))
            push(renders, pathOf(edge.to), edge);
        else if (edge.kind === 'imports' && edge.clause === 'import' && edge.to.startsWith('code:')) {
            const to = imports.get(edge.path) ?? new Set();
            imports.set(edge.path, to.add(edge.to.slice('code:'.length)));
        }
    }
    return (asset, path) => {
        const callers = new Map();
        for (const call of calls.get(asset) ?? []) {
            const known = callers.get(call.edge.path);
            // What is asked for is shown, not what is sent.
            if (!known || (call.route.to.startsWith('route:GET ') && !known.route.to.startsWith('route:GET ')))
                callers.set(call.edge.path, call);
        }
        if (callers.size === 0)
            return [];
        const found = nearest(path, callers);
        if (!found)
            return [];
        const { edge, route } = callers.get(found.path);
        const at = places.get(route.to);
        return [
            ...(at ? [{ asset: route.to, column: null, path: at.path, line: at.line }] : []),
            { asset: edge.from, column: null, path: edge.path, line: edge.line },
            ...found.steps,
        ];
    };
    /** The nearest file that asks: the reader itself, one that it takes hooks from, or one that shows it. */
    function nearest(start, callers) {
        const seen = new Set([start]);
        let level = [{ path: start, steps: [] }];
        for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
            const next = [];
            for (const hop of level) {
                if (callers.has(hop.path))
                    return hop;
                if (seen.size > MOST)
                    continue;
                const reach = (path, step) => {
                    if (seen.has(path))
                        return;
                    seen.add(path);
                    next.push({ path, steps: step ? [step, ...hop.steps] : hop.steps });
                };
                for (const edge of renders.get(hop.path) ?? [])
                    reach(edge.path, { asset: edge.from, column: null, path: edge.path, line: edge.line });
                for (const path of imports.get(hop.path) ?? [])
                    reach(path, null);
            }
            level = next;
        }
        return null;
    }
}
function push(index, key, value) {
    const same = index.get(key);
    if (same)
        same.push(value);
    else
        index.set(key, [value]);
}
function pathOf(asset) {
    return asset.slice(asset.indexOf(':') + 1, asset.lastIndexOf('#'));
}


/***/ }),

/***/ 991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./src/graph/code/renamed-prop.ts
var renamed_prop = __webpack_require__(50518);
// EXTERNAL MODULE: ./src/rules/rule.ts
var rule = __webpack_require__(10281);
;// CONCATENATED MODULE: ./src/rules/no-broken-component-prop.ts
// A prop that a component no longer takes and JSX still gives, or that it newly requires and JSX leaves out.


const CARD = `interface CardProps {
  name: string;
  email: string;
}

export function CustomerCard({ name, email }: CardProps) {
  return (
    <p>
      {name} <a href={'mailto:' + email}>{email}</a>
    </p>
  );
}
`;
const LIST = `import { CustomerCard } from './CustomerCard';

export function Customers({ customers }) {
  return customers.map((one) => <CustomerCard key={one.id} name={one.name} email={one.email} />);
}
`;
const BADGE = `export const Badge = ({ label, tone }) => <b className={tone}>{label}</b>;
`;
const ORDER = `import { Badge } from './Badge';

export const OrderState = ({ order }) => <Badge label={order.state} tone="warm" />;
`;
const noBrokenComponentProp = {
    id: 'no-broken-component-prop',
    title: 'Component prop removed or newly required in use',
    severity: 'high',
    why: 'JSX that gives a component a prop which it no longer takes shows nothing of it; one that leaves out what the component now requires renders with `undefined`. Where types are checked, the build fails.',
    mend: 'Change the callers in the same change, or keep the old prop, or give the new one a default, until they are changed.',
    examples: [
        {
            title: 'A component loses a prop that a list still gives',
            before: { 'web/CustomerCard.tsx': CARD, 'web/Customers.tsx': LIST },
            after: {
                'web/CustomerCard.tsx': 'interface CardProps {\n  name: string;\n}\n\nexport function CustomerCard({ name }: CardProps) {\n  return <p>{name}</p>;\n}\n',
                'web/Customers.tsx': LIST,
            },
            findings: [{ path: 'web/Customers.tsx', line: 4, certainty: 'proven' }],
        },
        {
            title: 'A new prop must be given',
            before: { 'web/CustomerCard.tsx': CARD, 'web/Customers.tsx': LIST },
            after: {
                'web/CustomerCard.tsx': CARD.replace('  email: string;\n', '  email: string;\n  currency: string;\n'),
                'web/Customers.tsx': LIST,
            },
            findings: [{ path: 'web/Customers.tsx', line: 4, certainty: 'proven' }],
        },
        {
            title: 'Without types: the component takes the prop under another name',
            before: { 'web/Badge.jsx': BADGE, 'web/OrderState.jsx': ORDER },
            after: { 'web/Badge.jsx': BADGE.replaceAll('label', 'text'), 'web/OrderState.jsx': ORDER },
            findings: [{ path: 'web/OrderState.jsx', line: 3, certainty: 'likely' }],
        },
        {
            title: 'The new prop has a default, and the caller of the old one changes along',
            before: {
                'web/Badge.jsx': BADGE,
                'web/OrderState.jsx': ORDER,
                'web/CustomerCard.tsx': CARD,
                'web/Customers.tsx': LIST,
            },
            after: {
                'web/Badge.jsx': BADGE.replaceAll('label', 'text'),
                'web/OrderState.jsx': ORDER.replace('label=', 'text='),
                'web/CustomerCard.tsx': CARD.replace('  email: string;\n', '  email: string;\n  currency?: string;\n'),
                'web/Customers.tsx': LIST,
            },
            findings: [],
        },
    ],
    check(diff) {
        const broken = diff.broken.filter(({ fault, introduced }) => introduced && isOfProps(fault));
        if (broken.length === 0)
            return [];
        const before = componentsOf(diff.before.nodes);
        const after = componentsOf(diff.after.nodes);
        const used = new Set(diff.before.edges.filter(isUse).map(({ path, to }) => `${path}\0${to}`));
        const { renamedFrom = (path) => path } = diff;
        const drafts = [];
        for (const reference of broken) {
            const { fault } = reference;
            const was = before.get(fault.to);
            const now = after.get(fault.to);
            // What is written against a new component is its writer's business.
            if (!was || !now || !used.has(`${renamedFrom(fault.path)}\0${fault.to}`))
                continue;
            const draft = fault.code === 'unknown-prop' ? removedDraft(reference, was, now) : requiredDraft(reference, was, now);
            if (draft)
                drafts.push(draft);
        }
        return drafts;
    },
};
function isOfProps({ code }) {
    return code === 'unknown-prop' || code === 'missing-prop';
}
function isUse({ to, toColumn }) {
    return toColumn === null && to.startsWith('component:');
}
function componentsOf(nodes) {
    return new Map(nodes.flatMap((node) => (node.kind === 'component' ? [[node.id, node]] : [])));
}
function removedDraft(reference, was, now) {
    const { fault } = reference;
    const prop = fault.column ?? '';
    const declared = reference.was?.definedAt;
    if (!declared)
        return null;
    const renamed = (0,renamed_prop/* renamedProp */.W)(was, now, prop);
    const component = `\`${now.name}\``;
    const why = renamed
        ? `${component} takes \`${renamed}\` instead of \`${prop}\` (${(0,rule.at)(now)})`
        : `${component} no longer takes \`${prop}\` (it was ${(0,rule.at)(declared)})`;
    const message = `${why}, but ${(0,rule/* reader */.wA)(fault.from)} still gives it.`;
    const help = renamed ? `Give \`${renamed}\` instead.` : `Take \`${prop}\` out of the tag, or keep the prop.`;
    const draft = (0,rule/* brokenDraft */.Dc)(reference, message, help);
    const start = { asset: fault.to, column: prop, path: declared.path, line: declared.line };
    return { ...draft, trail: [start, draft.trail.at(-1)], causeKey: `${fault.to}:${prop}` };
}
function requiredDraft(reference, was, now) {
    const { fault, cause } = reference;
    const prop = fault.column ?? '';
    const old = was.columns.find(({ name }) => name === prop);
    // It was required before: then the caller is what changed.
    if (!cause || (old && !old.nullable) || was.partial)
        return null;
    // Told with the prop that it replaces.
    if (was.columns.some(({ name }) => (0,renamed_prop/* renamedProp */.W)(was, now, name) === prop))
        return null;
    const since = old ? 'is required' : 'is new and required';
    const message = `\`${prop}\` of \`${now.name}\` ${since} (${(0,rule.at)(cause)}), but ${(0,rule/* reader */.wA)(fault.from)} leaves it out.`;
    return (0,rule/* brokenDraft */.Dc)(reference, message, `Give \`${prop}\`, or give it a default.`);
}

;// CONCATENATED MODULE: ./src/rules/renamed-columns.ts
// Broken references of a kind in; the new names of the columns that they still call by the old ones, by asset, out.
/** `ASSET\0COLUMN`, lower case. */
function renamedColumns(broken, code) {
    return new Set(broken.flatMap(({ fault, cause }) => fault.code === code && cause?.renamedTo ? [`${fault.from}\0${cause.renamedTo.toLowerCase()}`] : []));
}

;// CONCATENATED MODULE: ./src/rules/no-broken-dbt-contract.ts
// A model whose enforced contract and whose query no longer say the same.


const PROJECT = 'name: shop\nversion: "1.0"\nmodel-paths: [models]\n';
const SEED = 'id,email\n1,ada@example.com\n';
const MODEL = 'select\n    id,\n    email\nfrom {{ ref("raw_users") }}\n';
const CONTRACT = `version: 2
models:
  - name: dim_users
    config:
      contract:
        enforced: true
    columns:
      - name: id
        data_type: int
      - name: email
        data_type: text
`;
const noBrokenDbtContract = {
    id: 'no-broken-dbt-contract',
    title: 'Broken dbt contract',
    severity: 'critical',
    why: 'dbt compares an enforced contract with the columns of the query before it builds the model: a column too few, too many or of another type, and the build stops.',
    mend: 'Change the contract and the query together; for a column that others rely on, add a new version of the model.',
    examples: [
        {
            title: 'The query no longer gives a column that the contract promises',
            before: {
                'dbt_project.yml': PROJECT,
                'seeds/raw_users.csv': SEED,
                'models/dim_users.sql': MODEL,
                'models/dim_users.yml': CONTRACT,
            },
            after: {
                'dbt_project.yml': PROJECT,
                'seeds/raw_users.csv': SEED,
                'models/dim_users.sql': 'select\n    id\nfrom {{ ref("raw_users") }}\n',
                'models/dim_users.yml': CONTRACT,
            },
            findings: [{ path: 'models/dim_users.yml', line: 10, certainty: 'proven' }],
        },
        {
            title: 'The query and the contract gain a column together',
            before: {
                'dbt_project.yml': PROJECT,
                'seeds/raw_users.csv': 'id,email,name\n1,ada@example.com,Ada\n',
                'models/dim_users.sql': MODEL,
                'models/dim_users.yml': CONTRACT,
            },
            after: {
                'dbt_project.yml': PROJECT,
                'seeds/raw_users.csv': 'id,email,name\n1,ada@example.com,Ada\n',
                'models/dim_users.sql': 'select\n    id,\n    email,\n    name\nfrom {{ ref("raw_users") }}\n',
                'models/dim_users.yml': `${CONTRACT}      - name: name\n        data_type: text\n`,
            },
            findings: [],
        },
    ],
    check(diff) {
        const drafts = [];
        const renamed = renamedColumns(diff.broken, 'broken-contract');
        for (const broken of diff.broken) {
            if (broken.fault.code !== 'broken-contract')
                continue;
            const { fault } = broken;
            // The old name is told, and where it stands.
            if (fault.details[0] === 'undeclared' && renamed.has(`${fault.from}\0${fault.column?.toLowerCase()}`))
                continue;
            const { message, help } = say(broken);
            drafts.push({ ...(0,rule/* brokenDraft */.Dc)(broken, message, help), column: fault.column });
        }
        return drafts;
    },
};
function say({ fault }) {
    const model = `\`${(0,rule/* shortName */.EU)(fault.from)}\``;
    const column = `\`${fault.column}\``;
    const [what, declared, actual] = fault.details;
    switch (what) {
        case 'undeclared':
            return {
                message: `${model} has an enforced contract that does not list its column ${column}.`,
                help: `Add ${column} with its \`data_type\` to the contract, or take it out of the query.`,
            };
        case 'untyped':
            return {
                message: `The enforced contract of ${model} lists ${column} without a \`data_type\`.`,
                help: `Say the \`data_type\` of ${column}.`,
            };
        case 'type':
            return {
                message: `The contract of ${model} promises ${column} as \`${declared}\`, but the query gives \`${actual}\`.`,
                help: `Cast ${column} to \`${declared}\`, or change the contract in a new version of the model.`,
            };
        default:
            return {
                message: `The contract of ${model} promises ${column}, which its query does not give.`,
                help: `Select ${column} again, or take it out of the contract in a new version of the model.`,
            };
    }
}

;// CONCATENATED MODULE: ./src/rules/no-broken-dbt-upstream.ts
// A model, test, exposure or metric that reads something which no longer builds. One finding each, under its root cause.

/** Steps of a way that are told, those next to the reader. */
const LONGEST_WAY = 12;
const no_broken_dbt_upstream_PROJECT = 'name: shop\nversion: "1.0"\nmodel-paths: [models]\n';
const STAGING = 'select\n    id as user_id,\n    email\nfrom {{ ref("raw_users") }}\n';
const MART = 'select count(user_id) as users\nfrom {{ ref("stg_users") }}\n';
const noBrokenDbtUpstream = {
    id: 'no-broken-dbt-upstream',
    title: 'Downstream of something that no longer builds',
    severity: 'medium',
    why: 'dbt skips everything downstream of a model that fails: the tables stay as they were yesterday, or are not there at all, and dashboards show old numbers.',
    mend: 'Mend the model named here; nothing needs to change in this place.',
    examples: [
        {
            title: 'A mart over a staging model that lost a column of its seed',
            before: {
                'dbt_project.yml': no_broken_dbt_upstream_PROJECT,
                'seeds/raw_users.csv': 'id,email\n1,ada@example.com\n',
                'models/stg_users.sql': STAGING,
                'models/user_count.sql': MART,
            },
            after: {
                'dbt_project.yml': no_broken_dbt_upstream_PROJECT,
                'seeds/raw_users.csv': 'id\n1\n',
                'models/stg_users.sql': STAGING,
                'models/user_count.sql': MART,
            },
            findings: [{ path: 'models/user_count.sql', line: 2, certainty: 'proven' }],
        },
        {
            title: 'The staging model is mended in the same change',
            before: {
                'dbt_project.yml': no_broken_dbt_upstream_PROJECT,
                'seeds/raw_users.csv': 'id,email\n1,ada@example.com\n',
                'models/stg_users.sql': STAGING,
                'models/user_count.sql': MART,
            },
            after: {
                'dbt_project.yml': no_broken_dbt_upstream_PROJECT,
                'seeds/raw_users.csv': 'id\n1\n',
                'models/stg_users.sql': 'select id as user_id\nfrom {{ ref("raw_users") }}\n',
                'models/user_count.sql': MART,
            },
            findings: [],
        },
    ],
    check(diff) {
        const roots = rootFaults(diff);
        const spread = spreadFaults(diff);
        const drafts = [];
        for (const broken of diff.broken) {
            if (broken.fault.code !== 'upstream-broken')
                continue;
            const draft = draftOf(broken, roots, spread);
            if (draft)
                drafts.push(draft);
        }
        return drafts;
    },
};
/** What broke each asset: the fault that this change brought, if there is one. */
function rootFaults(diff) {
    const roots = new Map();
    for (const broken of diff.broken) {
        if (broken.fault.code === 'upstream-broken' || !broken.fault.from.startsWith('dbt:'))
            continue;
        const known = roots.get(broken.fault.from);
        if (!known || (!known.introduced && broken.introduced))
            roots.set(broken.fault.from, broken);
    }
    return roots;
}
/** What cannot be built, by what it reads that cannot be. */
function spreadFaults(diff) {
    const spread = new Map();
    for (const { fault } of diff.broken)
        if (fault.code === 'upstream-broken' && !spread.has(fault.from))
            spread.set(fault.from, fault);
    return spread;
}
function draftOf(broken, roots, spread) {
    const { fault } = broken;
    const causes = fault.details.flatMap((id) => roots.get(id) ?? []);
    const root = causes.find((cause) => cause.introduced) ?? causes[0];
    const name = (0,rule/* shortName */.EU)(fault.to);
    const [origin] = root ? [root.fault.from] : fault.details;
    const far = origin !== undefined && origin !== fault.to ? `, because ${(0,rule/* reader */.wA)(origin)} does not` : '';
    const message = `${(0,rule/* reader */.wA)(fault.from)} reads \`${name}\`, which does not build any more${far}.`;
    const draft = (0,rule/* brokenDraft */.Dc)(broken, capital(message), `Mend ${(0,rule/* reader */.wA)(origin ?? fault.to)}; this one then builds again.`);
    if (!root)
        return fault.certainty === 'possible' ? null : draft;
    const first = (0,rule/* brokenDraft */.Dc)(root, '', '');
    if (first.certainty === 'possible')
        return null;
    const isModel = /^dbt:(model|snapshot|test)\./.test(fault.from);
    const own = { asset: fault.from, column: null, path: fault.path, line: fault.line };
    const between = [];
    // Each where it reads the one before.
    for (let at = spread.get(fault.to); at && between.length < LONGEST_WAY; at = spread.get(at.to))
        between.unshift({ asset: at.from, column: null, path: at.path, line: at.line });
    return {
        ...draft,
        certainty: isModel ? first.certainty : 'likely',
        changedAsset: first.changedAsset,
        trail: [...first.trail, ...between, own],
        subject: `upstream:${fault.to}`,
        causeKey: first.causeKey,
    };
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/rules/no-changed-default-in-use.ts
// A default that is gone or another, with the writers that leave the column to it; a column that may be NULL now, with its readers.

const ORDERS = "CREATE TABLE orders (id bigint PRIMARY KEY, state text NOT NULL DEFAULT 'new');\n";
const no_changed_default_in_use_SEED = 'INSERT INTO orders (id) VALUES (1);\n';
const noChangedDefaultInUse = {
    id: 'no-changed-default-in-use',
    title: 'Changed default or nullability that others rely on',
    severity: 'low',
    why: 'A writer that leaves a column out gets its default; a reader that never saw NULL may not expect it. Both change here without a word in their own code.',
    mend: 'Check the writers and readers named here.',
    examples: [
        {
            title: 'A seed leaves the column to the default that changes',
            before: { 'migrations/001_orders.sql': ORDERS, 'seeds/orders.sql': no_changed_default_in_use_SEED },
            after: {
                'migrations/001_orders.sql': ORDERS,
                'migrations/002_state.sql': "ALTER TABLE orders ALTER COLUMN state SET DEFAULT 'draft';\n",
                'seeds/orders.sql': no_changed_default_in_use_SEED,
            },
            findings: [{ path: 'seeds/orders.sql', line: 1, certainty: 'likely' }],
        },
        {
            title: 'A column that may be NULL now is filtered on',
            before: {
                'migrations/001_orders.sql': ORDERS,
                'queries/open.sql': "SELECT id FROM orders WHERE state <> 'done';\n",
            },
            after: {
                'migrations/001_orders.sql': ORDERS,
                'migrations/002_state.sql': 'ALTER TABLE orders ALTER COLUMN state DROP NOT NULL;\n',
                'queries/open.sql': "SELECT id FROM orders WHERE state <> 'done';\n",
            },
            findings: [{ path: 'queries/open.sql', line: 1, certainty: 'possible' }],
        },
        {
            title: 'The writer names the column',
            before: {
                'migrations/001_orders.sql': ORDERS,
                'seeds/orders.sql': "INSERT INTO orders (id, state) VALUES (1, 'new');\n",
            },
            after: {
                'migrations/001_orders.sql': ORDERS,
                'migrations/002_state.sql': "ALTER TABLE orders ALTER COLUMN state SET DEFAULT 'draft';\n",
                'seeds/orders.sql': "INSERT INTO orders (id, state) VALUES (1, 'new');\n",
            },
            findings: [],
        },
    ],
    check(diff) {
        return diff.changes.flatMap((change) => {
            if (change.kind === 'column-default-changed')
                return omittingWriters(diff, change);
            if (change.kind === 'column-nullable')
                return filteringReaders(diff, change);
            return [];
        });
    },
};
/** INSERTs into the table that name some of its columns, but not this one. */
function omittingWriters(diff, change) {
    const writers = new Map();
    for (const edge of diff.after.edges) {
        if (!edge.live || edge.clause !== 'insert' || edge.to !== change.asset)
            continue;
        const key = `${edge.from}\u0000${edge.path}`;
        writers.set(key, [...(writers.get(key) ?? []), edge]);
    }
    const drafts = [];
    for (const edges of writers.values()) {
        const columns = edges.filter((edge) => edge.toColumn !== null && edge.kind === 'writes');
        if (columns.length === 0 || columns.some((edge) => edge.toColumn === change.column))
            continue;
        const place = edges.find((edge) => edge.toColumn === null) ?? edges[0];
        const now = change.after === null ? 'has no default any more' : `defaults to \`${change.after}\` now`;
        const message = `\`${(0,rule/* shortName */.EU)(change.asset, change.column)}\` ${now} (${(0,rule.at)(change)}), and ${(0,rule/* reader */.wA)(place.from)} leaves it to the default.`;
        drafts.push(draft(change, place, message, 'likely'));
    }
    return drafts;
}
const FILTERS = new Set(['where', 'join', 'having']);
function filteringReaders(diff, change) {
    const drafts = [];
    for (const edge of diff.after.edges) {
        if (!edge.live || edge.to !== change.asset || edge.toColumn !== change.column || !FILTERS.has(edge.clause))
            continue;
        const message = `\`${(0,rule/* shortName */.EU)(change.asset, change.column)}\` may be NULL now (${(0,rule.at)(change)}), and ${(0,rule/* reader */.wA)(edge.from)} filters on it: rows with NULL drop out.`;
        drafts.push(draft(change, edge, message, 'possible'));
    }
    return drafts;
}
function draft(change, edge, message, certainty) {
    return {
        path: edge.path,
        line: edge.line,
        startColumn: edge.startColumn,
        endLine: edge.endLine,
        endColumn: edge.endColumn,
        certainty,
        introduced: true,
        asset: edge.from,
        column: edge.fromColumn,
        changedAsset: change.asset,
        clause: edge.clause,
        message,
        help: `Check that ${(0,rule/* reader */.wA)(edge.from)} is right with this.`,
        trail: [
            { asset: change.asset, column: change.column, path: change.path, line: change.line },
            { asset: edge.from, column: edge.fromColumn, path: edge.path, line: edge.line },
        ],
        subject: `${change.asset}:${change.column}:${change.kind}`,
        causeKey: `${change.path}:${change.line}:${change.startColumn}:${change.kind}`,
    };
}

;// CONCATENATED MODULE: ./src/graph/code/find-cycles.ts
// Modules and what they run of each other in; the groups that lead back to themselves, and the shortest way back, out.
/** Number of the group of each module; modules that lead to each other share one. */
function groupsOf(imports) {
    const order = new Map();
    const low = new Map();
    const group = new Map();
    const open = [];
    let groups = 0;
    // Tarjan's algorithm with a list instead of recursion: chains of imports are longer than the stack.
    for (const start of imports.keys()) {
        if (order.has(start))
            continue;
        const work = [];
        const enter = (module) => {
            order.set(module, order.size);
            low.set(module, order.get(module));
            open.push(module);
            work.push({ module, next: (imports.get(module) ?? new Set()).values() });
        };
        enter(start);
        while (work.length > 0) {
            const { module, next } = work[work.length - 1];
            const { value: target, done } = next.next();
            if (!done) {
                if (!order.has(target))
                    enter(target);
                else if (!group.has(target))
                    low.set(module, Math.min(low.get(module), order.get(target)));
                continue;
            }
            work.pop();
            const parent = work[work.length - 1]?.module;
            if (parent !== undefined)
                low.set(parent, Math.min(low.get(parent), low.get(module)));
            if (low.get(module) !== order.get(module))
                continue;
            for (let member = open.pop();; member = open.pop()) {
                group.set(member, groups);
                if (member === module)
                    break;
            }
            groups++;
        }
    }
    return group;
}
/** From `start` to `end`, both included, within one group; null when there is no way. */
function shortestWay(imports, group, start, end) {
    const from = new Map([[start, null]]);
    let edge = [start];
    while (edge.length > 0) {
        const next = [];
        for (const module of edge) {
            if (module === end) {
                const way = [];
                for (let at = end; at !== null; at = from.get(at) ?? null)
                    way.unshift(at);
                return way;
            }
            for (const target of imports.get(module) ?? []) {
                if (from.has(target) || group.get(target) !== group.get(start))
                    continue;
                from.set(target, module);
                next.push(target);
            }
        }
        edge = next;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/rules/no-circular-module.ts
// NestJS modules that came to import each other without saying so: one of them does not exist yet when the other lists it.

const no_circular_module_ORDERS = `import { Module } from '@nestjs/common';
import { UsersModule } from './users.module';

@Module({ imports: [UsersModule] })
export class OrdersModule {}
`;
const USERS = "import { Module } from '@nestjs/common';\n\n@Module({})\nexport class UsersModule {}\n";
const START = "import { NestFactory } from '@nestjs/core';\nimport { OrdersModule } from './orders.module';\n\nNestFactory.create(OrdersModule);\n";
const BEFORE = { 'src/main.ts': START, 'src/orders.module.ts': no_circular_module_ORDERS, 'src/users.module.ts': USERS };
const noCircularModule = {
    id: 'no-circular-module',
    title: 'Circular module import',
    severity: 'high',
    why: 'Of two NestJS modules that import each other, one is still undefined when the other’s `imports` are read, because their files are loaded one after the other. The application stops when it starts, with “the module at index [0] of the imports array is undefined”.',
    mend: 'Move what both need to a third module, or name the other as `forwardRef(() => OtherModule)` on both sides.',
    examples: [
        {
            title: 'Two modules come to import each other',
            before: BEFORE,
            after: {
                ...BEFORE,
                'src/users.module.ts': "import { Module } from '@nestjs/common';\nimport { OrdersModule } from './orders.module';\n\n@Module({ imports: [OrdersModule] })\nexport class UsersModule {}\n",
            },
            findings: [{ path: 'src/users.module.ts', line: 4, certainty: 'proven' }],
        },
        {
            title: 'Both say that the other comes later',
            before: BEFORE,
            after: {
                ...BEFORE,
                'src/orders.module.ts': no_circular_module_ORDERS.replace('{ Module }', '{ forwardRef, Module }').replace('[UsersModule]', '[forwardRef(() => UsersModule)]'),
                'src/users.module.ts': "import { forwardRef, Module } from '@nestjs/common';\nimport { OrdersModule } from './orders.module';\n\n@Module({ imports: [forwardRef(() => OrdersModule)] })\nexport class UsersModule {}\n",
            },
            findings: [],
        },
    ],
    check({ before, after, renamedFrom = (path) => path }) {
        const now = importsOf(after);
        const groups = groupsOf(now.targets);
        const closing = [...now.edges.values()].filter((edge) => isInCircle(edge, groups));
        if (closing.length === 0)
            return [];
        const was = importsOf(before);
        const oldGroups = groupsOf(was.targets);
        const told = new Set();
        const drafts = [];
        for (const edge of closing) {
            const [from, to] = [formerId(edge.from, renamedFrom), formerId(edge.to, renamedFrom)];
            if (was.edges.has(`${from}\0${to}`))
                continue;
            const old = oldGroups.get(from);
            if (old !== undefined && old === oldGroups.get(to))
                continue;
            const way = edge.from === edge.to ? [edge.from] : shortestWay(now.targets, groups, edge.to, edge.from);
            // Of a circle that is new as a whole every import closes it: it is told once.
            if (!way || way.every((id) => told.has(id)))
                continue;
            for (const id of way)
                told.add(id);
            drafts.push(no_circular_module_draftOf(edge, way, now.edges));
        }
        return drafts;
    },
};
/** What `imports` of decorators name as such: what `forwardRef` names is asked for later. */
function importsOf({ edges }) {
    const found = { targets: new Map(), edges: new Map() };
    for (const edge of edges) {
        if (edge.clause !== 'import' || !edge.from.startsWith('module:') || edge.certainty !== 'proven')
            continue;
        const targets = found.targets.get(edge.from) ?? new Set();
        found.targets.set(edge.from, targets.add(edge.to));
        const key = `${edge.from}\0${edge.to}`;
        if (!found.edges.has(key))
            found.edges.set(key, edge);
    }
    return found;
}
function isInCircle({ from, to }, groups) {
    return from === to || (groups.has(from) && groups.get(from) === groups.get(to));
}
function formerId(id, renamedFrom) {
    const [path = '', name = ''] = id.slice('module:'.length).split('#');
    return `module:${renamedFrom(path)}#${name}`;
}
function no_circular_module_draftOf(edge, way, edges) {
    const { path, line, startColumn, endLine, endColumn, from, to } = edge;
    const names = [from, ...way].map((id) => `\`${id.slice(id.lastIndexOf('#') + 1)}\``);
    const trail = way.slice(0, -1).map((id, at) => {
        const next = edges.get(`${id}\0${way[at + 1]}`);
        return { asset: id, column: null, path: next?.path ?? path, line: next?.line ?? 1 };
    });
    return {
        ...{ path, line, startColumn, endLine, endColumn },
        certainty: 'proven',
        introduced: true,
        asset: from,
        column: null,
        changedAsset: to,
        clause: 'import',
        message: `This import closes a circle of modules: ${names.join(' → ')}. One of them is undefined when it is listed, so the application does not start.`,
        help: 'Move what both need to a module of its own, or name each other with `forwardRef(() => …)`.',
        trail: [...trail, { asset: from, column: null, path, line }],
        subject: to,
        causeKey: [...way].sort().join('\0'),
    };
}

;// CONCATENATED MODULE: ./src/rules/no-dangling-foreign-key.ts
// A foreign key that finds no table, no column, or no unique key at the other end.

const no_dangling_foreign_key_ORDERS = 'CREATE TABLE orders (id bigint PRIMARY KEY, code text);\n';
const noDanglingForeignKey = {
    id: 'no-dangling-foreign-key',
    title: 'Foreign key without a target',
    severity: 'high',
    why: 'A foreign key needs a table, and columns in it that a primary key or a unique constraint covers exactly. Otherwise the statement is refused.',
    mend: 'Point the key at a primary key or unique columns, or create the constraint it needs before it.',
    examples: [
        {
            title: 'The target column is not unique',
            before: { 'migrations/001_orders.sql': no_dangling_foreign_key_ORDERS },
            after: {
                'migrations/001_orders.sql': no_dangling_foreign_key_ORDERS,
                'migrations/002_items.sql': 'CREATE TABLE items (\n  id bigint PRIMARY KEY,\n  order_code text REFERENCES orders (code)\n);\n',
            },
            findings: [{ path: 'migrations/002_items.sql', line: 3, certainty: 'proven' }],
        },
        {
            title: 'The target table was never made',
            before: { 'migrations/001_orders.sql': no_dangling_foreign_key_ORDERS },
            after: {
                'migrations/001_orders.sql': no_dangling_foreign_key_ORDERS,
                'migrations/002_items.sql': 'ALTER TABLE orders ADD CONSTRAINT buyer FOREIGN KEY (id) REFERENCES buyers (id);\n',
            },
            findings: [{ path: 'migrations/002_items.sql', line: 1, certainty: 'proven' }],
        },
        {
            title: 'A unique index is enough',
            before: { 'migrations/001_orders.sql': no_dangling_foreign_key_ORDERS },
            after: {
                'migrations/001_orders.sql': no_dangling_foreign_key_ORDERS,
                'migrations/002_items.sql': 'CREATE UNIQUE INDEX orders_code ON orders (code);\nCREATE TABLE items (order_code text REFERENCES orders (code));\n',
            },
            findings: [],
        },
    ],
    check(diff) {
        const drafts = [];
        for (const broken of diff.broken) {
            const { fault, cause } = broken;
            const target = (0,rule/* shortName */.EU)(fault.to);
            if (fault.code === 'foreign-key-not-unique') {
                const message = `The foreign key points to \`${fault.wanted}\`, which no primary key or unique constraint covers.`;
                drafts.push((0,rule/* brokenDraft */.Dc)(broken, message, `Make \`${fault.wanted}\` unique first, or point to the primary key of \`${target}\`.`));
            }
            else if (fault.code === 'unknown-table' &&
                fault.clause === 'foreign-key' &&
                cause?.kind !== 'renamed' &&
                cause?.kind !== 'moved') {
                const why = cause ? `is dropped in ${(0,rule.at)(cause)}` : 'does not exist here';
                drafts.push((0,rule/* brokenDraft */.Dc)(broken, `The foreign key points to \`${target}\`, which ${why}.`, `Create \`${target}\` before this statement, or point to another table.`));
            }
        }
        return drafts;
    },
};

// EXTERNAL MODULE: ./src/graph/code/is-of-database.ts
var is_of_database = __webpack_require__(77410);
;// CONCATENATED MODULE: ./src/rules/no-drifted-entity.ts
// An entity or model that says something else than the tables that the migrations arrive at, in both directions.


const DATASOURCE = 'datasource db {\n  provider = "postgresql"\n}\n\n';
const USER = 'model User {\n  id    Int    @id @default(autoincrement())\n  email String @unique\n}\n';
const CREATE = 'CREATE TABLE "User" (\n    "id" SERIAL NOT NULL,\n    "email" TEXT NOT NULL,\n    CONSTRAINT "User_pkey" PRIMARY KEY ("id")\n);\nCREATE UNIQUE INDEX "User_email_key" ON "User"("email");\n';
const LOCK = 'provider = "postgresql"\n';
const noDriftedEntity = {
    id: 'no-drifted-entity',
    title: 'Entity that drifted from its table',
    severity: 'high',
    why: 'The code asks for columns, tables and enum values that the migrated database does not have, or leaves out what it requires; it relies on uniques, foreign keys and their actions that nothing in the database enforces. Types and tests are content; the first query in production is not.',
    mend: 'Add the migration in the same change; the statement it needs is part of the finding.',
    examples: [
        {
            title: 'A required field without a migration',
            before: {
                'prisma/schema.prisma': DATASOURCE + USER,
                'prisma/migrations/migration_lock.toml': LOCK,
                'prisma/migrations/20240101000000_init/migration.sql': CREATE,
            },
            after: {
                'prisma/schema.prisma': DATASOURCE + USER.replace('}', '  age   Int\n}'),
                'prisma/migrations/migration_lock.toml': LOCK,
                'prisma/migrations/20240101000000_init/migration.sql': CREATE,
            },
            findings: [{ path: 'prisma/schema.prisma', line: 8, certainty: 'proven' }],
        },
        {
            title: 'A migration renames the column, the model still has the old name',
            before: {
                'prisma/schema.prisma': DATASOURCE + USER,
                'prisma/migrations/migration_lock.toml': LOCK,
                'prisma/migrations/20240101000000_init/migration.sql': CREATE,
            },
            after: {
                'prisma/schema.prisma': DATASOURCE + USER,
                'prisma/migrations/migration_lock.toml': LOCK,
                'prisma/migrations/20240101000000_init/migration.sql': CREATE,
                'prisma/migrations/20240201000000_mail/migration.sql': 'ALTER TABLE "User" RENAME COLUMN "email" TO "mail";\n',
            },
            findings: [{ path: 'prisma/schema.prisma', line: 7, certainty: 'proven' }],
        },
        {
            title: 'A unique that no migration makes',
            before: {
                'prisma/schema.prisma': DATASOURCE + USER.replace('}', '  name  String\n}'),
                'prisma/migrations/migration_lock.toml': LOCK,
                'prisma/migrations/20240101000000_init/migration.sql': `${CREATE}ALTER TABLE "User" ADD COLUMN "name" TEXT NOT NULL;\n`,
            },
            after: {
                'prisma/schema.prisma': DATASOURCE + USER.replace('}', '  name  String @unique\n}'),
                'prisma/migrations/migration_lock.toml': LOCK,
                'prisma/migrations/20240101000000_init/migration.sql': `${CREATE}ALTER TABLE "User" ADD COLUMN "name" TEXT NOT NULL;\n`,
            },
            findings: [{ path: 'prisma/schema.prisma', line: 8, certainty: 'proven' }],
        },
        {
            title: 'The field and its migration come together',
            before: {
                'prisma/schema.prisma': DATASOURCE + USER,
                'prisma/migrations/migration_lock.toml': LOCK,
                'prisma/migrations/20240101000000_init/migration.sql': CREATE,
            },
            after: {
                'prisma/schema.prisma': DATASOURCE + USER.replace('}', '  age   Int    @map("years")\n}'),
                'prisma/migrations/migration_lock.toml': LOCK,
                'prisma/migrations/20240101000000_init/migration.sql': CREATE,
                'prisma/migrations/20240201000000_age/migration.sql': 'ALTER TABLE "User" ADD COLUMN "years" INTEGER NOT NULL;\n',
            },
            findings: [],
        },
    ],
    check(diff) {
        const drafts = [];
        for (const broken of diff.broken)
            if (broken.fault.code === 'drifted-entity')
                drafts.push(no_drifted_entity_draftOf(broken, diff));
        return drafts;
    },
};
function no_drifted_entity_draftOf(broken, diff) {
    const { fault, cause } = broken;
    const said = no_drifted_entity_say(broken);
    // What a migration of this change did is not to be taken back by the next.
    const migration = cause || (0,is_of_database/* isOfDatabase */.r)(fault, diff) ? '' : (fault.details.at(-1) ?? '');
    const mend = migration === '' ? said.help : `${said.help} Migration: \`${migration.replaceAll('\n', ' ')}\``;
    return {
        ...(0,rule/* brokenDraft */.Dc)(broken, said.message, mend),
        severity: said.severity,
        column: fault.column,
        // That the column is known proves nothing of its keys.
        ...((0,is_of_database/* isKeyDrift */.x)(fault)
            ? { certainty: fault.certainty, subject: `${fault.to}:${fault.wanted}:${fault.details[0]}` }
            : {}),
    };
}
function no_drifted_entity_say({ fault, cause }) {
    const [kind = '', first = '', second = '', third = ''] = fault.details;
    const entity = `\`${fault.wanted.split('.')[0]}\``;
    const table = `\`${(0,rule/* shortName */.EU)(fault.to)}\``;
    const column = `\`${fault.column}\``;
    const since = cause ? ` since ${(0,rule.at)(cause)}` : '';
    const renamed = cause?.renamedTo ? `; it is \`${cause.renamedTo}\` now` : '';
    switch (kind) {
        case 'missing-table':
            return {
                severity: 'high',
                message: `${entity} stands for the table ${table}, which no migration makes${since}${renamed}.`,
                help: cause ? `Map ${entity} to a table that is there, or take it out.` : `Make the table in a migration.`,
            };
        case 'missing-column':
            return {
                // A new optional field hurts nobody until the migration that is to follow is forgotten.
                severity: cause ? 'critical' : first === 'required' ? 'high' : 'low',
                message: `${entity} has a column ${column} that ${table} does not have${since}${renamed}.`,
                help: cause?.renamedTo
                    ? `Map the field to \`${cause.renamedTo}\`.`
                    : cause
                        ? `Take the field out, or keep the column.`
                        : `Add the column in a migration.`,
            };
        case 'undeclared-column':
            return {
                severity: first === 'required' ? 'high' : 'low',
                message: first === 'required'
                    ? `${table} requires a value for ${column}, which ${entity} does not have: it can add no row.`
                    : `${table} has a column ${column} that ${entity} does not have.`,
                help: `Add the field to ${entity}, or drop the column when no release needs it any more.`,
            };
        case 'unmapped-table':
            return {
                severity: 'low',
                message: `No model of \`${first}\` stands for the table ${table}: the next generated migration drops it.`,
                help: 'Add a model, or drop the table.',
            };
        case 'type':
            return {
                severity: 'medium',
                message: `${entity} has ${column} as \`${first}\`, but ${table} has it as \`${second}\`.`,
                help: 'Change the type in a migration, or in the entity.',
            };
        case 'nullable':
            return {
                severity: 'medium',
                message: `${entity} has ${column} as ${first}, but in ${table} it is ${second}.`,
                help: 'Change it in a migration, or in the entity.',
            };
        case 'default':
            return {
                severity: 'low',
                message: `${entity} gives ${column} the default \`${first}\`, but in ${table} it is \`${second}\`.`,
                help: 'Change the default in a migration, or in the entity.',
            };
        case 'missing-enum':
            return {
                severity: 'high',
                message: `The enum ${entity} stands for the type ${table}, which no migration makes${since}${renamed}.`,
                help: 'Make the type in a migration.',
            };
        case 'missing-enum-value':
            return {
                severity: 'high',
                message: `The enum ${entity} has a value ${column} that ${table} does not have${since}${renamed}: writing it fails.`,
                help: 'Add the value in a migration.',
            };
        case 'missing-join-table':
            return {
                severity: 'high',
                message: `${entity} keeps \`${first}\` in the table ${table}, which no migration makes${since}${renamed}.`,
                help: 'Make the table in a migration.',
            };
        case 'primary-key':
            return {
                severity: 'high',
                message: `The primary key of ${entity} is (${first}), but ${table} has ${second === 'none' ? 'none' : `(${second})`}.`,
                help: 'Change the key in a migration, or in the entity.',
            };
        case 'missing-unique':
            return {
                severity: 'medium',
                message: `${entity} says that ${keyWords(first)} unique, but nothing in ${table} refuses a second row of the same.`,
                help: 'Add the unique index in a migration, or take it out of the entity.',
            };
        case 'missing-index':
            return {
                severity: 'low',
                message: `${entity} has an index over (${first}) that ${table} does not have.`,
                help: 'Add the index in a migration, or take it out of the entity.',
            };
        case 'missing-foreign-key':
            return {
                severity: 'medium',
                message: `${entity} refers to \`${second}\` by (${first}), but ${table} has no such foreign key: rows that refer to nothing are let in.`,
                help: 'Add the foreign key in a migration.',
            };
        case 'foreign-key-action':
            return {
                severity: 'medium',
                message: `The foreign key (${first}) of ${entity} is \`${second}\`, but in ${table} it is \`${third}\`.`,
                help: 'Change it in a migration, or in the entity.',
            };
        case 'undeclared-unique':
            return {
                severity: 'low',
                message: `${table} takes only one row of each (${first}), which ${entity} does not say.`,
                help: 'Say it in the entity, or drop the index when nothing needs it any more.',
            };
        case 'undeclared-index':
            return {
                severity: 'low',
                message: `${table} has an index over (${first}) that ${entity} does not have: the next generated migration drops it.`,
                help: 'Say it in the entity, or drop the index.',
            };
        case 'undeclared-foreign-key':
            return {
                severity: 'low',
                message: `${table} refers to \`${second}\` by (${first}), which ${entity} does not say.`,
                help: 'Say it in the entity, or drop the foreign key.',
            };
        default:
            return {
                severity: 'medium',
                message: `${table} has a value ${column} that the enum ${entity} does not have: reading such a row fails.`,
                help: 'Add the value to the enum, or make the type anew without it.',
            };
    }
}
function keyWords(columns) {
    return columns.includes(', ') ? `(${columns}) are together` : `\`${columns}\` is`;
}

;// CONCATENATED MODULE: ./src/rules/no-drifted-source-column.ts
// A dbt source that declares other columns than the table it stands for has.


const no_drifted_source_column_PROJECT = 'name: shop\nversion: "1.0"\nmodel-paths: [models]\n';
const no_drifted_source_column_USERS = 'CREATE TABLE users (id bigint PRIMARY KEY, email text);\n';
const SOURCES = `version: 2
sources:
  - name: app
    schema: public
    tables:
      - name: users
        columns:
          - name: id
          - name: email
            data_tests: [not_null]
`;
const noDriftedSourceColumn = {
    id: 'no-drifted-source-column',
    title: 'Source declaration that drifted from its table',
    severity: 'high',
    why: 'What a source declares is what people and tests rely on. A declared column that the table no longer has makes its tests fail; a new one that nobody declares is neither tested nor described.',
    mend: 'Bring the declaration in line with the table in the same change.',
    examples: [
        {
            title: 'A migration drops a column that the source declares and tests',
            before: {
                'dbt_project.yml': no_drifted_source_column_PROJECT,
                'db/migrations/001_users.sql': no_drifted_source_column_USERS,
                'models/sources.yml': SOURCES,
            },
            after: {
                'dbt_project.yml': no_drifted_source_column_PROJECT,
                'db/migrations/001_users.sql': no_drifted_source_column_USERS,
                'db/migrations/002_drop_email.sql': 'ALTER TABLE users DROP COLUMN email;\n',
                'models/sources.yml': SOURCES,
            },
            findings: [{ path: 'models/sources.yml', line: 9, certainty: 'proven' }],
        },
        {
            title: 'A source that never listed every column need not list the new one',
            before: {
                'dbt_project.yml': no_drifted_source_column_PROJECT,
                'db/migrations/001_users.sql': 'CREATE TABLE users (id bigint PRIMARY KEY, email text, name text);\n',
                'models/sources.yml': SOURCES,
            },
            after: {
                'dbt_project.yml': no_drifted_source_column_PROJECT,
                'db/migrations/001_users.sql': 'CREATE TABLE users (id bigint PRIMARY KEY, email text, name text);\n',
                'db/migrations/002_phone.sql': 'ALTER TABLE users ADD COLUMN phone text;\n',
                'models/sources.yml': SOURCES,
            },
            findings: [],
        },
    ],
    check(diff) {
        const incomplete = incompleteAtBase(diff);
        const renamed = renamedColumns(diff.broken, 'drifted-column');
        const drafts = [];
        for (const broken of diff.broken) {
            const { fault } = broken;
            if (fault.code !== 'drifted-column')
                continue;
            // Only a source that listed every column is worth keeping complete.
            if (fault.details[0] === 'undeclared' && (!broken.introduced || incomplete.has(fault.from)))
                continue;
            // The old name is told, and where it stands.
            if (fault.details[0] === 'undeclared' && renamed.has(`${fault.from}\0${fault.column?.toLowerCase()}`))
                continue;
            drafts.push(no_drifted_source_column_draftOf(broken));
        }
        return drafts;
    },
};
function incompleteAtBase(diff) {
    const complete = new Set(diff.before.nodes.filter((node) => node.kind === 'dbt-source').map((node) => node.id));
    for (const fault of diff.before.faults) {
        if (fault.code === 'drifted-column' && fault.details[0] === 'undeclared')
            complete.delete(fault.from);
    }
    const sources = diff.after.nodes.filter((node) => node.kind === 'dbt-source').map((node) => node.id);
    return new Set(sources.filter((id) => !complete.has(id)));
}
function no_drifted_source_column_draftOf(broken) {
    const { fault, cause } = broken;
    const source = `source \`${(0,rule/* shortName */.EU)(fault.from)}\``;
    const column = `\`${fault.column}\``;
    const table = `\`${(0,rule/* shortName */.EU)(fault.to)}\``;
    const [what, ...more] = fault.details;
    if (what === 'undeclared') {
        const message = `${table} has a column ${column} that ${source} does not declare, though it declares all others.`;
        return { ...(0,rule/* brokenDraft */.Dc)(broken, message, `Declare ${column}.`), severity: 'low', column: fault.column };
    }
    if (what === 'type') {
        const message = `The ${source} declares ${column} as \`${more[0]}\`, but ${table} has it as \`${more[1]}\`.`;
        return { ...(0,rule/* brokenDraft */.Dc)(broken, message, `Declare \`${more[1]}\`.`), severity: 'medium', column: fault.column };
    }
    const renamed = cause?.renamedTo ? `; it is \`${cause.renamedTo}\` now` : '';
    const why = cause ? `, since ${(0,rule.at)(cause)}${renamed}` : '';
    const tests = more.length > 0 ? ` Its tests (${more.slice(0, 3).join(', ')}) will fail.` : '';
    return {
        ...(0,rule/* brokenDraft */.Dc)(broken, `The ${source} declares ${column}, which ${table} does not have${why}.${tests}`, cause?.renamedTo ? `Declare \`${cause.renamedTo}\` instead.` : `Take ${column} out of the declaration.`),
        severity: more.length > 0 ? 'high' : 'medium',
        column: fault.column,
    };
}

;// CONCATENATED MODULE: ./src/rules/no-incompatible-column-type.ts
// A column of a narrower or another type, with those who read and write it.

const PRICES = 'CREATE TABLE products (id bigint PRIMARY KEY, price numeric(12,2), name character varying(255));\n';
const REPORT = 'SELECT id,\n       price\nFROM products;\n';
const noIncompatibleColumnType = {
    id: 'no-incompatible-column-type',
    title: 'Narrowed or incompatible column type',
    severity: 'medium',
    why: 'A narrower type refuses or cuts values that used to fit; another kind of type changes what readers get and which comparisons are allowed.',
    mend: 'Check every reader and writer named here; widen instead, or add a column of the new type and move over.',
    examples: [
        {
            title: 'A price becomes a whole number',
            before: { 'migrations/001_products.sql': PRICES, 'queries/prices.sql': REPORT },
            after: {
                'migrations/001_products.sql': PRICES,
                'migrations/002_price.sql': 'ALTER TABLE products ALTER COLUMN price TYPE integer;\n',
                'queries/prices.sql': REPORT,
            },
            findings: [{ path: 'queries/prices.sql', line: 2, certainty: 'likely' }],
        },
        {
            title: 'A longer name fits everywhere',
            before: { 'migrations/001_products.sql': PRICES, 'queries/prices.sql': 'SELECT name FROM products;\n' },
            after: {
                'migrations/001_products.sql': PRICES,
                'migrations/002_name.sql': 'ALTER TABLE products ALTER COLUMN name TYPE text;\n',
                'queries/prices.sql': 'SELECT name FROM products;\n',
            },
            findings: [],
        },
    ],
    check(diff) {
        const drafts = [];
        for (const change of diff.changes) {
            if (change.kind !== 'column-type-changed' || !loses(change.before ?? '', change.after ?? ''))
                continue;
            const derived = new Set(diff.derived
                .filter(({ root }) => root === change)
                .map(({ change: { asset, column } }) => `${asset}\0${column}`));
            for (const { edge } of diff.retyped) {
                const direct = edge.to === change.asset && edge.toColumn === change.column;
                if (!direct && !derived.has(`${edge.to}\0${edge.toColumn}`))
                    continue;
                // A source only stands for its table.
                if (edge.from.startsWith('dbt:source.'))
                    continue;
                drafts.push({
                    path: edge.path,
                    line: edge.line,
                    startColumn: edge.startColumn,
                    endLine: edge.endLine,
                    endColumn: edge.endColumn,
                    certainty: 'likely',
                    introduced: true,
                    asset: edge.from,
                    column: edge.fromColumn,
                    changedAsset: edge.to,
                    clause: edge.clause,
                    message: `${said(change)}, and ${(0,rule/* reader */.wA)(edge.from)} ${edge.kind === 'writes' ? 'writes' : 'reads'} it.`,
                    help: `Check that ${(0,rule/* reader */.wA)(edge.from)} is right with \`${change.after}\`.`,
                    trail: [
                        { asset: change.asset, column: change.column, path: change.path, line: change.line },
                        { asset: edge.from, column: edge.fromColumn, path: edge.path, line: edge.line },
                    ],
                    subject: `${change.asset}:${change.column}:type`,
                    causeKey: `${change.path}:${change.line}:${change.startColumn}`,
                });
            }
        }
        return drafts;
    },
};
function said(change) {
    return `\`${(0,rule/* shortName */.EU)(change.asset, change.column)}\` changes from \`${change.before}\` to \`${change.after}\` in ${(0,rule.at)(change)}`;
}
const WIDTH = { smallint: 2, integer: 4, int: 4, bigint: 8, real: 4, 'double precision': 8 };
const WHOLE = new Set(['smallint', 'integer', 'int', 'bigint', 'tinyint', 'mediumint']);
const FRACTIONAL = new Set(['numeric', 'decimal', 'real', 'double precision', 'float', 'double']);
const TEXTUAL = new Set([
    'text',
    'character varying',
    'varchar',
    'char',
    'character',
    'citext',
    'nvarchar',
    'longtext',
    'mediumtext',
]);
/** Whether values of the old type may not fit the new one, or readers get another kind of thing. */
function loses(before, after) {
    const old = parts(before);
    const next = parts(after);
    if (old.base === next.base) {
        if (next.args.length === 0)
            return false;
        if (old.args.length === 0)
            return true;
        const scale = (args) => args[1] ?? 0;
        const whole = (args) => (args[0] ?? 0) - scale(args);
        return whole(next.args) < whole(old.args) || scale(next.args) < scale(old.args);
    }
    if (TEXTUAL.has(old.base) && TEXTUAL.has(next.base)) {
        if (next.args.length === 0)
            return false;
        return old.args.length === 0 || next.args[0] < old.args[0];
    }
    if (WHOLE.has(old.base) && WHOLE.has(next.base))
        return (WIDTH[next.base] ?? 0) < (WIDTH[old.base] ?? 0);
    if (WHOLE.has(old.base) && FRACTIONAL.has(next.base))
        return false;
    if (FRACTIONAL.has(old.base) && FRACTIONAL.has(next.base))
        return next.base === 'real' || next.base === 'float' || next.args.length > 0;
    if (/^timestamp/.test(old.base) && /^timestamp/.test(next.base))
        return false;
    if (/^json/.test(old.base) && /^json/.test(next.base))
        return false;
    return true;
}
function parts(type) {
    const match = /^([^(]+)(?:\(([^)]*)\))?\s*(.*)$/.exec(type.toLowerCase());
    const args = (match?.[2] ?? '')
        .split(',')
        .map(Number)
        .filter((value) => Number.isFinite(value) && value > 0);
    return { base: `${(match?.[1] ?? type).trim()}${match?.[3] ? ` ${match[3]}` : ''}`.trim(), args };
}

;// CONCATENATED MODULE: ./src/rules/no-migration-out-of-order.ts
// The order of migrations: two of one version, one edited or deleted after it ran, one that needs what only a later one makes.

const no_migration_out_of_order_USERS = 'CREATE TABLE users (id bigint PRIMARY KEY, email text);\n';
const noMigrationOutOfOrder = {
    id: 'no-migration-out-of-order',
    title: 'Migration out of order',
    severity: 'medium',
    why: 'Databases that ran a migration do not run it again. An edited or deleted one leaves them different from the repository; two of one version, or a new one that sorts before those that ran, apply in another order (or not at all) depending on the database.',
    mend: 'Leave migrations that were merged as they are and write a new one with the next version.',
    examples: [
        {
            title: 'A merged migration is edited',
            before: {
                'migrations/001_users.sql': no_migration_out_of_order_USERS,
                'migrations/002_names.sql': 'ALTER TABLE users ADD COLUMN name text;\n',
            },
            after: {
                'migrations/001_users.sql': no_migration_out_of_order_USERS,
                'migrations/002_names.sql': 'ALTER TABLE users ADD COLUMN full_name text;\n',
            },
            findings: [{ path: 'migrations/002_names.sql', line: 1, certainty: 'proven' }],
        },
        {
            title: 'Two branches took the same number',
            before: {
                'migrations/001_users.sql': no_migration_out_of_order_USERS,
                'migrations/002_names.sql': 'ALTER TABLE users ADD COLUMN name text;\n',
            },
            after: {
                'migrations/001_users.sql': no_migration_out_of_order_USERS,
                'migrations/002_names.sql': 'ALTER TABLE users ADD COLUMN name text;\n',
                'migrations/002_phone.sql': 'ALTER TABLE users ADD COLUMN phone text;\n',
            },
            findings: [{ path: 'migrations/002_phone.sql', line: 1, certainty: 'likely' }],
        },
        {
            title: 'A number is left out',
            before: {
                'migrations/001_users.sql': no_migration_out_of_order_USERS,
                'migrations/002_names.sql': 'ALTER TABLE users ADD COLUMN name text;\n',
                'migrations/003_phone.sql': 'ALTER TABLE users ADD COLUMN phone text;\n',
            },
            after: {
                'migrations/001_users.sql': no_migration_out_of_order_USERS,
                'migrations/002_names.sql': 'ALTER TABLE users ADD COLUMN name text;\n',
                'migrations/003_phone.sql': 'ALTER TABLE users ADD COLUMN phone text;\n',
                'migrations/005_locale.sql': 'ALTER TABLE users ADD COLUMN locale text;\n',
            },
            findings: [{ path: 'migrations/005_locale.sql', line: 1, certainty: 'likely' }],
        },
        {
            title: 'Only white space and comments differ',
            before: { 'migrations/001_users.sql': no_migration_out_of_order_USERS },
            after: { 'migrations/001_users.sql': `-- people who can sign in\n${no_migration_out_of_order_USERS}` },
            findings: [],
        },
    ],
    check(diff) {
        return [...editedMigrations(diff), ...diff.after.histories.flatMap((history) => misplaced(diff, history))];
    },
};
function editedMigrations(diff) {
    const drafts = [];
    for (const change of diff.changes) {
        if (change.kind !== 'migration-edited' && change.kind !== 'migration-removed')
            continue;
        const edited = change.kind === 'migration-edited';
        drafts.push({
            path: change.path,
            line: change.line,
            startColumn: change.startColumn,
            endLine: change.endLine,
            endColumn: change.endColumn,
            certainty: edited ? 'proven' : 'likely',
            introduced: true,
            asset: change.asset,
            column: null,
            changedAsset: change.asset,
            clause: 'query',
            message: edited
                ? 'This migration was merged before and is edited here: databases that ran it keep what it said.'
                : 'This migration was merged before and is deleted here: databases that ran it keep what it did.',
            help: 'Put it back as it was and write the difference as a new migration.',
            trail: [{ asset: change.asset, column: null, path: change.path, line: change.line }],
            subject: 'edited',
            causeKey: `${change.path}:edited`,
        });
    }
    return drafts;
}
/** New steps that share a version with another, or that sort before one that base already had. */
function misplaced(diff, history) {
    const old = diff.before.histories.find((other) => other.root === history.root && other.style === history.style);
    if (!old)
        return [];
    const known = new Set(old.steps.map((step) => step.path));
    const versioned = history.steps.filter((step) => step.kind === 'versioned' && step.version !== null);
    const drafts = [];
    for (const [position, step] of versioned.entries()) {
        if (known.has(step.path))
            continue;
        const twin = versioned.find((other) => other !== step && other.version === step.version && other.path !== step.path);
        if (twin) {
            drafts.push(stepDraft(step, `Version ${step.version} is taken: ${(0,rule.at)({ path: twin.path, line: 1 })} has it too.`, 'Give this migration the next free version.', 'likely'));
            continue;
        }
        const later = versioned.slice(position + 1).find((other) => known.has(other.path));
        if (!later) {
            const gap = gapBefore(versioned, position);
            if (gap) {
                const message = `Version ${step.version} leaves ${gap} out: another branch may hold it, and then runs late or not at all.`;
                drafts.push({
                    ...stepDraft(step, message, 'Take the next free version, unless the other one comes first.', 'likely'),
                    severity: 'low',
                });
            }
            continue;
        }
        const message = `This migration sorts before ${(0,rule.at)({ path: later.path, line: 1 })}, which databases may have run already.`;
        drafts.push({ ...stepDraft(step, message, 'Give it a version after all merged ones.', 'likely'), severity: 'low' });
    }
    return drafts;
}
/** The number left out where versions were counted one by one so far; null for dates and for counts with holes. */
function gapBefore(versioned, position) {
    const numbers = versioned.slice(0, position + 1).map((step) => Number(step.version));
    if (numbers.length < 4 || numbers.some((number) => !Number.isInteger(number) || number > 99_999))
        return null;
    const last = numbers.pop();
    if (numbers.some((number, at) => at > 0 && number !== numbers[at - 1] + 1))
        return null;
    const expected = numbers[numbers.length - 1] + 1;
    return last > expected ? String(expected).padStart(versioned[position].version.length, '0') : null;
}
function stepDraft(step, message, help, certainty) {
    const asset = `migration:${step.path}`;
    return {
        path: step.path,
        line: 1,
        startColumn: 1,
        endLine: 1,
        endColumn: 1,
        certainty,
        introduced: true,
        asset,
        column: null,
        changedAsset: asset,
        clause: 'query',
        message,
        help,
        trail: [{ asset, column: null, path: step.path, line: 1 }],
        subject: 'version',
        causeKey: `${step.path}:version`,
    };
}

;// CONCATENATED MODULE: ./src/rules/no-new-import-cycle.ts
// Modules that came to run each other: a new import closes a circle.

const no_new_import_cycle_ORDER = "import { User } from './user';\n\nexport class Order {\n  constructor(readonly user = new User()) {}\n}\n";
const noNewImportCycle = {
    id: 'no-new-import-cycle',
    title: 'New import cycle',
    severity: 'low',
    why: 'Of modules that import each other one runs first, before the other has made what it exports: a class to extend, a decorator or a constant is undefined then, depending on which file happens to be loaded first.',
    mend: 'Move what both need to a module of its own; import only the type (`import type`); or import it where it is used (`await import(…)`).',
    examples: [
        {
            title: 'Two classes come to need each other',
            before: { 'src/order.ts': no_new_import_cycle_ORDER, 'src/user.ts': 'export class User {}\n' },
            after: {
                'src/order.ts': no_new_import_cycle_ORDER,
                'src/user.ts': "import { Order } from './order';\n\nexport class User {\n  orders = [new Order()];\n}\n",
            },
            findings: [{ path: 'src/user.ts', line: 1, certainty: 'proven' }],
        },
        {
            title: 'Only the type comes back, which leaves nothing at run time',
            before: { 'src/order.ts': no_new_import_cycle_ORDER, 'src/user.ts': 'export class User {}\n' },
            after: {
                'src/order.ts': no_new_import_cycle_ORDER,
                'src/user.ts': "import { Order } from './order';\n\nexport class User {\n  orders: Order[] = [];\n}\n",
            },
            findings: [],
        },
    ],
    check(diff) {
        const { before, after, renamedFrom = (path) => path } = diff;
        const now = runsOf(after);
        const groups = groupsOf(now.imports);
        const fresh = edgesInGroups(now, groups);
        if (fresh.length === 0)
            return [];
        const was = runsOf(before);
        const oldGroups = groupsOf(was.imports);
        const oldId = (id) => `code:${renamedFrom(id.slice('code:'.length))}`;
        const told = new Set();
        const drafts = [];
        for (const edge of fresh) {
            const [from, to] = [oldId(edge.from), oldId(edge.to)];
            if (was.edges.has(`${from}\0${to}`))
                continue;
            const old = oldGroups.get(from);
            if (old !== undefined && old === oldGroups.get(to))
                continue;
            const way = shortestWay(now.imports, groups, edge.to, edge.from);
            // Of a circle that is new as a whole every edge closes it: it is told once.
            if (!way || way.every((id) => told.has(id)))
                continue;
            for (const id of way)
                told.add(id);
            drafts.push(no_new_import_cycle_draftOf(edge, way, now.edges));
        }
        return drafts;
    },
};
/** What is loaded as soon as a module is: neither types nor what is imported later. */
function runsOf({ edges }) {
    const runs = { imports: new Map(), edges: new Map() };
    for (const edge of edges) {
        if (edge.kind !== 'imports' || edge.clause !== 'import' || edge.certainty !== 'proven')
            continue;
        let targets = runs.imports.get(edge.from);
        if (!targets) {
            targets = new Set();
            runs.imports.set(edge.from, targets);
        }
        targets.add(edge.to);
        const key = `${edge.from}\0${edge.to}`;
        if (!runs.edges.has(key))
            runs.edges.set(key, edge);
    }
    return runs;
}
function edgesInGroups(now, groups) {
    return [...now.edges.values()].filter((edge) => edge.from !== edge.to && groups.get(edge.from) === groups.get(edge.to));
}
const MOST_SHOWN = 6;
function no_new_import_cycle_draftOf(edge, way, edges) {
    const { path, line, startColumn, endLine, endColumn, from, to } = edge;
    const names = [from, ...way].map((id) => `\`${id.slice(id.indexOf(':') + 1)}\``);
    const shown = names.length > MOST_SHOWN ? [...names.slice(0, MOST_SHOWN - 2), '…', names.at(-1)] : names;
    const trail = way.slice(0, -1).map((id, at) => {
        const next = edges.get(`${id}\0${way[at + 1]}`);
        return { asset: id, column: null, path: next?.path ?? path, line: next?.line ?? 1 };
    });
    return {
        ...{ path, line, startColumn, endLine, endColumn },
        certainty: 'proven',
        introduced: true,
        asset: from,
        column: null,
        changedAsset: to,
        clause: 'import',
        message: `This import closes a circle: ${shown.join(' → ')}.`,
        help: 'Move what both need to a module of its own, import only the type, or import it where it is used.',
        trail: [...trail, { asset: from, column: null, path, line }],
        subject: to,
        causeKey: [...way].sort().join('\0'),
    };
}

;// CONCATENATED MODULE: ./src/rules/no-omitted-required-column.ts
// A column that refuses NULL and has no default: an INSERT that leaves it out fails, and so does adding it to a table with rows.

const no_omitted_required_column_USERS = 'CREATE TABLE users (id bigint PRIMARY KEY, email text);\n';
const no_omitted_required_column_SEED = "INSERT INTO users (id, email)\nVALUES (1, 'ada@shop.example');\n";
/** A made-up value would be taken for a true one: no fix is made. */
const DECISION = 'which value is true of a row is for a person to say.';
const noOmittedRequiredColumn = {
    id: 'no-omitted-required-column',
    title: 'Required column left out',
    severity: 'high',
    why: 'A column that is NOT NULL without a default must be given by every writer. A writer that leaves it out fails; adding such a column to a table with rows fails at once.',
    mend: 'Give the column a default, fill it in a step before SET NOT NULL, or name it in every INSERT.',
    examples: [
        {
            title: 'A seed does not know the new column',
            before: { 'migrations/001_users.sql': no_omitted_required_column_USERS, 'seeds/users.sql': no_omitted_required_column_SEED },
            after: {
                'migrations/001_users.sql': no_omitted_required_column_USERS,
                'migrations/002_country.sql': "ALTER TABLE users ADD COLUMN country text NOT NULL DEFAULT 'NO';\nALTER TABLE users ALTER COLUMN country DROP DEFAULT;\n",
                'seeds/users.sql': no_omitted_required_column_SEED,
            },
            findings: [{ path: 'seeds/users.sql', line: 1, certainty: 'proven' }],
        },
        {
            title: 'Adding a required column to a table that may have rows',
            before: { 'migrations/001_users.sql': no_omitted_required_column_USERS },
            after: {
                'migrations/001_users.sql': no_omitted_required_column_USERS,
                'migrations/002_country.sql': 'ALTER TABLE users ADD COLUMN country text NOT NULL;\n',
            },
            findings: [{ path: 'migrations/002_country.sql', line: 1, certainty: 'likely' }],
        },
        {
            title: 'A default fills it',
            before: { 'migrations/001_users.sql': no_omitted_required_column_USERS, 'seeds/users.sql': no_omitted_required_column_SEED },
            after: {
                'migrations/001_users.sql': no_omitted_required_column_USERS,
                'migrations/002_country.sql': "ALTER TABLE users ADD COLUMN country text NOT NULL DEFAULT 'NO';\n",
                'seeds/users.sql': no_omitted_required_column_SEED,
            },
            findings: [],
        },
    ],
    check(diff) {
        const drafts = [];
        for (const broken of diff.broken) {
            const { fault } = broken;
            if (fault.code === 'required-column-omitted') {
                const change = diff.changes.find((entry) => entry.asset === fault.to && entry.column === fault.column);
                const since = change ? ` since ${(0,rule.at)(change)}` : '';
                const message = `\`${fault.wanted}\` is required${since}, but ${(0,rule/* reader */.wA)(fault.from)} inserts without it.`;
                const draft = (0,rule/* brokenDraft */.Dc)(broken, message, `Name \`${fault.column}\` in this INSERT, or give the column a default: ${DECISION}`);
                const trail = change
                    ? [{ asset: fault.to, column: fault.column, path: change.path, line: change.line }, ...draft.trail]
                    : draft.trail;
                drafts.push({
                    ...draft,
                    trail,
                    causeKey: change ? `${change.path}:${change.line}:${change.startColumn}` : draft.causeKey,
                });
            }
            else if (fault.code === 'required-column-without-default') {
                const message = `Adding \`${fault.wanted}\` as NOT NULL without a default fails as soon as the table has a row.`;
                const help = `Add it with a default, or add it nullable, fill it, then SET NOT NULL: ${DECISION}`;
                drafts.push({ ...(0,rule/* brokenDraft */.Dc)(broken, message, help), severity: 'medium' });
            }
        }
        return drafts;
    },
};

;// CONCATENATED MODULE: ./src/rules/no-omitted-required-field.ts
// A field of a request's body that came to be required, or that a call came to leave out.

const DTO = "import { IsOptional, IsString } from 'class-validator';\n\nexport class CreateOrderDto {\n  @IsString()\n  sku: string;\n\n  @IsOptional()\n  @IsString()\n  country?: string;\n}\n";
const CONTROLLER = "import { Body, Controller, Post } from '@nestjs/common';\nimport { CreateOrderDto } from './create-order.dto';\n\n@Controller('orders')\nexport class OrdersController {\n  @Post()\n  create(@Body() order: CreateOrderDto) {\n    return order.sku;\n  }\n}\n";
const CLIENT = "export const order = (sku: string) =>\n  fetch('/orders', { method: 'POST', body: JSON.stringify({ sku }) });\n";
const NEST = { 'api/create-order.dto.ts': DTO, 'api/orders.controller.ts': CONTROLLER, 'web/order.ts': CLIENT };
const SCHEMA = "import { z } from 'zod';\n\nexport const createOrder = z.object({ sku: z.string() });\n";
const ROUTES = "import express from 'express';\nimport { createOrder } from './create-order';\nimport { validate } from './validate';\n\nconst app = express();\napp.post('/orders', validate(createOrder), (req, res) => res.json({}));\n";
const EXPRESS = { 'api/create-order.ts': SCHEMA, 'api/app.ts': ROUTES, 'web/order.ts': CLIENT };
const INPUT = `import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';

@InputType()
export class PlaceOrder {
  @Field()
  sku: string;

  @Field({ nullable: true })
  country?: string;
}

@Resolver()
export class OrdersResolver {
  @Mutation(() => Boolean)
  placeOrder(@Args('order') order: PlaceOrder) {
    return true;
  }
}
`;
const PLACE = 'mutation PlaceOrder($sku: String!) {\n  placeOrder(order: { sku: $sku })\n}\n';
const GRAPHQL = { 'api/orders.resolver.ts': INPUT, 'web/place-order.graphql': PLACE };
const noOmittedRequiredField = {
    id: 'no-omitted-required-field',
    title: 'Required field of a request left out',
    severity: 'high',
    why: 'A request whose body lacks a field that the route requires is refused, or stored without it. Over HTTP no compiler compares the two sides.',
    mend: 'Send the field in every call first, or let it be left out (optional, or with a default) for one release.',
    examples: [
        {
            title: 'A field of the DTO becomes required',
            before: NEST,
            after: {
                ...NEST,
                'api/create-order.dto.ts': DTO.replace('  @IsOptional()\n', '').replace('country?:', 'country:'),
            },
            findings: [{ path: 'web/order.ts', line: 2, certainty: 'proven' }],
        },
        {
            title: 'The schema of the body asks for one field more',
            before: EXPRESS,
            after: { ...EXPRESS, 'api/create-order.ts': SCHEMA.replace('z.string() }', 'z.string(), country: z.string() }') },
            findings: [{ path: 'web/order.ts', line: 2, certainty: 'proven' }],
        },
        {
            title: 'A field of a GraphQL input becomes required, and a document leaves it out',
            before: GRAPHQL,
            after: {
                ...GRAPHQL,
                'api/orders.resolver.ts': INPUT.replace('@Field({ nullable: true })\n  country?:', '@Field()\n  country:'),
            },
            findings: [{ path: 'web/place-order.graphql', line: 2, certainty: 'proven' }],
        },
        {
            title: 'The new field has a default',
            before: EXPRESS,
            after: {
                ...EXPRESS,
                'api/create-order.ts': SCHEMA.replace('z.string() }', "z.string(), country: z.string().default('NO') }"),
            },
            findings: [],
        },
        {
            title: 'The client sends it in the same change',
            before: EXPRESS,
            after: {
                ...EXPRESS,
                'api/create-order.ts': SCHEMA.replace('z.string() }', 'z.string(), country: z.string() }'),
                'web/order.ts': CLIENT.replace('{ sku }', "{ sku, country: 'NO' }"),
            },
            findings: [],
        },
    ],
    check(diff) {
        const fresh = diff.broken.filter(({ fault, introduced }) => fault.code === 'omitted-required-field' && introduced);
        if (fresh.length === 0)
            return [];
        const isNews = askedBefore(diff);
        const routes = new Map(diff.after.nodes.flatMap((node) => (node.kind === 'route' ? [[node.id, node]] : [])));
        return fresh.filter(({ fault }) => isNews(fault)).map((broken) => no_omitted_required_field_draftOf(broken, routes));
    },
};
/** A document may be written for a server that is not there: it counts where it asked this one before. */
function askedBefore({ before, renamedFrom = (path) => path }) {
    let asked = null;
    return ({ path, details: [owner = ''] }) => {
        if (!/^(?:route:(?:QUERY|MUTATION|SUBSCRIPTION) |type:|entity:)/.test(owner))
            return true;
        asked ??= new Set(before.edges.flatMap((edge) => (edge.clause === 'call' ? [`${edge.path}\0${edge.to}`] : [])));
        return asked.has(`${renamedFrom(path)}\0${owner}`);
    };
}
function no_omitted_required_field_draftOf(broken, routes) {
    const { fault } = broken;
    const [routeId = '', written = ''] = fault.details;
    const field = JSON.parse(written);
    const name = fault.to.startsWith('code:') ? fault.column : (0,rule/* shortName */.EU)(fault.to, fault.column);
    const draft = (0,rule/* brokenDraft */.Dc)(broken, `\`${routeId.slice('route:'.length)}\` requires \`${name}\` (${(0,rule.at)(field)}), but ${(0,rule/* reader */.wA)(fault.from)} calls it without.`, `Send \`${fault.column}\` in this call, or let it be left out for one release.`);
    const route = routes.get(routeId);
    const way = route ? [{ asset: routeId, column: fault.column, path: route.path, line: route.line }] : [];
    return {
        ...draft,
        trail: [
            { asset: fault.to, column: fault.column, path: field.path, line: field.line },
            ...way,
            { asset: fault.from, column: null, path: fault.path, line: fault.line },
        ],
        subject: `${fault.wanted}`,
        causeKey: `${field.path}:${field.line}:${field.startColumn}`,
    };
}

;// CONCATENATED MODULE: ./src/rules/no-removed-column-in-use.ts
// A column that is gone, and somebody still names it.

const no_removed_column_in_use_USERS = 'CREATE TABLE users (id bigint PRIMARY KEY, email text, name text);\n';
const VIEW = 'CREATE VIEW contacts AS\nSELECT id,\n       email\nFROM users;\n';
const noRemovedColumnInUse = {
    id: 'no-removed-column-in-use',
    title: 'Removed column in use',
    severity: 'critical',
    why: 'A query, view, function, key or migration names a column that no longer exists when it runs, so it fails.',
    mend: 'Change the readers first, in a release of their own, then remove the column; or keep the column for one more release.',
    examples: [
        {
            title: 'A query still returns the column that a new migration drops',
            before: {
                'migrations/001_users.sql': no_removed_column_in_use_USERS,
                'queries/contacts.sql': 'SELECT id,\n       email\nFROM users;\n',
            },
            after: {
                'migrations/001_users.sql': no_removed_column_in_use_USERS,
                'migrations/002_drop_email.sql': 'ALTER TABLE users DROP COLUMN email;\n',
                'queries/contacts.sql': 'SELECT id,\n       email\nFROM users;\n',
            },
            findings: [{ path: 'queries/contacts.sql', line: 2, certainty: 'proven' }],
        },
        {
            title: 'A later migration builds a view on a column that an edited migration no longer creates',
            before: { 'migrations/001_users.sql': no_removed_column_in_use_USERS, 'migrations/002_contacts.sql': VIEW },
            after: {
                'migrations/001_users.sql': 'CREATE TABLE users (id bigint PRIMARY KEY, name text);\n',
                'migrations/002_contacts.sql': VIEW,
            },
            findings: [{ path: 'migrations/002_contacts.sql', line: 3, certainty: 'proven' }],
        },
        {
            title: 'Nobody reads the column any more',
            before: { 'migrations/001_users.sql': no_removed_column_in_use_USERS, 'queries/names.sql': 'SELECT id, name FROM users;\n' },
            after: {
                'migrations/001_users.sql': no_removed_column_in_use_USERS,
                'migrations/002_drop_email.sql': 'ALTER TABLE users DROP COLUMN email;\n',
                'queries/names.sql': 'SELECT id, name FROM users;\n',
            },
            findings: [],
        },
    ],
    check(diff) {
        const drafts = [];
        for (const broken of diff.broken) {
            const { fault, cause } = broken;
            if (fault.code !== 'unknown-column' || cause?.kind === 'renamed')
                continue;
            const column = (0,rule/* goneName */.Xb)(broken);
            const why = cause
                ? `\`${column}\` is removed in ${(0,rule.at)(cause)}`
                : broken.was
                    ? `\`${column}\` no longer exists here`
                    : `\`${column}\` does not exist here`;
            const message = `${why}, but ${(0,rule/* reader */.wA)(fault.from)} still names it${(0,rule/* through */.sc)(broken)}.`;
            // Migrations that ran are not edited: a function is given a new body by a new one.
            const replace = fault.live && /^(function|view|trigger|policy):/.test(fault.from);
            const help = cause && replace
                ? `Replace ${(0,rule/* reader */.wA)(fault.from)} by one without \`${fault.column}\` before the column goes, or keep the column for one release.`
                : cause
                    ? `Take \`${fault.column}\` out of ${(0,rule/* reader */.wA)(fault.from)} first, or keep the column for one release.`
                    : `Name a column that \`${(0,rule/* shortName */.EU)(fault.to)}\` has, or add \`${fault.column}\` before this runs.`;
            drafts.push((0,rule/* brokenDraft */.Dc)(broken, message, help));
        }
        return drafts;
    },
};

;// CONCATENATED MODULE: ./src/rules/no-removed-dbt-model-in-use.ts
// A model, seed, snapshot or source that is gone, and somebody still refers to it.

const no_removed_dbt_model_in_use_PROJECT = 'name: shop\nversion: "1.0"\nmodel-paths: [models]\n';
const no_removed_dbt_model_in_use_SEED = 'id,email\n1,ada@example.com\n';
const no_removed_dbt_model_in_use_STAGING = 'select id, email from {{ ref("raw_users") }}\n';
const no_removed_dbt_model_in_use_MART = 'select count(*) as users\nfrom {{ ref("stg_users") }}\n';
const noRemovedDbtModelInUse = {
    id: 'no-removed-dbt-model-in-use',
    title: 'Removed or renamed dbt model in use',
    severity: 'critical',
    why: 'dbt reads the whole project before it builds anything: one `ref` or `source` to something that is gone stops every model, not only this one.',
    mend: 'Change the readers in the same change, or keep the old name as a model that selects from the new one.',
    examples: [
        {
            title: 'A model is renamed, and a mart still says the old name',
            before: {
                'dbt_project.yml': no_removed_dbt_model_in_use_PROJECT,
                'seeds/raw_users.csv': no_removed_dbt_model_in_use_SEED,
                'models/stg_users.sql': no_removed_dbt_model_in_use_STAGING,
                'models/user_count.sql': no_removed_dbt_model_in_use_MART,
            },
            after: {
                'dbt_project.yml': no_removed_dbt_model_in_use_PROJECT,
                'seeds/raw_users.csv': no_removed_dbt_model_in_use_SEED,
                'models/stg_customers.sql': no_removed_dbt_model_in_use_STAGING,
                'models/user_count.sql': no_removed_dbt_model_in_use_MART,
            },
            findings: [{ path: 'models/user_count.sql', line: 2, certainty: 'proven' }],
        },
        {
            title: 'A model moves to another folder and keeps its name',
            before: {
                'dbt_project.yml': no_removed_dbt_model_in_use_PROJECT,
                'seeds/raw_users.csv': no_removed_dbt_model_in_use_SEED,
                'models/stg_users.sql': no_removed_dbt_model_in_use_STAGING,
                'models/user_count.sql': no_removed_dbt_model_in_use_MART,
            },
            after: {
                'dbt_project.yml': no_removed_dbt_model_in_use_PROJECT,
                'seeds/raw_users.csv': no_removed_dbt_model_in_use_SEED,
                'models/staging/stg_users.sql': no_removed_dbt_model_in_use_STAGING,
                'models/user_count.sql': no_removed_dbt_model_in_use_MART,
            },
            findings: [],
        },
    ],
    check(diff) {
        const drafts = [];
        for (const broken of diff.broken) {
            const { fault, cause, change } = broken;
            if (fault.code !== 'unresolved-ref' && fault.code !== 'unresolved-source')
                continue;
            if (!change && !broken.was)
                continue;
            const gone = (0,rule/* reader */.wA)(fault.to);
            const why = cause?.renamedTo
                ? `${gone} is renamed to \`${cause.renamedTo}\``
                : fault.details.includes('disabled')
                    ? `${gone} is disabled`
                    : cause
                        ? `${gone} is removed (it was ${(0,rule.at)(cause)})`
                        : `${gone} is no longer there`;
            const help = cause?.renamedTo
                ? `Refer to \`${cause.renamedTo}\`.`
                : `Take the reference out of ${(0,rule/* reader */.wA)(fault.from)}, or keep \`${(0,rule/* shortName */.EU)(fault.to)}\`.`;
            const message = `${why.charAt(0).toUpperCase()}${why.slice(1)}, but ${(0,rule/* reader */.wA)(fault.from)} still refers to it.`;
            drafts.push({ ...(0,rule/* brokenDraft */.Dc)(broken, message, help), certainty: 'proven' });
        }
        return drafts;
    },
};

;// CONCATENATED MODULE: ./src/rules/no-removed-enum-value-in-use.ts
// A value that an enum no longer has, and somebody still writes it or compares with it.

const STATUS = "CREATE TYPE order_status AS ENUM ('new', 'paid', 'sent');\nCREATE TABLE orders (id bigint PRIMARY KEY, status order_status NOT NULL);\n";
const PAID = "SELECT id FROM orders WHERE status = 'paid';\n";
const noRemovedEnumValueInUse = {
    id: 'no-removed-enum-value-in-use',
    title: 'Removed enum value in use',
    severity: 'high',
    why: 'Comparing with or writing a value that the enum does not have is an error in Postgres and an empty or truncated value elsewhere.',
    mend: 'Change the readers and writers first; keep the value until no row and no query names it.',
    examples: [
        {
            title: 'A value is renamed, a query says the old one',
            before: { 'migrations/001_orders.sql': STATUS, 'queries/paid.sql': PAID },
            after: {
                'migrations/001_orders.sql': STATUS,
                'migrations/002_settled.sql': "ALTER TYPE order_status RENAME VALUE 'paid' TO 'settled';\n",
                'queries/paid.sql': PAID,
            },
            findings: [{ path: 'queries/paid.sql', line: 1, certainty: 'proven' }],
        },
        {
            title: 'A value is added',
            before: { 'migrations/001_orders.sql': STATUS, 'queries/paid.sql': PAID },
            after: {
                'migrations/001_orders.sql': STATUS,
                'migrations/002_lost.sql': "ALTER TYPE order_status ADD VALUE 'lost';\n",
                'queries/paid.sql': PAID,
            },
            findings: [],
        },
    ],
    check(diff) {
        const drafts = [];
        for (const broken of diff.broken) {
            const { fault, cause } = broken;
            if (fault.code !== 'unknown-enum-value')
                continue;
            const name = (0,rule/* shortName */.EU)(fault.to);
            const why = cause?.kind === 'renamed'
                ? `\`${name}\` calls '${fault.column}' '${cause.renamedTo}' since ${(0,rule.at)(cause)}`
                : `\`${name}\` has no value '${fault.column}'${cause ? ` since ${(0,rule.at)(cause)}` : ''}`;
            const help = cause?.kind === 'renamed'
                ? `Say '${cause.renamedTo}'.`
                : `Use one of its values (${fault.details.slice(0, 8).join(', ')}), or add this one.`;
            drafts.push((0,rule/* brokenDraft */.Dc)(broken, `${why}, but ${(0,rule/* reader */.wA)(fault.from)} still uses it.`, help));
        }
        return drafts;
    },
};

// EXTERNAL MODULE: ./src/graph/code/lost-exports.ts
var lost_exports = __webpack_require__(78218);
;// CONCATENATED MODULE: ./src/rules/no-removed-export-in-use.ts
// A name that a module no longer exports, and somebody still imports, directly or through barrels.


const TOTAL = 'export const total = (prices: number[]) => prices.length;\nexport const tax = 0.2;\n';
const RENAMED = 'export const sum = (prices: number[]) => prices.length;\nexport const tax = 0.2;\n';
const BARREL = "export * from './total';\n";
const no_removed_export_in_use_ORDER = "import { tax, total } from './money';\n\nexport const order = (prices: number[]) => total(prices) * tax;\n";
const noRemovedExportInUse = {
    id: 'no-removed-export-in-use',
    title: 'Removed or renamed export in use',
    severity: 'high',
    why: 'A module that imports a name which the other no longer exports does not compile; where nothing compiles it, it does not load, or the name is undefined when it is used.',
    mend: 'Change the importers in the same change, or export the old name too until they are changed.',
    examples: [
        {
            title: 'A function is renamed behind a barrel',
            before: { 'src/money/total.ts': TOTAL, 'src/money/index.ts': BARREL, 'src/order.ts': no_removed_export_in_use_ORDER },
            after: { 'src/money/total.ts': RENAMED, 'src/money/index.ts': BARREL, 'src/order.ts': no_removed_export_in_use_ORDER },
            findings: [{ path: 'src/order.ts', line: 1, certainty: 'proven' }],
        },
        {
            title: 'A barrel no longer passes a module on',
            before: { 'src/money/total.ts': TOTAL, 'src/money/index.ts': BARREL, 'src/order.ts': no_removed_export_in_use_ORDER },
            after: {
                'src/money/total.ts': TOTAL,
                'src/money/index.ts': "export { tax } from './total';\n",
                'src/order.ts': no_removed_export_in_use_ORDER,
            },
            findings: [{ path: 'src/order.ts', line: 1, certainty: 'proven' }],
        },
        {
            title: 'The function moves to another module, which the barrel passes on',
            before: { 'src/money/total.ts': TOTAL, 'src/money/index.ts': BARREL, 'src/order.ts': no_removed_export_in_use_ORDER },
            after: {
                'src/money/sum.ts': 'export const total = (prices: number[]) => prices.length;\n',
                'src/money/total.ts': 'export const tax = 0.2;\n',
                'src/money/index.ts': "export * from './sum';\nexport * from './total';\n",
                'src/order.ts': no_removed_export_in_use_ORDER,
            },
            findings: [],
        },
    ],
    check(diff) {
        const drafts = [];
        const broken = diff.broken.filter(({ fault }) => fault.code === 'missing-export');
        if (broken.length === 0)
            return drafts;
        const lostOf = (0,lost_exports/* lostExports */.a)(diff);
        for (const reference of broken)
            drafts.push(no_removed_export_in_use_draftOf(reference, lostOf(reference.fault)));
        return drafts;
    },
};
function no_removed_export_in_use_draftOf(broken, lost) {
    const { fault } = broken;
    const name = fault.column ?? '';
    const what = name === 'default' ? 'a default export' : `\`${name}\``;
    const target = fault.to.slice(fault.to.indexOf(':') + 1);
    if (!lost) {
        const message = `\`${target}\` does not export ${what}, but ${(0,rule/* reader */.wA)(fault.from)} imports it.`;
        return (0,rule/* brokenDraft */.Dc)(broken, message, `Correct the name, or export ${what} from \`${target}\`.`);
    }
    const { module: old, column, kept, renamedTo: renamed } = lost;
    const place = { path: old.path, line: column.line };
    const why = kept
        ? `${what} of \`${old.path}\` is no longer exported by \`${target}\``
        : renamed
            ? `${what} of \`${old.path}\` is renamed to \`${renamed}\``
            : `${what} is no longer exported (it was ${(0,rule.at)(place)})`;
    const message = `${why.charAt(0).toUpperCase()}${why.slice(1)}, but ${(0,rule/* reader */.wA)(fault.from)} still imports it.`;
    const help = kept
        ? `Import ${what} from \`${old.path}\`, or export it from \`${target}\` again.`
        : renamed
            ? `Import \`${renamed}\` instead.`
            : `Take ${what} out of ${(0,rule/* reader */.wA)(fault.from)}, or export it again.`;
    const draft = (0,rule/* brokenDraft */.Dc)(broken, message, help);
    const end = draft.trail.at(-1);
    const through = fault.details.flatMap((path) => path === old.path ? [] : [{ asset: `code:${path}`, column: name, path, line: 1 }]);
    return {
        ...draft,
        changedAsset: old.id,
        trail: [{ asset: old.id, column: name, ...place }, ...through.slice(0, 1), end],
        causeKey: `${old.path}:${name}`,
    };
}

;// CONCATENATED MODULE: ./src/rules/no-removed-function-in-use.ts
// A function that is dropped or has a new name, and somebody still calls it.

const TAX = 'CREATE FUNCTION with_tax(net numeric) RETURNS numeric LANGUAGE sql AS $$ SELECT net * 1.25 $$;\n';
const no_removed_function_in_use_REPORT = 'SELECT with_tax(100) AS gross;\n';
const noRemovedFunctionInUse = {
    id: 'no-removed-function-in-use',
    title: 'Removed function in use',
    severity: 'critical',
    why: 'A query, view, trigger or another function calls a function that is no longer there under that name, so the call fails when it runs.',
    mend: 'Change the callers first, or leave a function of the old name behind that calls the new one.',
    examples: [
        {
            title: 'A report calls a function that is dropped',
            before: { 'migrations/001_tax.sql': TAX, 'queries/report.sql': no_removed_function_in_use_REPORT },
            after: {
                'migrations/001_tax.sql': TAX,
                'migrations/002_drop.sql': 'DROP FUNCTION with_tax(numeric);\n',
                'queries/report.sql': no_removed_function_in_use_REPORT,
            },
            findings: [{ path: 'queries/report.sql', line: 1, certainty: 'proven' }],
        },
        {
            title: 'The function is replaced, not removed',
            before: { 'migrations/001_tax.sql': TAX, 'queries/report.sql': no_removed_function_in_use_REPORT },
            after: {
                'migrations/001_tax.sql': TAX,
                'migrations/002_tax.sql': 'CREATE OR REPLACE FUNCTION with_tax(net numeric) RETURNS numeric LANGUAGE sql AS $$ SELECT net * 1.15 $$;\n',
                'queries/report.sql': no_removed_function_in_use_REPORT,
            },
            findings: [],
        },
    ],
    check(diff) {
        const drafts = [];
        for (const broken of diff.broken) {
            const { fault, cause } = broken;
            if (fault.code !== 'unknown-object' || fault.clause !== 'call' || !cause)
                continue;
            const name = (0,rule/* shortName */.EU)(fault.to);
            const renamed = cause.kind !== 'dropped';
            const why = renamed
                ? `\`${name}\` is now \`${cause.renamedTo}\` (${(0,rule.at)(cause)})`
                : `\`${name}\` is dropped in ${(0,rule.at)(cause)}`;
            const help = renamed
                ? `Call \`${cause.renamedTo}\` instead.`
                : `Take the call out of ${(0,rule/* reader */.wA)(fault.from)} first.`;
            drafts.push((0,rule/* brokenDraft */.Dc)(broken, `${why}, but ${(0,rule/* reader */.wA)(fault.from)} still calls it.`, help));
        }
        return drafts;
    },
};

// EXTERNAL MODULE: ./src/graph/code/unseen-use.ts
var unseen_use = __webpack_require__(25668);
;// CONCATENATED MODULE: ./src/graph/code/graphql/document-users.ts
// A graph in; the components that use what a GraphQL document asks for, with the way to each, out: they are in its file, import
// it, or import the hook that a generator makes of it.
/** From the document to the hook around it, and from that to what shows its data. */
const DEEPEST = 3;
const MOST = 200;
/** The nearest component; empty where none is known. */
function documentUsers({ nodes, edges }) {
    const components = new Map();
    for (const { id, kind, path, line } of nodes)
        if (kind === 'component' && !components.has(path))
            components.set(path, { asset: id, column: null, path, line });
    const importers = new Map();
    for (const { clause, from, to } of edges) {
        if (clause !== 'import' || !from.startsWith('code:') || !to.startsWith('code:'))
            continue;
        const known = importers.get(to);
        if (known)
            known.add(from);
        else
            importers.set(to, new Set([from]));
    }
    return (path) => {
        let level = [`code:${path}`];
        const seen = new Set(level);
        for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
            for (const id of level) {
                const found = components.get(id.slice('code:'.length));
                if (found)
                    return [found];
            }
            const next = level.flatMap((id) => [...(importers.get(id) ?? [])]).filter((id) => !seen.has(id));
            for (const id of next)
                seen.add(id);
            level = seen.size > MOST ? [] : [...new Set(next)].sort();
        }
        return [];
    };
}

// EXTERNAL MODULE: ./src/graph/code/way-to-reader.ts
var way_to_reader = __webpack_require__(10629);
;// CONCATENATED MODULE: ./src/rules/told-by-props.ts
// The difference in; whether a reference stands where `no-broken-component-prop` tells the same of a tag, out.
function toldByProps({ broken }) {
    const lines = new Set();
    for (const { fault, introduced, was } of broken) {
        if (introduced && ((fault.code === 'unknown-prop' && was) || fault.code === 'missing-prop'))
            lines.add(keyOf(fault));
    }
    return (fault) => lines.has(keyOf(fault));
}
function keyOf({ path, line }) {
    return `${path}:${line}`;
}

;// CONCATENATED MODULE: ./src/rules/unseen-uses.ts
// Uses of a member that is gone, which no compiler sees, in; one draft for all of them, where it stood, out: that is what a
// pull request shows, and nobody would look at the places themselves.


/** More places make no message. */
const MOST_NAMED = 8;
function unseenUses(diff) {
    const groups = new Map();
    for (const broken of diff.broken) {
        if (!(0,unseen_use/* isUnseenUse */.K)(broken))
            continue;
        const key = `${broken.fault.to}\0${broken.fault.column}`;
        groups.set(key, [...(groups.get(key) ?? []), broken]);
    }
    return [...groups.values()].map(unseen_uses_draftOf);
}
function unseen_uses_draftOf(uses) {
    const [first] = uses;
    const { fault } = first;
    const cause = first.cause;
    const { path, line, startColumn, endLine, endColumn } = cause.stoodAt ?? cause;
    const name = (0,rule/* shortName */.EU)(fault.to, fault.column);
    const gone = cause.kind === 'renamed' ? `is renamed to \`${cause.renamedTo}\`` : 'is removed';
    const told = uses.slice(0, MOST_NAMED).map(inWords);
    const left = uses.length - told.length;
    const places = `${told.join(', ')}${left > 0 ? `, and ${left} more` : ''}`;
    const help = cause.kind === 'renamed'
        ? `Say \`${cause.renamedTo}\` in all of them.`
        : `Take \`${fault.column}\` out of them, or keep the path for one release.`;
    return {
        ...(0,rule/* brokenDraft */.Dc)(first, `\`${name}\` ${gone}, and no compiler says so where it is still in use: ${places}. ${lost(uses)}`, help),
        path,
        line,
        startColumn,
        endLine,
        endColumn,
        asset: fault.to,
        column: fault.column,
        clause: 'property',
        subject: `${fault.to}:${fault.column ?? ''}:unseen`,
    };
}
function inWords({ fault }) {
    return `\`${fault.path}:${fault.line}\` ${fault.clause === 'where' ? 'filters by it' : 'writes it'}`;
}
function lost(uses) {
    const clauses = new Set(uses.map(({ fault }) => fault.clause));
    return [...(clauses.has('insert') ? [LOST_WRITE] : []), ...(clauses.has('where') ? [LOST_FILTER] : [])].join(' ');
}
const LOST_WRITE = 'Mongoose leaves out what its schema does not have: the value is lost without an error.';
const LOST_FILTER = 'A condition on it is left out, so that every document matches, or finds nothing that is written from now on: which of them, `strictQuery` says.';

;// CONCATENATED MODULE: ./src/rules/no-removed-property-in-use.ts
// A member of an entity, class, interface, model or enum that is gone or renamed, and code still uses it.






const no_removed_property_in_use_USER = '@Entity()\nexport class User {\n  @Column()\n  email: string;\n\n  @Column()\n  name: string;\n}\n';
const ENTITY = `import { Column, Entity } from 'typeorm';\n\n${no_removed_property_in_use_USER}`;
const WITHOUT = ENTITY.replace('  @Column()\n  email: string;\n\n', '');
const SERVICE = `import { Repository } from 'typeorm';
import { User } from './user.entity';

export class Contacts {
  constructor(private readonly users: Repository<User>) {}

  async list() {
    const users = await this.users.find();
    return users.map((user) => user.email);
  }
}
`;
const OBJECT_TYPE = `import { Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';

@ObjectType()
export class Account {
  @Field(() => ID)
  id: string;

  @Field()
  email: string;
}

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => Account)
  me() {
    return {};
  }
}
`;
const DOCUMENT = "import { gql } from '@apollo/client';\n\nexport const ME = gql`\n  query Me {\n    me {\n      id\n      email\n    }\n  }\n`;\n";
const no_removed_property_in_use_SCHEMA = `import { model, Schema } from 'mongoose';

export interface User {
  nick: string;
  name: string;
}

export const UserModel = model<User>('User', new Schema<User>({ nick: String, name: String }));
`;
const no_removed_property_in_use_SEED = `import { UserModel } from './user.schema';

export const seed = () => new UserModel({ nick: 'anna', name: 'Anna' }).save();
`;
const noRemovedPropertyInUse = {
    id: 'no-removed-property-in-use',
    title: 'Removed property in use',
    severity: 'high',
    why: 'Code reads, writes or queries by a property that its type no longer has. The build fails, or, where nothing checks it, the value is silently missing.',
    mend: 'Change the readers in the same pull request, or keep the property for one more release.',
    examples: [
        {
            title: 'A service still reads a property that the entity lost',
            before: { 'src/user.entity.ts': ENTITY, 'src/contacts.ts': SERVICE },
            after: { 'src/user.entity.ts': WITHOUT, 'src/contacts.ts': SERVICE },
            findings: [{ path: 'src/contacts.ts', line: 9, certainty: 'proven' }],
        },
        {
            title: 'A property has a new name and a query still says the old one',
            before: {
                'src/user.entity.ts': ENTITY,
                'src/find-user.ts': "import { getRepository } from 'typeorm';\nimport { User } from './user.entity';\n\nexport const findUser = (email: string) =>\n  getRepository(User).findOne({ where: { email } });\n",
            },
            after: {
                'src/user.entity.ts': ENTITY.replace('email: string', 'mail: string'),
                'src/find-user.ts': "import { getRepository } from 'typeorm';\nimport { User } from './user.entity';\n\nexport const findUser = (email: string) =>\n  getRepository(User).findOne({ where: { email } });\n",
            },
            findings: [{ path: 'src/find-user.ts', line: 5, certainty: 'proven' }],
        },
        {
            title: 'A field of a GraphQL type is gone, and a document selects it',
            before: { 'api/account.ts': OBJECT_TYPE, 'web/me.ts': DOCUMENT },
            after: { 'api/account.ts': OBJECT_TYPE.replace('\n  @Field()\n  email: string;\n', ''), 'web/me.ts': DOCUMENT },
            findings: [{ path: 'web/me.ts', line: 7, certainty: 'proven' }],
        },
        {
            title: 'A document is made with a path that its schema lost, and the types of Mongoose take anything',
            before: { 'src/user.schema.ts': no_removed_property_in_use_SCHEMA, 'src/seed.ts': no_removed_property_in_use_SEED },
            after: {
                'src/user.schema.ts': no_removed_property_in_use_SCHEMA.replace('  nick: string;\n', '').replace('nick: String, ', ''),
                'src/seed.ts': no_removed_property_in_use_SEED,
            },
            findings: [{ path: 'src/user.schema.ts', line: 3, certainty: 'likely' }],
        },
        {
            title: 'Another class has a property of the same name',
            before: {
                'src/user.entity.ts': ENTITY,
                'src/letter.ts': 'interface Letter {\n  email: string;\n}\n\nexport const to = (letter: Letter) => letter.email;\n',
            },
            after: {
                'src/user.entity.ts': WITHOUT,
                'src/letter.ts': 'interface Letter {\n  email: string;\n}\n\nexport const to = (letter: Letter) => letter.email;\n',
            },
            findings: [],
        },
    ],
    check(diff) {
        const drafts = unseenUses(diff);
        const isToldByProps = toldByProps(diff);
        let users = null;
        let way = null;
        for (const broken of diff.broken) {
            if (broken.fault.code === 'unknown-response-field') {
                users ??= documentUsers(diff.after);
                drafts.push(lostFieldDraft(broken, users));
            }
            const { fault, cause } = broken;
            if (fault.code !== 'unknown-property' || isToldByProps(fault) || (0,unseen_use/* isUnseenUse */.K)(broken))
                continue;
            const name = (0,rule/* shortName */.EU)(fault.to, fault.column);
            const why = cause ? goneWith(name, cause) : `\`${name}\` does not exist`;
            // The whole no longer fits where the property itself is not named.
            const said = fault.details[0];
            const message = said
                ? `${why}, so ${(0,rule/* reader */.wA)(fault.from)} no longer type-checks: ${said}`
                : `${why}, but ${(0,rule/* reader */.wA)(fault.from)} still ${stillDoes(fault.clause)}`;
            const help = cause?.kind === 'renamed'
                ? `Say \`${cause.renamedTo}\` instead of \`${fault.column}\`.`
                : cause?.renamedTo
                    ? mapHelp(name, cause.renamedTo)
                    : `Take \`${fault.column}\` out of ${(0,rule/* reader */.wA)(fault.from)} first, or keep the property for one release.`;
            const draft = (0,rule/* brokenDraft */.Dc)(broken, message, help);
            // Where server and client share the type, nothing but the way tells how the value comes there.
            way ??= (0,way_to_reader/* wayToReader */.a)(diff.before);
            const { renamedFrom = (path) => path } = diff;
            if (fault.from.startsWith('code:'))
                draft.trail.splice(-1, 0, ...way(fault.to, renamedFrom(fault.path)));
            drafts.push(draft.certainty === 'possible' ? { ...draft, severity: 'low' } : draft);
        }
        return drafts;
    },
};
/** Of documents the clause says what comes of it: Mongoose raises no error. */
function stillDoes(clause) {
    if (clause === 'insert')
        return `writes it. ${LOST_WRITE}`;
    return clause === 'where' ? `filters by it. ${LOST_FILTER}` : 'uses it.';
}
/** Its column may only have another name, which the entity does not say yet. */
function goneWith(name, { kind, renamedTo, root, ...place }) {
    if (kind === 'renamed')
        return `\`${name}\` is renamed to \`${renamedTo}\` in ${(0,rule.at)(place)}`;
    return kind === 'dropped' && root && renamedTo !== null
        ? `The column of \`${name}\` is renamed to \`${renamedTo}\` in ${(0,rule.at)(place)}`
        : `\`${name}\` is removed in ${(0,rule.at)(place)}`;
}
function mapHelp(name, renamedTo) {
    return `Map \`${name}\` to \`${renamedTo}\` in its entity; this reader can stay as it is.`;
}
const IS_GRAPHQL = /^route:(?:QUERY|MUTATION|SUBSCRIPTION) /;
/** Over JSON nobody checks it: the field is undefined where the client reads it. */
function lostFieldDraft(broken, usersOf) {
    const { fault, cause } = broken;
    const [route = '', ...told] = fault.details;
    const steps = told.map((step) => JSON.parse(step));
    const name = (0,rule/* shortName */.EU)(fault.to, fault.column);
    const why = cause ? goneWith(name, cause) : `\`${name}\` is gone`;
    const where = fault.from.startsWith('code:') ? `${(0,rule/* reader */.wA)(fault.from)} still reads it as` : 'the client still expects';
    const isUntyped = fault.to === route && fault.from.startsWith('code:') && fault.clause === 'call';
    const message = isUntyped
        ? `\`${route.slice('route:'.length)}\` no longer answers with \`${fault.column}\`, but ${where.replace(' as', '')} it.`
        : `${why}, so \`${route.slice('route:'.length)}\` no longer answers with it, but ${where} \`${fault.wanted}\`.`;
    const help = cause?.kind === 'renamed' && fault.wanted.endsWith(`.${fault.column}`)
        ? `Say \`${cause.renamedTo}\` in the client too, or keep answering with \`${fault.column}\`.`
        : cause?.root && cause.renamedTo
            ? mapHelp(name, cause.renamedTo)
            : `Take \`${fault.wanted}\` out of the client first, or keep answering with it for one release.`;
    const draft = (0,rule/* brokenDraft */.Dc)(broken, message, help);
    const end = { asset: fault.from, column: null, path: fault.path, line: fault.line };
    return {
        ...draft,
        // What a document asks for is shown elsewhere.
        trail: fault.from.startsWith('code:')
            ? [...steps, end, ...(IS_GRAPHQL.test(route) ? usersOf(fault.path) : [])]
            : steps,
        subject: `${fault.wanted}:${route}`,
    };
}

// EXTERNAL MODULE: ./src/graph/code/moved-routes.ts
var moved_routes = __webpack_require__(60014);
;// CONCATENATED MODULE: ./src/rules/no-removed-route-in-use.ts
// A route that is removed, moved or has another method, and a client still calls it.


const no_removed_route_in_use_CONTROLLER = `import { Controller, Get, Param } from '@nestjs/common';

@Controller('orders')
export class OrdersController {
  @Get(':id')
  one(@Param('id') id: string) {
    return { id };
  }
}
`;
const MAIN = `import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

async function start() {
  const app = await NestFactory.create(AppModule);
  app.setGlobalPrefix('api');
  await app.listen(3000);
}

void start();
`;
const MODULE = `import { Module } from '@nestjs/common';
import { OrdersController } from './orders.controller';

@Module({ controllers: [OrdersController] })
export class AppModule {}
`;
const no_removed_route_in_use_CLIENT = `export async function loadOrder(id: string) {
  const response = await fetch('/api/orders/' + id);
  return response.json();
}
`;
const ROUTER = `const express = require('express');

const router = express.Router();

router.post('/refunds', (req, res) => {
  res.json({ ok: true });
});

module.exports = router;
`;
const APP = `const express = require('express');
const payments = require('./payments');

const app = express();
app.use('/api/payments', payments);
app.listen(3000);
`;
const REFUND = `import axios from 'axios';

const api = axios.create({ baseURL: '/api' });

export const refund = (payment) => api.post('/payments/refunds', { payment });
`;
const HANDLER = `import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';

@Controller()
export class StockController {
  @MessagePattern({ cmd: 'reserve' })
  reserve(@Payload() sku: string) {
    return { sku };
  }
}
`;
const SENDER = `import { Inject, Injectable } from '@nestjs/common';
import { ClientProxy } from '@nestjs/microservices';

@Injectable()
export class CartService {
  constructor(@Inject('STOCK') private readonly stock: ClientProxy) {}

  reserve(sku: string) {
    return this.stock.send({ cmd: 'reserve' }, sku);
  }
}
`;
const RESOLVER = `import { Args, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';

@ObjectType()
export class Order {
  @Field(() => ID)
  id: string;
}

@Resolver(() => Order)
export class OrdersResolver {
  @Query(() => Order, { name: 'order' })
  one(@Args('id') id: string) {
    return { id };
  }
}
`;
const no_removed_route_in_use_DOCUMENT = 'query Order($id: String!) {\n  order(id: $id) {\n    id\n  }\n}\n';
const no_removed_route_in_use_NEST = { 'api/main.ts': MAIN, 'api/app.module.ts': MODULE, 'web/orders.ts': no_removed_route_in_use_CLIENT };
const noRemovedRouteInUse = {
    id: 'no-removed-route-in-use',
    title: 'Removed or moved route in use',
    severity: 'high',
    why: 'A client calls an address that the server no longer answers: it gets 404 or 405 at run time, and no compiler sees it. A message whose pattern nobody handles is refused or lost, and a GraphQL server refuses a whole document for one field that it does not know.',
    mend: 'Change the callers in the same change, or keep the old route until clients that are already out no longer call it.',
    examples: [
        {
            title: 'A controller moves, and a fetch still asks for the old path',
            before: { ...no_removed_route_in_use_NEST, 'api/orders.controller.ts': no_removed_route_in_use_CONTROLLER },
            after: { ...no_removed_route_in_use_NEST, 'api/orders.controller.ts': no_removed_route_in_use_CONTROLLER.replace("'orders'", "'purchases'") },
            findings: [{ path: 'web/orders.ts', line: 2, certainty: 'proven' }],
        },
        {
            title: 'A route of a mounted router has another method',
            before: { 'server/app.js': APP, 'server/payments.js': ROUTER, 'web/refund.js': REFUND },
            after: { 'server/app.js': APP, 'server/payments.js': ROUTER.replace('.post(', '.put('), 'web/refund.js': REFUND },
            findings: [{ path: 'web/refund.js', line: 5, certainty: 'proven' }],
        },
        {
            title: 'A service answers another message pattern than the one that is sent',
            before: { 'stock/stock.controller.ts': HANDLER, 'shop/cart.service.ts': SENDER },
            after: {
                'stock/stock.controller.ts': HANDLER.replace("'reserve' }", "'reserve-stock' }"),
                'shop/cart.service.ts': SENDER,
            },
            findings: [{ path: 'shop/cart.service.ts', line: 9, certainty: 'proven' }],
        },
        {
            title: 'A query of a GraphQL resolver has another name, and a document asks for the old one',
            before: { 'api/orders.resolver.ts': RESOLVER, 'web/order.graphql': no_removed_route_in_use_DOCUMENT },
            after: {
                'api/orders.resolver.ts': RESOLVER.replace("'order'", "'orderById'"),
                'web/order.graphql': no_removed_route_in_use_DOCUMENT,
            },
            findings: [{ path: 'web/order.graphql', line: 2, certainty: 'proven' }],
        },
        {
            title: 'Server and client change together',
            before: { ...no_removed_route_in_use_NEST, 'api/orders.controller.ts': no_removed_route_in_use_CONTROLLER },
            after: {
                ...no_removed_route_in_use_NEST,
                'api/orders.controller.ts': no_removed_route_in_use_CONTROLLER.replace("'orders'", "'purchases'"),
                'web/orders.ts': no_removed_route_in_use_CLIENT.replace('/orders/', '/purchases/'),
            },
            findings: [],
        },
    ],
    check(diff) {
        const broken = diff.broken.filter(({ fault, introduced, was }) => fault.code === 'unknown-route' && introduced && was);
        if (broken.length === 0)
            return [];
        const moved = (0,moved_routes/* movedRoutes */.S)(diff);
        const [before, after] = [routesById(diff.before.nodes), routesById(diff.after.nodes)];
        return broken.map((reference) => no_removed_route_in_use_draftOf(reference, before, after, moved));
    },
};
function routesById(nodes) {
    return new Map(nodes.filter(({ kind }) => kind === 'route').map((node) => [node.id, node]));
}
function no_removed_route_in_use_draftOf(broken, before, after, movedTo) {
    const { fault } = broken;
    const old = before.get(fault.to);
    const name = old?.name ?? fault.wanted;
    const moved = movedTo(fault.to);
    const stillThere = after.has(fault.to);
    const where = moved ?? old;
    const why = moved
        ? sayMove(name, moved)
        : stillThere
            ? `\`${name}\` is answered elsewhere`
            : `\`${name}\` is no longer answered${old ? ` (it was ${(0,rule.at)(old)})` : ''}`;
    const message = `${why}, but ${(0,rule/* reader */.wA)(fault.from)} still calls it.`;
    const help = moved
        ? `Call \`${moved.name}\` instead, or keep the old route until no client calls it.`
        : 'Take the call out, or keep the route until no client calls it.';
    const draft = (0,rule/* brokenDraft */.Dc)(broken, message, help);
    const end = draft.trail.at(-1);
    if (!where)
        return draft;
    return {
        ...draft,
        changedAsset: fault.to,
        trail: [{ asset: fault.to, column: null, path: where.path, line: where.line }, end],
        causeKey: `${where.path}:${name}`,
    };
}
function sayMove(name, moved) {
    const [method, path] = name.split(' ');
    const [newMethod, newPath] = moved.name.split(' ');
    if (path === newPath)
        return `\`${path}\` answers \`${newMethod}\` instead of \`${method}\` (${(0,rule.at)(moved)})`;
    return `\`${name}\` is now \`${moved.name}\` (${(0,rule.at)(moved)})`;
}

;// CONCATENATED MODULE: ./src/rules/no-removed-table-in-use.ts
// A table or view that is gone, and somebody still names it.

const no_removed_table_in_use_USERS = 'CREATE TABLE users (id bigint PRIMARY KEY, email text);\n';
const noRemovedTableInUse = {
    id: 'no-removed-table-in-use',
    title: 'Removed table or view in use',
    severity: 'critical',
    why: 'A query, view, function, key or migration names a table or view that no longer exists when it runs, so it fails.',
    mend: 'Change or remove the readers first, then drop the table; a DROP … CASCADE takes dependent views along without a word.',
    examples: [
        {
            title: 'A query reads a table that a new migration drops',
            before: { 'migrations/001_users.sql': no_removed_table_in_use_USERS, 'queries/all.sql': 'SELECT id\nFROM users;\n' },
            after: {
                'migrations/001_users.sql': no_removed_table_in_use_USERS,
                'migrations/002_drop.sql': 'DROP TABLE users;\n',
                'queries/all.sql': 'SELECT id\nFROM users;\n',
            },
            findings: [{ path: 'queries/all.sql', line: 2, certainty: 'proven' }],
        },
        {
            title: 'The view went with the table, by CASCADE',
            before: {
                'migrations/001_users.sql': `${no_removed_table_in_use_USERS}CREATE VIEW contacts AS SELECT email FROM users;\n`,
                'queries/contacts.sql': 'SELECT * FROM contacts;\n',
            },
            after: {
                'migrations/001_users.sql': `${no_removed_table_in_use_USERS}CREATE VIEW contacts AS SELECT email FROM users;\n`,
                'migrations/002_drop.sql': 'DROP TABLE users CASCADE;\n',
                'queries/contacts.sql': 'SELECT * FROM contacts;\n',
            },
            findings: [{ path: 'queries/contacts.sql', line: 1, certainty: 'proven' }],
        },
    ],
    check(diff) {
        const drafts = [];
        for (const broken of diff.broken) {
            const { fault, cause } = broken;
            if (fault.code !== 'unknown-table' || cause?.kind === 'renamed' || cause?.kind === 'moved')
                continue;
            if (fault.clause === 'foreign-key')
                continue;
            const name = (0,rule/* shortName */.EU)(fault.to);
            const along = cause?.root ? ` along with \`${(0,rule/* shortName */.EU)(cause.root.asset, cause.root.column)}\`` : '';
            const why = cause ? `\`${name}\` is dropped${along} in ${(0,rule.at)(cause)}` : `\`${name}\` does not exist here`;
            const help = cause
                ? `Take \`${name}\` out of ${(0,rule/* reader */.wA)(fault.from)} first, or keep it for one release.`
                : `Create \`${name}\` before this runs, or correct the name.`;
            drafts.push((0,rule/* brokenDraft */.Dc)(broken, `${why}, but ${(0,rule/* reader */.wA)(fault.from)} still names it.`, help));
        }
        return drafts;
    },
};

;// CONCATENATED MODULE: ./src/rules/no-renamed-column-in-use.ts
// A column that has a new name, and somebody still uses the old one.

const no_renamed_column_in_use_USERS = 'CREATE TABLE users (id bigint PRIMARY KEY, email text);\n';
const RENAME = 'ALTER TABLE users RENAME COLUMN email TO mail;\n';
const noRenamedColumnInUse = {
    id: 'no-renamed-column-in-use',
    title: 'Renamed column in use',
    severity: 'critical',
    why: 'A rename takes the old name away at once. Whatever still says the old name fails: queries, function bodies, later migrations. Views follow a rename, text does not.',
    mend: 'Say the new name in the same change. For readers that are deployed apart, add the new column, copy, and drop the old one a release later.',
    examples: [
        {
            title: 'A report still says the old name',
            before: { 'migrations/001_users.sql': no_renamed_column_in_use_USERS, 'queries/mails.sql': 'SELECT email FROM users;\n' },
            after: {
                'migrations/001_users.sql': no_renamed_column_in_use_USERS,
                'migrations/002_rename.sql': RENAME,
                'queries/mails.sql': 'SELECT email FROM users;\n',
            },
            findings: [{ path: 'queries/mails.sql', line: 1, certainty: 'proven' }],
        },
        {
            title: 'A view follows the rename by itself',
            before: { 'migrations/001_users.sql': `${no_renamed_column_in_use_USERS}CREATE VIEW mails AS SELECT email FROM users;\n` },
            after: {
                'migrations/001_users.sql': `${no_renamed_column_in_use_USERS}CREATE VIEW mails AS SELECT email FROM users;\n`,
                'migrations/002_rename.sql': RENAME,
            },
            findings: [],
        },
    ],
    check(diff) {
        const drafts = [];
        for (const broken of diff.broken) {
            const { fault, cause } = broken;
            if (fault.code !== 'unknown-column' || cause?.kind !== 'renamed')
                continue;
            const column = (0,rule/* goneName */.Xb)(broken);
            const message = `\`${column}\` is renamed to \`${cause.renamedTo}\` in ${(0,rule.at)(cause)}, but ${(0,rule/* reader */.wA)(fault.from)} still uses the old name${(0,rule/* through */.sc)(broken)}.`;
            drafts.push((0,rule/* brokenDraft */.Dc)(broken, message, `Say \`${cause.renamedTo}\` instead of \`${fault.column}\`.`));
        }
        return drafts;
    },
};

;// CONCATENATED MODULE: ./src/rules/no-renamed-table-in-use.ts
// A table or view with a new name or in a new schema, and somebody still uses the old one.

const no_renamed_table_in_use_USERS = 'CREATE TABLE users (id bigint PRIMARY KEY, email text);\n';
const noRenamedTableInUse = {
    id: 'no-renamed-table-in-use',
    title: 'Renamed table or view in use',
    severity: 'critical',
    why: 'A rename or a move to another schema takes the old name away at once. Keys and views follow it; queries, function bodies and later migrations do not.',
    mend: 'Say the new name in the same change, or leave a view of the old name behind for one release.',
    examples: [
        {
            title: 'A query still says the old name',
            before: { 'migrations/001_users.sql': no_renamed_table_in_use_USERS, 'queries/all.sql': 'SELECT id FROM users;\n' },
            after: {
                'migrations/001_users.sql': no_renamed_table_in_use_USERS,
                'migrations/002_rename.sql': 'ALTER TABLE users RENAME TO people;\n',
                'queries/all.sql': 'SELECT id FROM users;\n',
            },
            findings: [{ path: 'queries/all.sql', line: 1, certainty: 'proven' }],
        },
        {
            title: 'A view of the old name is left behind',
            before: { 'migrations/001_users.sql': no_renamed_table_in_use_USERS, 'queries/all.sql': 'SELECT id FROM users;\n' },
            after: {
                'migrations/001_users.sql': no_renamed_table_in_use_USERS,
                'migrations/002_rename.sql': 'ALTER TABLE users RENAME TO people;\nCREATE VIEW users AS SELECT * FROM people;\n',
                'queries/all.sql': 'SELECT id FROM users;\n',
            },
            findings: [],
        },
    ],
    check(diff) {
        const drafts = [];
        for (const broken of diff.broken) {
            const { fault, cause } = broken;
            if (fault.code !== 'unknown-table' || (cause?.kind !== 'renamed' && cause?.kind !== 'moved'))
                continue;
            const message = `\`${(0,rule/* shortName */.EU)(fault.to)}\` is now \`${cause.renamedTo}\` (${(0,rule.at)(cause)}), but ${(0,rule/* reader */.wA)(fault.from)} still uses the old name.`;
            drafts.push((0,rule/* brokenDraft */.Dc)(broken, message, `Say \`${cause.renamedTo}\` instead of \`${fault.wanted}\`.`));
        }
        return drafts;
    },
};

;// CONCATENATED MODULE: ./src/rules/no-reshaped-dbt-exposure.ts
// An exposure, metric or saved query over a model that still builds but lost a column, or has one of another type.

const no_reshaped_dbt_exposure_PROJECT = 'name: shop\nversion: "1.0"\nmodel-paths: [models]\n';
const no_reshaped_dbt_exposure_MODEL = 'select * from {{ ref("raw_users") }}\n';
const EXPOSURE = `version: 2
exposures:
  - name: growth_board
    type: dashboard
    owner:
      name: Growth
    depends_on:
      - ref('dim_users')
`;
const noReshapedDbtExposure = {
    id: 'no-reshaped-dbt-exposure',
    title: 'Exposure over a model that lost a column',
    severity: 'medium',
    why: 'The model builds and every test passes, but the dashboard, metric or notebook on top may show the column that is no longer there.',
    mend: 'Ask the owner of the exposure whether the column is used before it goes; keep it for one more release if nobody can tell.',
    examples: [
        {
            title: 'A seed loses a column, and a model passes that on by `*`',
            before: {
                'dbt_project.yml': no_reshaped_dbt_exposure_PROJECT,
                'seeds/raw_users.csv': 'id,email\n1,ada@example.com\n',
                'models/dim_users.sql': no_reshaped_dbt_exposure_MODEL,
                'models/exposures.yml': EXPOSURE,
            },
            after: {
                'dbt_project.yml': no_reshaped_dbt_exposure_PROJECT,
                'seeds/raw_users.csv': 'id\n1\n',
                'models/dim_users.sql': no_reshaped_dbt_exposure_MODEL,
                'models/exposures.yml': EXPOSURE,
            },
            findings: [{ path: 'models/exposures.yml', line: 8, certainty: 'likely' }],
        },
        {
            title: 'A new column disturbs nobody',
            before: {
                'dbt_project.yml': no_reshaped_dbt_exposure_PROJECT,
                'seeds/raw_users.csv': 'id\n1\n',
                'models/dim_users.sql': no_reshaped_dbt_exposure_MODEL,
                'models/exposures.yml': EXPOSURE,
            },
            after: {
                'dbt_project.yml': no_reshaped_dbt_exposure_PROJECT,
                'seeds/raw_users.csv': 'id,email\n1,ada@example.com\n',
                'models/dim_users.sql': no_reshaped_dbt_exposure_MODEL,
                'models/exposures.yml': EXPOSURE,
            },
            findings: [],
        },
    ],
    check(diff) {
        const shapes = shapesOf(diff);
        const drafts = [];
        if (shapes.size === 0)
            return drafts;
        for (const edge of diff.after.edges) {
            if (!/^dbt:(exposure|saved-query)\./.test(edge.from) || edge.toColumn !== null)
                continue;
            const [first, ...others] = shapes.get(edge.to) ?? [];
            if (first)
                drafts.push(no_reshaped_dbt_exposure_draftOf(edge, first, others.length));
        }
        return drafts;
    },
};
function shapesOf(diff) {
    const shapes = new Map();
    const own = diff.changes.map((change) => ({ change, root: change, steps: [] }));
    for (const shape of [...diff.derived, ...own]) {
        const { kind, asset, column } = shape.change;
        if (column === null || !asset.startsWith('dbt:') || !/-(removed|renamed)$/.test(kind))
            continue;
        shapes.set(asset, [...(shapes.get(asset) ?? []), shape]);
    }
    return shapes;
}
function no_reshaped_dbt_exposure_draftOf(edge, { change, root, steps }, others) {
    const more = others > 0 ? ` and ${others} more ${others === 1 ? 'column' : 'columns'}` : '';
    const lost = change.renamedTo
        ? `calls \`${change.column}\` now \`${change.renamedTo}\``
        : `no longer has \`${change.column}\``;
    const { path, line, startColumn, endLine, endColumn } = edge;
    const name = `${(0,rule/* reader */.wA)(edge.to).charAt(0).toUpperCase()}${(0,rule/* reader */.wA)(edge.to).slice(1)}`;
    return {
        path,
        line,
        startColumn,
        endLine,
        endColumn,
        certainty: 'likely',
        introduced: true,
        asset: edge.from,
        column: null,
        changedAsset: root.asset,
        clause: edge.clause,
        message: `${name} ${lost}${more} (${(0,rule.at)(root)}), and ${(0,rule/* reader */.wA)(edge.from)} shows it.`,
        help: `Check that ${(0,rule/* reader */.wA)(edge.from)} does not use \`${change.column}\`, or keep it in \`${(0,rule/* shortName */.EU)(edge.to)}\`.`,
        trail: [
            { asset: root.asset, column: root.column, path: root.path, line: root.line },
            ...steps,
            { asset: edge.from, column: null, path, line },
        ],
        subject: `${change.asset}:${change.column}:shape`,
        causeKey: `${root.path}:${root.line}:${root.startColumn}`,
    };
}

;// CONCATENATED MODULE: ./src/rules/no-retyped-property-in-use.ts
// A member of code with another type, now optional or now required: what no longer fits, and who else relies on it.


const no_retyped_property_in_use_ORDER = "import { Column, Entity } from 'typeorm';\n\n@Entity()\nexport class Order {\n  @Column()\n  total: number;\n}\n";
const SUM = "import { Order } from './order.entity';\n\nexport const withTax = (order: Order): number => order.total * 1.2;\n";
const SHOW = "import { Order } from './order.entity';\n\nexport const show = (order: Order) => String(order.total);\n";
const noRetypedPropertyInUse = {
    id: 'no-retyped-property-in-use',
    title: 'Retyped property in use',
    severity: 'high',
    why: 'Code that relies on the old type of a property no longer type-checks, or goes on with values of another kind.',
    mend: 'Convert where the property is used, or add a property of the new type and move its readers over.',
    examples: [
        {
            title: 'A number becomes a string and is still multiplied',
            before: { 'src/order.entity.ts': no_retyped_property_in_use_ORDER, 'src/tax.ts': SUM },
            after: { 'src/order.entity.ts': no_retyped_property_in_use_ORDER.replace('total: number', 'total: string'), 'src/tax.ts': SUM },
            findings: [{ path: 'src/tax.ts', line: 3, certainty: 'proven' }],
        },
        {
            title: 'The new type fits where it is read, which is told without alarm',
            before: { 'src/order.entity.ts': no_retyped_property_in_use_ORDER, 'src/show.ts': SHOW },
            after: { 'src/order.entity.ts': no_retyped_property_in_use_ORDER.replace('total: number', 'total: string'), 'src/show.ts': SHOW },
            findings: [{ path: 'src/show.ts', line: 3, certainty: 'likely' }],
        },
        {
            title: 'Nothing but a decorator changes',
            before: { 'src/order.entity.ts': no_retyped_property_in_use_ORDER, 'src/tax.ts': SUM },
            after: { 'src/order.entity.ts': no_retyped_property_in_use_ORDER.replace('@Column()', "@Column({ comment: 'net' })"), 'src/tax.ts': SUM },
            findings: [],
        },
    ],
    check(diff) {
        const drafts = [];
        const isToldByProps = toldByProps(diff);
        const failing = new Set();
        const renames = new Map(diff.changes.flatMap(({ kind, column, renamedTo }) => kind === 'property-renamed' && column !== null && renamedTo !== null ? [[column, renamedTo]] : []));
        for (const broken of diff.broken) {
            const { fault, cause } = broken;
            if (fault.code !== 'type-mismatch')
                continue;
            failing.add(lineKey(fault));
            if (isToldByProps(fault))
                continue;
            const name = (0,rule/* shortName */.EU)(fault.to, fault.column);
            const change = diff.changes.find((one) => one.asset === fault.to && one.column === fault.column);
            const why = change ? no_retyped_property_in_use_said(change, name) : `\`${name}\` has another type${cause ? ` since ${(0,rule.at)(cause)}` : ''}`;
            const message = `${why}, and ${(0,rule/* reader */.wA)(fault.from)} no longer type-checks: ${fault.details[0] ?? 'the types do not fit'}`;
            const draft = (0,rule/* brokenDraft */.Dc)(broken, message, `Make ${(0,rule/* reader */.wA)(fault.from)} fit the new type of \`${name}\`.`);
            // Readers go on as before; only what builds a whole record by hand, mostly a test, must name the new member.
            const isHarmless = change?.kind === 'property-added' && admitsNothing(change.after ?? '');
            drafts.push(isHarmless ? { ...draft, severity: 'low' } : draft);
        }
        for (const { edge } of diff.retyped) {
            if (!/^(?:entity|type):/.test(edge.to) || failing.has(lineKey(edge)))
                continue;
            const change = diff.changes.find((one) => one.kind.startsWith('property-') && one.asset === edge.to && one.column === edge.toColumn);
            if (change && !isRespelled(change, renames))
                drafts.push(contractDraft(edge, change));
        }
        return drafts;
    },
};
/** `Pick<User, 'email'>` is `Pick<User, 'mail'>` where `email` is renamed to `mail`: the same type. */
function isRespelled({ before, after }, renames) {
    if (before === null || after === null || renames.size === 0)
        return false;
    return before.replace(/[\p{L}\p{N}_$]+/gu, (word) => renames.get(word) ?? word) === after;
}
/** It still type-checks, so it is only told. */
function contractDraft(edge, change) {
    const { path, line, startColumn, endLine, endColumn } = edge;
    const name = (0,rule/* shortName */.EU)(edge.to, edge.toColumn);
    return {
        ...{ path, line, startColumn, endLine, endColumn },
        severity: 'low',
        certainty: 'likely',
        introduced: true,
        asset: edge.from,
        column: null,
        changedAsset: edge.to,
        clause: edge.clause,
        message: `${no_retyped_property_in_use_said(change, name)}, and ${(0,rule/* reader */.wA)(edge.from)} ${edge.kind === 'writes' ? 'writes' : 'reads'} it.`,
        help: `Check that ${(0,rule/* reader */.wA)(edge.from)} is right with the new type.`,
        trail: [
            { asset: change.asset, column: change.column, path: change.path, line: change.line },
            { asset: edge.from, column: null, path, line },
        ],
        subject: `${edge.to}:${edge.toColumn ?? ''}:type`,
        causeKey: `${change.path}:${change.line}:${change.startColumn}`,
    };
}
function no_retyped_property_in_use_said(change, name) {
    switch (change.kind) {
        case 'property-optional':
            return `\`${name}\` is optional since ${(0,rule.at)(change)}`;
        case 'property-required':
            return `\`${name}\` is required since ${(0,rule.at)(change)}`;
        case 'property-added':
            return `\`${name}\` must be given since ${(0,rule.at)(change)}`;
        default:
            return `\`${name}\` changes from \`${change.before ?? ''}\` to \`${change.after ?? ''}\` in ${(0,rule.at)(change)}`;
    }
}
/** `string | null`, Prisma's `String?`. */
function admitsNothing(type) {
    return /\bnull\b|\bundefined\b|\?/.test(type);
}
function lineKey({ path, line }) {
    return `${path}:${line}`;
}

;// CONCATENATED MODULE: ./src/rules/no-stale-dbt-column.ts
// A properties file that describes or tests a column which the model, seed or snapshot does not have.

const no_stale_dbt_column_PROJECT = 'name: shop\nversion: "1.0"\nmodel-paths: [models]\n';
const no_stale_dbt_column_SEED = 'id,email\n1,ada@example.com\n';
const PROPERTIES = `version: 2
models:
  - name: dim_users
    columns:
      - name: id
      - name: email
        data_tests: [not_null]
`;
const UNIT_TEST = `unit_tests:
  - name: keeps_every_user
    model: dim_users
    given:
      - input: ref('raw_users')
        rows:
          - {id: 1, email: ada@example.com}
    expect:
      rows:
        - {id: 1}
`;
const noStaleDbtColumn = {
    id: 'no-stale-dbt-column',
    title: 'Described column that the model does not have',
    severity: 'high',
    why: 'A test on a column that is not there fails when it runs; a description of one misleads whoever reads the docs.',
    mend: 'Take the column out of the properties file, or give it its new name, in the same change.',
    examples: [
        {
            title: 'The model no longer selects a column that is tested',
            before: {
                'dbt_project.yml': no_stale_dbt_column_PROJECT,
                'seeds/raw_users.csv': no_stale_dbt_column_SEED,
                'models/dim_users.sql': 'select id, email from {{ ref("raw_users") }}\n',
                'models/dim_users.yml': PROPERTIES,
            },
            after: {
                'dbt_project.yml': no_stale_dbt_column_PROJECT,
                'seeds/raw_users.csv': no_stale_dbt_column_SEED,
                'models/dim_users.sql': 'select id from {{ ref("raw_users") }}\n',
                'models/dim_users.yml': PROPERTIES,
            },
            findings: [{ path: 'models/dim_users.yml', line: 6, certainty: 'proven' }],
        },
        {
            title: 'A unit test gives a column that its seed does not have any more',
            before: {
                'dbt_project.yml': no_stale_dbt_column_PROJECT,
                'seeds/raw_users.csv': no_stale_dbt_column_SEED,
                'models/dim_users.sql': 'select id from {{ ref("raw_users") }}\n',
                'models/unit_tests.yml': UNIT_TEST,
            },
            after: {
                'dbt_project.yml': no_stale_dbt_column_PROJECT,
                'seeds/raw_users.csv': 'id\n1\n',
                'models/dim_users.sql': 'select id from {{ ref("raw_users") }}\n',
                'models/unit_tests.yml': UNIT_TEST,
            },
            findings: [{ path: 'models/unit_tests.yml', line: 7, certainty: 'proven' }],
        },
        {
            title: 'A description in other letters is the same column',
            before: {
                'dbt_project.yml': no_stale_dbt_column_PROJECT,
                'seeds/raw_users.csv': no_stale_dbt_column_SEED,
                'models/dim_users.sql': 'select id, email from {{ ref("raw_users") }}\n',
                'models/dim_users.yml': PROPERTIES,
            },
            after: {
                'dbt_project.yml': no_stale_dbt_column_PROJECT,
                'seeds/raw_users.csv': no_stale_dbt_column_SEED,
                'models/dim_users.sql': 'select id, EMAIL from {{ ref("raw_users") }}\n',
                'models/dim_users.yml': PROPERTIES,
            },
            findings: [],
        },
    ],
    check(diff) {
        const drafts = [];
        for (const broken of diff.broken) {
            if (broken.fault.code === 'stale-column')
                drafts.push(no_stale_dbt_column_draftOf(broken));
        }
        return drafts;
    },
};
function no_stale_dbt_column_draftOf(broken) {
    const { fault, cause } = broken;
    const tests = fault.details;
    const speaks = tests.length > 0 ? `tests (${tests.slice(0, 3).join(', ')})` : 'describes';
    const renamed = cause?.renamedTo ? `; it is \`${cause.renamedTo}\` now` : '';
    const why = cause ? `, since ${(0,rule.at)(cause)}${renamed}` : '';
    const message = `This ${speaks} a column \`${fault.column}\` that ${(0,rule/* reader */.wA)(fault.from)} does not have${why}.`;
    const help = cause?.renamedTo
        ? `Say \`${cause.renamedTo}\` instead of \`${fault.column}\`.`
        : `Take \`${fault.column}\` out here, or select it in \`${(0,rule/* shortName */.EU)(fault.from)}\` again.`;
    return {
        ...(0,rule/* brokenDraft */.Dc)(broken, message, help),
        severity: tests.length > 0 ? 'high' : 'low',
        column: fault.column,
    };
}

;// CONCATENATED MODULE: ./src/rules/no-unapplicable-migration.ts
// A migration that a server would refuse: syntax, what exists already, what is not there, what others still need.

const no_unapplicable_migration_USERS = 'CREATE TABLE users (id bigint PRIMARY KEY, email text);\n';
const noUnapplicableMigration = {
    id: 'no-unapplicable-migration',
    title: 'Migration that cannot apply',
    severity: 'high',
    why: 'The server refuses the statement: it adds what exists, drops what is not there, drops what others still need, or is not valid SQL. The deployment stops half-way.',
    mend: 'Correct the statement; say IF EXISTS, IF NOT EXISTS or CASCADE only when that is what is meant.',
    examples: [
        {
            title: 'A view still needs the column',
            before: { 'migrations/001_users.sql': `${no_unapplicable_migration_USERS}CREATE VIEW contacts AS SELECT email FROM users;\n` },
            after: {
                'migrations/001_users.sql': `${no_unapplicable_migration_USERS}CREATE VIEW contacts AS SELECT email FROM users;\n`,
                'migrations/002_drop.sql': '-- clean up\nALTER TABLE users DROP COLUMN email;\n',
            },
            findings: [{ path: 'migrations/002_drop.sql', line: 2, certainty: 'proven' }],
        },
        {
            title: 'The column is there already',
            before: { 'migrations/001_users.sql': no_unapplicable_migration_USERS },
            after: {
                'migrations/001_users.sql': no_unapplicable_migration_USERS,
                'migrations/002_add.sql': 'ALTER TABLE users ADD COLUMN email text;\n',
            },
            findings: [{ path: 'migrations/002_add.sql', line: 1, certainty: 'proven' }],
        },
        {
            title: 'A comma too many',
            before: { 'migrations/001_users.sql': no_unapplicable_migration_USERS },
            after: {
                'migrations/001_users.sql': no_unapplicable_migration_USERS,
                'migrations/002_tags.sql': 'CREATE TABLE tags (\n  id bigint,\n);\n',
            },
            findings: [{ path: 'migrations/002_tags.sql', line: 1, certainty: 'proven' }],
        },
        {
            title: 'Words that only this database may know',
            before: {
                'package.json': '{ "dependencies": { "mysql2": "3.0.0" } }\n',
                'migrations/001_users.sql': 'CREATE TABLE users (id bigint PRIMARY KEY);\n',
            },
            after: {
                'package.json': '{ "dependencies": { "mysql2": "3.0.0" } }\n',
                'migrations/001_users.sql': 'CREATE TABLE users (id bigint PRIMARY KEY);\n',
                'migrations/002_layout.sql': 'REARRANGE users AS SPARSE WITH 3 COPIES;\n',
            },
            findings: [{ path: 'migrations/002_layout.sql', line: 1, certainty: 'possible' }],
        },
        {
            title: 'It asks first',
            before: { 'migrations/001_users.sql': no_unapplicable_migration_USERS },
            after: {
                'migrations/001_users.sql': no_unapplicable_migration_USERS,
                'migrations/002_add.sql': 'ALTER TABLE users ADD COLUMN IF NOT EXISTS email text;\nDROP TABLE IF EXISTS old_users;\n',
            },
            findings: [],
        },
    ],
    check(diff) {
        const drafts = [];
        const understood = diff.before.histories.length > 0 && diff.before.faults.every((fault) => fault.code !== 'syntax');
        for (const broken of diff.broken) {
            const said = no_unapplicable_migration_say(broken);
            if (!said)
                continue;
            const draft = (0,rule/* brokenDraft */.Dc)(broken, said.message, said.help);
            // The grammar read everything this database ran before: now it is the statement that is wrong.
            const proven = broken.fault.code === 'syntax' && draft.certainty === 'likely' && understood;
            drafts.push(proven ? { ...draft, certainty: 'proven' } : draft);
        }
        return drafts;
    },
};
function no_unapplicable_migration_say({ fault }) {
    switch (fault.code) {
        case 'syntax':
            // Only Postgres' own grammar can say no; our other parsers do not know every word of their database.
            if (fault.certainty === 'possible') {
                return {
                    message: `This statement could not be read: ${fault.wanted}`,
                    help: 'What it does is not followed. Look whether the database takes it; if so, or if it is of another dialect, nothing is wrong.',
                };
            }
            return {
                message: `This statement is not valid SQL for this database: ${fault.wanted}`,
                help: 'Correct the statement; if it is valid, set the dialect of this database in the settings.',
            };
        case 'already-exists':
            return { message: `\`${fault.wanted}\` exists already.`, help: 'Drop it first, or say IF NOT EXISTS.' };
        case 'unknown-object':
            if (fault.clause === 'call')
                return null;
            return {
                message: `\`${fault.wanted}\` is not there to ${fault.clause === 'rename' ? 'rename' : fault.clause === 'drop' ? 'drop' : 'use'}.`,
                help: 'Correct the name, or say IF EXISTS.',
            };
        case 'depended-on': {
            const others = fault.details.map((detail) => `\`${(0,rule/* shortName */.EU)(detail)}\``);
            return {
                message: `\`${fault.wanted}\` cannot be ${fault.clause === 'drop' ? 'dropped' : 'changed'}: ${list(others)} still ${others.length === 1 ? 'needs' : 'need'} it.`,
                help: 'Change or drop what needs it first; CASCADE would drop it along.',
            };
        }
        case 'ambiguous-column':
            return {
                message: `\`${fault.wanted}\` could be a column of ${list(fault.details.map((detail) => `\`${(0,rule/* shortName */.EU)(detail)}\``))}.`,
                help: 'Say which table is meant.',
            };
        default:
            return null;
    }
}
function list(names) {
    const shown = names.slice(0, 5);
    const more = names.length - shown.length;
    return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

// EXTERNAL MODULE: ./src/graph/code/injection/token-name.ts
var token_name = __webpack_require__(28439);
;// CONCATENATED MODULE: ./src/rules/no-unavailable-provider.ts
// A class that NestJS has to make and cannot any more: what it asks for is neither provided in its module nor imported there.


const no_unavailable_provider_USERS = "import { Injectable } from '@nestjs/common';\n\n@Injectable()\nexport class UsersService {}\n";
const USERS_MODULE = `import { Module } from '@nestjs/common';
import { UsersService } from './users.service';

@Module({ providers: [UsersService], exports: [UsersService] })
export class UsersModule {}
`;
const no_unavailable_provider_ORDERS = `import { Injectable } from '@nestjs/common';
import { UsersService } from './users.service';

@Injectable()
export class OrdersService {
  constructor(private readonly users: UsersService) {}
}
`;
const APP_MODULE = `import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { OrdersService } from './orders.service';
import { UsersModule } from './users.module';

@Module({ imports: [UsersModule], providers: [OrdersService] })
export class AppModule {}

export const start = () => NestFactory.create(AppModule);
`;
const no_unavailable_provider_APP = {
    'src/users.service.ts': no_unavailable_provider_USERS,
    'src/users.module.ts': USERS_MODULE,
    'src/orders.service.ts': no_unavailable_provider_ORDERS,
    'src/app.module.ts': APP_MODULE,
};
const noUnavailableProvider = {
    id: 'no-unavailable-provider',
    title: 'Provider not available in its module',
    severity: 'high',
    why: 'NestJS makes every class of an application when it starts. What a constructor asks for must be provided in the same module, exported by one that this module imports, or be global; otherwise the application stops with “can’t resolve dependencies”. Compilers do not see it, and unit tests that make modules of their own do not either.',
    mend: 'Import the module that exports the provider, export it from the module that has it, or provide it where it is needed.',
    examples: [
        {
            title: 'A module no longer exports what another still asks for',
            before: no_unavailable_provider_APP,
            after: { ...no_unavailable_provider_APP, 'src/users.module.ts': USERS_MODULE.replace(', exports: [UsersService]', '') },
            findings: [{ path: 'src/orders.service.ts', line: 6, certainty: 'proven' }],
        },
        {
            title: 'A constructor comes to ask for what its module does not have',
            before: { ...no_unavailable_provider_APP, 'src/orders.service.ts': no_unavailable_provider_ORDERS.replace('private readonly users: UsersService', '') },
            after: { ...no_unavailable_provider_APP, 'src/app.module.ts': APP_MODULE.replace('imports: [UsersModule], ', '') },
            findings: [{ path: 'src/orders.service.ts', line: 6, certainty: 'proven' }],
        },
        {
            title: 'The module becomes global, so nobody has to import it',
            before: no_unavailable_provider_APP,
            after: {
                ...no_unavailable_provider_APP,
                'src/users.module.ts': USERS_MODULE.replace('{ Module }', '{ Global, Module }').replace('@Module', '@Global()\n@Module'),
            },
            findings: [],
        },
        {
            title: 'The import moves into a module that passes it on',
            before: no_unavailable_provider_APP,
            after: {
                ...no_unavailable_provider_APP,
                'src/core.module.ts': "import { Module } from '@nestjs/common';\nimport { UsersModule } from './users.module';\n\n@Module({ imports: [UsersModule], exports: [UsersModule] })\nexport class CoreModule {}\n",
                'src/app.module.ts': APP_MODULE.replace('./users.module', './core.module').replaceAll('UsersModule', 'CoreModule'),
            },
            findings: [],
        },
    ],
    check(diff) {
        const fresh = diff.broken.filter((broken) => broken.fault.code === 'unavailable-provider' && broken.introduced && isSure(broken));
        if (fresh.length === 0)
            return [];
        const old = oldTrouble(diff);
        const nodes = new Map(diff.after.nodes.map((node) => [node.id, node]));
        return fresh.filter(({ fault }) => !old.has(no_unavailable_provider_keyOf(fault))).map((broken) => no_unavailable_provider_draftOf(broken, nodes));
    },
};
/** A token that nothing here provides may be a package's, unless something here did. */
function isSure({ fault, was }) {
    return fault.certainty !== 'possible' || was !== null;
}
/** By names, so that files that move keep their trouble. */
function oldTrouble({ before }) {
    return new Set(before.faults.filter(({ code }) => code === 'unavailable-provider').map(no_unavailable_provider_keyOf));
}
function no_unavailable_provider_keyOf({ from, wanted, details }) {
    return [(0,token_name/* tokenName */.v)(from), wanted, details[0]].join('\0');
}
function no_unavailable_provider_draftOf(broken, nodes) {
    const { fault } = broken;
    const [what = '', moduleId = '', homeId = '', kept = ''] = fault.details;
    const token = `\`${(0,token_name/* tokenName */.v)(fault.to)}\``;
    const module = `\`${(0,token_name/* tokenName */.v)(moduleId)}\``;
    const home = homeId === '' ? null : `\`${(0,token_name/* tokenName */.v)(homeId)}\``;
    const draft = (0,rule/* brokenDraft */.Dc)(broken, what === 'export' ? exportMessage(token, module) : needMessage(broken, token, module, home, kept), what === 'export'
        ? `Take ${token} out of the exports of ${module}, or provide it there.`
        : helpFor(token, module, home, kept));
    const at = nodes.get(moduleId);
    if (!at || what === 'export')
        return draft;
    const step = { asset: moduleId, column: null, path: at.path, line: at.line };
    return {
        ...draft,
        trail: [...draft.trail.slice(0, -1), step, draft.trail.at(-1)],
        subject: `${draft.subject}:${moduleId}`,
    };
}
function exportMessage(token, module) {
    return `${module} exports ${token}, which it neither provides nor imports, so the application does not start.`;
}
function needMessage({ fault, was }, token, module, home, kept) {
    const needer = `\`${(0,token_name/* tokenName */.v)(fault.from)}\``;
    const before = was ? 'no longer' : 'not';
    const why = home === null
        ? 'nothing provides it'
        : kept === 'exported'
            ? `${home} exports it and is ${before} imported there`
            : home === module
                ? `only other variants of ${home} provide it`
                : `${home} provides it and does ${was ? 'not export it any more' : 'not export it'}`;
    return `${needer} asks for ${token}, which is not available in ${module}: ${why}. The application does not start.`;
}
function helpFor(token, module, home, kept) {
    if (home === null)
        return `Add ${token} to the providers of ${module}, or say with \`@Inject()\` what is meant.`;
    if (kept === 'exported')
        return `Import ${home} in ${module}.`;
    return `Export ${token} from ${home}, and import ${home} in ${module}.`;
}

;// CONCATENATED MODULE: ./src/rules/no-undeclared-env-key.ts
// A key of the environment that is read and that nothing declares any more.

const EXAMPLE = 'DATABASE_URL=postgres://localhost/shop\nSTRIPE_KEY=\n';
const PAY = 'export function pay() {\n  return charge(process.env.STRIPE_KEY);\n}\n';
const noUndeclaredEnvKey = {
    id: 'no-undeclared-env-key',
    title: 'Environment key read but no longer declared',
    severity: 'medium',
    why: 'Whoever sets up the program from what the repository declares (a new machine, a container, a workflow) runs it without the key: it is undefined, and the program fails where it is first used.',
    mend: 'Declare the key again, read it by its new name, or give it a default.',
    examples: [
        {
            title: 'A key is renamed in the example, and code still reads the old one',
            before: { '.env.example': EXAMPLE, 'src/pay.ts': PAY },
            after: { '.env.example': EXAMPLE.replace('STRIPE_KEY', 'STRIPE_SECRET_KEY'), 'src/pay.ts': PAY },
            findings: [{ path: 'src/pay.ts', line: 2, certainty: 'likely' }],
        },
        {
            title: 'The code has a default, or the compose file still sets it',
            before: { '.env.example': `${EXAMPLE}LOG_LEVEL=info\n`, 'src/pay.ts': PAY },
            after: {
                '.env.example': 'DATABASE_URL=postgres://localhost/shop\n',
                'docker-compose.yml': 'services:\n  shop:\n    environment:\n      - STRIPE_KEY=test\n',
                'src/pay.ts': `${PAY}export const level = process.env.LOG_LEVEL ?? 'info';\n`,
            },
            findings: [],
        },
    ],
    check(diff) {
        const drafts = [];
        const broken = diff.broken.filter(({ fault, introduced }) => fault.code === 'undeclared-env-key' && introduced);
        if (broken.length === 0)
            return drafts;
        const before = new Map(diff.before.nodes.flatMap((node) => (node.kind === 'env' ? [[node.id, node]] : [])));
        const fresh = diff.after.nodes.filter((node) => node.kind === 'env' && !before.has(node.id));
        for (const reference of broken) {
            const { fault } = reference;
            const home = before.get(fault.to);
            // Only what was declared is missed: many keys are set where no file of the repository says so.
            if (!home)
                continue;
            const beside = fresh.filter((node) => node.path === home.path && Math.abs(node.line - home.line) <= 1);
            const renamed = beside.length === 1 ? beside[0].name : null;
            const key = `\`${fault.wanted}\``;
            const why = renamed ? `${key} is now called \`${renamed}\`` : `${key} is no longer declared (it was ${(0,rule.at)(home)})`;
            const message = `${why}, but ${(0,rule/* reader */.wA)(fault.from)} still reads it.`;
            const help = renamed ? `Read \`${renamed}\`.` : `Declare ${key} again, or give it a default.`;
            const draft = (0,rule/* brokenDraft */.Dc)(reference, message, help);
            const start = { asset: home.id, column: null, path: home.path, line: home.line };
            drafts.push({ ...draft, trail: [start, draft.trail.at(-1)], causeKey: `${home.path}:${fault.wanted}` });
        }
        return drafts;
    },
};

;// CONCATENATED MODULE: ./src/rules/no-unresolved-dbt-reference.ts
// A `ref`, `source`, macro, variable or measure that nothing in the project defines, or that may not be named from here.

const no_unresolved_dbt_reference_PROJECT = 'name: shop\nversion: "1.0"\nmodel-paths: [models]\n';
const no_unresolved_dbt_reference_SEED = 'id,email\n1,ada@example.com\n';
const no_unresolved_dbt_reference_STAGING = 'select id, email from {{ ref("raw_users") }}\n';
const COUNT = 'select count(*) as users\nfrom {{ ref("stg_users") }}\n';
function metricOn(measure, used) {
    return `semantic_models:
  - name: users
    model: ref('stg_users')
    measures:
      - name: ${measure}
        agg: count
        expr: id
metrics:
  - name: active_users
    label: Active users
    type: simple
    type_params:
      measure: ${used}
`;
}
const noUnresolvedDbtReference = {
    id: 'no-unresolved-dbt-reference',
    title: 'Unresolved ref, source, macro or variable',
    severity: 'high',
    why: 'dbt cannot compile a model that names something nobody defines, or a model that is private to others, and stops before it builds anything.',
    mend: 'Correct the name, or add what is missing; for something out of a package, add the package.',
    examples: [
        {
            title: 'A new model with a slip of the pen',
            before: { 'dbt_project.yml': no_unresolved_dbt_reference_PROJECT, 'seeds/raw_users.csv': no_unresolved_dbt_reference_SEED, 'models/stg_users.sql': no_unresolved_dbt_reference_STAGING },
            after: {
                'dbt_project.yml': no_unresolved_dbt_reference_PROJECT,
                'seeds/raw_users.csv': no_unresolved_dbt_reference_SEED,
                'models/stg_users.sql': no_unresolved_dbt_reference_STAGING,
                'models/user_count.sql': 'select count(*) as users\nfrom {{ ref("stg_user") }}\n',
            },
            findings: [{ path: 'models/user_count.sql', line: 2, certainty: 'proven' }],
        },
        {
            title: 'A model of a package that is fetched later',
            before: {
                'dbt_project.yml': no_unresolved_dbt_reference_PROJECT,
                'packages.yml': 'packages:\n  - package: fivetran/shopify\n    version: 1.0.0\n',
                'seeds/raw_users.csv': no_unresolved_dbt_reference_SEED,
            },
            after: {
                'dbt_project.yml': no_unresolved_dbt_reference_PROJECT,
                'packages.yml': 'packages:\n  - package: fivetran/shopify\n    version: 1.0.0\n',
                'seeds/raw_users.csv': no_unresolved_dbt_reference_SEED,
                'models/orders.sql': 'select * from {{ ref("shopify", "shopify__orders") }}\n',
            },
            findings: [],
        },
        {
            title: 'A model becomes private to its group, and a model outside of it reads it',
            before: {
                'dbt_project.yml': no_unresolved_dbt_reference_PROJECT,
                'seeds/raw_users.csv': no_unresolved_dbt_reference_SEED,
                'models/stg_users.sql': no_unresolved_dbt_reference_STAGING,
                'models/user_count.sql': COUNT,
                'models/groups.yml': 'groups:\n  - name: growth\n    owner:\n      name: Growth\n',
                'models/users.yml': 'models:\n  - name: stg_users\n    group: growth\n    access: public\n',
            },
            after: {
                'dbt_project.yml': no_unresolved_dbt_reference_PROJECT,
                'seeds/raw_users.csv': no_unresolved_dbt_reference_SEED,
                'models/stg_users.sql': no_unresolved_dbt_reference_STAGING,
                'models/user_count.sql': COUNT,
                'models/groups.yml': 'groups:\n  - name: growth\n    owner:\n      name: Growth\n',
                'models/users.yml': 'models:\n  - name: stg_users\n    group: growth\n    access: private\n',
            },
            findings: [{ path: 'models/user_count.sql', line: 2, certainty: 'proven' }],
        },
        {
            title: 'A metric over a measure that has another name now',
            before: {
                'dbt_project.yml': no_unresolved_dbt_reference_PROJECT,
                'seeds/raw_users.csv': no_unresolved_dbt_reference_SEED,
                'models/stg_users.sql': no_unresolved_dbt_reference_STAGING,
                'models/users.yml': metricOn('users', 'users'),
            },
            after: {
                'dbt_project.yml': no_unresolved_dbt_reference_PROJECT,
                'seeds/raw_users.csv': no_unresolved_dbt_reference_SEED,
                'models/stg_users.sql': no_unresolved_dbt_reference_STAGING,
                'models/users.yml': metricOn('people', 'users'),
            },
            findings: [{ path: 'models/users.yml', line: 13, certainty: 'likely' }],
        },
    ],
    check(diff) {
        const drafts = [];
        for (const broken of diff.broken) {
            const { fault, change, was } = broken;
            const kind = KINDS.get(fault.code);
            if (!kind || ((change || was) && /^unresolved-(ref|source)$/.test(fault.code)))
                continue;
            // A package that is not in the tree may define it.
            if (fault.certainty === 'possible')
                continue;
            if (fault.code === 'forbidden-ref') {
                drafts.push(forbidden(broken));
                continue;
            }
            const disabled = fault.details.includes('disabled');
            const message = `Nothing ${disabled ? 'that is switched on ' : ''}is called \`${fault.wanted}\`, but ${(0,rule/* reader */.wA)(fault.from)} names it as ${kind}.`;
            const help = disabled
                ? `Enable \`${fault.wanted}\`, or take it out here.`
                : 'Correct the name, or add what is missing.';
            drafts.push((0,rule/* brokenDraft */.Dc)(broken, message, help));
        }
        return drafts;
    },
};
function forbidden(broken) {
    const { fault } = broken;
    const [access, owner] = fault.details;
    const name = `\`${fault.wanted}\``;
    const draft = (0,rule/* brokenDraft */.Dc)(broken, `${name} is ${access} to ${owner}, but ${(0,rule/* reader */.wA)(fault.from)} refers to it from elsewhere.`, `Give ${name} a wider \`access\`, or read a model that ${owner} makes public.`);
    return { ...draft, changedAsset: fault.to, severity: 'critical' };
}
const KINDS = new Map([
    ['forbidden-ref', 'a model'],
    ['unresolved-metric', 'a measure, metric or dimension'],
    ['unresolved-ref', 'a model'],
    ['unresolved-source', 'a source'],
    ['unresolved-macro', 'a macro'],
    ['unresolved-var', 'a variable'],
]);

;// CONCATENATED MODULE: ./src/rules/no-unresolved-import.ts
// An import of a file that is not there: removed, moved, or never written.

const no_unresolved_import_TOTAL = 'export const total = (prices: number[]) => prices.reduce((sum, price) => sum + price, 0);\n';
const no_unresolved_import_ORDER = "import { total } from './total';\n\nexport const order = (prices: number[]) => ({ total: total(prices) });\n";
const ALIAS = '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }\n';
const noUnresolvedImport = {
    id: 'no-unresolved-import',
    title: 'Import of a file that is not there',
    severity: 'high',
    why: 'Neither a compiler nor a bundler nor the runtime goes on without a module that is imported: everything that imports it, directly or through others, stops with it.',
    mend: 'Point the import at where the file is now, or take it out; in the same change as the move.',
    examples: [
        {
            title: 'A file moves to another folder, and one that imports it stays behind',
            before: { 'src/total.ts': no_unresolved_import_TOTAL, 'src/order.ts': no_unresolved_import_ORDER },
            after: { 'src/money/total.ts': no_unresolved_import_TOTAL, 'src/order.ts': no_unresolved_import_ORDER },
            findings: [{ path: 'src/order.ts', line: 1, certainty: 'proven' }],
        },
        {
            title: 'An alias leads to a file that nobody wrote',
            before: { 'tsconfig.json': ALIAS, 'src/total.ts': no_unresolved_import_TOTAL },
            after: {
                'tsconfig.json': ALIAS,
                'src/total.ts': no_unresolved_import_TOTAL,
                'src/order.ts': "import { total } from '@/total';\nimport { tax } from '@/tax';\n\nexport const sum = tax(total([1]));\n",
            },
            findings: [{ path: 'src/order.ts', line: 2, certainty: 'proven' }],
        },
        {
            title: 'The file moves, and an alias, a package and what a build makes are found all the same',
            before: { 'src/total.ts': no_unresolved_import_TOTAL },
            after: {
                'tsconfig.json': ALIAS,
                '.gitignore': 'generated/\n',
                'src/money/total.ts': no_unresolved_import_TOTAL,
                'src/order.ts': "import express from 'express';\nimport { total } from '@/money/total.js';\nimport { client } from './generated/client';\n\nexport const app = express();\nexport const sum = () => client.save(total([1]));\n",
            },
            findings: [],
        },
    ],
    check(diff) {
        const drafts = [];
        const broken = diff.broken.filter(({ fault }) => fault.code === 'unresolved-import');
        if (broken.length === 0)
            return drafts;
        const gone = goneFiles(diff);
        for (const reference of broken)
            drafts.push(no_unresolved_import_draftOf(reference, gone, diff));
        return drafts;
    },
};
/** Files of the base that the head does not have, by the module paths that mean them. */
function goneFiles({ before, after }) {
    const there = new Set(after.nodes.flatMap((node) => (node.kind === 'code' ? node.path : [])));
    const gone = new Map();
    for (const node of before.nodes) {
        if (node.kind !== 'code' || there.has(node.path))
            continue;
        const bare = node.path.replace(/\.[^./]+$/, '');
        for (const path of [node.path, bare, bare.replace(/\.d$/, ''), bare.replace(/\/index$/, '')])
            if (!gone.has(path))
                gone.set(path, node);
    }
    return gone;
}
function no_unresolved_import_draftOf(broken, gone, { after }) {
    const { fault } = broken;
    const wanted = fault.to.slice(fault.to.indexOf(':') + 1);
    const lost = gone.get(wanted) ?? gone.get(wanted.replace(/\.[cm]?jsx?$/, ''));
    const moved = lost && successor(lost, after.nodes);
    const what = `\`${fault.wanted}\``;
    const why = moved
        ? `\`${lost.path}\` is now \`${moved.path}\``
        : lost
            ? `\`${lost.path}\` is removed`
            : `there is no file for ${what}`;
    const message = `${why.charAt(0).toUpperCase()}${why.slice(1)}, but ${(0,rule/* reader */.wA)(fault.from)} imports ${lost ? `it as ${what}` : 'it'}.`;
    const help = moved ? `Import it from \`${moved.path}\`.` : `Correct ${what}, or take the import out of ${(0,rule.at)(fault)}.`;
    const draft = (0,rule/* brokenDraft */.Dc)(broken, message, help);
    if (!lost)
        return draft;
    const start = { asset: lost.id, column: null, path: lost.path, line: 1 };
    return { ...draft, trail: [start, draft.trail.at(-1)], causeKey: `${lost.path}:gone` };
}
/** A file of the same name that exports as much, if there is one only. */
function successor(lost, nodes) {
    const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
    const namesOf = (node) => node.columns.map(({ name }) => name).join('\0');
    const same = nodes.filter((node) => node.kind === 'code' && nameOf(node.path) === nameOf(lost.path));
    const alike = same.filter((node) => namesOf(node) === namesOf(lost));
    return alike.length === 1 && alike[0].path !== lost.path ? alike[0] : null;
}

;// CONCATENATED MODULE: ./src/rules/index.ts
// All rules, one line each, in alphabetical order. The conformity test holds this list to the folder.































const rules = [
    noBrokenComponentProp,
    noBrokenDbtContract,
    noBrokenDbtUpstream,
    noChangedDefaultInUse,
    noCircularModule,
    noDanglingForeignKey,
    noDriftedEntity,
    noDriftedSourceColumn,
    noIncompatibleColumnType,
    noMigrationOutOfOrder,
    noNewImportCycle,
    noOmittedRequiredColumn,
    noOmittedRequiredField,
    noRemovedColumnInUse,
    noRemovedDbtModelInUse,
    noRemovedEnumValueInUse,
    noRemovedExportInUse,
    noRemovedFunctionInUse,
    noRemovedPropertyInUse,
    noRemovedRouteInUse,
    noRemovedTableInUse,
    noRenamedColumnInUse,
    noRenamedTableInUse,
    noReshapedDbtExposure,
    noRetypedPropertyInUse,
    noStaleDbtColumn,
    noUnapplicableMigration,
    noUnavailableProvider,
    noUndeclaredEnvKey,
    noUnresolvedDbtReference,
    noUnresolvedImport,
];


/***/ }),

/***/ 10281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ brokenDraft),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Ij: () => (/* binding */ finishFindings),
/* harmony export */   Xb: () => (/* binding */ goneName),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   sc: () => (/* binding */ through),
/* harmony export */   wA: () => (/* binding */ reader)
/* harmony export */ });
/* harmony import */ var _model_fingerprint__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91109);
// What a rule is: one file that says what is forbidden, why it breaks things, how to mend it, examples that run, and the check.

/** The draft for a reference that no longer resolves. */
function brokenDraft(broken, message, help) {
    const { fault, cause } = broken;
    const { path, line, startColumn, endLine, endColumn } = fault;
    const start = cause ?? broken.was?.definedAt ?? null;
    const trail = [];
    const root = cause?.root;
    if (start && root)
        trail.push({ ...root, path: start.path, line: start.line });
    trail.push(...broken.steps);
    // A member that is still declared stands where it is declared, not where its column went.
    const own = root && /^(?:entity|type):/.test(fault.to) ? (broken.was?.definedAt ?? start) : start;
    if (own && broken.steps.length === 0)
        trail.push({ asset: fault.to, column: fault.column, path: own.path, line: own.line });
    trail.push({ asset: fault.from, column: null, path, line });
    return {
        path,
        line,
        startColumn,
        endLine,
        endColumn,
        certainty: certaintyOf(broken),
        introduced: broken.introduced,
        asset: fault.from,
        column: null,
        changedAsset: root?.asset ?? (fault.to === '' ? null : fault.to),
        clause: fault.clause,
        message,
        help,
        trail,
        subject: `${fault.to}:${fault.column ?? ''}`,
        causeKey: start ? `${start.path}:${start.line}:${start.startColumn}` : `${fault.to}:${fault.column ?? ''}`,
    };
}
/** What resolved at base and does not now is as sure as it was. */
function certaintyOf({ fault, was }) {
    if (fault.certainty !== 'possible' || !was)
        return fault.certainty;
    return was.certainty;
}
/** Gives drafts their identity: the same defect has the same id whatever else moves. */
function finishFindings(rule, drafts) {
    const counts = new Map();
    return drafts.map(({ subject, causeKey, severity, ...draft }) => {
        const base = (0,_model_fingerprint__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(rule.id, draft.path, draft.asset, draft.changedAsset, subject, draft.clause);
        const count = counts.get(base) ?? 0;
        counts.set(base, count + 1);
        return {
            ...draft,
            trail: draft.trail.filter((step, at) => !isSameStep(step, draft.trail[at - 1])),
            id: count === 0 ? base : (0,_model_fingerprint__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(base, count),
            rule: rule.id,
            severity: severity ?? rule.severity,
            fix: null,
            cause: (0,_model_fingerprint__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(causeKey),
        };
    });
}
function isSameStep(step, other) {
    const { asset, column, path, line } = step;
    return other?.asset === asset && other.column === column && other.path === path && other.line === line;
}
/** What changed, as people say it: the column of the table, not of the model that passes it on. */
function goneName({ fault, cause }) {
    const root = fault.to.startsWith('dbt:') ? cause?.root : undefined;
    return root ? shortName(root.asset, root.column) : shortName(fault.to, fault.column);
}
/** ` through model \`stg_users\``, when others stand between the change and the reader. */
function through({ steps }) {
    const last = steps.at(-1);
    return last ? ` through ${reader(last.asset)}` : '';
}
/** `table:public.users` → `users`, `table:shop/sales.orders` → `sales.orders`, `dbt:model.stg_users` → `stg_users`: as people say it. */
function shortName(asset, column = null) {
    const name = asset.slice(asset.indexOf(':') + 1);
    const isDbt = asset.startsWith('dbt:');
    const isMember = asset.startsWith('entity:') || asset.startsWith('type:');
    const bare = isMember
        ? name.slice(name.lastIndexOf('#') + 1)
        : isDbt
            ? name.slice(name.indexOf('.') + 1)
            : name.slice(name.lastIndexOf('/') + 1).replace(/^(public|dbo|main)\./, '');
    if (column === null)
        return bare;
    return bare === '' ? column : `${bare}.${column}`;
}
/** `view active_users`, `migration 004_drop.sql`: who reads. */
function reader(asset) {
    const kind = asset.slice(0, asset.indexOf(':'));
    const name = asset.slice(asset.indexOf(':') + 1);
    switch (kind) {
        case 'migration':
        case 'sql':
        case 'code':
            return `\`${name}\``;
        case 'table':
            return `table \`${shortName(asset)}\``;
        case 'dbt':
            return `${name.slice(0, name.indexOf('.')).replace('-', ' ')} \`${shortName(asset)}\``;
        default:
            return `${kind} \`${shortName(asset)}\``;
    }
}
function at(place) {
    return `\`${place.path}:${place.line}\``;
}


/***/ })

};
;