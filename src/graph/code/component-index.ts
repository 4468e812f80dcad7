// Components of all files in; which component a tag means, and all the props that it takes, out.

import type { ShapeFact } from '../../model/code';
import type { ComponentFact, ComponentName, ComponentProp } from '../../model/component';
import type { FileFacts } from '../../model/facts';
import type { ModuleIndex } from './module-index';

export interface Component {
  id: string;
  path: string;
  fact: ComponentFact;
}

export interface TakenProps {
  props: ReadonlyMap<string, { prop: ComponentProp; path: string }>;
  contract: ComponentFact['contract'];
  open: boolean;
}

export interface ComponentIndex {
  components: readonly Component[];
  /** The component that a name means in a file. */
  find(path: string, wanted: ComponentName): Component | null;
  propsOf(component: Component): TakenProps;
}

/** Nobody wraps a component more often. */
const DEEPEST = 8;

export function indexComponents(facts: readonly FileFacts[], modules: ModuleIndex): ComponentIndex {
  const components: Component[] = [];
  const local = new Map<string, Component>();
  const exported = new Map<string, Component>();
  const shapes = new Map<string, { path: string; fact: ShapeFact } | null>();
  for (const { path, facts: own } of facts) {
    for (const fact of own) {
      if (fact.kind === 'shape') {
        const key = `${path}\0${fact.name}`;
        // Interfaces of one name are one: what each of them says alone is not the whole.
        shapes.set(key, shapes.has(key) ? null : { path, fact });
      }
      if (fact.kind !== 'component') continue;
      const component = { id: `component:${path}#${fact.name}`, path, fact };
      components.push(component);
      local.set(`${path}\0${fact.name}`, component);
      for (const name of fact.exports) exported.set(`${path}\0${name}`, component);
    }
  }
  const known = new Map<Component, TakenProps>();

  /** Where a name that another file exports is declared there. */
  function declared(path: string, { from, name }: ComponentName): { path: string; name: string } | null {
    if (!from) return { path, name };
    const to = modules.resolveImport(path, from.specifier);
    if (to === null) return null;
    const root = name.split('.')[0]!;
    const rest = name.slice(root.length);
    // `import * as ui`: the member is what is exported.
    const wanted = from.name === '*' ? rest.slice(1) : from.name;
    const [first = '', ...members] = wanted.split('.');
    const origin = first === '' ? null : modules.resolveExport(to, first);
    if (!origin) return null;
    const tail = from.name === '*' ? members.map((member) => `.${member}`).join('') : rest;
    return { path: origin.path, name: origin.name + tail };
  }

  function find(path: string, wanted: ComponentName): Component | null {
    const at = declared(path, wanted);
    if (!at) return null;
    if (!wanted.from) return local.get(`${at.path}\0${at.name}`) ?? null;
    const [root = '', ...members] = at.name.split('.');
    const own = exported.get(`${at.path}\0${root}`);
    if (members.length === 0) return own ?? null;
    const name = own?.fact.name ?? root;
    return local.get(`${at.path}\0${[name, ...members].join('.')}`) ?? null;
  }

  function propsOf(component: Component, depth = 0): TakenProps {
    const had = known.get(component);
    if (had) return had;
    const taken = freshProps(component, depth);
    known.set(component, taken);
    return taken;
  }

  function freshProps({ path, fact }: Component, depth: number): TakenProps {
    if (fact.of) {
      const inner = depth < DEEPEST ? find(path, fact.of) : null;
      return inner && inner.fact !== fact
        ? withDefaults(propsOf(inner, depth + 1), fact)
        : { props: new Map(), contract: 'declared', open: true };
    }
    const props = new Map(fact.props.map((prop) => [prop.name, { prop, path }]));
    let { open } = fact;
    for (const type of fact.types) {
      const at = declared(path, type);
      const shape = at && shapes.get(`${at.path}\0${at.name}`);
      if (!shape || shape.fact.partial) open = true;
      for (const { name, optional, type: written, at: spot } of shape?.fact.members ?? [])
        props.set(name, { prop: { name, required: !optional, type: written, at: spot }, path: shape!.path });
    }
    return withDefaults({ props, contract: fact.contract, open }, fact);
  }

  return { components, find, propsOf };
}

function withDefaults(taken: TakenProps, { defaults }: ComponentFact): TakenProps {
  if (defaults.length === 0) return taken;
  const given = new Set(defaults);
  const props = new Map(taken.props);
  for (const [name, { prop, path }] of props)
    if (given.has(name)) props.set(name, { prop: { ...prop, required: false }, path });
  return { ...taken, props };
}
