import { ruleFor } from "@gongkai/deadlines";

ruleFor("request-reply", "2019-05-14").id; // "foi07-24-reply"
ruleFor("request-reply", "2019-05-14").amount; // 15
ruleFor("request-reply", "2019-05-15").id; // "foi19-33-reply"
