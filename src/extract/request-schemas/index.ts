// Schemas that the bodies of requests are checked with, and which route checks with which: zod, Joi, yup, TypeBox, JSON Schema.

import type { CodeStack } from '../code-stack';
import { isForeign } from '../syntax/tree-places';
import { read } from './read';

export const requestSchemas: CodeStack = {
  id: 'request-schemas',
  title: 'Schemas of request bodies',
  version: 2,
  reads: (path) => !isForeign(path) && /\.[cm]?[jt]s$/i.test(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) =>
    SCHEMA.test(text) ||
    (REGISTERS.test(text) && CHECKS.test(text)) ||
    (PARSES.test(text) && BODY.test(text)) ||
    PIPE.test(text) ||
    CHANGES.test(text),
  read,
};

const SCHEMA =
  /\b(?:z|zod|[jJ]oi|[yY]up)\s*\.\s*(?:object|strictObject|looseObject|intersection)\b|\b(?:Type|t)\.(?:Object|Intersect|Composite|Partial|Pick|Omit)\b|createZodDto|\brequired: ?\[|express-validator/;
const REGISTERS = /\.(?:post|put|patch|delete|del|all|route)\s*\(/i;
const CHECKS = /valid|celebrate|schema|\.parse|\.safeParse/i;
const PARSES = /\.(?:parse|safeParse|validate|Check|Decode)(?:Async|Sync)?\(/;
const BODY = /\bbody\b|\.json\(\)/;
const PIPE = /\b(?:UsePipes|Body)\(\s*new\b/;
const CHANGES = /\w\.(?:extend|merge|pick|omit|partial|fork)\(|\bvalidate\w*\(/;
