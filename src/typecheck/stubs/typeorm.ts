// TypeORM as its users see it. `At<E>` marks strings that name members of an entity: the checker hands the entity back for them. Type parameters are called as TypeORM calls them, or code
// could not add to its interfaces.

export const typeorm = `
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
export interface EntitySchemaOptions<T> { name?: string; tableName?: string; columns: { [P in keyof T]?: any }; relations?: { [P in keyof T]?: any }; embeddeds?: { [P in keyof T]?: any }; indices?: { name?: string; unique?: boolean; columns?: (string | At<T>)[] | ((...args: any[]) => any); [more: string]: any }[]; uniques?: { name?: string; columns?: (string | At<T>)[] | ((...args: any[]) => any); [more: string]: any }[]; relationIds?: any; target?: new (...args: any[]) => T; [more: string]: any }
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
/** Its members by name: with any name at all, the function that says the other side would pass for options. */
export interface RelationOptions { cascade?: any; nullable?: boolean; onDelete?: string; onUpdate?: string; deferrable?: string; primary?: boolean; createForeignKeyConstraints?: boolean; lazy?: boolean; eager?: boolean; persistence?: boolean; orphanedRowAction?: string }
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
