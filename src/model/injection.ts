// What code says of NestJS injection: modules with their lists, classes with what they need, and constants that lists and
// tokens are written with. As written in one file; whose provider meets which need is decided when the graph is linked.

import type { ImportedFrom } from './http';
import type { Range } from './range';

/** A dotted name as written, with where its first part comes from; null: from this file. */
export interface WrittenName {
  name: string;
  from: ImportedFrom | null;
}

export type WrittenToken =
  | { kind: 'name'; of: WrittenName }
  | { kind: 'text'; text: string }
  /** What `@InjectRepository(User)`, `@InjectModel('User')`, `@InjectQueue('mails')` ask for. */
  | { kind: 'made'; sort: string; of: WrittenToken | null; source: WrittenToken | null }
  /** `string`, `number`: no class, so nothing can be injected for it. */
  | { kind: 'primitive'; name: string }
  | { kind: 'unknown' };

export interface WrittenNeed {
  token: WrittenToken;
  optional: boolean;
  /** Of the parameter or property; empty in the list of a factory. */
  name: string;
  range: Range;
}

/** One element of `imports`, `providers`, `controllers` or `exports`. */
export type ListEntry =
  /** A class, or a constant that holds an entry or, behind `...` too, a list of them. */
  | { kind: 'name'; of: WrittenName; forward: boolean; range: Range }
  | {
      kind: 'provider';
      provide: WrittenToken;
      use: 'class' | 'value' | 'factory' | 'existing';
      /** The class or token that is used. */
      of: WrittenToken | null;
      needs: WrittenNeed[];
      range: Range;
    }
  /** `TypeOrmModule.forFeature([User])`, `createProviders()`. */
  | {
      kind: 'call';
      of: WrittenName;
      /** Lists that it is given. */
      given: ListEntry[];
      /** Every name and text in its arguments. */
      mentions: WrittenToken[];
      /** `isGlobal: true` and the like; null where it may be. */
      isGlobal: boolean | null;
      forward: boolean;
      range: Range;
    }
  /** `{ module: OrdersModule, providers: […] }` */
  | { kind: 'dynamic'; of: WrittenName; lists: ModuleLists; range: Range }
  /** Nobody can tell without running it. */
  | { kind: 'open'; range: Range };

export interface ModuleLists {
  imports: ListEntry[];
  providers: ListEntry[];
  controllers: ListEntry[];
  exports: ListEntry[];
  /** null where it may be. */
  isGlobal: boolean | null;
}

export interface InjectionModuleFact {
  kind: 'injection-module';
  name: string;
  lists: ModuleLists;
  range: Range;
}

/** `static forRoot()` of a module: what its result adds; null where the result is not written out. */
export interface InjectionMakerFact {
  kind: 'injection-maker';
  /** Class it belongs to. */
  owner: string;
  method: string;
  lists: ModuleLists | null;
}

/** A class that may be provided: what its constructor and its properties ask for. */
export interface InjectableFact {
  kind: 'injectable';
  name: string;
  parent: WrittenName | null;
  /** null: no constructor of its own, or none whose types are kept. */
  parameters: WrittenNeed[] | null;
  properties: WrittenNeed[];
  /** Guards, interceptors, pipes, filters and middlewares that it names: they are made where it is. */
  uses: { of: WrittenName; range: Range }[];
  isDecorated: boolean;
  range: Range;
}

/** A constant, function or member that lists or tokens are written with. */
export interface InjectionValueFact {
  kind: 'injection-value';
  /** `TOKEN`, `Tokens.User`, `createProviders`. */
  name: string;
  /** A token's text; null where it is none. */
  text: string | null;
  /** What the list, or the one thing, is; null where it is none. */
  entries: ListEntry[] | null;
}

/** `NestFactory.create(AppModule)` */
export interface InjectionRootFact {
  kind: 'injection-root';
  module: WrittenName;
  range: Range;
}

export type InjectionFact =
  | InjectionModuleFact
  | InjectionMakerFact
  | InjectableFact
  | InjectionValueFact
  | InjectionRootFact;
