/** How the force of a sentence is read: only 应、要、须 and 不得 bind, and not inside these compounds. */
const compounds =
  /依法必须|主要|需要|要求|重要|必要|简要|摘要|要点|要素|相应|响应|对应|供应|应知|应当知道|应用|反应|适应/gu;

export const softWords = /积极|充分|推动|鼓励|尽量|宜采取/u;

export function bindingWords(quote: string): readonly string[] {
  return quote.replaceAll(compounds, "").match(/应|要|须|不得/gu) ?? [];
}
