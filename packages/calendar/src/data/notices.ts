import type { Notice } from "../notice.ts";
import { notice2004 } from "./notices/2004.ts";
import { notice2005 } from "./notices/2005.ts";
import { notice2006 } from "./notices/2006.ts";
import { notice2007 } from "./notices/2007.ts";
import { notice2008 } from "./notices/2008.ts";
import { notice2009 } from "./notices/2009.ts";
import { notice2010 } from "./notices/2010.ts";
import { notice2011 } from "./notices/2011.ts";
import { notice2012 } from "./notices/2012.ts";
import { notice2013 } from "./notices/2013.ts";
import { notice2014 } from "./notices/2014.ts";
import { notice2015 } from "./notices/2015.ts";
import { notice2016 } from "./notices/2016.ts";
import { notice2017 } from "./notices/2017.ts";
import { notice2018 } from "./notices/2018.ts";
import { notice2019 } from "./notices/2019.ts";
import { notice2020 } from "./notices/2020.ts";
import { notice2021 } from "./notices/2021.ts";
import { notice2022 } from "./notices/2022.ts";
import { notice2023 } from "./notices/2023.ts";
import { notice2024 } from "./notices/2024.ts";
import { notice2025 } from "./notices/2025.ts";
import { notice2026 } from "./notices/2026.ts";
import { notice2027 } from "./notices/2027.ts";

/** The yearly notices in the order of the years they arrange. */
export const notices: readonly Notice[] = [
  notice2004,
  notice2005,
  notice2006,
  notice2007,
  notice2008,
  notice2009,
  notice2010,
  notice2011,
  notice2012,
  notice2013,
  notice2014,
  notice2015,
  notice2016,
  notice2017,
  notice2018,
  notice2019,
  notice2020,
  notice2021,
  notice2022,
  notice2023,
  notice2024,
  notice2025,
  notice2026,
  notice2027,
];
