/**
 * Characters that look like another one and are never meant as themselves in an organisation's name: each pair is the
 * character as written and the character meant. NFKC does not touch them.
 */

/**
 * CJK radicals (U+2E80–2EF3) as text extracted from PDF files has them, with the ideograph each stands for: Unicode's
 * Equivalent_Unified_Ideograph property, without the few that lie outside the basic plane. The Kangxi radicals
 * (U+2F00–2FD5) are mapped by NFKC.
 */
export const radicals =
  "⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 " +
  "⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺫目 ⺬示 ⺭礻 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺶羊 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 " +
  "⻆角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 " +
  "⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟";

/** Greek and Cyrillic letters drawn like Latin ones. */
export const latinTwins =
  "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αA ιI κK νV οO ρP υU χX АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC " +
  "ТT УY ХX аA вB еE кK мM нH оO рP сC тT уY хX ѕS іI јJ";

/** Brackets of any make, all read as the plain pair. */
export const brackets =
  "[( ]) 【( 】) 〔( 〕) 〖( 〗) 〘( 〙) 〚( 〛) ｛( ｝) {( }) 〈( 〉) <( >) ⟨( ⟩) ﹙( ﹚) ⦅( ⦆)";

/** Two forms of 户 that text extraction mixes up, and the circles that stand for zero. */
export const others = "戶户 戸户 〇零 ○零 ◯零";
