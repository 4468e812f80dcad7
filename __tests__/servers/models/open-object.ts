// A JSON Schema in; out: what structured output would refuse about it, null when nothing.

const REFUSED = ['minLength', 'maxLength', 'minimum', 'maximum', 'maxItems', 'pattern', 'format'];

/** Objects must be closed and require all their keys; limits on values are not supported. */
export function openObject(schema: unknown): string | null {
  if (typeof schema !== 'object' || schema === null) return null;
  const { type, additionalProperties, properties, required } = schema as {
    type?: unknown;
    additionalProperties?: unknown;
    properties?: Record<string, unknown>;
    required?: string[];
  };
  if (type === 'object') {
    if (additionalProperties !== false)
      return "For 'object' type, 'additionalProperties' must be explicitly set to false";
    const left = Object.keys(properties ?? {}).filter((name) => !required?.includes(name));
    if (left.length > 0) return `'required' must name every property; missing ${left[0]}`;
  }
  for (const name of REFUSED) {
    if (type !== 'object' && name in schema) return `property '${name}' is not supported`;
  }
  for (const value of Object.values(schema)) {
    const below = openObject(value);
    if (below !== null) return below;
  }
  return null;
}
