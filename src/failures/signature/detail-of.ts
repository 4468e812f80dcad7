// The lines of a failure's region behind its message in; what of them says what exactly failed out, for messages that do not.

/** Enough to tell failures apart; every further line is one more that might change by chance. */
const MOST_LINES = 3;
const LOOKED_AT = 40;
const LONGEST = 600;

/** `symbol: method total()`, `npm error While resolving: react@18`, `Caused by: java.io.IOException`. */
const LABELLED =
  /^\s*(?:\||[>*•└├─-]+)?\s*(?:npm (?:error|ERR!) |\[?(?:ERROR|FATAL|E)\]?:? )?(?:symbol|location|required|found|expected|actual|received|reason|cause|caused by|while resolving|could not resolve|detail|details|description|message|error|fatal|type|package|module|resource|table|column|relation|key|constraint|operation|property|argument|variable|function|method|class|query|statement|with|in|on|for|policy|rule|check|plugin|task|target|image|service|container|pod|job|step)\s{0,4}[:=]\s{1,8}\S/i;
/** `github.com/acme/orders.(*Store).Load(0x1b7)`: Go writes the function above its file. */
const FUNCTION_FRAME = /^[\w.-]+(?:\/[\w.@-]+)*\.(?:\(\*?\w+\)\.)?[\w.]+\(.*\)$/;
const STANDARD = /^(?:runtime|testing|panic|reflect|sync|syscall|net\/http|main\.main$)/;

export function detailOf(lines: readonly string[]): string {
  return lines
    .slice(0, LOOKED_AT)
    .filter((line) => line.length <= LONGEST && LABELLED.test(line))
    .slice(0, MOST_LINES)
    .map((line) => line.trim())
    .join('\n');
}

/** The topmost function of one's own that the lines name without a place; null where there is none. */
export function functionFrameOf(lines: readonly string[]): string | null {
  const frame = lines
    .slice(0, LOOKED_AT)
    .find((line) => line.length <= LONGEST && FUNCTION_FRAME.test(line) && !STANDARD.test(line));
  return frame ? frame.slice(0, frame.lastIndexOf('(')) : null;
}
