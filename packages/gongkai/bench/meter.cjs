/** Loaded into a measured process before anything else; tells at its end what it used. */
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const used = { cpuMs: (userCPUTime + systemCPUTime) / 1000, rssMb: maxRSS / 1000 };
  require("node:fs").writeSync(2, `\nMETER ${JSON.stringify(used)}\n`);
});
