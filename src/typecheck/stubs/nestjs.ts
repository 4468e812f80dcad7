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

export const nestMappedTypes = `${types}
export declare const ObjectType: Decorated, InputType: Decorated, ArgsType: Decorated, InterfaceType: Decorated, Field: Decorated, HideField: Decorated, Resolver: Decorated, ResolveReference: Decorated, Query: Decorated, Mutation: Decorated, Subscription: Decorated, Args: Decorated, Parent: Decorated, Context: Decorated, Info: Decorated, Root: Decorated, Directive: Decorated, Extensions: Decorated, Scalar: Decorated;
export declare function ResolveField(...args: any[]): any;
export declare const Int: any, Float: any, ID: any, GraphQLISODateTime: any, GraphQLTimestamp: any, registerEnumType: Decorated, createUnionType: Decorated, GqlExecutionContext: any, GraphQLModule: any;
`;

export const nestSwagger = `${types}
export declare const ApiProperty: Decorated, ApiPropertyOptional: Decorated, ApiResponseProperty: Decorated, ApiHideProperty: Decorated, ApiTags: Decorated, ApiBearerAuth: Decorated, ApiBasicAuth: Decorated, ApiCookieAuth: Decorated, ApiOAuth2: Decorated, ApiSecurity: Decorated, ApiOperation: Decorated, ApiResponse: Decorated, ApiOkResponse: Decorated, ApiCreatedResponse: Decorated, ApiAcceptedResponse: Decorated, ApiNoContentResponse: Decorated, ApiBadRequestResponse: Decorated, ApiUnauthorizedResponse: Decorated, ApiForbiddenResponse: Decorated, ApiNotFoundResponse: Decorated, ApiConflictResponse: Decorated, ApiUnprocessableEntityResponse: Decorated, ApiInternalServerErrorResponse: Decorated, ApiDefaultResponse: Decorated, ApiParam: Decorated, ApiQuery: Decorated, ApiBody: Decorated, ApiHeader: Decorated, ApiHeaders: Decorated, ApiConsumes: Decorated, ApiProduces: Decorated, ApiExtraModels: Decorated, ApiExcludeEndpoint: Decorated, ApiExcludeController: Decorated, ApiExtension: Decorated, ApiSchema: Decorated, getSchemaPath: Decorated, refs: Decorated;
export declare const DocumentBuilder: any, SwaggerModule: any;
`;

export const nestCommon = `
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
  .map(
    (name) =>
      `export declare class ${name}Exception extends HttpException { constructor(response?: any, options?: any) }`,
  )
  .join('\n')}
`;

export const nestConfig = `
type PathValue<T, P> = P extends keyof T ? T[P] : P extends \`\${infer K}.\${infer R}\` ? K extends keyof T ? PathValue<NonNullable<T[K]>, R> : any : any;
export declare class ConfigService<K = any, V = false> { constructor(values?: any); get<T = any>(key: keyof K): T; get<P extends string>(key: P, options: { infer: true }): PathValue<K, P>; get<T = any>(key: any, fallback?: any, options?: any): T; getOrThrow<P extends string>(key: P, options: { infer: true }): PathValue<K, P>; getOrThrow<T = any>(key: any, ...more: any[]): T; set(...args: any[]): void }
export declare const ConfigModule: any, ConditionalModule: any;
export declare function registerAs<T>(token: any, factory: () => T): (() => T) & { KEY: string; asProvider(): any };
export type ConfigType<T extends (...args: any) => any> = T extends (...args: any) => infer R ? Awaited<R> : any;
export type ConfigFactory<T = any> = any; export type ConfigModuleOptions<T = any> = any; export type ConfigObject = any;
`;

export const nestTypeorm = `
type Decorated = (...args: any[]) => any;
export declare const TypeOrmModule: any; export declare const InjectRepository: Decorated, InjectDataSource: Decorated, InjectConnection: Decorated, InjectEntityManager: Decorated, getRepositoryToken: Decorated, getDataSourceToken: Decorated, getEntityManagerToken: Decorated, getConnectionToken: Decorated, getCustomRepositoryToken: Decorated;
export type TypeOrmModuleOptions = any; export type TypeOrmOptionsFactory = any; export type TypeOrmModuleAsyncOptions = any;
`;

export const nestMongoose = `
import { Schema as MongooseSchema } from 'mongoose';
type Decorated = (...args: any[]) => any;
export declare const MongooseModule: any; export declare const Prop: Decorated, Schema: Decorated, Virtual: Decorated, InjectModel: Decorated, InjectConnection: Decorated, getModelToken: Decorated, getConnectionToken: Decorated, raw: Decorated;
export declare class SchemaFactory { static createForClass<T>(type: { new (...args: any[]): T } & Function): MongooseSchema<T> }
export declare class DefinitionsFactory { static createForClass(type: any): any }
export type MongooseModuleOptions = any; export type MongooseOptionsFactory = any; export type PropOptions = any; export type SchemaOptions = any; export type ModelDefinition = any;
`;
