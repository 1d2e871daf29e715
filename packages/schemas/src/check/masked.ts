/** Values that were covered before they were published: `*万元`, `9135********XM`, `北京某某公司`. */
const longest = 400;

const cover = /[*＊●■█]|[xXｘＸ×]{3}/u;

/** A lone asterisk between two digits multiplies. */
const product = /(?<=\d\s?)[*＊](?=\s?\d)/gu;

/** Whether a text stands for a code, a number or a day of which something is covered. */
export function isMasked(text: string): boolean {
  return text.length <= longest && cover.test(text.replace(product, "x"));
}

/** Whether a text is nothing but cover: `***`, `某某`. */
export function isCovered(text: string): boolean {
  return text.length <= 40 && /^(?:[*＊]{2,}|某{2,})$/u.test(text.trim());
}

const asterisk = 42;
const wideAsterisk = 0xff0a;
const some = "某".charCodeAt(0);

/** Whether a text is blank, or covered, as far as its beginning tells. Asked of nearly every text there is. */
export function mayBeCovered(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > asterisk && first !== wideAsterisk && (first !== some || text.charCodeAt(1) !== some));
}

/** Whether something may be covered in a name. Cheap, and true of more than {@link isMaskedParty} is. */
export function mayBeMasked(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const at = name.charCodeAt(i);
    if (at === asterisk || at === wideAsterisk || (at === some && name.charCodeAt(i + 1) === some))
      return true;
  }
  return false;
}

const body = /公司|集团|企业|合作社|事务所|研究|中心|银行|医院|学校|大学|[厂局院所社处部会]$/u;

/**
 * Whether the name of a party is covered: all of it, or part of the name of a body. The name of a person is masked
 * lawfully, 张**, and says as much as it should.
 */
export function isMaskedParty(names: string): boolean {
  if (names.length > longest || !mayBeMasked(names)) return false;
  return isCovered(names) || names.split(";").some((name) => mayBeMasked(name) && body.test(name));
}
