// What code says of React components: the props that each takes, and where JSX uses one with which props. As written in one
// file; which component a tag means is decided when the graph is linked.

import type { Spot } from './code';
import type { ImportedFrom } from './http';

export interface ComponentFact {
  kind: 'component';
  /** Of the function, class or variable; `default` for one without a name. `Card.Header` for a member. */
  name: string;
  /** Names under which the file exports it. */
  exports: string[];
  /** The same component as another one: `memo(Card)`, `lazy(() => import('./card'))`; its props are those of that one. */
  of: ComponentName | null;
  props: ComponentProp[];
  /** Types whose members are props too. */
  types: ComponentName[];
  /** `declared`: the props are those of a type; `taken`: those that the body takes out, so that others do no harm. */
  contract: 'declared' | 'taken';
  /** It takes, or may take, more than these. */
  open: boolean;
  /** Props with a default beside the component: nobody has to give them. */
  defaults: string[];
  at: Spot;
}

export interface ComponentProp {
  name: string;
  required: boolean;
  /** As written; empty where nobody says. */
  type: string;
  at: Spot;
}

/** A local name, with its members, and where it comes from. */
export interface ComponentName {
  name: string;
  from: ImportedFrom | null;
}

/** All tags of a file that may mean components. */
export interface JsxFact {
  kind: 'jsx';
  uses: JsxUse[];
}

export interface JsxUse extends ComponentName {
  /** The component around; null outside of one. */
  within: string | null;
  /** Of the name in the opening tag. */
  at: Spot;
  given: { name: string; at: Spot }[];
  /** More is given than is written: `{...rest}`. */
  spread: boolean;
  /** It has content. */
  content: boolean;
}

export type ComponentModelFact = ComponentFact | JsxFact;
