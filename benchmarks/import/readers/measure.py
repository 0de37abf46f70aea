"""The same as measure.mjs, for readers in Python."""

import json
import re
import resource
import sys
import time

ORDER_ID = re.compile(r"^\t?69\d{17}$")


def is_order_id(cell):
    return isinstance(cell, str) and ORDER_ID.match(cell) is not None


def measure(read):
    file, encoding = (sys.argv[1:] + ["utf-8"])[:2]
    started = time.perf_counter()
    rows = read(file, encoding)
    milliseconds = (time.perf_counter() - started) * 1000
    usage = resource.getrusage(resource.RUSAGE_SELF)
    report = {
        "rows": rows,
        "milliseconds": milliseconds,
        "cpuMilliseconds": (usage.ru_utime + usage.ru_stime) * 1000,
        # Kilobytes, but bytes on macOS.
        "peakBytes": usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024),
    }
    print(json.dumps(report))
