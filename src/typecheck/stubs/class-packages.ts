// class-transformer and class-validator: decorators, and functions whose result has the type of the class.

export const classTransformer = `
type Decorated = (...args: any[]) => any;
export type ClassConstructor<T> = { new (...args: any[]): T };
export interface ClassTransformOptions { [option: string]: any }
export interface TransformFnParams { value: any; key: string; obj: any; type: any; options: any }
export declare const Type: Decorated, Expose: Decorated, Exclude: Decorated, TransformPlainToInstance: Decorated, TransformInstanceToPlain: Decorated, TransformPlainToClass: Decorated;
export declare function Transform(run: (parameters: TransformFnParams) => any, options?: any): any;
export declare function plainToInstance<T, V>(type: ClassConstructor<T>, values: V[], options?: ClassTransformOptions): T[]; export declare function plainToInstance<T, V>(type: ClassConstructor<T>, value: V, options?: ClassTransformOptions): T;
export declare function plainToClass<T, V>(type: ClassConstructor<T>, values: V[], options?: ClassTransformOptions): T[]; export declare function plainToClass<T, V>(type: ClassConstructor<T>, value: V, options?: ClassTransformOptions): T;
export declare function plainToClassFromExist<T, V>(into: T, value: V, options?: ClassTransformOptions): T; export declare function instanceToInstance<T>(value: T, options?: ClassTransformOptions): T; export declare function classToClass<T>(value: T, options?: ClassTransformOptions): T;
export declare function instanceToPlain<T>(value: T, options?: ClassTransformOptions): Record<string, any>; export declare function classToPlain<T>(value: T, options?: ClassTransformOptions): Record<string, any>; export declare function serialize<T>(value: T, options?: any): string; export declare function deserialize<T>(type: ClassConstructor<T>, text: string, options?: any): T;
`;

export const classValidator = `
export declare function validate(value: any, ...more: any[]): Promise<ValidationError[]>; export declare function validateOrReject(value: any, ...more: any[]): Promise<void>; export declare function validateSync(value: any, ...more: any[]): ValidationError[];
export declare class ValidationError { target?: any; property: string; value?: any; constraints?: { [type: string]: string }; children?: ValidationError[]; contexts?: any; toString(...args: any[]): string }
export interface ValidationArguments { value: any; constraints: any[]; targetName: string; object: any; property: string } export interface ValidationOptions { [option: string]: any } export interface ValidatorOptions { [option: string]: any } export interface ValidatorConstraintInterface { validate(value: any, args?: ValidationArguments): any; defaultMessage?(args?: ValidationArguments): string }
`;
