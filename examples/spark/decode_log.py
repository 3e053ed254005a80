"""Decodes the lines of logs with Spark: one row for each line, with what its first finding says.

    python decode_log.py MODULE.wasm LOG OUT [EXPECTED]

Writes Parquet to OUT, prints the causes and how many they are, how many lines went through in a second, and what share of the
processor time was the decoding itself. EXPECTED has lines of JSON, `{"line": …, "cause": …, "code": …, "recipient": …}`: the answers
that the npm package gives for some of the lines; a difference ends with 1.
"""

import os
import sys
import time
from pathlib import Path

import pandas
from pyspark import SparkFiles
from pyspark.sql import SparkSession, functions

SCHEMA = "line string, outcome string, cause string, code int, recipient string, seconds double"


def answers(module):
    """The function that Spark runs on each batch of lines, in its own processes."""

    def run(batches):
        from plainbounce_host import decoder

        here = decoder(SparkFiles.get(module))
        for batch in batches:
            lines = batch["value"].tolist()
            if not lines:
                continue
            before = here.seconds
            rows = [first(line, answer) for line, answer in zip(lines, here.decode(lines))]
            frame = pandas.DataFrame(rows, columns=["line", "outcome", "cause", "code", "recipient"])
            frame["code"] = frame["code"].astype("Int32")
            # What the batch took stands in its first row.
            frame["seconds"] = [here.seconds - before] + [0.0] * (len(frame) - 1)
            yield frame

    return run


def first(line, answer):
    finding = next(iter(answer["findings"]), None) or {}
    return [line, *(finding.get(name) for name in ("outcome", "cause", "code", "recipient"))]


def session():
    # The workers are this Python, with the packages that are installed for it.
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local[2]").appName("plainbounce")
    settings = {
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.sql.files.maxPartitionBytes": "16m",
        "spark.sql.shuffle.partitions": "2",
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def main(module, log, out, expected=None):
    spark = session()
    spark.sparkContext.setLogLevel("ERROR")
    spark.sparkContext.addPyFile(str(Path(__file__).with_name("plainbounce_host.py")))
    spark.sparkContext.addFile(module)

    began, worked = time.monotonic(), processor_time()
    lines = spark.read.text(log)
    lines.mapInPandas(answers(Path(module).name), SCHEMA).write.mode("overwrite").parquet(out)
    took, worked = time.monotonic() - began, processor_time() - worked

    decoded = spark.read.parquet(out)
    count, decoding = decoded.agg(functions.count("*"), functions.sum("seconds")).first()
    for cause, number in decoded.groupBy("cause").count().orderBy(functions.desc("count")).limit(8).collect():
        print(f"{number:>9}  {cause}")
    print(f"{count} lines in {took:.1f} s: {count / took:.0f} a second on 2 cores")
    print(f"decoding: {decoding:.1f} s of {worked:.1f} s of processor time, {100 * decoding / worked:.0f} %")
    wrong = differing(spark, decoded, expected) if expected else 0
    spark.stop()
    return 1 if wrong else 0


def differing(spark, decoded, expected):
    """How many of the expected answers are not as expected."""
    names = ["line", "cause", "code", "recipient"]
    told = spark.read.schema("line string, cause string, code int, recipient string").json(expected).dropDuplicates()
    given = decoded.select(names).dropDuplicates()
    wrong = told.join(given, [told[name].eqNullSafe(given[name]) for name in names], "left_anti").collect()
    for row in wrong[:5]:
        print(f"error: another answer than expected: {row}", file=sys.stderr)
    print(f"{told.count() - len(wrong)} of {told.count()} answers are those of the npm package")
    return len(wrong)


def processor_time():
    """The processor time so far of this process and of all below it: Spark's own and that of its Python workers; Linux only."""
    parents, times = {}, {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(folder.name)] = int(fields[1])
        times[int(folder.name)] = sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")
    total = 0.0
    for process in times:
        above = process
        while above in parents and above != os.getpid():
            above = parents[above]
        total += times[process] if above == os.getpid() else 0.0
    return total


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
