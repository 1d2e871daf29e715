import { cite, item, provision, provisionsInForce } from "@gongkai/law";

item("land.supply-result").phrase; // "供应结果"
provision("gr-50").quote; // "采购人应当自政府采购合同签订之日起2个工作日内，将政府采购合同在省级以上人民政府财政部门指定的媒体上公告，但政府采购合同中涉及国家秘密、商业秘密的内容除外。"
provision("gr-50").force; // "must"
provision("gr-50").confidence; // "quoted"
cite("gr-50", { locale: "zh" }); // "《中华人民共和国政府采购法实施条例》第五十条"
cite("gr-50", { locale: "en", form: "short" }); // "Implementing Regulation of the Government Procurement Law, Art. 50"
provisionsInForce("2015-02-28").some(({ id }) => id === "gr-50"); // false
