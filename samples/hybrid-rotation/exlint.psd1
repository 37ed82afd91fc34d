# Settings of exlint for the scripts in this folder and below. A data file: exlint reads it and never runs it.
@{
    # what the servers look like; paths are relative to this file
    Environment   = 'environment.json'

    # the server these scripts are run on unless they say otherwise
    DefaultServer = 'EX01'

    # The certificates of this sample were made for it, so its public CA is not in Microsoft's list.
    # Leave this out in real life: exlint knows the roots of the Microsoft Trusted Root Program.
    PublicRoots   = 'public-roots.pem'
}
