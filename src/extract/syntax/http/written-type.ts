// A type as written in; the type of the answer without what carries it (`Promise`, `AxiosResponse`, `Observable`) out.

const CARRIERS =
  /^(?:Promise|PromiseLike|Observable|AxiosResponse|AxiosPromise|HttpResponse|ApiResponse|NextResponse|Response|Readonly|Awaited|Ref)\s*<([\s\S]*)>$/;

/** null for types that say nothing: `any`, `Response`, `void`. */
export function unwrapType(written: string): string | null {
  let text = written.trim().replace(/\s*\|\s*(?:null|undefined)\b/g, '');
  for (let depth = 0; depth < 5; depth++) {
    const inner = CARRIERS.exec(text);
    if (!inner) break;
    text = inner[1]!.trim().replace(/\s*\|\s*(?:null|undefined)\b/g, '');
  }
  if (
    /^(?:any|unknown|void|never|object|string|number|boolean|Response|AxiosResponse|null|undefined|JSX\.Element|\{\}|Promise|Observable)$/.test(
      text,
    )
  )
    return null;
  return text.length > 300 ? null : text;
}
