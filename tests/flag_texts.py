"""Two hundred texts of flags, read by eye against their page in a terminal.

Half were drawn by the seed 20261126 from all flags of the pages of Debian 12's sections 1 and 8, one
a page, and half from the flags of real command lines. Each stands with its subcommand where its
page has several, the beginning of its text, and whether that is the flag's own paragraph. What was
wrong: the numbers of a table, and the text of a whole command that takes the flag.
"""

from __future__ import annotations

TEXTS: dict[tuple[str, str, str], tuple[str, str]] = {
    ("awk", "", "-f"): ("Program text is read from file instead of from the command l", "right"),
    ("bc", "", "-l"): ("Define the standard math library.", "right"),
    ("bridge", "", "-statistics"): (
        "output more information. If this option is given multiple ti",
        "right",
    ),
    ("callgrind_annotate", "", "--context"): (
        "Print N lines of context before and after annotated lines.",
        "right",
    ),
    ("cat", "", "-e"): ("equivalent to -vE", "right"),
    ("chgpasswd", "", "--encrypted"): ("Supplied passwords are in encrypted form.", "right"),
    ("chmod", "", "--reference"): ("use RFILE's mode instead of MODE values", "right"),
    ("cmake", "cat", "--"): (
        "New in version 3.24. Added support for the double dash argum",
        "right",
    ),
    ("column", "", "-t"): ("Determine the number of columns the input contains and creat", "right"),
    ("cp", "", "-a"): ("same as -dR --preserve=all", "right"),
    ("cp", "", "-n"): ("do not overwrite an existing file (overrides a previous -i o", "right"),
    ("cp", "", "-r"): ("copy directories recursively", "right"),
    ("cpgr", "", "-s"): ("With the -s flag, they will copy the shadow versions of thos", "right"),
    ("curl", "", "-X"): ("(HTTP) Specifies a custom request method to use when communi", "right"),
    ("df", "", "-H"): ("print sizes in powers of 1000 (e.g., 1.1G)", "right"),
    ("df", "", "-i"): ("list inode information instead of block usage", "right"),
    ("diff", "", "-q"): ("report only when files differ", "right"),
    ("diff", "", "-u"): ("output NUM (default 3) lines of unified context", "right"),
    ("diff", "", "-x"): ("exclude files that match PAT", "right"),
    ("dpkg-deb", "", "-S"): (
        "Specify which compression strategy to use on the compressor",
        "right",
    ),
    ("dpkg-scanpackages", "", "-M"): (
        "Add an X-Medium field containing the value id-string (since",
        "right",
    ),
    ("du", "", "-a"): ("write counts for all files, not just directories", "right"),
    ("du", "", "-m"): ("like --block-size=1M", "right"),
    ("egrep", "", "-Z"): ("Output a zero byte (the ASCII NUL character) instead of the", "right"),
    ("egrep", "", "-q"): ("Quiet; do not write anything to standard output. Exit immedi", "right"),
    ("expand", "", "--tabs"): (
        "use comma separated list of tab positions. The last specifie",
        "right",
    ),
    ("fc-cache", "", "-V"): ("Show version of the program and exit.", "right"),
    ("fc-pattern", "", "-d"): ("Perform default substitution on pattern.", "right"),
    ("find", "", "-amin"): (
        "File was last accessed less than, more than or exactly n min",
        "right",
    ),
    ("find", "", "-atime"): (
        "File was last accessed less than, more than or exactly n*24",
        "right",
    ),
    ("find", "", "-depth"): (
        "Process each directory's contents before the directory itsel",
        "right",
    ),
    ("find", "", "-fprint"): (
        "True; print the full file name into file file. If file does",
        "right",
    ),
    ("find", "", "-fprintf"): (
        "True; like -printf but write to file like -fprint. The outpu",
        "right",
    ),
    ("find", "", "-fstype"): (
        "File is on a filesystem of type type. The valid filesystem t",
        "right",
    ),
    ("find", "", "-inum"): ("File has inode number smaller than, greater than or exactly", "right"),
    ("find", "", "-iwholename"): (
        "See -ipath. This alternative is less portable than -ipath.",
        "right",
    ),
    ("find", "", "-name"): (
        "Base of file name (the path with the leading directories rem",
        "right",
    ),
    ("find", "", "-newer"): (
        "Time of the last data modification of the current file is mo",
        "right",
    ),
    ("find", "", "-noleaf"): (
        "Do not optimize by assuming that directories contain 2 fewer",
        "right",
    ),
    ("find", "", "-not"): ("Same as ! expr, but not POSIX compliant.", "right"),
    ("find", "", "-okdir"): (
        "Like -execdir but ask the user first in the same way as for",
        "right",
    ),
    ("find", "", "-print0"): (
        "True; print the full file name on the standard output, follo",
        "right",
    ),
    ("find", "", "-regex"): (
        "File name matches regular expression pattern. This is a matc",
        "right",
    ),
    ("find", "", "-regextype"): (
        "Changes the regular expression syntax understood by -regex a",
        "right",
    ),
    ("gdk-pixbuf-query-loaders", "", "--update-cache"): (
        "Writes the output to the default cache location instead of t",
        "right",
    ),
    ("gencmn", "", "--name"): (
        "Set the data name to name instead of the default. This name",
        "right",
    ),
    ("git-add", "", "-f"): ("Allow adding otherwise ignored files.", "right"),
    ("git-checkout-index", "", "--stage"): (
        "Instead of checking out unmerged entries, copy out the files",
        "right",
    ),
    ("git-column", "", "--command"): (
        "Look up layout mode using configuration variable column.<nam",
        "right",
    ),
    ("git-daemon", "", "--allow-override"): (
        "Allow/forbid overriding the site-wide default with per repos",
        "right",
    ),
    ("git-diff-index", "", "--no-ext-diff"): ("Disallow external diff drivers.", "right"),
    ("git-diff-tree", "", "--pickaxe-regex"): (
        "Treat the <string> given to -S as an extended POSIX regular",
        "right",
    ),
    ("git-fast-export", "", "--export-marks"): (
        "Dumps the internal marks table to <file> when complete. Mark",
        "right",
    ),
    ("git-fsck", "", "--unreachable"): (
        "Print out objects that exist but that aren’t reachable from",
        "right",
    ),
    ("git-gc", "", "--prune"): (
        "Prune loose objects older than date (default is 2 weeks ago,",
        "right",
    ),
    ("git-grep", "", "--and"): (
        "Specify how multiple patterns are combined using Boolean exp",
        "right",
    ),
    ("git-merge-file", "", "-q"): ("Quiet; do not warn about conflicts.", "right"),
    ("git-mv", "", "-k"): ("Skip move or rename actions which would lead to an error con", "right"),
    ("git-rev-list", "", "--merge"): (
        "After a failed merge, show refs that touch files having a co",
        "right",
    ),
    ("git-show-branch", "", "--current"): (
        "With this option, the command includes the current branch to",
        "right",
    ),
    ("git-update-server-info", "", "--force"): ("update the info files from scratch.", "right"),
    ("git-upload-pack", "", "--strict"): (
        "Do not try <directory>/.git/ if <directory> is no Git direct",
        "right",
    ),
    ("gp-display-html", "", "-q"): (
        "disable/allow the display of all warning, debug and verbose",
        "right",
    ),
    ("gpg-zip", "", "-r"): ("Encrypt for user id USER. See gpg(1).", "right"),
    ("grep", "", "--line-buffered"): (
        "Use line buffering on output. This can cause a performance p",
        "right",
    ),
    ("grep", "", "-F"): ("Interpret PATTERNS as fixed strings, not regular expressions", "right"),
    ("grep", "", "-L"): ("Suppress normal output; instead print the name of each input", "right"),
    ("grep", "", "-e"): ("Use PATTERNS as the patterns. If this option is used multipl", "right"),
    ("grep", "", "-i"): ("Ignore case distinctions in patterns and input data, so that", "right"),
    ("grep", "", "-m"): ("Stop reading a file after NUM matching lines. If NUM is zero", "right"),
    ("grep", "", "-n"): ("Prefix each line of output with the 1-based line number with", "right"),
    ("grep", "", "-o"): ("Print only the matched (non-empty) parts of a matching line,", "right"),
    ("grep", "", "-q"): ("Quiet; do not write anything to standard output. Exit immedi", "right"),
    ("grep", "", "-w"): ("Select only those lines containing matches that form whole w", "right"),
    ("grog", "", "-v"): ("The option -v or --version prints information on the version", "right"),
    ("gunzip", "", "-v"): ("Verbose. Display the name and percentage reduction for each", "right"),
    ("gzip", "", "-c"): ("Write output on standard output; keep original files unchang", "right"),
    ("gzip", "", "-n"): ("When compressing, do not save the original file name and tim", "right"),
    ("head", "", "-c"): ("print the first NUM bytes of each file; with the leading '-'", "right"),
    ("heaptrack", "", "-d"): ("Run the debuggee in GDB and heaptrack.", "right"),
    ("hexdump", "", "--format-file"): (
        "Specify a file that contains one or more newline-separated f",
        "right",
    ),
    ("ifconfig", "", "-a"): (
        "display all interfaces which are currently available, even i",
        "right",
    ),
    ("ipcrm", "", "-a"): ("Remove all resources. When an option argument is provided, t", "right"),
    ("ipcs", "", "-a"): ("Write information about all three resources (default).", "right"),
    ("ischroot", "", "--version"): (
        "Print version information on standard output and exit succes",
        "right",
    ),
    ("jcmd", "", "-h"): ("Displays the jcmd utility's command-line help.", "right"),
    ("join", "", "-e"): ("replace missing (empty) input fields with STRING; I.e., miss", "right"),
    ("jrunscript", "", "-encoding"): (
        "Specifies the character encoding used to read script files.",
        "right",
    ),
    ("kbxutil", "", "-v"): ("verbose", "right"),
    ("killall", "", "--regexp"): (
        "Interpret process name pattern as a POSIX extended regular e",
        "right",
    ),
    ("ld-linux", "", "--list"): ("List all dependencies and how they are resolved.", "right"),
    ("less", "", "-R"): ('Like -r, but only ANSI "color" escape sequences and OSC 8 hy', "right"),
    ("linux64", "", "--fdpic-funcptrs"): (
        "Treat user-space function pointers to signal handlers as poi",
        "right",
    ),
    ("lli", "", "--merror-missing-parenthesis"): (
        "Error for missing parenthesis around predicate registers",
        "right",
    ),
    ("llvm-cov-14", "", "--function-summaries"): (
        "Show a summary of coverage for each function instead of just",
        "right",
    ),
    ("llvm-cxxfilt-14", "", "-_"): (
        "Strip a single leading underscore, if present, from each inp",
        "right",
    ),
    ("llvm-dwarfdump-14", "", "--diff"): (
        "Emit diff-friendly output by omitting offsets and addresses.",
        "right",
    ),
    ("llvm-extract", "", "-glob"): (
        "Extract the global variable named global-name from the LLVM",
        "right",
    ),
    ("llvm-lipo-14", "", "-thin"): (
        "Take a single universal binary input file and the thin flag",
        "right",
    ),
    ("llvm-objcopy-14", "", "--output-target"): (
        "Write the output as the specified format. See SUPPORTED FORM",
        "right",
    ),
    ("llvm-readelf", "", "--stackmap"): ("Display contents of the stackmap section.", "right"),
    ("llvm-strings-14", "", "-a"): (
        "Silently ignored. Present for GNU strings compatibility.",
        "right",
    ),
    ("login", "", "-h"): ("Name of the remote host for this login.", "right"),
    ("ls", "", "-R"): ("list subdirectories recursively", "right"),
    ("ls", "", "-a"): ("do not ignore entries starting with .", "right"),
    ("ls", "", "-d"): ("list directories themselves, not their contents", "right"),
    ("lsattr", "", "-R"): ("Recursively list attributes of directories and their content", "right"),
    ("lsof", "", "-i"): ("selects the listing of files any of whose Internet address m", "right"),
    ("lz4c", "", "-z"): ("Compress. This is the default operation mode when no operati", "right"),
    ("lzcat", "", "-3"): ("These are somewhat fast presets. -0 is sometimes faster than", "right"),
    ("lzma", "", "-8e"): ("32 MiB 8 370 MiB 33 MiB", "wrong"),
    ("make", "", "-j"): ("Specifies the number of jobs (commands) to run simultaneousl", "right"),
    ("mkdir", "", "-v"): ("print a message for each created directory", "right"),
    ("mke2fs", "", "-i"): ("Specify the bytes/inode ratio. mke2fs creates an inode for e", "right"),
    ("mount", "", "--bind"): (
        "Remount a subtree somewhere else (so that its contents are a",
        "right",
    ),
    ("mount", "", "--make-rprivate"): (
        "The following commands allow one to recursively change the t",
        "right",
    ),
    ("mount", "", "-l"): ("Add the labels in the mount output. mount must have permissi", "right"),
    ("mv", "", "-f"): ("do not prompt before overwriting", "right"),
    ("namei", "", "-o"): ("Show owner and group name of each file.", "right"),
    ("nice", "", "-n"): ("add integer N to the niceness (default 10)", "right"),
    ("ninja", "", "-k"): ("keep going until N jobs fail (0 means infinity) [default=1]", "right"),
    ("nl", "", "-s"): ("add STRING after (possible) line number", "right"),
    ("od", "", "--skip-bytes"): ("skip BYTES input bytes first", "right"),
    ("od", "", "-v"): ("do not use * to mark line suppression", "right"),
    ("od", "", "-w"): ("output BYTES bytes per output line; 32 is implied when BYTES", "right"),
    ("openssl-crl", "", "-nameopt"): (
        "This specifies how the subject or issuer names are displayed",
        "right",
    ),
    ("openssl-engine", "", "-t"): (
        "Tests if each specified engine is available, and displays th",
        "right",
    ),
    ("openssl-pkcs12", "", "-nomac"): (
        "Do not attempt to provide the MAC integrity. This can be use",
        "right",
    ),
    ("openssl-srp", "", "-gn"): (
        "Specifies the g and N values, using one of the strengths def",
        "right",
    ),
    ("openssl-verification-options", "", "-allow_proxy_certs"): (
        "Allow the verification of proxy certificates.",
        "right",
    ),
    ("paste", "", "--serial"): ("paste one file at a time instead of in parallel", "right"),
    ("paste", "", "-d"): ("reuse characters from LIST instead of TABs", "right"),
    ("perf-bench", "", "-l"): ("Specify number of loops.", "right"),
    ("perf-report", "", "--header"): (
        "Show header information in the perf.data file. This includes",
        "right",
    ),
    ("pg_ctlcluster", "", "-o"): (
        "Pass given option as command line option to the postgres pro",
        "right",
    ),
    ("pg_test_timing", "", "--duration"): (
        "Specifies the test duration, in seconds. Longer durations gi",
        "right",
    ),
    ("pgrep", "", "-f"): ("The pattern is normally only matched against the process nam", "right"),
    ("pkill", "", "-v"): ("Negates the matching. This option is usually used in pgrep's", "right"),
    ("poweroff", "", "--wtmp-only"): (
        "Only write wtmp shutdown entry, do not actually halt, power-",
        "right",
    ),
    ("ps", "", "--no-headers"): (
        "Print no header line at all. --no-heading is an alias for th",
        "right",
    ),
    ("ps", "", "--ppid"): ("Select by parent process ID. This selects the processes with", "right"),
    ("ps", "", "--sort"): ("Specify sorting order. Sorting syntax is [+|-]key[,[+|-]key[", "right"),
    ("ps", "", "-p"): ("Select by PID. This selects the processes whose process ID n", "right"),
    ("pygettext3", "", "-X"): (
        "Specify a file that contains a list of files (one per line)",
        "right",
    ),
    ("python3", "", "-h"): ("Prints the usage for the interpreter executable and exits.", "right"),
    ("python3-config", "", "--ldflags"): (
        "print the flags that should be passed to the linker.",
        "right",
    ),
    ("readlink", "", "-e"): (
        "canonicalize by following every symlink in every component o",
        "right",
    ),
    ("readlink", "", "-v"): ("report error messages", "right"),
    ("readlink", "", "-z"): ("end each output line with NUL, not newline", "right"),
    ("reset", "", "-w"): ("Resize the window to match the size deduced via setupterm(3X", "right"),
    ("rmdir", "", "-p"): ("remove DIRECTORY and its ancestors; e.g., 'rmdir -p a/b/c' i", "right"),
    ("scriptlive", "", "-d"): (
        "Speed up the replay displaying this number of times. The arg",
        "right",
    ),
    ("sed", "", "-z"): ("separate lines by NUL characters", "right"),
    ("setcap", "", "-n"): ("The optional -n <rootuid> argument can be used to set the fi", "right"),
    ("sftp", "", "-R"): ("Specify how many requests may be outstanding at any one time", "right"),
    ("sh", "", "-c"): ("Read commands from the command_string operand instead of fro", "right"),
    ("shred", "", "-n"): ("overwrite N times instead of the default (3)", "right"),
    ("shred", "", "-s"): ("shred this many bytes (suffixes like K, M, G accepted)", "right"),
    ("slabtop", "", "-d"): ("Refresh the display every n in seconds. By default, slabtop", "right"),
    ("sort", "", "--stable"): ("stabilize sort by disabling last-resort comparison", "right"),
    ("sort", "", "-R"): ("shuffle, but group identical keys. See shuf(1)", "right"),
    ("sort", "", "-V"): ("natural sort of (version) numbers within text", "right"),
    ("sort", "", "-r"): ("reverse the result of comparisons", "right"),
    ("sort", "", "-z"): ("line delimiter is NUL, not newline", "right"),
    ("split", "", "-l"): ("put NUMBER lines/records per output file", "right"),
    ("sqlite3", "", "-header"): ("Turn headers on or off.", "right"),
    ("ssh", "", "-N"): ("Do not execute a remote command. This is useful for just for", "right"),
    ("ssh", "", "-i"): ("Selects a file from which the identity (private key) for pub", "right"),
    ("ssh", "", "-o"): ("Can be used to give options in the format used in the config", "right"),
    ("storeutl", "", "-help"): ("Print out a usage message for the subcommand.", "right"),
    ("systemd-detect-virt", "", "--vm"): ("Only detects hardware virtualization.", "right"),
    ("systemd-suspend-then-hibernate", "", "-h"): ("Print a short help text and exit.", "right"),
    ("systemd-sysusers", "", "-h"): ("Print a short help text and exit.", "right"),
    ("systemd-tty-ask-password-agent", "", "--wall"): (
        "Forward password requests to wall(1) instead of querying the",
        "right",
    ),
    ("systemd-umount", "", "--quiet"): (
        "Suppresses additional informational output while running.",
        "right",
    ),
    ("tail", "", "-c"): ("output the last NUM bytes; or use -c +NUM to output starting", "right"),
    ("tar", "", "--files-from"): (
        "Get names to extract or create from FILE. Unless specified o",
        "right",
    ),
    ("tar", "", "-c"): ("Create a new archive. Arguments supply the names of the file", "right"),
    ("tee", "", "--append"): ("append to the given FILEs, do not overwrite", "right"),
    ("tipc", "", "-json"): ("Output results in JavaScript Object Notation (JSON).", "right"),
    ("tmux", "", "-2"): ("Force tmux to assume the terminal supports 256 colours. This", "right"),
    ("top", "", "-s"): ("Starts top with secure mode forced, even for root. This mode", "right"),
    ("uname", "", "-m"): ("print the machine hardware name", "right"),
    ("uname", "", "-n"): ("print the network node hostname", "right"),
    ("uniq", "", "-D"): ("print all duplicate lines", "right"),
    ("update-alternatives", "", "--skip-auto"): (
        "Skip configuration prompt for alternatives which are properl",
        "right",
    ),
    ("valgrind-di-server", "", "-e"): (
        "When the number of connected processes falls back to zero, e",
        "right",
    ),
    ("vdpa", "", "-j"): ("Generate JSON output.", "right"),
    ("vmstat", "", "-n"): ("Display the header only once rather than periodically.", "right"),
    ("watch", "", "--interval"): (
        "Specify update interval. The command will not allow quicker",
        "right",
    ),
    ("which", "", "-a"): ("print all matching pathnames of each argument", "right"),
    ("x86_64-linux-gnu-ar", "", "--help"): (
        "Displays the list of command-line options supported by ar an",
        "right",
    ),
    ("x86_64-linux-gnu-elfedit", "", "--input-type"): (
        "Set the matching input ELF file type to type. If --input-typ",
        "right",
    ),
    ("x86_64-linux-gnu-strip", "", "--discard-locals"): (
        "Remove compiler-generated local symbols. (These usually star",
        "right",
    ),
    ("xdriinfo", "", "-display"): ("Specifies X server to connect to.", "right"),
    ("xmlsec1-config", "", "--libdir"): ("change XMLSEC libraries folder", "right"),
    ("xz", "", "--powerpc"): (
        "Add a branch/call/jump (BCJ) filter to the filter chain. The",
        "right",
    ),
    ("zshcompctl", "", "-t"): (
        "The continue-string contains a character that specifies whic",
        "right",
    ),
    ("zshcompwid", "compset", "-s"): (
        "As -p, but transfer the last number characters from the valu",
        "right",
    ),
    ("zshtcpsys", "", "-a"): (
        "pattern ... Wait for input matching any of the given pattern",
        "wrong",
    ),
}
