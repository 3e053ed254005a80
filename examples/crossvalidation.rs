//! Whether the wordings stand for classes of replies: hides any tenth of the examples with the phrases that only they match,
//! and prints how many of the hidden ones still get their cause. How it hides: `src/cause/reports.rs`.
//! `npm run report:crossvalidation`; with `-- --misses` the examples that do not.

fn main() -> std::io::Result<()> {
    let file = |name| std::fs::read_to_string(format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR")));
    let fixtures = file("causes.tsv")? + &file("blind.tsv")?;
    let rows = fixtures.lines().filter(|line| !line.starts_with('#'));
    let report = plainbounce::reports::crossvalidation(rows.filter_map(|row| row.split('\t').next()));
    if std::env::args().any(|argument| argument == "--misses") {
        for miss in &report.misses {
            println!("{}\t{}\t{}", miss.rule, miss.said, miss.example);
        }
    }
    println!(
        "{} phrases hidden, a tenth of the examples at a time; {} examples lost one",
        report.hidden, report.touched
    );
    let of_services = report.misses.iter().filter(|miss| miss.of_service).count();
    print("wordings", report.misses.len() - of_services, report.examples - report.of_services);
    print("services", of_services, report.of_services);
    print("all", report.misses.len(), report.examples);
    Ok(())
}

fn print(name: &str, misses: usize, all: usize) {
    let share = (all - misses) as f64 * 100.0 / all.max(1) as f64;
    println!("{name:10}{:4} of {all:4} hidden examples right, {share:5.1} %", all - misses);
}
