import { compareNames, foldName } from "@gongkai/blacklist";

compareNames("广东某某建设（集团）有限公司", "广东某某建设(集团)有限责任公司").verdict; // "same"
compareNames("某某一建有限公司", "某某二建有限公司").verdict; // "different"
foldName("广东某某建设（集团）有限公司"); // "广东某某建设(集团)有限公司"
