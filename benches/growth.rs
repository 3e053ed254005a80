//! `cargo bench --bench growth [NAME…]`: whether time stays linear, for every form and for hostile input.
//!
//! Each input is decoded at the lengths of [`SIZES`]. The table shows nanoseconds a byte, and how many times the least cost a
//! byte of a shorter text a longer one costs; more than [`LIMIT`] for any input fails the bench. The first length is shown and
//! compared with none: a text of 1 KB is mostly head. `GROWTH_MAX` (bytes) leaves longer inputs out.

mod samples;

use plainbounce::{Options, decode};
use samples::{FORMS, HOSTILE, Sample};
use std::fs;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

const SIZES: [(&str, usize); 6] = [
    ("1 KB", 1 << 10),
    ("16 KB", 16 << 10),
    ("64 KB", 64 << 10),
    ("1 MB", 1 << 20),
    ("16 MB", 16 << 20),
    ("100 MB", 100 << 20),
];
const LIMIT: f64 = 1.3;
/// Far beyond the limit nothing longer is tried: a cost that grows with the square would take days.
const HOPELESS: f64 = 10.0;
/// Seconds after which an input is tried only once.
const HOPELESS_TIME: f64 = 8.0;

fn main() -> ExitCode {
    let names: Vec<String> = std::env::args().skip(1).filter(|name| !name.starts_with("--")).collect();
    let max = std::env::var("GROWTH_MAX").ok().and_then(|max| max.parse().ok()).unwrap_or(usize::MAX);
    let wanted = |sample: &&Sample| names.is_empty() || names.iter().any(|name| sample.name.contains(name.as_str()));
    let sizes: Vec<_> = SIZES.into_iter().filter(|(_, size)| *size <= max).collect();
    let names_of_sizes: String = sizes.iter().map(|(name, _)| format!("{name:>9}")).collect();
    println!("{:20}{names_of_sizes}  ratio", "ns a byte");
    let mut grown = 0;
    for sample in FORMS.iter().chain(HOSTILE).filter(wanted) {
        let ratio = row(sample, &sizes);
        grown += usize::from(ratio > LIMIT);
    }
    println!("{grown} above {LIMIT}");
    ExitCode::from(u8::from(grown > 0))
}

/// Prints the costs of one input; returns the greatest ratio of a longer text to a shorter one.
fn row(sample: &Sample, sizes: &[(&str, usize)]) -> f64 {
    print!("{:20}", sample.name);
    let (mut least, mut ratio) = (f64::MAX, 1.0_f64);
    let mut lacking = sizes.len();
    for (_, size) in sizes {
        let input = sample.make(*size);
        let cost = best(&input) * 1e9 / input.len() as f64;
        print!(" {cost:8.1}");
        lacking -= 1;
        ratio = ratio.max(cost / least);
        if *size > SIZES[0].1 {
            least = least.min(cost);
        }
        if ratio > HOPELESS {
            break;
        }
    }
    println!("{:>1$}", format!("{ratio:.2}{}", if ratio > LIMIT { " *" } else { "" }), 7 + 9 * lacking);
    ratio
}

/// The best of three rounds; a short input is read many times in one.
fn best(input: &str) -> f64 {
    const ROUND: Duration = Duration::from_millis(40);
    let zero = Instant::now();
    let mut best = f64::MAX;
    for _ in 0..3 {
        let start = time(zero);
        let mut runs = 0;
        while runs == 0 || time(zero) < start + ROUND {
            black_box(decode(black_box(input), &Options::default()));
            runs += 1;
        }
        best = best.min((time(zero) - start).as_secs_f64() / f64::from(runs));
        if best > HOPELESS_TIME {
            break;
        }
    }
    best
}

/// The time this thread has run, where the system tells it (Linux): other work on the machine does not count then.
fn time(zero: Instant) -> Duration {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let ran = told.as_deref().and_then(|told| told.split(' ').next()).and_then(|ran| ran.parse().ok());
    ran.map_or_else(|| zero.elapsed(), Duration::from_nanos)
}
