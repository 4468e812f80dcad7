// Mongoose as its users see it. `At<D>` marks strings that name paths of `D`.

/** The package: what it exports by name is its default export too. */
export const mongoosePackage = `
import * as mongoose from 'mongoose/all';
export * from 'mongoose/all';
export default mongoose;
`;

export const mongoose = `
export type At<D> = string & { readonly __members: D };
type Fn = (...args: any[]) => any;
export type AnyObject = { [key: string]: any };
type Plain = string | number | boolean | bigint | Date | Buffer | Fn | Types.ObjectId;
type Element<T> = T extends (infer U)[] ? U : T;
type Operators<T> = { $eq?: any; $ne?: any; $in?: readonly any[]; $nin?: readonly any[]; $gt?: any; $gte?: any; $lt?: any; $lte?: any; $exists?: boolean; $regex?: any; $options?: string; $not?: any; $all?: any; $elemMatch?: Element<NonNullable<T>> extends object ? QueryFilter<Element<NonNullable<T>>> : any; $size?: number; $type?: any; $mod?: any; $near?: any; $geoWithin?: any; $geoIntersects?: any };
type Cast<T> = T extends Types.ObjectId ? T | string : T extends Date ? T | string | number : T;
type Value<T> = Cast<T> | Cast<Element<NonNullable<T>>> | readonly Cast<Element<NonNullable<T>>>[] | Operators<T> | RegExp | null;
type Paths = { [path: \`\${string}.\${string}\`]: any };
export type QueryFilter<D> = { [P in keyof D]?: Value<D[P]> } & { _id?: any; $and?: QueryFilter<D>[]; $or?: QueryFilter<D>[]; $nor?: QueryFilter<D>[]; $text?: any; $where?: any; $expr?: any; $comment?: string; $jsonSchema?: any; readonly __members?: D; readonly __asks?: true } & Paths;
export type RootQuerySelector<D> = QueryFilter<D>;
export type FilterQuery<D> = QueryFilter<D>;
type Fields<D, V> = { [P in keyof D]?: V } & { readonly __members?: D } & { [path: string]: V | any };
type Sets<D> = { [P in keyof D]?: any } & { readonly __members?: D; readonly __writes?: true } & AnyObject;
type Values<D> = { [P in keyof D]?: Cast<D[P]> | null } & { readonly __members?: D; readonly __writes?: true } & AnyObject;
/** What is written whole: Mongoose takes anything here, casts it, and leaves out what the schema does not have. */
type Part<T> = NonNullable<T> extends Plain ? any : NonNullable<T> extends (infer U)[] ? (NonNullable<U> extends Plain ? any : readonly Written<U>[]) : Written<T> | Types.ObjectId | string | null;
type Written<D> = { [P in keyof D]?: Part<D[P]> } & { readonly __members?: D; readonly __writes?: true } & AnyObject;
type Given<D> = Partial<D> | (AnyObject & { readonly __members?: D; readonly __writes?: true });
export type UpdateQuery<D> = Values<D> & { $set?: Values<D>; $unset?: Sets<D>; $inc?: Sets<D>; $mul?: Sets<D>; $min?: Sets<D>; $max?: Sets<D>; $rename?: Sets<D>; $setOnInsert?: Sets<D>; $currentDate?: Sets<D>; $push?: Sets<D>; $pull?: Sets<D>; $pullAll?: Sets<D>; $addToSet?: Sets<D>; $pop?: Sets<D>; $bit?: Sets<D> } & AnyObject;
export type UpdateWithAggregationPipeline = any[];
export type ProjectionType<D> = Fields<D, any> | string | At<D> | readonly (string | At<D>)[];
export type SortOrder = -1 | 1 | 'asc' | 'ascending' | 'desc' | 'descending';
type Sort<D> = string | At<D> | Fields<D, SortOrder | any> | [string | At<D>, SortOrder][] | Map<string, SortOrder> | null;
export interface QueryOptions<D = any> { sort?: Sort<D>; projection?: ProjectionType<D>; fields?: any; lean?: any; populate?: string | At<D> | (string | At<D> | PopulateOptions<D>)[] | PopulateOptions<D>; new?: boolean; upsert?: boolean; [option: string]: any }
export interface PopulateOptions<D = any> { path: string | At<D>; select?: any; match?: any; model?: any; options?: any; populate?: any; strictPopulate?: boolean; [option: string]: any }
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
  save(options?: SaveOptions): Promise<this>; deleteOne(options?: any): any; remove(options?: any): Promise<this>; updateOne(update?: any, options?: any): any; replaceOne(value?: any): any; validate(...args: any[]): Promise<void>; validateSync(...args: any[]): any; populate<P = {}>(path: string | At<this> | (string | At<this> | PopulateOptions<this>)[] | PopulateOptions<this>, ...more: any[]): Promise<this & P>; depopulate(path?: string | At<this>): this; populated(path: string | At<this>): any; execPopulate(): Promise<this>;
  toObject<T = LeanOf<this>>(options?: any): T; toJSON<T = LeanOf<this>>(options?: any): T; set(path: string | At<this>, value: any, ...more: any[]): this; set(values: Sets<this>): this; get(path: string | At<this>, ...args: any[]): any; markModified(path: string | At<this>, scope?: any): void; isModified(path?: string | At<this> | readonly string[]): boolean; isDirectModified(path: any): boolean; isSelected(path: string): boolean; isInit(path: string): boolean; modifiedPaths(options?: any): string[]; directModifiedPaths(): string[]; invalidate(path: string | At<this>, ...args: any[]): any; overwrite(value: any): this; equals(other: any): boolean; increment(): this; init(value: any, ...args: any[]): this; unmarkModified(path: string): void; $set(...args: any[]): this; $session(session?: any): any; $isNew: boolean; $model(name?: string): any; model(name?: string): any; inspect(): any; getChanges(): any;
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
  exec(): Promise<R>; lean<T = Lean<R, D>>(enabled?: any): Query<T, H, D>; populate<P = {}>(path: string | At<D> | (string | At<D>)[] | PopulateOptions<D> | (PopulateOptions<D> | string | At<D>)[], ...more: any[]): this;
  select(fields: string | At<D> | (string | At<D>)[] | Fields<D, any>): this; sort(fields?: Sort<D>): this; limit(count: number): this; skip(count: number): this; where(path: string | At<D>, value?: any): this; where(filter?: QueryFilter<D>): this; and(filters: QueryFilter<D>[]): this; or(filters: QueryFilter<D>[]): this; nor(filters: QueryFilter<D>[]): this;
  equals(value: any): this; gt(path: string | At<D>, value: any): this; gt(value?: any): this; gte(path: string | At<D>, value: any): this; gte(value?: any): this; lt(path: string | At<D>, value: any): this; lt(value?: any): this; lte(path: string | At<D>, value: any): this; lte(value?: any): this; ne(path: string | At<D>, value: any): this; ne(value?: any): this; in(path: string | At<D>, value: any): this; in(value?: any): this; nin(path: string | At<D>, value: any): this; nin(value?: any): this; regex(path: string | At<D>, value: any): this; regex(value?: any): this; exists(path: string | At<D>, value: any): this; exists(value?: any): this; all(...args: any[]): this; elemMatch(...args: any[]): this; size(...args: any[]): this; mod(...args: any[]): this; near(...args: any[]): this; within(): this; slice(...args: any[]): this;
  find(filter?: QueryFilter<D>, projection?: ProjectionType<D> | null, options?: QueryOptions<D>): Query<H[], H, D>; findOne(filter?: QueryFilter<D>, projection?: ProjectionType<D> | null, options?: QueryOptions<D>): Query<H | null, H, D>; findOneAndUpdate(filter?: QueryFilter<D>, update?: UpdateQuery<D>, options?: QueryOptions<D>): Query<H | null, H, D>; countDocuments(filter?: QueryFilter<D>): Query<number, H, D>; distinct(path: string | At<D>, filter?: QueryFilter<D>): Query<any[], H, D>; updateOne(...args: any[]): Query<UpdateWriteOpResult, H, D>; updateMany(...args: any[]): Query<UpdateWriteOpResult, H, D>; deleteOne(...args: any[]): Query<any, H, D>; deleteMany(...args: any[]): Query<any, H, D>; count(filter?: QueryFilter<D>): Query<number, H, D>;
  orFail(error?: any): Query<NonNullable<R>, H, D>; session(session: any): this; setOptions(options: QueryOptions<D>): this; getOptions(): any; getFilter(): QueryFilter<D>; getQuery(): QueryFilter<D>; getUpdate(): UpdateQuery<D> | any; setUpdate(update: any): void; setQuery(query: any): void; set(...args: any[]): this; get(path: string | At<D>): any; projection(...args: any[]): any; collation(value: any): this; hint(value: any): this; batchSize(count: number): this; maxTimeMS(ms: number): this; read(...args: any[]): this; cursor(options?: any): any; transform<T>(run: (value: R) => T): Query<T, H, D>; merge(source: any): this; clone(): this; explain(...args: any[]): any; comment(text: string): this; allowDiskUse(enabled: boolean): this; tailable(...args: any[]): this; cast(...args: any[]): any; toConstructor(): any; model: any; op: string; mongooseOptions(options?: any): any; remove(...args: any[]): any; [Symbol.asyncIterator](): AsyncIterator<H>;
}
type Lean<R, D> = R extends (infer U)[] ? (D & { _id: any; __v?: any })[] : null extends R ? (D & { _id: any; __v?: any }) | null : R extends number ? R : D & { _id: any; __v?: any };
export type QueryWithHelpers<R, H, T = {}, D = H> = Query<R, H, D> & T;
export interface UpdateWriteOpResult { acknowledged: boolean; modifiedCount: number; upsertedId: any; upsertedCount: number; matchedCount: number; [more: string]: any }
export interface Aggregate<R> extends Promise<R> { exec(): Promise<R>; [stage: string]: any }
export type PipelineStage = { [stage: string]: any };
type Matching<D> = { filter?: QueryFilter<D>; update?: UpdateQuery<D> | any[]; [option: string]: any };
export type Write<D> = { insertOne?: { document: Values<D>; [option: string]: any }; updateOne?: Matching<D>; updateMany?: Matching<D>; deleteOne?: Matching<D>; deleteMany?: Matching<D>; replaceOne?: { filter?: QueryFilter<D>; replacement?: Values<D>; [option: string]: any } };
export interface Model<D, Q = {}, M = {}, V = {}, H = HydratedDocument<D, M, V>, S = any> {
  new (value?: Written<D> | D, fields?: any, options?: any): H; readonly __document?: D; readonly modelName: string; readonly collection: any; readonly db: any; readonly schema: Schema<D>; readonly base: any; discriminators?: any; readonly prototype: H;
  find(filter?: QueryFilter<D>, projection?: ProjectionType<D> | null, options?: QueryOptions<D> | null): Query<H[], H, D> & Q; findOne(filter?: QueryFilter<D>, projection?: ProjectionType<D> | null, options?: QueryOptions<D> | null): Query<H | null, H, D> & Q; findById(id: any, projection?: ProjectionType<D> | null, options?: QueryOptions<D> | null): Query<H | null, H, D> & Q;
  findOneAndUpdate(filter?: QueryFilter<D>, update?: UpdateQuery<D>, options?: QueryOptions<D> | null): Query<H | null, H, D> & Q; findByIdAndUpdate(id?: any, update?: UpdateQuery<D>, options?: QueryOptions<D> | null): Query<H | null, H, D> & Q; findOneAndDelete(filter?: QueryFilter<D> | null, options?: QueryOptions<D> | null): Query<H | null, H, D> & Q; findByIdAndDelete(id?: any, options?: QueryOptions<D> | null): Query<H | null, H, D> & Q; findOneAndRemove(filter?: QueryFilter<D>, options?: any): Query<H | null, H, D> & Q; findByIdAndRemove(id?: any, options?: any): Query<H | null, H, D> & Q; findOneAndReplace(filter?: QueryFilter<D>, value?: Given<D>, options?: any): Query<H | null, H, D> & Q;
  create(values: Given<D>[], options?: any): Promise<H[]>; create(value: Given<D>, options?: any): Promise<H>; create(...values: Given<D>[]): Promise<H[]>; insertMany(values: Given<D>[] | Partial<D>, options?: any): Promise<H[]>; insertOne(value: Given<D>, options?: any): Promise<H>; hydrate(value: any): H;
  updateOne(filter?: QueryFilter<D>, update?: UpdateQuery<D> | any[], options?: any): Query<UpdateWriteOpResult, H, D>; updateMany(filter?: QueryFilter<D>, update?: UpdateQuery<D> | any[], options?: any): Query<UpdateWriteOpResult, H, D>; update(filter?: QueryFilter<D>, update?: UpdateQuery<D>, options?: any): Query<any, H, D>; replaceOne(filter?: QueryFilter<D>, value?: Given<D>, options?: any): Query<UpdateWriteOpResult, H, D>;
  deleteOne(filter?: QueryFilter<D>, options?: any): Query<{ acknowledged: boolean; deletedCount: number }, H, D>; deleteMany(filter?: QueryFilter<D>, options?: any): Query<{ acknowledged: boolean; deletedCount: number }, H, D>; remove(filter?: any): Query<any, H, D>;
  countDocuments(filter?: QueryFilter<D>, options?: any): Query<number, H, D>; estimatedDocumentCount(options?: any): Query<number, H, D>; count(filter?: QueryFilter<D>): Query<number, H, D>; exists(filter: QueryFilter<D>): Query<{ _id: any } | null, H, D>; distinct(path: string | At<D>, filter?: QueryFilter<D>): Query<any[], H, D>; where(path: string | At<D>, value?: any): Query<H[], H, D>; where(filter?: QueryFilter<D>): Query<H[], H, D>;
  aggregate<R = any>(pipeline?: PipelineStage[], options?: any): Aggregate<R[]>; bulkWrite(writes: Write<D>[], options?: any): Promise<any>; bulkSave(documents: H[], options?: any): Promise<any>; populate(documents: any, options: any): Promise<any>; watch(...args: any[]): any; startSession(options?: any): Promise<any>; syncIndexes(options?: any): Promise<any>; createIndexes(options?: any): Promise<void>; ensureIndexes(options?: any): Promise<void>; createCollection(options?: any): Promise<any>; discriminator<T = {}>(name: string, schema: Schema<T>, value?: any): Model<T & D>; init(): Promise<any>; validate(...args: any[]): Promise<any>; castObject(value: any, options?: any): any; diffIndexes(): any; cleanIndexes(): any; listIndexes(): any; mapReduce(...args: any[]): any; on(...args: any[]): any; applyDefaults(value: any): any; translateAliases(value: any): any; $where(value: any): any; recompileSchema(): void;
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
type DocumentHook = 'save' | 'validate' | 'init';
type QueryHook = 'find' | 'findOne' | 'findOneAndUpdate' | 'findOneAndDelete' | 'findOneAndReplace' | 'findOneAndRemove' | 'count' | 'countDocuments' | 'distinct' | 'estimatedDocumentCount' | 'update' | 'updateMany' | 'deleteMany' | 'replaceOne';
export interface Schema<D = any, M = any, I = {}, Q = {}, V = {}, S = {}> {
  readonly __document?: D;
  add(definition: any, prefix?: string): this; index(fields: Fields<D, any>, options?: any): this; indexes(): any[]; clearIndexes(): this; searchIndex(value: any): this; plugin(plugin: any, options?: any): this; virtual(name: string, options?: { localField?: string | At<D> | ((...args: any[]) => any); [option: string]: any }): VirtualType<HydratedDocument<D, I>>; path(name: string | At<D>, type?: any): any; pathType(name: string): string; requiredPaths(): string[]; eachPath(run: any): this; clone(): this; set(option: string, value: any): this; get(option: string): any; loadClass(value: any): this; remove(path: any): this; pick(paths: (string | At<D>)[]): Schema<any>; omit(paths: (string | At<D>)[]): Schema<any>; discriminator(...args: any[]): this; queue(...args: any[]): this; alias(...args: any[]): this;
  method(name: string, run: (this: HydratedDocument<D, I>, ...args: any[]) => any, options?: any): this; method(methods: { [name: string]: (this: HydratedDocument<D, I>, ...args: any[]) => any }): this; static(name: string, run: (this: OwnModel<M, D>, ...args: any[]) => any): this; static(statics: { [name: string]: (this: OwnModel<M, D>, ...args: any[]) => any }): this; methods: { [name: string]: (this: HydratedDocument<D, I>, ...args: any[]) => any }; statics: { [name: string]: (this: OwnModel<M, D>, ...args: any[]) => any }; query: any; obj: any; paths: any; virtuals: any; childSchemas: any[];
  pre(hook: DocumentHook | DocumentHook[], run: (this: HydratedDocument<D, I>, next: any, ...args: any[]) => any): this; pre(hook: QueryHook | QueryHook[] | RegExp, run: (this: Query<any, HydratedDocument<D, I>, D>, next: any, ...args: any[]) => any): this; pre<T = any>(hook: any, run: (this: T, next: any, ...args: any[]) => any): this; pre<T = any>(hook: any, options: any, run: (this: T, next: any, ...args: any[]) => any): this; pre(hook: any, ...run: any[]): this; post(hook: any, run: (this: any, doc: HydratedDocument<D, I>, next: any) => any): this; post(hook: any, ...run: any[]): this; toJSONSchema(options?: any): any;
}
/** A schema that says nothing of its model has one of its documents. */
type OwnModel<M, D> = 0 extends 1 & M ? Model<D> & AnyObject : M extends Model<any, any, any> ? M : Model<D> & AnyObject;
export interface VirtualType<H> { get(run: (this: H, ...args: any[]) => any): this; set(run: (this: H, ...args: any[]) => any): this; [more: string]: any }
export declare namespace Schema { namespace Types { type ObjectId = import('mongoose/all').Types.ObjectId | string; type Mixed = any; type Decimal128 = any; type Buffer = any } }
export declare const SchemaTypes: any;
export interface ClientSession { [method: string]: any }
export interface Connection { model<N extends keyof Models>(name: N): Exported<Models[N]>; model<D = any>(name: string, schema?: Schema<D>, collection?: string): Model<D>; [member: string]: any }
export interface Collection { [member: string]: any }
export interface ConnectOptions { [option: string]: any }
export type MongooseDocument = Document; export type CallbackError = any; export type CallbackWithoutResultAndOptionalError = any; export type Error = any; export type MongooseError = any; export type SchemaTypeOptions<T> = any; export type SchemaDefinitionProperty<T = any> = any; export type IndexDefinition = any; export type AggregateOptions = any; export type PreSaveMiddlewareFunction = any; export type MongooseUpdateQueryOptions = any; export type InsertManyOptions = any; export type ProjectionFields<D> = Fields<D, any>; export type HydratedArraySubdocument<D> = D & Document; export type HydratedSingleSubdocument<D> = D & Document; export type ApplyBasicQueryCasting<T> = any; export type Condition<T> = any; export type ToObjectOptions = any; export type MongooseOptions = any; export type Mongoose = any;
export declare const connection: Connection; export declare const connections: Connection[]; export declare const models: { [name: string]: Model<any> }; export declare const STATES: any; export declare const mongo: any; export declare const plugin: any; export declare const Aggregate: any; export declare const Query: any; export declare const VirtualType: any; export declare const MongooseError: any; export declare const isObjectIdOrHexString: any; export declare const trusted: any; export declare const sanitizeFilter: any;
/** What model('User') gives: made for each tree. */
export interface Models {}
type Exported<X> = X extends { hydrate: any; findOne: any } ? X : X extends { default: { hydrate: any; findOne: any } } ? X['default'] : { [K in keyof X]: X[K] extends { hydrate: any; findOne: any } ? X[K] : never }[keyof X];
export declare function model<N extends keyof Models>(name: N): Exported<Models[N]>; export declare function model<D>(name: string, schema?: Schema<D, any, any>, collection?: string, options?: any): Model<D>; export declare function model<D, U extends Model<any, any, any>>(name: string, schema?: Schema<any, any, any>, collection?: string, options?: any): U;
export declare function connect(uri: string, options?: any): Promise<any>; export declare function createConnection(...args: any[]): Connection; export declare function disconnect(): Promise<void>; export declare function startSession(options?: any): Promise<any>; export declare function isValidObjectId(value: any): boolean; export declare function set(...args: any[]): any; export declare function get(name: string): any; export declare function now(): Date; export declare function syncIndexes(options?: any): any; export declare function deleteModel(name: any): any; export declare function modelNames(): string[]; export declare function skipMiddlewareFunction(value?: any): any; export declare function overwriteMiddlewareResult(value?: any): any;
export namespace Error { type ValidationError = any; type CastError = any; type ValidatorError = any; type DocumentNotFoundError = any; type VersionError = any }
`;
