// Express and Fastify as far as a project adds to them: `req.user`, `app.prisma`, bodies whose type is written.

export const expressCore = `
type $Next = (error?: any) => void;
export interface NextFunction { (error?: any): void }
export interface ParamsDictionary { [name: string]: string }
export interface Request<P = any, ResBody = any, ReqBody = any, ReqQuery = any, Locals extends { [name: string]: any } = any> extends Express.Request { params: P; query: ReqQuery; body: ReqBody; headers: any; method: string; url: string; originalUrl: string; path: string; get(name: string): any; [member: string]: any }
export interface Response<ResBody = any, Locals extends { [name: string]: any } = any> extends Express.Response { json(body?: ResBody): any; jsonp(body?: ResBody): any; send(body?: ResBody): any; status(code: number): this; locals: Locals; [member: string]: any }
export interface RequestHandler<P = any, ResBody = any, ReqBody = any, ReqQuery = any, Locals extends { [name: string]: any } = any> { (req: Request<P, ResBody, ReqBody, ReqQuery, Locals>, res: Response<ResBody, Locals>, next: NextFunction): any }
export type ErrorRequestHandler<P = any, ResBody = any, ReqBody = any, ReqQuery = any, Locals extends { [name: string]: any } = any> = (error: any, req: Request<P, ResBody, ReqBody, ReqQuery, Locals>, res: Response<ResBody, Locals>, next: NextFunction) => any;
type $Handler = RequestHandler | readonly RequestHandler[];
interface $Matcher { (path: string | RegExp | readonly (string | RegExp)[], ...handlers: $Handler[]): this }
export interface IRouter extends RequestHandler { all: $Matcher; get: $Matcher; post: $Matcher; put: $Matcher; patch: $Matcher; delete: $Matcher; head: $Matcher; options: $Matcher; use(...handlers: any[]): this; param(name: any, handler: any): this; route(path: any): any; [member: string]: any }
export interface Router extends IRouter {}
export interface Application extends IRouter { listen(...args: any[]): any; set(...args: any[]): this; locals: any }
export interface Express extends Application {}
`;

export const express = `
import * as core from 'express-serve-static-core';
declare function e(): core.Express;
declare namespace e {
  export interface Application extends core.Application {}
  export interface Express extends core.Express {}
  export interface Request<P = any, ResBody = any, ReqBody = any, ReqQuery = any, Locals extends { [name: string]: any } = any> extends core.Request<P, ResBody, ReqBody, ReqQuery, Locals> {}
  export interface Response<ResBody = any, Locals extends { [name: string]: any } = any> extends core.Response<ResBody, Locals> {}
  export interface NextFunction extends core.NextFunction {}
  export interface RequestHandler<P = any, ResBody = any, ReqBody = any, ReqQuery = any, Locals extends { [name: string]: any } = any> extends core.RequestHandler<P, ResBody, ReqBody, ReqQuery, Locals> {}
  export type ErrorRequestHandler<P = any, ResBody = any, ReqBody = any, ReqQuery = any, Locals extends { [name: string]: any } = any> = core.ErrorRequestHandler<P, ResBody, ReqBody, ReqQuery, Locals>;
  export interface IRouter extends core.IRouter {}
  export interface Router extends core.Router {}
  export type CookieOptions = any;
  export function Router(options?: any): core.Router;
  export const json: any, urlencoded: any, raw: any, text: any, query: any, application: any, request: any, response: any;
  const serve: any;
  export { serve as static };
}
export = e;
`;

export const fastify = `
type $Part<R, K extends string> = R extends { [P in K]: infer T } ? T : any;
export interface FastifyRequest<R = any, A = any, B = any, C = any, D = any, E = any, F = any, G = any> { body: $Part<R, 'Body'>; params: $Part<R, 'Params'>; query: $Part<R, 'Querystring'>; headers: any; [member: string]: any }
export interface FastifyReply<A = any, B = any, C = any, D = any, E = any, F = any, G = any, H = any> { code(status: number): this; status(status: number): this; send(payload?: any): this; [member: string]: any }
export type RouteHandlerMethod = (request: FastifyRequest, reply: FastifyReply) => any;
type $Handler<R> = (this: FastifyInstance, request: FastifyRequest<R>, reply: FastifyReply) => any;
type $Options<R> = { handler?: $Handler<R>; preHandler?: any; schema?: any; [option: string]: any };
interface $Shorthand { <R = any>(path: string, handler: $Handler<R>): FastifyInstance; <R = any>(path: string, options: $Options<R>, handler: $Handler<R>): FastifyInstance; <R = any>(path: string, options: $Options<R>): FastifyInstance }
export interface FastifyInstance<A = any, B = any, C = any, D = any, E = any> { get: $Shorthand; post: $Shorthand; put: $Shorthand; patch: $Shorthand; delete: $Shorthand; head: $Shorthand; options: $Shorthand; all: $Shorthand; route<R = any>(options: $Options<R>): FastifyInstance; register(plugin: FastifyPluginAsync<any> | FastifyPluginCallback<any> | Promise<any>, options?: any): any; decorate(...args: any[]): this; decorateRequest(...args: any[]): this; decorateReply(...args: any[]): this; addHook(name: string, hook: (request: any, reply: any, ...rest: any[]) => any): this; withTypeProvider<P = any>(): FastifyInstance; [member: string]: any }
export type FastifyPluginAsync<O = any, A = any, B = any, C = any> = (instance: FastifyInstance, options: O) => Promise<void>;
export type FastifyPluginCallback<O = any, A = any, B = any, C = any> = (instance: FastifyInstance, options: O, done: (error?: any) => void) => void;
export type FastifyPlugin<O = any> = FastifyPluginCallback<O> | FastifyPluginAsync<O>;
export type FastifyPluginOptions = any; export type FastifyServerOptions = any; export type FastifyError = any; export type FastifySchema = any; export type RouteOptions = any; export type RouteShorthandOptions = any; export type FastifyBaseLogger = any; export type HookHandlerDoneFunction = any; export type RouteGenericInterface = any; export type FastifyTypeProvider = any; export type RawServerDefault = any; export type RawRequestDefaultExpression = any; export type RawReplyDefaultExpression = any; export type FastifyListenOptions = any; export type preHandlerHookHandler = any; export type onRequestHookHandler = any;
export declare function fastify(options?: any): FastifyInstance;
export default fastify;
`;

export const fastifyPlugin = `
import type { FastifyInstance } from 'fastify';
declare function plugin<O = any>(run: (instance: FastifyInstance, options: O, done: (error?: any) => void) => any, options?: any): (instance: FastifyInstance, options: O) => Promise<void>;
export { plugin as fastifyPlugin };
export default plugin;
`;
