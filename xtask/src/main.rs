//! Builds the npm package: `cargo run -p xtask -- build`.
//!
//! The crate becomes WebAssembly, wasm-bindgen writes the glue, `wasm-opt` makes the module small, and esbuild joins each
//! entry of `www/entry` with the glue. What npm publishes is in `dist/` then. The same sources give the same bytes,
//! wherever they lie.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use wasm_bindgen_cli_support::Bindgen;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const TARGET: &str = "wasm32-unknown-unknown";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments != ["build"] {
        eprintln!("usage: cargo run -p xtask -- build");
        return ExitCode::from(2);
    }
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<()> {
    let rooms = Rooms::find()?;
    add_target()?;
    say("compiling the crate to WebAssembly");
    let compiled = compile(&rooms)?;
    say("writing the glue");
    bind(&compiled, &rooms)?;
    say("optimising the module");
    optimise(&rooms)?;
    say("joining the entries");
    join(&rooms)?;
    copy_texts(&rooms)?;
    report(&rooms)?;
    publish(&rooms)
}

/// Where things lie.
struct Rooms {
    root: PathBuf,
    /// Cargo's own target folder.
    target: PathBuf,
    /// Where the parts wait for esbuild.
    stage: PathBuf,
    /// The package in the making: it takes the place of `dist` when all of it is there.
    made: PathBuf,
}

impl Rooms {
    /// Finds the folders and makes the two that are written anew. Cargo tells the workspace at run time; the path of the
    /// compile time may be that of another checkout with the same target folder.
    fn find() -> Result<Rooms> {
        let xtask =
            std::env::var_os("CARGO_MANIFEST_DIR").ok_or("run it through cargo: cargo run -p xtask -- build")?;
        let root = Path::new(&xtask).parent().ok_or("xtask lies in no workspace")?.to_path_buf();
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(given) => root.join(given),
            None => root.join("target"),
        };
        let stage = target.join("package");
        let rooms = Rooms { made: root.join("dist.new"), stage, target, root };
        for folder in [&rooms.stage, &rooms.made] {
            renew(folder)?;
        }
        Ok(rooms)
    }

    fn tool(&self, name: &str) -> Command {
        let name = if cfg!(windows) { format!("{name}.cmd") } else { name.to_string() };
        Command::new(self.root.join("node_modules").join(".bin").join(name))
    }
}

/// Adds what the compiler needs for the module when rustup is there: the WebAssembly target, and the sources of the
/// standard library. Without rustup the compiler says itself what it misses.
fn add_target() -> Result<()> {
    add("target", TARGET, "the package is WebAssembly")?;
    add("component", "rust-src", "the standard library is compiled for size")
}

fn add(kind: &str, name: &str, why: &str) -> Result<()> {
    let Ok(list) = Command::new("rustup").args([kind, "list", "--installed"]).output() else { return Ok(()) };
    if String::from_utf8_lossy(&list.stdout).lines().any(|line| line.trim().starts_with(name)) {
        return Ok(());
    }
    say(&format!("adding the Rust {kind} {name}: {why}"));
    run(Command::new("rustup").args([kind, "add", name]))
}

/// Compiles the crate with the standard library from its sources, for size and with panics as plain traps: measured, a
/// third of the module. The stable compiler takes the flags for that under `RUSTC_BOOTSTRAP`. The folders of this machine
/// are kept out of the module: they are nobody's business, and with them no two machines would build the same bytes.
fn compile(rooms: &Rooms) -> Result<PathBuf> {
    let mut flags = ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none", "-Zfmt-debug=none"]
        .map(str::to_string)
        .to_vec();
    flags.push(format!("--remap-path-prefix={}=/plainbounce", rooms.root.display()));
    flags.push(format!("--remap-path-prefix={}=/target", rooms.target.display()));
    if let Some(home) = cargo_home() {
        flags.push(format!("--remap-path-prefix={}=/cargo", home.display()));
    }
    if let Some(sysroot) = sysroot() {
        flags.push(format!("--remap-path-prefix={sysroot}=/rust"));
    }
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(&rooms.root)
        // The module alone: beside an `rlib`, the link-time optimisation keeps every generic function apart.
        .args(["rustc", "--package", "plainbounce", "--lib", "--crate-type", "cdylib", "--profile", "wasm"])
        .args(["--target", TARGET])
        .args(["--no-default-features", "--features", "wasm"])
        .args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"])
        .arg("--target-dir")
        .arg(&rooms.target)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"))
        .env_remove("RUSTFLAGS");
    run(&mut cargo)?;
    Ok(rooms.target.join(TARGET).join("wasm").join("plainbounce.wasm"))
}

