const deps = ["./imports-t4-.js", "./icon-B0.js"]; import(`./Client-1.js`); import(`./imports-t4-.js`); fetch("./other.json");
