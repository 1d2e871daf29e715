const longest = 8000;

/** Whether a text is an address of the web: a scheme, a host, and no space. */
export function isUrl(text: string): boolean {
  return text.length <= longest && /^https?:\/\/[^\s/?#]\S*$/iu.test(text);
}
