// Schemas that the bodies of requests are checked with, and which route checks with which: zod, Joi, yup, TypeBox, JSON Schema.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const requestSchemas: CodeStack = {
  id: 'request-schemas',
  title: 'Schemas of request bodies',
  version: 1,
  reads: (path) => !isForeign(path) && /\.[cm]?[jt]s$/i.test(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) => SCHEMA.test(text) || (REGISTERS.test(text) && CHECKS.test(text)),
  read,
};

const SCHEMA =
  /\b(?:z|zod|[jJ]oi|[yY]up)\s*\.\s*(?:object|strictObject)\b|\b(?:Type|t)\.Object\b|createZodDto|\brequired: ?\[/;
const REGISTERS = /\.(?:post|put|patch|delete|del|all|route)\s*\(/i;
const CHECKS = /valid|celebrate|schema|\.parse|\.safeParse/i;
