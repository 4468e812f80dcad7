// Message patterns in; whether one has wildcards, and whether it takes a topic, out.

/** `orders.*` of NATS, `sensors/+/heat` and `#` of MQTT and RabbitMQ. */
export function isWildcard(pattern: string): boolean {
  return !pattern.startsWith('{') && pattern.split(/[./]/).some((part) => /^[*+#>]$/.test(part));
}

export function matchTopic(pattern: string, topic: string): boolean {
  const parts = pattern.split(/[./]/);
  const given = topic.split(/[./]/);
  for (const [at, part] of parts.entries()) {
    if (part === '#' || part === '>') return true;
    if (at >= given.length || (part !== '*' && part !== '+' && part !== given[at])) return false;
  }
  return parts.length === given.length;
}
