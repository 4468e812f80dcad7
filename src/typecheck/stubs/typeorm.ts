// TypeORM as its users see it. `At<E>` marks strings that name members of `E`: the checker hands `E` back for them.

export const typeorm = `
export type At<E> = string & { readonly __members: E };
type Fn = (...args: any[]) => any;
export type ObjectLiteral = { [key: string]: any };
export type EntityTarget<E> = (new (...args: any[]) => E) | { type: E; name: string } | EntitySchema<E> | string;
export type ObjectType<T> = (new (...args: any[]) => T) | Function;
export type DeepPartial<T> = T | (T extends (infer U)[] ? DeepPartial<U>[] : T extends object ? { [K in keyof T]?: DeepPartial<T[K]> } : T);
export type QueryPartialEntity<T> = { [P in keyof T]?: T[P] | (() => string) };
export type QueryDeepPartialEntity<T> = { [P in keyof T]?: (T[P] extends (infer U)[] ? QueryDeepPartialEntity<U>[] : T[P] extends readonly (infer U)[] ? readonly QueryDeepPartialEntity<U>[] : QueryDeepPartialEntity<T[P]>) | (() => string) };
type WhereProperty<P, F = P> = P extends Promise<infer I> ? WhereProperty<NonNullable<I>> : P extends (infer I)[] ? WhereProperty<NonNullable<I>> : P extends Fn ? never : P extends Date ? F | FindOperator<F> : P extends string | number | boolean | bigint | symbol ? F | FindOperator<F> : P extends object ? FindOptionsWhere<F> | FindOptionsWhere<F>[] | FindOperator<any> | boolean | F : F | FindOperator<F>;
export type FindOptionsWhereProperty<P, F = P> = WhereProperty<P, F>;
export type FindOptionsWhere<E> = { [P in keyof E]?: P extends 'toString' ? unknown : WhereProperty<NonNullable<E[P]>> };
export type FindConditions<E> = FindOptionsWhere<E>;
export type FindOptionsOrderValue = 'ASC' | 'DESC' | 'asc' | 'desc' | 1 | -1 | { direction?: 'asc' | 'desc' | 'ASC' | 'DESC'; nulls?: 'first' | 'last' | 'FIRST' | 'LAST' };
type OrderProperty<P> = P extends Promise<infer I> ? OrderProperty<NonNullable<I>> : P extends (infer I)[] ? OrderProperty<NonNullable<I>> : P extends Fn ? never : P extends string | number | boolean | bigint | Date ? FindOptionsOrderValue : P extends object ? FindOptionsOrder<P> | FindOptionsOrderValue : FindOptionsOrderValue;
export type FindOptionsOrder<E> = { [P in keyof E]?: P extends 'toString' ? unknown : OrderProperty<NonNullable<E[P]>> };
type SelectProperty<P> = P extends Promise<infer I> ? SelectProperty<I> | boolean : P extends (infer I)[] ? SelectProperty<I> | boolean : P extends Fn ? never : P extends string | number | boolean | bigint | Date ? boolean : P extends object ? FindOptionsSelect<P> | boolean : boolean;
export type FindOptionsSelect<E> = { [P in keyof E]?: P extends 'toString' ? unknown : SelectProperty<NonNullable<E[P]>> };
export type FindOptionsSelectByString<E> = (keyof E | At<E>)[];
type RelationProperty<P> = P extends Promise<infer I> ? RelationProperty<NonNullable<I>> | boolean : P extends (infer I)[] ? RelationProperty<NonNullable<I>> | boolean : P extends string | number | boolean | bigint | Date | Fn ? never : P extends object ? FindOptionsRelations<P> | boolean : boolean;
export type FindOptionsRelations<E> = { [P in keyof E]?: P extends 'toString' ? unknown : RelationProperty<NonNullable<E[P]>> };
export type FindOptionsRelationByString = string[];
export interface JoinOptions { alias: string; leftJoinAndSelect?: { [key: string]: string }; innerJoinAndSelect?: { [key: string]: string }; leftJoin?: { [key: string]: string }; innerJoin?: { [key: string]: string } }
export interface FindOneOptions<E = any> {
  comment?: string; select?: FindOptionsSelect<E> | FindOptionsSelectByString<E>; where?: FindOptionsWhere<E>[] | FindOptionsWhere<E> | string | Fn;
  relations?: FindOptionsRelations<E> | (string | At<E>)[]; relationLoadStrategy?: 'join' | 'query'; join?: JoinOptions; order?: FindOptionsOrder<E>;
  cache?: any; lock?: any; withDeleted?: boolean; loadRelationIds?: boolean | { relations?: (string | At<E>)[]; disableMixedMap?: boolean }; loadEagerRelations?: boolean; transaction?: boolean;
}
export interface FindManyOptions<E = any> extends FindOneOptions<E> { skip?: number; take?: number }
export interface SaveOptions { data?: any; listeners?: boolean; transaction?: boolean; chunk?: number; reload?: boolean }
export interface RemoveOptions { data?: any; listeners?: boolean; transaction?: boolean; chunk?: number }
export interface UpsertOptions<E> { conflictPaths: (string | At<E>)[] | { [P in keyof E]?: true }; skipUpdateIfNoValuesChanged?: boolean; upsertType?: string; indexPredicate?: string }
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
export declare class Repository<E> {
  readonly target: EntityTarget<E>; readonly manager: EntityManager; readonly queryRunner?: QueryRunner; readonly metadata: EntityMetadata;
  constructor(target: EntityTarget<E>, manager: EntityManager, queryRunner?: QueryRunner);
  createQueryBuilder(alias?: string, runner?: QueryRunner): SelectQueryBuilder<E>;
  hasId(entity: E): boolean; getId(entity: E): any;
  create(): E; create(entities: DeepPartial<E>[]): E[]; create(entity: DeepPartial<E>): E;
  merge(into: E, ...from: DeepPartial<E>[]): E; preload(entity: DeepPartial<E>): Promise<E | undefined>;
  save<T extends DeepPartial<E>>(entities: T[], options?: SaveOptions): Promise<(T & E)[]>; save<T extends DeepPartial<E>>(entity: T, options?: SaveOptions): Promise<T & E>;
  remove(entities: E[], options?: RemoveOptions): Promise<E[]>; remove(entity: E, options?: RemoveOptions): Promise<E>;
  softRemove<T extends DeepPartial<E>>(entities: T[], options?: SaveOptions): Promise<(T & E)[]>; softRemove<T extends DeepPartial<E>>(entity: T, options?: SaveOptions): Promise<T & E>;
  recover<T extends DeepPartial<E>>(entities: T[], options?: SaveOptions): Promise<(T & E)[]>; recover<T extends DeepPartial<E>>(entity: T, options?: SaveOptions): Promise<T & E>;
  insert(entity: QueryDeepPartialEntity<E> | QueryDeepPartialEntity<E>[]): Promise<InsertResult>;
  update(criteria: Ids | FindOptionsWhere<E> | FindOptionsWhere<E>[], values: QueryDeepPartialEntity<E>): Promise<UpdateResult>;
  updateAll(values: QueryDeepPartialEntity<E>): Promise<UpdateResult>;
  upsert(values: QueryDeepPartialEntity<E> | QueryDeepPartialEntity<E>[], conflict: (string | At<E>)[] | UpsertOptions<E>): Promise<InsertResult>;
  delete(criteria: Ids | FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<DeleteResult>; deleteAll(): Promise<DeleteResult>;
  softDelete(criteria: Ids | FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<UpdateResult>; restore(criteria: Ids | FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<UpdateResult>;
  exists(options?: FindManyOptions<E>): Promise<boolean>; exist(options?: FindManyOptions<E>): Promise<boolean>; existsBy(where: FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<boolean>;
  count(options?: FindManyOptions<E> | FindOptionsWhere<E>): Promise<number>; countBy(where: FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<number>;
  sum(column: keyof E | At<E>, where?: FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<number | null>; average(column: keyof E | At<E>, where?: FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<number | null>;
  minimum(column: keyof E | At<E>, where?: FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<number | null>; maximum(column: keyof E | At<E>, where?: FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<number | null>;
  find(options?: FindManyOptions<E> | FindOptionsWhere<E>): Promise<E[]>; findBy(where: FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<E[]>;
  findAndCount(options?: FindManyOptions<E> | FindOptionsWhere<E>): Promise<[E[], number]>; findAndCountBy(where: FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<[E[], number]>;
  findByIds(ids: any[], options?: FindManyOptions<E>): Promise<E[]>;
  findOne(id: Id | undefined, options?: FindOneOptions<E>): Promise<E | null>; findOne(options?: FindOneOptions<E> | FindOptionsWhere<E>, more?: FindOneOptions<E>): Promise<E | null>;
  findOneBy(where: FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<E | null>; findOneById(id: Id): Promise<E | null>;
  findOneOrFail(id: Id | undefined, options?: FindOneOptions<E>): Promise<E>; findOneOrFail(options?: FindOneOptions<E> | FindOptionsWhere<E>, more?: FindOneOptions<E>): Promise<E>;
  findOneByOrFail(where: FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<E>;
  query(sql: string, parameters?: any[]): Promise<any>; clear(): Promise<void>;
  increment(where: FindOptionsWhere<E>, column: string | At<E>, value: number | string): Promise<UpdateResult>; decrement(where: FindOptionsWhere<E>, column: string | At<E>, value: number | string): Promise<UpdateResult>;
  extend<C>(custom: C & ThisType<Repository<E> & C>): Repository<E> & C;
}
export declare class TreeRepository<E> extends Repository<E> {
  findTrees(options?: any): Promise<E[]>; findRoots(options?: any): Promise<E[]>; findDescendants(entity: E, options?: any): Promise<E[]>; findDescendantsTree(entity: E, options?: any): Promise<E>;
  countDescendants(entity: E): Promise<number>; findAncestors(entity: E, options?: any): Promise<E[]>; findAncestorsTree(entity: E, options?: any): Promise<E>; countAncestors(entity: E): Promise<number>;
  createDescendantsQueryBuilder(alias: string, closure: string, entity: E): SelectQueryBuilder<E>; createAncestorsQueryBuilder(alias: string, closure: string, entity: E): SelectQueryBuilder<E>;
}
export declare class MongoRepository<E> extends Repository<E> { [name: string]: any }
export declare class AbstractRepository<E> { protected manager: EntityManager; protected repository: Repository<E>; protected createQueryBuilder(alias: string): SelectQueryBuilder<E> }
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
  createQueryBuilder<E>(target: EntityTarget<E>, alias: string, runner?: QueryRunner): SelectQueryBuilder<E>; createQueryBuilder(runner?: QueryRunner): SelectQueryBuilder<any>;
  create<E>(target: EntityTarget<E>): E; create<E>(target: EntityTarget<E>, values: DeepPartial<E>[]): E[]; create<E>(target: EntityTarget<E>, values?: DeepPartial<E>): E;
  merge<E>(target: EntityTarget<E>, into: E, ...from: DeepPartial<E>[]): E; preload<E>(target: EntityTarget<E>, values: DeepPartial<E>): Promise<E | undefined>;
  save<E>(entities: E[], options?: SaveOptions): Promise<E[]>; save<E>(entity: E, options?: SaveOptions): Promise<E>;
  save<E, T extends DeepPartial<E>>(target: EntityTarget<E>, entities: T[], options?: SaveOptions): Promise<(T & E)[]>; save<E, T extends DeepPartial<E>>(target: EntityTarget<E>, entity: T, options?: SaveOptions): Promise<T & E>;
  remove<E>(entity: E, options?: RemoveOptions): Promise<E>; remove<E>(target: EntityTarget<E>, entity: E, options?: RemoveOptions): Promise<E>; softRemove<E>(entity: E): Promise<E>; softRemove<E>(target: EntityTarget<E>, entity: E): Promise<E>;
  insert<E>(target: EntityTarget<E>, values: QueryDeepPartialEntity<E> | QueryDeepPartialEntity<E>[]): Promise<InsertResult>;
  update<E>(target: EntityTarget<E>, criteria: Ids | FindOptionsWhere<E> | FindOptionsWhere<E>[], values: QueryDeepPartialEntity<E>): Promise<UpdateResult>;
  upsert<E>(target: EntityTarget<E>, values: QueryDeepPartialEntity<E> | QueryDeepPartialEntity<E>[], conflict: (string | At<E>)[] | UpsertOptions<E>): Promise<InsertResult>;
  delete<E>(target: EntityTarget<E>, criteria: Ids | FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<DeleteResult>; softDelete<E>(target: EntityTarget<E>, criteria: Ids | FindOptionsWhere<E>): Promise<UpdateResult>; restore<E>(target: EntityTarget<E>, criteria: Ids | FindOptionsWhere<E>): Promise<UpdateResult>;
  count<E>(target: EntityTarget<E>, options?: FindManyOptions<E> | FindOptionsWhere<E>): Promise<number>; countBy<E>(target: EntityTarget<E>, where: FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<number>; exists<E>(target: EntityTarget<E>, options?: FindManyOptions<E>): Promise<boolean>; existsBy<E>(target: EntityTarget<E>, where: FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<boolean>;
  sum<E>(target: EntityTarget<E>, column: keyof E | At<E>, where?: FindOptionsWhere<E>): Promise<number | null>;
  find<E>(target: EntityTarget<E>, options?: FindManyOptions<E> | FindOptionsWhere<E>): Promise<E[]>; findBy<E>(target: EntityTarget<E>, where: FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<E[]>;
  findAndCount<E>(target: EntityTarget<E>, options?: FindManyOptions<E> | FindOptionsWhere<E>): Promise<[E[], number]>; findByIds<E>(target: EntityTarget<E>, ids: any[], options?: FindManyOptions<E>): Promise<E[]>;
  findOne<E>(target: EntityTarget<E>, options?: Id | FindOneOptions<E> | FindOptionsWhere<E>, more?: FindOneOptions<E>): Promise<E | null>; findOneBy<E>(target: EntityTarget<E>, where: FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<E | null>;
  findOneOrFail<E>(target: EntityTarget<E>, options?: Id | FindOneOptions<E> | FindOptionsWhere<E>, more?: FindOneOptions<E>): Promise<E>; findOneByOrFail<E>(target: EntityTarget<E>, where: FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<E>;
  increment<E>(target: EntityTarget<E>, where: any, column: string | At<E>, value: number | string): Promise<UpdateResult>; decrement<E>(target: EntityTarget<E>, where: any, column: string | At<E>, value: number | string): Promise<UpdateResult>;
  clear<E>(target: EntityTarget<E>): Promise<void>; getRepository<E>(target: EntityTarget<E>): Repository<E>; getTreeRepository<E>(target: EntityTarget<E>): TreeRepository<E>; getMongoRepository<E>(target: EntityTarget<E>): MongoRepository<E>;
  getCustomRepository<T>(custom: ObjectType<T>): T; withRepository<R>(repository: R): R; release(): Promise<void>;
}
export declare class DataSource {
  readonly name: string; readonly options: any; readonly manager: EntityManager; readonly isInitialized: boolean; readonly isConnected: boolean; readonly driver: any; readonly entityMetadatas: any[]; readonly migrations: any[]; readonly logger: any; readonly entityMetadatasMap: any; readonly subscribers: any[];
  constructor(options: any); initialize(): Promise<this>; connect(): Promise<this>; destroy(): Promise<void>; close(): Promise<void>; synchronize(drop?: boolean): Promise<void>; dropDatabase(): Promise<void>; runMigrations(options?: any): Promise<any[]>; undoLastMigration(options?: any): Promise<void>; showMigrations(): Promise<boolean>; setOptions(options: any): this;
  hasMetadata(target: any): boolean; getMetadata(target: any): EntityMetadata; getRepository<E>(target: EntityTarget<E>): Repository<E>; getTreeRepository<E>(target: EntityTarget<E>): TreeRepository<E>; getMongoRepository<E>(target: EntityTarget<E>): MongoRepository<E>; getCustomRepository<T>(custom: ObjectType<T>): T;
  transaction<T>(run: (manager: EntityManager) => Promise<T>): Promise<T>; transaction<T>(isolation: string, run: (manager: EntityManager) => Promise<T>): Promise<T>; query<T = any>(sql: string, parameters?: any[], runner?: QueryRunner): Promise<T>;
  createQueryBuilder<E>(target: EntityTarget<E>, alias: string, runner?: QueryRunner): SelectQueryBuilder<E>; createQueryBuilder(runner?: QueryRunner): SelectQueryBuilder<any>; createQueryRunner(mode?: string): QueryRunner; createEntityManager(runner?: QueryRunner): EntityManager;
}
export declare class Connection extends DataSource {}
export type DataSourceOptions = any;
export type ConnectionOptions = any;
export interface QueryRunner { readonly connection: DataSource; readonly manager: EntityManager; readonly isReleased: boolean; readonly isTransactionActive: boolean; readonly data: any; connect(): Promise<any>; release(): Promise<void>; startTransaction(isolation?: string): Promise<void>; commitTransaction(): Promise<void>; rollbackTransaction(): Promise<void>; query(sql: string, parameters?: any[], structured?: boolean): Promise<any>; [method: string]: any }
export declare class Brackets { constructor(run: (builder: WhereExpressionBuilder) => any) }
export declare class NotBrackets extends Brackets {}
type Condition<E> = string | Brackets | FindOptionsWhere<E> | ObjectLiteral | ObjectLiteral[] | ((builder: SelectQueryBuilder<any>) => string);
export interface WhereExpressionBuilder { readonly __entity: any; where(where: Condition<any>, parameters?: ObjectLiteral): this; andWhere(where: Condition<any>, parameters?: ObjectLiteral): this; orWhere(where: Condition<any>, parameters?: ObjectLiteral): this; whereInIds(ids: any): this; andWhereInIds(ids: any): this; orWhereInIds(ids: any): this }
export type WhereExpression = WhereExpressionBuilder;
export declare abstract class QueryBuilder<E> {
  readonly alias: string; readonly connection: DataSource; readonly expressionMap: any; readonly __entity: E;
  select(): SelectQueryBuilder<E>; select(selection: string | string[], alias?: string): SelectQueryBuilder<E>; select(selection: (builder: SelectQueryBuilder<any>) => SelectQueryBuilder<any>, alias?: string): SelectQueryBuilder<E>;
  insert(): InsertQueryBuilder<E>; update(): UpdateQueryBuilder<E>; update(values: QueryDeepPartialEntity<E>): UpdateQueryBuilder<E>; update<T>(target: EntityTarget<T>, values?: QueryDeepPartialEntity<T>): UpdateQueryBuilder<T>; delete(): DeleteQueryBuilder<E>; softDelete(): any; restore(): any; relation(path: string | At<E>): RelationQueryBuilder<E>; relation<T>(target: EntityTarget<T>, path: string | At<T>): RelationQueryBuilder<T>;
  setParameter(key: string, value: any): this; setParameters(parameters: ObjectLiteral): this; getParameters(): ObjectLiteral; getQuery(): string; getSql(): string; getQueryAndParameters(): [string, any[]]; printSql(): this; execute(): Promise<any>; clone(): this; subQuery(): SelectQueryBuilder<any>; comment(text: string): this; setQueryRunner(runner: QueryRunner): this; useTransaction(enabled: boolean): this; addCommonTableExpression(builder: any, alias: string, options?: any): this; hasRelation(target: any, relation: any): boolean; escape(name: string): string;
}
export declare class SelectQueryBuilder<E> extends QueryBuilder<E> {
  addSelect(selection: string | string[], alias?: string): this; addSelect(selection: (builder: SelectQueryBuilder<any>) => SelectQueryBuilder<any>, alias?: string): this; distinct(on?: boolean): this; distinctOn(columns: string[]): this;
  from<T>(target: EntityTarget<T>, alias: string): SelectQueryBuilder<T>; from(target: (builder: SelectQueryBuilder<any>) => SelectQueryBuilder<any>, alias: string): SelectQueryBuilder<any>; addFrom<T>(target: any, alias: string): SelectQueryBuilder<T>;
  innerJoin(path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this; leftJoin(path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this; innerJoinAndSelect(path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this; leftJoinAndSelect(path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this;
  innerJoinAndMapMany(map: string, path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this; innerJoinAndMapOne(map: string, path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this; leftJoinAndMapMany(map: string, path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this; leftJoinAndMapOne(map: string, path: any, alias: string, condition?: string, parameters?: ObjectLiteral): this;
  loadRelationIdAndMap(map: string, relation: string, options?: any, factory?: any): this; loadRelationCountAndMap(map: string, relation: string, alias?: string, factory?: any): this; loadAllRelationIds(options?: any): this;
  where(where: Condition<E>, parameters?: ObjectLiteral): this; andWhere(where: Condition<E>, parameters?: ObjectLiteral): this; orWhere(where: Condition<E>, parameters?: ObjectLiteral): this; whereExists(builder: any): this; andWhereExists(builder: any): this; orWhereExists(builder: any): this; whereInIds(ids: any): this; andWhereInIds(ids: any): this; orWhereInIds(ids: any): this;
  groupBy(column?: string): this; addGroupBy(column: string): this; having(text: string, parameters?: ObjectLiteral): this; andHaving(text: string, parameters?: ObjectLiteral): this; orHaving(text: string, parameters?: ObjectLiteral): this;
  orderBy(): this; orderBy(sort: string, order?: 'ASC' | 'DESC', nulls?: 'NULLS FIRST' | 'NULLS LAST'): this; orderBy(order: { [key: string]: any }): this; addOrderBy(sort: string, order?: 'ASC' | 'DESC', nulls?: 'NULLS FIRST' | 'NULLS LAST'): this;
  limit(count?: number): this; offset(count?: number): this; take(count?: number): this; skip(count?: number): this; setLock(mode: string, version?: any, tables?: string[]): this; setOnLocked(mode: string): this; withDeleted(): this; maxExecutionTime(ms: number): this; cache(...args: any[]): this; setFindOptions(options: FindManyOptions<E>): this; useIndex(index: string): this; setQueryRunner(runner: QueryRunner): this;
  getRawAndEntities<T = any>(): Promise<{ entities: E[]; raw: T[] }>; getRawOne<T = any>(): Promise<T | undefined>; getRawMany<T = any>(): Promise<T[]>; getOne(): Promise<E | null>; getOneOrFail(): Promise<E>; getMany(): Promise<E[]>; getCount(): Promise<number>; getExists(): Promise<boolean>; getManyAndCount(): Promise<[E[], number]>; stream(): Promise<any>;
}
export declare class InsertQueryBuilder<E> extends QueryBuilder<E> { into<T>(target: EntityTarget<T>, columns?: (string | At<T>)[]): InsertQueryBuilder<T>; values(values: QueryDeepPartialEntity<E> | QueryDeepPartialEntity<E>[]): this; output(columns: string | string[]): this; returning(columns: string | string[]): this; updateEntity(enabled: boolean): this; onConflict(text: string): this; orIgnore(text?: any): this; orUpdate(...args: any[]): this; execute(): Promise<InsertResult> }
export declare class UpdateQueryBuilder<E> extends QueryBuilder<E> { set(values: QueryDeepPartialEntity<E>): this; where(where: Condition<E>, parameters?: ObjectLiteral): this; andWhere(where: Condition<E>, parameters?: ObjectLiteral): this; orWhere(where: Condition<E>, parameters?: ObjectLiteral): this; whereInIds(ids: any): this; output(columns: string | string[]): this; returning(columns: string | string[]): this; orderBy(...args: any[]): this; limit(count?: number): this; whereEntity(entity: E | E[]): this; updateEntity(enabled: boolean): this; execute(): Promise<UpdateResult> }
export declare class DeleteQueryBuilder<E> extends QueryBuilder<E> { from<T>(target: EntityTarget<T>, alias?: string): DeleteQueryBuilder<T>; where(where: Condition<E>, parameters?: ObjectLiteral): this; andWhere(where: Condition<E>, parameters?: ObjectLiteral): this; orWhere(where: Condition<E>, parameters?: ObjectLiteral): this; whereInIds(ids: any): this; returning(columns: string | string[]): this; execute(): Promise<DeleteResult> }
export declare class RelationQueryBuilder<E> extends QueryBuilder<E> { of(entity: any): this; set(value: any): Promise<void>; add(value: any): Promise<void>; remove(value: any): Promise<void>; addAndRemove(added: any, removed: any): Promise<void>; loadOne<T = any>(): Promise<T | undefined>; loadMany<T = any>(): Promise<T[]> }
export type Relation<T> = T;
export interface EntitySchemaOptions<T> { name: string; target?: any; tableName?: string; columns: { [P in keyof T]?: any }; relations?: { [P in keyof T]?: any }; [more: string]: any }
export declare class EntitySchema<T = any> { readonly options: EntitySchemaOptions<T>; constructor(options: EntitySchemaOptions<T>) }
export interface MigrationInterface { name?: string; transaction?: boolean; up(runner: QueryRunner): Promise<any>; down(runner: QueryRunner): Promise<any> }
export interface EntitySubscriberInterface<E = any> { listenTo?(): any; afterLoad?(entity: E, event?: LoadEvent<E>): any; beforeInsert?(event: InsertEvent<E>): any; afterInsert?(event: InsertEvent<E>): any; beforeUpdate?(event: UpdateEvent<E>): any; afterUpdate?(event: UpdateEvent<E>): any; beforeRemove?(event: RemoveEvent<E>): any; afterRemove?(event: RemoveEvent<E>): any; beforeSoftRemove?(event: any): any; afterSoftRemove?(event: any): any; [hook: string]: any }
export interface LoadEvent<E> { entity: E; manager: EntityManager; connection: DataSource; queryRunner: QueryRunner; metadata: any }
export interface InsertEvent<E> extends LoadEvent<E> { entityId?: any }
export interface UpdateEvent<E> { entity: E | undefined; databaseEntity: E; manager: EntityManager; connection: DataSource; queryRunner: QueryRunner; metadata: any; updatedColumns: any[]; updatedRelations: any[] }
export interface RemoveEvent<E> { entity?: E; databaseEntity: E; entityId?: any; manager: EntityManager; connection: DataSource; queryRunner: QueryRunner; metadata: any }
export interface SoftRemoveEvent<E> extends RemoveEvent<E> {}
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
type Fields<E> = readonly string[] | ((object?: any) => any[] | { [key: string]: number });
export declare function Index(...args: any[]): any; export declare function Unique(...args: any[]): any;
export declare class TypeORMError extends Error {}
export declare class QueryFailedError<T = any> extends Error { readonly query: string; readonly parameters?: any[]; readonly driverError: T; [more: string]: any }
export declare class EntityNotFoundError extends Error { constructor(...args: any[]) }
export declare class Table { constructor(options?: any); [more: string]: any } export declare class TableColumn { constructor(options?: any); [more: string]: any } export declare class TableForeignKey { constructor(options?: any); [more: string]: any } export declare class TableIndex { constructor(options?: any); [more: string]: any } export declare class TableUnique { constructor(options?: any); [more: string]: any } export declare class TableCheck { constructor(options?: any); [more: string]: any }
export declare class DefaultNamingStrategy { [more: string]: any } export interface NamingStrategyInterface { [more: string]: any } export declare class ObjectId { constructor(id?: any); toHexString(): string } export type ObjectID = ObjectId;
export declare function getRepository<E>(target: EntityTarget<E>, connection?: string): Repository<E>; export declare function getTreeRepository<E>(target: EntityTarget<E>, connection?: string): TreeRepository<E>; export declare function getCustomRepository<T>(custom: ObjectType<T>, connection?: string): T; export declare function getManager(connection?: string): EntityManager; export declare function getConnection(name?: string): DataSource; export declare function createConnection(options?: any): Promise<DataSource>; export declare function getConnectionManager(): any; export declare function getConnectionOptions(name?: string): Promise<any>; export declare function createQueryBuilder<E>(target?: EntityTarget<E>, alias?: string): SelectQueryBuilder<E>; export declare function getMetadataArgsStorage(): any;
`;
