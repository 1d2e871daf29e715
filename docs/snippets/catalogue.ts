import {
  catalogueToMarkdown,
  diffProfiles,
  generateCatalogue,
  national,
  shaoguanZhenjiang2018,
} from "@gongkai/catalogue";

const [first] = generateCatalogue(shaoguanZhenjiang2018);
first?.item; // "housing.rural-renovation"
first?.period; // "自政府信息形成或变更之日起20个工作日内"
catalogueToMarkdown(shaoguanZhenjiang2018).split("\n")[0]; // "# 韶关市浈江区公共资源配置领域政府信息主动公开目录清单"
diffProfiles(national, shaoguanZhenjiang2018).changed.length; // 66
