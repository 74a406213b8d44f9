/** "12,345 MiB". */
export function mib(value: number): string {
  return `${Math.round(value).toLocaleString('en-US')} MiB`;
}

/** "8,192 tokens". */
export function tokens(count: number): string {
  return `${count.toLocaleString('en-US')} tokens`;
}