/// Where the compiler keeps the sources of the standard library.
fn sysroot() -> Option<String> {
    let output = Command::new("rustc").args(["--print", "sysroot"]).output().ok()?;
    Some(String::from_utf8(output.stdout).ok()?.trim().to_string())
}

fn cargo_home() -> Option<PathBuf> {
    if let Some(home) = std::env::var_os("CARGO_HOME") {
        return Some(home.into());
    }
    let home = std::env::var_os(if cfg!(windows) { "USERPROFILE" } else { "HOME" })?;
    Some(Path::new(&home).join(".cargo"))
}

/// Writes `glue.js` and `glue_bg.wasm`. The types are written by hand, and names of functions serve nobody in a browser.
fn bind(compiled: &Path, rooms: &Rooms) -> Result<()> {
    Bindgen::new()
        .input_path(compiled)
        .out_name("glue")
        .web(true)
        .map_err(|error| format!("wasm-bindgen: {error:#}"))?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .omit_default_module_path(true)
        .generate(&rooms.stage)
        .map_err(|error| format!("wasm-bindgen: {error:#}"))?;
    Ok(())
}

fn optimise(rooms: &Rooms) -> Result<()> {
    run(rooms
        .tool("wasm-opt")
        .arg(rooms.stage.join("glue_bg.wasm"))
        .args(["-Oz", "--converge", "--strip-debug", "--strip-producers", "--strip-target-features", "-o"])
        .arg(rooms.made.join("plainbounce.wasm")))
}

/// Joins the entries. `core.js` holds the glue and the one instance of the module; the other ES modules share it. The
/// file for `require` stands alone, and Node's ES modules take it from there.
fn join(rooms: &Rooms) -> Result<()> {
    for entry in fs::read_dir(rooms.root.join("www").join("entry"))? {
        let entry = entry?;
        fs::copy(entry.path(), rooms.stage.join(entry.file_name()))?;
    }
    fs::copy(rooms.made.join("plainbounce.wasm"), rooms.stage.join("plainbounce.wasm"))?;
    let module = |name: &str, arguments: &[&str]| {
        let mut esbuild = rooms.tool("esbuild");
        esbuild
            .current_dir(&rooms.stage)
            .args([name, "--bundle", "--target=es2022", "--charset=utf8", "--log-level=warning"])
            .args(arguments)
            .arg(format!("--outfile={}", rooms.made.join(name).display()));
        run(&mut esbuild)
    };
    module("core.js", &["--format=esm", "--minify"])?;
    for name in ["web.js", "workerd.js", "edge-light.js"] {
        let beside = ["--external:./core.js", "--external:*.wasm", "--external:*.wasm?module"];
        module(name, &[&["--format=esm", "--minify"][..], &beside].concat())?;
    }
    module("inline.js", &["--format=esm", "--minify", "--external:./core.js", "--loader:.wasm=binary"])?;
    // Not minified: Node prints the line of an error, and a whole file in one line helps nobody.
    module("node.cjs", &["--format=cjs", "--platform=node"])?;
    fs::copy(rooms.stage.join("node.mjs"), rooms.made.join("node.mjs"))?;
    Ok(())
}

/// The types, for both module systems.
fn copy_texts(rooms: &Rooms) -> Result<()> {
    let types = rooms.root.join("src").join("types.d.ts");
    for name in ["plainbounce.d.ts", "plainbounce.d.cts"] {
        fs::copy(&types, rooms.made.join(name))?;
    }
    Ok(())
}

fn report(rooms: &Rooms) -> Result<()> {
    let mut files: Vec<_> = fs::read_dir(&rooms.made)?.collect::<std::io::Result<_>>()?;
    files.sort_by_key(|file| file.file_name());
    for file in files {
        println!("{:>9}  dist/{}", file.metadata()?.len(), file.file_name().to_string_lossy());
    }
    Ok(())
}

/// Puts the finished package in place of the old one.
fn publish(rooms: &Rooms) -> Result<()> {
    let dist = rooms.root.join("dist");
    if dist.exists() {
        fs::remove_dir_all(&dist)?;
    }
    fs::rename(&rooms.made, dist)?;
    Ok(())
}

/// An empty folder in place of whatever was there.
fn renew(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    Ok(())
}

fn say(step: &str) {
    println!("build: {step}");
}

fn run(command: &mut Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(|error| format!("{name} does not start: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{name} ended with {status}").into()) }
}
